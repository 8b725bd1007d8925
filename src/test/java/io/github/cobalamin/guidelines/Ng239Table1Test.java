package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Interpretation;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Band;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Table 1 of NG239, typed from the guideline and not from the library: both unit columns, both ends
 * of the middle band, and one step beyond each.
 */
class Ng239Table1Test {
  /** A row of the table: what the laboratory prints, and what Table 1 calls it. */
  record Row(LabTest test, String printed, Band band, Classification classification) {
    @Override
    public String toString() {
      return test + " " + printed + " is " + band;
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    // Table 1, total B12, ng/L: below 180 confirmed; 180 to 350 indeterminate; above 350 unlikely.
    // 1 pg/mL is 1 ng/L.
    for (String unit : List.of("ng/L", "pg/mL")) {
      rows.addAll(
          List.of(
              deficient(LabTests.TOTAL_B12, "179 " + unit),
              deficient(LabTests.TOTAL_B12, "179.9 " + unit),
              middle(LabTests.TOTAL_B12, "180 " + unit),
              middle(LabTests.TOTAL_B12, "350 " + unit),
              sufficient(LabTests.TOTAL_B12, "350.1 " + unit)));
    }
    // Table 1, total B12, pmol/L: below 133; 133 to 258; above 258. Never converted first: 132.9
    // pmol/L is 180.1 ng/L and 258.1 pmol/L is 349.8 ng/L.
    rows.add(deficient(LabTests.TOTAL_B12, "132.9 pmol/L"));
    rows.add(middle(LabTests.TOTAL_B12, "133 pmol/L"));
    rows.add(middle(LabTests.TOTAL_B12, "258 pmol/L"));
    rows.add(sufficient(LabTests.TOTAL_B12, "258.1 pmol/L"));
    // Table 1, active B12, pmol/L: below 25; 25 to 70; above 70.
    rows.add(deficient(LabTests.ACTIVE_B12, "24.9 pmol/L"));
    rows.add(middle(LabTests.ACTIVE_B12, "25 pmol/L"));
    rows.add(middle(LabTests.ACTIVE_B12, "70 pmol/L"));
    rows.add(sufficient(LabTests.ACTIVE_B12, "70.1 pmol/L"));
    // Bounds that lie in one band as a whole.
    rows.add(deficient(LabTests.TOTAL_B12, "<83 ng/L"));
    rows.add(deficient(LabTests.TOTAL_B12, "<83 pmol/L"));
    rows.add(deficient(LabTests.TOTAL_B12, "<180 ng/L"));
    rows.add(deficient(LabTests.TOTAL_B12, "<133 pmol/L"));
    rows.add(sufficient(LabTests.TOTAL_B12, ">1500 ng/L"));
    rows.add(sufficient(LabTests.TOTAL_B12, ">1500 pmol/L"));
    rows.add(sufficient(LabTests.TOTAL_B12, ">350 ng/L"));
    rows.add(deficient(LabTests.ACTIVE_B12, "<10 pmol/L"));
    rows.add(sufficient(LabTests.ACTIVE_B12, ">128 pmol/L"));
    return rows;
  }

  /** Bounds that allow more than one band: none may be chosen, and nothing is confirmed. */
  static List<Row> straddling() {
    return List.of(
        middle(LabTests.TOTAL_B12, "<220 ng/L"),
        middle(LabTests.TOTAL_B12, "<=180 ng/L"),
        middle(LabTests.TOTAL_B12, ">300 ng/L"),
        middle(LabTests.TOTAL_B12, ">=350 ng/L"),
        middle(LabTests.TOTAL_B12, "<1500 ng/L"),
        middle(LabTests.ACTIVE_B12, "<30 pmol/L"),
        middle(LabTests.ACTIVE_B12, ">50 pmol/L"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_gives_its_band_and_the_classification_of_a_person_with_nothing_else(Row row) {
    Assessment assessment = Guidelines.NICE_NG239.assess(man(row));

    assertThat(assessment.bands())
        .singleElement()
        .satisfies(found -> assertThat(found.conclusion().band()).isEqualTo(row.band()));
    assertThat(assessment.status().classification()).isEqualTo(row.classification());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void interpreting_the_single_result_gives_the_same_band_with_thresholds_and_citation(Row row) {
    Interpretation alone = Guidelines.NICE_NG239.interpret(LabResult.of(row.test(), row.printed()));

    assertThat(alone.band()).contains(row.band());
    assertThat(alone.thresholds()).isPresent();
    assertThat(alone.thresholds().orElseThrow().citation()).hasToString("NICE NG239, Table 1");
    assertThat(alone.explanation().text()).contains("NICE NG239, Table 1");
  }

  @ParameterizedTest
  @MethodSource("straddling")
  void a_bound_that_straddles_bands_is_put_in_none_and_decides_nothing(Row row) {
    Interpretation alone = Guidelines.NICE_NG239.interpret(LabResult.of(row.test(), row.printed()));
    Assessment assessment = Guidelines.NICE_NG239.assess(man(row));

    assertThat(alone.band()).isEmpty();
    assertThat(alone.explanation().text())
        .contains(row.printed())
        .contains("cannot be placed in one band")
        .contains("NICE NG239, Table 1");
    assertThat(assessment.bands()).isEmpty();
    assertThat(assessment.status().classification()).isEqualTo(row.classification());
  }

  @Test
  void a_test_outside_table_1_has_no_band_and_no_thresholds() {
    Interpretation mma =
        Guidelines.NICE_NG239.interpret(LabResult.of(LabTests.METHYLMALONIC_ACID, "400 nmol/L"));

    assertThat(mma.band()).isEmpty();
    assertThat(mma.thresholds()).isEmpty();
    assertThat(mma.explanation().text())
        .contains("The guideline has no thresholds for methylmalonic acid");
  }

  private static Patient man(Row row) {
    return Patient.builder()
        .age(Age.years(45))
        .sex(Sex.MALE)
        .addResult(LabResult.of(row.test(), row.printed()))
        .build();
  }

  private static Row deficient(LabTest test, String printed) {
    return new Row(test, printed, Band.DEFICIENT, Classification.CONFIRMED);
  }

  private static Row middle(LabTest test, String printed) {
    return new Row(test, printed, Band.INTERMEDIATE, Classification.INDETERMINATE);
  }

  private static Row sufficient(LabTest test, String printed) {
    return new Row(test, printed, Band.SUFFICIENT, Classification.UNLIKELY);
  }
}
