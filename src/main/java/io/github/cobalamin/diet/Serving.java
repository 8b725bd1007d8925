package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A food that is eaten so much and so often.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param food the food
 * @param grams what is eaten at a time, in grams, above 0
 * @param times how often, at least once
 * @param days in how many days, at least one
 */
public record Serving(Food food, BigDecimal grams, int times, int days) implements Serializable {
  /**
   * Checks the values.
   *
   * @param food the food
   * @param grams what is eaten at a time, in grams, above 0
   * @param times how often, at least once
   * @param days in how many days, at least one
   * @throws IllegalArgumentException if a number is not above 0
   */
  public Serving {
    if (grams.signum() <= 0 || times < 1 || days < 1) {
      throw new IllegalArgumentException(
          "serving of "
              + food
              + " must be above 0 g, times and days but was "
              + grams
              + " g, "
              + times
              + " times in "
              + days
              + " days");
    }
  }

  /** {@return the micrograms at a time; empty if the food's content is missing} */
  public Optional<BigDecimal> micrograms() {
    return food.content().microgramsIn(grams);
  }

  /** The micrograms at a time by the lowest value, where tables differ widely. */
  Optional<BigDecimal> leastMicrograms() {
    return food.content().leastIn(grams);
  }

  /** {@return the micrograms of a mean day; empty if the food's content is missing} */
  public Optional<BigDecimal> microgramsPerDay() {
    return micrograms()
        .map(
            each ->
                each.multiply(BigDecimal.valueOf(times))
                    .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64));
  }

  /** How often on a mean day. */
  double perDay() {
    return (double) times / days;
  }

  /** {@return the food, how much and how often} */
  @Override
  public String toString() {
    return food + ", " + grams.toPlainString() + " g, " + times + " in " + days + " days";
  }
}
