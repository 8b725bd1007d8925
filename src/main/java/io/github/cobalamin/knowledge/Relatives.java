package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.WordForms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for people about a patient. What is said of a mother or a brother is not said of the
 * patient: it is only possible, unless a fact is about them itself.
 */
final class Relatives {
  private static final Set<String> PEOPLE =
      Set.of(
          "mother",
          "mum",
          "mom",
          "mummy",
          "mommy",
          "maternal",
          "father",
          "dad",
          "daddy",
          "paternal",
          "parent",
          "parental",
          "brother",
          "sister",
          "sibling",
          "twin",
          "relative",
          "grandmother",
          "grandfather",
          "grandparent",
          "gran",
          "granny",
          "grandma",
          "grandad",
          "aunt",
          "uncle",
          "cousin",
          "nephew",
          "niece",
          "husband",
          "wife",
          "spouse",
          "partner",
          "boyfriend",
          "girlfriend",
          "friend",
          "son",
          "daughter",
          "grandson",
          "granddaughter");

  /** Words that stand on labels too: vitamins for children, a family pack. */
  private static final Set<String> CHILDREN =
      Set.of("child", "children", "kid", "family", "familial", "families");

  private Relatives() {}

  /** The first word of a text for somebody else; null if there is none. */
  static @Nullable String in(String text) {
    for (String word : WordForms.words(text)) {
      if (names(word) || CHILDREN.contains(word) || CHILDREN.contains(WordForms.singular(word))) {
        return word;
      }
    }
    return null;
  }

  /** The first of the words of a label that is one for somebody else; null if none is. */
  static @Nullable String of(List<String> words) {
    for (String word : words) {
      if (names(word)) {
        return word;
      }
    }
    return null;
  }

  private static boolean names(String word) {
    return PEOPLE.contains(word) || PEOPLE.contains(WordForms.singular(word));
  }
}
