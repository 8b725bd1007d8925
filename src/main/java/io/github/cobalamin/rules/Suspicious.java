package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a result lies outside what is usual for the test and deserves a second look. */
final class Suspicious extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  Suspicious(LabTest test) {
    super(test);
  }

  @Override
  Truth read(
      LabResult result, @Nullable Quantity value, Patient patient, @Nullable LocalDate date) {
    return Truth.of(value != null && of().suspicion(value).isPresent());
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
    return "outside its usual range";
  }

  @Override
  String seen(LabResult result, Truth truth, View view) {
    return result.quantity().isEmpty()
        ? result + " is not a number"
        : of().suspicion(result.quantity().get()).orElse(result + " is within the usual range");
  }
}
