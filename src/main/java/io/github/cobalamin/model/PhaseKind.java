package io.github.cobalamin.model;

/** The part that a phase plays in a treatment. */
public enum PhaseKind {
  /** Fills the stores or brings remission. */
  LOADING("loading"),
  /** Follows the loading until the blood count is normal. */
  CONTINUATION("continuation"),
  /** Keeps the level. */
  MAINTENANCE("maintenance");

  private final String label;

  PhaseKind(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
