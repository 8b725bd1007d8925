package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.FoodTag;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is true of a person for the question what to add to a diet: what hinders uptake, what is
 * eaten and avoided, and what follows of what counts and may be proposed.
 */
record Person(Patient patient, Hindrance hindrance, Set<FoodTag> suited, Set<FoodTag> avoided) {
  private static final int ADULT = 18;
  private static final int OLDEST_MOTHER = 55;

  private static final Set<Allergen> COBALAMINS =
      EnumSet.of(
          Allergen.HYDROXOCOBALAMIN,
          Allergen.CYANOCOBALAMIN,
          Allergen.OTHER_COBALAMIN,
          Allergen.COBALT);

  static Person of(Patient patient) {
    Set<FoodTag> suited = EnumSet.noneOf(FoodTag.class);
    if (patient.truth(RiskFactors.VEGAN_DIET) == Truth.TRUE) {
      suited.add(FoodTag.VEGAN);
    }
    if (patient.truth(RiskFactors.VEGETARIAN_DIET) == Truth.TRUE) {
      suited.add(FoodTag.VEGETARIAN);
    }
    return new Person(patient, Hindrance.of(patient), suited, EnumSet.noneOf(FoodTag.class));
  }

  Person eating(FoodTag tag) {
    return new Person(patient, hindrance, with(suited, tag), avoided);
  }

  Person avoiding(FoodTag tag) {
    return new Person(patient, hindrance, suited, with(avoided, tag));
  }

  private static Set<FoodTag> with(Set<FoodTag> tags, FoodTag more) {
    Set<FoodTag> all = EnumSet.of(more);
    all.addAll(tags);
    return all;
  }

  /** The foods that count and suit what is eaten and avoided. */
  FoodCatalogue fitting(FoodCatalogue catalogue) {
    FoodCatalogue fitting = catalogue.counting();
    for (FoodTag diet : suited) {
      fitting = fitting.suiting(diet);
    }
    for (FoodTag held : avoided) {
      fitting = fitting.without(held);
    }
    return !avoids() && patient.truth(RiskFactors.ANIMAL_FOOD_AVOIDANCE) == Truth.TRUE
        ? fitting.suiting(FoodTag.VEGAN)
        : fitting;
  }

  boolean vegan() {
    return suited.contains(FoodTag.VEGAN);
  }

  /** Whether labels are to be read for what is to be avoided. */
  boolean avoids() {
    return !avoided.isEmpty();
  }

  /** Whether only supplements and fortified food count: food may not release what it binds. */
  boolean crystallineOnly() {
    return !hindrance.releaseInDoubt().isEmpty();
  }

  /** Whether a food counts, as far as the person can release what is bound to it. */
  boolean releases(Food food) {
    return !crystallineOnly() || food.origin() == Food.Origin.FORTIFIED;
  }

  /** Whether supplements and fortified food may be: not with an allergy, nor in Leber's disease. */
  boolean mayTakeCrystalline() {
    for (Allergen each : COBALAMINS) {
      if (patient.allergic(each) == Truth.TRUE) {
        return false;
      }
    }
    return patient.truth(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY) != Truth.TRUE;
  }

  boolean child() {
    return patient.age().filter(age -> age.years() < ADULT).isPresent();
  }

  boolean expecting() {
    return patient.pregnant() == Truth.TRUE || patient.breastfeeding() == Truth.TRUE;
  }

  boolean mayBear() {
    if (patient.pregnant() == Truth.TRUE) {
      return true;
    }
    return patient.sex().filter(sex -> sex == Sex.MALE).isEmpty()
        && patient.age().map(Age::years).filter(years -> years > OLDEST_MOTHER).isEmpty();
  }
}
