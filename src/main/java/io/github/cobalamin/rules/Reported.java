package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import org.jspecify.annotations.Nullable;

/** Whether the record holds a result of the test. */
final class Reported extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  Reported(LabTest test) {
    super(test);
  }

  @Override
  Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return Truth.TRUE;
  }

  @Override
  Truth withoutResult() {
    return Truth.FALSE;
  }

  @Override
  boolean canBeUnknown() {
    return false;
  }

  @Override
  String asked() {
    return "reported";
  }

  @Override
  String seen(Truth truth, Case who) {
    LabResult result = who.patient().latest(of()).orElse(null);
    return result == null ? of() + " not reported" : seen(result, truth, who);
  }

  @Override
  String seen(LabResult result, Truth truth, Case who) {
    return of() + " reported as " + result.value();
  }
}
