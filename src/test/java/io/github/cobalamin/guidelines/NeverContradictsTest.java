package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Law 8: what is said does not contradict what is on record: nothing recorded is only possible, no
 * usable result is asked for again, and a stated pregnancy beats the recorded sex.
 */
class NeverContradictsTest {
  private static final long SEED = 80808;
  private static final int PATIENTS = 1500;

  @Test
  void a_stated_pregnancy_beats_the_recorded_sex() {
    int pregnancies = 0;
    for (Patient patient : patients()) {
      if (patient.pregnant() == Truth.TRUE) {
        pregnancies++;
        Assessment man = assess(patient.toBuilder().sex(Sex.MALE).build());
        Assessment woman = assess(patient.toBuilder().sex(Sex.FEMALE).build());

        assertThat(man.status().text()).as("%s", patient).isEqualTo(woman.status().text());
        assertThat(man.urgency()).as("%s", patient).isEqualTo(woman.urgency());
      }
    }

    assertThat(pregnancies).isGreaterThan(100);
  }

  @Test
  void gastritis_on_record_is_never_only_possible() {
    int known = 0;
    for (Patient patient : patients()) {
      if (patient.truth(Conditions.PERNICIOUS_ANAEMIA) == Truth.TRUE) {
        known++;
        for (CandidateCause cause : assess(patient).causes()) {
          if (cause.cause().equals(Causes.AUTOIMMUNE_GASTRITIS)) {
            assertThat(cause.likelihood()).as("%s", patient).isNotEqualTo(Likelihood.POSSIBLE);
          }
        }
      }
    }

    assertThat(known).isGreaterThan(20);
  }

  /** One result of each test, of today, before any vitamin B12: whatever rule asks for it. */
  @Test
  void no_usable_result_is_asked_for_again() {
    List<String> again = new ArrayList<>();
    RandomPatients random = new RandomPatients(SEED);
    for (Patient each : patients()) {
      for (Patient patient : List.of(ofToday(each), ofToday(random.next()))) {
        for (Finding<TestAdvice> advice : assess(patient).tests()) {
          for (LabTest test : advice.conclusion().tests()) {
            if (advice.conclusion().strength() != Strength.DO_NOT
                && patient.replacements().isEmpty()
                && patient.latest(test).isPresent()
                && usable(patient.latest(test).get())) {
              again.add(advice.rule().id() + " asks for " + test + " of " + patient);
            }
          }
        }
      }
    }

    assertThat(again).isEmpty();
  }

  /**
   * Of total and active B12 a number: a word or a bound need not tell in which band it lies. How
   * low a count is that is called low, a word does not tell either.
   */
  private static boolean usable(LabResult result) {
    boolean count =
        result.test().equals(LabTests.HAEMOGLOBIN) || result.test().equals(LabTests.PLATELETS);
    if (count && result.quantity().isEmpty()) {
      return !result.outcome().equals(Optional.of(Outcome.LOW));
    }
    boolean b12 =
        result.test().equals(LabTests.TOTAL_B12) || result.test().equals(LabTests.ACTIVE_B12);
    return !b12 || result.quantity().filter(Quantity::exact).isPresent();
  }

  private static Patient ofToday(Patient patient) {
    Map<LabTest, LabResult> results = new LinkedHashMap<>();
    for (LabResult each : patient.results()) {
      results.put(each.test(), each.on(Vignette.DAY));
    }
    return patient.toBuilder().results(List.copyOf(results.values())).build();
  }

  private static List<Patient> patients() {
    WidePatients wide = new WidePatients(SEED);
    List<Patient> patients = new ArrayList<>();
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    return patients;
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }
}
