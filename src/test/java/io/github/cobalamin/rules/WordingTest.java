package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.contradicted;
import static io.github.cobalamin.rules.Criteria.ethnicity;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.sex;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.takingForMonths;
import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.text;
import static io.github.cobalamin.rules.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a leaf of each kind says in each verdict. */
class WordingTest {
  private static final Criteria.OfResult OF_MARKER = result(MARKER);
  private static final Medicine PUMP = Tiny.medicineClass("pump-blockers");
  private static final Medicine ALPHA = Tiny.medicine("alpha", PUMP);
  private static final Symptom SIGN = Tiny.symptom("sign");
  private static final LabResult OLD =
      LabResult.of(MARKER, "400 ng/L").on(LocalDate.of(2025, 1, 1));
  private static final LabResult NEW =
      LabResult.of(MARKER, "100 ng/L").on(LocalDate.of(2026, 1, 1));

  @Test
  void ages() {
    Criterion asked = ageAtLeast(60);
    assertThat(text(asked, nobody().age(Age.years(60))))
        .isEqualTo("age 60 years is at least 60 years");
    assertThat(text(asked, nobody().age(Age.years(59))))
        .isEqualTo("age 59 years is under 60 years");
    assertThat(text(asked, nobody().age(Age.months(7))))
        .isEqualTo("age 7 months is under 60 years");
    assertThat(text(asked, nobody())).isEqualTo("age not known");
  }

