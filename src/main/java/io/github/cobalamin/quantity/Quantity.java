package io.github.cobalamin.quantity;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.quantity.text.QuantityText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal number with its unit, or a bound when a laboratory printed one: "&lt;83 pmol/L"
 * is some value below 83.
 *
 * <p>Numbers have no trailing zeros, so that 165 and 165.0 are equal. Comparisons are three-valued:
 * whether "&lt;83" is below 50 is unknown. Instances are immutable and thread-safe.
 *
 * @param value the number, zero or more
 * @param unit the unit
 * @param comparator whether the number is the value or a bound of it
 */
public record Quantity(BigDecimal value, Unit unit, Comparator comparator) implements Serializable {
  /** What a caller may enter; what conversion makes of it may have more digits. */
  private static final int MOST_DIGITS = 40;

  private static final int MOST_DIGITS_OF_ANY = 120;

  /**
   * Checks the number and removes trailing zeros.
   *
   * @param value the number, zero or more
   * @param unit the unit
   * @param comparator whether the number is the value or a bound of it
   * @throws IllegalArgumentException if the number is negative or has more than 120 digits
   */
  public Quantity {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(comparator, "comparator");
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "value must not be negative but was " + excerpt(value) + " " + unit);
    }
    if (tooLong(value, MOST_DIGITS_OF_ANY)) {
      throw new IllegalArgumentException(
          "value must have at most " + MOST_DIGITS_OF_ANY + " digits but was " + excerpt(value));
    }
    if (value.signum() == 0 && comparator == Comparator.LESS) {
      throw new IllegalArgumentException("value must not be below 0 but was <0 " + unit);
    }
    value = canonical(value);
  }

  /**
   * {@return an exact quantity}
   *
   * @param value the number, zero or more
   * @param unit the unit
   * @throws IllegalArgumentException if the number is negative or has more than 40 digits
   */
  public static Quantity of(BigDecimal value, Unit unit) {
    return entered(value, unit, Comparator.EXACT);
  }

  /**
   * {@return an exact quantity}
   *
   * @param value the number, zero or more
   * @param unit the unit
   * @throws IllegalArgumentException if the number is negative
   */
  public static Quantity of(long value, Unit unit) {
    return of(BigDecimal.valueOf(value), unit);
  }

  /**
   * {@return a quantity read from a number and a unit as laboratories print them}
   *
   * @param text a number with an optional comparator, then the unit, such as "165 ng/L", "&lt;83
   *     pmol/L" or "&gt; 1500pg/ml"
   * @throws IllegalArgumentException if the text is no such quantity or the unit is unknown; a
   *     decimal comma is refused
   */
  public static Quantity of(String text) {
    QuantityText read = QuantityText.read(Objects.requireNonNull(text, "text"));
    return entered(read.value(), unit(read), read.comparator());
  }

  /** The unit behind the number. */
  static Unit unit(QuantityText read) {
    if (read.rest().isEmpty()) {
      throw read.refused("must have a unit, such as \"165 ng/L\",");
    }
    Unit unit = Unit.find(read.rest()).orElse(null);
    if (unit == null) {
      throw new IllegalArgumentException(
          "unit must be a known one, such as \"ng/L\", but was \""
              + Require.excerpt(read.rest())
              + "\"");
    }
    return unit;
  }

  /** {@return whether the number is the value itself and not a bound of it} */
  public boolean exact() {
    return comparator == Comparator.EXACT;
  }

  /**
   * {@return the same quantity in another unit of the same dimension, exactly}
   *
   * @param other the unit
   * @throws IllegalArgumentException if the unit measures something else
   */
  public Quantity in(Unit other) {
    if (unit == other) {
      return this;
    }
    if (unit.dimension() != other.dimension()) {
      throw new IllegalArgumentException(
          this + " must be converted to a unit of the same dimension but was to be in " + other);
    }
    return new Quantity(
        value.scaleByPowerOfTen(unit.exponent() - other.exponent()), other, comparator);
  }

  /**
   * {@return whether the value is less than a limit; unknown when it is a bound that allows both}
   *
   * @param limit an exact quantity of the same dimension; it is brought into the unit of this one,
   *     which is left as reported
   * @throws IllegalArgumentException if the limit measures something else
   */
  public Truth isBelow(Quantity limit) {
    return isBelowValueOf(checked(limit));
  }

  /** Whether it is less than the number of a bound, whatever bounds that. */
  Truth isBelowValueOf(Quantity bound) {
    int compared = value.compareTo(bound.in(unit).value);
    return switch (comparator) {
      case EXACT -> Truth.of(compared < 0);
      case LESS -> compared <= 0 ? Truth.TRUE : belowUnknown(bound);
      case AT_MOST -> compared < 0 ? Truth.TRUE : belowUnknown(bound);
      case MORE, AT_LEAST -> compared >= 0 ? Truth.FALSE : Truth.UNKNOWN;
    };
  }

  /**
   * {@return whether the value is more than a limit; unknown when it is a bound that allows both}
   *
   * @param limit an exact quantity of the same dimension; it is brought into the unit of this one,
   *     which is left as reported
   * @throws IllegalArgumentException if the limit measures something else
   */
  public Truth isAbove(Quantity limit) {
    return isAboveValueOf(checked(limit));
  }

  /** Whether it is more than the number of a bound, whatever bounds that. */
  Truth isAboveValueOf(Quantity bound) {
    int compared = value.compareTo(bound.in(unit).value);
    return switch (comparator) {
      case EXACT -> Truth.of(compared > 0);
      case MORE -> compared >= 0 ? Truth.TRUE : Truth.UNKNOWN;
      case AT_LEAST -> compared > 0 ? Truth.TRUE : Truth.UNKNOWN;
      case LESS, AT_MOST -> compared <= 0 ? Truth.FALSE : Truth.UNKNOWN;
    };
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Quantity that
        && unit == that.unit
        && comparator == that.comparator
        && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * value.hashCode() + unit.code().hashCode()) + comparator.sign.hashCode();
  }

  /**
   * {@return the comparator, the number and the unit, such as "&lt;83 pmol/L"; {@link #of(String)}
   * reads it}
   */
  @Override
  public String toString() {
    return comparator.sign + value.toPlainString() + " " + unit.label();
  }

  private static Quantity checked(Quantity limit) {
    if (!limit.exact()) {
      throw new IllegalArgumentException("limit must be an exact quantity but was " + limit);
    }
    return limit;
  }

  /** An upper bound allows both answers, but nothing is below zero. */
  private static Truth belowUnknown(Quantity limit) {
    return limit.value.signum() == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  static Quantity entered(BigDecimal value, Unit unit, Comparator comparator) {
    Objects.requireNonNull(value, "value");
    if (tooLong(value, MOST_DIGITS)) {
      throw new IllegalArgumentException(
          "value must have at most " + MOST_DIGITS + " digits but was " + excerpt(value));
    }
    return new Quantity(value, unit, comparator);
  }

  /** Whether it takes more digits to write down, before and after the point. */
  private static boolean tooLong(BigDecimal value, int most) {
    long after = Math.max(0, (long) value.scale());
    long before = Math.max(0, (long) value.precision() - value.scale());
    return before > most || after > most || before + after > most;
  }

  private static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String excerpt(BigDecimal value) {
    return Require.excerpt(value.toString());
  }

  /**
   * How a reported number bounds the true value; laboratories print a bound when a value is beyond
   * what the assay measures.
   */
  public enum Comparator {
    /** The value itself. */
    EXACT(""),
    /** The true value is less than the number. */
    LESS("<"),
    /** The true value is the number or less. */
    AT_MOST("<="),
    /** The true value is the number or more. */
    AT_LEAST(">="),
    /** The true value is more than the number. */
    MORE(">");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    /** {@return the name in words} */
    public String label() {
      return Words.of(this);
    }

    /** {@return the sign before the number; none for an exact value} */
    public Optional<String> sign() {
      return this == EXACT ? Optional.empty() : Optional.of(sign);
    }

    /** {@return whether the number is an upper bound} */
    public boolean upper() {
      return this == LESS || this == AT_MOST;
    }

    /** {@return whether the number is a lower bound} */
    public boolean lower() {
      return this == MORE || this == AT_LEAST;
    }
  }
}
