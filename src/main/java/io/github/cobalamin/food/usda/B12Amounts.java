package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * What a release says of vitamin B12, by the number of the food: the total, what was added, and how
 * it is known; in billionths of a microgram per 100 g.
 */
final class B12Amounts {
  /** An amount that the release does not have, which is not zero. */
  static final long ABSENT = -1;

  private final IntSlots foods = new IntSlots();
  private long[] totals = new long[512];
  private long[] added = new long[512];
  private B12Content.Basis[] bases = new B12Content.Basis[512];
  private final BitSet asked = new BitSet();

  /**
   * Takes the total of a food; of two the smaller, so that none is counted that may not be there.
   *
   * @return false if another total of the food is known already
   */
  boolean total(int food, long amount, B12Content.Basis basis) {
    int place = place(food);
    long known = totals[place];
    if (known == ABSENT || amount < known) {
      totals[place] = amount;
      bases[place] = basis;
    }
    return known == ABSENT || known == amount;
  }

  /**
   * Takes what was added to a food; of two amounts the smaller.
   *
   * @return false if another amount is known already
   */
  boolean added(int food, long amount) {
    int place = place(food);
    long known = added[place];
    if (known == ABSENT || amount < known) {
      added[place] = amount;
    }
    return known == ABSENT || known == amount;
  }

  private int place(int food) {
    int before = foods.size();
    int place = foods.add(food);
    if (place == before) {
      if (place == totals.length) {
        totals = Arrays.copyOf(totals, 2 * place);
        added = Arrays.copyOf(added, 2 * place);
        bases = Arrays.copyOf(bases, 2 * place);
      }
      totals[place] = ABSENT;
      added[place] = ABSENT;
    }
    return place;
  }

  /** Whether the total of a food is known. */
  boolean has(int food) {
    int place = foods.find(food);
    return place >= 0 && totals[place] != ABSENT;
  }

  /** What is known of a food with a total. */
  Optional<B12Amount> of(int food) {
    int place = foods.find(food);
    if (place < 0 || totals[place] == ABSENT) {
      return Optional.empty();
    }
    asked.set(place);
    return Optional.of(new B12Amount(totals[place], added[place], bases[place]));
  }

  /** How many totals nobody asked for: no file names their foods. */
  long neverAsked() {
    long never = 0;
    for (int place = 0; place < foods.size(); place++) {
      never += totals[place] != ABSENT && !asked.get(place) ? 1 : 0;
    }
    return never;
  }
}
