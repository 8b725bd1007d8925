package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Tiny.ANTIBODY;
import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConclusionTest {
  static Stream<Arguments> conclusions() {
    return Stream.of(
        Arguments.of(Conclusion.shows(Tiny.symptom("sign")), Stage.READ, "Results show sign"),
        Arguments.of(Note.suspicion("Look closer"), Stage.RECOGNISE, "Look closer"),
        Arguments.of(RedFlag.of(Urgency.SAME_DAY, Strength.OFFER, "Act"), Stage.RECOGNISE, "Act"),
        Arguments.of(TestAdvice.offer(MARKER), Stage.TEST, "Offer a test: marker"),
        Arguments.of(Advice.of(Strength.CONSIDER, "Wait"), Stage.TEST, "Wait"),
        Arguments.of(
            Banded.of(MARKER, Band.DEFICIENT, "low"),
            Stage.INTERPRET,
            "Taken alone, marker would mean: low"),
        Arguments.of(Classified.of(Classification.PROBABLE, "Likely"), Stage.INTERPRET, "Likely"),
        Arguments.of(Note.of("Mark"), Stage.INTERPRET, "Mark"),
        Arguments.of(Caution.of("Beware", MARKER), Stage.INTERPRET, "Beware"));
  }

  @ParameterizedTest
  @MethodSource("conclusions")
  void the_kind_of_a_conclusion_says_its_stage_and_its_words(
      Conclusion conclusion, Stage stage, String text) {
    assertThat(conclusion.stage()).isEqualTo(stage);
    assertThat(conclusion.text()).isEqualTo(text);
    assertThat(
            Rule.builder("r")
                .when(Criteria.leftOpen("why"))
                .conclude(conclusion)
                .cite(Tiny.CITATION)
                .stage())
        .isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "OFFER, Offer a test: marker",
    "CONSIDER, Consider a test: marker",
    "CLINICAL_JUDGEMENT, Use clinical judgement on whether to test: marker",
    "BE_AWARE, Be aware of a test: marker",
    "DO_NOT, Do not test: marker",
  })
  void advice_on_tests_says_how_strong_it_is(Strength strength, String text) {
    assertThat(TestAdvice.of(strength, MARKER).text()).isEqualTo(text);
  }

  @Test
  void advice_names_all_the_tests_of_which_one_will_do() {
    assertThat(TestAdvice.consider(MARKER, CELLS).text())
        .isEqualTo("Consider a test: marker or cells");
    assertThat(TestAdvice.of(Strength.CLINICAL_JUDGEMENT, MARKER, CELLS, ANTIBODY).text())
        .isEqualTo("Use clinical judgement on whether to test: marker, cells or antibody");
    assertThat(TestAdvice.offer(MARKER).strength()).isEqualTo(Strength.OFFER);
  }

  @Test
  void advice_on_no_test_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(TestAdvice::offer)
        .withMessage("advice on tests must name at least one test");
  }

  @Test
  void a_caution_may_touch_no_test() {
    assertThat(Caution.of("Beware").tests()).isEmpty();
    assertThat(Caution.of("Beware", MARKER, CELLS).tests()).containsExactly(MARKER, CELLS);
  }

  @ParameterizedTest
  @EnumSource(Band.class)
  void bands_have_labels(Band band) {
    assertThat(band.label()).isEqualTo(band.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(Classification.class)
  void classifications_have_labels(Classification classification) {
    assertThat(classification.label()).isEqualTo(spaced(classification));
  }

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void urgencies_have_labels(Urgency urgency) {
    assertThat(urgency.label()).isEqualTo(spaced(urgency));
  }

  private static String spaced(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
