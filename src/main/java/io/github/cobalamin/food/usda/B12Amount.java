package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;

/**
 * The vitamin B12 of a food in billionths of a microgram per 100 g.
 *
 * @param added what was added to it, or {@link B12Amounts#ABSENT}
 */
record B12Amount(long total, long added, B12Content.Basis basis) {
  /** A zero may be assumed; an amount may not. */
  B12Amount {
    if (basis == B12Content.Basis.ASSUMED_ZERO && total != 0) {
      basis = B12Content.Basis.CALCULATED;
    }
  }

  B12Amount as(B12Content.Basis another) {
    return new B12Amount(total, added, another);
  }

  /**
   * Fortified if nine tenths were added, since tables round and every milk has some of its own;
   * where that is not said, the group of the food tells.
   */
  Food.Origin origin() {
    if (added <= 0) {
      return Food.Origin.NATURAL;
    }
    return 10 * added >= 9 * total ? Food.Origin.FORTIFIED : Food.Origin.MIXED;
  }

  /** Whether some of it may have been added without the release saying so. */
  boolean originNotStated() {
    return added == B12Amounts.ABSENT && total > 0;
  }
}
