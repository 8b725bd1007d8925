package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.quantity.Quantity;
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(RiskFactors.VEGAN_DIET).measuring("25 cm"))
        .withMessage(
            "what is measured must be a condition, such as an operation, but was vegan diet");
  }
}
