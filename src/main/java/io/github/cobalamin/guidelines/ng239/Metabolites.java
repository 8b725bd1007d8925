package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** Methylmalonic acid and homocysteine: the laboratory's range first, published limits without. */
public final class Metabolites {
  public static final Criterion MMA_REPORTED = result(LabTests.METHYLMALONIC_ACID).reported();
  public static final Criterion HOMOCYSTEINE_REPORTED = result(LabTests.HOMOCYSTEINE).reported();
  public static final Criterion METABOLITE_REPORTED = any(MMA_REPORTED, HOMOCYSTEINE_REPORTED);

  public static final Criterion MMA_RAISED_BY_LABORATORY =
      result(LabTests.METHYLMALONIC_ACID).is(Outcome.RAISED);

  /**
   * Raised by the laboratory's range. Without one, above 750 nmol/L is beyond every published
   * limit, and up to 210 nmol/L below every one; what lies between is left open.
   */
  public static final Criterion MMA_RAISED =
      firstDecided(
          MMA_RAISED_BY_LABORATORY,
          result(LabTests.METHYLMALONIC_ACID)
              .aboveOrOpen(
                  "210 nmol/L",
                  "750 nmol/L",
                  "published upper limits of methylmalonic acid lie from 210 to 470 nmol/L, and only above 750 nmol/L is it highly suggestive"));

  /**
   * Raised by the laboratory's range. Without one, 15 umol/L is the limit most used, and 10 umol/L
   * the lowest published.
   */
  public static final Criterion HOMOCYSTEINE_RAISED =
      firstDecided(
          result(LabTests.HOMOCYSTEINE).is(Outcome.RAISED),
          result(LabTests.HOMOCYSTEINE)
              .aboveOrOpen(
                  "10 umol/L",
                  "15 umol/L",
                  "published upper limits of homocysteine begin at 10 umol/L, and 15 umol/L is most used"));

  public static final Criterion METABOLITE_RAISED = any(MMA_RAISED, HOMOCYSTEINE_RAISED);

  private Metabolites() {}
}
