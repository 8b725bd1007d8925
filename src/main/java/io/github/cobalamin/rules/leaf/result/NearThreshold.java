package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Limit;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a result lies so near to a threshold of the rule set that repeating it may cross the
 * threshold.
 */
public final class NearThreshold extends ThresholdLeaf {
  private static final long serialVersionUID = 1L;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Only what lies as near as this to the edge by rounded numbers is looked at exactly. */
  private static final double LITTLE_MORE = 1 + 1e-9;

  private static final double LITTLE_LESS = 1 - 1e-9;

  private final int percent;
  private final List<Limit> limits;

  /**
   * Near by so much.
   *
   * @param percent how much the same person varies, in per cent of the result
   * @throws IllegalArgumentException if it is not from 0 to 100
   */
  public NearThreshold(LabTest test, int percent) {
    this(test, percent, null);
  }

  private NearThreshold(LabTest test, int percent, @Nullable Thresholds thresholds) {
    super(test, thresholds, percent);
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent must be from 0 to 100 but was " + percent);
    }
    this.percent = percent;
    this.limits =
        thresholds == null
            ? List.of()
            : List.of(
                Limit.of(test, thresholds.deficientBelow()),
                Limit.of(test, thresholds.sufficientAbove()));
  }

  @Override
  protected Leaf with(@Nullable Thresholds given) {
    return new NearThreshold(of(), percent, given);
  }

  @Override
  protected String wants() {
    return "results near a threshold of";
  }

  /** It goes by the number and its share, not by a number at which it turns. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  /** The bands of the same thresholds name them. */
  @Override
  public void turns(PossibleValues values) {}

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return value == null || !value.exact() ? Truth.UNKNOWN : Truth.of(nearest(value) != null);
  }

  /** The threshold that a repeat of an exact value may cross, if there is one. */
  private @Nullable Quantity nearest(Quantity value) {
    double number = value.value().doubleValue();
    double most = number * percent / 100;
    for (int i = 0; i < limits.size(); i++) {
      Limit limit = limits.get(i);
      if (!limit.reaches(value.unit())) {
        return null;
      }
      Quantity threshold = limit.in(value.unit());
      double apart = Math.abs(threshold.value().doubleValue() - number);
      if (apart < most * LITTLE_LESS
          || (apart <= most * LITTLE_MORE
              && isWithin(limit.distance(value).value(), value.value()))) {
        return threshold;
      }
    }
    return null;
  }

  private boolean isWithin(BigDecimal distance, BigDecimal value) {
    return distance.compareTo(value.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED)) <= 0;
  }

  @Override
  public String asked() {
    return "within " + percent + " % of a threshold";
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    Quantity value = result.quantity().orElse(null);
    if (value == null) {
      return result + " is not a number";
    }
    if (truth == Truth.UNKNOWN) {
      return result + " may or may not lie within " + percent + " % of a threshold";
    }
    Quantity threshold = nearest(value);
    return result
        + " lies within "
        + percent
        + " % of "
        + (threshold == null ? "no threshold" : Limit.rounded(threshold));
  }
}
