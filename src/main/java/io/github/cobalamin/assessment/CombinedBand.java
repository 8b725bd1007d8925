package io.github.cobalamin.assessment;

/**
 * A band of the combined indicator, as one laboratory draws it. A score on a lower edge belongs to
 * the lower band; the sources leave that open.
 */
public enum CombinedBand {
  /** Above 1.5. */
  ELEVATED("elevated", 1.5),
  /** Above -0.5 and up to 1.5. */
  ADEQUATE("adequate", -0.5),
  /** Above -1.5 and up to -0.5. */
  LOW("low", -1.5),
  /** Above -2.5 and up to -1.5. */
  POSSIBLE_DEFICIENCY("possible deficiency", -2.5),
  /** Up to -2.5. */
  PROBABLE_DEFICIENCY("probable deficiency", Double.NEGATIVE_INFINITY);

  private final String label;
  private final double above;

  CombinedBand(String label, double above) {
    this.label = label;
    this.above = above;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }

  static CombinedBand of(double score) {
    for (CombinedBand band : values()) {
      if (score > band.above) {
        return band;
      }
    }
    return PROBABLE_DEFICIENCY;
  }
}
