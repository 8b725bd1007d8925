package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;

/** A third of pregnancy. */
public enum Trimester {
  /** Up to 13 weeks. */
  FIRST,
  /** From 14 to 27 weeks. */
  SECOND,
  /** From 28 weeks. */
  THIRD;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
