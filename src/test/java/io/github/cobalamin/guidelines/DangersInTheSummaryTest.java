package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.assessment.Summary;
import io.github.cobalamin.assessment.wording.Calls;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a summary must never say beside a danger, and no danger that it leaves out. */
class DangersInTheSummaryTest {
  private static final int PATIENTS = Behaviour.share(3000);
  private static final Set<String> SIGNS = signs();

  private static final Set<String> OF_THEIR_OWN =
      Set.of(
          "urgent-haemoglobin-below-80",
          "urgent-pancytopenia",
          "urgent-low-platelets",
          "urgent-suspected-cancer");

  private static final String REACTION = "urgent-same-day-reaction-to-a-dose";

  @Test
  void nothing_is_given_while_a_reaction_may_be_happening() {
    int reacting = 0;
    List<String> given = new ArrayList<>();
    for (Patient patient : patients()) {
      for (Guideline guideline : Guidelines.all()) {
        Assessment assessment = guideline.assess(patient, Vignette.DAY);
        if (assessment.redFlags().stream().noneMatch(each -> each.rule().id().equals(REACTION))) {
          continue;
        }
        reacting++;
        String said = assessment.summary().text();
        if (!assessment.treatments().isEmpty()
            || said.contains("Carry on with")
            || said.contains("load again")
            || !assessment.summary().plain().get(0).text().contains("ambulance")) {
          given.add(guideline + ": " + patient + "\n" + said);
        }
      }
    }

    assertThat(reacting).isGreaterThan(200);
    assertThat(given).isEmpty();
  }

  @Test
  void no_danger_of_today_is_left_out() {
    int dangers = 0;
    List<String> missed = new ArrayList<>();
    for (Patient patient : patients()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      if (assessment.urgency() != Urgency.SAME_DAY) {
        continue;
      }
      String said = urgency(assessment.summary());
      for (Finding<RedFlag> each : assessment.redFlags()) {
        if (each.conclusion().urgency() == Urgency.SAME_DAY) {
          dangers++;
          if (!isNamed(each, said)) {
            missed.add(each.rule().id() + " of " + patient + "\n" + said);
          }
        }
      }
    }

    assertThat(dangers).isGreaterThan(1000);
    assertThat(missed).isEmpty();
  }

  /** Those of within days that are no sign of the deficiency, and that no other line tells. */
  @Test
  void no_danger_of_its_own_is_left_out_beside_another() {
    int dangers = 0;
    List<String> missed = new ArrayList<>();
    for (Patient patient : patients()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      String said = assessment.summary().text().toLowerCase(Locale.ROOT);
      for (Finding<RedFlag> each : assessment.redFlags()) {
        if (OF_THEIR_OWN.contains(each.rule().id())) {
          dangers++;
          if (!isNamed(each, said)) {
            missed.add(each.rule().id() + " of " + patient + "\n" + said);
          }
        }
      }
    }

    assertThat(dangers).isGreaterThan(200);
    assertThat(missed).isEmpty();
  }

