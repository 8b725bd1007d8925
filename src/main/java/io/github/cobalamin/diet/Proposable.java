package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What may be proposed to a person to eat, and how often, whatever vitamin B12 it holds. */
final class Proposable {
  private static final int DAYS = 7;
  private static final int MOST_A_DAY = 3;
  private static final int OLDEST_MOTHER = 55;

  /** Oily fish, and all fish since tables do not say which is oily (UK advice, nidirect.gov.uk). */
  private static final int MOST_FISH = 4;

  private static final int MOST_FISH_OF_WHO_MAY_BEAR = 2;

  /** Of red meat, cooked, at most 70 g a day (UK advice, SACN 2010). */
  private static final BigDecimal MOST_RED_MEAT = BigDecimal.valueOf(70 * DAYS);

  /** What does harm when eaten often: raw, cured, rich in vitamin A, in mercury, or in sugar. */
  private static final Set<String> NEVER_OFTEN =
      Set.of(
          "raw",
          "smoked",
          "caviar",
          "roe",
          "liver",
          "liverwurst",
          "pate",
          "pâté",
          "braunschweiger",
          "swordfish",
          "shark",
          "marlin",
          "bluefin",
          "chocolate",
          "custard",
          "eggnog",
          "marshmallow",
          "milkshake",
          "pudding");

  private static final Set<FoodGroup> NEVER =
      EnumSet.of(
          FoodGroup.BEVERAGE,
          FoodGroup.SWEET,
          FoodGroup.INFANT_FORMULA,
          FoodGroup.OFFAL,
          FoodGroup.GAME,
          FoodGroup.PROCESSED_MEAT);

  private static final Set<FoodGroup> EXPECTING =
      EnumSet.of(
          FoodGroup.MILK, FoodGroup.YOGURT, FoodGroup.EGG, FoodGroup.MEAT, FoodGroup.POULTRY);

  private static final Set<FoodGroup> FISH = EnumSet.of(FoodGroup.FISH, FoodGroup.SHELLFISH);
  private static final Set<FoodTag> HOLDS_FISH =
      EnumSet.of(FoodTag.CONTAINS_FISH, FoodTag.CONTAINS_SHELLFISH);
  private static final Set<FoodGroup> DISHES = EnumSet.of(FoodGroup.MIXED_DISH, FoodGroup.SOUP);

  private static final Set<Allergen> COBALAMINS =
      EnumSet.of(
          Allergen.HYDROXOCOBALAMIN,
          Allergen.CYANOCOBALAMIN,
          Allergen.OTHER_COBALAMIN,
          Allergen.COBALT);

  private final Patient patient;
  private final Hindrance hindrance;

  Proposable(Patient patient, Hindrance hindrance) {
    this.patient = patient;
    this.hindrance = hindrance;
  }

  /** Whether a food may be proposed; what it holds is asked elsewhere. */
  boolean food(Food food) {
    if (NEVER.contains(food.group())
        || !Collections.disjoint(FoodWords.of(food.name()), NEVER_OFTEN)) {
      return false;
    }
    return food.origin() == FoodOrigin.FORTIFIED
        ? crystalline()
        : hindrance.releaseInDoubt().isEmpty()
            && (!expecting() || EXPECTING.contains(food.group()));
  }

  /** Whether supplements and fortified food may be: not with an allergy, nor in Leber's disease. */
  boolean crystalline() {
    return Collections.disjoint(patient.allergies(), COBALAMINS)
        && patient.truth(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY) != Truth.TRUE;
  }

  boolean expecting() {
    return patient.pregnant() == Truth.TRUE || patient.breastfeeding() == Truth.TRUE;
  }

  /** How many portions of a food a week may be proposed; a dish counts as what it holds. */
  int mostPerWeek(Food food) {
    if (FISH.contains(food.group()) || !Collections.disjoint(food.tags(), HOLDS_FISH)) {
      return mayBear() ? MOST_FISH_OF_WHO_MAY_BEAR : MOST_FISH;
    }
    boolean meat =
        food.group() == FoodGroup.MEAT
            || (DISHES.contains(food.group()) && food.tags().contains(FoodTag.CONTAINS_MEAT));
    return meat
        ? MOST_RED_MEAT.divide(food.usualPortion().grams(), 0, RoundingMode.DOWN).intValue()
        : MOST_A_DAY * DAYS;
  }

  private boolean mayBear() {
    return patient.sex().filter(sex -> sex == Sex.MALE).isEmpty()
        && patient.age().map(Age::years).filter(years -> years > OLDEST_MOTHER).isEmpty();
  }
}
