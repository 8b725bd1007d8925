package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.guidelines.PublishedCases.Case;
import io.github.cobalamin.guidelines.PublishedCases.Misprint;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Patients that nobody invented for the library. */
class PublishedCasesTest {
  /** Where the library holds to another class than the source, and why. */
  private static final Map<String, String> OTHER_CLASS =
      Map.of(
          "B12-087",
          "total B12 alone never confirms in pregnancy (review K3): probable, and same day",
          "B12-097",
          "no B12 is known, and a megaloblastic anaemia is treated at once, beside a normal"
              + " methylmalonic acid too (row 21): probable");

  /** Where the library finds another urgency than the source, or than whoever compiled it. */
  private static final Map<String, String> OTHER_URGENCY =
      Map.of(
          "B12-062",
          "inferred: below 220 ng/L may or may not be deficient, and tingling alone is no red flag");

  /** What the source gave, or meant to give: injections, tablets, either, or nothing of B12. */
  private static final Map<String, String> GIVEN =
      Map.ofEntries(
          Map.entry("B12-004", "tablets"),
          Map.entry("B12-006", "either"),
          Map.entry("B12-010", "injections"),
          Map.entry("B12-013", "nothing"),
          Map.entry("B12-021", "injections"),
          Map.entry("B12-027", "injections"),
          Map.entry("B12-030", "injections"),
          Map.entry("B12-036", "injections"),
          Map.entry("B12-043", "injections"),
          Map.entry("B12-050", "injections"),
          Map.entry("B12-053", "injections"),
          Map.entry("B12-059", "either"),
          Map.entry("B12-062", "injections"),
          Map.entry("B12-071", "injections"),
          Map.entry("B12-073", "injections"),
          Map.entry("B12-082", "nothing"),
          Map.entry("B12-087", "injections"),
          Map.entry("B12-091", "nothing"),
          Map.entry("B12-097", "nothing"),
          Map.entry("B12-103", "nothing"),
          Map.entry("B12-106", "nothing"),
          Map.entry("B12-114", "nothing"),
          Map.entry("B12-122", "injections"),
          Map.entry("B12-132", "either"));

  /** Where the first treatment on offer is another, and why. */
  private static final Map<String, String> OTHER_TREATMENT =
      Map.of(
          "B12-004",
          "haemoglobin of 73 g/L: severe deficiency is treated by injection first; the source gave tablets, and they worked",
          "B12-050",
          "the source gives no age, and without one no dose is offered",
          "B12-059",
          "indeterminate: NG239 asks for methylmalonic acid first",
          "B12-097",
          "a megaloblastic anaemia before any B12 result is treated at once (row 21)");

  static List<Case> cases() {
    return PublishedCases.all();
  }

  @Test
  void there_are_twenty_four_patients() {
    assertThat(cases()).extracting(Case::id).doesNotHaveDuplicates().hasSize(24);
  }

