package io.github.cobalamin.quantity;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A span of time, or a range of spans where a source leaves room, such as "2 to 3 months".
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param least the shortest, 0 or more
 * @param most the longest, not below the shortest
 * @param unit hours, days, weeks, months or years
 */
public record Span(int least, int most, ChronoUnit unit) implements Serializable {
  /**
   * Checks the values.
   *
   * @param least the shortest, 0 or more
   * @param most the longest, not below the shortest
   * @param unit hours, days, weeks, months or years
   * @throws IllegalArgumentException if the numbers are out of order or the unit is another
   */
  public Span {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException(
          "span must be from 0 or more to no less but was " + least + " to " + most);
    }
    hours(unit);
  }

  /**
   * {@return an exact span}
   *
   * @param length the length, 0 or more
   * @param unit hours, days, weeks, months or years
   * @throws IllegalArgumentException if the length is negative or the unit is another
   */
  public static Span of(int length, ChronoUnit unit) {
    return new Span(length, length, unit);
  }

  /**
   * {@return a range of spans}
   *
   * @param least the shortest, 0 or more
   * @param most the longest, not below the shortest
   * @param unit hours, days, weeks, months or years
   * @throws IllegalArgumentException if the numbers are out of order or the unit is another
   */
  public static Span of(int least, int most, ChronoUnit unit) {
    return new Span(least, most, unit);
  }

  /**
   * {@return whether this is surely as long as another: its shortest reaches the other's shortest}
   *
   * @param other the other span
   */
  public boolean reaches(Span other) {
    return least * hours(unit) >= other.least * hours(other.unit);
  }

  /** {@return the span in words, such as "3 days" or "2 to 3 months"} */
  @Override
  public String toString() {
    String name = unit.name().toLowerCase(Locale.ROOT);
    String one = name.substring(0, name.length() - 1);
    return least == most
        ? least + " " + (least == 1 ? one : name)
        : least + " to " + most + " " + name;
  }

  /** Months and years by their mean length in the Gregorian calendar. */
  private static double hours(ChronoUnit unit) {
    return switch (unit) {
      case HOURS -> 1;
      case DAYS -> 24;
      case WEEKS -> 7 * 24;
      case MONTHS -> 365.2425 * 2;
      case YEARS -> 365.2425 * 24;
      default ->
          throw new IllegalArgumentException(
              "unit must be hours, days, weeks, months or years but was " + unit);
    };
  }
}
