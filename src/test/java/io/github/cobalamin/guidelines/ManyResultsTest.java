package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Question;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Patients with more results than a person reads. */
class ManyResultsTest {
  private static final List<LabTest> TESTS =
      List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, LabTests.MCV, LabTests.HAEMOGLOBIN);

  private static List<LabResult> results(int count) {
    List<LabResult> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LabTest test = TESTS.get(i % TESTS.size());
      results.add(
          LabResult.of(test, 60 + i % 100 + " " + test.units().get(0).label())
              .on(Vignette.DAY.minusDays(i)));
    }
    Collections.shuffle(results, new Random(1));
    return results;
  }

  private static List<Question> questions(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY).questions();
  }

  /** Each of some hundred answers is a patient; building them anew took twenty times as long. */
  @Test
  void asking_what_every_answer_would_change_costs_no_more_than_some_patients() {
    List<LabResult> results = results(16_000);
    long building = Long.MAX_VALUE;
    long asking = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      long begin = System.nanoTime();
      Patient patient = Patient.builder().results(results).build();
      long built = System.nanoTime();
      questions(patient);
      building = Math.min(building, built - begin);
      asking = Math.min(asking, System.nanoTime() - built);
    }

    assertThat(asking / (double) building).isLessThan(5);
  }
}
