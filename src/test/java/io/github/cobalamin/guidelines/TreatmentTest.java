package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.guidelines.ng239.UkRegimens;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.knowledge.evidence.ResponseMilestones;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Treatment by NG239: acceptance tests of facts section 10 and clinical review 13.18, and more. */
class TreatmentTest {
  private static final Quantity ONE_MILLIGRAM = Quantity.of("1 mg");

  private static Assessment deficient(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(
        patient.addResult(result(LabTests.TOTAL_B12, "90 ng/L")).build(), Vignette.DAY);
  }

  private static List<Treatment> offered(Assessment assessment) {
    return assessment.treatments().stream().map(TreatmentOption::treatment).toList();
  }

  /** The README says so: rules may rest on what was not read in print, a dose never does. */
  @Test
  void every_dose_was_read() {
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (rule.conclusion() instanceof TreatmentAdvice advice) {
        for (Treatment each : advice.options()) {
          assertThat(each.citations()).as("%s", each).anyMatch(cited -> !cited.provisional());
        }
      }
    }
  }

  @Test
  void the_regimens_to_choose_from_are_all_of_the_united_kingdom_that_treat_adults() {
    List<Treatment> known =
        KnowledgeBase.standard().all(Treatment.class).stream()
            .filter(each -> each.country().equals("UK"))
            .filter(each -> !each.paediatric())
            .filter(each -> !each.preventive())
            .toList();

    assertThat(UkRegimens.ALL).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void facts_9_what_does_not_pass_is_treated_by_injection_for_life() {
    for (var condition :
        List.of(
            Conditions.AUTOIMMUNE_GASTRITIS,
            Conditions.TOTAL_GASTRECTOMY,
            Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION)) {
      List<TreatmentOption> options =
          deficient(man(60).addPresent(condition).noOtherSymptoms()).treatments();

      assertThat(options)
          .as(condition.id())
          .isNotEmpty()
          .allSatisfy(
              option -> {
                assertThat(option.treatment().route()).isEqualTo(Route.INTRAMUSCULAR);
                assertThat(option.course()).isEqualTo(Treatment.Course.LIFELONG);
                assertThat(option.strength()).contains(Strength.OFFER);
              });
    }
  }

  @Test
  void facts_10_by_mouth_at_least_1_mg_a_day_in_other_malabsorption() {
    List<Treatment> offered =
        offered(deficient(man(40).addPresent(Conditions.COELIAC_DISEASE).noOtherSymptoms()));

    assertThat(offered)
        .contains(
            Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY, Treatments.NG239_ORAL_MALABSORPTION)
        .filteredOn(each -> each.route() == Route.ORAL)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.phases())
                    .anySatisfy(
                        phase ->
                            assertThat(phase.dose().low().orElseThrow().isBelow(ONE_MILLIGRAM))
                                .isEqualTo(Truth.FALSE)));
  }

  @Test
  void facts_11_neurological_involvement_is_treated_on_alternate_days_then_every_2_months() {
    TreatmentOption first =
        deficient(man(50).addPresent(Symptoms.PARAESTHESIA)).treatments().get(0);

    assertThat(first.text())
        .contains(
            "1 mg every 2 days until there is no further improvement, then 1 mg every 2 months");
    assertThat(first.treatment().form()).isEqualTo(Cobalamin.HYDROXOCOBALAMIN);
  }

  @Test
  void facts_12_without_neurological_involvement_six_doses_in_two_weeks_then_every_2_to_3_months() {
    TreatmentOption first =
        deficient(man(50).addPresent(Conditions.TOTAL_GASTRECTOMY).noOtherSymptoms())
            .treatments()
            .get(0);

    assertThat(first.text())
        .contains("1 mg 3 times every week for 2 weeks, then 1 mg every 2 to 3 months");
  }

  @Test
  void facts_13_leber_disease_bars_cyanocobalamin_and_leaves_hydroxocobalamin() {
    Assessment assessment =
        deficient(
            man(30)
                .addPresent(
                    Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.COELIAC_DISEASE)
                .noOtherSymptoms());

    assertThat(offered(assessment))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.form()).isEqualTo(Cobalamin.HYDROXOCOBALAMIN));
    assertThat(assessment.otherTreatments())
        .filteredOn(option -> option.treatment().form() == Cobalamin.CYANOCOBALAMIN)
        .isNotEmpty()
        .allMatch(TreatmentOption::forbidden);
  }

  @Test
  void facts_14_review_comes_after_3_months_and_in_pregnancy_after_1() {
    assertThat(deficient(man(50)).followUp())
        .extracting(finding -> finding.conclusion().milestone())
        .contains(java.util.Optional.of(ResponseMilestones.FIRST_REVIEW));
    assertThat(ResponseMilestones.FIRST_REVIEW.after()).hasToString("3 months");

    Assessment expecting =
        deficient(pregnant().addResult(result(LabTests.ACTIVE_B12, "12 pmol/L")));

    assertThat(expecting.followUp())
        .extracting(finding -> finding.conclusion().milestone())
        .contains(java.util.Optional.of(ResponseMilestones.FIRST_REVIEW_IN_PREGNANCY))
        .doesNotContain(java.util.Optional.of(ResponseMilestones.FIRST_REVIEW));
    assertThat(ResponseMilestones.FIRST_REVIEW_IN_PREGNANCY.after()).hasToString("1 month");
  }

  @Test
  void review_3_folic_acid_before_conception_is_no_error_and_5_mg_alone_with_large_cells_is() {
    Assessment planning =
        Guidelines.NICE_NG239.assess(
            woman(30)
                .addPresent(RiskFactors.PLANNING_PREGNANCY)
                .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("400 ug"))
                .build(),
            Vignette.DAY);
    Assessment alone =
        Guidelines.NICE_NG239.assess(
            man(60)
                .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("5 mg"))
                .addResult(result(LabTests.MCV, "118 fL"))
                .build(),
            Vignette.DAY);

    assertThat(planning.safeguards())
        .extracting(finding -> finding.conclusion())
        .contains(Caution.of(Precautions.FOLIC_ACID_CARRIES_ON))
        .doesNotContain(Caution.of(Precautions.FOLIC_ACID_ALONE));
    assertThat(alone.safeguards())
        .extracting(finding -> finding.conclusion())
        .contains(Caution.of(Precautions.FOLIC_ACID_ALONE));
  }

  @Test
  void folic_acid_of_5_mg_is_no_error_in_pregnancy_or_beside_methotrexate() {
    Patient.Builder onFolicAcid =
        pregnant()
            .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("5 mg"))
            .addResult(result(LabTests.MCV, "118 fL"));
    Patient.Builder withMethotrexate =
        man(60)
            .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("5 mg"))
            .addMedicine(MedicineUse.of(Medicines.METHOTREXATE))
            .addResult(result(LabTests.MCV, "118 fL"));

    for (Patient.Builder patient : List.of(onFolicAcid, withMethotrexate)) {
      assertThat(Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY).safeguards())
          .extracting(finding -> finding.conclusion())
          .contains(Caution.of(Precautions.FOLIC_ACID_CARRIES_ON))
          .doesNotContain(Caution.of(Precautions.FOLIC_ACID_ALONE));
    }
  }

  @Test
  void review_4_diet_with_lost_vibration_sense_is_treated_by_injection_first() {
    Assessment assessment =
        deficient(
            man(30)
                .addPresent(
                    RiskFactors.VEGAN_DIET,
                    Symptoms.PARAESTHESIA,
                    Symptoms.REDUCED_VIBRATION_SENSE));

    assertThat(offered(assessment)).isNotEmpty().allMatch(each -> each.route().parenteral());
    assertThat(assessment.otherTreatments())
        .filteredOn(option -> option.treatment().equals(Treatments.CYTACON_TABLETS))
        .singleElement()
        .satisfies(option -> assertThat(option.whyNot().orElseThrow()).contains("alternate days"));
  }

  @Test
  void review_4_nitrous_oxide_with_ataxia_is_treated_by_injection_and_is_urgent() {
    Assessment assessment =
        deficient(
            man(22)
                .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE, Symptoms.ATAXIA)
                .addResult(result(LabTests.HOMOCYSTEINE, "60 umol/L")));

    assertThat(assessment.urgency()).isEqualTo(Urgency.SAME_DAY);
    assertThat(offered(assessment)).containsExactly(Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY);
  }

  @ParameterizedTest
  @EnumSource(
      value = Allergen.class,
      names = {"HYDROXOCOBALAMIN", "CYANOCOBALAMIN", "OTHER_COBALAMIN"})
  void review_5_an_allergy_to_one_cobalamin_bars_them_all(Allergen allergen) {
    Assessment assessment =
        deficient(man(50).addAllergy(allergen).addPresent(Symptoms.PARAESTHESIA));

    assertThat(assessment.treatments()).isEmpty();
    assertThat(assessment.otherTreatments())
        .isNotEmpty()
        .allMatch(TreatmentOption::forbidden)
        .allSatisfy(
            option -> {
              assertThat(option.whyNot().orElseThrow()).contains("allergy specialist");
              assertThat(option.text()).endsWith(option.whyNot().orElseThrow());
              assertThat(option.toString())
                  .startsWith(option.treatment() + ": " + option.speaksAgainst().get(0))
                  .hasSizeLessThan(300);
            });
    assertThat(assessment.otherTreatments())
        .extracting(TreatmentOption::toString)
        .anyMatch(line -> line.endsWith(" (and 1 more reason)"));
    assertThat(assessment.explanation().text()).doesNotContain("1 mg every 2 days");
  }

  @Test
  void severe_anaemia_is_treated_by_injection_whatever_the_cause() {
    Assessment assessment =
        deficient(
            man(40)
                .addPresent(RiskFactors.VEGAN_DIET)
                .noOtherSymptoms()
                .addResult(result(LabTests.HAEMOGLOBIN, "58 g/L")));

    assertThat(assessment.treatments().get(0).treatment())
        .isEqualTo(Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY);
    assertThat(offered(assessment)).allMatch(each -> each.route().parenteral());
    assertThat(assessment.safeguards())
        .extracting(finding -> finding.conclusion())
        .contains(Caution.of(Precautions.HYPOKALAEMIA_ON_STARTING));
  }

  @Test
  void a_mild_deficiency_asks_for_no_potassium() {
    Assessment assessment =
        deficient(
            man(40)
                .addPresent(RiskFactors.VEGAN_DIET)
                .noOtherSymptoms()
                .addResult(result(LabTests.HAEMOGLOBIN, "140 g/L")));

    assertThat(assessment.safeguards())
        .extracting(finding -> finding.conclusion())
        .doesNotContain(Caution.of(Precautions.HYPOKALAEMIA_ON_STARTING));
  }

  @Test
  void a_vegan_is_offered_tablets_and_every_other_regimen_has_its_reason() {
    Assessment assessment = deficient(man(40).addPresent(RiskFactors.VEGAN_DIET).noOtherSymptoms());

    assertThat(offered(assessment))
        .containsExactly(Treatments.CYTACON_TABLETS, Treatments.OROBALIN);
    assertThat(assessment.otherTreatments())
        .hasSize(UkRegimens.ALL.size() - 2)
        .allSatisfy(option -> assertThat(option.whyNot().orElseThrow()).isNotBlank());
  }

  @Test
  void what_the_person_refuses_is_not_offered_and_something_else_is() {
    Assessment refusing =
        deficient(
            man(60)
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .noOtherSymptoms()
                .addRefusedRoute(Route.INTRAMUSCULAR));

    assertThat(offered(refusing))
        .contains(Treatments.OROBALIN)
        .noneMatch(each -> each.route().parenteral());
  }

  @Test
  void tablets_that_failed_are_not_offered_again() {
    Assessment failed =
        deficient(
            man(40)
                .addPresent(RiskFactors.VEGAN_DIET)
                .noOtherSymptoms()
                .addFailedRoute(Route.ORAL));

    assertThat(offered(failed)).isNotEmpty().allMatch(each -> each.route().parenteral());
  }

  @Test
  void no_dose_is_given_without_an_age_and_none_under_sixteen() {
    Assessment unknown = deficient(Patient.builder().notPregnant().noOtherSymptoms());
    Assessment child = deficient(Patient.builder().age(Age.years(11)));

    assertThat(unknown.treatments()).isEmpty();
    assertThat(unknown.otherTreatments())
        .isNotEmpty()
        .allSatisfy(option -> assertThat(option.whyNot().orElseThrow()).contains("No age is known"))
        .allSatisfy(option -> assertThat(option.text()).doesNotContain("1 mg every"));
    assertThat(child.treatments()).isEmpty();
    assertThat(child.otherTreatments()).isEmpty();
    assertThat(child.followUp()).isEmpty();
    assertThat(child.prevention()).isEmpty();
  }

  @Test
  void nobody_is_treated_while_deficiency_is_neither_confirmed_nor_probable() {
    Assessment indeterminate =
        Guidelines.NICE_NG239.assess(
            man(50).addResult(result(LabTests.TOTAL_B12, "240 ng/L")).build(), Vignette.DAY);

    assertThat(indeterminate.treatments()).isEmpty();
    assertThat(indeterminate.otherTreatments()).isEmpty();
  }

  @Test
  void an_option_says_how_strongly_how_long_and_by_whom() {
    TreatmentOption option =
        deficient(man(60).addPresent(Conditions.PERNICIOUS_ANAEMIA).noOtherSymptoms())
            .treatments()
            .get(0);

    assertThat(option.offered()).isTrue();
    assertThat(option.forbidden()).isFalse();
    assertThat(option.whyNot()).isEmpty();
    assertThat(option).hasToString(option.text()).asString().hasLineCount(1);
    assertThat(option.sentence().key()).isEqualTo("ng239-autoimmune-gastritis");
    assertThat(option.sentence().text()).startsWith("Offer: ").contains("for life").endsWith(".");
    assertThat(option.sentence().citations())
        .containsAll(Treatments.NG239_AUTOIMMUNE_GASTRITIS.citations());
    assertThat(option.treatment().phases().get(0).maintenance()).isFalse();
  }
}
