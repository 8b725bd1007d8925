package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Symptom.BodySystem;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Trimester;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A symptom of blood, nerves, sight, heart or mind that nobody reads hides a danger: each sets or
 * hastens a clock for somebody, or stands here with why it does not.
 */
class SymptomsOfDangerTest {
  private static final Set<BodySystem> DANGEROUS =
      Set.of(
          BodySystem.BLOOD, BodySystem.NERVES, BodySystem.EYES, BodySystem.HEART, BodySystem.MIND);

  private static final String MIND = "section 2: concentration or mood alone is no neurology";
  private static final String CONTEXT =
      "section 8: a sign that no source links with B12 is context";

  /** Why it sets no clock. */
  private static final Map<Symptom, String> NO_CLOCK =
      Map.ofEntries(
          Map.entry(Symptoms.DYSPLASTIC_FILM, "haematology is asked, as its counts demand"),
          Map.entry(Symptoms.LEUCOPENIA, "neutrophils, and all cells together, are what counts"),
          Map.entry(Symptoms.OEDEMA, "heart failure is what counts"),
          Map.entry(Symptoms.PALPITATIONS, "with a low potassium"),
          Map.entry(Symptoms.HYPOTENSION, "with alcohol, fever or a dose"),
          Map.entry(Symptoms.ORTHOSTATIC_HYPOTENSION, CONTEXT),
          Map.entry(Symptoms.LOSS_OF_SMELL, CONTEXT),
          Map.entry(Symptoms.RESTLESS_LEGS, CONTEXT),
          Map.entry(Symptoms.HEADACHE, "in pregnancy with pre-eclampsia"),
          Map.entry(Symptoms.DIZZINESS, CONTEXT),
          Map.entry(Symptoms.TINNITUS, CONTEXT),
          Map.entry(Symptoms.COGNITIVE_DIFFICULTY, MIND),
          Map.entry(Symptoms.POOR_CONCENTRATION, MIND),
          Map.entry(Symptoms.MEMORY_LOSS, MIND),
          Map.entry(Symptoms.CONFABULATION, "with alcohol: Wernicke"),
          Map.entry(Symptoms.BRAIN_FOG, MIND),
          Map.entry(Symptoms.MENTAL_HEALTH_PRESENTATION, MIND),
          Map.entry(Symptoms.DEPRESSION, MIND),
          Map.entry(Symptoms.ANXIETY, MIND),
          Map.entry(Symptoms.IRRITABILITY, MIND),
          Map.entry(
              Symptoms.DEMENTIA_LIKE_DECLINE, "with a deficiency, new, worse or within a year"),
          Map.entry(Symptoms.SLEEP_DISTURBANCE, MIND),
          Map.entry(Symptoms.PERSONALITY_CHANGE, MIND));

  @Test
  void every_symptom_of_danger_sets_a_clock_or_says_why_not() {
    Set<String> silent = new TreeSet<>();
    for (Symptom each : KnowledgeBase.standard().all(Symptom.class)) {
      if (DANGEROUS.contains(each.bodySystem()) && !hastens(each)) {
        silent.add(each.id());
      }
    }
    Set<String> listed = new TreeSet<>();
    NO_CLOCK.keySet().forEach(each -> listed.add(each.id()));

    assertThat(silent).isEqualTo(listed);
  }

  /** What is made of several is at least as urgent as they are together. */
  @Test
  void a_symptom_that_is_several_is_as_urgent_as_those_together() {
    for (Symptom each : KnowledgeBase.standard().all(Symptom.class)) {
      if (each.wider().size() > 1) {
        Patient.Builder parts = People.man(50);
        parts.addPresent(each.wider().toArray(new Symptom[0]));

        assertThat(urgency(People.man(50).addPresent(each)))
            .as(each.name())
            .isGreaterThanOrEqualTo(urgency(parts));
      }
    }
  }

  private static boolean hastens(Symptom symptom) {
    for (Patient person : people()) {
      Urgency without = urgency(person.toBuilder());
      if (urgency(person.toBuilder().addPresent(symptom)).compareTo(without) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Well, deficient, anaemic, short of cells, pregnant, and the child of a deficient mother. */
  private static List<Patient> people() {
    Patient.Builder anaemic =
        People.woman(50)
            .addResult(People.result(LabTests.HAEMOGLOBIN, "95 g/L"))
            .addResult(People.result(LabTests.MCV, "110 fL"))
            .addResult(People.result(LabTests.TOTAL_B12, "210 ng/L"));
    Patient.Builder bloodless =
        People.woman(50)
            .addResult(People.result(LabTests.HAEMOGLOBIN, "75 g/L"))
            .addResult(People.result(LabTests.PLATELETS, "60 10^9/L"));
    Patient.Builder expecting =
        People.woman(30)
            .pregnant(Trimester.THIRD)
            .addResult(People.result(LabTests.PLATELETS, "80 10^9/L"));
    Patient.Builder child =
        Patient.builder().age(Age.months(8)).addPresent(RiskFactors.DEFICIENT_MOTHER);
    return List.of(
        People.woman(50).build(),
        People.woman(50).addResult(People.result(LabTests.TOTAL_B12, "90 ng/L")).build(),
        anaemic.build(),
        bloodless.build(),
        expecting.build(),
        child.build());
  }

  private static Urgency urgency(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY).urgency();
  }
}
