package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whom nobody measured is no less urgent, and is given no less, than if the result were good: a
 * reassuring result more raises no urgency, opens no treatment and makes none stronger.
 */
class NoResultIsNoLessTest {
  private static final long SEED = 20261130;
  private static final int PATIENTS = Integer.getInteger("laws.steps", 5000) / 4;

  private static final List<LabTest> LEVELS = List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12);

  private static final Map<LabTest, String> GOOD =
      Map.of(
          LabTests.TOTAL_B12, "500 ng/L",
          LabTests.ACTIVE_B12, "90 pmol/L",
          LabTests.METHYLMALONIC_ACID, "150 nmol/L",
          LabTests.HOMOCYSTEINE, "8 umol/L");

  @Test
  void a_good_result_more_raises_nothing() {
    List<Step> raised = new ArrayList<>();
    int tried = 0;
    for (Patient each : patients()) {
      Assessment before = Guidelines.NICE_NG239.assess(each, Vignette.DAY);
      for (Map.Entry<LabTest, String> good : GOOD.entrySet()) {
        if (isOpen(good.getKey(), each)) {
          LabResult result = LabResult.of(good.getKey(), good.getValue()).on(Vignette.DAY);
          Step step = Step.of("+ " + result, before, each.toBuilder().addResult(result).build());
          tried++;
          if (step.raisesUrgency() || step.opensTreatment() || step.strengthensTreatment()) {
            raised.add(step);
          }
        }
      }
    }

    assertThat(tried).isGreaterThan(PATIENTS);
    assertThat(raised).isEmpty();
  }

  private static List<Patient> patients() {
    List<Patient> patients = new ArrayList<>();
    for (Vignette vignette : Vignettes.all()) {
      patients.add(vignette.patient());
    }
    WidePatients wide = new WidePatients(SEED);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    return patients;
  }

  /** Of either B12 none is known, since two that disagree are a finding of their own. */
  private static boolean isOpen(LabTest test, Patient patient) {
    return (LEVELS.contains(test) ? LEVELS : List.of(test))
        .stream().allMatch(each -> patient.results(each).isEmpty());
  }
}
