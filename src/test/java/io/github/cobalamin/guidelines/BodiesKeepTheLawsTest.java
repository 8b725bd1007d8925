package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws 2, 3 and 7 by every other body: more evidence lowers nothing, treatment follows findings,
 * and who is told to begin is offered something.
 */
class BodiesKeepTheLawsTest {
  private static final long SEED = 20261130;
  private static final int STEPS = 3000;
  private static final int IN_A_ROW = 6;

  static List<Guideline> others() {
    return Guidelines.all().subList(1, Guidelines.all().size());
  }

  @ParameterizedTest
  @MethodSource("others")
  void one_piece_of_evidence_more_never_lowers_status_or_urgency(Guideline body) {
    assertThat(falls(body, step -> step.lowersStatus() || step.lowersUrgency())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("others")
  void one_piece_of_evidence_more_never_takes_a_treatment(Guideline body) {
    assertThat(falls(body, step -> step.takesTreatment() && !Falls.ofTreatment(step))).isEmpty();
  }

  /** Law 2: no status, and no result, takes treatment from somebody in danger. */
  @ParameterizedTest
  @MethodSource("others")
  void no_result_more_takes_a_treatment_from_somebody_in_danger(Guideline body) {
    assertThat(
            falls(
                body,
                Steps::anyResult,
                step ->
                    step.takesTreatment()
                        && Danger.threatens(step.before().patient())
                        && !Falls.endsTreatment(step)))
        .isEmpty();
  }

  private static Map<String, List<String>> falls(Guideline body, Predicate<Step> falls) {
    return falls(body, Steps::next, falls);
  }

  private static Map<String, List<String>> falls(
      Guideline body, BiFunction<Steps, Assessment, Optional<Step>> making, Predicate<Step> falls) {
    Map<String, List<String>> found = new TreeMap<>();
    Steps steps = new Steps(new SplittableRandom(SEED));
    WidePatients patients = new WidePatients(SEED);
    int done = 0;
    while (done < STEPS) {
      Assessment at = body.assess(patients.next(), Vignette.DAY);
      for (int i = 0; i < IN_A_ROW; i++) {
        Optional<Step> step = making.apply(steps, at);
        if (step.isPresent()) {
          if (falls.test(step.get())) {
            found
                .computeIfAbsent(step.get().rules(), rules -> new ArrayList<>())
                .add(step.get().toString());
          }
          at = step.get().after();
          done++;
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("others")
  void who_is_to_begin_before_results_is_offered_something_or_told_why_not(Guideline body) {
    if (body.rules().stream().noneMatch(rule -> rule.conclusion() instanceof TreatmentAdvice)) {
      return;
    }
    List<String> silent = new ArrayList<>();
    WidePatients patients = new WidePatients(SEED);
    for (int i = 0; i < STEPS; i++) {
      Patient patient = patients.next();
      Assessment assessment = body.assess(patient, Vignette.DAY);
      if (assessment.verdict("urgent-treatment-before-results").truth() == Truth.TRUE
          && assessment.treatments().isEmpty()
          && assessment.otherTreatments().stream().noneMatch(each -> each.whyNot().isPresent())) {
        silent.add(patient.toString());
      }
    }
    assertThat(silent).isEmpty();
  }
}
