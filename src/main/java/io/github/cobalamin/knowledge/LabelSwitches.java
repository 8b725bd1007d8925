package io.github.cobalamin.knowledge;

import io.github.cobalamin.knowledge.LabelClause.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of a label that tell of one medicine in place of another: the old one is not taken now,
 * and where the change is only ordered the new one is not taken yet.
 */
final class LabelSwitches {
  private static final Set<String> DONE =
      Set.of("switched", "changed", "converted", "replaced", "swapped", "exchanged", "substituted");

  private static final Set<String> ORDERED =
      Set.of("switch", "change", "convert", "replace", "swap", "switching", "changing", "swapping");

  private static final Set<String> TO = Set.of("to", "by", "with", "for");

  /** In brackets before the name of the medicine of before: lansoprazole (was omeprazole). */
  private static final Set<String> FORMER =
      Set.of("was", "previously", "prev", "formerly", "former", "ex", "instead", "replaces");

  /** Of old and new the new one stands before them. */
  private static final Set<String> REPLACES = Set.of("replaces", "replacing", "replaced");

  /** Between the name of a medicine and "to" or an arrow: amounts and how often. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "mg",
          "mcg",
          "g",
          "microgram",
          "micrograms",
          "od",
          "bd",
          "tds",
          "qds",
          "om",
          "on",
          "daily",
          "once",
          "twice",
          "day",
          "a",
          "tablet",
          "tablets",
          "capsule",
          "capsules",
          "tabs",
          "caps",
          "mr",
          "xr",
          "sr",
          "er",
          "ec",
          "slow",
          "modified",
          "liquid",
          "generic",
          "night",
          "evening",
          "morning",
          "weekly",
          "po",
          "oral");

  /** Between an arrow and the name of a medicine. */
  private static final Set<String> INTO =
      Set.of("to", "now", "on", "po", "oral", "changed", "switched");

  /** Behind an arrow they tell that it is taken still. */
  private static final Set<String> GOES_ON =
      Set.of(
          "continue",
          "continued",
          "increase",
          "increased",
          "reduce",
          "reduced",
          "titrate",
          "titrated",
          "up",
          "down",
          "max",
          "maximum",
          "same",
          "unchanged",
          "repeat",
          "review",
          "b",
          "vitamin",
          "low",
          "next",
          "helps",
          "helped",
          "better",
          "improved");

  private static final Set<String> CONDITIONS = Set.of("if", "when", "should", "unless");

  private static final Set<String> NEEDED =
      Set.of("needed", "required", "necessary", "in", "remembered", "constipated");

  private static final Set<String> ORDERS =
      Set.of(
          "start", "commence", "begin", "try", "trial", "add", "give", "prescribe", "use", "take");

  private LabelSwitches() {}

  /**
   * The clauses of a text; what stands in place of another medicine is one by itself. What is to be
   * done if something happens is not done yet, and may be said behind a comma.
   */
  static List<LabelClause> in(String text, Function<List<String>, BitSet> names) {
    List<LabelClause> clauses = new ArrayList<>();
    String before = null;
    for (LabelClause clause : LabelText.clauses(text)) {
      BitSet named = names.apply(clause.words());
      String condition = condition(clause);
      String why = before != null && ORDERS.contains(clause.words().get(0)) ? before : condition;
      if (why == null) {
        clauses.addAll(parts(clause, named));
      } else {
        clauses.add(clause.part(0, clause.words().size(), why));
      }
      before = named.isEmpty() ? condition : null;
    }
    return clauses;
  }

  /** The word with which a clause begins to say when something is to be done; null if none. */
  private static @Nullable String condition(LabelClause clause) {
    String first = clause.words().get(0);
    boolean needed = clause.words().size() > 1 && NEEDED.contains(clause.words().get(1));
    return CONDITIONS.contains(first) && !needed ? first : null;
  }

  /** The clause, or its parts; the words of names are known. */
  private static List<LabelClause> parts(LabelClause clause, BitSet named) {
    List<LabelClause> parts = bracket(clause, named);
    parts = parts.isEmpty() ? arrow(clause, named) : parts;
    parts = parts.isEmpty() ? words(clause, named) : parts;
    return parts.isEmpty() ? List.of(clause) : parts;
  }

  private static List<LabelClause> bracket(LabelClause clause, BitSet named) {
    int size = clause.words().size();
    int open = -1;
    for (Mark mark : clause.marks()) {
      if (mark.sign() == '(' && mark.at() > 0 && mark.at() < size) {
        open = mark.at();
      }
      if (mark.sign() == ')' && open > 0 && isFormer(clause.words(), open, mark.at(), named)) {
        return List.of(
            clause.part(0, open, null),
            clause.part(open, mark.at(), said(clause, open, 1)),
            clause.part(mark.at(), size, null));
      }
    }
    return List.of();
  }

