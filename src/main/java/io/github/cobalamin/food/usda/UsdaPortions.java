package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.data.FoodTable;
import java.util.Optional;

/** Portions as USDA's files write them, made into the text of {@link FoodTable}. */
final class UsdaPortions {
  private static final long MOST_GRAMS = 10_000 * Billionths.ONE;
  private static final String NO_PORTION = "quantity not specified";

  private UsdaPortions() {}

  /**
   * "1 cup, sliced" of an amount, a unit and what else is said; empty without an amount or words.
   */
  static Optional<String> label(long amount, String unit, String modifier) {
    String words = unit.isEmpty() || modifier.isEmpty() ? unit + modifier : unit + ", " + modifier;
    return amount == 0 || words.isEmpty()
        ? Optional.empty()
        : Optional.of(Billionths.text(amount) + " " + words);
  }

  /** The label with its mass, unless it is no portion or has no mass that one can eat. */
  static Optional<String> portion(Optional<String> label, long grams) {
    return label
        .filter(text -> !text.equalsIgnoreCase(NO_PORTION))
        .filter(text -> grams > 0 && grams <= MOST_GRAMS)
        .map(text -> text + "=" + Billionths.text(grams));
  }
}
