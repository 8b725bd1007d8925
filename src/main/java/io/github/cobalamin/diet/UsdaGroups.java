package io.github.cobalamin.diet;

import java.util.List;
import java.util.Locale;

/**
 * The groups of USDA's categories: the 28 of the standard reference, those of What We Eat in
 * America, and what makers call theirs. The first word that a category has decides, so that a
 * cheese sandwich is a dish; of a category that holds several groups the description decides.
 */
final class UsdaGroups {
  private static final String DAIRY_AND_EGG = "dairy and egg";

  private record Word(String word, FoodGroup group) {}

  private static final List<Word> WORDS =
      List.of(
              of(FoodGroup.INFANT_FORMULA, "baby", "infant", "formula"),
              of(FoodGroup.PLANT_DRINK, "milk substitute", "plant based milk", "plant-based milk"),
              of(FoodGroup.MEAT_ALTERNATIVE, "meat substitute", "meat alternative", "tofu"),
              of(FoodGroup.MEAT_ALTERNATIVE, "vegetarian", "processed soy"),
              of(FoodGroup.OTHER, "additive", "supplement", "snack", "chips", "popcorn", "bars"),
              of(FoodGroup.OTHER, "spice", "seasoning", "dip", "gravies", "sauce"),
              of(FoodGroup.SOUP, "soup"),
              of(FoodGroup.MIXED_DISH, "dish", "sandwich", "pizza", "burrito", "taco", "burger"),
              of(FoodGroup.MIXED_DISH, "entree", "dinner", "meals", "fast food", "restaurant"),
              of(FoodGroup.MIXED_DISH, "lunch snack", "egg rolls", "macaroni and cheese"),
              of(FoodGroup.PROCESSED_MEAT, "cold cut", "sausage", "frankfurter", "bacon", "hotdog"),
              of(FoodGroup.PROCESSED_MEAT, "luncheon", "cured meat"),
              of(FoodGroup.FISH, "finfish", "fish and", "tuna", "salmon"),
              of(FoodGroup.SHELLFISH, "shellfish"),
              of(FoodGroup.FISH, "fish", "seafood"),
              of(FoodGroup.OFFAL, "liver and organ"),
              of(FoodGroup.POULTRY, "poultry", "chicken", "turkey", "duck"),
              of(FoodGroup.MEAT, "beef", "pork", "lamb", "veal", "meat"),
              of(FoodGroup.EGG, "eggs"),
              of(FoodGroup.DAIRY_OTHER, "ice cream", "milk shake", "cream cheese", "cream"),
              of(FoodGroup.YOGURT, "yogurt"),
              of(FoodGroup.CHEESE, "cheese"),
              of(FoodGroup.MILK, "milk"),
              of(FoodGroup.NUT_SEED, "nut and seed", "nuts", "nut butter", "nut & seed", "seeds"),
              of(FoodGroup.DAIRY_OTHER, "dairy", "butter and animal fat"),
              of(FoodGroup.FAT, "dressing", "mayonnaise", "margarine", "fats and oils", "oils"),
              of(FoodGroup.SPREAD, "spread"),
              of(FoodGroup.GRAIN, "cereal grains"),
              of(FoodGroup.CEREAL_FORTIFIED, "cereal"),
              of(FoodGroup.SWEET, "candy", "chocolate", "sugar", "sweets", "dessert", "syrup"),
              of(FoodGroup.SWEET, "cookie", "cake", "pies", "doughnut", "jelly", "jam", "honey"),
              of(
                  FoodGroup.GRAIN,
                  "baked",
                  "bread",
                  "rolls",
                  "tortilla",
                  "pasta",
                  "rice",
                  "cracker"),
              of(FoodGroup.GRAIN, "noodle", "grain", "flour", "pancake", "oatmeal", "bagel"),
              of(FoodGroup.MUSHROOM, "mushroom"),
              of(FoodGroup.VEGETABLE, "string bean", "vegetable"),
              of(FoodGroup.LEGUME, "legume", "beans", "lentils"),
              of(FoodGroup.FRUIT, "fruits", "apples", "bananas", "berries", "grapes", "melons"),
              of(FoodGroup.BEVERAGE, "beverage", "drink", "juice", "coffee", "water", "soda"),
              of(FoodGroup.BEVERAGE, "beer", "wine", "liquor", "tea ", "smoothie"),
              of(FoodGroup.FRUIT, "fruit"),
              of(FoodGroup.VEGETABLE, "tomato", "potato", "carrot", "lettuce", "onion", "corn"))
          .stream()
          .flatMap(List::stream)
          .toList();

