package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.past;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** Blood and nerves together: who is well, what is in keeping, and what explains all. */
public final class Picture {
  /** A symptom of Box 1 or of nerves that a person has. */
  public static final Criterion COMPLAINT =
      any(
          Nerves.COMPLAINT,
          anyPresent(
              Symptoms.FATIGUE,
              Symptoms.GLOSSITIS,
              Symptoms.COGNITIVE_DIFFICULTY,
              Symptoms.IRON_RESISTANT_ANAEMIA));

  /** What of the dangers of section 7 is a complaint of its own. */
  private static final Criterion DANGER =
      anyPresent(
          Symptoms.CHEST_PAIN,
          Symptoms.SYNCOPE,
          Symptoms.HEART_FAILURE,
          Symptoms.BREATHLESSNESS_AT_REST,
          Symptoms.PSYCHOSIS,
          Symptoms.MANIA,
          Symptoms.DELIRIUM,
          Symptoms.SUICIDAL_THOUGHTS,
          Symptoms.REDUCED_CONSCIOUSNESS,
          Symptoms.VENOUS_THROMBOSIS,
          Symptoms.HAEMOLYSIS,
          Symptoms.RED_CELL_FRAGMENTS,
          Symptoms.BLEEDING);

  /** Somebody who is not well. */
  public static final Criterion UNWELL =
      named(
          "not well",
          any(
              COMPLAINT,
              Nerves.OBJECTIVE,
              Blood.ANAEMIA,
              Blood.MACROCYTOSIS,
              Blood.CYTOPENIA,
              DANGER));

  public static final Criterion WELL = not(established(UNWELL));

  /** Unexplained objective signs, or the blood of a deficiency. */
  public static final Criterion IN_KEEPING =
      named("signs in keeping", any(Blood.MEGALOBLASTIC, Nerves.UNEXPLAINED));

  /** What explains findings of Box 1, but neither signs nor a film: it closes no treatment. */
  private static final Criterion COMMON_CAUSE =
      any(
          anyPresent(Conditions.LIVER_DISEASE, Conditions.HYPOTHYROIDISM, Conditions.CHEMOTHERAPY),
          all(Blood.IRON_LACK, not(established(Blood.MACROCYTOSIS))),
          present(RiskFactors.HARMFUL_ALCOHOL_USE),
          taking(Medicines.CYTOTOXIC_MEDICINES),
          Blood.MEDICINE_THAT_ENLARGES_CELLS);

  private static final Criterion STRONG_FINDING =
      any(Nerves.OBJECTIVE, Blood.CYTOPENIA, Blood.MEGALOBLASTIC);

  /** A finding of Box 1; alcohol, liver, thyroid, iron lack or a cytotoxic medicine explain it. */
  public static final Guard FINDING =
      Guard.alarming(UNWELL, all(COMMON_CAUSE, not(established(STRONG_FINDING))));

  public static final Criterion MACROCYTIC_ANAEMIA_UNEXPLAINED =
      all(Blood.MACROCYTIC_ANAEMIA, not(established(COMMON_CAUSE)));

  /** By name, range or word; without either below what laboratories print for adults. */
  public static final Criterion COPPER_LOW =
      named(
          "copper low",
          any(
              present(Conditions.COPPER_DEFICIENCY),
              firstDecided(
                  result(LabTests.COPPER).is(Outcome.LOW),
                  all(ageAtLeast(16), result(LabTests.COPPER).below("10 umol/L")))));

  /** Low copper harms the cord and the nerves, and not sight. */
  public static final Criterion COPPER_EXPLAINS_SIGNS =
      all(COPPER_LOW, not(established(Nerves.OPTIC)));

  /** Another cause is proven, and explains every sign: copper cord and cells, folate anaemia. */
  public static final Criterion EXPLAINED =
      named(
          "another cause explains all",
          all(
              any(COPPER_LOW, Metabolites.FOLATE_LOW, Nerves.PROVEN_OTHER_DISEASE),
              any(not(established(Blood.CYTOPENIA)), COPPER_LOW),
              any(not(established(Blood.MEGALOBLASTIC)), Metabolites.FOLATE_LOW, COPPER_LOW),
              any(
                  not(established(Nerves.OBJECTIVE)),
                  COPPER_EXPLAINS_SIGNS,
                  Nerves.PROVEN_OTHER_DISEASE),
              STRONG_FINDING));

