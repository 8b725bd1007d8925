package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** Methylmalonic acid and homocysteine, and what else explains them: kidneys and folate. */
public final class Metabolites {
  public static final Criterion MMA_REPORTED = result(LabTests.METHYLMALONIC_ACID).reported();
  public static final Criterion HOMOCYSTEINE_REPORTED = result(LabTests.HOMOCYSTEINE).reported();
  public static final Criterion REPORTED = any(MMA_REPORTED, HOMOCYSTEINE_REPORTED);

  /** Beyond every published limit. */
  public static final Criterion MMA_ABOVE_750 =
      recent(result(LabTests.METHYLMALONIC_ACID).above("750 nmol/L"));

  private static final Criterion CALLED_RAISED_OR_ABOVE_750 =
      any(MMA_ABOVE_750, recent(result(LabTests.METHYLMALONIC_ACID).called(Outcome.RAISED)));

  /** In urine per creatinine, which kidneys do not explain: it is asked for where they may. */
  public static final Criterion URINE_MMA_RAISED =
      all(
          result(LabTests.URINE_METHYLMALONIC_ACID).reported(),
          result(LabTests.URINE_METHYLMALONIC_ACID).is(Outcome.RAISED),
          not(established(result(LabTests.URINE_METHYLMALONIC_ACID).old())));

  /** By the laboratory's range or word; in pregnancy, in which it rises, by word or above 750. */
  public static final Criterion MMA_RAISED_BY_LABORATORY =
      any(
          URINE_MMA_RAISED,
          all(pregnant(), CALLED_RAISED_OR_ABOVE_750),
          all(
              not(established(pregnant())),
              recent(result(LabTests.METHYLMALONIC_ACID).is(Outcome.RAISED))));

  /**
   * By the laboratory, or without its range above 470 nmol/L, the highest published limit; from
   * 210, the lowest, to 470 it is left open.
   */
  public static final Criterion MMA_RAISED =
      named(
          "methylmalonic acid raised",
          any(
              CALLED_RAISED_OR_ABOVE_750,
              URINE_MMA_RAISED,
              all(
                  not(established(pregnant())),
                  firstDecided(
                      recent(result(LabTests.METHYLMALONIC_ACID).is(Outcome.RAISED)),
                      recent(
                          result(LabTests.METHYLMALONIC_ACID)
                              .aboveOrOpen(
                                  "210 nmol/L",
                                  "470 nmol/L",
                                  "published upper limits of methylmalonic acid lie from 210 to 470 nmol/L"))))));

  /** Within its range, or without one below every published limit. */
  public static final Criterion MMA_NORMAL =
      named(
          "methylmalonic acid normal",
          all(
              not(established(MMA_RAISED)),
              recent(
                  firstDecided(
                      not(result(LabTests.METHYLMALONIC_ACID).is(Outcome.RAISED)),
                      result(LabTests.METHYLMALONIC_ACID).atMost("210 nmol/L")))));

  /** Kidneys explain what lies up to 750 nmol/L, and anything when they fail. */
  public static final Guard MMA = mma(MMA_RAISED, Kidneys.BAD);

  public static final Criterion MMA_OPEN =
      named("methylmalonic acid raised and not explained", MMA.stands());
  public static final Criterion MMA_EXPLAINED =
      named("methylmalonic acid raised and explained", MMA.heldBack());
  public static final Criterion MMA_CONFIRMS = all(MMA_RAISED_BY_LABORATORY, MMA_OPEN);

  /** By the laboratory's range or word, or without either above 15 umol/L. */
  public static final Criterion HOMOCYSTEINE_RAISED =
      named(
          "homocysteine raised",
          recentHomocysteine(
              firstDecided(
                  result(LabTests.HOMOCYSTEINE).is(Outcome.RAISED),
                  result(LabTests.HOMOCYSTEINE).above("15 umol/L"))));

  public static final Criterion HOMOCYSTEINE_ABOVE_50 =
      recentHomocysteine(result(LabTests.HOMOCYSTEINE).above("50 umol/L"));

  public static final Criterion FOLATE_LOW =
      named(
          "folate low",
          any(
              present(Conditions.FOLATE_DEFICIENCY),
              result(LabTests.SERUM_FOLATE).is(Outcome.LOW),
              result(LabTests.SERUM_FOLATE).below("3 ug/L", "7 nmol/L"),
              result(LabTests.RED_CELL_FOLATE).is(Outcome.LOW)));

  /** Folate and kidneys explain homocysteine. */
  public static final Guard HOMOCYSTEINE =
      Guard.alarming(HOMOCYSTEINE_RAISED, any(FOLATE_LOW, Kidneys.BAD));

  public static final Criterion HOMOCYSTEINE_OPEN = HOMOCYSTEINE.stands();

  public static final Criterion RAISED = any(MMA_RAISED, HOMOCYSTEINE_RAISED);

  private Metabolites() {}

  /** A raised methylmalonic acid, by what is raised and which kidneys are bad. */
  public static Guard mma(Criterion raised, Criterion kidneys) {
    return Guard.alarming(
        raised,
        all(
            kidneys,
            any(Kidneys.WORST, not(established(MMA_ABOVE_750))),
            not(established(URINE_MMA_RAISED))));
  }

  private static Criterion recent(Criterion criterion) {
    return all(criterion, not(established(result(LabTests.METHYLMALONIC_ACID).old())));
  }

  private static Criterion recentHomocysteine(Criterion criterion) {
    return all(criterion, not(established(result(LabTests.HOMOCYSTEINE).old())));
  }
}
