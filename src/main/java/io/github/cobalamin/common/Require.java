package io.github.cobalamin.common;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The checks that value types share; each message says what must hold and what was. */
public final class Require {
  private static final int LONGEST_TEXT = 200;

  private Require() {}

  /** An id: lower-case words and numbers joined by hyphens. */
  public static void id(String kind, String id) {
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

  public static void text(String what, String text) {
    text(what, "", text);
  }

  /** The subject ends the message; nothing is put together while all is well. */
  public static void text(String what, Object subject, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException((what + " " + subject).strip() + " must not be blank");
    }
  }

  public static void some(String what, Object subject, List<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("at least one " + what + " " + subject + " must be given");
    }
  }

  /** The values as a list that nobody changes; a null among them is refused by name. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read and not kept
  public static <T> List<T> all(String name, T... values) {
    return all(name, Arrays.asList(Objects.requireNonNull(values, name)));
  }

  /** The values as a list that nobody changes; a null among them is refused by name. */
  public static <T> List<T> all(String name, List<? extends T> values) {
    for (T each : Objects.requireNonNull(values, name)) {
      Objects.requireNonNull(each, name);
    }
    return List.copyOf(values);
  }

  /** The constant that a table names, written in any case and with hyphens or spaces. */
  public static <E extends Enum<E>> E constant(String what, Class<E> kind, String text) {
    String wanted = text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    List<String> known = new ArrayList<>();
    for (E each : kind.getEnumConstants()) {
      if (Words.of(each).equals(wanted)) {
        return each;
      }
      known.add(Words.of(each));
    }
    throw new IllegalArgumentException(
        what + " must be one of " + String.join(", ", known) + " but was " + excerpt(text));
  }

  /** The text itself, or its beginning when it is long. */
  public static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
