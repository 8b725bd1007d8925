package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Quantity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacementTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @Test
  void everything_about_a_replacement_may_be_unknown() {
    Replacement unknown = Replacement.builder().build();
    assertThat(unknown.form()).isEmpty();
    assertThat(unknown.route()).isEmpty();
    assertThat(unknown.dose()).isEmpty();
    assertThat(unknown.since()).isEmpty();
    assertThat(unknown.until()).isEmpty();
    assertThat(unknown.response()).isEmpty();
  }

  @Test
  void copies_change_one_thing_each() {
    Replacement plain = Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
    Replacement ended = plain.since(DAY).until(DAY.plusDays(14));
    assertThat(ended.form()).contains(Cobalamin.HYDROXOCOBALAMIN);
    assertThat(ended.route()).contains(Route.INTRAMUSCULAR);
    assertThat(ended.dose()).contains(Quantity.of("1 mg"));
    assertThat(ended.since()).contains(DAY);
    assertThat(ended.until()).contains(LocalDate.of(2026, 1, 29));
    assertThat(ended.toBuilder().build()).isEqualTo(ended).hasSameHashCodeAs(ended);
    assertThat(plain.since()).isEmpty();
    assertThat(ended.toBuilder().response(Replacement.Response.BETTER).build().response())
        .contains(Replacement.Response.BETTER);
  }

  @Test
  void single_dose_begins_and_ends_on_one_day() {
    Replacement once = Replacement.builder().since(DAY).until(DAY).build();
    assertThat(once.since()).isEqualTo(once.until());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 mg", "1000 mcg", "50 ug", "10 g", "0.1 ug"})
  void dose_above_zero_and_up_to_ten_grams_is_kept_as_stated(String dose) {
    assertThat(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, dose).dose())
        .contains(Quantity.of(dose));
  }
}
