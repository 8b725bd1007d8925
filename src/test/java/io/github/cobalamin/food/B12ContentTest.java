package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of a food: a value, an assumed zero and a missing value are three things. */
class B12ContentTest {
  private static final B12Content EGG = content("1.11", B12Content.Basis.ANALYSED);

  @ParameterizedTest
  @CsvSource({
    "0, ANALYSED",
    "0.00, ASSUMED_ZERO",
    "1.11, ANALYSED",
    "0.4, CALCULATED",
    "2.5, LABEL",
    "1000000, LABEL"
  })
  void known_content_has_its_value_and_basis(BigDecimal value, B12Content.Basis basis) {
    B12Content content = B12Content.of(value, basis);
    assertThat(content.microgramsPer100g()).contains(value);
    assertThat(content.basis()).isEqualTo(basis);
    assertThat(content.lowestMicrogramsPer100g()).isEmpty();
    assertThat(content.highestMicrogramsPer100g()).isEmpty();
    assertThat(content.lowerBound()).isFalse();
  }

  @Test
  void missing_content_is_no_zero() {
    B12Content missing = B12Content.missing();
    assertThat(missing.microgramsPer100g()).isEmpty();
    assertThat(missing.microgramsIn(new BigDecimal("85"))).isEmpty();
    assertThat(missing.microgramsIn(BigDecimal.ZERO)).isEmpty();
    assertThat(missing.basis()).isEqualTo(B12Content.Basis.MISSING);
    assertThat(missing.lowestMicrogramsPer100g()).isEmpty();
    assertThat(missing.highestMicrogramsPer100g()).isEmpty();
    assertThat(missing)
        .isEqualTo(B12Content.missing())
        .isNotEqualTo(content("0", B12Content.Basis.ANALYSED))
        .isNotEqualTo(content("0", B12Content.Basis.ASSUMED_ZERO))
        .hasToString("not known");
  }

  @Test
  void assumed_zero_is_not_a_measured_one() {
    B12Content assumed = content("0", B12Content.Basis.ASSUMED_ZERO);
    B12Content measured = content("0", B12Content.Basis.ANALYSED);
    assertThat(assumed).isNotEqualTo(measured).hasToString("0 µg per 100 g (assumed zero)");
    assertThat(measured).hasToString("0 µg per 100 g (analysed)");
  }

  @ParameterizedTest
  @CsvSource({"-0.01, ANALYSED", "1000000.01, LABEL", "1E+9, CALCULATED", "-1, ASSUMED_ZERO"})
  void value_out_of_range_is_refused(BigDecimal value, B12Content.Basis basis) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> B12Content.of(value, basis))
        .withMessage("vitamin B12 must be from 0 to 1000000 micrograms per 100 g but was " + value);
  }

  @ParameterizedTest
  @CsvSource({"0, MISSING, missing", "1, MISSING, missing", "0.1, ASSUMED_ZERO, assumed zero"})
  void value_with_a_basis_that_contradicts_it_is_refused(
      BigDecimal value, B12Content.Basis basis, String label) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> B12Content.of(value, basis))
        .withMessage("a content of " + value + " must not be called " + label);
  }

  @Test
  void range_of_tables_is_kept_and_said() {
    B12Content ranged = EGG.between(new BigDecimal("0.82"), new BigDecimal("2"));
    assertThat(ranged.lowestMicrogramsPer100g()).contains(new BigDecimal("0.82"));
    assertThat(ranged.highestMicrogramsPer100g()).contains(new BigDecimal("2"));
    assertThat(ranged.microgramsPer100g()).contains(new BigDecimal("1.11"));
    assertThat(ranged)
        .isNotEqualTo(EGG)
        .hasToString("1.11 µg per 100 g (analysed, tables from 0.82 to 2)");
    assertThat(
            EGG.between(new BigDecimal("1.11"), new BigDecimal("1.11")).highestMicrogramsPer100g())
        .contains(new BigDecimal("1.11"));
  }

  @ParameterizedTest
  @CsvSource({"1.12, 2", "0.5, 1.1", "2, 0.5"})
  void range_without_the_value_is_refused(BigDecimal low, BigDecimal high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EGG.between(low, high))
        .withMessage(
            "value must lie between those of tables, %s and %s, but was %s", low, high, EGG);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> B12Content.missing().between(low, high))
        .withMessageEndingWith("but was not known");
  }

  @Test
  void sum_with_missing_parts_says_at_least() {
    B12Content atLeast = EGG.atLeast();
    assertThat(atLeast.lowerBound()).isTrue();
    assertThat(atLeast)
        .isNotEqualTo(EGG)
        .isEqualTo(EGG.atLeast())
        .hasToString("at least 1.11 µg per 100 g (analysed)");
    assertThat(atLeast.between(BigDecimal.ONE, BigDecimal.TEN).lowerBound()).isTrue();
  }

  @Test
  void equal_values_are_equal_however_many_zeros_they_end_in() {
    B12Content other = content("1.110", B12Content.Basis.ANALYSED);
    assertThat(other).isEqualTo(EGG).hasSameHashCodeAs(EGG);
    assertThat(other.between(new BigDecimal("1.0"), new BigDecimal("2.0")))
        .isEqualTo(EGG.between(new BigDecimal("1"), new BigDecimal("2")))
        .isNotEqualTo(EGG.between(new BigDecimal("1"), new BigDecimal("3")))
        .isNotEqualTo(EGG.between(new BigDecimal("0.9"), new BigDecimal("2")))
        .hasSameHashCodeAs(EGG.between(new BigDecimal("1"), new BigDecimal("2")));
    assertThat(EGG)
        .isNotEqualTo(content("1.12", B12Content.Basis.ANALYSED))
        .isNotEqualTo(content("1.11", B12Content.Basis.CALCULATED))
        .isNotEqualTo("1.11");
  }

  @Test
  void micrograms_follow_the_mass() {
    assertThat(EGG.microgramsIn(new BigDecimal("50"))).contains(new BigDecimal("0.555"));
    assertThat(EGG.microgramsIn(BigDecimal.ZERO).orElseThrow()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.001", "1.11", "98.89", "1E+3", "1000000"})
  void micrograms_in_100_g_are_the_value(BigDecimal value) {
    B12Content content = B12Content.of(value, B12Content.Basis.ANALYSED);
    assertThat(content.microgramsIn(BigDecimal.valueOf(100)).orElseThrow())
        .isEqualByComparingTo(value);
  }

  private static B12Content content(String value, B12Content.Basis basis) {
    return B12Content.of(new BigDecimal(value), basis);
  }

  @Test
  void range_and_mass_that_cannot_be_are_refused() {
    B12Content egg = B12Content.of(new BigDecimal("1.11"), B12Content.Basis.ANALYSED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> egg.between(BigDecimal.valueOf(-1), BigDecimal.TEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> egg.between(BigDecimal.ONE, BigDecimal.valueOf(1_000_001)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> egg.microgramsIn(BigDecimal.valueOf(-50)))
        .withMessage("mass must be 0 or more grams but was -50");
  }
}
