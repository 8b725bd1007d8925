package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;

/** Whether a sign is new, worsening or stable, or on which side it is. */
public final class Course extends HistoryLeaf {
  private static final long serialVersionUID = 1L;

  private final Enum<?> asked;

  public Course(Clue clue, History.Onset onset) {
    super(clue, onset);
    this.asked = onset;
  }

  public Course(Clue clue, History.Side side) {
    super(clue, side);
    this.asked = side;
  }

  @Override
  public Truth met(History history, Case who) {
    Enum<?> known =
        asked instanceof History.Onset ? history.onset().orElse(null) : history.side().orElse(null);
    return known == null ? Truth.UNKNOWN : Truth.of(known == asked);
  }

  @Override
  public void turns(PossibleValues values) {
    if (asked instanceof History.Onset) {
      for (History.Onset onset : History.Onset.values()) {
        values.history(History.of(clue()).onset(onset));
      }
    } else {
      for (History.Side side : History.Side.values()) {
        values.history(History.of(clue()).side(side));
      }
    }
  }

  @Override
  protected String asked() {
    return (asked instanceof History.Onset onset ? onset.label() : ((History.Side) asked).label());
  }
}
