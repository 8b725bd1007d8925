package io.github.cobalamin.guidelines.children;

import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Children;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Reaction;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is tested in a child in whom deficiency is suspected: the sample before the first dose, and
 * what looks for the cause; and that folic acid alone is not enough.
 */
public final class TestsOfChildren {
  private static final Citation[] BASELINE =
      Remarks.SAMPLE_BASELINE_SET.citations().toArray(new Citation[0]);
  private static final Citation[] BEFORE_THE_DOSE =
      DangerSigns.DANGER_CHILD_WITH_SUSPECTED_DEFICIENCY.citations().toArray(new Citation[0]);
  private static final Citation[] IMERSLUND =
      Causes.IMERSLUND_GRASBECK.citations().toArray(new Citation[0]);

  private static final Criterion ANAEMIC = concluded("urgent-child-anaemia");

  /** Dangers that a deficiency may be, whether or not anything else points to one. */
  private static final Criterion MAY_BE_DEFICIENCY =
      any(
          concluded("urgent-same-day-child-poor-growth-and-pallor"),
          concluded("urgent-child-with-danger-sign"),
          concluded("urgent-child-objective-sign"),
          concluded("urgent-pancytopenia"),
          concluded("urgent-suspected-megaloblastic-anaemia"),
          RedFlags.PURPURA_OR_DEFICIENCY,
          all(
              any(
                  concluded("urgent-child-short-of-blood"),
                  concluded("urgent-same-day-very-low-haemoglobin"),
                  concluded("urgent-haemoglobin-below-80")),
              not(established(Blood.IRON_LACK))));

  /** A clock that a deficiency may have set: its sample is not left to a later day. */
  private static final Criterion IN_DANGER =
      any(
          MAY_BE_DEFICIENCY,
          concluded("urgent-low-platelets"),
          concluded("urgent-same-day-very-low-platelets"),
          concluded("urgent-same-day-metabolites-of-a-child"),
          concluded("urgent-child-both-metabolites"),
          concluded("urgent-child-methylmalonic-acid"),
          all(
              Children.SUSPECTED,
              any(
                  ANAEMIC,
                  concluded("urgent-same-day-child-suspected-deficiency"),
                  concluded("urgent-child-pallor-or-fever"),
                  concluded("urgent-child-delayed"),
                  concluded("urgent-deficient-result-with-signs"))));

  /** Suspected or known: it explains the anaemia, and no bowel does. */
  private static final Criterion INBORN =
      any(InbornError.POSSIBLE_IN_A_CHILD, InbornError.TRANSPORT_SUSPECTED, LastingCause.INBORN);

  private static final Criterion UNTREATED =
      any(all(IN_DANGER, not(established(onReplacement()))), Children.CAUSE_NOT_TREATED);

  /** Few cells that iron lack alone does not explain, in a child of whom nothing hurries. */
  private static final Criterion FEW_CELLS =
      all(
          any(all(Blood.ANAEMIA, not(established(Blood.IRON_LACK))), Blood.CYTOPENIA),
          not(established(IN_DANGER)),
          not(established(onReplacement())));

  private static final Criterion FOLATE_MAY_BE_GIVEN_ALONE =
      any(
          all(
              Children.LOW_LEVEL,
              not(result(LabTests.SERUM_FOLATE).reported()),
              not(result(LabTests.RED_CELL_FOLATE).reported())),
          all(Children.SUSPECTED, taking(Medicines.FOLIC_ACID)));

  private TestsOfChildren() {}

