package io.github.cobalamin.quantity.text;

/** The many signs that look alike: spaces, dashes, letters of full width, comparison signs. */
public final class Marks {
  private Marks() {}

  /** {@return the text with plain spaces, dashes, letters and comparison signs, stripped} */
  public static String plain(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      i++;
    }
    if (i == text.length()) {
      return text.strip();
    }
    StringBuilder plain = new StringBuilder(text.length() + 4);
    for (i = 0; i < text.length(); i++) {
      add(plain, text.charAt(i));
    }
    return plain.toString().strip();
  }

  private static void add(StringBuilder plain, char c) {
    switch (c) {
      case '\u00a0', '\u2007', '\u2009', '\u200a', '\u202f', '\u3000' -> plain.append(' ');
      case '\u200b', '\ufeff' -> {
        // no width, no meaning
      }
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
          plain.append('-');
      case '\u2018', '\u2019' -> plain.append('\'');
      case '\u2264', '\u2266', '\u2a7d' -> plain.append("<=");
      case '\u2265', '\u2267', '\u2a7e' -> plain.append(">=");
      default -> plain.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
    }
  }
}
