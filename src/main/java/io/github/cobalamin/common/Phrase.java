package io.github.cobalamin.common;

/** A phrase of an index: first the meanings that must be met, then those that may, then wider. */
final class Phrase {
  /** The meanings, each once. */
  final int[] meanings;

  /** How many of the meanings must be met. */
  final int full;

  /** How many of the meanings are its own, and not wider. */
  final int own;

  /** How many of those that must be met tell something alone. */
  final int sure;

  /** Whether all of it tells what is missing. */
  final boolean denies;

  /** What it is, not only what it is made of. */
  final int[] heads;

  /** What ranks it among those that fit as well. */
  final int rank;

  final int length;
  final PhraseIndex.Use use;

  Phrase(
      int[] meanings,
      int full,
      int own,
      int sure,
      boolean denies,
      int[] heads,
      int rank,
      int length,
      PhraseIndex.Use use) {
    this.meanings = meanings;
    this.full = full;
    this.own = own;
    this.sure = sure;
    this.denies = denies;
    this.heads = heads;
    this.rank = rank;
    this.length = length;
    this.use = use;
  }

  /** Whether it may stand in a text that says more. */
  boolean said() {
    return use == PhraseIndex.Use.ANY || use == PhraseIndex.Use.SAID;
  }

  /** Whether it is not found by part of it. */
  boolean whole() {
    return use == PhraseIndex.Use.SAID || use == PhraseIndex.Use.WHOLE_NAME;
  }

  /** How many meanings are asked for; -1 if one that must be is not. */
  int met(Asked asked) {
    int met = 0;
    for (int i = 0; i < meanings.length; i++) {
      if (asked.means(meanings[i])) {
        met++;
      } else if (i < full) {
        return -1;
      }
    }
    return met;
  }
}
