package io.github.cobalamin.food;

import io.github.cobalamin.food.data.FoodWords;
import java.util.List;

/** How a food is taken, as its group and name tell: drunk, or made up before it is eaten. */
final class FoodUse {
  private static final List<String> NO_DRINK =
      List.of("condensed", "evaporated", "yogurt", "dessert");
  private static final List<String> DRUNK_YOGURT = List.of("drink", "kefir");
  private static final List<String> DRY =
      List.of("dried", "dry", "dehydrated", "mix", "concentrate");
  private static final List<String> ALCOHOL = List.of("beer", "wine", "cider", "spirit", "liqueur");
  private static final List<String> MADE_UP = List.of("powder", "cube", "granule");

  private FoodUse() {}

  /** Whether it is drunk as it is: no powder or concentrate, but kefir is. */
  static boolean drink(Food food) {
    List<String> words = FoodWords.of(food.name());
    return switch (food.group()) {
      case MILK, PLANT_DRINK, BEVERAGE ->
          !madeUp(food) && words.stream().noneMatch(NO_DRINK::contains);
      case YOGURT -> words.stream().anyMatch(DRUNK_YOGURT::contains);
      default -> false;
    };
  }

  /** Whether it is a drink with alcohol, as far as its name tells. */
  static boolean alcohol(Food food) {
    return food.group() == FoodGroup.BEVERAGE
        && FoodWords.of(food.name()).stream().anyMatch(ALCOHOL::contains);
  }

  /** Whether it is a powder or a concentrate, to be made up before it is eaten. */
  static boolean madeUp(Food food) {
    List<String> words = FoodWords.of(food.name());
    return switch (food.group()) {
      case ALGAE, YEAST -> false;
      case MILK, PLANT_DRINK, BEVERAGE, SOUP ->
          words.stream().anyMatch(word -> MADE_UP.contains(word) || DRY.contains(word));
      default -> words.stream().anyMatch(MADE_UP::contains);
    };
  }
}
