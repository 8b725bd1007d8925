package io.github.cobalamin.food.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which foods have which word in a name; words are sorted, so that a prefix is a stretch of them.
 */
public final class FoodIndex {
  private static final int SHORTEST_TYPO = 4;

  /** How well a word was found: as it is, as a beginning, or with one letter off. */
  private static final int EXACT = 0;

  private static final int PREFIX = 1;
  private static final int TYPO = 2;

  /** A word that only a synonym has counts like one far back in the name. */
  private static final int IN_SYNONYM = 32;

  /** A hit is a number, so that hits sort quickly: fit, place, length, row, from the left. */
  private static final int ROW_BITS = 31;

  private static final int LENGTH_BITS = 16;
  private static final int PLACE_BITS = 14;
  private static final long ROW = (1L << ROW_BITS) - 1;

  /** Rising rows, each once, with the place of the word; it grows by doubling. */
  private static final class Rows {
    private int[] rows = new int[1];
    private byte[] places = new byte[1];
    private int size;

    void add(int row, int place) {
      if (size == 0 || rows[size - 1] != row) {
        if (size == rows.length) {
          rows = Arrays.copyOf(rows, 2 * size);
          places = Arrays.copyOf(places, 2 * size);
        }
        rows[size] = row;
        places[size++] = (byte) place;
      }
    }

    Rows trimmed() {
      rows = Arrays.copyOf(rows, size);
      places = Arrays.copyOf(places, size);
      return this;
    }
  }

  /** What has been found so far: how badly, and how far back in the names. */
  private static final class Found {
    private final int[] worst;
    private final int[] place;

    Found(int rows) {
      this.worst = new int[rows];
      this.place = new int[rows];
    }
  }

  private final FoodRows rows;
  private final String[] words;
  private final Rows[] postings;
  private final int[] lengths;

  public FoodIndex(FoodRows rows) {
    this.rows = rows;
    this.lengths = new int[rows.size()];
    Map<String, Rows> found = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      String names = rows.names(row);
      int bar = names.indexOf('|');
      lengths[row] = bar < 0 ? names.length() : bar;
      int place = 0;
      for (String word : FoodWords.of(names.substring(0, lengths[row]))) {
        found.computeIfAbsent(word, unused -> new Rows()).add(row, place);
        place = Math.min(place + 1, IN_SYNONYM - 1);
      }
      for (String word : FoodWords.of(names.substring(lengths[row]))) {
        found.computeIfAbsent(word, unused -> new Rows()).add(row, IN_SYNONYM);
      }
    }
    this.words = found.keySet().toArray(new String[0]);
    this.postings = found.values().stream().map(Rows::trimmed).toArray(Rows[]::new);
  }

  /**
   * The rows that have every word: those that fit best first, then those with the words far to the
   * front of the name and not in a synonym, then those with short names.
   */
  public List<Integer> search(String text) {
    List<String> asked = FoodWords.of(text);
    if (asked.isEmpty()) {
      return List.of();
    }
    Found found = new Found(rows.size());
    BitSet all = new BitSet(rows.size());
    all.set(0, rows.size());
    for (String word : asked) {
      all.and(rowsWith(word, found));
    }
    long[] hits = new long[all.cardinality()];
    int count = 0;
    for (int row = all.nextSetBit(0); row >= 0; row = all.nextSetBit(row + 1)) {
      hits[count++] = hit(found.worst[row], found.place[row], lengths[row], row);
    }
    Arrays.sort(hits);
    List<Integer> best = new ArrayList<>(count);
    for (long hit : hits) {
      best.add((int) (hit & ROW));
    }
    return best;
  }

  private static long hit(int worst, int place, int length, int row) {
    long hit = worst;
    hit = hit << PLACE_BITS | Math.min(place, (1 << PLACE_BITS) - 1);
    hit = hit << LENGTH_BITS | Math.min(length, (1 << LENGTH_BITS) - 1);
    return hit << ROW_BITS | row;
  }

  private BitSet rowsWith(String word, Found found) {
    BitSet with = new BitSet(rows.size());
    int place = Arrays.binarySearch(words, word);
    if (place >= 0) {
      add(place, EXACT, with, found);
    }
    for (int i = place >= 0 ? place + 1 : -place - 1;
        i < words.length && words[i].startsWith(word);
        i++) {
      add(i, PREFIX, with, found);
    }
    for (String british : FoodWords.begunAs(word)) {
      int other = Arrays.binarySearch(words, british);
      if (other >= 0) {
        add(other, PREFIX, with, found);
      }
    }
    if (with.isEmpty() && word.length() >= SHORTEST_TYPO) {
      for (int i = 0; i < words.length; i++) {
        if (FoodWords.oneLetterOff(word, words[i])) {
          add(i, TYPO, with, found);
        }
      }
    }
    return with;
  }

  private void add(int word, int fit, BitSet with, Found found) {
    Rows known = postings[word];
    for (int i = 0; i < known.rows.length; i++) {
      int row = known.rows[i];
      if (!with.get(row)) {
        with.set(row);
        found.worst[row] = Math.max(found.worst[row], fit);
        found.place[row] += known.places[i];
      }
    }
  }
}
