package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import org.jspecify.annotations.Nullable;

/** Whether the record holds a result of the test. */
public final class Reported extends SampleLeaf {
  private static final long serialVersionUID = 1L;

  public Reported(LabTest test) {
    super(test);
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return Truth.TRUE;
  }

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
    return "reported";
  }

  @Override
  public String seen(Truth truth, Case who) {
    LabResult result = who.patient().latest(of()).orElse(null);
    return result == null ? of() + " not reported" : seen(result, truth, who);
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return of() + " reported as " + result.value();
  }
}
