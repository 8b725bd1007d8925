package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOutlookTest {
  private static StoreOutlook lasting(String eaten, Cause cause) {
    return StoreOutlook.of(Quantity.of(eaten), cause);
  }

  /**
   * With nothing eaten the pool decays: ln(2 mg / 0.3 mg) / 0.16 % a day and ln(3 mg / 0.3 mg) /
   * 0.1 % a day, worked out by hand.
   */
  @Test
  void nothing_eaten_empties_the_stores_by_plain_decay() {
    StoreOutlook none = lasting("0 ug", Causes.VEGAN_DIET);
    assertThat(none.leastYears()).hasValue(3.2);
    assertThat(none.mostYears()).hasValue(6.3);
    assertThat(none).hasToString("3.2 to 6.3 years");
    assertThat(none.assumptions()).contains(Remarks.BODY_POOL, Remarks.DAILY_LOSS);
  }

  /** Each day on its own, in a loop, and not by the formula. */
  @ParameterizedTest
  @CsvSource({"0, false", "0.2, false", "0.3, false", "0, true", "0.1, true"})
  void formula_agrees_with_a_walk_through_the_days(double absorbed, boolean recycled) {
    StoreOutlook lasting =
        StoreOutlook.of(
            Range.of(absorbed + " to " + absorbed + " ug"), recycled ? Truth.TRUE : Truth.FALSE);
    assertThat(lasting.leastYears().orElseThrow())
        .isCloseTo(walk(2000, recycled ? 0.0016 : 0.002, absorbed), Offset.offset(0.1));
    assertThat(lasting.mostYears().orElseThrow())
        .isCloseTo(walk(3000, recycled ? 0.001 : 0.002, absorbed), Offset.offset(0.1));
  }

  private static double walk(double start, double loss, double gain) {
    double pool = start;
    int days = 0;
    while (pool > 300) {
      pool += gain - loss * pool;
      days++;
    }
    return days / 365.2425;
  }

  @Test
  void malabsorption_empties_stores_faster_than_a_vegan_diet() {
    StoreOutlook diet = lasting("0 ug", Causes.VEGAN_DIET);
    StoreOutlook gastritis = lasting("5 ug", Causes.AUTOIMMUNE_GASTRITIS);
    assertThat(gastritis.leastYears().orElseThrow()).isLessThan(diet.leastYears().orElseThrow());
    assertThat(gastritis.mostYears().orElseThrow()).isLessThan(diet.mostYears().orElseThrow());
  }

  @Test
  void enough_food_lasts_for_good() {
    StoreOutlook enough = lasting("4 ug", Causes.VEGETARIAN_DIET);
    assertThat(enough.forGood()).isTrue();
    assertThat(enough.leastYears()).isEmpty();
    assertThat(enough.mostYears()).isEmpty();
    assertThat(enough).hasToString("for good");
    StoreOutlook perhaps = lasting("0.8 ug", Causes.VEGETARIAN_DIET);
    assertThat(perhaps.forGood()).isFalse();
    assertThat(perhaps.mostYears()).isEmpty();
    assertThat(perhaps.toString()).endsWith(" years or more");
  }

  @Test
  void more_food_never_shortens_the_time() {
    double before = 0;
    for (int tenths = 0; tenths <= 20; tenths++) {
      double now =
          lasting(tenths / 10.0 + " ug", Causes.VEGAN_DIET)
              .leastYears()
              .orElse(Double.POSITIVE_INFINITY);
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<1 ug", "1 ng/L"})
  void what_is_no_exact_mass_is_refused(String eaten) {
    assertThatIllegalArgumentException().isThrownBy(() -> lasting(eaten, Causes.VEGAN_DIET));
  }

  @Test
  void cause_that_acts_after_uptake_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lasting("1 ug", Causes.RECREATIONAL_NITROUS_OXIDE))
        .withMessage(
            "cause must act on intake or uptake, for stores to run down, but was recreational nitrous oxide");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoreOutlook.of(Range.of("<1 ug"), Truth.TRUE))
        .withMessage("what is absorbed must have a lower end but was <1 ug");
  }

  @Test
  void cause_that_hinders_uptake_in_part_has_the_whole_range() {
    StoreOutlook complete = lasting("5 ug", Causes.TOTAL_GASTRECTOMY);
    assertThat(complete).hasToString("2.6 to 3.3 years");
    for (Cause partial :
        List.of(Causes.METFORMIN, Causes.PARTIAL_GASTRECTOMY, Causes.ILEAL_CROHN_DISEASE)) {
      StoreOutlook lasting = lasting("5 ug", partial);
      assertThat(lasting.leastYears()).as(partial.id()).isEqualTo(complete.leastYears());
      assertThat(lasting.mostYears()).as(partial.id()).isEmpty();
    }
    assertThat(lasting("5 ug", Causes.PERNICIOUS_ANAEMIA)).hasToString("2.6 to 3.3 years");
    assertThat(lasting("5 ug", Causes.COMPLETE_ILEAL_RESECTION)).hasToString("2.6 to 3.3 years");
    assertThat(lasting("0 ug", Causes.PROTON_PUMP_INHIBITORS))
        .hasToString(lasting("0 ug", Causes.VEGAN_DIET).toString());
  }
}
