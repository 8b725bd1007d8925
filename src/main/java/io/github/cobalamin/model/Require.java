package io.github.cobalamin.model;

import java.util.List;

/** The checks that value types share; each message says what must hold and what was. */
final class Require {
  private static final int LONGEST_TEXT = 200;

  private Require() {}

  /** An id: lower-case words and numbers joined by hyphens. */
  static void id(String kind, String id) {
    boolean valid =
        !id.isEmpty()
            && id.charAt(0) != '-'
            && id.charAt(id.length() - 1) != '-'
            && !id.contains("--");
    for (int i = 0; i < id.length() && valid; i++) {
      char c = id.charAt(i);
      valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    if (!valid || id.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          kind + " id must be lower-case words joined by hyphens but was \"" + excerpt(id) + "\"");
    }
  }

  static void text(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
  }

  static void cited(String kind, String id, List<Citation> citations) {
    if (citations.isEmpty()) {
      throw new IllegalArgumentException(kind + " " + id + " must have a citation");
    }
  }

  /** The text itself, or its beginning when it is long. */
  static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
