package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of whoever has had the first injection of a load nothing is said as of one who has not. */
class BegunLoadsTest {
  private static final int PATIENTS = Behaviour.share(3000);
  private static final String LOAD = "treat-5-complete-the-load";

  /** The sample from before it is one that is kept; a source has the words in its name. */
  private static final Pattern FIRST_DOSE =
      Pattern.compile(
          "(?<!sample from )before the first dose(?!, or before the next where loading has begun|, standard teaching)");

  @Test
  void nothing_is_asked_for_before_the_first_dose() {
    List<String> said = new ArrayList<>();
    int begun = 0;
    for (Patient patient : patients()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      if (assessment.verdict(LOAD).truth() != Truth.TRUE) {
        continue;
      }
      begun++;
      for (Finding<Conclusion> each : assessment.findings(Conclusion.class)) {
        if (FIRST_DOSE.matcher(each.text()).find()) {
          said.add(each.rule().id() + ": " + each.text());
        }
      }
      for (String text : List.of(assessment.summary().text(), assessment.explanation().text())) {
        if (FIRST_DOSE.matcher(text).find()) {
          said.add(text);
        }
      }
    }

    assertThat(begun).isGreaterThan(200);
    assertThat(said.stream().distinct()).isEmpty();
  }

  /** A regimen of another form is not said as if it were given. */
  @ParameterizedTest
  @EnumSource(
      value = Cobalamin.class,
      names = {"CYANOCOBALAMIN", "METHYLCOBALAMIN"})
  void the_form_that_is_given_is_named(Cobalamin form) {
    assertThat(line(numb().addReplacement(begun(form)), "give"))
        .isEqualTo(
            "Carry on the load of "
                + form.label()
                + " with hydroxocobalamin 1 mg intramuscularly on alternate days until no further improvement, then 1 mg every 2 months.");
    assertThat(line(numb().addReplacement(begun(Cobalamin.HYDROXOCOBALAMIN)), "give"))
        .startsWith("Carry on with the load once blood is taken: hydroxocobalamin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.9 mmol/L", "2.6 mmol/L", "low"})
  void beside_a_low_potassium_it_is_asked_for_what_makes_it_a_danger(String potassium) {
    Patient.Builder low =
        numb()
            .addReplacement(begun(Cobalamin.HYDROXOCOBALAMIN))
            .addResult(result(LabTests.POTASSIUM, potassium));

    assertThat(line(low, "ask"))
        .isEqualTo("Ask first: is digoxin or a diuretic taken, or is there heart disease?");
    assertThat(
            Guidelines.NICE_NG239
                .assess(low.addMedicine(Medicines.DIGOXIN).build(), Vignette.DAY)
                .urgency())
        .isEqualTo(Urgency.SAME_DAY);
    assertThat(line(low, "ask")).doesNotContain("digoxin");
  }

  @Test
  void beside_a_good_potassium_it_is_not() {
    assertThat(
            line(
                numb()
                    .addReplacement(begun(Cobalamin.HYDROXOCOBALAMIN))
                    .addResult(result(LabTests.POTASSIUM, "3.1 mmol/L")),
                "ask"))
        .doesNotContain("digoxin");
  }

  private static String line(Patient.Builder patient, String key) {
    return Guidelines.NICE_NG239
        .assess(patient.build(), Vignette.DAY)
        .summary()
        .sentences()
        .stream()
        .filter(each -> each.key().equals(key))
        .map(Sentence::text)
        .findFirst()
        .orElse("");
  }

  private static Patient.Builder numb() {
    return man(50)
        .addPresent(Symptoms.NUMBNESS)
        .addResult(result(LabTests.TOTAL_B12, "90 ng/L").on(Vignette.DAY.minusDays(10)));
  }

  private static Replacement begun(Cobalamin form) {
    return Replacement.of(form, Route.INTRAMUSCULAR, "1 mg")
        .since(Vignette.DAY.minusDays(4))
        .lastDose(Vignette.DAY.minusDays(1));
  }

  /** Who had the first injection some days ago, in place of whatever was given. */
  private static List<Patient> patients() {
    List<Patient> patients = new ArrayList<>();
    Vignettes.all().forEach(each -> patients.add(each.patient()));
    WidePatients wide = new WidePatients(20261203);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    List<Patient> loaded = new ArrayList<>();
    for (Patient each : patients) {
      if (each.replacements().isEmpty()) {
        loaded.addAll(loaded(each));
      }
    }
    return loaded;
  }

  /** None where the list of what is given is closed. */
  private static List<Patient> loaded(Patient patient) {
    try {
      return List.of(patient.toBuilder().addReplacement(begun(Cobalamin.HYDROXOCOBALAMIN)).build());
    } catch (IllegalArgumentException | DateTimeException e) {
      return List.of();
    }
  }
}
