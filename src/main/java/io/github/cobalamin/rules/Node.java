package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A criterion whose leaves have become numbers: it is evaluated over the bits of the leaves alone.
 */
abstract class Node {
  abstract Truth evaluate(long[] bits, Bits layout);

  /**
   * Makes the nodes of a rule set. A criterion that several rules share becomes one node, found by
   * identity.
   */
  static final class Maker {
    private final Map<Leaf, Integer> numbers;
    private final int leafWords;
    private final IdentityHashMap<Criterion, Node> made = new IdentityHashMap<>();

    Maker(Map<Leaf, Integer> numbers, int leafWords) {
      this.numbers = numbers;
      this.leafWords = leafWords;
    }

    Node node(Criterion criterion) {
      Node known = made.get(criterion);
      if (known != null) {
        return known;
      }
      Node node = make(criterion);
      made.put(criterion, node);
      return node;
    }

    private Node make(Criterion criterion) {
      if (criterion instanceof Leaf leaf) {
        return new One(number(leaf));
      }
      if (criterion instanceof Criterion.Not not) {
        return new Negation(node(not.part()));
      }
      if (criterion instanceof Criterion.Established established) {
        return new Affirmation(node(established.part()));
      }
      if (criterion instanceof Criterion.All || criterion instanceof Criterion.Any) {
        return new Junction(criterion, this);
      }
      List<Node> parts = new ArrayList<>();
      for (Criterion part : criterion.parts()) {
        parts.add(node(part));
      }
      Node[] nodes = parts.toArray(new Node[0]);
      return criterion instanceof Criterion.AtLeast atLeast
          ? new Count(atLeast.count(), nodes)
          : new First(nodes);
    }

    private int number(Leaf leaf) {
      Integer number = numbers.get(leaf);
      if (number == null) {
        throw new IllegalStateException("leaf must have a number but has none: " + leaf);
      }
      return number;
    }
  }

  private static final class One extends Node {
    private final int leaf;

    One(int leaf) {
      this.leaf = leaf;
    }

    @Override
    Truth evaluate(long[] bits, Bits layout) {
      return layout.leaf(bits, leaf);
    }
  }

  private static final class Negation extends Node {
    private final Node part;

    Negation(Node part) {
      this.part = part;
    }

    @Override
    Truth evaluate(long[] bits, Bits layout) {
      return part.evaluate(bits, layout).not();
    }
  }

  private static final class Affirmation extends Node {
    private final Node part;

    Affirmation(Node part) {
      this.part = part;
    }

    @Override
    Truth evaluate(long[] bits, Bits layout) {
      return Truth.of(part.evaluate(bits, layout) == Truth.TRUE);
    }
  }

  /**
   * A conjunction or a disjunction. Its leaves are two masks over the words that they lie in, those
   * asked for as they are and those asked for negated, so that dozens of them take a few word
   * operations; what else there is follows as nodes.
   */
  private static final class Junction extends Node {
    private final boolean conjunction;
    private final int words;
    private final int[] at;
    private final long[] plain;
    private final long[] negated;
    private final Node[] rest;

    Junction(Criterion criterion, Maker maker) {
      this.conjunction = criterion instanceof Criterion.All;
      this.words = maker.leafWords;
      long[] asked = new long[words];
      long[] denied = new long[words];
      List<Node> nodes = new ArrayList<>();
      for (Criterion part : criterion.parts()) {
        if (part instanceof Leaf leaf) {
          mark(asked, maker.number(leaf));
        } else if (part instanceof Criterion.Not not && not.part() instanceof Leaf leaf) {
          mark(denied, maker.number(leaf));
        } else {
          nodes.add(maker.node(part));
        }
      }
      int used = 0;
      for (int i = 0; i < words; i++) {
        used += (asked[i] | denied[i]) != 0 ? 1 : 0;
      }
      this.at = new int[used];
      this.plain = new long[used];
      this.negated = new long[used];
      int next = 0;
      for (int i = 0; i < words; i++) {
        if ((asked[i] | denied[i]) != 0) {
          at[next] = i;
          plain[next] = asked[i];
          negated[next++] = denied[i];
        }
      }
      this.rest = nodes.toArray(new Node[0]);
    }

    private static void mark(long[] mask, int leaf) {
      mask[leaf >> 6] |= 1L << leaf;
    }

    @Override
    Truth evaluate(long[] bits, Bits layout) {
      long decided = 0;
      long open = 0;
      for (int i = 0; i < at.length; i++) {
        long truth = bits[at[i]];
        long known = bits[words + at[i]];
        long falsehood = known & ~truth;
        decided |=
            conjunction
                ? (falsehood & plain[i]) | (truth & negated[i])
                : (truth & plain[i]) | (falsehood & negated[i]);
        open |= (plain[i] | negated[i]) & ~known;
      }
      Truth deciding = Truth.of(!conjunction);
      if (decided != 0) {
        return deciding;
      }
      Truth verdict = open != 0 ? Truth.UNKNOWN : Truth.of(conjunction);
      for (Node node : rest) {
        Truth part = node.evaluate(bits, layout);
        if (part == deciding) {
          return deciding;
        }
        verdict = conjunction ? verdict.and(part) : verdict.or(part);
      }
      return verdict;
    }
  }

  private static final class Count extends Node {
    private final int count;
    private final Node[] parts;

    Count(int count, Node[] parts) {
      this.count = count;
      this.parts = parts;
    }

    @Override
    Truth evaluate(long[] bits, Bits layout) {
      int certain = 0;
      int possible = 0;
      for (Node part : parts) {
        Truth truth = part.evaluate(bits, layout);
        certain += truth == Truth.TRUE ? 1 : 0;
        possible += truth == Truth.FALSE ? 0 : 1;
      }
      if (certain >= count) {
        return Truth.TRUE;
      }
      return possible < count ? Truth.FALSE : Truth.UNKNOWN;
    }
  }

  private static final class First extends Node {
    private final Node[] parts;

    First(Node[] parts) {
      this.parts = parts;
    }

    @Override
    Truth evaluate(long[] bits, Bits layout) {
      for (Node part : parts) {
        Truth truth = part.evaluate(bits, layout);
        if (truth.known()) {
          return truth;
        }
      }
      return Truth.UNKNOWN;
    }
  }
}
