package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clinician would be harmed by, beyond the numbered acceptance tests. */
class ClinicalSafetyTest {
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  /** Review K2: urgency text is shown whatever else applies, under 16 included. */
  @Test
  void a_child_with_an_emergency_that_is_not_in_the_infant_list_is_not_routine() {
    for (Patient.Builder child :
        List.of(
            man(15).addResult(result(LabTests.HAEMOGLOBIN, "45 g/L")),
            man(15).addPresent(Symptoms.SUICIDAL_THOUGHTS),
            man(15).addPresent(Symptoms.VISUAL_LOSS),
            man(15).addPresent(Symptoms.THROMBOCYTOPENIA, Symptoms.RED_CELL_FRAGMENTS),
            man(15).addPresent(Symptoms.SEVERE_NEUTROPENIA, Symptoms.FEVER))) {
      Patient patient = child.build();

      assertThat(assess(patient).urgency()).as("%s", patient.present()).isEqualTo(Urgency.SAME_DAY);
    }
  }

  /** Review K2, K5: the allergy block comes before under 16. */
  @Test
  void a_child_with_a_cobalamin_allergy_is_told_of_it() {
    Assessment assessment = assess(man(15).addAllergy(Allergen.HYDROXOCOBALAMIN).build());

    assertThat(assessment.cautions())
        .anySatisfy(found -> assertThat(found.text()).contains("allergy specialist"));
  }

