package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.rules.Criterion;

/**
 * Nerves, cord and sight: what an examiner finds, what a person feels, and what else explains it.
 */
public final class Nerves {
  private static final Criterion VIBRATION_AT_A_PLACE_NOT_SAID =
      group(
          Symptoms.REDUCED_VIBRATION_SENSE,
          Symptoms.VIBRATION_SENSE_LOST_AT_THE_TOES,
          Symptoms.VIBRATION_SENSE_LOST_AT_THE_ANKLE,
          Symptoms.VIBRATION_SENSE_LOST_ABOVE_THE_ANKLE);

  private static final Criterion VIBRATION_ABOVE_THE_ANKLE =
      any(present(Symptoms.VIBRATION_SENSE_LOST_ABOVE_THE_ANKLE), VIBRATION_AT_A_PLACE_NOT_SAID);

  private static final Criterion VIBRATION_AT_THE_ANKLE =
      present(Symptoms.VIBRATION_SENSE_LOST_AT_THE_ANKLE);

  private static final Criterion ANKLE_REFLEXES = present(Symptoms.ABSENT_ANKLE_REFLEXES);

  /** Not said to be those of the ankle alone. */
  private static final Criterion REFLEXES =
      group(Symptoms.REDUCED_REFLEXES, Symptoms.ABSENT_ANKLE_REFLEXES);

  private static final Criterion PYRAMIDAL =
      anyPresent(Symptoms.SPASTICITY, Symptoms.BRISK_REFLEXES, Symptoms.EXTENSOR_PLANTAR);

  private static final Criterion SIGHT_EXPLAINED =
      anyPresent(
          Conditions.GLAUCOMA,
          Conditions.MACULAR_DEGENERATION,
          Conditions.REFRACTIVE_ERROR,
          Conditions.CATARACT,
          Conditions.INBORN_DEFECT_OF_SIGHT);

  /** Acquired loss of acuity, field or colour; lens, refraction, pressure or macula explain it. */
  public static final Guard SIGHT =
      Guard.alarming(
          any(
              anyPresent(
                  Symptoms.VISUAL_LOSS, Symptoms.VISUAL_ACUITY_LOSS, Symptoms.COLOUR_VISION_LOSS),
              group(
                  Symptoms.OPTIC_NERVE_PROBLEM,
                  Symptoms.BLURRED_VISION,
                  Symptoms.VISUAL_LOSS,
                  Symptoms.VISUAL_ACUITY_LOSS,
                  Symptoms.OPTIC_ATROPHY,
                  Symptoms.COLOUR_VISION_LOSS)),
          SIGHT_EXPLAINED);

  public static final Criterion OPTIC =
      named("optic signs", any(present(Symptoms.OPTIC_ATROPHY), SIGHT.stands()));

