package io.github.cobalamin.patient;

/** What a person can be allergic to in vitamin B12 medicines. */
public enum Allergen {
  /** Hydroxocobalamin. */
  HYDROXOCOBALAMIN("hydroxocobalamin"),
  /** Cyanocobalamin. */
  CYANOCOBALAMIN("cyanocobalamin"),
  /** Another cobalamin, or one that is not known by name. */
  OTHER_COBALAMIN("a cobalamin"),
  /** Cobalt. */
  COBALT("cobalt"),
  /** Another ingredient of the medicine. */
  EXCIPIENT("an excipient");

  private final String label;

  Allergen(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
