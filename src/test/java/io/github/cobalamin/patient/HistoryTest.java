package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.source.Confirmation;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
  @ParameterizedTest
  @ValueSource(strings = {"25 cm", "0.25 m", "0.1 cm", "10 m", "1000 cm", ">20 cm", "<=60cm"})
  void length_above_zero_and_up_to_ten_metres_is_kept_as_stated(String length) {
    History history = History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring(length);
    assertThat(history.clue()).isEqualTo(Conditions.TERMINAL_ILEAL_RESECTION);
    assertThat(history.amount()).contains(Quantity.of(length));
    assertThat(history)
        .isEqualTo(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring(length))
        .hasToString("resection of the terminal ileum of " + Quantity.of(length));
  }

  @Test
  void a_history_without_an_amount_says_that_the_clue_is_present() {
    History history = History.of(RiskFactors.VEGAN_DIET);
    assertThat(history.amount()).isEmpty();
    assertThat(history).hasToString("vegan diet");
    assertThat(Patient.builder().addHistory(history).build().present())
        .containsExactly(RiskFactors.VEGAN_DIET);
  }

  @Test
  void a_history_that_says_no_more_than_present_makes_the_same_patient() {
    History plain = History.of(Conditions.TERMINAL_ILEAL_RESECTION);
    Patient present = Patient.builder().addPresent(Conditions.TERMINAL_ILEAL_RESECTION).build();
    assertThat(Patient.builder().addHistory(plain).build()).isEqualTo(present);
    assertThat(Patient.builder().addHistory(plain, plain.measuring("25 cm")).build())
        .isEqualTo(present.toBuilder().addHistory(plain.measuring("25 cm")).build());
  }

  @Test
  void only_an_operation_has_a_length() {
    for (Clue clue : List.of(RiskFactors.VEGAN_DIET, Conditions.DIABETES, Symptoms.ATAXIA)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> History.of(clue).measuring("25 cm"))
          .withMessage(
              "what is measured must be an operation on the stomach or the bowel, long-standing haemolysis or weight loss, but was "
                  + clue);
    }
    int operations = 0;
    for (Condition condition : KnowledgeBase.standard().all(Condition.class)) {
      operations += condition.isIn(Conditions.STOMACH_OR_BOWEL_OPERATION) ? 1 : 0;
      if (condition.isIn(Conditions.STOMACH_OR_BOWEL_OPERATION)) {
        assertThat(History.of(condition).measuring("25 cm").amount()).isPresent();
      }
    }
    assertThat(operations).isGreaterThan(8);
  }

  @Test
  void copies_change_one_thing_each() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    History told =
        History.of(Symptoms.ATAXIA)
            .onset(History.Onset.WORSENING)
            .side(History.Side.ONE_SIDE)
            .since(day)
            .until(day.plusDays(9));
    assertThat(told.onset()).contains(History.Onset.WORSENING);
    assertThat(told.side()).contains(History.Side.ONE_SIDE);
    assertThat(told.since()).contains(day);
    assertThat(told.until()).contains(day.plusDays(9));
    assertThat(told)
        .hasToString("ataxia (worsening, on one side, since 2026-03-01, until 2026-03-10)");
  }

  @Test
  void conditions_may_be_past() {
    History past = History.of(Conditions.GASTRECTOMY).past(1994);
    assertThat(past.isPast()).isTrue();
    assertThat(past.pastYear()).contains(Year.of(1994));
    assertThat(past).hasToString("gastrectomy (past, 1994)");
    assertThat(History.of(Conditions.GASTRECTOMY).isPast()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(RiskFactors.VEGAN_DIET).past())
        .withMessage(
            "what is past must be a condition, but was vegan diet; of others state the end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(Conditions.GASTRECTOMY).past(94))
        .withMessage("year of gastrectomy must be from 1890 to 2999 but was 94");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 %", "80 %", ">10 %"})
  void weight_loss_has_a_share(String share) {
    assertThat(History.of(Symptoms.WEIGHT_LOSS).measuring(share).amount())
        .contains(Quantity.of(share));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 %", "81 %", "5 m"})
  void no_other_share_is_taken(String share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(Symptoms.WEIGHT_LOSS).measuring(share))
        .withMessage(
            "share lost by weight loss must be above 0 and at most 80 % but was "
                + Quantity.of(share));
  }

  @Test
  void long_standing_haemolysis_has_a_usual_haemoglobin() {
    Condition haemolysis =
        Condition.builder()
            .id("chronic-haemolysis")
            .name("long-standing haemolysis")
            .addCitation(Sources.LIBRARY.at("test", Confirmation.DERIVED))
            .build();
    assertThat(History.of(haemolysis).measuring("7.5 g/dL"))
        .hasToString("long-standing haemolysis of 7.5 g/dL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(haemolysis).measuring("25 cm"))
        .withMessage(
            "usual haemoglobin in long-standing haemolysis must be at least 10 g/L and at most 250"
                + " g/L but was 25 cm");
  }

  @Test
  void alcohol_and_nitrous_oxide_have_a_mass_a_week() {
    assertThat(History.of(RiskFactors.HARMFUL_ALCOHOL_USE).perWeek("400 g"))
        .hasToString("harmful use of alcohol, 400 g a week");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(RiskFactors.VEGAN_DIET).perWeek("400 g"))
        .withMessage("what is used every week must be alcohol or nitrous oxide but was vegan diet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(RiskFactors.HARMFUL_ALCOHOL_USE).perWeek("400 cm"))
        .withMessage(
            "mass a week of harmful use of alcohol must be above 0 and at most 100000 g but was"
                + " 400 cm");
  }

  @Test
  void nothing_ends_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(RiskFactors.VEGAN_DIET).since(day).until(day.minusDays(1)))
        .withMessage("vegan diet must not end before it begins but was 2026-03-01 to 2026-02-28");
  }

  @Test
  void a_year_that_its_own_days_contradict_is_refused() {
    History operation = History.of(Conditions.GASTRIC_BYPASS);
    LocalDate day = LocalDate.of(2020, 1, 1);

    assertThat(operation.since(day).past(2020).until(day).pastYear()).contains(Year.of(2020));
    assertThat(operation.since(day).past(2024).until(day.plusYears(5)).isPast()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation.since(day).past(2019))
        .withMessage(
            "Roux-en-Y gastric bypass of the year 2019 must not begin after it nor end before it but was since 2020-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation.past(2021).until(day))
        .withMessageEndingWith("but was until 2020-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Patient.builder().addHistory(operation.since(day), operation.past(1995)).build());
  }
}
