package io.github.cobalamin.food.usda;

/**
 * What is wrong with a column of a line; whoever knows the file makes a {@link Malformed} of it.
 */
final class MalformedField extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String must;

  /**
   * @param column counted from 1
   * @param must a predicate that begins with "must"
   */
  MalformedField(int column, String must) {
    super(must, null, false, false);
    this.column = column;
    this.must = must;
  }

  int column() {
    return column;
  }

  String must() {
    return must;
  }
}
