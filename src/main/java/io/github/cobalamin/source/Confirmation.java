package io.github.cobalamin.source;

/** How well a statement was confirmed when the library's authors took it up. */
public enum Confirmation {
  /** Read in two or more independent places. */
  INDEPENDENTLY_CONFIRMED("read in two or more independent places"),
  /** Read in one place. */
  READ_ONCE("read in one place"),
  /** Read only in a restatement by somebody else than its author. */
  SECONDARY("read in a restatement only"),
  /** Worked out from statements that were read. */
  DERIVED("derived"),
  /**
   * Standard teaching that was not read in print, or the library's own reading; waits for a
   * reviewer.
   */
  PROVISIONAL("provisional: not read in print, waits for review");

  private final String label;

  Confirmation(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
