package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.FirstAnswers;
import io.github.cobalamin.model.Symptom;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Complaints in a person's own words, and what is none. */
class SymptomPhrasesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  private static String first(String phrase) {
    List<Match<Symptom>> found = KNOWN.search(Symptom.class, phrase);
    return found.isEmpty() ? "" : found.get(0).fact().id();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void first_answer_is_right_or_there_is_none(boolean even) {
    FirstAnswers answers =
        FirstAnswers.of(FirstAnswers.phrases("symptom-phrases.tsv"), even, SymptomPhrasesTest::first);
    System.out.println("symptoms, " + (even ? "tuned: " : "held out: ") + answers);
    if (even || Boolean.getBoolean("phrases.all")) {
      answers.wrong().forEach(System.out::println);
    }
    assertThat(answers.precision()).isGreaterThan(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothing_is_found_for_what_is_no_complaint(boolean even) {
    FirstAnswers answers =
        FirstAnswers.of(
            FirstAnswers.phrases("nothing-phrases.tsv").stream()
                .map(row -> new String[] {row[0], "-"})
                .toList(),
            even,
            SymptomPhrasesTest::first);
    System.out.println("nothing " + even + " " + answers.wrong());
  }
}
