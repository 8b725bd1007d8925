package io.github.cobalamin.model;

/** The people for whom a figure or a regimen was published. */
public enum AgeGroup {
  /** People of 16 years and over, unless the source draws another line. */
  ADULT("adults"),
  /** Children, whose doses only paediatric care may choose. */
  CHILD("children");

  private final String label;

  AgeGroup(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
