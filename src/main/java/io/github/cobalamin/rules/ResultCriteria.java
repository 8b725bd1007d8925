package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.util.EnumSet;

/**
 * Criteria on the deciding result of a test: the latest one. A result that is not known, or a bound
 * that allows both answers, makes them unknown.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class ResultCriteria {
  /** More than a {@code Replacement} accepts. */
  private static final Quantity BEYOND_ANY_ORAL_DOSE = Quantity.of(1000, Unit.GRAM);

  private static final int OF_ANY_AGE = 0;

  private final LabTest test;
  private final int days;

  ResultCriteria(LabTest test) {
    this(test, OF_ANY_AGE);
  }

  private ResultCriteria(LabTest test, int days) {
    this.test = test;
    this.days = days;
  }

  /**
   * {@return the same criteria on a result that is not older than so many days: of an older one
   * they are false, and of one whose age is unknown they are not true}
   *
   * @param most how many days, above 0
   * @throws IllegalArgumentException if the days are not above 0
   */
  public ResultCriteria notOlderThan(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("days must be above 0 but were " + most);
    }
    return new ResultCriteria(test, most);
  }

  private Criterion fresh(Criterion criterion) {
    return days == OF_ANY_AGE
        ? criterion
        : Criteria.all(criterion, Criteria.not(new OlderThan(test, days)));
  }

  /** {@return a criterion that is true if the record holds a result; it is never unknown} */
  public Criterion reported() {
    return fresh(new Reported(test));
  }

  /**
   * {@return a criterion that is true if the result is below a limit}
   *
   * @param limit the limit in each unit, such as "180 ng/L", "133 pmol/L"
   * @throws IllegalArgumentException if the test cannot have such a value
   */
  public Criterion below(String... limit) {
    return fresh(Beyond.below(Limit.of(test, limit)));
  }

  /**
   * {@return a criterion that is true if the result is at a limit or above}
   *
   * @param limit the limit in each unit
   * @throws IllegalArgumentException if the test cannot have such a value
   */
  public Criterion atLeast(String... limit) {
    return fresh(Criteria.not(Beyond.below(Limit.of(test, limit))));
  }

  /**
   * {@return a criterion that is true if the result is above a limit}
   *
   * @param limit the limit in each unit
   * @throws IllegalArgumentException if the test cannot have such a value
   */
  public Criterion above(String... limit) {
    return fresh(Beyond.above(Limit.of(test, limit)));
  }

  /**
   * {@return a criterion that is true if the result is at a limit or below}
   *
   * @param limit the limit in each unit
   * @throws IllegalArgumentException if the test cannot have such a value
   */
  public Criterion atMost(String... limit) {
    return fresh(Criteria.not(Beyond.above(Limit.of(test, limit))));
  }

  /**
   * {@return a criterion that is true if the result is this outcome, by the laboratory's word or
   * its own reference range}
   *
   * @param outcome the outcome
   */
  public Criterion is(Outcome outcome) {
    return fresh(new IsOutcome(test, outcome));
  }

  /**
   * {@return a criterion that is true if the result lies in one of some bands, by the thresholds of
   * the rule set}
   *
   * @param first a band
   * @param more other bands
   */
  public Criterion in(Band first, Band... more) {
    return fresh(new InBand(test, EnumSet.of(first, more)));
  }

  /**
   * {@return a criterion that is true if a repeat may cross a threshold of the rule set}
   *
   * @param percent how much the same person varies, in per cent
   */
  public Criterion nearThreshold(int percent) {
    return fresh(new NearThreshold(test, percent));
  }

  /** {@return a criterion that is true if the result lies outside what is usual for the test} */
  public Criterion suspicious() {
    return fresh(new Suspicious(test));
  }

  /**
   * {@return a criterion that is true if the result is older than so many days}
   *
   * @param days how many days, above 0
   * @throws IllegalArgumentException if the days are not above 0
   */
  public Criterion olderThan(int days) {
    return new OlderThan(test, days);
  }

  /**
   * {@return a criterion that is true if the sample was taken under replacement that makes it
   * uninformative}
   *
   * @param days how many days an injection counts
   * @param oralDose the least oral dose of a day that counts, such as "1 mg"
   */
  public Criterion onReplacement(int days, String oralDose) {
    return new OnReplacement(test, days, Quantity.of(oralDose));
  }

  /**
   * {@return a criterion that is true if the sample was taken within so many days of an injection
   * of vitamin B12; what was swallowed does not count}
   *
   * @param days how many days an injection counts
   * @throws IllegalArgumentException if it is negative
   */
  public Criterion injectedWithin(int days) {
    return new OnReplacement(test, days, BEYOND_ANY_ORAL_DOSE);
  }

  /**
   * {@return a criterion that is true above an upper limit, false up to a lower one, and unknown
   * between them}
   *
   * @param upTo the limit up to which it is false
   * @param above the limit above which it is true
   * @param why why sources leave open what lies between
   * @throws IllegalArgumentException if the test cannot have such values
   */
  public Criterion aboveOrOpen(String upTo, String above, String why) {
    return fresh(
        Criteria.any(
            Beyond.above(Limit.of(test, above)),
            Criteria.all(Beyond.above(Limit.of(test, upTo)), Criteria.leftOpen(why))));
  }
}
