package io.github.cobalamin.quantity.text;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import java.math.BigDecimal;

/**
 * What was read from the text of a quantity: a comparator, a number, and the rest.
 *
 * @param text the text
 * @param comparator the sign before the number
 * @param value the number
 * @param rest what stands behind the number, such as a unit
 */
public record QuantityText(
    String text, Quantity.Comparator comparator, BigDecimal value, String rest) {
  private static final int LONGEST = 100;

  /**
   * {@return what was read}
   *
   * @param text the text
   * @throws IllegalArgumentException if it does not begin with a number
   */
  public static QuantityText read(String text) {
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
    String plain =
        text.replace('\u00a0', ' ')
            .replace('\u202f', ' ')
            .strip()
            .replace("≤", "<=")
            .replace("≥", ">=");
    Quantity.Comparator comparator = comparator(plain);
    String number = plain.substring(sign(comparator).length()).strip();
    int end = 0;
    while (end < number.length() && (isDigit(number.charAt(end)) || number.charAt(end) == '.')) {
      end++;
    }
    String digits = number.substring(0, end);
    String rest = number.substring(end).strip();
    if (rest.startsWith(",")) {
      throw refused(text, "must have a decimal point and no comma or grouping, such as \"0.38\",");
    }
    if (!isNumber(digits) || rest.startsWith("e+") || rest.startsWith("E+")) {
      throw refused(text, "must begin with a number, such as \"165\", \"<83\" or \"> 1500\",");
    }
    return new QuantityText(text, comparator, new BigDecimal(digits), rest);
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

  /** The longest sign wins: "<=" is not "<" before "=". */
  private static Quantity.Comparator comparator(String text) {
    Quantity.Comparator found = Quantity.Comparator.EXACT;
    for (Quantity.Comparator each : Quantity.Comparator.values()) {
      if (text.startsWith(sign(each)) && sign(each).length() > sign(found).length()) {
        found = each;
      }
    }
    return found;
  }

  private static String sign(Quantity.Comparator comparator) {
    return comparator.sign().orElse("");
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
