package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.TODAY;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.text;
import static io.github.cobalamin.rules.Tiny.truth;
import static io.github.cobalamin.rules.Tiny.truthWithoutDate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples from before an event or before replacement. */
class SampledBeforeTest {
  private static final LocalDate SAMPLED = LocalDate.of(2026, 6, 1);
  private static final LabResult RESULT = LabResult.of(MARKER, "500 ng/L").on(SAMPLED);
  private static final LabResult UNDATED = LabResult.of(MARKER, "500 ng/L");
  private static final Condition GROUP = Tiny.condition("operations");
  private static final Condition OPERATION = Tiny.condition("operation", GROUP);
  private static final Condition OTHER = Tiny.condition("other", GROUP);
  private static final RiskFactor GAS = Tiny.riskFactor("gas");
  private static final Criterion BEFORE = result(MARKER).before(OPERATION);
  private static final Criterion BEFORE_GROUP = result(MARKER).before(GROUP);
  private static final Criterion UNTREATED = result(MARKER).untreated();
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private static Patient.Builder told(History... histories) {
    return nobody().addResult(RESULT).addHistory(histories);
  }

  private static History on(LocalDate day) {
    return History.of(OPERATION).since(day);
  }

  @Test
  void a_sample_is_from_before_what_happened_after_it() {
    assertThat(truth(BEFORE, told(on(SAMPLED.plusDays(1))))).isEqualTo(Truth.TRUE);
    assertThat(truth(BEFORE, told(on(SAMPLED.minusDays(1))))).isEqualTo(Truth.FALSE);
    assertThat(truth(BEFORE, told(on(SAMPLED)))).as("order not known").isEqualTo(Truth.UNKNOWN);
    assertThat(truthWithoutDate(BEFORE, told(on(SAMPLED.plusDays(1))))).isEqualTo(Truth.TRUE);
  }

