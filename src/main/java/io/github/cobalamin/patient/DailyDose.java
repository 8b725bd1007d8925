package io.github.cobalamin.patient;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dose of a day as records hold it: an amount, how much of it at a time, and how often. A
 * text that leaves one of them open is refused.
 */
final class DailyDose {
  /** What is seldom needed: a fresh virtual machine reads "2000 mg" without it. */
  private static final class Forms {
    private static final String PIECES = "(?:tablets?|tabs?|capsules?|caps?)";
    private static final String AMOUNT =
        "(\\d[\\d.,]*|\\d{1,2}['\u2019]\\d{3}|\\d{1,2} 000) ?(mgm?s?|gms?|g|mcg|ug|\u00b5g|\u03bcg"
            + "|micrograms?|milligrams?|grams?)(?: (?:mr|sr|xr|er|xl|ec|po|orally|by mouth))*";
    private static final String PER_DAY = "(?: ?/ ?(?:d|day)| (?:a|per|each|every) day| daily)?";
    private static final String OFTEN =
        "(?:( (?:"
            + DoseTimes.OFTEN
            + ")| ?/ ?\\d{1,2} ?h(?:ours?|rs?)?)"
            + PER_DAY
            + DoseTimes.MEALS
            + "|"
            + PER_DAY
            + ")";

    private static final Pattern BY_AMOUNT =
        Pattern.compile(
            "(?:"
                + DoseTimes.COUNT
                + " ?[x\u00d7] ?)?"
                + AMOUNT
                + "(?: ?[x\u00d7] ?"
                + DoseTimes.COUNT
                + "| (\\d)(?= (?:od|bd|bid|tds|tid|qds|qid)))?"
                + OFTEN);

    private static final Pattern BY_PIECES =
        Pattern.compile(
            DoseTimes.COUNT
                + " (?:"
                + PIECES
                + " (?:of )?"
                + AMOUNT
                + "|"
                + AMOUNT
                + " "
                + PIECES
                + ")"
                + OFTEN);

    /** In the morning so much, at night so much. */
    private static final Pattern AND = Pattern.compile(" and | ?\\+ ?");

    private static final Pattern OF_THE_DAY =
        Pattern.compile(".* (?:om|on|mane|nocte|am|pm|morning|evening|night|bedtime)");

    /** Latin with its stops: b.d., t.i.d. */
    private static final Pattern STOPS =
        Pattern.compile("(?<![a-z.])([bqot])\\. ?([dimn])\\.?(?: ?([ds])\\.?)?(?![a-z])");

    /** A comma before three digits parts thousands, unless it follows a nought. */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}|0,\\d+");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private Forms() {}
  }

  private DailyDose() {}

  static Quantity read(String text) {
    if (plain(text)) {
      return Quantity.of(text);
    }
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    plain = Forms.STOPS.matcher(plain).replaceAll(stops -> stops.group().replaceAll("[. ]", ""));
    String[] parts = Forms.AND.split(plain, -1);
    Quantity dose =
        parts.length == 2 && Forms.OF_THE_DAY.matcher(parts[0]).matches()
            ? sum(text, parts)
            : one(text, plain);
    if (dose != null) {
      return dose;
    }
    if (plain.matches(
        ".*("
            + Forms.PIECES
            + "|x|\u00d7|day|daily|week|weekly|month|hour|hourly|times|needed|prn).*")) {
      throw new IllegalArgumentException(
          "daily dose must be an amount, such as \"2000 mg\", \"2 x 500 mg\", \"500 mg twice daily\" or"
              + " \"one 500 mg tablet\", but was \""
              + Require.excerpt(text)
              + "\"");
    }
    return Quantity.of(text);
  }

  /** What is taken at two times of the day; null if it is not read. */
  private static @Nullable Quantity sum(String text, String... parts) {
    Quantity first = one(text, parts[0]);
    Quantity second = Forms.OF_THE_DAY.matcher(parts[1]).matches() ? one(text, parts[1]) : null;
    return first == null || second == null || !first.unit().equals(second.unit())
        ? null
        : Quantity.of(first.value().add(second.value()), first.unit());
  }

  private static @Nullable Quantity one(String text, String plain) {
    Matcher amount = Forms.BY_AMOUNT.matcher(plain);
    if (amount.matches()) {
      return times(
          amount(text, amount.group(2), amount.group(3)),
          DoseTimes.atATime(text, amount.group(1))
              .multiply(DoseTimes.atATime(text, amount.group(4)))
              .multiply(DoseTimes.atATime(text, amount.group(5)))
              .multiply(DoseTimes.aDay(text, amount.group(6))));
    }
    Matcher pieces = Forms.BY_PIECES.matcher(plain);
    if (!pieces.matches()) {
      return null;
    }
    boolean before = pieces.group(2) != null;
    return times(
        amount(text, pieces.group(before ? 2 : 4), pieces.group(before ? 3 : 5)),
        DoseTimes.atATime(text, pieces.group(1)).multiply(DoseTimes.aDay(text, pieces.group(6))));
  }

  /** Whether it is a whole number of milligrams or the like, and nothing more. */
  private static boolean plain(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    String unit = text.substring(end);
    return end > 0 && (unit.equals(" mg") || unit.equals(" g") || unit.equals(" ug"));
  }

  private static Quantity times(Quantity one, BigDecimal times) {
    return Quantity.of(one.value().multiply(times), one.unit());
  }

  private static Quantity amount(
      String text, @Nullable String written, @Nullable String writtenUnit) {
    String number = Objects.requireNonNull(written, text).replaceAll("['\u2019 ]", "");
    String unit = unit(Objects.requireNonNull(writtenUnit, text));
    if (Forms.EITHER.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "daily dose must say whether its dot parts thousands, such as \"1000 mg\" or \"1 mg\","
              + " but was \""
              + Require.excerpt(text)
              + "\"");
    }
    String plain = number;
    if (Forms.THOUSANDS.matcher(number).matches()) {
      plain = number.replace(",", "");
    } else if (Forms.DECIMAL_COMMA.matcher(number).matches()) {
      plain = number.replace(',', '.');
    }
    return Quantity.of(plain + " " + unit);
  }

  private static String unit(String written) {
    if (written.startsWith("mg") || written.startsWith("milli")) {
      return "mg";
    }
    return written.startsWith("g") ? "g" : "ug";
  }
}
