package io.github.cobalamin.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of doubt, plan and past by their kinds, which the table that holds them tells. */
final class DoubtWords {
  /** What the words tell. */
  enum Kind {
    THOUGHT,
    WISHED,
    PLANNED,
    LEFT,
    GONE,
    AWAY,
    PAST,
    OVER,
    ONCE,
    HISTORY,
    LABEL,
    SWITCH,
    ONSET,
    TODAY,
    SURE
  }

  /** Words of a kind, and whether they must begin or end a text. */
  record Frame(Kind kind, List<String> words, boolean first, boolean last) {
    static Frame of(Kind kind, String text) {
      boolean first = text.startsWith("^");
      boolean last = text.endsWith("$");
      String words = text.substring(first ? 1 : 0, text.length() - (last ? 1 : 0));
      return new Frame(kind, List.of(words.split(" ", -1)), first, last);
    }

    boolean stands(List<String> text, int start) {
      int end = start + words.size();
      return end <= text.size()
          && (!first || start == 0)
          && (!last || end == text.size())
          && text.subList(start, end).equals(words);
    }
  }

  /** What is done with words that were found. */
  interface Seen {
    void at(Frame frame, int start);
  }

  /** A previous pregnancy before what is previous. */
  private static final Comparator<Frame> LONGEST =
      Comparator.comparingInt(frame -> -frame.words().size());

  /** By their first words; read when first asked for. */
  private static final Map<String, List<Frame>> FRAMES = read("doubts.tsv", LONGEST);

  private DoubtWords() {}

  /** The words of a table by the first of them, of those that begin alike in an order. */
  static Map<String, List<Frame>> read(String table, Comparator<Frame> order) {
    Map<String, List<Frame>> frames = new HashMap<>();
    Table.each(
        table,
        row -> {
          Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
          for (String each : row[1].split("\\|", -1)) {
            Frame frame = Frame.of(kind, each);
            frames.computeIfAbsent(frame.words().get(0), key -> new ArrayList<>(1)).add(frame);
          }
        },
        "kind",
        "words");
    frames.values().forEach(some -> some.sort(order));
    return frames;
  }

  /** Finds them in words; where several begin alike the longest, since it says more. */
  static void each(List<String> words, Seen seen) {
    for (int i = 0; i < words.size(); i++) {
      int longest = 0;
      for (Frame frame : FRAMES.getOrDefault(words.get(i), List.of())) {
        if (frame.words().size() >= longest && frame.stands(words, i)) {
          longest = frame.words().size();
          seen.at(frame, i);
        }
      }
    }
  }

  /** A word, or for what a number stands: a year, a decade, or any. */
  static String plain(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return word;
    }
    if (word.endsWith("0s")) {
      return "#s";
    }
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) ? "#year" : "#";
  }
}
