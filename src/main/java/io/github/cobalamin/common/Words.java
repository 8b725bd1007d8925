package io.github.cobalamin.common;

import java.util.Locale;

/** Puts words into sentences. */
public final class Words {
  private Words() {}

  /** {@return a constant in words} */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return a text that begins a sentence} */
  public static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** {@return a sentence without its full stop, to be put into another} */
  public static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** {@return what stands before the first of these words; all of the text if it has none} */
  public static String before(String end, String text) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }

  /** {@return the name of a type in words: "risk factor" for RiskFactor} */
  public static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
