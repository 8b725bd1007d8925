package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Guideline;

/** The guidelines that the library knows. */
public final class Guidelines {
  /**
   * NICE guideline NG239 of 6 March 2024, vitamin B12 deficiency in people aged 16 and over:
   * sections 1.1 to 1.4, on information, recognising, diagnosing and finding the cause.
   */
  public static final Guideline NICE_NG239 = Ng239.guideline();

  private Guidelines() {}
}
