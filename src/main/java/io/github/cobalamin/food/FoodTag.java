package io.github.cobalamin.food;

/** What diet a food suits, and what it holds that people avoid. */
public enum FoodTag {
  /** Nothing from animals. */
  VEGAN("vegan"),
  /** No meat or fish. */
  VEGETARIAN("vegetarian"),
  /** No meat. */
  PESCETARIAN("pescetarian"),
  /** Egg. */
  CONTAINS_EGG("contains egg"),
  /** Milk. */
  CONTAINS_MILK("contains milk"),
  /** Fish. */
  CONTAINS_FISH("contains fish"),
  /** Shellfish. */
  CONTAINS_SHELLFISH("contains shellfish"),
  /** Meat or gelatine. */
  CONTAINS_MEAT("contains meat"),
  /** Gluten. */
  CONTAINS_GLUTEN("contains gluten"),
  /** Soya. */
  CONTAINS_SOYA("contains soya"),
  /** Nuts or peanuts. */
  CONTAINS_NUTS("contains nuts");

  private final String label;

  FoodTag(String label) {
    this.label = label;
  }

  /** {@return whether it names a diet, and not something that a food holds} */
  public boolean diet() {
    return this == VEGAN || this == VEGETARIAN || this == PESCETARIAN;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
