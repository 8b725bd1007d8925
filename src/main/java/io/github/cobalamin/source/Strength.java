package io.github.cobalamin.source;

import io.github.cobalamin.common.Words;

/** How strongly a recommendation is made, in NICE's words. Findings have none. */
public enum Strength {
  /** There is good evidence that doing it helps more than it harms. */
  OFFER,
  /** The benefit is less certain; the choice depends more on the person. */
  CONSIDER,
  /** The guideline asks for the clinician's judgement and gives no rule. */
  CLINICAL_JUDGEMENT,
  /** Something to keep in mind; nothing is offered. */
  BE_AWARE,
  /** It should not be done. */
  DO_NOT;

  /** {@return the words} */
  public String label() {
    return this == CLINICAL_JUDGEMENT ? "use clinical judgement" : Words.of(this);
  }
}
