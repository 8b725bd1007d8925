package io.github.cobalamin.food.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Words of names as they are searched by: lower case, without accents, singular, and British where
 * American has another.
 */
public final class FoodWords {
  private static final NavigableMap<String, String> BRITISH =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("yoghurt", "yogurt"),
              Map.entry("soy", "soya"),
              Map.entry("soybean", "soya"),
              Map.entry("shrimp", "prawn"),
              Map.entry("ground", "minced"),
              Map.entry("mince", "minced"),
              Map.entry("eggplant", "aubergine"),
              Map.entry("zucchini", "courgette"),
              Map.entry("arugula", "rocket"),
              Map.entry("beet", "beetroot"),
              Map.entry("fiber", "fibre"),
              Map.entry("flavored", "flavoured"),
              Map.entry("chili", "chilli"),
              Map.entry("filet", "fillet"),
              Map.entry("canned", "tinned"),
              Map.entry("broiled", "grilled"),
              Map.entry("oatmeal", "porridge"),
              Map.entry("garbanzo", "chickpea"),
              Map.entry("nonfat", "skimmed"),
              Map.entry("skim", "skimmed")));

  private FoodWords() {}

  public static List<String> of(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'') {
        add(words, word);
      }
    }
    return words;
  }

  private static void add(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      String one = word.toString();
      word.setLength(0);
      String singular = singular(one);
      words.add(BRITISH.getOrDefault(singular, singular));
    }
  }

  /** The British words whose American ones begin so, in a fixed order. */
  public static Collection<String> begunAs(String beginning) {
    return BRITISH.subMap(beginning, beginning + Character.MAX_VALUE).values();
  }

  private static String singular(String word) {
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

  /** Whether two words differ by one letter: another, one more, one less, or two swapped. */
  public static boolean oneLetterOff(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int start = 0;
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
