package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes into question as a cause, and how what speaks for and against it is weighed. */
class CandidateCausesTest {
  @Test
  void risk_factor_alone_is_no_diagnosis() {
    Patient.Builder patient = deficient().addMedicine(MedicineUse.of(Medicines.METFORMIN));
    assertThat(likelihoods(patient)).containsEntry(Causes.METFORMIN, Likelihood.POSSIBLE);
  }

  @Test
  void several_causes_stand_side_by_side_the_surest_first() {
    List<CandidateCause> causes =
        assess(
                deficient()
                    .addPresent(Conditions.TOTAL_GASTRECTOMY, RiskFactors.VEGAN_DIET)
                    .addMedicine(MedicineUse.of(Medicines.METFORMIN)))
            .causes();
    assertThat(causes.subList(0, 3))
        .extracting(CandidateCause::cause)
        .containsExactly(Causes.TOTAL_GASTRECTOMY, Causes.VEGAN_DIET, Causes.METFORMIN);
    assertThat(causes.get(0)).hasToString("total gastrectomy: established");
  }

  @Test
  void what_speaks_against_a_wide_cause_lowers_the_narrow_one_and_is_shown() {
    CandidateCause vegan =
        of(
                deficient()
                    .addPresent(RiskFactors.VEGAN_DIET)
                    .noOtherReplacement()
                    .addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")),
                Causes.VEGAN_DIET)
            .orElseThrow();
    assertThat(vegan.likelihood()).isEqualTo(Likelihood.POSSIBLE);
    assertThat(vegan.speaksFor()).hasSize(2);
    assertThat(vegan.speaksAgainst()).hasSize(1);
    assertThat(vegan.speaksAgainst().get(0).citations()).isNotEmpty();
    Patient.Builder taker =
        deficient()
            .addMedicine(MedicineUse.of(Medicines.METFORMIN))
            .noOtherReplacement()
            .addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive"));
    assertThat(likelihoods(taker)).containsEntry(Causes.METFORMIN, Likelihood.UNLIKELY);
  }

  @Test
  void cause_is_excluded_only_when_all_that_could_point_to_it_is_known() {
    assertThat(likelihoods(deficient())).doesNotContainKey(Causes.METFORMIN);
    assertThat(likelihoods(deficient().noOtherMedicines()))
        .containsEntry(Causes.METFORMIN, Likelihood.EXCLUDED);
    Patient.Builder closed =
        deficient()
            .noOtherConditions()
            .addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"));
    assertThat(likelihoods(closed))
        .containsEntry(Causes.AUTOIMMUNE_GASTRITIS, Likelihood.POSSIBLE)
        .doesNotContainKey(Causes.COELIAC_DISEASE)
        .containsEntry(Causes.TOTAL_GASTRECTOMY, Likelihood.EXCLUDED);
  }

  @Test
  void excluded_causes_are_told_apart_from_those_in_question() {
    Assessment assessment =
        assess(
            deficient()
                .addPresent(RiskFactors.VEGAN_DIET)
                .noOtherMedicines()
                .addAbsent(RiskFactors.RECREATIONAL_NITROUS_OXIDE));

    assertThat(assessment.causes())
        .isNotEmpty()
        .extracting(CandidateCause::likelihood)
        .doesNotContain(Likelihood.EXCLUDED);
    assertThat(assessment.excludedCauses())
        .extracting(CandidateCause::cause)
        .contains(Causes.METFORMIN);
    assertThat(assessment.excludedCauses())
        .allSatisfy(
            each -> {
              assertThat(each.likelihood()).isEqualTo(Likelihood.EXCLUDED);
              assertThat(each.speaksFor()).isEmpty();
            });
    assertThat(assess(patient("600 ng/L").noOtherMedicines()).excludedCauses()).isEmpty();
  }

