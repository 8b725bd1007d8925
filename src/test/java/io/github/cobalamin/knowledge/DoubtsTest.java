package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only thought of, planned or past is no sure finding. */
class DoubtsTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  private static List<Match<Clue>> sure(String words) {
    List<Match<Clue>> sure = new ArrayList<>(KNOWN.search(Clue.class, words));
    sure.removeIf(match -> match.possible() || match.how().compareTo(Match.Kind.IN_TEXT) > 0);
    return sure;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?%s",
        "? %s",
        "suspected %s",
        "possible %s",
        "probable %s",
        "unlikely %s",
        "query %s",
        "to exclude %s",
        "rule out %s",
        "screening for %s",
        "risk of %s",
        "planned %s",
        "awaiting %s",
        "%s ruled out",
        "%s was excluded",
        "%s not confirmed"
      })
  void what_is_in_doubt_is_only_possible(String form) {
    for (String name :
        List.of(
            "pernicious anaemia",
            "coeliac disease",
            "gastric bypass",
            "optic atrophy",
            "HIV",
            "multiple sclerosis",
            "subacute combined degeneration")) {
      String words = String.format(form, name);
      assertThat(sure(words)).as(words).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no longer vegan",
        "used to be vegan",
        "vegan until 2019",
        "stopped smoking",
        "quit alcohol",
        "former smoker",
        "ex-smoker"
      })
  void what_is_past_of_a_habit_is_only_possible(String words) {
    assertThat(sure(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history of gastric bypass",
        "previous gastrectomy",
        "past gastrectomy",
        "stopped walking",
        "no longer walks",
        "former vegetarian",
        "why am I so tired?"
      })
  void what_lasts_or_is_named_so_stays_sure(String words) {
    assertThat(sure(words)).isNotEmpty();
  }
}
