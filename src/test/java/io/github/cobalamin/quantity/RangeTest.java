package io.github.cobalamin.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {
  @ParameterizedTest
  @CsvSource({
    "180-900 pg/mL, 180 to 900 pg/mL",
    "180 - 900 pg/mL, 180 to 900 pg/mL",
    "180 pg/mL-900 pg/mL, 180 to 900 pg/mL",
    "(180 - 900) pg/mL, 180 to 900 pg/mL",
    "Reference range: 180-900 pg/mL, 180 to 900 pg/mL",
    "180−900 pg/mL, 180 to 900 pg/mL",
    "< OR = 0.40 umol/L, <=0.4 umol/L",
    "up to 40 ng/mL, <=40 ng/mL",
    "180 to 900 pg/mL, 180 to 900 pg/mL",
    "180–900 pg/mL, 180 to 900 pg/mL",
    "13.5-17.50 g/dL, 13.5 to 17.5 g/dL",
    "0-400 nmol/L, 0 to 400 nmol/L",
    "5-15 μmol/L, 5 to 15 umol/L",
    "150-400 x10^9/L, 150 to 400 10^9/L",
    "7-7 ng/L, 7 to 7 ng/L",
    "<15 umol/L, <15 umol/L",
    "≤15 umol/L, <=15 umol/L",
    "> 70pmol/L, >70 pmol/L",
    "≥ 70 pmol/L, >=70 pmol/L"
  })
  void text_is_read_as_laboratories_print_it_and_read_back(String text, String printed) {
    Range range = Range.of(text);
    assertThat(range).hasToString(printed);
    assertThat(Range.of(printed)).isEqualTo(range);
  }

  @Test
  void both_bounds_of_a_printed_range_belong_to_it() {
    Range range = Range.of("180-350 ng/L");
    assertThat(range)
        .isEqualTo(Range.of(Quantity.of("180 ng/L"), Quantity.of("350 ng/L")))
        .isEqualTo(Range.of(">=180 ng/L and <=350 ng/L"));
    assertThat(range.low()).contains(Quantity.of(">=180 ng/L"));
    assertThat(range.high()).contains(Quantity.of("<=350 ng/L"));
    assertThat(range.unit()).isEqualTo(Unit.NANOGRAM_PER_LITRE);
  }

  @Test
  void quantity_at_the_end_of_an_open_range_belongs_to_it() {
    Quantity end = Quantity.of("15 umol/L");
    assertThat(Range.atLeast(end)).isEqualTo(Range.of(">=15 umol/L"));
    assertThat(Range.atMost(end)).isEqualTo(Range.of("<=15 umol/L"));
    Quantity bound = Quantity.of("<15 umol/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.atMost(bound))
        .withMessage("bound must be an exact quantity but was <15 umol/L");
    assertThatIllegalArgumentException().isThrownBy(() -> Range.atLeast(bound));
  }

  @Test
  void range_with_one_bound_is_open_on_the_other_side() {
    assertThat(Range.of("<15 umol/L").low()).isEmpty();
    assertThat(Range.of("<15 umol/L").unit()).isEqualTo(Unit.MICROMOLE_PER_LITRE);
    assertThat(Range.of(">=70 pmol/L").high()).isEmpty();
    assertThat(Range.of(">=70 pmol/L").unit()).isEqualTo(Unit.PICOMOLE_PER_LITRE);
  }

  @Test
  void bounds_that_print_differently_are_printed_apart() {
    assertThat(Range.of(">180 ng/L and <=350 ng/L")).hasToString(">180 ng/L and <=350 ng/L");
    Range twoUnits = Range.of(Quantity.of("180 ng/L"), Quantity.of("0.35 ug/L"));
    assertThat(twoUnits).hasToString(">=180 ng/L and <=0.35 ug/L");
    assertThat(twoUnits.unit()).isEqualTo(Unit.MICROGRAM_PER_LITRE);
    assertThat(twoUnits.contains(Quantity.of("350 pg/mL"))).isEqualTo(Truth.TRUE);
    assertThat(twoUnits.contains(Quantity.of("351 pg/mL"))).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // range | quantity | below the range | above the range | in the range
        "180-350 ng/L | 179.9 ng/L | TRUE | FALSE | FALSE",
        "180-350 ng/L | 180 ng/L | FALSE | FALSE | TRUE",
        "180-350 ng/L | 265 ng/L | FALSE | FALSE | TRUE",
        "180-350 ng/L | 350 ng/L | FALSE | FALSE | TRUE",
        "180-350 ng/L | 350.1 ng/L | FALSE | TRUE | FALSE",
        "180-350 ng/L | 0.265 ug/L | FALSE | FALSE | TRUE",
        "180-350 ng/L | <180 ng/L | TRUE | FALSE | FALSE",
        "180-350 ng/L | <=180 ng/L | UNKNOWN | FALSE | UNKNOWN",
        "180-350 ng/L | <200 ng/L | UNKNOWN | FALSE | UNKNOWN",
        "180-350 ng/L | <400 ng/L | UNKNOWN | UNKNOWN | UNKNOWN",
        "180-350 ng/L | >350 ng/L | FALSE | TRUE | FALSE",
        "180-350 ng/L | >=350 ng/L | FALSE | UNKNOWN | UNKNOWN",
        "180-350 ng/L | >300 ng/L | FALSE | UNKNOWN | UNKNOWN",
        "180-350 ng/L | >100 ng/L | UNKNOWN | UNKNOWN | UNKNOWN",
        "<15 umol/L | 14.9 umol/L | FALSE | FALSE | TRUE",
        "<15 umol/L | 15 umol/L | FALSE | TRUE | FALSE",
        "<15 umol/L | <15 umol/L | FALSE | FALSE | TRUE",
        "<15 umol/L | <=15 umol/L | FALSE | UNKNOWN | UNKNOWN",
        "<15 umol/L | >=15 umol/L | FALSE | TRUE | FALSE",
        "<15 umol/L | >10 umol/L | FALSE | UNKNOWN | UNKNOWN",
        "<=15 umol/L | 15 umol/L | FALSE | FALSE | TRUE",
        "<=15 umol/L | <=15 umol/L | FALSE | FALSE | TRUE",
        "<=15 umol/L | >15 umol/L | FALSE | TRUE | FALSE",
        ">70 pmol/L | 70 pmol/L | TRUE | FALSE | FALSE",
        ">70 pmol/L | 70.1 pmol/L | FALSE | FALSE | TRUE",
        ">70 pmol/L | <=70 pmol/L | TRUE | FALSE | FALSE",
        ">70 pmol/L | >70 pmol/L | FALSE | FALSE | TRUE",
        ">70 pmol/L | >=70 pmol/L | UNKNOWN | FALSE | UNKNOWN",
        ">70 pmol/L | <100 pmol/L | UNKNOWN | FALSE | UNKNOWN",
        ">=70 pmol/L | 70 pmol/L | FALSE | FALSE | TRUE",
        ">=70 pmol/L | >=70 pmol/L | FALSE | FALSE | TRUE",
        ">=70 pmol/L | <70 pmol/L | TRUE | FALSE | FALSE"
      })
  void quantity_lies_below_in_or_above_the_range(
      String range, String quantity, Truth below, Truth above, Truth in) {
    Range of = Range.of(range);
    Quantity value = Quantity.of(quantity);
    assertThat(of.isAbove(value)).as("below the range").isEqualTo(below);
    assertThat(of.isBelow(value)).as("above the range").isEqualTo(above);
    assertThat(of.contains(value)).as("in the range").isEqualTo(in);
  }

  /** "0-400" leaves no room below it. */
  @Test
  void bound_below_the_top_of_a_range_from_zero_lies_in_it() {
    assertThat(Range.of("0-400 nmol/L").contains(Quantity.of("<100 nmol/L"))).isEqualTo(Truth.TRUE);
  }

  @Test
  void quantity_of_another_dimension_is_refused() {
    Range range = Range.of("180-350 ng/L");
    Quantity other = Quantity.of("133 pmol/L");
    assertThatIllegalArgumentException().isThrownBy(() -> range.contains(other));
    assertThatIllegalArgumentException().isThrownBy(() -> range.isAbove(other));
    assertThatIllegalArgumentException().isThrownBy(() -> range.isBelow(other));
  }

  @Test
  void bounds_that_contradict_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of("900-180 pg/mL"))
        .withMessage("range must hold at least one value but was 900 to 180 pg/mL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of(Quantity.of("1 ug/L"), Quantity.of("999 ng/L")))
        .withMessage("range must hold at least one value but was >=1 ug/L and <=999 ng/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of(Quantity.of("1 ng/L"), Quantity.of("9 pmol/L")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of("<5 g and <6 g"))
        .withMessage("lower bound must have > or >= but was <5 g");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of("5 g and <6 g"))
        .withMessage("lower bound must have > or >= but was 5 g");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of(">1 g and >5 g"))
        .withMessage("upper bound must have < or <= but was >5 g");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of(">1 g and 5 g"))
        .withMessage("upper bound must have < or <= but was 5 g");
  }

  /** Nothing is more than 5 g and less than 5 g. */
  @ParameterizedTest
  @CsvSource({">5 g, <5 g", ">=5 g, <5 g", ">5 g, <=5 g"})
  void bounds_that_leave_nothing_between_them_are_refused(String low, String high) {
    assertThatIllegalArgumentException().isThrownBy(() -> Range.of(low + " and " + high));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "normal",
        "15 umol/L",
        "180-900",
        "-",
        "-5 ng/L",
        "5--10 ng/L",
        "180- pg/mL",
        "-900 pg/mL",
        "180-900-1200 pg/mL",
        "180 - 900 - pg/mL",
        "1,5-2,5 g/L",
        "180-900 furlongs",
        "180..900 pg/mL",
        "five to ten ng/L"
      })
  void text_that_is_no_range_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Range.of(text));
  }

  @Test
  void single_number_is_refused_by_what_a_range_looks_like() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of("15 umol/L"))
        .withMessage(
            "range must be two numbers, such as \"180-900 pg/mL\", or one bound, such as \"<15 umol/L\", but was \"15 umol/L\"");
  }

  /** A comparator inside a range must be refused or kept, and never dropped in silence. */
  @ParameterizedTest
  @CsvSource({"5-<15 umol/L", "<5-15 umol/L", ">5-15 umol/L", ">5 to <15 umol/L", "5->15 umol/L"})
  void comparator_inside_a_range_is_never_dropped(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Range.of(text));
  }

  /** {@code of} takes two quantities "both of which belong to" the range: bounds do not. */
  @Test
  void range_between_bounds_instead_of_quantities_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.of(Quantity.of("<5 g"), Quantity.of(">9 g")));
  }
}
