package io.github.cobalamin.rules;

import io.github.cobalamin.model.Dimension;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Quantity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A leaf about the deciding result of a test: the latest one. Where the record holds none, the
 * answer is unknown, except to what is asked of the record itself.
 */
public sealed interface ResultLeaf extends Leaf
    permits ResultLeaf.Reported,
        ResultLeaf.Is,
        ResultLeaf.Below,
        ResultLeaf.Above,
        ResultLeaf.InBand,
        ResultLeaf.NearThreshold,
        ResultLeaf.Suspicious,
        ResultLeaf.OlderThan,
        ResultLeaf.OnReplacement {

  /** {@return the test} */
  LabTest test();

  @Override
  default List<Input> inputs() {
    return List.of(Input.of(Input.Kind.RESULT, test()));
  }

  /**
   * Whether the record holds a result of the test. It is about the record and therefore always
   * known.
   *
   * @param test the test
   */
  record Reported(LabTest test) implements ResultLeaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Reported that && test.equals(that.test);
    }

    @Override
    public int hashCode() {
      return test.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether the result is this outcome, by the laboratory's word or else by its own reference
   * range.
   *
   * @param test the test
   * @param outcome the outcome
   */
  record Is(LabTest test, Outcome outcome) implements ResultLeaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Is that && test.equals(that.test) && outcome == that.outcome;
    }

    @Override
    public int hashCode() {
      return 31 * test.hashCode() + outcome.name().hashCode();
    }
  }

  /**
   * Whether the result is below a limit.
   *
   * @param limit the limit
   */
  record Below(Limit limit) implements ResultLeaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Below that && limit.equals(that.limit);
    }

    @Override
    public int hashCode() {
      return limit.hashCode();
    }

    @Override
    public LabTest test() {
      return limit.test();
    }
  }

  /**
   * Whether the result is above a limit.
   *
   * @param limit the limit
   */
  record Above(Limit limit) implements ResultLeaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Above that && limit.equals(that.limit);
    }

    @Override
    public int hashCode() {
      return limit.hashCode();
    }

    @Override
    public LabTest test() {
      return limit.test();
    }
  }

  /**
   * Whether the result lies in one of some bands, by the thresholds of the rule set.
   *
   * @param test the test
   * @param bands the bands, at least one
   */
  record InBand(LabTest test, Set<Band> bands) implements ResultLeaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof InBand that && test.equals(that.test) && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
      return 31 * test.hashCode() + bands.size();
    }

    /**
     * Checks that there are bands, and puts them in order.
     *
     * @param test the test
     * @param bands the bands, at least one
     */
    public InBand {
      if (bands.isEmpty()) {
        throw new IllegalArgumentException("criterion on " + test + " must have at least one band");
      }
      bands = Collections.unmodifiableSet(EnumSet.copyOf(bands));
    }
  }

  /**
   * Whether the result lies so near to a threshold of the rule set that repeating it may cross the
   * threshold.
   *
   * @param test the test
   * @param percent how much the same person varies, in per cent of the result
   */
  record NearThreshold(LabTest test, int percent) implements ResultLeaf {
    /**
     * Checks the percentage.
     *
     * @param test the test
     * @param percent how much the same person varies, in per cent of the result
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public NearThreshold {
      if (percent < 0 || percent > 100) {
        throw new IllegalArgumentException("percent must be from 0 to 100 but was " + percent);
      }
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof NearThreshold that && test.equals(that.test) && percent == that.percent;
    }

    @Override
    public int hashCode() {
      return 31 * test.hashCode() + percent;
    }
  }

  /**
   * Whether the result lies outside what is usual for the test and deserves a second look.
   *
   * @param test the test
   */
  record Suspicious(LabTest test) implements ResultLeaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Suspicious that && test.equals(that.test);
    }

    @Override
    public int hashCode() {
      return test.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether the deciding result is older than so many days. It is about the record: without a
   * result the answer is no.
   *
   * @param test the test
   * @param days how many days, above 0
   */
  record OlderThan(LabTest test, int days) implements ResultLeaf {
    /**
     * Checks the days.
     *
     * @param test the test
     * @param days how many days, above 0
     * @throws IllegalArgumentException if the days are not above 0
     */
    public OlderThan {
      if (days < 1) {
        throw new IllegalArgumentException("days must be above 0 but were " + days);
      }
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof OlderThan that && test.equals(that.test) && days == that.days;
    }

    @Override
    public int hashCode() {
      return 31 * test.hashCode() + days;
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether the sample was taken under replacement that makes the test uninformative: by injection
   * within so many days before it, or by mouth at so much a day or more. What the result itself
   * says goes before what the patient's replacements tell.
   *
   * @param test the test
   * @param days how long an injection counts
   * @param oralDose the least dose of a day that counts
   */
  record OnReplacement(LabTest test, int days, Quantity oralDose) implements ResultLeaf {
    /**
     * Checks the dose and the days.
     *
     * @param test the test
     * @param days how long an injection counts
     * @param oralDose the least dose of a day that counts
     * @throws IllegalArgumentException if the days are negative or the dose is no exact mass
     */
    public OnReplacement {
      if (oralDose.unit().dimension() != Dimension.MASS || !oralDose.exact()) {
        throw new IllegalArgumentException("dose must be an exact mass but was " + oralDose);
      }
      if (days < 0) {
        throw new IllegalArgumentException("days must not be negative but was " + days);
      }
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof OnReplacement that
          && test.equals(that.test)
          && days == that.days
          && oralDose.equals(that.oralDose);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * test.hashCode() + days) + oralDose.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.REPLACEMENT));
    }
  }
}
