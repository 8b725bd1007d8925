package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** What makes markers say less than they seem: replacement, nitrous oxide, kidneys, folate. */
public final class Confounding {
  /**
   * Replacement within three months by injection, or 1 mg a day or more by mouth, makes a B12 level
   * uninformative; so does replacement of which it is not known that it was too little or at
   * another time.
   */
  public static final Criterion ON_REPLACEMENT =
      any(mayBeOnReplacement(LabTests.TOTAL_B12), mayBeOnReplacement(LabTests.ACTIVE_B12));

  /** It inactivates B12 and leaves its level as it is. */
  public static final Criterion NITROUS_OXIDE_USE = present(RiskFactors.RECREATIONAL_NITROUS_OXIDE);

  /**
   * Reduced kidney function, as reported or else computed by the equation that NICE NG203 uses, or
   * from 75 years a kidney function that nobody told.
   */
  public static final Criterion KIDNEY = kidney(2009);

  /** Folate is low by the laboratory's word or range, or said to be. */
  public static final Criterion FOLATE_SURELY_LOW =
      any(present(Conditions.FOLATE_DEFICIENCY), result(LabTests.SERUM_FOLATE).is(Outcome.LOW));

  /**
   * The same, or without a range below a limit that waits for review: for cautions, never for a
   * status.
   */
  public static final Criterion FOLATE_LOW =
      any(
          present(Conditions.FOLATE_DEFICIENCY),
          firstDecided(
              result(LabTests.SERUM_FOLATE).is(Outcome.LOW),
              result(LabTests.SERUM_FOLATE).below("3 ug/L", "7 nmol/L")));

  /** What raises methylmalonic acid without deficiency. */
  public static final Criterion MMA_CONFOUNDED = mmaConfounded(KIDNEY);

  private Confounding() {}

  private static Criterion kidney(int equation) {
    Criterion computed =
        all(
            result(LabTests.EGFR).computedBelow("60 mL/min/1.73 m2", LabTests.CREATININE, equation),
            any(
                not(established(present(Conditions.ACUTE_KIDNEY_INJURY))),
                leftOpen("creatinine gives no filtration rate in an acute kidney injury")));
    return any(
        present(Conditions.CHRONIC_KIDNEY_DISEASE),
        firstDecided(
            result(LabTests.EGFR).below("60 mL/min/1.73 m2"),
            result(LabTests.EGFR).is(Outcome.LOW),
            computed),
        all(
            ageAtLeast(75),
            not(result(LabTests.EGFR).reported()),
            not(established(not(computed))),
            not(established(not(present(Conditions.CHRONIC_KIDNEY_DISEASE))))));
  }

  /** The same as MMA_CONFOUNDED by the equation of another year, as US bodies compute it. */
  public static Criterion mmaConfounded(int equation) {
    return mmaConfounded(kidney(equation));
  }

  private static Criterion mmaConfounded(Criterion kidney) {
    return any(
        kidney,
        pregnant(),
        anyPresent(
            Conditions.BACTERIAL_OVERGROWTH,
            Conditions.HYPOVOLAEMIA,
            Conditions.INBORN_ERROR_OF_COBALAMIN,
            Conditions.METHYLMALONIC_ACIDAEMIA,
            Conditions.TRANSCOBALAMIN_DEFICIENCY));
  }

  private static Criterion mayBeOnReplacement(LabTest test) {
    Criterion surely = result(test).onReplacement(92, "1 mg");
    return any(
        surely, all(result(test).reported(), onReplacement(), not(established(not(surely)))));
  }
}
