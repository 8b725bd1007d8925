package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that the library knows can be recorded, written down and read again. */
class EveryWordTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  static List<Clue> clues() {
    return KNOWN.all(Clue.class);
  }

  static List<Medicine> medicines() {
    return KNOWN.all(Medicine.class).stream()
        .filter(medicine -> medicine.cobalamin().isEmpty())
        .toList();
  }

  static List<LabTest> tests() {
    return KNOWN.all(LabTest.class);
  }

  @ParameterizedTest
  @MethodSource("clues")
  void clue_is_recorded_as_present_or_absent(Clue clue) throws Exception {
    comesBack(Patient.builder().addPresent(clue).build());
    comesBack(Patient.builder().addAbsent(clue).build());
  }

  @ParameterizedTest
  @MethodSource("medicines")
  void medicine_is_recorded_as_taken_or_not(Medicine medicine) throws Exception {
    comesBack(Patient.builder().addMedicine(MedicineUse.of(medicine)).build());
    comesBack(Patient.builder().addNotTaken(medicine).build());
  }

  @ParameterizedTest
  @MethodSource("tests")
  void test_is_recorded_in_each_of_its_units_and_words(LabTest test) throws Exception {
    List<LabResult> ways = new ArrayList<>();
    for (Unit unit : test.units()) {
      Range usual =
          test.usual().stream()
              .filter(range -> test.convertible(range.unit(), unit))
              .findFirst()
              .orElseThrow();
      Quantity high = usual.high().orElseThrow();
      ways.add(LabResult.of(test, test.convert(Quantity.of(high.value(), high.unit()), unit)));
    }
    for (Outcome outcome : test.outcomes()) {
      ways.add(LabResult.of(test, outcome));
    }
    for (LabResult way : ways) {
      comesBack(Patient.builder().addResult(way).build());
    }
    assertThat(ways).isNotEmpty();
  }

  /** What no source links with vitamin B12 may be said, and moves nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "oedema",
        "abdominal-pain",
        "early-satiety",
        "dysplastic-film",
        "vibration-sense-lost-at-the-toes",
        "self-injection"
      })
  void what_is_context_changes_neither_status_nor_urgency_nor_treatment(String id) {
    for (String total : List.of("120 ng/L", "240 ng/L", "500 ng/L")) {
      Patient.Builder patient =
          Patient.builder().age(Age.years(44)).addResult(LabResult.of(LabTests.TOTAL_B12, total));
      Assessment without = Guidelines.NICE_NG239.assess(patient.build());
      Assessment with =
          Guidelines.NICE_NG239.assess(patient.addPresent(KNOWN.get(Clue.class, id)).build());

      assertThat(with.status().classification()).isEqualTo(without.status().classification());
      assertThat(with.urgency()).isEqualTo(without.urgency());
      assertThat(with.treatments()).hasToString(without.treatments().toString());
      assertThat(with.causes()).hasToString(without.causes().toString());
    }
  }

  /** On a biopsy it points to coeliac disease first, and raises no clock. */
  @Test
  void a_flat_lining_of_the_bowel_points_to_coeliac_disease() {
    Patient.Builder patient =
        Patient.builder()
            .age(Age.years(44))
            .addResult(LabResult.of(LabTests.TOTAL_B12, "120 ng/L"));
    Assessment without = Guidelines.NICE_NG239.assess(patient.build());
    Assessment with =
        Guidelines.NICE_NG239.assess(patient.addPresent(Symptoms.VILLOUS_ATROPHY).build());

    assertThat(with.status().classification()).isEqualTo(without.status().classification());
    assertThat(with.urgency()).isEqualTo(without.urgency());
    assertThat(with.causes()).hasToString("[coeliac disease: possible]");
  }

  private static void comesBack(Patient patient) throws Exception {
    assertThat(RecordedPatient.read(RecordedPatient.write(patient))).isEqualTo(patient);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(patient);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(patient).hasToString(patient.toString());
    }
  }
}
