package io.github.cobalamin.assessment.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A result with its limit in plain words: "Your total B12 is 165 ng/L, which is below 180 ng/L".
 */
final class PlainReading {
  /** A test, what was reported, its day, and where it lies. */
  private static final Pattern READING =
      Pattern.compile(
          "(.+?) ([<>=]*\\d[\\d.,]* \\S+|(?:is )?[a-z]+)( \\(undated\\)| on \\d+ \\w+ \\d+| of \\d+ \\w+ \\d+, old,?)"
              + "(?: (?:is )?(below|above|within|at the limit of) (.+)| (?:lies )?between (.+)"
              + "| cannot be placed against (.+)| is raised| is not raised| (by the laboratory's word))?");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(.+?) ([<>=]*\\d[\\d.,]* \\S+(?: of \\d+ \\w+ \\d+)?)( is (?:below|above) .+)?");

  private PlainReading() {}

  /** What was reported of a test, its day, and its limit; without a full stop. */
  static Optional<String> of(String words) {
    Matcher reading = READING.matcher(words);
    return reading.matches() ? Optional.of(said(reading)) : Optional.empty();
  }

  private static String said(Matcher reading) {
    String test = PlainNames.in(reading.group(1));
    String day =
        reading
            .group(3)
            .replace(" (undated)", "")
            .replace(" of ", " on ")
            .replaceFirst(", old,?", ", an old result");
    String value = reading.group(2).replaceFirst("^is ", "");
    if (reading.group(8) != null) {
      return "The lab calls your " + test + " " + value + day;
    }
    return "Your " + test + is(reading.group(1)) + value + day + relation(reading);
  }

  /** Where it lies; empty if the line does not say. */
  private static String relation(Matcher reading) {
    if (reading.group(5) != null) {
      return ", which is " + reading.group(4) + " " + limit(reading.group(5));
    }
    if (reading.group(6) != null) {
      return ", which is between " + reading.group(6);
    }
    if (reading.group(7) != null) {
      return ", which cannot be placed between " + reading.group(7);
    }
    if (reading.group().endsWith(" is not raised")) {
      return ", which is not high";
    }
    return reading.group().endsWith(" is raised") ? ", which is high" : "";
  }

  private static String is(String test) {
    return test.endsWith("s") ? " are " : " is ";
  }

  /** A number that makes a danger, with its limit: "haemoglobin 69 g/L is below 70 g/L". */
  static Optional<String> number(String words) {
    Matcher matcher = NUMBER.matcher(words);
    return matcher.matches()
        ? Optional.of(
            "Your "
                + PlainNames.in(matcher.group(1))
                + is(matcher.group(1))
                + matcher.group(2)
                + (matcher.group(3) == null ? "" : ", which" + matcher.group(3)))
        : Optional.empty();
  }

  private static String limit(String words) {
    return words.replace("the laboratory's", "the lab's");
  }
}
