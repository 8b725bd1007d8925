package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results as letters put them: in words with a degree, and words beside a number. */
class ResultWordsTest {
  private static final Map<String, Outcome> SIDES =
      Map.of(
          "low", Outcome.LOW,
          "reduced", Outcome.LOW,
          "raised", Outcome.RAISED,
          "high", Outcome.RAISED,
          "elevated", Outcome.RAISED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "very",
        "Markedly",
        "mildly",
        "slightly",
        "severely",
        "significantly",
        "profoundly"
      })
  void a_degree_changes_no_result_of_any_test(String degree) {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (LabTest test : KnowledgeBase.standard().all(LabTest.class)) {
      for (Map.Entry<String, Outcome> side : SIDES.entrySet()) {
        if (test.outcomes().contains(side.getValue())) {
          String text = degree + " " + side.getKey();
          tried++;
          if (!LabResult.of(test, text).equals(LabResult.of(test, side.getValue()))) {
            wrong.add(test + " " + text);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "borderline low, borderline",
    "low borderline, borderline",
    "low normal, normal",
    "Low-normal, normal",
    "high normal, normal",
    "within the normal range, normal",
    "unremarkable, normal",
    "deficient, low",
    "undetectably low, undetectable",
    "165 pg/mL (low), 165 pg/mL (called low)",
    "low (165 pg/mL), 165 pg/mL (called low)",
    "Low 165 pg/mL, 165 pg/mL (called low)",
    "normal (350 pg/mL), 350 pg/mL (called normal)",
    "'165 pg/mL, low', 165 pg/mL (called low)",
    "low at 165 pg/mL, 165 pg/mL (called low)",
    "Below low normal, low",
    "below the reference range, low",
    "Above high normal, raised",
    "replete, normal",
    "1322 pcg/mL, 1322 pg/mL",
  })
  void words_of_letters_are_read(String text, String value) {
    assertThat(LabResult.of(LabTests.TOTAL_B12, text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insufficient",
        "not low",
        "abnormal",
        "very normal",
        "weakly positive",
        "very borderline",
        "at the lower limit of normal",
        "low to normal"
      })
  void what_may_mean_either_is_refused_with_all_that_was_written(String text) {
    assertThatThrownBy(() -> LabResult.of(LabTests.TOTAL_B12, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "total B12 must be reported in ng/L, pg/mL, pmol/L, ng/dL or ng/mL or as low, normal, "
                + "raised, undetectable or borderline but was \""
                + text
                + "\"");
  }

  @Test
  void a_word_that_a_test_has_not_is_refused_with_those_it_has() {
    assertThatThrownBy(() -> LabResult.of(LabTests.METHYLMALONIC_ACID, "borderline low"))
        .hasMessageContaining("methylmalonic acid must be reported")
        .hasMessageContaining("as low, normal or raised but was \"borderline low\"");
  }
}
