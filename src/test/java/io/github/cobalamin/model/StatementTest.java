package io.github.cobalamin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kinds of facts refuse, print and answer, on facts made up for it. */
class StatementTest {
  private static final Source OTHER =
      Source.builder().id("other").shortName("Other").title("Other").publisher("Nobody").build();
  private static final Citation WAITS = OTHER.at("page 2", Confirmation.PROVISIONAL);

  @Test
  void cause_names_all_that_it_links_to_once() {
    assertThat(TestFacts.CAUSE.related())
        .containsExactly(TestFacts.SURGERY, TestFacts.MEDICINE, TestFacts.TEST, TestFacts.SYMPTOM);
    assertThat(TestFacts.CAUSE.shows(TestFacts.TEST, Outcome.LOW)).isTrue();
    assertThat(TestFacts.CAUSE.shows(TestFacts.TEST, Outcome.RAISED)).isFalse();
    assertThat(TestFacts.CAUSE.mechanisms()).containsExactly(Cause.Mechanism.INTAKE);
    assertThat(TestFacts.CAUSE.inherited()).isFalse();
  }

  @Test
  void narrower_cause_names_the_wider_one() {
    Cause narrower =
        Cause.builder()
            .id("narrower")
            .name("narrower")
            .addWider(TestFacts.CAUSE)
            .addMechanism(Cause.Mechanism.INTAKE)
            .how("Somehow.")
            .reversibility(Cause.Reversibility.REVERSIBLE)
            .atRisk("nobody")
            .gene("ABC")
            .addCitation(TestFacts.CITATION)
            .build();
    assertThat(narrower.wider()).isEqualTo(List.of(TestFacts.CAUSE));
    assertThat(narrower.related()).containsExactly(TestFacts.CAUSE);
    assertThat(narrower.inherited()).isTrue();
    assertThat(TestFacts.LONG_BYPASS.wider()).isEqualTo(List.of(TestFacts.BYPASS));
    assertThat(TestFacts.LONG_BYPASS.related()).containsExactly(TestFacts.BYPASS);
    assertThat(TestFacts.TEST.related()).isEmpty();
  }

  @Test
  void confirmation_is_the_best_and_one_provisional_citation_makes_it_wait() {
    Condition both =
        Condition.builder().id("both").name("both").addCitations(WAITS, TestFacts.CITATION).build();
    assertThat(both.confirmation()).isEqualTo(Confirmation.READ_ONCE);
    assertThat(both.provisional()).isTrue();
    assertThat(TestFacts.SURGERY.provisional()).isFalse();
    Disagreement disputed =
        Disagreement.builder()
            .id("disputed")
            .name("disputed")
            .addPositions(
                new Disagreement.Position("One", "Yes.", TestFacts.CITATION),
                new Disagreement.Position("Two", "No.", WAITS))
            .addCitation(TestFacts.CITATION)
            .build();
    assertThat(disputed.provisional()).isTrue();
    assertThat(disputed.allCitations())
        .containsExactly(TestFacts.CITATION, TestFacts.CITATION, WAITS);
    assertThat(disputed.positions().get(1)).hasToString("Two: No.");
  }

