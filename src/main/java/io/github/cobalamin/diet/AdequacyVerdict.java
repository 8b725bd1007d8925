package io.github.cobalamin.diet;

/** How an intake stands to a body's reference intakes. */
public enum AdequacyVerdict {
  /** At or above the recommendation or the adequate intake. */
  AT_OR_ABOVE("at or above the recommendation"),
  /** Below the recommendation, but not below the average requirement. */
  BETWEEN("between the requirement and the recommendation"),
  /** Below the average requirement or the lower reference intake. */
  PROBABLY_INADEQUATE("probably inadequate"),
  /**
   * Below an adequate intake, which is no line of deficiency; or the body has no value, the age is
   * unknown, or the intake is a bound that leaves it open.
   */
  CANNOT_BE_JUDGED("cannot be judged");

  private final String label;

  AdequacyVerdict(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
