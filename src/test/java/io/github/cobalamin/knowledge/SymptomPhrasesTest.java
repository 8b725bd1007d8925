package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.FirstAnswers;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaints in a person's own words, and what is none. */
class SymptomPhrasesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();
  private static final List<String[]> PHRASES = FirstAnswers.phrases("symptom-phrases.tsv");
  private static final List<String[]> NOTHING = FirstAnswers.phrases("nothing-phrases.tsv");

  private static String first(String phrase) {
    List<Match<Symptom>> found = KNOWN.search(Symptom.class, phrase);
    return found.isEmpty() ? "" : found.get(0).fact().id();
  }

  /** The half on odd lines was held out while the synonyms were written. */
  @ParameterizedTest
  @CsvSource({"true, 0.99, 0.99", "false, 0.97, 0.88"})
  void first_answer_is_right_or_there_is_none(boolean even, double precision, double coverage) {
    FirstAnswers answers = FirstAnswers.of(PHRASES, even, SymptomPhrasesTest::first);
    System.out.println("symptoms, " + (even ? "tuned: " : "held out: ") + answers);

    assertThat(answers.precision()).as(answers.wrong().toString()).isGreaterThan(precision);
    assertThat(answers.coverage()).as(answers.wrong().toString()).isGreaterThan(coverage);
  }

  @Test
  void what_is_no_complaint_or_is_denied_finds_nothing() {
    List<String> found = new ArrayList<>();
    for (String[] row : NOTHING) {
      KNOWN.search(Symptom.class, row[0]).forEach(match -> found.add(row[0] + " -> " + match));
    }

    assertThat(NOTHING).hasSizeGreaterThan(100);
    assertThat(found).isEmpty();
  }

  @Test
  void what_tells_about_others_never_outranks_what_a_person_may_have() {
    for (String[] row : PHRASES) {
      List<Match<Symptom>> symptoms = KNOWN.search(Symptom.class, row[0]);
      if (!symptoms.isEmpty()) {
        assertThat(KNOWN.search(row[0]).get(0).fact())
            .as(row[0])
            .isInstanceOfAny(Clue.class, Medicine.class);
      }
    }
  }

  @Test
  void every_symptom_that_is_felt_or_seen_has_five_plain_synonyms() {
    Map<String, String[]> plain =
        Table.read("complaints.tsv", "symptom", "words").stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1].split("\\|", -1)));

    for (Symptom symptom : KNOWN.all(Symptom.class)) {
      if (symptom.foundBy() == Symptom.FoundBy.ASKING) {
        assertThat(plain).containsKey(symptom.id());
        assertThat(plain.get(symptom.id())).as(symptom.id()).hasSizeGreaterThanOrEqualTo(5);
      }
    }
    plain.forEach(
        (id, words) -> {
          assertThat(KNOWN.get(Symptom.class, id)).isNotNull();
          assertThat(words).as(id).doesNotHaveDuplicates().doesNotContain("");
        });
  }

  @Test
  void every_plain_synonym_finds_its_symptom() {
    for (String[] row : Table.read("complaints.tsv", "symptom", "words")) {
      for (String words : row[1].split("\\|", -1)) {
        assertThat(KNOWN.search(Symptom.class, words))
            .as(words)
            .extracting(match -> match.fact().id())
            .contains(row[0]);
      }
    }
  }

  @Test
  void that_something_is_wrong_says_not_what() {
    for (String text : List.of("trouble", "a problem", "can't get it up", "it got worse")) {
      assertThat(KnowledgeBase.standard().search(Symptom.class, text)).as(text).isEmpty();
    }
  }
}
