package io.github.cobalamin.diet;

/**
 * What a reference intake is. A recommendation covers nearly everyone; an adequate intake is what
 * healthy people were seen to eat, and no line of deficiency; a requirement is a line below which
 * too little is probable.
 */
enum IntakeKind {
  /** Estimated average requirement: it covers half of all people. */
  EAR,
  /** Lower reference nutrient intake: enough for the few whose needs are small. */
  LRNI,
  /** Recommended dietary allowance or intake: it covers nearly everyone. */
  RDA,
  /** Reference or recommended nutrient intake: it covers nearly everyone. */
  RNI,
  /** Population reference intake: it covers nearly everyone. */
  PRI,
  /** Adequate intake, given where no requirement could be worked out. */
  AI;

  boolean requirement() {
    return this == EAR || this == LRNI;
  }
}
