package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Clue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clues of a text, sentence by sentence, and each of a list by itself. What denies, doubts or
 * says of somebody else what begins a list holds for all of it: no numbness, tingling or weakness.
 * So does what ends it: numbness, tingling, both resolved.
 */
final class Letter {
  /** A full stop ends a sentence, but not behind one letter, as in H. pylori, or a short form. */
  private static final Pattern SENTENCES =
      Pattern.compile(
          "\\n+|(?<=[.!])(?<!\\b\\p{L}\\.)(?<!\\b(?:[Vv]it|Dr|Mr|Mrs|Ms|Prof|St|vs|Pt|pt|Hx|hx)\\.)"
              + "\\s+(?=[^\\p{Ll}\\s])");

  /** Not within brackets. */
  private static final Pattern ITEMS =
      Pattern.compile("(?:,|(?<!\\b\\p{L})\\.)(?=\\s|$)(?![^()]*\\))");

  private static final Pattern PARTS = Pattern.compile(";(?![^()]*\\))");

  /** A line that goes on below: a heading, a list, or a sentence whose next word is small. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?<=[:,]|\\b(?:and|or|no|of|with|for))[ \\t]*\\r?\\n\\s*"
              + "|(?<![.!?; \\t\\r\\n])[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})");

  /** No falls, but numb feet; does not smoke, and has numb feet. */
  private static final Pattern HAS =
      Pattern.compile(
          "^(?:but|(?:(?:and|now|he|she|they|patient) )*"
              + "(?:has|have|is|presents|presented|complains|reports)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Joins what is read as one clause. */
  private static final String AND = " and ";

  private static final Set<String> WHO = Set.of("who", "whose", "which");

  private final WordIndex words;
  private final Map<Clue, Match<Clue>> found = new LinkedHashMap<>();

  private Letter(WordIndex words) {
    this.words = words;
  }

  static List<Match<Clue>> clues(WordIndex words, String text) {
    Letter letter = new Letter(words);
    for (String sentence : SENTENCES.split(GOES_ON.matcher(text).replaceAll(" "), -1)) {
      String head = null;
      for (String part : PARTS.split(Answers.told(sentence), -1)) {
        boolean headed = head != null && part.indexOf(':') < 0;
        head = letter.add(ITEMS.split(part, -1), headed ? head : null);
      }
    }
    return List.copyOf(letter.found.values());
  }

  /** Adds what a list says; gives what heads it, if that may go on behind a semicolon. */
  private @Nullable String add(String[] items, @Nullable String before) {
    String tail = items.length > 1 ? tail(items) : null;
    String governor = before;
    for (int i = 0; i < items.length; i++) {
      String item = items[i].strip();
      String first = item.toLowerCase(Locale.ROOT).split("\\W", 2)[0];
      if (governor != null && HAS.matcher(item).find() && words.onlyDenies(governor)) {
        governor = null;
      }
      String own = WHO.contains(first) && i > 0 ? items[i - 1].strip() + ", " + item : item;
      String ended = tail == null || i == items.length - 1 ? own : own + AND + tail;
      boolean governs = words.governs(own);
      add(own, governs || governor == null ? ended : governor + AND + ended);
      if (governs || (governor == null && new Doubts(own).governs(i == 0))) {
        governor = own;
      }
    }
    return governor != null && governor.indexOf(':') > 0 ? governor : null;
  }

  /** What ends a list and denies or doubts all of it. */
  private @Nullable String tail(String[] items) {
    String last = items[items.length - 1].strip();
    if (last.isEmpty() && items.length > 2) { // the full stop
      last = items[items.length - 2].strip();
    }
    return words.endsList(last) ? last : null;
  }

  /** Adds what is said, as sure as it is with all that stands for it. */
  private void add(String item, String whole) {
    List<Match<Clue>> inWhole = search(whole);
    for (Match<Clue> match : item.equals(whole) ? inWhole : search(item)) {
      for (Match<Clue> other : inWhole) {
        if (other.fact().equals(match.fact())) {
          keep(match.possible() ? match : other);
        }
      }
    }
    if (!item.equals(whole) && whole.indexOf(':') > 0) { // mother: gout, vitiligo
      inWhole.stream().filter(match -> Relatives.in(match.matched()) != null).forEach(this::keep);
    }
  }

  private void keep(Match<Clue> match) {
    found.merge(match.fact(), match, (one, other) -> one.sure() ? one : other);
  }

  /** Without what is only guessed from a beginning or a slip. */
  private List<Match<Clue>> search(String text) {
    List<Match<Clue>> some = new ArrayList<>();
    for (Match<?> match : words.search(text)) {
      if (match.how().compareTo(Match.Kind.IN_TEXT) <= 0) {
        match.as(Clue.class).ifPresent(some::add);
      }
    }
    return some;
  }
}
