package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.dosedEvery;
import static io.github.cobalamin.rules.Criteria.lastDoseWithin;
import static io.github.cobalamin.rules.Criteria.loadingFinished;
import static io.github.cobalamin.rules.Criteria.loadingNotFinished;
import static io.github.cobalamin.rules.Criteria.missedDoses;
import static io.github.cobalamin.rules.Criteria.noDoseWithin;
import static io.github.cobalamin.rules.Criteria.onMultivitamin;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.onUnknownDose;
import static io.github.cobalamin.rules.Criteria.replacementBegunWithin;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.takingForMonths;
import static io.github.cobalamin.rules.Criteria.tolerated;
import static io.github.cobalamin.rules.Tiny.TODAY;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.text;
import static io.github.cobalamin.rules.Tiny.truth;
import static io.github.cobalamin.rules.Tiny.truthWithoutDate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosesAndAllergiesTest {
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  private static final Replacement PILLS =
      Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg");

  private static Patient.Builder on(Replacement replacement) {
    return nobody().addReplacement(replacement).noOtherReplacement();
  }

  @Test
  void the_interval_is_held_against_the_most() {
    assertThat(truth(dosedEvery(90), on(INJECTIONS.every(90)))).isEqualTo(Truth.TRUE);
    assertThat(truth(dosedEvery(90), on(INJECTIONS.every(91)))).isEqualTo(Truth.FALSE);
    assertThat(truth(dosedEvery(90), on(INJECTIONS))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(dosedEvery(90), nobody().noOtherReplacement())).isEqualTo(Truth.FALSE);
  }

  @Test
  void the_last_dose_counts_of_what_continues_and_of_what_has_ended() {
    Criterion near = lastDoseWithin(90);
    assertThat(truth(near, on(INJECTIONS.lastDose(TODAY.minusDays(90))))).isEqualTo(Truth.TRUE);
    assertThat(truth(near, on(INJECTIONS.lastDose(TODAY.minusDays(91))))).isEqualTo(Truth.FALSE);
    assertThat(truth(near, on(INJECTIONS.until(TODAY.minusDays(90))))).isEqualTo(Truth.TRUE);
    assertThat(truth(near, on(INJECTIONS.since(TODAY.minusDays(9))))).isEqualTo(Truth.TRUE);
    assertThat(truth(near, on(INJECTIONS.since(TODAY.minusDays(900))))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(near, nobody().noOtherReplacement())).isEqualTo(Truth.FALSE);
    assertThat(truthWithoutDate(near, on(INJECTIONS.until(TODAY)))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void when_what_is_given_began_is_held_against_the_days() {
    Criterion begun = replacementBegunWithin(365);
    Replacement old = INJECTIONS.since(TODAY.minusDays(366));
    assertThat(truth(begun, on(INJECTIONS.since(TODAY.minusDays(365))))).isEqualTo(Truth.TRUE);
    assertThat(truth(begun, on(old))).isEqualTo(Truth.FALSE);
    assertThat(truth(begun, on(INJECTIONS))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(begun, on(INJECTIONS).addReplacement(PILLS.since(TODAY.minusDays(400)))))
        .as("all that is given must have begun since")
        .isEqualTo(Truth.FALSE);
    assertThat(truth(begun, nobody().addReplacement(old))).isEqualTo(Truth.FALSE);
    assertThat(truth(begun, nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(begun, nobody().noOtherReplacement())).isEqualTo(Truth.FALSE);
    assertThat(truthWithoutDate(begun, on(old))).isEqualTo(Truth.UNKNOWN);
    assertThatIllegalArgumentException().isThrownBy(() -> replacementBegunWithin(0));
  }

  @Test
  void what_has_not_been_given_for_long_is_known_by_its_last_dose() {
    Criterion lapsed = noDoseWithin(365);
    assertThat(truth(lapsed, on(INJECTIONS.lastDose(TODAY.minusDays(366))))).isEqualTo(Truth.TRUE);
    assertThat(truth(lapsed, on(INJECTIONS.lastDose(TODAY.minusDays(365))))).isEqualTo(Truth.FALSE);
    assertThat(truth(lapsed, on(INJECTIONS.since(TODAY.minusDays(900))))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(lapsed, nobody().addReplacement(INJECTIONS.lastDose(TODAY.minusDays(400)))))
        .as("whatever else is given")
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void loading_that_was_not_finished_and_a_dose_that_nobody_told_are_said_of_what_is_given() {
    Patient.Builder told =
        nobody().addReplacement(INJECTIONS.toBuilder().loadingFinished(Truth.FALSE).build());
    assertThat(truth(loadingNotFinished(), told)).isEqualTo(Truth.TRUE);
    assertThat(truth(loadingNotFinished(), on(INJECTIONS))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(onUnknownDose(), on(INJECTIONS))).isEqualTo(Truth.FALSE);
    assertThat(truth(onUnknownDose(), on(Replacement.builder().route(Route.ORAL).build())))
        .isEqualTo(Truth.TRUE);
    assertThat(
            truth(
                onUnknownDose(),
                on(Replacement.builder().route(Route.ORAL).multivitamin(true).build())))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void half_a_milligram_a_week_through_the_nose_counts_as_a_milligram_a_day() {
    Replacement spray = Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.NASAL, "500 ug").every(7);
    assertThat(truth(onOralReplacement("1 mg"), on(spray))).isEqualTo(Truth.TRUE);
    assertThat(truth(onOralReplacement("1 mg"), on(spray.every(8)))).isEqualTo(Truth.FALSE);
  }

  @Test
  void missed_doses_loading_and_multivitamins_are_as_stated() {
    Patient.Builder told =
        on(INJECTIONS.toBuilder().missedDoses(Truth.TRUE).loadingFinished(Truth.FALSE).build());
    assertThat(truth(missedDoses(), told)).isEqualTo(Truth.TRUE);
    assertThat(truth(loadingFinished(), told)).isEqualTo(Truth.FALSE);
    assertThat(truth(onMultivitamin(), told)).isEqualTo(Truth.FALSE);
    assertThat(truth(onMultivitamin(), nobody().addReplacement(PILLS)))
        .as("another may be")
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(missedDoses(), on(INJECTIONS))).isEqualTo(Truth.UNKNOWN);
    Replacement multi = Replacement.builder().route(Route.ORAL).multivitamin(true).build();
    assertThat(truth(onMultivitamin(), on(multi))).isEqualTo(Truth.TRUE);
    assertThat(multi).hasToString("vitamin B12 in a multivitamin oral");
  }

  @Test
  void what_is_swallowed_now_and_then_is_averaged_per_day() {
    Criterion much = onOralReplacement("100 ug");
    assertThat(truth(much, on(PILLS.every(10)))).isEqualTo(Truth.TRUE);
    assertThat(truth(much, on(PILLS.every(11)))).isEqualTo(Truth.FALSE);
    assertThat(truth(much, on(PILLS))).isEqualTo(Truth.TRUE);
  }

  @Test
  void reactions_are_asked_of_one_allergen() {
    Criterion bad =
        allergic(Allergen.CYANOCOBALAMIN, Allergy.Reaction.IMMEDIATE, Allergy.Reaction.SEVERE);
    Allergy allergy = Allergy.of(Allergen.CYANOCOBALAMIN);
    assertThat(truth(bad, nobody().addAllergy(allergy.reaction(Allergy.Reaction.SEVERE))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(bad, nobody().addAllergy(allergy.reaction(Allergy.Reaction.LOCAL))))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(bad, nobody().addAllergy(allergy))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(bad, nobody().addAllergy(Allergen.COBALT))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(bad, nobody().noOtherAllergies())).isEqualTo(Truth.FALSE);
    assertThat(bad.words())
        .isEqualTo("allergic to cyanocobalamin with a reaction that was immediate or severe");
  }

  @Test
  void a_form_may_be_tolerated_since() {
    Criterion hydroxo = tolerated(Cobalamin.HYDROXOCOBALAMIN);
    Allergy allergy = Allergy.of(Allergen.CYANOCOBALAMIN);
    assertThat(truth(hydroxo, nobody().addAllergy(allergy.tolerating(Cobalamin.HYDROXOCOBALAMIN))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(hydroxo, nobody().addAllergy(allergy))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void what_has_ended_at_an_unknown_time_is_not_taken() {
    Medicine medicine = Tiny.medicine("medicine");
    Patient.Builder patient = nobody().addMedicine(MedicineUse.of(medicine).ended());
    assertThat(truth(taking(medicine), patient)).isEqualTo(Truth.FALSE);
    assertThat(truth(takingForMonths(medicine, 1), patient)).isEqualTo(Truth.FALSE);
    assertThat(text(taking(medicine), patient)).contains("medicine taken, ended, not now");
  }

  @ParameterizedTest
  @CsvSource({"12, TRUE", "16, TRUE", "18, TRUE", "19, UNKNOWN", "75, UNKNOWN"})
  void of_an_adult_of_unknown_age_is_known_what_follows(int years, Truth expected) {
    Patient.Builder adult = nobody().adult();
    assertThat(truth(ageAtLeast(years), adult)).isEqualTo(expected);
    assertThat(truth(ageUnder(years), adult)).isEqualTo(expected.not());
    assertThat(text(ageAtLeast(18), adult)).contains("an adult is at least 18 years");
  }

  @Test
  void bad_questions_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dosedEvery(0))
        .withMessage("days must be above 0 but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lastDoseWithin(0))
        .withMessage("days must be above 0 but were 0");
  }
}
