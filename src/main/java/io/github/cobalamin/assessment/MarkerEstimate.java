package io.github.cobalamin.assessment;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.quantity.Quantity;
import java.util.Map;
import java.util.Optional;

/**
 * A published equation for a marker that was not measured. The library has none: the equations for
 * two and three markers were not found in print. Who has one puts it in here.
 */
@FunctionalInterface
public interface MarkerEstimate {
  /** No estimate: all four markers must be measured. */
  MarkerEstimate NONE = (missing, measured, age) -> Optional.empty();

  /**
   * {@return the estimate of a marker, in any unit of its test; empty if it cannot be estimated
   * from these}
   *
   * @param missing the marker that was not measured
   * @param measured the markers that were
   * @param age the age
   */
  Optional<Quantity> estimate(LabTest missing, Map<LabTest, Quantity> measured, Age age);
}
