package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ten rules of a summary hold for patients at random, vignettes and the rows of a survey. */
class SummaryRulesTest {
  private static final int PATIENTS = 400;
  private static final int MORE = 12;
  private static final int EVERY_NTH_OF_THE_SURVEY = 80;

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, SummaryPatients.DAY);
  }

  private static void holds(String name, Assessment assessment) {
    assertThat(SummaryRules.broken(assessment))
        .as("%s: %s%n%s", name, assessment.patient(), assessment.summary().text())
        .isEmpty();
  }

  @Test
  void of_patients_at_random() {
    RandomPatients random = new RandomPatients(20261129);
    for (int i = 0; i < PATIENTS; i++) {
      holds("random " + i, assess(i % 2 == 0 ? random.next() : random.detailed()));
    }
  }

  @Test
  void of_vignettes_and_they_are_short() {
    List<Integer> treated = new ArrayList<>();
    for (Vignette vignette : Vignettes.all()) {
      Assessment assessment = vignette.assessed();
      holds(vignette.name(), assessment);
      if (!assessment.treatments().isEmpty()) {
        treated.add(assessment.summary().text().length());
      }
    }
    Collections.sort(treated);

    assertThat(treated).hasSizeGreaterThan(100);
    assertThat(treated.get(treated.size() / 2)).isLessThanOrEqualTo(800);
  }

  /** A day takes room in a line: what decides stays in it all the same. */
  @Test
  void of_vignettes_whose_results_have_a_day() {
    for (Vignette vignette : Vignettes.all()) {
      Patient patient = vignette.assessed().patient();
      List<LabResult> dated = new ArrayList<>();
      for (LabResult each : patient.results()) {
        dated.add(each.date().isPresent() ? each : each.on(Vignette.DAY.minusDays(1)));
      }
      Patient again = patient.toBuilder().results(dated).build();
      holds(vignette.name(), Guidelines.NICE_NG239.assess(again, Vignette.DAY));
    }
  }

  @Test
  void of_the_rows_of_a_survey() {
    List<SurveyPerson> people = Survey.people();
    for (int i = 0; i < people.size(); i += EVERY_NTH_OF_THE_SURVEY) {
      holds("row " + people.get(i).row(), assess(people.get(i).patient(true)));
    }
  }

  /** Every so many of those of whom all that is said is recorded; by -Plaws each. */
  @Test
  void of_recorded_patients() {
    List<String> record = Behaviour.record();
    for (int i = 0; i < record.size(); i += Behaviour.EVERY) {
      holds("recorded " + (i + 1), assess(RecordedPatient.read(record.get(i).split("\t", -1)[1])));
    }
  }

  @Test
  void the_gas_is_named_also_without_an_age() {
    Patient patient =
        Patient.builder()
            .addPresent(
                RiskFactors.RECREATIONAL_NITROUS_OXIDE, Symptoms.PARAESTHESIA, Symptoms.VISUAL_LOSS)
            .build();

    assertThat(SummaryRules.line(assess(patient).summary(), "not"))
        .hasValueSatisfying(line -> assertThat(line).contains("nitrous oxide"));
  }

  @Test
  void the_order_of_input_changes_nothing() {
    for (Patient patient : SummaryPatients.all().values()) {
      List<LabResult> results = new ArrayList<>(patient.results());
      Collections.reverse(results);
      Patient again = patient.toBuilder().results(results).build();

      assertThat(assess(again).summary()).isEqualTo(assess(patient).summary());
    }
  }

  /** Each sign of a danger of today, of patients at random who are not told to have it. */
  @Test
  void a_danger_sign_never_lowers_the_urgency_nor_takes_a_treatment() {
    List<Patient> patients = new ArrayList<>(SummaryPatients.all().values());
    WidePatients wide = new WidePatients(230303);
    for (int i = 0; i < MORE; i++) {
      patients.add(wide.next());
    }
    for (Patient patient : patients) {
      Assessment before = assess(patient);
      for (DangerSign danger : DangerSigns.all()) {
        for (Clue sign : danger.signs()) {
          if (danger.urgency() == Urgency.SAME_DAY && patient.truth(sign) == Truth.UNKNOWN) {
            Assessment after = assess(patient.toBuilder().addPresent(sign).build());
            String told = sign + " added to " + patient;

            assertThat(after.urgency()).as(told).isGreaterThanOrEqualTo(before.urgency());
            if (keys(before).contains("give")) {
              assertThat(keys(after)).as(told).contains("give");
            }
          }
        }
      }
    }
  }

  /** Whose signs alone earn treatment: a good level, a normal metabolite or a harmless fact. */
  @Test
  void what_reassures_takes_neither_urgency_nor_treatment_from_whom_signs_earn_it() {
    int treated = 0;
    for (Vignette vignette : Vignettes.all()) {
      Patient patient = vignette.assessed().patient();
      Assessment before = assess(patient);
      if (patient.results().isEmpty()
          && keys(before).containsAll(List.of("urgency", "give"))
          && before.verdict("status-shown-before-and-not-treated").truth() != Truth.TRUE
          && patient.adult() == Truth.TRUE) {
        treated++;
        for (Patient.Builder after :
            List.of(
                patient.toBuilder().addResult(LabResult.of(LabTests.TOTAL_B12, "300 ng/L")),
                patient.toBuilder().addResult(LabResult.of(LabTests.METHYLMALONIC_ACID, "normal")),
                patient.toBuilder().addResult(LabResult.of(LabTests.EGFR, "95 mL/min/1.73 m2")))) {
          Assessment assessed = assess(after.build());

          assertThat(keys(assessed))
              .as("%s%n%s", assessed.patient(), assessed.summary().text())
              .contains("urgency", "give");
        }
      }
    }

    assertThat(treated).isGreaterThan(10);
  }

  private static List<String> keys(Assessment assessment) {
    return assessment.summary().sentences().stream().map(Sentence::key).toList();
  }
}
