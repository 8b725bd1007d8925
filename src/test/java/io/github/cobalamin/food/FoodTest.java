package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.food.data.FoodSources;
import io.github.cobalamin.source.Confirmation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a food must be, and how an amount of it is read. */
class FoodTest {
  private static final Food EGG = FoodCatalogue.standard().get("egg-boiled");

  @Test
  void food_without_what_was_not_said_is_natural_and_counted() {
    Food food = plain().build();
    assertThat(food.origin()).isEqualTo(Food.Origin.NATURAL);
    assertThat(food.counted()).isTrue();
    assertThat(food.note()).isEmpty();
    assertThat(food.tags()).isEmpty();
    assertThat(food.synonyms()).isEmpty();
    assertThat(food.fdcId()).isEmpty();
    assertThat(food.ndbNumber()).isEmpty();
    assertThat(food).hasToString("stew");
  }

  @ParameterizedTest
  @EnumSource(
      value = FoodTag.class,
      names = {
        "CONTAINS_EGG",
        "CONTAINS_MILK",
        "CONTAINS_FISH",
        "CONTAINS_SHELLFISH",
        "CONTAINS_MEAT"
      })
  void vegan_food_holds_nothing_from_animals(FoodTag tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().addTag(FoodTag.VEGAN).addTag(tag).build())
        .withMessageStartingWith(
            "food stew must not be vegan and hold what comes from animals but is ")
        .withMessageContaining(tag.label());
    assertThat(
            plain()
                .addTag(FoodTag.VEGAN)
                .addTag(FoodTag.CONTAINS_SOYA)
                .build()
                .suits(FoodTag.VEGAN))
        .isTrue();
    assertThat(plain().addTag(tag).build().suits(FoodTag.VEGAN)).isFalse();
  }

  @Test
  void id_and_name_must_be_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().id(" ").build())
        .withMessage("food must have an id and a name but had \" \" and \"stew\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().name("").build())
        .withMessage("food must have an id and a name but had \"stew\" and \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().note(" ").build())
        .withMessage("note of food stew must not be blank");
    assertThatIllegalStateException()
        .isThrownBy(() -> Food.builder().id("stew").build())
        .withMessageContaining("name");
  }

  @ParameterizedTest
  @CsvSource({
    "50 g, 50",
    "' 50 g ', 50",
    "0.5 g, 0.5",
    "250 mg, 0.25",
    "1 large egg, 50",
    "1 small egg, 38",
    "2 x 1 large egg, 100",
    "3 x 1 small egg, 114",
    "2 x 40 g, 80",
    "100000 g, 100000"
  })
  void amount_is_a_mass_or_a_portion_or_some_of_them(String amount, BigDecimal grams) {
    assertThat(EGG.grams(amount)).isEqualByComparingTo(grams);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 huge egg", "", "2 x", "x 2", "2x 50 g", "-5 g", "50", "two x 50 g"})
  void amount_that_is_neither_is_refused_with_the_portions(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EGG.grams(amount))
        .withMessage(
            "amount of egg, hard-boiled must be a mass such as 50 g or one of [1 large egg"
                + " (50 g), 1 small egg (38 g)] but was \"%s\"",
            amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 mg/L", "165 pmol/L", "<50 g"})
  void amount_that_is_no_exact_mass_is_refused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EGG.grams(amount))
        .withMessage("amount of egg, hard-boiled must be an exact mass but was " + amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"100001 g", "2 x 50001 g", "2001 x 1 large egg", "999999999 x 1 large egg"})
  void amount_that_is_too_much_is_refused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EGG.grams(amount))
        .withMessage("amount of egg, hard-boiled must be at most 100000 g but was " + amount);
  }

  @Test
  void usual_portion_is_the_first() {
    assertThat(EGG.usualPortion()).map(Portion::toString).contains("1 large egg (50 g)");
    assertThat(EGG.microgramsPerPortion()).contains(new BigDecimal("0.555"));
  }

  @Test
  void food_without_portion_or_content_has_no_micrograms_per_portion() {
    Food none = plain().build();
    assertThat(none.usualPortion()).isEmpty();
    assertThat(none.microgramsPerPortion()).isEmpty();
    Food missing =
        plain()
            .content(B12Content.missing())
            .addPortion(Portion.of("1 bowl", BigDecimal.valueOf(300)))
            .build();
    assertThat(missing.microgramsPerPortion()).isEmpty();
    assertThat(missing.grams("2 x 1 bowl")).isEqualByComparingTo("600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10000.1"})
  void portion_has_a_label_and_a_mass_that_can_be(BigDecimal grams) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Portion.of("1 bowl", grams))
        .withMessage(
            "mass of a portion must be above 0 and at most 10000 g but was " + grams + " g");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Portion.of(" ", BigDecimal.ONE))
        .withMessage("label of a portion must not be blank");
    assertThat(Portion.of("1 crate", new BigDecimal("1E+4"))).hasToString("1 crate (10000 g)");
  }

  @Test
  void copy_is_equal_until_something_is_changed() {
    Food copy = EGG.toBuilder().build();
    assertThat(copy).isNotSameAs(EGG).isEqualTo(EGG).hasSameHashCodeAs(EGG);
    Food noted = EGG.toBuilder().note("from next door").build();
    assertThat(noted).isNotEqualTo(EGG).hasSameHashCodeAs(EGG);
    assertThat(noted.content()).isEqualTo(EGG.content());
    assertThat(EGG.toBuilder().id("egg-other").build()).isNotEqualTo(EGG);
    assertThat(EGG).isNotEqualTo("egg, hard-boiled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"egg-boiled", "chlorella-dried", "clams-cooked", "tempeh"})
  void food_comes_back_equal(String id) {
    Food food = FoodCatalogue.standard().get(id);
    Object back = writtenAndRead(food);
    assertThat(back).isNotSameAs(food).isEqualTo(food).hasSameHashCodeAs(food);
    assertThat(((Food) back).content()).hasToString(food.content().toString());
  }

  private static Object writtenAndRead(Food food) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(food);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return Objects.requireNonNull(in.readObject());
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Food.Builder plain() {
    return Food.builder()
        .id("stew")
        .name("stew")
        .group(FoodGroup.MIXED_DISH)
        .content(B12Content.of(BigDecimal.ONE, B12Content.Basis.CALCULATED))
        .citation(FoodSources.PRODUCT_LABEL.at("back", Confirmation.READ_ONCE));
  }
}
