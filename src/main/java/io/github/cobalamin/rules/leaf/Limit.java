package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a test, in one unit or as printed in several: "180 ng/L" and "133 pmol/L" are one
 * limit, rounded twice.
 *
 * <p>A result is compared with the limit in its own unit, and only if there is none, with a
 * converted one. Instances are immutable and thread-safe.
 */
public final class Limit implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LabTest test;
  private final List<Quantity> quantities;

  /** The limit in each unit of the test; working it out twice does no harm. */
  private transient volatile Quantity @Nullable [] converted;

  private Limit(LabTest test, List<Quantity> quantities) {
    this.test = test;
    this.quantities = List.copyOf(quantities);
    if (quantities.isEmpty()) {
      throw new IllegalArgumentException("limit of " + test + " must have at least one quantity");
    }
    for (Quantity quantity : quantities) {
      test.quantity(quantity);
      if (!quantity.exact()) {
        throw new IllegalArgumentException(
            "limit of " + test + " must be an exact quantity but was " + quantity);
      }
    }
  }

  /** The limit that a guideline's thresholds state. */
  public static Limit of(LabTest test, List<Quantity> quantities) {
    return new Limit(test, quantities);
  }

  /**
   * {@return a limit read from text}
   *
   * @param test the test
   * @param quantities the limit in each unit, such as "180 ng/L", "133 pmol/L"
   * @throws IllegalArgumentException if there is no quantity, or one that the test cannot have or
   *     that is itself a bound
   */
  public static Limit of(LabTest test, String... quantities) {
    List<Quantity> read = new ArrayList<>();
    for (String quantity : Require.all("limit", quantities)) {
      read.add(test.quantity(quantity));
    }
    return new Limit(test, read);
  }

  /** {@return the test} */
  public LabTest test() {
    return test;
  }

  /** {@return the limit in each unit, at least one} */
  public List<Quantity> quantities() {
    return quantities;
  }

  /**
   * {@return the limit with which a result in a unit is compared: in that unit, else in one of the
   * same dimension, else converted}
   *
   * @param unit the unit of the result
   * @throws IllegalArgumentException if mass and molar units of the test do not convert
   */
  public Quantity in(Unit unit) {
    Quantity held = held(unit);
    return held == null ? convert(unit) : held;
  }

  /** The limit in a unit of the test; null where it cannot be compared. */
  private @Nullable Quantity held(Unit unit) {
    Quantity[] known = converted;
    if (known == null) {
      List<Quantity> all = new ArrayList<>();
      for (Unit each : test.takenUnits()) {
        if (reaches(each)) {
          all.add(convert(each));
        }
      }
      known = all.toArray(new Quantity[0]);
      converted = known;
    }
    for (Quantity each : known) {
      if (each.unit() == unit) {
        return each;
      }
    }
    return null;
  }

  /** Adds the number at which a result in a unit meets it; false if it cannot be compared. */
  public boolean addEdge(Unit unit, Collection<BigDecimal> edges) {
    Quantity held = held(unit);
    if (held != null) {
      edges.add(held.value());
    }
    return held != null;
  }

  private Quantity convert(Unit unit) {
    for (Quantity quantity : quantities) {
      if (quantity.unit() == unit) {
        return quantity;
      }
    }
    for (Quantity quantity : quantities) {
      if (quantity.unit().convertsTo(unit)) {
        return quantity.in(unit);
      }
    }
    return test.convert(quantities.get(0), unit);
  }

  /**
   * {@return whether a result in a unit can be compared with the limit; it cannot where mass and
   * molar units do not convert}
   *
   * @param unit the unit of the result
   */
  public boolean reaches(Unit unit) {
    return statedFor(unit) || test.convertible(quantities.get(0).unit(), unit);
  }

  /**
   * {@return whether the limit is stated in mass or molar units like those of a result, so that
   * nothing has to be converted by molar mass}
   *
   * @param unit the unit of the result
   */
  public boolean statedFor(Unit unit) {
    for (int i = 0; i < quantities.size(); i++) {
      if (quantities.get(i).unit().convertsTo(unit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a result lies below it. */
  public Truth undercutBy(Quantity result) {
    Quantity held = held(result.unit());
    return held == null ? Truth.UNKNOWN : result.isBelow(held);
  }

  /** Whether a result lies above it. */
  public Truth exceededBy(Quantity result) {
    Quantity held = held(result.unit());
    return held == null ? Truth.UNKNOWN : result.isAbove(held);
  }

  /** How far an exact result lies from it. */
  public Quantity distance(Quantity result) {
    return new Quantity(
        result.value().subtract(in(result.unit()).value()).abs(),
        result.unit(),
        Quantity.Comparator.EXACT);
  }

  /** The limit in words, as a result is held against it. */
  public String heldAgainst(Quantity result) {
    Quantity stated = quantities.get(0);
    if (!reaches(result.unit())) {
      return stated + " (which does not convert)";
    }
    Quantity held = in(result.unit());
    return statedFor(result.unit())
        ? held.toString()
        : rounded(held) + " (converted from " + stated + ")";
  }

  public static Quantity rounded(Quantity quantity) {
    return new Quantity(
        quantity.value().round(new MathContext(4)), quantity.unit(), quantity.comparator());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Limit that && test.equals(that.test) && quantities.equals(that.quantities);
  }

  @Override
  public int hashCode() {
    return 31 * test.hashCode() + quantities.hashCode();
  }

  /** {@return the limit in every unit, such as "180 ng/L (133 pmol/L)"} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(quantities.get(0).toString());
    for (int i = 1; i < quantities.size(); i++) {
      text.append(i == 1 ? " (" : ", ")
          .append(quantities.get(i))
          .append(i == quantities.size() - 1 ? ")" : "");
    }
    return text.toString();
  }
}
