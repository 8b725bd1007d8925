package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Question;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.rules.Conclusion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nobody is asked, or examined, for what is on record, nor told not to begin what is taken. */
class NothingKnownIsAskedTest {
  private static final int PATIENTS = Behaviour.share(2000);

  /** All questions take ten times as long as a summary. */
  private static final int ONE_OF = 17;

  private static final Map<Patient, String> SUMMARIES = summaries();

  @Test
  void what_is_known_of_gait_and_reflexes_is_not_examined() {
    assertThat(said("sense, ankle reflexes and gait", each -> true)).isNotEmpty();
    assertThat(
            said("sense and ankle reflexes", each -> each.truth(Symptoms.REDUCED_REFLEXES).known()))
        .isEmpty();
    assertThat(
            said("ankle reflexes and gait", each -> each.truth(Symptoms.REDUCED_REFLEXES).known()))
        .isEmpty();
    assertThat(said("gait normal", each -> each.truth(Symptoms.IMPAIRED_GAIT).known())).isEmpty();
  }

  @Test
  void whoever_takes_tablets_is_not_told_not_to_start_them() {
    assertThat(said("start with tablets", NothingKnownIsAskedTest::takesTablets)).isEmpty();
    assertThat(said("stay on tablets", NothingKnownIsAskedTest::takesTablets)).isNotEmpty();
    assertThat(said("stay on tablets", each -> !takesTablets(each))).isEmpty();
  }

  @Test
  void the_number_is_asked_for_only_where_none_is_known() {
    int asked = 0;
    for (Patient each : SUMMARIES.keySet()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(each, Vignette.DAY);
      for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
        if (finding.text().contains("ask for the number")
            || finding.text().contains("ask the laboratory for the number")) {
          asked++;
          assertThat(hasANumber(each, LabTests.TOTAL_B12) && hasANumber(each, LabTests.ACTIVE_B12))
              .as("%s of %s", finding.rule().id(), each)
              .isFalse();
        }
      }
    }

    assertThat(asked).isPositive();
  }

  @Test
  void a_question_stands_once() {
    int asked = 0;
    int people = 0;
    for (Patient each : SUMMARIES.keySet()) {
      if (people++ % ONE_OF != 0) {
        continue;
      }
      List<String> questions =
          Guidelines.NICE_NG239.assess(each, Vignette.DAY).questions().stream()
              .map(Question::text)
              .toList();
      assertThat(questions).as("of %s", each).doesNotHaveDuplicates();
      asked += questions.size();
    }

    assertThat(asked).isPositive();
  }

  private static boolean hasANumber(Patient patient, LabTest test) {
    return patient.latest(test).flatMap(LabResult::quantity).filter(Quantity::exact).isPresent()
        || patient.latest(test).isEmpty();
  }

  private static boolean takesTablets(Patient patient) {
    return patient.replacements().stream()
        .anyMatch(
            each -> each.until().isEmpty() && each.route().filter(Route.ORAL::equals).isPresent());
  }

  /** The people in whose summary these words stand, of some. */
  private static List<Patient> said(String words, Predicate<Patient> whose) {
    List<Patient> said = new ArrayList<>();
    SUMMARIES.forEach(
        (patient, summary) -> {
          if (summary.contains(words) && whose.test(patient)) {
            said.add(patient);
          }
        });
    return said;
  }

  private static Map<Patient, String> summaries() {
    Map<Patient, String> all = new LinkedHashMap<>();
    WidePatients wide = new WidePatients(20261201);
    List<Patient> people = new ArrayList<>();
    Vignettes.all().forEach(each -> people.add(each.patient()));
    for (int i = 0; i < PATIENTS; i++) {
      people.add(wide.next());
    }
    for (Patient each : people) {
      all.put(each, Guidelines.NICE_NG239.assess(each, Vignette.DAY).summary().text());
    }
    return all;
  }
}
