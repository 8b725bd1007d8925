package io.github.cobalamin.diet;

import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is likely absorbed of an intake on a mean day, with what the figure rests on.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Absorbed implements Serializable {
  private static final long serialVersionUID = 1L;

  Absorbed() {}

  static Absorbed of(Range perDay, Truth bileRecycled, List<String> assumptions) {
    return ImmutableAbsorbed.builder()
        .perDay(perDay)
        .bileRecycled(bileRecycled)
        .assumptions(assumptions)
        .build();
  }

  /** {@return a range of mass; without an upper end where foods without a value are eaten} */
  public abstract Range perDay();

  /**
   * {@return whether the ileum takes up again what the bile brings to the gut, as far as is known}
   */
  public abstract Truth bileRecycled();

  /** {@return what the figure rests on, with the sources} */
  public abstract List<String> assumptions();

  /** {@return the range} */
  @Override
  public String toString() {
    return perDay() + " a day";
  }
}
