package io.github.cobalamin.assessment.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of which lines are made, each with what is said in its place. */
public final class PlainLines {
  private static final String HOLE = "*";
  private static final Pattern ASK = Pattern.compile("[,;:]? (?:so |and )*ask today");
  private static final Map<String, List<PlainLines>> BY_KEY = byKey();

  private final String line;
  private final String plain;
  private final Pattern pattern;

  private PlainLines(String line, String plain) {
    this.line = line;
    this.plain = plain;
    this.pattern = Pattern.compile("\\Q" + line.replace(HOLE, "\\E(.+?)\\Q") + "\\E");
  }

  /** Those without a hole first, then the longest: the one that says most is taken. */
  private static Map<String, List<PlainLines>> byKey() {
    Map<String, List<PlainLines>> all = new HashMap<>();
    for (String[] row : PlainTable.rows("plain-lines.tsv")) {
      all.computeIfAbsent(row[0], key -> new ArrayList<>()).add(new PlainLines(row[1], row[2]));
    }
    Comparator<PlainLines> order = Comparator.comparing(each -> each.line.contains(HOLE));
    for (List<PlainLines> lines : all.values()) {
      lines.sort(order.thenComparingInt(each -> -each.line.length()));
    }
    return all;
  }

  /** What is said in place of a clause of a key, with plain names; empty if it is not known. */
  public static Optional<String> of(String key, String clause) {
    return of(key, clause, PlainNames::in);
  }

  /**
   * The same.
   *
   * @param filled how that is said with which the clause is filled
   */
  static Optional<String> of(String key, String clause, UnaryOperator<String> filled) {
    String small = clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
    for (PlainLines each : BY_KEY.getOrDefault(key, List.of())) {
      for (String words : List.of(clause, small)) {
        Matcher matcher = each.pattern.matcher(words);
        if (matcher.matches()) {
          return Optional.of(filled(each.plain, matcher, filled));
        }
      }
    }
    return Optional.empty();
  }

  /** What fills the first hole of the clause fills the first hole of what is said, and so on. */
  private static String filled(String plain, Matcher matcher, UnaryOperator<String> filled) {
    StringBuilder said = new StringBuilder(plain);
    for (int hole = 1; hole <= matcher.groupCount(); hole++) {
      int at = said.indexOf(HOLE);
      if (at >= 0) {
        said.replace(at, at + 1, filled.apply(matcher.group(hole)));
      }
    }
    return said.toString();
  }

  /** Whether a clause says that a medicine is not to go on as it is, or is asked for today. */
  static boolean asksToday(String clause) {
    return clause.contains("must not go on") || clause.contains("ask today");
  }

  /** What is said of such a clause that is not known: why, and to ask before the next dose. */
  static String askToday(String clause) {
    String why = ASK.split(clause, 2)[0];
    return Print.sentence(PlainNames.in(why))
        + " Ask your clinician today, before the next dose, what is right for you.";
  }

  /** The clauses of a key, the longest first. */
  static List<String> of(String key) {
    List<String> lines = new ArrayList<>();
    for (PlainLines each : BY_KEY.getOrDefault(key, List.of())) {
      lines.add(each.line);
    }
    return lines;
  }
}
