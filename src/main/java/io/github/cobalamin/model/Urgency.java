package io.github.cobalamin.model;

/** How soon somebody must act. */
public enum Urgency {
  /** In the ordinary course of care. */
  ROUTINE("routine"),
  /** Within days, and before results are back. */
  URGENT("urgent"),
  /** Today. */
  SAME_DAY("same day");

  private final String label;

  Urgency(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
