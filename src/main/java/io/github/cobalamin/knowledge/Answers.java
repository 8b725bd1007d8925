package io.github.cobalamin.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is answered behind names, as in forms, told as sentences tell it: "Smoker: never" as
 * "Smoker: no", "Vegan: yes" as "Vegan". What stands behind an answer is a clause of its own. So
 * are ticked boxes, and signs in a list of systems.
 */
final class Answers {
  /** Where an answer ends. */
  private static final String END = "(?=\\s*(?:[,;.\\n]|$))";

  private static final String SIGN = "(?:\\s*[:=?]\\s*|\\s+[-\\u2013\\u2014]\\s*)";

  private static final Pattern NO;

  private static final Pattern YES;

  /** Behind "no" and before what is answered by itself. */
  private static final Pattern NEXT = Pattern.compile("(?i)(: no|: yes| excluded| ruled out),");

  private static final Pattern MINUS = Pattern.compile("\\s+(?:-|\\(-\\))" + END);
  private static final Pattern LISTED =
      Pattern.compile("(?:^|(?<=[,;\\n]))\\s*([-+])(?=\\s*\\p{L})");
  private static final Pattern EMPTY = Pattern.compile("\\[ ?\\]|[\\u2610\\u25A1]");
  private static final Pattern TICKED =
      Pattern.compile("\\[[xX\\u2713\\u2714]\\](?=\\s)|[\\u2611\\u2612\\u2713\\u2714]");
  private static final Pattern ZERO = Pattern.compile("(?:^|(?<=[,;\\n]))\\s*0(?=\\s+\\p{L})");
  private static final Pattern READ = Pattern.compile("^\\s*\\[[DMSV]\\](?=\\p{L})");
  private static final Pattern VE = Pattern.compile("([-+])ve\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FAMILY = Pattern.compile("\\bF/Hx?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern B12 =
      Pattern.compile("\\b(?:(vit)(?:amin)?\\.?\\s*)?B(?:-| -|- )?12\\b", Pattern.CASE_INSENSITIVE);

  static {
    Map<String, List<String>> words = new HashMap<>();
    Table.each(
        "answers.tsv",
        row ->
            words
                .computeIfAbsent(row[0], key -> new ArrayList<>())
                .addAll(List.of(row[1].split("\\|", -1))),
        "kind",
        "words");
    String no = either(words, "no");
    String sign = no + "|" + either(words, "sign");
    String yes = either(words, "yes");
    NO = behind("(?:" + SIGN + "|\\s*,\\s*|\\s+)(?:" + no + ")", sign);
    YES = behind("\\s+yes", yes);
  }

  private Answers() {}

  private static String either(Map<String, List<String>> words, String kind) {
    return words.getOrDefault(kind, List.of()).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .reduce((one, other) -> one + "|" + other)
        .orElse("(?!)");
  }

  /** An answer alone, behind a sign, or in brackets; there must be something it answers. */
  private static Pattern behind(String alone, String signed) {
    String any = alone + "|" + SIGN + "(?:" + signed + ")|\\s*\\((?:" + signed + ")\\)";
    return Pattern.compile("(?<=[\\p{L}\\d)])(?:" + any + ")" + END, Pattern.CASE_INSENSITIVE);
  }

  /** The text with its answers told as sentences tell them. */
  static String told(String text) {
    String said = VE.matcher(READ.matcher(text).replaceFirst("")).replaceAll(Answers::sign);
    said = FAMILY.matcher(said).replaceAll("FH");
    said = B12.matcher(said).replaceAll(found -> found.group(1) == null ? "B12" : "vitamin B12");
    said = said.replace("(?)", "?").replace("(absent)", "absent");
    said = boxes(MINUS.matcher(said).replaceAll(": no"));
    said = said.replace("(-)", " no ").replace("(+)", " ; ");
    if (said.contains("+")) {
      said = LISTED.matcher(said).replaceAll(found -> found.group(1).equals("-") ? " not " : " ; ");
    }
    said = ZERO.matcher(said).replaceAll(" not");
    said = NO.matcher(said).replaceAll(": no");
    said = YES.matcher(said).replaceAll(": yes");
    return NEXT.matcher(said).replaceAll("$1;").replace(": yes", "").strip();
  }

  private static String sign(MatchResult found) {
    return found.group(1).equals("-") ? "negative" : "positive";
  }

  /** A box stands before each of a list, or behind each. */
  private static String boxes(String text) {
    if (!EMPTY.matcher(text).find()) {
      return TICKED.matcher(text).replaceAll(" ; ");
    }
    boolean before = Character.isLetterOrDigit(text.strip().charAt(0));
    String said = EMPTY.matcher(text).replaceAll(before ? ": no ; " : " ; not ");
    return TICKED.matcher(said).replaceAll(" ; ");
  }
}
