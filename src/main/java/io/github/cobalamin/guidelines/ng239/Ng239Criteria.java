package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Criterion;

/** The criteria that more than one topic asks for. */
public final class Ng239Criteria {
  /** Box 1: common symptoms and signs. Anaemia that resists iron in pregnancy is anaemia too. */
  public static final Criterion BOX_1 =
      anyPresent(
          Symptoms.MACROCYTOSIS,
          Symptoms.ANAEMIA,
          Symptoms.COGNITIVE_DIFFICULTY,
          Symptoms.OPTIC_NERVE_PROBLEM,
          Symptoms.GLOSSITIS,
          Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
          Symptoms.FATIGUE);

  /** Box 2: common risk factors. Age is none of them. */
  public static final Criterion BOX_2 =
      any(
          anyPresent(
              RiskFactors.LOW_ANIMAL_FOOD_DIET,
              RiskFactors.NO_FORTIFIED_FOOD,
              RiskFactors.ANIMAL_FOOD_AVOIDANCE,
              RiskFactors.RESTRICTED_DIET,
              RiskFactors.DIFFICULTY_OBTAINING_FOOD,
              RiskFactors.FAMILY_HISTORY,
              RiskFactors.RECREATIONAL_NITROUS_OXIDE),
          anyPresent(
              Conditions.ATROPHIC_GASTRITIS,
              Conditions.AUTOIMMUNE_CONDITION,
              Conditions.THYROID_DISEASE,
              Conditions.ABDOMINAL_OR_PELVIC_RADIOTHERAPY,
              Conditions.BARIATRIC_SURGERY,
              Conditions.GASTRECTOMY,
              Conditions.TERMINAL_ILEAL_RESECTION),
          any(
              taking(Medicines.COLCHICINE),
              taking(Medicines.H2_RECEPTOR_ANTAGONISTS),
              taking(Medicines.METFORMIN),
              taking(Medicines.PHENOBARBITAL),
              taking(Medicines.PREGABALIN),
              taking(Medicines.PRIMIDONE),
              taking(Medicines.PROTON_PUMP_INHIBITORS),
              taking(Medicines.TOPIRAMATE)));

  public static final Criterion MENTAL_HEALTH = present(Symptoms.MENTAL_HEALTH_PRESENTATION);
  public static final Criterion NITROUS_OXIDE = present(RiskFactors.RECREATIONAL_NITROUS_OXIDE);
  public static final Criterion NEUROLOGY = present(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM);

  public static final Criterion TOTAL_REPORTED = result(LabTests.TOTAL_B12).reported();
  public static final Criterion ACTIVE_REPORTED = result(LabTests.ACTIVE_B12).reported();
  public static final Criterion B12_REPORTED = any(TOTAL_REPORTED, ACTIVE_REPORTED);
  public static final Criterion MMA_REPORTED = result(LabTests.METHYLMALONIC_ACID).reported();
  public static final Criterion HOMOCYSTEINE_REPORTED = result(LabTests.HOMOCYSTEINE).reported();

  public static final Criterion TOTAL_DEFICIENT = result(LabTests.TOTAL_B12).in(Band.DEFICIENT);
  public static final Criterion TOTAL_SUFFICIENT = result(LabTests.TOTAL_B12).in(Band.SUFFICIENT);
  public static final Criterion ACTIVE_DEFICIENT = result(LabTests.ACTIVE_B12).in(Band.DEFICIENT);
  public static final Criterion ACTIVE_SUFFICIENT = result(LabTests.ACTIVE_B12).in(Band.SUFFICIENT);
  public static final Criterion DEFICIENT = any(TOTAL_DEFICIENT, ACTIVE_DEFICIENT);
  public static final Criterion SUFFICIENT = any(TOTAL_SUFFICIENT, ACTIVE_SUFFICIENT);

  /**
   * What is deficient for this person: in pregnancy total B12 falls without deficiency, and only
   * active B12 counts.
   */
  public static final Criterion TRULY_DEFICIENT =
      any(all(TOTAL_DEFICIENT, not(established(pregnant()))), ACTIVE_DEFICIENT);

