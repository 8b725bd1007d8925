package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a result is raised, and lies no more than a share of its laboratory's upper limit above
 * that limit, so that a repeat may fall on the other side of it.
 */
public final class LittleAboveRange extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int percent;

  /**
   * Above by little.
   *
   * @param percent how far above the limit at most, in per cent of the limit
   * @throws IllegalArgumentException if it is not from 0 to 100
   */
  public LittleAboveRange(LabTest test, int percent) {
    super(test, percent);
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent must be from 0 to 100 but was " + percent);
    }
    this.percent = percent;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    Quantity high = result.referenceRange().flatMap(Range::high).orElse(null);
    if (value == null || high == null || !high.unit().convertsTo(value.unit())) {
      return result.truth(Outcome.RAISED).and(Truth.UNKNOWN);
    }
    BigDecimal most = high.value().multiply(HUNDRED.add(BigDecimal.valueOf(percent)));
    Quantity limit = Quantity.of(most.divide(HUNDRED), high.unit());
    return result.truth(Outcome.RAISED).and(value.isAbove(limit).not());
  }

  /** The range of the laboratory that measured it decides, which each result brings. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  /** That it is raised is asked of the same result, and that names it. */
  @Override
  public void turns(PossibleValues values) {}

  @Override
  public String asked() {
    return "at most " + percent + " % above its laboratory's upper limit";
  }

  @Override
  public Optional<Range> referenceRange(Case who) {
    return who.patient().latest(of()).flatMap(LabResult::referenceRange);
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return result + is(truth) + asked();
  }
}
