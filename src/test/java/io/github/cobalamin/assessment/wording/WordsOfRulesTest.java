package io.github.cobalamin.assessment.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are held of rules that there are. */
class WordsOfRulesTest {
  @Test
  void every_rule_of_which_words_are_held_is_a_rule() {
    List<String> ids = Guidelines.NICE_NG239.rules().stream().map(Rule::id).toList();
    List<String> named = new ArrayList<>(Calls.rules());
    named.addAll(StatusWords.rules());
    named.addAll(Said.rules());
    named.addAll(Shortened.rules());
    List<String> unknown = new ArrayList<>();
    for (String each : named) {
      String any = each.replace("*", ".*");
      boolean known = ids.stream().anyMatch(id -> id.matches(any));
      if (!known) {
        unknown.add(each);
      }
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void every_red_flag_has_words_of_its_own() {
    List<String> flags =
        Guidelines.NICE_NG239.rules().stream()
            .map(Rule::id)
            .filter(id -> id.startsWith("urgent-"))
            .toList();

    assertThat(Calls.rules()).containsAll(flags);
  }

  @Test
  void a_text_is_cut_at_a_clause() {
    assertThat(Print.clause("a long text: with more; and more", 20)).isEqualTo("a long text");
    assertThat(Print.clause("no clause in these words at all", 20)).isEqualTo("no clause in these");
    assertThat(Print.list(List.of("a", "b", "c"), "and")).isEqualTo("a, b and c");
  }
}