  @Test
  void wide_cause_gives_way_to_a_narrower_one_that_says_more() {
    assertThat(likelihoods(deficient().addPresent(RiskFactors.VEGAN_DIET)))
        .containsKey(Causes.VEGAN_DIET)
        .doesNotContainKey(Causes.LOW_INTAKE);
    assertThat(likelihoods(deficient().addPresent(RiskFactors.LOW_ANIMAL_FOOD_DIET)))
        .containsEntry(Causes.LOW_INTAKE, Likelihood.POSSIBLE);
  }

  /** Question A8: deficient on food rich in B12. */
  @Test
  void enough_food_and_deficiency_point_to_absorption() {
    Patient.Builder eater =
        deficient()
            .addAbsent(RiskFactors.LOW_ANIMAL_FOOD_DIET, RiskFactors.RECREATIONAL_NITROUS_OXIDE);
    assertThat(likelihoods(eater))
        .containsEntry(Causes.MALABSORPTION, Likelihood.LIKELY)
        .containsEntry(Causes.VEGAN_DIET, Likelihood.EXCLUDED);
    assertThat(likelihoods(deficient())).doesNotContainKey(Causes.MALABSORPTION);
  }

  @Test
  void antibody_soon_after_an_injection_establishes_nothing() {
    Patient.Builder unknown =
        deficient().addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive"));
    // Law L1: what is not known takes nothing from an alarming result.
    assertThat(likelihoods(unknown))
        .containsEntry(Causes.AUTOIMMUNE_GASTRITIS, Likelihood.ESTABLISHED);
  }

  @Test
  void what_is_on_record_stays_a_cause_where_deficiency_is_unlikely_or_nobody_is_in_scope() {
    assertThat(
            assess(
                    patient("600 ng/L")
                        .addPresent(Conditions.TOTAL_GASTRECTOMY)
                        .noOtherReplacement())
                .causes())
        .extracting(CandidateCause::likelihood)
        .containsExactly(Likelihood.ESTABLISHED);
    assertThat(
            Guidelines.NICE_NG239
                .assess(
                    Patient.builder()
                        .age(Age.years(9))
                        .addPresent(RiskFactors.VEGAN_DIET)
                        .addResult(LabResult.of(LabTests.TOTAL_B12, "100 ng/L"))
                        .build())
                .causes())
        .extracting(CandidateCause::likelihood)
        .containsExactly(Likelihood.POSSIBLE);
  }

  @Test
  void tests_for_the_cause_come_when_there_is_a_deficiency_and_no_obvious_cause() {
    assertThat(causeTests(deficient())).hasSize(3);
    assertThat(causeTests(deficient().addPresent(Conditions.TOTAL_GASTRECTOMY))).isEmpty();
    assertThat(causeTests(patient("300 ng/L"))).isEmpty();
    assertThat(assess(deficient()).information())
        .extracting(Finding::text)
        .anyMatch(text -> text.startsWith("The cause is not established"));
  }

  private static List<Finding<TestAdvice>> causeTests(Patient.Builder patient) {
    return assess(patient).tests().stream().filter(test -> test.conclusion().forCause()).toList();
  }

  private static Patient.Builder deficient() {
    return patient("100 ng/L");
  }

  private static Patient.Builder patient(String totalB12) {
    return Patient.builder()
        .age(Age.years(50))
        .addResult(LabResult.of(LabTests.TOTAL_B12, totalB12));
  }

  private static Assessment assess(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build());
  }

  private static Optional<CandidateCause> of(Patient.Builder patient, Cause cause) {
    return assess(patient).causes().stream().filter(each -> each.cause().equals(cause)).findFirst();
  }

  private static Map<Cause, Likelihood> likelihoods(Patient.Builder patient) {
    Map<Cause, Likelihood> likelihoods = new LinkedHashMap<>();
    Assessment assessment = assess(patient);
    List<CandidateCause> all = new ArrayList<>(assessment.causes());
    all.addAll(assessment.excludedCauses());
    for (CandidateCause each : all) {
      likelihoods.put(each.cause(), each.likelihood());
    }
    return likelihoods;
  }
}
