package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Symptom.BodySystem;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of whoever is treated the course is asked for: what is new, what it brought, what it did. */
class TreatmentCourseTest {
  private static final int PATIENTS = Behaviour.share(1600);

  private static final Replacement INJECTED =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg").every(84);
  private static final Replacement SWALLOWED =
      Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg").every(1);

  /** Where a sign that is new would be loaded again, and nobody told when it came, it is asked. */
  @Test
  void whether_a_sign_is_new_is_asked_where_it_changes_the_dose() {
    List<String> silent = new ArrayList<>();
    int changed = 0;
    for (Symptom each : KnowledgeBase.standard().all(Symptom.class)) {
      boolean ofNerves =
          each.bodySystem() == BodySystem.NERVES
              && each.isIn(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM);
      for (Replacement given : ofNerves ? List.of(INJECTED, SWALLOWED) : List.<Replacement>of()) {
        Patient.Builder treated =
            man(60).addPresent(Conditions.PERNICIOUS_ANAEMIA).addReplacement(given);
        Assessment open = assess(treated.build().toBuilder().addPresent(each));
        Assessment isNew =
            assess(
                treated.build().toBuilder().addHistory(History.of(each).onset(History.Onset.NEW)));
        if (open.treatments().isEmpty() && !isNew.treatments().isEmpty()) {
          changed++;
          if (!line(open, "ask").contains("new or worse")) {
            silent.add(each + " on " + given + ": " + open.summary().text());
          }
        }
      }
    }

    assertThat(changed).isGreaterThan(10);
    assertThat(silent).isEmpty();
  }

  @Test
  void a_reaction_is_asked_for_before_the_next_dose_where_there_is_urticaria() {
    List<String> silent = new ArrayList<>();
    int asked = 0;
    WidePatients wide = new WidePatients(20261204);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      boolean open =
          patient.adult() == Truth.TRUE
              && patient.allergies().isEmpty()
              && !patient.closed().contains(Patient.Part.ALLERGIES)
              && !patient.absent().contains(Symptoms.URTICARIA)
              && patient.replacements().isEmpty();
      if (!open) {
        continue;
      }
      Replacement given = i % 2 == 0 ? INJECTED : SWALLOWED;
      Assessment assessment =
          assess(patient.toBuilder().addPresent(Symptoms.URTICARIA).addReplacement(given));
      boolean dosed = assessment.summary().text().contains("Carry on with");
      if (dosed && assessment.urgency() != Urgency.SAME_DAY) {
        asked++;
        if (!line(assessment, "ask").contains("reaction")) {
          silent.add(patient + ": " + assessment.summary().text());
        }
      }
    }

    assertThat(asked).isGreaterThan(PATIENTS / 200);
    assertThat(silent).isEmpty();
  }

  /** Law 1: that nobody told since when something is given reassures no more than the day. */
  @Test
  void an_unknown_beginning_reassures_no_more_than_a_known_one() {
    List<String> reassured = new ArrayList<>();
    int given = 0;
    WidePatients wide = new WidePatients(20261206);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      if (!patient.replacements().isEmpty() || patient.results(LabTests.TOTAL_B12).isEmpty()) {
        continue;
      }
      given++;
      for (Replacement each : List.of(INJECTED, SWALLOWED)) {
        Classification open = status(patient, each);
        Classification known = status(patient, each.since(Vignette.DAY.minusYears(5)));
        if (open == Classification.UNLIKELY && known != Classification.UNLIKELY) {
          reassured.add(each + " of " + patient);
        }
      }
    }

    assertThat(given).isGreaterThan(PATIENTS / 10);
    assertThat(reassured).isEmpty();
  }

  private static Classification status(Patient patient, Replacement given) {
    return assess(patient.toBuilder().addReplacement(given)).status().classification();
  }

  /** A count that treatment does not better has another cause, or one more. */
  @Test
  void blood_that_does_not_gain_is_looked_at_further() {
    List<String> silent = new ArrayList<>();
    for (Replacement given : List.of(INJECTED, SWALLOWED)) {
      for (Replacement.Response response :
          List.of(Replacement.Response.UNCHANGED, Replacement.Response.WORSE)) {
        for (Symptom each :
            List.of(Symptoms.PANCYTOPENIA, Symptoms.MACROCYTOSIS, Symptoms.MACROCYTIC_ANAEMIA)) {
          Assessment assessment =
              assess(
                  man(60)
                      .addPresent(each)
                      .addReplacement(given.toBuilder().response(response).build()));
          if (line(assessment, "else").isEmpty()) {
            silent.add(each + " " + response + ": " + assessment.summary().text());
          }
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  private static Assessment assess(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY);
  }

  private static String line(Assessment assessment, String key) {
    for (Sentence each : assessment.summary().sentences()) {
      if (each.key().equals(key)) {
        return each.text();
      }
    }
    return "";
  }
}
