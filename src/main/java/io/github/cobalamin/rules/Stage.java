package io.github.cobalamin.rules;

import io.github.cobalamin.common.Words;

/**
 * A stage of care. Rules are evaluated stage by stage; a criterion may ask for conclusions of
 * earlier stages only.
 */
public enum Stage {
  /** What results show of themselves, such as anaemia. */
  READ,
  /** Who may be deficient, and what cannot wait. */
  RECOGNISE,
  /** What to measure. */
  TEST,
  /** What the results say. */
  INTERPRET,
  /** What cannot wait, now that the status is known. */
  ACT,
  /** What may have caused it, and which tests would tell. */
  CAUSE,
  /** How to treat, and why not otherwise. */
  TREAT,
  /** What to look at afterwards, and when. */
  FOLLOW_UP,
  /** How to prevent deficiency in people at risk. */
  PREVENT,
  /** What to tell the person, once the status is known. */
  INFORM;

  /** Whether its rules are asked for together with the status. */
  boolean comesWithStatus() {
    return compareTo(ACT) <= 0;
  }

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
