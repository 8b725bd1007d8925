package io.github.cobalamin.patient;

import io.github.cobalamin.model.Condition;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.util.Objects;

/**
 * How much an operation took out, such as 25 cm of ileum.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param condition the operation
 * @param length the length, above 0 and at most 10 m
 */
public record Extent(Condition condition, Quantity length) implements Serializable {
  private static final Quantity LONGEST = Quantity.of(10, Unit.METRE);

  /**
   * Checks the length.
   *
   * @param condition the operation
   * @param length the length, above 0 and at most 10 m
   * @throws IllegalArgumentException if it is no length, or not above 0 and at most 10 m
   */
  public Extent {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(length, "length");
    if (!length.unit().convertsTo(Unit.METRE)
        || length.value().signum() == 0
        || length.isAbove(LONGEST) == Truth.TRUE) {
      throw new IllegalArgumentException(
          "length of "
              + condition
              + " must be above 0 and at most "
              + LONGEST
              + " but was "
              + length);
    }
  }

  /**
   * {@return an extent}
   *
   * @param condition the operation
   * @param length the length as text, such as "25 cm"
   * @throws IllegalArgumentException if it is no length, or not above 0 and at most 10 m
   */
  public static Extent of(Condition condition, String length) {
    return new Extent(condition, Quantity.of(length));
  }
}
