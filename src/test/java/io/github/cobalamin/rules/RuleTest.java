package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.custom;
import static io.github.cobalamin.rules.Criteria.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
  private static final Criterion WHEN = present(Tiny.symptom("sign"));
  private static final Note THEN = Note.suspicion("look closer");

  @Test
  void a_rule_holds_what_it_was_built_with() {
    Citation other = Tiny.SOURCE.at("page 2", Confirmation.PROVISIONAL);
    Rule rule = Rule.builder("r-2").when(WHEN).conclude(THEN).cite(Tiny.CITATION, other);
    assertThat(rule.id()).isEqualTo("r-2");
    assertThat(rule.when()).isEqualTo(WHEN);
    assertThat(rule.conclusion()).isEqualTo(THEN);
    assertThat(rule.citations()).containsExactly(Tiny.CITATION, other);
    assertThat(rule.isForEverybody()).isFalse();
    assertThat(rule.isForOutsideScope()).isFalse();
    assertThat(rule.stage()).isEqualTo(Stage.RECOGNISE);
    Rule outside = Rule.builder("r").when(WHEN).conclude(THEN).outsideScope().cite(other);
    assertThat(outside.isForOutsideScope()).isTrue();
    assertThat(outside.isForEverybody()).isFalse();
    assertThat(Rule.builder("r").when(WHEN).conclude(THEN).everybody().cite(other).isForEverybody())
        .isTrue();
  }

  @Test
  void a_rule_without_a_citation_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.builder("r").when(WHEN).conclude(THEN).cite())
        .withMessage("rule r must have a citation");
  }

  @Test
  void a_rule_without_a_criterion_or_a_conclusion_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.builder("r").conclude(THEN).cite(Tiny.CITATION))
        .withMessageContaining("criterion");
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.builder("r").when(WHEN).cite(Tiny.CITATION))
        .withMessageContaining("conclusion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rule", "a rule", "a_rule", "règle", "a.b", "a/b", " ", "a\n", "`", "{"})
  void an_id_with_other_characters_is_refused(String id) {
    Rule.Builder builder = Rule.builder(id).when(WHEN).conclude(THEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cite(Tiny.CITATION))
        .withMessage("rule id must be lower-case words joined by hyphens but was \"" + id + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "-a", "a-", "a--b"})
  void an_id_whose_hyphens_join_no_words_is_refused(String id) {
    Rule.Builder builder = Rule.builder(id).when(WHEN).conclude(THEN);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.cite(Tiny.CITATION));
  }

  @Test
  void an_empty_id_is_refused() {
    Rule.Builder builder = Rule.builder("").when(WHEN).conclude(THEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cite(Tiny.CITATION))
        .withMessage("rule id must be lower-case words joined by hyphens but was \"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "ng239-1-3", "a-b-c"})
  void lower_case_words_and_numbers_joined_by_hyphens_are_accepted(String id) {
    assertThat(Rule.builder(id).when(WHEN).conclude(THEN).cite(Tiny.CITATION).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"'', 1, true", "' ', 1, true", "own, 0, true", "own, -1, true", "own, 1, false"})
  void an_own_criterion_without_id_version_or_inputs_is_refused(
      String id, int version, boolean reads) {
    List<Input> inputs = reads ? List.of(Input.AGE) : List.of();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> custom(id, version, inputs, patient -> Truth.TRUE))
        .withMessage(
            "own criterion must have an id, a version from 1 and inputs but was \"%s\", %d, %s",
            id, version, inputs);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3})
  void a_count_out_of_range_is_refused(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criteria.atLeast(count, WHEN, WHEN))
        .withMessage("count must be from 1 to 2 but was " + count);
  }

  @Test
  void criteria_without_parts_are_refused() {
    String message = "criterion must have at least one part";
    assertThatIllegalArgumentException().isThrownBy(Criteria::all).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(Criteria::any).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(Criteria::firstDecided).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(Criteria::anyPresent).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> Criteria.atLeast(1)).withMessage(message);
  }

  @Test
  void criteria_know_their_parts_and_keep_them() {
    List<Criterion> parts = new ArrayList<>(List.of(WHEN, Criteria.not(WHEN)));
    List<Criterion> made =
        List.of(
            Criteria.all(parts),
            Criteria.any(parts),
            Criteria.atLeast(2, parts),
            Criteria.firstDecided(parts));
    parts.clear();
    assertThat(made)
        .allSatisfy(each -> assertThat(each.parts()).hasSize(2).first().isEqualTo(WHEN));
    assertThat(Criteria.not(WHEN).parts()).containsExactly(WHEN);
    assertThat(Criteria.established(WHEN).parts()).containsExactly(WHEN);
    assertThat(WHEN.parts()).isEmpty();
  }
}
