package io.github.cobalamin.model;

/** What a regimen is for. */
public enum Purpose {
  /** To treat a deficiency. */
  TREATMENT("treatment"),
  /** To prevent one in people at risk. */
  PREVENTION("prevention");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
