package io.github.cobalamin.patient;

import io.github.cobalamin.common.Require;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many pieces or parts of one are taken at a time, and how often a day. */
final class DoseTimes {
  /** How much at a time. */
  static final String COUNT =
      "(\\d{1,3}|one|two|three|four|a|half(?: an?)?|(?:\\d )?1/2|\\d?\u00bd)";

  /** How often, where it is said: in words, by the hours between, or morning, noon and night. */
  static final String OFTEN =
      "od|qd|om|on|mane|nocte|am|pm|once|bd|bid|twice|tds|tid|qds|qid"
          + "|(?:one|two|three|four|\\d) times|\\d ?[x\u00d7](?= ?/| daily| a day| per day)"
          + "|in the (?:morning|evening)|(?:every|each) (?:morning|evening|night)|at (?:night|bedtime)"
          + "|every \\d{1,2} hours|\\d{1,2} hourly|q ?\\d{1,2} ?h(?:ours?|rs?)?"
          + "|[0-4][-\u2013][0-4][-\u2013][0-4](?:[-\u2013][0-4])?";

  /** Behind how often. */
  static final String MEALS =
      "(?: (?:with|after|before) (?:meals?|food|breakfast|lunch|dinner|supper))?";

  /** More pieces at a time are a pack, or what was given out. */
  private static final int MOST = 8;

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int HOURS = 24;
  private static final int FEWEST_HOURS = 4;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("twice", 2),
          Map.entry("bd", 2),
          Map.entry("bid", 2),
          Map.entry("tds", 3),
          Map.entry("tid", 3),
          Map.entry("qds", 4),
          Map.entry("qid", 4));

  private static final Pattern HOURLY = Pattern.compile("(?:every |q ?)?(\\d{1,2}) ?h.*");
  private static final Pattern MEAL_BY_MEAL = Pattern.compile("\\d[-\u2013]\\d[-\u2013].*");

  private DoseTimes() {}

  /**
   * How much is taken at a time; 1 if it is not said.
   *
   * @throws IllegalArgumentException if it may be a pack, or the days of a week
   */
  static BigDecimal atATime(String text, @Nullable String written) {
    if (written == null) {
      return BigDecimal.ONE;
    }
    if (written.startsWith("half") || written.endsWith("1/2") || written.endsWith("\u00bd")) {
      boolean more = Character.isDigit(written.charAt(0)) && !written.equals("1/2");
      return more ? HALF.add(BigDecimal.valueOf(written.charAt(0) - '0')) : HALF;
    }
    Integer word = WORDS.get(written);
    int count = word == null ? Integer.parseInt(written) : word;
    if (count > MOST || count == DAYS_OF_A_WEEK) {
      throw new IllegalArgumentException(
          "daily dose must be what is taken in a day, of at most "
              + MOST
              + " pieces at a time, and not a pack or a week, but was \""
              + Require.excerpt(text)
              + "\"");
    }
    return BigDecimal.valueOf(count);
  }

  /**
   * How often it is taken a day; 1 if it is not said.
   *
   * @throws IllegalArgumentException if the hours between do not make a day
   */
  static BigDecimal aDay(String text, @Nullable String behind) {
    if (behind == null) {
      return BigDecimal.ONE;
    }
    String written = behind.replaceFirst("^[ /]+", "");
    Matcher hourly = HOURLY.matcher(written);
    if (hourly.matches()) {
      return BigDecimal.valueOf(HOURS / hours(text, Integer.parseInt(hourly.group(1))));
    }
    if (MEAL_BY_MEAL.matcher(written).matches()) {
      return BigDecimal.valueOf(
          written.chars().filter(Character::isDigit).map(Character::getNumericValue).sum());
    }
    Integer word = WORDS.get(written.split(" ", -1)[0]);
    if (word != null) {
      return BigDecimal.valueOf(word);
    }
    boolean number = Character.isDigit(written.charAt(0));
    return number ? BigDecimal.valueOf(written.charAt(0) - '0') : BigDecimal.ONE;
  }

  private static int hours(String text, int hours) {
    if (hours < FEWEST_HOURS || HOURS % hours != 0) {
      throw new IllegalArgumentException(
          "daily dose must be taken every 4, 6, 8, 12 or 24 hours but was \""
              + Require.excerpt(text)
              + "\"");
    }
    return hours;
  }
}
