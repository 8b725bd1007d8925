package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.food.data.FoodSources;
import io.github.cobalamin.food.data.FoodWords;
import io.github.cobalamin.food.data.IntakeSources;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentClaimTest {
  private static final Citation LABEL =
      FoodSources.PRODUCT_LABEL.at("value as on the label", Confirmation.READ_ONCE);
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();
  private static final String[] WORDS_OF_CALLERS = {
    "flour",
    "romano",
    "nectar",
    "cider",
    "spirit",
    "liqueur",
    "paste",
    "mix",
    "concentrate",
    "dehydrated"
  };

  private static Food.Builder food(FoodGroup group, String name, String per100g) {
    return Food.builder()
        .id("made-up")
        .name(name)
        .group(group)
        .content(B12Content.of(new BigDecimal(per100g), B12Content.Basis.LABEL))
        .citation(LABEL);
  }

  private static Food yogurt(String per100g) {
    return food(FoodGroup.YOGURT, "made-up yogurt", per100g).build();
  }

  private static Food atLeast(String per100g) {
    B12Content content =
        B12Content.of(new BigDecimal(per100g), B12Content.Basis.CALCULATED).atLeast();
    return food(FoodGroup.MIXED_DISH, "made-up dish", "0").content(content).build();
  }

  /** Edges of the American thresholds: 0.24 and 0.48 µg in the reference amount. */
  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "0.2399, NONE",
    "0.24, SOURCE",
    "0.4799, SOURCE",
    "0.48, HIGH",
    "90, HIGH",
  })
  void american_thresholds_are_ten_and_twenty_per_cent(String per100g, ContentClaim.Level level) {
    assertThat(ContentClaim.us(yogurt(per100g), "100 g").level()).isEqualTo(level);
  }

  /** The former daily value of 6 µg: 0.6 and 1.2 µg, in the 50 g of an egg. */
  @ParameterizedTest
  @CsvSource({"0.96, NONE", "1.18, NONE", "1.2, SOURCE", "2.38, SOURCE", "2.4, HIGH"})
  void historic_daily_value_asks_for_more(String per100g, ContentClaim.Level level) {
    ContentClaim answer =
        ContentClaim.usHistoric(food(FoodGroup.EGG, "made-up egg", per100g).build());

    assertThat(answer.level()).isEqualTo(level);
    assertThat(answer.regulation()).contains("historic");
  }

  /** 0.375 and 0.75 µg per 100 g, 0.1875 and 0.375 µg per 100 mL. */
  @ParameterizedTest
  @CsvSource({
    "YOGURT, 0.3749, NONE",
    "YOGURT, 0.375, SOURCE",
    "YOGURT, 0.7499, SOURCE",
    "YOGURT, 0.75, HIGH",
    "PLANT_DRINK, 0.1874, NONE",
    "PLANT_DRINK, 0.1875, SOURCE",
    "MILK, 0.3749, SOURCE",
    "BEVERAGE, 0.375, HIGH",
  })
  void european_thresholds_are_halved_for_drinks(
      FoodGroup group, String per100g, ContentClaim.Level level) {
    Food food = food(group, "made-up food", per100g).build();

    for (ContentClaim answer : List.of(ContentClaim.eu(food), ContentClaim.uk(food))) {
      assertThat(answer.level()).isEqualTo(level);
      assertThat(answer.provisional()).isFalse();
      assertThat(answer.arithmetic()).contains(group == FoodGroup.YOGURT ? "in 100 g," : "100 mL");
    }
    assertThat(ContentClaim.uk(food).citations().get(0).locator()).contains("Great Britain");
    assertThat(ContentClaim.uk(food).regulation()).startsWith("United Kingdom: ");
    assertThat(ContentClaim.eu(food).regulation()).startsWith("European Union: ");
  }

  /** Regulation 1924/2006, Article 5(3): claims are about food ready to eat. */
  @ParameterizedTest
  @ValueSource(strings = {"milk-powder-whole", "meal-replacement-powder", "whey-powder"})
  void of_a_powder_nothing_is_said_in_europe(String id) {
    for (ContentClaim answer :
        List.of(ContentClaim.eu(FOODS.get(id)), ContentClaim.uk(FOODS.get(id)))) {
      assertThat(answer.level()).isEqualTo(ContentClaim.Level.UNKNOWN);
      assertThat(answer.answer()).startsWith("judged ready to eat");
      assertThat(answer.provisional()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SOUP, 'tomato soup, dried', true",
    "BEVERAGE, 'malt drink, dried', true",
    "MILK, 'Milk, dry, whole', true",
    "BEVERAGE, VITAMIN DRINK MIX, true",
    "BEVERAGE, herb liqueur, true",
    "SOUP, stock cubes, true",
    "FISH, 'cod, dried', false",
    "YEAST, 'yeast, dried powder', false",
  })
  void what_is_made_up_goes_by_group_and_name(FoodGroup group, String name, boolean open) {
    ContentClaim answer = ContentClaim.eu(food(group, name, "1").build());
    assertThat(answer.level() == ContentClaim.Level.UNKNOWN).isEqualTo(open);
  }

  @Test
  void milk_and_kefir_are_drinks() {
    assertThat(ContentClaim.eu(FOODS.get("milk-whole")).arithmetic())
        .isEqualTo(
            "0.45 µg per 100 g (analysed, tables from 0.32 to 0.9), so 0.45 µg in 100 mL, taken as 100 g, 18 % of the"
                + " nutrient reference value of 2.5 µg");
    assertThat(ContentClaim.eu(FOODS.get("kefir")).level()).isEqualTo(ContentClaim.Level.SOURCE);
    assertThat(ContentClaim.eu(FOODS.get("yogurt-greek")).arithmetic()).contains("in 100 g,");
  }

  /** Clinical review, section 13.18, test 13. */
  @Test
  void larger_label_serving_changes_nothing() {
    Food.Builder egg = food(FoodGroup.EGG, "made-up egg", "0.96");
    Portion label = Portion.of("1 label serving", new BigDecimal("200"));

    ContentClaim plain = ContentClaim.us(egg.build());
    ContentClaim served = ContentClaim.us(egg.addPortion(label).build());

    assertThat(plain.level()).isEqualTo(ContentClaim.Level.HIGH);
    assertThat(plain.arithmetic())
        .isEqualTo(
            "0.96 µg per 100 g (label), so 0.48 µg in the reference amount of 50 g (eggs), 20 % of"
                + " the daily value of 2.4 µg");
    assertThat(served.arithmetic()).isEqualTo(plain.arithmetic());
    assertThat(served.level()).isEqualTo(plain.level());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentClaim.us(egg.build(), "1 label serving"))
        .withMessageContaining("must be a mass above 0");
  }

  @Test
  void answer_tells_of_a_threshold_and_never_of_a_label() {
    ContentClaim answer = ContentClaim.us(FOODS.get("egg-boiled"));

    assertThat(answer.text())
        .isEqualTo(
            "egg, hard-boiled: 1.11 µg per 100 g (analysed, tables from 0.82 to 2), so 0.555 µg in the"
                + " reference amount of 50 g (eggs), 23.1 % of the daily value of 2.4 µg: meets the threshold for"
                + " \"high\", \"rich in\" or \"excellent source\"; by another national table the"
                + " answer is another");
    assertThat(answer)
        .hasToString(
            "egg, hard-boiled: meets the threshold for \"high\", \"rich in\" or \"excellent source\"");
    assertThat(answer.food()).isEqualTo(FOODS.get("egg-boiled"));
    assertThat(answer.citations().get(0)).hasToString("21 CFR 101.54, (b) and (c)");
    assertThat(answer.provisional()).isFalse();
    for (Food food : FOODS.all()) {
      if (food.group() != FoodGroup.INFANT_FORMULA) {
        ContentClaim each = ContentClaim.us(food, "100 g");
        assertThat(each.text() + each.regulation()).doesNotContain("may be labelled");
        assertThat(ContentClaim.eu(food).level()).isEqualTo(ContentClaim.uk(food).level());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "egg-omelette, 110 g",
    "egg-raw, 50 g",
    "milk-semi-skimmed, 240 mL",
    "milk-evaporated, 30 mL",
    "eggnog, 120 mL",
    "oat-drink-fortified, 240 mL",
    "cola, 360 mL",
    "nutritional-shake, 240 mL",
    "cheddar, 30 g",
    "cottage-cheese, 110 g",
    "ricotta, 55 g",
    "parmesan-grated, 5 g",
    "yogurt-greek, 170 g",
    "tofu-fortified, 85 g",
    "meatless-sausage, 55 g",
    "meatless-bacon, 15 g",
    "almonds, 30 g",
  })
  void reference_amount_follows_the_category(String id, String amount) {
    assertThat(ReferenceAmounts.of(FOODS.get(id))).map(ReferenceAmount::toString).contains(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "FISH, 'sardines in oil, tinned, drained', 85 g",
    "FISH, 'kippers, smoked herring', 55 g",
    "FISH, 'anchovies in oil, tinned, drained', 15 g",
    "SHELLFISH, 'clams, steamed', 85 g",
    "GAME, 'venison, roasted', 85 g",
    "MEAT_ALTERNATIVE, vegan sausage with tofu, 55 g",
    "MEAT, 'beef mince, 15 % fat, raw', 114 g",
    "MEAT, 'lamb leg, lean, roasted', 85 g",
    "MEAT, 'stewing steak, tinned', 55 g",
    "OFFAL, 'ox tongue, tinned', 55 g",
    "OFFAL, 'chicken liver, raw', 114 g",
    "OFFAL, 'chicken liver, simmered', 85 g",
    "OFFAL, 'moose liver, braised', 85 g",
    "BEVERAGE, apple juice, 240 mL",
    "BEVERAGE, hot cocoa, 240 mL",
    "CHEESE, 'Cheddar cheese, grated', 30 g",
    "CHEESE, 'Parmesan cheese, grated', 5 g",
    "CHEESE, dry cottage cheese, 55 g",
    "FISH, 'anchovies, grilled', 85 g",
    "OFFAL, 'beef liver, raw', 114 g",
    "OFFAL, 'beef liver, braised', 85 g",
    "POULTRY, 'chicken, tinned, in broth', 55 g",
    "POULTRY, 'chicken breast, skinless, raw', 114 g",
    "POULTRY, 'turkey mince, cooked', 85 g",
    "SOUP, lentil soup, 245 g",
  })
  void words_of_the_name_pick_the_category(FoodGroup group, String name, String amount) {
    assertThat(ReferenceAmounts.of(food(group, name, "1").build()))
        .map(ReferenceAmount::toString)
        .contains(amount);
  }

  /** Some words stand in no name of the table, but may in those of a caller's foods. */
  @Test
  void every_word_that_picks_a_category_is_met_in_a_name_of_the_table() {
    Set<String> met = new HashSet<>();
    for (Food food : FOODS.all()) {
      met.addAll(FoodWords.of(food.name()));
    }
    assertThat(new TreeSet<>(ReferenceAmounts.words()))
        .isNotEmpty()
        .filteredOn(word -> !met.contains(word))
        .containsExactlyInAnyOrder(WORDS_OF_CALLERS);
  }

  @Test
  void meat_has_the_rules_of_the_department_of_agriculture() {
    assertThat(ContentClaim.us(food(FoodGroup.POULTRY, "roast chicken", "0.4").build()))
        .satisfies(
            answer -> {
              assertThat(answer.level()).isEqualTo(ContentClaim.Level.SOURCE);
              assertThat(answer.answer())
                  .endsWith(
                      "by the 6 µg that the Department of Agriculture prints for meat it does not"
                          + " meet the threshold for \"good source\", \"contains\" or"
                          + " \"provides\"");
            });
    for (FoodGroup group : List.of(FoodGroup.MEAT, FoodGroup.OFFAL, FoodGroup.POULTRY)) {
      ContentClaim answer = ContentClaim.us(food(group, "made-up roast", "2").build());
      assertThat(answer.provisional()).isTrue();
      assertThat(answer.citations())
          .extracting(citation -> citation.source())
          .contains(IntakeSources.US_MEAT_CLAIMS);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "egg-dried",
        "milk-powder-whole",
        "milk-condensed",
        "kefir",
        "quark",
        "yeast-extract-fortified",
        "cod-raw",
        "snails-raw"
      })
  void category_without_an_amount_asks_the_caller(String id) {
    Food food = FOODS.get(id);

    assertThat(ReferenceAmounts.of(food)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentClaim.us(food))
        .withMessageStartingWith("reference amount for " + food + " must be given");
    assertThatIllegalArgumentException().isThrownBy(() -> ContentClaim.usHistoric(food));
    assertThat(ContentClaim.us(food, "15 g").arithmetic())
        .contains("in the reference amount of 15 g (the caller's)");
    assertThat(ContentClaim.us(food, "15 g").provisional()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1 cup", "", "30", "0 g", "<30 g", "30 ng/L", "200000 g", "240 mL", "a few mL"})
  void amount_that_is_none_is_refused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentClaim.us(yogurt("1"), amount))
        .withMessage(
            "reference amount for made-up yogurt must be a mass above 0 and of at most 100 kg, such"
                + " as \"30 g\", or \"240 mL\" of a drink, but was \""
                + amount
                + "\"");
  }

  @Test
  void millilitres_of_a_drink_are_taken_as_grams() {
    Food drink = food(FoodGroup.PLANT_DRINK, "made-up drink", "0.2").build();

    assertThat(ContentClaim.us(drink, "240 mL"))
        .satisfies(
            answer -> {
              assertThat(answer.level()).isEqualTo(ContentClaim.Level.HIGH);
              assertThat(answer.arithmetic())
                  .contains("reference amount of 240 mL (the caller's), taken as 240 g");
            });
    assertThat(ContentClaim.us(drink, "0.24 mg").level()).isEqualTo(ContentClaim.Level.NONE);
    assertThat(ContentClaim.us(drink).arithmetic()).contains("240 mL (milk-substitute beverages)");
    assertThat(ContentClaim.usHistoric(drink).level()).isEqualTo(ContentClaim.Level.NONE);
  }

  @Test
  void missing_content_is_no_zero() {
    Food food = yogurt("1").toBuilder().content(B12Content.missing()).build();

    assertThat(ContentClaim.us(food))
        .satisfies(
            answer -> {
              assertThat(answer.level()).isEqualTo(ContentClaim.Level.UNKNOWN);
              assertThat(answer.text())
                  .isEqualTo(
                      "made-up yogurt: not known: the content is not known, so nothing can be"
                          + " said");
            });
  }

  @Test
  void lower_bound_can_reach_a_threshold_but_never_miss_it() {
    assertThat(ContentClaim.eu(atLeast("0.1")).level()).isEqualTo(ContentClaim.Level.UNKNOWN);
    assertThat(ContentClaim.eu(atLeast("0.1")).answer())
        .isEqualTo("parts of it have no value, so nothing can be said");
    assertThat(ContentClaim.eu(atLeast("0.4")).level()).isEqualTo(ContentClaim.Level.SOURCE);
    assertThat(ContentClaim.eu(atLeast("0.4")).text())
        .isEqualTo(
            "made-up dish: at least 0.4 µg per 100 g (calculated), so at least 0.4 µg in 100 g, at"
                + " least 16 % of the nutrient reference value of 2.5 µg: meets at least the"
                + " threshold for \"source of\"");
    assertThat(ContentClaim.eu(atLeast("0.9")).level()).isEqualTo(ContentClaim.Level.HIGH);
  }

  @Test
  void food_that_does_not_count_is_no_source_whatever_assays_find() {
    ContentClaim nori = ContentClaim.us(FOODS.get("nori-dried"));

    assertThat(nori.level()).isEqualTo(ContentClaim.Level.NONE);
    assertThat(nori.answer()).isEqualTo("does not count as a source, whatever assays find in it");
    assertThat(nori.citations()).extracting(Citation::source).contains(Sources.VEGAN_SOCIETY);
    assertThat(ContentClaim.eu(FOODS.get("nori-dried")).level()).isEqualTo(ContentClaim.Level.NONE);
    assertThat(ContentClaim.usHistoric(FOODS.get("nori-dried")).level())
        .isEqualTo(ContentClaim.Level.NONE);
  }

  @Test
  void where_tables_differ_across_a_threshold_it_is_said() {
    B12Content content = B12Content.of(new BigDecimal("0.5"), B12Content.Basis.LABEL);
    Food.Builder food = food(FoodGroup.YOGURT, "made-up yogurt", "0");

    assertThat(eu(food, content, "0.4", "0.6")).doesNotContain("another");
    assertThat(eu(food, content, "0.1", "0.6")).endsWith("the answer is another");
    assertThat(eu(food, content, "0.4", "0.9")).endsWith("the answer is another");
  }

  private static String eu(Food.Builder food, B12Content content, String low, String high) {
    B12Content range = content.between(new BigDecimal(low), new BigDecimal(high));
    return ContentClaim.eu(food.content(range).build()).answer();
  }

  @Test
  void food_for_infants_has_rules_of_its_own() {
    Food formula = FOODS.get("infant-formula");

    for (Runnable call :
        List.<Runnable>of(
            () -> ContentClaim.us(formula),
            () -> ContentClaim.us(formula, "100 g"),
            () -> ContentClaim.eu(formula),
            () -> ContentClaim.uk(formula))) {
      assertThatIllegalArgumentException()
          .isThrownBy(call::run)
          .withMessageStartingWith("food must be for people of four years and over");
    }
  }

  @Test
  void claim_comes_back_from_serialisation_and_says_each_food_in_one_line() throws Exception {
    ContentClaim claim = ContentClaim.us(FOODS.get("egg-boiled"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(claim);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ContentClaim copy = (ContentClaim) in.readObject();
      assertThat(copy.text()).isEqualTo(claim.text());
      assertThat(copy.regulation()).isEqualTo(claim.regulation());
      assertThat(copy.level()).isEqualTo(claim.level());
      assertThat(copy.citations()).isEqualTo(claim.citations());
    }
    for (Food food : FOODS.without(FoodGroup.INFANT_FORMULA).all()) {
      assertThat(ContentClaim.us(food, "100 g").toString())
          .startsWith(food.name() + ": ")
          .hasSizeLessThan(200)
          .doesNotContain("\n");
    }
  }
}
