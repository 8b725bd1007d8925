package io.github.cobalamin.quantity.text;

import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value as printed before its reference range in brackets: "8 ug/L (15-150)", "8 [15-150] ug/L",
 * "Positive (>10 U/mL)", "8 ug/L Ref: 15-150". A single number in brackets is no range.
 *
 * @param value the text without the range
 * @param range the range without its brackets; empty if there was none
 */
public record RangedText(String value, String range) {
  private static final Pattern CALLED =
      Pattern.compile(
          "([^(\\[]*\\S)\\s+ref(?:erence)?\\.?(?: range| interval)?\\s*:?\\s*([^)\\]]*)",
          Pattern.CASE_INSENSITIVE);

  /**
   * {@return the value and its range}
   *
   * @param text the text
   * @param notation how its source writes numbers and words
   */
  public static RangedText read(String text, Notation notation) {
    Matcher called = CALLED.matcher(text);
    if (called.matches() && isRange(called.group(2), notation)) {
      return new RangedText(called.group(1).strip(), called.group(2));
    }
    int end = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
    int open = end < 0 ? -1 : text.lastIndexOf(text.charAt(end) == ')' ? '(' : '[', end);
    if (open <= 0) {
      return new RangedText(text, "");
    }
    String value = text.substring(0, open).strip();
    String range = text.substring(open + 1, end).strip();
    String behind = text.substring(end + 1).strip();
    return !value.isEmpty() && isUnitOrFlag(behind) && isRange(range, notation)
        ? new RangedText((value + " " + behind).strip(), range)
        : new RangedText(text, "");
  }

  /** Nothing, a unit, a flag or both, as of "165 (180-900) ng/L" and "165 ng/L (180-900) L". */
  private static boolean isUnitOrFlag(String text) {
    String unit = FlaggedText.read("1 " + text).number().substring(1).strip();
    return unit.isEmpty() || Unit.find(unit).isPresent();
  }

  private static boolean isRange(String text, Notation notation) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return false;
    }
    try {
      RangeText ends = RangeText.read(text, notation);
      return Stream.of(ends.low(), ends.high())
          .flatMap(Optional::stream)
          .map(QuantityText::rest)
          .allMatch(rest -> rest.isEmpty() || Unit.find(rest).isPresent());
    } catch (IllegalArgumentException noRange) {
      return false;
    }
  }
}
