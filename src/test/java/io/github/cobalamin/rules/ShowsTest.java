package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.rule;
import static io.github.cobalamin.rules.Tiny.ruleSet;
import static io.github.cobalamin.rules.Tiny.shows;
import static io.github.cobalamin.rules.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowsTest {
  private static final Symptom WIDEST = Tiny.symptom("widest");
  private static final Symptom GROUP = Tiny.symptom("group", WIDEST);
  private static final Symptom MEMBER = Tiny.symptom("member", GROUP);
  private static final Symptom SISTER = Tiny.symptom("sister", GROUP);
  private static final RuleSet RULES =
      ruleSet(
          rule("has-widest", present(WIDEST)),
          rule("has-group", present(GROUP)),
          rule("has-member", present(MEMBER)),
          rule("has-sister", present(SISTER)),
          shows("shows-group", GROUP, result(CELLS).below("4 10^9/L")));

  @Test
  void what_results_show_counts_for_the_clue_and_its_groups() {
    Evaluation evaluation = RULES.evaluate(with(CELLS, "3 10^9/L").build());
    assertThat(truth(evaluation, "has-group")).isEqualTo(Truth.TRUE);
    assertThat(truth(evaluation, "has-widest")).isEqualTo(Truth.TRUE);
    assertThat(truth(evaluation, "has-member")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void what_results_show_to_be_absent_counts_for_the_clue_and_its_members() {
    Evaluation evaluation = RULES.evaluate(with(CELLS, "4 10^9/L").build());
    assertThat(truth(evaluation, "has-group")).isEqualTo(Truth.FALSE);
    assertThat(truth(evaluation, "has-member")).isEqualTo(Truth.FALSE);
    assertThat(truth(evaluation, "has-widest")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void results_that_do_not_tell_leave_what_was_stated() {
    Evaluation silent = RULES.evaluate(with(CELLS, "<5 10^9/L").build());
    assertThat(truth(silent, "has-group")).isEqualTo(Truth.UNKNOWN);
    Evaluation stated = RULES.evaluate(with(CELLS, "<5 10^9/L").addPresent(MEMBER).build());
    assertThat(truth(stated, "has-group")).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_clue_shown_is_present_in_a_closed_record() {
    Evaluation evaluation = RULES.evaluate(with(CELLS, "3 10^9/L").noOtherSymptoms().build());
    assertThat(truth(evaluation, "has-group")).isEqualTo(Truth.TRUE);
    assertThat(truth(evaluation, "has-widest")).isEqualTo(Truth.TRUE);
    assertThat(truth(evaluation, "has-member")).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({"3 10^9/L, TRUE", "5 10^9/L, FALSE"})
  void where_stated_and_shown_contradict_the_clue_is_present(String cells, Truth shown) {
    Patient stated =
        shown == Truth.TRUE
            ? with(CELLS, cells).addAbsent(GROUP).build()
            : with(CELLS, cells).addPresent(GROUP).build();
    Evaluation evaluation = RULES.evaluate(stated);
    assertThat(truth(evaluation, "shows-group")).isEqualTo(shown);
    assertThat(truth(evaluation, "has-group")).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_stated_member_stays_present_though_results_show_its_group_absent() {
    Evaluation evaluation = RULES.evaluate(with(CELLS, "5 10^9/L").addPresent(MEMBER).build());
    assertThat(truth(evaluation, "has-member")).isEqualTo(Truth.TRUE);
    assertThat(truth(evaluation, "has-group")).isEqualTo(Truth.TRUE);
    assertThat(truth(evaluation, "has-sister")).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void of_a_member_shown_present_and_its_group_shown_absent_presence_wins(boolean groupFirst) {
    Rule group = shows("shows-group", GROUP, result(CELLS).below("4 10^9/L"));
    Rule member = shows("shows-member", MEMBER, result(MARKER).below("180 ng/L"));
    Rule asks = rule("has-group", present(GROUP));
    RuleSet rules = groupFirst ? ruleSet(group, member, asks) : ruleSet(member, group, asks);
    Patient patient = with(CELLS, "5 10^9/L").addResult(LabResult.of(MARKER, "100 ng/L")).build();
    assertThat(truth(rules.evaluate(patient), "has-group")).isEqualTo(Truth.TRUE);
  }

  @Test
  void the_trace_says_what_results_show_or_who_stated_it() {
    assertThat(text(with(CELLS, "3 10^9/L"), "has-widest"))
        .isEqualTo("widest shown (cells 3 10^9/L is below 4 10^9/L)");
    assertThat(text(with(CELLS, "3 10^9/L").addPresent(GROUP), "has-group"))
        .isEqualTo("group present");
    assertThat(text(with(CELLS, "3 10^9/L").addPresent(MEMBER), "has-widest"))
        .isEqualTo("member present");
    assertThat(text(with(CELLS, "5 10^9/L"), "has-group")).isEqualTo("group absent");
    assertThat(text(nobody(), "has-group")).isEqualTo("group not known");
    assertThat(text(with(CELLS, "3 10^9/L").addPresent(Tiny.symptom("else")), "has-group"))
        .isEqualTo("group shown (cells 3 10^9/L is below 4 10^9/L)");
  }

  @Test
  void the_trace_names_the_rule_that_is_true_of_several_that_could_show_a_group() {
    RuleSet rules =
        ruleSet(
            shows("shows-sister", SISTER, result(MARKER).below("180 ng/L")),
            shows("shows-other", Tiny.symptom("else"), result(CELLS).below("9 10^9/L")),
            Tiny.shows("shows-member", MEMBER, result(CELLS).below("4 10^9/L")),
            rule("has-group", present(GROUP)));
    Patient patient = with(CELLS, "3 10^9/L").addResult(LabResult.of(MARKER, "500 ng/L")).build();
    assertThat(rules.evaluate(patient).verdict("has-group").trace().text())
        .isEqualTo("group shown (cells 3 10^9/L is below 4 10^9/L)");
  }

  private static Truth truth(Evaluation evaluation, String rule) {
    assertThat(evaluation.verdict(rule).trace().truth())
        .as("trace of %s", rule)
        .isEqualTo(evaluation.verdict(rule).truth());
    return evaluation.verdict(rule).truth();
  }

  private static String text(Patient.Builder patient, String rule) {
    return RULES.evaluate(patient.build()).verdict(rule).trace().text();
  }
}
