package io.github.cobalamin.rules;

import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.io.Serializable;

/**
 * A caller's own question about a patient. It must be a pure function; what it throws reaches the
 * caller with the id of the rule.
 */
@FunctionalInterface
public interface PatientPredicate extends Serializable {
  /**
   * {@return the answer; unknown if the patient's record does not tell}
   *
   * @param patient the patient
   */
  Truth test(Patient patient);
}
