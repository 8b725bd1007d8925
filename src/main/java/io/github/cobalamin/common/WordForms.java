package io.github.cobalamin.common;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of a text, and what is the same of a word in all its forms. Case, accents and apostrophes
 * do not count; dizzy and dizziness, foot pains and foot pain, anaemia and anemia are the same.
 */
public final class WordForms {
  /** Shorter ones may not be one letter off: peach is no perch. */
  private static final int SHORTEST_TYPO = 6;

  /** What a stem keeps at least: "bed" is no past of "b". */
  private static final int SHORTEST_STEM = 3;

  /** What they stand before is another thing: pseudodementia is no dementia. */
  private static final Set<String> PREFIXES = Set.of("pseudo", "non");

  private WordForms() {}

  /** The words of a text, as they come; a per cent sign is one, and non- is part of the next. */
  public static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (!plain.chars().allMatch(c -> c < 128)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        continue;
      }
      if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
        if (word.length() > 0 && (i == plain.length() || !PREFIXES.contains(word.toString()))) {
          words.add(word.toString());
          word.setLength(0);
        }
        if (c == '%') {
          words.add("%");
        }
      }
    }
    return words;
  }

  /** A word as it is spelt in America. */
  public static String american(String word) {
    String plain = word.contains("ae") ? word.replace("ae", "e") : word;
    int oe = plain.indexOf("oe");
    if (oe >= 0 && oe + 2 < plain.length() && plain.charAt(oe + 2) != 's') {
      plain = plain.replace("oe", "e");
    }
    int our = plain.indexOf("our");
    return our > 2 && plain.length() > 5 ? plain.replace("our", "or") : plain;
  }

  /** What is the same in all forms of a word; no word itself. */
  public static String stem(String word) {
    String stem = without(singular(american(word)), "ness", SHORTEST_STEM);
    stem = without(single(stem), "ful", SHORTEST_STEM);
    if (stem.endsWith("ability")) {
      stem = stem.substring(0, stem.length() - 5) + "le";
    }
    if (stem.endsWith("ily")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.endsWith("i")) {
      stem = stem.substring(0, stem.length() - 1) + "y";
    }
    stem = without(stem, "ly", SHORTEST_STEM);
    if (stem.endsWith("sion") || stem.endsWith("tion")) {
      stem = without(stem, "ion", SHORTEST_STEM + 1);
    }
    if (stem.endsWith("nce")) {
      stem = stem.substring(0, stem.length() - 2) + "t";
    }
    stem = voiced(stem, without(stem, "ing", SHORTEST_STEM));
    stem = voiced(stem, without(stem, "ed", SHORTEST_STEM));
    if (stem.length() > SHORTEST_STEM + 1 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > SHORTEST_STEM + 1 && stem.endsWith("y") && !isVowelOrR(stem)) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return single(stem);
  }

  /** A shorter stem only if it has a vowel: "string" is no form of "str". */
  private static String voiced(String stem, String shorter) {
    return shorter.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0) ? shorter : stem;
  }

  private static boolean isVowelOrR(String stem) {
    char last = stem.charAt(stem.length() - 2);
    boolean twice = last == stem.charAt(stem.length() - 3);
    return "aeiou".indexOf(last) >= 0 || (last == 'r' && !twice);
  }

  private static String without(String word, String end, int least) {
    return word.length() >= end.length() + least && word.endsWith(end)
        ? word.substring(0, word.length() - end.length())
        : word;
  }

  /** Without the second of two like consonants at the end. */
  private static String single(String word) {
    int last = word.length() - 1;
    boolean twice = last > SHORTEST_STEM && word.charAt(last) == word.charAt(last - 1);
    return twice && "aeiou".indexOf(word.charAt(last)) < 0 ? word.substring(0, last) : word;
  }

  /** The singular of what may be a plural. */
  public static String singular(String word) {
    int length = word.length();
    if (length > 4 && (word.endsWith("ies") || word.endsWith("ie"))) {
      return word.substring(0, word.lastIndexOf("ie")) + "y";
    }
    boolean hissing =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("oes");
    if (length > 4 && hissing) {
      return word.substring(0, length - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return length > 3 && plural ? word.substring(0, length - 1) : word;
  }

  /** Whether two words begin alike and one letter is wrong, missing, too many, or swapped. */
  public static boolean oneLetterOff(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (longer < SHORTEST_TYPO || longer - shorter > 1 || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int start = 1;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    if (longer - start - end <= 1) {
      return true;
    }
    return one.length() == other.length()
        && longer - start - end == 2
        && one.charAt(start) == other.charAt(start + 1)
        && one.charAt(start + 1) == other.charAt(start);
  }
}
