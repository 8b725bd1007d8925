// Long: all that can be said of a result stands here, mostly documentation.
package io.github.cobalamin.patient;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.quantity.text.FlaggedText;
import io.github.cobalamin.quantity.text.RangedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A result of a laboratory test: a quantity, a word such as "raised", or a quantity and what the
 * laboratory called it.
 *
 * <p>A quantity is kept and compared in the unit in which it was reported. Instances are immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class LabResult implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_TEXT = 200;

  LabResult() {}

  /** {@return the test} */
  public abstract LabTest test();

  /** {@return the number with its unit; empty if the result was reported in words} */
  public abstract Optional<Quantity> quantity();

  /** {@return the laboratory's word, alone or beside a number; empty if there was none} */
  public abstract Optional<Outcome> outcome();

  /** {@return the laboratory's own reference range} */
  public abstract Optional<Range> referenceRange();

  /** {@return the day on which the sample was taken} */
  public abstract Optional<LocalDate> date();

  /** {@return the time of that day; of an undated result it orders nothing} */
  public abstract Optional<LocalTime> time();

  /** {@return the name of the assay or the analyser} */
  public abstract Optional<String> assay();

  /** {@return the caller's own id, by which to find the result again} */
  public abstract Optional<String> id();

  /** {@return whether vitamin B12 was being replaced when the sample was taken} */
  @Value.Default
  public Truth sampledOnReplacement() {
    return Truth.UNKNOWN;
  }

  /** {@return whether the sample was taken after a transfusion that can have changed it} */
  @Value.Default
  public Truth sampledAfterTransfusion() {
    return Truth.UNKNOWN;
  }

  /**
   * {@return whether the laboratory places it by limits of its own, since it disowns a guideline's
   * or they do not fit its assay}
   */
  @Value.Default
  public boolean placedByOwnLimits() {
    return false;
  }

  @Value.Check
  void check() {
    if (quantity().isEmpty() && outcome().isEmpty()) {
      throw new IllegalArgumentException(
          "result of " + test() + " must have a quantity or an outcome but had neither");
    }
    if (quantity().isPresent()) {
      test().quantity(quantity().get());
    }
    if (outcome().isPresent() && !test().outcomes().contains(outcome().get())) {
      throw new IllegalArgumentException(
          test()
              + " must be reported as one of "
              + test().outcomes()
              + " but was "
              + outcome().get());
    }
    if (referenceRange().isPresent()) {
      checkRange(referenceRange().get());
    }
    checkText("assay", assay().orElse("-"));
    checkText("id", id().orElse("-"));
  }

  private void checkRange(Range range) {
    for (Optional<Quantity> bound : List.of(range.low(), range.high())) {
      if (bound.isPresent() && !comparable(bound.get().unit())) {
        throw new IllegalArgumentException(
            "reference range of "
                + test()
                + " must be in one of "
                + test().units()
                + " and comparable with the result but was "
                + range);
      }
    }
  }

  private boolean comparable(Unit unit) {
    return test().takenUnits().contains(unit)
        && (quantity().isEmpty() || test().convertible(quantity().get().unit(), unit));
  }

  private void checkText(String what, String text) {
    Require.text(what + " of", test(), text);
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          what
              + " of "
              + test()
              + " must have at most "
              + LONGEST_TEXT
              + " characters but had "
              + text.length());
    }
  }

  /**
   * {@return a result read from text as laboratories print it, in standard notation}
   *
   * @param test the test
   * @param text a quantity, such as "165 ng/L" or "&lt;83 pmol/L", an outcome, such as "raised" or
   *     "negative", or a quantity with the laboratory's flag, such as "165 ng/L L", or with its
   *     reference range in brackets; a flag that does not say which way, such as "*", goes
   * @throws IllegalArgumentException if the text is neither, or the test cannot have that result
   */
  public static LabResult of(LabTest test, String text) {
    Objects.requireNonNull(test, "test");
    boolean digit =
        !Objects.requireNonNull(text, "text").isEmpty() && Character.isDigit(text.charAt(0));
    boolean plain = digit && test.numeric() && text.indexOf('(') < 0 && text.indexOf('[') < 0;
    return plain && FlaggedText.read(text).flag().isEmpty()
        ? of(test, test.quantity(text))
        : of(test, text, Notation.standard());
  }

  /**
   * {@return a result read from text as its source prints it}
   *
   * @param test the test
   * @param text a quantity, an outcome, or both, likewise
   * @param notation how the source writes numbers and words
   * @throws IllegalArgumentException if the text is neither, or the test cannot have that result
   */
  public static LabResult of(LabTest test, String text, Notation notation) {
    Objects.requireNonNull(test, "test");
    Optional<Outcome> named = test.outcome(Objects.requireNonNull(text, "text"), notation);
    if (named.isPresent()) {
      return of(test, named.get());
    }
    for (Outcome each : Outcome.values()) {
      if (each.label().equalsIgnoreCase(text.strip())) {
        return of(test, each);
      }
    }
    RangedText ranged = RangedText.read(text, notation);
    if (!ranged.range().isEmpty() && ranged.value().codePoints().anyMatch(Character::isDigit)) {
      LabResult result = of(test, ranged.value(), notation);
      return result.withReferenceRange(
          test.range(ranged.range(), result.quantity().map(Quantity::unit), notation));
    }
    FlaggedText flagged = FlaggedText.read(text);
    boolean digits = flagged.number().codePoints().anyMatch(Character::isDigit);
    LabResult result = of(test, test.quantity(digits ? flagged.number() : text, notation));
    Optional<Outcome> word = test.outcome(flagged.flag(), notation);
    return word.isPresent() ? result.withWord(word.get()) : result;
  }

  /**
   * {@return a result that is a number}
   *
   * @param test the test
   * @param quantity the number with its unit
   * @throws IllegalArgumentException if the test cannot have that result
   */
  public static LabResult of(LabTest test, Quantity quantity) {
    return ImmutableLabResult.builder().test(test).quantity(quantity).build();
  }

  /**
   * {@return a result that is a word}
   *
   * @param test the test
   * @param outcome the word
   * @throws IllegalArgumentException if the test is not reported so
   */
  public static LabResult of(LabTest test, Outcome outcome) {
    return ImmutableLabResult.builder().test(test).outcome(outcome).build();
  }

  /**
   * {@return a copy with the day on which the sample was taken}
   *
   * @param date the day
   */
  public LabResult on(LocalDate date) {
    return copy().date(date).build();
  }

  /**
   * {@return a copy with the time at which the sample was taken; it goes with a day}
   *
   * @param time the time of day
   */
  public LabResult at(LocalTime time) {
    return copy().time(time).build();
  }

  /**
   * {@return a copy of a number with what the laboratory called it. The number decides, and the
   * word only what the number and its reference range leave open}
   *
   * @param word the word, such as low
   * @throws IllegalArgumentException if the test is not reported so
   */
  public LabResult withWord(Outcome word) {
    return copy().outcome(word).build();
  }

  /**
   * {@return a copy with the laboratory's own reference range}
   *
   * @param range the range
   * @throws IllegalArgumentException if the range is not in a unit of the test
   */
  public LabResult withReferenceRange(Range range) {
    return copy().referenceRange(range).build();
  }

  /**
   * {@return a copy with the laboratory's own reference range}
   *
   * @param range the range as printed, such as "180-900 pg/mL" or "&lt;15 umol/L"
   * @throws IllegalArgumentException if the text is no range in a unit of the test
   */
  public LabResult withReferenceRange(String range) {
    return withReferenceRange(test().range(range, Optional.empty(), Notation.standard()));
  }

  /**
   * {@return a copy with the name of the assay or the analyser}
   *
   * @param name the name, at most 200 characters
   */
  public LabResult withAssay(String name) {
    return copy().assay(name).build();
  }

  /**
   * {@return a copy with the caller's own id, by which to find the result again}
   *
   * @param id the id, at most 200 characters
   */
  public LabResult withId(String id) {
    return copy().id(id).build();
  }

  /** {@return a copy that says that vitamin B12 was being replaced when the sample was taken} */
  public LabResult duringReplacement() {
    return copy().sampledOnReplacement(Truth.TRUE).build();
  }

  /** {@return a copy that says that the sample was taken before any replacement} */
  public LabResult beforeReplacement() {
    return copy().sampledOnReplacement(Truth.FALSE).build();
  }

  /** {@return a copy that says that the sample was taken after a transfusion} */
  public LabResult afterTransfusion() {
    return copy().sampledAfterTransfusion(Truth.TRUE).build();
  }

  /**
   * {@return a copy that says that the laboratory places it by limits of its own, since it disowns
   * a guideline's or they do not fit its assay}
   */
  public LabResult byOwnLimits() {
    return copy().placedByOwnLimits(true).build();
  }

  /**
   * {@return whether the result is this outcome: by number and reference range, or else by the
   * laboratory's word; unknown if neither tells}
   *
   * @param asked the outcome
   */
  public Truth truth(Outcome asked) {
    Truth byRange = byRange(Objects.requireNonNull(asked, "asked"));
    return byRange.known() || outcome().isEmpty() ? byRange : byWord(outcome().get(), asked);
  }

  /** {@return whether the laboratory's word says otherwise than its own number and range} */
  public boolean contradictory() {
    Outcome word = outcome().orElse(null);
    return word != null
        && byRange(word == Outcome.UNDETECTABLE ? Outcome.LOW : sense(word)) == Truth.FALSE;
  }

  /** What is borderline lies between what is normal and what is not. */
  private Truth byWord(Outcome word, Outcome asked) {
    if (sense(word) == sense(asked)) {
      return Truth.TRUE;
    }
    return switch (word) {
      case UNDETECTABLE -> Truth.of(asked == Outcome.LOW);
      case BORDERLINE -> between(sense(asked)) ? Truth.UNKNOWN : Truth.FALSE;
      default -> Truth.FALSE;
    };
  }

  private boolean between(Outcome asked) {
    return asked == Outcome.NORMAL
        || asked == Outcome.NEGATIVE
        || asked == sense(test().alarming());
  }

  private Truth byRange(Outcome asked) {
    if (quantity().isEmpty() || referenceRange().isEmpty()) {
      return Truth.UNKNOWN;
    }
    Range range = referenceRange().get();
    Quantity value = test().convert(quantity().get(), range.unit());
    return switch (asked) {
      case RAISED -> range.isBelow(value);
      case LOW -> range.isAbove(value);
      case NORMAL -> range.contains(value);
      default -> Truth.UNKNOWN;
    };
  }

  /** A test that is reported as positive or as raised means the same by both. */
  private Outcome sense(Outcome outcome) {
    if (outcome == Outcome.POSITIVE && test().outcomes().contains(Outcome.RAISED)) {
      return Outcome.RAISED;
    }
    return outcome == Outcome.NEGATIVE && test().outcomes().contains(Outcome.NORMAL)
        ? Outcome.NORMAL
        : outcome;
  }

  /** {@return the test and the result, such as "total B12 165 ng/L"} */
  @Override
  public String toString() {
    return test() + " " + value();
  }

  /** {@return the result in words, such as "165 ng/L", "low" or "165 ng/L (called low)"} */
  public String value() {
    String word = outcome().isPresent() ? outcome().get().label() : "";
    if (quantity().isEmpty()) {
      return word;
    }
    return quantity().get() + (word.isEmpty() ? "" : " (called " + word + ")");
  }

  private ImmutableLabResult.Builder copy() {
    return ImmutableLabResult.builder().from(this);
  }
}
