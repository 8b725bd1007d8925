package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;

/** A form of vitamin B12 that is given as a medicine. */
public enum Cobalamin {
  /** Hydroxocobalamin. */
  HYDROXOCOBALAMIN,
  /** Cyanocobalamin. */
  CYANOCOBALAMIN,
  /** Methylcobalamin. */
  METHYLCOBALAMIN,
  /** Adenosylcobalamin. */
  ADENOSYLCOBALAMIN;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
