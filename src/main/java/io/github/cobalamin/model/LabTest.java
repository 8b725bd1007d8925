// Long: a test knows its units, its ranges and how they convert, mostly documentation.
package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.quantity.text.QuantityText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

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

  @Value.Check
  void check() {
    RequireFact.whole("test", this);
    if (units().isEmpty() != possible().isEmpty()) {
      throw new IllegalArgumentException(
          "test " + id() + " must have units and a possible range, or neither");
    }
    for (Unit unit : units()) {
      if (rangeFor(unit, possible()).isEmpty()) {
        throw new IllegalArgumentException(
            "test " + id() + " must have a possible range for " + unit + " but has " + possible());
      }
    }
    if (molarMass().isPresent() && molarMass().get().signum() <= 0) {
      throw new IllegalArgumentException(
          "molar mass of test " + id() + " must be above 0 but was " + molarMass().get());
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
   * {@return a result read from text: a number with a unit}
   *
   * @param text a quantity as laboratories print it, such as "165 ng/L" or "&lt;83 pmol/L"
   * @throws IllegalArgumentException if the text is no quantity, the unit is not one of this test,
   *     or the value cannot be
   */
  public Quantity quantity(String text) {
    QuantityText read = QuantityText.read(text);
    Unit unit = Unit.find(read.rest()).orElse(null);
    if (unit == null) {
      throw new IllegalArgumentException(
          name()
              + " must be reported "
              + accepted()
              + " but was \""
              + Require.excerpt(text)
              + "\"");
    }
    return quantity(new Quantity(read.value(), unit, read.comparator()));
  }

  /**
   * {@return the quantity itself, after checking that it can be a value of this test}
   *
   * @param quantity a quantity
   * @throws IllegalArgumentException if the unit is not one of this test, or the value is outside
   *     the possible range
   */
  public Quantity quantity(Quantity quantity) {
    if (!units().contains(quantity.unit())) {
      throw new IllegalArgumentException(
          name() + " must be reported " + accepted() + " but was " + quantity);
    }
    Range range = rangeFor(quantity.unit(), possible()).orElseThrow();
    Quantity comparable = convert(quantity, range.unit());
    if (range.contains(comparable) == Truth.FALSE) {
      String side = range.isAbove(comparable) == Truth.TRUE ? "below" : "above";
      throw new IllegalArgumentException(
          name()
              + " "
              + quantity
              + " is "
              + side
              + " the possible range of "
              + range
              + mixUp(quantity));
    }
    return quantity;
  }

  /**
   * {@return what makes a possible value suspicious: it lies outside the usual range}
   *
   * @param quantity a quantity that {@link #quantity(Quantity)} has let pass
   */
  public Optional<String> suspicion(Quantity quantity) {
    Range range = rangeFor(quantity.unit(), usual()).orElse(null);
    if (range == null || range.contains(convert(quantity, range.unit())) != Truth.FALSE) {
      return Optional.empty();
    }
    return Optional.of(
        name() + " " + quantity + " is outside the usual range of " + range + mixUp(quantity));
  }

  /**
   * {@return the quantity in another unit of this test: exactly within mass or molar units, by the
   * molar mass to 34 digits between them}
   *
   * @param quantity a quantity
   * @param unit the unit
   * @throws IllegalArgumentException if the units do not convert into each other for this test
   */
  public Quantity convert(Quantity quantity, Unit unit) {
    if (quantity.unit().convertsTo(unit)) {
      return quantity.in(unit);
    }
    Unit gram = gramUnit(quantity.unit());
    Unit mole = moleUnit(quantity.unit());
    boolean fromMass = gram.convertsTo(quantity.unit());
    if (molarMass().isEmpty() || !unit.convertsTo(fromMass ? mole : gram)) {
      throw new IllegalArgumentException(
          name() + " has no conversion from " + quantity.unit() + " to " + unit);
    }
    BigDecimal mass = molarMass().get();
    BigDecimal divisor = molarMassOfDivisor().orElse(BigDecimal.ONE);
    BigDecimal value = quantity.in(fromMass ? gram : mole).value();
    BigDecimal converted =
        fromMass
            ? value.multiply(divisor).divide(mass, MathContext.DECIMAL128)
            : value.multiply(mass).divide(divisor, MathContext.DECIMAL128);
    return new Quantity(converted, fromMass ? mole : gram, quantity.comparator()).in(unit);
  }

  /** {@return whether it can be reported as a number} */
  public boolean numeric() {
    return !units().isEmpty();
  }

  /** Of mass and mole the same power of ten, so that a molar mass alone stands between them. */
  private static Unit gramUnit(Unit unit) {
    return perCreatinine(unit) ? Unit.MILLIGRAM_PER_GRAM_CREATININE : Unit.NANOGRAM_PER_LITRE;
  }

  private static Unit moleUnit(Unit unit) {
    return perCreatinine(unit) ? Unit.MILLIMOLE_PER_MOLE_CREATININE : Unit.NANOMOLE_PER_LITRE;
  }

  private static boolean perCreatinine(Unit unit) {
    return unit.convertsTo(Unit.MILLIGRAM_PER_GRAM_CREATININE)
        || unit.convertsTo(Unit.MILLIMOLE_PER_MOLE_CREATININE);
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

  private Optional<Range> rangeFor(Unit unit, List<Range> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      if (convertible(unit, range.unit())) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return whether a quantity in one unit can be converted into another for this test}
   *
   * @param from the one unit
   * @param to the other unit
   */
  public boolean convertible(Unit from, Unit to) {
    return from.convertsTo(to) || molarMass().isPresent();
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
