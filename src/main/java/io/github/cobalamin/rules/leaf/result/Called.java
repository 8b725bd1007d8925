package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether a result is known in words only, and the laboratory called it so. */
public final class Called extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private final Outcome outcome;

  public Called(LabTest test, Outcome outcome) {
    super(test, outcome);
    this.outcome = outcome;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return Truth.of(value == null && result.outcome().orElse(null) == outcome);
  }

  /** A number is no word. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  @Override
  public void turns(PossibleValues values) {
    values.outcome(of(), outcome);
  }

  @Override
  public String asked() {
    return "called " + outcome.label() + ", without a number";
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return result + (result.quantity().isEmpty() ? " in words" : " is a number");
  }
}
