package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0 months",
    "5, 0, 5 months",
    "12, 1, 12 months",
    "23, 1, 23 months",
    "24, 2, 2 years",
    "35, 2, 2 years",
    "191, 15, 15 years",
    "192, 16, 16 years",
    "1560, 130, 130 years"
  })
  void months_are_completed_years(int months, int years, String text) {
    Age age = Age.months(months);
    assertThat(age.totalMonths()).isEqualTo(months);
    assertThat(age.years()).isEqualTo(years);
    assertThat(age).hasToString(text);
  }

  @Test
  void one_month_is_singular() {
    assertThat(Age.months(1)).hasToString("1 month");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 12", "16, 192", "130, 1560"})
  void years_are_twelve_months(int years, int months) {
    assertThat(Age.years(years)).isEqualTo(Age.months(months)).isEqualTo(new Age(months));
    assertThat(Age.years(years).years()).isEqualTo(years);
  }

  @ParameterizedTest
  @CsvSource({
    "2000-02-29, 2026-02-28, 311",
    "2000-02-29, 2026-03-01, 312",
    "2026-11-22, 2026-11-22, 0",
    "1896-11-22, 2026-11-22, 1560"
  })
  void of_a_day_of_birth_the_completed_months_are_kept(LocalDate born, LocalDate on, int months) {
    assertThat(Age.fromBirthDate(born, on)).isEqualTo(Age.months(months));
  }

  @Test
  void nobody_is_born_later_or_too_long_ago() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.fromBirthDate(day.plusDays(1), day))
        .withMessage(
            "day of the age must not be before the day of birth but was 2026-11-22 and 2026-11-23");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.fromBirthDate(day.minusYears(131), day))
        .withMessage("age must be from 0 to 130 years but was 1895-11-22 to 2026-11-22");
  }
}
