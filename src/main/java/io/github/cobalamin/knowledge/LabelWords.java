package io.github.cobalamin.knowledge;

import io.github.cobalamin.knowledge.DoubtWords.Frame;
import io.github.cobalamin.knowledge.DoubtWords.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of a label for which a medicine is only possible: cancelled, cannot take, please prescribe.
 * They are those of lists of medicines, beside the words that letters use of findings too.
 */
final class LabelWords {
  /** Heart failure before a failure. */
  private static final Comparator<Frame> SURE_FIRST =
      Comparator.<Frame>comparingInt(frame -> frame.kind() == Kind.SURE ? 0 : 1)
          .thenComparingInt(frame -> -frame.words().size());

  /** By their first words; read when first asked for. */
  private static final Map<String, List<Frame>> FRAMES =
      DoubtWords.read("label-words.tsv", SURE_FIRST);

  private LabelWords() {}

  /**
   * The words of a clause, without the medicines that it names, for which they are only possible;
   * null if there are none. One that names no medicine tells of the one before that it was left.
   */
  static @Nullable String in(List<String> clause, boolean named) {
    List<String> words = new ArrayList<>(clause.size());
    clause.forEach(word -> words.add(DoubtWords.plain(word)));
    each(words, Kind.SURE, (frame, at) -> hide(words, frame, at));
    List<String> said = new ArrayList<>(1);
    each(words, Kind.LEFT, (frame, at) -> said.add(said(clause, frame, at)));
    if (named) {
      each(words, Kind.LABEL, (frame, at) -> said.add(said(clause, frame, at)));
    }
    return said.isEmpty() ? null : said.get(0);
  }

  private static void each(List<String> words, Kind kind, DoubtWords.Seen seen) {
    for (int i = 0; i < words.size(); i++) {
      for (Frame frame : FRAMES.getOrDefault(words.get(i), List.of())) {
        if (frame.kind() == kind && frame.stands(words, i)) {
          seen.at(frame, i);
        }
      }
    }
  }

  private static void hide(List<String> words, Frame frame, int at) {
    words.subList(at, at + frame.words().size()).replaceAll(word -> "");
  }

  private static String said(List<String> clause, Frame frame, int at) {
    return String.join(" ", clause.subList(at, at + frame.words().size()));
  }
}
