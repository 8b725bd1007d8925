package io.github.cobalamin.food;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number with which an amount begins: a decimal, a fraction or a word, such as "0.5", "1 1/2",
 * "half a" and "two".
 *
 * @param number how many parts
 * @param parts into how many parts a whole is divided; 1 but for fractions
 * @param end where the number ends in the text
 */
record Count(BigDecimal number, BigDecimal parts, int end) {
  static final Count ONE = new Count(BigDecimal.ONE, BigDecimal.ONE, 0);

  private static final Pattern FRACTION =
      Pattern.compile("(?:(\\d{1,6})(?: ?- ?| and | & | ))?(\\d{1,3})/(\\d{1,3})(?![\\d./])");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9}");
  private static final Pattern PART =
      Pattern.compile("(?:an? |one )?(half|third|quarter)(?: of)?(?: an?)?(?= )");
  private static final Pattern WORD =
      Pattern.compile("(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?= )");
  private static final List<String> PARTS = List.of("", "", "half", "third", "quarter");
  private static final List<String> WORDS =
      List.of(
          "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "",
          "twelve");

  /** The number at the beginning of a text in lower case; empty if there is none. */
  static Optional<Count> at(String text) {
    return fraction(text).or(() -> decimal(text)).or(() -> part(text)).or(() -> word(text));
  }

  /** "11/2" is as likely one and a half as five and a half, and so is no number. */
  private static Optional<Count> fraction(String text) {
    Matcher found = FRACTION.matcher(text);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal over = new BigDecimal(found.group(2));
    BigDecimal under = new BigDecimal(found.group(3));
    String whole = found.group(1) == null ? "0" : found.group(1);
    return over.compareTo(under) < 0
        ? Optional.of(
            new Count(new BigDecimal(whole).multiply(under).add(over), under, found.end()))
        : Optional.empty();
  }

  private static Optional<Count> decimal(String text) {
    Matcher found = DECIMAL.matcher(text);
    return found.lookingAt()
        ? Optional.of(new Count(new BigDecimal(found.group()), BigDecimal.ONE, found.end()))
        : Optional.empty();
  }

  private static Optional<Count> part(String text) {
    Matcher found = PART.matcher(text);
    return found.lookingAt()
        ? Optional.of(
            new Count(
                BigDecimal.ONE, BigDecimal.valueOf(PARTS.indexOf(found.group(1))), found.end()))
        : Optional.empty();
  }

  private static Optional<Count> word(String text) {
    Matcher found = WORD.matcher(text);
    return found.lookingAt()
        ? Optional.of(
            new Count(
                BigDecimal.valueOf(Math.max(1, WORDS.indexOf(found.group()))),
                BigDecimal.ONE,
                found.end()))
        : Optional.empty();
  }

  /** Whether the number may have its point between thousands, as "1.200" may. */
  boolean maybeThousands() {
    return number.scale() == 3
        && number.compareTo(BigDecimal.ONE) >= 0
        && number.compareTo(BigDecimal.TEN) < 0;
  }

  boolean equalTo(Count other) {
    return number.multiply(other.parts).compareTo(other.number.multiply(parts)) == 0;
  }
}
