package io.github.cobalamin.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelEqualityTest {
  private static final Source OTHER_SOURCE =
      Source.builder().id("other").shortName("Other").title("Other").publisher("Nobody").build();
  private static final Citation OTHER_CITATION =
      OTHER_SOURCE.at("page 2", Confirmation.PROVISIONAL);

  static Stream<Object> examples() {
    return Stream.of(
        TestFacts.SOURCE,
        TestFacts.LONG_BYPASS,
        TestFacts.TEST,
        Range.of("180 to 350 ng/L"),
        TestFacts.CAUSE,
        TestFacts.PHASE,
        TestFacts.EXPOSURE,
        Symptom.builder()
            .id("made-up")
            .name("made up")
            .bodySystem(Symptom.BodySystem.EYES)
            .addCitation(TestFacts.CITATION)
            .build(),
        RiskFactor.builder().id("made-up").name("made up").addCitation(TestFacts.CITATION).build(),
        Medicine.builder().id("made-up").name("made up").addCitation(TestFacts.CITATION).build(),
        Medicine.builder()
            .isClass(true)
            .id("made-up")
            .name("made up")
            .addCitation(TestFacts.CITATION)
            .build());
  }

  /**
   * The hash is computed on first use and kept in a transient field, at which equals looks when
   * both sides have theirs; EqualsVerifier is told so and needs an example whose hash is there.
   * Null fields never occur: the builders refuse them. The molar mass of a test is written once and
   * compared as written: 441.40 is not 441.4.
   */
  @ParameterizedTest
  @MethodSource("examples")
  void value_is_equal_by_every_attribute(Object example) {
    verify(example);
  }

  @SuppressWarnings("unchecked") // the class of an example is a class of its own type
  private static <T> void verify(T example) {
    SingleTypeEqualsVerifierApi<T> verifier =
        EqualsVerifier.forClass((Class<T>) example.getClass())
            .withPrefabValues(Source.class, TestFacts.SOURCE, OTHER_SOURCE)
            .withPrefabValues(Citation.class, TestFacts.CITATION, OTHER_CITATION)
            .withPrefabValues(Quantity.class, Quantity.of("<5 ng/L"), Quantity.of(">7 pmol/L"))
            .withPrefabValues(List.class, List.of(), List.of("one"))
            .withPrefabValues(Fact.class, TestFacts.SURGERY, TestFacts.BYPASS)
            .withPrefabValues(Range.class, Range.of("1 to 2 mg"), Range.of("3 to 4 ug"))
            .withPrefabValues(Span.class, Span.of(1, ChronoUnit.DAYS), Span.of(2, ChronoUnit.WEEKS))
            .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY);
    if (example instanceof Fact) {
      assertThat(example.hashCode()).isNotZero();
      // Facts hash by their id alone.
      verifier =
          verifier
              .suppress(Warning.STRICT_HASHCODE)
              .withCachedHashCode("hash", "computeHash", example);
    }
    verifier.verify();
  }

  @Test
  void citation_is_equal_by_every_component() {
    EqualsVerifier.forClass(Citation.class)
        .withPrefabValues(Source.class, TestFacts.SOURCE, OTHER_SOURCE)
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  /** Made by hand: a verifier would make codes that cannot be. */
  @Test
  void code_is_equal_by_every_component() {
    Code code = Code.of(CodeSystem.LOINC, "2132-9", "B12");
    assertThat(code)
        .isEqualTo(Code.of(CodeSystem.LOINC, "2132-9", "B12"))
        .hasSameHashCodeAs(Code.of(CodeSystem.LOINC, "2132-9", "B12"));
    assertThat(code)
        .isNotEqualTo(Code.of(CodeSystem.LOINC, "14685-2", "B12"))
        .isNotEqualTo(Code.of(CodeSystem.LOINC, "2132-9", "other"))
        .isNotEqualTo(Code.of(CodeSystem.RXNORM, "2132", "B12"));
  }

  /** The constructor removes trailing zeros, which makes equals of BigDecimal numeric. */
  @Test
  void quantity_is_equal_by_every_component() {
    EqualsVerifier.forClass(Quantity.class)
        .withPrefabValues(BigDecimal.class, new BigDecimal("0.38"), new BigDecimal("165"))
        .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
        .verify();
  }
}
