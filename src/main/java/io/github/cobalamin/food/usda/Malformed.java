package io.github.cobalamin.food.usda;

/**
 * A place in a file of a release that does not hold what it must.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param file the name of the file, without folders
 * @param line the line on which the row begins, from 1
 * @param column the number of the column, from 1; one more than there are if a column is missing
 * @param reason what must hold and what was
 */
public record Malformed(String file, long line, int column, String reason) {
  /** {@return the place and the reason, such as "food.csv:12:3: description must not be blank"} */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + reason;
  }
}
