package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.FirstAnswers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Foods as people and tables name them. */
class FoodPhrasesTest {
  private static String first(String phrase) {
    List<Food> found = FoodCatalogue.standard().search(phrase);
    return found.isEmpty() ? "" : found.get(0).id();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void first_answer_is_right_or_there_is_none(boolean even) {
    FirstAnswers answers =
        FirstAnswers.of(FirstAnswers.phrases("food-phrases.tsv"), even, FoodPhrasesTest::first);
    System.out.println("foods, " + (even ? "tuned: " : "held out: ") + answers);
    if (even || Boolean.getBoolean("phrases.all")) {
      answers.wrong().forEach(System.out::println);
    }
    assertThat(answers.precision()).isGreaterThan(0);
  }
}
