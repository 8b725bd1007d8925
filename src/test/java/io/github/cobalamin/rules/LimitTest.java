package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Tiny.MARKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
  private static final Limit PRINTED = Limit.of(MARKER, "180 ng/L", "133 pmol/L");
  private static final Limit MASS = Limit.of(MARKER, "180 ng/L");

  @Test
  void a_limit_needs_a_quantity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limit.of(MARKER))
        .withMessage("limit of marker must have at least one quantity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<180 ng/L", "<=180 ng/L", ">180 ng/L", ">=180 ng/L"})
  void a_bound_is_no_limit(String bound) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limit.of(MARKER, bound))
        .withMessage("limit of marker must be an exact quantity but was " + bound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.9 ng/L", "100001 ng/L", "180 g/dL", "180", "low", "", "180 fL"})
  void a_value_that_the_test_cannot_have_is_no_limit(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Limit.of(MARKER, "180 ng/L", value));
  }

  @ParameterizedTest
  @CsvSource({
    "NANOGRAM_PER_LITRE, 180 ng/L",
    "PICOGRAM_PER_MILLILITRE, 180 pg/mL",
    "NANOGRAM_PER_MILLILITRE, 0.18 ng/mL",
    "PICOMOLE_PER_LITRE, 133 pmol/L",
    "NANOMOLE_PER_LITRE, 0.133 nmol/L",
  })
  void a_limit_is_held_in_the_unit_of_the_result_or_one_like_it(Unit unit, String expected) {
    assertThat(PRINTED.in(unit)).hasToString(expected);
    assertThat(PRINTED.statedFor(unit)).isTrue();
  }

  @Test
  void a_limit_that_is_not_stated_for_a_unit_is_converted() {
    assertThat(MASS.statedFor(Unit.PICOMOLE_PER_LITRE)).isFalse();
    assertThat(MASS.statedFor(Unit.PICOGRAM_PER_MILLILITRE)).isTrue();
    // 180 / 1355.37 * 1000
    assertThat(MASS.in(Unit.PICOMOLE_PER_LITRE).value().doubleValue())
        .isBetween(132.80506, 132.80507);
    assertThat(Limit.of(MARKER, "133 pmol/L").in(Unit.NANOGRAM_PER_LITRE))
        .hasToString("180.26421 ng/L");
  }

  @Test
  void a_limit_prints_every_unit() {
    assertThat(MASS).hasToString("180 ng/L");
    assertThat(PRINTED).hasToString("180 ng/L (133 pmol/L)");
    assertThat(Limit.of(MARKER, "180 ng/L", "180 pg/mL", "133 pmol/L"))
        .hasToString("180 ng/L (180 pg/mL, 133 pmol/L)");
  }

  @Test
  void a_limit_knows_its_test_and_its_quantities() {
    assertThat(PRINTED.test()).isEqualTo(MARKER);
    assertThat(PRINTED.quantities())
        .containsExactly(Quantity.of("180 ng/L"), Quantity.of("133 pmol/L"));
  }
}
