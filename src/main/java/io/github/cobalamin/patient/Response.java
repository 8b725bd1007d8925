package io.github.cobalamin.patient;

/** How symptoms answered to replacement. */
public enum Response {
  /** Gone. */
  RESOLVED("resolved"),
  /** Better. */
  BETTER("better"),
  /** The same. */
  UNCHANGED("unchanged"),
  /** Worse, or new ones. */
  WORSE("worse or new");

  private final String label;

  Response(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
