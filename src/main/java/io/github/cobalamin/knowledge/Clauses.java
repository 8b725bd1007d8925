package io.github.cobalamin.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a text: what stands in brackets, behind a semicolon or behind a question mark is
 * said by itself, unless it names nothing: psychosis (resolved).
 */
final class Clauses {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern ENDS = Pattern.compile("[;\\n]|(?=\\?+\\s*\\p{L})");

  private Clauses() {}

  /** The clauses of a text, those in brackets last. */
  static List<String> of(String text, Predicate<String> names) {
    List<String> inside = new ArrayList<>();
    StringBuilder outside = new StringBuilder();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      boolean own = isNamed(brackets.group(1), names);
      brackets.appendReplacement(outside, own ? " " : Matcher.quoteReplacement(brackets.group(1)));
      if (own) {
        inside.add(brackets.group(1));
      }
    }
    brackets.appendTail(outside);
    List<String> clauses = new ArrayList<>();
    for (String part : ENDS.split(outside.toString(), -1)) {
      int last = clauses.size() - 1;
      if (last < 0 || isNamed(part, names)) {
        clauses.add(part);
      } else {
        clauses.set(last, clauses.get(last) + " " + part);
      }
    }
    clauses.addAll(inside);
    return clauses;
  }

  private static boolean isNamed(String part, Predicate<String> names) {
    String rest = new Doubts(part).rest();
    return names.test(rest == null ? part : rest);
  }
}
