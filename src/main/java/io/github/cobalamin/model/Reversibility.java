package io.github.cobalamin.model;

/** Whether the cause of a deficiency can be removed, so that replacement may one day end. */
public enum Reversibility {
  /** It can be removed or cured. */
  REVERSIBLE("can be removed"),
  /** It can be removed in part, or in some people. */
  PARTLY("can be removed in part, or in some people"),
  /** It cannot be removed; replacement is for life. */
  PERMANENT("cannot be removed"),
  /** Nobody knows yet. */
  NOT_ESTABLISHED("not established");

  private final String label;

  Reversibility(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