  /** A diagnosis of deficiency that somebody has made, or of the disease that is one. */
  public static final Criterion DEFICIENCY_ON_RECORD =
      anyPresent(Conditions.VITAMIN_B12_DEFICIENCY, Conditions.PERNICIOUS_ANAEMIA);

  /** A deficiency that is known, and is not known to be treated in full. */
  public static final Criterion KNOWN_AND_NOT_TREATED =
      all(
          present(Conditions.VITAMIN_B12_DEFICIENCY),
          any(Replaced.MISSED, replacementEnded(), not(established(onReplacement()))));

  /** A deficiency that was had, and is over as far as the record says. */
  public static final Criterion PAST_DEFICIENCY =
      any(past(Conditions.VITAMIN_B12_DEFICIENCY), past(Conditions.VITAMIN_B12_DEFICIENCY_ANAEMIA));

  /**
   * A deficiency, or a cause for life in somebody who is not well, of which nobody has said whether
   * it is treated: B12 may be what was given.
   */
  public static final Criterion PERHAPS_TREATED =
      named(
          "perhaps treated",
          all(
              any(DEFICIENCY_ON_RECORD, PAST_DEFICIENCY, all(LastingCause.RECORDED, UNWELL)),
              not(established(onReplacement())),
              not(established(not(onReplacement()))),
              not(established(replacementEnded()))));

  /** On record, or little of the level is left by precipitation; the test is disputed. */
  public static final Criterion MACRO_B12 =
      any(present(Conditions.MACRO_B12), result(LabTests.B12_RECOVERY_AFTER_PEG).is(Outcome.LOW));

  /** What makes B12 read high beside a deficiency. */
  public static final Criterion CAUSE_OF_A_HIGH_LEVEL =
      any(
          anyPresent(
              Conditions.CIRRHOSIS,
              Conditions.ACTIVE_HEPATITIS,
              Conditions.MYELOPROLIFERATIVE_NEOPLASM),
          MACRO_B12,
          result(LabTests.TOTAL_B12).transfused(),
          result(LabTests.ACTIVE_B12).transfused());

  private static final Criterion TOTAL_LOW =
      all(any(B12Level.TOTAL.deficient(), B12Level.TOTAL.low()), not(established(pregnant())));

  /** What counts for treatment though another cause of the signs is stated. */
  public static final Criterion SPEAKS_FOR_DEFICIENCY =
      any(
          B12Level.DEFICIENT,
          B12Level.LOW_IN_WORDS,
          TOTAL_LOW,
          Metabolites.MMA_OPEN,
          LastingCause.FOR_LIFE,
          Gas.USE);

  /** Signs of the cord or blood of a deficiency, of which nothing else is the stated cause. */
  public static final Criterion TREATED_BEFORE_RESULTS =
      any(
          Blood.MEGALOBLASTIC,
          all(Nerves.CORD, any(not(established(Nerves.EXCUSED)), SPEAKS_FOR_DEFICIENCY)));

  /** Strong enough that a low total B12 in pregnancy is a deficiency. */
  public static final Criterion STRONG_IN_PREGNANCY =
      named(
          "a strong finding in pregnancy",
          any(Nerves.OBJECTIVE, Blood.STRONG, Metabolites.MMA_ABOVE_750, LastingCause.FOR_LIFE));

  /** A sufficient B12; what contradicts it, or may have made it, takes the reassurance. */
  public static final Guard SUFFICIENT_B12 =
      Guard.reassuring(
          B12Level.SUFFICIENT,
          any(
              B12Level.ACTIVE_BELOW_5,
              Metabolites.MMA_OPEN,
              Metabolites.HOMOCYSTEINE_OPEN,
              LastingCause.ANTIBODY.finding(),
              Replaced.ANY,
              CAUSE_OF_A_HIGH_LEVEL));

  /** A normal methylmalonic acid; what an examiner or a count shows takes the reassurance. */
  public static final Guard NORMAL_MMA =
      Guard.reassuring(
          Metabolites.MMA_NORMAL,
          any(
              Nerves.OBJECTIVE,
              Blood.CYTOPENIA,
              result(LabTests.METHYLMALONIC_ACID).onReplacement(92, "50 ug")));

  public static final Criterion REASSURED = SUFFICIENT_B12.stands();

  private Picture() {}
}
