package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.diet.Intake;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dishes of foods, which are foods. */
class RecipeTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();

  @Test
  void dish_has_what_its_parts_have() {
    Food dish =
        Food.recipe("egg-and-cheese", "egg and cheese")
            .add(FOODS.get("egg-boiled"), "2 x 1 large egg")
            .add(FOODS.get("cheddar"), "100 g")
            .serves(2)
            .build();
    assertThat(dish.content().microgramsPer100g().orElseThrow())
        .isEqualByComparingTo(new BigDecimal("1.105"));
    assertThat(dish.content().basis()).isEqualTo(B12Content.Basis.CALCULATED);
    assertThat(dish.usualPortion().orElseThrow().grams()).isEqualByComparingTo("100");
    assertThat(dish.tags())
        .contains(FoodTag.VEGETARIAN, FoodTag.CONTAINS_EGG, FoodTag.CONTAINS_MILK)
        .doesNotContain(FoodTag.VEGAN);
    assertThat(dish.origin()).isEqualTo(Food.Origin.NATURAL);
    assertThat(dish.group()).isEqualTo(FoodGroup.MIXED_DISH);
  }

  @Test
  void part_without_a_value_makes_it_a_lower_bound_that_an_intake_lists() {
    Food dish =
        Food.recipe("stew", "stew")
            .add(FOODS.get("soya-mince"), "100 g")
            .add(FOODS.get("cheddar"), "100 g")
            .serves(1)
            .build();
    assertThat(dish.content().lowerBound()).isTrue();
    assertThat(dish.content()).hasToString("at least 0.55 µg per 100 g (calculated)");
    assertThat(Intake.builder().daily(dish, "1 serving").build().unknown()).containsExactly(dish);
    Food again = Food.recipe("pie", "pie").add(dish, "1 serving").serves(1).build();
    assertThat(again.content().lowerBound()).isTrue();
  }

  @Test
  void part_of_unknown_origin_leaves_the_origin_of_the_dish_open() {
    Food open =
        FOODS.get("soya-drink-fortified").toBuilder().origin(Food.Origin.NOT_STATED).build();
    Food dish =
        Food.recipe("flip", "flip")
            .add(open, "1 cup")
            .add(FOODS.get("egg-boiled"), "50 g")
            .serves(1)
            .build();
    assertThat(dish.origin()).isEqualTo(Food.Origin.NOT_STATED);
    Food none =
        open.toBuilder().content(B12Content.of(BigDecimal.ZERO, B12Content.Basis.LABEL)).build();
    assertThat(
            Food.recipe("egg", "egg")
                .add(none, "1 cup")
                .add(FOODS.get("egg-boiled"), "50 g")
                .serves(1)
                .build()
                .origin())
        .isEqualTo(Food.Origin.NATURAL);
  }

  @Test
  void part_that_does_not_count_adds_nothing() {
    Food dish =
        Food.recipe("rice-and-nori", "rice and nori")
            .add(FOODS.get("nori-dried"), "1 sheet")
            .add(FOODS.get("rice-white"), "100 g")
            .serves(1)
            .build();
    assertThat(dish.content().microgramsPer100g().orElseThrow()).isZero();
    assertThat(dish.content().lowerBound()).isFalse();
    assertThat(dish.suits(FoodTag.VEGAN)).isTrue();
    assertThat(dish.note()).contains("Not counted: " + FOODS.get("nori-dried").name() + ".");
  }

  @Test
  void origin_is_that_of_the_parts_that_have_any() {
    Food fortified =
        FOODS.all().stream()
            .filter(food -> food.origin() == Food.Origin.FORTIFIED)
            .filter(food -> food.content().microgramsPer100g().isPresent())
            .filter(food -> food.counted())
            .findFirst()
            .orElseThrow();
    assertThat(Food.recipe("a", "a").add(fortified, "10 g").serves(1).build().origin())
        .isEqualTo(Food.Origin.FORTIFIED);
    assertThat(
            Food.recipe("b", "b")
                .add(fortified, "10 g")
                .add(FOODS.get("rice-white"), "50 g")
                .serves(1)
                .build()
                .origin())
        .isEqualTo(Food.Origin.FORTIFIED);
    assertThat(
            Food.recipe("c", "c")
                .add(fortified, "10 g")
                .add(FOODS.get("cheddar"), "50 g")
                .serves(1)
                .build()
                .origin())
        .isEqualTo(Food.Origin.MIXED);
  }

  @Test
  void recipe_without_parts_or_servings_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Food.recipe("air", "air").serves(1).build())
        .withMessage("recipe air must have a part and a serving but had 0 and 1");
    Food.RecipeBuilder egg = Food.recipe("egg", "egg").add(FOODS.get("egg-boiled"), "50 g");
    assertThatIllegalStateException()
        .isThrownBy(egg::build)
        .withMessage("recipe egg must have a part and a serving but had 1 and 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> egg.serves(0))
        .withMessage("recipe egg must make a serving or more but was to make 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> egg.add(FOODS.get("cheddar"), "0 g"))
        .withMessageStartingWith("part Cheddar cheese");
    assertThat(egg).hasToString("recipe of egg, of 1 food");
    assertThat(egg.add(FOODS.get("cheddar"), "5 g")).hasToString("recipe of egg, of 2 foods");
  }

  @Test
  void parts_and_servings_come_in_any_order() {
    Food first = Food.recipe("egg", "egg").serves(2).add(FOODS.get("egg-boiled"), "50 g").build();
    assertThat(first)
        .isEqualTo(
            Food.recipe("egg", "egg").add(FOODS.get("egg-boiled"), "50 g").serves(2).build());
  }

  @Test
  void dish_joins_a_catalogue() {
    Food dish =
        Food.recipe("my-egg", "my egg").add(FOODS.get("egg-boiled"), "50 g").serves(1).build();
    assertThat(FoodCatalogue.of(List.of()).with(dish).get("my-egg")).isEqualTo(dish);
  }
}
