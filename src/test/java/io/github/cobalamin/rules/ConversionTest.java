package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversion by a straight line whose zero is not zero. */
class ConversionTest {
  private static final Unit IFCC = Unit.MILLIMOLE_PER_MOLE_HAEMOGLOBIN;
  private static final LabTest HBA1C = LabTests.HBA1C;

  @ParameterizedTest
  @CsvSource({"20, 4.0", "42, 6.0", "48, 6.5", "53, 7.0", "64, 8.0", "75, 9.0", "86, 10.0"})
  void the_master_equation_gives_the_pairs_that_laboratories_print(int ifcc, BigDecimal ngsp) {
    Quantity percent = HBA1C.convert(Quantity.of(ifcc, IFCC), Unit.PER_CENT);
    assertThat(percent.value().setScale(1, RoundingMode.HALF_UP)).isEqualTo(ngsp);
    Quantity moles = HBA1C.convert(Quantity.of(ngsp, Unit.PER_CENT), IFCC);
    assertThat(moles.value().setScale(0, RoundingMode.HALF_UP).intValueExact()).isEqualTo(ifcc);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "47.5", "48", "133.33", "250"})
  void there_and_back_is_the_same(BigDecimal ifcc) {
    Quantity from = Quantity.of(ifcc, IFCC);
    Quantity back = HBA1C.convert(HBA1C.convert(from, Unit.PER_CENT), IFCC);
    assertThat(back.value()).isEqualByComparingTo(ifcc);
    Quantity thousandths = HBA1C.convert(from, Unit.PER_THOUSAND);
    assertThat(HBA1C.convert(thousandths, IFCC)).isEqualTo(from);
  }

  @Test
  void a_bound_stays_one_and_nothing_is_below_zero() {
    assertThat(HBA1C.convert(Quantity.of("<100 mmol/mol Hb"), Unit.PER_CENT))
        .hasToString("<11.3 %");
    assertThat(HBA1C.convert(Quantity.of("<2.1 %"), IFCC)).hasToString("<=0 mmol/mol Hb");
    assertThat(HBA1C.convert(Quantity.of("2.152 %"), IFCC)).hasToString("0 mmol/mol Hb");
  }

  @Test
  void of_a_difference_the_offset_does_not_count() {
    assertThat(HBA1C.convertDifference(Quantity.of("10 mmol/mol Hb"), Unit.PER_CENT))
        .hasToString("0.9148 %");
    assertThat(
            LabTests.TOTAL_B12.convertDifference(
                Quantity.of("10 ng/L"), Unit.PICOGRAM_PER_MILLILITRE))
        .hasToString("10 pg/mL");
  }

  @ParameterizedTest
  @CsvSource({"6.5 %, TRUE", "6.4 %, FALSE", "48 mmol/mol, TRUE", "47 mmol/mol, FALSE"})
  void a_threshold_decides_in_either_unit(String value, Truth expected) {
    LabResult result = LabResult.of(HBA1C, value);
    assertThat(holds(result, "47.5 mmol/mol")).isEqualTo(expected);
    assertThat(holds(result, "6.48 %")).isEqualTo(expected);
    assertThat(holds(result, "48 mmol/mol", "6.5 %")).isEqualTo(expected);
  }

  private static Truth holds(LabResult result, String... limit) {
    return Tiny.truth(result(HBA1C).atLeast(limit), Patient.builder().addResult(result).build());
  }

  @Test
  void a_range_in_the_other_unit_is_read() {
    LabResult result = LabResult.of(HBA1C, "48 mmol/mol").withReferenceRange(Range.of("4 to 6 %"));
    assertThat(result.truth(Outcome.RAISED)).isEqualTo(Truth.TRUE);
  }

  @Test
  void the_same_value_in_both_units_is_one_result() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    Patient patient =
        Patient.builder()
            .addResult(LabResult.of(HBA1C, "6.5 %").on(day))
            .addResult(LabResult.of(HBA1C, "48 mmol/mol").on(day))
            .build();
    assertThat(patient.whyLatest(HBA1C).orElseThrow())
        .contains("the same value as reported otherwise");
  }

  @Test
  void a_number_of_the_other_unit_is_said() {
    assertThat(HBA1C.suspicion(Quantity.of("6.5 mmol/mol Hb")).orElseThrow())
        .endsWith("; 6.5 % would be 47.53 mmol/mol Hb: check the unit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HBA1C.quantity("48 %"))
        .withMessageEndingWith("; 48 mmol/mol Hb would be 6.543 %: check the unit");
    assertThatIllegalArgumentException().isThrownBy(() -> HBA1C.quantity("0.5 mmol/mol"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.09148"})
  void a_slope_is_above_zero(String slope) {
    LabTest.Builder builder =
        LabTest.builder()
            .id("made-up")
            .name("made up")
            .addUnits(Unit.PER_CENT, IFCC)
            .addPossible(Range.of("2 to 25 %"))
            .addAllCitations(HBA1C.citations())
            .slope(new BigDecimal(slope));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith("slope of test made-up must be above 0, ");
  }
}
