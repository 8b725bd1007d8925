package io.github.cobalamin.rules;

import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Leaf;
import java.util.List;
import java.util.function.Function;

/** A plain evaluation of criteria by Kleene's tables, against which the engine is held. */
final class Reference {
  private Reference() {}

  static Truth evaluate(Criterion criterion, Function<Leaf, Truth> leaves) {
    return evaluate(criterion, part -> evaluate(part, leaves), leaves);
  }

  static Truth evaluate(
      Criterion criterion, Function<Criterion, Truth> combined, Function<Leaf, Truth> leaves) {
    if (criterion instanceof Leaf leaf) {
      return leaves.apply(leaf);
    }
    List<Truth> parts = criterion.parts().stream().map(combined).toList();
    return switch (criterion.operator()) {
      case ALL -> parts.stream().reduce(Truth.TRUE, Truth::and);
      case ANY -> parts.stream().reduce(Truth.FALSE, Truth::or);
      case NOT -> parts.get(0).not();
      case AT_LEAST -> atLeast(criterion.count(), parts);
      case FIRST_DECIDED -> parts.stream().filter(Truth::known).findFirst().orElse(Truth.UNKNOWN);
      case ESTABLISHED -> Truth.of(parts.get(0) == Truth.TRUE);
      case LEAF -> throw new AssertionError("no reference for " + criterion);
    };
  }

  /** Either the first is true and one fewer of the others, or as many of the others. */
  private static Truth atLeast(int count, List<Truth> parts) {
    if (count == 0) {
      return Truth.TRUE;
    }
    if (parts.size() < count) {
      return Truth.FALSE;
    }
    List<Truth> others = parts.subList(1, parts.size());
    return parts.get(0).and(atLeast(count - 1, others)).or(atLeast(count, others));
  }
}
