package io.github.cobalamin.quantity.text;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the text of a range: its ends, of which at least one is there. An end that has
 * no unit of its own has that of the other.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record RangeText(Optional<QuantityText> low, Optional<QuantityText> high) {
  private static final int LONGEST = 200;

  /** Looked for in a text that is no range by itself, to say why. */
  private static final class Several {
    static final Pattern WORDS =
        Pattern.compile(
            "\\d\\s*-\\s*\\d.*\\d\\s*-\\s*\\d"
                + "|(?i)\\b(fe)?males?\\b|\\b(wo)?m[ae]n\\b|\\b(adult|child|infant|age|year|yr)(s|ren)?\\b"
                + "|\\b[mf]\\s*:|[\u2640\u2642]",
            Pattern.DOTALL);

    private Several() {}
  }

  private static final String[] LABELS = {
    "reference range",
    "reference interval",
    "reference",
    "ref. range",
    "ref range",
    "ref.",
    "ref",
    "normal range",
    "normal values",
    "normal value",
    "normal"
  };

  /** {@return the ends of a range in standard notation} */
  public static RangeText read(String text) {
    return ends(text, null);
  }

  /** {@return the ends of a range in a notation} */
  public static RangeText read(String text, Notation notation) {
    return ends(text, notation);
  }

  private static RangeText ends(String text, @Nullable Notation notation) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "range must have at most " + LONGEST + " characters but had " + text.length());
    }
    try {
      return ends(bare(Marks.plain(text)), text, notation);
    } catch (IllegalArgumentException unread) {
      if (Several.WORDS.matcher(Marks.plain(text)).find()) {
        throw several(text);
      }
      throw unread;
    }
  }

  private static RangeText ends(String plain, String text, @Nullable Notation notation) {
    int and = plain.indexOf(" and ");
    if (and > 0) {
      return new RangeText(
          Optional.of(quantity(plain.substring(0, and), notation)),
          Optional.of(quantity(plain.substring(and + 5), notation)));
    }
    int[] between = between(plain, notation);
    if (between[0] > 0) {
      QuantityText low = quantity(plain.substring(0, between[0]), notation);
      QuantityText high = quantity(plain.substring(between[1]), notation);
      if (low.comparator() != Comparator.EXACT || high.comparator() != Comparator.EXACT) {
        throw low.refused("must not have a comparator inside a range");
      }
      return new RangeText(Optional.of(low), Optional.of(high));
    }
    QuantityText bound = quantity(plain, notation);
    if (bound.comparator() == Comparator.EXACT) {
      throw new IllegalArgumentException(
          "range must be two numbers, such as \"180-900 pg/mL\", or one bound, such as \"<15 umol/L\", but was \""
              + Require.excerpt(text)
              + "\"");
    }
    return bound.comparator().upper()
        ? new RangeText(Optional.empty(), Optional.of(bound))
        : new RangeText(Optional.of(bound), Optional.empty());
  }

  private static QuantityText quantity(String text, @Nullable Notation notation) {
    return notation == null ? QuantityText.read(text) : QuantityText.read(text, notation);
  }

  /** Where the lower end ends and the upper one begins: at a hyphen, or a word for "to". */
  private static int[] between(String plain, @Nullable Notation notation) {
    int word = between(plain, " to ");
    if (word > 0) {
      return new int[] {word, word + 4};
    }
    String own =
        switch (notation == null ? "en" : notation.language().getLanguage()) {
          case "de" -> " bis ";
          case "fr" -> " à ";
          case "nl" -> " tot ";
          case "es", "it", "pt" -> " a ";
          default -> "";
        };
    word = own.isEmpty() ? -1 : between(plain.toLowerCase(Locale.ROOT), own);
    if (word > 0) {
      return new int[] {word, word + own.length()};
    }
    int hyphen = plain.indexOf('-');
    return new int[] {hyphen, hyphen + 1};
  }

  /** Where a word stands behind a number: that of "up to 40" does not. */
  private static int between(String plain, String word) {
    int at = plain.indexOf(word);
    for (int i = 0; i < at; i++) {
      if (Character.isDigit(plain.charAt(i))) {
        return at;
      }
    }
    return -1;
  }

  /** Without what it is called, and the parentheses around its numbers. */
  private static String bare(String text) {
    String bare = text;
    if (!bare.isEmpty() && Character.isLetter(bare.charAt(0))) {
      for (String label : LABELS) {
        if (bare.regionMatches(true, 0, label, 0, label.length())) {
          bare = bare.substring(label.length()).strip();
          bare = bare.startsWith(":") ? bare.substring(1).strip() : bare;
          break;
        }
      }
    }
    if (bare.startsWith("(") || bare.startsWith("[")) {
      int close = bare.indexOf(bare.charAt(0) == '(' ? ')' : ']');
      if (close > 0) {
        bare = (bare.substring(1, close) + " " + bare.substring(close + 1)).strip();
      }
    }
    return bare;
  }

  private static IllegalArgumentException several(String text) {
    return new IllegalArgumentException(
        "range must be the one that fits the person, and not several by sex or age, but was \""
            + Require.excerpt(text)
            + "\"");
  }
}
