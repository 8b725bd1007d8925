package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;

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
}
