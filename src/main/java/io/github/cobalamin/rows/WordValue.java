package io.github.cobalamin.rows;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.text.Marks;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clear word of a test in words with what stands beside it: "Positive*", "Pos (H)", "Negative
 * (1.2)", "Positive 1:80", "Negative - does not exclude pernicious anaemia". What may take the word
 * back, as "previously" and "not confirmed" do, leaves it unread.
 *
 * @param word the outcome
 * @param warning what must be told
 */
record WordValue(Outcome word, Optional<String> warning) {
  /** Words that say whether something is there, and the one between them. */
  static final Set<Outcome> SEEN =
      EnumSet.of(Outcome.POSITIVE, Outcome.NEGATIVE, Outcome.PRESENT, Outcome.ABSENT);

  private static final Set<Outcome> THERE = EnumSet.of(Outcome.POSITIVE, Outcome.PRESENT);

  private static final Pattern MARKS = Pattern.compile("^[*!^\\s]+|[*!^.\\s\u2191\u2193]+$");
  private static final Pattern WEAK = Pattern.compile("(?i)(weak(?:ly)?)[ -](?=\\p{L})");

  /** Where a word may end. */
  private static final Pattern END = Pattern.compile("(?=[ (\\[,;:*!])|$");

  private static final Pattern ABNORMAL =
      Pattern.compile("(?i)a|aa|abn|abnormal|crit|critical|\\*|!");

  private static final Pattern HIGH = Pattern.compile("(?i)h|hh|high|raised");

  /** An index, a titre, or a number with its unit; a year is none of them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:titre|titer|index|ratio|level|value)?[ :=]*(?:[<>]=?)? ?(?!(?:19|20)\\d\\d$)"
              + "\\d{1,6}(?:[.,]\\d+)?(?: ?: ?\\d{1,6})?(?: ?[a-z\u00b5%][a-z\u00b5%/.]{0,9})?");

  private static final Pattern COMMENT = Pattern.compile("[-(\\[,;:].*");

  /** In a comment they may take the word back. */
  private static final Set<String> TAKES_BACK =
      Set.of(
          "not",
          "no",
          "false",
          "falsely",
          "error",
          "invalid",
          "unreliable",
          "previous",
          "previously",
          "prior",
          "known",
          "history",
          "was",
          "unless",
          "control",
          "amended",
          "corrected",
          "equivocal",
          "borderline",
          "either",
          "unclear",
          "doubtful");

  private static final List<List<String>> EXCLUDES =
      List.of(List.of("does", "not", "exclude"), List.of("does", "not", "rule", "out"));

  /** The clear word of a value; null if it has none. */
  static @Nullable WordValue of(LabTest test, String value, Notation notation) {
    String plain = MARKS.matcher(Marks.plain(value)).replaceAll("");
    Outcome bare = test.outcome(plain, notation).orElse(null);
    if (bare != null) {
      return new WordValue(bare, Optional.empty());
    }
    boolean open = plain.indexOf('?') >= 0 || NoResult.of(plain).isPresent();
    if (open || !isOfWords(test)) {
      return null;
    }
    Matcher weakly = WEAK.matcher(plain);
    boolean weak = weakly.lookingAt();
    String said = weak ? plain.substring(weakly.end()) : plain;
    Matcher end = END.matcher(said);
    while (end.find()) {
      Outcome word = test.outcome(said.substring(0, end.start()), notation).orElse(null);
      String tail = said.substring(end.start()).strip();
      if (word != null && SEEN.contains(word) && (!weak || THERE.contains(word))) {
        WordValue read = beside(test, word, tail, weak ? weakly.group(1) : "", notation);
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }

  static boolean isOfWords(LabTest test) {
    return !Collections.disjoint(test.outcomes(), SEEN);
  }

  private static @Nullable WordValue beside(
      LabTest test, Outcome word, String tail, String weak, Notation notation) {
    String bare = tail.replaceAll("^[-(\\[,;:.\\s]+|[)\\].*!\\s]+$", "");
    boolean there = THERE.contains(word);
    if (bare.isEmpty() || (there && ABNORMAL.matcher(bare).matches())) {
      return weak.isEmpty() ? new WordValue(word, Optional.empty()) : leftOut(word, weak);
    }
    boolean aside =
        ABNORMAL.matcher(bare).matches()
            || (there && HIGH.matcher(bare).matches())
            || (there && WEAK.matcher(bare + " x").matches())
            || (NUMBER.matcher(bare).matches() && !saysAnother(test, bare, notation))
            || (COMMENT.matcher(tail).matches() && isAside(test, bare, notation));
    return aside ? leftOut(word, (weak + " " + bare).strip()) : null;
  }

  /** A refusal that says which words would do. */
  static IllegalArgumentException refused(LabTest test, String value) {
    List<String> words = test.outcomes().stream().map(Outcome::label).toList();
    return new IllegalArgumentException(
        test
            + " must be reported as one of "
            + words
            + (test.numeric() ? " or a number" : "")
            + ", with nothing beside it that may take it back, but was \""
            + Require.excerpt(value)
            + "\"");
  }

  private static WordValue leftOut(Outcome word, String beside) {
    String warning = "\"" + Require.excerpt(beside) + "\" beside the word was left out";
    return new WordValue(word, Optional.of(warning));
  }

  private static boolean isAside(LabTest test, String comment, Notation notation) {
    List<String> words = WordForms.words(comment);
    boolean excludes =
        EXCLUDES.stream().anyMatch(each -> Collections.indexOfSubList(words, each) >= 0);
    for (String word : words) {
      boolean not = excludes && word.equals("not");
      if (!not && (TAKES_BACK.contains(word) || Character.isDigit(word.charAt(0)))) {
        return false;
      }
    }
    return !saysAnother(test, comment, notation);
  }

  private static boolean saysAnother(LabTest test, String text, Notation notation) {
    for (String word : WordForms.words(text)) {
      if (test.outcome(word, notation).isPresent() && word.length() > 2) {
        return true;
      }
    }
    return false;
  }
}