  /**
   * Not deficient and not above the upper threshold: the middle band, or a bound that straddles it
   * and the lower one.
   */
  public static final Criterion LOW_OR_MIDDLE =
      any(lowOrMiddle(LabTests.TOTAL_B12), lowOrMiddle(LabTests.ACTIVE_B12));

  /** Reported, but in no band: in words, or as a bound that may lie above the upper threshold. */
  public static final Criterion UNPLACED =
      all(
          B12_REPORTED,
          not(established(DEFICIENT)),
          not(established(LOW_OR_MIDDLE)),
          not(established(SUFFICIENT)));

  public static final Criterion MMA_RAISED_BY_LABORATORY =
      result(LabTests.METHYLMALONIC_ACID).is(Outcome.RAISED);

  /**
   * Raised by the laboratory's range. Without one, above 750 nmol/L is beyond every published
   * limit, and up to 210 nmol/L below every one; what lies between is left open.
   */
  public static final Criterion MMA_RAISED =
      firstDecided(
          MMA_RAISED_BY_LABORATORY,
          result(LabTests.METHYLMALONIC_ACID)
              .aboveOrOpen(
                  "210 nmol/L",
                  "750 nmol/L",
                  "published upper limits of methylmalonic acid lie from 210 to 470 nmol/L, and only above 750 nmol/L is it highly suggestive"));

  /**
   * Raised by the laboratory's range. Without one, 15 umol/L is the limit most used, and 10 umol/L
   * the lowest published.
   */
  public static final Criterion HOMOCYSTEINE_RAISED =
      firstDecided(
          result(LabTests.HOMOCYSTEINE).is(Outcome.RAISED),
          result(LabTests.HOMOCYSTEINE)
              .aboveOrOpen(
                  "10 umol/L",
                  "15 umol/L",
                  "published upper limits of homocysteine begin at 10 umol/L, and 15 umol/L is most used"));

  /** Reduced kidney function, or from 75 years a kidney function that nobody told. */
  public static final Criterion KIDNEY =
      any(
          present(Conditions.CHRONIC_KIDNEY_DISEASE),
          firstDecided(
              result(LabTests.EGFR).below("60 mL/min/1.73 m2"),
              result(LabTests.EGFR).is(Outcome.LOW)),
          all(
              ageAtLeast(75),
              not(result(LabTests.EGFR).reported()),
              not(established(not(present(Conditions.CHRONIC_KIDNEY_DISEASE))))));

  /** Folate is low by the laboratory's word or range, or said to be. */
  public static final Criterion FOLATE_SURELY_LOW =
      any(present(Conditions.FOLATE_DEFICIENCY), result(LabTests.SERUM_FOLATE).is(Outcome.LOW));

  /**
   * The same, or without a range below a limit that waits for review: for cautions, never for a
   * status.
   */
  public static final Criterion FOLATE_LOW =
      any(
          present(Conditions.FOLATE_DEFICIENCY),
          firstDecided(
              result(LabTests.SERUM_FOLATE).is(Outcome.LOW),
              result(LabTests.SERUM_FOLATE).below("3 ug/L", "7 nmol/L")));

  /** What raises methylmalonic acid without deficiency. */
  public static final Criterion MMA_CONFOUNDED =
      any(
          KIDNEY,
          pregnant(),
          anyPresent(
              Conditions.BACTERIAL_OVERGROWTH,
              Conditions.HYPOVOLAEMIA,
              Conditions.INBORN_ERROR_OF_COBALAMIN,
              Conditions.METHYLMALONIC_ACIDAEMIA,
              Conditions.TRANSCOBALAMIN_DEFICIENCY));

  /** Inborn errors in which a level of B12 says little, and a metabolic team treats. */
  public static final Criterion INHERITED =
      anyPresent(
          Conditions.INBORN_ERROR_OF_COBALAMIN,
          Conditions.TRANSCOBALAMIN_DEFICIENCY,
          Conditions.METHYLMALONIC_ACIDAEMIA,
          Conditions.HOMOCYSTINURIA);

