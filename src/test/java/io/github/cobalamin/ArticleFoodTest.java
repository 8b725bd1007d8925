package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.diet.Adequacy;
import io.github.cobalamin.diet.Intake;
import io.github.cobalamin.diet.ReferenceIntakes;
import io.github.cobalamin.diet.SmallestChange;
import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.ContentClaim;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.FoodTag;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the founding article asks of food. */
class ArticleFoodTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();

  /** Food rich in vitamin B12 and yet deficient: the library points at absorption. */
  @Nested
  class A8 {
    @Test
    void adequate_intake_and_deficient_status_point_at_absorption() {
      Patient patient =
          Patient.builder()
              .age(Age.years(45))
              .addPresent(Symptoms.FATIGUE)
              .addAbsent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
              .addResult(LabResult.of(LabTests.TOTAL_B12, "120 ng/L"))
              .build();
      Intake diet = Intake.builder().daily(FOODS.get("sardines-in-oil"), "1 small tin").build();
      Adequacy adequacy = diet.adequacy(ReferenceIntakes.US_1998, patient);
      assertThat(adequacy.verdict()).isEqualTo(Adequacy.Verdict.AT_OR_ABOVE);
      LocalDate day = LocalDate.of(2026, 11, 22);
      Assessment before = Guidelines.NICE_NG239.assess(patient, day);
      Assessment after = Guidelines.NICE_NG239.assess(adequacy.addTo(patient), day);
      assertThat(after.status().text()).isEqualTo(before.status().text());
      assertThat(after.status().text()).startsWith("confirmed");
      assertThat(after.explanation().text()).contains("that points to absorption");
      assertThat(before.explanation().text()).doesNotContain("that points to absorption");
    }
  }

  /** Prevention by the smallest change of diet. */
  @Nested
  class A12 {
    @Test
    void vegan_reaches_the_target_by_fortified_food_or_a_supplement() {
      Patient vegan =
          Patient.builder().age(Age.years(30)).addPresent(RiskFactors.VEGAN_DIET).build();
      Intake diet = Intake.builder().daily(FOODS.get("lentils"), "200 g").build();
      List<SmallestChange.Addition> additions =
          SmallestChange.of(diet, vegan, ReferenceIntakes.EFSA_2015)
              .eating(FoodTag.VEGAN)
              .from(FOODS);
      assertThat(additions).hasSizeGreaterThan(3);
      assertThat(additions)
          .extracting(SmallestChange.Addition::what)
          .contains("a supplement of 10 µg a day", "a supplement of 2000 µg a week");
      assertThat(additions)
          .allSatisfy(
              addition ->
                  assertThat(addition.intake().servings())
                      .allMatch(serving -> serving.food().suits(FoodTag.VEGAN)));
    }

    @Test
    void without_a_stomach_food_will_not_do() {
      Patient patient =
          Patient.builder().age(Age.years(60)).addPresent(Conditions.TOTAL_GASTRECTOMY).build();
      SmallestChange change =
          SmallestChange.of(Intake.builder().build(), patient, ReferenceIntakes.US_1998);
      assertThat(change.from(FOODS)).isEmpty();
      assertThat(change.whyNone().orElseThrow()).startsWith("Food will not do");
    }
  }

  /** Animal foods by group, per 100 g and per portion, with the source. */
  @Nested
  class A13 {
    @ParameterizedTest
    @EnumSource(
        value = FoodGroup.class,
        names = {"MEAT", "FISH", "EGG", "MILK", "CHEESE", "YOGURT"})
    void each_group_has_foods_with_amounts_and_source(FoodGroup group) {
      List<Food> foods = FOODS.in(group).richestFirst();
      assertThat(foods).isNotEmpty();
      Food richest = foods.get(0);
      assertThat(richest.content().microgramsPer100g().orElseThrow()).isPositive();
      assertThat(richest.microgramsPerPortion().orElseThrow()).isPositive();
      assertThat(richest.citation().toString()).isNotBlank();
    }
  }

  /** Plant foods with small amounts, and which sources are inactive. */
  @Nested
  class A14 {
    @ParameterizedTest
    @ValueSource(strings = {"spirulina-dried", "tempeh", "nori-dried"})
    void plant_sources_are_shown_and_do_not_count(String id) {
      Food food = FOODS.get(id);
      assertThat(food.counted()).isFalse();
      assertThat(food.note()).get(STRING).isNotBlank();
      assertThat(Intake.builder().daily(food, "100 g").build().perDay().value()).isZero();
    }

    @Test
    void missing_zero_and_assumed_zero_are_three_things() {
      assertThat(FOODS.get("soya-mince").content().microgramsPer100g()).isEmpty();
      assertThat(FOODS.get("apple").content().basis()).isEqualTo(B12Content.Basis.ASSUMED_ZERO);
      assertThat(FOODS.get("lentils").content().basis()).isEqualTo(B12Content.Basis.ANALYSED);
    }
  }

  /** Which foods are good or excellent sources, by which rule. */
  @Nested
  class A15 {
    @Test
    void only_certain_foods_meet_the_thresholds_and_the_rule_is_named() {
      assertThat(ContentClaim.us(FOODS.get("egg-boiled")).level())
          .isEqualTo(ContentClaim.Level.HIGH);
      assertThat(ContentClaim.us(FOODS.get("cheddar")).level())
          .isEqualTo(ContentClaim.Level.SOURCE);
      assertThat(ContentClaim.us(FOODS.get("almonds")).level()).isEqualTo(ContentClaim.Level.NONE);
      assertThat(ContentClaim.us(FOODS.get("egg-boiled")).text())
          .contains("23.1 % of the daily value of 2.4 µg")
          .contains("meets the threshold for");
      assertThat(ContentClaim.us(FOODS.get("egg-boiled")).citations().get(0))
          .hasToString("21 CFR 101.54, (b) and (c)");
    }

    @Test
    void other_rules_give_other_answers() {
      assertThat(ContentClaim.usHistoric(FOODS.get("egg-boiled")).level())
          .isEqualTo(ContentClaim.Level.NONE);
      assertThat(ContentClaim.eu(FOODS.get("egg-boiled")).level())
          .isEqualTo(ContentClaim.Level.HIGH);
      assertThat(ContentClaim.uk(FOODS.get("milk-semi-skimmed")).level())
          .isEqualTo(ContentClaim.Level.HIGH);
    }

    @Test
    void amount_is_the_category_s_and_not_the_portion() {
      assertThat(ContentClaim.us(FOODS.get("parmesan-grated")).level())
          .isEqualTo(ContentClaim.Level.NONE);
      assertThat(ContentClaim.us(FOODS.get("yeast-extract-fortified"), "5 g").level())
          .isEqualTo(ContentClaim.Level.HIGH);
    }
  }
}
