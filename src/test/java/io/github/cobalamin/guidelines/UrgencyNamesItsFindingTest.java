package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line on urgency names what was found, neither a risk beside it nor a disease as a fact. */
class UrgencyNamesItsFindingTest {
  private static final int PATIENTS = Behaviour.share(2000);
  private static final String PURPURA = "thrombotic thrombocytopenic purpura";

  @Test
  void the_line_of_a_child_names_no_risk() {
    List<String> wrong = new ArrayList<>();
    int said = 0;
    for (Patient patient : patients()) {
      Patient child =
          patient.toBuilder()
              .age(Age.months(1 + said % 190))
              .addPresent(RiskFactors.VEGAN_DIET, RiskFactors.DEFICIENT_MOTHER)
              .build();
      for (String line : urgency(child)) {
        said++;
        for (RiskFactor each : KnowledgeBase.standard().all(RiskFactor.class)) {
          if (line.contains(each.name() + " can ") || line.contains(each.name() + " in a child")) {
            wrong.add(line);
          }
        }
      }
    }

    assertThat(said).isGreaterThan(500);
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_group_is_no_name_of_what_is_on_record() {
    List<String> wrong = new ArrayList<>();
    int said = 0;
    for (Patient patient : patients()) {
      for (String line : urgency(patient)) {
        said++;
        for (Clue group :
            List.of(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, Conditions.BARIATRIC_SURGERY)) {
          if (line.contains(group.name()) && !patient.present().contains(group)) {
            wrong.add(line);
          }
        }
      }
    }

    assertThat(said).isGreaterThan(500);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"systolic, 172 mmHg", "diastolic, 118 mmHg"})
  void either_number_of_a_pressure_is_the_finding(String which, String printed) {
    LabTest test =
        which.equals("systolic")
            ? LabTests.SYSTOLIC_BLOOD_PRESSURE
            : LabTests.DIASTOLIC_BLOOD_PRESSURE;

    assertThat(urgency(People.pregnant().addResult(People.result(test, printed)).build()))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(which + " blood pressure " + printed.toLowerCase(Locale.ROOT)));
  }

  @Test
  void purpura_is_possible_and_no_fact() {
    List<String> wrong = new ArrayList<>();
    int said = 0;
    for (Patient patient : patients()) {
      for (String line :
          urgency(patient.toBuilder().addPresent(Symptoms.RED_CELL_FRAGMENTS).build())) {
        if (line.contains(PURPURA)) {
          said++;
          if (!line.contains("possible " + PURPURA) && !line.contains("may be " + PURPURA)) {
            wrong.add(line);
          }
        }
      }
    }

    assertThat(said).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', true", "9 %, true", "62 %, false"})
  void a_good_adamts13_ends_what_was_possible(String adamts13, boolean flagged) {
    Patient.Builder patient =
        People.man(38)
            .addPresent(Symptoms.RED_CELL_FRAGMENTS)
            .addResult(People.result(LabTests.PLATELETS, "83 x10^9/L"));
    if (!adamts13.isEmpty()) {
      patient.addResult(People.result(LabTests.ADAMTS13_ACTIVITY, adamts13));
    }
    Assessment assessment = Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY);

    assertThat(urgency(patient.build()).isEmpty()).isNotEqualTo(flagged);
    assertThat(assessment.summary().text().contains("ADAMTS13")).isEqualTo(flagged);
  }

  private static List<String> urgency(Patient patient) {
    List<String> lines = new ArrayList<>();
    for (Sentence each :
        Guidelines.NICE_NG239.assess(patient, Vignette.DAY).summary().sentences()) {
      if (each.key().equals("urgency")) {
        lines.add(each.text().toLowerCase(Locale.ROOT));
      }
    }
    return lines;
  }

  private static List<Patient> patients() {
    WidePatients wide = new WidePatients(20261203);
    List<Patient> patients = new ArrayList<>();
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    return patients;
  }
}
