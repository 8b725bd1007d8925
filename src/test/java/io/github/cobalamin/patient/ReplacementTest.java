package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
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

  @Test
  void doses_are_told_one_thing_at_a_time() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    Replacement plain = Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
    Replacement told =
        plain.every(90).lastDose(day).toBuilder()
            .missedDoses(Truth.TRUE)
            .loadingFinished(Truth.FALSE)
            .build();
    assertThat(told.daysBetweenDoses()).contains(90);
    assertThat(told.lastDose()).contains(day);
    assertThat(told.missedDoses()).isEqualTo(Truth.TRUE);
    assertThat(told.loadingFinished()).isEqualTo(Truth.FALSE);
    assertThat(plain.missedDoses()).isEqualTo(Truth.UNKNOWN);
    assertThat(plain.loadingFinished()).isEqualTo(Truth.UNKNOWN);
    assertThat(plain.multivitamin()).isFalse();
    assertThat(told)
        .hasToString(
            plain + " every 90 days, last dose on 2026-01-15, doses missed, loading not finished");
    assertThat(plain.every(1)).hasToString(plain + " every day");
  }

  @Test
  void doses_that_cannot_be_are_refused() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    Replacement plain = Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.every(0))
        .withMessage("days between doses of B12 must be from 1 to 400 but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.since(day).lastDose(day.minusDays(1)))
        .withMessage("last dose must not be before the first but was 2026-01-14 and 2026-01-15");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.until(day).lastDose(day.minusDays(1)))
        .withMessage(
            "replacement that has ended must have its last dose as its end but had 2026-01-14 and"
                + " 2026-01-15");
  }
}
