package io.github.cobalamin.model;

/** What a remark is about. */
public enum RemarkTopic {
  /** How samples are taken, kept and disturbed. */
  SAMPLING("taking and keeping samples"),
  /** What happens to levels after treatment. */
  KINETICS("levels after treatment"),
  /** How results are read. */
  READING("reading results"),
  /** What a high level without supplements may mean. */
  HIGH_B12("high vitamin B12"),
  /** What to look for beside a cause. */
  COMPANIONS("companions of a cause"),
  /** Which harm becomes permanent, and after how long. */
  HARM("harm that becomes permanent"),
  /** What the body holds, loses and recycles. */
  STORES("stores and turnover"),
  /** What deficiency is. */
  DEFINITION("what deficiency is"),
  /** Whom a body advises to test without symptoms. */
  SCREENING("who is tested without symptoms"),
  /** How people with deficiency are cared for. */
  CARE("care of people with deficiency");

  private final String label;

  RemarkTopic(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
