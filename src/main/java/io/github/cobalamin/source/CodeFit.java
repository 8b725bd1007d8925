package io.github.cobalamin.source;

/** How a code of a terminology fits a fact. */
public enum CodeFit {
  /** The code means the fact; it may be sent as well as read. */
  SAME("means the same", true),
  /** The code means a special case of the fact: who has it has the fact. */
  NARROWER("means a special case", true),
  /** The code means more than the fact: who has it has the fact possibly. */
  BROADER("means more, so it is possible", false),
  /** The code means the fact, and is read but no longer sent. */
  READ_ONLY("means the same, and is read but not sent", true);

  private final String label;
  private final boolean certain;

  CodeFit(String label, boolean certain) {
    this.label = label;
    this.certain = certain;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }

  /** {@return whether somebody with the code surely has the fact} */
  public boolean certain() {
    return certain;
  }
}
