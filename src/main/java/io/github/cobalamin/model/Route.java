package io.github.cobalamin.model;

/** The way by which a medicine enters the body. */
public enum Route {
  /** Swallowed. */
  ORAL("oral"),
  /** Dissolved under the tongue. */
  SUBLINGUAL("sublingual"),
  /** Sprayed into the nose. */
  NASAL("nasal"),
  /** Injected into a muscle. */
  INTRAMUSCULAR("intramuscular"),
  /** Injected under the skin. */
  SUBCUTANEOUS("subcutaneous");

  private final String label;

  Route(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }

  /** {@return whether it is an injection, which needs no absorption by the gut} */
  public boolean parenteral() {
    return this == INTRAMUSCULAR || this == SUBCUTANEOUS;
  }
}
