// Long: a test knows its units, its ranges and how they convert, mostly documentation.
package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.quantity.text.Marks;
import io.github.cobalamin.quantity.text.QuantityText;
import io.github.cobalamin.quantity.text.RangeText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory test. It knows the units in which it is reported, what its values can be, and how
 * its mass and molar units convert.
 *
 * <p>The possible range is a guard against mistaken units and misprints and leaves room for the
 * rarest disease; the usual range is where nearly all results lie, ill people's included. Neither
 * is a reference range. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class LabTest extends Fact {
  private static final long serialVersionUID = 1L;

  LabTest() {}

  @Override
  public abstract List<String> synonyms();

  /**
   * {@return the units in which it is reported, the customary one first; empty if it is reported in
   * words only}
   */
  public abstract List<Unit> units();

  /**
   * {@return further units in which it is read though hardly a laboratory reports it so, since
   * sources carry them; none of its messages tells them}
   */
  public abstract List<Unit> furtherUnits();

  /** What a unit is called for this test alone: of potassium 1 mEq is 1 mmol, of others not. */
  abstract Map<String, Unit> ownSpellings();

  /**
   * {@return with how many decimals it is printed at most in its first unit. The library's own: a
   * number with three, where fewer are usual, may be thousands}
   */
  @Value.Default
  public int usualDecimals() {
    return 2;
  }

  /** {@return the words in which it may be reported} */
  public abstract List<Outcome> outcomes();

  /**
   * {@return the range outside which no true value lies; one for mass units and one for molar units
   * where they do not convert; empty exactly if there are no units}
   */
  public abstract List<Range> possible();

  /** {@return the range outside which a value deserves a second look, likewise; may be empty} */
  public abstract List<Range> usual();

  /**
   * {@return the side on which a result is the more alarming where vitamin B12 is in question: low,
   * raised, positive or present. Of two results of one day that cannot both be right, the one that
   * lies farther on this side decides. The library's own; low unless said otherwise, or positive or
   * present of what has no units}
   */
  @Value.Default
  public Outcome alarming() {
    if (numeric()) {
      return Outcome.LOW;
    }
    if (outcomes().contains(Outcome.POSITIVE)) {
      return Outcome.POSITIVE;
    }
    return outcomes().contains(Outcome.PRESENT) ? Outcome.PRESENT : Outcome.RAISED;
  }

  /**
   * {@return after how many days a result is old, unless a guideline says otherwise; empty if
   * never. The library's own, since no source that was read says it}
   */
  public abstract OptionalInt oldAfterDays();

  /**
   * {@return the molar mass in grams per mole, where mass and molar units convert into each other}
   */
  public abstract Optional<BigDecimal> molarMass();

  /** The molar mass in grams per mole of what the result is divided by, where it is a ratio. */
  abstract Optional<BigDecimal> molarMassOfDivisor();

  /**
   * By how much its value in its first unit grows where that in its second grows by one, if a
   * straight line tells the one from the other.
   */
  abstract Optional<BigDecimal> slope();

  /** The value in its first unit that is zero in its second, where there is a slope. */
  @Value.Default
  BigDecimal offset() {
    return BigDecimal.ZERO;
  }

  @Value.Check
  void check() {
    RequireFact.whole("test", this);
    if (units().isEmpty() != possible().isEmpty()) {
      throw new IllegalArgumentException(
          "test " + id() + " must have units and a possible range, or neither");
    }
    for (Unit unit : takenUnits()) {
      if (rangeFor(unit, possible()).isEmpty()) {
        throw new IllegalArgumentException(
            "test " + id() + " must have a possible range for " + unit + " but has " + possible());
      }
    }
    if (molarMass().isPresent() && molarMass().get().signum() <= 0) {
      throw new IllegalArgumentException(
          "molar mass of test " + id() + " must be above 0 but was " + molarMass().get());
    }
    if (slope().isPresent()
        && (slope().get().signum() <= 0 || molarMass().isPresent() || units().size() < 2)) {
      throw new IllegalArgumentException(
          "slope of test "
              + id()
              + " must be above 0, between two units, and of a test without a molar mass but was "
              + slope().get());
    }
    if (oldAfterDays().isPresent() && oldAfterDays().getAsInt() < 1) {
      throw new IllegalArgumentException(
          "results of test "
              + id()
              + " must be old after more than 0 days but were after "
              + oldAfterDays().getAsInt());
    }
    if (units().isEmpty() && outcomes().isEmpty()) {
      throw new IllegalArgumentException("test " + id() + " must have units or outcomes");
    }
  }

  /**
   * {@return a result read from text in standard notation: a number with a unit}
   *
   * @param text a quantity as laboratories print it, such as "165 ng/L" or "&lt;83 pmol/L"
   * @throws IllegalArgumentException if the text is no quantity, the unit is not one of this test,
   *     the value cannot be, or its three decimals may be thousands
   */
  public Quantity quantity(String text) {
    checkNotInWords(text);
    return quantity(text, QuantityText.read(text));
  }

  /**
   * {@return a result read from text: a number with a unit}
   *
   * @param text a quantity as its source prints it
   * @param notation how that writes numbers and words
   * @throws IllegalArgumentException if the text is no quantity, the unit is not one of this test,
   *     the value cannot be, or its three decimals may be thousands
   */
  public Quantity quantity(String text, Notation notation) {
    checkNotInWords(text);
    return quantity(text, QuantityText.read(text, notation));
  }

  /** A word that stands for no outcome of this test is no number either. */
  private void checkNotInWords(String text) {
    if (!text.isBlank()
        && text.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')) {
      throw refused(text);
    }
  }

  private IllegalArgumentException refused(String text) {
    return new IllegalArgumentException(
        name() + " must be reported " + accepted() + " but was \"" + Require.excerpt(text) + "\"");
  }

  private Quantity quantity(String text, QuantityText read) {
    Unit unit = unit(read.rest()).orElse(null);
    if (unit == null) {
      throw refused(text);
    }
    Quantity quantity = quantity(new Quantity(read.value(), unit, read.comparator()));
    String misread = misread(read.value(), unit);
    if (!misread.isEmpty()) {
      throw new IllegalArgumentException(misread);
    }
    return quantity;
  }

  /**
   * {@return the unit that is written so where this test is reported; it need not be one of its
   * own}
   *
   * @param text a UCUM code or a spelling that people write
   */
  public Optional<Unit> unit(String text) {
    if (!ownSpellings().isEmpty()) {
      Unit own = ownSpellings().get(Marks.plain(text).replace(" ", "").toLowerCase(Locale.ROOT));
      if (own != null) {
        return Optional.of(own);
      }
    }
    return Unit.find(text);
  }

  /**
   * {@return the outcome of this test that a word or a flag stands for: "N" of an antibody is
   * negative, "trace" of what is seen is present. Empty if it stands for none that the test has}
   *
   * @param text a word or a flag
   * @param notation in which language words are read beside English
   */
  public Optional<Outcome> outcome(String text, Notation notation) {
    Outcome word = Outcome.find(text, notation.language().getLanguage());
    return Optional.ofNullable(word == null ? null : own(word));
  }

  /** The outcome of this test that means the same where it has not that one itself. */
  private @Nullable Outcome own(Outcome word) {
    if (outcomes().contains(word)) {
      return word;
    }
    Outcome[] same =
        switch (word) {
          case POSITIVE -> new Outcome[] {Outcome.PRESENT};
          case PRESENT -> new Outcome[] {Outcome.POSITIVE};
          case NEGATIVE -> new Outcome[] {Outcome.ABSENT};
          case ABSENT, NORMAL -> new Outcome[] {Outcome.NEGATIVE, Outcome.ABSENT};
          case UNDETECTABLE ->
              new Outcome[] {alarming() == Outcome.LOW ? Outcome.LOW : Outcome.NEGATIVE};
          default -> new Outcome[0];
        };
    for (Outcome each : same) {
      if (outcomes().contains(each)) {
        return each;
      }
    }
    return null;
  }

  /**
   * {@return the quantity itself, after checking that it can be a value of this test}
   *
   * @param quantity a quantity; of a bound the number itself must be possible, since no assay ends
   *     where no value is
   * @throws IllegalArgumentException if the unit is not one of this test, or the value is outside
   *     the possible range
   */
  public Quantity quantity(Quantity quantity) {
    if (!takes(quantity.unit())) {
      throw new IllegalArgumentException(
          name() + " must be reported " + accepted() + " but was " + quantity);
    }
    Range range = rangeFor(quantity.unit(), possible()).orElseThrow();
    Quantity comparable = convert(quantity, range.unit());
    boolean beyond = beyond(range, comparable);
    if (beyond || range.contains(comparable) == Truth.FALSE) {
      Quantity seen = beyond ? number(comparable) : comparable;
      String side = range.isAbove(seen) == Truth.TRUE ? "below" : "above";
      throw new IllegalArgumentException(
          name()
              + " "
              + quantity
              + " is "
              + side
              + " the possible range of "
              + range
              + mixUp(beyond ? number(quantity) : quantity));
    }
    return quantity;
  }

  /** Whether a bound says nothing, since its number lies on the far side of the range. */
  private static boolean beyond(Range range, Quantity quantity) {
    return quantity.comparator().upper()
        ? range.isBelow(number(quantity)) == Truth.TRUE
        : quantity.comparator().lower() && range.isAbove(number(quantity)) == Truth.TRUE;
  }

  private static Quantity number(Quantity quantity) {
    return quantity.exact()
        ? quantity
        : new Quantity(quantity.value(), quantity.unit(), Quantity.Comparator.EXACT);
  }

  /** {@return all units in which it is read, those in which it is reported first} */
  public List<Unit> takenUnits() {
    if (furtherUnits().isEmpty()) {
      return units();
    }
    List<Unit> taken = new ArrayList<>(units());
    taken.addAll(furtherUnits());
    return List.copyOf(taken);
  }

  private boolean takes(Unit unit) {
    return units().contains(unit) || furtherUnits().contains(unit);
  }

  /**
   * {@return why a number as it was printed may be a thousandfold error: it has three decimals,
   * more than are usual, and as thousands it would be possible too; "" if it is none}
   *
   * @param printed the number with the decimals that were printed
   * @param unit its unit
   */
  public String misread(BigDecimal printed, Unit unit) {
    Objects.requireNonNull(unit, "unit");
    if (printed.scale() != 3
        || printed.precision() <= 3
        || printed.precision() > 6
        || usualDecimals(unit) >= 3) {
      return "";
    }
    Quantity thousands = Quantity.of(printed.unscaledValue().longValueExact(), unit);
    Range range = rangeFor(unit, possible()).orElseThrow();
    return range.contains(convert(thousands, range.unit())) == Truth.FALSE
        ? ""
        : name()
            + " "
            + printed.toPlainString()
            + " "
            + unit
            + " may be "
            + printed.stripTrailingZeros().toPlainString()
            + " or "
            + thousands
            + ", since it is not printed with three decimals: say how the source writes numbers";
  }

  /** In a unit a thousand times as small three decimals fewer are usual. */
  private int usualDecimals(Unit unit) {
    Unit first = units().get(0);
    if (unit == first || !convertible(first, unit)) {
      return usualDecimals();
    }
    double one = convertDifference(Quantity.of(1, first), unit).value().doubleValue();
    return Math.max(0, usualDecimals() - (int) Math.round(Math.log10(one)));
  }

  /**
   * {@return what makes a possible value suspicious: it lies outside the usual range; an upper
   * bound below it, such as "&lt; 30", is where the assay ends, and is not}
   *
   * @param quantity a quantity that {@link #quantity(Quantity)} has let pass
   */
  public Optional<String> suspicion(Quantity quantity) {
    Range range = rangeFor(quantity.unit(), usual()).orElse(null);
    if (range == null) {
      return Optional.empty();
    }
    Quantity comparable = convert(quantity, range.unit());
    boolean outside = !quantity.comparator().upper() && range.contains(comparable) == Truth.FALSE;
    if (!outside && !beyond(range, comparable)) {
      return Optional.empty();
    }
    return Optional.of(
        name() + " " + quantity + " is outside the usual range of " + range + mixUp(quantity));
  }

  /**
   * {@return a reference range read from text}
   *
   * @param text the range as its source prints it, such as "180-900 pg/mL", "(180 - 900)" or "&lt;
   *     OR = 0.40"
   * @param elsewhere the unit, where the text has none; empty if it must have one
   * @param notation how the source writes numbers and words
   * @throws IllegalArgumentException if the text is no range, or one that this test cannot have
   */
  public Range range(String text, Optional<Unit> elsewhere, Notation notation) {
    RangeText read = RangeText.read(text, notation);
    boolean unitless =
        Stream.of(read.low(), read.high())
            .flatMap(Optional::stream)
            .allMatch(end -> end.rest().isEmpty());
    if (elsewhere.isEmpty() && unitless) {
      throw new IllegalArgumentException(
          "range must have a unit, such as \"180-900 pg/mL\", but was \""
              + Require.excerpt(text)
              + "\"");
    }
    Range range =
        Range.between(
            end(read.low(), read.high(), elsewhere), end(read.high(), read.low(), elsewhere));
    Range possible = takes(range.unit()) ? rangeFor(range.unit(), possible()).orElse(null) : null;
    if (possible != null && (below(range.high(), possible) || above(range.low(), possible))) {
      throw new IllegalArgumentException(
          "reference range of "
              + name()
              + " must meet the possible range of "
              + possible
              + " but was "
              + range);
    }
    return range;
  }

  private boolean below(Optional<Quantity> end, Range range) {
    return end.isPresent()
        && end.get().value().signum() > 0
        && range.isAbove(convert(number(end.get()), range.unit())) == Truth.TRUE;
  }

  private boolean above(Optional<Quantity> end, Range range) {
    return end.isPresent() && range.isBelow(convert(number(end.get()), range.unit())) == Truth.TRUE;
  }

  private Optional<Quantity> end(
      Optional<QuantityText> end, Optional<QuantityText> other, Optional<Unit> elsewhere) {
    if (end.isEmpty()) {
      return Optional.empty();
    }
    QuantityText number = end.get();
    QuantityText text = number.rest().isEmpty() ? other.orElse(number) : number;
    Optional<Unit> unit = text.rest().isEmpty() ? elsewhere : unit(text.rest());
    if (unit.isEmpty()) {
      throw new IllegalArgumentException(
          "unit \"" + Require.excerpt(text.rest()) + "\" is not known");
    }
    return Optional.of(new Quantity(number.value(), unit.get(), number.comparator()));
  }

  /**
   * {@return the quantity in another unit of this test: exactly within mass or molar units, by the
   * molar mass or the equation of the test to 34 digits between them. What an equation puts below
   * zero is zero}
   *
   * @param quantity a quantity
   * @param unit the unit
   * @throws IllegalArgumentException if the units do not convert into each other for this test
   */
  public Quantity convert(Quantity quantity, Unit unit) {
    return convert(quantity, unit, offset());
  }

  /**
   * {@return a difference between two values of this test in another unit: as {@link #convert}, but
   * that the offset of an equation does not count}
   *
   * @param difference a difference, such as a step of the last digit
   * @param unit the unit
   * @throws IllegalArgumentException if the units do not convert into each other for this test
   */
  public Quantity convertDifference(Quantity difference, Unit unit) {
    return convert(difference, unit, BigDecimal.ZERO);
  }

  private Quantity convert(Quantity quantity, Unit unit, BigDecimal zero) {
    if (quantity.unit().convertsTo(unit)) {
      return quantity.in(unit);
    }
    if (onLine(quantity.unit(), unit)) {
      return Conversion.byLine(quantity, unit, units(), slope().orElseThrow(), zero);
    }
    Quantity converted =
        molarMass().isEmpty()
            ? null
            : Conversion.byMolarMass(
                quantity, unit, molarMass().get(), molarMassOfDivisor().orElse(BigDecimal.ONE));
    if (converted == null) {
      throw new IllegalArgumentException(
          name() + " has no conversion from " + quantity.unit() + " to " + unit);
    }
    return converted;
  }

  private boolean onLine(Unit from, Unit to) {
    return slope().isPresent() && Conversion.between(units(), from, to);
  }

  /** {@return whether it can be reported as a number} */
  public boolean numeric() {
    return !units().isEmpty();
  }

  private String accepted() {
    List<String> ways = new ArrayList<>();
    if (!units().isEmpty()) {
      ways.add("in " + joined(units()));
    }
    if (!outcomes().isEmpty()) {
      List<String> words = new ArrayList<>();
      for (Outcome outcome : outcomes()) {
        words.add(outcome.label());
      }
      ways.add("as " + joined(words));
    }
    return String.join(" or ", ways);
  }

  private static String joined(List<?> items) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : i == items.size() - 1 ? " or " : ", ").append(items.get(i));
    }
    return text.toString();
  }

  /** The first other unit in which the same number would be usual. */
  private String mixUp(Quantity quantity) {
    for (Unit other : units()) {
      if (!convertible(other, quantity.unit())) {
        continue;
      }
      Quantity meant = new Quantity(quantity.value(), other, quantity.comparator());
      Quantity seen = convert(meant, quantity.unit());
      Range range = rangeFor(other, usual()).or(() -> rangeFor(other, possible())).orElseThrow();
      if (seen.value().compareTo(quantity.value()) != 0
          && range.contains(convert(meant, range.unit())) == Truth.TRUE) {
        return "; " + meant + " would be " + rounded(seen) + ": check the unit";
      }
    }
    return "";
  }

  /** The range in a unit like that, else one to which it converts. */
  private Optional<Range> rangeFor(Unit unit, List<Range> ranges) {
    Range converted = null;
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      if (unit.convertsTo(range.unit())) {
        return Optional.of(range);
      }
      if (converted == null && convertible(unit, range.unit())) {
        converted = range;
      }
    }
    return Optional.ofNullable(converted);
  }

  /**
   * {@return whether a quantity in one unit can be converted into another for this test}
   *
   * @param from the one unit
   * @param to the other unit
   */
  public boolean convertible(Unit from, Unit to) {
    return from.convertsTo(to) || molarMass().isPresent() || onLine(from, to);
  }

  private static Quantity rounded(Quantity quantity) {
    return new Quantity(
        quantity.value().round(new MathContext(4)), quantity.unit(), quantity.comparator());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link LabTest} values. {@link #build()} throws {@link IllegalStateException} when id or
   * name is missing and {@link IllegalArgumentException} when values contradict.
   */
  public static final class Builder extends ImmutableLabTest.Builder {
    Builder() {}
  }
}
