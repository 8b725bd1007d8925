package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.guidelines.ng239.StatusOrder.status;
import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.guidelines.ng239.B12Level;
import io.github.cobalamin.guidelines.ng239.Confounding;
import io.github.cobalamin.guidelines.ng239.Metabolites;
import io.github.cobalamin.guidelines.ng239.Ng239;
import io.github.cobalamin.guidelines.ng239.ResultsShow;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What the guidelines of other bodies have in common: adults, red flags, bands, a status for each.
 */
public final class OtherBody {
  private OtherBody() {}

  /** The beginning of a guideline for adults. */
  static Guideline.Builder guideline(String id, String name, List<Rule> rules) {
    return Guideline.builder()
        .id(id)
        .name(name)
        .nextReview(Ng239.NEXT_REVIEW)
        .scopeText("Adults; the library applies it from 16 years on.")
        .scope(ageAtLeast(16))
        .addRules(rules);
  }

  /** What results show, what must not wait, and that children are for paediatric care. */
  public static List<Rule> common(String prefix) {
    List<Rule> rules = new ArrayList<>(ResultsShow.rules());
    rules.addAll(RedFlags.bySigns());
    rules.add(
        Rule.builder(prefix + "-status-under-16")
            .when(ageUnder(16))
            .conclude(
                Classified.of(
                    Classification.OUT_OF_SCOPE,
                    "It is for adults; ask a paediatrician, and apply none of its thresholds and no adult dose"))
            .outsideScope()
            .cite(Sources.LIBRARY.at("adult limits in children", DERIVED)));
    rules.add(RedFlags.treatedBeforeResults(any(RedFlags.NEUROLOGY_AFTER_GAS, Nerves.CORD)));
    rules.addAll(unseated(prefix));
    return rules;
  }

  /** What makes a level of B12 say little, by whatever limits it is read. */
  private static List<Rule> unseated(String prefix) {
    Citation order = Sources.LIBRARY.at("order of evidence", DERIVED);
    Criterion raised = Metabolites.METABOLITE_RAISED;
    return List.of(
        status(
            prefix + "-status-on-replacement",
            Confounding.ON_REPLACEMENT,
            Classification.INDETERMINATE,
            "B12 measured under replacement says only that B12 was given",
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED),
            order),
        status(
            prefix + "-status-nitrous-oxide-raised",
            all(Confounding.NITROUS_OXIDE_USE, raised),
            Classification.PROBABLE,
            "Nitrous oxide inactivates B12 whatever its level, and a metabolite is raised",
            Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE),
            order),
        status(
            prefix + "-status-nitrous-oxide",
            all(Confounding.NITROUS_OXIDE_USE, B12Level.B12_REPORTED),
            Classification.INDETERMINATE,
            "After nitrous oxide a B12 level says little",
            Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE),
            order),
        status(
            prefix + "-status-pregnant",
            all(pregnant(), B12Level.TOTAL_REPORTED, not(B12Level.ACTIVE_REPORTED)),
            Classification.INDETERMINATE,
            "In pregnancy total B12 falls without deficiency, and alone decides nothing",
            Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE),
            order));
  }

  /** Where the result of a test lies. */
  public static List<Rule> bands(
      String prefix, LabTest test, Citation citation, String low, String middle, String high) {
    List<Rule> rules = new ArrayList<>();
    rules.add(band(prefix, test, Band.DEFICIENT, low, citation));
    rules.add(band(prefix, test, Band.INTERMEDIATE, middle, citation));
    rules.add(band(prefix, test, Band.SUFFICIENT, high, citation));
    return rules;
  }

  private static Rule band(
      String prefix, LabTest test, Band band, String label, Citation citation) {
    String name = band.name().toLowerCase(java.util.Locale.ROOT);
    return Rule.builder(prefix + "-" + test.id() + "-" + name)
        .when(result(test).in(band))
        .conclude(Banded.of(test, band, label))
        .cite(citation);
  }

  /** Deficient below, metabolite in between, sufficient above: the shape of most algorithms. */
  public static List<Rule> stepwise(
      String prefix,
      LabTest test,
      Criterion raised,
      Classification low,
      Citation citation,
      Citation byMetabolite) {
    Criterion middle = result(test).in(Band.INTERMEDIATE);
    String name = Words.capitalised(test.name());
    return List.of(
        status(
            prefix + "-status-low",
            result(test).in(Band.DEFICIENT),
            low,
            name + " is below the lower limit",
            citation),
        status(
            prefix + "-status-middle-raised-confounded",
            all(middle, raised, Confounding.mmaConfounded(2021)),
            Classification.PROBABLE,
            name
                + " is between the limits, and methylmalonic acid is raised, which something else raises too",
            byMetabolite,
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE)),
        status(
            prefix + "-status-middle-raised",
            all(middle, raised),
            Classification.CONFIRMED,
            name + " is between the limits, and methylmalonic acid is raised",
            byMetabolite),
        status(
            prefix + "-status-middle-not-raised",
            all(middle, not(raised)),
            Classification.UNLIKELY,
            name + " is between the limits, and methylmalonic acid is not raised",
            byMetabolite),
        status(
            prefix + "-status-middle",
            result(test).in(Band.DEFICIENT, Band.INTERMEDIATE),
            Classification.INDETERMINATE,
            name + " is between the limits, and methylmalonic acid is not known",
            citation),
        status(
            prefix + "-status-high",
            result(test).in(Band.SUFFICIENT),
            Classification.UNLIKELY,
            name + " is above the upper limit",
            citation));
  }
}
