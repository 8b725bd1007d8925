package io.github.cobalamin.diet;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;

/**
 * What of an intake counts towards a body's figure, which is meant of food eaten over the days: of
 * rich sittings less than is swallowed, unless a supplement is taken by a published schedule.
 *
 * @param perDay what counts on a mean day
 * @param tooLittle whether as much as the requirement reckons with cannot be absorbed of it
 * @param doubt why it may not do although it counts for enough; empty if nothing speaks against it
 */
record Counted(Quantity perDay, boolean tooLittle, String doubt) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An amount of which no sittings are known counts as it is. */
  static Counted all(Quantity eaten) {
    return new Counted(eaten, true, "");
  }

  /** Whether less counts than is swallowed. */
  boolean lessThan(Quantity eaten) {
    return perDay.in(Unit.MICROGRAM).value().compareTo(eaten.in(Unit.MICROGRAM).value()) < 0;
  }
}
