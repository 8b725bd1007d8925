package io.github.cobalamin.patient;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
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
    private static final Map<String, Integer> TIMES =
        Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("a", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("once", 1),
            Map.entry("twice", 2),
            Map.entry("od", 1),
            Map.entry("qd", 1),
            Map.entry("daily", 1),
            Map.entry("bd", 2),
            Map.entry("bid", 2),
            Map.entry("tds", 3),
            Map.entry("tid", 3),
            Map.entry("qds", 4),
            Map.entry("qid", 4));

    private static final String COUNT = "(\\d{1,2}|one|two|three|four|a)";
    private static final String PIECES = "(?:tablets?|tabs?|capsules?|caps?)";
    private static final String AMOUNT =
        "(\\d[\\d.,]*) ?(mg|g|mcg|ug|\u00b5g|\u03bcg|micrograms?|milligrams?|grams?)";
    private static final String PER_DAY = "(?: ?/ ?(?:d|day)| (?:a|per|each|every) day| daily)?";
    private static final String OFTEN =
        "(?: (od|qd|bd|bid|tds|tid|qds|qid|once|twice|(?:one|two|three|four|\\d) times))?";

    private static final Pattern BY_AMOUNT =
        Pattern.compile(
            "(?:"
                + COUNT
                + " ?[x\u00d7] ?)?"
                + AMOUNT
                + "(?: ?[x\u00d7] ?"
                + COUNT
                + ")?"
                + OFTEN
                + PER_DAY);

    private static final Pattern BY_PIECES =
        Pattern.compile(
            COUNT
                + " (?:"
                + PIECES
                + " (?:of )?"
                + AMOUNT
                + "|"
                + AMOUNT
                + " "
                + PIECES
                + ")"
                + OFTEN
                + PER_DAY);

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
    Matcher amount = Forms.BY_AMOUNT.matcher(plain);
    if (amount.matches()) {
      return times(
          amount(text, amount.group(2), amount.group(3)),
          count(amount.group(1)) * count(amount.group(4)) * count(amount.group(5)));
    }
    Matcher pieces = Forms.BY_PIECES.matcher(plain);
    if (pieces.matches()) {
      boolean before = pieces.group(2) != null;
      return times(
          amount(text, pieces.group(before ? 2 : 4), pieces.group(before ? 3 : 5)),
          count(pieces.group(1)) * count(pieces.group(6)));
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

  /** Whether it is a whole number of milligrams or the like, and nothing more. */
  private static boolean plain(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    String unit = text.substring(end);
    return end > 0 && (unit.equals(" mg") || unit.equals(" g") || unit.equals(" ug"));
  }

  private static Quantity times(Quantity one, int times) {
    return Quantity.of(one.value().multiply(BigDecimal.valueOf(times)), one.unit());
  }

  private static int count(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    String first = word.split(" ", -1)[0];
    Integer times = Forms.TIMES.get(first);
    return times == null ? Integer.parseInt(first) : times;
  }

  private static Quantity amount(
      String text, @Nullable String written, @Nullable String writtenUnit) {
    String number = Objects.requireNonNull(written, text);
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
    return switch (written) {
      case "mg", "milligram", "milligrams" -> "mg";
      case "g", "gram", "grams" -> "g";
      default -> "ug";
    };
  }
}
