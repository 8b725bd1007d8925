package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the table says of a class of medicines holds of each that belongs to it. */
class MedicinesOfAClassTest {
  private static List<Medicine> members(Medicine group) {
    return KnowledgeBase.standard().all(Medicine.class).stream()
        .filter(each -> each.isIn(group))
        .toList();
  }

  private static Assessment with(Medicine medicine, Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.addMedicine(medicine).build(), Vignette.DAY);
  }

  /** Section 2: with a thiopurine only the film shows a megaloblastic picture. */
  @Test
  void every_thiopurine_makes_cells_large() {
    assertThat(members(Medicines.THIOPURINES)).hasSizeGreaterThan(3);
    for (Medicine each : members(Medicines.THIOPURINES)) {
      Assessment assessment =
          with(
              each,
              man(50)
                  .addResult(
                      result(LabTests.HAEMOGLOBIN, "105 g/L"), result(LabTests.MCV, "118 fL")));

      assertThat(assessment.status().classification())
          .as(each.id())
          .isEqualTo(Classification.NOT_TESTED);
      assertThat(assessment.urgency()).as(each.id()).isEqualTo(Urgency.ROUTINE);
      assertThat(assessment.treatments()).as(each.id()).isEmpty();
    }
  }

  /** Row 10a: a cytotoxic medicine explains tiredness beside a B12 low in words. */
  @Test
  void every_cytotoxic_medicine_explains_what_is_felt() {
    assertThat(members(Medicines.CYTOTOXIC_MEDICINES)).hasSizeGreaterThan(10);
    for (Medicine each : members(Medicines.CYTOTOXIC_MEDICINES)) {
      assertThat(
              with(
                      each,
                      man(50)
                          .addPresent(Symptoms.FATIGUE)
                          .addResult(result(LabTests.TOTAL_B12, "low")))
                  .status()
                  .classification())
          .as(each.id())
          .isEqualTo(Classification.INDETERMINATE);
    }
  }

  /** Section 5: not for signs that chemotherapy explains. */
  @Test
  void every_medicine_that_damages_nerves_explains_a_neuropathy() {
    assertThat(members(Medicines.NEUROTOXIC_CHEMOTHERAPY)).hasSizeGreaterThan(5);
    for (Medicine each : members(Medicines.NEUROTOXIC_CHEMOTHERAPY)) {
      Assessment assessment = with(each, man(50).addPresent(Symptoms.LENGTH_DEPENDENT_NEUROPATHY));

      assertThat(assessment.urgency()).as(each.id()).isEqualTo(Urgency.ROUTINE);
      assertThat(assessment.treatments()).as(each.id()).isEmpty();
    }
  }

  /** Row 10: on an oestrogen pill or hormone therapy active B12 or MMA comes first. */
  @Test
  void every_oestrogen_asks_for_the_test_that_it_leaves_alone() {
    for (Medicine group :
        List.of(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES, Medicines.MENOPAUSAL_HORMONE_THERAPY)) {
      for (Medicine each : members(group)) {
        Assessment assessment =
            with(
                each,
                woman(40)
                    .notPregnant()
                    .noOtherSymptoms()
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L")));
        List<LabTest> tests =
            assessment.tests().stream()
                .flatMap(test -> test.conclusion().tests().stream())
                .toList();

        assertThat(tests).as(each.id()).contains(LabTests.ACTIVE_B12);
      }
    }
  }

  /** Section 7: potassium below 3.0 mmol/L beside a diuretic. */
  @Test
  void every_diuretic_makes_a_low_potassium_a_matter_of_today() {
    for (Medicine each : members(Medicines.DIURETICS)) {
      assertThat(with(each, man(50).addResult(result(LabTests.POTASSIUM, "2.9 mmol/L"))).urgency())
          .as(each.id())
          .isEqualTo(Urgency.SAME_DAY);
    }
  }
}
