package io.github.cobalamin.rules;

import io.github.cobalamin.model.Fact;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What was found for facts that were met, by identity: equality is asked once a fact. It never
 * changes; with one more it is another.
 *
 * @param <T> what was found
 */
final class Met<T> {
  /** How much larger than needed the places are, so that facts seldom stand in each other's way. */
  private static final int SPARSE = 4;

  private final @Nullable Fact[] facts;
  private final @Nullable Object[] found;
  private final int size;

  private Met(@Nullable Fact[] facts, @Nullable Object[] found, int size) {
    this.facts = facts;
    this.found = found;
    this.size = size;
  }

  Met() {
    this(new Fact[1], new Object[1], 0);
  }

  int size() {
    return size;
  }

  /** What was found for a fact; null if it was not met. */
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  @Nullable T get(Fact fact) {
    int mask = facts.length - 1;
    for (int i = fact.hashCode() & mask; ; i = (i + 1) & mask) {
      Fact there = facts[i];
      if (there == fact || there == null) {
        return (T) found[i];
      }
    }
  }

  /** The same with one more. */
  Met<T> with(Fact fact, T what) {
    int places = Integer.highestOneBit(SPARSE * (size + 1)) * 2;
    Met<T> more = new Met<>(new Fact[places], new Object[places], size + 1);
    each(more::put);
    more.put(fact, what);
    return more;
  }

  private void put(Fact fact, Object what) {
    int mask = facts.length - 1;
    int i = fact.hashCode() & mask;
    while (facts[i] != null) {
      i = (i + 1) & mask;
    }
    facts[i] = fact;
    found[i] = what;
  }

  private void each(BiConsumer<Fact, Object> action) {
    for (int i = 0; i < facts.length; i++) {
      Fact fact = facts[i];
      Object what = found[i];
      if (fact != null && what != null) {
        action.accept(fact, what);
      }
    }
  }
}
