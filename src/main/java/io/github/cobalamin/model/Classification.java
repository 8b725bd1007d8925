package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;

/**
 * What is made of all evidence together. A band belongs to one result, a classification to the
 * person.
 */
public enum Classification {
  /** The guideline is not meant for this person. */
  OUT_OF_SCOPE,
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

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
