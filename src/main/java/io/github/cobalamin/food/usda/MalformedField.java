package io.github.cobalamin.food.usda;

import io.github.cobalamin.source.Refusal;
import java.util.Optional;

/** What is wrong with a column of a line; whoever knows the file makes a {@link Refusal} of it. */
final class MalformedField extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String must;
  private final transient Optional<String> found;

  /**
   * @param column counted from 1
   * @param must a predicate that begins with "must"
   * @param found what was there, if that can be shown
   */
  MalformedField(int column, String must, Optional<String> found) {
    super(must + found.map(MalformedField::was).orElse(""), null, false, false);
    this.column = column;
    this.must = must;
    this.found = found;
  }

  int column() {
    return column;
  }

  /** The end of a message: what was instead, cut short. */
  static String was(String text) {
    String plain = FoodLine.clean(text);
    return " but was \"" + (plain.length() > 40 ? plain.substring(0, 40) + "..." : plain) + "\"";
  }

  /** The refusal of it at a place. */
  Refusal refusal(String place, String name) {
    String reason = name + " " + must;
    return found
        .map(text -> Refusal.of(place, reason, text))
        .orElseGet(() -> Refusal.of(place, reason));
  }
}
