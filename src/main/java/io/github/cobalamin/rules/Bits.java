package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;

/**
 * Where the verdicts of one evaluation lie in one array of words: for each leaf whether it is true
 * and whether it is known, then the same for each rule. Two bits hold Kleene's three values; true
 * implies known.
 */
final class Bits {
  private static final int WORD = 64;
  private static final int SHIFT = 6;

  private final int leafWords;
  private final int ruleWords;
  private final int ruleCount;

  Bits(int leafCount, int ruleCount) {
    this.leafWords = (leafCount + WORD - 1) >> SHIFT;
    this.ruleWords = (ruleCount + WORD - 1) >> SHIFT;
    this.ruleCount = ruleCount;
  }

  int leafWords() {
    return leafWords;
  }

  int size() {
    return 2 * (leafWords + ruleWords);
  }

  void setLeaf(long[] bits, int leaf, Truth truth) {
    int word = leaf >> SHIFT;
    long bit = 1L << leaf;
    bits[word] = truth == Truth.TRUE ? bits[word] | bit : bits[word] & ~bit;
    bits[word + leafWords] =
        truth == Truth.UNKNOWN ? bits[word + leafWords] & ~bit : bits[word + leafWords] | bit;
  }

  /** Writes the verdict of a rule that has none yet. */
  void setRule(long[] bits, int rule, Truth truth) {
    if (truth == Truth.UNKNOWN) {
      return;
    }
    int word = 2 * leafWords + (rule >> SHIFT);
    long bit = 1L << rule;
    bits[word + ruleWords] |= bit;
    if (truth == Truth.TRUE) {
      bits[word] |= bit;
    }
  }

  Truth leaf(long[] bits, int leaf) {
    return get(bits, 0, leafWords, leaf);
  }

  Truth rule(long[] bits, int rule) {
    return get(bits, 2 * leafWords, ruleWords, rule);
  }

  /** The number of the next rule that is true, or -1. */
  int nextFired(long[] bits, int from) {
    int base = 2 * leafWords;
    int word = from >> SHIFT;
    if (from >= ruleCount) {
      return -1;
    }
    long rest = bits[base + word] & (-1L << from);
    while (rest == 0) {
      word++;
      if (word == ruleWords) {
        return -1;
      }
      rest = bits[base + word];
    }
    return (word << SHIFT) + Long.numberOfTrailingZeros(rest);
  }

  private static Truth get(long[] bits, int base, int words, int index) {
    int word = base + (index >> SHIFT);
    long bit = 1L << index;
    if ((bits[word] & bit) != 0) {
      return Truth.TRUE;
    }
    return (bits[word + words] & bit) != 0 ? Truth.FALSE : Truth.UNKNOWN;
  }
}
