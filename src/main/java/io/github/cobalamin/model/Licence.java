package io.github.cobalamin.model;

/** Under what authority a regimen is used. */
public enum Licence {
  /** The product licence or label states it. */
  LICENSED("within the product licence"),
  /** A guideline or a national formulary states it; the licence says otherwise or nothing. */
  GUIDELINE("by guideline or formulary, beside the licence"),
  /** A food supplement, which has no medicine licence. */
  SUPPLEMENT("food supplement"),
  /** Described as usual practice, or in a study. */
  PRACTICE("reported practice");

  private final String label;

  Licence(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
