package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.text;
import static io.github.cobalamin.rules.Tiny.truth;
import static io.github.cobalamin.rules.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.result.InBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultLeafTest {
  @ParameterizedTest
  @CsvSource({
    // result, below 180, above 180
    "179.9 ng/L, TRUE, FALSE",
    "180 ng/L, FALSE, FALSE",
    "180.0 pg/mL, FALSE, FALSE",
    "180.1 ng/L, FALSE, TRUE",
    "<180 ng/L, TRUE, FALSE",
    "<180.1 ng/L, UNKNOWN, UNKNOWN",
    "<179.9 ng/L, TRUE, FALSE",
    "<=179.9 ng/L, TRUE, FALSE",
    "<=180 ng/L, UNKNOWN, FALSE",
    "<=180.1 ng/L, UNKNOWN, UNKNOWN",
    ">=179.9 ng/L, UNKNOWN, UNKNOWN",
    ">=180 ng/L, FALSE, UNKNOWN",
    ">=180.1 ng/L, FALSE, TRUE",
    ">179.9 ng/L, UNKNOWN, UNKNOWN",
    ">180 ng/L, FALSE, TRUE",
    ">180.1 ng/L, FALSE, TRUE",
  })
  void a_result_is_held_against_a_limit_as_an_interval(String value, Truth below, Truth above) {
    Patient patient = with(MARKER, value).build();
    assertThat(truth(result(MARKER).below("180 ng/L"), patient)).isEqualTo(below);
    assertThat(truth(result(MARKER).above("180 ng/L"), patient)).isEqualTo(above);
    assertThat(truth(result(MARKER).atLeast("180 ng/L"), patient)).isEqualTo(below.not());
    assertThat(truth(result(MARKER).atMost("180 ng/L"), patient)).isEqualTo(above.not());
  }

  @Test
  void without_a_number_limits_and_bands_are_unknown() {
    for (Patient.Builder patient : new Patient.Builder[] {nobody(), with(MARKER, "low")}) {
      assertThat(truth(result(MARKER).below("180 ng/L"), patient)).isEqualTo(Truth.UNKNOWN);
      assertThat(truth(result(MARKER).above("180 ng/L"), patient)).isEqualTo(Truth.UNKNOWN);
      assertThat(truth(result(MARKER).in(Band.DEFICIENT), patient)).isEqualTo(Truth.UNKNOWN);
      assertThat(truth(result(MARKER).nearThreshold(10), patient)).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void a_result_of_another_test_tells_nothing() {
    assertThat(truth(result(MARKER).below("180 ng/L"), with(CELLS, "1 10^9/L")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(result(MARKER).reported(), with(CELLS, "1 10^9/L"))).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "132.9 pmol/L, TRUE",
    "133 pmol/L, FALSE",
    // 180.0 ng/L is 132.8 pmol/L: each is held against the limit that was printed in its unit
    "180 ng/L, FALSE",
    "179.99 ng/L, TRUE",
    "179.99 pg/mL, TRUE",
    "180 pg/mL, FALSE",
  })
  void a_result_is_compared_in_the_unit_in_which_it_was_reported(String value, Truth below) {
    Criterion criterion = result(MARKER).below("180 ng/L", "133 pmol/L");
    assertThat(truth(criterion, with(MARKER, value))).isEqualTo(below);
    assertThat(truth(result(MARKER).in(Band.DEFICIENT), with(MARKER, value))).isEqualTo(below);
    assertThat(text(criterion, with(MARKER, value))).doesNotContain("converted");
  }

  @Test
  void a_limit_is_converted_only_if_it_has_no_value_in_units_like_those_of_the_result() {
    Criterion criterion = result(MARKER).below("180 ng/L");
    assertThat(truth(criterion, with(MARKER, "132.8 pmol/L"))).isEqualTo(Truth.TRUE);
    assertThat(truth(criterion, with(MARKER, "132.9 pmol/L"))).isEqualTo(Truth.FALSE);
    assertThat(text(criterion, with(MARKER, "132.9 pmol/L")))
        .isEqualTo("marker 132.9 pmol/L is not below 132.8 pmol/L (converted from 180 ng/L)");
    assertThat(text(criterion, with(MARKER, "100 pg/mL")))
        .isEqualTo("marker 100 pg/mL is below 180 pg/mL");
  }

  @Test
  void a_result_that_no_limit_converts_to_is_unknown() {
    LabTest split =
        LabTest.builder()
            .id("split")
            .name("split")
            .addUnits(Unit.NANOGRAM_PER_LITRE, Unit.PICOMOLE_PER_LITRE)
            .addPossible(Range.of("1 to 1000 ng/L"), Range.of("1 to 1000 pmol/L"))
            .addCitation(Tiny.CITATION)
            .build();
    assertThat(truth(result(split).below("180 ng/L"), with(split, "100 ng/L")))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(result(split).below("180 ng/L"), with(split, "100 pmol/L")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void the_latest_result_decides() {
    Patient.Builder patient =
        nobody()
            .addResult(
                LabResult.of(MARKER, "400 ng/L").on(LocalDate.of(2026, 11, 2)),
                LabResult.of(MARKER, "100 ng/L").on(LocalDate.of(2026, 11, 1)),
                LabResult.of(MARKER, "200 ng/L").on(LocalDate.of(2025, 12, 31)),
                LabResult.of(CELLS, "1 10^9/L").on(LocalDate.of(2026, 11, 3)));
    assertThat(truth(result(MARKER).in(Band.SUFFICIENT), patient)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).below("180 ng/L"), patient)).isEqualTo(Truth.FALSE);
  }

  @Test
  void whether_a_result_is_reported_is_always_known() {
    assertThat(truth(result(MARKER).reported(), nobody())).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).reported(), with(MARKER, "low"))).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).reported(), with(MARKER, "<83 ng/L"))).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"LOW", "NORMAL", "RAISED"})
  void a_word_is_that_outcome_and_no_other(Outcome word) {
    Patient patient = nobody().addResult(LabResult.of(MARKER, word)).build();
    for (Outcome asked : Outcome.values()) {
      if (asked != Outcome.POSITIVE && asked != Outcome.NEGATIVE) {
        assertThat(truth(result(MARKER).is(asked), patient)).isEqualTo(Truth.of(asked == word));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // range 200 to 900: low, normal, raised
    "199 ng/L, TRUE, FALSE, FALSE",
    "200 ng/L, FALSE, TRUE, FALSE",
    "900 ng/L, FALSE, TRUE, FALSE",
    "901 ng/L, FALSE, FALSE, TRUE",
    "<200 ng/L, TRUE, FALSE, FALSE",
    "<300 ng/L, UNKNOWN, UNKNOWN, FALSE",
    ">900 ng/L, FALSE, FALSE, TRUE",
    ">=900 ng/L, FALSE, UNKNOWN, UNKNOWN",
    "147 pmol/L, TRUE, FALSE, FALSE",
    "148 pmol/L, FALSE, TRUE, FALSE",
  })
  void a_number_is_judged_by_the_range_of_its_laboratory(
      String value, Truth low, Truth normal, Truth raised) {
    Patient patient =
        nobody().addResult(LabResult.of(MARKER, value).withReferenceRange("200-900 pg/mL")).build();
    assertThat(truth(result(MARKER).is(Outcome.LOW), patient)).isEqualTo(low);
    assertThat(truth(result(MARKER).is(Outcome.NORMAL), patient)).isEqualTo(normal);
    assertThat(truth(result(MARKER).is(Outcome.RAISED), patient)).isEqualTo(raised);
    assertThat(truth(result(MARKER).is(Outcome.POSITIVE), patient)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void without_a_word_and_without_a_range_an_outcome_is_unknown() {
    assertThat(truth(result(MARKER).is(Outcome.LOW), with(MARKER, "10 ng/L")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(result(MARKER).is(Outcome.LOW), nobody())).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // deficient, intermediate, sufficient, both lower, both upper, both ends
    "179.9 ng/L, TRUE, FALSE, FALSE, TRUE, FALSE, TRUE",
    "180 ng/L, FALSE, TRUE, FALSE, TRUE, TRUE, FALSE",
    "350 ng/L, FALSE, TRUE, FALSE, TRUE, TRUE, FALSE",
    "350.1 ng/L, FALSE, FALSE, TRUE, FALSE, TRUE, TRUE",
    "132.9 pmol/L, TRUE, FALSE, FALSE, TRUE, FALSE, TRUE",
    "133 pmol/L, FALSE, TRUE, FALSE, TRUE, TRUE, FALSE",
    "258 pmol/L, FALSE, TRUE, FALSE, TRUE, TRUE, FALSE",
    "258.1 pmol/L, FALSE, FALSE, TRUE, FALSE, TRUE, TRUE",
    "<180 ng/L, TRUE, FALSE, FALSE, TRUE, FALSE, TRUE",
    "<=180 ng/L, UNKNOWN, UNKNOWN, FALSE, TRUE, UNKNOWN, UNKNOWN",
    "<=350 ng/L, UNKNOWN, UNKNOWN, FALSE, TRUE, UNKNOWN, UNKNOWN",
    "<351 ng/L, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    ">=180 ng/L, FALSE, UNKNOWN, UNKNOWN, UNKNOWN, TRUE, UNKNOWN",
    ">179 ng/L, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    ">350 ng/L, FALSE, FALSE, TRUE, FALSE, TRUE, TRUE",
    ">=350 ng/L, FALSE, UNKNOWN, UNKNOWN, UNKNOWN, TRUE, UNKNOWN",
  })
  void a_bound_lies_in_bands_asked_for_together_if_it_cannot_lie_elsewhere(
      String value,
      Truth deficient,
      Truth intermediate,
      Truth sufficient,
      Truth lower,
      Truth upper,
      Truth ends) {
    Criteria.OfResult marker = result(MARKER);
    Patient patient = with(MARKER, value).build();
    assertThat(truth(marker.in(Band.DEFICIENT), patient)).isEqualTo(deficient);
    assertThat(truth(marker.in(Band.INTERMEDIATE), patient)).isEqualTo(intermediate);
    assertThat(truth(marker.in(Band.SUFFICIENT), patient)).isEqualTo(sufficient);
    assertThat(truth(marker.in(Band.DEFICIENT, Band.INTERMEDIATE), patient)).isEqualTo(lower);
    assertThat(truth(marker.in(Band.SUFFICIENT, Band.INTERMEDIATE), patient)).isEqualTo(upper);
    assertThat(truth(marker.in(Band.DEFICIENT, Band.SUFFICIENT), patient)).isEqualTo(ends);
    assertThat(truth(marker.in(Band.DEFICIENT, Band.values()), patient)).isEqualTo(Truth.TRUE);
  }

  @Test
  void bands_of_none_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InBand(MARKER, Set.of()))
        .withMessage("criterion on marker must have at least one band");
  }

  @ParameterizedTest
  @CsvSource({
    // ten per cent of the result: 163.63... and 200 lie at the edge of 180; 318.18... and 388.9 of
    // 350
    "163.6 ng/L, FALSE",
    "163.7 ng/L, TRUE",
    "180 ng/L, TRUE",
    "200 ng/L, TRUE",
    "200.1 ng/L, FALSE",
    "318.1 ng/L, FALSE",
    "318.2 ng/L, TRUE",
    "388.8 ng/L, TRUE",
    "388.9 ng/L, FALSE",
    "133 pmol/L, TRUE",
    "258 pmol/L, TRUE",
    "200 pmol/L, FALSE",
  })
  void a_result_is_near_a_threshold_that_a_repeat_may_cross(String value, Truth near) {
    assertThat(truth(result(MARKER).nearThreshold(10), with(MARKER, value))).isEqualTo(near);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<180 ng/L", ">180 ng/L", "<=350 ng/L", ">=350 ng/L"})
  void whether_a_bound_is_near_a_threshold_is_unknown(String bound) {
    assertThat(truth(result(MARKER).nearThreshold(10), with(MARKER, bound)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "29 ng/L, TRUE",
    "30 ng/L, FALSE",
    "4000 ng/L, FALSE",
    "4001 ng/L, TRUE",
    "low, FALSE",
    ">4000 ng/L, TRUE",
    "<31 ng/L, FALSE",
    "<20 ng/L, FALSE",
    "<5000 ng/L, TRUE",
  })
  void a_result_outside_the_usual_range_is_suspicious(String value, Truth suspicious) {
    assertThat(truth(result(MARKER).suspicious(), with(MARKER, value))).isEqualTo(suspicious);
  }

  @Test
  void nothing_is_suspicious_of_a_test_without_a_result_or_without_a_usual_range() {
    assertThat(truth(result(MARKER).suspicious(), nobody())).isEqualTo(Truth.FALSE);
    assertThat(truth(result(CELLS).suspicious(), with(CELLS, "999 10^9/L"))).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "250 ng/L, FALSE",
    "250.1 ng/L, UNKNOWN",
    "300 ng/L, UNKNOWN",
    "300.1 ng/L, TRUE",
    "<=250 ng/L, FALSE",
    ">300 ng/L, TRUE",
    ">200 ng/L, UNKNOWN",
  })
  void between_two_limits_a_criterion_may_be_left_open(String value, Truth expected) {
    Criterion criterion = result(MARKER).aboveOrOpen("250 ng/L", "300 ng/L", "sources disagree");
    assertThat(truth(criterion, with(MARKER, value))).isEqualTo(expected);
  }

  @Test
  void limits_that_the_test_cannot_have_are_refused() {
    Criteria.OfResult marker = result(MARKER);
    assertThatIllegalArgumentException().isThrownBy(() -> marker.below("1 ng/L"));
    assertThatIllegalArgumentException().isThrownBy(() -> marker.below("180 g/dL"));
    assertThatIllegalArgumentException().isThrownBy(() -> marker.above("<180 ng/L"));
    assertThatIllegalArgumentException().isThrownBy(() -> marker.above());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> marker.aboveOrOpen("250 mg", "300 ng/L", "why"));
  }

  @Test
  void an_oral_dose_that_is_no_mass_is_refused_when_it_is_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> result(MARKER).onReplacement(90, "1 ng/L"));
  }

  private static String said(Criterion criterion, Patient patient) {
    return Tiny.verdict(criterion, patient).trace().text();
  }

  private static LabTest dated(int days) {
    return LabTest.builder()
        .id("dated")
        .name("dated")
        .addAllUnits(MARKER.units())
        .addAllPossible(MARKER.possible())
        .molarMass(MARKER.molarMass())
        .oldAfterDays(days)
        .addCitation(Tiny.CITATION)
        .build();
  }

  @Test
  void a_word_and_the_band_of_its_number_are_asked_apart() {
    Patient middle =
        nobody().addResult(LabResult.of(MARKER, "190 ng/L").withWord(Outcome.LOW)).build();
    Patient word = with(MARKER, "low").build();

    assertThat(truth(result(MARKER).is(Outcome.LOW), middle)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).in(Band.INTERMEDIATE), middle)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).called(Outcome.LOW), middle)).isEqualTo(Truth.FALSE);
    assertThat(said(result(MARKER).called(Outcome.LOW), middle))
        .isEqualTo("marker 190 ng/L (called low) is a number");
    assertThat(truth(result(MARKER).called(Outcome.LOW), word)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).called(Outcome.RAISED), word)).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).called(Outcome.LOW), nobody().build()))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(said(result(MARKER).called(Outcome.LOW), word)).isEqualTo("marker low in words");
  }

  @Test
  void an_earlier_result_may_have_to_be_from_before_vitamin_b12_was_given() {
    LabResult high = LabResult.of(MARKER, "900 ng/L").on(LocalDate.of(2026, 11, 20));
    LabResult low = LabResult.of(MARKER, "190 ng/L");
    Patient dated = nobody().addResult(low.on(LocalDate.of(2026, 1, 1)), high).build();
    Patient undated = nobody().addResult(low, high).build();
    Patient treated = nobody().addResult(low.duringReplacement(), high).build();

    for (Patient each : List.of(dated, undated)) {
      assertThat(truth(result(MARKER).below("200 ng/L"), each)).isEqualTo(Truth.FALSE);
      assertThat(truth(result(MARKER).earlier().below("200 ng/L"), each)).isEqualTo(Truth.TRUE);
      assertThat(truth(result(MARKER).ever().below("200 ng/L"), each)).isEqualTo(Truth.TRUE);
      assertThat(truth(result(MARKER).ever().above("200 ng/L"), each)).isEqualTo(Truth.TRUE);
      assertThat(truth(result(MARKER).ever().above("900 ng/L"), each)).isEqualTo(Truth.FALSE);
    }
    assertThat(truth(result(MARKER).earlier().below("200 ng/L"), treated)).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).ever().below("200 ng/L"), treated)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).ever().below("200 ng/L"), nobody().build()))
        .isEqualTo(Truth.UNKNOWN);
    assertThatIllegalArgumentException().isThrownBy(() -> result(MARKER).ever().atLeast("1 ng/L"));
  }

  @Test
  void marks_and_assays_can_be_asked_for() {
    LabResult plain = LabResult.of(MARKER, "190 ng/L");
    Patient marked =
        nobody()
            .addResult(
                plain
                    .withWord(Outcome.RAISED)
                    .withReferenceRange("200-900 ng/L")
                    .afterTransfusion()
                    .byOwnLimits()
                    .withAssay("Abbott Architect"))
            .build();
    Patient unmarked = nobody().addResult(plain).build();

    assertThat(truth(result(MARKER).contradictsItself(), marked)).isEqualTo(Truth.TRUE);
    assertThat(said(result(MARKER).contradictsItself(), marked))
        .isEqualTo(
            "marker 190 ng/L (called raised) (reference range 200 to 900 ng/L) is called otherwise than its own number and range say");
    assertThat(truth(result(MARKER).contradictsItself(), unmarked)).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).disowned(), marked)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).disowned(), unmarked)).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).disowned(), nobody().build())).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).transfused(), marked)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).transfused(), unmarked)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(result(MARKER).transfused(), nobody().build())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(result(MARKER).byAssay("architect"), marked)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).byAssay("Centaur"), marked)).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).byAssay("Centaur"), unmarked)).isEqualTo(Truth.UNKNOWN);
    assertThat(said(result(MARKER).byAssay("Centaur"), unmarked))
        .isEqualTo("marker 190 ng/L by an assay that is not named");
    assertThatIllegalArgumentException().isThrownBy(() -> result(MARKER).byAssay(" "));
  }

  @Test
  void a_result_is_old_by_the_period_of_its_test_or_of_the_rules() {
    LabTest dated = dated(30);
    Patient patient =
        nobody().addResult(LabResult.of(dated, "190 ng/L").on(Tiny.TODAY.minusDays(40))).build();
    Rule rule = Tiny.rule("old", result(dated).old());
    RuleSet later =
        RuleSet.of(List.of(rule), List.of(), Optional.empty(), List::of, Map.of(dated, 50));

    assertThat(truth(result(dated).old(), patient)).isEqualTo(Truth.TRUE);
    assertThat(said(result(dated).old(), patient))
        .isEqualTo("dated 190 ng/L of 2026-10-13 is older than 30 days");
    assertThat(later.evaluate(patient, Tiny.TODAY).verdict("old").truth()).isEqualTo(Truth.FALSE);
    assertThat(truth(result(dated).old(), nobody().build())).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).old(), with(MARKER, "190 ng/L").build()))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(result(dated).old(), with(dated, "190 ng/L").build()))
        .isEqualTo(Truth.UNKNOWN);
    assertThatIllegalArgumentException().isThrownBy(() -> dated(0));
  }

  @Test
  void the_worst_within_a_day_of_the_latest_can_be_asked_for() {
    Patient patient =
        nobody()
            .addResult(LabResult.of(MARKER, "90 ng/L").on(Tiny.TODAY.minusDays(1)))
            .addResult(LabResult.of(MARKER, "400 ng/L").on(Tiny.TODAY))
            .build();

    assertThat(truth(result(MARKER).below("100 ng/L"), patient)).isEqualTo(Truth.FALSE);
    assertThat(truth(result(MARKER).atWorst().below("100 ng/L"), patient)).isEqualTo(Truth.TRUE);
    assertThat(said(result(MARKER).atWorst().below("100 ng/L"), patient))
        .startsWith("marker 90 ng/L is below 100 ng/L (the worst within a day of the latest)");
    assertThat(truth(result(MARKER).atWorst().in(Band.DEFICIENT), patient)).isEqualTo(Truth.TRUE);
    assertThat(truth(result(MARKER).atWorst().below("100 ng/L"), nobody().build()))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(result(MARKER).atWorst().below("100 ng/L").words())
        .isEqualTo("marker at its worst within a day below 100 ng/L");
    assertThat(result(MARKER).atWorst()).hasToString("worst result of marker");
  }

  private static final LabTest CREATININE = LabTests.CREATININE;

  private static Criterion computed() {
    return result(LabTests.EGFR).computedBelow("60 mL/min/1.73 m2", CREATININE, 2009);
  }

  private static Patient.Builder man(int years, String creatinine) {
    return with(CREATININE, creatinine).age(Age.years(years)).sex(Sex.MALE);
  }

  @Test
  void a_filtration_rate_is_computed_where_none_was_reported() {
    Patient near = man(60, "1.4 mg/dL").build();
    assertThat(truth(computed(), near)).isEqualTo(Truth.TRUE);
    assertThat(said(computed(), near))
        .isEqualTo(
            "estimated glomerular filtration rate 54 mL/min/1.73 m2 by CKD-EPI 2009 without ethnicity from creatinine 1.4 mg/dL, age 60 years and sex male is below 60 mL/min/1.73 m2");
    assertThat(truth(computed(), man(70, "100 umol/L").build())).isEqualTo(Truth.FALSE);
    assertThat(said(computed(), man(70, "100 umol/L").build()))
        .endsWith("is not below 60 mL/min/1.73 m2 (the laboratory's may differ by about 4)");
    for (Patient.Builder unsaid :
        List.of(
            man(17, "200 umol/L"),
            man(60, ">100 umol/L"),
            man(60, "raised"),
            with(CREATININE, "200 umol/L").age(Age.years(60)),
            with(CREATININE, "200 umol/L").sex(Sex.MALE),
            man(60, "200 umol/L").addResult(LabResult.of(LabTests.EGFR, "90 mL/min/1.73 m2")))) {
      assertThat(truth(computed(), unsaid.build())).isEqualTo(Truth.UNKNOWN);
      assertThat(said(computed(), unsaid.build())).contains("can be computed from creatinine");
    }
    assertThat(truth(computed(), man(30, "200 umol/L").sex(Sex.FEMALE).notPregnant().build()))
        .isEqualTo(Truth.TRUE);
  }
}
