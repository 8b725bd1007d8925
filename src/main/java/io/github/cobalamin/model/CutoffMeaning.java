package io.github.cobalamin.model;

/** What a result on the stated side of a cut-off means to the body that published it. */
public enum CutoffMeaning {
  /** Deficient, or abnormal as in deficiency. */
  DEFICIENT("deficient"),
  /** Between the limits; another test may decide. */
  INDETERMINATE("indeterminate"),
  /** Deficiency is unlikely. */
  SUFFICIENT("deficiency unlikely"),
  /** The interval of a healthy population. */
  REFERENCE("reference interval"),
  /** Highly suggestive of deficiency. */
  HIGHLY_SUGGESTIVE("highly suggestive"),
  /** Above what is expected; calls for a look at the cause. */
  RAISED("raised"),
  /** Anaemia of any degree. */
  ANAEMIA("anaemia"),
  /** Mild anaemia. */
  MILD_ANAEMIA("mild anaemia"),
  /** Moderate anaemia. */
  MODERATE_ANAEMIA("moderate anaemia"),
  /** Severe anaemia. */
  SEVERE_ANAEMIA("severe anaemia");

  private final String label;

  CutoffMeaning(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
