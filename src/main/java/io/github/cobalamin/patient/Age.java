package io.github.cobalamin.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An age in completed months, from birth to 130 years.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param totalMonths the completed months since birth
 */
public record Age(int totalMonths) implements Serializable {
  private static final int OLDEST_YEARS = 130;
  private static final int MONTHS_PER_YEAR = 12;

  /**
   * Checks the age.
   *
   * @param totalMonths the completed months since birth
   * @throws IllegalArgumentException if it is negative or above 130 years
   */
  public Age {
    if (totalMonths < 0 || totalMonths > OLDEST_YEARS * MONTHS_PER_YEAR) {
      throw new IllegalArgumentException(
          "age must be from 0 to "
              + OLDEST_YEARS * MONTHS_PER_YEAR
              + " months but was "
              + totalMonths);
    }
  }

  /**
   * {@return an age in completed years}
   *
   * @param years from 0 to 130
   * @throws IllegalArgumentException if it is outside that range
   */
  public static Age years(int years) {
    if (years < 0 || years > OLDEST_YEARS) {
      throw new IllegalArgumentException(
          "age must be from 0 to " + OLDEST_YEARS + " years but was " + years);
    }
    return new Age(years * MONTHS_PER_YEAR);
  }

  /**
   * {@return an age in completed months, for infants}
   *
   * @param months from 0 to 1560
   * @throws IllegalArgumentException if it is outside that range
   */
  public static Age months(int months) {
    return new Age(months);
  }

  /**
   * {@return the age on a day; of the dates nothing but the completed months is kept}
   *
   * @param born the day of birth
   * @param on the day, not before it
   * @throws IllegalArgumentException if it is before the day of birth, or more than 130 years after
   */
  public static Age fromBirthDate(LocalDate born, LocalDate on) {
    Objects.requireNonNull(born, "born");
    if (Objects.requireNonNull(on, "on").isBefore(born)) {
      throw new IllegalArgumentException(
          "day of the age must not be before the day of birth but was " + on + " and " + born);
    }
    long months = ChronoUnit.MONTHS.between(born, on);
    if (months > OLDEST_YEARS * MONTHS_PER_YEAR) {
      throw new IllegalArgumentException(
          "age must be from 0 to " + OLDEST_YEARS + " years but was " + born + " to " + on);
    }
    return new Age((int) months);
  }

  /** {@return the completed years} */
  public int years() {
    return totalMonths / MONTHS_PER_YEAR;
  }

  /** {@return the age in words, in months below two years} */
  @Override
  public String toString() {
    if (totalMonths == 1) {
      return "1 month";
    }
    return totalMonths < 2 * MONTHS_PER_YEAR ? totalMonths + " months" : years() + " years";
  }
}
