package io.github.cobalamin.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a label: its words, and the signs between them that tell something.
 *
 * @param words the words
 * @param marks the signs as they come
 * @param doubt why what it names is only possible, if that is known before its words are read
 */
record LabelClause(List<String> words, List<Mark> marks, @Nullable String doubt) {
  /** The signs: a question, an arrow from one to another, and brackets. */
  static final String SIGNS = "?>\u2192()";

  /** One that is no "more than". */
  static final char ARROW = '\u2192';

  /** What is asked of a medicine that is taken all the same: metformin ?dose. */
  private static final Set<String> OF_USE =
      Set.of(
          "dose",
          "dosage",
          "strength",
          "brand",
          "formulation",
          "frequency",
          "since",
          "when",
          "how",
          "start",
          "started",
          "duration",
          "indication",
          "why",
          "mg",
          "od",
          "bd",
          "name",
          "which",
          "compliance",
          "adherence",
          "compliant",
          "increase",
          "reduce",
          "continue",
          "stop");

  /** Those of them that are asked of what is not taken yet, if they stand first. */
  private static final Set<String> OF_WHETHER = Set.of("start", "started", "stop");

  /** A sign before the word at a place. */
  record Mark(char sign, int at) {}

  /** A part of this one, from a word to before another. */
  LabelClause part(int from, int to, @Nullable String why) {
    List<Mark> some = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.at() >= from && (mark.at() < to || to == words.size())) {
        some.add(new Mark(mark.sign(), mark.at() - from));
      }
    }
    return new LabelClause(words.subList(from, to), some, why);
  }

  /** Whether it asks if something is taken, and not how much of it. */
  boolean asks() {
    for (Mark mark : marks) {
      String next = mark.at() < words.size() ? words.get(mark.at()) : "";
      boolean ofUse =
          OF_USE.contains(next)
              || (!next.isEmpty() && Character.isDigit(next.charAt(0)) && mark.at() > 0);
      if (mark.sign() == '?' && (!ofUse || (mark.at() == 0 && OF_WHETHER.contains(next)))) {
        return true;
      }
    }
    return false;
  }
}
