package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;

/** The sex that the limits of a laboratory test depend on. Not stated means unknown. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
