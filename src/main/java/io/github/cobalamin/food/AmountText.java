package io.github.cobalamin.food;

import io.github.cobalamin.food.data.FoodWords;
import io.github.cobalamin.quantity.text.Marks;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number and what is counted, as a diary or the label of a portion writes them: "0.5 cup", "½
 * large egg", "half a cup", "1 glass (200 ml)".
 *
 * @param count how many
 * @param words what is counted: singular, in lower case, measures by one name each
 * @param size what a bracket says of the size, if that is a measure
 */
record AmountText(Count count, Set<String> words, Optional<AmountText> size) {
  private static final int LONGEST = 100;
  private static final char FRACTION_SLASH = '\u2044';
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern FLUID_OUNCE =
      Pattern.compile("\\b(?:fl|fluid)\\.? ?(?:oz|ounce)s?\\b");
  private static final Set<String> IDLE = Set.of("of", "the", "a", "an");
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("lg", "large"),
          Map.entry("sm", "small"),
          Map.entry("med", "medium"),
          Map.entry("pc", "piece"),
          Map.entry("pcs", "piece"),
          Map.entry("pkg", "package"),
          Map.entry("portion", "serving"),
          Map.entry("halve", "half"),
          Map.entry("loave", "loaf"));

  /** What was read; empty if it does not begin with a number, or holds nothing else. */
  static Optional<AmountText> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(text);
    return Count.at(plain).flatMap(count -> counted(count, plain.substring(count.end()).strip()));
  }

  private static Optional<AmountText> counted(Count count, String rest) {
    if (rest.isEmpty() || !Character.isLetter(rest.charAt(0))) {
      return Optional.empty();
    }
    int open = rest.indexOf('(');
    if (open < 0 || !rest.endsWith(")")) {
      return Optional.of(new AmountText(count, words(rest), Optional.empty()));
    }
    String inside = rest.substring(open + 1, rest.length() - 1);
    Optional<AmountText> size = read(inside).filter(each -> each.measure().isPresent());
    // (1" sq, 1/3" high) tells what a pat is, (packed) which cup is meant
    boolean aside = inside.chars().anyMatch(Character::isDigit);
    return Optional.of(new AmountText(count, words(aside ? rest.substring(0, open) : rest), size));
  }

  /** In lower case, with plain signs and single spaces, and ½ as 1/2. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String parts = c < 0x80 ? "" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      plain.append(parts.indexOf(FRACTION_SLASH) > 0 ? " " + parts : String.valueOf(c));
    }
    String signs = Marks.plain(plain.toString().replace(FRACTION_SLASH, '/').replace("(s)", ""));
    String spaced = SPACES.matcher(signs.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return FLUID_OUNCE.matcher(spaced).replaceAll(Measure.FLUID_OUNCE.word());
  }

  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : FoodWords.of(text)) {
      if (!IDLE.contains(word)) {
        words.add(Measure.of(word).map(Measure::word).orElse(FULL.getOrDefault(word, word)));
      }
    }
    return words;
  }

  /** Whether it may be thousands, as "1.200 g" may be 1200 g. */
  boolean mistakable() {
    return count.maybeThousands()
        && (words.contains(Measure.GRAM.word()) || words.contains(Measure.MILLILITRE.word()));
  }

  /** The measure, where nothing else is counted. */
  Optional<Measure> measure() {
    return words.size() == 1 ? Measure.of(words.iterator().next()) : Optional.empty();
  }

  /** The same without words that name the food, such as the last of "1 large egg". */
  AmountText without(Set<String> names) {
    Set<String> left = new LinkedHashSet<>(words);
    left.removeIf(word -> names.contains(word) && Measure.of(word).isEmpty());
    return new AmountText(count, left, size);
  }
}
