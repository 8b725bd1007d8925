package io.github.cobalamin.model;

import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A band of ages in completed months: the lower end belongs to it, the upper end does not.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgeBand implements Serializable {
  private static final long serialVersionUID = 1L;

  AgeBand() {}

  /** {@return the lower end in completed months, 0 or more} */
  public abstract int fromMonths();

  /** {@return the upper end in completed months, above the lower one; empty if there is none} */
  public abstract OptionalInt toMonths();

  @Value.Check
  void check() {
    if (fromMonths() < 0 || (toMonths().isPresent() && toMonths().getAsInt() <= fromMonths())) {
      throw new IllegalArgumentException(
          "ages must be from 0 or more to more but were "
              + fromMonths()
              + (toMonths().isPresent() ? " to " + toMonths().getAsInt() : "")
              + " months");
    }
  }

  /**
   * {@return the band from one age up to, and without, another}
   *
   * @param from the first month of age
   * @param to the month of age that no longer belongs to it
   * @throws IllegalArgumentException if the ends are out of order
   */
  public static AgeBand months(int from, int to) {
    return ImmutableAgeBand.builder().fromMonths(from).toMonths(to).build();
  }

  /**
   * {@return the band from an age upwards}
   *
   * @param from the first month of age
   * @throws IllegalArgumentException if it is negative
   */
  public static AgeBand fromMonths(int from) {
    return ImmutableAgeBand.builder().fromMonths(from).build();
  }

  /**
   * {@return the band from one age up to, and without, another}
   *
   * @param from the first year of age
   * @param to the year of age that no longer belongs to it
   * @throws IllegalArgumentException if the ends are out of order
   */
  public static AgeBand years(int from, int to) {
    return months(12 * from, 12 * to);
  }

  /**
   * {@return the band from an age upwards}
   *
   * @param from the first year of age
   * @throws IllegalArgumentException if it is negative
   */
  public static AgeBand fromYears(int from) {
    return fromMonths(12 * from);
  }

  /**
   * {@return whether an age belongs to the band}
   *
   * @param months the age in completed months
   */
  public boolean contains(int months) {
    return months >= fromMonths() && (toMonths().isEmpty() || months < toMonths().getAsInt());
  }

  /** {@return the band in words, such as "12 to under 18 years" or "65 years and over"} */
  @Override
  public String toString() {
    int to = toMonths().orElse(0);
    boolean years = fromMonths() % 12 == 0 && to % 12 == 0;
    int size = years ? 12 : 1;
    String unit = years ? " years" : " months";
    return toMonths().isEmpty()
        ? fromMonths() / size + unit + " and over"
        : fromMonths() / size + " to under " + to / size + unit;
  }
}
