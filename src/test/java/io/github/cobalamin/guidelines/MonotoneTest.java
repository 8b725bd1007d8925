package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Law 3: more evidence never lowers status, urgency or treatment. One step at a time, over all
 * vignettes and patients at random; {@code mvn -Plaws test -Dtest=MonotoneTest} takes more steps.
 */
class MonotoneTest {
  private static final long SEED = 20261129;
  private static final int STEPS = Integer.getInteger("laws.steps", 5000);

  /** Steps in a row from one patient; each begins where the one before it ended. */
  private static final int IN_A_ROW = 6;

  @Test
  void one_piece_of_evidence_more_never_lowers_status_or_urgency() {
    List<Step> falls = falls(Steps::next, step -> step.lowersStatus() || step.lowersUrgency());

    assertThat(falls).filteredOn(step -> step.lowersUrgency() || !Falls.ofStatus(step)).isEmpty();
    assertThat(falls).as("falls that the table names").hasSizeLessThan(STEPS / 1000);
  }

  /** Treatment follows findings, and not the status. */
  @Test
  void one_piece_of_evidence_more_never_takes_a_treatment() {
    assertThat(falls(Steps::next, Step::takesTreatment))
        .filteredOn(step -> !Falls.ofTreatment(step))
        .isEmpty();
  }

  /** What is offered may not come to be considered alone. */
  @Test
  void one_piece_of_evidence_more_never_weakens_a_treatment() {
    assertThat(falls(Steps::next, Step::weakensTreatment))
        .filteredOn(step -> !Falls.ofTreatment(step))
        .isEmpty();
  }

  /** Treatment follows findings, and not the status. */
  @Test
  void no_result_more_takes_a_treatment_from_somebody_in_danger() {
    assertThat(falls(Steps::anyResult, Step::takesTreatment))
        .filteredOn(step -> Danger.threatens(step.before().patient()) && !Falls.endsTreatment(step))
        .isEmpty();
  }

  /** How a step is made. */
  private interface Making {
    Optional<Step> step(Steps steps, Assessment before);
  }

  /** A walk over all vignettes, and then over patients at random. */
  private static List<Step> falls(Making making, Predicate<Step> falls) {
    List<Step> found = new ArrayList<>();
    Steps steps = new Steps(new SplittableRandom(SEED));
    int done = 0;
    for (Vignette vignette : Vignettes.all()) {
      done += walk(vignette.patient(), steps, making, falls, found);
    }
    WidePatients patients = new WidePatients(SEED);
    while (done < STEPS) {
      done += walk(patients.next(), steps, making, falls, found);
    }
    return found;
  }

  private static int walk(
      Patient patient, Steps steps, Making making, Predicate<Step> falls, List<Step> found) {
    Assessment at = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
    int done = 0;
    for (int i = 0; i < IN_A_ROW; i++) {
      Optional<Step> step = making.step(steps, at);
      if (step.isPresent()) {
        if (falls.test(step.get())) {
          found.add(step.get());
        }
        at = step.get().after();
        done++;
      }
    }
    return done;
  }
}
