package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record may hold is found by each of its words. */
class WordSweepTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  static List<Fact> recordable() {
    List<Fact> facts = new ArrayList<>(KNOWN.all(Clue.class));
    facts.addAll(KNOWN.all(Medicine.class));
    facts.addAll(KNOWN.all(LabTest.class));
    return facts;
  }

  @ParameterizedTest
  @MethodSource("recordable")
  void fact_is_found_by_its_id_its_name_and_every_synonym(Fact fact) {
    assertThat(KNOWN.get(fact.id())).isEqualTo(fact);
    List<String> words = new ArrayList<>(fact.synonyms());
    words.add(fact.name());
    for (String word : words) {
      assertThat(KNOWN.search(fact.type(), word))
          .as(word)
          .anyMatch(
              match ->
                  match.fact().equals(fact)
                      && !match.possible()
                      && match.how().compareTo(Match.Kind.SYNONYM) <= 0);
    }
  }

  /** Words that stood with another fact until each had one of its own. */
  @ParameterizedTest
  @CsvSource({
    "clumsiness, clumsiness",
    "extensor plantars, extensor-plantar",
    "Babinski sign, extensor-plantar",
    "absent ankle reflexes, absent-ankle-reflexes",
    "cirrhosis, cirrhosis",
    "macro-ovalocytes, oval-macrocytes"
  })
  void word_that_moved_finds_its_own_fact_first(String word, String id) {
    assertThat(KNOWN.search(word).get(0).fact().id()).isEqualTo(id);
  }
}
