package io.github.cobalamin.food;

/** Which threshold for a content claim a food reaches. */
public enum ClaimLevel {
  /** None, or the food does not count as a source at all. */
  NONE("none"),
  /** The lower one: "good source" in the United States, "source of" in the EU and the UK. */
  SOURCE("source"),
  /** The upper one: "excellent source" in the United States, "high" in the EU and the UK. */
  HIGH("high"),
  /** Not known: the content is missing, or is a lower bound that does not reach. */
  UNKNOWN("not known");

  private final String label;

  ClaimLevel(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
