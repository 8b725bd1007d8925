package io.github.cobalamin.patient;

/**
 * A part of a patient's record that is complete once it is closed: what it does not name is absent.
 */
public enum World {
  /** Symptoms and signs. */
  SYMPTOMS,
  /** Risk factors. */
  RISK_FACTORS,
  /** Conditions. */
  CONDITIONS,
  /** Medicines. */
  MEDICINES,
  /** Vitamin B12 replacement. */
  REPLACEMENTS,
  /** Allergies. */
  ALLERGIES
}
