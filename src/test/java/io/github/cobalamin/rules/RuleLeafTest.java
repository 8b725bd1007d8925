package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.contradicted;
import static io.github.cobalamin.rules.Criteria.custom;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.note;
import static io.github.cobalamin.rules.Tiny.rule;
import static io.github.cobalamin.rules.Tiny.ruleSet;
import static io.github.cobalamin.rules.Tiny.shows;
import static io.github.cobalamin.rules.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Leaves about other rules, what results show, and callers' own questions. */
class RuleLeafTest {
  private static final Symptom SIGN = Tiny.symptom("sign");
  private static final Symptom GROUP = Tiny.symptom("group");
  private static final Symptom MEMBER = Tiny.symptom("member", GROUP);
  private static final Symptom SISTER = Tiny.symptom("sister", GROUP);
  private static final Criterion FEW_CELLS = result(CELLS).below("4 10^9/L");
  private static final List<Input> READS_AGE = List.of(Input.AGE);

  @ParameterizedTest
  @EnumSource(Truth.class)
  void the_verdict_of_an_earlier_rule_is_passed_on(Truth stated) {
    RuleSet rules =
        ruleSet(
            note("later", concluded("earlier")),
            note("later-not", not(concluded("earlier"))),
            rule("earlier", present(SIGN)));
    Patient patient = stated(stated);
    Evaluation evaluation = rules.evaluate(patient);
    assertThat(evaluation.verdict("later").truth()).isEqualTo(stated);
    assertThat(evaluation.verdict("later").trace().truth()).isEqualTo(stated);
    assertThat(evaluation.verdict("later-not").truth()).isEqualTo(stated.not());
    assertThat(evaluation.verdict("later").trace().text())
        .isEqualTo(evaluation.verdict("earlier").trace().text());
  }

  @Test
  void conclusions_pass_through_all_stages() {
    Rule read = shows("read", SIGN, FEW_CELLS);
    Rule recognise = rule("recognise", concluded("read"));
    Rule test =
        Rule.builder("test")
            .when(concluded("recognise"))
            .conclude(TestAdvice.offer(CELLS))
            .cite(Tiny.CITATION);
    Rule interpret = note("interpret", all(concluded("test"), concluded("read")));
    Evaluation evaluation =
        ruleSet(interpret, test, recognise, read).evaluate(with(CELLS, "3 10^9/L").build());
    assertThat(evaluation.verdicts()).extracting(Verdict::truth).containsOnly(Truth.TRUE);
    assertThat(evaluation.verdict("interpret").trace().text())
        .isEqualTo("cells 3 10^9/L is below 4 10^9/L");
  }

  @ParameterizedTest
  @CsvSource({
    // stated, cells, contradicted
    "TRUE, 3 10^9/L, FALSE",
    "TRUE, 5 10^9/L, TRUE",
    "TRUE, <5 10^9/L, FALSE",
    "TRUE, , FALSE",
    "FALSE, 3 10^9/L, TRUE",
    "FALSE, 5 10^9/L, FALSE",
    "FALSE, <5 10^9/L, FALSE",
    "FALSE, , FALSE",
    "UNKNOWN, 3 10^9/L, FALSE",
    "UNKNOWN, 5 10^9/L, FALSE",
    "UNKNOWN, , FALSE",
  })
  void results_contradict_what_was_stated(Truth stated, @Nullable String cells, Truth expected) {
    RuleSet rules = ruleSet(note("n", contradicted(SIGN)), shows("s", SIGN, FEW_CELLS));
    Patient patient = stated(stated);
    if (cells != null) {
      patient = patient.toBuilder().addResult(LabResult.of(CELLS, cells)).build();
    }
    Verdict verdict = rules.evaluate(patient).verdict("n");
    assertThat(verdict.truth()).isEqualTo(expected);
    assertThat(verdict.trace().truth()).isEqualTo(expected);
  }

