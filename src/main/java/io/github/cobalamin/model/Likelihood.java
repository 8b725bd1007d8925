package io.github.cobalamin.model;

/** How sure it is that something causes a deficiency; the surest comes first. */
public enum Likelihood {
  /** As sure as a source lets it be: an antibody, an operation, a diagnosis on record. */
  ESTABLISHED("established"),
  /** It commonly causes deficiency by itself. */
  LIKELY("likely"),
  /** It may cause or add to deficiency; a risk factor alone is no diagnosis. */
  POSSIBLE("possible"),
  /** Something known speaks against it. */
  UNLIKELY("unlikely"),
  /** All that could point to it is known to be absent. */
  EXCLUDED("excluded");

  private final String label;

  Likelihood(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
