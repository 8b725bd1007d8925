package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.quantity.Quantity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** How numbers, dates and lists are printed: units without signs that were misread, no locale. */
public final class Print {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final int SHORT = 3;
  private static final Pattern BEHIND_THE_NOUN =
      Pattern.compile(" (of|on|from|with|that|seen|found|in|at) |[,:]");
  private static final Pattern ONE_IN_S = Pattern.compile("(ss|is|us|'s|diabetes)$");

  private Print() {}

  /** A quantity as it was reported. */
  public static String quantity(Quantity quantity) {
    return units(quantity.toString());
  }

  /** The number and unit of a bound of a range. */
  public static String exact(Quantity bound) {
    return units(bound.value().toPlainString() + " " + bound.unit().label());
  }

  /** Micrograms and micromoles written out, since their signs were read as milligrams. */
  public static String units(String text) {
    return text.replace("umol/", "micromol/")
        .replace(" ug/", " micrograms/")
        .replace(" ug", " micrograms");
  }

  /** A day, such as 24 Nov 2026. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + MONTHS.get(day.getMonthValue() - 1).substring(0, SHORT)
        + " "
        + day.getYear();
  }

  /** A month, such as March 2017. */
  public static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** A list in words: "a, b and c". */
  public static String list(List<String> parts, String last) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : i == parts.size() - 1 ? " " + last + " " : ", ")
          .append(parts.get(i));
    }
    return text.toString();
  }

  /** The name of something with its verb: "falls are", "loss of sight is". */
  public static String is(String name) {
    String noun = BEHIND_THE_NOUN.split(name, 2)[0];
    boolean one = !noun.endsWith("s") || ONE_IN_S.matcher(noun).find();
    return name + (one ? " is" : " are");
  }

  /** Words as a sentence. */
  public static String sentence(String words) {
    return new StringBuilder(words.length() + 1)
        .append(Character.toUpperCase(words.charAt(0)))
        .append(words, 1, words.length())
        .append(words.endsWith("?") ? "" : ".")
        .toString();
  }

  /** The first clause of a text that is too long to be said in a line. */
  public static String clause(String text, int most) {
    String clause = units(text);
    for (String end : List.of(". ", "; ", ": ")) {
      int at = clause.indexOf(end);
      if (clause.length() > most && at > 0) {
        clause = clause.substring(0, at);
      }
    }
    while (clause.length() > most) {
      int at = clause.lastIndexOf(", ");
      clause = clause.substring(0, at > 0 ? at : clause.lastIndexOf(' '));
    }
    return clause;
  }
}
