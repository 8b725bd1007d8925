package io.github.cobalamin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import io.github.cobalamin.source.Confirmation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelSerializationTest {
  static Stream<Serializable> examples() {
    return Stream.of(
        Sources.NICE_NG239,
        Sources.LIBRARY,
        Sources.NICE_NG239.at("Table 1", Confirmation.INDEPENDENTLY_CONFIRMED),
        Code.of(CodeSystem.LOINC, "2132-9", "Cobalamin"),
        Quantity.of("<83 pmol/L"),
        Range.of("180-350 ng/L"),
        Range.of("<15 umol/L"),
        Symptoms.PARAESTHESIA,
        RiskFactors.VEGAN_DIET,
        Conditions.PERNICIOUS_ANAEMIA,
        Medicines.OMEPRAZOLE,
        Medicines.PROTON_PUMP_INHIBITORS,
        LabTests.URINE_METHYLMALONIC_ACID,
        LabTests.INTRINSIC_FACTOR_ANTIBODY);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void value_comes_back_equal(Serializable value) {
    byte[] cold = written(value);
    assertThat(value.hashCode()).isNotZero();
    byte[] warm = written(value);
    assertThat(warm).as("a computed hash is not part of what is written").isEqualTo(cold);
    Object back = read(warm);
    assertThat(back).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(back).hasToString(value.toString());
  }

  /** What was tampered with on the way is checked like any other value. */
  @Test
  void value_that_cannot_be_is_refused_when_read() {
    byte[] bytes = written(Code.of(CodeSystem.LOINC, "2132-9", "Cobalamin"));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] blank = text.replace("2132-9", "      ").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(blank))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage("code must not be blank");
  }

  private static byte[] written(Serializable value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
