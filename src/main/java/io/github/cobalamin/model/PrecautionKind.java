package io.github.cobalamin.model;

/** How a precaution binds. */
public enum PrecautionKind {
  /** It is not to be given. */
  CONTRAINDICATION("contraindication"),
  /** It may do serious harm; act as the text says. */
  WARNING("warning"),
  /** It calls for care. */
  CAUTION("caution"),
  /** Another medicine changes its effect. */
  INTERACTION("interaction"),
  /** Something is to be measured or watched. */
  MONITORING("monitoring"),
  /** Wording of an old licence that is quoted and never applied as a block. */
  LICENCE_WORDING("licence wording, not applied"),
  /** Good to know. */
  INFORMATION("information");

  private final String label;

  PrecautionKind(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
