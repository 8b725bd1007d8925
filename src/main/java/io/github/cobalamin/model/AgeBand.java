package io.github.cobalamin.model;

import java.io.Serializable;

/**
 * A band of ages in completed months: the lower end belongs to it, the upper end does not.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param fromMonths the lower end, 0 or more
 * @param toMonths the upper end, above the lower one; {@link #OPEN} if there is none
 */
public record AgeBand(int fromMonths, int toMonths) implements Serializable {
  /** The upper end of a band that has none. */
  public static final int OPEN = Integer.MAX_VALUE;

  /**
   * Checks the values.
   *
   * @param fromMonths the lower end, 0 or more
   * @param toMonths the upper end, above the lower one; {@link #OPEN} if there is none
   * @throws IllegalArgumentException if the ends are out of order
   */
  public AgeBand {
    if (fromMonths < 0 || toMonths <= fromMonths) {
      throw new IllegalArgumentException(
          "ages must be from 0 or more to more but were "
              + fromMonths
              + " to "
              + toMonths
              + " months");
    }
  }

  /**
   * {@return the band from one age up to, and without, another}
   *
   * @param from the first year of age
   * @param to the year of age that no longer belongs to it
   * @throws IllegalArgumentException if the ends are out of order
   */
  public static AgeBand years(int from, int to) {
    return new AgeBand(12 * from, 12 * to);
  }

  /**
   * {@return the band from an age upwards}
   *
   * @param from the first year of age
   * @throws IllegalArgumentException if it is negative
   */
  public static AgeBand fromYears(int from) {
    return new AgeBand(12 * from, OPEN);
  }

  /**
   * {@return whether an age belongs to the band}
   *
   * @param months the age in completed months
   */
  public boolean contains(int months) {
    return months >= fromMonths && months < toMonths;
  }

  /** {@return the band in words, such as "12 to under 18 years" or "65 years and over"} */
  @Override
  public String toString() {
    boolean years = fromMonths % 12 == 0 && (toMonths == OPEN || toMonths % 12 == 0);
    int size = years ? 12 : 1;
    String unit = years ? " years" : " months";
    return toMonths == OPEN
        ? fromMonths / size + unit + " and over"
        : fromMonths / size + " to under " + toMonths / size + unit;
  }
}
