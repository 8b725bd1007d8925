package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.guidelines.picture.Course.newOrWorse;
import static io.github.cobalamin.guidelines.picture.Course.notStable;
import static io.github.cobalamin.guidelines.urgency.Flag.atAnyAge;
import static io.github.cobalamin.guidelines.urgency.Flag.flag;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.onset;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.responded;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Course;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.Guard;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/** Nerves, cord and sight: what is new today, and what must not wait for long. */
final class NerveDangers {
  /**
   * Repeated use, or any that is not known to be long over, with neurology; beside repeated use
   * weakness of any kind is read as such.
   */
  static final Criterion NEUROLOGY_AFTER_GAS =
      any(
          all(Gas.REPEATED, any(Nerves.NEUROLOGY, present(Symptoms.WEAKNESS))),
          all(Gas.SINGLE, Nerves.OBJECTIVE),
          all(present(RiskFactors.RECREATIONAL_NITROUS_OXIDE), Course.NEUROLOGY_NOT_STABLE));

  private static final Criterion NOT_SETTLED = not(established(Course.SETTLED));

  /** A gait that a stated disease explains; what is new of it is not explained. */
  static final Guard WALKING =
      Guard.alarming(
          anyPresent(Symptoms.ATAXIA, Symptoms.IMPAIRED_GAIT),
          all(
              any(
                  Nerves.PROVEN_OTHER_DISEASE,
                  anyPresent(
                      Conditions.DIABETIC_NEUROPATHY,
                      Conditions.ALCOHOLIC_NEUROPATHY,
                      Conditions.CHEMOTHERAPY_NEUROPATHY)),
              not(established(newOrWorse(Symptoms.ATAXIA, Symptoms.IMPAIRED_GAIT)))));

  /** Neurology that gets worse; a stated cause of all of it explains that. */
  static final Guard WORSENING =
      Guard.alarming(
          all(
              onset(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, History.Onset.WORSENING),
              Nerves.NEUROLOGY),
          Nerves.NEUROLOGY_EXPLAINED);

  private static final Criterion MARKER =
      any(
          all(
              any(Blood.MACROCYTOSIS, Blood.HYPERSEGMENTATION),
              not(established(Picture.REASSURED))),
          B12Level.DEFICIENT,
          B12Level.LOW_IN_WORDS,
          LastingCause.GASTRITIS,
          Gas.USE,
          Metabolites.MMA_OPEN);

  /** A neuropathy of feeling alone, of which nothing is new, beside a sufficient number. */
  private static final Criterion STABLE_NEUROPATHY_AND_GOOD_B12 =
      all(Nerves.SENSORY_ONLY, Picture.REASSURED, not(established(Course.NEUROLOGY_NEW_OR_WORSE)));

  /** Lost vibration or position sense or a pyramidal sign with tingling: read as cord before. */
  private static final Criterion SIGN_WITH_TINGLING =
      all(
          Nerves.OBJECTIVE,
          anyPresent(
              Symptoms.REDUCED_VIBRATION_SENSE,
              Symptoms.REDUCED_PROPRIOCEPTION,
              Symptoms.ROMBERG_SIGN,
              Symptoms.SPASTICITY),
          anyPresent(Symptoms.PARAESTHESIA, Symptoms.NUMBNESS));

  /** A sign that no stated disease of nerves or brain explains. */
  private static final Criterion OWN_SIGN =
      all(
          any(Nerves.UNEXPLAINED, SIGN_WITH_TINGLING),
          NOT_SETTLED,
          not(established(STABLE_NEUROPATHY_AND_GOOD_B12)));

  private static final Clue[] CORD_OR_MOTOR_SIGNS = {
    Symptoms.OBJECTIVE_WEAKNESS,
    Symptoms.SPASTICITY,
    Symptoms.EXTENSOR_PLANTAR,
    Symptoms.BRISK_REFLEXES,
    Symptoms.REDUCED_PROPRIOCEPTION,
    Symptoms.ROMBERG_SIGN,
    Symptoms.ATAXIA
  };

  /** One of which nobody told since when: it may be what gets worse. */
  private static final Criterion UNDATED = notStable(CORD_OR_MOTOR_SIGNS);

  /** Symptoms are said to be worse or new while vitamin B12 is given. */
  private static final Criterion WORSE_UNDER_TREATMENT =
      all(onReplacement(), responded(Replacement.Response.WORSE));

  private NerveDangers() {}

