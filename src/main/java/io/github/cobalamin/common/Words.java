package io.github.cobalamin.common;

/** Puts words into sentences. */
public final class Words {
  private Words() {}

  /** {@return a text that begins a sentence} */
  public static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
