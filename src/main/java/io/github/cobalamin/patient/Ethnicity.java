package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;

/** An ethnicity that a source names because a test reads differently; used for nothing else. */
public enum Ethnicity {
  /** Black, of African or Caribbean descent. */
  BLACK,
  /** South Asian. */
  SOUTH_ASIAN,
  /** White. */
  WHITE,
  /** Any other. */
  OTHER;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
