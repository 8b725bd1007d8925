package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;

/** Whether what was measured of a clue, or what is used in a week, is so much or more. */
public final class Amounting extends HistoryLeaf {
  private static final long serialVersionUID = 1L;

  private final Quantity least;
  private final boolean weekly;

  /**
   * So much or more.
   *
   * @throws IllegalArgumentException if no such amount can be measured of the clue, or it is no
   *     exact one
   */
  public Amounting(Clue clue, String least, boolean weekly) {
    this(
        clue, weekly ? History.of(clue).perWeek(least) : History.of(clue).measuring(least), weekly);
  }

  private Amounting(Clue clue, History asked, boolean weekly) {
    super(clue, (weekly ? asked.perWeek() : asked.amount()).orElseThrow(), weekly);
    this.least = (weekly ? asked.perWeek() : asked.amount()).orElseThrow();
    this.weekly = weekly;
    if (!least.exact()) {
      throw new IllegalArgumentException(
          "least amount of " + clue + " must be exact but was " + least);
    }
  }

  @Override
  public Truth met(History history, Case who) {
    Quantity known = (weekly ? history.perWeek() : history.amount()).orElse(null);
    return known == null || !known.unit().convertsTo(least.unit())
        ? Truth.UNKNOWN
        : known.isBelow(least).not();
  }

  @Override
  public void turns(PossibleValues values) {
    History asked = History.of(clue());
    String much = least.toString();
    values.history(weekly ? asked.perWeek("<" + much) : asked.measuring("<" + much));
    values.history(weekly ? asked.perWeek(much) : asked.measuring(much));
  }

  @Override
  protected String asked() {
    return "of " + least + (weekly ? " a week" : "") + " or more";
  }
}