  @Test
  void without_either_date_it_is_unknown_and_of_what_is_absent_false() {
    assertThat(truth(BEFORE, nobody().addResult(RESULT).addPresent(OPERATION)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(BEFORE, nobody().addResult(UNDATED).addHistory(on(SAMPLED))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(BEFORE, nobody().addHistory(on(SAMPLED)))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(BEFORE, nobody().addResult(RESULT))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(BEFORE, nobody().addResult(RESULT).addAbsent(GROUP))).isEqualTo(Truth.FALSE);
    assertThat(truth(BEFORE, nobody().addResult(RESULT).noOtherConditions()))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void the_latest_result_is_asked() {
    Patient.Builder patient = told(on(SAMPLED.plusDays(9)));
    assertThat(truth(BEFORE, patient)).isEqualTo(Truth.TRUE);
    patient.addResult(LabResult.of(MARKER, "90 ng/L").on(SAMPLED.plusDays(10)));
    assertThat(truth(BEFORE, patient)).isEqualTo(Truth.FALSE);
  }

  @Test
  void before_a_part_is_before_the_group() {
    History first = on(SAMPLED.minusYears(1));
    assertThat(truth(BEFORE_GROUP, told(first))).isEqualTo(Truth.FALSE);
    assertThat(truth(BEFORE_GROUP, told(first).addPresent(OTHER))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(BEFORE_GROUP, told(first, History.of(OTHER).since(TODAY))))
        .isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"2025, FALSE", "2026, UNKNOWN", "2027, TRUE"})
  void a_year_tells_what_all_its_days_would(int year, Truth expected) {
    Patient.Builder patient = told(History.of(OPERATION).past(year));
    assertThat(truthWithoutDate(BEFORE, patient)).isEqualTo(expected);
  }

  @Test
  void what_ended_had_begun() {
    Criterion gas = result(MARKER).before(GAS);
    assertThat(truth(gas, told(History.of(GAS).until(SAMPLED.minusDays(1)))))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(gas, told(History.of(GAS).until(SAMPLED)))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(gas, told(History.of(GAS).until(TODAY)))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(gas, told(History.of(GAS).since(SAMPLED.plusDays(3)).until(TODAY))))
        .isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({
    // begun, ended, of an open record, of a complete one
    "2026-06-02, , UNKNOWN, TRUE",
    "2026-06-01, , UNKNOWN, UNKNOWN",
    "2026-05-31, , FALSE, FALSE",
    ", 2026-05-31, FALSE, FALSE",
    ", 2026-06-01, UNKNOWN, UNKNOWN",
    ", , UNKNOWN, UNKNOWN",
  })
  void a_sample_is_from_before_all_that_was_given(
      @Nullable LocalDate since, @Nullable LocalDate until, Truth open, Truth complete) {
    Replacement.Builder given = INJECTIONS.toBuilder();
    if (since != null) {
      given.since(since);
    }
    if (until != null) {
      given.until(until);
    }
    Patient.Builder patient = nobody().addResult(RESULT).addReplacement(given.build());
    assertThat(truth(UNTREATED, patient)).isEqualTo(open);
    assertThat(truth(UNTREATED, patient.noOtherReplacement())).isEqualTo(complete);
  }

  @Test
  void one_that_had_begun_is_enough() {
    Patient.Builder both =
        nobody()
            .addResult(RESULT)
            .addReplacement(INJECTIONS.since(TODAY), INJECTIONS.since(SAMPLED.minusDays(5)));
    assertThat(truth(UNTREATED, both)).isEqualTo(Truth.FALSE);
    assertThat(truth(UNTREATED, nobody().addResult(RESULT))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(UNTREATED, nobody().addResult(RESULT).noOtherReplacement()))
        .as("none began")
        .isEqualTo(Truth.FALSE);
    assertThat(
            truth(
                UNTREATED,
                nobody()
                    .addResult(RESULT)
                    .addReplacement(INJECTIONS.lastDose(SAMPLED.minusDays(1)))))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void what_the_result_says_goes_first() {
    Replacement given = INJECTIONS.since(SAMPLED.minusDays(5));
    assertThat(
            truth(UNTREATED, nobody().addResult(UNDATED.beforeReplacement()).addReplacement(given)))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(UNTREATED, nobody().addResult(RESULT.duringReplacement())))
        .isEqualTo(Truth.FALSE);
    assertThat(
            truth(
                UNTREATED, nobody().addResult(UNDATED).addReplacement(given).noOtherReplacement()))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void words_say_both_dates() {
    assertThat(BEFORE.words()).isEqualTo("marker sampled before operation");
    assertThat(text(BEFORE, told(on(TODAY))))
        .contains("marker 500 ng/L of 2026-06-01 is from before operation (since 2026-11-22)");
    assertThat(text(BEFORE, nobody().addResult(UNDATED).addPresent(OPERATION)))
        .contains("marker 500 ng/L, undated, may or may not be from before operation");
    assertThat(text(BEFORE, nobody())).contains("marker not known");
    assertThat(UNTREATED.words()).isEqualTo("marker sampled before any vitamin B12 was given");
    assertThat(text(UNTREATED, nobody().addResult(RESULT.duringReplacement())))
        .contains("marker 500 ng/L of 2026-06-01 is not from before any B12 replacement");
  }

  @Test
  void what_is_asked_may_be_supposed_on_either_side_of_the_sample() {
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", BEFORE), Tiny.rule("s", UNTREATED));
    Evaluation evaluation =
        rules.evaluate(nobody().addResult(RESULT).addPresent(OPERATION).build(), TODAY);

    List<Supposition> then = evaluation.suppose(Input.history(OPERATION));
    assertThat(then)
        .extracting(Supposition::words)
        .containsExactly("operation (since 2026-05-31)", "operation (since 2026-06-02)");
    assertThat(then)
        .extracting(each -> each.evaluation().verdict("r").truth())
        .containsExactly(Truth.FALSE, Truth.TRUE);
    assertThat(evaluation.undecided().keySet())
        .contains(Input.of(MARKER), Input.history(OPERATION), Input.REPLACEMENT);
    assertThat(evaluation.suppose(Input.REPLACEMENT))
        .extracting(each -> each.evaluation().verdict("s").truth())
        .containsExactly(Truth.FALSE, Truth.FALSE, Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-02, TRUE", "2026-06-01, UNKNOWN", "2026-05-31, FALSE"})
  void a_sample_is_from_before_a_pregnancy_that_began_after_it(LocalDate since, Truth expected) {
    Criterion before = result(MARKER).beforePregnancy();
    assertThat(truth(before, nobody().addResult(RESULT).pregnantSince(since))).isEqualTo(expected);
    assertThat(truth(before, nobody().addResult(UNDATED).pregnantSince(since)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(text(before, nobody().addResult(RESULT).pregnantSince(since)))
        .contains("from before the pregnancy (since " + since + ")");
  }

  @Test
  void of_a_pregnancy_of_unknown_begin_it_is_unknown_and_of_none_false() {
    Criterion before = result(MARKER).beforePregnancy();
    assertThat(before.words()).isEqualTo("marker sampled before the pregnancy");
    assertThat(truth(before, nobody().addResult(RESULT).pregnant())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(before, nobody().addResult(RESULT))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(before, nobody().pregnantSince(TODAY))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(before, nobody().addResult(RESULT).notPregnant())).isEqualTo(Truth.FALSE);
    assertThat(truth(before, nobody().addResult(RESULT).sex(Sex.MALE))).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_pregnancy_may_be_supposed_on_either_side_of_the_sample() {
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", result(MARKER).beforePregnancy()));
    Patient pregnant = nobody().addResult(RESULT).pregnant().build();
    List<Supposition> then = rules.evaluate(pregnant, TODAY).suppose(Input.PREGNANCY);
    assertThat(then)
        .filteredOn(each -> each.evaluation().verdict("r").truth().known())
        .extracting(each -> each.words() + " " + each.evaluation().verdict("r").truth())
        .containsExactly("pregnant since 2026-05-31 FALSE", "pregnant since 2026-06-02 TRUE");
    Patient dated = pregnant.toBuilder().pregnantSince(TODAY).build();
    assertThat(rules.evaluate(dated, TODAY).undecided()).isEmpty();
  }

  @Test
  void nothing_is_supposed_to_begin_after_the_assessment() {
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", BEFORE));
    Patient patient = nobody().addResult(UNDATED.on(TODAY)).addPresent(OPERATION).build();
    assertThat(rules.evaluate(patient, TODAY).suppose(Input.history(OPERATION)))
        .extracting(Supposition::words)
        .containsExactly("operation (since 2026-11-21)");
    assertThat(rules.evaluate(patient).suppose(Input.history(OPERATION))).hasSize(2);
  }
}
