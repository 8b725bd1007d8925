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
import org.junit.jupiter.api.Test;

/** Dated days: a mean over those written down, a day of fasting among them. */
class DiaryTest {
  private static final Food EGG = FoodCatalogue.standard().get("egg-boiled");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void mean_is_over_the_days_written_down() {
    Diary diary =
        Diary.empty().on(DAY, EGG, "100 g").on(DAY, EGG, "100 g").on(DAY.plusDays(9), EGG, "100 g");
    assertThat(diary.days()).isEqualTo(2);
    assertThat(diary.intake().perDay()).isEqualTo(Quantity.of("1.665 ug"));
  }

  @Test
  void day_without_food_is_a_day() {
    Diary diary = Diary.empty().on(DAY, EGG, "100 g").on(DAY.plusDays(1));
    assertThat(diary.intake().perDay()).isEqualTo(Quantity.of("0.555 ug"));
  }

  @Test
  void few_days_are_cautioned() {
    Diary diary = Diary.empty().on(DAY).on(DAY.plusDays(1));
    assertThat(diary.caution())
        .hasValueSatisfying(text -> assertThat(text).endsWith("than these 2"));
    assertThat(diary.on(DAY.plusDays(2)).caution()).isPresent();
    assertThat(diary.on(DAY.plusDays(5)).caution()).isPresent();
    assertThat(diary.on(DAY.plusDays(9)).caution()).isEmpty();
    assertThat(Diary.empty().caution()).isPresent();
  }

  @Test
  void days_in_a_row_or_years_apart_are_cautioned_and_a_whole_week_is_not() {
    Diary row = Diary.empty().on(DAY.plusDays(4)).on(DAY.plusDays(5)).on(DAY.plusDays(6));
    Diary years = Diary.empty().on(DAY.plusDays(5)).on(DAY.plusYears(1)).on(DAY.plusYears(2));
    Diary week = Diary.empty();
    for (int day = 0; day < 7; day++) {
      week.on(DAY.plusDays(day));
    }
    assertThat(row.caution()).isPresent();
    assertThat(years.caution()).isPresent();
    assertThat(week.caution()).isEmpty();
  }

  @Test
  void rare_doses_need_more_days_than_food() {
    Diary diary = Diary.empty().on(DAY).on(DAY.plusDays(5)).on(DAY.plusDays(9));
    diary.on(DAY, Cobalamin.CYANOCOBALAMIN, Route.ORAL, "10 ug");
    assertThat(diary.caution()).isEmpty();
    diary.on(DAY, Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
    assertThat(diary.caution())
        .contains("Injections and large doses are taken rarely: 3 days do not tell how often");
    for (int day = 0; day < 14; day++) {
      diary.on(DAY.plusDays(day));
    }
    assertThat(diary.caution()).isEmpty();
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
    Diary twice =
        Diary.empty()
            .on(DAY, rich, "50 g")
            .on(DAY, rich, "50.0 g")
            .on(DAY.plusDays(5))
            .on(DAY.plusDays(9));
    Diary whole = Diary.empty().on(DAY, rich, "100 g").on(DAY.plusDays(5)).on(DAY.plusDays(9));
    assertThat(twice.intake().absorbed(well).perDay().low())
        .isEqualTo(whole.intake().absorbed(well).perDay().low());
  }

  /** Review, N91: one day cannot judge a person. */
  @Test
  void mean_of_few_days_is_no_evidence() {
    Patient patient = Patient.builder().age(Age.years(40)).sex(Sex.MALE).build();
    Diary diary = Diary.empty().on(DAY, EGG, "50 g");
    Adequacy one = diary.intake().adequacy(ReferenceIntakes.US_1998, patient);
    assertThat(one.verdict()).isEqualTo(Adequacy.Verdict.PROBABLY_INADEQUATE);
    assertThat(one.cautions()).containsExactly(diary.caution().orElseThrow());
    assertThat(one.addTo(patient)).isEqualTo(patient);
    diary.on(DAY.plusDays(5), EGG, "50 g").on(DAY.plusDays(9), EGG, "50 g");
    assertThat(diary.intake().cautions()).isEmpty();
    assertThat(diary.intake().adequacy(ReferenceIntakes.US_1998, patient).clue()).isPresent();
  }

  @Test
  void empty_diary_has_no_mean() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Diary.empty().intake())
        .withMessage("diary must have a day but has none");
  }

  @Test
  void supplements_and_injections_are_written_down_as_well() {
    Diary diary =
        Diary.empty()
            .on(DAY, Cobalamin.CYANOCOBALAMIN, Route.ORAL, "10 ug")
            .on(DAY.plusDays(1), Cobalamin.CYANOCOBALAMIN, Route.ORAL, "10 ug")
            .on(DAY.plusDays(3), Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
            .on(DAY.plusDays(3), EGG, "100 g");
    assertThat(diary.intake().perDay()).isEqualTo(Quantity.of("7.037 ug"));
    assertThat(diary.intake().supplements()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diary.on(DAY, Cobalamin.CYANOCOBALAMIN, Route.ORAL, "0 ug"));
  }

  @Test
  void food_of_every_day_is_absorbed_like_a_daily_food() {
    Diary diary = Diary.empty();
    for (int day = 0; day < 7; day++) {
      diary.on(DAY.plusDays(day), EGG, "50 g");
    }
    assertThat(diary.intake().servings())
        .containsExactly(new Intake.Serving(EGG, new BigDecimal("5E+1"), 7, 7));
  }
}
