package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Limit;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two thresholds of a test that part its results into three bands, and whose they are.
 *
 * <pre>{@code
 * Thresholds.builder(LabTests.ACTIVE_B12)
 *     .deficientBelow("37.5 pmol/L")
 *     .sufficientAbove("150 pmol/L")
 *     .cite(laboratory.at("reference ranges 2026", Confirmation.READ_ONCE))
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Thresholds implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Band> BANDS = List.of(Band.values());

  private final Limit deficientBelow;
  private final Limit sufficientAbove;
  private final Citation citation;

  private Thresholds(Limit deficientBelow, Limit sufficientAbove, Citation citation) {
    this.deficientBelow = deficientBelow;
    this.sufficientAbove = sufficientAbove;
    this.citation = Objects.requireNonNull(citation, "citation");
    for (Limit limit : new Limit[] {deficientBelow, sufficientAbove}) {
      for (Quantity each : limit.quantities()) {
        checkOrder(each.unit());
      }
    }
    checkSide();
    checkUnits(deficientBelow);
    checkUnits(sufficientAbove);
  }

  /** What lack of vitamin B12 raises is deficient above a limit, which these bands do not say. */
  private void checkSide() {
    if (test().alarming() != Outcome.LOW) {
      throw new IllegalArgumentException(
          "thresholds must be of a test that lack of vitamin B12 lowers but were of "
              + test()
              + ", of which a "
              + test().alarming().label()
              + " result is the alarming one");
    }
  }

  /** A limit in two units is one limit, rounded twice. */
  private void checkUnits(Limit limit) {
    for (Quantity one : limit.quantities()) {
      for (Quantity other : limit.quantities()) {
        if (test().convertible(other.unit(), one.unit()) && !isRounded(one, other)) {
          throw new IllegalArgumentException(
              "limit of "
                  + test()
                  + " must be the same in every unit but was "
                  + one
                  + " and "
                  + other
                  + ", which is "
                  + Limit.rounded(test().convert(other, one.unit())));
        }
      }
    }
  }

  /** Whether they differ by no more than one of the last digit of the coarser one. */
  private boolean isRounded(Quantity one, Quantity other) {
    BigDecimal apart = one.value().subtract(test().convert(other, one.unit()).value()).abs();
    BigDecimal converted = test().convertDifference(lastDigit(other), one.unit()).value();
    return apart.compareTo(lastDigit(one).value().max(converted)) <= 0;
  }

  private static Quantity lastDigit(Quantity quantity) {
    return Quantity.of(BigDecimal.ONE.movePointLeft(quantity.value().scale()), quantity.unit());
  }

  /**
   * {@return the beginning of the thresholds of a test}
   *
   * @param test a test that is reported as a number
   */
  public static Builder builder(LabTest test) {
    return new Builder(test);
  }

  /** {@return the limit below which a result is deficient, in each unit in which it is stated} */
  public List<Quantity> deficientBelow() {
    return deficientBelow.quantities();
  }

  /** {@return the limit above which a result is sufficient, in each unit in which it is stated} */
  public List<Quantity> sufficientAbove() {
    return sufficientAbove.quantities();
  }

  /** {@return whose thresholds they are} */
  public Citation citation() {
    return citation;
  }

  /** {@return the test} */
  public LabTest test() {
    return deficientBelow.test();
  }

  private void checkOrder(Unit unit) {
    Quantity low = deficientBelow.in(unit);
    Quantity high = sufficientAbove.in(unit);
    if (low.isAbove(high) == Truth.TRUE) {
      throw new IllegalArgumentException(
          "deficient limit of "
              + test()
              + " must not exceed the sufficient limit but was "
              + low
              + " above "
              + high);
    }
  }

  /**
   * {@return whether a result lies in a band; unknown when it is a bound that allows more than one}
   *
   * @param quantity the result, compared in the unit in which it was reported
   * @param band the band
   */
  public Truth contains(Quantity quantity, Band band) {
    return contains(quantity, EnumSet.of(Objects.requireNonNull(band, "band")));
  }

  /**
   * {@return whether a result lies in one of some bands; a bound that straddles only such is
   * inside}
   *
   * @param quantity the result, compared in the unit in which it was reported
   * @param bands the bands, at least one
   */
  public Truth contains(Quantity quantity, Set<Band> bands) {
    Unit unit = quantity.unit();
    boolean comparable = deficientBelow.reaches(unit) && sufficientAbove.reaches(unit);
    Truth deficient = comparable ? deficientBelow.undercutBy(quantity) : Truth.UNKNOWN;
    Truth sufficient = comparable ? sufficientAbove.exceededBy(quantity) : Truth.UNKNOWN;
    Truth inside = Truth.FALSE;
    Truth outside = Truth.FALSE;
    for (int i = 0; i < BANDS.size(); i++) {
      Band band = BANDS.get(i);
      Truth in =
          switch (band) {
            case DEFICIENT -> deficient;
            case INTERMEDIATE -> deficient.or(sufficient).not();
            case SUFFICIENT -> sufficient;
          };
      if (bands.contains(band)) {
        inside = inside.or(in);
      } else {
        outside = outside.or(in);
      }
    }
    return outside == Truth.FALSE ? Truth.TRUE : inside;
  }

  /**
   * {@return the test and both limits, such as "active B12 below 25 pmol/L deficient, above 70
   * pmol/L sufficient"}
   */
  @Override
  public String toString() {
    return test()
        + " below "
        + deficientBelow
        + " deficient, above "
        + sufficientAbove
        + " sufficient";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thresholds that
        && deficientBelow.equals(that.deficientBelow)
        && sufficientAbove.equals(that.sufficientAbove)
        && citation.equals(that.citation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(deficientBelow, sufficientAbove, citation);
  }

  /**
   * Builds {@link Thresholds} values; {@link #cite(Citation)} ends it, so that none are without an
   * owner.
   *
   * <p>Instances are mutable and belong to one thread.
   */
  public static final class Builder {
    private final LabTest test;
    private @Nullable Limit low;
    private @Nullable Limit high;

    private Builder(LabTest test) {
      this.test = Objects.requireNonNull(test, "test");
    }

    /**
     * {@return this builder with the limit below which a result is deficient}
     *
     * @param limit the limit in each unit, such as "180 ng/L", "133 pmol/L"
     * @throws IllegalArgumentException if the test cannot have such a value
     */
    public Builder deficientBelow(String... limit) {
      low = Limit.of(test, limit);
      return this;
    }

    /**
     * {@return this builder with the limit above which a result is sufficient}
     *
     * @param limit the limit in each unit, such as "350 ng/L", "258 pmol/L"
     * @throws IllegalArgumentException if the test cannot have such a value
     */
    public Builder sufficientAbove(String... limit) {
      high = Limit.of(test, limit);
      return this;
    }

    /**
     * {@return the thresholds}
     *
     * @param citation whose they are
     * @throws IllegalStateException if a limit is missing
     * @throws IllegalArgumentException if the lower limit exceeds the upper one, lack of vitamin
     *     B12 does not lower the test, or a limit in two units differs by more than rounding
     */
    public Thresholds cite(Citation citation) {
      if (low == null || high == null) {
        throw new IllegalStateException(
            "thresholds of "
                + test
                + " must have the limit "
                + (low == null ? "deficientBelow" : "sufficientAbove")
                + " before they are cited");
      }
      return new Thresholds(low, high, citation);
    }
  }
}
