package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.guidelines.ng239.StatusOrder.status;
import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.guidelines.ng239.Ng239;
import io.github.cobalamin.guidelines.ng239.ResultsShow;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.Guard;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.LabTests;
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
    return rules;
  }

  /**
   * The least that a body's status says, by whatever limits it reads a level: what makes a level
   * say little, and what it does not exclude.
   *
   * @param sufficient whether the body calls the level sufficient
   * @param kidneys whether the kidneys are bad, by the equation of the body's country
   */
  public static List<Rule> floors(String prefix, Criterion sufficient, Criterion kidneys) {
    Citation order = Sources.LIBRARY.at("order of evidence", DERIVED);
    Citation own = Sources.LIBRARY.at("order of evidence", PROVISIONAL);
    Criterion raised = Metabolites.mma(Metabolites.MMA_RAISED, kidneys).stands();
    Criterion antibody = all(LastingCause.ANTIBODY_STANDS, sufficient);
    return List.of(
        floor(
            prefix + "-status-at-least-replaced-and-mma-raised",
            all(Replaced.FULL, raised),
            Classification.PROBABLE,
            "Methylmalonic acid is raised in spite of replacement",
            order),
        floor(
            prefix + "-status-at-least-replaced",
            Replaced.FULL,
            Classification.INDETERMINATE,
            "B12 measured under replacement says only that B12 was given",
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED),
            order),
        floor(
            prefix + "-status-at-least-nitrous-oxide-with-a-marker",
            all(
                Gas.REPEATED_OR_WITH_SIGNS,
                any(Metabolites.RAISED, all(Nerves.OBJECTIVE, not(established(sufficient))))),
            Classification.PROBABLE,
            "Nitrous oxide inactivates B12 whatever its level, and a metabolite is raised or signs are objective",
            Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE),
            order),
        floor(
            prefix + "-status-at-least-nitrous-oxide",
            Gas.REPEATED_OR_WITH_SIGNS,
            Classification.INDETERMINATE,
            "After nitrous oxide a B12 level says little",
            Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE),
            order),
        floor(
            prefix + "-status-at-least-inborn-error",
            LastingCause.INBORN,
            Classification.INDETERMINATE,
            "In an inborn error of cobalamin or its transport a normal B12 says nothing: the metabolic team judges",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
            order),
        floor(
            prefix + "-status-at-least-antibody-and-mma-raised",
            all(LastingCause.ANTIBODY_STANDS, raised),
            Classification.PROBABLE,
            "Intrinsic-factor antibody is positive and methylmalonic acid is raised, whatever B12 says",
            Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
            order),
        floor(
            prefix + "-status-at-least-antibody",
            antibody,
            Classification.INDETERMINATE,
            "Intrinsic-factor antibody is positive: deficiency is to be expected, whatever B12 says",
            Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
            order),
        floor(
            prefix + "-status-at-least-signs",
            all(sufficient, any(Picture.IN_KEEPING, all(Picture.UNWELL, LastingCause.FOR_LIFE))),
            Classification.INDETERMINATE,
            "B12 is not low, but signs in keeping or a cause for life conflict with it",
            Sources.SOLOMON_2005.at("abstract", READ_ONCE),
            own));
  }

  /** In pregnancy total B12 alone confirms nothing, by whatever limit it is low. */
  public static List<Rule> pregnancy(String prefix) {
    Citation own = Sources.LIBRARY.at("order of evidence", PROVISIONAL);
    Criterion byTotal =
        all(
            pregnant(),
            result(LabTests.TOTAL_B12).reported(),
            not(result(LabTests.ACTIVE_B12).reported()));
    Criterion notHigh =
        all(byTotal, not(established(result(LabTests.TOTAL_B12).in(Band.SUFFICIENT))));
    Criterion low = result(LabTests.TOTAL_B12).in(Band.DEFICIENT);
    return List.of(
        status(
            prefix + "-status-pregnant-low-with-a-strong-finding",
            all(byTotal, low, Picture.STRONG_IN_PREGNANCY),
            Classification.PROBABLE,
            "Total B12 is low, and signs or markers that pregnancy does not make speak for deficiency",
            Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE),
            own),
        status(
            prefix + "-status-pregnant-mma-high",
            all(notHigh, Metabolites.MMA_ABOVE_750),
            Classification.PROBABLE,
            "Methylmalonic acid is far above what pregnancy does",
            own),
        status(
            prefix + "-status-pregnant",
            notHigh,
            Classification.INDETERMINATE,
            "In pregnancy total B12 falls without deficiency, and alone decides nothing",
            Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE),
            own));
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
    Criterion deficient = result(test).in(Band.DEFICIENT);
    Criterion middle = result(test).in(Band.INTERMEDIATE);
    Criterion high = result(test).in(Band.SUFFICIENT);
    Guard mma = Metabolites.mma(raised, Kidneys.bad(2021));
    Citation kidneys = Sources.MMA_RENAL_2018.at("abstract", READ_ONCE);
    String name = Words.capitalised(test.name());
    List<Rule> rules = new ArrayList<>(floors(prefix, high, Kidneys.bad(2021)));
    rules.addAll(pregnancy(prefix));
    rules.addAll(
        List.of(
            status(
                prefix + "-status-low-raised",
                all(deficient, mma.stands()),
                Classification.CONFIRMED,
                name + " is below the lower limit, and methylmalonic acid is raised",
                citation),
            status(
                prefix + "-status-low",
                deficient,
                low,
                name + " is below the lower limit",
                citation),
            status(
                prefix + "-status-middle-raised",
                all(middle, mma.stands()),
                Classification.CONFIRMED,
                name + " is between the limits, and methylmalonic acid is raised",
                byMetabolite),
            status(
                prefix + "-status-middle-raised-confounded",
                all(middle, raised),
                Classification.PROBABLE,
                name
                    + " is between the limits, and methylmalonic acid is raised, which the kidneys raise too",
                byMetabolite,
                kidneys,
                Sources.CKD_EPI_2021.at("equation", READ_ONCE)),
            status(
                prefix + "-status-middle-with-signs",
                all(middle, any(Picture.IN_KEEPING, LastingCause.FOR_LIFE)),
                Classification.INDETERMINATE,
                name
                    + " is between the limits; a metabolite that is not raised does not exclude deficiency beside signs in keeping or a cause"
                    + " for life",
                Sources.SOLOMON_2005.at("abstract", READ_ONCE)),
            status(
                prefix + "-status-middle-not-raised",
                all(
                    middle,
                    not(raised),
                    // in pregnancy it is not called raised up to 750, and does not reassure either
                    not(established(result(LabTests.METHYLMALONIC_ACID).above("470 nmol/L")))),
                Classification.UNLIKELY,
                name + " is between the limits, and methylmalonic acid is not raised",
                byMetabolite),
            status(
                prefix + "-status-middle",
                result(test).in(Band.DEFICIENT, Band.INTERMEDIATE),
                Classification.INDETERMINATE,
                name
                    + " is not above the upper limit, and methylmalonic acid is not known or decides nothing",
                citation),
            status(
                prefix + "-status-high-raised",
                all(high, mma.stands()),
                Classification.DISCORDANT,
                name + " is above the upper limit while methylmalonic acid is raised",
                Sources.LIBRARY.at("order of evidence", DERIVED)),
            status(
                prefix + "-status-high",
                high,
                Classification.UNLIKELY,
                name + " is above the upper limit",
                citation)));
    return rules;
  }

  /** A rule that says the least. */
  static Rule floor(
      String id, Criterion when, Classification least, String text, Citation... citations) {
    return Rule.builder(id).when(when).conclude(Classified.atLeast(least, text)).cite(citations);
  }
}
