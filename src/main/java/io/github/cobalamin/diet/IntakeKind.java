package io.github.cobalamin.diet;

/**
 * What a reference intake is. A recommendation covers nearly everyone; an adequate intake is what
 * healthy people were seen to eat, and no line of deficiency; a requirement is a line below which
 * too little is probable.
 */
public enum IntakeKind {
  /** Estimated average requirement: it covers half of all people. */
  EAR("estimated average requirement"),
  /** Lower reference nutrient intake: enough for the few whose needs are small. */
  LRNI("lower reference nutrient intake"),
  /** Recommended dietary allowance or intake: it covers nearly everyone. */
  RDA("recommended dietary allowance"),
  /** Reference or recommended nutrient intake: it covers nearly everyone. */
  RNI("reference nutrient intake"),
  /** Population reference intake: it covers nearly everyone. */
  PRI("population reference intake"),
  /** Adequate intake, given where no requirement could be worked out. */
  AI("adequate intake");

  private final String label;

  IntakeKind(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }

  /** {@return whether it is a requirement, below which an intake is probably too little} */
  public boolean requirement() {
    return this == EAR || this == LRNI;
  }
}
