package io.github.cobalamin.model;

/**
 * What is made of all evidence together. A band belongs to one result, a classification to the
 * person.
 */
public enum Classification {
  /** The guideline is not meant for this person. */
  OUT_OF_SCOPE("out of scope"),
  /** There is no result that can decide. */
  NOT_TESTED("not tested"),
  /** The evidence confirms deficiency. */
  CONFIRMED("confirmed"),
  /** The evidence points to deficiency and falls short of confirming it. */
  PROBABLE("probable"),
  /** The evidence decides neither way. */
  INDETERMINATE("indeterminate"),
  /** The evidence speaks against deficiency. */
  UNLIKELY("unlikely"),
  /** Markers disagree. */
  DISCORDANT("discordant");

  private final String label;

  Classification(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
