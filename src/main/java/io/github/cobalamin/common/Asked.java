package io.github.cobalamin.common;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What a text asks for, in the meanings that an index has. */
final class Asked {
  private static final int SHORTEST_BEGINNING = 3;

  private final int[][] alike;
  private final Lexicon.Weight[] weights;
  private final boolean[] denials;
  private int besides;
  private int narrowed;
  private int size;
  private int[] meant = new int[8];
  private int meanings;
  private int begun;
  private int foreign;
  private boolean typo;
  private boolean unmet;

  private Asked(int most) {
    this.alike = new int[most][];
    this.weights = new Lexicon.Weight[most];
    this.denials = new boolean[most];
  }

  /**
   * What is asked for.
   *
   * @param numbers the meanings
   * @param written words as they were written, sorted, with their meanings
   */
  static Asked of(
      List<Lexicon.Term> terms,
      Map<String, Integer> numbers,
      NavigableMap<String, Integer> written) {
    Asked asked = new Asked(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      Lexicon.Term term = terms.get(i);
      boolean denied = term.denied();
      asked.unmet |= denied;
      Integer number = numbers.get(term.meaning());
      if (term.weight() == Lexicon.Weight.NARROW) {
        asked.narrowed++;
        if (number != null) {
          asked.mean(number);
        }
        continue;
      }
      if (number != null) {
        boolean last = !denied && i == terms.size() - 1;
        asked.addKnown(number, term, last ? written : Collections.emptyNavigableMap());
      } else if (term.weight() == Lexicon.Weight.FULL && !denied) {
        asked.addUnknown(term, written);
      } else if (term.weight() == Lexicon.Weight.OTHER && !denied) {
        asked.foreign++;
      } else {
        asked.unmet |= term.weight() != Lexicon.Weight.LOOSE;
        asked.besides += denied && term.weight() == Lexicon.Weight.FULL ? 1 : 0;
      }
    }
    return asked;
  }

  /** The last word may be the beginning of others besides. */
  private void addKnown(int number, Lexicon.Term term, NavigableMap<String, Integer> written) {
    int[] others =
        written.isEmpty() ? new int[0] : begunAs(WordForms.singular(term.written()), written);
    int[] all = Arrays.copyOf(new int[] {number}, 1 + others.length);
    System.arraycopy(others, 0, all, 1, others.length);
    alike[size] = all;
    denials[size] = term.denied();
    weights[size++] = term.weight();
    mean(number);
  }

  /** A word that is in no phrase may be the beginning of one that is, or one letter off. */
  private void addUnknown(Lexicon.Term term, NavigableMap<String, Integer> written) {
    int[] some = begunAs(term.written(), written);
    if (some.length > 0) {
      begun++;
    } else {
      some = near(term.written(), written);
      typo |= some.length > 0;
      Arrays.stream(some).forEach(this::mean);
    }
    if (some.length == 0) {
      foreign++;
    } else {
      alike[size] = some;
      weights[size++] = term.weight();
    }
  }

  private void mean(int meaning) {
    meant = meanings == meant.length ? Arrays.copyOf(meant, 2 * meanings) : meant;
    meant[meanings++] = meaning;
  }

  private static int[] begunAs(String beginning, NavigableMap<String, Integer> written) {
    if (beginning.length() < SHORTEST_BEGINNING) {
      return new int[0];
    }
    NavigableSet<Integer> begun = new TreeSet<>();
    String word = written.higherKey(beginning);
    while (word != null && word.startsWith(beginning)) {
      // fits are no more of fit: a plural that means another thing is another word
      if (!WordForms.singular(word).equals(beginning)) {
        begun.add(written.get(word));
      }
      word = written.higherKey(word);
    }
    return array(begun);
  }

  private static int[] near(String word, NavigableMap<String, Integer> written) {
    String first = word.substring(0, 1);
    NavigableSet<Integer> near = new TreeSet<>();
    for (Map.Entry<String, Integer> each :
        written.subMap(first, true, first + Character.MAX_VALUE, false).entrySet()) {
      if (WordForms.oneLetterOff(word, each.getKey())) {
        near.add(each.getValue());
      }
    }
    return array(near);
  }

  private static int[] array(NavigableSet<Integer> some) {
    return some.stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return size;
  }

  int[] alike(int i) {
    return alike[i];
  }

  Lexicon.Weight weight(int i) {
    return weights[i];
  }

  boolean denied(int i) {
    return denials[i];
  }

  /** How much is denied that no phrase tells to be missing. */
  int deniedBesides() {
    return besides;
  }

  /** The meanings that are asked for, without those that are only begun. */
  int[] meant() {
    return Arrays.copyOf(meant, meanings);
  }

  boolean means(int meaning) {
    for (int i = 0; i < meanings; i++) {
      if (meant[i] == meaning) {
        return true;
      }
    }
    return false;
  }

  /** How many words narrow what is asked for. */
  int narrowed() {
    return narrowed;
  }

  /** How many words are only begun. */
  int begun() {
    return begun;
  }

  /** How many words are in no phrase. */
  int foreign() {
    return foreign;
  }

  /** Whether a word is one letter off. */
  boolean typo() {
    return typo;
  }

  /** Whether something is denied, or free and in no phrase: none has all that is asked for. */
  boolean unmet() {
    return unmet;
  }

  /** Notes which of the words are among meanings. */
  void cover(int[] some, boolean[] covered) {
    for (int i = 0; i < size; i++) {
      covered[i] |= place(some, alike[i]) >= 0;
    }
  }

  /** Whether all that counts is among meanings. */
  boolean allIn(int[] some) {
    for (int i = 0; i < size; i++) {
      if (weights[i] != Lexicon.Weight.LOOSE && place(some, alike[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the first of some meanings that is like stands; -1 if none is. */
  static int place(int[] some, int[] alike) {
    for (int i = 0; i < some.length; i++) {
      for (int each : alike) {
        if (some[i] == each) {
          return i;
        }
      }
    }
    return -1;
  }
}
