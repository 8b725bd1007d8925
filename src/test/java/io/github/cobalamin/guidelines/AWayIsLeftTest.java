package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is advised leaves a way: of two things one of which must be given not both are forbidden, a
 * route that failed is not the first again, what is avoided is named where another form goes on,
 * what is for life says so, and a haemoglobin is no blood count.
 */
class AWayIsLeftTest {
  private static final long SEED = 390039;
  private static final int PATIENTS = Behaviour.share(2000);

  private static final List<Clue> PICTURES =
      List.of(
          Symptoms.FATIGUE,
          Symptoms.NUMBNESS,
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.MEGALOBLASTIC_ANAEMIA,
          Symptoms.OPTIC_ATROPHY);

  private static final List<Clue> CAUSES =
      List.of(
          RiskFactors.VEGAN_DIET,
          RiskFactors.HARMFUL_ALCOHOL_USE,
          RiskFactors.RECREATIONAL_NITROUS_OXIDE,
          Conditions.PERNICIOUS_ANAEMIA,
          Conditions.CROHN_DISEASE,
          Conditions.GASTRIC_BYPASS,
          Conditions.INTRINSIC_FACTOR_DEFICIENCY,
          Conditions.IMERSLUND_GRASBECK_SYNDROME);

  private static final List<String> LEVELS = List.of("", "90 ng/L", "210 ng/L", "420 ng/L");

  @Test
  void folic_acid_and_vitamin_b12_are_not_both_forbidden() {
    List<String> wrong = new ArrayList<>();
    int low = 0;
    for (Patient each : patients()) {
      Patient patient =
          each.toBuilder().addResult(LabResult.of(LabTests.SERUM_FOLATE, "0.8 ug/L")).build();
      Assessment assessment = assess(patient);
      String not = line(assessment, "not");
      low += not.contains("folic acid") ? 1 : 0;
      boolean neither =
          not.contains("folic acid") && not.contains("start vitamin B12 on this result");
      boolean alone = holds(assessment, "treat-5-folate-alone") && not.contains("give folic acid");
      if (neither || alone) {
        wrong.add(not + " " + patient);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(low).isGreaterThan(100);
  }

  @Test
  void what_was_not_enough_by_mouth_at_full_dose_is_not_the_first_again() {
    List<String> wrong = new ArrayList<>();
    int treated = 0;
    for (Replacement.Response response :
        List.of(Replacement.Response.WORSE, Replacement.Response.UNCHANGED)) {
      for (Patient.Builder each : people()) {
        each.addReplacement(byMouth(response));
        for (Patient patient : List.of(each.build(), refusing(each))) {
          Assessment assessment = assess(patient);
          if (!assessment.treatments().isEmpty()) {
            treated++;
            if (!assessment.treatments().get(0).treatment().route().parenteral()) {
              wrong.add(assessment.treatments().get(0) + " " + patient);
            }
          } else if (response == Replacement.Response.WORSE
              && line(assessment, "give").contains("no regimen fits")) {
            wrong.add(line(assessment, "give") + " " + patient);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(treated).isGreaterThan(100);
  }

  @Test
  void nobody_is_told_of_injections_that_are_refused_as_if_they_were_given() {
    List<String> wrong = new ArrayList<>();
    for (Patient.Builder each : people()) {
      Assessment assessment = assess(refusing(each));
      boolean advised =
          holds(assessment, "mind-neuropathy-needs-injections")
              && !assessment.treatments().isEmpty();
      String said = assessment.summary().text().toLowerCase(Locale.ROOT);
      boolean reviewed =
          assessment.explanation().text().contains("whether alternate-day injections still help");
      if (reviewed || (advised && !said.contains("injections are advised"))) {
        wrong.add(assessment.patient() + "\n" + said);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void what_is_avoided_after_a_reaction_is_named_where_another_form_is_given() {
    List<String> wrong = new ArrayList<>();
    for (Cobalamin bad : List.of(Cobalamin.HYDROXOCOBALAMIN, Cobalamin.CYANOCOBALAMIN)) {
      boolean hydroxo = bad == Cobalamin.HYDROXOCOBALAMIN;
      Cobalamin good = hydroxo ? Cobalamin.CYANOCOBALAMIN : Cobalamin.HYDROXOCOBALAMIN;
      Allergen allergen = hydroxo ? Allergen.HYDROXOCOBALAMIN : Allergen.CYANOCOBALAMIN;
      for (Patient.Builder each : people()) {
        Patient patient =
            each.addAllergy(Allergy.of(allergen).reaction(Allergy.Reaction.SEVERE).tolerating(good))
                .addReplacement(Replacement.of(good, Route.INTRAMUSCULAR, "1 mg").every(60))
                .build();
        Assessment assessment = assess(patient);
        if (!line(assessment, "not").contains(bad.label())) {
          wrong.add(line(assessment, "not") + " " + patient);
        }
        if (assessment.explanation().text().contains("none, by any route")
            || assessment
                .explanation()
                .text()
                .contains("If " + bad.label() + " is what is given")) {
          wrong.add("contradicts " + patient);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void what_is_for_life_says_so() {
    List<String> wrong = new ArrayList<>();
    for (Patient.Builder each : people()) {
      Assessment assessment = assess(each.build());
      String give = line(assessment, "give");
      if (!assessment.treatments().isEmpty()
          && assessment.treatments().get(0).course() == Treatment.Course.LIFELONG
          && !give.contains("for life")) {
        wrong.add(give + " " + each.build());
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_haemoglobin_alone_is_no_blood_count() {
    List<String> wrong = new ArrayList<>();
    for (Patient.Builder each : people()) {
      for (String number : List.of("59 g/L", "88 g/L", "130 g/L")) {
        Patient patient =
            each.build().toBuilder().addResult(LabResult.of(LabTests.HAEMOGLOBIN, number)).build();
        String before = line(assess(patient), "before");
        if (!before.isEmpty() && !before.contains("blood count with film")) {
          wrong.add(before + " " + patient);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** Pictures, causes and levels, each with each. */
  private static List<Patient.Builder> people() {
    List<Patient.Builder> people = new ArrayList<>();
    for (Clue picture : PICTURES) {
      for (Clue cause : CAUSES) {
        for (String level : LEVELS) {
          Patient.Builder each = People.man(50).addPresent(picture, cause);
          people.add(
              level.isEmpty() ? each : each.addResult(LabResult.of(LabTests.TOTAL_B12, level)));
        }
      }
    }
    return people;
  }

  private static Patient refusing(Patient.Builder each) {
    return each.build().toBuilder().addRefusedRoute(Route.INTRAMUSCULAR).build();
  }

  private static Replacement byMouth(Replacement.Response response) {
    return Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")
        .every(1)
        .since(Vignette.DAY.minusMonths(6))
        .toBuilder()
        .response(response)
        .build();
  }

  private static List<Patient> patients() {
    List<Patient> patients = new ArrayList<>();
    for (Vignette each : Vignettes.all()) {
      patients.add(each.patient());
    }
    WidePatients wide = new WidePatients(SEED);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    return patients;
  }

  private static String line(Assessment assessment, String key) {
    Optional<Sentence> line =
        assessment.summary().sentences().stream()
            .filter(each -> each.key().equals(key))
            .findFirst();
    return line.map(Sentence::text).orElse("");
  }

  private static boolean holds(Assessment assessment, String rule) {
    return assessment.verdict(rule).truth() == Truth.TRUE;
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }
}
