package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import java.io.IOException;

/** Reads food_nutrient.csv, and keeps what it says of vitamin B12. */
final class FdcNutrients {
  private static final long TOTAL = 1178 * Billionths.ONE;
  private static final long ADDED = 1246 * Billionths.ONE;
  private static final long OLD_TOTAL = 418 * Billionths.ONE;
  private static final long OLD_ADDED = 578 * Billionths.ONE;

  private final ImportRun run;
  private final FdcTerms terms;
  private final B12Amounts amounts = new B12Amounts();

  FdcNutrients(ImportRun run, FdcTerms terms) {
    this.run = run;
    this.terms = terms;
  }

  B12Amounts amounts() {
    return amounts;
  }

  void read(ReleaseTable table) throws IOException {
    int food = table.column("fdc_id");
    int nutrient = table.column("nutrient_id");
    int amount = table.column("amount");
    int dataPoints = table.optional("data_points");
    int derivation = table.optional("derivation_id");
    table.forEach(
        row -> {
          int id = row.whole(food);
          // By value, as "1178.0"; older numbers may have a fraction, as 205.2 has.
          long number = row.billionths(nutrient);
          boolean total = number == TOTAL || number == OLD_TOTAL;
          boolean added = number == ADDED || number == OLD_ADDED;
          if ((total || added) && !row.isEmpty(amount)) {
            long value = UsdaValues.micrograms(row, amount);
            B12Content.Basis basis = terms.basis(row, derivation, dataPoints);
            if (!(total ? amounts.total(id, value, basis) : amounts.added(id, value))) {
              run.contradictions++;
            }
          }
        });
  }
}