  @Test
  void what_must_not_be_empty_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cause.builder()
                    .id("made-up")
                    .name("made up")
                    .how("Somehow.")
                    .reversibility(Cause.Reversibility.REVERSIBLE)
                    .atRisk("nobody")
                    .addCitation(TestFacts.CITATION)
                    .build())
        .withMessage("at least one mechanism of cause made-up must be given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> remark(" "))
        .withMessage("text of made-up must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestFinding.of(TestFacts.TEST))
        .withMessage("at least one outcome of made-up acid must be given");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Disagreement.builder()
                    .id("made-up")
                    .name("made up")
                    .addPosition(new Disagreement.Position("One", "Yes.", TestFacts.CITATION))
                    .addCitation(TestFacts.CITATION)
                    .build())
        .withMessage("disagreement made-up must have two positions but had [One: Yes.]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Disagreement.Position(" ", "Yes.", TestFacts.CITATION))
        .withMessage("body must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Disagreement.Position("One", "", TestFacts.CITATION))
        .withMessage("position of One must not be blank");
  }

  private static Remark remark(String text) {
    return Remark.builder()
        .id("made-up")
        .name("made up")
        .topic(Remark.Topic.READING)
        .text(text)
        .addCitation(TestFacts.CITATION)
        .build();
  }

  private static Frequency.Builder frequency() {
    return Frequency.builder()
        .id("made-up")
        .name("made up")
        .addSymptom(TestFacts.SYMPTOM)
        .population("nobody")
        .addCitation(TestFacts.CITATION);
  }

  @Test
  void share_is_at_most_all_and_cases_are_at_most_the_persons() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frequency().share(Quantity.of("101 %")).build())
        .withMessage("share of made-up must be from 0 to 100 % but was 101 %");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frequency().share(Quantity.of("1 mg")).build())
        .withMessage("share of made-up must be from 0 to 100 % but was 1 mg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frequency().share(Quantity.of("10 %")).cases(11).persons(10).build())
        .withMessage("cases of made-up must not exceed persons but were 11 of 10");
    assertThat(frequency().share(Quantity.of("100 %")).cases(10).build().persons()).isEmpty();
    assertThat(frequency().share(Quantity.of("100 %")).persons(10).build().cases()).isEmpty();
  }

  @Test
  void accuracy_without_a_figure_is_refused() {
    Accuracy.Builder accuracy =
        Accuracy.builder()
            .id("made-up")
            .name("made up")
            .test(TestFacts.TEST)
            .detects("nothing")
            .population("nobody")
            .addCitation(TestFacts.CITATION);
    assertThatIllegalArgumentException()
        .isThrownBy(accuracy::build)
        .withMessage("accuracy made-up must have a figure");
    assertThat(accuracy.areaUnderCurve(new BigDecimal("0.9")).build().related())
        .containsExactly(TestFacts.TEST);
  }

  @Test
  void limit_of_a_cutoff_is_in_a_unit_of_the_test() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cutoff.builder()
                    .id("made-up")
                    .name("made up")
                    .test(TestFacts.TEST)
                    .meaning(Cutoff.Meaning.RAISED)
                    .addLimit(Range.of(">5 mg"))
                    .body(TestFacts.SOURCE)
                    .addCitation(TestFacts.CITATION)
                    .build())
        .withMessage("limits of cut-off made-up must be in a unit of made-up acid but were >5 mg");
  }

  @Test
  void precaution_without_forms_concerns_all() {
    Precaution.Builder precaution =
        Precaution.builder()
            .id("made-up")
            .name("made up")
            .kind(Precaution.Kind.CAUTION)
            .text("Mind.")
            .action("Act.")
            .where("Nowhere")
            .addCitation(TestFacts.CITATION);
    assertThat(precaution.build().concerns(Cobalamin.METHYLCOBALAMIN)).isTrue();
    Precaution one = precaution.addForm(Cobalamin.CYANOCOBALAMIN).build();
    assertThat(one.concerns(Cobalamin.CYANOCOBALAMIN)).isTrue();
    assertThat(one.concerns(Cobalamin.METHYLCOBALAMIN)).isFalse();
  }

  @Test
  void effect_concerns_the_medicines_of_its_class_and_knows_what_a_use_reaches() {
    Medicine group =
        Medicine.builder()
            .isClass(true)
            .id("group")
            .name("group")
            .addCitation(TestFacts.CITATION)
            .build();
    Medicine member =
        Medicine.builder()
            .id("member")
            .name("member")
            .addWider(group)
            .addCitation(TestFacts.CITATION)
            .build();
    MedicineEffect.Exposure always =
        MedicineEffect.Exposure.builder().figure("always").citation(TestFacts.CITATION).build();
    MedicineEffect effect =
        MedicineEffect.builder()
            .id("made-up")
            .name("made up")
            .kind(MedicineEffect.Kind.LOWERS_B12)
            .addMedicine(group)
            .how("Somehow.")
            .grade(MedicineEffect.Grade.WEAK)
            .addExposures(TestFacts.EXPOSURE, always)
            .monitoring("None.")
            .advice("Ask the prescriber.")
            .addCitation(TestFacts.CITATION)
            .build();
    assertThat(effect.concerns(member)).isTrue();
    assertThat(effect.concerns(group)).isTrue();
    assertThat(effect.concerns(TestFacts.MEDICINE)).isFalse();
    assertThat(effect.reachedBy(Quantity.of("20 mg"), Span.of(2, ChronoUnit.YEARS)))
        .containsExactly(TestFacts.EXPOSURE, always);
    assertThat(effect.reachedBy(Quantity.of("19 mg"), Span.of(9, ChronoUnit.YEARS)))
        .containsExactly(always);
    assertThat(effect.reachedBy(Quantity.of("1 g"), Span.of(23, ChronoUnit.MONTHS)))
        .containsExactly(always);
    assertThat(effect.allCitations()).hasSize(3);
    assertThat(always).hasToString("always [Made up 2026, Table 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MedicineEffect.Exposure.builder()
                    .dailyDose(Quantity.of("5 ng/L"))
                    .figure("none")
                    .citation(TestFacts.CITATION)
                    .build())
        .withMessage("daily dose of exposure must be a mass but was 5 ng/L");
  }

  @Test
  void phase_reads_as_a_prescription_does() {
    assertThat(TestFacts.PHASE).hasToString("1 mg 3 times every week for 2 weeks");
    assertThat(phase("1 to 2 mg", Span.of(2, 3, ChronoUnit.MONTHS), 1, ""))
        .hasToString("1 to 2 mg every 2 to 3 months");
    assertThat(phase("1 to 1 mg", Span.of(1, ChronoUnit.DAYS), 2, "until better"))
        .hasToString("1 mg twice every day until better");
  }

  private static Phase phase(String dose, Span every, int times, String until) {
    return Phase.builder()
        .maintenance(true)
        .dose(Range.of(dose))
        .times(times)
        .every(every)
        .until(Optional.of(until).filter(text -> !text.isEmpty()))
        .build();
  }

  @Test
  void treatment_for_nobody_is_refused() {
    Treatment.Builder treatment =
        Treatment.builder()
            .id("made-up")
            .name("made up")
            .form(Cobalamin.CYANOCOBALAMIN)
            .route(Route.ORAL)
            .addPhase(TestFacts.PHASE)
            .course(Treatment.Course.LIMITED)
            .forWhom("nobody")
            .forNeurological(false)
            .forOthers(false)
            .addCause(TestFacts.CAUSE)
            .country("Nowhere")
            .licence(Treatment.Licence.PRACTICE)
            .addCitation(TestFacts.CITATION);
    assertThatIllegalArgumentException()
        .isThrownBy(treatment::build)
        .withMessage(
            "treatment made-up must be for people with neurological involvement, without it, or both");
  }

  @Test
  void confounder_makes_an_outcome_that_the_test_has_or_makes_it_unreliable() {
    assertThat(confounder().build().makes()).isEmpty();
    assertThat(confounder().makes(Outcome.LOW).build().makes()).contains(Outcome.LOW);
    Confounder.Builder positive = confounder().makes(Outcome.POSITIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(positive::build)
        .withMessage(
            "confounder made-up must make an outcome of made-up acid but made it positive");
  }

  private static Confounder.Builder confounder() {
    return Confounder.builder()
        .id("made-up")
        .name("made up")
        .test(TestFacts.TEST)
        .text("Somehow.")
        .addCitation(TestFacts.CITATION);
  }

  @Test
  void phase_that_cannot_be_is_refused() {
    Span daily = Span.of(1, ChronoUnit.DAYS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase("<1 mg", daily, 1, ""))
        .withMessage("dose must have a lower end but was <1 mg");
    assertThat(phase(">=1 mg", daily, 1, "")).hasToString("at least 1 mg every day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase("1 to 2 ng/L", daily, 1, ""))
        .withMessage("dose must be a mass but was 1 to 2 ng/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase("1 to 2 mg", daily, 0, ""))
        .withMessage("doses must be at least one in an interval above 0 but were 0 every 1 day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase("1 to 2 mg", Span.of(0, ChronoUnit.DAYS), 1, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase("1 to 2 mg", daily, 1, " "))
        .withMessage("end of phase must not be blank");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, MONTHS, 2 to 3 months",
    "1, 1, DAYS, 1 day",
    "3, 3, WEEKS, 3 weeks",
    "0, 0, YEARS, 0 years",
    "24, 48, HOURS, 24 to 48 hours"
  })
  void span_is_printed_in_words(int least, int most, ChronoUnit unit, String words) {
    assertThat(Span.of(least, most, unit)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource({
    "24, MONTHS, 2, YEARS, true",
    "23, MONTHS, 2, YEARS, false",
    "104, WEEKS, 2, YEARS, false",
    "105, WEEKS, 2, YEARS, true",
    "48, HOURS, 2, DAYS, true",
    "3, YEARS, 12, MONTHS, true"
  })
  void span_reaches_another(
      int length, ChronoUnit unit, int other, ChronoUnit of, boolean reaches) {
    assertThat(Span.of(length, unit).reaches(Span.of(other, of))).isEqualTo(reaches);
  }

  @Test
  void span_that_cannot_be_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(3, 2, ChronoUnit.DAYS))
        .withMessage("span must be from 0 or more to no less but was 3 to 2");
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(-1, ChronoUnit.DAYS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(1, ChronoUnit.DECADES))
        .withMessage("unit must be hours, days, weeks, months or years but was Decades");
  }

  @Test
  void ages_hold_their_lower_end_and_not_their_upper_one() {
    AgeBand band = AgeBand.years(1, 11);
    assertThat(band.contains(11)).isFalse();
    assertThat(band.contains(12)).isTrue();
    assertThat(band.contains(131)).isTrue();
    assertThat(band.contains(132)).isFalse();
    assertThat(band).hasToString("1 to under 11 years");
    assertThat(AgeBand.fromYears(65)).hasToString("65 years and over");
    assertThat(AgeBand.months(6, 24)).hasToString("6 to under 24 months");
    assertThat(AgeBand.fromMonths(6)).hasToString("6 months and over");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeBand.years(5, 5))
        .withMessage("ages must be from 0 or more to more but were 60 to 60 months");
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBand.months(-1, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeBand.fromYears(-1))
        .withMessage("ages must be from 0 or more to more but were -12 months");
    assertThat(band.toMonths()).hasValue(132);
    assertThat(AgeBand.fromYears(65).toMonths()).isEmpty();
  }

  @Test
  void finding_is_printed_with_its_outcomes() {
    assertThat(TestFinding.of(TestFacts.TEST, Outcome.NORMAL, Outcome.RAISED))
        .hasToString("made-up acid normal or raised");
  }

  @ParameterizedTest
  @CsvSource({
    "LOINC, 2132-8",
    "LOINC, 21329",
    "LOINC, LA15173-0",
    "ICD_10, D510",
    "ICD_10, d51.0",
    "ICD_10_CM, D51.00000",
    "ICD_11, 3A",
    "SNOMED_CT, 84027008",
    "SNOMED_CT, 12345",
    "ATC, A02BC1",
    "ATC, 02BC01",
    "RXNORM, 0860975",
    "RXNORM, A1",
    "UNII, 9100L32L2",
    "UCUM, furlong"
  })
  void code_that_cannot_be_is_refused(CodeSystem system, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.of(system, value, "made up"))
        .withMessageStartingWith("code must be one of " + system.label())
        .withMessageEndingWith("but was \"" + value + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "LOINC, 2132-9",
    "ICD_10, D51.0",
    "ICD_10, D51",
    "ICD_10_CM, T47.0X5A",
    "ICD_10_CM, K31.A",
    "ICD_11, 3A01.30",
    "ICD_11, XM9KD4",
    "SNOMED_CT, 84027009",
    "ATC, A02BC01",
    "ATC, A",
    "RXNORM, 860975",
    "UNII, 9100L32L2N",
    "UCUM, pmol/L"
  })
  void code_that_can_be_is_taken(CodeSystem system, String value) {
    Code code = Code.of(system, value, "name");
    assertThat(code).hasToString(system.label() + " " + value + " name");
    assertThat(code.withFit(Code.Fit.SAME)).hasToString(code.toString());
    assertThat(code.withFit(Code.Fit.BROADER))
        .hasToString(code + " (means more, so it is possible)");
  }

  @ParameterizedTest
  @EnumSource(CodeSystem.class)
  void terminology_is_found_by_its_address(CodeSystem system) {
    assertThat(CodeSystem.find(system.uri())).contains(system);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LOINC", "http://loinc.example"})
  void other_address_is_no_terminology(String uri) {
    assertThat(CodeSystem.find(uri)).isEmpty();
  }

  @Test
  void nearest_ids_come_first_and_at_most_three() {
    List<String> ids = List.of("sprue", "coeliac-disease", "crohn-disease", "celery");
    assertThat(NearMisses.of("celiac-disease", ids)).startsWith("coeliac-disease").hasSize(3);
    assertThat(NearMisses.of("", List.of())).isEmpty();
    assertThat(NearMisses.of("x", List.of(""))).containsExactly("");
  }
}
