package io.github.cobalamin.food.usda;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Decimals of at least zero, held as a number of billionths in a long. Nine places are more than
 * any table has, and rounding to them takes away the noise of programs that computed in binary:
 * 0.56000000000000005 is 0.56.
 */
final class Billionths {
  static final long ONE = 1_000_000_000L;

  /** What no text of a decimal reads as. */
  static final long MALFORMED = -1;

  private static final int PLACES = 9;
  private static final int MOST_DIGITS = 9;
  private static final int LONGEST_EXPONENTIAL = 40;
  private static final int LARGEST_SCALE = 50;

  private Billionths() {}

  /** The value of digits with an optional fraction and an optional exponent, or MALFORMED. */
  static long parse(byte[] text, int from, int to) {
    long whole = 0;
    int at = from;
    while (at < to && isDigit(text[at])) {
      whole = at - from < MOST_DIGITS ? 10 * whole + text[at] - '0' : MALFORMED;
      if (whole == MALFORMED) {
        return MALFORMED;
      }
      at++;
    }
    if (at == to) {
      return to == from ? MALFORMED : whole * ONE;
    }
    return text[at] == '.'
        ? fraction(text, from, at, to, whole * ONE)
        : exponential(text, from, to);
  }

  private static long fraction(byte[] text, int from, int dot, int to, long whole) {
    long value = whole;
    long place = ONE;
    int at = dot + 1;
    while (at < to && isDigit(text[at])) {
      if (place > 1) {
        place /= 10;
        value += place * (text[at] - '0');
      } else if (at == dot + 1 + PLACES && text[at] >= '5') {
        value++;
      }
      at++;
    }
    if (at < to) {
      return exponential(text, from, to);
    }
    return to - from == 1 ? MALFORMED : value;
  }

  private static long exponential(byte[] text, int from, int to) {
    if (to - from > LONGEST_EXPONENTIAL || !isDigit(text[from])) {
      return MALFORMED;
    }
    StringBuilder plain = new StringBuilder(to - from);
    for (int at = from; at < to; at++) {
      plain.append((char) (text[at] & 0x7F));
    }
    try {
      BigDecimal value = new BigDecimal(plain.toString());
      if (Math.abs((long) value.scale()) > LARGEST_SCALE
          || value.precision() - value.scale() > MOST_DIGITS) {
        return MALFORMED;
      }
      return value.setScale(PLACES, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    } catch (NumberFormatException e) {
      return MALFORMED;
    }
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  static long of(BigDecimal decimal) {
    return decimal.movePointRight(PLACES).longValueExact();
  }

  /** The decimal without trailing zeros. */
  static String text(long billionths) {
    return BigDecimal.valueOf(billionths, PLACES).stripTrailingZeros().toPlainString();
  }
}
