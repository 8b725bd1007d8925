package io.github.cobalamin.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "165 ng/L | EXACT | 165 | NANOGRAM_PER_LITRE",
        "165ng/L | EXACT | 165 | NANOGRAM_PER_LITRE",
        "  165   pg/ml  | EXACT | 165 | PICOGRAM_PER_MILLILITRE",
        "0.38 µmol/L | EXACT | 0.38 | MICROMOLE_PER_LITRE",
        "0.38 μmol/L | EXACT | 0.38 | MICROMOLE_PER_LITRE",
        "007.50 g/dL | EXACT | 7.5 | GRAM_PER_DECILITRE",
        "<83pmol/l | LESS | 83 | PICOMOLE_PER_LITRE",
        "< 83 pmol/L | LESS | 83 | PICOMOLE_PER_LITRE",
        "> 1500pg/ml | MORE | 1500 | PICOGRAM_PER_MILLILITRE",
        ">1500 pg/mL | MORE | 1500 | PICOGRAM_PER_MILLILITRE",
        "<= 30 pmol/L | AT_MOST | 30 | PICOMOLE_PER_LITRE",
        "≤30 pmol/L | AT_MOST | 30 | PICOMOLE_PER_LITRE",
        "≤ 30 pmol/L | AT_MOST | 30 | PICOMOLE_PER_LITRE",
        ">=2000 ng/L | AT_LEAST | 2000 | NANOGRAM_PER_LITRE",
        "≥2000 ng/L | AT_LEAST | 2000 | NANOGRAM_PER_LITRE",
        "250 x10^9/L | EXACT | 250 | BILLION_PER_LITRE",
        "250 × 10⁹/L | EXACT | 250 | BILLION_PER_LITRE",
        "250x10*9/L | EXACT | 250 | BILLION_PER_LITRE",
        "4500 /uL | EXACT | 4500 | PER_MICROLITRE",
        "4500/mm3 | EXACT | 4500 | PER_MICROLITRE",
        "59 mL/min/1.73 m2 | EXACT | 59 | MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
        ">90 mL/min/1.73m² | MORE | 90 | MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
        "35% | EXACT | 35 | PER_CENT",
        "0.35 L/L | EXACT | 0.35 | LITRE_PER_LITRE",
        "0 ug/L | EXACT | 0 | MICROGRAM_PER_LITRE"
      })
  void text_is_read_as_laboratories_print_it(
      String text, Quantity.Comparator comparator, BigDecimal value, Unit unit) {
    assertThat(Quantity.of(text)).isEqualTo(new Quantity(value, unit, comparator));
  }

  @Test
  void whole_number_is_given_with_its_unit() {
    assertThat(Quantity.of(165, Unit.NANOGRAM_PER_LITRE))
        .isEqualTo(Quantity.of("165 ng/L"))
        .isEqualTo(Quantity.of(new BigDecimal(165), Unit.NANOGRAM_PER_LITRE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ng/L",
        "ng/L 165",
        "<",
        "< ng/L",
        "==5 ng/L",
        "~5 ng/L",
        "+5 ng/L",
        "-5 ng/L",
        "\u22125 ng/L",
        ".5 ng/L",
        "5. ng/L",
        "1.2.3 ng/L",
        "1..2 ng/L",
        ". ng/L",
        "1.5e+3 ng/L",
        "1E+3 ng/L",
        "<<5 ng/L",
        "<>5 ng/L",
        "><5 ng/L",
        "< <5 ng/L",
        "< =5 ng/L",
        "==5 ng/L",
        "=<5 ng/L",
        "NaN ng/L",
        "Infinity ng/L",
        "\u0661\u0666\u0665 ng/L",
        "low"
      })
  void text_that_does_not_begin_with_a_number_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(text))
        .withMessage(
            "quantity must begin with a number that is not negative, such as \"165\", \"<83\" or \"> 1500\", but was \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,38 umol/L", "1,500 ng/L", "<0,5 ng/L", "5 , 3 ng/L", "1,234.5 ng/L"})
  void comma_is_refused_and_never_guessed_at(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(text))
        .withMessage(
            "quantity must have a decimal point and no comma or grouping, such as \"0.38\", unless a Notation says otherwise, but was \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1 500 ng/L, 500 ng/L",
    "1e3 ng/L, e3 ng/L",
    "1e-3 ng/L, e-3 ng/L",
    "5 furlongs, furlongs",
    "5 - 10 ng/L, - 10 ng/L",
    "5 ng/L low, ng/L low"
  })
  void text_after_the_number_that_is_no_unit_is_refused(String text, String rest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(text))
        .withMessage("unit must be a known one, such as \"ng/L\", but was \"" + rest + "\"");
  }

  @Test
  void numbers_are_canonical() {
    Quantity plain = Quantity.of("165 ng/L");
    for (String text : new String[] {"165.0 ng/L", "165.000 ng/L", "0165 ng/L", "165 NG/L"}) {
      assertThat(Quantity.of(text))
          .isEqualTo(plain)
          .hasSameHashCodeAs(plain)
          .hasToString("165 ng/L");
    }
    assertThat(Quantity.of(new BigDecimal("1.65E+2"), Unit.NANOGRAM_PER_LITRE)).isEqualTo(plain);
    assertThat(plain.value().scale()).isZero();
    assertThat(Quantity.of(1500, Unit.NANOGRAM_PER_LITRE)).hasToString("1500 ng/L");
  }

  @Test
  void all_zeros_are_equal() {
    Quantity zero = Quantity.of("0 ng/L");
    assertThat(Quantity.of("0.000 ng/L")).isEqualTo(zero);
    assertThat(Quantity.of(0, Unit.NANOGRAM_PER_LITRE)).isEqualTo(zero);
    assertThat(Quantity.of(new BigDecimal("0E+7"), Unit.NANOGRAM_PER_LITRE)).isEqualTo(zero);
    assertThat(Quantity.of("0 ug/L").in(Unit.NANOGRAM_PER_LITRE)).isEqualTo(zero);
    assertThat(zero).hasToString("0 ng/L");
  }

  @Test
  void conversion_within_a_dimension_is_exact_there_and_back() {
    SplittableRandom random = new SplittableRandom(20240306);
    for (int i = 0; i < 2000; i++) {
      Unit from = any(random, Unit.values());
      Unit to = any(random, Unit.values());
      BigDecimal value = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(9));
      Quantity.Comparator comparator = any(random, Quantity.Comparator.values());
      Quantity quantity = new Quantity(value, from, comparator);
      if (from.convertsTo(to)) {
        Quantity converted = quantity.in(to);
        assertThat(converted.unit()).isEqualTo(to);
        assertThat(converted.comparator()).isEqualTo(comparator);
        assertThat(converted.in(from)).isEqualTo(quantity);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> quantity.in(to))
            .withMessage(
                quantity
                    + " must be converted to a unit of the same dimension but was to be in "
                    + to);
      }
    }
  }

  @Test
  void text_of_a_quantity_is_read_back_as_the_same_quantity() {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 2000; i++) {
      Quantity quantity =
          new Quantity(
              BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(12)),
              any(random, Unit.values()),
              any(random, Quantity.Comparator.values()));
      assertThat(Quantity.of(quantity.toString())).isEqualTo(quantity);
    }
  }

  /** 10^40 has 41 digits, so that it must be refused as long as only 40 are allowed. */
  @ParameterizedTest
  @ValueSource(strings = {"1E+39", "9.9E+39", "1E+40", "12E+39", "1E-40"})
  void number_that_is_accepted_can_be_printed_read_and_copied(String number) {
    Quantity quantity;
    try {
      quantity = Quantity.of(new BigDecimal(number), Unit.GRAM);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("must have at most 40 digits");
      return;
    }
    assertThat(Quantity.of(quantity.value(), Unit.GRAM)).isEqualTo(quantity);
    assertThat(Quantity.of(quantity.toString())).isEqualTo(quantity);
  }

  @ParameterizedTest
  @CsvSource({
    // the text is the quantity; each is asked at 50 below, 83 at and 100 above its number
    "83 ng/L, 50, FALSE, TRUE",
    "83 ng/L, 83, FALSE, FALSE",
    "83 ng/L, 100, TRUE, FALSE",
    "<83 ng/L, 50, UNKNOWN, UNKNOWN",
    "<83 ng/L, 83, TRUE, FALSE",
    "<83 ng/L, 100, TRUE, FALSE",
    "<=83 ng/L, 50, UNKNOWN, UNKNOWN",
    "<=83 ng/L, 83, UNKNOWN, FALSE",
    "<=83 ng/L, 100, TRUE, FALSE",
    ">=83 ng/L, 50, FALSE, TRUE",
    ">=83 ng/L, 83, FALSE, UNKNOWN",
    ">=83 ng/L, 100, UNKNOWN, UNKNOWN",
    ">83 ng/L, 50, FALSE, TRUE",
    ">83 ng/L, 83, FALSE, TRUE",
    ">83 ng/L, 100, UNKNOWN, UNKNOWN"
  })
  void comparisons_with_a_limit_are_three_valued(
      String text, String limit, Truth below, Truth above) {
    Quantity quantity = Quantity.of(text);
    Quantity inSameUnit = Quantity.of(limit + " ng/L");
    assertThat(quantity.isBelow(inSameUnit)).isEqualTo(below);
    assertThat(quantity.isAbove(inSameUnit)).isEqualTo(above);
    Quantity inOtherUnit = inSameUnit.in(Unit.MICROGRAM_PER_LITRE);
    assertThat(quantity.isBelow(inOtherUnit)).isEqualTo(below);
    assertThat(quantity.isAbove(inOtherUnit)).isEqualTo(above);
  }

  /** The truth tables again, worked out from all values that a bound allows. */
  @ParameterizedTest
  @EnumSource(Quantity.Comparator.class)
  void comparisons_agree_with_all_values_that_the_bound_allows(Quantity.Comparator comparator) {
    for (int number = 1; number <= 9; number++) {
      Quantity bound = new Quantity(BigDecimal.valueOf(number), Unit.GRAM, comparator);
      for (int limit = 1; limit <= 9; limit++) {
        boolean somewhereBelow = false;
        boolean somewhereElse = false;
        for (int quarter = 0; quarter <= 48; quarter++) {
          if (allows(comparator, number * 4, quarter)) {
            somewhereBelow |= quarter < limit * 4;
            somewhereElse |= quarter >= limit * 4;
          }
        }
        Truth expected = somewhereBelow && somewhereElse ? Truth.UNKNOWN : Truth.of(somewhereBelow);
        assertThat(bound.isBelow(Quantity.of(limit, Unit.GRAM)))
            .as("%s below %s", bound, limit)
            .isEqualTo(expected);
      }
    }
  }

  private static boolean allows(Quantity.Comparator comparator, int number, int value) {
    return switch (comparator) {
      case EXACT -> value == number;
      case LESS -> value < number;
      case AT_MOST -> value <= number;
      case AT_LEAST -> value >= number;
      case MORE -> value > number;
    };
  }

  /** A quantity is zero or more, and so is whatever "<83" stands for. */
  @ParameterizedTest
  @ValueSource(strings = {"<83 ng/L", "<=83 ng/L", "0 ng/L", "<=0 ng/L"})
  void nothing_is_below_zero(String text) {
    assertThat(Quantity.of(text).isBelow(Quantity.of("0 ng/L"))).isEqualTo(Truth.FALSE);
  }

  @Test
  void comparison_with_a_limit_of_another_dimension_is_refused() {
    Quantity quantity = Quantity.of("165 ng/L");
    Quantity limit = Quantity.of("133 pmol/L");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quantity.isBelow(limit))
        .withMessageContaining("133 pmol/L must be converted to a unit of the same dimension");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quantity.isAbove(limit))
        .withMessageContaining("ng/L");
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, '', true, false, false",
    "LESS, <, false, true, false",
    "AT_MOST, <=, false, true, false",
    "AT_LEAST, >=, false, false, true",
    "MORE, >, false, false, true"
  })
  void comparators_know_their_side(
      Quantity.Comparator comparator, String sign, boolean exact, boolean upper, boolean lower) {
    assertThat(comparator.sign().orElse("")).isEqualTo(sign);
    assertThat(comparator.upper()).isEqualTo(upper);
    assertThat(comparator.lower()).isEqualTo(lower);
    Quantity quantity = new Quantity(BigDecimal.ONE, Unit.GRAM, comparator);
    assertThat(quantity.exact()).isEqualTo(exact);
    assertThat(quantity).hasToString(sign + "1 g");
  }

  private static <T> T any(SplittableRandom random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
