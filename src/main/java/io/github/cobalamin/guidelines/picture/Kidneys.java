package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** How well the kidneys filter, which metabolites depend on. */
public final class Kidneys {
  private static final String LIMIT = "60 mL/min/1.73 m2";

  /** By the equation of 2009, as NICE NG203 has it. */
  public static final Criterion BAD = named("kidneys bad", bad(2009));

  /** Failing kidneys, or kidney disease of which no rate is known: they explain any MMA. */
  public static final Criterion WORST = named("kidneys failing", worst(2009));

  /** Failing by their rate, or on dialysis. */
  public static final Criterion FAILING =
      named(
          "kidneys failing by their rate",
          any(
              present(Conditions.DIALYSIS),
              firstDecided(
                  result(LabTests.EGFR).below("30 mL/min/1.73 m2"),
                  computed("30 mL/min/1.73 m2", 2009))));

  /** Kidney disease in words, or a raised creatinine, of which nobody told a rate. */
  public static final Criterion RATE_NOT_KNOWN =
      all(
          any(
              present(Conditions.CHRONIC_KIDNEY_DISEASE),
              result(LabTests.CREATININE).is(Outcome.RAISED)),
          not(result(LabTests.EGFR).reported()),
          not(established(pregnant())),
          not(established(any(FAILING, not(computed("30 mL/min/1.73 m2", 2009))))));

  /** Neither bad nor known to be good: dialysis is not asked of somebody whose rate is good. */
  public static final Criterion NOT_KNOWN =
      all(not(established(BAD)), not(established(not(rate(2009)))));

  private Kidneys() {}

  private static Criterion worst(int equation) {
    return any(
        present(Conditions.DIALYSIS),
        firstDecided(
            result(LabTests.EGFR).below("30 mL/min/1.73 m2"),
            computed("30 mL/min/1.73 m2", equation),
            any(
                present(Conditions.CHRONIC_KIDNEY_DISEASE),
                result(LabTests.EGFR).is(Outcome.LOW))));
  }

  /** A pregnancy or an acute kidney injury that is not stated stands in the way of nothing. */
  private static Criterion computed(String limit, int equation) {
    return all(
        result(LabTests.EGFR).computedBelow(limit, LabTests.CREATININE, equation),
        any(
            not(established(any(pregnant(), present(Conditions.ACUTE_KIDNEY_INJURY)))),
            leftOpen(
                "creatinine gives no filtration rate in pregnancy or an acute kidney injury")));
  }

  /**
   * Below 60 as reported, or else as computed; dialysis; a creatinine above its range where nothing
   * can be computed; chronic kidney disease without a rate.
   *
   * @param equation the year of the CKD-EPI equation
   */
  public static Criterion bad(int equation) {
    return any(present(Conditions.DIALYSIS), rate(equation));
  }

  private static Criterion rate(int equation) {
    return firstDecided(
        result(LabTests.EGFR).below(LIMIT),
        result(LabTests.EGFR).is(Outcome.LOW),
        computed(LIMIT, equation),
        any(
            present(Conditions.CHRONIC_KIDNEY_DISEASE),
            result(LabTests.CREATININE).is(Outcome.RAISED)));
  }
}