  private static boolean isFormer(List<String> words, int open, int close, BitSet named) {
    int name = named.nextSetBit(open);
    boolean from = open + 1 < close && words.get(open + 1).equals("from");
    return name >= 0
        && name < close
        && named.get(0, open).cardinality() > 0
        && (FORMER.contains(words.get(open)) || (DONE.contains(words.get(open)) && from));
  }

  /** omeprazole -> lansoprazole; of several the last one is taken. */
  private static List<LabelClause> arrow(LabelClause clause, BitSet named) {
    for (int i = clause.marks().size() - 1; i >= 0; i--) {
      Mark mark = clause.marks().get(i);
      boolean arrow = mark.sign() == LabelClause.ARROW;
      int next = next(clause, mark.at(), INTO);
      if ((arrow || mark.sign() == '>')
          && isBehindName(named, mark.at())
          && (named.get(next) || (arrow && isUnknown(clause.words(), next)))) {
        return two(clause, mark.at(), "->", null);
      }
    }
    return List.of();
  }

  /** Whether a word may be a medicine that is not known: no amount, and not how it went on. */
  private static boolean isUnknown(List<String> words, int at) {
    return at < words.size() && !isAmount(words.get(at)) && !GOES_ON.contains(words.get(at));
  }

  private static List<LabelClause> words(LabelClause clause, BitSet named) {
    List<String> words = clause.words();
    int done = first(words, 0, DONE);
    int ordered = first(words, 0, ORDERED);
    int at = Math.min(done, ordered);
    int to = first(words, at + 1, TO);
    while (to < words.size() && !isOther(clause, at, to, named)) {
      to = first(words, to + 1, TO);
    }
    if (to < words.size() && !words.contains("dose")) {
      return switched(clause, at, to, ordered < done ? words.get(at) : null);
    }
    for (int i = 1; i < words.size(); i++) {
      boolean both = isBehindName(named, i) && named.nextSetBit(i) >= 0;
      if (both && REPLACES.contains(words.get(i))) {
        return List.of(clause.part(0, i, null), clause.part(i, words.size(), words.get(i)));
      }
      if (both
          && i + 2 < words.size()
          && words.subList(i, i + 3).equals(List.of("in", "place", "of"))) {
        return List.of(clause.part(0, i, null), clause.part(i, words.size(), "in place of"));
      }
      if (both && words.get(i).equals("now")) {
        boolean was = words.get(0).equals("was") && named.get(1);
        return two(clause, i, was ? "was" : null, null);
      }
      if (both && words.get(i).equals("to") && named.get(i + 1) && isBeside(words, named, i)) {
        return two(clause, i, "to", null);
      }
    }
    return List.of();
  }

  /** Whether another stands behind "to", and no amount; behind the others it must be named. */
  private static boolean isOther(LabelClause clause, int at, int to, BitSet named) {
    List<String> words = clause.words();
    int next = to + 1;
    if (next < words.size() && named.get(next)) {
      return true;
    }
    boolean unnamed = words.get(to).equals("to") || words.get(at).startsWith("replac");
    return unnamed && next < words.size() && !isAmount(words.get(next));
  }

  private static boolean isAmount(String word) {
    return Character.isDigit(word.charAt(0)) || AMOUNTS.contains(word);
  }

  /** Of what is switched from one to another the other is a clause by itself. */
  private static List<LabelClause> switched(
      LabelClause clause, int at, int to, @Nullable String ordered) {
    int size = clause.words().size();
    int from = first(clause.words(), to + 1, Set.of("from"));
    String why = said(clause, at, 1) + " " + clause.words().get(to);
    List<LabelClause> parts = new ArrayList<>();
    parts.add(clause.part(0, to + 1, why));
    parts.add(clause.part(to + 1, from, ordered));
    if (from < size) {
      parts.add(clause.part(from, size, why));
    }
    return parts;
  }

  private static List<LabelClause> two(
      LabelClause clause, int at, @Nullable String old, @Nullable String now) {
    return List.of(clause.part(0, at, old), clause.part(at, clause.words().size(), now));
  }

  private static boolean isBehindName(BitSet named, int at) {
    return at > 0 && named.previousSetBit(at - 1) >= 0;
  }

  /** Whether only an amount stands between the name and the word. */
  private static boolean isBeside(List<String> words, BitSet named, int at) {
    for (int i = named.previousSetBit(at - 1) + 1; i < at; i++) {
      if (!isAmount(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int next(LabelClause clause, int at, Set<String> between) {
    int i = at;
    while (i < clause.words().size() && between.contains(clause.words().get(i))) {
      i++;
    }
    return i;
  }

  private static int first(List<String> words, int from, Set<String> some) {
    int i = from;
    while (i < words.size() && !some.contains(words.get(i))) {
      i++;
    }
    return i;
  }

  private static String said(LabelClause clause, int at, int count) {
    return String.join(" ", clause.words().subList(at, at + count));
  }
}
