package io.github.cobalamin.diet;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Dimension;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Vitamin B12 that is taken as a supplement or given as an injection.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param form the form of cobalamin
 * @param route how it is taken
 * @param dose the dose of one time, an exact mass above 0
 * @param times how often, at least once
 * @param days in how many days, at least one
 */
public record SupplementUse(Cobalamin form, Route route, Quantity dose, int times, int days)
    implements Serializable {
  /**
   * Checks the values.
   *
   * @param form the form of cobalamin
   * @param route how it is taken
   * @param dose the dose of one time, an exact mass above 0
   * @param times how often, at least once
   * @param days in how many days, at least one
   * @throws IllegalArgumentException if the dose is no exact mass above 0, or a number is below 1
   */
  public SupplementUse {
    if (dose.unit().dimension() != Dimension.MASS || !dose.exact() || dose.value().signum() <= 0) {
      throw new IllegalArgumentException("dose must be an exact mass above 0 but was " + dose);
    }
    if (times < 1 || days < 1) {
      throw new IllegalArgumentException(
          "supplement must be taken at least once in at least a day but was "
              + times
              + " times in "
              + days
              + " days");
    }
  }

  /** {@return the micrograms of one time} */
  public BigDecimal micrograms() {
    return dose.in(Unit.MICROGRAM).value();
  }

  /** {@return the micrograms of a mean day} */
  public BigDecimal microgramsPerDay() {
    return micrograms()
        .multiply(BigDecimal.valueOf(times))
        .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
  }

  /** How often on a mean day. */
  double perDay() {
    return (double) times / days;
  }

  /** {@return the form, the dose and how often} */
  @Override
  public String toString() {
    return form.label() + " " + dose + " " + route.label() + ", " + times + " in " + days + " days";
  }
}
