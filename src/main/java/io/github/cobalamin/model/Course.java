package io.github.cobalamin.model;

/** How long a treatment goes on. */
public enum Course {
  /** For life. */
  LIFELONG("for life"),
  /** As long as the cause or the risk lasts. */
  WHILE_CAUSE_LASTS("as long as the cause lasts"),
  /** For a limited time, which its phases state. */
  LIMITED("for a limited time"),
  /** As long as symptoms and blood count ask for it. */
  AS_RESPONSE_DEMANDS("as the response demands");

  private final String label;

  Course(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
