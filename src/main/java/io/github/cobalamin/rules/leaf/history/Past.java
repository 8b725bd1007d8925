package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;

/** Whether a condition is recorded as past, be it that it counts as present or not. */
public final class Past extends HistoryLeaf {
  private static final long serialVersionUID = 1L;

  public Past(Clue clue) {
    super(clue);
  }

  @Override
  public Truth met(History history, Case who) {
    return Truth.of(history.isPast());
  }

  @Override
  public boolean deniedByAbsence() {
    return false;
  }

  /** That somebody has or has not something tells nothing of the past. */
  @Override
  public Truth read(Case who) {
    return super.read(who) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Nobody is asked what is past: whether something is there is asked instead. */
  @Override
  public void turns(PossibleValues values) {}

  @Override
  protected String asked() {
    return "in the past";
  }
}
