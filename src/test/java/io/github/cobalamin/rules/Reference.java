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
    return switch (criterion.operator()) {
      case ALL -> all(criterion.parts(), combined);
      case ANY -> all(criterion.parts(), part -> combined.apply(part).not()).not();
      case NOT -> combined.apply(criterion.parts().get(0)).not();
      case AT_LEAST ->
          atLeast(criterion.count(), criterion.parts().stream().map(combined).toList());
      case FIRST_DECIDED -> firstDecided(criterion.parts(), combined);
      case ESTABLISHED -> Truth.of(combined.apply(criterion.parts().get(0)) == Truth.TRUE);
      case LEAF -> throw new AssertionError("no reference for " + criterion);
    };
  }

  private static Truth all(List<Criterion> parts, Function<Criterion, Truth> combined) {
    Truth all = Truth.TRUE;
    for (int i = 0; i < parts.size() && all != Truth.FALSE; i++) {
      all = all.and(combined.apply(parts.get(i)));
    }
    return all;
  }

  private static Truth firstDecided(List<Criterion> parts, Function<Criterion, Truth> combined) {
    Truth decided = Truth.UNKNOWN;
    for (int i = 0; i < parts.size() && !decided.known(); i++) {
      decided = combined.apply(parts.get(i));
    }
    return decided;
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
