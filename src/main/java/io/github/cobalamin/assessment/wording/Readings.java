package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Thresholds;
import java.util.List;
import java.util.Optional;

/** A result as it was reported, with its day, and where it lies against a limit in its own unit. */
public final class Readings {
  private Readings() {}

  /** The result and its day: "total B12 165 ng/L on 24 Nov 2026", or "(undated)". */
  public static String dated(LabResult result, boolean old) {
    return value(result)
        + result
            .date()
            .map(day -> old ? " of " + Print.day(day) + ", old," : " on " + Print.day(day))
            .orElse(" (undated)");
  }

  /** The day of a result, as it follows what was reported. */
  public static String day(LabResult result) {
    return result.date().map(day -> " on " + Print.day(day)).orElse(" (undated)");
  }

  /** The test and what was reported of it. */
  public static String value(LabResult result) {
    return result.test().name() + " " + reported(result);
  }

  private static String reported(LabResult result) {
    return result
        .quantity()
        .map(Print::quantity)
        .orElse(result.outcome().map(Outcome::label).orElse("in words"));
  }

  /** Where a number lies in a guideline's table: "is below 180 ng/L". */
  public static Optional<String> placed(LabResult result, Thresholds table) {
    Quantity number = result.quantity().orElse(null);
    if (number == null) {
      return Optional.empty();
    }
    Optional<Quantity> low = limit(result.test(), table.deficientBelow(), number.unit());
    Optional<Quantity> high = limit(result.test(), table.sufficientAbove(), number.unit());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (table.contains(number, Band.DEFICIENT) == Truth.TRUE) {
      return Optional.of("is below " + Print.quantity(low.get()));
    }
    if (table.contains(number, Band.SUFFICIENT) == Truth.TRUE) {
      return Optional.of("is above " + Print.quantity(high.get()));
    }
    boolean inside = table.contains(number, Band.INTERMEDIATE) == Truth.TRUE;
    for (Quantity limit : List.of(low.get(), high.get())) {
      if (inside && limit.value().compareTo(number.value()) == 0) {
        return Optional.of("is at the limit of " + Print.quantity(limit));
      }
    }
    String stretch = low.get().value().toPlainString() + " and " + Print.quantity(high.get());
    return Optional.of(inside ? "lies between " + stretch : "cannot be placed against " + stretch);
  }

  /** Where a result lies against its laboratory's range: "is above 400 nmol/L". */
  public static Optional<String> placedByRange(LabResult result) {
    Range range = result.referenceRange().orElse(null);
    if (range == null || result.quantity().isEmpty()) {
      return Optional.empty();
    }
    if (range.unit() != result.quantity().get().unit()) {
      return Optional.empty();
    }
    if (range.isBelow(result.quantity().get()) == Truth.TRUE) {
      return range.high().map(high -> "is above " + Print.exact(high));
    }
    return range.isAbove(result.quantity().get()) == Truth.TRUE
        ? range.low().map(low -> "is below " + Print.exact(low))
        : Optional.of("is within " + Print.units(range.toString()));
  }

  /** A limit in the unit of a result: as the table prints it, else converted exactly. */
  private static Optional<Quantity> limit(LabTest test, List<Quantity> printed, Unit unit) {
    for (Quantity each : printed) {
      if (each.unit() == unit) {
        return Optional.of(each);
      }
    }
    for (Quantity each : printed) {
      if (each.unit().convertsTo(unit)) {
        return Optional.of(each.in(unit));
      }
    }
    return test.convertible(printed.get(0).unit(), unit)
        ? Optional.of(test.convert(printed.get(0), unit))
        : Optional.empty();
  }
}
