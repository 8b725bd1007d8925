package io.github.cobalamin.quantity.text;

import java.util.Locale;
import java.util.Set;

/**
 * A number as printed beside a laboratory's flag: "8* ug/L", "*165", "165 L", "H 12.1", "165 pg/mL
 * (L)", "low (165 pg/mL)", "165 pg/mL, low", "low at 165 pg/mL". The L of "ng / L" is no flag.
 *
 * @param number the text without the flag
 * @param flag the flag in capitals; empty if there was none
 */
public record FlaggedText(String number, String flag) {
  private static final Set<String> FLAGS =
      Set.of(
          ("L|H|N|LL|HH|LO|HI|A|AA|LOW|HIGH|NORMAL|ABNORMAL|RAISED|ELEVATED|INCREASED|DECREASED"
                  + "|REDUCED")
              .split("\\|", -1));

  /** As the library prints the word beside a number. */
  private static final String CALLED = "called ";

  /** Low at 165 pg/mL. */
  private static final String AT = "at ";

  /** Low - 165. */
  private static final String DASH = "- ";

  private static final String UP = "\u2191\u25b2\u21d1";
  private static final String DOWN = "\u2193\u25bc\u21d3";

  /**
   * {@return the number and its flag}
   *
   * @param text the text
   */
  public static FlaggedText read(String text) {
    String plain = Marks.plain(text);
    if (plain.isEmpty() || plain.length() > 100) {
      return new FlaggedText(text, "");
    }
    FlaggedText between = between(plain);
    if (!between.flag().isEmpty()) {
      return between;
    }
    boolean marked = marked(plain.charAt(0)) || marked(plain.charAt(plain.length() - 1));
    String mark = marked ? mark(plain) : "";
    if (marked) {
      plain = unmarked(plain);
    }
    FlaggedText found = plain.isEmpty() ? new FlaggedText(text, "") : behind(plain);
    found = found.flag().isEmpty() && !plain.isEmpty() ? before(plain) : found;
    if (!found.flag().isEmpty()) {
      return found;
    }
    return marked ? new FlaggedText(plain, mark) : new FlaggedText(text, "");
  }

  /** A mark or a flag between the number and its unit: "8* ug/L", "8 H ug/L"; no "10*9/L". */
  private static FlaggedText between(String text) {
    int end = 0;
    while (end < text.length() && "<>= .,0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int to = end;
    while (to < text.length() && marked(text.charAt(to))) {
      to++;
    }
    if (to == end) {
      to = Math.max(end, text.indexOf(' ', end));
    }
    String flag = text.substring(end, to);
    String unit = text.substring(to).strip();
    boolean mark = !flag.isEmpty() && marked(flag.charAt(0));
    boolean word = isFlag(flag) && end > 0 && text.charAt(end - 1) == ' ';
    boolean unitFollows =
        !unit.isEmpty() && (Character.isLetter(unit.charAt(0)) || unit.charAt(0) == '%');
    if (text.substring(0, end).isBlank() || !(mark || word) || !unitFollows) {
      return new FlaggedText(text, "");
    }
    return new FlaggedText(
        text.substring(0, end).strip() + " " + unit,
        mark ? mark(flag) : flag.toUpperCase(Locale.ROOT));
  }

  private static String mark(String text) {
    boolean up = text.chars().anyMatch(c -> UP.indexOf(c) >= 0);
    boolean down = text.chars().anyMatch(c -> DOWN.indexOf(c) >= 0);
    return up && !down ? "H" : down && !up ? "L" : "*";
  }

  private static boolean marked(char c) {
    return c == '*' || c == '!' || UP.indexOf(c) >= 0 || DOWN.indexOf(c) >= 0;
  }

  /**
   * {@return the flag of a column of flags, without brackets and marks around its letters; an arrow
   * is "H" or "L"}
   *
   * @param text the column
   */
  public static String flag(String text) {
    String plain = Marks.plain(text);
    if (plain.length() > 2
        && ((plain.startsWith("(") && plain.endsWith(")"))
            || (plain.startsWith("[") && plain.endsWith("]")))) {
      plain = plain.substring(1, plain.length() - 1).strip();
    }
    String bare = unmarked(plain);
    if (!bare.isEmpty()) {
      return bare;
    }
    String mark = plain.isEmpty() ? "" : mark(plain);
    return mark.equals("*") ? plain : mark;
  }

  private static String unmarked(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && marked(text.charAt(from))) {
      from++;
    }
    while (to > from && marked(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to).strip();
  }

  /** A flag behind a space, or in parentheses, or right behind the last digit. */
  private static FlaggedText behind(String text) {
    int end = text.length();
    boolean closed = text.endsWith(")") || text.endsWith("]");
    int start = closed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : end;
    if (!closed) {
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
    }
    if (start <= 0) {
      return new FlaggedText(text, "");
    }
    String flag = text.substring(closed ? start + 1 : start, closed ? end - 1 : end).strip();
    String number = text.substring(0, start).strip();
    boolean parted = number.endsWith(",") || number.endsWith(" -");
    number = parted ? number.substring(0, number.length() - 1).strip() : number;
    char last = number.isEmpty() ? '/' : number.charAt(number.length() - 1);
    boolean apart = closed || text.charAt(start - 1) == ' ' || Character.isDigit(last);
    if (closed && flag.startsWith(CALLED)) {
      return new FlaggedText(number, flag.substring(CALLED.length()));
    }
    boolean known = isFlag(flag);
    return known && apart && last != '/' && last != '.' && last != '^'
        ? new FlaggedText(number, flag.toUpperCase(Locale.ROOT))
        : new FlaggedText(text, "");
  }

  private static FlaggedText before(String text) {
    int space = text.indexOf(' ');
    if (space <= 0 || !isFlag(text.substring(0, space))) {
      return new FlaggedText(text, "");
    }
    String number = text.substring(space).strip();
    number = number.startsWith(AT) ? number.substring(AT.length()).strip() : number;
    number = number.startsWith(DASH) ? number.substring(DASH.length()).strip() : number;
    boolean closed = number.startsWith("(") && number.endsWith(")");
    return new FlaggedText(
        closed ? number.substring(1, number.length() - 1).strip() : number,
        text.substring(0, space).toUpperCase(Locale.ROOT));
  }

  /** Single letters are flags as capitals only: "24h" is a time. */
  private static boolean isFlag(String text) {
    return FLAGS.contains(text.length() > 2 ? text.toUpperCase(Locale.ROOT) : text);
  }
}
