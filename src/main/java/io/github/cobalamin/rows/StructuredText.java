package io.github.cobalamin.rows;

import io.github.cobalamin.quantity.text.Marks;
import java.util.ArrayList;
import java.util.List;

/** Fields of HL7 version 2, whose components stand between carets. */
final class StructuredText {
  private StructuredText() {}

  /**
   * A value: of a structured number its comparator and its number, "1:80" of a titre and "2+" of a
   * grade; signs the wrong way round are put right, since nothing else can be meant.
   */
  static String value(String field) {
    String plain = Marks.plain(unescaped(field));
    if (plain.indexOf('^') >= 0) {
      String[] parts = plain.split("\\^", -1);
      String comparator = parts[0].strip();
      boolean structured = comparator.isEmpty() || "<>=".indexOf(comparator.charAt(0)) >= 0;
      plain = structured ? structured(plain, parts) : plain;
    }
    if (plain.startsWith("=<")) {
      return "<=" + plain.substring(2);
    }
    return plain.startsWith("=>") ? ">=" + plain.substring(2) : plain;
  }

  /** With the signs that a page in HTML writes as "&lt;", "&gt;", "&le;" and "&ge;". */
  static String unescaped(String field) {
    return field.indexOf('&') < 0
        ? field
        : field
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&le;", "<=")
            .replace("&ge;", ">=")
            .replace("&nbsp;", " ");
  }

  private static String structured(String field, String... parts) {
    String separator = part(parts, 2);
    String second = part(parts, 3);
    if (separator.equals(":") || (separator.equals("+") && second.isEmpty())) {
      return part(parts, 0) + part(parts, 1) + separator + second;
    }
    if (!separator.isEmpty() || !second.isEmpty()) {
      throw new IllegalArgumentException("value must be one number but was \"" + field + "\"");
    }
    return part(parts, 0) + part(parts, 1);
  }

  private static String part(String[] parts, int at) {
    return at < parts.length ? parts[at].strip() : "";
  }

  /** What may be the unit: the whole, since "10^9/L" holds a caret, or the code, or its text. */
  static List<String> units(String field) {
    String whole = field.replace("\\S\\", "^").strip();
    String[] parts = field.split("\\^", -1);
    List<String> units = new ArrayList<>(List.of(whole));
    if (parts.length > 1) {
      units.add(parts[0] + "^" + parts[1]);
      units.add(parts[0].replace("\\S\\", "^"));
      units.add(parts[1].replace("\\S\\", "^"));
    }
    units.removeIf(String::isBlank);
    return units;
  }

  /** The first component that is there: the code. */
  static String code(String field) {
    String plain = field.strip();
    if (plain.indexOf('^') < 0) {
      return plain;
    }
    for (String part : plain.split("\\^", -1)) {
      if (!part.isBlank()) {
        return part.strip();
      }
    }
    return "";
  }

  /** The second component where there is one: the text. */
  static String text(String field) {
    String[] parts = field.split("\\^", -1);
    return parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : code(field);
  }
}
