package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
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
    assertThat(diary.on(DAY.plusDays(5)).caution()).isEmpty();
  }

  /** Review, N91: one day cannot judge a person. */
  @Test
  void mean_of_few_days_is_no_evidence() {
    Patient patient = Patient.builder().age(Age.years(40)).sex(Sex.MALE).build();
    Diary diary = Diary.empty().on(DAY, EGG, "50 g");
    Adequacy one = diary.intake().adequacy(ReferenceIntakes.US_1998, patient);
    assertThat(one.verdict()).isEqualTo(AdequacyVerdict.PROBABLY_INADEQUATE);
    assertThat(one.cautions()).containsExactly(diary.caution().orElseThrow());
    assertThat(one.addTo(patient)).isEqualTo(patient);
    diary.on(DAY.plusDays(5), EGG, "50 g").on(DAY.plusDays(6), EGG, "50 g");
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
        .containsExactly(new Serving(EGG, new BigDecimal("50"), 7, 7));
  }
}
