package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        Recipe.of("egg-and-cheese", "egg and cheese")
            .add(FOODS.get("egg-boiled"), "2 x 1 large egg")
            .add(FOODS.get("cheddar"), "100 g")
            .serves(2);
    assertThat(dish.content().microgramsPer100g().orElseThrow())
        .isEqualByComparingTo(new BigDecimal("1.105"));
    assertThat(dish.content().basis()).isEqualTo(B12Content.Basis.CALCULATED);
    assertThat(dish.usualPortion().grams()).isEqualByComparingTo("100");
    assertThat(dish.tags())
        .contains(FoodTag.VEGETARIAN, FoodTag.CONTAINS_EGG, FoodTag.CONTAINS_MILK)
        .doesNotContain(FoodTag.VEGAN);
    assertThat(dish.origin()).isEqualTo(Food.Origin.NATURAL);
    assertThat(dish.group()).isEqualTo(FoodGroup.MIXED_DISH);
  }

  @Test
  void part_without_a_value_makes_it_a_lower_bound_that_an_intake_lists() {
    Food dish =
        Recipe.of("stew", "stew")
            .add(FOODS.get("soya-mince"), "100 g")
            .add(FOODS.get("cheddar"), "100 g")
            .serves(1);
    assertThat(dish.content().lowerBound()).isTrue();
    assertThat(dish.content()).hasToString("at least 0.55 µg per 100 g (calculated)");
    assertThat(Intake.builder().daily(dish, "1 serving").build().unknown()).containsExactly(dish);
    Food again = Recipe.of("pie", "pie").add(dish, "1 serving").serves(1);
    assertThat(again.content().lowerBound()).isTrue();
  }

  @Test
  void part_of_unknown_origin_leaves_the_origin_of_the_dish_open() {
    Food open =
        FOODS.get("soya-drink-fortified").toBuilder().origin(Food.Origin.NOT_STATED).build();
    Food dish =
        Recipe.of("flip", "flip").add(open, "1 cup").add(FOODS.get("egg-boiled"), "50 g").serves(1);
    assertThat(dish.origin()).isEqualTo(Food.Origin.NOT_STATED);
    Food none =
        open.toBuilder().content(B12Content.of(BigDecimal.ZERO, B12Content.Basis.LABEL)).build();
    assertThat(
            Recipe.of("egg", "egg")
                .add(none, "1 cup")
                .add(FOODS.get("egg-boiled"), "50 g")
                .serves(1)
                .origin())
        .isEqualTo(Food.Origin.NATURAL);
  }

  @Test
  void part_that_does_not_count_adds_nothing() {
    Food dish =
        Recipe.of("rice-and-nori", "rice and nori")
            .add(FOODS.get("nori-dried"), "1 sheet")
            .add(FOODS.get("rice-white"), "100 g")
            .serves(1);
    assertThat(dish.content().microgramsPer100g().orElseThrow()).isZero();
    assertThat(dish.content().lowerBound()).isFalse();
    assertThat(dish.suits(FoodTag.VEGAN)).isTrue();
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
    assertThat(Recipe.of("a", "a").add(fortified, "10 g").serves(1).origin())
        .isEqualTo(Food.Origin.FORTIFIED);
    assertThat(
            Recipe.of("b", "b")
                .add(fortified, "10 g")
                .add(FOODS.get("rice-white"), "50 g")
                .serves(1)
                .origin())
        .isEqualTo(Food.Origin.FORTIFIED);
    assertThat(
            Recipe.of("c", "c")
                .add(fortified, "10 g")
                .add(FOODS.get("cheddar"), "50 g")
                .serves(1)
                .origin())
        .isEqualTo(Food.Origin.MIXED);
  }

  @Test
  void recipe_without_parts_or_servings_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recipe.of("air", "air").serves(1))
        .withMessageContaining("must have a part and a serving but had 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recipe.of("egg", "egg").add(FOODS.get("egg-boiled"), "50 g").serves(0));
  }

  @Test
  void dish_joins_a_catalogue() {
    Food dish = Recipe.of("my-egg", "my egg").add(FOODS.get("egg-boiled"), "50 g").serves(1);
    assertThat(FoodCatalogue.of(List.of()).with(dish).get("my-egg")).isEqualTo(dish);
  }
}
