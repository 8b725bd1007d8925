package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the library's own table is sound, and what was asked for is there. */
class FoodSweepTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();
  private static final Set<FoodTag> FROM_ANIMALS =
      EnumSet.of(
          FoodTag.CONTAINS_EGG,
          FoodTag.CONTAINS_MILK,
          FoodTag.CONTAINS_FISH,
          FoodTag.CONTAINS_SHELLFISH,
          FoodTag.CONTAINS_MEAT);

  static List<Food> every() {
    return FOODS.all();
  }

  static Stream<FoodGroup> groups() {
    return EnumSet.complementOf(EnumSet.of(FoodGroup.OTHER)).stream();
  }

  @Test
  void there_are_many_foods_and_none_twice() {
    assertThat(FOODS.size()).isGreaterThanOrEqualTo(500).isEqualTo(every().size());
    assertThat(every()).extracting(Food::id).doesNotHaveDuplicates();
    assertThat(every()).extracting(Food::name).doesNotHaveDuplicates();
    assertThat(every().stream().flatMapToInt(food -> food.fdcId().stream()))
        .doesNotHaveDuplicates();
    assertThat(every().stream().flatMap(food -> food.ndbNumber().stream())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void every_group_but_the_last_has_foods(FoodGroup group) {
    assertThat(FOODS.in(group).all()).isNotEmpty();
  }

  @Test
  void food_has_id_portions_and_source() {
    assertThat(every())
        .allSatisfy(
            food -> {
              assertThat(food.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(food.name()).isEqualTo(food.name().strip()).isNotBlank();
              assertThat(food.synonyms()).doesNotContain("").doesNotHaveDuplicates();
              assertThat(food.portions()).isNotEmpty();
              assertThat(food.portions()).extracting(Portion::label).doesNotHaveDuplicates();
              for (Portion portion : food.portions()) {
                assertThat(food.grams(portion.label())).isEqualByComparingTo(portion.grams());
              }
              assertThat(food.citation().source()).isNotNull();
              assertThat(food.citation().source().shortName()).isNotBlank();
              assertThat(food.ndbNumber())
                  .satisfiesAnyOf(
                      number -> assertThat(number).isEmpty(),
                      number -> assertThat(number.orElseThrow()).matches("[0-9]{5}"));
            });
  }

  @Test
  void content_says_how_it_is_known() {
    assertThat(every())
        .allSatisfy(
            food -> {
              B12Content content = food.content();
              assertThat(content.microgramsPer100g().isEmpty())
                  .isEqualTo(content.basis() == B12Content.Basis.MISSING);
              assertThat(food.microgramsPerPortion().isEmpty())
                  .isEqualTo(content.basis() == B12Content.Basis.MISSING);
              assertThat(content.lowerBound()).isFalse();
              assertThat(content.lowestMicrogramsPer100g().isPresent())
                  .isEqualTo(content.highestMicrogramsPer100g().isPresent());
              content
                  .microgramsPer100g()
                  .ifPresent(
                      value -> {
                        if (content.basis() == B12Content.Basis.ASSUMED_ZERO) {
                          assertThat(value).isZero();
                        }
                        assertThat(value)
                            .isBetween(
                                content.lowestMicrogramsPer100g().orElse(value),
                                content.highestMicrogramsPer100g().orElse(value));
                        assertThat(content.lowestMicrogramsPer100g().orElse(value)).isNotNegative();
                      });
            });
  }

  @Test
  void diets_and_groups_do_not_contradict_what_is_held() {
    assertThat(every())
        .allSatisfy(
            food -> {
              if (food.suits(FoodTag.VEGAN)) {
                assertThat(food.tags()).doesNotContainAnyElementsOf(FROM_ANIMALS);
                assertThat(food.tags()).contains(FoodTag.VEGETARIAN);
              }
              if (food.suits(FoodTag.VEGETARIAN)) {
                assertThat(food.tags())
                    .contains(FoodTag.PESCETARIAN)
                    .doesNotContain(
                        FoodTag.CONTAINS_FISH, FoodTag.CONTAINS_SHELLFISH, FoodTag.CONTAINS_MEAT);
              }
              if (food.suits(FoodTag.PESCETARIAN)) {
                assertThat(food.tags()).doesNotContain(FoodTag.CONTAINS_MEAT);
              }
              assertThat(food.tags()).containsAll(tagsOf(food.group()));
            });
  }

  private static Set<FoodTag> tagsOf(FoodGroup group) {
    return switch (group) {
      case MEAT, OFFAL, POULTRY, GAME, PROCESSED_MEAT -> Set.of(FoodTag.CONTAINS_MEAT);
      case FISH -> Set.of(FoodTag.CONTAINS_FISH);
      case SHELLFISH -> Set.of(FoodTag.CONTAINS_SHELLFISH);
      case EGG -> Set.of(FoodTag.CONTAINS_EGG);
      case MILK, CHEESE, YOGURT, DAIRY_OTHER -> Set.of(FoodTag.CONTAINS_MILK);
      case PLANT_DRINK, ALGAE, YEAST, FERMENTED_PLANT, MUSHROOM, FRUIT, LEGUME, NUT_SEED ->
          Set.of(FoodTag.VEGAN);
      default -> Set.of();
    };
  }

  @Test
  void food_is_found_again() {
    assertThat(every())
        .allSatisfy(
            food -> {
              assertThat(FOODS.get(food.id())).isEqualTo(food);
              assertThat(FOODS.search(food.name())).contains(food);
              for (String word : food.name().split(" ", -1)) {
                if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                  List<Food> found = FOODS.search(word);
                  assertThat(found.isEmpty() || found.contains(food)).as(word).isTrue();
                }
              }
              assertThat(food.synonyms())
                  .allSatisfy(synonym -> assertThat(FOODS.search(synonym)).contains(food));
              food.fdcId().ifPresent(fdcId -> assertThat(FOODS.byFdcId(fdcId)).contains(food));
              food.ndbNumber()
                  .ifPresent(number -> assertThat(FOODS.byNdbNumber(number)).contains(food));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mushrooms-raw",
        "tempeh",
        "nori-dried",
        "spirulina-dried",
        "chlorella-dried",
        "kimchi",
        "nutritional-yeast-unfortified"
      })
  void food_that_is_wrongly_taken_for_a_source_is_there_with_a_note_and_not_counted(String id) {
    Food food = FOODS.get(id);
    assertThat(food.counted()).isFalse();
    assertThat(food.note()).get(STRING).isNotBlank();
  }

  @Test
  void no_seaweed_mushroom_or_fermented_plant_counts() {
    assertThat(FOODS.in(FoodGroup.ALGAE, FoodGroup.MUSHROOM, FoodGroup.FERMENTED_PLANT).all())
        .isNotEmpty()
        .noneMatch(Food::counted);
  }

  @ParameterizedTest
  @CsvSource({
    "clams-cooked, SHELLFISH",
    "infant-formula, INFANT_FORMULA",
    "nutritional-yeast-fortified, YEAST"
  })
  void food_that_varies_is_there_with_a_note_and_counted(String id, FoodGroup group) {
    Food food = FOODS.get(id);
    assertThat(food.group()).isEqualTo(group);
    assertThat(food.counted()).isTrue();
    assertThat(food.note()).get(STRING).isNotBlank();
  }

  @Test
  void clams_run_from_12_to_99_and_infant_formula_is_fortified() {
    B12Content clams = FOODS.get("clams-cooked").content();
    assertThat(clams.lowestMicrogramsPer100g().orElseThrow())
        .isBetween(BigDecimal.valueOf(12), new BigDecimal(13));
    assertThat(clams.highestMicrogramsPer100g().orElseThrow())
        .isBetween(BigDecimal.valueOf(98), new BigDecimal(99));
    assertThat(FOODS.get("infant-formula").origin()).isEqualTo(Food.Origin.FORTIFIED);
  }
}
