package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.onset;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.presentForMonths;
import static io.github.cobalamin.rules.Criteria.responded;

import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import java.util.ArrayList;
import java.util.List;

/** Whether signs are new, get worse, or are the rest of what was. */
public final class Course {
  private static final List<Clue> NERVES =
      List.of(
          Symptoms.PARAESTHESIA,
          Symptoms.NUMBNESS,
          Symptoms.IMPAIRED_GAIT,
          Symptoms.BALANCE_PROBLEM,
          Symptoms.FALLS,
          Symptoms.ATAXIA,
          Symptoms.CLUMSINESS,
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.REDUCED_VIBRATION_SENSE,
          Symptoms.SPASTICITY,
          Symptoms.EXTENSOR_PLANTAR,
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
          Symptoms.CORD_SIGNAL_ON_IMAGING,
          Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
          Symptoms.OPTIC_NERVE_PROBLEM);

  /** Some neurology is known to be new or to get worse. */
  public static final Criterion NEUROLOGY_NEW_OR_WORSE =
      any(
          newOrWorse(
              Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
              Symptoms.OPTIC_NERVE_PROBLEM,
              Symptoms.SUBACUTE_COMBINED_DEGENERATION),
          present(Symptoms.PROGRESSIVE_NEUROLOGY));

  /** Neurology that is not all known to be of long standing. */
  public static final Criterion NEUROLOGY_NOT_STABLE = all(Nerves.NEUROLOGY, notStable(NERVES));

  /** What stays of a deficiency under treatment, which is better or has not changed for a year. */
  public static final Criterion SETTLED =
      all(
          onReplacement(),
          not(established(Replaced.MISSED)),
          any(
              responded(Replacement.Response.RESOLVED),
              responded(Replacement.Response.BETTER),
              all(
                  responded(Replacement.Response.UNCHANGED),
                  any(
                      presentForMonths(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, 12),
                      presentForMonths(Symptoms.OPTIC_NERVE_PROBLEM, 12)))),
          not(established(NEUROLOGY_NEW_OR_WORSE)));

  private Course() {}

  /** One of them is known to be new or to get worse. */
  public static Criterion newOrWorse(Clue... clues) {
    List<Criterion> parts = new ArrayList<>();
    for (Clue each : clues) {
      parts.add(onset(each, History.Onset.NEW));
      parts.add(onset(each, History.Onset.WORSENING));
    }
    return Criteria.any(parts);
  }

  /** One of them is there, and is not known to be of long standing: what is not known is new. */
  public static Criterion notStable(Clue... clues) {
    return notStable(List.of(clues));
  }

  private static Criterion notStable(List<Clue> clues) {
    List<Criterion> parts = new ArrayList<>();
    for (Clue each : clues) {
      parts.add(all(present(each), not(established(onset(each, History.Onset.STABLE)))));
    }
    return Criteria.any(parts);
  }
}
