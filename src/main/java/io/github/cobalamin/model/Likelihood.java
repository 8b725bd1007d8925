package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;

/** How sure it is that something causes a deficiency; the surest comes first. */
public enum Likelihood {
  /** As sure as a source lets it be: an antibody, an operation, a diagnosis on record. */
  ESTABLISHED,
  /** It commonly causes deficiency by itself. */
  LIKELY,
  /** It may cause or add to deficiency; a risk factor alone is no diagnosis. */
  POSSIBLE,
  /** Something known speaks against it. */
  UNLIKELY,
  /** All that could point to it is known to be absent. */
  EXCLUDED;

  /** {@return the meaning in words} */
  public String label() {
    return Words.of(this);
  }
}
