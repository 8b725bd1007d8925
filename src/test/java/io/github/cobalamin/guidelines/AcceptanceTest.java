package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The acceptance tests of the facts, section 10, and of the clinical review, section 13.18, as far
 * as sections 1.1 to 1.3 of NG239 can express them.
 */
class AcceptanceTest {
  @Test
  void facts_1_total_b12_of_179_is_confirmed() {
    assertThat(statusOf(LabTests.TOTAL_B12, "179 ng/L")).isEqualTo(Classification.CONFIRMED);
  }

  @ParameterizedTest
  @CsvSource({"180 ng/L,INDETERMINATE", "350 ng/L,INDETERMINATE", "350.1 ng/L,UNLIKELY"})
  void facts_2_total_b12_of_180_or_350_is_indeterminate_and_above_unlikely(
      String printed, Classification expected) {
    assertThat(statusOf(LabTests.TOTAL_B12, printed)).isEqualTo(expected);
  }

  @Test
  void facts_3_total_b12_of_132_9_pmol_is_confirmed_in_the_unit_reported() {
    assertThat(statusOf(LabTests.TOTAL_B12, "132.9 pmol/L")).isEqualTo(Classification.CONFIRMED);
    assertThat(statusOf(LabTests.TOTAL_B12, "180.1 ng/L")).isEqualTo(Classification.INDETERMINATE);
  }

  @ParameterizedTest
  @CsvSource({
    "24.9 pmol/L,CONFIRMED",
    "25 pmol/L,INDETERMINATE",
    "70 pmol/L,INDETERMINATE",
    "70.1 pmol/L,UNLIKELY"
  })
  void facts_4_active_b12_at_both_ends_of_the_middle_band(String printed, Classification expected) {
    assertThat(statusOf(LabTests.ACTIVE_B12, printed)).isEqualTo(expected);
  }

  @Test
  void facts_5_in_pregnancy_the_first_test_is_active_b12() {
    Assessment assessment = assess(pregnant().addPresent(Symptoms.FATIGUE, RiskFactors.VEGAN_DIET));

    assertThat(testsAdvised(assessment)).containsExactly(LabTests.ACTIVE_B12);
  }

  @Test
  void facts_5_after_nitrous_oxide_the_first_test_is_homocysteine_or_mma_and_never_b12_alone() {
    Assessment assessment =
        assess(man(22).addPresent(Symptoms.FATIGUE, RiskFactors.RECREATIONAL_NITROUS_OXIDE));

    assertThat(testsAdvised(assessment))
        .containsExactlyInAnyOrder(LabTests.HOMOCYSTEINE, LabTests.METHYLMALONIC_ACID);
  }

  @Test
  void facts_6_glossitis_and_metformin_is_an_offer_and_metformin_alone_is_not() {
    MedicineUse metformin = MedicineUse.of(Medicines.METFORMIN);

    assertThat(strengths(assess(man(50).addPresent(Symptoms.GLOSSITIS).addMedicine(metformin))))
        .containsExactly(Strength.OFFER);
    assertThat(strengths(assess(man(50).addMedicine(metformin).noOtherSymptoms())))
        .doesNotContain(Strength.OFFER);
    assertThat(strengths(assess(man(50).addMedicine(metformin)))).doesNotContain(Strength.OFFER);
  }

