package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.food.data.FoodSources;
import io.github.cobalamin.source.Confirmation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foods are found by id, by number and by words, and asked for by what they hold. */
class FoodCatalogueTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();

  @Test
  void food_is_got_by_id_and_by_number() {
    Food egg = FOODS.get("egg-boiled");
    assertThat(egg.name()).isEqualTo("egg, hard-boiled");
    assertThat(FOODS.get("egg-boiled")).isSameAs(egg);
    assertThat(FOODS.find("egg-boiled")).contains(egg);
    assertThat(FOODS.byFdcId(173424)).contains(egg);
    assertThat(FOODS.byNdbNumber("01129")).contains(egg);
    assertThat(FOODS.find("egg")).isEmpty();
    assertThat(FOODS.find("")).isEmpty();
    assertThat(FOODS.byFdcId(1)).isEmpty();
    assertThat(FOODS.byNdbNumber("1129")).isEmpty();
  }

  @Test
  void unknown_id_is_answered_with_similar_ones() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> FOODS.get("egg-boild"))
        .withMessageStartingWith(
            "catalogue must have the food \"egg-boild\" but has not; near it: [egg-boiled, ");
  }

  @Test
  void catalogue_of_a_caller_s_own_keeps_the_order_and_refuses_an_id_twice() {
    FoodCatalogue own = FoodCatalogue.of(List.of(food("b", "stew"), food("a", "broth")));
    assertThat(own).hasToString("2 foods");
    assertThat(own.all()).extracting(Food::id).containsExactly("b", "a");
    assertThat(own.get("a")).hasToString("broth");
    assertThat(own.search("stews")).extracting(Food::id).containsExactly("b");
    assertThat(FoodCatalogue.of(List.of()).search("egg")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoodCatalogue.of(List.of(food("a", "stew"), food("a", "broth"))))
        .withMessage("food id must be unique but \"a\" stands twice");
  }

  @Test
  void foods_are_added_last_to_a_copy() {
    Food mine = food("my-stew", "my peculiar stew");
    FoodCatalogue more = FOODS.with(mine);
    assertThat(more.size()).isEqualTo(FOODS.size() + 1);
    assertThat(more.all().get(FOODS.size())).isEqualTo(mine);
    assertThat(more.search("peculiar")).containsExactly(mine);
    assertThat(FOODS.find("my-stew")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOODS.with(food("egg-boiled", "another egg")))
        .withMessage("food id must be unique but \"egg-boiled\" stands twice");
  }

  @Test
  void imported_number_goes_first() {
    Food imported = food("fdc-173424", "imported egg");
    assertThat(FOODS.with(imported).byFdcId(173424)).contains(imported);
  }

  @ParameterizedTest
  @CsvSource({
    "liver chicken, chicken liver",
    "chick liv, liver chicken",
    "eggs, egg",
    "anchovy, anchovies",
    "tomatoes, tomato",
    "EGG, egg",
    "yoghurt, yogurt",
    "prawn, shrimp",
    "prawns, shrimps",
    "ground beef, minced beef",
    "beef mince, minced beef",
    "canned tuna, tinned tuna",
    "skim milk, skimmed milk",
    "soy milk, soya milk",
    "crème fraîche, creme fraiche",
    "Gruyère, gruyere",
    "goats cheese, goat's cheese"
  })
  void same_foods_are_found_either_way(String one, String other) {
    assertThat(FOODS.search(one))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(FOODS.search(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"samlon", "salmn", "salmom", "sallmon"})
  void one_letter_off_finds_the_plain_food(String words) {
    assertThat(FOODS.search(words).get(0).name()).startsWith("salmon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "'", "xyzzy", "egg xyzzy", "eg gzz"})
  void blank_or_nonsense_finds_nothing(String words) {
    assertThat(FOODS.search(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "egg, egg-raw",
    "boiled egg, egg-boiled",
    "beef liver, beef-liver-braised",
    "salmon, salmon-farmed-cooked",
    "clams, clams-cooked",
    "tempeh, tempeh",
    "blue cheese, blue-cheese",
    "breast milk, milk-human",
    "peanut butter, peanut-butter",
    "water, water",
    "skim milk, milk-skimmed",
    "nutritional yeast, nutritional-yeast-fortified",
    "minced beef, beef-mince-cooked"
  })
  void best_comes_first(String words, String id) {
    assertThat(FOODS.search(words).get(0).id()).isEqualTo(id);
  }

  @Test
  void whole_word_goes_before_a_beginning_and_a_short_name_before_a_long_one() {
    FoodCatalogue own =
        FoodCatalogue.of(
            List.of(food("a", "hamper"), food("b", "roast ham, lean"), food("c", "ham")));
    assertThat(own.search("ham")).extracting(Food::id).containsExactly("c", "b", "a");
    assertThat(own.search("hamp")).extracting(Food::id).containsExactly("a");
    assertThat(own.search("hamm")).isEmpty();
  }

  @Test
  void filters_keep_what_fits_everything_asked() {
    assertThat(FOODS.in(FoodGroup.FISH, FoodGroup.EGG).all())
        .extracting(Food::group)
        .containsOnly(FoodGroup.FISH, FoodGroup.EGG);
    assertThat(FOODS.suiting(FoodTag.VEGAN).all())
        .isNotEmpty()
        .allMatch(food -> food.suits(FoodTag.VEGAN));
    assertThat(FOODS.suiting(FoodTag.VEGETARIAN).without(FoodTag.CONTAINS_MILK).all())
        .contains(FOODS.get("egg-boiled"))
        .doesNotContain(FOODS.get("cheddar"), FOODS.get("egg-scrambled"));
    assertThat(FOODS.without(FoodTag.CONTAINS_MILK, FoodTag.CONTAINS_EGG).all())
        .isEqualTo(FOODS.without(FoodTag.CONTAINS_EGG).without(FoodTag.CONTAINS_MILK).all())
        .doesNotContain(FOODS.get("cheddar"), FOODS.get("egg-boiled"));
    assertThat(FOODS.counting().all())
        .contains(FOODS.get("egg-boiled"))
        .doesNotContain(FOODS.get("nori-dried"));
    assertThat(FOODS.without(FoodGroup.FISH, FoodGroup.EGG).all())
        .hasSize(FOODS.size() - FOODS.in(FoodGroup.FISH, FoodGroup.EGG).size())
        .noneMatch(food -> food.group() == FoodGroup.FISH || food.group() == FoodGroup.EGG);
    assertThat(FOODS.without(FOODS.get("cheddar"), FOODS.get("egg-boiled")).all())
        .hasSize(FOODS.size() - 2)
        .doesNotContain(FOODS.get("cheddar"), FOODS.get("egg-boiled"));
  }

  @Test
  void filtered_catalogue_is_a_catalogue() {
    FoodCatalogue eggs = FOODS.in(FoodGroup.EGG);
    assertThat(eggs.all()).hasSize(eggs.size()).hasSizeLessThan(FOODS.size());
    assertThat(eggs).hasToString(eggs.size() + " foods");
    assertThat(eggs.get("egg-boiled")).isSameAs(FOODS.get("egg-boiled"));
    assertThat(eggs.find("cheddar")).isEmpty();
    assertThat(eggs.byFdcId(173424)).contains(FOODS.get("egg-boiled"));
    assertThat(FOODS.in(FoodGroup.FISH).byNdbNumber("01129")).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> eggs.get("cheddar"))
        .withMessageMatching(
            "catalogue must have the food \"cheddar\" but has not; near it: \\[.*egg.*\\]");
    assertThat(eggs.with(food("my-egg", "my egg")).all())
        .hasSize(eggs.size() + 1)
        .startsWith(eggs.all().get(0))
        .endsWith(food("my-egg", "my egg"));
    assertThat(FOODS.in(FoodGroup.EGG).in(FoodGroup.FISH).size()).isZero();
  }

  @Test
  void search_in_a_filtered_catalogue_keeps_the_order_of_the_whole() {
    for (String words : List.of("egg", "milk", "liver chicken", "salmn", "")) {
      assertThat(FOODS.in(FoodGroup.EGG, FoodGroup.MILK).counting().search(words))
          .isEqualTo(
              FOODS.search(words).stream()
                  .filter(f -> f.group() == FoodGroup.EGG || f.group() == FoodGroup.MILK)
                  .filter(Food::counted)
                  .toList());
    }
    assertThat(FOODS.in(FoodGroup.EGG).search("egg")).isNotEmpty();
  }

  @Test
  void foods_with_enough_in_a_portion_are_those_of_known_content() {
    Food chlorella = FOODS.get("chlorella-dried");
    assertThat(FOODS.in(FoodGroup.ALGAE).all()).contains(chlorella);
    List<Food> enough = FOODS.atLeastPerPortion("1 ug").all();
    assertThat(enough)
        .contains(FOODS.get("clams-cooked"))
        .doesNotContain(chlorella, FOODS.get("egg-boiled"))
        .allMatch(f -> f.microgramsPerPortion().orElseThrow().compareTo(BigDecimal.ONE) >= 0);
    assertThat(FOODS.atLeastPerPortion("0.001 mg").all()).isEqualTo(enough);
    assertThat(FOODS.atLeastPerPortion("0.555 ug").all()).contains(FOODS.get("egg-boiled"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 mg/L", "<1 ug", "165 pmol/L", "much", "1"})
  void least_content_must_be_an_exact_mass(String mass) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOODS.atLeastPerPortion(mass))
        .withMessageContaining(mass);
  }

  @Test
  void richest_go_first_and_missing_ones_are_left_out() {
    List<Food> richest = FOODS.richestFirst();
    assertThat(richest)
        .extracting(food -> food.microgramsPerPortion().orElseThrow())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(richest.get(0).id()).isEqualTo("clams-cooked");
    assertThat(richest)
        .hasSize(
            (int)
                FOODS.all().stream()
                    .filter(f -> f.content().basis() != B12Content.Basis.MISSING)
                    .count());
    assertThat(FOODS).hasToString(FOODS.size() + " foods");
  }

  private static Food food(String id, String name) {
    return Food.builder()
        .id(id)
        .name(name)
        .group(FoodGroup.MIXED_DISH)
        .content(B12Content.missing())
        .citation(FoodSources.PRODUCT_LABEL.at("back", Confirmation.READ_ONCE))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "cookie, chocolate-chip-cookies",
    "chocolate chip cookie, chocolate-chip-cookies",
    "semi skimmed milk, milk-semi-skimmed",
    "shrim, prawns-cooked"
  })
  void hyphens_plurals_and_beginnings_of_american_words_find_as_well(String words, String id) {
    assertThat(FoodCatalogue.standard().search(words)).extracting(Food::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cod", "duck", "tea", "pork", "beef", "butter", "mushroom"})
  void names_that_begin_so_come_before_synonyms(String word) {
    assertThat(FoodCatalogue.standard().search(word).get(0).name()).startsWith(word);
  }
}
