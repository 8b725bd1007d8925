package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Limit;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a result is below a limit, or above it. */
public final class Beyond extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final boolean above;

  private Beyond(Limit limit, boolean above) {
    super(limit.test(), limit, above);
    this.limit = limit;
    this.above = above;
  }

  public static Beyond below(Limit limit) {
    return new Beyond(limit, false);
  }

  public static Beyond above(Limit limit) {
    return new Beyond(limit, true);
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    if (value == null) {
      return Truth.UNKNOWN;
    }
    return above ? limit.exceededBy(value) : limit.undercutBy(value);
  }

  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return limit.addEdge(unit, edges);
  }

  @Override
  public void turns(PossibleValues values) {
    values.limit(limit);
  }

  @Override
  public String asked() {
    return (above ? "above " : "below ") + limit;
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return result.quantity().isEmpty()
        ? result + " is not a number"
        : result
            + is(truth)
            + (above ? "above " : "below ")
            + limit.heldAgainst(result.quantity().get());
  }

  @Override
  public Optional<Quantity> distance(Quantity value) {
    return Optional.of(limit.distance(value));
  }
}
