package io.github.cobalamin.guidelines;

import static io.github.cobalamin.model.Confirmation.DERIVED;
import static io.github.cobalamin.model.Confirmation.PROVISIONAL;
import static io.github.cobalamin.rules.Criteria.age;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Strength;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.BandFinding;
import io.github.cobalamin.rules.Classification;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.RedFlag;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.StatusFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * What the guidelines of other bodies have in common: adults, red flags, bands, a status for each.
 */
final class OtherBody {
  static final Criterion ADULTS = age().atLeast(16);
  static final String ADULTS_TEXT = "Adults; the library applies it from 16 years on.";

  private OtherBody() {}

  /** What results show, what must not wait, and that children are for paediatric care. */
  static List<Rule> common(String prefix) {
    List<Rule> rules = new ArrayList<>(ResultsShow.rules());
    rules.addAll(RedFlags.bySigns());
    rules.add(
        Rule.of("urgent-child-with-danger-sign")
            .when(
                all(
                    age().under(16),
                    anyPresent(
                        Symptoms.DEVELOPMENTAL_REGRESSION,
                        Symptoms.HYPOTONIA,
                        Symptoms.SEIZURES,
                        Symptoms.APATHY,
                        Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)))
            .conclude(
                new RedFlag(
                    Urgency.SAME_DAY,
                    Strength.OFFER,
                    "See a paediatrician today: a child shows a danger sign"))
            .outsideScope()
            .cite(Sources.LIBRARY.at("urgency in children, standard teaching", PROVISIONAL)));
    rules.add(
        Rule.of(prefix + "-status-under-16")
            .when(age().under(16))
            .conclude(
                new StatusFinding(
                    Classification.OUT_OF_SCOPE,
                    "It is for adults; ask a paediatrician, and apply none of its thresholds and no adult dose"))
            .outsideScope()
            .cite(Sources.LIBRARY.at("adult limits in children", DERIVED)));
    return rules;
  }

  /** Where the result of a test lies. */
  static List<Rule> bands(
      String prefix, LabTest test, Citation citation, String low, String middle, String high) {
    List<Rule> rules = new ArrayList<>();
    rules.add(band(prefix, test, Band.DEFICIENT, low, citation));
    if (!middle.isEmpty()) {
      rules.add(band(prefix, test, Band.INTERMEDIATE, middle, citation));
    }
    rules.add(band(prefix, test, Band.SUFFICIENT, high, citation));
    return rules;
  }

  private static Rule band(
      String prefix, LabTest test, Band band, String label, Citation citation) {
    String name = band.name().toLowerCase(java.util.Locale.ROOT);
    return Rule.of(prefix + "-" + test.id() + "-" + name)
        .when(result(test).in(band))
        .conclude(new BandFinding(test, band, label))
        .cite(citation);
  }

  static Rule status(
      String id,
      Criterion when,
      Classification classification,
      String text,
      Citation... citations) {
    return Rule.of(id).when(when).conclude(new StatusFinding(classification, text)).cite(citations);
  }

  /** Deficient below, metabolite in between, sufficient above: the shape of most algorithms. */
  static List<Rule> stepwise(
      String prefix, LabTest test, Criterion raised, Citation citation, Citation byMetabolite) {
    Criterion middle = result(test).in(Band.INTERMEDIATE);
    String name = capitalised(test.name());
    return List.of(
        status(
            prefix + "-status-low",
            result(test).in(Band.DEFICIENT),
            Classification.CONFIRMED,
            name + " is below the lower limit",
            citation),
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

  /** {@return a text that begins a sentence} */
  static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