  public static final Criterion COBALAMIN_ALLERGY =
      any(
          allergic(Allergen.HYDROXOCOBALAMIN),
          allergic(Allergen.CYANOCOBALAMIN),
          allergic(Allergen.OTHER_COBALAMIN));

  /**
   * Replacement within three months by injection, or 1 mg a day or more by mouth, makes a B12 level
   * uninformative; so does replacement of which it is not known that it was too little or at
   * another time.
   */
  public static final Criterion ON_REPLACEMENT =
      any(mayBeOnReplacement(LabTests.TOTAL_B12), mayBeOnReplacement(LabTests.ACTIVE_B12));

  public static final Criterion POSTERIOR_COLUMN_OR_PYRAMIDAL_SIGN =
      anyPresent(
          Symptoms.REDUCED_VIBRATION_SENSE,
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.ROMBERG_SIGN,
          Symptoms.SPASTICITY);

  /**
   * Suspected subacute combined degeneration: a sign of the cord with what it does to feeling or
   * walking.
   */
  public static final Criterion SUSPECTED_CORD_DISEASE =
      any(
          present(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
          all(
              POSTERIOR_COLUMN_OR_PYRAMIDAL_SIGN,
              anyPresent(
                  Symptoms.ATAXIA,
                  Symptoms.IMPAIRED_GAIT,
                  Symptoms.BALANCE_PROBLEM,
                  Symptoms.FALLS,
                  Symptoms.PARAESTHESIA,
                  Symptoms.NUMBNESS,
                  Symptoms.LEG_WEAKNESS)));

  /**
   * Suspected megaloblastic anaemia: named so, or anaemia with large cells and what alcohol, liver
   * and drugs do not do.
   */
  public static final Criterion SUSPECTED_MEGALOBLASTIC_ANAEMIA =
      any(
          present(Symptoms.MEGALOBLASTIC_ANAEMIA),
          all(
              present(Symptoms.ANAEMIA),
              present(Symptoms.MACROCYTOSIS),
              any(present(Symptoms.HYPERSEGMENTED_NEUTROPHILS), NEUROLOGY)));

  /** Blood or nerves in keeping with a low total B12 in pregnancy. */
  public static final Criterion SIGNS_IN_KEEPING =
      any(
          SUSPECTED_MEGALOBLASTIC_ANAEMIA,
          NEUROLOGY,
          all(present(Symptoms.ANAEMIA), present(Symptoms.THROMBOCYTOPENIA)));

  public static final Criterion ANTIBODY_POSITIVE =
      result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.POSITIVE);

  /** B12 is sufficient, and nothing that is known contradicts it. */
  public static final Criterion REASSURED =
      all(
          SUFFICIENT,
          not(established(DEFICIENT)),
          not(established(MMA_RAISED)),
          not(established(HOMOCYSTEINE_RAISED)),
          not(established(ANTIBODY_POSITIVE)),
          not(established(ON_REPLACEMENT)));

  /** Signs that an examiner finds, which normal markers do not explain away. */
  public static final Criterion OBJECTIVE_SIGNS =
      any(
          POSTERIOR_COLUMN_OR_PYRAMIDAL_SIGN,
          present(Symptoms.ATAXIA),
          SUSPECTED_MEGALOBLASTIC_ANAEMIA);

  private Ng239Criteria() {}

  private static Criterion lowOrMiddle(LabTest test) {
    return all(
        result(test).in(Band.DEFICIENT, Band.INTERMEDIATE),
        not(established(result(test).in(Band.DEFICIENT))));
  }

  private static Criterion mayBeOnReplacement(LabTest test) {
    Criterion surely = result(test).onReplacement(92, "1 mg");
    return any(
        surely, all(result(test).reported(), onReplacement(), not(established(not(surely)))));
  }
}
