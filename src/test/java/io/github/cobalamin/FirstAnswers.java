package io.github.cobalamin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * How often the first answer to phrases is right. The phrases were written before any synonym, by
 * somebody who had not seen the search; those on even lines were looked at while it was made, those
 * on odd lines were held out.
 */
public final class FirstAnswers {
  private int asked;
  private int answered;
  private int right;
  private final List<String> wrong = new ArrayList<>();

  private FirstAnswers() {}

  /** The lines of a table of phrases, in its columns. */
  public static List<String[]> phrases(String table) {
    try (InputStream in = FirstAnswers.class.getResourceAsStream("/phrases/" + table)) {
      return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers to every other line: to the first and the third, or to the second and fourth. */
  public static FirstAnswers of(
      List<String[]> phrases, boolean even, Function<String, String> search) {
    FirstAnswers answers = new FirstAnswers();
    for (int i = even ? 1 : 0; i < phrases.size(); i += 2) {
      answers.add(phrases.get(i)[0], phrases.get(i)[1], search.apply(phrases.get(i)[0]));
    }
    return answers;
  }

  private void add(String phrase, String accepted, String answer) {
    boolean none = accepted.equals("-");
    asked += none ? 0 : 1;
    if (answer.isEmpty()) {
      if (!none) {
        wrong.add(phrase + " -> nothing, not " + accepted);
      }
      return;
    }
    answered++;
    if (Arrays.asList(accepted.split(",", -1)).contains(answer)) {
      right++;
    } else {
      wrong.add(phrase + " -> " + answer + ", not " + accepted);
    }
  }

  /** The part of those answered that is right; what should find nothing and does not is wrong. */
  public double precision() {
    return (double) right / answered;
  }

  /** The part of those that have an answer which is answered right. */
  public double recall() {
    return (double) right / asked;
  }

  /** The part of those that have an answer which is answered at all. */
  public double coverage() {
    return (double) answered / asked;
  }

  public List<String> wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d asked, %d answered (%.1f %%), %d right: precision %.1f %%, recall %.1f %%",
        asked,
        answered,
        100 * coverage(),
        right,
        100 * precision(),
        100 * recall());
  }
}
