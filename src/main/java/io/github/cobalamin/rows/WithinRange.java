package io.github.cobalamin.rows;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity.Comparator;
import io.github.cobalamin.quantity.text.QuantityText;
import io.github.cobalamin.quantity.text.RangeText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number of a test that is read in words, such as an antibody's. Within the laboratory's own
 * range it is negative; above it nobody but the laboratory knows where its borderline ends.
 */
final class WithinRange {
  private WithinRange() {}

  static boolean isNegative(LabTest test, QuantityText number, LabRow row, Notation notation) {
    if (!test.outcomes().contains(Outcome.NEGATIVE) || row.range().isEmpty()) {
      return false;
    }
    RangeText range;
    try {
      range = RangeText.read(row.range().get(), notation);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
    if (range.high().isEmpty()) {
      return false;
    }
    String unit = number.rest().isEmpty() ? row.unit().orElse("").strip() : number.rest();
    boolean negative = isBelow(number, range.high().get());
    for (Optional<QuantityText> end : List.of(range.low(), range.high())) {
      String other = end.map(QuantityText::rest).orElse("");
      negative &= other.isEmpty() || unit.isEmpty() || other.equalsIgnoreCase(unit);
    }
    return negative && range.low().map(low -> isFrom(number.value(), low)).orElse(true);
  }

  private static boolean isBelow(QuantityText number, QuantityText high) {
    int over = number.value().compareTo(high.value());
    return switch (number.comparator()) {
      case EXACT, AT_MOST -> over < 0 || (over == 0 && high.comparator() != Comparator.LESS);
      case LESS -> over <= 0;
      default -> false;
    };
  }

  private static boolean isFrom(BigDecimal value, QuantityText low) {
    return value.compareTo(low.value()) >= 0;
  }
}
