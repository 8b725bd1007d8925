package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dated days: a mean over those written down, a day of fasting among them. */
class DiaryTest {
  private static final Food EGG = FoodCatalogue.standard().get("egg-boiled");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private static List<String> cautions(Intake.DiaryBuilder diary) {
    return diary.build().cautions();
  }

  @Test
  void mean_is_over_the_days_written_down() {
    Intake.DiaryBuilder diary =
        Intake.diary()
            .on(DAY, EGG, "100 g")
            .on(DAY, EGG, "100 g")
            .on(DAY.plusDays(9), EGG, "100 g");
    assertThat(diary).hasToString("diary of 2 days");
    assertThat(diary.build().servings()).extracting(Intake.Serving::days).containsOnly(2);
    assertThat(diary.build().perDay()).isEqualTo(Quantity.of("1.665 ug"));
  }

  @Test
  void day_without_food_is_a_day() {
    Intake.DiaryBuilder diary = Intake.diary().on(DAY, EGG, "100 g").on(DAY.plusDays(1));
    assertThat(diary.build().perDay()).isEqualTo(Quantity.of("0.555 ug"));
  }

  @Test
  void few_days_are_cautioned() {
    Intake.DiaryBuilder diary = Intake.diary().on(DAY).on(DAY.plusDays(1));
    assertThat(cautions(diary)).singleElement().asString().endsWith("than these 2");
    assertThat(cautions(diary.on(DAY.plusDays(2)))).hasSize(1);
    assertThat(cautions(diary.on(DAY.plusDays(5)))).hasSize(1);
    assertThat(cautions(diary.on(DAY.plusDays(9)))).isEmpty();
  }

  @Test
  void days_in_a_row_or_years_apart_are_cautioned_and_a_whole_week_is_not() {
    Intake.DiaryBuilder row =
        Intake.diary().on(DAY.plusDays(4)).on(DAY.plusDays(5)).on(DAY.plusDays(6));
    Intake.DiaryBuilder years =
        Intake.diary().on(DAY.plusDays(5)).on(DAY.plusYears(1)).on(DAY.plusYears(2));
    Intake.DiaryBuilder week = Intake.diary();
    for (int day = 0; day < 7; day++) {
      week.on(DAY.plusDays(day));
    }
    assertThat(cautions(row)).hasSize(1);
    assertThat(cautions(years)).hasSize(1);
    assertThat(cautions(week)).isEmpty();
  }

  @Test
  void rare_doses_need_more_days_than_food() {
    Intake.DiaryBuilder diary = Intake.diary().on(DAY).on(DAY.plusDays(5)).on(DAY.plusDays(9));
    diary.on(DAY, Cobalamin.CYANOCOBALAMIN, Route.ORAL, "10 ug");
    assertThat(cautions(diary)).isEmpty();
    diary.on(DAY, Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
    assertThat(cautions(diary))
        .containsExactly(
            "Injections and large doses are taken rarely: 3 days do not tell how often");
    for (int day = 0; day < 14; day++) {
      diary.on(DAY.plusDays(day));
    }
    assertThat(cautions(diary)).isEmpty();
  }

  /** Twice on one day is not once on two days: the day is saturated. */
  @Test
  void what_is_eaten_twice_on_a_day_stays_on_that_day() {
    Food rich =
        EGG.toBuilder()
            .group(FoodGroup.MIXED_DISH)
            .content(B12Content.of(BigDecimal.TEN, B12Content.Basis.LABEL))
            .build();
    Patient well = Patient.builder().build();
    Intake.DiaryBuilder twice =
        Intake.diary()
            .on(DAY, rich, "50 g")
            .on(DAY, rich, "50.0 g")
            .on(DAY.plusDays(5))
            .on(DAY.plusDays(9));
    Intake.DiaryBuilder whole =
        Intake.diary().on(DAY, rich, "100 g").on(DAY.plusDays(5)).on(DAY.plusDays(9));
    assertThat(twice.build().absorbed(well).perDay().low())
        .isEqualTo(whole.build().absorbed(well).perDay().low());
  }

  /** Review, N91: one day cannot judge a person. */
  @Test
  void mean_of_few_days_is_no_evidence() {
    Patient patient = Patient.builder().age(Age.years(40)).sex(Sex.MALE).build();
    Intake.DiaryBuilder diary = Intake.diary().on(DAY, EGG, "50 g");
    Adequacy one = diary.build().adequacy(ReferenceIntakes.US_1998, patient);
    assertThat(one.verdict()).isEqualTo(Adequacy.Verdict.PROBABLY_INADEQUATE);
    assertThat(one.cautions()).isEqualTo(cautions(diary)).hasSize(1);
    assertThat(one.addTo(patient)).isEqualTo(patient);
    diary.on(DAY.plusDays(5), EGG, "50 g").on(DAY.plusDays(9), EGG, "50 g");
    assertThat(diary.build().cautions()).isEmpty();
    assertThat(diary.build().adequacy(ReferenceIntakes.US_1998, patient).clue()).isPresent();
  }

  @Test
  void empty_diary_has_no_mean() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Intake.diary().build())
        .withMessage("diary must have a day but has none");
  }

  @Test
  void supplements_and_injections_are_written_down_as_well() {
    Intake.DiaryBuilder diary =
        Intake.diary()
            .on(DAY, Cobalamin.CYANOCOBALAMIN, Route.ORAL, "10 ug")
            .on(DAY.plusDays(1), Cobalamin.CYANOCOBALAMIN, Route.ORAL, "10 ug")
            .on(DAY.plusDays(3), Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
            .on(DAY.plusDays(3), EGG, "100 g");
    assertThat(diary.build().perDay()).isEqualTo(Quantity.of("7.037 ug"));
    assertThat(diary.build().supplements()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diary.on(DAY, Cobalamin.CYANOCOBALAMIN, Route.ORAL, "0 ug"));
  }

  @Test
  void food_of_every_day_is_absorbed_like_a_daily_food() {
    Intake.DiaryBuilder diary = Intake.diary();
    for (int day = 0; day < 7; day++) {
      diary.on(DAY.plusDays(day), EGG, "50 g");
    }
    assertThat(diary.build().servings())
        .containsExactly(Intake.Serving.of(EGG, new BigDecimal("5E+1"), 7, 7));
  }
}
