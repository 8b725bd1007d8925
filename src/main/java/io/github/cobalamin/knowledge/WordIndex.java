package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Fact;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts by words. Case, accents and the difference between British and American ae and oe do not
 * count.
 */
final class WordIndex {
  /** Shorter words may not be one letter off: it would make "iron" of "icon" and "MMA" of "MCA". */
  private static final int SHORTEST_TYPO = 4;

  /** A name or a synonym of a fact, in plain words. */
  private record Phrase(Fact fact, boolean name, String text, List<String> words) {}

  /** A match with what ranks it among others of its kind. */
  private record Ranked(Match<Fact> match, int length, int place) {}

  private final List<Phrase> phrases = new ArrayList<>();

  WordIndex(List<? extends Fact> facts) {
    for (Fact fact : facts) {
      phrases.add(phrase(fact, true, fact.name()));
      for (String synonym : fact.synonyms()) {
        phrases.add(phrase(fact, false, synonym));
      }
    }
  }

  private static Phrase phrase(Fact fact, boolean name, String text) {
    return new Phrase(fact, name, text, words(text));
  }

  /** What matches all the words, the surest and then the shortest first. */
  List<Match<Fact>> search(String query) {
    List<String> wanted = words(query);
    List<Ranked> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Match.Kind how = how(wanted, phrase);
      if (how != null) {
        Match<Fact> match = new Match<>(phrase.fact(), how, phrase.text(), false);
        found.add(new Ranked(match, phrase.text().length(), found.size()));
      }
    }
    found.sort(
        Comparator.comparing((Ranked each) -> each.match().how())
            .thenComparingInt(Ranked::length)
            .thenComparingInt(Ranked::place));
    return firstOfEach(found);
  }

  private static List<Match<Fact>> firstOfEach(List<Ranked> ranked) {
    List<Match<Fact>> matches = new ArrayList<>();
    Set<Fact> seen = new HashSet<>();
    for (Ranked each : ranked) {
      if (seen.add(each.match().fact())) {
        matches.add(each.match());
      }
    }
    return List.copyOf(matches);
  }

  private static Match.@Nullable Kind how(List<String> wanted, Phrase phrase) {
    if (wanted.isEmpty()) {
      return null;
    }
    if (wanted.size() == phrase.words().size() && contains(phrase.words(), wanted)) {
      return phrase.name() ? Match.Kind.EXACT : Match.Kind.SYNONYM;
    }
    boolean typo = false;
    for (String word : wanted) {
      boolean begun = false;
      boolean near = false;
      for (String other : phrase.words()) {
        begun |= other.startsWith(word);
        near |= oneLetterOff(word, other);
      }
      if (!begun && !near) {
        return null;
      }
      typo |= !begun;
    }
    return typo ? Match.Kind.TYPO : Match.Kind.PREFIX;
  }

  private static boolean contains(List<String> words, List<String> wanted) {
    for (int start = 0; start + wanted.size() <= words.size(); start++) {
      int same = 0;
      while (same < wanted.size() && words.get(start + same).equals(wanted.get(same))) {
        same++;
      }
      if (same == wanted.size() && same > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one letter is wrong, missing, too many, or swapped with the next. */
  private static boolean oneLetterOff(String word, String other) {
    if (word.length() < SHORTEST_TYPO || Math.abs(word.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(word.length(), other.length());
    while (start < shorter && word.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int left = word.length() - start - end;
    int right = other.length() - start - end;
    return (left <= 1 && right <= 1)
        || (left == 2
            && right == 2
            && word.charAt(start) == other.charAt(start + 1)
            && word.charAt(start + 1) == other.charAt(start));
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ae", "e")
            .replace("oe", "e")
            .replaceAll("'s\\b", "s")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
  }
}
