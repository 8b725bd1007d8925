package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.guidelines.ng239.StatusOrder.status;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** BSH 2014: the clinical picture first, one cut-off of total B12, antibody whatever the level. */
public final class Bsh2014 {
  private static final Citation CUT_OFF = Sources.BSH_2014.at("cut-off", INDEPENDENTLY_CONFIRMED);
  private static final Citation PICTURE = Sources.BSH_2014.at("abstract", INDEPENDENTLY_CONFIRMED);

  private static final Criterion LOW = result(LabTests.TOTAL_B12).in(Band.DEFICIENT);
  private static final Criterion NOT_LOW =
      result(LabTests.TOTAL_B12).in(Band.INTERMEDIATE, Band.SUFFICIENT);

  private static final Criterion IN_KEEPING =
      any(
          anyPresent(Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS, Symptoms.GLOSSITIS),
          Nerves.NEUROLOGY);

  private static final Criterion STRONG = any(Nerves.CORD, Blood.MEGALOBLASTIC);

  private static final Criterion PERNICIOUS_ANAEMIA_SUSPECTED =
      any(
          anyPresent(
              Conditions.AUTOIMMUNE_CONDITION,
              Conditions.ATROPHIC_GASTRITIS,
              Conditions.PERNICIOUS_ANAEMIA),
          present(RiskFactors.FAMILY_HISTORY));

  private Bsh2014() {}

  public static Guideline guideline() {
    List<Rule> rules = new ArrayList<>(OtherBody.common("bsh"));
    rules.addAll(
        OtherBody.bands(
            "bsh",
            LabTests.TOTAL_B12,
            CUT_OFF,
            "below the cut-off",
            "at the cut-off, and so not below it",
            "not below the cut-off"));
    rules.addAll(statuses());
    rules.addAll(tests());
    rules.addAll(treatment());
    return OtherBody.guideline("bsh-2014", "BSH 2014", rules)
        .published(LocalDate.of(2014, 8, 1))
        .superseded(LocalDate.of(2024, 11, 20))
        .addThresholds(
            Thresholds.builder(LabTests.TOTAL_B12)
                .deficientBelow("200 ng/L", "148 pmol/L")
                .sufficientAbove("200 ng/L", "148 pmol/L")
                .cite(CUT_OFF))
        .build();
  }

  private static List<Rule> statuses() {
    Citation second = Sources.BSH_2014.at("second-line tests", DERIVED);
    List<Rule> rules = new ArrayList<>(OtherBody.floors("bsh", NOT_LOW, Kidneys.BAD));
    rules.addAll(OtherBody.pregnancy("bsh"));
    rules.addAll(
        List.of(
            status(
                "bsh-status-low-with-picture",
                all(LOW, IN_KEEPING),
                Classification.CONFIRMED,
                "Total B12 is below the cut-off, and the clinical picture fits",
                CUT_OFF,
                PICTURE),
            status(
                "bsh-status-low-metabolite-raised",
                all(LOW, any(Metabolites.MMA_OPEN, Metabolites.HOMOCYSTEINE_OPEN)),
                Classification.CONFIRMED,
                "Total B12 is below the cut-off, and a second-line marker is raised with nothing else known to raise it",
                CUT_OFF,
                second),
            status(
                "bsh-status-low",
                LOW,
                Classification.PROBABLE,
                "Total B12 is below the cut-off; the clinical picture, or a second-line test, decides",
                CUT_OFF,
                second),
            status(
                "bsh-status-not-low-metabolite-raised",
                all(NOT_LOW, Metabolites.MMA_OPEN),
                Classification.DISCORDANT,
                "Total B12 is not below the cut-off while methylmalonic acid is raised with nothing else known to raise it",
                second),
            status(
                "bsh-status-strong-picture",
                all(NOT_LOW, STRONG),
                Classification.INDETERMINATE,
                "Total B12 is not below the cut-off, and strong signs conflict with it: treatment is not delayed",
                PICTURE),
            status(
                "bsh-status-not-low-homocysteine-raised",
                all(NOT_LOW, Metabolites.HOMOCYSTEINE_OPEN),
                Classification.INDETERMINATE,
                "Total B12 is not below the cut-off while homocysteine is raised, which neither folate nor kidneys explain",
                second),
            status(
                "bsh-status-not-low",
                NOT_LOW,
                Classification.UNLIKELY,
                "Total B12 is not below the cut-off",
                CUT_OFF)));
    return rules;
  }

  private static List<Rule> tests() {
    return List.of(
        Rule.builder("bsh-second-line-mma")
            .when(
                all(
                    any(all(LOW, not(established(IN_KEEPING))), all(NOT_LOW, STRONG)),
                    not(Metabolites.MMA_REPORTED)))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID))
            .cite(PICTURE),
        Rule.builder("bsh-antibody-whatever-the-level")
            .when(
                all(
                    any(anyPresent(Symptoms.ANAEMIA, Symptoms.GLOSSITIS), Nerves.NEUROLOGY),
                    PERNICIOUS_ANAEMIA_SUSPECTED))
            .conclude(TestAdvice.offer(LabTests.INTRINSIC_FACTOR_ANTIBODY))
            .cite(Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)),
        Rule.builder("bsh-antibody-without-anaemia")
            .when(all(LOW, not(present(Symptoms.ANAEMIA))))
            .conclude(TestAdvice.consider(LabTests.INTRINSIC_FACTOR_ANTIBODY))
            .cite(Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)),
        Rule.builder("bsh-no-parietal-cell-antibody")
            .when(any(LOW, PERNICIOUS_ANAEMIA_SUSPECTED))
            .conclude(TestAdvice.of(Strength.DO_NOT, LabTests.PARIETAL_CELL_ANTIBODY))
            .cite(Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)),
        Rule.builder("bsh-treatment-is-not-delayed")
            .when(all(STRONG, not(established(onReplacement()))))
            .conclude(
                Advice.of(
                    Strength.OFFER,
                    "Do not delay treatment where strong signs conflict with a normal result"))
            .cite(PICTURE));
  }

  private static List<Rule> treatment() {
    List<Treatment> regimens =
        List.of(
            Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
            Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
            Treatments.CYTACON_TABLETS);
    List<Rule> rules = new ArrayList<>(BodyReasons.forEverybody("bsh", regimens));
    rules.add(BodyReasons.consider("bsh", Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY));
    rules.addAll(
        List.of(
            BodyReasons.treat(
                "bsh-treat-with-neurology",
                Nerves.INVOLVED,
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Injections on alternate days until there is no further improvement; review at 3 weeks",
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY),
                Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED)),
            BodyReasons.treat(
                "bsh-treat-diet-by-mouth",
                all(
                    any(present(RiskFactors.LOW_ANIMAL_FOOD_DIET), not(established(IN_KEEPING))),
                    not(established(any(Nerves.NEUROLOGY, LastingCause.MALABSORPTION)))),
                TreatmentAdvice.of(
                    Strength.CONSIDER,
                    "Small doses by mouth where diet is the cause or deficiency is subclinical, and the level again later",
                    Treatments.CYTACON_TABLETS),
                Sources.BSH_2014.at("diet and subclinical deficiency", PROVISIONAL),
                Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED)),
            BodyReasons.treat(
                "bsh-treat-without-neurology",
                all(not(established(Nerves.INVOLVED)), any(IN_KEEPING, LastingCause.MALABSORPTION)),
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Injections three times a week for two weeks, then every two to three months",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY),
                Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED))));
    return rules;
  }
}
