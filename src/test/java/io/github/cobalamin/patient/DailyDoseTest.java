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
        "1 gram | 1 g",
        "1 g b.d. | 2 g",
        "500mg t.i.d. | 1500 mg",
        "40mg om | 40 mg",
        "40 mg nocte | 40 mg",
        "20 mg mane | 20 mg",
        "20 mg at night | 20 mg",
        "500 mg 1-0-1 | 1000 mg",
        "500 mg 1-1-1-0 | 1500 mg",
        "500 mg q12h | 1000 mg",
        "500 mg/12h | 1000 mg",
        "500 mg every 12 hours | 1000 mg",
        "500 mg every 8 hours | 1500 mg",
        "500 mg 2x daily | 1000 mg",
        "500 mg 4x/day | 2000 mg",
        "500 mg mr bd | 1000 mg",
        "500 mg po bd | 1000 mg",
        "2 gms daily | 2 g",
        "500mgs | 500 mg",
        "1 000 mg | 1000 mg",
        "1'500 mg | 1500 mg",
        "half a 500 mg tablet | 250 mg",
        "1/2 tablet of 40 mg | 20 mg",
        "1 1/2 tablets of 500 mg | 750 mg",
        "1\u00bd tablets of 500 mg | 750 mg",
        "500 mg BID with meals | 1000 mg",
        "500 mg twice a day after food | 1000 mg",
        "500 mg 2 bd | 2000 mg",
        "1000 mg in the morning and 500 mg at night | 1500 mg",
        "20 mg mane + 40 mg nocte | 60 mg",
        "6 tablets of 625 mg | 3750 mg"
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
        "500 mg every 36 hours",
        "500 mg every 7 hours",
        "500 mg 12h",
        "500 mg with meals",
        "500 mg 2x",
        "2 500 mg",
        "500 mg 1-2-26",
        "1000 mg in the morning and 500 mg",
        "1 g mane and 500 mg nocte",
        "500 mg 0-0-0",
        "500 mg bd 5 days",
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

  /** A pack, or what was given out for some weeks, of any count and form of words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "500 mg x %d",
        "500mg x%d",
        "%d x 500 mg",
        "%dx500mg",
        "%d 500 mg tablets",
        "%d tablets of 500 mg",
        "%d capsules of 20 mg",
        "%d x 500 mg bd",
        "%d tabs 500 mg daily"
      })
  void pack_is_no_dose_of_a_day(String form) {
    MedicineUse use = MedicineUse.of(Medicines.METFORMIN);
    for (int count : new int[] {7, 9, 10, 14, 21, 28, 30, 56, 60, 84, 90, 100, 112, 168}) {
      String text = String.format(form, count);
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> use.withDailyDose(text))
          .withMessageContaining("not a pack or a week");
    }
    for (int count : new int[] {1, 2, 3, 4, 5, 6, 8}) {
      assertThat(use.withDailyDose(String.format(form, count)).dailyDose()).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.000 mg | daily dose must say whether its dot parts thousands, such as \"1000 mg\" or \"1 mg\", but was \"1.000 mg\"",
        "one tablet | daily dose must be an amount, such as \"2000 mg\", \"2 x 500 mg\", \"500 mg twice daily\" or \"one 500 mg tablet\", but was \"one tablet\"",
        "500 mg x 28 | daily dose must be what is taken in a day, of at most 8 pieces at a time, and not a pack or a week, but was \"500 mg x 28\"",
        "500 mg every 7 hours | daily dose must be taken every 4, 6, 8, 12 or 24 hours but was \"500 mg every 7 hours\""
      })
  void refusal_says_what_must_hold(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MedicineUse.of(Medicines.METFORMIN).withDailyDose(text))
        .withMessage(message);
  }
}
