package io.github.cobalamin.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What was found in an index, as numbers that sort quickly, the best first. */
final class Hits {
  private static final int PHRASE_BITS = 24;
  private static final int PHRASE = (1 << PHRASE_BITS) - 1;

  /** The bits behind the fit: what was met, rank, what is missing, place and length. */
  private static final int ORDER_BITS = 6 + 3 + 5 + 6 + 10;

  private static final PhraseIndex.Fit[] FITS = PhraseIndex.Fit.values();

  private long[] keys = new long[16];
  private int size;
  private final BitSet seen;

  Hits(int phrases) {
    seen = new BitSet(phrases);
  }

  boolean isNew(int phrase) {
    return !seen.get(phrase);
  }

  void add(
      int number,
      Phrase phrase,
      PhraseIndex.Fit fit,
      boolean head,
      int met,
      int missing,
      int place) {
    seen.set(number);
    long key = fit.rank * 2L + (head ? 0 : 1);
    key = (key << 6) | (63 - Math.min(met, 63));
    key = (key << 3) | phrase.rank;
    key = (key << 5) | Math.max(0, Math.min(missing, 31));
    key = (key << 6) | Math.min(place, 63);
    key = (key << 10) | phrase.length;
    keys = size == keys.length ? Arrays.copyOf(keys, 2 * size) : keys;
    keys[size++] = (key << PHRASE_BITS) | number;
  }

  List<PhraseIndex.Hit> best() {
    Arrays.sort(keys, 0, size);
    List<PhraseIndex.Hit> best = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int fit = (int) (keys[i] >>> (PHRASE_BITS + ORDER_BITS));
      best.add(new PhraseIndex.Hit((int) (keys[i] & PHRASE), FITS[fit / 2], fit % 2 == 0));
    }
    return best;
  }
}
