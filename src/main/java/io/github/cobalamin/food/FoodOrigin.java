package io.github.cobalamin.food;

/** Where the vitamin B12 of a food comes from. */
public enum FoodOrigin {
  /** The food itself. */
  NATURAL("natural"),
  /** It was added. */
  FORTIFIED("fortified"),
  /** Some was added to what was there. */
  MIXED("natural with some added"),
  /** The source does not say, and the food may well be fortified. */
  NOT_STATED("not stated");

  private final String label;

  FoodOrigin(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
