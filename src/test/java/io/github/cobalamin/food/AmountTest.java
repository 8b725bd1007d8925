package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.food.data.FoodSources;
import io.github.cobalamin.source.Confirmation;
import java.math.BigDecimal;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as diaries write them. */
class AmountTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();

  private static Food with(String name, String... portions) {
    Food.Builder food =
        Food.builder()
            .id("own")
            .name(name)
            .group(FoodGroup.OTHER)
            .content(B12Content.of(BigDecimal.ONE, B12Content.Basis.CALCULATED))
            .citation(FoodSources.PRODUCT_LABEL.at("back", Confirmation.READ_ONCE));
    for (String portion : portions) {
      int equals = portion.lastIndexOf('=');
      food.addPortion(
          Portion.of(portion.substring(0, equals), new BigDecimal(portion.substring(equals + 1))));
    }
    return food.build();
  }

  @ParameterizedTest
  @CsvSource({
    // a decimal, a fraction, a number word of a portion
    "milk-whole, 0.5 cup, 122",
    "milk-whole, .5 cup, 122",
    "milk-whole, 2 cup, 488",
    "milk-whole, 2 cups, 488",
    "milk-whole, 1/2 cup, 122",
    "milk-whole, ½ cup, 122",
    "milk-whole, ½cup, 122",
    "milk-whole, 1½ cups, 366",
    "milk-whole, 1 ½ cups, 366",
    "milk-whole, 1 1/2 cups, 366",
    "milk-whole, 1-1/2 cups, 366",
    "milk-whole, 1 and 1/2 cups, 366",
    "milk-whole, 1 1⁄2 cups, 366",
    "milk-whole, half a cup, 122",
    "milk-whole, a half cup, 122",
    "milk-whole, quarter of a cup, 61",
    "milk-whole, a cup, 244",
    "milk-whole, one cup, 244",
    "milk-whole, Two Cups, 488",
    "milk-whole, 1.125 cups, 274.5",
    "milk-whole, 1 cup of milk, 244",
    "milk-whole, 2 cups whole milk, 488",
    "milk-whole, 1 glass, 206",
    "milk-whole, 2 glasses, 412",
    "milk-whole, 1 glass (200 ml), 206",
    "milk-whole, 2 glasses (200 ml), 412",
    "egg-boiled, 2.00 large, 100",
    "egg-boiled, 2 large eggs, 100",
    "egg-boiled, 1 egg (small), 38",
    "egg-boiled, two small eggs, 76",
    "egg-boiled, 1 large egg (50 g), 50",
    "egg-boiled, 2 x 1 large egg, 100",
    "cheddar, 2 slices, 42",
    "cheddar, 1/3 slice, 7",
    "cheddar, 2 slices of cheddar, 42",
    // masses
    "cheddar, 0.1 kg, 100",
    "cheddar, 100g, 100",
    "cheddar, 50 grams, 50",
    "cheddar, 50 G, 50",
    "cheddar, 1 oz, 28.35",
    "cheddar, 1 ounce, 28.35",
    "beef-liver-braised, 1 oz, 28.349523125",
    "beef-liver-braised, 4 oz., 113.3980925",
    "beef-liver-braised, 1/4 lb, 113.3980925",
    "beef-liver-braised, 2 pounds, 907.18474",
    "beef-liver-braised, 1.5 kilos, 1500",
    "beef-liver-braised, 1 lb 4 oz, 566.9904625",
    "beef-liver-braised, 2 pounds 1.5 ounces, 949.7090246875",
    "beef-liver-braised, 1 portion, 85",
    "milk-whole, 2 cup(s), 488",
    "milk-whole, 1.5 x 1 cup, 366",
    "milk-whole, 2 × 1 glass, 412",
    // volumes, as the food's own portions weigh them
    "milk-whole, 200 ml, 206",
    "milk-whole, 200ml, 206",
    "milk-whole, 100 mL, 103",
    "milk-whole, 0.5 l, 515",
    "milk-whole, 2 dl, 206",
    "milk-whole, 25 cl, 257.5",
    "infant-formula, 90 ml, 92.7",
    "infant-formula, 30 ml, 30.5"
  })
  void amount_is_weighed(String food, String amount, BigDecimal grams) {
    assertThat(FOODS.get(food).grams(amount)).isEqualTo(grams);
  }

  /** By spoons and cups of the United States, which hold so many millilitres. */
  @ParameterizedTest
  @CsvSource({
    "milk-whole, 1 tablespoon, 15.23",
    "milk-whole, 2 tbsp, 30.46",
    "milk-whole, 1 tsp, 5.077",
    "milk-whole, 8 fl oz, 243.7",
    "milk-whole, 8 fl. oz., 243.7",
    "milk-whole, 1 fluid ounce, 30.46",
    "milk-goat, 200 ml, 206.3",
    "butter, 2 teaspoons, 9.47",
    "butter, 1 cup, 227.2",
    "energy-drink-fortified, 250 ml, 253.6",
    "water, 500 ml, 500.5",
    "beer, 330 ml, 331.4",
    "wine-red, 175 ml, 174",
    "cola, 33 cl, 342.6",
    "tomato-soup, 300 ml, 314.5",
    "yogurt-low-fat, 3 tbsp, 45.94"
  })
  void volume_is_weighed_by_a_portion_of_another(String food, String amount, BigDecimal grams) {
    assertThat(FOODS.get(food).grams(amount)).isCloseTo(grams, Percentage.withPercentage(0.05));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 pat (1\" sq, 1/3\" high)=5|1 tbsp=14.2; 2 pats; 10",
        "1 tbsp=14.2; 1 tablespoon; 14.2",
        "1 cup, sliced=110|1 cup, whole=144; 0.5 cup sliced; 55",
        "1 cup, sliced=110|1 cup, whole=144; 2 cups (sliced); 220",
        "0.5 cup=113.5|1 cup=227; 2 cups; 454",
        "1 can (12 fl oz)=372; 12 fl oz; 372",
        "1 can (12 fl oz)=372; 2 cans; 744",
        "6 medium oysters=84; 3 medium oysters; 42",
        "2 rashers=50; 1 rasher; 25",
        "4 patties=200; 1 patty; 50",
        "1 loaf=400; 1/2 loaf; 200",
        "5 g dried=5; 10 g dried; 10",
        "1 pint=580; 2 pints; 1160"
      })
  void labels_of_portions_are_read_like_amounts(String portions, String amount, BigDecimal grams) {
    assertThat(with("stew", portions.split("\\|", -1)).grams(amount)).isEqualByComparingTo(grams);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // several portions
        "egg-boiled; 2 eggs",
        // other portions
        "egg-boiled; 1 huge egg",
        "cheddar; 1 wedge",
        "milk-whole; 1 mug",
        // no number, or more than one
        "cheddar; slices",
        "cheddar; some slices",
        "cheddar; 1-2 slices",
        "cheddar; about 2 slices",
        "cheddar; ~2 slices",
        "cheddar; 1 2 slices",
        "cheddar; 2 slices and 1 ounce",
        "cheddar; -2 slices",
        "cheddar; 1,5 slices",
        "cheddar; 1,000 g",
        "cheddar; 1.5.2 slices",
        "cheddar; 1/0 slice",
        "cheddar; 3/2 slices",
        "cheddar; 11/2 slices",
        "cheddar; 1/2/3 slices",
        "cheddar; 2",
        "cheddar; 1/2",
        // what two of them weigh together or each
        "cheddar; 2 pieces (50 g)",
        "milk-whole; 1 T"
      })
  void amount_that_may_be_several_or_none_is_refused(String food, String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOODS.get(food).grams(amount))
        .withMessageStartingWith("amount of ")
        .withMessageContaining(" must be a mass such as 50 g or one of [1 ")
        .withMessageEndingWith(" but was \"%s\"", amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"200 ml", "1 cup", "2 tbsp", "8 fl oz"})
  void volume_without_a_density_is_refused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOODS.get("cheddar").grams(amount))
        .withMessage(
            "amount of Cheddar cheese must be a mass such as 50 g or one of [1 ounce (28.35 g),"
                + " 1 slice (21 g)] but was \"%s\", and what a volume of it weighs is not known",
            amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 pint", "2 pints", "1 quart", "1 gallon"})
  void measure_of_two_sizes_is_refused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOODS.get("milk-whole").grams(amount))
        .withMessageEndingWith(
            " but was \"%s\", which is not the same in Britain and in the United States", amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.200 g", "1.000 g", "2.500 ml", "9.999 grams"})
  void three_decimals_of_a_gram_may_be_thousands(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOODS.get("milk-whole").grams(amount))
        .withMessage(
            "amount of milk, whole must not have three decimals, which may be thousands, but was"
                + " \"%s\"",
            amount);
    assertThat(FOODS.get("milk-whole").grams("1.200 kg")).isEqualByComparingTo("1200");
    assertThat(FOODS.get("milk-whole").grams("0.125 g")).isEqualByComparingTo("0.125");
  }

  @Test
  void portions_that_share_a_name_and_differ_are_told_apart() {
    Food drink = with("cola", "1 can (8 fl oz)=246", "1 can (12 fl oz)=368");
    assertThat(drink.grams("1 can (12 fl oz)")).isEqualByComparingTo("368");
    assertThat(drink.grams("2 cans (12 fl oz)")).isEqualByComparingTo("736");
    assertThatIllegalArgumentException().isThrownBy(() -> drink.grams("2 cans"));
    assertThatIllegalArgumentException().isThrownBy(() -> drink.grams("1 can"));
  }

  @Test
  void measure_in_the_name_of_a_food_is_still_a_measure() {
    Food cake = with("cup cake", "1 cake=60");
    assertThat(cake.grams("2 cakes")).isEqualByComparingTo("120");
    assertThatIllegalArgumentException().isThrownBy(() -> cake.grams("1 cup"));
  }

  @Test
  void recipe_and_diary_take_the_same_amounts() {
    Food milk = FOODS.get("milk-whole");
    Food flip =
        Food.recipe("flip", "flip")
            .add(FOODS.get("egg-boiled"), "2 large")
            .add(milk, "1/2 cup")
            .serves(2)
            .build();
    assertThat(flip.grams("1 serving")).isEqualByComparingTo("111");
    assertThat(flip.grams("half a serving")).isEqualByComparingTo("55.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Food.recipe("flip", "flip").add(milk, "0 cups"))
        .withMessage("part milk, whole of recipe flip must be above 0 g but was 0 cups");
  }
}
