package io.github.cobalamin.food;

import io.github.cobalamin.common.Words;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vitamin B12 of a food, in micrograms per 100 g, with how it came to be known. Whoever reads
 * it meets the difference between a value, an assumed zero and a missing value: there is no number
 * without its basis.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class B12Content implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
  private static final B12Content MISSING = new B12Content(null, Basis.MISSING, null, null, false);

  private final @Nullable BigDecimal value;
  private final Basis basis;
  private final @Nullable BigDecimal low;
  private final @Nullable BigDecimal high;
  private final boolean lowerBound;

  private B12Content(
      @Nullable BigDecimal value,
      Basis basis,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean lowerBound) {
    this.value = value;
    this.basis = basis;
    this.low = low;
    this.high = high;
    this.lowerBound = lowerBound;
  }

  /**
   * {@return a known content}
   *
   * @param microgramsPer100g micrograms per 100 g, from 0 to 1 000 000
   * @param basis how it is known; a zero may be assumed, nothing else may
   * @throws IllegalArgumentException if the value is out of range, the basis is missing, or a value
   *     above zero is said to be an assumed zero
   */
  public static B12Content of(BigDecimal microgramsPer100g, Basis basis) {
    Objects.requireNonNull(microgramsPer100g, "microgramsPer100g");
    Objects.requireNonNull(basis, "basis");
    if (microgramsPer100g.signum() < 0 || microgramsPer100g.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "vitamin B12 must be from 0 to 1000000 micrograms per 100 g but was "
              + microgramsPer100g);
    }
    if (basis == Basis.MISSING
        || (basis == Basis.ASSUMED_ZERO && microgramsPer100g.signum() != 0)) {
      throw new IllegalArgumentException(
          "a content of " + microgramsPer100g + " must not be called " + basis.label());
    }
    return new B12Content(microgramsPer100g, basis, null, null, false);
  }

  /** {@return the content of a food of which the source has no value} */
  public static B12Content missing() {
    return MISSING;
  }

  /**
   * {@return a copy with the lowest and the highest value of national tables}
   *
   * @param lowest the lowest value, 0 or more, not above this one
   * @param highest the highest value, at most 1 000 000, not below this one
   * @throws IllegalArgumentException if this value is missing or does not lie between them
   */
  public B12Content between(BigDecimal lowest, BigDecimal highest) {
    if (value == null
        || lowest.signum() < 0
        || lowest.compareTo(value) > 0
        || highest.compareTo(value) < 0
        || highest.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "value must lie between those of tables, "
              + lowest
              + " and "
              + highest
              + ", but was "
              + this);
    }
    return new B12Content(value, basis, lowest, highest, lowerBound);
  }

  /**
   * {@return a copy that says that there is at least so much, since parts of it are missing or too
   * small to be told; a missing content stays missing}
   */
  public B12Content atLeast() {
    return value == null ? this : new B12Content(value, basis, low, high, true);
  }

  /** {@return micrograms per 100 g; empty if the source has none, which does not mean zero} */
  public Optional<BigDecimal> microgramsPer100g() {
    return Optional.ofNullable(value);
  }

  /** {@return how it is known} */
  public Basis basis() {
    return basis;
  }

  /** {@return the micrograms per 100 g of the lowest national table, where they differ widely} */
  public Optional<BigDecimal> lowestMicrogramsPer100g() {
    return Optional.ofNullable(low);
  }

  /** {@return the micrograms per 100 g of the highest national table, where they differ widely} */
  public Optional<BigDecimal> highestMicrogramsPer100g() {
    return Optional.ofNullable(high);
  }

  /**
   * {@return whether there may be more: it is a sum over parts of which some have no value, or a
   * trace}
   */
  public boolean lowerBound() {
    return lowerBound;
  }

  /**
   * {@return the micrograms in a mass of the food; empty if the content is missing}
   *
   * @param grams the mass in grams, 0 or more
   * @throws IllegalArgumentException if the mass is below 0
   */
  public Optional<BigDecimal> microgramsIn(BigDecimal grams) {
    if (grams.signum() < 0) {
      throw new IllegalArgumentException("mass must be 0 or more grams but was " + grams);
    }
    return microgramsPer100g().map(each -> in(grams, each));
  }

  /**
   * {@return the micrograms in a mass by the lowest value, where tables differ widely; empty if the
   * content is missing}
   *
   * @param grams the mass in grams
   */
  public Optional<BigDecimal> lowestMicrogramsIn(BigDecimal grams) {
    return lowestMicrogramsPer100g().or(this::microgramsPer100g).map(each -> in(grams, each));
  }

  private static BigDecimal in(BigDecimal grams, BigDecimal per100g) {
    return per100g.multiply(grams).divide(HUNDRED, MathContext.DECIMAL64);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof B12Content that
        && basis == that.basis
        && lowerBound == that.lowerBound
        && same(value, that.value)
        && same(low, that.low)
        && same(high, that.high);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one != null && other != null) {
      return one.compareTo(other) == 0;
    }
    return one == null && other == null;
  }

  @Override
  public int hashCode() {
    return 31 * basis.hashCode() + (value == null ? 0 : value.stripTrailingZeros().hashCode());
  }

  /**
   * {@return the content in words, such as "0.89 µg per 100 g (analysed)", "0 µg per 100 g (assumed
   * zero)" or "not known"}
   */
  @Override
  public String toString() {
    if (value == null) {
      return "not known";
    }
    String range =
        low == null || high == null
            ? ""
            : ", tables from " + low.toPlainString() + " to " + high.toPlainString();
    return (lowerBound ? "at least " : "")
        + value.toPlainString()
        + " µg per 100 g ("
        + basis.label()
        + range
        + ")";
  }

  /**
   * How the vitamin B12 of a food came to be known. A zero that was assumed is not one that was
   * measured, and a missing value is no zero.
   */
  public enum Basis {
    /** Measured in the food. */
    ANALYSED,
    /** Worked out from other foods or other data. */
    CALCULATED,
    /** As the product label says. */
    LABEL,
    /** Not measured: taken to be zero, as for plants. */
    ASSUMED_ZERO,
    /** The source has no value. */
    MISSING;

    /** {@return the name in words} */
    public String label() {
      return Words.of(this);
    }
  }
}
