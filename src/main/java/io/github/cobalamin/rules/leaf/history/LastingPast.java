package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Condition;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PlainLeaf;

/** Whether a condition of the past counts as present, because it or its effect lasts. */
public final class LastingPast extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  public LastingPast() {
    super(null);
  }

  @Override
  public Object subject() {
    return WHOLE_RECORD;
  }

  @Override
  public boolean canBeUnknown() {
    return false;
  }

  @Override
  public Truth read(Case who) {
    for (History each : who.patient().history()) {
      if (lasts(each)) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }

  private static boolean lasts(History history) {
    return history.isPast()
        && history.clue() instanceof Condition had
        && had.lasting() == Truth.TRUE;
  }

  @Override
  public String words() {
    return "past condition that lasts";
  }

  @Override
  public String seen(Truth truth, Case who) {
    StringBuilder told = new StringBuilder();
    for (History each : who.patient().history()) {
      if (lasts(each)) {
        told.append(told.isEmpty() ? "" : "; ").append(each);
      }
    }
    return told.isEmpty() ? "no " + words() : told.toString();
  }
}
