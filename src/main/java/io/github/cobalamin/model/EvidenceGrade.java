package io.github.cobalamin.model;

/** How good the evidence is that a medicine has the effect stated, whatever that effect means. */
public enum EvidenceGrade {
  /** A trial, several large cohorts, or a mechanism beyond doubt. */
  STRONG("a trial, several large cohorts, or a plain mechanism"),
  /** One large observational study. */
  MODERATE("one large observational study"),
  /** Small studies, a product label, or a mechanism. */
  WEAK("small studies, a label or a mechanism"),
  /** An artefact, another mechanism, or no evidence read. */
  NONE("an artefact, or no evidence");

  private final String label;

  EvidenceGrade(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
