package io.github.cobalamin.quantity.text;

import io.github.cobalamin.quantity.Quantity.Comparator;
import java.util.List;

/**
 * The comparator at the beginning of a text, in signs or in words, and where it ends. Two signs of
 * which the second is no "=" are no comparator: what follows the first is then no number.
 */
record ComparatorText(Comparator comparator, int end) {
  private static final ComparatorText NONE = new ComparatorText(Comparator.EXACT, 0);

  /** Words of a language, the longer before those with which they begin. */
  private record Words(Comparator comparator, List<String> words) {}

  static ComparatorText read(String text, String language) {
    char first = text.charAt(0);
    if (first == '<' || first == '>') {
      int end = equal(text);
      return end > 0
          ? new ComparatorText(first == '<' ? Comparator.AT_MOST : Comparator.AT_LEAST, end)
          : new ComparatorText(first == '<' ? Comparator.LESS : Comparator.MORE, 1);
    }
    if (first == '=') {
      return new ComparatorText(Comparator.EXACT, 1);
    }
    if (!Character.isLetter(first)) {
      return NONE;
    }
    ComparatorText found = words(text, of("en"));
    return found.end() == 0 ? words(text, of(language)) : found;
  }

  /** Where the "=" or "or =" that belongs to the sign ends; 0 if there is none. */
  private static int equal(String text) {
    int at = spaces(text, 1);
    if (text.regionMatches(true, at, "or", 0, 2)) {
      at = spaces(text, at + 2);
      return at < text.length() && text.charAt(at) == '=' ? at + 1 : 0;
    }
    return text.length() > 1 && text.charAt(1) == '=' ? 2 : 0;
  }

  private static int spaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static ComparatorText words(String text, List<Words> all) {
    for (Words each : all) {
      for (String words : each.words()) {
        int end = words.length();
        if (text.regionMatches(true, 0, words, 0, end)
            && text.length() > end
            && !Character.isLetter(text.charAt(end))) {
          return new ComparatorText(each.comparator(), end);
        }
      }
    }
    return NONE;
  }

  private static List<Words> of(String language) {
    return switch (language) {
      case "en" ->
          words(
              "less than or equal to|not more than|at most|up to",
              "greater than or equal to|not less than|at least",
              "less than|lower than|below|under",
              "greater than|more than|higher than|above|over");
      case "de" ->
          words(
              "höchstens|bis", "mindestens", "kleiner als|kleiner|unter", "größer als|größer|über");
      case "fr" ->
          words("au plus|jusqu'à", "au moins", "inférieur à|moins de", "supérieur à|plus de");
      case "es" ->
          words("hasta", "al menos", "menor que|menor de|menor", "mayor que|mayor de|mayor");
      case "it" -> words("fino a", "almeno", "inferiore a|minore di", "superiore a|maggiore di");
      case "nl" -> words("tot", "minstens", "kleiner dan|minder dan", "groter dan|meer dan");
      case "pt" ->
          words("até", "pelo menos", "menor que|inferior a|menor", "maior que|superior a|maior");
      default -> List.of();
    };
  }

  private static List<Words> words(String atMost, String atLeast, String less, String more) {
    return List.of(
        new Words(Comparator.AT_MOST, List.of(atMost.split("\\|", -1))),
        new Words(Comparator.AT_LEAST, List.of(atLeast.split("\\|", -1))),
        new Words(Comparator.LESS, List.of(less.split("\\|", -1))),
        new Words(Comparator.MORE, List.of(more.split("\\|", -1))));
  }
}
