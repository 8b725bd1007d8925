package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.atLeast;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Named;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a criterion sees, and what may be written in one phrase. */
class CriterionTest {
  private static final Symptom ONE = Tiny.symptom("one");
  private static final Symptom TWO = Tiny.symptom("two");

  @Test
  void combinations_tell_how_they_are_made() {
    Criterion one = present(ONE);
    Criterion two = present(TWO);

    assertThat(all(one, two).operator()).isEqualTo(Criterion.Operator.ALL);
    assertThat(all(one, two).count()).isEqualTo(2);
    assertThat(any(one, two).operator()).isEqualTo(Criterion.Operator.ANY);
    assertThat(any(one, two).count()).isEqualTo(1);
    assertThat(atLeast(2, one, two, not(one)).operator()).isEqualTo(Criterion.Operator.AT_LEAST);
    assertThat(atLeast(2, one, two, not(one)).count()).isEqualTo(2);
    assertThat(not(one).operator()).isEqualTo(Criterion.Operator.NOT);
    assertThat(firstDecided(one, two).operator()).isEqualTo(Criterion.Operator.FIRST_DECIDED);
    assertThat(established(one).operator()).isEqualTo(Criterion.Operator.ESTABLISHED);
    assertThat(one.operator()).isEqualTo(Criterion.Operator.LEAF);
    assertThat(one.count()).isZero();
    assertThat(all(one, any(one, two)).inputs())
        .extracting(Input::key)
        .containsExactly("clue:one", "clue:two");
  }

  @Test
  void leaves_tell_what_they_ask_for() {
    assertThat(result(Tiny.MARKER).in(Band.DEFICIENT).test()).contains(Tiny.MARKER);
    assertThat(result(Tiny.MARKER).in(Band.DEFICIENT).byThresholds()).isTrue();
    assertThat(result(Tiny.MARKER).nearThreshold(5).byThresholds()).isTrue();
    assertThat(result(Tiny.MARKER).below("180 ng/L").byThresholds()).isFalse();
    assertThat(concluded("rule").ruleId()).contains("rule");
    assertThat(classified(Classification.PROBABLE).classification())
        .contains(Classification.PROBABLE);
    assertThat(present(ONE).test()).isEmpty();
    assertThat(present(ONE).ruleId()).isEmpty();
    assertThat(present(ONE).classification()).isEmpty();
    assertThat(all(present(ONE)).byThresholds()).isFalse();
  }

  @Test
  void a_criterion_prints_what_it_asks() {
    assertThat(all(present(ONE), not(ageAtLeast(16))))
        .hasToString("all of (one; not age at least 16 years)");
    assertThat(atLeast(1, present(ONE), present(TWO))).hasToString("at least 1 of (one; two)");
    assertThat(any(present(ONE))).hasToString("one");
    assertThat(new Named(ONE)).hasToString("one named");
    assertThat(ageUnder(16)).isEqualTo(not(ageAtLeast(16)));
  }

  @Test
  void criteria_are_built_of_lists_too() {
    List<Criterion> parts = List.of(present(ONE), present(TWO));

    assertThat(all(parts)).isEqualTo(all(present(ONE), present(TWO)));
    assertThat(any(parts)).isEqualTo(any(present(ONE), present(TWO)));
    assertThat(atLeast(2, parts)).isEqualTo(atLeast(2, present(ONE), present(TWO)));
    assertThat(firstDecided(parts)).isEqualTo(firstDecided(present(ONE), present(TWO)));
  }

  @ParameterizedTest
  @CsvSource({
    "100 ng/L, 0, TRUE",
    "100 ng/L, 90, TRUE",
    "100 ng/L, 91, FALSE",
    "500 ng/L, 0, FALSE",
    "500 ng/L, 91, FALSE",
  })
  void a_result_in_a_band_that_is_fresh_is_one_phrase(String value, int age, Truth expected) {
    Criterion asked = result(Tiny.MARKER).notOlderThan(90).in(Band.DEFICIENT);
    LabResult dated = LabResult.of(Tiny.MARKER, value).on(Tiny.TODAY.minusDays(age));
    RuleSet rules =
        RuleSet.of(List.of(Tiny.rule("r", asked)), List.of(Tiny.THRESHOLDS), Optional.empty());

    assertThat(
            rules
                .evaluate(Patient.builder().addResult(dated).build(), Tiny.TODAY)
                .verdict("r")
                .truth())
        .isEqualTo(expected);
    assertThat(asked.words())
        .isEqualTo("all of (marker in the band deficient; not marker older than 90 days)");
  }

  @Test
  void a_fresh_result_without_a_date_is_not_known_to_be_one() {
    Criterion asked = result(Tiny.MARKER).notOlderThan(90).below("180 ng/L");
    Patient undated = Patient.builder().addResult(LabResult.of(Tiny.MARKER, "100 ng/L")).build();

    assertThat(Tiny.truth(asked, undated)).isEqualTo(Truth.UNKNOWN);
    assertThat(Tiny.truth(asked, Patient.builder().build())).isEqualTo(Truth.UNKNOWN);
    assertThat(result(Tiny.MARKER).notOlderThan(90).reported())
        .isEqualTo(all(result(Tiny.MARKER).reported(), not(result(Tiny.MARKER).olderThan(90))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> result(Tiny.MARKER).notOlderThan(0))
        .withMessage("days must be above 0 but were 0");
  }
}
