package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.model.Quantity;
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

  @Test
  void empty_diary_has_no_mean() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Diary.empty().intake())
        .withMessage("diary must have a day but has none");
  }
}
