package io.github.cobalamin.rules;

import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.model.Unit;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The two thresholds of a test that part its results into three bands, and whose they are.
 *
 * <pre>{@code
 * Thresholds.of(LabTests.ACTIVE_B12)
 *     .deficientBelow("37.5 pmol/L")
 *     .sufficientAbove("150 pmol/L")
 *     .cite(laboratory.at("reference ranges 2026", Confirmation.READ_ONCE))
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Thresholds implements Serializable {
  private static final long serialVersionUID = 1L;

  Thresholds() {}

  /** {@return the limit below which a result is deficient} */
  public abstract Limit deficientBelow();

  /** {@return the limit above which a result is sufficient} */
  public abstract Limit sufficientAbove();

  /** {@return whose thresholds they are} */
  public abstract Citation citation();

  /** {@return the test} */
  public LabTest test() {
    return deficientBelow().test();
  }

  @Value.Check
  void check() {
    for (Limit limit : new Limit[] {deficientBelow(), sufficientAbove()}) {
      for (Quantity each : limit.quantities()) {
        checkOrder(each.unit());
      }
    }
  }

  private void checkOrder(Unit unit) {
    Quantity low = deficientBelow().in(unit);
    Quantity high = sufficientAbove().in(unit);
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
    Unit unit = quantity.unit();
    if (!deficientBelow().reaches(unit) || !sufficientAbove().reaches(unit)) {
      return Truth.UNKNOWN;
    }
    return switch (band) {
      case DEFICIENT -> quantity.isBelow(deficientBelow().in(unit));
      case SUFFICIENT -> quantity.isAbove(sufficientAbove().in(unit));
      case INTERMEDIATE ->
          quantity
              .isBelow(deficientBelow().in(unit))
              .or(quantity.isAbove(sufficientAbove().in(unit)))
              .not();
    };
  }

  /**
   * {@return the test and both limits, such as "active B12 below 25 pmol/L deficient, above 70
   * pmol/L sufficient"}
   */
  @Override
  public String toString() {
    return test()
        + " below "
        + deficientBelow()
        + " deficient, above "
        + sufficientAbove()
        + " sufficient";
  }

  /**
   * {@return the beginning of the thresholds of a test}
   *
   * @param test a test that is reported as a number
   */
  public static ThresholdsBuilder of(LabTest test) {
    return new ThresholdsBuilder(test);
  }
}
