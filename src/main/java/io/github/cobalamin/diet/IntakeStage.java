package io.github.cobalamin.diet;

/** The stage of life, and where it matters the sex, for which a body gives a reference intake. */
public enum IntakeStage {
  /** Anyone of the age who is neither pregnant nor breastfeeding. */
  ANYONE("people who are neither pregnant nor breastfeeding"),
  /** Females who are neither pregnant nor breastfeeding, where males have another figure. */
  FEMALE("females"),
  /** Males, where females have another figure. */
  MALE("males"),
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
