package io.github.cobalamin.rules;

import io.github.cobalamin.common.Words;

/** Where a result lies between two thresholds. */
public enum Band {
  /** Below the lower threshold. */
  DEFICIENT,
  /** From the lower threshold to the upper one, both included. */
  INTERMEDIATE,
  /** Above the upper threshold. */
  SUFFICIENT;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
