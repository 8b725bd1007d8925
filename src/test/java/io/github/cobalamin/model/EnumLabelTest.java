package io.github.cobalamin.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Strength;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumLabelTest {
  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E>> void labels_are_unique_and_not_blank(E[] values, Function<E, String> label) {
    Set<String> seen = new HashSet<>();
    for (E value : values) {
      assertThat(label.apply(value)).as(value.toString()).isNotBlank().doesNotContain("_");
      assertThat(label.apply(value)).isEqualTo(label.apply(value).strip());
      assertThat(seen.add(label.apply(value))).as(value.toString()).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(1);
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        labels(Symptom.BodySystem.values(), Symptom.BodySystem::label),
        labels(Cobalamin.values(), Cobalamin::label),
        labels(CodeSystem.values(), CodeSystem::uri),
        labels(CodeSystem.values(), CodeSystem::label),
        labels(Match.Kind.values(), Match.Kind::label),
        labels(Code.Fit.values(), Code.Fit::label),
        labels(Treatment.Course.values(), Treatment.Course::label),
        labels(Cutoff.Meaning.values(), Cutoff.Meaning::label),
        labels(MedicineEffect.Kind.values(), MedicineEffect.Kind::label),
        labels(MedicineEffect.Grade.values(), MedicineEffect.Grade::label),
        labels(Treatment.Licence.values(), Treatment.Licence::label),
        labels(LifeStage.values(), LifeStage::label),
        labels(Cause.Mechanism.values(), Cause.Mechanism::label),
        labels(TestPattern.Kind.values(), TestPattern.Kind::label),
        labels(Precaution.Kind.values(), Precaution.Kind::label),
        labels(Remark.Topic.values(), Remark.Topic::label),
        labels(Cause.Reversibility.values(), Cause.Reversibility::label),
        labels(Urgency.values(), Urgency::label),
        labels(Confirmation.values(), Confirmation::label),
        labels(Outcome.values(), Outcome::label),
        labels(Route.values(), Route::label),
        labels(Strength.values(), Strength::label),
        labels(Unit.values(), Unit::label));
  }

  private static <E extends Enum<E>> Arguments labels(E[] values, Function<E, String> label) {
    return Arguments.of(values, label);
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void outcome_is_found_by_its_word_in_any_case(Outcome outcome) {
    assertThat(Outcome.find(outcome.label())).contains(outcome);
    assertThat(Outcome.find(" " + outcome.name().toUpperCase(Locale.ROOT) + " ")).contains(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "high, RAISED",
    "Elevated, RAISED",
    "RAISED, RAISED",
    "Low, LOW",
    "NEGATIVE, NEGATIVE",
    "POS, POSITIVE",
    "HH, RAISED",
    "not detected, NEGATIVE"
  })
  void outcome_is_found_by_the_words_that_laboratories_print(String word, Outcome outcome) {
    assertThat(Outcome.find(word)).contains(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "very abnormal", "165 ng/L", "abnormal", "A", "weakly positive", "höch"})
  void word_that_is_no_outcome_is_empty(String word) {
    assertThat(Outcome.find(word)).isEmpty();
  }

  @Test
  void injections_are_parenteral() {
    assertThat(Stream.of(Route.values()).filter(Route::parenteral))
        .containsExactly(Route.INTRAMUSCULAR, Route.SUBCUTANEOUS);
  }

  @Test
  void words_of_strength_are_the_guidelines() {
    assertThat(Stream.of(Strength.values()).map(Strength::label))
        .containsExactly("offer", "consider", "use clinical judgement", "be aware", "do not");
  }
}
