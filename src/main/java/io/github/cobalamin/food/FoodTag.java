package io.github.cobalamin.food;

import io.github.cobalamin.common.Words;

/** What diet a food suits, and what it holds that people avoid. */
public enum FoodTag {
  /** Nothing from animals. */
  VEGAN,
  /** No meat or fish. */
  VEGETARIAN,
  /** No meat. */
  PESCETARIAN,
  /** Egg. */
  CONTAINS_EGG,
  /** Milk. */
  CONTAINS_MILK,
  /** Fish. */
  CONTAINS_FISH,
  /** Shellfish. */
  CONTAINS_SHELLFISH,
  /** Meat or gelatine. */
  CONTAINS_MEAT,
  /** Gluten. */
  CONTAINS_GLUTEN,
  /** Soya. */
  CONTAINS_SOYA,
  /** Nuts or peanuts. */
  CONTAINS_NUTS;

  /** {@return whether it names a diet, and not something that a food holds} */
  public boolean diet() {
    return this == VEGAN || this == VEGETARIAN || this == PESCETARIAN;
  }

  /** {@return the name in words} */
  public String label() {
    return Words.of(this);
  }
}
