package io.github.cobalamin.rules;

/** Where a result lies between two thresholds. */
public enum Band {
  /** Below the lower threshold. */
  DEFICIENT("deficient"),
  /** From the lower threshold to the upper one, both included. */
  INTERMEDIATE("intermediate"),
  /** Above the upper threshold. */
  SUFFICIENT("sufficient");

  private final String label;

  Band(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
