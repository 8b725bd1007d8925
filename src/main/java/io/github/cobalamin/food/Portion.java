package io.github.cobalamin.food;

import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * An everyday portion of a food.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Portion implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  Portion() {}

  /**
   * {@return a portion}
   *
   * @param label the portion in words, such as "1 large egg"
   * @param grams its mass in grams, above 0 and at most 10 000
   * @throws IllegalArgumentException if the label is blank or the mass out of range
   */
  public static Portion of(String label, BigDecimal grams) {
    return ImmutablePortion.builder().label(label).grams(grams).build();
  }

  /** {@return the portion in words, such as "1 large egg"} */
  public abstract String label();

  /** {@return its mass in grams, above 0 and at most 10 000} */
  public abstract BigDecimal grams();

  @Value.Check
  void check() {
    if (label().isBlank()) {
      throw new IllegalArgumentException("label of a portion must not be blank");
    }
    if (grams().signum() <= 0 || grams().compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "mass of a portion must be above 0 and at most 10000 g but was " + grams() + " g");
    }
  }

  /** {@return the label and the mass, such as "1 large egg (50 g)"} */
  @Override
  public String toString() {
    return label() + " (" + grams().toPlainString() + " g)";
  }
}
