package io.github.cobalamin.food;

import io.github.cobalamin.source.Citation;
import java.math.BigDecimal;

/**
 * The amount of a category of food by which claims are judged in the United States: what people
 * customarily eat at once, which is neither the serving of a label nor somebody's portion.
 *
 * @param amount grams, or millilitres of a drink; above 0
 * @param volume whether it is millilitres
 * @param category the category, or who chose the amount
 */
record ReferenceAmount(BigDecimal amount, boolean volume, String category, Citation citation) {
  /** The amount, such as "85 g" or "240 mL". */
  @Override
  public String toString() {
    return amount.toPlainString() + (volume ? " mL" : " g");
  }
}
