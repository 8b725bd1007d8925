package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;

/**
 * What is made of all evidence together. A band belongs to one result, a classification to the
 * person.
 */
public enum Classification {
  /** The guideline is not meant for this person. */
  OUT_OF_SCOPE,
  /** The guideline does not classify. */
  NOT_CLASSIFIED,
  /** There is no result that can decide. */
  NOT_TESTED,
  /** The evidence confirms deficiency. */
  CONFIRMED,
  /** The evidence points to deficiency and falls short of confirming it. */
  PROBABLE,
  /** The evidence decides neither way. */
  INDETERMINATE,
  /** The evidence speaks against deficiency. */
  UNLIKELY,
  /** Markers disagree. */
  DISCORDANT;

  /**
   * {@return whether it says more for deficiency than another: confirmed, probable, indeterminate
   * and discordant alike, unlikely, not tested; out of scope goes before all}
   *
   * @param other the other
   */
  public boolean saysMoreThan(Classification other) {
    return weight() > other.weight();
  }

  private int weight() {
    return switch (this) {
      case OUT_OF_SCOPE -> 5;
      case CONFIRMED -> 4;
      case PROBABLE -> 3;
      case INDETERMINATE, DISCORDANT -> 2;
      case UNLIKELY -> 1;
      case NOT_TESTED, NOT_CLASSIFIED -> 0;
    };
  }

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