  private static List<Patient> patients() {
    List<Patient> patients = new ArrayList<>();
    Vignettes.all().forEach(each -> patients.add(each.patient()));
    WidePatients wide = new WidePatients(20261201);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      patients.add(patient);
      if (patient.truth(Symptoms.ANAPHYLAXIS) == Truth.UNKNOWN && i % 3 == 0) {
        patients.add(patient.toBuilder().addPresent(Symptoms.ANAPHYLAXIS).build());
      }
    }
    return patients;
  }

  private static String urgency(Summary summary) {
    StringBuilder said = new StringBuilder();
    for (Sentence each : summary.sentences()) {
      said.append(each.key().equals("urgency") ? each.text() + " " : "");
    }
    return said.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * By what it is, by its number, or by every sign of it that is a danger by itself; what it may be
   * is named in any case, by its last word at least.
   */
  private static boolean isNamed(Finding<RedFlag> flag, String said) {
    Calls.Call call = Calls.of(flag.rule().id(), flag.text());
    String subject = call.subject();
    if (!holds(said, call.possibility().substring(call.possibility().lastIndexOf(' ') + 1))) {
      return false;
    }
    if (!subject.isEmpty() && said.contains(subject.toLowerCase(Locale.ROOT))) {
      return true;
    }
    List<String> told = new ArrayList<>();
    List<Fact> signs = new ArrayList<>();
    flag.verdict().seen().ifPresent(seen -> told.add(seen.test().name()));
    for (Trace leaf : flag.verdict().trace().decisive()) {
      if (leaf.truth() == Truth.TRUE) {
        leaf.criterion().test().ifPresent(test -> told.add(test.name()));
        for (Input input : leaf.criterion().inputs()) {
          Fact fact = input.fact().orElse(null);
          if (fact != null && subject.isEmpty() && SIGNS.contains(fact.name())) {
            signs.add(fact);
          } else {
            told.add(fact == null ? "pregnancy" : fact.name());
          }
        }
      }
    }
    // of a group beside its part the part is named
    List<Fact> all = List.copyOf(signs);
    signs.removeIf(wide -> all.stream().anyMatch(each -> !each.equals(wide) && each.isIn(wide)));
    return signs.isEmpty()
        ? told.stream().anyMatch(each -> holds(said, each))
        : signs.stream().allMatch(each -> holds(said, each.name()));
  }

  private static boolean holds(String said, String name) {
    return said.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> signs() {
    Set<String> signs = new HashSet<>();
    for (DangerSign each : DangerSigns.all()) {
      if (each.urgency() == Urgency.SAME_DAY) {
        each.signs().forEach(sign -> signs.add(sign.name()));
      }
    }
    signs.remove(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM.name());
    return signs;
  }

  private static Replacement injections() {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
        .since(Vignette.DAY.minusYears(9))
        .every(84);
  }

  @ParameterizedTest
  @ValueSource(strings = {"psychosis", "delirium", "suicidal-thoughts", "mania"})
  void a_danger_of_the_mind_does_not_hide_the_cord(String mind) {
    Clue sign = KnowledgeBase.standard().get(Symptom.class, mind);

    assertThat(
            said(
                man(31)
                    .addPresent(sign, Symptoms.ATAXIA, Symptoms.REDUCED_PROPRIOCEPTION)
                    .addResult(result(LabTests.TOTAL_B12, "90 ng/L"))))
        .contains("on call", "call neurology within days", "may be cord disease");
  }

  @Test
  void whether_signs_are_new_is_left_open_only_where_the_record_does() {
    String open = "today if the signs are new or worse";
    assertThat(said(man(60).addPresent(Symptoms.IMPAIRED_GAIT))).contains(open);
    for (Patient.Builder told :
        List.of(
            man(60).addPresent(Symptoms.PROGRESSIVE_NEUROLOGY),
            man(60)
                .addPresent(Symptoms.BALANCE_PROBLEM)
                .addHistory(History.of(Symptoms.NUMBNESS).onset(History.Onset.WORSENING)),
            man(60).addHistory(History.of(Symptoms.IMPAIRED_GAIT).onset(History.Onset.STABLE)))) {
      assertThat(said(told)).contains("call neurology within days").doesNotContain(open);
    }
  }

  @Test
  void whatever_may_be_a_reaction_after_a_dose_ends_giving_it() {
    Replacement ended =
        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
            .since(Vignette.DAY.minusYears(9))
            .until(Vignette.DAY.minusDays(1));
    for (Clue sign : List.of(Symptoms.WHEEZE, Symptoms.ANGIO_OEDEMA, Symptoms.URTICARIA)) {
      for (Replacement given : List.of(injections().lastDose(Vignette.DAY.minusDays(1)), ended)) {
        String said =
            said(
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA, sign)
                    .addReplacement(given));

        assertThat(said).contains("No dose is given here", "any vitamin B12 product");
      }
    }
    assertThat(
            said(
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA, Symptoms.URTICARIA)
                    .addReplacement(injections().lastDose(Vignette.DAY.minusDays(40)))))
        .contains("Carry on with");
  }

  @Test
  void what_may_harm_the_marrow_is_not_said_to_be_kept() {
    Patient.Builder patient =
        notPregnant()
            .addPresent(Symptoms.MOUTH_ULCERS)
            .addMedicine(Medicines.METHOTREXATE)
            .addResult(result(LabTests.TOTAL_B12, "290 ng/L"))
            .addResult(result(LabTests.MCV, "107 fL"))
            .addResult(result(LabTests.NEUTROPHILS, "0.6 10^9/L"));

    assertThat(said(patient)).contains("ask whether the medicine is held");
    assertThat(assessed(patient).explanation().text().toLowerCase(Locale.ROOT))
        .doesNotContain("keep taking");
  }

  @ParameterizedTest
  @CsvSource({"6, 114", "13, 119", "15, 119", "1, 104"})
  void an_anaemia_of_a_childs_age_does_not_wait(int age, int haemoglobin) {
    Patient.Builder child =
        Patient.builder()
            .age(Age.years(age))
            .sex(Sex.FEMALE)
            .addPresent(RiskFactors.VEGAN_DIET)
            .addResult(result(LabTests.TOTAL_B12, "150 ng/L"));

    assertThat(
            assessed(child.addResult(result(LabTests.HAEMOGLOBIN, haemoglobin + " g/L"))).urgency())
        .isEqualTo(Urgency.URGENT);
  }

  @Test
  void a_sample_from_before_loading_is_not_low_in_spite_of_it() {
    Patient.Builder patient =
        man(60)
            .addPresent(Symptoms.FATIGUE)
            .addReplacement(
                Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                    .since(Vignette.DAY.minusDays(12))
                    .every(2)
                    .lastDose(Vignette.DAY))
            .addResult(result(LabTests.TOTAL_B12, "90 ng/L").on(Vignette.DAY.minusDays(13)));

    assertThat(said(patient)).contains("Carry on with").doesNotContain("load again");
  }

  @Test
  void what_raises_a_level_is_no_symptom() {
    assertThat(
            said(
                man(60)
                    .addPresent(Conditions.CIRRHOSIS, Symptoms.FATIGUE)
                    .addResult(result(LabTests.TOTAL_B12, "900 ng/L"))))
        .contains("cirrhosis of the liver can raise it");
  }

  @Test
  void what_must_not_be_given_after_a_reaction_or_in_leber_disease_is_named() {
    assertThat(
            said(
                man(30)
                    .addPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Symptoms.NUMBNESS)
                    .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))))
        .contains("Do not give cyanocobalamin");
    Assessment us =
        Guidelines.get("us-practice-2025")
            .assess(
                man(30)
                    .addPresent(Symptoms.VISUAL_ACUITY_LOSS)
                    .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                    .build(),
                Vignette.DAY);
    assertThat(us.treatments())
        .isNotEmpty()
        .allMatch(each -> each.treatment().form() == Cobalamin.HYDROXOCOBALAMIN);
  }

  @Test
  void kidneys_that_are_on_record_are_not_asked_for() {
    assertThat(
            said(
                man(60)
                    .addPresent(Symptoms.NUMBNESS)
                    .addResult(result(LabTests.TOTAL_B12, "90 ng/L"))
                    .addResult(result(LabTests.HAEMOGLOBIN, "140 g/L"))
                    .addResult(result(LabTests.EGFR, "60 mL/min/1.73 m2"))))
        .contains("Before the first dose take")
        .doesNotContain("kidney function");
  }

  @Test
  void a_number_that_cannot_be_right_is_told_beside_the_danger() {
    assertThat(
            said(
                man(60)
                    .addResult(result(LabTests.TOTAL_B12, "165 ng/L"))
                    .addResult(result(LabTests.HAEMOGLOBIN, "11.8 g/L"))))
        .contains("Check the unit and the record of haemoglobin");
  }

  @Test
  void low_copper_is_read_as_a_number_too() {
    assertThat(
            said(
                man(62)
                    .addPresent(Symptoms.ATAXIA)
                    .addMedicine(Medicines.ZINC_SALTS)
                    .addResult(result(LabTests.COPPER, "3 umol/L"))
                    .addResult(result(LabTests.TOTAL_B12, "300 ng/L"))))
        .contains(
            "Zinc that is taken lowers copper, which is low and looks alike: treat copper as well");
  }

  @Test
  void an_injection_that_cannot_be_had_is_bridged_from_the_beginning() {
    assertThat(
            said(
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA, RiskFactors.INJECTION_CANNOT_BE_HAD)
                    .addResult(result(LabTests.TOTAL_B12, "90 ng/L"))))
        .contains("bridge the time");
  }

  @Test
  void a_clock_of_something_else_hardens_no_dose() {
    assertThat(
            said(
                man(60)
                    .addPresent(Symptoms.DYSPHAGIA, RiskFactors.VEGAN_DIET)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))))
        .doesNotContain("do not wait for the results")
        .doesNotContain(", give ");
  }

  @Test
  void few_cells_are_not_called_a_haemoglobin_below_80() {
    assertThat(
            assessed(
                    man(60)
                        .addResult(result(LabTests.TOTAL_B12, "90 ng/L"))
                        .addResult(result(LabTests.HAEMOGLOBIN, "96 g/L"))
                        .addResult(result(LabTests.PLATELETS, "70 10^9/L"))
                        .addResult(result(LabTests.NEUTROPHILS, "0.9 10^9/L")))
                .explanation()
                .text())
        .doesNotContainIgnoringCase("haemoglobin below 80");
  }

  @Test
  void the_form_that_must_not_be_given_does_not_go_on() {
    Replacement cyanocobalamin =
        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg").every(30);
    for (Clue barring :
        List.of(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Symptoms.OPTIC_ATROPHY)) {
      String said =
          said(
              man(30)
                  .addPresent(Conditions.PERNICIOUS_ANAEMIA, barring)
                  .addReplacement(cyanocobalamin));
      assertThat(said).as(said).doesNotContain("Carry on with cyanocobalamin");
    }
    assertThat(
            said(
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addAllergy(
                        Allergy.of(Allergen.HYDROXOCOBALAMIN)
                            .reaction(Allergy.Reaction.SEVERE)
                            .tolerating(Cobalamin.CYANOCOBALAMIN))
                    .addReplacement(injections())))
        .contains("the form that is given must not go on");
  }

  @Test
  void what_has_ended_is_not_said_to_go_on() {
    Replacement tablets =
        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")
            .since(Vignette.DAY.minusYears(12))
            .until(Vignette.DAY.minusYears(9));
    assertThat(
            said(
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(tablets, injections())))
        .contains("Carry on with hydroxocobalamin", "when was the last injection");
  }

  @Test
  void of_two_regimens_it_is_asked_which_is_meant() {
    assertThat(
            said(
                notPregnant()
                    .addPresent(Conditions.TOTAL_GASTRECTOMY)
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "10 ug").every(1),
                        injections().lastDose(Vignette.DAY.minusDays(30)))))
        .contains("Carry on with vitamin B12, and ask which of the regimens on record is meant")
        .doesNotContain("Carry on with cyanocobalamin");
  }

  @Test
  void what_must_not_go_on_does_not_under_sixteen_nor_where_the_form_is_not_known() {
    Patient.Builder child =
        Patient.builder()
            .age(Age.years(12))
            .addPresent(Conditions.PERNICIOUS_ANAEMIA, Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY)
            .addReplacement(
                Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg").every(30));
    assertThat(said(child)).contains("the form that is given must not go on");
    assertThat(
            said(
                Patient.builder()
                    .age(Age.years(12))
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addAllergy(
                        Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.SEVERE))
                    .addReplacement(injections())))
        .contains("the allergy can extend to every form");
    assertThat(
            said(
                man(30)
                    .addPresent(
                        RiskFactors.VEGAN_DIET, Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY)
                    .addReplacement(
                        Replacement.builder()
                            .route(Route.ORAL)
                            .dose(Quantity.of("1 mg"))
                            .daysBetweenDoses(1)
                            .build())))
        .contains("which form is given is not on record, and one must not go on")
        .doesNotContain("Carry on with");
  }

  @Test
  void injections_that_come_to_little_a_dose_long_due_and_a_route_ruled_out_do_not_just_go_on() {
    Patient.Builder anaemia = notPregnant().addPresent(Conditions.PERNICIOUS_ANAEMIA);
    assertThat(said(anaemia.build().toBuilder().addReplacement(injections().every(400))))
        .contains("too small or too rare");
    assertThat(
            said(
                anaemia.build().toBuilder()
                    .addReplacement(injections().every(90).lastDose(Vignette.DAY.minusDays(300)))))
        .contains("with the dose that was missed now");
    assertThat(
            said(
                anaemia.build().toBuilder()
                    .addReplacement(injections().every(90).lastDose(Vignette.DAY.minusDays(95)))))
        .contains("every 3 months.");
    assertThat(
            said(
                anaemia.build().toBuilder()
                    .addReplacement(injections())
                    .addRefusedRoute(Route.INTRAMUSCULAR)))
        .contains("the injections in use are refused, so ask why");
    assertThat(
            said(
                notPregnant()
                    .addPresent(RiskFactors.VEGAN_DIET)
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg").every(1))
                    .addFailedRoute(Route.ORAL)
                    .addResult(result(LabTests.TOTAL_B12, "90 ng/L"))))
        .contains("hydroxocobalamin 1 mg intramuscularly");
  }

  @Test
  void what_a_medicine_brings_or_may_do_is_told() {
    assertThat(
            said(
                man(60)
                    .addMedicine(Medicines.PEMETREXED)
                    .addResult(result(LabTests.TOTAL_B12, "400 ng/L"))))
        .contains("Pemetrexed is given with vitamin B12 and folic acid")
        .doesNotContain("start vitamin B12 on this result");
    assertThat(
            said(
                man(60)
                    .addMedicine(MedicineUse.of(Medicines.METFORMIN).withDailyDose("20 g"))
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))))
        .contains("The dose of metformin on record must be checked")
        .doesNotContain("stop metformin");
    assertThat(
            said(
                man(60)
                    .addMedicine(Medicines.PYRIDOXINE)
                    .addPresent(Symptoms.PARAESTHESIA, Symptoms.ATAXIA)))
        .contains("The vitamin B6 that is taken can cause a neuropathy by itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 g", "1 ug"})
  void a_dose_that_cannot_be_right_does_not_go_on_unasked(String dose) {
    assertThat(
            said(
                man(66)
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, dose)
                            .every(60))))
        .contains("the dose on record cannot be right")
        .doesNotContain("Carry on with");
  }

  @Test
  void low_glucose_is_not_kept_back_for_thiamine() {
    assertThat(
            said(
                man(48)
                    .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.REDUCED_CONSCIOUSNESS)
                    .addResult(result(LabTests.GLUCOSE, "1.6 mmol/L"))))
        .contains("Treat the low glucose at once")
        .doesNotContain("before any glucose");
  }

  @Test
  void a_pressure_that_falls_after_a_dose_is_a_reaction() {
    assertThat(
            said(
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA, Symptoms.URTICARIA)
                    .addReplacement(injections().lastDose(Vignette.DAY))
                    .addResult(
                        result(LabTests.SYSTOLIC_BLOOD_PRESSURE, "70 mmHg").on(Vignette.DAY))))
        .contains("call an ambulance");
  }

  @Test
  void words_are_dangers_too() {
    assertThat(
            assessed(
                    man(60)
                        .addPresent(Symptoms.FEVER)
                        .addResult(result(LabTests.NEUTROPHILS, "low")))
                .urgency())
        .isEqualTo(Urgency.SAME_DAY);
    assertThat(
            assessed(
                    man(60)
                        .addMedicine(Medicines.DIGOXIN)
                        .addResult(result(LabTests.POTASSIUM, "low")))
                .urgency())
        .isEqualTo(Urgency.SAME_DAY);
  }

  @Test
  void a_danger_of_another_team_is_named_beside_those_who_share_its_signs() {
    assertThat(
            said(
                man(48)
                    .addPresent(
                        RiskFactors.HARMFUL_ALCOHOL_USE,
                        Symptoms.EYE_MOVEMENT_DISORDER,
                        Symptoms.DELIRIUM,
                        Symptoms.SUICIDAL_THOUGHTS)
                    .addResult(result(LabTests.PLATELETS, "12 10^9/L"))))
        .contains("suicidal thoughts");
    assertThat(
            said(
                man(70)
                    .addPresent(Symptoms.SENSORY_LEVEL, Symptoms.VISUAL_LOSS)
                    .addResult(result(LabTests.POTASSIUM, "6.9 mmol/L"))))
        .contains("potassium 6.9 mmol/L");
  }

  /** Each patient, with what the urgency lines must hold. */
  @ParameterizedTest
  @MethodSource("dangers")
  void each_danger_is_named_and_the_right_people_called(
      Patient.Builder patient, List<String> named) {
    Assessment assessment = assessed(patient);

    assertThat(assessment.urgency()).isEqualTo(Urgency.SAME_DAY);
    assertThat(urgency(assessment.summary())).contains(named);
  }

  static Stream<Arguments> dangers() {
    return Stream.of(
        danger(
            man(40).addPresent(Symptoms.PSYCHOSIS, Symptoms.DELIRIUM, Symptoms.SUICIDAL_THOUGHTS),
            "psychosis",
            "delirium",
            "suicidal thoughts"),
        danger(
            man(60)
                .addPresent(Symptoms.VISUAL_LOSS, Symptoms.OPTIC_ATROPHY, Symptoms.CHEST_PAIN)
                .addResult(result(LabTests.HAEMOGLOBIN, "55 g/L"))
                .addResult(result(LabTests.PLATELETS, "8 10^9/L")),
            "eye services",
            "refer to hospital",
            "chest pain",
            "haemoglobin 55",
            "platelets 8"),
        danger(
            man(60)
                .addPresent(Symptoms.BLEEDING, Symptoms.SENSORY_LEVEL)
                .addResult(result(LabTests.HAEMOGLOBIN, "75 g/L")),
            "sensory level",
            "bleeding",
            "haemoglobin 75"),
        danger(
            man(40)
                .addPresent(
                    Symptoms.LEG_WEAKNESS,
                    Symptoms.BLADDER_OR_BOWEL_CHANGE,
                    Symptoms.PARAESTHESIA,
                    RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            "nitrous oxide",
            "weakness of the legs",
            "bladder"),
        danger(
            man(60)
                .addPresent(Symptoms.SENSORY_LEVEL, Symptoms.BLADDER_OR_BOWEL_CHANGE)
                .addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN)),
            "refer to hospital",
            "bladder",
            "allergy specialist"),
        danger(
            man(60)
                .addPresent(Symptoms.CHEST_PAIN)
                .addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN))
                .addResult(result(LabTests.HAEMOGLOBIN, "45 g/L"))
                .addResult(result(LabTests.MCV, "118 fL")),
            "refer to hospital",
            "chest pain",
            "haemoglobin 45"),
        danger(
            man(50)
                .addPresent(Symptoms.REDUCED_CONSCIOUSNESS, Conditions.TYPE_1_DIABETES)
                .addResult(result(LabTests.GLUCOSE, "1.5 mmol/L")),
            "ambulance",
            "reduced consciousness",
            "treat the glucose now",
            "glucose 1.5"));
  }

  private static Arguments danger(Patient.Builder patient, String... named) {
    return Arguments.of(patient, List.of(named));
  }

  @Test
  void a_muscle_that_may_bleed_is_told_before_the_injection() {
    assertThat(
            said(
                man(66)
                    .addMedicine(Medicines.WARFARIN)
                    .addPresent(Symptoms.NUMBNESS)
                    .addResult(result(LabTests.TOTAL_B12, "90 ng/L"))))
        .contains("before the risk of bleeding is weighed");
  }

  private static Assessment assessed(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY);
  }

  private static String said(Patient.Builder patient) {
    return assessed(patient).summary().text();
  }
}
