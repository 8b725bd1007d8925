package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.truth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnReplacementTest {
  private static final Criterion ASKED = result(MARKER).onReplacement(90, "1 mg");
  private static final LocalDate SAMPLED = LocalDate.of(2026, 6, 1);
  private static final LabResult RESULT = LabResult.of(MARKER, "500 ng/L").on(SAMPLED);

  @ParameterizedTest
  @CsvSource({
    // an injection counts for 90 days; one begun on the day of the sample comes after it
    "INTRAMUSCULAR, 1 mg, 2026-05-31, , TRUE",
    "SUBCUTANEOUS, 1 mg, 2026-05-31, , TRUE",
    "INTRAMUSCULAR, 1 mg, 2026-06-01, , FALSE",
    "INTRAMUSCULAR, 1 mg, 2026-06-02, , FALSE",
    "INTRAMUSCULAR, 1 ug, 2020-01-01, 2026-03-03, TRUE",
    "INTRAMUSCULAR, 1 mg, 2020-01-01, 2026-03-02, FALSE",
    "INTRAMUSCULAR, 1 mg, 2020-01-01, , TRUE",
    "INTRAMUSCULAR, 1 mg, , 2026-03-03, TRUE",
    "INTRAMUSCULAR, 1 mg, , 2026-03-02, FALSE",
    "INTRAMUSCULAR, 1 mg, , 2026-06-01, UNKNOWN",
    "INTRAMUSCULAR, 1 mg, , , UNKNOWN",
    // by mouth a dose counts while it is taken, from the dose asked for
    "ORAL, 1 mg, 2026-05-31, , TRUE",
    "ORAL, 1000 ug, 2026-05-31, , TRUE",
    "ORAL, 999 ug, 2026-05-31, , FALSE",
    "SUBLINGUAL, 1 mg, 2026-05-31, , TRUE",
    // through the nose half of it in a week
    "NASAL, 0.5 mg, 2026-05-31, , TRUE",
    "NASAL, 0.4 mg, 2026-05-31, , FALSE",
    "ORAL, , 2026-05-31, , UNKNOWN",
    "ORAL, , 2026-06-01, , FALSE",
    "ORAL, 1 mg, 2026-01-01, 2026-06-01, TRUE",
    "ORAL, 1 mg, 2026-01-01, 2026-05-31, FALSE",
    "ORAL, 1 mg, , 2026-05-31, FALSE",
    "ORAL, 1 mg, , 2026-06-02, UNKNOWN",
    "ORAL, 1 mg, , , UNKNOWN",
    "ORAL, 50 ug, , , FALSE",
    // without a route nothing is known but what the dates rule out
    ", 1 mg, 2026-05-31, , UNKNOWN",
    ", , , , UNKNOWN",
  })
  void replacement_counts_by_route_dose_and_dates(
      @Nullable Route route,
      @Nullable String dose,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      Truth expected) {
    Patient.Builder patient =
        nobody()
            .addResult(RESULT)
            .addReplacement(replacement(route, dose, since, until))
            .noOtherReplacement();
    assertThat(truth(ASKED, patient)).isEqualTo(expected);
  }

  @Test
  void what_the_result_says_goes_before_what_replacements_tell() {
    Replacement covering = replacement(Route.INTRAMUSCULAR, "1 mg", SAMPLED.minusDays(9), null);
    assertThat(
            truth(ASKED, nobody().addResult(RESULT.beforeReplacement()).addReplacement(covering)))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(ASKED, nobody().addResult(RESULT).addReplacement(covering)))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(ASKED, nobody().addResult(RESULT.duringReplacement()).noOtherReplacement()))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void a_multivitamin_of_unknown_content_is_none_by_whatever_route() {
    Patient.Builder taken =
        nobody()
            .addResult(RESULT)
            .addReplacement(
                Replacement.builder().multivitamin(true).since(SAMPLED.minusDays(9)).build());
    assertThat(truth(ASKED, taken)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(ASKED, taken.noOtherReplacement())).isEqualTo(Truth.FALSE);
  }

  @Test
  void without_any_replacement_it_is_the_closed_record_that_decides() {
    assertThat(truth(ASKED, nobody().addResult(RESULT))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(ASKED, nobody().addResult(RESULT).noOtherReplacement()))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void a_replacement_that_does_not_count_leaves_room_for_others_in_an_open_record() {
    Replacement after = replacement(Route.ORAL, "1 mg", SAMPLED.plusDays(1), null);
    assertThat(truth(ASKED, nobody().addResult(RESULT).addReplacement(after)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void of_injections_alone_no_swallowed_dose_counts() {
    Criterion injected = Criteria.result(RESULT.test()).injectedWithin(14);
    Replacement swallowed = replacement(Route.ORAL, "10 g", SAMPLED.minusDays(3), null);
    Replacement injection = replacement(Route.INTRAMUSCULAR, "1 mg", SAMPLED.minusDays(3), null);
    assertThat(
            truth(
                injected,
                nobody().addResult(RESULT).addReplacement(swallowed).noOtherReplacement()))
        .isEqualTo(Truth.FALSE);
    assertThat(
            truth(
                injected,
                nobody().addResult(RESULT).addReplacement(injection).noOtherReplacement()))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void one_of_several_replacements_is_enough() {
    Replacement after = replacement(Route.ORAL, "1 mg", SAMPLED.plusDays(1), null);
    Replacement covering = replacement(Route.ORAL, "1 mg", SAMPLED.minusDays(1), null);
    assertThat(truth(ASKED, nobody().addResult(RESULT).addReplacement(after, covering)))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void without_a_result_it_is_unknown() {
    Replacement covering = replacement(Route.INTRAMUSCULAR, "1 mg", SAMPLED.minusDays(9), null);
    assertThat(truth(ASKED, nobody().addReplacement(covering))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_result_without_a_date_is_taken_as_of_the_day_of_the_assessment() {
    Patient.Builder covered =
        nobody()
            .addResult(LabResult.of(MARKER, "500 ng/L"))
            .addReplacement(replacement(Route.ORAL, "1 mg", Tiny.TODAY.minusDays(1), null));
    assertThat(truth(ASKED, covered)).isEqualTo(Truth.TRUE);
    assertThat(Tiny.truthWithoutDate(ASKED, covered)).isEqualTo(Truth.UNKNOWN);
    Patient.Builder weak =
        nobody()
            .addResult(LabResult.of(MARKER, "500 ng/L"))
            .addReplacement(replacement(Route.ORAL, "1 ug", Tiny.TODAY.minusDays(1), null))
            .noOtherReplacement();
    assertThat(Tiny.truthWithoutDate(ASKED, weak)).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-02, ", "2019-01-01, 2020-01-01"})
  void dates_rule_a_replacement_out_though_its_route_is_not_known(
      LocalDate since, @Nullable LocalDate until) {
    Patient.Builder patient =
        nobody()
            .addResult(RESULT)
            .addReplacement(replacement(null, "1 mg", since, until))
            .noOtherReplacement();
    assertThat(truth(ASKED, patient)).isEqualTo(Truth.FALSE);
  }

  private static Replacement replacement(
      @Nullable Route route,
      @Nullable String dose,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {
    Replacement.Builder builder = Replacement.builder().form(Cobalamin.HYDROXOCOBALAMIN);
    if (route != null) {
      builder.route(route);
    }
    if (dose != null) {
      builder.dose(Quantity.of(dose));
    }
    if (since != null) {
      builder.since(since);
    }
    if (until != null) {
      builder.until(until);
    }
    return builder.build();
  }
}
