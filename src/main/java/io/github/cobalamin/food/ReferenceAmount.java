package io.github.cobalamin.food;

import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The amount of a category of food by which claims are judged in the United States: what people
 * customarily eat at once, which is neither the serving of a label nor somebody's portion.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param amount grams, or millilitres of a drink; above 0
 * @param volume whether it is millilitres
 * @param category the category, or who chose the amount
 * @param citation who says so
 */
public record ReferenceAmount(BigDecimal amount, boolean volume, String category, Citation citation)
    implements Serializable {

  /**
   * Checks the values.
   *
   * @param amount grams, or millilitres of a drink; above 0
   * @param volume whether it is millilitres
   * @param category the category, or who chose the amount
   * @param citation who says so
   * @throws IllegalArgumentException if the amount is not above 0 or the category is blank
   */
  public ReferenceAmount {
    Objects.requireNonNull(citation, "citation");
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("reference amount must be above 0 but was " + amount);
    }
    if (category.isBlank()) {
      throw new IllegalArgumentException("category of a reference amount must not be blank");
    }
  }

  /** {@return the amount, such as "85 g" or "240 mL"} */
  @Override
  public String toString() {
    return amount.toPlainString() + (volume ? " mL" : " g");
  }
}
