package io.github.cobalamin.model;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values are told in a unit of another kind: by the molar mass between mass and moles, or by a
 * straight line whose zero need not be zero.
 */
final class Conversion {
  private Conversion() {}

  /** By the molar mass, of which that of the divisor is one where there is none; null if not so. */
  static @Nullable Quantity byMolarMass(
      Quantity quantity, Unit unit, BigDecimal mass, BigDecimal divisor) {
    Unit gram = gramUnit(quantity.unit());
    Unit mole = moleUnit(quantity.unit());
    boolean fromMass = gram.convertsTo(quantity.unit());
    if (!unit.convertsTo(fromMass ? mole : gram)) {
      return null;
    }
    BigDecimal value = quantity.in(fromMass ? gram : mole).value();
    BigDecimal converted =
        fromMass
            ? value.multiply(divisor).divide(mass, MathContext.DECIMAL128)
            : value.multiply(mass).divide(divisor, MathContext.DECIMAL128);
    return new Quantity(converted, fromMass ? mole : gram, quantity.comparator()).in(unit);
  }

  /** Whether the one unit is like the first of some and the other like the second. */
  static boolean between(List<Unit> units, Unit from, Unit to) {
    Unit first = units.get(0);
    Unit second = units.get(1);
    return (from.convertsTo(first) && to.convertsTo(second))
        || (from.convertsTo(second) && to.convertsTo(first));
  }

  /**
   * By a line: so much of the first unit is the slope times so much of the second and an offset.
   */
  static Quantity byLine(
      Quantity quantity, Unit unit, List<Unit> units, BigDecimal slope, BigDecimal offset) {
    Unit first = units.get(0);
    Unit second = units.get(1);
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
