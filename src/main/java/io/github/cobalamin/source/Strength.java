package io.github.cobalamin.source;

/** How strongly a recommendation is made, in NICE's words. Findings have none. */
public enum Strength {
  /** There is good evidence that doing it helps more than it harms. */
  OFFER("offer"),
  /** The benefit is less certain; the choice depends more on the person. */
  CONSIDER("consider"),
  /** The guideline asks for the clinician's judgement and gives no rule. */
  CLINICAL_JUDGEMENT("use clinical judgement"),
  /** Something to keep in mind; nothing is offered. */
  BE_AWARE("be aware"),
  /** It should not be done. */
  DO_NOT("do not");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  /** {@return the words} */
  public String label() {
    return label;
  }
}
