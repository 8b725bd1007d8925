package io.github.cobalamin.assessment.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of a danger that rests on an old count: its day, and that blood is counted today.
 */
public final class CountAgain {
  private static final String TODAY = ", so count today";
  private static final String BY = ", by a count of ";
  private static final Pattern SAID = Pattern.compile("(.*?)(?:" + BY + "(.+))?" + TODAY);

  private CountAgain() {}

  /** The danger, with the day of its count unless it says that already; the longest first. */
  public static List<String> of(String danger, LocalDate day) {
    String sampled = Print.day(day);
    return danger.contains(" of " + sampled)
        ? List.of(danger + TODAY)
        : List.of(danger + BY + sampled + TODAY, danger + TODAY);
  }

  /** Whether it is said already. */
  public static boolean isSaid(String words) {
    return words.contains(TODAY);
  }

  /** The danger alone; the same words if they say nothing of an old count. */
  static String danger(String words) {
    Matcher said = SAID.matcher(words);
    return said.matches() ? said.group(1) : words;
  }

  /** That blood is counted again, in plain words; empty if nothing is said of an old count. */
  static String plain(String words) {
    Matcher said = SAID.matcher(words);
    if (!said.matches()) {
      return "";
    }
    String day = said.group(2) == null ? "" : " (" + said.group(2) + ")";
    return " The count is old" + day + ", so your blood is counted again today.";
  }
}
