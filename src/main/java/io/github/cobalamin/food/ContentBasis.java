package io.github.cobalamin.food;

/**
 * How the vitamin B12 of a food came to be known. A zero that was assumed is not one that was
 * measured, and a missing value is no zero.
 */
public enum ContentBasis {
  /** Measured in the food. */
  ANALYSED("analysed"),
  /** Worked out from other foods or other data. */
  CALCULATED("calculated"),
  /** As the product label says. */
  LABEL("label"),
  /** Not measured: taken to be zero, as for plants. */
  ASSUMED_ZERO("assumed zero"),
  /** The source has no value. */
  MISSING("missing");

  private final String label;

  ContentBasis(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
