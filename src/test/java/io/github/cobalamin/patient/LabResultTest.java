package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabResultTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @Test
  void number_is_read_from_text_and_kept_as_reported() {
    LabResult result = LabResult.of(LabTests.TOTAL_B12, " <83pmol/l ");
    assertThat(result.quantity()).contains(Quantity.of("<83 pmol/L"));
    assertThat(result.outcome()).isEmpty();
    assertThat(result.value()).isEqualTo("<83 pmol/L");
    assertThat(result).hasToString("total B12 <83 pmol/L");
    assertThat(result).isEqualTo(LabResult.of(LabTests.TOTAL_B12, Quantity.of("<83 pmol/L")));
  }

  @ParameterizedTest
  @CsvSource({
    "METHYLMALONIC_ACID, raised, RAISED",
    "METHYLMALONIC_ACID, High, RAISED",
    "HOMOCYSTEINE, elevated, RAISED",
    "TOTAL_B12, ' LOW ', LOW",
    "ACTIVE_B12, Normal, NORMAL",
    "INTRINSIC_FACTOR_ANTIBODY, Positive, POSITIVE",
    "PARIETAL_CELL_ANTIBODY, negative, NEGATIVE",
    "NEUTROPHIL_HYPERSEGMENTATION, present, PRESENT",
    "NEUTROPHIL_HYPERSEGMENTATION, absent, ABSENT"
  })
  void word_is_read_from_text(String test, String text, Outcome outcome)
      throws ReflectiveOperationException {
    LabTest lab = (LabTest) LabTests.class.getField(test).get(null);
    LabResult result = LabResult.of(lab, text);
    assertThat(result.outcome()).contains(outcome);
    assertThat(result.quantity()).isEmpty();
    assertThat(result.value()).isEqualTo(outcome.label());
    assertThat(result).isEqualTo(LabResult.of(lab, outcome));
    assertThat(result).hasToString(lab.name() + " " + outcome.label());
  }

  @Test
  void copies_change_one_thing_each() {
    LabResult plain = LabResult.of(LabTests.TOTAL_B12, "165 ng/L");
    assertThat(plain.date()).isEmpty();
    assertThat(plain.referenceRange()).isEmpty();
    assertThat(plain.assay()).isEmpty();
    assertThat(plain.id()).isEmpty();
    assertThat(plain.sampledOnReplacement()).isEqualTo(Truth.UNKNOWN);
    assertThat(plain.on(DAY).date()).contains(DAY);
    assertThat(plain.withReferenceRange("180-900 pg/mL").referenceRange())
        .contains(Range.of("180-900 pg/mL"));
    assertThat(plain.duringReplacement().sampledOnReplacement()).isEqualTo(Truth.TRUE);
    assertThat(plain.beforeReplacement().sampledOnReplacement()).isEqualTo(Truth.FALSE);
    LabResult all =
        plain
            .on(DAY)
            .withReferenceRange("180-900 pg/mL")
            .duringReplacement()
            .withAssay("Architect")
            .withId("row 7");
    assertThat(all.on(DAY)).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(all.quantity()).isEqualTo(plain.quantity());
    assertThat(all.assay()).contains("Architect");
    assertThat(all.id()).contains("row 7");
    assertThat(plain.date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // test | result | reference range | raised | low | normal
        "TOTAL_B12 | 165 ng/L | 180-900 ng/L | FALSE | TRUE | FALSE",
        "TOTAL_B12 | 180 ng/L | 180-900 ng/L | FALSE | FALSE | TRUE",
        "TOTAL_B12 | 900 ng/L | 180-900 ng/L | FALSE | FALSE | TRUE",
        "TOTAL_B12 | 901 ng/L | 180-900 ng/L | TRUE | FALSE | FALSE",
        "TOTAL_B12 | 165 ng/L | 180-900 pg/mL | FALSE | TRUE | FALSE",
        "TOTAL_B12 | 165 ng/L | 133-664 pmol/L | FALSE | TRUE | FALSE",
        "TOTAL_B12 | 140 pmol/L | 180-900 ng/L | FALSE | FALSE | TRUE",
        "TOTAL_B12 | <83 pmol/L | 133-664 pmol/L | FALSE | TRUE | FALSE",
        "TOTAL_B12 | <150 pmol/L | 133-664 pmol/L | FALSE | UNKNOWN | UNKNOWN",
        "TOTAL_B12 | >1500 pg/mL | 180-900 ng/L | TRUE | FALSE | FALSE",
        "METHYLMALONIC_ACID | 6434 nmol/L | 0-400 nmol/L | TRUE | FALSE | FALSE",
        "METHYLMALONIC_ACID | 0.38 umol/L | 0-400 nmol/L | FALSE | FALSE | TRUE",
        "METHYLMALONIC_ACID | 0.41 umol/L | <0.40 umol/L | TRUE | FALSE | FALSE",
        "METHYLMALONIC_ACID | 0.40 umol/L | <0.40 umol/L | TRUE | FALSE | FALSE",
        "HOMOCYSTEINE | 15 umol/L | <15 umol/L | TRUE | FALSE | FALSE",
        "HOMOCYSTEINE | 14.9 umol/L | <15 umol/L | FALSE | FALSE | TRUE",
        "ACTIVE_B12 | 30 pmol/L | >37.5 pmol/L | FALSE | TRUE | FALSE",
        "HAEMOGLOBIN | 11 g/dL | 115-160 g/L | FALSE | TRUE | FALSE",
        "TISSUE_TRANSGLUTAMINASE_IGA | 12 U/mL | <10 U/mL | TRUE | FALSE | FALSE"
      })
  void number_is_raised_low_or_normal_by_the_reference_range(
      String test, String text, String range, Truth raised, Truth low, Truth normal)
      throws ReflectiveOperationException {
    LabTest lab = (LabTest) LabTests.class.getField(test).get(null);
    LabResult result = LabResult.of(lab, text).withReferenceRange(range);
    assertThat(result.truth(Outcome.RAISED)).isEqualTo(raised);
    assertThat(result.truth(Outcome.LOW)).isEqualTo(low);
    assertThat(result.truth(Outcome.NORMAL)).isEqualTo(normal);
    assertThat(result.truth(Outcome.POSITIVE)).isEqualTo(Truth.UNKNOWN);
    assertThat(result.truth(Outcome.PRESENT)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void number_without_a_reference_range_is_neither_raised_nor_normal() {
    LabResult result = LabResult.of(LabTests.TOTAL_B12, "10 ng/L");
    for (Outcome outcome : Outcome.values()) {
      assertThat(result.truth(outcome)).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void word_of_the_laboratory_decides_and_says_no_to_the_others() {
    LabResult raised = LabResult.of(LabTests.METHYLMALONIC_ACID, "raised");
    assertThat(raised.truth(Outcome.RAISED)).isEqualTo(Truth.TRUE);
    assertThat(raised.truth(Outcome.NORMAL)).isEqualTo(Truth.FALSE);
    assertThat(raised.truth(Outcome.LOW)).isEqualTo(Truth.FALSE);
    assertThat(raised.withReferenceRange("0-400 nmol/L").truth(Outcome.RAISED))
        .isEqualTo(Truth.TRUE);
  }

  /** A bound below the upper limit of a range from zero can only be normal. */
  @Test
  void bound_under_a_range_from_zero_is_normal() {
    LabResult result =
        LabResult.of(LabTests.METHYLMALONIC_ACID, "<100 nmol/L").withReferenceRange("0-400 nmol/L");
    assertThat(result.truth(Outcome.RAISED)).isEqualTo(Truth.FALSE);
    assertThat(result.truth(Outcome.NORMAL)).isEqualTo(Truth.TRUE);
  }

  /**
   * Mass and molar units of gastrin do not convert, nor do counts and shares of reticulocytes: the
   * range must be refused, or the answer be unknown, but asking must never fail.
   */
  @ParameterizedTest
  @CsvSource({
    "GASTRIN, 450 pmol/L, 0-100 ng/L", "GASTRIN, 450 ng/L, 0-100 pmol/L",
    "RETICULOCYTES, 1.2 %, 20-100 10^9/L", "RETICULOCYTES, 55 10^9/L, 0.5-2.5 %"
  })
  void reference_range_that_the_result_cannot_be_compared_with_does_no_harm(
      String test, String text, String range) throws ReflectiveOperationException {
    LabTest lab = (LabTest) LabTests.class.getField(test).get(null);
    LabResult result;
    try {
      result = LabResult.of(lab, text).withReferenceRange(range);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("reference range of " + lab.name());
      return;
    }
    assertThat(result.truth(Outcome.RAISED)).isEqualTo(Truth.UNKNOWN);
  }

  /** Both bounds count: mg/L is no unit of ferritin. */
  @Test
  void both_bounds_of_a_reference_range_must_be_in_a_unit_of_the_test() {
    LabResult result = LabResult.of(LabTests.FERRITIN, "24 ug/L");
    Range range = Range.of(Quantity.of("15 ug/L"), Quantity.of("0.3 mg/L"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> result.withReferenceRange(range))
        .withMessageStartingWith("reference range of ferritin must be in one of [ug/L, ng/mL]");
  }
}
