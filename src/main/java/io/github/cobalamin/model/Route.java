package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;

/** The way by which a medicine enters the body. */
public enum Route {
  /** Swallowed. */
  ORAL,
  /** Dissolved under the tongue. */
  SUBLINGUAL,
  /** Sprayed into the nose. */
  NASAL,
  /** Injected into a muscle. */
  INTRAMUSCULAR,
  /** Injected under the skin. */
  SUBCUTANEOUS;

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }

  /** {@return whether it is an injection, which needs no absorption by the gut} */
  public boolean parenteral() {
    return this == INTRAMUSCULAR || this == SUBCUTANEOUS;
  }
}
