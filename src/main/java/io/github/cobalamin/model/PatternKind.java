package io.github.cobalamin.model;

/** What a pattern of tests tells apart. */
public enum PatternKind {
  /** A stage on the way from negative balance to disease. */
  STAGE("a stage of deficiency"),
  /** Whether vitamin B12, folate or both are lacking. */
  VITAMIN("vitamin B12, folate, or both"),
  /** Something else whose tests look like deficiency. */
  LOOK_ALIKE("something else that looks like deficiency");

  private final String label;

  PatternKind(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