  /** Review K5: allergy suppresses every cobalamin suggestion; urgency stays. */
  @Test
  void nobody_allergic_to_a_cobalamin_is_told_to_start_b12() {
    for (Patient.Builder allergic :
        List.of(
            man(50).addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA),
            man(50).addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Symptoms.ATAXIA))) {
      Assessment assessment = assess(allergic.addAllergy(Allergen.HYDROXOCOBALAMIN).build());

      assertThat(assessment.urgency()).isNotEqualTo(Urgency.ROUTINE);
      assertThat(assessment.redFlags())
          .noneSatisfy(
              flag ->
                  assertThat(flag.text()).containsPattern("start (B12|treatment)|treat without"));
    }
  }

  /**
   * Review N2: total and active B12 cannot give UNLIKELY on injections. A replacement that
   * continues was going on when a sample of today was taken, though nobody told since when.
   */
  @Test
  void injections_that_continue_never_allow_unlikely() {
    assertThat(
            assess(
                    man(60)
                        .addReplacement(INJECTIONS)
                        .addResult(result(LabTests.TOTAL_B12, "900 ng/L"))
                        .build())
                .status()
                .classification())
        .isNotEqualTo(Classification.UNLIKELY);
  }

  /** Review N2, without a day of the assessment: what cannot be dated cannot reassure either. */
  @Test
  void injections_without_any_date_never_allow_unlikely() {
    Patient patient =
        man(60)
            .addReplacement(INJECTIONS.since(Vignette.DAY.minusYears(1)))
            .addResult(result(LabTests.TOTAL_B12, "900 ng/L"))
            .build();

    assertThat(Guidelines.NICE_NG239.assess(patient).status().classification())
        .isNotEqualTo(Classification.UNLIKELY);
  }

  /** Recommendation 1.3.2 and review N4, which comes before N7 and N11: active B12 decides. */
  @Test
  void in_pregnancy_a_low_active_b12_decides_though_total_b12_is_not_low() {
    Assessment assessment =
        assess(
            pregnant()
                .addResult(result(LabTests.ACTIVE_B12, "15 pmol/L"))
                .addResult(result(LabTests.TOTAL_B12, "400 ng/L"))
                .build());

    assertThat(assessment.status().classification()).isEqualTo(Classification.CONFIRMED);
    assertThat(assessment.explanation().text()).doesNotContain("ranks neither");
  }

  /**
   * Review N46 and K3: urgent advice is for deficiency in pregnancy. A total B12 that is low in a
   * third of healthy women is none, least of all where active B12, which decides, is good.
   */
  @Test
  void a_well_pregnant_woman_is_not_sent_to_haematology_for_a_low_total_b12() {
    for (Patient.Builder well :
        List.of(
            pregnant().noOtherSymptoms(),
            pregnant().noOtherSymptoms().addResult(result(LabTests.ACTIVE_B12, "90 pmol/L")))) {
      Assessment assessment =
          assess(well.addResult(result(LabTests.TOTAL_B12, "120 ng/L")).build());

      assertThat(assessment.status().classification()).isNotEqualTo(Classification.CONFIRMED);
      assertThat(assessment.explanation().text()).doesNotContain("urgent haematology");
    }
  }

  /**
   * Review N4: MMA rises in normal pregnancy, so it does not settle what active B12 has decided.
   */
  @Test
  void in_pregnancy_a_good_active_b12_is_not_followed_by_mma() {
    Assessment assessment =
        assess(
            pregnant()
                .addResult(result(LabTests.ACTIVE_B12, "90 pmol/L"))
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                .build());

    assertThat(assessment.tests()).isEmpty();
  }

  /**
   * Architecture 4: UNLIKELY only without nitrous oxide and without replacement. A low total B12
   * beside a good active one takes neither away.
   */
  @Test
  void in_pregnancy_a_good_active_b12_does_not_outrank_nitrous_oxide_or_injections() {
    for (Patient.Builder patient :
        List.of(
            pregnant().addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            pregnant().addReplacement(INJECTIONS.since(Vignette.DAY.minusMonths(2))))) {
      Assessment assessment =
          assess(
              patient
                  .addResult(result(LabTests.ACTIVE_B12, "90 pmol/L"))
                  .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                  .build());

      assertThat(assessment.status().classification()).isNotEqualTo(Classification.UNLIKELY);
    }
  }

  /** Row 6: beside the antibody total B12 never reassures; nor does active B12 in pregnancy. */
  @Test
  void a_positive_intrinsic_factor_antibody_never_leaves_unlikely() {
    Patient.Builder byTotal = man(60).addResult(result(LabTests.TOTAL_B12, "600 ng/L"));
    Patient.Builder byActive = pregnant().addResult(result(LabTests.ACTIVE_B12, "90 pmol/L"));
    for (Patient.Builder patient : List.of(byTotal, byActive)) {
      Assessment assessment =
          assess(patient.addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")).build());

      assertThat(assessment.status().classification()).isNotEqualTo(Classification.UNLIKELY);
    }
  }

  /**
   * Architecture 4: MMA confirms where B12 is intermediate. A B12 that may be, or is, sufficient is
   * not: there MMA makes DISCORDANT at most.
   */
  @Test
  void mma_does_not_confirm_where_b12_may_be_sufficient() {
    for (String printed : List.of("raised", "normal", ">300 ng/L", ">=350 ng/L")) {
      Assessment assessment =
          assess(
              man(50)
                  .addResult(result(LabTests.TOTAL_B12, printed))
                  .addResult(raisedMma())
                  .build());

      assertThat(assessment.status().classification())
          .as(printed)
          .isNotEqualTo(Classification.CONFIRMED);
    }
  }

  /**
   * Review N5: kidney function below 60, or unknown at 75 and over. One that the laboratory calls
   * low is not known to be 60 or more.
   */
  @Test
  void mma_does_not_confirm_at_eighty_where_egfr_is_only_called_low() {
    Assessment assessment =
        assess(
            man(80)
                .addResult(result(LabTests.TOTAL_B12, "200 ng/L"))
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "600 nmol/L")
                        .withReferenceRange("0-280 nmol/L"))
                .addResult(result(LabTests.EGFR, "low"))
                .build());

    assertThat(assessment.status().classification()).isNotEqualTo(Classification.CONFIRMED);
  }

  /**
   * Architecture 4: PROBABLE before any B12 result on signs that are treated at once. Case B12-036:
   * they must not be put down to folate without B12; a raised homocysteine speaks for both.
   */
  @Test
  void folate_does_not_explain_signs_of_the_cord_before_b12_is_known() {
    Patient.Builder signs =
        man(50)
            .addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Symptoms.ATAXIA)
            .addResult(result(LabTests.SERUM_FOLATE, "2 ug/L"));

    assertThat(assess(signs.build()).status().classification()).isEqualTo(Classification.PROBABLE);
    assertThat(
            assess(signs.addResult(result(LabTests.HOMOCYSTEINE, "raised")).build())
                .status()
                .classification())
        .isEqualTo(Classification.PROBABLE);
  }

  /** Review K4: homozygotes read below 5 pmol/L; 24 pmol/L is low and not very low. */
  @Test
  void an_active_b12_of_24_is_not_called_very_low() {
    Assessment assessment =
        assess(
            man(40)
                .addResult(result(LabTests.ACTIVE_B12, "24 pmol/L"))
                .addResult(result(LabTests.TOTAL_B12, "420 ng/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "0.18 umol/L"))
                .build());

    assertThat(assessment.status().text()).doesNotContain("very low");
  }

  /** Case B12-062: the bound spans confirmed and indeterminate, and the library should say so. */
  @Test
  void the_status_sentence_shows_the_result_it_rests_on_though_it_lies_in_no_band() {
    for (String printed : List.of("<220 ng/L", "200 ng/L")) {
      Assessment assessment =
          assess(man(50).addResult(result(LabTests.TOTAL_B12, printed)).build());

      assertThat(assessment.explanation().sentences().get(0).text()).contains(printed);
    }
  }

  /** The laboratory's own range decided; WHO stands behind it for those without one. */
  @Test
  void anaemia_by_the_laboratorys_range_is_cited_to_that_first() {
    Assessment assessment =
        assess(
            man(50)
                .addResult(
                    result(LabTests.HAEMOGLOBIN, "132 g/L").withReferenceRange("135-175 g/L"))
                .build());

    assertThat(assessment.verdict("shows-anaemia").truth()).isEqualTo(Truth.TRUE);
    assertThat(
            assessment.findings(Conclusion.class).stream()
                .filter(finding -> finding.rule().stage() == Stage.READ)
                .findFirst()
                .orElseThrow()
                .citations()
                .get(0)
                .locator())
        .isEqualTo("the laboratory's range first, a published limit only without one");
  }

  /** Recommendation 1.1.3 is for confirmed deficiency, however it was confirmed. */
  @Test
  void information_for_confirmed_deficiency_is_given_when_mma_confirms() {
    Assessment assessment =
        assess(
            man(50)
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.TOTAL_B12, "200 ng/L"))
                .addResult(raisedMma())
                .build());

    assertThat(assessment.status().classification()).isEqualTo(Classification.CONFIRMED);
    assertThat(assessment.verdict("ng239-information-when-confirmed").truth())
        .isEqualTo(Truth.TRUE);
    assertThat(assessment.verdict("ng239-information-when-suspected").truth())
        .isNotEqualTo(Truth.TRUE);
  }

  /** Recommendation 1.1.3 is for confirmed deficiency, and this one is not. */
  @Test
  void information_for_confirmed_deficiency_is_not_given_when_markers_are_discordant() {
    Assessment discordant =
        assess(
            man(40)
                .addResult(result(LabTests.ACTIVE_B12, "3 pmol/L"))
                .addResult(result(LabTests.TOTAL_B12, "420 ng/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "0.18 umol/L"))
                .build());
    Assessment pregnancy =
        assess(pregnant().addResult(result(LabTests.TOTAL_B12, "120 ng/L")).build());

    for (Assessment assessment : List.of(discordant, pregnancy)) {
      assertThat(assessment.status().classification()).isNotEqualTo(Classification.CONFIRMED);
      assertThat(assessment.verdict("ng239-information-when-confirmed").truth())
          .isNotEqualTo(Truth.TRUE);
    }
  }

  /** The caution must not claim an injection; tablets are none. */
  @Test
  void an_antibody_sampled_during_tablets_is_not_said_to_follow_an_injection() {
    Assessment assessment =
        assess(
            man(60)
                .addReplacement(
                    Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")
                        .since(Vignette.DAY.minusMonths(3)))
                .noOtherReplacement()
                .addResult(
                    result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative").duringReplacement())
                .build());

    assertThat(assessment.explanation().text()).contains("if an injection was given");
  }

  /** The text says "above 5 mg a day": at 5 mg it is not true. */
  @Test
  void the_biotin_caution_says_what_its_criterion_asks() {
    Assessment assessment =
        assess(
            man(50)
                .addMedicine(MedicineUse.of(Medicines.BIOTIN).withDailyDose("5 mg"))
                .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                .build());

    assertThat(assessment.cautions())
        .noneSatisfy(found -> assertThat(found.text()).contains("above 5 mg"));
  }

  /** A word is no number in a band: a B12 reported as raised is not possible deficiency. */
  @Test
  void a_b12_reported_as_raised_or_normal_is_not_called_possible_deficiency() {
    for (String word : List.of("raised", "normal")) {
      Assessment assessment =
          assess(man(50).noOtherSymptoms().addResult(result(LabTests.TOTAL_B12, word)).build());

      assertThat(assessment.status().text()).as(word).doesNotContain("possible deficiency");
    }
  }

  /** Metformin is advised on by its prescriber; the record of a diabetic names no medicine. */
  @Test
  void diabetes_does_not_stand_for_metformin() {
    Assessment assessment =
        assess(man(72).addPresent(Symptoms.FATIGUE, Conditions.IRON_DEFICIENCY).build());

    assertThat(assessment.explanation().text()).doesNotContain("metformin");
  }

  /** A word is a result, too: what it decides is said, and nothing is made up beyond it. */
  @Test
  void a_word_is_put_in_no_band() {
    for (String word : List.of("raised", "normal", "low")) {
      assertThat(Guidelines.NICE_NG239.interpret(result(LabTests.TOTAL_B12, word)).band())
          .as(word)
          .isEmpty();
    }
  }

  private static LabResult raisedMma() {
    return result(LabTests.METHYLMALONIC_ACID, "900 nmol/L").withReferenceRange("0-280 nmol/L");
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }
}