  @Test
  void statements_about_the_person() {
    assertThat(text(sex(Sex.MALE), nobody().sex(Sex.MALE))).isEqualTo("recorded sex male");
    assertThat(text(sex(Sex.MALE), nobody().sex(Sex.FEMALE))).isEqualTo("recorded sex female");
    assertThat(text(sex(Sex.MALE), nobody())).isEqualTo("sex not known");
    assertThat(text(ethnicity(Ethnicity.SOUTH_ASIAN), nobody().ethnicity(Ethnicity.SOUTH_ASIAN)))
        .isEqualTo("ethnicity south asian");
    assertThat(text(ethnicity(Ethnicity.BLACK), nobody().ethnicity(Ethnicity.WHITE)))
        .isEqualTo("ethnicity white");
    assertThat(text(pregnant(), nobody().pregnant())).isEqualTo("pregnant");
    assertThat(text(pregnant(), nobody().sex(Sex.MALE))).isEqualTo("not pregnant");
    assertThat(text(pregnant(Trimester.THIRD), nobody().pregnant()))
        .isEqualTo("whether pregnant in the third trimester not known");
    assertThat(text(breastfeeding(), nobody().breastfeeding())).isEqualTo("breastfeeding");
    assertThat(text(breastfeeding(), nobody().notBreastfeeding())).isEqualTo("not breastfeeding");
    assertThat(text(allergic(Allergen.COBALT), nobody().addAllergy(Allergen.COBALT)))
        .isEqualTo("allergic to cobalt");
    assertThat(text(allergic(Allergen.OTHER_COBALAMIN), nobody().noOtherAllergies()))
        .isEqualTo("not allergic to a cobalamin");
    assertThat(text(onReplacement(), nobody().noOtherReplacement()))
        .isEqualTo("no vitamin B12 being given");
    assertThat(
            text(
                onReplacement(),
                nobody()
                    .addReplacement(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg"))))
        .isEqualTo("vitamin B12 being given");
    assertThat(text(onReplacement(), nobody()))
        .isEqualTo("whether vitamin B12 is being given not known");
    assertThat(text(leftOpen("sources disagree"), nobody())).isEqualTo("sources disagree");
  }

  @Test
  void medicines() {
    Criterion asked = takingForMonths(PUMP, 12, "20 mg");
    MedicineUse use = MedicineUse.of(ALPHA).withDailyDose("20 mg").since(YearMonth.of(2020, 3));
    assertThat(text(asked, nobody().addMedicine(use)))
        .isEqualTo(
            "alpha taken, 20 mg a day, since 2020-03 (asked: at 20 mg a day or more for 12 months or more)");
    assertThat(text(asked, nobody().addMedicine(use.withDailyDose("10 mg")).noOtherMedicines()))
        .isEqualTo(
            "alpha taken, 10 mg a day, since 2020-03, not at 20 mg a day or more for 12 months or more");
    assertThat(text(takingForMonths(PUMP, 12), nobody().addMedicine(MedicineUse.of(ALPHA))))
        .isEqualTo("alpha taken, perhaps not for 12 months or more");
    assertThat(text(taking(PUMP, "1 mg"), nobody().addMedicine(use)))
        .isEqualTo("alpha taken, 20 mg a day, since 2020-03 (asked: at 1 mg a day or more)");
    assertThat(
            text(
                taking(ALPHA),
                nobody().addMedicine(use.until(YearMonth.of(2021, 1))).noOtherMedicines()))
        .isEqualTo("alpha taken, 20 mg a day, since 2020-03, until 2021-01, not now");
    assertThat(text(taking(ALPHA), nobody().addMedicine(MedicineUse.of(ALPHA))))
        .isEqualTo("alpha taken");
    assertThat(text(taking(ALPHA), nobody().addMedicine(MedicineUse.of(PUMP))))
        .isEqualTo("alpha not known");
    assertThat(text(taking(ALPHA), nobody().addNotTaken(PUMP))).isEqualTo("alpha not taken");
    assertThat(text(taking(PUMP), nobody())).isEqualTo("pump-blockers not known");
  }

  @Test
  void of_several_uses_the_one_that_decides_is_told() {
    MedicineUse ended = MedicineUse.of(ALPHA).withDailyDose("10 mg").until(YearMonth.of(2019, 5));
    MedicineUse current = MedicineUse.of(ALPHA).withDailyDose("40 mg");
    Patient.Builder patient = nobody().addMedicine(ended, current);
    assertThat(text(taking(ALPHA, "20 mg"), patient))
        .isEqualTo("alpha taken, 40 mg a day (asked: at 20 mg a day or more)");
  }

  @Test
  void results_reported_or_not() {
    assertThat(text(OF_MARKER.reported(), with(MARKER, "low"))).isEqualTo("marker reported as low");
    assertThat(text(OF_MARKER.reported(), nobody())).isEqualTo("marker not reported");
    assertThat(text(OF_MARKER.below("180 ng/L"), nobody())).isEqualTo("marker not known");
    assertThat(text(OF_MARKER.is(Outcome.LOW), nobody())).isEqualTo("marker not known");
    assertThat(text(OF_MARKER.below("180 ng/L"), with(MARKER, "low")))
        .isEqualTo("marker low is not a number");
    assertThat(text(OF_MARKER.onReplacement(1, "1 mg"), nobody())).isEqualTo("marker not known");
  }

  @ParameterizedTest
  @CsvSource({
    "179 ng/L, marker 179 ng/L is below 180 ng/L, marker 179 ng/L is not above 180 ng/L",
    "181 ng/L, marker 181 ng/L is not below 180 ng/L, marker 181 ng/L is above 180 ng/L",
    "<200 ng/L, marker <200 ng/L may or may not be below 180 ng/L, marker <200 ng/L may or may not be above 180 ng/L",
    "130 pmol/L, marker 130 pmol/L is below 132.8 pmol/L (converted from 180 ng/L), marker 130 pmol/L is not above 132.8 pmol/L (converted from 180 ng/L)",
  })
  void results_held_against_a_limit(String value, String below, String above) {
    assertThat(text(OF_MARKER.below("180 ng/L"), with(MARKER, value))).isEqualTo(below);
    assertThat(text(OF_MARKER.above("180 ng/L"), with(MARKER, value))).isEqualTo(above);
  }

  @Test
  void results_in_bands() {
    assertThat(text(OF_MARKER.in(Band.DEFICIENT), with(MARKER, "100 ng/L")))
        .isEqualTo("marker 100 ng/L is below 180 ng/L");
    assertThat(text(OF_MARKER.in(Band.INTERMEDIATE), with(MARKER, "200 pmol/L")))
        .isEqualTo("marker 200 pmol/L is from 133 pmol/L to 258 pmol/L");
    assertThat(text(OF_MARKER.in(Band.SUFFICIENT), with(MARKER, "200 ng/L")))
        .isEqualTo("marker 200 ng/L is not above 350 ng/L");
    assertThat(text(OF_MARKER.in(Band.SUFFICIENT, Band.DEFICIENT), with(MARKER, ">200 ng/L")))
        .isEqualTo("marker >200 ng/L may or may not be below 180 ng/L or above 350 ng/L");
    assertThat(text(OF_MARKER.in(Band.DEFICIENT, Band.INTERMEDIATE), with(MARKER, "200 ng/L")))
        .isEqualTo("marker 200 ng/L is at most 350 ng/L");
  }

  @Test
  void results_near_a_threshold() {
    assertThat(text(OF_MARKER.nearThreshold(10), with(MARKER, "185 ng/L")))
        .isEqualTo("marker 185 ng/L lies within 10 % of 180 ng/L");
    assertThat(text(OF_MARKER.nearThreshold(10), with(MARKER, "345 ng/L")))
        .isEqualTo("marker 345 ng/L lies within 10 % of 350 ng/L");
    assertThat(text(OF_MARKER.nearThreshold(10), with(MARKER, "250 ng/L")))
        .isEqualTo("marker 250 ng/L lies within 10 % of no threshold");
  }

  @Test
  void results_outside_what_is_usual() {
    assertThat(text(OF_MARKER.suspicious(), with(MARKER, "10 ng/L")))
        .startsWith("marker 10 ng/L is outside the usual range of 30 to 4000 ng/L");
    assertThat(text(OF_MARKER.suspicious(), with(MARKER, "100 ng/L")))
        .isEqualTo("marker 100 ng/L is within the usual range");
  }

  @Test
  void whether_a_bound_is_near_a_threshold_is_left_open() {
    assertThat(text(OF_MARKER.nearThreshold(10), with(MARKER, "<180 ng/L")))
        .isEqualTo("marker <180 ng/L may or may not lie within 10 % of a threshold");
  }

  @Test
  void outcomes_by_word_or_range() {
    assertThat(text(OF_MARKER.is(Outcome.LOW), with(MARKER, "low"))).isEqualTo("marker low");
    assertThat(text(OF_MARKER.is(Outcome.RAISED), with(MARKER, "low"))).isEqualTo("marker low");
    LabResult ranged = LabResult.of(MARKER, "100 ng/L").withReferenceRange("200-900 ng/L");
    assertThat(text(OF_MARKER.is(Outcome.LOW), nobody().addResult(ranged)))
        .isEqualTo("marker 100 ng/L is low (reference range 200 to 900 ng/L)");
    assertThat(text(OF_MARKER.is(Outcome.RAISED), nobody().addResult(ranged)))
        .isEqualTo("marker 100 ng/L is not raised (reference range 200 to 900 ng/L)");
    assertThat(text(OF_MARKER.is(Outcome.LOW), with(MARKER, "100 ng/L")))
        .isEqualTo("marker 100 ng/L against the laboratory's range not known");
  }

  @Test
  void samples_taken_under_replacement() {
    Criterion asked = OF_MARKER.onReplacement(90, "1 mg");
    LabResult result = LabResult.of(MARKER, "100 ng/L");
    assertThat(text(asked, nobody().addResult(result.duringReplacement())))
        .isEqualTo("marker 100 ng/L sampled under B12 replacement");
    assertThat(text(asked, nobody().addResult(result.beforeReplacement())))
        .isEqualTo("marker 100 ng/L sampled without B12 replacement");
    assertThat(text(asked, nobody().addResult(result)))
        .isEqualTo("marker 100 ng/L perhaps sampled under B12 replacement");
  }

  @Test
  void contradictions() {
    RuleSet rules =
        Tiny.ruleSet(
            Tiny.shows("s", SIGN, result(CELLS).below("4 10^9/L")),
            Tiny.note("n", contradicted(SIGN)));
    assertThat(said(rules, with(CELLS, "3 10^9/L").addAbsent(SIGN)))
        .isEqualTo("sign stated as absent, yet cells 3 10^9/L is below 4 10^9/L");
    assertThat(said(rules, with(CELLS, "5 10^9/L").addPresent(SIGN)))
        .isEqualTo("sign stated as present, yet cells 5 10^9/L is not below 4 10^9/L");
    assertThat(said(rules, with(CELLS, "3 10^9/L").addPresent(SIGN)))
        .isEqualTo("sign not contradicted by results");
  }

  @Test
  void the_latest_of_several_results_is_called_so() {
    Patient.Builder patient = nobody().addResult(OLD, NEW, LabResult.of(CELLS, "1 10^9/L"));
    String several = " (of 2026-01-01, the latest of several)";
    assertThat(text(OF_MARKER.below("180 ng/L"), patient))
        .isEqualTo("marker 100 ng/L is below 180 ng/L" + several);
    assertThat(text(OF_MARKER.in(Band.DEFICIENT), patient)).endsWith(several);
    assertThat(text(OF_MARKER.nearThreshold(1), patient)).endsWith(several);
    assertThat(text(OF_MARKER.suspicious(), patient)).endsWith(several);
    assertThat(text(OF_MARKER.below("180 ng/L"), nobody().addResult(NEW)))
        .isEqualTo("marker 100 ng/L is below 180 ng/L");
    assertThat(text(result(CELLS).below("4 10^9/L"), patient))
        .isEqualTo("cells 1 10^9/L is below 4 10^9/L");
  }

  @Test
  void the_latest_of_several_results_is_called_so_where_a_word_or_a_range_decides() {
    Patient.Builder patient =
        nobody()
            .addResult(
                LabResult.of(MARKER, "raised").on(LocalDate.of(2025, 1, 1)),
                LabResult.of(MARKER, "low").on(LocalDate.of(2026, 1, 1)));
    assertThat(text(OF_MARKER.is(Outcome.LOW), patient))
        .isEqualTo("marker low (of 2026-01-01, the latest of several)");
  }

  @ParameterizedTest
  @CsvSource({
    // below 180, above 180, the bands' nearer limit
    "165 ng/L, 15 ng/L, 15 ng/L, 15 ng/L",
    "180 ng/L, 0 ng/L, 0 ng/L, 0 ng/L",
    "260 ng/L, 80 ng/L, 80 ng/L, 80 ng/L",
    "270 ng/L, 90 ng/L, 90 ng/L, 80 ng/L",
    "400 ng/L, 220 ng/L, 220 ng/L, 50 ng/L",
    "130 pmol/L, 3 pmol/L, 3 pmol/L, 3 pmol/L",
  })
  void the_distance_to_the_limit_is_in_the_unit_of_the_result(
      String value, String below, String above, String band) {
    Patient patient = with(MARKER, value).build();
    assertThat(distance(OF_MARKER.below("180 ng/L", "133 pmol/L"), patient))
        .contains(Quantity.of(below));
    assertThat(distance(OF_MARKER.above("180 ng/L", "133 pmol/L"), patient))
        .contains(Quantity.of(above));
    assertThat(distance(OF_MARKER.in(Band.INTERMEDIATE), patient)).contains(Quantity.of(band));
  }

  @Test
  void there_is_no_distance_where_nothing_is_measured_or_known() {
    assertThat(distance(OF_MARKER.below("180 ng/L"), nobody().build())).isEmpty();
    assertThat(distance(OF_MARKER.below("180 ng/L"), with(MARKER, "<200 ng/L").build())).isEmpty();
    assertThat(distance(OF_MARKER.is(Outcome.LOW), with(MARKER, "low").build())).isEmpty();
    assertThat(distance(OF_MARKER.suspicious(), with(MARKER, "100 ng/L").build())).isEmpty();
    assertThat(distance(OF_MARKER.suspicious(), nobody().build())).isEmpty();
    assertThat(distance(present(SIGN), nobody().addPresent(SIGN).build())).isEmpty();
  }

  @Test
  void the_distance_of_a_result_with_very_many_decimals_is_told_as_well() {
    LabTest fine =
        LabTest.builder()
            .id("fine")
            .name("fine")
            .addUnits(Unit.NANOGRAM_PER_LITRE)
            .addPossible(Range.of("0 to 1000 ng/L"))
            .addCitation(Tiny.CITATION)
            .build();
    String tiny = "0." + "0".repeat(39) + "1 ng/L";
    assertThat(distance(result(fine).below("180 ng/L"), with(fine, tiny).build())).isPresent();
  }

  private static Optional<Quantity> distance(Criterion criterion, Patient patient) {
    return Tiny.verdict(criterion, patient).trace().distance();
  }

  private static String said(RuleSet rules, Patient.Builder patient) {
    return rules.evaluate(patient.build()).verdict("n").trace().text();
  }
}
