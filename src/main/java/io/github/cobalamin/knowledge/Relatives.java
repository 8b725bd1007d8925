package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.WordForms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for people about a patient. What is said of a mother or a brother is not said of the
 * patient: it is only possible, unless a fact is about them itself. A maternal aunt is no mother.
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
          "nan",
          "nana",
          "mgm",
          "mgf",
          "pgm",
          "pgf",
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
          "dtr",
          "fdr",
          "neighbour",
          "neighbor",
          "housemate",
          "flatmate",
          "roommate",
          "grandson",
          "granddaughter",
          "stepmother",
          "stepfather",
          "stepsister",
          "stepbrother");

  private static final Set<String> MOTHER =
      Set.of("mother", "mum", "mom", "mummy", "mommy", "maternal");

  /** Behind a word for somebody they tell that it is about another. */
  private static final Set<String> BEHIND = Set.of("side", "law", "gm", "gf", "ggm");

  /** They stand between two words for one person: maternal great grandmother, mother in law. */
  private static final Set<String> BETWEEN = Set.of("great", "half", "step", "in");

  /** Words that stand on labels too: vitamins for children, a family pack. */
  private static final Set<String> CHILDREN =
      Set.of("child", "children", "kid", "family", "familial", "families", "fh", "fhx", "fmh");

  /** As a child, since a child: the patient was one. */
  private static final Set<String> SELF = Set.of("as", "since", "was");

  /** Whoever says so tells of the patient. */
  private static final Set<String> TELLS =
      Set.of(
          "says",
          "said",
          "reports",
          "reported",
          "confirms",
          "confirmed",
          "states",
          "stated",
          "noticed",
          "notices",
          "noted",
          "describes",
          "described",
          "thinks",
          "tells",
          "told");

  private static final Set<String> PRONOUNS = Set.of("his", "her", "the", "their", "my", "a");

  private static final Set<String> BY = Set.of("by", "to", "with");

  /** Words before those: according to her daughter, lives with his wife. */
  private static final Set<String> TOLD =
      Set.of(
          "according",
          "noticed",
          "reported",
          "witnessed",
          "seen",
          "found",
          "told",
          "brought",
          "in",
          "accompanied",
          "lives",
          "living",
          "here");

  /** Behind somebody they begin what is said of them: lives with a sister who has dementia. */
  private static final Set<String> OF_THEM = Set.of("who", "whose", "with", "that", "having");

  private Relatives() {}

  /** Whether a text begins with somebody else, and says something of them. */
  static boolean begin(String text) {
    List<String> words = WordForms.words(text);
    return of(words.subList(0, Math.min(2, words.size()))) != null
        && words.stream().anyMatch(word -> !names(word) && !BETWEEN.contains(word));
  }

  /**
   * The word of a text for somebody else: of a mother's sister the sister; null if there is none.
   */
  static @Nullable String in(String text) {
    List<String> words = WordForms.words(text);
    for (int i = 0; i < words.size(); i++) {
      boolean oneself = i > 1 && words.get(i - 1).equals("a") && SELF.contains(words.get(i - 2));
      if (!tells(words, i) && (names(words.get(i)) || (isChild(words.get(i)) && !oneself))) {
        return person(words, i);
      }
    }
    return null;
  }

  /** Whether somebody only tells of the patient: his wife says, noticed by her daughter. */
  private static boolean tells(List<String> words, int at) {
    boolean more = at + 1 < words.size() && OF_THEM.contains(words.get(at + 1));
    int said = more ? at + 2 : at + 1;
    if (said < words.size() && TELLS.contains(words.get(said))) {
      return true;
    }
    if (more) {
      return false;
    }
    int by = at - 1;
    by -= by > 0 && PRONOUNS.contains(words.get(by)) ? 1 : 0;
    return by > 0 && BY.contains(words.get(by)) && TOLD.contains(words.get(by - 1));
  }

  private static String person(List<String> words, int first) {
    String person = words.get(first);
    for (int i = first + 1; i < words.size(); i++) {
      String word = words.get(i);
      if (names(word) || BEHIND.contains(word)) {
        person = word;
      } else if (!BETWEEN.contains(word)) {
        return person;
      }
    }
    return person;
  }

  /**
   * Whether what is said of somebody is said of another than the words of a fact mean; words that
   * name no mother are about all relatives.
   */
  static boolean another(String somebody, String matched) {
    String meant = in(matched);
    return meant == null || (isMother(meant) && !isMother(somebody));
  }

  private static boolean isMother(String word) {
    return MOTHER.contains(word) || MOTHER.contains(WordForms.singular(word));
  }

  private static boolean isChild(String word) {
    return CHILDREN.contains(word) || CHILDREN.contains(WordForms.singular(word));
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
