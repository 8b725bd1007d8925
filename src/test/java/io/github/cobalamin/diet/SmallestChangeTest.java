package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The smallest additions that reach a target, by diet, dislikes and allergies. */
class SmallestChangeTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();
  private static final Intake NOTHING = Intake.builder().build();
  private static final Patient WOMAN = Patient.builder().age(Age.years(30)).sex(Sex.FEMALE).build();
  private static final Quantity TARGET = Quantity.of("2.4 ug");

  private static List<Food> foods(List<Addition> additions) {
    return additions.stream()
        .flatMap(addition -> addition.intake().servings().stream())
        .map(Serving::food)
        .toList();
  }

  private static SmallestChange change() {
    return SmallestChange.of(NOTHING, WOMAN, ReferenceIntakes.US_1998);
  }

  @Test
  void every_addition_reaches_the_target_and_none_could_do_with_a_portion_less() {
    List<Addition> additions = change().from(FOODS);
    assertThat(additions).hasSizeGreaterThan(20);
    for (Addition addition : additions) {
      assertThat(addition.total().isBelow(TARGET)).as(addition.what()).isEqualTo(Truth.FALSE);
      assertThat(addition.arithmetic()).startsWith("0 µg + ").contains(" a day, of 2.4 µg by ");
      for (Serving serving : addition.intake().servings()) {
        double each = serving.micrograms().orElseThrow().doubleValue();
        assertThat((serving.times() - 1) * each).as(addition.what()).isLessThan(2.4);
      }
    }
  }

  @Test
  void fewest_portions_come_first_then_the_lightest_then_supplements() {
    List<Addition> additions = change().from(FOODS);
    List<Integer> portions =
        additions.stream()
            .flatMap(addition -> addition.intake().servings().stream())
            .map(Serving::times)
            .toList();
    assertThat(portions).isSorted().contains(1, 2, 3).allMatch(times -> times <= 3);
    assertThat(additions.subList(additions.size() - 2, additions.size()))
        .extracting(Addition::what)
        .containsExactly("a supplement of 10 µg a day", "a supplement of 2000 µg a week");
    assertThat(additions.get(0).toString()).contains(": 0 µg + ");
  }

  @Test
  void diet_allergy_and_dislikes_are_respected() {
    assertThat(foods(change().suits(FoodTag.VEGAN).from(FOODS)))
        .isNotEmpty()
        .allMatch(food -> food.suits(FoodTag.VEGAN) && food.counted());
    Food first = foods(change().from(FOODS)).get(0);
    assertThat(foods(change().dislikes(first).from(FOODS))).isNotEmpty().doesNotContain(first);
    assertThat(foods(change().dislikes(first.group()).from(FOODS)))
        .isNotEmpty()
        .noneMatch(food -> food.group() == first.group());
    assertThat(foods(change().without(FoodTag.CONTAINS_FISH).from(FOODS)))
        .isNotEmpty()
        .noneMatch(food -> food.tags().contains(FoodTag.CONTAINS_FISH));
  }

  @Test
  void expecting_only_the_daily_supplement_is_proposed() {
    Patient expecting = WOMAN.toBuilder().pregnant(Trimester.SECOND).build();
    List<Addition> additions =
        SmallestChange.of(NOTHING, expecting, ReferenceIntakes.US_1998).from(FOODS);
    assertThat(additions).extracting(Addition::what).contains("a supplement of 10 µg a day");
    assertThat(additions).extracting(Addition::what).noneMatch(what -> what.endsWith("a week"));
  }

  @Test
  void who_cannot_absorb_is_pointed_to_treatment() {
    Patient patient = WOMAN.toBuilder().addPresent(Conditions.TOTAL_GASTRECTOMY).build();
    SmallestChange none = SmallestChange.of(NOTHING, patient, ReferenceIntakes.US_1998);
    assertThat(none.from(FOODS)).isEmpty();
    assertThat(none.whyNone())
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .startsWith("Food will not do")
                    .contains(Conditions.TOTAL_GASTRECTOMY.name())
                    .contains("treatment"));
  }

  @Test
  void enough_needs_no_change() {
    Intake enough = Intake.builder().supplement(Cobalamin.CYANOCOBALAMIN, "10 ug", 1, 1).build();
    SmallestChange none = SmallestChange.of(enough, WOMAN, ReferenceIntakes.US_1998);
    assertThat(none.from(FOODS)).isEmpty();
    assertThat(none.whyNone()).contains("The diet reaches 2.4 µg a day already, as eaten");
  }

  @Test
  void without_an_age_there_is_no_target() {
    SmallestChange none =
        SmallestChange.of(NOTHING, Patient.builder().build(), ReferenceIntakes.US_1998);
    assertThat(none.from(FOODS)).isEmpty();
    assertThat(none.whyNone()).hasValueSatisfying(why -> assertThat(why).contains("no figure"));
  }

  @Test
  void low_acid_asks_for_fortified_food_or_a_supplement() {
    Patient patient = WOMAN.toBuilder().addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE)).build();
    List<Addition> additions =
        SmallestChange.of(NOTHING, patient, ReferenceIntakes.US_1998).from(FOODS);
    assertThat(foods(additions))
        .isNotEmpty()
        .allMatch(food -> food.origin() == FoodOrigin.FORTIFIED);
  }

  @Test
  void uptake_in_doubt_is_said_with_the_arithmetic() {
    Patient patient = WOMAN.toBuilder().addMedicine(MedicineUse.of(Medicines.METFORMIN)).build();
    assertThat(SmallestChange.of(NOTHING, patient, ReferenceIntakes.US_1998).from(FOODS))
        .isNotEmpty()
        .allMatch(
            addition ->
                addition
                    .arithmetic()
                    .endsWith("how much of it is taken up is not known (metformin)"));
  }

  @Test
  void what_is_not_to_be_eaten_daily_is_never_proposed() {
    assertThat(foods(change().from(FOODS)))
        .extracting(Food::group)
        .contains(FoodGroup.FISH)
        .doesNotContain(
            FoodGroup.BEVERAGE, FoodGroup.SWEET, FoodGroup.INFANT_FORMULA, FoodGroup.OFFAL);
    assertThat(foods(change().from(FOODS)))
        .noneMatch(food -> food.name().matches(".*\\b(raw|liver|smoked|caviar|swordfish)\\b.*"));
    Patient expecting = WOMAN.toBuilder().pregnant(Trimester.FIRST).build();
    assertThat(foods(SmallestChange.of(NOTHING, expecting, ReferenceIntakes.US_1998).from(FOODS)))
        .extracting(Food::group)
        .isNotEmpty()
        .doesNotContain(FoodGroup.OFFAL, FoodGroup.FISH, FoodGroup.SHELLFISH, FoodGroup.CHEESE);
  }

  @Test
  void who_is_ill_or_a_child_gets_no_diet_for_a_treatment() {
    for (Condition condition :
        List.of(
            Conditions.VITAMIN_B12_DEFICIENCY,
            Conditions.GASTRIC_BYPASS,
            Conditions.ILEAL_CROHN_DISEASE)) {
      Patient patient = WOMAN.toBuilder().addPresent(condition).build();
      SmallestChange none = SmallestChange.of(NOTHING, patient, ReferenceIntakes.US_1998);
      assertThat(none.from(FOODS)).as(condition.name()).isEmpty();
      assertThat(none.whyNone().orElseThrow()).contains("It takes treatment");
    }
    Patient child = Patient.builder().age(Age.years(4)).sex(Sex.FEMALE).build();
    assertThat(SmallestChange.of(NOTHING, child, ReferenceIntakes.US_1998).whyNone().orElseThrow())
        .contains("for a child ask");
  }

  @Test
  void over_fifty_only_fortified_food_and_supplements_are_proposed() {
    Patient patient = WOMAN.toBuilder().age(Age.years(70)).build();
    assertThat(foods(SmallestChange.of(NOTHING, patient, ReferenceIntakes.US_1998).from(FOODS)))
        .isNotEmpty()
        .allMatch(food -> food.origin() == FoodOrigin.FORTIFIED);
  }

  @Test
  void food_of_which_nothing_is_said_is_left_out_with_an_allergy() {
    Food untagged = FOODS.get("sardines-in-oil").toBuilder().tags(List.of()).build();
    FoodCatalogue own = FoodCatalogue.of(List.of(untagged));
    assertThat(foods(change().from(own))).containsExactly(untagged);
    assertThat(foods(change().without(FoodTag.CONTAINS_FISH).from(own))).isEmpty();
    assertThat(own.query().without(FoodTag.CONTAINS_FISH).list()).isEmpty();
  }

  @Test
  void reached_as_eaten_is_said_with_the_doubt() {
    Patient patient = WOMAN.toBuilder().addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE)).build();
    Intake enough = Intake.builder().daily(FOODS.get("lamb-leg-roast"), "200 g").build();
    assertThat(SmallestChange.of(enough, patient, ReferenceIntakes.US_1998).whyNone().orElseThrow())
        .endsWith("as eaten; how much of it is taken up is not known");
  }
}
