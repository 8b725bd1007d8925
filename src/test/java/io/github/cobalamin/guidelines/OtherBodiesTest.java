package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Comparison;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BSH 2014, US practice and the strategies of laboratories, and one patient by several of them. */
class OtherBodiesTest {
  private static final Guideline BSH = Guidelines.get("bsh-2014");
  private static final Guideline US = Guidelines.get("us-practice-2025");
  private static final Guideline MAYO = Guidelines.get("mayo-cascade");

  private static List<LabTest> next(Guideline guideline, Patient.Builder patient) {
    return guideline.assess(patient.build(), Vignette.DAY).tests().stream()
        .flatMap(finding -> finding.conclusion().tests().stream())
        .toList();
  }

  /** Clinical review 13.18, test 12. */
  @ParameterizedTest
  @CsvSource({
    "149 ng/L, , intrinsic-factor-antibody",
    "150 ng/L, , methylmalonic-acid",
    "400 ng/L, , methylmalonic-acid",
    "401 ng/L, , ",
    "300 ng/L, 0.40 umol/L, ",
    "300 ng/L, 0.41 umol/L, intrinsic-factor-antibody"
  })
  void review_12_the_mayo_cascade_goes_step_by_step(String total, String mma, String expected) {
    Patient.Builder patient = man(50).addResult(result(LabTests.TOTAL_B12, total));
    if (mma != null) {
      patient.addResult(result(LabTests.METHYLMALONIC_ACID, mma));
    }

    assertThat(next(MAYO, patient))
        .extracting(LabTest::id)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void the_mayo_cascade_ends_with_gastrin_where_the_antibody_is_negative() {
    assertThat(
            next(
                MAYO,
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))))
        .containsExactly(LabTests.GASTRIN);
  }

  @Test
  void bsh_puts_the_clinical_picture_first_and_is_superseded() {
    Patient.Builder anaemic =
        man(50).addPresent(Symptoms.ANAEMIA).addResult(result(LabTests.TOTAL_B12, "190 ng/L"));
    Patient.Builder well = man(50).addResult(result(LabTests.TOTAL_B12, "190 ng/L"));
    Assessment assessment = BSH.assess(anaemic.build(), Vignette.DAY);

    assertThat(assessment.status().classification()).isEqualTo(Classification.CONFIRMED);
    assertThat(BSH.assess(well.build(), Vignette.DAY).status().classification())
        .isEqualTo(Classification.PROBABLE);
    assertThat(assessment.cautions())
        .extracting(finding -> finding.rule().id())
        .contains("guideline-superseded");
    assertThat(BSH.assess(anaemic.build(), LocalDate.of(2020, 1, 1)).cautions())
        .extracting(finding -> finding.rule().id())
        .doesNotContain("guideline-superseded");
  }

  @Test
  void bsh_asks_for_the_antibody_whatever_the_level_and_never_for_parietal_cells() {
    Assessment assessment =
        BSH.assess(
            man(50).addPresent(Symptoms.GLOSSITIS, Conditions.AUTOIMMUNE_CONDITION).build(),
            Vignette.DAY);

    assertThat(assessment.tests())
        .extracting(finding -> finding.conclusion().text())
        .contains("Offer a test: intrinsic-factor antibody", "Do not test: parietal-cell antibody");
  }

  @Test
  void us_practice_gives_tablets_unless_severe_and_bars_cobalt_allergy() {
    Patient.Builder mild =
        man(50).noOtherSymptoms().addResult(result(LabTests.TOTAL_B12, "120 pg/mL"));
    Patient.Builder tingling =
        man(50)
            .addPresent(Symptoms.PARAESTHESIA)
            .addResult(result(LabTests.TOTAL_B12, "120 pg/mL"));
    Patient.Builder cobalt =
        man(50)
            .noOtherSymptoms()
            .addAllergy(Allergen.COBALT)
            .addResult(result(LabTests.TOTAL_B12, "120 pg/mL"));

    assertThat(US.assess(mild.build(), Vignette.DAY).treatments())
        .extracting(TreatmentOption::treatment)
        .containsExactly(Treatments.US_ORAL_HIGH_DOSE);
    assertThat(US.assess(tingling.build(), Vignette.DAY).treatments())
        .extracting(TreatmentOption::treatment)
        .containsExactly(Treatments.US_PRACTICE_CYANOCOBALAMIN);
    assertThat(US.assess(cobalt.build(), Vignette.DAY).treatments()).isEmpty();
  }

  /** Law 2, on both sides: without what speaks for deficiency an objective sign is a trial. */
  @ParameterizedTest
  @CsvSource({"positive, OFFER", "negative, CONSIDER"})
  void signs_beside_a_good_level_are_treated_where_the_antibody_speaks_for_deficiency(
      String antibody, Strength strength) {
    Patient patient =
        man(50)
            .addPresent(Symptoms.ROMBERG_SIGN)
            .addResult(
                result(LabTests.TOTAL_B12, "450 ng/L"),
                result(LabTests.INTRINSIC_FACTOR_ANTIBODY, antibody))
            .build();

    for (Guideline body : List.of(BSH, US)) {
      assertThat(body.assess(patient, Vignette.DAY).treatments().get(0).strength())
          .as(body.id())
          .contains(strength);
    }
  }

  @Test
  void what_a_body_considers_for_signs_alone_is_said_to_be_a_trial() {
    Patient patient =
        man(50)
            .addPresent(Symptoms.ROMBERG_SIGN)
            .addResult(result(LabTests.TOTAL_B12, "450 ng/L"))
            .build();

    for (Guideline body : List.of(BSH, US)) {
      assertThat(body.assess(patient, Vignette.DAY).summary().text())
          .as(body.id())
          .contains("onsider ", "as a trial");
    }
  }

  @Test
  void no_body_sends_the_number_of_a_grown_person_to_paediatrics_or_denies_it() {
    Patient patient = man(50).addResult(result(LabTests.TOTAL_B12, "450 ng/L")).build();

    for (Guideline body : Guidelines.all()) {
      assertThat(body.assess(patient, Vignette.DAY).summary().text())
          .as(body.id())
          .doesNotContain("paediatrics", "no B12 result is on record");
    }
  }

  @Test
  void us_practice_lets_methylmalonic_acid_decide_in_between() {
    Patient.Builder middle = man(50).addResult(result(LabTests.TOTAL_B12, "250 pg/mL"));

    assertThat(US.assess(middle.build()).status().classification())
        .isEqualTo(Classification.INDETERMINATE);
    assertThat(
            US.assess(
                    middle
                        .addResult(
                            result(LabTests.METHYLMALONIC_ACID, "500 nmol/L")
                                .withReferenceRange("0-378 nmol/L"))
                        .build())
                .status()
                .classification())
        .isEqualTo(Classification.CONFIRMED);
  }

  @Test
  void aafp_2017_screens_by_risk_alone_and_ng239_does_not() {
    Patient risk =
        man(50)
            .addMedicine(MedicineUse.of(Medicines.METFORMIN).since(YearMonth.of(2026, 1)))
            .noOtherSymptoms()
            .build();

    assertThat(Guidelines.get("aafp-2017").assess(risk, Vignette.DAY).tests())
        .extracting(finding -> finding.conclusion())
        .containsExactly(TestAdvice.consider(LabTests.TOTAL_B12));
    assertThat(Guidelines.NICE_NG239.assess(risk, Vignette.DAY).tests())
        .extracting(finding -> finding.conclusion())
        .doesNotContain(
            TestAdvice.offer(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
            TestAdvice.consider(LabTests.TOTAL_B12));
  }

  @Test
  void the_red_flags_of_signs_hold_by_every_guideline() {
    Patient patient = man(50).addPresent(Symptoms.VISUAL_LOSS).build();

    for (Guideline guideline : Guidelines.all()) {
      assertThat(guideline.assess(patient, Vignette.DAY).urgency())
          .as(guideline.id())
          .hasToString("SAME_DAY");
    }
  }

  @Test
  void one_call_shows_where_guidelines_differ_and_why() {
    Patient patient =
        man(50)
            .addPresent(Symptoms.ANAEMIA, RiskFactors.VEGAN_DIET)
            .addResult(result(LabTests.TOTAL_B12, "190 ng/L"))
            .build();
    Comparison comparison =
        Guidelines.compare(patient, Vignette.DAY, Guidelines.NICE_NG239, BSH, US);

    assertThat(comparison.agreeOnStatus()).contains(false);
    assertThat(comparison.classifications())
        .containsExactly(Classification.INDETERMINATE, Classification.CONFIRMED);
    assertThat(comparison)
        .hasToString(
            "NICE NG239: indeterminate; BSH 2014: confirmed; US practice 2025: indeterminate");
    assertThat(comparison.text())
        .contains(
            "BSH 2014: confirmed: Total B12 is below the cut-off, and the clinical picture fits, because total B12 190 ng/L is below 200 ng/L")
        .contains("US practice 2025: indeterminate", "not by all: measure methylmalonic acid");
    assertThat(comparison.onlySome(comparison.assessments().get(1)))
        .contains("give " + Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY.name());
    assertThat(comparison.differencesFromFirst())
        .hasSize(2)
        .allSatisfy(difference -> assertThat(difference.text().lines()).hasSizeGreaterThan(1));
  }

  @Test
  void guidelines_that_say_the_same_agree() {
    Patient patient = man(50).addResult(result(LabTests.TOTAL_B12, "90 ng/L")).build();

    assertThat(Guidelines.compare(patient, Vignette.DAY, Guidelines.NICE_NG239, US).agreeOnStatus())
        .contains(true);
  }

  @Test
  void a_body_that_gives_no_status_does_not_classify_and_fewer_than_two_agree_on_nothing() {
    Patient patient = man(50).addResult(result(LabTests.TOTAL_B12, "90 ng/L")).build();
    Guideline allina = Guidelines.get("allina-reflex");
    Comparison comparison =
        Guidelines.compare(
            patient, Vignette.DAY, Guidelines.NICE_NG239, allina, Guidelines.get("aafp-2017"));

    assertThat(comparison.agreeOnStatus()).isEmpty();
    assertThat(comparison.classifications()).containsExactly(Classification.CONFIRMED);
    assertThat(allina.assess(patient).status().classification())
        .isEqualTo(Classification.NOT_CLASSIFIED);
    assertThat(allina.assess(patient).status())
        .hasToString("not classified: Allina reflex does not classify");
  }

  /** Audit 17 and 19. */
  @ParameterizedTest
  @ValueSource(strings = {"bsh-2014", "us-practice-2025", "mayo-cascade"})
  void no_body_calls_deficiency_unlikely_beside_an_antibody(String body) {
    Patient.Builder patient =
        man(50)
            .addPresent(Symptoms.PARAESTHESIA)
            .addResult(result(LabTests.TOTAL_B12, "450 ng/L"))
            .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive"));
    Patient raised =
        patient.build().toBuilder()
            .addResult(
                result(LabTests.METHYLMALONIC_ACID, "900 nmol/L")
                    .withReferenceRange("0-280 nmol/L"))
            .build();

    assertThat(Guidelines.get(body).assess(patient.build()).status().classification())
        .isEqualTo(Classification.INDETERMINATE);
    assertThat(Guidelines.get(body).assess(raised).status().classification())
        .isEqualTo(Classification.PROBABLE);
  }

  /** Audit 21. */
  @Test
  void bsh_gives_tablets_to_a_well_vegan() {
    Patient patient =
        man(50)
            .addPresent(RiskFactors.VEGAN_DIET)
            .noOtherSymptoms()
            .addResult(result(LabTests.TOTAL_B12, "190 ng/L"))
            .build();

    assertThat(BSH.assess(patient, Vignette.DAY).treatments())
        .extracting(TreatmentOption::treatment)
        .containsExactly(Treatments.CYTACON_TABLETS);
  }

  /** Audit 24. */
  @Test
  void aafp_2017_does_not_forbid_a_test_to_somebody_with_signs() {
    Guideline aafp = Guidelines.get("aafp-2017");
    Patient signs =
        man(50)
            .addPresent(Symptoms.MACROCYTOSIS, Symptoms.NUMBNESS)
            .noOtherConditions()
            .noOtherRiskFactors()
            .noOtherMedicines()
            .build();
    Patient well =
        man(50)
            .noOtherConditions()
            .noOtherRiskFactors()
            .noOtherMedicines()
            .noOtherSymptoms()
            .build();

    assertThat(aafp.assess(signs).verdict("aafp-2017-no-routine-screening").truth())
        .isNotEqualTo(Truth.TRUE);
    assertThat(aafp.assess(well).verdict("aafp-2017-no-routine-screening").truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void a_comparison_is_of_one_patient_and_of_two_guidelines_at_least() {
    Patient patient = man(50).build();

    assertThat(Guidelines.compare(patient, Vignette.DAY, BSH, US).assessments())
        .containsExactly(BSH.assess(patient, Vignette.DAY), US.assess(patient, Vignette.DAY));
    assertThatThrownBy(() -> Guidelines.compare(patient, Vignette.DAY, BSH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a comparison must have at least two assessments but had 1");
    assertThatThrownBy(() -> Guidelines.compare(patient, Vignette.DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but had 0");
  }

  @Test
  void an_unknown_guideline_is_refused_with_those_that_are_known() {
    assertThatThrownBy(() -> Guidelines.get("nice"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("nice-ng239")
        .hasMessageContaining("but was \"nice\"");
  }
}
