package io.github.cobalamin.model;

/** Whether a regimen is meant for people with neurological involvement. */
public enum Involvement {
  /** For people with neurological involvement. */
  WITH("with neurological involvement"),
  /** For people without it. */
  WITHOUT("without neurological involvement"),
  /** The source makes no difference. */
  EITHER("with or without neurological involvement");

  private final String label;

  Involvement(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
