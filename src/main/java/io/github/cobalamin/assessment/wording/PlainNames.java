package io.github.cobalamin.assessment.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests, causes, conditions and symptoms as people without training know them. */
public final class PlainNames {
  private static final Map<String, String> PLAIN = plain();
  private static final Pattern NAMED = named();

  private PlainNames() {}

  private static Map<String, String> plain() {
    Map<String, String> plain = new HashMap<>();
    for (String[] row : PlainTable.rows("plain-names.tsv")) {
      plain.put(row[0].toLowerCase(Locale.ROOT), row[1]);
    }
    return Map.copyOf(plain);
  }

  /** The longest name first, so that no part of a name is said for it. */
  private static Pattern named() {
    List<String> names = new ArrayList<>(PLAIN.keySet());
    names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
    StringBuilder any = new StringBuilder();
    for (String name : names) {
      any.append(any.isEmpty() ? "" : "|").append(Pattern.quote(name));
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(?<![\\w-])(?:" + any + ")(?![\\w-])", flags);
  }

  /** Whether a name has one of its own. */
  public static boolean has(String name) {
    return PLAIN.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** A text with every name in it said plainly; all else stays. */
  public static String in(String text) {
    Matcher matcher = NAMED.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (matcher.find()) {
      String name = PLAIN.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), matcher.group());
      matcher.appendReplacement(plain, Matcher.quoteReplacement(name));
    }
    return matcher.appendTail(plain).toString();
  }
}
