package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;

/** Collects the values at which leaves turn from one answer to the other. */
interface Turns {
  /** An age in completed years, from which on the answer is another. */
  void age(int years);

  /** A limit of a test. */
  void limit(Limit limit);

  /** A word in which a test is reported. */
  void outcome(LabTest test, Outcome outcome);
}
