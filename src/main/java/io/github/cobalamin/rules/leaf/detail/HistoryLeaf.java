package io.github.cobalamin.rules.leaf.detail;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.ResultLeaf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether more is so of a clue than that it is present. Of a group it is so if it is of a part; of
 * what is absent it is not; of what is present without a history it is unknown.
 */
public abstract class HistoryLeaf extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Clue clue;

  public HistoryLeaf(Clue clue, Object... key) {
    super(Input.history(clue), clue, List.of(key));
    this.clue = clue;
  }

  public final Clue clue() {
    return clue;
  }

  /** Whether one history is as asked. */
  public abstract Truth met(History history, Case who);

  @Override
  public Truth read(Case who) {
    Patient patient = who.patient();
    @Nullable Truth any = null;
    List<Clue> present = patient.present();
    for (int i = 0; i < present.size(); i++) {
      if (present.get(i).isIn(clue)) {
        any = or(any, met(present.get(i), who));
      }
    }
    for (int i = 0; i < patient.history().size(); i++) {
      History history = patient.history().get(i);
      if (history.isPast() && history.clue().isIn(clue) && !present.contains(history.clue())) {
        any = or(any, met(history, who));
      }
    }
    return any == null ? patient.truth(clue).and(Truth.UNKNOWN) : any;
  }

  private static Truth or(@Nullable Truth any, Truth more) {
    return any == null ? more : any.or(more);
  }

  private Truth met(Clue each, Case who) {
    History known = history(who.patient(), each);
    return known == null ? Truth.UNKNOWN : met(known, who);
  }

  private static @Nullable History history(Patient patient, Clue clue) {
    for (int i = 0; i < patient.history().size(); i++) {
      if (patient.history().get(i).clue().equals(clue)) {
        return patient.history().get(i);
      }
    }
    return null;
  }

  /** The histories that were read, or that there is none. */
  @Override
  public String seen(Truth truth, Case who) {
    StringBuilder told = new StringBuilder();
    for (History each : who.patient().history()) {
      if (each.clue().isIn(clue)) {
        told.append(told.isEmpty() ? "" : "; ").append(each);
      }
    }
    return told.isEmpty()
        ? stated(words(), truth)
        : told + ResultLeaf.is(truth) + "as asked: " + words();
  }
}
