package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Tiny.CELLS;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.THRESHOLDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {
  @Test
  void thresholds_hold_what_they_were_built_with() {
    assertThat(THRESHOLDS.test()).isEqualTo(MARKER);
    assertThat(THRESHOLDS.deficientBelow())
        .isEqualTo(Limit.of(MARKER, "180 ng/L", "133 pmol/L").quantities());
    assertThat(THRESHOLDS.sufficientAbove())
        .isEqualTo(Limit.of(MARKER, "350 ng/L", "258 pmol/L").quantities());
    assertThat(THRESHOLDS.citation()).isEqualTo(Tiny.CITATION);
    assertThat(THRESHOLDS)
        .hasToString(
            "marker below 180 ng/L (133 pmol/L) deficient, above 350 ng/L (258 pmol/L) sufficient");
  }

  @Test
  void limits_out_of_order_are_refused() {
    Thresholds.Builder builder =
        Thresholds.builder(MARKER).deficientBelow("350.1 ng/L").sufficientAbove("350 ng/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cite(Tiny.CITATION))
        .withMessage(
            "deficient limit of marker must not exceed the sufficient limit but was 350.1 ng/L above 350 ng/L");
  }

  @Test
  void limits_out_of_order_in_any_unit_of_the_lower_one_are_refused() {
    Thresholds.Builder builder =
        Thresholds.builder(MARKER)
            .deficientBelow("180 ng/L", "259 pmol/L")
            .sufficientAbove("350 ng/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cite(Tiny.CITATION))
        .withMessageStartingWith("deficient limit of marker must not exceed");
  }

  /** In pmol/L the lower limit is 132.8 by conversion: 131 pmol/L would lie in two bands. */
  @Test
  void limits_out_of_order_in_a_unit_of_the_upper_one_alone_are_refused() {
    Thresholds.Builder builder =
        Thresholds.builder(MARKER)
            .deficientBelow("180 ng/L")
            .sufficientAbove("350 ng/L", "130 pmol/L");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.cite(Tiny.CITATION));
  }

  @Test
  void a_test_that_deficiency_raises_has_no_such_bands() {
    Thresholds.Builder builder =
        Thresholds.builder(LabTests.METHYLMALONIC_ACID)
            .deficientBelow("280 nmol/L")
            .sufficientAbove("400 nmol/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cite(Tiny.CITATION))
        .withMessage(
            "thresholds must be of a test that lack of vitamin B12 lowers but were of methylmalonic acid, of which a raised result is the alarming one");
  }

  @Test
  void a_limit_that_differs_between_units_by_more_than_rounding_is_refused() {
    Thresholds.Builder builder =
        Thresholds.builder(MARKER)
            .deficientBelow("180 ng/L", "148 pmol/L")
            .sufficientAbove("350 ng/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cite(Tiny.CITATION))
        .withMessage(
            "limit of marker must be the same in every unit but was 180 ng/L and 148 pmol/L, which is 200.6 ng/L");
  }

  @Test
  void one_limit_may_part_two_bands_with_itself_between_them() {
    Thresholds single =
        Thresholds.builder(MARKER)
            .deficientBelow("200 ng/L")
            .sufficientAbove("200 ng/L")
            .cite(Tiny.CITATION);
    assertThat(single.contains(Quantity.of("199.9 ng/L"), Band.DEFICIENT)).isEqualTo(Truth.TRUE);
    assertThat(single.contains(Quantity.of("200 ng/L"), Band.INTERMEDIATE)).isEqualTo(Truth.TRUE);
    assertThat(single.contains(Quantity.of("200.1 ng/L"), Band.SUFFICIENT)).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_missing_limit_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Thresholds.builder(MARKER).deficientBelow("180 ng/L").cite(Tiny.CITATION))
        .withMessageContaining("sufficientAbove");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Thresholds.builder(MARKER).sufficientAbove("180 ng/L").cite(Tiny.CITATION))
        .withMessageContaining("deficientBelow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<180 ng/L", "1 ng/L", "200000 ng/L", "180 mg", "low", "180 fL"})
  void bounds_and_impossible_values_are_no_limits(String limit) {
    Thresholds.Builder builder = Thresholds.builder(MARKER);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.deficientBelow(limit));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.sufficientAbove(limit));
  }

  @Test
  void thresholds_without_quantities_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Thresholds.builder(CELLS).deficientBelow());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Thresholds.builder(Tiny.ANTIBODY).deficientBelow("1 ng/L"));
  }

  @ParameterizedTest
  @CsvSource({
    "179.9 ng/L, TRUE, FALSE, FALSE",
    "180 ng/L, FALSE, TRUE, FALSE",
    "350 ng/L, FALSE, TRUE, FALSE",
    "350.1 ng/L, FALSE, FALSE, TRUE",
    "132.9 pmol/L, TRUE, FALSE, FALSE",
    "133 pmol/L, FALSE, TRUE, FALSE",
    "<200 ng/L, UNKNOWN, UNKNOWN, FALSE",
    ">200 ng/L, FALSE, UNKNOWN, UNKNOWN",
    ">=180 ng/L, FALSE, UNKNOWN, UNKNOWN",
    ">100 ng/L, UNKNOWN, UNKNOWN, UNKNOWN",
    "<180 ng/L, TRUE, FALSE, FALSE",
    ">350 ng/L, FALSE, FALSE, TRUE",
  })
  void a_band_contains_what_lies_between_its_limits(
      String value, Truth deficient, Truth intermediate, Truth sufficient) {
    Quantity quantity = Quantity.of(value);
    assertThat(THRESHOLDS.contains(quantity, Band.DEFICIENT)).isEqualTo(deficient);
    assertThat(THRESHOLDS.contains(quantity, Band.INTERMEDIATE)).isEqualTo(intermediate);
    assertThat(THRESHOLDS.contains(quantity, Band.SUFFICIENT)).isEqualTo(sufficient);
  }
}
