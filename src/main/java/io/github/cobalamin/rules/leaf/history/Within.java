package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * Whether the last use or the end of a clue, or that it happened, lies no more than so many days
 * before the assessment.
 */
public final class Within extends HistoryLeaf {
  private static final long serialVersionUID = 1L;

  private final int days;

  /**
   * Within so many days.
   *
   * @throws IllegalArgumentException if the days are not from 1 to 36500
   */
  public Within(Clue clue, int days) {
    super(clue, days);
    if (days < 1 || days > 36_500) {
      throw new IllegalArgumentException("days must be from 1 to 36500 but were " + days);
    }
    this.days = days;
  }

  /** What began long ago and was not said to end may go on, unless it is a condition. */
  @Override
  public Truth met(History history, Case who) {
    LocalDate day = day(who);
    if (day == null) {
      return Truth.UNKNOWN;
    }
    LocalDate end = history.until().orElse(null);
    if (end != null) {
      return near(end, day);
    }
    LocalDate begun = history.since().orElse(null);
    if (begun != null && (near(begun, day) == Truth.TRUE || happened(history))) {
      return near(begun, day);
    }
    Year year = history.pastYear().orElse(null);
    if (year == null) {
      return Truth.UNKNOWN;
    }
    Truth first = near(year.atDay(1), day);
    return first == near(year.atMonth(Month.DECEMBER).atEndOfMonth(), day) ? first : Truth.UNKNOWN;
  }

  private static boolean happened(History history) {
    return history.clue() instanceof Condition && !history.isPast();
  }

  private Truth near(LocalDate last, LocalDate day) {
    return Truth.of(ChronoUnit.DAYS.between(last, day) <= days);
  }

  @Override
  public void turns(PossibleValues values) {
    values.days(clue(), days);
  }

  @Override
  protected String asked() {
    return "within " + days + " days";
  }
}