  /** Read before the status, as all tests of vitamin B12 are. */
  public static List<Rule> samples() {
    return List.of(
        sample(
            "count",
            any(
                IN_DANGER,
                concluded("urgent-same-day-child-bleeding-or-organs"),
                Children.LOW_LEVEL,
                Children.CAUSE_NOT_TREATED),
            LabTests.HAEMOGLOBIN),
        sample("b12", UNTREATED, LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
        sample(
            "methylmalonic-acid",
            all(UNTREATED, not(result(LabTests.URINE_METHYLMALONIC_ACID).reported())),
            LabTests.METHYLMALONIC_ACID),
        sample("homocysteine", UNTREATED, LabTests.HOMOCYSTEINE),
        rule(
            "child-consider-b12",
            all(
                FEW_CELLS,
                not(
                    any(
                        result(LabTests.TOTAL_B12).reported(),
                        result(LabTests.ACTIVE_B12).reported()))),
            TestAdvice.consider(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
            Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE),
            Sources.LIBRARY.at("children, standard teaching", PROVISIONAL)));
  }

  /** What looks further. */
  public static List<Rule> rules() {
    return List.of(
        cause("film", ANAEMIC, LabTests.NEUTROPHIL_HYPERSEGMENTATION, BASELINE),
        cause("folate", ANAEMIC, LabTests.SERUM_FOLATE, BASELINE),
        cause("ferritin", ANAEMIC, LabTests.FERRITIN, BASELINE),
        cause(
            "coeliac",
            all(ANAEMIC, not(established(INBORN))),
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            Sources.NICE_NG20.at("recommendation 1.1.1", READ_ONCE)),
        cause(
            "urine-protein",
            all(Children.LOW_LEVEL, present(RiskFactors.PARENTAL_CONSANGUINITY)),
            LabTests.URINE_PROTEIN,
            IMERSLUND),
        rule(
            "child-inborn-error-if-the-mother-is-replete",
            all(
                ageUnder(2),
                any(
                    result(LabTests.METHYLMALONIC_ACID).is(Outcome.RAISED),
                    result(LabTests.URINE_METHYLMALONIC_ACID).is(Outcome.RAISED)),
                result(LabTests.HOMOCYSTEINE).is(Outcome.RAISED)),
            OtherExplanation.of(
                "Both metabolites of an infant are raised: if the mother has enough vitamin B12, an inborn error is possible"),
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE)),
        rule(
            "child-inborn-error-possible",
            all(
                any(InbornError.METABOLITES_OF_A_CHILD, InbornError.POSSIBLE_IN_A_CHILD),
                not(established(Reaction.ANY))),
            OtherExplanation.of(
                "Such metabolites may be an inborn error: paediatrics and the metabolic team begin hydroxocobalamin by injection once samples"
                    + " are taken, and no cyanocobalamin, which is poorly used"),
            join(
                DangerSigns.DANGER_METABOLITES_OF_A_CHILD.citations(),
                Precautions.COBALAMIN_C_NEEDS_HYDROXOCOBALAMIN.citations())),
        rule(
            "child-normal-b12-excludes-no-defect",
            all(InbornError.TRANSPORT_SUSPECTED, not(established(InbornError.POSSIBLE_IN_A_CHILD))),
            OtherExplanation.of(
                "Total B12 looks normal in transcobalamin deficiency and in other inborn errors: methylmalonic acid and homocysteine tell, and"
                    + " the metabolic team is asked",
                LabTests.METHYLMALONIC_ACID,
                LabTests.HOMOCYSTEINE),
            Causes.TRANSCOBALAMIN_DEFICIENCY.citations().toArray(new Citation[0])),
        rule(
            "child-folic-acid-alone",
            FOLATE_MAY_BE_GIVEN_ALONE,
            Caution.of(Precautions.FOLIC_ACID_ALONE),
            Precautions.FOLIC_ACID_ALONE.citations().toArray(new Citation[0])));
  }

  private static Citation[] join(List<Citation> one, List<Citation> two) {
    return Stream.of(one, two).flatMap(List::stream).distinct().toArray(Citation[]::new);
  }

  /**
   * Any one of the tests will do; a haemoglobin called low is counted, since a word hides depth.
   */
  private static Rule sample(String name, Criterion when, LabTest... anyOf) {
    Criterion reported =
        Criteria.any(
            Stream.of(anyOf)
                .map(
                    each ->
                        each.equals(LabTests.HAEMOGLOBIN)
                            ? all(result(each).reported(), not(result(each).called(Outcome.LOW)))
                            : result(each).reported())
                .toList());
    return rule(
        "child-sample-" + name, all(when, not(reported)), TestAdvice.offer(anyOf), BEFORE_THE_DOSE);
  }

  private static Rule cause(String name, Criterion when, LabTest test, Citation... citations) {
    return rule(
        "child-test-" + name,
        all(when, not(result(test).reported())),
        TestAdvice.offer(test).toFindTheCause(),
        citations);
  }

  private static Rule rule(
      String id, Criterion when, Conclusion conclusion, Citation... citations) {
    return Rule.builder(id)
        .when(all(ageUnder(16), when))
        .conclude(conclusion)
        .outsideScope()
        .cite(citations);
  }
}
