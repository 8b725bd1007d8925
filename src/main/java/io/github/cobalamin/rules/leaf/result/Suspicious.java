package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a result lies outside what is usual for the test and deserves a second look. */
public final class Suspicious extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  public Suspicious(LabTest test) {
    super(test);
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return Truth.of(value != null && of().suspicion(value).isPresent());
  }

  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    for (Range range : of().usual()) {
      for (Optional<Quantity> bound : List.of(range.low(), range.high())) {
        Quantity edge = bound.orElse(null);
        if (edge != null && !edge.unit().convertsTo(unit)) {
          return false; // compared after conversion, which rounds
        }
        if (edge != null) {
          edges.add(edge.in(unit).value());
        }
      }
    }
    return true;
  }

  /** A result that may be a slip is repeated, never asked for. */
  @Override
  public void turns(PossibleValues values) {}

  @Override
  public Truth withoutResult() {
    return Truth.FALSE;
  }

  @Override
  public boolean canBeUnknown() {
    return false;
  }

  @Override
  public String asked() {
    return "outside its usual range";
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return result.quantity().isEmpty()
        ? result + " is not a number"
        : of().suspicion(result.quantity().get()).orElse(result + " is within the usual range");
  }
}
