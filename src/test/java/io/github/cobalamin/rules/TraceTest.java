package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.atLeast;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Leaf;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clues whose names begin with y are present, with n absent, with u unknown. */
class TraceTest {
  private static final Symptom Y1 = Tiny.symptom("y1");
  private static final Symptom Y2 = Tiny.symptom("y2");
  private static final Symptom N1 = Tiny.symptom("n1");
  private static final Symptom N2 = Tiny.symptom("n2");
  private static final Criterion YES = present(Y1);
  private static final Criterion YES2 = present(Y2);
  private static final Criterion NO = present(N1);
  private static final Criterion NO2 = present(N2);
  private static final Criterion OPEN = present(Tiny.symptom("u1"));
  private static final Criterion OPEN2 = present(Tiny.symptom("u2"));
  private static final Patient PATIENT = Tiny.nobody().addPresent(Y1, Y2).addAbsent(N1, N2).build();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(YES, Truth.TRUE, "y1 present"),
        Arguments.of(NO, Truth.FALSE, "n1 absent"),
        Arguments.of(OPEN, Truth.UNKNOWN, "u1 not known"),
        // all: every true part; the false ones alone; the unknown ones alone
        Arguments.of(all(YES, YES2), Truth.TRUE, "y1 present; y2 present"),
        Arguments.of(all(YES, NO, OPEN, NO2), Truth.FALSE, "n1 absent; n2 absent"),
        Arguments.of(all(YES, OPEN, OPEN2), Truth.UNKNOWN, "u1 not known; u2 not known"),
        // any: the true leaves, and more complicated reasons only if no leaf is true
        Arguments.of(any(NO, YES, OPEN, YES2), Truth.TRUE, "y1 present; y2 present"),
        Arguments.of(any(all(YES, YES2), YES), Truth.TRUE, "y1 present"),
        Arguments.of(any(all(YES, YES2), NO), Truth.TRUE, "y1 present; y2 present"),
        Arguments.of(any(not(NO), YES), Truth.TRUE, "y1 present"),
        Arguments.of(any(not(NO), OPEN), Truth.TRUE, "n1 absent"),
        Arguments.of(any(NO, NO2), Truth.FALSE, "n1 absent; n2 absent"),
        Arguments.of(any(NO, all(YES, NO2)), Truth.FALSE, "n1 absent; n2 absent"),
        Arguments.of(any(NO, OPEN, OPEN2), Truth.UNKNOWN, "u1 not known; u2 not known"),
        // at least
        Arguments.of(atLeast(1, YES, NO, YES2), Truth.TRUE, "y1 present; y2 present"),
        Arguments.of(atLeast(2, YES, NO, NO2), Truth.FALSE, "n1 absent; n2 absent"),
        Arguments.of(atLeast(2, YES, NO, OPEN), Truth.UNKNOWN, "u1 not known"),
        // not
        Arguments.of(not(NO), Truth.TRUE, "n1 absent"),
        Arguments.of(not(YES), Truth.FALSE, "y1 present"),
        Arguments.of(not(OPEN), Truth.UNKNOWN, "u1 not known"),
        Arguments.of(not(all(YES, NO)), Truth.TRUE, "n1 absent"),
        Arguments.of(not(any(YES, NO)), Truth.FALSE, "y1 present"),
        // the first that is known
        Arguments.of(firstDecided(OPEN, YES, NO), Truth.TRUE, "y1 present"),
        Arguments.of(firstDecided(OPEN, NO, YES), Truth.FALSE, "n1 absent"),
        Arguments.of(firstDecided(OPEN, OPEN2), Truth.UNKNOWN, "u1 not known"),
        Arguments.of(firstDecided(OPEN, all(YES, YES2)), Truth.TRUE, "y1 present; y2 present"),
        // established
        Arguments.of(established(YES), Truth.TRUE, "y1 present"),
        Arguments.of(established(NO), Truth.FALSE, "n1 absent"),
        Arguments.of(established(OPEN), Truth.FALSE, "u1 not known"),
        Arguments.of(established(all(YES, OPEN)), Truth.FALSE, "u1 not known"),
        // that something is not established is no reason worth a word
        Arguments.of(not(established(OPEN)), Truth.TRUE, ""),
        Arguments.of(not(established(NO)), Truth.TRUE, ""),
        Arguments.of(not(established(YES)), Truth.FALSE, "y1 present"),
        Arguments.of(all(YES, not(established(OPEN))), Truth.TRUE, "y1 present"),
        Arguments.of(any(NO, not(established(OPEN))), Truth.TRUE, ""),
        Arguments.of(not(not(established(YES))), Truth.TRUE, "y1 present"),
        // each leaf once
        Arguments.of(all(YES, any(YES, NO), not(not(YES))), Truth.TRUE, "y1 present"),
        Arguments.of(all(any(NO, OPEN), OPEN, OPEN2), Truth.UNKNOWN, "u1 not known; u2 not known"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_trace_says_what_decides_or_what_is_missing(Criterion criterion, Truth truth, String text) {
    Verdict verdict = Tiny.verdict(criterion, PATIENT);
    assertThat(verdict.truth()).isEqualTo(truth);
    Trace trace = verdict.trace();
    assertThat(trace.truth()).isEqualTo(truth);
    assertThat(trace.text()).isEqualTo(text);
    assertThat(
            String.join(
                "; ", trace.decisive().stream().map(leaf -> leaf.words().orElseThrow()).toList()))
        .isEqualTo(text);
    assertThat(trace.decisive())
        .allSatisfy(leaf -> assertThat(leaf.criterion()).isInstanceOf(Leaf.class))
        .allSatisfy(leaf -> assertThat(leaf.parts()).isEmpty());
  }

  @Test
  void a_trace_mirrors_its_criterion() {
    Criterion criterion = all(any(YES, NO), not(OPEN));
    Trace trace = Tiny.verdict(criterion, PATIENT).trace();
    assertThat(trace.criterion()).isEqualTo(criterion);
    assertThat(trace.words()).isEmpty();
    assertThat(trace.distance()).isEmpty();
    assertThat(trace.parts()).extracting(Trace::criterion).containsExactly(any(YES, NO), not(OPEN));
    assertThat(trace.parts()).extracting(Trace::truth).containsExactly(Truth.TRUE, Truth.UNKNOWN);
    assertThat(trace.parts().get(0).parts())
        .extracting(part -> part.words().orElseThrow())
        .containsExactly("y1 present", "n1 absent");
  }

  @Test
  void the_trace_of_a_conclusion_leads_on_to_its_rule() {
    RuleSet rules =
        Tiny.ruleSet(
            Tiny.rule("first", all(YES, NO)),
            Tiny.note("second", not(concluded("first"))),
            Tiny.note("third", any(not(concluded("first")), YES2)));
    Evaluation evaluation = rules.evaluate(PATIENT);
    Trace trace = evaluation.verdict("second").trace();
    assertThat(trace.text()).isEqualTo("n1 absent");
    Trace leaf = trace.parts().get(0);
    assertThat(leaf.criterion()).isEqualTo(concluded("first"));
    assertThat(leaf.words()).isEmpty();
    assertThat(leaf.parts())
        .singleElement()
        .asString()
        .isEqualTo(evaluation.verdict("first").trace().toString());
    assertThat(evaluation.verdict("third").trace().text()).isEqualTo("y2 present");
  }
}
