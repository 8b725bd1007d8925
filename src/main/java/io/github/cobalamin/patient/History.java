package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * More of a clue than that it is present, such as how much an operation took out: 25 cm of ileum.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class History implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Quantity LONGEST = Quantity.of(10, Unit.METRE);

  private final Clue clue;
  private final @Nullable Quantity amount;

  private History(Clue clue, @Nullable Quantity amount) {
    this.clue = clue;
    this.amount = amount;
  }

  /**
   * {@return the history of a clue of which no more is known than that it is present}
   *
   * @param clue the clue
   */
  public static History of(Clue clue) {
    return new History(Objects.requireNonNull(clue, "clue"), null);
  }

  /**
   * {@return a copy with the length that an operation took out}
   *
   * @param length the length as text, such as "25 cm"
   * @throws IllegalArgumentException if the clue is no condition, or the length not above 0 and at
   *     most 10 m
   */
  public History measuring(String length) {
    Quantity amount = Quantity.of(Objects.requireNonNull(length, "length"));
    if (!(clue instanceof Condition)) {
      throw new IllegalArgumentException(
          "what is measured must be a condition, such as an operation, but was " + clue);
    }
    if (!amount.unit().convertsTo(Unit.METRE)
        || amount.value().signum() == 0
        || amount.isAbove(LONGEST) == Truth.TRUE) {
      throw new IllegalArgumentException(
          "length of " + clue + " must be above 0 and at most " + LONGEST + " but was " + amount);
    }
    return new History(clue, amount);
  }

  /** {@return the clue} */
  public Clue clue() {
    return clue;
  }

  /** {@return the length that an operation took out, above 0 and at most 10 m} */
  public Optional<Quantity> amount() {
    return Optional.ofNullable(amount);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History that
        && clue.equals(that.clue)
        && Objects.equals(amount, that.amount);
  }

  @Override
  public int hashCode() {
    return 31 * clue.hashCode() + Objects.hashCode(amount);
  }

  /** {@return the clue and the amount} */
  @Override
  public String toString() {
    return amount == null ? clue.name() : clue.name() + " of " + amount;
  }
}
