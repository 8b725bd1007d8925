package io.github.cobalamin.rules.leaf.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that were published with the equations, or in the tests of other programs. */
class FiltrationRateTest {
  @ParameterizedTest
  @CsvSource({
    // year, sex, age, creatinine, printed, by how much it may differ as it was rounded
    "2009, MALE, 60, 1.4 mg/dL, 54.22, 0.005",
    "2009, MALE, 60, 103 umol/L, 67.7, 0.05",
    "2009, MALE, 40, 50 umol/L, 129, 0.5",
    "2009, FEMALE, 40, 50 umol/L, 116, 0.5",
    "2009, MALE, 50, 30 umol/L, 148, 0.5",
    "2009, FEMALE, 50, 30 umol/L, 128, 0.5",
    "2009, MALE, 60, 60 umol/L, 104, 0.5",
    "2009, FEMALE, 60, 60 umol/L, 95, 0.5",
    "2009, MALE, 70, 100 umol/L, 65, 0.5",
    "2009, FEMALE, 70, 100 umol/L, 49, 0.5",
    "2021, MALE, 55, 1.09 mg/dL, 80, 0.5",
    "2021, FEMALE, 65, 85 umol/L, 66, 0.5",
    "2021, FEMALE, 50, 1.0 mg/dL, 68.6335, 0.0001",
    "2021, FEMALE, 40, 0.8 mg/dL, 95.46369, 0.0001",
    "2021, MALE, 65, 1.2 mg/dL, 67.11141, 0.0001",
    "2021, FEMALE, 72, 1.5 mg/dL, 36.79633, 0.0001",
    "2021, MALE, 70, 200 umol/L, 30, 0.5",
    "2021, FEMALE, 70, 200 umol/L, 23, 0.5",
    "2021, MALE, 70, 100 umol/L, 70, 0.5",
    "2021, FEMALE, 70, 100 umol/L, 52, 0.5",
  })
  void rate_is_that_of_the_published_examples(
      int year, Sex sex, int age, String creatinine, double printed, double rounding) {
    Quantity milligrams =
        LabTests.CREATININE.convert(Quantity.of(creatinine), Unit.MILLIGRAM_PER_DECILITRE);

    assertThat(FiltrationRate.of(year).of(milligrams.value().doubleValue(), age, sex))
        .isCloseTo(printed, within(rounding));
  }

  @Test
  void there_are_equations_of_two_years() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiltrationRate.of(2012))
        .withMessage("the equation of CKD-EPI must be of 2009 or 2021 but was of 2012");
    assertThat(FiltrationRate.of(2009)).hasToString("CKD-EPI 2009 without ethnicity");
  }
}
