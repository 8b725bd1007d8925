package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.Made;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the library says of 10,000 recorded patients changes on purpose only. */
class BehaviourTest {
  /** Asking is the dearest; every question is asked of some patients. */
  private static final int EVERY_NTH_IS_QUESTIONED = 20;

  private static final int MOST_TOLD = 10;

  @Test
  void everything_said_of_the_recorded_patients_is_as_recorded() {
    List<String> record = Behaviour.record();
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < record.size() && changed.size() < MOST_TOLD; i++) {
      String now =
          Behaviour.line(
              i,
              record.get(i),
              i % Behaviour.EVERY == 0,
              i % (EVERY_NTH_IS_QUESTIONED * Behaviour.EVERY) == 0);
      if (!now.equals(record.get(i))) {
        changed.add("patient " + i + "\n  was " + record.get(i) + "\n  is  " + now);
      }
    }

    assertThat(changed)
        .as(
            "the first %d that changed; if it is meant, %s records them anew",
            MOST_TOLD, Made.COMMAND)
        .isEmpty();
    assertThat(record).hasSize(Behaviour.PATIENTS);
  }

  @Test
  void recorded_patients_are_read_as_they_were_written() {
    RandomPatients patients = new RandomPatients(5);
    for (int i = 0; i < 500; i++) {
      Patient patient = patients.next();

      assertThat(RecordedPatient.read(RecordedPatient.write(patient))).isEqualTo(patient);
    }
  }
}
