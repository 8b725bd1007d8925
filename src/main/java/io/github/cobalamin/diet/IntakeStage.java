package io.github.cobalamin.diet;

/** The stage of life for which a body gives a reference intake. */
public enum IntakeStage {
  /** Anyone of the age who is neither pregnant nor breastfeeding. */
  ANYONE("people who are neither pregnant nor breastfeeding"),
  /** Pregnancy. */
  PREGNANT("pregnancy"),
  /** Breastfeeding. */
  BREASTFEEDING("breastfeeding");

  private final String label;

  IntakeStage(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
