package io.github.cobalamin.model;

import java.util.Locale;

/** A form of vitamin B12 that is given as a medicine. */
public enum Cobalamin {
  /** Hydroxocobalamin. */
  HYDROXOCOBALAMIN,
  /** Cyanocobalamin. */
  CYANOCOBALAMIN,
  /** Methylcobalamin. */
  METHYLCOBALAMIN,
  /** Adenosylcobalamin. */
  ADENOSYLCOBALAMIN;

  /** {@return the name in words} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