  @Test
  void a_closed_record_names_nothing_that_results_could_contradict() {
    RuleSet rules = ruleSet(note("n", contradicted(SIGN)), shows("s", SIGN, FEW_CELLS));
    Patient patient = with(CELLS, "3 10^9/L").noOtherSymptoms().build();
    assertThat(rules.evaluate(patient).verdict("n").truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_shown_member_contradicts_a_group_that_was_stated_absent() {
    RuleSet rules = ruleSet(note("n", contradicted(MEMBER)), shows("s", MEMBER, FEW_CELLS));
    Patient patient = with(CELLS, "3 10^9/L").addAbsent(GROUP).build();
    assertThat(rules.evaluate(patient).verdict("n").truth()).isEqualTo(Truth.TRUE);
    Patient other = with(CELLS, "3 10^9/L").addAbsent(SISTER).build();
    assertThat(rules.evaluate(other).verdict("n").truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_group_that_results_show_to_be_absent_contradicts_a_member_that_was_stated() {
    RuleSet rules = ruleSet(note("n", contradicted(GROUP)), shows("s", GROUP, FEW_CELLS));
    Patient patient = with(CELLS, "5 10^9/L").addPresent(MEMBER).build();
    assertThat(rules.evaluate(patient).verdict("n").truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void each_contradiction_is_held_against_the_rule_that_shows_its_clue() {
    RuleSet rules =
        ruleSet(
            shows("s", SIGN, FEW_CELLS),
            shows("t", MEMBER, result(CELLS).above("9 10^9/L")),
            note("n", contradicted(MEMBER)),
            note("m", contradicted(SIGN)));
    Patient patient = with(CELLS, "10 10^9/L").addAbsent(MEMBER, SIGN).build();
    assertThat(rules.evaluate(patient).verdict("n").truth()).isEqualTo(Truth.TRUE);
    assertThat(rules.evaluate(patient).verdict("n").trace().text())
        .isEqualTo("member stated as absent, yet cells 10 10^9/L is above 9 10^9/L");
    assertThat(rules.evaluate(patient).verdict("m").truth()).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @EnumSource(Truth.class)
  void an_own_criterion_answers_for_itself(Truth answer) {
    Criterion own = custom("own", 3, READS_AGE, patient -> answer);
    assertThat(Tiny.truth(own, nobody())).isEqualTo(answer);
    assertThat(Tiny.text(own, nobody()))
        .isEqualTo("own criterion own, version 3, is " + answer.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void an_own_criterion_reads_the_patient() {
    Criterion own =
        custom(
            "odd-age",
            1,
            READS_AGE,
            patient ->
                patient.age().map(age -> Truth.of(age.years() % 2 == 1)).orElse(Truth.UNKNOWN));
    assertThat(Tiny.truth(own, nobody().age(Age.years(61)))).isEqualTo(Truth.TRUE);
    assertThat(Tiny.truth(own, nobody().age(Age.years(62)))).isEqualTo(Truth.FALSE);
    assertThat(Tiny.truth(own, nobody())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void what_an_own_criterion_throws_reaches_the_caller_with_the_rule_and_the_cause() {
    IllegalArgumentException cause = new IllegalArgumentException("broken");
    Criterion own =
        custom(
            "own",
            1,
            READS_AGE,
            patient -> {
              throw cause;
            });
    RuleSet rules =
        ruleSet(rule("innocent", present(SIGN)), rule("guilty", any(present(SIGN), not(own))));
    assertThatThrownBy(() -> rules.evaluate(nobody().build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own criterion own")
        .hasMessageContaining("rule guilty")
        .hasMessageContaining("broken")
        .hasCause(cause);
    assertThatThrownBy(() -> rules.evaluate(nobody().build(), Tiny.TODAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rule guilty");
  }

  @Test
  @SuppressWarnings("NullAway") // what is refused
  void an_own_criterion_that_answers_null_is_refused_with_the_rule() {
    RuleSet rules = ruleSet(rule("guilty", custom("own", 1, READS_AGE, patient -> null)));
    assertThatThrownBy(() -> rules.evaluate(nobody().build()))
        .isInstanceOfAny(NullPointerException.class, IllegalStateException.class)
        .hasMessage("own criterion own of rule guilty must not answer null");
  }

  @Test
  void an_own_criterion_of_the_scope_is_named_as_such() {
    Criterion own =
        custom(
            "own",
            1,
            READS_AGE,
            patient -> {
              throw new UnsupportedOperationException();
            });
    RuleSet rules =
        RuleSet.of(List.of(rule("innocent", present(SIGN))), List.of(), Optional.of(own));
    assertThatThrownBy(() -> rules.evaluate(nobody().build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own criterion own of rule (the scope)");
  }

  private static Patient stated(Truth truth) {
    return switch (truth) {
      case TRUE -> nobody().addPresent(SIGN).build();
      case FALSE -> nobody().addAbsent(SIGN).build();
      case UNKNOWN -> nobody().build();
    };
  }
}
