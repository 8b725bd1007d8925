package io.github.cobalamin.model;

/** What a medicine does to vitamin B12 or to the tests that look for its lack. */
public enum EffectKind {
  /** Lowers vitamin B12 in the body. */
  LOWERS_B12("lowers vitamin B12"),
  /** Lowers the measured level without a lack in the tissues. */
  LOWERS_MEASURED_B12_ONLY("lowers the measured level only"),
  /** Raises the measured level, so that a normal one reassures less. */
  RAISES_MEASURED_B12("raises the measured level"),
  /** Acts on folate: raises homocysteine and the mean cell volume, not methylmalonic acid. */
  LOWERS_FOLATE("lowers folate or blocks its use"),
  /** Raises homocysteine without a lack of vitamin B12. */
  RAISES_HOMOCYSTEINE("raises homocysteine"),
  /** Raises the mean cell volume without a lack of vitamin B12. */
  RAISES_MCV("raises the mean cell volume"),
  /** Lowers methylmalonic acid, so that a normal one reassures less. */
  LOWERS_METHYLMALONIC_ACID("lowers methylmalonic acid"),
  /** Disturbs the measurement itself. */
  DISTURBS_ASSAY("disturbs the assay"),
  /** Blunts the response of the blood to vitamin B12. */
  BLUNTS_RESPONSE("blunts the response to treatment"),
  /** Mends the blood while nerves may go on being harmed. */
  MASKS_DEFICIENCY("masks the anaemia of deficiency"),
  /** A source looked for an effect and found none. */
  NO_EFFECT_FOUND("no effect was found");

  private final String label;

  EffectKind(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