  static List<Rule> rules() {
    return List.of(
        flag(
            "urgent-cord-compression-or-disease",
            DangerSigns.DANGER_CORD,
            any(
                anyPresent(Symptoms.LHERMITTE_SIGN, Symptoms.SENSORY_LEVEL),
                notStable(Symptoms.LEG_WEAKNESS, Symptoms.BLADDER_OR_BOWEL_CHANGE),
                newOrWorse(Conditions.SPINAL_CORD_COMPRESSION),
                all(present(Conditions.SPINAL_CORD_COMPRESSION), Course.NEUROLOGY_NEW_OR_WORSE))),
        flag(
            "urgent-same-day-new-cord-or-motor-signs",
            DangerSigns.DANGER_NEW_CORD_SIGNS,
            any(
                newOrWorse(CORD_OR_MOTOR_SIGNS),
                newOrWorse(Symptoms.LEG_WEAKNESS, Symptoms.SUBACUTE_COMBINED_DEGENERATION),
                all(
                    any(Nerves.CORD, UNDATED),
                    any(
                        Course.NEUROLOGY_NEW_OR_WORSE,
                        all(Course.NEUROLOGY_NOT_STABLE, WORSE_UNDER_TREATMENT))))),
        flag(
            "urgent-visual-loss",
            DangerSigns.DANGER_VISION,
            any(
                all(
                    Nerves.OPTIC,
                    notStable(
                        Symptoms.OPTIC_NERVE_PROBLEM,
                        Symptoms.VISUAL_LOSS,
                        Symptoms.VISUAL_ACUITY_LOSS,
                        Symptoms.COLOUR_VISION_LOSS,
                        Symptoms.OPTIC_ATROPHY)),
                notStable(Symptoms.SUDDEN_VISUAL_LOSS_OF_ONE_EYE))),
        flag(
            "urgent-same-day-unable-to-walk",
            DangerSigns.DANGER_UNABLE_TO_WALK,
            present(Symptoms.UNABLE_TO_WALK)),
        flag(
            "urgent-same-day-rapid-neuropathy",
            DangerSigns.DANGER_RAPID_NEUROPATHY,
            present(Symptoms.RAPIDLY_PROGRESSIVE_NEUROPATHY)),
        flag(
            "urgent-nitrous-oxide-neurology",
            DangerSigns.DANGER_NITROUS_OXIDE,
            NEUROLOGY_AFTER_GAS),
        flag(
            "urgent-same-day-single-nitrous-oxide-and-low-b12",
            DangerSigns.DANGER_NITROUS_OXIDE,
            all(Gas.SINGLE, any(Gas.USE, B12Level.ACTIVE_BELOW_5), Nerves.NEUROLOGY)),
        flag(
            "urgent-inborn-error-with-neurology",
            DangerSigns.DANGER_INBORN_ERROR,
            all(
                LastingCause.INBORN,
                any(
                    Course.NEUROLOGY_NOT_STABLE,
                    present(Symptoms.REDUCED_CONSCIOUSNESS),
                    notStable(Symptoms.VOMITING, Symptoms.INFANT_DROWSINESS)))),
        atAnyAge(
            "urgent-same-day-blood-in-an-inborn-error",
            DangerSigns.DANGER_BLOOD_IN_AN_INBORN_ERROR,
            InbornError.BLOOD_IN_A_KNOWN_ONE),
        flag(
            "urgent-suspected-cord-disease",
            DangerSigns.DANGER_SUSPECTED_CORD_DISEASE,
            all(Nerves.CORD, NOT_SETTLED)),
        flag(
            "urgent-undated-cord-or-motor-sign",
            DangerSigns.DANGER_UNDATED_CORD_SIGNS,
            all(
                notStable(
                    Symptoms.OBJECTIVE_WEAKNESS, Symptoms.SPASTICITY, Symptoms.EXTENSOR_PLANTAR),
                NOT_SETTLED)),
        atAnyAge(
            "urgent-objective-neurology",
            DangerSigns.DANGER_PROGRESSIVE_NEUROLOGY,
            any(
                present(Symptoms.PROGRESSIVE_NEUROLOGY),
                all(WALKING.stands(), NOT_SETTLED),
                WORSENING.stands())),
        flag(
            "urgent-sign-with-a-marker",
            DangerSigns.DANGER_SIGN_WITH_A_MARKER,
            all(Nerves.OBJECTIVE, MARKER, NOT_SETTLED)),
        flag(
            "urgent-objective-sign",
            DangerSigns.DANGER_OBJECTIVE_SIGN,
            all(OWN_SIGN, not(established(Picture.COPPER_EXPLAINS_SIGNS)))),
        flag(
            "urgent-sign-with-low-copper",
            DangerSigns.DANGER_SIGN_WITH_LOW_COPPER,
            all(OWN_SIGN, Picture.COPPER_EXPLAINS_SIGNS)),
        flag(
            "urgent-neurology-after-treatment-ended",
            DangerSigns.DANGER_RETURN_AFTER_TREATMENT,
            all(any(Replaced.MISSED, replacementEnded()), Course.NEUROLOGY_NOT_STABLE)),
        flag(
            "urgent-neurology-new-on-treatment",
            DangerSigns.DANGER_NEW_ON_TREATMENT,
            all(
                onReplacement(),
                any(
                    LastingCause.FOR_LIFE,
                    present(Conditions.VITAMIN_B12_DEFICIENCY),
                    B12Level.SHOWN_BEFORE_TREATMENT),
                Course.NEUROLOGY_NEW_OR_WORSE)));
  }
}
