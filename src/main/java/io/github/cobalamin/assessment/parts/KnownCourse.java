package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a record tells if the signs of nerves and sight are new, get worse or have stayed. */
public final class KnownCourse {
  private static final List<Clue> GROUPS =
      List.of(
          Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
          Symptoms.OPTIC_NERVE_PROBLEM,
          Symptoms.SUBACUTE_COMBINED_DEGENERATION,
          Symptoms.CORD_SIGNAL_ON_IMAGING);

  private KnownCourse() {}

  /**
   * One of them is known to be new or to get worse, or all are known to have stayed as they were.
   */
  public static boolean ofNerves(Patient patient) {
    Set<Clue> stable = new HashSet<>();
    for (History each : patient.history()) {
      if (isOfNerves(each.clue()) && each.onset().isPresent()) {
        if (each.onset().orElseThrow() != History.Onset.STABLE) {
          return true;
        }
        stable.add(each.clue());
      }
    }
    boolean all = !stable.isEmpty();
    for (Clue each : patient.present()) {
      if (each.equals(Symptoms.PROGRESSIVE_NEUROLOGY)) {
        return true;
      }
      all = all && (!isOfNerves(each) || stable.contains(each));
    }
    return all;
  }

  private static boolean isOfNerves(Clue clue) {
    return GROUPS.stream().anyMatch(clue::isIn);
  }
}
