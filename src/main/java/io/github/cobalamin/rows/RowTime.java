package io.github.cobalamin.rows;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Notation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a sample was taken: "2024-03-31T07:30", "202403310730", "31-Mar-2024", "31.03.2024 07:30".
 * "03/04/2024" is a day of March or of April, and is refused, unless the source writes a language
 * in which days come first, or English of a country that fixes which comes first.
 *
 * @param date the day
 * @param time the time of day, where it was given; a zone behind it is left out
 */
record RowTime(LocalDate date, Optional<LocalTime> time) {
  private static final String CLOCK =
      "(?:[T ]*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:\\.\\d+)?)?)? *(?:Z|UTC|[+-]\\d{2}:?\\d{2})?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})\\.?" + CLOCK);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + CLOCK);
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\\d{4})" + CLOCK);

  /** Countries that write English, and the day before the month. */
  private static final Set<String> DAY_FIRST = Set.of("GB", "IE", "AU", "NZ", "IN", "ZA");

  private static final String MONTH_FIRST = "US";

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  static RowTime of(String text, Notation notation) {
    try {
      if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
        return new RowTime(LocalDate.parse(text), Optional.empty());
      }
      Matcher match = YEAR_FIRST.matcher(text);
      if (match.matches()) {
        return of(match, number(match, 1), number(match, 3), number(match, 4));
      }
      match = NAMED.matcher(text);
      if (match.matches()) {
        int month = MONTHS.indexOf(match.group(2).toLowerCase(Locale.ROOT));
        return of(match, number(match, 3), month % 3 == 0 ? month / 3 + 1 : 0, number(match, 1));
      }
      match = YEAR_LAST.matcher(text);
      if (match.matches()) {
        return yearLast(match, text, notation);
      }
    } catch (DateTimeException impossible) {
      throw refused(text);
    }
    throw refused(text);
  }

  private static RowTime yearLast(Matcher match, String text, Notation notation) {
    int one = number(match, 1);
    int other = number(match, 3);
    boolean english = notation.language().getLanguage().equals("en");
    String country = notation.language().getCountry();
    boolean stated = !english || DAY_FIRST.contains(country) || country.equals(MONTH_FIRST);
    if (!stated && one <= 12 && other <= 12 && one != other) {
      throw new IllegalArgumentException(
          "time must say which is the day and which the month, by the year first, a month in letters or the country of the source, such as Notation.standard().withLanguage(Locale.UK), but was \""
              + text
              + "\"");
    }
    boolean dayFirst = stated ? !country.equals(MONTH_FIRST) || !english : one > 12 || one == other;
    return of(match, number(match, 4), dayFirst ? other : one, dayFirst ? one : other);
  }

  /** The clock stands in the last three groups. */
  private static RowTime of(Matcher match, int year, int month, int day) {
    int hour = match.groupCount() - 2;
    LocalDate date = LocalDate.of(year, month, day);
    if (match.group(hour) == null) {
      return new RowTime(date, Optional.empty());
    }
    int second = match.group(hour + 2) == null ? 0 : number(match, hour + 2);
    return new RowTime(
        date, Optional.of(LocalTime.of(number(match, hour), number(match, hour + 1), second)));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static IllegalArgumentException refused(String text) {
    return new IllegalArgumentException(
        "time must be a day, such as \"2024-03-31\" or \"202403310730\", but was \""
            + Require.excerpt(text)
            + "\"");
  }
}
