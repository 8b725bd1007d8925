package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every answer to a question would bring holds before it is answered: an unknown pregnancy,
 * sex or treatment hides no urgency, treatment or status that holds with each of them.
 */
class AnswersAgreeTest {
  private static final long SEED = 20261130;
  private static final int PATIENTS = Integer.getInteger("laws.steps", 5000) / 4;

  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private static final List<UnaryOperator<Patient.Builder>> PREGNANCY =
      List.of(
          Patient.Builder::notPregnant,
          then -> then.pregnant(Trimester.FIRST),
          then -> then.pregnant(Trimester.SECOND),
          then -> then.pregnant(Trimester.THIRD));

  private static final List<UnaryOperator<Patient.Builder>> SEX =
      List.of(then -> then.sex(Sex.FEMALE), then -> then.sex(Sex.MALE));

  private static final List<UnaryOperator<Patient.Builder>> TREATMENT =
      List.of(
          Patient.Builder::noOtherReplacement,
          given(INJECTIONS.until(Vignette.DAY.minusYears(3))),
          given(INJECTIONS.lastDose(Vignette.DAY.minusDays(30))),
          given(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")),
          given(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "50 ug")));

  @Test
  void what_holds_with_every_answer_holds_with_none() {
    List<String> hidden = new ArrayList<>();
    int asked = 0;
    for (Patient each : patients()) {
      for (List<UnaryOperator<Patient.Builder>> answers : open(each)) {
        asked++;
        hidden(each, answers).map(what -> what + ": " + each).forEach(hidden::add);
      }
    }

    assertThat(asked).isGreaterThan(PATIENTS / 4);
    assertThat(hidden).isEmpty();
  }

  private static List<List<UnaryOperator<Patient.Builder>>> open(Patient patient) {
    List<List<UnaryOperator<Patient.Builder>>> open = new ArrayList<>();
    if (patient.pregnant() == Truth.UNKNOWN
        && patient.sex().filter(Sex.FEMALE::equals).isPresent()) {
      open.add(PREGNANCY);
    }
    if (patient.sex().isEmpty()) {
      open.add(SEX);
    }
    if (patient.replacements().isEmpty() && !patient.closed().contains(Patient.Part.REPLACEMENTS)) {
      open.add(TREATMENT);
    }
    return open;
  }

  private static Stream<String> hidden(
      Patient patient, List<UnaryOperator<Patient.Builder>> answers) {
    Assessment none = assess(patient);
    List<Assessment> all = new ArrayList<>();
    for (UnaryOperator<Patient.Builder> each : answers) {
      all.add(assess(each.apply(patient.toBuilder()).build()));
    }
    Urgency least =
        all.stream().map(Assessment::urgency).min(Comparator.naturalOrder()).orElseThrow();
    List<String> hidden = new ArrayList<>();
    if (least.compareTo(none.urgency()) > 0) {
      hidden.add("urgency " + least);
    }
    if (none.treatments().isEmpty()
        && all.stream().noneMatch(each -> each.treatments().isEmpty())) {
      hidden.add("treatment");
    }
    if (all.stream()
        .allMatch(
            each -> each.status().classification().saysMoreThan(none.status().classification()))) {
      hidden.add("status");
    }
    return hidden.stream();
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }

  private static UnaryOperator<Patient.Builder> given(Replacement replacement) {
    return then -> then.addReplacement(replacement).noOtherReplacement();
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
}
