package io.github.cobalamin.model;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How values of a test are told in another unit: by a power of ten within one kind of unit, by the
 * molar mass between mass and moles, or by a straight line whose zero need not be zero.
 */
final class Conversion {
  private Conversion() {}

  /**
   * The quantity in another unit.
   *
   * @param whole whether it is a value, and not a difference of two, so that the offset counts
   */
  static Quantity of(LabTest test, Quantity quantity, Unit unit, boolean whole) {
    if (quantity.unit().convertsTo(unit)) {
      return quantity.in(unit);
    }
    if (byEquation(test, quantity.unit(), unit)) {
      return byEquation(test, quantity, unit, whole ? test.offset() : BigDecimal.ZERO);
    }
    Unit gram = gramUnit(quantity.unit());
    Unit mole = moleUnit(quantity.unit());
    boolean fromMass = gram.convertsTo(quantity.unit());
    if (test.molarMass().isEmpty() || !unit.convertsTo(fromMass ? mole : gram)) {
      throw new IllegalArgumentException(
          test.name() + " has no conversion from " + quantity.unit() + " to " + unit);
    }
    BigDecimal mass = test.molarMass().get();
    BigDecimal divisor = test.molarMassOfDivisor().orElse(BigDecimal.ONE);
    BigDecimal value = quantity.in(fromMass ? gram : mole).value();
    BigDecimal converted =
        fromMass
            ? value.multiply(divisor).divide(mass, MathContext.DECIMAL128)
            : value.multiply(mass).divide(divisor, MathContext.DECIMAL128);
    return new Quantity(converted, fromMass ? mole : gram, quantity.comparator()).in(unit);
  }

  /** Whether the one unit is like the first of the test and the other like its second. */
  static boolean byEquation(LabTest test, Unit from, Unit to) {
    if (test.slope().isEmpty()) {
      return false;
    }
    Unit first = test.units().get(0);
    Unit second = test.units().get(1);
    return (from.convertsTo(first) && to.convertsTo(second))
        || (from.convertsTo(second) && to.convertsTo(first));
  }

  private static Quantity byEquation(
      LabTest test, Quantity quantity, Unit unit, BigDecimal offset) {
    Unit first = test.units().get(0);
    Unit second = test.units().get(1);
    BigDecimal slope = test.slope().orElseThrow();
    boolean fromFirst = quantity.unit().convertsTo(first);
    BigDecimal value = quantity.in(fromFirst ? first : second).value();
    BigDecimal converted =
        fromFirst
            ? value.subtract(offset).divide(slope, MathContext.DECIMAL128)
            : value.multiply(slope).add(offset);
    return notBelowZero(converted, fromFirst ? second : first, quantity.comparator()).in(unit);
  }

  /** Nothing is below zero, so that a bound of less than that is at most zero. */
  private static Quantity notBelowZero(
      BigDecimal value, Unit unit, Quantity.Comparator comparator) {
    if (value.signum() > 0) {
      return new Quantity(value, unit, comparator);
    }
    boolean less = comparator == Quantity.Comparator.LESS;
    return new Quantity(BigDecimal.ZERO, unit, less ? Quantity.Comparator.AT_MOST : comparator);
  }

  /** Of mass and mole the same power of ten, so that a molar mass alone stands between them. */
  private static Unit gramUnit(Unit unit) {
    return perCreatinine(unit) ? Unit.MILLIGRAM_PER_GRAM_CREATININE : Unit.NANOGRAM_PER_LITRE;
  }

  private static Unit moleUnit(Unit unit) {
    return perCreatinine(unit) ? Unit.MILLIMOLE_PER_MOLE_CREATININE : Unit.NANOMOLE_PER_LITRE;
  }

  private static boolean perCreatinine(Unit unit) {
    return unit.convertsTo(Unit.MILLIGRAM_PER_GRAM_CREATININE)
        || unit.convertsTo(Unit.MILLIMOLE_PER_MOLE_CREATININE);
  }
}
