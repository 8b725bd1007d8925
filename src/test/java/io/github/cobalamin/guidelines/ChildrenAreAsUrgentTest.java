package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Section 7 names its lines for children apart; the others are of everybody. A child with the same
 * record is at least as urgent as the adult, but for what is named here.
 */
class ChildrenAreAsUrgentTest {
  private static final int PATIENTS = Behaviour.share(3000);

  /** What no child has, and why. */
  private static final Map<String, String> OF_ADULTS =
      Map.of(
          "urgent-certain-deficiency-with-signs", "NG239 gives no status under 16",
          "urgent-certain-deficiency-in-pregnancy", "NG239 gives no status under 16",
          "urgent-allergy-and-deficiency", "NG239 gives no status under 16",
          "urgent-suspected-cancer", "the pathway is one of adults");

  private static final List<Clue> SEEN_IN_CHILDREN =
      List.of(
          Symptoms.ANAEMIA,
          Symptoms.PANCYTOPENIA,
          Symptoms.SEVERE_NEUTROPENIA,
          Symptoms.ATAXIA,
          Symptoms.SPASTICITY,
          Symptoms.NUMBNESS);

  @Test
  void a_child_with_the_findings_of_an_urgent_adult_is_at_least_as_urgent() {
    int compared = 0;
    List<String> later = new ArrayList<>();
    for (Patient patient : patients()) {
      Assessment adult = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      for (int years : adult.urgency() == Urgency.ROUTINE ? new int[0] : new int[] {3, 10, 15}) {
        Patient young = patient.toBuilder().age(Age.years(years)).build();
        Urgency child = Guidelines.NICE_NG239.assess(young, Vignette.DAY).urgency();
        for (Finding<RedFlag> each : adult.redFlags()) {
          compared++;
          if (each.conclusion().urgency().compareTo(child) > 0
              && !OF_ADULTS.containsKey(each.rule().id())
              && !isLessForItsAge(patient, years)) {
            later.add(years + " years, " + each.rule().id() + ": " + child + ", " + patient);
          }
        }
      }
    }

    assertThat(compared).isGreaterThan(5000);
    assertThat(later).isEmpty();
  }

  /** What an adult is tested for is not left out of a child with as few cells or such a danger. */
  @Test
  void a_child_with_few_cells_or_a_danger_of_deficiency_is_tested_for_it() {
    int tested = 0;
    List<String> silent = new ArrayList<>();
    for (Patient patient : patients()) {
      for (int years : isOfBloodOrNerves(patient) ? new int[] {1, 3, 10, 15} : new int[0]) {
        Patient young = patient.toBuilder().age(Age.years(years)).build();
        if (!young.replacements().isEmpty() || isLessForItsAge(patient, years)) {
          continue;
        }
        Assessment child = Guidelines.NICE_NG239.assess(young, Vignette.DAY);
        tested++;
        if (!isTested(child) && !explains(patient)) {
          silent.add(years + " years: " + patient);
        }
      }
    }

    assertThat(tested).isGreaterThan(250);
    assertThat(silent).isEmpty();
  }

  /** Of an adult the test is offered, or left to judgement, for what the blood or nerves show. */
  private static boolean isOfBloodOrNerves(Patient patient) {
    boolean tested =
        Guidelines.NICE_NG239.assess(patient, Vignette.DAY).tests().stream()
            .anyMatch(each -> each.conclusion().tests().contains(LabTests.TOTAL_B12));
    return tested && Readings.isAny(patient, SEEN_IN_CHILDREN);
  }

  private static boolean isTested(Assessment child) {
    boolean known =
        child.patient().latest(LabTests.TOTAL_B12).isPresent()
            || child.patient().latest(LabTests.ACTIVE_B12).isPresent();
    return known
        || child.tests().stream()
            .anyMatch(each -> each.conclusion().tests().contains(LabTests.TOTAL_B12));
  }

  /** Iron lack explains an anaemia. */
  private static boolean explains(Patient patient) {
    return patient.truth(Conditions.IRON_DEFICIENCY) == Truth.TRUE
        || Readings.is(patient, LabTests.FERRITIN, value -> value.isBelow(Quantity.of("30 ug/L")));
  }

  /** Not pregnant: a pregnancy makes limits of its own. */
  private static List<Patient> patients() {
    List<Patient> patients = new ArrayList<>();
    Vignettes.all().forEach(each -> patients.add(each.patient()));
    WidePatients wide = new WidePatients(20261130);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    patients.removeIf(each -> each.age().filter(age -> age.years() >= 16).isEmpty());
    patients.removeIf(each -> each.pregnant() == Truth.TRUE);
    return patients;
  }

  /**
   * A haemoglobin that is none of anaemia at that age, by WHO's limits; under 5 years severe begins
   * below 70 g/L (section 2), unless the body shows that it is short of blood.
   */
  private static boolean isLessForItsAge(Patient patient, int years) {
    String limit = years < 5 ? "110 g/L" : years < 12 ? "115 g/L" : "120 g/L";
    boolean none = isBelow(patient, "130 g/L") && !isBelow(patient, limit);
    boolean shows = Readings.isAny(patient, List.of(Symptoms.PALLOR, Symptoms.BREATHLESSNESS));
    boolean spared =
        years < 5 && !shows && isBelow(patient, "80 g/L") && !isBelow(patient, "70 g/L");
    return none || spared || (years < 5 && isHaematocritOf70(patient));
  }

  /** A third of the limits of haemoglobin, where that is not known. */
  private static boolean isHaematocritOf70(Patient patient) {
    return Readings.is(
        patient, LabTests.HAEMATOCRIT, value -> value.isBelow(Quantity.of("21 %")).not());
  }

  private static boolean isBelow(Patient patient, String limit) {
    return Readings.is(patient, LabTests.HAEMOGLOBIN, value -> value.isBelow(Quantity.of(limit)));
  }
}
