package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Criterion;

/** Where total and active B12 lie in the bands of Table 1. */
public final class B12Level {
  public static final Criterion TOTAL_REPORTED = result(LabTests.TOTAL_B12).reported();
  public static final Criterion ACTIVE_REPORTED = result(LabTests.ACTIVE_B12).reported();
  public static final Criterion B12_REPORTED = any(TOTAL_REPORTED, ACTIVE_REPORTED);

  public static final Criterion TOTAL_DEFICIENT = result(LabTests.TOTAL_B12).in(Band.DEFICIENT);
  public static final Criterion TOTAL_SUFFICIENT = result(LabTests.TOTAL_B12).in(Band.SUFFICIENT);
  public static final Criterion ACTIVE_DEFICIENT = result(LabTests.ACTIVE_B12).in(Band.DEFICIENT);
  public static final Criterion ACTIVE_SUFFICIENT = result(LabTests.ACTIVE_B12).in(Band.SUFFICIENT);
  public static final Criterion DEFICIENT = any(TOTAL_DEFICIENT, ACTIVE_DEFICIENT);
  public static final Criterion SUFFICIENT = any(TOTAL_SUFFICIENT, ACTIVE_SUFFICIENT);

  /** One is in the deficient band, and the other in the sufficient one. */
  public static final Criterion TOTAL_AGAINST_ACTIVE =
      any(all(TOTAL_DEFICIENT, ACTIVE_SUFFICIENT), all(TOTAL_SUFFICIENT, ACTIVE_DEFICIENT));

  /**
   * What is deficient for this person: in pregnancy total B12 falls without deficiency, and only
   * active B12 counts.
   */
  public static final Criterion TRULY_DEFICIENT =
      any(all(TOTAL_DEFICIENT, not(established(pregnant()))), ACTIVE_DEFICIENT);

  /**
   * Not deficient and not above the upper threshold: the middle band, or a bound that straddles it
   * and the lower one.
   */
  public static final Criterion LOW_OR_MIDDLE =
      any(lowOrMiddle(LabTests.TOTAL_B12), lowOrMiddle(LabTests.ACTIVE_B12));

  /** Reported, but in no band: in words, or as a bound that may lie above the upper threshold. */
  public static final Criterion UNPLACED =
      all(
          B12_REPORTED,
          not(established(DEFICIENT)),
          not(established(LOW_OR_MIDDLE)),
          not(established(SUFFICIENT)));

  private B12Level() {}

  private static Criterion lowOrMiddle(LabTest test) {
    return all(
        result(test).in(Band.DEFICIENT, Band.INTERMEDIATE),
        not(established(result(test).in(Band.DEFICIENT))));
  }
}
