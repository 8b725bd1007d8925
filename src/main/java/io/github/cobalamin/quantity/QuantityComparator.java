package io.github.cobalamin.quantity;

/**
 * How a reported number bounds the true value; laboratories print a bound when a value is beyond
 * what the assay measures.
 */
public enum QuantityComparator {
  /** The value itself. */
  EXACT(""),
  /** The true value is less than the number. */
  LESS("<"),
  /** The true value is the number or less. */
  AT_MOST("<="),
  /** The true value is the number or more. */
  AT_LEAST(">="),
  /** The true value is more than the number. */
  MORE(">");

  private final String sign;

  QuantityComparator(String sign) {
    this.sign = sign;
  }

  /** {@return the sign before the number; empty for an exact value} */
  public String sign() {
    return sign;
  }

  /** {@return whether the number is an upper bound} */
  public boolean upper() {
    return this == LESS || this == AT_MOST;
  }

  /** {@return whether the number is a lower bound} */
  public boolean lower() {
    return this == MORE || this == AT_LEAST;
  }
}
