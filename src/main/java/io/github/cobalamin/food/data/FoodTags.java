package io.github.cobalamin.food.data;

import io.github.cobalamin.food.FoodTag;

/** Tells tags of diets from tags of what foods hold. */
public final class FoodTags {
  private FoodTags() {}

  public static FoodTag diet(FoodTag tag) {
    if (!tag.diet()) {
      throw new IllegalArgumentException(
          "diet must be vegan, vegetarian or pescetarian but was " + tag.label());
    }
    return tag;
  }

  public static FoodTag held(FoodTag tag) {
    if (tag.diet()) {
      throw new IllegalArgumentException(
          "what is to be avoided must be something that a food holds but was " + tag.label());
    }
    return tag;
  }
}
