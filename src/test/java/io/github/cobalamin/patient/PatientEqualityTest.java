package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatientEqualityTest {
  static Stream<Serializable> examples() {
    return Stream.of(
        PatientTest.rich(),
        LabResult.of(LabTests.TOTAL_B12, "165 ng/L")
            .on(LocalDate.of(2026, 1, 15))
            .withReferenceRange("180-900 ng/L")
            .duringReplacement(),
        MedicineUse.of(Medicines.METFORMIN)
            .withDailyDose("2 g")
            .since(YearMonth.of(2020, 5))
            .until(YearMonth.of(2021, 5)),
        History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm").past(2010),
        Allergy.of(Allergen.COBALT)
            .reaction(Allergy.Reaction.LOCAL)
            .tolerating(Cobalamin.CYANOCOBALAMIN),
        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "50 ug")
            .since(LocalDate.of(2026, 1, 15))
            .until(LocalDate.of(2026, 3, 1)));
  }

  /**
   * The hash is computed on first use and kept in a transient field, at which equals looks when
   * both sides have theirs; EqualsVerifier is told so and needs an example whose hash is there.
   * Null fields never occur: the builders refuse them.
   */
  @ParameterizedTest
  @MethodSource("examples")
  void value_is_equal_by_every_attribute(Object example) {
    verify(example);
  }

  @SuppressWarnings("unchecked") // the class of an example is a class of its own type
  private static <T> void verify(T example) {
    assertThat(example.hashCode()).isNotZero();
    EqualsVerifier.forClass((Class<T>) example.getClass())
        .withCachedHashCode("hashCode", "computeHashCode", example)
        .withPrefabValues(LabTest.class, LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
        .withPrefabValues(Quantity.class, Quantity.of("<5 ng/L"), Quantity.of(">7 pmol/L"))
        .withPrefabValues(Range.class, Range.of("<5 ng/L"), Range.of("5-7 pmol/L"))
        .withPrefabValues(Clue.class, Symptoms.FATIGUE, Conditions.MYELOMA)
        .withPrefabValues(Medicine.class, Medicines.BIOTIN, Medicines.METFORMIN)
        .withPrefabValues(
            History.class,
            History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm"),
            History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("5 cm"))
        .suppress(Warning.NULL_FIELDS, Warning.TRANSIENT_FIELDS)
        .verify();
  }

  @Test
  void age_is_equal_by_its_months() {
    EqualsVerifier.forClass(Age.class).verify();
  }

  static Stream<Serializable> serializable() {
    return Stream.concat(
        examples(),
        Stream.of(
            Age.months(7),
            History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm"),
            Patient.builder().build(),
            LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")));
  }

  @ParameterizedTest
  @MethodSource("serializable")
  void value_comes_back_equal_from_java_serialisation(Serializable value)
      throws IOException, ClassNotFoundException {
    assertThat(value.hashCode()).isNotZero();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject())
          .isNotSameAs(value)
          .isEqualTo(value)
          .hasSameHashCodeAs(value)
          .hasToString(value.toString());
    }
  }
}
