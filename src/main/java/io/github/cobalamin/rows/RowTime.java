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
 * When a sample was taken: "2024-03-31T07:30", "202403310730", "31-Mar-2024", "Mar 31 2024",
 * "31.03.2024 07:30", "31/03/2024 2:30 PM". "03/04/2024" is a day of March or of April, and is
 * refused, unless the source writes a language in which days come first, or English of a country
 * that fixes which comes first; only there a year may have two figures, which are of 1970 to 2069.
 *
 * @param date the day
 * @param time the time of day, where it was given; a zone behind it is left out
 */
record RowTime(LocalDate date, Optional<LocalTime> time) {
  private static final String CLOCK =
      "(?:[T ]*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:\\.\\d+)?)? *([AaPp]\\.?[Mm]\\.?)?)?"
          + " *(?:Z|UTC|[+-]\\d{2}:?\\d{2})?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})\\.?" + CLOCK);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + CLOCK);
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*\\.?[- ,]+(\\d{4})" + CLOCK);
  private static final Pattern NAMED_FIRST =
      Pattern.compile("([A-Za-z]{3})[a-z]*\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})" + CLOCK);

  /** The year in two figures, behind a month in letters or in figures. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(\\d{1,2})(?:([/.])(\\d{1,2})\\2|[- ]([A-Za-z]{3})[- ])(\\d{2})(?: +" + CLOCK + ")?");

  /** Countries in which the year may come first: they have none of two figures. */
  private static final Set<String> YEAR_MAY_BE_FIRST = Set.of("ZA", "CA");

  private static final int HALF_DAY = 12;

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
        return of(match, number(match, 3), month(match.group(2)), number(match, 1));
      }
      match = NAMED_FIRST.matcher(text);
      if (match.matches()) {
        return of(match, number(match, 3), month(match.group(1)), number(match, 2));
      }
      match = YEAR_LAST.matcher(text);
      if (match.matches()) {
        return yearLast(match, number(match, 4), text, notation);
      }
      match = SHORT.matcher(text);
      if (match.matches() && isYearLast(notation)) {
        int year = number(match, 5) + (number(match, 5) < 70 ? 2000 : 1900);
        return match.group(4) == null
            ? yearLast(match, year, text, notation)
            : of(match, year, month(match.group(4)), number(match, 1));
      }
    } catch (DateTimeException impossible) {
      throw refused(text);
    }
    throw refused(text);
  }

  /** The number of a month in letters; 0 if it is none. */
  private static int month(String name) {
    int month = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
    return month % 3 == 0 ? month / 3 + 1 : 0;
  }

  /** Whether the source states a language or a country in which the year is never first. */
  private static boolean isYearLast(Notation notation) {
    return isStated(notation) && !YEAR_MAY_BE_FIRST.contains(notation.language().getCountry());
  }

  private static boolean isStated(Notation notation) {
    String country = notation.language().getCountry();
    return !notation.language().getLanguage().equals("en")
        || DAY_FIRST.contains(country)
        || country.equals(MONTH_FIRST);
  }

  private static RowTime yearLast(Matcher match, int year, String text, Notation notation) {
    int one = number(match, 1);
    int other = number(match, 3);
    boolean english = notation.language().getLanguage().equals("en");
    String country = notation.language().getCountry();
    boolean stated = isStated(notation);
    if (!stated && one <= 12 && other <= 12 && one != other) {
      throw new IllegalArgumentException(
          "time must say which is the day and which the month, by the year first, a month in letters or the country of the source, such as Notation.standard().withLanguage(Locale.UK), but was \""
              + text
              + "\"");
    }
    boolean dayFirst = stated ? !country.equals(MONTH_FIRST) || !english : one > 12 || one == other;
    return of(match, year, dayFirst ? other : one, dayFirst ? one : other);
  }

  /** The clock stands in the last four groups. */
  private static RowTime of(Matcher match, int year, int month, int day) {
    int hour = match.groupCount() - 3;
    LocalDate date = LocalDate.of(year, month, day);
    if (match.group(hour) == null) {
      return new RowTime(date, Optional.empty());
    }
    int second = match.group(hour + 2) == null ? 0 : number(match, hour + 2);
    return new RowTime(
        date, Optional.of(LocalTime.of(hour(match, hour), number(match, hour + 1), second)));
  }

  /** The hour of the day; 12 PM is noon, and 14 PM is none. */
  private static int hour(Matcher match, int group) {
    int hour = number(match, group);
    String half = match.group(group + 3);
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > HALF_DAY) {
      throw new DateTimeException(half);
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return hour % HALF_DAY + (afternoon ? HALF_DAY : 0);
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
