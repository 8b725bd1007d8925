package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;

/**
 * Where a leaf stands: in a rule of some stage, among other rules. Each method gives the code of an
 * answer, and refuses what is not known at that stage.
 */
public interface Place {
  /** The leaf's own answer, by the record alone. */
  int read();

  /** Whether a clue is present, as stated or as results show. */
  int present(Clue clue);

  /** Whether what was stated of a clue and what results show of it contradict each other. */
  int contradicted(Clue clue);

  /** The verdict of a rule. */
  int verdict(String ruleId);

  /** Whether the status is this one. */
  int status(Classification classification);

  /**
   * The leaf's own answer by the thresholds of a test, which there must be.
   *
   * @param asked what the leaf asks for, in words
   */
  int byThresholds(LabTest test, String asked);
}
