package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Laws 7 to 9: a word of the laboratory says what the same word of the record says, and a result
 * from before a treatment takes none of it.
 */
class ResultsAreReadTest {
  private static final int PATIENTS = Behaviour.share(800);
  private static final LocalDate DAY = Vignette.DAY;
  private static final LocalDate BEFORE = DAY.minusYears(6);
  private static final LocalDate BEGUN = DAY.minusYears(5);

  private static final List<Replacement> TREATMENTS =
      List.of(
          Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
              .since(BEGUN)
              .every(84)
              .lastDose(DAY.minusDays(40)),
          Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg").since(BEGUN).every(1));

  /** What a record says in a word, and what shows the same. */
  private record Same(Clue word, LabTest test, String value) {}

  private static final List<Same> SAME =
      List.of(
          new Same(Symptoms.THROMBOCYTOPENIA, LabTests.PLATELETS, "low"),
          new Same(Symptoms.LEUCOPENIA, LabTests.WHITE_CELLS, "low"),
          new Same(Symptoms.ANAEMIA, LabTests.HAEMOGLOBIN, "low"),
          new Same(Symptoms.MACROCYTOSIS, LabTests.MCV, "raised"),
          new Same(
              Symptoms.HYPERSEGMENTED_NEUTROPHILS,
              LabTests.NEUTROPHIL_HYPERSEGMENTATION,
              "present"),
          new Same(Symptoms.FEVER, LabTests.BODY_TEMPERATURE, "38.6 C"),
          new Same(Symptoms.HYPOTHERMIA, LabTests.BODY_TEMPERATURE, "33 C"),
          new Same(Conditions.HYPOKALAEMIA, LabTests.POTASSIUM, "low"),
          new Same(Conditions.FOLATE_DEFICIENCY, LabTests.SERUM_FOLATE, "low"),
          new Same(Conditions.IRON_DEFICIENCY, LabTests.FERRITIN, "low"),
          new Same(Conditions.COPPER_DEFICIENCY, LabTests.COPPER, "low"),
          new Same(Conditions.MACRO_B12, LabTests.B12_RECOVERY_AFTER_PEG, "low"),
          new Same(Conditions.REACTIVE_RETICULOCYTOSIS, LabTests.RETICULOCYTES, "raised"));

  @Test
  void a_result_says_what_the_same_word_of_the_record_says() {
    List<String> differ = new ArrayList<>();
    int tried = 0;
    WidePatients wide = new WidePatients(20261205);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      for (Same each : SAME) {
        if (patient.results(each.test()).isEmpty() && patient.truth(each.word()) == Truth.UNKNOWN) {
          tried++;
          LabResult shown = LabResult.of(each.test(), each.value()).on(DAY);
          String word = answer(patient.toBuilder().addPresent(each.word()).build());
          String result = answer(patient.toBuilder().addResult(shown).build());
          if (!word.equals(result)) {
            differ.add(each + ": " + word + " and " + result + ": " + patient);
          }
        }
      }
    }

    assertThat(tried).isGreaterThan(PATIENTS);
    assertThat(differ).isEmpty();
  }

  @Test
  void a_low_result_from_before_treatment_takes_none_of_it() {
    List<String> taken = new ArrayList<>();
    int tried = 0;
    WidePatients wide = new WidePatients(20261206);
    for (int i = 0; i < PATIENTS / 2; i++) {
      Patient patient = treated(wide.next(), TREATMENTS.get(i % TREATMENTS.size()));
      if (patient.age().isPresent() && give(patient).startsWith("Carry on")) {
        tried++;
        LabResult low = LabResult.of(LabTests.TOTAL_B12, "90 ng/L").on(BEFORE).beforeReplacement();
        String after = give(patient.toBuilder().addResult(low).build());
        if (after.isEmpty() || after.startsWith("No dose")) {
          taken.add(after + ": " + patient);
        }
      }
    }

    assertThat(tried).isGreaterThan(PATIENTS / 40);
    assertThat(taken).isEmpty();
  }

  /** Both have many causes; only soon after a dose they may be a reaction to it. */
  @Test
  void a_low_pressure_or_a_wheeze_takes_no_treatment_of_long_standing() {
    List<String> taken = new ArrayList<>();
    int tried = 0;
    WidePatients wide = new WidePatients(20261208);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = treated(wide.next(), TREATMENTS.get(i % TREATMENTS.size()));
      if (TREATMENTS.containsAll(patient.replacements()) && !patient.replacements().isEmpty()) {
        tried++;
        Assessment before = Guidelines.NICE_NG239.assess(patient, DAY);
        for (Clue sign : List.of(Symptoms.HYPOTENSION, Symptoms.WHEEZE)) {
          Patient more = patient.toBuilder().addPresent(sign).build();
          Assessment after = Guidelines.NICE_NG239.assess(more, DAY);
          boolean less = after.treatments().size() < before.treatments().size();
          if (less || after.verdict("urgent-same-day-reaction-to-a-dose").truth() == Truth.TRUE) {
            taken.add(sign + ": " + patient);
          }
        }
      }
    }

    assertThat(tried).isGreaterThan(PATIENTS / 10);
    assertThat(taken).isEmpty();
  }

  @Test
  void that_a_sample_was_taken_under_treatment_says_no_more_than_its_dates() {
    List<String> differ = new ArrayList<>();
    int tried = 0;
    WidePatients wide = new WidePatients(20261207);
    List<String> doses = List.of("10 ug", "50 ug", "350 ug", "999 ug", "1 mg");
    List<String> levels = List.of("90 ng/L", "250 ng/L", "420 ng/L");
    for (int i = 0; i < PATIENTS; i++) {
      Replacement tablets =
          Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, doses.get(i % doses.size()));
      Patient patient = treated(wide.next(), tablets.since(BEGUN).every(1));
      if (patient.replacements().equals(List.of(tablets.since(BEGUN).every(1)))) {
        tried++;
        LabResult level =
            LabResult.of(LabTests.TOTAL_B12, levels.get(i % levels.size())).on(DAY.minusDays(9));
        String dated = answer(patient.toBuilder().addResult(level).build());
        String told = answer(patient.toBuilder().addResult(level.duringReplacement()).build());
        if (!dated.equals(told)) {
          differ.add(dated + " and " + told + ": " + patient + " " + level);
        }
      }
    }

    assertThat(tried).isGreaterThan(PATIENTS / 10);
    assertThat(differ).isEmpty();
  }

  /** For years, and nobody told of a level. */
  private static Patient treated(Patient patient, Replacement given) {
    List<LabResult> others = new ArrayList<>(patient.results());
    others.removeIf(each -> each.test().equals(LabTests.TOTAL_B12));
    Patient.Builder same = patient.toBuilder().results(others);
    return patient.replacements().isEmpty() ? same.addReplacement(given).build() : same.build();
  }

  private static String answer(Patient patient) {
    Assessment assessment = Guidelines.NICE_NG239.assess(patient, DAY);
    return assessment.status().classification()
        + " "
        + assessment.urgency()
        + " "
        + assessment.treatments().stream().map(each -> each.treatment().id()).toList();
  }

  private static String give(Patient patient) {
    for (Sentence each : Guidelines.NICE_NG239.assess(patient, DAY).summary().sentences()) {
      if (each.key().equals("give")) {
        return each.text();
      }
    }
    return "";
  }
}
