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

  /** What narrows it: who does not say so says less. */
  final int[] narrow;

  Phrase(
      int[] meanings,
      int full,
      int own,
      int sure,
      boolean denies,
      int[] heads,
      int rank,
      int length,
      PhraseIndex.Use use,
      int[] narrow) {
    this.meanings = meanings;
    this.full = full;
    this.own = own;
    this.sure = sure;
    this.denies = denies;
    this.heads = heads;
    this.rank = rank;
    this.length = length;
    this.use = use;
    this.narrow = narrow;
  }

  /** Whether it may stand in a text that says more. */
  boolean said() {
    return use == PhraseIndex.Use.ANY || use == PhraseIndex.Use.SAID;
  }

  /** Whether it is not found by part of it. */
  boolean whole() {
    return use == PhraseIndex.Use.SAID || use == PhraseIndex.Use.WHOLE_NAME;
  }

  /** Whether all that narrows it is asked for. */
  boolean narrowed(Asked asked) {
    for (int meaning : narrow) {
      if (!asked.means(meaning)) {
        return false;
      }
    }
    return true;
  }

  /** How many meanings are asked for; -1 if one that must be, or that narrows it, is not. */
  int met(Asked asked) {
    if (!narrowed(asked)) {
      return -1;
    }
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
