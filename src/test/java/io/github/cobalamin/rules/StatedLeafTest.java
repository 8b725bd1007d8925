package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.ethnicity;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.sex;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.truth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatedLeafTest {
  private static final Symptom WIDEST = Tiny.symptom("widest");
  private static final Symptom GROUP = Tiny.symptom("group", WIDEST);
  private static final Symptom OTHER_GROUP = Tiny.symptom("other-group");
  private static final Symptom MEMBER = Tiny.symptom("member", GROUP, OTHER_GROUP);
  private static final Symptom SISTER = Tiny.symptom("sister", GROUP);
  private static final Condition CONDITION = Tiny.condition("condition");
  private static final RiskFactor RISK = Tiny.riskFactor("risk");
  private static final Replacement PILL =
      Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg");

  @Test
  void a_clue_is_as_stated_and_silence_is_unknown() {
    assertThat(truth(present(GROUP), nobody().addPresent(GROUP))).isEqualTo(Truth.TRUE);
    assertThat(truth(present(GROUP), nobody().addAbsent(GROUP))).isEqualTo(Truth.FALSE);
    assertThat(truth(present(GROUP), nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(present(GROUP), nobody().addPresent(WIDEST))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(present(GROUP), nobody().addAbsent(MEMBER))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(present(SISTER), nobody().addPresent(MEMBER))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whoever_has_a_member_has_all_its_groups() {
    Patient.Builder patient = nobody().addPresent(MEMBER);
    assertThat(truth(present(GROUP), patient)).isEqualTo(Truth.TRUE);
    assertThat(truth(present(OTHER_GROUP), patient)).isEqualTo(Truth.TRUE);
    assertThat(truth(present(WIDEST), patient)).isEqualTo(Truth.TRUE);
  }

  @Test
  void whoever_has_none_of_a_group_has_none_of_its_members() {
    assertThat(truth(present(MEMBER), nobody().addAbsent(WIDEST))).isEqualTo(Truth.FALSE);
    assertThat(truth(present(MEMBER), nobody().addAbsent(OTHER_GROUP))).isEqualTo(Truth.FALSE);
    assertThat(truth(present(GROUP), nobody().addAbsent(WIDEST))).isEqualTo(Truth.FALSE);
    assertThat(truth(present(WIDEST), nobody().addAbsent(GROUP))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_present_group_leaves_its_absent_member_absent() {
    Patient.Builder patient = nobody().addPresent(GROUP).addAbsent(MEMBER);
    assertThat(truth(present(MEMBER), patient)).isEqualTo(Truth.FALSE);
    assertThat(truth(present(GROUP), patient)).isEqualTo(Truth.TRUE);
    assertThat(truth(present(SISTER), patient)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_closed_world_makes_only_its_own_kind_of_clue_absent() {
    Patient.Builder symptoms = nobody().noOtherSymptoms().addPresent(MEMBER);
    assertThat(truth(present(MEMBER), symptoms)).isEqualTo(Truth.TRUE);
    assertThat(truth(present(WIDEST), symptoms)).isEqualTo(Truth.TRUE);
    assertThat(truth(present(SISTER), symptoms)).isEqualTo(Truth.FALSE);
    assertThat(truth(present(CONDITION), symptoms)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(present(RISK), symptoms)).isEqualTo(Truth.UNKNOWN);
    Patient.Builder conditions = nobody().noOtherConditions();
    assertThat(truth(present(CONDITION), conditions)).isEqualTo(Truth.FALSE);
    assertThat(truth(present(RISK), conditions)).isEqualTo(Truth.UNKNOWN);
    Patient.Builder risks = nobody().noOtherRiskFactors();
    assertThat(truth(present(RISK), risks)).isEqualTo(Truth.FALSE);
    assertThat(truth(present(MEMBER), risks)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void one_of_several_clues_is_enough() {
    Clue[] clues = {MEMBER, CONDITION, RISK};
    assertThat(truth(anyPresent(clues), nobody().addPresent(RISK))).isEqualTo(Truth.TRUE);
    assertThat(truth(anyPresent(clues), nobody().addAbsent(clues))).isEqualTo(Truth.FALSE);
    assertThat(truth(anyPresent(clues), nobody().addAbsent(RISK))).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"191, FALSE, TRUE", "192, TRUE, FALSE", "193, TRUE, FALSE"})
  void ages_are_completed_years(int months, Truth atLeast, Truth under) {
    Patient patient = nobody().age(Age.months(months)).build();
    assertThat(truth(ageAtLeast(16), patient)).isEqualTo(atLeast);
    assertThat(truth(ageUnder(16), patient)).isEqualTo(under);
  }

  @Test
  void without_an_age_both_sides_of_it_are_unknown() {
    assertThat(truth(ageAtLeast(16), nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(ageUnder(16), nobody())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void sex_and_ethnicity_are_as_recorded() {
    assertThat(truth(sex(Sex.MALE), nobody().sex(Sex.MALE))).isEqualTo(Truth.TRUE);
    assertThat(truth(sex(Sex.MALE), nobody().sex(Sex.FEMALE))).isEqualTo(Truth.FALSE);
    assertThat(truth(sex(Sex.MALE), nobody())).isEqualTo(Truth.UNKNOWN);
    Criterion black = ethnicity(Ethnicity.BLACK);
    assertThat(truth(black, nobody().ethnicity(Ethnicity.BLACK))).isEqualTo(Truth.TRUE);
    assertThat(truth(black, nobody().ethnicity(Ethnicity.OTHER))).isEqualTo(Truth.FALSE);
    assertThat(truth(black, nobody())).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // stated, sex, age, pregnant, breastfeeding
    "TRUE, , , TRUE",
    "FALSE, , , FALSE",
    "UNKNOWN, , , UNKNOWN",
    "UNKNOWN, FEMALE, 59, UNKNOWN",
    "UNKNOWN, FEMALE, 60, FALSE",
    "UNKNOWN, MALE, , FALSE",
    "UNKNOWN, MALE, 20, FALSE",
    "UNKNOWN, , 59, UNKNOWN",
    "UNKNOWN, , 60, FALSE",
    "TRUE, MALE, 70, TRUE",
    "FALSE, FEMALE, 30, FALSE",
  })
  void pregnancy_and_breastfeeding_are_as_stated_or_ruled_out_by_sex_and_age(
      Truth stated, @Nullable Sex sex, @Nullable Integer years, Truth expected) {
    Patient.Builder patient =
        switch (stated) {
          case TRUE -> nobody().pregnant().breastfeeding();
          case FALSE -> nobody().notPregnant().notBreastfeeding();
          case UNKNOWN -> nobody();
        };
    if (sex != null) {
      patient.sex(sex);
    }
    if (years != null) {
      patient.age(Age.years(years));
    }
    assertThat(truth(pregnant(), patient)).isEqualTo(expected);
    assertThat(truth(breastfeeding(), patient)).isEqualTo(expected);
  }

  @Test
  void a_trimester_counts_only_in_a_pregnancy() {
    Criterion second = pregnant(Trimester.SECOND);
    assertThat(truth(second, nobody().pregnant(Trimester.SECOND))).isEqualTo(Truth.TRUE);
    assertThat(truth(second, nobody().pregnant(Trimester.FIRST))).isEqualTo(Truth.FALSE);
    assertThat(truth(second, nobody().pregnant())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(second, nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(second, nobody().notPregnant())).isEqualTo(Truth.FALSE);
    assertThat(truth(second, nobody().sex(Sex.MALE))).isEqualTo(Truth.FALSE);
    assertThat(truth(pregnant(), nobody().pregnant(Trimester.FIRST))).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @EnumSource(Allergen.class)
  void an_allergy_is_absent_only_once_the_list_is_complete(Allergen allergen) {
    assertThat(truth(allergic(allergen), nobody().addAllergy(allergen))).isEqualTo(Truth.TRUE);
    assertThat(truth(allergic(allergen), nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(allergic(allergen), nobody().noOtherAllergies())).isEqualTo(Truth.FALSE);
    Allergen other = allergen == Allergen.COBALT ? Allergen.EXCIPIENT : Allergen.COBALT;
    assertThat(truth(allergic(allergen), nobody().addAllergy(other))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(allergic(allergen), nobody().addAllergy(allergen).noOtherAllergies()))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void replacement_counts_until_it_ends() {
    Replacement ended = PILL.until(LocalDate.of(2025, 1, 1));
    assertThat(truth(onReplacement(), nobody().addReplacement(PILL))).isEqualTo(Truth.TRUE);
    assertThat(truth(onReplacement(), nobody().addReplacement(ended, PILL))).isEqualTo(Truth.TRUE);
    assertThat(truth(onReplacement(), nobody().addReplacement(ended))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(onReplacement(), nobody().addReplacement(ended).noOtherReplacement()))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(onReplacement(), nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(onReplacement(), nobody().noOtherReplacement())).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_course_that_ends_after_the_day_of_the_assessment_is_refused() {
    Replacement course = PILL.since(LocalDate.of(2026, 11, 1)).until(LocalDate.of(2026, 12, 31));
    Patient.Builder patient = nobody().addReplacement(course).noOtherReplacement();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> truth(onReplacement(), patient))
        .withMessageContaining("must not be dated after the assessment");
  }

  @Test
  void what_the_sources_leave_open_is_always_unknown() {
    assertThat(truth(leftOpen("nobody knows"), nobody().age(Age.years(1)).sex(Sex.MALE)))
        .isEqualTo(Truth.UNKNOWN);
  }
}