  @Test
  void facts_7_symptoms_with_indeterminate_total_b12_is_consider_mma() {
    Assessment assessment =
        assess(
            man(50)
                .addPresent(Symptoms.PARAESTHESIA)
                .addResult(result(LabTests.TOTAL_B12, "240 ng/L")));

    assertThat(assessment.tests())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.conclusion())
                    .isEqualTo(TestAdvice.consider(LabTests.METHYLMALONIC_ACID)));
  }

  @Test
  void facts_8_a_normal_haemoglobin_and_mcv_do_not_exclude_deficiency() {
    Assessment assessment =
        assess(
            man(50)
                .addPresent(Symptoms.PARAESTHESIA)
                .addResult(result(LabTests.HAEMOGLOBIN, "150 g/L"))
                .addResult(result(LabTests.MCV, "90 fL")));

    assertThat(assessment.status().classification()).isEqualTo(Classification.NOT_TESTED);
    assertThat(assessment.explanation().text()).contains("Do not rule deficiency out");
    assertThat(testsAdvised(assessment)).contains(LabTests.TOTAL_B12);
  }

  @Test
  void review_1_pregnant_with_total_b12_of_120_only_is_not_confirmed_and_active_b12_is_advised() {
    for (Patient.Builder patient :
        List.of(
            pregnant(),
            pregnant().addPresent(Symptoms.NUMBNESS),
            pregnant().addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA))) {
      Assessment assessment = assess(patient.addResult(result(LabTests.TOTAL_B12, "120 ng/L")));

      assertThat(assessment.status().classification()).isNotEqualTo(Classification.CONFIRMED);
      assertThat(testsAdvised(assessment)).contains(LabTests.ACTIVE_B12);
    }
  }

  @Test
  void review_2_active_b12_of_3_with_total_420_and_mma_of_180_is_discordant_with_the_tcn2_note() {
    Assessment assessment =
        assess(
            man(40)
                .addResult(result(LabTests.ACTIVE_B12, "3 pmol/L"))
                .addResult(result(LabTests.TOTAL_B12, "420 ng/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "0.18 umol/L")));

    assertThat(assessment.status().classification()).isEqualTo(Classification.DISCORDANT);
    assertThat(assessment.explanation().text()).contains("TCN2");
  }

  @Test
  void review_6_psychosis_without_any_risk_factor_is_never_no_test_needed() {
    Assessment assessment =
        assess(
            man(50)
                .addPresent(Symptoms.PSYCHOSIS)
                .noOtherSymptoms()
                .noOtherConditions()
                .noOtherRiskFactors()
                .noOtherMedicines());

    assertThat(testsAdvised(assessment)).contains(LabTests.TOTAL_B12, LabTests.ACTIVE_B12);
    assertThat(strengths(assessment)).doesNotContain(Strength.DO_NOT);
    assertThat(assessment.explanation().text()).doesNotContainIgnoringCase("no test needed");
  }

  @Test
  void review_8_mma_of_600_with_egfr_25_does_not_confirm_by_itself() {
    for (String b12 : List.of("200 ng/L", "300 ng/L", "<220 ng/L")) {
      for (LabResult mma :
          List.of(
              result(LabTests.METHYLMALONIC_ACID, "0.60 umol/L"),
              result(LabTests.METHYLMALONIC_ACID, "0.60 umol/L")
                  .withReferenceRange("0-0.28 umol/L"))) {
        Assessment assessment =
            assess(
                man(60)
                    .addResult(mma)
                    .addResult(result(LabTests.EGFR, "25 mL/min/1.73 m2"))
                    .addResult(result(LabTests.TOTAL_B12, b12)));

        assertThat(assessment.status().classification()).isNotEqualTo(Classification.CONFIRMED);
      }
    }
  }

  @Test
  void review_9_an_injection_10_days_ago_makes_the_antibody_unreliable_and_b12_uninformative() {
    Assessment assessment =
        assess(
            man(60)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .since(Vignette.DAY.minusDays(10))
                        .until(Vignette.DAY.minusDays(10)))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                .addResult(result(LabTests.TOTAL_B12, "800 ng/L")));

    assertThat(assessment.status().classification()).isEqualTo(Classification.INDETERMINATE);
    assertThat(assessment.status().text()).contains("B12 was given");
    assertThat(assessment.cautions())
        .anySatisfy(
            found -> {
              assertThat(found.conclusion().tests())
                  .containsExactly(LabTests.INTRINSIC_FACTOR_ANTIBODY);
              assertThat(found.text()).contains("unreliable");
            });
  }

  @Test
  void review_10_valproate_with_total_b12_of_400_and_neuropathy_says_may_be_raised() {
    Assessment assessment =
        assess(
            man(50)
                .addPresent(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
                .addMedicine(MedicineUse.of(Medicines.VALPROATE))
                .addResult(result(LabTests.TOTAL_B12, "400 ng/L")));

    assertThat(assessment.cautions())
        .anySatisfy(found -> assertThat(found.text()).contains("may be raised by the medicine"));
  }

  @Test
  void review_15_no_string_says_that_28_per_cent_had_neither() {
    List<String> texts = new ArrayList<>();
    for (Vignette vignette : Vignettes.all()) {
      for (Sentence sentence : vignette.assessed().explanation().sentences()) {
        texts.add(sentence.toString());
      }
      for (Finding<Conclusion> found : vignette.assessed().findings(Conclusion.class)) {
        texts.add(found.text());
      }
    }

    assertThat(texts).noneMatch(text -> text.contains("28 %") || text.contains("28%"));
    assertThat(texts)
        .anyMatch(text -> text.contains("24 % had a normal haematocrit, 18 % a normal MCV"));
  }

  private static Classification statusOf(LabTest test, String printed) {
    return assess(man(45).addResult(result(test, printed))).status().classification();
  }

  private static Assessment assess(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY);
  }

  private static List<LabTest> testsAdvised(Assessment assessment) {
    List<LabTest> tests = new ArrayList<>();
    for (Finding<TestAdvice> found : assessment.tests()) {
      tests.addAll(found.conclusion().tests());
    }
    return tests;
  }

  private static List<Strength> strengths(Assessment assessment) {
    List<Strength> strengths = new ArrayList<>();
    for (Finding<TestAdvice> found : assessment.tests()) {
      strengths.add(found.conclusion().strength());
    }
    return strengths;
  }
}
