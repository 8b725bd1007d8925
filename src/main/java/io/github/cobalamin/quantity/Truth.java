package io.github.cobalamin.quantity;

import io.github.cobalamin.common.Words;

/**
 * One of three values of Kleene's strong logic. What nobody told is {@link #UNKNOWN}; it is never
 * read as false.
 */
public enum Truth {
  /** Known not to hold. */
  FALSE,
  /** Not known. */
  UNKNOWN,
  /** Known to hold. */
  TRUE;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }

  /**
   * {@return {@link #TRUE} or {@link #FALSE}}
   *
   * @param value the truth value of ordinary logic
   */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * {@return the conjunction: false if either is false, true if both are true, else unknown}
   *
   * @param other the other operand
   */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * {@return the disjunction: true if either is true, false if both are false, else unknown}
   *
   * @param other the other operand
   */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** {@return the negation; unknown stays unknown} */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** {@return whether this is {@link #TRUE} or {@link #FALSE}} */
  public boolean known() {
    return this != UNKNOWN;
  }
}
