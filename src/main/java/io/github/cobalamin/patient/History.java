package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * More of a clue than that it is present: since when, how much, new or not, on one side or both; or
 * that a condition is one of the past.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class History implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int EARLIEST_YEAR = 1890;
  private static final int LATEST_YEAR = 2999;

  History() {}

  /** {@return the clue} */
  public abstract Clue clue();

  /**
   * {@return how much of it: the length that an operation took out, the share of the weight that
   * was lost, the usual haemoglobin in long-standing haemolysis}
   */
  public abstract Optional<Quantity> amount();

  /** {@return the mass that is used in a week, of alcohol or nitrous oxide} */
  public abstract Optional<Quantity> perWeek();

  /**
   * {@return the day of the beginning: of a diet or a sign; or of what happened once, such as an
   * operation}
   */
  public abstract Optional<LocalDate> since();

  /** {@return the day of the last use, or of the end} */
  public abstract Optional<LocalDate> until();

  /** {@return whether it is new, worsening or stable} */
  public abstract Optional<Onset> onset();

  /** {@return whether it is on one side or both} */
  public abstract Optional<Side> side();

  /** {@return whether it is a condition of the past, which was had and is over} */
  @Value.Default
  public boolean isPast() {
    return false;
  }

  /** {@return the year of a condition of the past} */
  public abstract Optional<Year> pastYear();

  @Value.Check
  void check() {
    if (since().isPresent() && until().isPresent() && until().get().isBefore(since().get())) {
      throw new IllegalArgumentException(
          clue()
              + " must not end before it begins but was "
              + since().get()
              + " to "
              + until().get());
    }
    if (pastYear().isPresent() && !within(pastYear().get())) {
      throw new IllegalArgumentException(
          clue()
              + " of the year "
              + pastYear().get()
              + " must not begin after it nor end before it but was "
              + since().map(day -> "since " + day).orElse("")
              + (since().isPresent() && until().isPresent() ? " and " : "")
              + until().map(day -> "until " + day).orElse(""));
    }
    if (isPast() && !(clue() instanceof Condition)) {
      throw new IllegalArgumentException(
          "what is past must be a condition, but was " + clue() + "; of others state the end");
    }
  }

  private boolean within(Year year) {
    return since().map(day -> day.getYear() <= year.getValue()).orElse(true)
        && until().map(day -> day.getYear() >= year.getValue()).orElse(true);
  }

  /**
   * {@return the history of a clue of which no more is known than that it is present}
   *
   * @param clue the clue
   */
  public static History of(Clue clue) {
    return ImmutableHistory.builder().clue(Objects.requireNonNull(clue, "clue")).build();
  }

  /**
   * {@return a copy with an amount}
   *
   * @param amount as text: the length that an operation took out, such as "25 cm"; the share of the
   *     weight that was lost, such as "12 %"; the usual haemoglobin in long-standing haemolysis,
   *     such as "75 g/L"
   * @throws IllegalArgumentException if it is not what is measured of the clue: a length of an
   *     operation on the stomach or the bowel, above 0 and at most 10 m; a share of weight loss,
   *     above 0 and at most 80 %; a haemoglobin of long-standing haemolysis, from 10 to 250 g/L
   */
  public History measuring(String amount) {
    return copy().amount(Amounts.of(clue(), amount)).build();
  }

  /**
   * {@return a copy with the mass that is used in a week}
   *
   * @param mass the mass as text, such as "400 g"
   * @throws IllegalArgumentException if the clue is no use of alcohol or nitrous oxide, or it is no
   *     mass above 0 and at most 100 kg
   */
  public History perWeek(String mass) {
    return copy().perWeek(Amounts.perWeek(clue(), mass)).build();
  }

  /**
   * {@return a copy with the day of the beginning, or on which it happened}
   *
   * @param day the day
   * @throws IllegalArgumentException if it ends before it begins, or begins after its year
   */
  public History since(LocalDate day) {
    return copy().since(day).build();
  }

  /**
   * {@return a copy with the day of the last use, or of the end; the clue counts as present all the
   * same}
   *
   * @param day the day
   * @throws IllegalArgumentException if it ends before it begins, or before its year
   */
  public History until(LocalDate day) {
    return copy().until(day).build();
  }

  /**
   * {@return a copy that is new, worsening or stable}
   *
   * @param onset which
   */
  public History onset(Onset onset) {
    return copy().onset(onset).build();
  }

  /**
   * {@return a copy on one side or both}
   *
   * @param side which
   */
  public History side(Side side) {
    return copy().side(side).build();
  }

  /**
   * {@return a copy that is past: it counts as present if it is {@linkplain Condition#lasting()
   * lasting}, and else is neither present nor absent, unless the record says that it is again}
   *
   * @throws IllegalArgumentException if the clue is no condition
   */
  public History past() {
    return copy().isPast(true).build();
  }

  /**
   * {@return a copy that is past, with its year}
   *
   * @param year the year, from 1890 to 2999
   * @throws IllegalArgumentException if the clue is no condition, the year is another, or it begins
   *     after the year or ends before it
   */
  public History past(int year) {
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      throw new IllegalArgumentException(
          "year of "
              + clue()
              + " must be from "
              + EARLIEST_YEAR
              + " to "
              + LATEST_YEAR
              + " but was "
              + year);
    }
    return copy().isPast(true).pastYear(Year.of(year)).build();
  }

  private ImmutableHistory.Builder copy() {
    return ImmutableHistory.builder().from(this);
  }

  /** Whether the clue counts as present. */
  boolean counts() {
    return !isPast() || (clue() instanceof Condition had && had.lasting() == Truth.TRUE);
  }

  /** Whether it says no more than that the clue is present. */
  boolean plain() {
    return equals(of(clue()));
  }

  /** What both say of one clue; what contradicts is refused. */
  History and(History other) {
    if (contradicts(amount(), other.amount())
        || contradicts(perWeek(), other.perWeek())
        || contradicts(since(), other.since())
        || contradicts(until(), other.until())
        || contradicts(onset(), other.onset())
        || contradicts(side(), other.side())
        || contradicts(pastYear(), other.pastYear())) {
      throw new IllegalArgumentException(
          clue() + " must have one history but had " + this + " and " + other);
    }
    return ImmutableHistory.builder()
        .from(this)
        .from(other)
        .isPast(isPast() || other.isPast())
        .build();
  }

  private static boolean contradicts(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** {@return the clue and what is known of it} */
  @Override
  public String toString() {
    List<String> more = new ArrayList<>();
    if (isPast()) {
      more.add("past" + pastYear().map(year -> ", " + year).orElse(""));
    }
    onset().ifPresent(each -> more.add(each.label()));
    side().ifPresent(each -> more.add(each.label()));
    since().ifPresent(day -> more.add("since " + day));
    until().ifPresent(day -> more.add("until " + day));
    return clue().name()
        + amount().map(each -> " of " + each).orElse("")
        + perWeek().map(each -> ", " + each + " a week").orElse("")
        + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
  }

  /** Whether a sign is new. */
  public enum Onset {
    /** New. */
    NEW,
    /** Known before, and worsening. */
    WORSENING,
    /** Known before, and stable. */
    STABLE;

    /** {@return the meaning in words} */
    public String label() {
      return Words.of(this);
    }
  }

  /** Where a sign is. */
  public enum Side {
    /** On one side. */
    ONE_SIDE,
    /** On both sides. */
    BOTH_SIDES;

    /** {@return the meaning in words} */
    public String label() {
      return "on " + Words.of(this);
    }
  }
}
