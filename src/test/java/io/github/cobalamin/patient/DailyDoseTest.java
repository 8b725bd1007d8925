package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.quantity.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dose of a day as records hold it. */
class DailyDoseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000 mg | 1000 mg",
        "2000 mg | 2000 mg",
        "2,500 mg | 2500 mg",
        "40 mg/day | 40 mg",
        "40mg/d | 40 mg",
        "40 mg daily | 40 mg",
        "40 mg per day | 40 mg",
        "2 x 500 mg | 1000 mg",
        "2x500mg | 1000 mg",
        "500 mg x 2 | 1000 mg",
        "500 mg twice daily | 1000 mg",
        "500 mg bd | 1000 mg",
        "850 mg three times daily | 2550 mg",
        "850 mg 3 times a day | 2550 mg",
        "one 500 mg tablet | 500 mg",
        "1 tablet of 500 mg | 500 mg",
        "2 tablets of 500 mg twice daily | 2000 mg",
        "1 g | 1 g",
        "0.5 g | 0.5 g",
        "0,5 g | 0.5 g",
        "2,5 mg | 2.5 mg",
        "0,125 mg | 0.125 mg",
        "0.125 mg | 0.125 mg",
        "62.5 micrograms | 62.5 ug",
        "500 mcg | 500 ug",
        "20 MG | 20 mg",
        "1 gram | 1 g"
      })
  void dose_is_read(String text, String expected) {
    assertThat(MedicineUse.of(Medicines.METFORMIN).withDailyDose(text).dailyDose())
        .contains(Quantity.of(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.000 mg",
        "2.500 mg",
        "one tablet",
        "2 tablets",
        "1 tablet twice daily",
        "15 mg weekly",
        "15 mg once a week",
        "500 mg as needed",
        "500 mg every 8 hours",
        "5 mg/ml",
        "500",
        "mg",
        "",
        "1,00,0 mg",
        "500 mg prn",
        "250-500 mg daily",
        "0 mg daily",
        "200 g daily",
        "-5 mg",
        "1,0000 mg"
      })
  void dose_that_leaves_something_open_is_refused(String text) {
    MedicineUse use = MedicineUse.of(Medicines.METFORMIN);
    assertThatIllegalArgumentException().isThrownBy(() -> use.withDailyDose(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.000 mg | daily dose must say whether its dot parts thousands, such as \"1000 mg\" or \"1 mg\", but was \"1.000 mg\"",
        "one tablet | daily dose must be an amount, such as \"2000 mg\", \"2 x 500 mg\", \"500 mg twice daily\" or \"one 500 mg tablet\", but was \"one tablet\""
      })
  void refusal_says_what_must_hold(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MedicineUse.of(Medicines.METFORMIN).withDailyDose(text))
        .withMessage(message);
  }
}
