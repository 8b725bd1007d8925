package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;

/** How soon somebody must act. */
public enum Urgency {
  /** In the ordinary course of care. */
  ROUTINE,
  /** Within days, and before results are back. */
  URGENT,
  /** Today. */
  SAME_DAY;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
