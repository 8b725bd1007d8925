package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.contradicted;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.rule;
import static io.github.cobalamin.rules.Tiny.shows;
import static io.github.cobalamin.rules.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Note;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
  private static final Symptom SIGN = Tiny.symptom("sign");
  private static final Criterion ADULT = ageAtLeast(16);
  private static final Criterion FEW_CELLS = result(CELLS).below("4 10^9/L");
  private static final Rule INSIDE = rule("inside", present(SIGN));
  private static final Rule OUTSIDE = outside("outside", present(SIGN));
  private static final RuleSet RULES = scoped(ADULT, INSIDE, OUTSIDE);

  @ParameterizedTest
  @CsvSource({
    // scope, stated, inside, outside
    "TRUE, TRUE, TRUE, FALSE",
    "TRUE, FALSE, FALSE, FALSE",
    "TRUE, UNKNOWN, UNKNOWN, FALSE",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, TRUE, TRUE, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, FALSE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
  })
  void rules_are_for_people_inside_the_scope_or_outside_it(
      Truth scope, Truth stated, Truth inside, Truth outside) {
    Evaluation evaluation = RULES.evaluate(patient(scope, stated));
    assertThat(evaluation.inScope()).isEqualTo(scope);
    assertThat(evaluation.verdict("inside").truth()).isEqualTo(inside);
    assertThat(evaluation.verdict("outside").truth()).isEqualTo(outside);
    assertThat(evaluation.verdict("inside").trace().truth()).isEqualTo(inside);
    assertThat(evaluation.verdict("outside").trace().truth()).isEqualTo(outside);
  }

  @Test
  void the_trace_of_a_rule_that_the_scope_puts_off_says_so() {
    Evaluation child = RULES.evaluate(patient(Truth.FALSE, Truth.TRUE));
    assertThat(child.verdict("inside").trace().text()).isEqualTo("age 10 years is under 16 years");
    assertThat(child.verdict("outside").trace().text())
        .isEqualTo("age 10 years is under 16 years; sign present");
    Evaluation adult = RULES.evaluate(patient(Truth.TRUE, Truth.TRUE));
    assertThat(adult.verdict("inside").trace().text()).isEqualTo("sign present");
    assertThat(adult.verdict("outside").trace().text())
        .isEqualTo("age 40 years is at least 16 years");
    Evaluation somebody = RULES.evaluate(patient(Truth.UNKNOWN, Truth.TRUE));
    assertThat(somebody.verdict("outside").trace().text()).isEqualTo("age not known");
  }

  @Test
  void a_conclusion_that_the_scope_puts_off_is_false_and_says_why() {
    RuleSet rules = scoped(ADULT, INSIDE, outsideNote("later", not(concluded("inside"))));
    Evaluation child = rules.evaluate(patient(Truth.FALSE, Truth.TRUE));
    assertThat(child.verdict("later").truth()).isEqualTo(Truth.TRUE);
    assertThat(child.verdict("later").trace().truth()).isEqualTo(Truth.TRUE);
    assertThat(child.verdict("later").trace().text()).isEqualTo("age 10 years is under 16 years");
  }

  @Test
  void a_scope_that_is_made_of_parts_is_traced_too() {
    RuleSet rules = scoped(all(ADULT, not(present(SIGN))), rule("r", FEW_CELLS));
    Verdict verdict = rules.evaluate(patient(Truth.TRUE, Truth.TRUE)).verdict("r");
    assertThat(verdict.truth()).isEqualTo(Truth.FALSE);
    assertThat(verdict.trace().text()).isEqualTo("sign present");
  }

  @Test
  void a_rule_for_people_outside_a_scope_needs_a_scope() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(INSIDE, OUTSIDE)))
        .withMessageContaining("outside");
    assertThat(RuleSet.of(List.of(INSIDE)).evaluate(patient(Truth.FALSE, Truth.TRUE)).inScope())
        .isEqualTo(Truth.TRUE);
  }

  /** Rules inside the scope are not evaluated for a child: so its results show nothing. */
  @Test
  void a_showing_rule_that_the_scope_puts_off_does_not_make_its_clue_absent() {
    RuleSet rules = scoped(ADULT, shows("s", SIGN, FEW_CELLS), OUTSIDE);
    Patient child = nobody().age(Age.years(10)).build();
    assertThat(rules.evaluate(child).verdict("outside").truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_showing_rule_that_the_scope_puts_off_contradicts_nothing() {
    RuleSet rules =
        scoped(ADULT, shows("s", SIGN, FEW_CELLS), outsideNote("n", contradicted(SIGN)));
    Patient child = nobody().age(Age.years(10)).addPresent(SIGN).build();
    assertThat(rules.evaluate(child).verdict("n").truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_scope_that_asks_for_what_results_show_is_one_and_the_same_for_verdict_and_trace() {
    Criterion scope = not(present(SIGN));
    Rule show = shows("s", SIGN, FEW_CELLS);
    Rule asks = rule("r", result(CELLS).reported());
    RuleSet rules;
    try {
      rules = scoped(scope, show, asks);
    } catch (IllegalArgumentException refused) {
      return; // a scope that asks for what only a later stage knows may be refused as well
    }
    Evaluation evaluation = rules.evaluate(with(CELLS, "3 10^9/L").build());
    assertThat(evaluation.verdict("r").trace().truth()).isEqualTo(evaluation.verdict("r").truth());
  }

  @ParameterizedTest
  @ValueSource(strings = {"inside", "nowhere"})
  void a_scope_that_asks_for_a_conclusion_is_refused(String asked) {
    assertThatIllegalArgumentException().isThrownBy(() -> scoped(concluded(asked), INSIDE));
  }

  @Test
  void a_scope_that_asks_for_bands_without_thresholds_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scoped(result(CELLS).in(Band.DEFICIENT), INSIDE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scoped(result(CELLS).nearThreshold(1), INSIDE));
  }

  @Test
  void a_scope_that_asks_for_a_contradiction_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> scoped(contradicted(SIGN), INSIDE));
  }

  private static RuleSet scoped(Criterion scope, Rule... rules) {
    return RuleSet.of(List.of(rules), List.of(), Optional.of(scope));
  }

  private static Rule outside(String id, Criterion when) {
    return Rule.builder(id)
        .when(when)
        .conclude(Note.suspicion(id))
        .outsideScope()
        .cite(Tiny.CITATION);
  }

  private static Rule outsideNote(String id, Criterion when) {
    return Rule.builder(id).when(when).conclude(Note.of(id)).outsideScope().cite(Tiny.CITATION);
  }

  private static Patient patient(Truth scope, Truth stated) {
    Patient.Builder patient = nobody();
    if (scope.known()) {
      patient.age(Age.years(scope == Truth.TRUE ? 40 : 10));
    }
    if (stated == Truth.TRUE) {
      patient.addPresent(SIGN);
    } else if (stated == Truth.FALSE) {
      patient.addAbsent(SIGN);
    }
    return patient.build();
  }
}
