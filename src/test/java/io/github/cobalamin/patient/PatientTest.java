package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatientTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Test
  void nothing_is_known_of_an_empty_patient() {
    Patient patient = Patient.builder().build();
    assertThat(patient.age()).isEmpty();
    assertThat(patient.sex()).isEmpty();
    assertThat(patient.ethnicity()).isEmpty();
    assertThat(patient.trimester()).isEmpty();
    assertThat(patient.pregnant()).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.breastfeeding()).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.present()).isEmpty();
    assertThat(patient.absent()).isEmpty();
    assertThat(patient.results()).isEmpty();
    assertThat(patient.closed()).isEmpty();
    assertThat(patient.truth(Symptoms.FATIGUE)).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.truth(RiskFactors.VEGAN_DIET)).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.truth(Conditions.COELIAC_DISEASE)).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.latest(LabTests.TOTAL_B12)).isEmpty();
    assertThat(patient).isEqualTo(Patient.builder().build());
  }

  @Test
  void builder_keeps_what_it_was_told() {
    Patient patient = rich();
    assertThat(patient.age()).contains(Age.years(29));
    assertThat(patient.sex()).contains(Sex.FEMALE);
    assertThat(patient.ethnicity()).contains(Ethnicity.SOUTH_ASIAN);
    assertThat(patient.pregnant()).isEqualTo(Truth.TRUE);
    assertThat(patient.trimester()).contains(Trimester.SECOND);
    assertThat(patient.breastfeeding()).isEqualTo(Truth.FALSE);
    assertThat(patient.refusedRoutes()).containsExactly(Route.INTRAMUSCULAR);
    assertThat(patient.failedRoutes()).containsExactly(Route.ORAL);
    assertThat(patient.allergies()).containsExactly(Allergy.of(Allergen.COBALT));
    assertThat(patient.closed()).containsExactly(Patient.Part.ALLERGIES);
    assertThat(patient.history())
        .containsExactly(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm"));
  }

  static Patient rich() {
    return Patient.builder()
        .age(Age.years(29))
        .sex(Sex.FEMALE)
        .ethnicity(Ethnicity.SOUTH_ASIAN)
        .pregnant(Trimester.SECOND)
        .pregnantSince(LocalDate.of(2025, 10, 3))
        .notBreastfeeding()
        .addPresent(Symptoms.FATIGUE, RiskFactors.VEGAN_DIET, Conditions.GASTRIC_BYPASS)
        .addAbsent(Symptoms.GLOSSITIS, Conditions.COELIAC_DISEASE)
        .addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm"))
        .addMedicine(
            MedicineUse.of(Medicines.METFORMIN)
                .withDailyDose("2000 mg")
                .since(YearMonth.of(2020, 5)))
        .addNotTaken(Medicines.PROTON_PUMP_INHIBITORS)
        .addResult(
            LabResult.of(LabTests.TOTAL_B12, "165 ng/L")
                .on(JANUARY)
                .withReferenceRange("180-900 ng/L"))
        .addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
        .addReplacement(
            Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "50 ug")
                .since(JANUARY)
                .until(MARCH))
        .addRefusedRoute(Route.INTRAMUSCULAR)
        .addFailedRoute(Route.ORAL)
        .addAllergy(Allergen.COBALT)
        .noOtherAllergies()
        .build();
  }

  @Test
  void clue_is_present_absent_or_unknown_as_stated() {
    Patient patient = rich();
    assertThat(patient.truth(Symptoms.FATIGUE)).isEqualTo(Truth.TRUE);
    assertThat(patient.truth(Symptoms.GLOSSITIS)).isEqualTo(Truth.FALSE);
    assertThat(patient.truth(Symptoms.NUMBNESS)).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.truth(RiskFactors.VEGAN_DIET)).isEqualTo(Truth.TRUE);
    assertThat(patient.truth(Conditions.COELIAC_DISEASE)).isEqualTo(Truth.FALSE);
  }

  @Test
  void presence_of_a_member_means_presence_of_the_group_and_of_nothing_else() {
    Patient patient = Patient.builder().addPresent(Conditions.PERNICIOUS_ANAEMIA).build();
    assertThat(patient.truth(Conditions.AUTOIMMUNE_GASTRITIS)).isEqualTo(Truth.TRUE);
    assertThat(patient.truth(Conditions.ATROPHIC_GASTRITIS)).isEqualTo(Truth.TRUE);
    assertThat(patient.truth(Conditions.AUTOIMMUNE_CONDITION)).isEqualTo(Truth.UNKNOWN);
    Patient group = Patient.builder().addPresent(Conditions.BARIATRIC_SURGERY).build();
    assertThat(group.truth(Conditions.GASTRIC_BYPASS)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void absence_of_a_group_means_absence_of_its_members_and_not_the_reverse() {
    Patient patient = Patient.builder().addAbsent(Conditions.ATROPHIC_GASTRITIS).build();
    assertThat(patient.truth(Conditions.AUTOIMMUNE_GASTRITIS)).isEqualTo(Truth.FALSE);
    assertThat(patient.truth(Conditions.PERNICIOUS_ANAEMIA)).isEqualTo(Truth.FALSE);
    Patient member = Patient.builder().addAbsent(Conditions.GASTRIC_BYPASS).build();
    assertThat(member.truth(Conditions.BARIATRIC_SURGERY)).isEqualTo(Truth.UNKNOWN);
    assertThat(member.truth(Conditions.SLEEVE_GASTRECTOMY)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void group_may_be_present_and_a_member_absent() {
    Patient patient =
        Patient.builder()
            .addPresent(Conditions.BARIATRIC_SURGERY)
            .addAbsent(Conditions.GASTRIC_BYPASS)
            .build();
    assertThat(patient.truth(Conditions.BARIATRIC_SURGERY)).isEqualTo(Truth.TRUE);
    assertThat(patient.truth(Conditions.GASTRIC_BYPASS)).isEqualTo(Truth.FALSE);
  }

  @Test
  void closed_world_says_no_to_what_it_does_not_name_and_only_there() {
    Patient patient =
        Patient.builder()
            .addPresent(Symptoms.MEMORY_LOSS, RiskFactors.VEGAN_DIET)
            .noOtherSymptoms()
            .build();
    assertThat(patient.truth(Symptoms.MEMORY_LOSS)).isEqualTo(Truth.TRUE);
    assertThat(patient.truth(Symptoms.COGNITIVE_DIFFICULTY)).isEqualTo(Truth.TRUE);
    assertThat(patient.truth(Symptoms.BRAIN_FOG)).isEqualTo(Truth.FALSE);
    assertThat(patient.truth(RiskFactors.FRAILTY)).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.truth(Conditions.COELIAC_DISEASE)).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "SYMPTOMS, FALSE, UNKNOWN, UNKNOWN",
    "RISK_FACTORS, UNKNOWN, FALSE, UNKNOWN",
    "CONDITIONS, UNKNOWN, UNKNOWN, FALSE",
    "MEDICINES, UNKNOWN, UNKNOWN, UNKNOWN",
    "REPLACEMENTS, UNKNOWN, UNKNOWN, UNKNOWN",
    "ALLERGIES, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void each_world_closes_its_own_clues(
      Patient.Part world, Truth symptom, Truth riskFactor, Truth condition) {
    Patient patient = Patient.builder().noOther(world).build();
    assertThat(patient.truth(Symptoms.FATIGUE)).isEqualTo(symptom);
    assertThat(patient.truth(RiskFactors.FRAILTY)).isEqualTo(riskFactor);
    assertThat(patient.truth(Conditions.MYELOMA)).isEqualTo(condition);
  }

  @Test
  void builder_shorthands_close_the_worlds_they_name() {
    assertThat(Patient.builder().noOtherSymptoms().build().closed())
        .containsExactly(Patient.Part.SYMPTOMS);
    assertThat(Patient.builder().noOtherRiskFactors().build().closed())
        .containsExactly(Patient.Part.RISK_FACTORS);
    assertThat(Patient.builder().noOtherConditions().build().closed())
        .containsExactly(Patient.Part.CONDITIONS);
    assertThat(Patient.builder().noOtherMedicines().build().closed())
        .containsExactly(Patient.Part.MEDICINES);
    assertThat(Patient.builder().noOtherReplacement().build().closed())
        .containsExactly(Patient.Part.REPLACEMENTS);
    assertThat(Patient.builder().noOtherAllergies().build().closed())
        .containsExactly(Patient.Part.ALLERGIES);
  }

  @Test
  void builder_shorthands_state_pregnancy_and_breastfeeding() {
    assertThat(Patient.builder().pregnant().build().pregnant()).isEqualTo(Truth.TRUE);
    assertThat(Patient.builder().pregnant().build().trimester()).isEmpty();
    assertThat(Patient.builder().notPregnant().build().pregnant()).isEqualTo(Truth.FALSE);
    assertThat(Patient.builder().breastfeeding().build().breastfeeding()).isEqualTo(Truth.TRUE);
    assertThat(Patient.builder().notBreastfeeding().build().breastfeeding()).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @EnumSource(Trimester.class)
  void trimester_says_that_the_person_is_pregnant(Trimester trimester) {
    Patient patient = Patient.builder().pregnant(trimester).build();
    assertThat(patient.pregnant()).isEqualTo(Truth.TRUE);
    assertThat(patient.trimester()).contains(trimester);
  }

  @Test
  void conception_says_that_the_person_is_pregnant_and_since_when() {
    LocalDate day = LocalDate.of(2026, 7, 5);
    Patient patient = Patient.builder().pregnantSince(day).build();
    assertThat(patient.pregnant()).isEqualTo(Truth.TRUE);
    assertThat(patient.conceived()).contains(day);
    assertThat(patient.toString()).contains("pregnant, since 2026-07-05");
    assertThat(patient.toBuilder().build()).isEqualTo(patient);
    assertThat(patient).isNotEqualTo(Patient.builder().pregnant().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patient.toBuilder().notPregnant().build())
        .withMessage("conception must go with a pregnancy but pregnant was FALSE");
  }

  @Test
  void clue_belongs_to_the_world_of_its_kind() {
    assertThat(Patient.part(Symptoms.FATIGUE)).isEqualTo(Patient.Part.SYMPTOMS);
    assertThat(Patient.part(RiskFactors.FRAILTY)).isEqualTo(Patient.Part.RISK_FACTORS);
    assertThat(Patient.part(Conditions.MYELOMA)).isEqualTo(Patient.Part.CONDITIONS);
  }

  @Test
  void extent_of_an_operation_makes_it_present() {
    Patient patient =
        Patient.builder()
            .addHistory(History.of(Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION).measuring("30 cm"))
            .noOtherConditions()
            .build();
    assertThat(patient.present()).containsExactly(Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION);
    assertThat(patient.truth(Conditions.TERMINAL_ILEAL_RESECTION)).isEqualTo(Truth.TRUE);
    assertThat(patient)
        .isEqualTo(
            patient.toBuilder().addPresent(Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION).build());
  }

  @Test
  void same_facts_in_any_order_make_equal_patients() {
    List<Consumer<Patient.Builder>> facts = facts();
    Patient first = built(facts);
    assertThat(first.results()).hasSize(6);
    SplittableRandom random = new SplittableRandom(239);
    for (int i = 0; i < 300; i++) {
      List<Consumer<Patient.Builder>> shuffled = shuffled(facts, random);
      // Some facts are told twice.
      shuffled.add(facts.get(random.nextInt(facts.size())));
      shuffled.add(facts.get(random.nextInt(facts.size())));
      Patient other = built(shuffled);
      assertThat(other).isEqualTo(first).hasSameHashCodeAs(first).hasToString(first.toString());
    }
  }

  @Test
  void facts_are_in_the_order_that_is_promised() {
    Patient patient = built(shuffled(facts(), new SplittableRandom(1)));
    assertThat(ids(patient.present())).isSorted().hasSize(6);
    assertThat(ids(patient.absent())).isSorted().hasSize(3);
    assertThat(ids(patient.notTaken())).isSorted().hasSize(2);
    assertThat(patient.medicines())
        .isSortedAccordingTo(Comparator.comparing(use -> use.medicine().id()))
        .hasSize(4);
    assertThat(patient.results())
        .isSortedAccordingTo(
            Comparator.comparing((LabResult result) -> result.test().id())
                .thenComparing(result -> result.date().orElse(LocalDate.MIN)));
    assertThat(patient.refusedRoutes()).containsExactly(Route.NASAL, Route.INTRAMUSCULAR);
    assertThat(patient.closed()).containsExactly(Patient.Part.SYMPTOMS, Patient.Part.ALLERGIES);
  }

  private static List<String> ids(Collection<? extends Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  private static List<Consumer<Patient.Builder>> facts() {
    List<Consumer<Patient.Builder>> facts = new ArrayList<>();
    for (Clue clue :
        new Clue[] {
          Symptoms.PARAESTHESIA,
          Symptoms.FATIGUE,
          Symptoms.ATAXIA,
          RiskFactors.VEGAN_DIET,
          Conditions.TOTAL_GASTRECTOMY
        }) {
      facts.add(patient -> patient.addPresent(clue));
    }
    for (Clue clue : new Clue[] {Symptoms.GLOSSITIS, RiskFactors.POVERTY, Conditions.MYELOMA}) {
      facts.add(patient -> patient.addAbsent(clue));
    }
    for (Medicine medicine : new Medicine[] {Medicines.ANTIBACTERIALS, Medicines.BIOTIN}) {
      facts.add(patient -> patient.addNotTaken(medicine));
    }
    MedicineUse metformin = MedicineUse.of(Medicines.METFORMIN);
    for (MedicineUse use :
        new MedicineUse[] {
          metformin,
          metformin.since(YearMonth.of(2019, 1)).until(YearMonth.of(2020, 1)),
          MedicineUse.of(Medicines.OMEPRAZOLE).withDailyDose("20 mg"),
          MedicineUse.of(Medicines.PROTON_PUMP_INHIBITORS)
        }) {
      facts.add(patient -> patient.addMedicine(use));
    }
    for (LabResult result :
        new LabResult[] {
          LabResult.of(LabTests.TOTAL_B12, "165 ng/L").on(JANUARY),
          LabResult.of(LabTests.TOTAL_B12, "210 ng/L").on(MARCH),
          LabResult.of(LabTests.TOTAL_B12, "<83 pmol/L").on(LocalDate.of(2025, 12, 31)),
          LabResult.of(LabTests.METHYLMALONIC_ACID, "0.6 umol/L"),
          LabResult.of(LabTests.HAEMOGLOBIN, "11 g/dL"),
          LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")
        }) {
      facts.add(patient -> patient.addResult(result));
    }
    facts.add(
        patient ->
            patient.addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm")));
    facts.add(
        patient ->
            patient.addReplacement(
                Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")));
    facts.add(
        patient ->
            patient.addReplacement(
                Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "50 ug").until(JANUARY)));
    facts.add(patient -> patient.addRefusedRoute(Route.INTRAMUSCULAR));
    facts.add(patient -> patient.addRefusedRoute(Route.NASAL));
    facts.add(patient -> patient.addAllergy(Allergen.COBALT));
    facts.add(patient -> patient.addAllergy(Allergen.CYANOCOBALAMIN));
    facts.add(Patient.Builder::noOtherAllergies);
    facts.add(Patient.Builder::noOtherSymptoms);
    return facts;
  }

  private static Patient built(List<Consumer<Patient.Builder>> facts) {
    Patient.Builder patient = Patient.builder().age(Age.years(70)).sex(Sex.MALE);
    facts.forEach(fact -> fact.accept(patient));
    return patient.build();
  }

  private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
    List<T> rest = new ArrayList<>(list);
    List<T> shuffled = new ArrayList<>();
    while (!rest.isEmpty()) {
      shuffled.add(rest.remove(random.nextInt(rest.size())));
    }
    return shuffled;
  }

  @Test
  void latest_result_of_a_test_decides_whatever_the_order_and_unit() {
    LabResult early = LabResult.of(LabTests.TOTAL_B12, "165 ng/L").on(JANUARY);
    LabResult late = LabResult.of(LabTests.TOTAL_B12, "300 pmol/L").on(MARCH);
    LabResult other = LabResult.of(LabTests.ACTIVE_B12, "50 pmol/L").on(MARCH.plusDays(9));
    Patient patient = Patient.builder().addResult(late).addResult(other).addResult(early).build();
    assertThat(patient.latest(LabTests.TOTAL_B12)).contains(late);
    assertThat(patient.latest(LabTests.ACTIVE_B12)).contains(other);
    assertThat(patient.latest(LabTests.HOMOCYSTEINE)).isEmpty();
    Patient undated =
        Patient.builder().addResult(LabResult.of(LabTests.TOTAL_B12, "165 ng/L")).build();
    assertThat(undated.latest(LabTests.TOTAL_B12))
        .contains(LabResult.of(LabTests.TOTAL_B12, "165 ng/L"));
  }

  @Test
  void equal_result_told_twice_is_one_result() {
    LabResult result = LabResult.of(LabTests.TOTAL_B12, "165 ng/L").on(JANUARY);
    Patient patient =
        Patient.builder()
            .addResult(result)
            .addResult(LabResult.of(LabTests.TOTAL_B12, "165.0 ng/L").on(JANUARY))
            .build();
    assertThat(patient.results()).containsExactly(result);
  }

  @Test
  void patient_built_from_a_patient_is_equal() {
    Patient patient = rich();
    assertThat(patient.toBuilder().build())
        .isNotSameAs(patient)
        .isEqualTo(patient)
        .hasSameHashCodeAs(patient)
        .hasToString(patient.toString());
    Patient older = patient.toBuilder().age(Age.years(30)).build();
    assertThat(older).isNotEqualTo(patient);
    assertThat(older.toBuilder().age(Age.years(29)).build()).isEqualTo(patient);
    assertThat(patient.age()).contains(Age.years(29));
  }

  @Test
  void a_patient_is_said_in_one_line() {
    assertThat(Patient.builder().build()).hasToString("nothing known");
    assertThat(
            Patient.builder()
                .age(Age.years(62))
                .sex(Sex.FEMALE)
                .pregnant(Trimester.THIRD)
                .notBreastfeeding()
                .addPresent(Symptoms.FATIGUE, Conditions.GASTRIC_BYPASS)
                .addAbsent(Symptoms.GLOSSITIS)
                .addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm"))
                .addMedicine(MedicineUse.of(Medicines.METFORMIN).withDailyDose("2000 mg"))
                .addNotTaken(Medicines.OMEPRAZOLE)
                .addResult(LabResult.of(LabTests.TOTAL_B12, "165 ng/L").on(JANUARY))
                .addReplacement(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "50 ug"))
                .addRefusedRoute(Route.INTRAMUSCULAR)
                .addAllergy(Allergen.COBALT)
                .noOtherSymptoms()
                .noOtherRiskFactors()
                .build())
        .hasToString(
            "62 years; female; pregnant, third trimester; not breastfeeding; present: unexplained fatigue, Roux-en-Y gastric bypass, resection of the terminal"
                + " ileum; absent: glossitis; history: resection of the terminal ileum of 25 cm; medicines: metformin 2000 mg a day; not"
                + " taken: omeprazole; results: total B12 165 ng/L on 2026-01-15; replacement: cyanocobalamin 50 ug oral; refused routes:"
                + " intramuscular; allergic to: cobalt; no other: symptoms, risk factors");
  }

  @Test
  void collections_of_a_patient_cannot_be_changed() {
    Patient patient = rich();
    assertThat(patient.present()).isUnmodifiable();
    assertThat(patient.absent()).isUnmodifiable();
    assertThat(patient.results()).isUnmodifiable();
    assertThat(patient.medicines()).isUnmodifiable();
    assertThat(patient.history()).isUnmodifiable();
    assertThat(patient.notTaken()).isUnmodifiable();
    assertThat(patient.replacements()).isUnmodifiable();
    assertThat(patient.refusedRoutes()).isUnmodifiable();
    assertThat(patient.closed()).isUnmodifiable();
  }

  @Test
  void medicine_of_a_class_that_was_ended_may_go_with_the_class_not_taken() {
    Patient patient =
        Patient.builder()
            .addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE).until(YearMonth.of(2020, 1)))
            .addNotTaken(Medicines.PROTON_PUMP_INHIBITORS)
            .build();
    assertThat(patient.medicines()).hasSize(1);
    assertThat(patient.notTaken()).containsExactly(Medicines.PROTON_PUMP_INHIBITORS);
  }

  @Test
  void medicine_not_taken_may_go_with_another_of_its_class() {
    Patient patient =
        Patient.builder()
            .addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE))
            .addMedicine(MedicineUse.of(Medicines.H2_RECEPTOR_ANTAGONISTS))
            .addNotTaken(Medicines.LANSOPRAZOLE, Medicines.RANITIDINE)
            .build();
    assertThat(patient.notTaken()).containsExactly(Medicines.LANSOPRAZOLE, Medicines.RANITIDINE);
  }

  @Test
  void labels_of_allergens_are_unique_and_not_blank() {
    assertThat(Stream.of(Allergen.values()).map(Allergen::label))
        .doesNotHaveDuplicates()
        .allMatch(label -> !label.isBlank());
    assertThat(Allergen.COBALT.label()).isEqualTo("cobalt");
  }
}
