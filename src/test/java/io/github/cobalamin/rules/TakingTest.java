package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.takingForMonths;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.truth;
import static io.github.cobalamin.rules.Tiny.truthWithoutDate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakingTest {
  private static final Medicine PUMP = Tiny.medicineClass("pump-blockers");
  private static final Medicine OTHER_CLASS = Tiny.medicineClass("other-class");
  private static final Medicine ALPHA = Tiny.medicine("alpha", PUMP);
  private static final Medicine BETA = Tiny.medicine("beta", PUMP);
  private static final Medicine GAMMA = Tiny.medicine("gamma", OTHER_CLASS);
  private static final Medicine PLAIN = Tiny.medicine("plain");
  private static final MedicineUse ENDED =
      MedicineUse.of(ALPHA).since(YearMonth.of(2019, 1)).until(YearMonth.of(2020, 1));

  @Test
  void a_medicine_is_taken_not_taken_or_unknown() {
    assertThat(truth(taking(PLAIN), nobody().addMedicine(MedicineUse.of(PLAIN))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(taking(PLAIN), nobody().addNotTaken(PLAIN))).isEqualTo(Truth.FALSE);
    assertThat(truth(taking(PLAIN), nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(PLAIN), nobody().noOtherMedicines())).isEqualTo(Truth.FALSE);
    assertThat(truth(taking(PLAIN), nobody().addMedicine(MedicineUse.of(ALPHA))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whoever_takes_a_member_takes_the_class() {
    assertThat(truth(taking(PUMP), nobody().addMedicine(MedicineUse.of(ALPHA))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(taking(OTHER_CLASS), nobody().addMedicine(MedicineUse.of(ALPHA))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(BETA), nobody().addMedicine(MedicineUse.of(ALPHA))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(BETA), nobody().addMedicine(MedicineUse.of(ALPHA)).noOtherMedicines()))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void whoever_takes_none_of_a_class_takes_none_of_its_members() {
    assertThat(truth(taking(ALPHA), nobody().addNotTaken(PUMP))).isEqualTo(Truth.FALSE);
    assertThat(truth(taking(PUMP), nobody().addNotTaken(PUMP))).isEqualTo(Truth.FALSE);
    assertThat(truth(taking(GAMMA), nobody().addNotTaken(PUMP))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(PUMP), nobody().addNotTaken(ALPHA))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_class_within_a_class_is_read_both_ways() {
    Medicine narrow =
        Medicine.builder()
            .id("strong-blockers")
            .name("strong blocker")
            .isClass(true)
            .addWider(PUMP)
            .addCitation(Tiny.CITATION)
            .build();
    Medicine member = Tiny.medicine("delta", narrow);
    assertThat(truth(taking(PUMP), nobody().addMedicine(MedicineUse.of(narrow))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(taking(PUMP), nobody().addMedicine(MedicineUse.of(member))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(taking(member), nobody().addNotTaken(PUMP))).isEqualTo(Truth.FALSE);
    assertThat(truth(taking(narrow), nobody().addNotTaken(PUMP))).isEqualTo(Truth.FALSE);
    assertThat(truth(taking(member), nobody().addMedicine(MedicineUse.of(PUMP)).noOtherMedicines()))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(narrow), nobody().addMedicine(MedicineUse.of(PUMP)).noOtherMedicines()))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_class_that_is_taken_opens_its_members_even_in_a_closed_world() {
    assertThat(truth(taking(PUMP), nobody().addMedicine(MedicineUse.of(PUMP))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(taking(ALPHA), nobody().addMedicine(MedicineUse.of(PUMP)).noOtherMedicines()))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(GAMMA), nobody().addMedicine(MedicineUse.of(PUMP)).noOtherMedicines()))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(taking(ALPHA), nobody().addMedicine(MedicineUse.of(PUMP)).addNotTaken(ALPHA)))
        .isEqualTo(Truth.FALSE);
    assertThat(
            truth(taking(ALPHA), nobody().addMedicine(MedicineUse.of(PUMP), MedicineUse.of(ALPHA))))
        .isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({
    "999 mg, FALSE",
    "1000 mg, TRUE",
    "1 g, TRUE",
    "1001 mg, TRUE",
    "<1000 mg, FALSE",
    "<=1000 mg, UNKNOWN",
    "<1001 mg, UNKNOWN",
    ">=1000 mg, TRUE",
    ">999 mg, UNKNOWN",
    ">1000 mg, TRUE",
  })
  void a_dose_counts_from_the_dose_asked_for(String dose, Truth expected) {
    assertThat(
            truth(
                taking(PLAIN, "1000 mg"),
                nobody().addMedicine(MedicineUse.of(PLAIN).withDailyDose(dose))))
        .isEqualTo(expected);
  }

  @Test
  void without_a_dose_a_least_dose_is_unknown() {
    assertThat(truth(taking(PLAIN, "1000 mg"), nobody().addMedicine(MedicineUse.of(PLAIN))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(PLAIN, "1000 mg"), nobody().noOtherMedicines())).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    // today is 2026-11-22: the day of the month on which it began is not known
    "2025-10, 12, TRUE",
    "2025-11, 12, UNKNOWN",
    "2025-12, 12, FALSE",
    "2026-11, 1, FALSE",
    "2026-10, 1, UNKNOWN",
    "2026-09, 1, TRUE",
  })
  void a_duration_is_counted_from_a_month_whose_day_is_not_known(
      YearMonth since, int months, Truth expected) {
    assertThat(
            truth(
                takingForMonths(PLAIN, months),
                nobody().addMedicine(MedicineUse.of(PLAIN).since(since))))
        .isEqualTo(expected);
  }

  @Test
  void without_a_beginning_or_a_date_a_duration_is_unknown() {
    MedicineUse years = MedicineUse.of(PLAIN).since(YearMonth.of(2000, 1));
    assertThat(truth(takingForMonths(PLAIN, 1), nobody().addMedicine(MedicineUse.of(PLAIN))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truthWithoutDate(takingForMonths(PLAIN, 1), nobody().addMedicine(years)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truthWithoutDate(taking(PLAIN), nobody().addMedicine(years))).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"2026-10, FALSE", "2026-11, TRUE"})
  void a_medicine_counts_until_the_month_in_which_it_ended(YearMonth until, Truth expected) {
    assertThat(truth(taking(PLAIN), nobody().addMedicine(MedicineUse.of(PLAIN).until(until))))
        .isEqualTo(expected);
  }

  @Test
  void without_a_date_an_ended_medicine_is_unknown() {
    assertThat(truthWithoutDate(taking(ALPHA), nobody().addMedicine(ENDED)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void one_of_several_uses_is_enough() {
    MedicineUse low = MedicineUse.of(ALPHA).withDailyDose("10 mg");
    MedicineUse high = MedicineUse.of(BETA).withDailyDose("40 mg");
    Criterion asked = taking(PUMP, "40 mg");
    assertThat(truth(asked, nobody().addMedicine(low, high))).isEqualTo(Truth.TRUE);
    assertThat(truth(asked, nobody().addMedicine(low).noOtherMedicines())).isEqualTo(Truth.FALSE);
    assertThat(truth(asked, nobody().addMedicine(low, MedicineUse.of(BETA))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taking(ALPHA, "40 mg"), nobody().addMedicine(low, high)))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(taking(ALPHA), nobody().addMedicine(ENDED, MedicineUse.of(ALPHA))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(taking(PUMP), nobody().addMedicine(ENDED, MedicineUse.of(PUMP))))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void dose_and_duration_must_be_met_by_the_same_use() {
    MedicineUse strong = MedicineUse.of(ALPHA).withDailyDose("40 mg").since(YearMonth.of(2026, 10));
    MedicineUse years = MedicineUse.of(ALPHA).withDailyDose("10 mg").since(YearMonth.of(2010, 1));
    assertThat(truth(takingForMonths(ALPHA, 12, "40 mg"), nobody().addMedicine(strong, years)))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void members_of_a_class_that_ended_in_a_closed_world_are_not_taken() {
    MedicineUse ended = MedicineUse.of(PUMP).until(YearMonth.of(2020, 1));
    assertThat(truth(taking(PUMP), nobody().addMedicine(ended).noOtherMedicines()))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(taking(ALPHA), nobody().addMedicine(ended).noOtherMedicines()))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void a_member_that_ended_leaves_the_class_unknown_while_the_record_is_open() {
    assertThat(truth(taking(PUMP), nobody().addMedicine(ENDED).noOtherMedicines()))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(taking(PUMP), nobody().addMedicine(ENDED))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_member_below_the_dose_leaves_the_class_unknown_while_the_record_is_open() {
    MedicineUse low = MedicineUse.of(ALPHA).withDailyDose("10 mg");
    assertThat(truth(taking(PUMP, "40 mg"), nobody().addMedicine(low))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void an_ended_member_stays_unknown_while_its_class_is_taken() {
    assertThat(truth(taking(ALPHA), nobody().addMedicine(ENDED, MedicineUse.of(PUMP))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_medicine_stated_as_not_taken_is_not_taken_though_it_once_was() {
    MedicineUse thisMonth = MedicineUse.of(PLAIN).until(YearMonth.of(2026, 11));
    assertThat(truthWithoutDate(taking(PLAIN), nobody().addMedicine(thisMonth).addNotTaken(PLAIN)))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(taking(PLAIN), nobody().addMedicine(thisMonth).addNotTaken(PLAIN)))
        .isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1201})
  void impossible_durations_are_refused(int months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> takingForMonths(PLAIN, months))
        .withMessage("months must be from 0 to 1200 but was " + months);
  }

  @Test
  void the_longest_and_the_shortest_durations_are_accepted() {
    assertThat(takingForMonths(PLAIN, 0)).isEqualTo(taking(PLAIN));
    assertThat(takingForMonths(PLAIN, 1200).words())
        .isEqualTo(PLAIN + " taken for 1200 months or more");
  }

  @Test
  void a_least_dose_that_is_no_mass_is_refused_when_it_is_written() {
    assertThatIllegalArgumentException().isThrownBy(() -> taking(PLAIN, "5 ng/L"));
  }

  @Test
  void a_least_dose_that_is_a_bound_is_refused_when_it_is_written() {
    assertThatIllegalArgumentException().isThrownBy(() -> taking(PLAIN, ">=5 mg"));
  }

  private static final Medicine COBALAMIN =
      Medicine.builder()
          .id("own-cobalamin")
          .name("own cobalamin")
          .cobalamin(Cobalamin.HYDROXOCOBALAMIN)
          .addCitation(Tiny.CITATION)
          .build();

  private static final Replacement TABLETS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.ORAL, "1 mg");

  @Test
  void vitamin_b12_is_taken_if_it_is_given_as_replacement() {
    Criterion taken = taking(COBALAMIN);
    assertThat(truth(taken, nobody())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taken, nobody().addReplacement(TABLETS))).isEqualTo(Truth.TRUE);
    assertThat(truth(taken, nobody().addReplacement(TABLETS.until(Tiny.TODAY))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taken, nobody().noOtherReplacement())).isEqualTo(Truth.FALSE);
    assertThat(truth(taken, nobody().noOtherMedicines())).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(taken, nobody().addNotTaken(COBALAMIN))).isEqualTo(Truth.FALSE);
    assertThat(truth(taken, nobody().addNotTaken(COBALAMIN).addReplacement(TABLETS)))
        .as("what is given is on record")
        .isEqualTo(Truth.TRUE);
    Replacement unnamed = Replacement.builder().route(Route.ORAL).build();
    assertThat(truth(taken, nobody().addReplacement(unnamed).noOtherReplacement()))
        .isEqualTo(Truth.UNKNOWN);
    Replacement other = Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg");
    assertThat(truth(taken, nobody().addReplacement(other).noOtherReplacement()))
        .isEqualTo(Truth.FALSE);
    assertThat(taken.words()).isEqualTo("own cobalamin taken");
  }

  @Test
  void vitamin_b12_is_taken_at_a_dose_and_for_a_time() {
    Criterion asked = takingForMonths(COBALAMIN, 6, "1 mg");
    Replacement six = TABLETS.since(Tiny.TODAY.minusMonths(6));
    assertThat(truth(asked, nobody().addReplacement(six))).isEqualTo(Truth.TRUE);
    assertThat(truthWithoutDate(asked, nobody().addReplacement(six))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(asked, nobody().addReplacement(TABLETS))).isEqualTo(Truth.UNKNOWN);
    Replacement later = TABLETS.since(Tiny.TODAY.minusMonths(6).plusDays(1));
    assertThat(truth(asked, nobody().addReplacement(later).noOtherReplacement()))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(taking(COBALAMIN, "2 mg"), nobody().addReplacement(six).noOtherReplacement()))
        .isEqualTo(Truth.FALSE);
    assertThat(asked.words())
        .isEqualTo("own cobalamin taken at 1 mg a day or more for 6 months or more");
    assertThatIllegalArgumentException().isThrownBy(() -> takingForMonths(COBALAMIN, -1));
  }

  @Test
  void vitamin_b12_can_be_supposed() {
    Criterion custom =
        Criteria.custom("own", 1, List.of(Input.of(COBALAMIN)), patient -> Truth.UNKNOWN);
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", taking(COBALAMIN)), Tiny.rule("s", custom));
    Evaluation evaluation = rules.evaluate(nobody().build(), Tiny.TODAY);

    assertThat(evaluation.undecided()).containsOnlyKeys(Input.REPLACEMENT, Input.of(COBALAMIN));
    assertThat(evaluation.suppose(Input.of(COBALAMIN)))
        .singleElement()
        .satisfies(
            then -> {
              assertThat(then.words()).isEqualTo("not taken");
              assertThat(then.evaluation().verdict("r").truth()).isEqualTo(Truth.FALSE);
            });
    assertThat(evaluation.suppose(Input.REPLACEMENT))
        .extracting(then -> then.evaluation().verdict("r").truth())
        .containsExactly(Truth.TRUE, Truth.FALSE, Truth.FALSE);
    assertThat(
            rules
                .evaluate(nobody().addReplacement(TABLETS).build(), Tiny.TODAY)
                .suppose(Input.of(COBALAMIN)))
        .isEmpty();
  }
}
