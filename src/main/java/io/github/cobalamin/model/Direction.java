package io.github.cobalamin.model;

/** Which way something pushes a test result, apart from vitamin B12 status. */
public enum Direction {
  /** The result is higher than status alone would make it. */
  RAISES("raises"),
  /** The result is lower than status alone would make it. */
  LOWERS("lowers"),
  /** The result may be wrong either way. */
  UNRELIABLE("makes unreliable");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
