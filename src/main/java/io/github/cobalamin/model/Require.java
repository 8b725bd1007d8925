package io.github.cobalamin.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The checks that value types share; each message says what must hold and what was. */
final class Require {
  private static final int LONGEST_TEXT = 200;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Require() {}

  /** An id: lower-case words and numbers joined by hyphens. */
  static void id(String kind, String id) {
    boolean valid =
        !id.isEmpty()
            && id.charAt(0) != '-'
            && id.charAt(id.length() - 1) != '-'
            && !id.contains("--");
    for (byte c : id.getBytes(StandardCharsets.ISO_8859_1)) {
      valid = valid && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
    if (!valid || id.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          kind + " id must be lower-case words joined by hyphens but was \"" + excerpt(id) + "\"");
    }
  }

  static void text(String what, String text) {
    text(what, "", text);
  }

  /** The subject ends the message; nothing is put together while all is well. */
  static void text(String what, Object subject, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException((what + " " + subject).strip() + " must not be blank");
    }
  }

  /** What every fact must have: a well-formed id, a name and a citation. */
  static void fact(String kind, Fact fact) {
    id(kind, fact.id());
    if (fact.name().isBlank()) {
      throw new IllegalArgumentException(
          "name of " + kind + " " + fact.id() + " must not be blank");
    }
    cited(kind, fact.id(), fact.citations());
  }

  static void some(String what, Object subject, List<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("at least one " + what + " " + subject + " must be given");
    }
  }

  static void percent(String what, Object subject, Quantity share) {
    if (share.unit() != Unit.PER_CENT || share.value().compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          what + " " + subject + " must be from 0 to 100 % but was " + share);
    }
  }

  private static void cited(String kind, String id, List<Citation> citations) {
    if (citations.isEmpty()) {
      throw new IllegalArgumentException(kind + " " + id + " must have a citation");
    }
  }

  /** The text itself, or its beginning when it is long. */
  static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
