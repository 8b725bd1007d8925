package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.FoodTag;
import io.github.cobalamin.food.data.FoodWords;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What may be proposed to a person to eat, and how often, whatever vitamin B12 it holds. */
final class Proposable {
  private static final int DAYS = 7;
  private static final int MOST_A_DAY = 3;

  /** Oily fish, and all fish since tables do not say which is oily (UK advice, nidirect.gov.uk). */
  private static final int MOST_FISH = 4;

  private static final int MOST_FISH_OF_WHO_MAY_BEAR = 2;

  /** Of red meat, cooked, at most 70 g a day (UK advice, SACN 2010). */
  private static final double MOST_RED_MEAT = 70 * DAYS;

  /** What does harm when eaten often: raw, cured, rich in vitamin A, in mercury, or in sugar. */
  private static final List<List<String>> NEVER_OFTEN =
      Stream.of(
              "raw",
              "uncooked",
              "rare",
              "sushi",
              "sashimi",
              "tartare",
              "carpaccio",
              "gravlax",
              "ceviche",
              "poke",
              "smoked",
              "pickled",
              "cured",
              "salted",
              "jerky",
              "corned",
              "ham",
              "bacon",
              "spam",
              "caviar",
              "roe",
              "liver",
              "liverwurst",
              "pate",
              "pâté",
              "foie",
              "braunschweiger",
              "swordfish",
              "shark",
              "marlin",
              "bluefin",
              "bigeye",
              "king mackerel",
              "tilefish",
              "orange roughy",
              "pike",
              "brown meat",
              "chocolate",
              "custard",
              "eggnog",
              "marshmallow",
              "milkshake",
              "pudding",
              "gummy")
          .map(FoodWords::of)
          .toList();

  private static final Set<FoodGroup> NEVER =
      EnumSet.of(
          FoodGroup.BEVERAGE,
          FoodGroup.SWEET,
          FoodGroup.INFANT_FORMULA,
          FoodGroup.OFFAL,
          FoodGroup.GAME,
          FoodGroup.PROCESSED_MEAT,
          FoodGroup.OTHER);

  private static final Set<FoodGroup> EXPECTING =
      EnumSet.of(
          FoodGroup.MILK, FoodGroup.YOGURT, FoodGroup.EGG, FoodGroup.MEAT, FoodGroup.POULTRY);

  private static final Set<FoodGroup> FISH = EnumSet.of(FoodGroup.FISH, FoodGroup.SHELLFISH);
  private static final Set<FoodTag> HOLDS_FISH =
      EnumSet.of(FoodTag.CONTAINS_FISH, FoodTag.CONTAINS_SHELLFISH);
  private static final Set<FoodGroup> DISHES = EnumSet.of(FoodGroup.MIXED_DISH, FoodGroup.SOUP);

  private final Person person;
  private final Intake diet;

  Proposable(Person person, Intake diet) {
    this.person = person;
    this.diet = diet;
  }

  /** Whether a food may be proposed; what it holds is asked elsewhere. */
  boolean food(Food food) {
    if (NEVER.contains(food.group())
        || NEVER_OFTEN.stream().anyMatch(FoodWords.of(food.name())::containsAll)) {
      return false;
    }
    boolean added = food.origin() != Food.Origin.NATURAL;
    boolean fits =
        food.origin() == Food.Origin.FORTIFIED
            || !person.expecting()
            || EXPECTING.contains(food.group());
    return fits && person.releases(food) && (!added || person.mayTakeCrystalline());
  }

  /** How many more portions of a food a week may be proposed; a dish counts as what it holds. */
  int mostPerWeek(Food food) {
    if (fish(food)) {
      double eaten = perWeek(Proposable::fish, serving -> 1);
      return (int) Math.max(0, (person.mayBear() ? MOST_FISH_OF_WHO_MAY_BEAR : MOST_FISH) - eaten);
    }
    if (redMeat(food)) {
      double eaten = perWeek(Proposable::redMeat, serving -> serving.grams().doubleValue());
      return (int)
          Math.max(0, (MOST_RED_MEAT - eaten) / food.portions().get(0).grams().doubleValue());
    }
    return MOST_A_DAY * DAYS;
  }

  private double perWeek(Predicate<Food> kind, ToDoubleFunction<Intake.Serving> amount) {
    return diet.servings().stream()
        .filter(serving -> kind.test(serving.food()))
        .mapToDouble(serving -> DAYS * serving.schedule().perDay() * amount.applyAsDouble(serving))
        .sum();
  }

  private static boolean fish(Food food) {
    return FISH.contains(food.group()) || !Collections.disjoint(food.tags(), HOLDS_FISH);
  }

  private static boolean redMeat(Food food) {
    return food.group() == FoodGroup.MEAT
        || (DISHES.contains(food.group()) && food.tags().contains(FoodTag.CONTAINS_MEAT));
  }
}
