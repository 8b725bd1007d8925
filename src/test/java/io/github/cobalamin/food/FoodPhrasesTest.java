package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.FirstAnswers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foods as people and tables name them. */
class FoodPhrasesTest {
  private static final List<String[]> PHRASES = FirstAnswers.phrases("food-phrases.tsv");

  private static String first(String phrase) {
    List<Food> found = FoodCatalogue.standard().search(phrase);
    return found.isEmpty() ? "" : found.get(0).id();
  }

  /** The half on odd lines was held out while the names were written. */
  @ParameterizedTest
  @CsvSource({"true, 0.99, 0.99", "false, 0.97, 0.95"})
  void first_answer_is_right_or_there_is_none(boolean even, double precision, double coverage) {
    FirstAnswers answers = FirstAnswers.of(PHRASES, even, FoodPhrasesTest::first);
    System.out.println("foods, " + (even ? "tuned: " : "held out: ") + answers);

    assertThat(answers.precision()).as(answers.wrong().toString()).isGreaterThan(precision);
    assertThat(answers.coverage()).as(answers.wrong().toString()).isGreaterThan(coverage);
  }

  /** A phrase of which all right answers are fortified finds none that is not, and so on. */
  @Test
  void fortified_and_unfortified_are_never_swapped() {
    for (String[] row : PHRASES) {
      String found = first(row[0]);
      List<String> right = List.of(row[1].split(",", -1));
      if (right.stream().allMatch(id -> id.endsWith("-fortified"))) {
        assertThat(found).as(row[0]).doesNotContain("unfortified");
      }
      if (right.stream().allMatch(id -> id.endsWith("-unfortified"))) {
        assertThat(found).as(row[0]).doesNotEndWith("-fortified");
      }
    }
  }
}
