package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.data.FoodWords;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
              of(FoodGroup.PLANT_DRINK, "plant-based yogurt"),
              of(FoodGroup.MEAT_ALTERNATIVE, "meat substitute", "meat alternative", "tofu"),
              of(FoodGroup.MEAT_ALTERNATIVE, "meat-alternative", "vegetarian", "processed soy"),
              of(FoodGroup.BEVERAGE, "smoothie", "juice, nectar"),
              of(FoodGroup.SWEET, "doughnut"),
              of(FoodGroup.GRAIN, "pancake", "waffle", "grains & seeds", "flour"),
              of(FoodGroup.VEGETABLE, "white potatoes"),
              of(FoodGroup.OTHER, "additive", "supplement", "snack", "chips", "popcorn", "bars"),
              of(FoodGroup.OTHER, "spice", "seasoning", "dip", "gravies", "sauce"),
              of(FoodGroup.SOUP, "soup"),
              of(FoodGroup.MIXED_DISH, "dish", "sandwich", "pizza", "burrito", "taco", "burger"),
              of(FoodGroup.MIXED_DISH, "entree", "dinner", "meals", "fast food", "restaurant"),
              of(FoodGroup.MIXED_DISH, "lunch snack", "egg rolls", "macaroni and cheese"),
              of(FoodGroup.MIXED_DISH, "fried rice", "nachos"),
              of(FoodGroup.PROCESSED_MEAT, "cold cut", "sausage", "frankfurter", "bacon", "hotdog"),
              of(FoodGroup.PROCESSED_MEAT, "luncheon", "cured meat"),
              of(FoodGroup.FISH, "finfish", "fish and", "tuna", "salmon"),
              of(FoodGroup.SHELLFISH, "shellfish"),
              of(FoodGroup.FISH, "fish", "seafood"),
              of(FoodGroup.OFFAL, "liver and organ"),
              of(FoodGroup.MEAT, "meat/poultry"),
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
              of(FoodGroup.SWEET, "cookie", "cake", "pies", "jelly", "jam", "honey"),
              of(FoodGroup.GRAIN, "baked", "bread", "rolls", "tortilla", "pasta", "rice"),
              of(FoodGroup.GRAIN, "cracker", "noodle", "grain", "oatmeal", "bagel"),
              of(FoodGroup.MUSHROOM, "mushroom"),
              of(FoodGroup.VEGETABLE, "string bean", "vegetable", "broccoli", "cabbage", "spinach"),
              of(FoodGroup.LEGUME, "legume", "beans", "lentils"),
              of(FoodGroup.FRUIT, "fruits", "apples", "bananas", "berries", "grapes", "melons"),
              of(FoodGroup.FRUIT, "peaches", "pears", "pineapple", "mango"),
              of(FoodGroup.BEVERAGE, "beverage", "drink", "juice", "coffee", "water", "soda"),
              of(FoodGroup.BEVERAGE, "beer", "wine", "liquor", "tea "),
              of(FoodGroup.FRUIT, "fruit"),
              of(FoodGroup.VEGETABLE, "tomato", "potato", "carrot", "lettuce", "onion", "corn"))
          .stream()
          .flatMap(List::stream)
          .toList();

  private static final Set<String> SEAWEED =
      Set.of(
          "seaweed",
          "alga",
          "algae",
          "algue",
          "alge",
          "spirulina",
          "spiruline",
          "chlorella",
          "nori",
          "laver",
          "kelp",
          "wakame",
          "dulse",
          "kombu");
  private static final Set<String> FERMENTED = Set.of("tempeh", "miso", "natto", "kimchi");

  /** Words as {@link FoodWords} reads them: without the last letter of what looks like a plural. */
  private static final Set<String> ORGANS =
      Set.of("brain", "tongue", "sweetbread", "thymus", "spleen", "pancrea", "tripe", "liver");

  /** Groups of foods that have vitamin B12 of their own, or hold foods that have. */
  private static final Set<FoodGroup> ANIMAL =
      EnumSet.of(
          FoodGroup.MEAT,
          FoodGroup.OFFAL,
          FoodGroup.POULTRY,
          FoodGroup.GAME,
          FoodGroup.PROCESSED_MEAT,
          FoodGroup.FISH,
          FoodGroup.SHELLFISH,
          FoodGroup.EGG,
          FoodGroup.MILK,
          FoodGroup.CHEESE,
          FoodGroup.YOGURT,
          FoodGroup.DAIRY_OTHER,
          FoodGroup.MIXED_DISH,
          FoodGroup.SOUP);

  private UsdaGroups() {}

  private static List<Word> of(FoodGroup group, String... words) {
    return List.of(words).stream().map(word -> new Word(word, group)).toList();
  }

  /** The group of a food by its category and its description; some has B12 in it or not. */
  static FoodGroup of(String category, String description, boolean some) {
    String name = description.toLowerCase(Locale.ROOT);
    List<String> words = FoodWords.of(description);
    if (has(words, SEAWEED) && !words.contains("soup")) {
      return FoodGroup.ALGAE;
    }
    if (name.startsWith("yeast extract")) {
      return FoodGroup.SPREAD;
    }
    if (name.equals("yeast") || has(name, "leavening agents, yeast", "nutritional yeast")) {
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
    return within(group, name, words, some);
  }

  private static FoodGroup dairy(String name) {
    if (name.startsWith("egg")) {
      return FoodGroup.EGG;
    }
    if (has(name, "cheese")) {
      return FoodGroup.CHEESE;
    }
    if (name.startsWith("milk")) {
      return FoodGroup.MILK;
    }
    return has(name, "yogurt", "kefir") ? FoodGroup.YOGURT : FoodGroup.DAIRY_OTHER;
  }

  private static FoodGroup within(FoodGroup group, String name, List<String> words, boolean some) {
    return switch (group) {
      case FISH -> has(name, "mollusks", "crustaceans") ? FoodGroup.SHELLFISH : group;
      case MEAT, POULTRY -> meat(group, name, words);
      case CEREAL_FORTIFIED -> some ? group : FoodGroup.GRAIN;
      case VEGETABLE, LEGUME, BEVERAGE, MEAT_ALTERNATIVE, OTHER -> plant(group, name, words);
      default -> group;
    };
  }

  private static FoodGroup meat(FoodGroup group, String name, List<String> words) {
    if (has(name, "variety meats", "giblets", "gizzard", ", heart", ", kidney", "pate")
        || has(words, ORGANS)) {
      return FoodGroup.OFFAL;
    }
    return name.startsWith("game meat") ? FoodGroup.GAME : group;
  }

  private static FoodGroup plant(FoodGroup group, String name, List<String> words) {
    if (has(words, FERMENTED)) {
      return FoodGroup.FERMENTED_PLANT;
    }
    if (name.startsWith("mushroom") || name.startsWith("champignon")) {
      return FoodGroup.MUSHROOM;
    }
    if (group == FoodGroup.OTHER && words.contains("liver")) {
      return FoodGroup.OFFAL;
    }
    if (group == FoodGroup.VEGETABLE || group == FoodGroup.OTHER) {
      return group;
    }
    if (has(name, "soymilk", "soy milk", "almond milk", "oat milk", "rice milk")) {
      return FoodGroup.PLANT_DRINK;
    }
    return has(name, "tofu") ? FoodGroup.MEAT_ALTERNATIVE : group;
  }

  private static boolean has(List<String> words, Set<String> any) {
    return !Collections.disjoint(words, any);
  }

  private static boolean has(String name, String... words) {
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the vitamin B12 of a food comes from if the release does not say how much was added:
   * plant drinks have none of their own, and of other food without animals it is not known.
   */
  static Food.Origin origin(FoodGroup group) {
    if (group == FoodGroup.PLANT_DRINK) {
      return Food.Origin.FORTIFIED;
    }
    return ANIMAL.contains(group) ? Food.Origin.NATURAL : Food.Origin.NOT_STATED;
  }

  /** Whether foods of a group count; assays of some find inactive analogues. */
  static boolean counted(FoodGroup group) {
    return group != FoodGroup.ALGAE
        && group != FoodGroup.MUSHROOM
        && group != FoodGroup.FERMENTED_PLANT;
  }
}
