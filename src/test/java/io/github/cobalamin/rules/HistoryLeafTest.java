package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.measured;
import static io.github.cobalamin.rules.Criteria.onset;
import static io.github.cobalamin.rules.Criteria.past;
import static io.github.cobalamin.rules.Criteria.perWeek;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.presentForMonths;
import static io.github.cobalamin.rules.Criteria.side;
import static io.github.cobalamin.rules.Criteria.within;
import static io.github.cobalamin.rules.Tiny.TODAY;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.text;
import static io.github.cobalamin.rules.Tiny.truth;
import static io.github.cobalamin.rules.Tiny.truthWithoutDate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryLeafTest {
  private static final Symptom GROUP = Tiny.symptom("group");
  private static final Symptom SIGN = Tiny.symptom("sign", GROUP);
  private static final Symptom OTHER = Tiny.symptom("other", GROUP);
  private static final Condition OPERATION =
      Tiny.condition("operation", Conditions.STOMACH_OR_BOWEL_OPERATION);
  private static final RiskFactor DIET = Tiny.riskFactor("diet");
  private static final Criterion NEW = onset(SIGN, History.Onset.NEW);

  private static Patient.Builder told(History... histories) {
    return nobody().addHistory(histories);
  }

  @Test
  void onset_is_as_stated_and_silence_is_unknown() {
    assertThat(truth(NEW, told(History.of(SIGN).onset(History.Onset.NEW)))).isEqualTo(Truth.TRUE);
    assertThat(truth(NEW, told(History.of(SIGN).onset(History.Onset.STABLE))))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(NEW, nobody().addPresent(SIGN))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(NEW, nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(NEW, nobody().addAbsent(SIGN))).isEqualTo(Truth.FALSE);
    assertThat(truth(NEW, nobody().addAbsent(GROUP))).isEqualTo(Truth.FALSE);
    assertThat(truth(NEW, nobody().noOtherSymptoms())).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_group_is_new_if_a_part_is_and_not_new_only_if_no_part_may_be() {
    Criterion group = onset(GROUP, History.Onset.NEW);
    History stable = History.of(SIGN).onset(History.Onset.STABLE);
    assertThat(truth(group, told(History.of(SIGN).onset(History.Onset.NEW)))).isEqualTo(Truth.TRUE);
    assertThat(truth(group, told(stable))).isEqualTo(Truth.FALSE);
    assertThat(truth(group, told(stable).addPresent(OTHER))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(group, told(stable, History.of(OTHER).onset(History.Onset.NEW))))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void a_side_is_as_stated() {
    Criterion both = side(SIGN, History.Side.BOTH_SIDES);
    assertThat(truth(both, told(History.of(SIGN).side(History.Side.BOTH_SIDES))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(both, told(History.of(SIGN).side(History.Side.ONE_SIDE))))
        .isEqualTo(Truth.FALSE);
    assertThat(both.words()).isEqualTo("sign on both sides");
  }

  @ParameterizedTest
  @CsvSource({"60 cm, TRUE", "0.6 m, TRUE", "59 cm, FALSE", "<50 cm, FALSE", ">20 cm, UNKNOWN"})
  void amounts_are_held_against_the_least(String length, Truth expected) {
    Criterion long60 = measured(OPERATION, "60 cm");
    assertThat(truth(long60, told(History.of(OPERATION).measuring(length)))).isEqualTo(expected);
    assertThat(truth(long60, nobody().addPresent(OPERATION))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void what_is_used_in_a_week_is_held_against_the_least() {
    Criterion much = perWeek(RiskFactors.HARMFUL_ALCOHOL_USE, "400 g");
    History alcohol = History.of(RiskFactors.HARMFUL_ALCOHOL_USE);
    assertThat(truth(much, told(alcohol.perWeek("400 g")))).isEqualTo(Truth.TRUE);
    assertThat(truth(much, told(alcohol.perWeek("399 g")))).isEqualTo(Truth.FALSE);
    assertThat(much.words()).isEqualTo("harmful use of alcohol of 400 g a week or more");
  }

  @Test
  void time_since_the_beginning_is_held_against_the_least() {
    Criterion year = presentForMonths(DIET, 12);
    assertThat(truth(year, told(History.of(DIET).since(TODAY.minusYears(1)))))
        .isEqualTo(Truth.TRUE);
    History short11 = History.of(DIET).since(TODAY.minusYears(1).plusDays(1));
    assertThat(truth(year, told(short11))).isEqualTo(Truth.FALSE);
    History ended =
        History.of(DIET).since(TODAY.minusYears(3)).until(TODAY.minusYears(2).minusDays(9));
    assertThat(truth(year, told(ended))).isEqualTo(Truth.FALSE);
    assertThat(truthWithoutDate(year, told(ended))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(year, nobody().addPresent(DIET))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void past_and_of_unknown_end_it_may_have_been_shorter() {
    Criterion year = presentForMonths(OPERATION, 12);
    History past = History.of(OPERATION).since(TODAY.minusYears(3)).past();
    assertThat(truth(year, told(past))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(year, told(past.until(TODAY.minusYears(1))))).isEqualTo(Truth.TRUE);
  }

  @Test
  void the_last_use_or_the_event_is_within_days() {
    Criterion near = within(DIET, 90);
    assertThat(truth(near, told(History.of(DIET).until(TODAY.minusDays(90)))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(near, told(History.of(DIET).until(TODAY.minusDays(91)))))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(near, told(History.of(DIET).since(TODAY.minusDays(20)))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(near, told(History.of(DIET).since(TODAY.minusDays(200)))))
        .as("it may go on")
        .isEqualTo(Truth.UNKNOWN);
    assertThat(
            truth(within(OPERATION, 90), told(History.of(OPERATION).since(TODAY.minusDays(200)))))
        .isEqualTo(Truth.FALSE);
    assertThat(truthWithoutDate(near, told(History.of(DIET).until(TODAY))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_year_tells_what_all_its_days_would() {
    int now = TODAY.getYear();
    assertThat(truth(within(OPERATION, 90), told(History.of(OPERATION).past(now - 3))))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(within(OPERATION, 9000), told(History.of(OPERATION).past(now - 3))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(within(OPERATION, 1200), told(History.of(OPERATION).past(now - 3))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void past_is_asked_by_itself() {
    Patient.Builder patient = told(History.of(OPERATION).past(2001));
    assertThat(truth(past(OPERATION), patient)).isEqualTo(Truth.TRUE);
    assertThat(truth(present(OPERATION), patient)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(present(OPERATION), patient.noOtherConditions())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(past(OPERATION), nobody().addPresent(OPERATION))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(past(OPERATION), nobody())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_trace_says_what_is_known() {
    assertThat(text(NEW, told(History.of(SIGN).onset(History.Onset.STABLE))))
        .contains("sign (stable), not new");
    assertThat(text(NEW, nobody().addPresent(SIGN))).contains("whether sign new not known");
    assertThat(NEW.inputs().get(0).question())
        .isEqualTo("What more is known of sign: since when, how much, is it new?");
    assertThat(NEW.inputs().get(0)).hasToString("history of sign");
  }

  @Test
  void bad_questions_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> presentForMonths(SIGN, 0))
        .withMessage("months must be from 1 to 1560 but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> within(SIGN, 0))
        .withMessage("days must be from 1 to 36500 but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured(OPERATION, ">60 cm"))
        .withMessage("least amount of operation must be exact but was >60 cm");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> perWeek(DIET, "400 g"))
        .withMessage("what is used every week must be alcohol or nitrous oxide but was diet");
  }
}
