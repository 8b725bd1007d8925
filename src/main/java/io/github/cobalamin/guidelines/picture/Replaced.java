package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.doseOverdue;
import static io.github.cobalamin.rules.Criteria.dosedEvery;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.missedDoses;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.noDoseWithin;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.onUnknownDose;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Criterion;

/** How much vitamin B12 was being given when B12 was measured. */
public final class Replaced {
  /**
   * An injection within three months before the sample, or of which the day is not known; 1 mg a
   * day or more by any other route, since whenever.
   */
  public static final Criterion FULL =
      named("full replacement", any(full(LabTests.TOTAL_B12), full(LabTests.ACTIVE_B12)));

  /**
   * An injection within the year, 50 micrograms a day or more, or a product of unknown content; a
   * multivitamin of unknown content is none.
   */
  public static final Criterion PARTIAL =
      named(
          "partial replacement",
          all(
              not(established(FULL)),
              any(partial(LabTests.TOTAL_B12), partial(LabTests.ACTIVE_B12))));

  public static final Criterion ANY = any(FULL, PARTIAL);

  /** It goes on: injections of which the last is not known to be a year ago, or tablets. */
  public static final Criterion ONGOING =
      any(
          ANY,
          all(onInjections(), not(established(noDoseWithin(365)))),
          onOralReplacement("50 ug"),
          all(onOralReplacement("0 mg"), onUnknownDose()));

  /** Half as much again as the three months of the longest usual interval: BNF. */
  private static final int OVERDUE_WITHOUT_INTERVAL = 138;

  /** The longest that a record holds. */
  private static final int LONGEST_INTERVAL = 400;

  /**
   * Said to be missed, or shown by the days: the last dose lies further back than one and a half
   * times what is between doses, or, of injections of which that is not on record, of what is
   * usual.
   */
  public static final Criterion MISSED =
      any(
          missedDoses(),
          doseOverdue(),
          all(
              onInjections(),
              noDoseWithin(OVERDUE_WITHOUT_INTERVAL),
              not(established(dosedEvery(LONGEST_INTERVAL)))));

  private Replaced() {}

  private static Criterion full(LabTest test) {
    return all(
        any(
            result(test).onReplacement(92, "1 mg"),
            result(test).perhapsInjectedWithin(92),
            all(result(test).perhapsOnReplacement(92, "1 mg"), onOralReplacement("1 mg"))),
        not(established(lessThan("1 mg"))));
  }

  private static Criterion partial(LabTest test) {
    return all(
        any(
            result(test).onReplacement(365, "50 ug"),
            result(test).perhapsOnReplacement(365, "50 ug")),
        not(established(lessThan("50 ug"))));
  }

  /**
   * What is taken by mouth comes to less a day, and nothing else is known to be or to have been
   * given: that a result was sampled under replacement says when, and this how much it was.
   */
  private static Criterion lessThan(String dose) {
    return all(
        onOralReplacement("0 mg"),
        not(
            established(
                any(
                    onInjections(),
                    onOralReplacement(dose),
                    onUnknownDose(),
                    replacementEnded()))));
  }
}
