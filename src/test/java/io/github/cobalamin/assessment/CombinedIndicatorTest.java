package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Trimester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** cB12 against vectors worked out by hand, and where it must not be read. */
class CombinedIndicatorTest {
  @ParameterizedTest
  @CsvSource({
    "80, 350, 0.15, 9, 40, 0.5665, adequate",
    "150, 900, 0.10, 7, 30, 1.5141, elevated",
    "35, 200, 0.35, 14, 60, -0.5233, low",
    "25, 150, 0.45, 18, 30, -1.1056, low",
    "15, 130, 0.90, 25, 70, -1.688, possible deficiency",
    "8, 80, 5.0, 60, 65, -3.3242, probable deficiency"
  })
  void score_and_band_are_those_of_the_formula(
      String active, String total, String mma, String hcy, int age, double score, String label) {
    CombinedIndicator indicator =
        CombinedIndicator.of(patient(active, total, mma, hcy, age).build());
    assertThat(indicator.value().orElseThrow()).isCloseTo(score, within(0.0005));
    assertThat(indicator.label()).contains(label);
    assertThat(indicator.toString()).endsWith("(experimental)").contains(label);
    assertThat(indicator.citations()).isNotEmpty();
  }

  /** Medians of healthy people give about 0 at every age (BMC Geriatrics 2015). */
  @ParameterizedTest
  @CsvSource({"52, 237, 0.207, 12, 65", "54, 228, 0.221, 15, 75", "52, 231, 0.244, 16, 84"})
  void healthy_medians_give_about_nothing(
      String active, String total, String mma, String hcy, int age) {
    double score =
        CombinedIndicator.of(patient(active, total, mma, hcy, age).build()).value().orElseThrow();
    assertThat(score).isCloseTo(0, within(0.05));
  }

  @Test
  void score_is_made_of_its_terms_in_the_units_of_the_formula() {
    Patient patient =
        Patient.builder()
            .age(Age.years(40))
            .addResult(LabResult.of(LabTests.ACTIVE_B12, "80 pmol/L"))
            .addResult(LabResult.of(LabTests.TOTAL_B12, "474.4 ng/L"))
            .addResult(LabResult.of(LabTests.METHYLMALONIC_ACID, "150 nmol/L"))
            .addResult(LabResult.of(LabTests.HOMOCYSTEINE, "9 umol/L"))
            .build();
    CombinedIndicator indicator = CombinedIndicator.of(patient);
    double ageTerm = indicator.ageTerm().orElseThrow();
    assertThat(indicator.value())
        .hasValueCloseTo(indicator.logRatio().orElseThrow() - ageTerm, within(1e-12))
        .hasValueCloseTo(0.5665, within(0.001));
    assertThat(ageTerm).isCloseTo(3.7503, within(0.0001));
    assertThat(indicator.markers().keySet())
        .containsExactly(
            LabTests.ACTIVE_B12,
            LabTests.TOTAL_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE);
    assertThat(indicator.markers().get(LabTests.METHYLMALONIC_ACID)).hasToString("0.15 umol/L");
  }

  @Test
  void what_is_missing_is_named() {
    CombinedIndicator none = CombinedIndicator.of(Patient.builder().build());
    assertThat(none.value()).isEmpty();
    assertThat(none.logRatio()).isEmpty();
    assertThat(none.ageTerm()).isEmpty();
    assertThat(none.markers()).isEmpty();
    assertThat(none.reasons()).containsExactly("the age is not known");
    CombinedIndicator two =
        CombinedIndicator.of(
            Patient.builder()
                .age(Age.years(50))
                .addResult(LabResult.of(LabTests.TOTAL_B12, "<83 pmol/L"))
                .addResult(LabResult.of(LabTests.HOMOCYSTEINE, "raised"))
                .build());
    assertThat(two.label()).isEmpty();
    assertThat(two.reasons())
        .containsExactly(
            "total B12 <83 pmol/L is no exact value",
            "homocysteine raised is no exact value",
            "active B12 was not measured",
            "methylmalonic acid was not measured");
    assertThat(two).asString().startsWith("no cB12: ");
  }

  @Test
  void bands_do_not_hold_in_late_pregnancy_kidney_failure_treatment_and_nitrous_oxide() {
    Patient.Builder base = patient("35", "200", "0.35", "14", 30);
    Patient plain = base.build();
    for (Patient other :
        new Patient[] {
          plain.toBuilder().pregnant(Trimester.THIRD).build(),
          plain.toBuilder().addResult(LabResult.of(LabTests.EGFR, "25 mL/min/1.73 m2")).build(),
          plain.toBuilder()
              .addReplacement(
                  Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg"))
              .build(),
          plain.toBuilder().addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE).build()
        }) {
      CombinedIndicator indicator = CombinedIndicator.of(other);
      assertThat(indicator.value()).isPresent();
      assertThat(indicator.label()).isEmpty();
      assertThat(indicator.reasons())
          .singleElement()
          .asString()
          .startsWith("the bands do not hold");
    }
    assertThat(CombinedIndicator.of(plain.toBuilder().pregnant(Trimester.FIRST).build()).label())
        .isPresent();
    assertThat(CombinedIndicator.of(plain).cautions()).hasSize(2);
    assertThat(
            CombinedIndicator.of(
                    plain.toBuilder()
                        .addResult(LabResult.of(LabTests.EGFR, "90 mL/min/1.73 m2"))
                        .noOtherConditions()
                        .build())
                .cautions())
        .hasSize(1);
  }

  @Test
  void three_markers_are_not_enough() {
    Patient three =
        Patient.builder()
            .age(Age.years(40))
            .addResult(LabResult.of(LabTests.TOTAL_B12, "350 pmol/L"))
            .addResult(LabResult.of(LabTests.METHYLMALONIC_ACID, "0.15 umol/L"))
            .addResult(LabResult.of(LabTests.HOMOCYSTEINE, "9 umol/L"))
            .build();
    assertThat(CombinedIndicator.of(three).value()).isEmpty();
    assertThat(CombinedIndicator.of(three))
        .hasToString("no cB12: active B12 was not measured (experimental)");
  }

  private static Patient.Builder patient(
      String active, String total, String mma, String hcy, int age) {
    return Patient.builder()
        .age(Age.years(age))
        .addResult(LabResult.of(LabTests.ACTIVE_B12, active + " pmol/L"))
        .addResult(LabResult.of(LabTests.TOTAL_B12, total + " pmol/L"))
        .addResult(LabResult.of(LabTests.METHYLMALONIC_ACID, mma + " umol/L"))
        .addResult(LabResult.of(LabTests.HOMOCYSTEINE, hcy + " umol/L"));
  }
}
