package io.github.cobalamin.food.usda;

import java.util.Optional;

/** Values of vitamin B12 as they may stand in a release. */
final class UsdaValues {
  private static final long MOST = 1_000_000 * Billionths.ONE;

  private UsdaValues() {}

  /** An amount in billionths of a microgram per 100 g. */
  static long micrograms(CsvReader row, int column) throws MalformedField {
    long amount = row.billionths(column);
    if (amount > MOST) {
      throw row.malformed(column, "must be at most 1000000 micrograms per 100 g", row.text(column));
    }
    return amount;
  }

  static boolean some(Optional<B12Amount> amount) {
    return amount.isPresent() && amount.get().total() > 0;
  }
}
