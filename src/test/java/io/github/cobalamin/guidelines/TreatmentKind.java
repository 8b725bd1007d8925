package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;

/** What kind of treatment an assessment by NG239 comes to, in a word, from the ids of its rules. */
enum TreatmentKind {
  /** Nothing. */
  NONE,
  /** Something else comes first, and treatment may begin. */
  CONSIDER,
  /** What is given goes on. */
  GOES_ON,
  /** Before deficiency, for a cause for life or a risk that lasts; what is given is too little. */
  PROPHYLAXIS,
  /** It begins, with an end. */
  TRIAL,
  /** More by mouth, or injections. */
  DOSE_UP,
  /** It begins. */
  LOADING,
  /** It begins again. */
  RELOAD,
  /** It would begin, or go on, and an allergy or an age that is not known forbids it. */
  BLOCKED,
  /** Under 16 years, or in an inborn error: not by these tables. */
  SPECIALIST;

  public static TreatmentKind of(Assessment assessment) {
    if (holds(assessment, "status-0-under-16")) {
      return holds(assessment, "treat-5-goes-on-under-16") ? GOES_ON : SPECIALIST;
    }
    if (holds(assessment, "treat-5-inborn-error")) {
      return SPECIALIST;
    }
    if (holds(assessment, "treat-5-blocked-by-allergy") || holds(assessment, "treat-5-age-first")) {
      return BLOCKED;
    }
    TreatmentKind most =
        holds(assessment, "treat-5-goes-on")
            ? GOES_ON
            : holds(assessment, "treat-5-consider-after-a-sample-on-oestrogen") ? CONSIDER : NONE;
    for (Finding<TreatmentAdvice> advice : assessment.findings(TreatmentAdvice.class)) {
      TreatmentKind kind = of(advice.rule().id(), assessment);
      if (kind.compareTo(most) > 0) {
        most = kind;
      }
    }
    return most;
  }

  private static TreatmentKind of(String rule, Assessment assessment) {
    if (rule.startsWith("treat-5-reload-") || rule.equals("treat-5-complete-the-load")) {
      return RELOAD;
    }
    if (rule.startsWith("treat-5-consider-")) {
      return CONSIDER;
    }
    if (rule.startsWith("treat-5-prophylaxis-")) {
      return PROPHYLAXIS;
    }
    if (holds(assessment, "treat-5-tablets-dose-up")) {
      return DOSE_UP;
    }
    boolean trial =
        holds(assessment, "treat-5-trial") || holds(assessment, "treat-5-trial-of-the-load");
    return trial ? TRIAL : LOADING;
  }

  private static boolean holds(Assessment assessment, String rule) {
    return assessment.verdict(rule).truth() == Truth.TRUE;
  }
}
