package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell that something is only thought of, planned or past: it is no more than possible.
 * Their kinds are told in the table that holds them. What stays, such as an operation, is not past.
 */
final class Doubts {
  private enum Kind {
    THOUGHT,
    PLANNED,
    LEFT,
    PAST,
    ONCE,
    HISTORY,
    LABEL,
    ONSET,
    SURE
  }

  /** Words of a kind, with a space before and behind. */
  private record Frame(Kind kind, String words) {
    int size() {
      return words.strip().split(" ", -1).length;
    }
  }

  /** A frame that was found, as the text has it. */
  private record Found(Frame frame, String said) {}

  private static final Comparator<Frame> LONGEST =
      Comparator.comparing(frame -> -frame.words().length());

  private static final String QUESTION = "?";

  /** Facts that tell of others or of earlier years themselves. */
  private static final Set<String> OF_THE_PAST =
      Set.of(
          "family-history",
          "family-history-of-b12-deficiency",
          "family-history-of-autoimmune-condition",
          "parental-consanguinity",
          "earlier-vegetarian-diet",
          "recurrent-miscarriage",
          "neural-tube-defect");

  /** Before a word of the past they tell that it is not past, or not wholly. */
  private static final Set<String> NOT =
      Set.of(
          "not",
          "never",
          "hasnt",
          "havent",
          "isnt",
          "didnt",
          "wont",
          "without",
          "partially",
          "partly",
          "incompletely");

  /** They may stand between such a word and what it denies. */
  private static final Set<String> BETWEEN = Set.of("yet", "fully", "completely", "been", "quite");

  /** Read when first asked for. */
  private static final class All {
    static final Map<Kind, List<Frame>> FRAMES = read();

    private static Map<Kind, List<Frame>> read() {
      Map<Kind, List<Frame>> frames = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        frames.put(kind, new ArrayList<>());
      }
      Table.each(
          "doubts.tsv",
          row -> {
            for (Kind kind : Kind.values()) {
              for (String words : row[1].split("\\|", -1)) {
                if (row[0].equals(Words.of(kind))) {
                  frames.get(kind).add(new Frame(kind, " " + words + " "));
                }
              }
            }
          },
          "kind",
          "words");
      // a previous pregnancy before what is previous
      frames.values().forEach(some -> some.sort(LONGEST));
      return frames;
    }
  }

  private final List<Found> found = new ArrayList<>();
  private final boolean asked;
  private String rest;

  Doubts(String text) {
    this(WordForms.words(text), text.strip().startsWith(QUESTION), text.strip().endsWith(QUESTION));
  }

  /** Of the words of a label, of which a question tells nothing. */
  Doubts(List<String> words) {
    this(words, false, false);
  }

  private Doubts(List<String> words, boolean questioned, boolean asked) {
    this.asked = asked;
    String text = spaced(words);
    for (Frame sure : All.FRAMES.get(Kind.SURE)) {
      text = text.replace(sure.words(), " " + "| ".repeat(sure.size()));
    }
    rest = text;
    boolean begun = holds(text, Kind.ONSET);
    for (Kind kind : Kind.values()) {
      if (kind.compareTo(Kind.ONSET) < 0 && !(kind == Kind.ONCE && begun)) {
        add(text, kind, words);
      }
    }
    if (questioned) {
      found.add(0, new Found(new Frame(Kind.THOUGHT, QUESTION), QUESTION));
    }
  }

  private static boolean holds(String text, Kind kind) {
    return All.FRAMES.get(kind).stream().anyMatch(frame -> text.contains(frame.words()));
  }

  private void add(String text, Kind kind, List<String> words) {
    for (Frame frame : All.FRAMES.get(kind)) {
      int at = text.indexOf(frame.words());
      if (at >= 0 && (kind.compareTo(Kind.LEFT) < 0 || !denied(text.substring(0, at)))) {
        int first = (int) text.substring(0, at).chars().filter(c -> c == ' ').count();
        String said = String.join(" ", words.subList(first, first + frame.size()));
        found.add(new Found(frame, said));
        rest = rest.replace(frame.words(), " ");
      }
    }
  }

  private static boolean denied(String before) {
    List<String> words = WordForms.words(before);
    int last = words.size() - 1;
    last -= last > 0 && BETWEEN.contains(words.get(last)) ? 1 : 0;
    return last >= 0 && NOT.contains(words.get(last));
  }

  /** The text without the words that tell so; null if there are none. */
  @Nullable String rest() {
    return found.isEmpty() ? null : rest.replace("|", " ");
  }

  /** The word for which a fact is only possible, unless its own name has it; or null. */
  @Nullable String about(Fact fact, String name) {
    String own = found.isEmpty() ? "" : spaced(WordForms.words(name));
    for (Found each : found) {
      Frame frame = each.frame();
      if (!own.contains(frame.words()) && concerns(frame.kind(), fact)) {
        return each.said();
      }
    }
    return asked && !(fact instanceof Symptom) ? QUESTION : null;
  }

  /** The word for which a medicine on a label is only possible; or null. */
  @Nullable String aboutMedicine() {
    for (Found each : found) {
      if (each.frame().kind() != Kind.THOUGHT && each.frame().kind() != Kind.HISTORY) {
        return each.said();
      }
    }
    return null;
  }

  private static boolean concerns(Kind kind, Fact fact) {
    Truth stays = stays(fact);
    boolean passes = stays == Truth.FALSE && !OF_THE_PAST.contains(fact.id());
    return switch (kind) {
      case THOUGHT -> true;
      case PLANNED -> !(fact instanceof Symptom);
      case PAST, ONCE -> passes || stays == Truth.UNKNOWN;
      case LEFT -> passes && !(fact instanceof Symptom);
      case HISTORY -> passes;
      default -> false;
    };
  }

  private static Truth stays(Fact fact) {
    if (fact instanceof Cause cause) {
      return Truth.of(cause.reversibility() == Cause.Reversibility.PERMANENT);
    }
    return fact instanceof Condition condition ? condition.lasting() : Truth.FALSE;
  }

  private static String spaced(List<String> words) {
    StringBuilder text = new StringBuilder(" ");
    for (String word : words) {
      text.append(number(word)).append(' ');
    }
    return text.toString();
  }

  private static String number(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return word;
    }
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) ? "#year" : "#";
  }
}
