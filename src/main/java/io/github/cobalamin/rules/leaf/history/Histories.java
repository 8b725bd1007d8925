package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The histories of a clue and its parts. Something is so of a group if it is of a part; of what is
 * absent it is not; of what is present without a history it is unknown.
 */
public final class Histories {
  private Histories() {}

  /** What is asked of one history. */
  public interface Asked {
    Truth met(History history, Case who);
  }

  public static Truth any(Clue clue, Case who, Asked asked) {
    Patient patient = who.patient();
    if (patient.history().isEmpty() && patient.absent().isEmpty() && patient.closed().isEmpty()) {
      return Truth.UNKNOWN; // nothing is told, and nothing denied
    }
    @Nullable Truth any = null;
    List<Clue> present = patient.present();
    for (int i = 0; i < present.size(); i++) {
      if (present.get(i).isIn(clue)) {
        any = or(any, met(present.get(i), who, asked));
      }
    }
    for (int i = 0; i < patient.history().size(); i++) {
      History history = patient.history().get(i);
      if (history.isPast() && history.clue().isIn(clue) && !present.contains(history.clue())) {
        any = or(any, asked.met(history, who));
      }
    }
    return any == null ? patient.truth(clue).and(Truth.UNKNOWN) : any;
  }

  private static Truth or(@Nullable Truth any, Truth more) {
    return any == null ? more : any.or(more);
  }

  private static Truth met(Clue each, Case who, Asked asked) {
    for (int i = 0; i < who.patient().history().size(); i++) {
      History history = who.patient().history().get(i);
      if (history.clue().equals(each)) {
        return asked.met(history, who);
      }
    }
    return Truth.UNKNOWN;
  }

  /** What the record tells of them; empty if nothing. */
  public static String told(Clue clue, Patient patient) {
    StringBuilder told = new StringBuilder();
    for (History each : patient.history()) {
      if (each.clue().isIn(clue)) {
        told.append(told.isEmpty() ? "" : "; ").append(each);
      }
    }
    return told.toString();
  }
}
