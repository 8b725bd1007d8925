package io.github.cobalamin.diet;

import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * What is likely absorbed of an intake on a mean day, with what the figure rests on.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param perDay a range of mass; without an upper end where foods without a value are eaten
 * @param bileRecycled whether the ileum takes up again what the bile brings to the gut, as far as
 *     is known
 * @param assumptions what the figure rests on, with the sources
 */
public record Absorbed(Range perDay, Truth bileRecycled, List<String> assumptions)
    implements Serializable {
  /**
   * Copies the list.
   *
   * @param perDay a range of mass
   * @param bileRecycled whether the ileum takes up again what the bile brings to the gut
   * @param assumptions what the figure rests on, with the sources
   */
  public Absorbed {
    assumptions = List.copyOf(assumptions);
  }

  /** {@return the range} */
  @Override
  public String toString() {
    return perDay + " a day";
  }
}
