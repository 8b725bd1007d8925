package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.ContentBasis;
import io.github.cobalamin.food.FoodOrigin;

/**
 * The vitamin B12 of a food in billionths of a microgram per 100 g.
 *
 * @param added what was added to it, or {@link B12Amounts#ABSENT}
 */
record B12Amount(long total, long added, ContentBasis basis) {
  /** A zero may be assumed; an amount may not. */
  B12Amount {
    if (basis == ContentBasis.ASSUMED_ZERO && total != 0) {
      basis = ContentBasis.CALCULATED;
    }
  }

  B12Amount as(ContentBasis another) {
    return new B12Amount(total, added, another);
  }

  /**
   * Fortified if nine tenths were added, since tables round and every milk has some of its own;
   * where that is not said, the group of the food tells.
   */
  FoodOrigin origin() {
    if (added <= 0) {
      return FoodOrigin.NATURAL;
    }
    return 10 * added >= 9 * total ? FoodOrigin.FORTIFIED : FoodOrigin.MIXED;
  }

  /** Whether some of it may have been added without the release saying so. */
  boolean originNotStated() {
    return added == B12Amounts.ABSENT && total > 0;
  }
}
