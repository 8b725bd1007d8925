package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Symptom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell that something is only thought of, planned or past: it is no more than possible.
 */
final class Doubts {
  private static final List<String> WORDS =
      List.of(
          "suspected",
          "suspicion",
          "suspect",
          "possible",
          "possibly",
          "probable",
          "probably",
          "likely",
          "unlikely",
          "presumed",
          "presumptive",
          "query",
          "queried",
          "perhaps",
          "maybe",
          "unconfirmed",
          "exclude",
          "excluding",
          "rule out",
          "ruling out",
          "screening",
          "screened",
          "tested for",
          "test for",
          "risk of",
          "at risk",
          "fear of",
          "planned",
          "awaiting",
          "considering",
          "considered",
          "scheduled",
          "used to",
          "no longer",
          "former",
          "formerly",
          "ex");

  private static final String QUESTION = "?";

  /** Of what is taken or done they tell the past; of a symptom they tell more. */
  private static final List<String> PAST =
      List.of("stopped", "quit", "until", "gave up", "given up");

  private final List<String> doubts = new ArrayList<>();
  private final List<String> past = new ArrayList<>();

  Doubts(String text) {
    String asked = spaced(text);
    WORDS.stream().filter(words -> asked.contains(" " + words + " ")).forEach(doubts::add);
    PAST.stream().filter(words -> asked.contains(" " + words + " ")).forEach(past::add);
    if (text.strip().startsWith(QUESTION)) {
      doubts.add(QUESTION);
    }
  }

  /** The word for which a fact is only possible, unless its own name has it; or null. */
  @Nullable String about(Fact fact, String name) {
    String doubt = first(doubts, name);
    return doubt == null && !(fact instanceof Symptom) ? first(past, name) : doubt;
  }

  private static @Nullable String first(List<String> some, String name) {
    String own = some.isEmpty() ? "" : spaced(name);
    for (String words : some) {
      if (!own.contains(" " + words + " ")) {
        return words;
      }
    }
    return null;
  }

  private static String spaced(String text) {
    return " " + String.join(" ", WordForms.words(text)) + " ";
  }
}