  @Test
  void each_patient_is_printed_with_what_was_expected_and_given() {
    List<String> lines = new ArrayList<>();
    for (Case each : cases()) {
      Assessment assessment = assess(each);
      lines.add(
          each.id()
              + " | "
              + String.join(" or ", each.accepted())
              + (each.urgent() ? ", urgent" : "")
              + " | "
              + assessment.status().classification().name().toLowerCase(Locale.ROOT)
              + ", "
              + assessment.urgency().label()
              + " | "
              + (agrees(each) ? "class agrees" : "CLASS DIFFERS")
              + (agreesInUrgency(each) ? "" : ", URGENCY DIFFERS")
              + " | given: "
              + GIVEN.getOrDefault(each.id(), "")
              + " | causes "
              + assessment.causes()
              + " | offered "
              + assessment.treatments().stream().map(option -> option.treatment().id()).toList()
              + (agreesInTreatment(each) ? "" : " DIFFERS"));
    }
    lines.forEach(System.out::println);

    assertThat(lines).hasSize(24).allMatch(line -> line.contains(" | "));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_class_agrees_with_the_source_or_the_disagreement_is_known(Case each) {
    assertThat(agrees(each))
        .as("%s: %s", each.id(), assess(each).status().text())
        .isEqualTo(!OTHER_CLASS.containsKey(each.id()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_urgency_agrees_with_the_source_or_the_disagreement_is_known(Case each) {
    assertThat(agreesInUrgency(each))
        .as("%s: %s", each.id(), assess(each).urgency())
        .isEqualTo(!OTHER_URGENCY.containsKey(each.id()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_first_treatment_agrees_with_the_source_or_the_disagreement_is_known(Case each) {
    assertThat(agreesInTreatment(each))
        .as("%s: %s", each.id(), assess(each).treatments())
        .isEqualTo(!OTHER_TREATMENT.containsKey(each.id()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_misprint_is_refused_or_queried_and_never_taken_silently(Case each) {
    for (Misprint misprint : each.misprints()) {
      assertThatThrownBy(() -> PublishedCases.asPrinted(misprint))
          .as(misprint.printed())
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (LabResult result : each.patient().results()) {
      assertThat(result.quantity().flatMap(result.test()::suspicion))
          .as("%s is as meant", result)
          .isEmpty();
    }
  }

  @Test
  void misprints_stand_in_three_cases() {
    assertThat(cases().stream().filter(each -> !each.misprints().isEmpty()).map(Case::id))
        .containsExactlyInAnyOrder("B12-030", "B12-073", "B12-082");
  }

  // From here on: what must not be said.

  @Test
  void no_threshold_of_ng239_and_no_dose_is_applied_to_the_infant() {
    Assessment infant = assess(PublishedCases.get("B12-013"));

    assertThat(infant.bands()).isEmpty();
    assertThat(infant.status().thresholds()).isEmpty();
    assertThat(infant.explanation().text()).doesNotContainPattern("\\d (mg|ug|micrograms?)\\b");
  }

  @Test
  void ttp_is_not_called_excluded_without_adamts13() {
    assertThat(assess(PublishedCases.get("B12-021")).explanation().text())
        .containsIgnoringCase("ADAMTS13");
  }

  @ParameterizedTest
  @CsvSource({"B12-030", "B12-043"})
  void a_normal_count_excludes_nothing(String id) {
    assertThat(assess(PublishedCases.get(id)).status().classification())
        .isEqualTo(Classification.CONFIRMED);
  }

  @Test
  void folate_and_alcohol_are_not_blamed_before_b12_is_known() {
    Assessment assessment = assess(PublishedCases.get("B12-036"));

    // Lost vibration sense and MCV 112 fL are neither cord disease nor a megaloblastic picture.
    assertThat(assessment.status().classification()).isEqualTo(Classification.NOT_TESTED);
    assertThat(assessment.tests())
        .anySatisfy(found -> assertThat(found.conclusion().tests()).contains(LabTests.TOTAL_B12));
  }

  @Test
  void homocysteine_need_not_be_raised_as_well() {
    assertThat(assess(PublishedCases.get("B12-043")).explanation().text())
        .contains("homocysteine need not be raised as well");
  }

  @ParameterizedTest
  @CsvSource({"B12-053", "B12-087"})
  void folic_acid_is_never_said_to_come_before_b12(String id) {
    assertThat(assess(PublishedCases.get(id)).explanation().text())
        .doesNotContain("folic acid first", "folic acid alone is");
  }

  @Test
  void a_high_folate_is_no_reassurance() {
    Assessment assessment = assess(PublishedCases.get("B12-059"));

    assertThat(assessment.status().classification()).isNotEqualTo(Classification.UNLIKELY);
    assertThat(assessment.explanation().text()).contains("no reassurance");
  }

  @Test
  void a_b12_of_247_after_nitrous_oxide_is_not_unlikely() {
    assertThat(assess(PublishedCases.get("B12-073")).status().classification())
        .isEqualTo(Classification.PROBABLE);
  }

  @Test
  void no_cobalamin_is_recommended_without_an_allergy_specialist() {
    assertThat(assess(PublishedCases.get("B12-082")).explanation().text())
        .contains("without an allergy specialist")
        .doesNotContain("start B12")
        .doesNotContain("start treatment");
  }

  @Test
  void a_haemoglobin_of_45_is_not_refused_as_impossible() {
    Assessment assessment = assess(PublishedCases.get("B12-087"));

    assertThat(assessment.urgency()).isEqualTo(Urgency.SAME_DAY);
    assertThat(assessment.explanation().text()).doesNotContain("An unusual value");
  }

  @Test
  void pregnancy_is_not_confirmed_on_total_b12_nor_proved_by_mma() {
    Assessment assessment = assess(PublishedCases.get("B12-091"));

    assertThat(assessment.status().classification()).isEqualTo(Classification.INDETERMINATE);
    assertThat(assessment.explanation().text())
        .contains("a mild rise is no proof")
        .doesNotContain("supports deficiency");
  }

  /** Row 21; a normal methylmalonic acid is one piece of evidence, and no B12 result. */
  @Test
  void a_normal_mma_takes_nothing_from_a_picture_that_is_treated_at_once() {
    assertThat(assess(PublishedCases.get("B12-097")).status().classification())
        .isEqualTo(Classification.PROBABLE);
  }

  @Test
  void metformin_is_not_assumed_in_diabetes() {
    assertThat(assess(PublishedCases.get("B12-103")).explanation().text())
        .doesNotContain("metformin");
  }

  @Test
  void hyposegmented_neutrophils_are_not_hypersegmented() {
    Assessment assessment = assess(PublishedCases.get("B12-114"));

    assertThat(assessment.status().classification()).isEqualTo(Classification.NOT_TESTED);
    assertThat(assessment.explanation().text()).doesNotContain("hypersegmented");
  }

  @Test
  void nothing_is_confirmed_by_metabolites_in_renal_failure() {
    Assessment assessment = assess(PublishedCases.get("B12-122"));

    assertThat(assessment.status().classification()).isNotEqualTo(Classification.CONFIRMED);
    assertThat(assessment.explanation().text()).contains("by itself that confirms nothing");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_band_is_given_without_naming_whose_thresholds_it_is(Case each) {
    Assessment assessment = assess(each);
    List<LabTest> named = new ArrayList<>();
    assessment.status().thresholds().forEach(thresholds -> named.add(thresholds.test()));

    assessment.bands().forEach(band -> assertThat(named).contains(band.conclusion().test()));
    if (!assessment.bands().isEmpty()) {
      assertThat(assessment.explanation().text()).contains("NICE NG239, Table 1");
    }
  }

  private static Assessment assess(Case each) {
    return Guidelines.NICE_NG239.assess(each.patient(), Vignette.DAY);
  }

  private static boolean agrees(Case each) {
    return word(each).map(each.accepted()::contains).orElse(true);
  }

  /** The source's word for a class; empty where the class agrees by itself. */
  private static Optional<String> word(Case each) {
    return switch (assess(each).status().classification()) {
      case CONFIRMED -> Optional.of("confirmed");
      case PROBABLE -> Optional.of("probable");
      case INDETERMINATE, DISCORDANT -> Optional.of("indeterminate");
      case UNLIKELY -> Optional.of("unlikely");
      case OUT_OF_SCOPE ->
          each.patient().age().map(age -> age.years() < 16).orElse(false)
              ? Optional.empty()
              : Optional.of("out of scope");
      case NOT_TESTED, NOT_CLASSIFIED ->
          Optional.of(each.accepted().contains("not_b12") ? "not_b12" : "indeterminate");
    };
  }

  private static boolean agreesInTreatment(Case each) {
    List<TreatmentOption> offered = assess(each).treatments();
    boolean injection = !offered.isEmpty() && offered.get(0).treatment().route().parenteral();
    return switch (GIVEN.getOrDefault(each.id(), "")) {
      case "injections" -> injection;
      case "tablets" -> !offered.isEmpty() && !injection;
      case "either" -> !offered.isEmpty();
      case "nothing" -> offered.isEmpty();
      default -> throw new AssertionError("no treatment known of " + each.id());
    };
  }

  private static boolean agreesInUrgency(Case each) {
    return each.urgent() == (assess(each).urgency() != Urgency.ROUTINE);
  }
}