  private static final Criterion CORD_NAMED =
      anyPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION, Symptoms.CORD_SIGNAL_ON_IMAGING);

  private static final Criterion CORD_SIGN =
      anyPresent(
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.ROMBERG_SIGN,
          Symptoms.SPASTICITY,
          Symptoms.EXTENSOR_PLANTAR);

  private static final Criterion WALKING =
      anyPresent(
          Symptoms.ATAXIA,
          Symptoms.IMPAIRED_GAIT,
          Symptoms.BALANCE_PROBLEM,
          Symptoms.FALLS,
          Symptoms.LEG_WEAKNESS);

  /** Named so, or a sign of the cord with trouble in walking, or two of its signs together. */
  public static final Criterion CORD =
      named(
          "cord disease",
          any(
              CORD_NAMED,
              all(any(CORD_SIGN, VIBRATION_ABOVE_THE_ANKLE), WALKING),
              all(
                  any(VIBRATION_AT_THE_ANKLE, VIBRATION_ABOVE_THE_ANKLE),
                  any(CORD_SIGN, present(Symptoms.ATAXIA)))));

  private static final Criterion SIGN_OF_WEIGHT =
      any(
          CORD_NAMED,
          OPTIC,
          CORD_SIGN,
          PYRAMIDAL,
          REFLEXES,
          VIBRATION_ABOVE_THE_ANKLE,
          anyPresent(
              Symptoms.ATAXIA,
              Symptoms.OBJECTIVE_WEAKNESS,
              Symptoms.OBJECTIVE_SENSORY_LOSS,
              Symptoms.LENGTH_DEPENDENT_NEUROPATHY,
              Symptoms.SENSORY_LEVEL));

  /** What a person feels of nerves, sight, bladder and walking, or tells of it. */
  public static final Criterion COMPLAINT =
      named(
          "neurology that is felt",
          any(
              anyPresent(
                  Symptoms.PARAESTHESIA,
                  Symptoms.NUMBNESS,
                  Symptoms.FOCAL_NUMBNESS,
                  Symptoms.IMPAIRED_GAIT,
                  Symptoms.BALANCE_PROBLEM,
                  Symptoms.FALLS,
                  Symptoms.CLUMSINESS,
                  Symptoms.LEG_WEAKNESS,
                  Symptoms.LHERMITTE_SIGN,
                  Symptoms.BLADDER_OR_BOWEL_CHANGE,
                  Symptoms.PROGRESSIVE_NEUROLOGY,
                  Symptoms.SUDDEN_VISUAL_LOSS_OF_ONE_EYE),
              all(
                  anyPresent(Symptoms.BLURRED_VISION, Symptoms.VISUAL_LOSS),
                  not(established(SIGHT_EXPLAINED))),
              group(
                  Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
                  Symptoms.PARAESTHESIA,
                  Symptoms.NUMBNESS,
                  Symptoms.IMPAIRED_GAIT,
                  Symptoms.BALANCE_PROBLEM,
                  Symptoms.FALLS,
                  Symptoms.ATAXIA,
                  Symptoms.CLUMSINESS,
                  Symptoms.REDUCED_PROPRIOCEPTION,
                  Symptoms.REDUCED_VIBRATION_SENSE,
                  Symptoms.VIBRATION_SENSE_LOST_AT_THE_TOES,
                  Symptoms.SPASTICITY,
                  Symptoms.LEG_WEAKNESS,
                  Symptoms.OBJECTIVE_WEAKNESS,
                  Symptoms.OBJECTIVE_SENSORY_LOSS,
                  Symptoms.LHERMITTE_SIGN,
                  Symptoms.SENSORY_LEVEL,
                  Symptoms.BLADDER_OR_BOWEL_CHANGE,
                  Symptoms.PROGRESSIVE_NEUROLOGY,
                  Symptoms.LENGTH_DEPENDENT_NEUROPATHY,
                  Symptoms.REDUCED_REFLEXES,
                  Symptoms.BRISK_REFLEXES,
                  Symptoms.ROMBERG_SIGN,
                  Symptoms.SUBACUTE_COMBINED_DEGENERATION,
                  Symptoms.CORD_SIGNAL_ON_IMAGING)));

  /** From 60 years one of the two, alone and beside no more than tiredness, is found in health. */
  private static final Guard ANKLE =
      Guard.alarming(
          any(ANKLE_REFLEXES, VIBRATION_AT_THE_ANKLE),
          all(
              ageAtLeast(60),
              not(established(all(ANKLE_REFLEXES, VIBRATION_AT_THE_ANKLE))),
              not(established(COMPLAINT)),
              not(established(present(Symptoms.GLOSSITIS)))));

  /** What an examiner finds. */
  public static final Criterion OBJECTIVE =
      named("objective signs", any(SIGN_OF_WEIGHT, ANKLE.stands()));

  /** An objective sign, or trouble that is felt; concentration or mood alone is none. */
  public static final Criterion NEUROLOGY = any(OBJECTIVE, COMPLAINT);

  /**
   * Nerves, or a severe change of the mental state: in treatment it outranks the cause. A decline
   * like dementia is one, and more than concentration or mood, which alone are none.
   */
  public static final Criterion INVOLVED =
      any(
          NEUROLOGY,
          anyPresent(
              Symptoms.PSYCHOSIS,
              Symptoms.MANIA,
              Symptoms.DELIRIUM,
              Symptoms.DEMENTIA_LIKE_DECLINE));

  public static final Criterion MOTOR =
      anyPresent(Symptoms.OBJECTIVE_WEAKNESS, Symptoms.SPASTICITY, Symptoms.EXTENSOR_PLANTAR);

  private static final Criterion BEYOND_LENGTH_DEPENDENT =
      any(
          CORD,
          OPTIC,
          PYRAMIDAL,
          anyPresent(
              Symptoms.ATAXIA,
              Symptoms.ROMBERG_SIGN,
              Symptoms.REDUCED_PROPRIOCEPTION,
              Symptoms.SENSORY_LEVEL));

  /** A neuropathy of the longest nerves, and no more. */
  public static final Criterion LENGTH_DEPENDENT =
      named(
          "neuropathy of the longest nerves",
          all(OBJECTIVE, not(established(BEYOND_LENGTH_DEPENDENT))));

  public static final Criterion SENSORY_ONLY =
      all(LENGTH_DEPENDENT, not(established(present(Symptoms.OBJECTIVE_WEAKNESS))));

  /** A disease of brain or cord that is proven, and explains every nerve sign but sight. */
  public static final Criterion PROVEN_OTHER_DISEASE =
      any(
          anyPresent(Conditions.STROKE, Conditions.MULTIPLE_SCLEROSIS),
          all(present(Conditions.SPINAL_CORD_COMPRESSION), not(established(OPTIC))));

  /** Diabetes, alcohol or chemotherapy, which explain a neuropathy of the longest nerves. */
  private static final Criterion CAUSE_OF_NEUROPATHY =
      any(
          anyPresent(
              Conditions.DIABETES,
              Conditions.ALCOHOLIC_NEUROPATHY,
              Conditions.CHEMOTHERAPY,
              Conditions.CHEMOTHERAPY_NEUROPATHY),
          present(RiskFactors.HARMFUL_ALCOHOL_USE),
          taking(Medicines.NEUROTOXIC_CHEMOTHERAPY));

  /** Objective signs, which a stated other cause explains. */
  public static final Guard SIGNS =
      Guard.alarming(
          OBJECTIVE, any(all(LENGTH_DEPENDENT, CAUSE_OF_NEUROPATHY), PROVEN_OTHER_DISEASE));

  /** What a person feels, and an examiner finds, of nerves is explained by a stated cause. */
  public static final Criterion NEUROLOGY_EXPLAINED =
      any(
          all(CAUSE_OF_NEUROPATHY, not(established(BEYOND_LENGTH_DEPENDENT))),
          PROVEN_OTHER_DISEASE);

  public static final Criterion UNEXPLAINED =
      named("objective signs that nothing explains", SIGNS.stands());
  public static final Criterion EXCUSED = SIGNS.heldBack();

  private Nerves() {}

  /** A group that is named itself, and none of its parts. */
  private static Criterion group(Clue named, Clue... parts) {
    return all(present(named), not(established(anyPresent(parts))));
  }
}
