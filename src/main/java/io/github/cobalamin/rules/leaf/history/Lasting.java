package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether a clue began, or happened, so many months ago or more. */
public final class Lasting extends HistoryLeaf {
  private static final long serialVersionUID = 1L;

  private static final int MOST_MONTHS = 1560;

  private final int months;

  /**
   * So many months ago.
   *
   * @throws IllegalArgumentException if the months are not from 1 to 1560
   */
  public Lasting(Clue clue, int months) {
    super(clue, months);
    if (months < 1 || months > MOST_MONTHS) {
      throw new IllegalArgumentException(
          "months must be from 1 to " + MOST_MONTHS + " but were " + months);
    }
    this.months = months;
  }

  /** What ended lasted no longer than until then; when something past ended may be unknown. */
  @Override
  public Truth met(History history, Case who) {
    LocalDate begun = history.since().orElse(null);
    LocalDate day = day(who);
    if (begun == null || day == null) {
      return Truth.UNKNOWN;
    }
    LocalDate end = history.until().orElse(day);
    if (ChronoUnit.MONTHS.between(begun, end.isBefore(day) ? end : day) < months) {
      return Truth.FALSE;
    }
    boolean over = history.isPast() && !who.patient().present().contains(history.clue());
    return over && history.until().isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
  }

  @Override
  public void turns(PossibleValues values) {
    values.months(clue(), months);
  }

  @Override
  protected String asked() {
    return "for " + months + " months or more";
  }
}
