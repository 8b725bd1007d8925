package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.contradicted;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.note;
import static io.github.cobalamin.rules.Tiny.rule;
import static io.github.cobalamin.rules.Tiny.shows;
import static io.github.cobalamin.rules.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetTest {
  private static final Symptom SIGN = Tiny.symptom("sign");
  private static final Symptom GROUP = Tiny.symptom("group");
  private static final Symptom MEMBER = Tiny.symptom("member", GROUP);
  private static final Criterion LOW = result(MARKER).below("180 ng/L");

  @Test
  void rules_run_by_stage_in_whatever_order_they_are_given() {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                shows("a-read", SIGN, LOW),
                rule("b-recognise", all(present(SIGN), concluded("a-read"))),
                Rule.builder("c-test")
                    .when(concluded("b-recognise"))
                    .conclude(TestAdvice.offer(MARKER))
                    .cite(Tiny.CITATION),
                note("d-interpret", concluded("c-test"))));
    Random random = new Random(5);
    for (int i = 0; i < 30; i++) {
      Collections.shuffle(rules, random);
      Evaluation evaluation = RuleSet.of(rules).evaluate(with(MARKER, "100 ng/L").build());
      assertThat(evaluation.verdicts())
          .extracting(Verdict::toString)
          .containsExactly(
              "a-read: TRUE", "b-recognise: TRUE", "c-test: TRUE", "d-interpret: TRUE");
    }
  }

  @Test
  void rules_of_one_stage_keep_the_order_in_which_they_are_given() {
    RuleSet rules =
        RuleSet.of(List.of(note("z", LOW), rule("y", LOW), note("a", LOW), rule("x", LOW)));
    assertThat(rules.evaluate(nobody().build()).verdicts())
        .extracting(verdict -> verdict.rule().id())
        .containsExactly("y", "x", "z", "a");
  }

  static Stream<Arguments> refused() {
    Rule shown = shows("shows-sign", SIGN, LOW);
    Rule readAsks = shows("asks", MEMBER, concluded("shows-sign"));
    return Stream.of(
        Arguments.of(
            List.of(rule("twin", LOW), note("twin", LOW)),
            "rule id must be unique but \"twin\" stands twice"),
        Arguments.of(
            List.of(rule("asks", concluded("nowhere"))),
            "rule asks must ask for what is known at its stage but asks for rule nowhere, which the rule set has not"),
        Arguments.of(
            List.of(rule("asks", any(LOW, not(concluded("same")))), rule("same", LOW)),
            "rule asks must ask for what is known at its stage but asks for rule same, which is not of an earlier stage than RECOGNISE"),
        Arguments.of(
            List.of(rule("asks", concluded("later")), note("later", LOW)),
            "rule asks must ask for what is known at its stage but asks for rule later, which is not of an earlier stage than RECOGNISE"),
        Arguments.of(
            List.of(note("itself", concluded("itself"))),
            "rule itself must ask for what is known at its stage but asks for rule itself, which is not of an earlier stage than INTERPRET"),
        Arguments.of(
            List.of(shown, readAsks),
            "rule asks must ask for what is known at its stage but asks for rule shows-sign, which is not of an earlier stage than READ"),
        Arguments.of(
            List.of(rule("asks", all(LOW, result(CELLS).in(Band.DEFICIENT)))),
            "rule asks must ask for what is known at its stage but asks for bands of cells, which has no thresholds"),
        Arguments.of(
            List.of(rule("asks", result(CELLS).nearThreshold(5))),
            "rule asks must ask for what is known at its stage but asks for results near a threshold of cells, which has no thresholds"),
        Arguments.of(
            List.of(note("asks", contradicted(SIGN))),
            "rule asks must ask for what is known at its stage but asks whether results contradict sign, which no rule of an earlier stage shows"),
        Arguments.of(
            List.of(note("asks", contradicted(GROUP)), shows("s", MEMBER, LOW)),
            "rule asks must ask for what is known at its stage but asks whether results contradict group, which no rule of an earlier stage shows"),
        Arguments.of(
            List.of(shown, shows("asks", MEMBER, contradicted(SIGN))),
            "rule asks must ask for what is known at its stage but asks whether results contradict sign, which no rule of an earlier stage shows"),
        Arguments.of(
            List.of(shown, shows("asks", MEMBER, present(SIGN))),
            "rule asks must ask for what is known at its stage but asks for sign, which a rule of the same stage shows"),
        Arguments.of(
            List.of(shows("asks", SIGN, not(present(GROUP))), shows("s", MEMBER, LOW)),
            "rule asks must ask for what is known at its stage but asks for group, which a rule of the same stage shows"),
        Arguments.of(
            List.of(shows("itself", SIGN, present(SIGN))),
            "rule itself must ask for what is known at its stage but asks for sign, which a rule of the same stage shows"),
        Arguments.of(
            List.of(shown, shows("again", SIGN, LOW)),
            "sign must be shown by one rule but is by shows-sign and again"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void rules_that_do_not_fit_together_are_refused(List<Rule> rules, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(rules, List.of(Tiny.THRESHOLDS), Optional.empty()))
        .withMessage(message);
  }

  /** A group shown to be absent would deny its members, or not, as the rules happen to lie. */
  @Test
  void a_reading_rule_that_asks_for_a_part_of_a_clue_shown_at_its_stage_is_refused() {
    List<Rule> rules =
        List.of(shows("asks", SIGN, present(MEMBER)), shows("shows-group", GROUP, LOW));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(rules))
        .withMessageContaining("rule asks");
  }

  @Test
  void a_reading_rule_may_ask_for_a_clue_that_no_other_shows() {
    RuleSet rules =
        RuleSet.of(
            List.of(
                shows("s", SIGN, all(present(GROUP), LOW)),
                shows("t", Tiny.symptom("other"), LOW)));
    assertThat(
            rules.evaluate(with(MARKER, "100 ng/L").addPresent(GROUP).build()).verdict("s").truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void thresholds_given_twice_are_refused() {
    Thresholds other =
        Thresholds.builder(MARKER)
            .deficientBelow("100 ng/L")
            .sufficientAbove("200 ng/L")
            .cite(Tiny.CITATION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(), List.of(Tiny.THRESHOLDS, other), Optional.empty()))
        .withMessage("thresholds of marker must be given once");
  }

  @Test
  void bands_with_thresholds_and_contradictions_of_shown_clues_are_accepted() {
    RuleSet rules =
        Tiny.ruleSet(
            rule("band", result(MARKER).in(Band.DEFICIENT)),
            rule("near", result(MARKER).nearThreshold(3)),
            rule("contra", contradicted(SIGN)),
            shows("s", SIGN, LOW));
    assertThat(rules.evaluate(nobody().build()).verdicts()).hasSize(4);
  }

  @Test
  void an_unknown_rule_has_no_verdict() {
    Evaluation evaluation = RuleSet.of(List.of(rule("r", LOW))).evaluate(nobody().build());
    assertThatThrownBy(() -> evaluation.verdict("other"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("rule set must have the rule \"other\" but has not");
  }

  @Test
  void what_fires_is_found_by_the_beginning_and_the_end_of_its_id() {
    Evaluation evaluation =
        RuleSet.of(
                List.of(
                    rule("a-low", LOW),
                    rule("a-high", not(LOW)),
                    rule("b-low", LOW),
                    rule("a-c-low", LOW)))
            .evaluate(with(MARKER, "100 ng/L").build());
    assertThat(ids(evaluation.firedLike("a-*low"))).containsExactly("a-low", "a-c-low");
    assertThat(ids(evaluation.firedLike("a-low"))).containsExactly("a-low");
    assertThat(ids(evaluation.firedLike("*"))).isEqualTo(ids(evaluation.fired()));
    assertThat(ids(evaluation.firedLike("a-low*low"))).isEmpty();
    assertThat(ids(evaluation.firedLike("a-high"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> evaluation.firedLike("a*-*w"))
        .withMessage("ids must have one \"*\" at most but were \"a*-*w\"");
  }

  private static List<String> ids(List<Verdict> verdicts) {
    return verdicts.stream().map(each -> each.rule().id()).toList();
  }

  @Test
  void without_rules_nothing_fires() {
    Evaluation evaluation = RuleSet.of(List.of()).evaluate(nobody().build(), Tiny.TODAY);
    assertThat(evaluation.fired()).isEmpty();
    assertThat(evaluation.verdicts()).isEmpty();
    assertThat(evaluation.inScope()).isEqualTo(Truth.TRUE);
  }

  @Test
  void the_rules_that_fire_are_found_among_many() {
    for (int count : new int[] {1, 63, 64, 65, 127, 128, 129, 200}) {
      List<Rule> rules = new ArrayList<>();
      List<Symptom> symptoms = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        symptoms.add(Tiny.symptom("s" + i));
        rules.add(rule("r" + i, present(symptoms.get(i))));
      }
      RuleSet ruleSet = RuleSet.of(rules);
      assertThat(ruleSet.evaluate(nobody().build()).fired()).isEmpty();
      for (int i = 0; i < count; i++) {
        Patient patient = nobody().addPresent(symptoms.get(i), symptoms.get(count - 1)).build();
        assertThat(ruleSet.evaluate(patient).fired())
            .extracting(verdict -> verdict.rule().id())
            .isEqualTo(i == count - 1 ? List.of("r" + i) : List.of("r" + i, "r" + (count - 1)));
      }
    }
  }

  @Test
  void an_evaluation_knows_its_patient_and_its_day() {
    Patient patient = nobody().addPresent(SIGN).build();
    RuleSet rules = RuleSet.of(List.of(rule("r", LOW)));
    assertThat(rules.evaluate(patient).patient()).isSameAs(patient);
    assertThat(rules.evaluate(patient).date()).isEmpty();
    assertThat(rules.evaluate(patient, Tiny.TODAY).date()).contains(Tiny.TODAY);
  }

  @Test
  void a_verdict_names_the_results_that_its_rule_is_about() {
    LabResult cells = LabResult.of(CELLS, "3 10^9/L");
    LabResult marker = LabResult.of(MARKER, "100 ng/L");
    Criterion both =
        all(
            present(SIGN),
            not(result(CELLS).above("4 10^9/L")),
            any(LOW, result(MARKER).reported()));
    RuleSet rules = RuleSet.of(List.of(rule("both", both), rule("none", present(SIGN))));
    Evaluation all = rules.evaluate(nobody().addResult(cells, marker).build());
    assertThat(all.verdict("both").seen()).contains(cells);
    assertThat(all.verdict("both").results()).containsExactly(cells, marker);
    assertThat(all.verdict("none").seen()).isEmpty();
    assertThat(all.verdict("none").results()).isEmpty();
    Evaluation one = rules.evaluate(nobody().addResult(marker).build());
    assertThat(one.verdict("both").seen()).isEmpty();
    assertThat(one.verdict("both").results()).containsExactly(marker);
  }

  static Stream<Arguments> dated() {
    Medicine medicine = Tiny.medicine("medicine");
    Replacement pill = Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg");
    return Stream.of(
        Arguments.of(
            nobody().addResult(LabResult.of(MARKER, "100 ng/L").on(Tiny.TODAY.plusDays(1))),
            nobody()
                .addResult(
                    LabResult.of(MARKER, "100 ng/L").on(Tiny.TODAY),
                    LabResult.of(CELLS, "1 10^9/L")),
            "marker 100 ng/L must not be dated after the assessment of 2026-11-22 but was dated 2026-11-23"),
        Arguments.of(
            nobody().addMedicine(MedicineUse.of(medicine).since(YearMonth.of(2026, 12))),
            nobody()
                .addMedicine(
                    MedicineUse.of(medicine).since(YearMonth.of(2026, 11)),
                    MedicineUse.of(medicine)),
            "use of medicine must not be dated after the assessment of 2026-11-22 but was dated 2026-12"),
        Arguments.of(
            nobody().addReplacement(pill.since(Tiny.TODAY.plusDays(1))),
            nobody().addReplacement(pill.since(Tiny.TODAY), pill),
            "replacement must not be dated after the assessment of 2026-11-22 but was dated 2026-11-23"),
        Arguments.of(
            nobody().pregnantSince(Tiny.TODAY.plusDays(1)),
            nobody().pregnantSince(Tiny.TODAY),
            "conception must not be dated after the assessment of 2026-11-22 but was dated 2026-11-23"));
  }

  @ParameterizedTest
  @MethodSource("dated")
  void facts_dated_after_the_assessment_are_refused(
      Patient.Builder future, Patient.Builder past, String message) {
    RuleSet rules = RuleSet.of(List.of(rule("r", LOW)));
    Patient patient = future.build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.evaluate(patient, Tiny.TODAY))
        .withMessage(message);
    assertThat(rules.evaluate(patient).verdicts()).hasSize(1);
    assertThat(rules.evaluate(past.build(), Tiny.TODAY).verdicts()).hasSize(1);
  }

  /**
   * Two rules conclude the same, and between them stands another: which of the two fires decides.
   */
  @Test
  void a_supposed_status_is_told_by_rules_and_not_by_conclusions() {
    Symptom first = Tiny.symptom("first");
    Symptom second = Tiny.symptom("second");
    Symptom third = Tiny.symptom("third");
    RuleSet rules =
        RuleSet.of(
            List.of(
                classified("r1", first, Classification.CONFIRMED),
                classified("r2", second, Classification.UNLIKELY),
                classified("r3", third, Classification.CONFIRMED)));
    Evaluation evaluation =
        rules.evaluate(Patient.builder().addPresent(second, third).build(), Tiny.TODAY);

    for (Supposition each : evaluation.suppose(Input.of(first))) {
      assertThat(each.classification())
          .as(each.words())
          .contains(
              each.words().equals("present") ? Classification.CONFIRMED : Classification.UNLIKELY);
    }
  }

  private static Rule classified(String id, Symptom symptom, Classification classification) {
    return Rule.builder(id)
        .when(Criteria.present(symptom))
        .conclude(Conclusion.Classified.of(classification, "what " + classification + " says"))
        .cite(Tiny.CITATION);
  }
}