  private UsdaGroups() {}

  private static List<Word> of(FoodGroup group, String... words) {
    return List.of(words).stream().map(word -> new Word(word, group)).toList();
  }

  /** The group of a food by its category and its description; some has B12 in it or not. */
  static FoodGroup of(String category, String description, boolean some) {
    String name = description.toLowerCase(Locale.ROOT);
    if (has(name, "seaweed", "spirulina", "chlorella")) {
      return FoodGroup.ALGAE;
    }
    if (name.startsWith("leavening agents, yeast")) {
      return FoodGroup.YEAST;
    }
    String text = category.toLowerCase(Locale.ROOT) + " ";
    if (text.startsWith(DAIRY_AND_EGG)) {
      return dairy(name);
    }
    if (text.startsWith("soups, sauces")) {
      return has(name, "soup", "broth", "stock", "bouillon") ? FoodGroup.SOUP : FoodGroup.OTHER;
    }
    FoodGroup group =
        WORDS.stream()
            .filter(entry -> text.contains(entry.word()))
            .map(Word::group)
            .findFirst()
            .orElse(FoodGroup.OTHER);
    return within(group, name, some);
  }

  private static FoodGroup dairy(String name) {
    if (name.startsWith("egg")) {
      return FoodGroup.EGG;
    }
    if (name.startsWith("cheese")) {
      return FoodGroup.CHEESE;
    }
    if (name.startsWith("milk")) {
      return FoodGroup.MILK;
    }
    return has(name, "yogurt", "kefir") ? FoodGroup.YOGURT : FoodGroup.DAIRY_OTHER;
  }

  private static FoodGroup within(FoodGroup group, String name, boolean some) {
    return switch (group) {
      case FISH -> has(name, "mollusks", "crustaceans") ? FoodGroup.SHELLFISH : group;
      case MEAT, POULTRY -> meat(group, name);
      case CEREAL_FORTIFIED -> some ? group : FoodGroup.GRAIN;
      case VEGETABLE -> name.startsWith("mushroom") ? FoodGroup.MUSHROOM : group;
      case LEGUME, BEVERAGE, MEAT_ALTERNATIVE -> plant(group, name);
      default -> group;
    };
  }

  private static FoodGroup meat(FoodGroup group, String name) {
    if (has(name, "variety meats", ", liver", "giblets", "gizzard", ", heart", ", kidney")) {
      return FoodGroup.OFFAL;
    }
    return name.startsWith("game meat") ? FoodGroup.GAME : group;
  }

  private static FoodGroup plant(FoodGroup group, String name) {
    if (has(name, "tempeh", "miso", "natto")) {
      return FoodGroup.FERMENTED_PLANT;
    }
    if (has(name, "soymilk", "soy milk", "almond milk", "oat milk", "rice milk")) {
      return FoodGroup.PLANT_DRINK;
    }
    return name.startsWith("tofu") ? FoodGroup.MEAT_ALTERNATIVE : group;
  }

  private static boolean has(String name, String... words) {
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether foods of a group count; assays of some find inactive analogues. */
  static boolean counted(FoodGroup group) {
    return group != FoodGroup.ALGAE
        && group != FoodGroup.MUSHROOM
        && group != FoodGroup.FERMENTED_PLANT;
  }
}
