package io.github.cobalamin.quantity.text;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import java.math.BigDecimal;

/**
 * What was read from the text of a quantity: a comparator, a number, and the rest.
 *
 * @param text the text
 * @param comparator what stands before the number, in signs or words
 * @param value the number, with as many decimals as were printed
 * @param rest what stands behind the number, such as a unit
 */
public record QuantityText(
    String text, Quantity.Comparator comparator, BigDecimal value, String rest) {
  private static final int LONGEST = 100;
  private static final char NO_GROUPING = 0;

  /**
   * {@return what was read in standard notation}
   *
   * @param text the text
   * @throws IllegalArgumentException if it does not begin with a number
   */
  public static QuantityText read(String text) {
    return read(text, '.', NO_GROUPING, "en");
  }

  /**
   * {@return what was read}
   *
   * @param text the text
   * @param notation how its source writes numbers and words
   * @throws IllegalArgumentException if it does not begin with a number
   */
  public static QuantityText read(String text, Notation notation) {
    char grouping = notation.grouping().isPresent() ? notation.grouping().get() : NO_GROUPING;
    return read(text, notation.decimal(), grouping, notation.language().getLanguage());
  }

  private static QuantityText read(String text, char decimal, char grouping, String language) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("quantity must not be blank");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "quantity must have at most "
              + LONGEST
              + " characters but had "
              + text.length()
              + ": \""
              + Require.excerpt(text)
              + "\"");
    }
    String number = Marks.plain(text);
    Quantity.Comparator comparator = Quantity.Comparator.EXACT;
    if (!number.isEmpty() && !isDigit(number.charAt(0))) {
      ComparatorText read = ComparatorText.read(number, language);
      comparator = read.comparator();
      number = number.substring(read.end()).strip();
    }
    int end = 0;
    while (end < number.length() && isPart(number, end, decimal, grouping)) {
      end++;
    }
    String digits = number.substring(0, end);
    String rest = number.substring(end).strip();
    if (rest.startsWith(",") || (rest.startsWith(".") && decimal == ',')) {
      throw refused(text, mark(decimal, grouping));
    }
    if (grouping != NO_GROUPING) {
      digits = ungrouped(text, digits, decimal, grouping);
    }
    if (decimal == ',') {
      digits = digits.replace(',', '.');
    }
    if (!isNumber(digits) || rest.startsWith("e+") || rest.startsWith("E+")) {
      throw refused(
          text,
          "must begin with a number that is not negative, such as \"165\", \"<83\" or \"> 1500\",");
    }
    return rest.startsWith(":") && digits.equals("1") && isTitre(rest)
        ? new QuantityText(text, comparator, new BigDecimal(rest.substring(1).strip()), "titre")
        : new QuantityText(text, comparator, new BigDecimal(digits), rest);
  }

  /** The dilution behind the "1" of "1:80". */
  private static boolean isTitre(String rest) {
    String dilution = rest.substring(1).strip();
    for (int i = 0; i < dilution.length(); i++) {
      if (!isDigit(dilution.charAt(i))) {
        return false;
      }
    }
    return !dilution.isEmpty();
  }

  /** A digit, the decimal mark, or a grouping mark with digits on both sides. */
  private static boolean isPart(String number, int at, char decimal, char grouping) {
    char c = number.charAt(at);
    if (isDigit(c) || c == decimal) {
      return true;
    }
    return c == grouping
        && at > 0
        && isDigit(number.charAt(at - 1))
        && at + 1 < number.length()
        && isDigit(number.charAt(at + 1));
  }

  /** The number without its grouping marks, of which each must stand between thousands. */
  private static String ungrouped(String text, String digits, char decimal, char grouping) {
    if (digits.indexOf(grouping) < 0) {
      return digits;
    }
    int whole = digits.indexOf(decimal) < 0 ? digits.length() : digits.indexOf(decimal);
    boolean right = digits.lastIndexOf(grouping) < whole && digits.charAt(0) != '0';
    for (int i = 0; i < whole; i++) {
      right &= (digits.charAt(i) == grouping) == ((whole - i) % 4 == 0);
    }
    if (!right || digits.indexOf(grouping) > 3) {
      throw refused(text, "must have groups of three digits, such as \"1" + grouping + "200\",");
    }
    return digits.replace(String.valueOf(grouping), "");
  }

  private static String mark(char decimal, char grouping) {
    if (grouping == NO_GROUPING) {
      return decimal == '.'
          ? "must have a decimal point and no comma or grouping, such as \"0.38\", unless a Notation says otherwise,"
          : "must have a decimal comma and no point or grouping, such as \"0,38\", as its Notation says,";
    }
    return "must have \""
        + decimal
        + "\" as decimal mark and \""
        + grouping
        + "\" between thousands,";
  }

  /**
   * {@return a refusal of the text}
   *
   * @param must what must hold
   */
  public IllegalArgumentException refused(String must) {
    return refused(text, must);
  }

  private static IllegalArgumentException refused(String text, String must) {
    return new IllegalArgumentException(
        "quantity " + must + " but was \"" + Require.excerpt(text) + "\"");
  }

  /** Digits with at most one point, which has a digit on either side. */
  private static boolean isNumber(String digits) {
    int point = digits.indexOf('.');
    return !digits.isEmpty()
        && point != 0
        && point != digits.length() - 1
        && digits.lastIndexOf('.') == point;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
