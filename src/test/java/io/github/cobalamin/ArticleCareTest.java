package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the founding article asks of one patient: questions A4 and A8 to A12. */
class ArticleCareTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Patient.Builder person() {
    return Patient.builder().age(Age.years(50)).sex(Sex.MALE);
  }

  private static Patient.Builder deficient() {
    return person().addResult(LabResult.of(LabTests.TOTAL_B12, "100 ng/L"));
  }

  private static Assessment assess(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), TODAY);
  }

  /** Advice on this patient's medicine, which never ends it without the prescriber. */
  @Nested
  class A4 {
    @Test
    void advice_on_metformin_keeps_it_and_asks_the_prescriber() {
      assertThat(assess(deficient().addMedicine(MedicineUse.of(Medicines.METFORMIN))).information())
          .extracting(finding -> finding.text())
          .anyMatch(
              text ->
                  text.startsWith("On metformin: Keep taking it")
                      && text.contains("ask the prescriber"));
    }
  }

  /** Deficient on food rich in B12: that points to absorption. */
  @Nested
  class A8 {
    @Test
    void enough_is_eaten_and_absorption_is_the_likely_cause() {
      Assessment assessment =
          assess(
              deficient()
                  .addAbsent(
                      RiskFactors.LOW_ANIMAL_FOOD_DIET, RiskFactors.RECREATIONAL_NITROUS_OXIDE));

      assertThat(assessment.causes().get(0).cause()).isEqualTo(Causes.MALABSORPTION);
      assertThat(assessment.explanation().text()).contains("that points to absorption");
    }
  }

  /** Which treatment is best depends on the condition, and why the others are not. */
  @Nested
  class A9 {
    @Test
    void treatment_follows_the_cause_and_says_why_not_otherwise() {
      Assessment stomach = assess(deficient().addPresent(Conditions.TOTAL_GASTRECTOMY));
      Assessment diet = assess(deficient().addPresent(RiskFactors.VEGAN_DIET).noOtherSymptoms());

      assertThat(stomach.treatments())
          .extracting(option -> option.treatment().route())
          .containsOnly(Route.INTRAMUSCULAR);
      assertThat(diet.treatments())
          .extracting(option -> option.treatment().route())
          .containsOnly(Route.ORAL);
      assertThat(stomach.otherTreatments())
          .extracting(TreatmentOption::whyNot)
          .anyMatch(why -> why.orElseThrow().contains("injections for life"));
    }
  }

  /** Which test first, how to read it, which next. */
  @Nested
  class A10 {
    @Test
    void a_symptom_and_a_risk_factor_lead_to_a_test_and_its_result_to_the_next() {
      Patient.Builder suspected = person().addPresent(Symptoms.GLOSSITIS, RiskFactors.VEGAN_DIET);

      assertThat(assess(suspected).tests())
          .extracting(finding -> finding.conclusion())
          .contains(TestAdvice.offer(LabTests.TOTAL_B12, LabTests.ACTIVE_B12));
      assertThat(assess(suspected.addResult(LabResult.of(LabTests.TOTAL_B12, "240 ng/L"))).tests())
          .extracting(finding -> finding.conclusion())
          .contains(TestAdvice.consider(LabTests.METHYLMALONIC_ACID));
    }
  }

  /** Injections for some, supplements for others. */
  @Nested
  class A11 {
    @Test
    void neurological_signs_turn_tablets_into_injections() {
      Patient.Builder vegan = deficient().addPresent(RiskFactors.VEGAN_DIET);

      assertThat(assess(vegan).treatments().get(0).treatment().route()).isEqualTo(Route.ORAL);
      assertThat(
              assess(vegan.addPresent(Symptoms.PARAESTHESIA))
                  .treatments()
                  .get(0)
                  .treatment()
                  .route())
          .isEqualTo(Route.INTRAMUSCULAR);
    }
  }

  /** Prevention for this diet, age, medicine, operation. */
  @Nested
  class A12 {
    @Test
    void prevention_fits_the_person_and_names_the_body() {
      Assessment assessment =
          assess(
              Patient.builder()
                  .age(Age.years(78))
                  .addPresent(RiskFactors.VEGAN_DIET, Conditions.GASTRIC_BYPASS)
                  .addMedicine(MedicineUse.of(Medicines.METFORMIN)));

      assertThat(assessment.prevention())
          .extracting(finding -> finding.conclusion().body())
          .contains("The Vegan Society", "BOMSS 2020", "MHRA 2022", "AAFP 2017", "ADA");
    }
  }
}
