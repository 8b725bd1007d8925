package io.github.cobalamin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabTestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TOTAL_B12 | 165 ng/L",
        "TOTAL_B12 | <83 pmol/L",
        "TOTAL_B12 | >1500 pg/mL",
        "ACTIVE_B12 | <=5 pmol/L",
        "METHYLMALONIC_ACID | 0.38 umol/L",
        "METHYLMALONIC_ACID | 6434 nmol/L",
        "URINE_METHYLMALONIC_ACID | 3.6 mmol/mol creatinine",
        "HOMOCYSTEINE | 96 umol/L",
        "HAEMOGLOBIN | 8.3 g/dL",
        "HAEMOGLOBIN | 45 g/L",
        "RETICULOCYTES | 1.2 %",
        "RETICULOCYTES | 55 10^9/L",
        "GASTRIN | 1000 ng/L",
        "GASTRIN | 450 pmol/L",
        "PLATELETS | 0 10^9/L"
      })
  void quantity_of_the_test_is_read_and_kept_in_the_unit_reported(String test, String text)
      throws ReflectiveOperationException {
    LabTest lab = (LabTest) LabTests.class.getField(test).get(null);
    assertThat(lab.quantity(text)).isEqualTo(Quantity.of(text)).hasToString(text);
    assertThat(lab.quantity(Quantity.of(text))).isEqualTo(Quantity.of(text));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_cannot_be_is_refused_by_name(LabTest test, String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> test.quantity(text)).withMessage(message);
  }

  static Stream<Arguments> refusals() {
    String b12 = "total B12 must be reported in ng/L, pg/mL, pmol/L, ng/dL or ng/mL";
    return Stream.of(
        Arguments.of(
            LabTests.METHYLMALONIC_ACID,
            "0.38 nmol/L",
            "methylmalonic acid 0.38 nmol/L is below the possible range of 10 to 10000000 nmol/L; 0.38 umol/L would be 380 nmol/L: check the unit"),
        Arguments.of(
            LabTests.HAEMOGLOBIN,
            "8.3 g/L",
            "haemoglobin 8.3 g/L is below the possible range of 10 to 300 g/L; 8.3 g/dL would be 83 g/L: check the unit"),
        Arguments.of(
            LabTests.HAEMOGLOBIN,
            "114 g/dL",
            "haemoglobin 114 g/dL is above the possible range of 10 to 300 g/L; 114 g/L would be 11.4 g/dL: check the unit"),
        Arguments.of(
            LabTests.TOTAL_B12,
            "109 ng/mL",
            "total B12 109 ng/mL is above the possible range of 5 to 100000 ng/L; 109 ng/L would be 0.109 ng/mL: check the unit"),
        Arguments.of(
            LabTests.TOTAL_B12,
            "4 ng/L",
            "total B12 4 ng/L is below the possible range of 5 to 100000 ng/L; 4 ng/dL would be 40 ng/L: check the unit"),
        Arguments.of(
            LabTests.TOTAL_B12,
            "<5 ng/L",
            "total B12 <5 ng/L is below the possible range of 5 to 100000 ng/L"),
        Arguments.of(
            LabTests.TOTAL_B12,
            ">100000 ng/L",
            "total B12 >100000 ng/L is above the possible range of 5 to 100000 ng/L"),
        Arguments.of(
            LabTests.ACTIVE_B12,
            "5001 pmol/L",
            "active B12 5001 pmol/L is above the possible range of 0.5 to 5000 pmol/L"),
        Arguments.of(
            LabTests.HAEMATOCRIT,
            "0.35 %",
            "haematocrit 0.35 % is below the possible range of 3 to 85 %; 0.35 L/L would be 35 %: check the unit"),
        Arguments.of(
            LabTests.PLATELETS,
            "250000 10^9/L",
            "platelets 250000 10^9/L is above the possible range of 0 to 10000 10^9/L; 250000 /uL would be 250 10^9/L: check the unit"),
        Arguments.of(
            LabTests.TOTAL_B12,
            "165",
            b12 + " or as low, normal, raised, undetectable or borderline but was \"165\""),
        Arguments.of(
            LabTests.TOTAL_B12,
            "165 furlongs",
            b12
                + " or as low, normal, raised, undetectable or borderline but was \"165 furlongs\""),
        Arguments.of(
            LabTests.TOTAL_B12,
            "165 fL",
            b12 + " or as low, normal, raised, undetectable or borderline but was 165 fL"),
        Arguments.of(
            LabTests.ACTIVE_B12,
            "50 ng/L",
            "active B12 must be reported in pmol/L or as low, normal, raised, undetectable or borderline but was 50 ng/L"),
        Arguments.of(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            "5 U/mL",
            "intrinsic-factor antibody must be reported as positive, negative or borderline but was 5 U/mL"),
        Arguments.of(
            LabTests.HOMOCYSTEINE,
            "96 umol/mL",
            "homocysteine must be reported in umol/L, nmol/mL or mg/L or as low, normal or raised but was \"96 umol/mL\""),
        Arguments.of(
            LabTests.FERRITIN,
            "24 mg/L",
            "ferritin must be reported in ug/L or ng/mL or as low, normal or raised but was 24 mg/L"));
  }

  /** However small or long the number is, the refusal names the test and its possible range. */
  @ParameterizedTest
  @MethodSource("numericTests")
  void vanishing_value_in_any_unit_is_refused_by_the_possible_range(LabTest test) {
    for (Unit unit : test.units()) {
      Quantity vanishing = Quantity.of("0.000000001 " + unit);
      if (belowIsPossible(test, unit)) {
        assertThat(test.quantity(vanishing)).isEqualTo(vanishing);
        continue;
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> test.quantity(vanishing))
          .withMessageStartingWith(
              test.name() + " " + vanishing + " is below the possible range of ");
    }
  }

  private static boolean belowIsPossible(LabTest test, Unit unit) {
    for (Range range : test.possible()) {
      if (range.unit().convertsTo(unit)) {
        return range.low().orElseThrow().value().signum() == 0;
      }
    }
    return false;
  }

  @Test
  void accepted_value_converts_into_every_unit_of_the_test_however_many_digits_it_has() {
    Quantity long40 = Quantity.of("65.12345678901234567890123456789012345678 ng/L");
    assertThat(LabTests.TOTAL_B12.quantity(long40)).isEqualTo(long40);
    for (Unit unit : LabTests.TOTAL_B12.units()) {
      assertThat(LabTests.TOTAL_B12.convert(long40, unit).unit()).isEqualTo(unit);
    }
  }

  @ParameterizedTest
  @MethodSource("numericTests")
  void possible_bounds_themselves_are_accepted_and_values_beyond_are_not(LabTest test) {
    for (Range range : test.possible()) {
      BigDecimal low = range.low().orElseThrow().value();
      BigDecimal high = range.high().orElseThrow().value();
      assertThat(test.quantity(Quantity.of(low + " " + range.unit()))).isNotNull();
      assertThat(test.quantity(Quantity.of(high + " " + range.unit()))).isNotNull();
      Quantity above = Quantity.of(high.add(new BigDecimal("0.01")), range.unit());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> test.quantity(above))
          .withMessageContaining(" is above the possible range of " + range);
    }
  }

  static List<LabTest> numericTests() throws IllegalAccessException {
    List<LabTest> tests = new ArrayList<>();
    for (Field field : LabTests.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof LabTest test) {
        if (test.numeric()) {
          tests.add(test);
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(20);
    return tests;
  }

  @Test
  void bound_that_reaches_into_the_possible_range_is_accepted() {
    assertThat(LabTests.TOTAL_B12.quantity("<50 ng/L").exact()).isFalse();
    assertThat(LabTests.TOTAL_B12.quantity(">2000 ng/L").exact()).isFalse();
  }

  @Test
  void possible_value_outside_the_usual_range_is_suspicious() {
    assertThat(LabTests.TOTAL_B12.suspicion(Quantity.of("20 ng/L")))
        .contains(
            "total B12 20 ng/L is outside the usual range of 30 to 4000 ng/L; 20 ng/dL would be 200 ng/L: check the unit");
    assertThat(LabTests.TOTAL_B12.suspicion(Quantity.of("50000 ng/L")))
        .contains("total B12 50000 ng/L is outside the usual range of 30 to 4000 ng/L");
    assertThat(LabTests.TOTAL_B12.suspicion(Quantity.of("20 pmol/L")))
        .hasValueSatisfying(
            text -> assertThat(text).startsWith("total B12 20 pmol/L is outside the usual range"));
    assertThat(LabTests.RETICULOCYTES.suspicion(Quantity.of("55 %")))
        .hasValueSatisfying(text -> assertThat(text).contains("0 to 40 %"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30 ng/L", "4000 ng/L", "165 pg/mL", "100 pmol/L", "<50 ng/L", ">2000 ng/L"})
  void usual_value_is_not_suspicious(String text) {
    assertThat(LabTests.TOTAL_B12.suspicion(Quantity.of(text))).isEmpty();
  }

  @Test
  void test_without_a_usual_range_suspects_nothing() {
    LabTest test =
        LabTest.builder()
            .id("no-usual")
            .name("no usual range")
            .addUnits(Unit.GRAM_PER_LITRE)
            .addPossible(Range.of("1-300 g/L"))
            .addCitation(TestFacts.CITATION)
            .build();
    assertThat(test.suspicion(Quantity.of("299 g/L"))).isEmpty();
    assertThat(test.numeric()).isTrue();
    assertThat(LabTests.INTRINSIC_FACTOR_ANTIBODY.numeric()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> test.quantity("299"))
        .withMessage("no usual range must be reported in g/L but was \"299\"");
  }

  /** The check values of the clinical facts, section 3.1. */
  @ParameterizedTest
  @CsvSource({
    "TOTAL_B12, 200 ng/L, pmol/L, 147.6, 1",
    "TOTAL_B12, 300 ng/L, pmol/L, 221.3, 1",
    "TOTAL_B12, 400 ng/L, pmol/L, 295.1, 1",
    "TOTAL_B12, 400 pg/mL, pmol/L, 295.1, 1",
    "TOTAL_B12, 148 pmol/L, ng/L, 200.6, 1",
    "TOTAL_B12, 148 pmol/L, pg/mL, 200.6, 1",
    "TOTAL_B12, 1 ng/L, pmol/L, 0.737806, 6",
    "TOTAL_B12, 1 pmol/L, ng/L, 1.35537, 5",
    "TOTAL_B12, 180 ng/L, pmol/L, 132.81, 2",
    "TOTAL_B12, 350 ng/L, pmol/L, 258.23, 2",
    "METHYLMALONIC_ACID, 280 nmol/L, ug/L, 33.07, 2",
    "METHYLMALONIC_ACID, 0.75 umol/L, ug/L, 88.6, 1",
    "METHYLMALONIC_ACID, 0.75 umol/L, nmol/L, 750, 0",
    "METHYLMALONIC_ACID, 1 nmol/L, ug/L, 0.11809, 5",
    "HOMOCYSTEINE, 15 umol/L, mg/L, 2.03, 2",
    "HOMOCYSTEINE, 1 umol/L, mg/L, 0.13518, 5",
    "SERUM_FOLATE, 3 ug/L, nmol/L, 6.80, 2",
    "SERUM_FOLATE, 4 ug/L, nmol/L, 9.06, 2",
    "SERUM_FOLATE, 1 ug/L, nmol/L, 2.2655, 4",
    "RED_CELL_FOLATE, 1 ng/mL, nmol/L, 2.2655, 4",
    "URINE_METHYLMALONIC_ACID, 1 mmol/mol, mg/g, 1.0439, 4",
    "URINE_METHYLMALONIC_ACID, 1 mmol/mol, ug/g, 1043.9, 1",
    "HAEMOGLOBIN, 8.3 g/dL, g/L, 83, 0",
    // 1 mg/dL of creatinine is 88.4 umol/L, and 1 mg/dL of bilirubin 17.1 umol/L.
    "CREATININE, 1 mg/dL, umol/L, 88.4, 1",
    "BILIRUBIN, 1 mg/dL, umol/L, 17.1, 1"
  })
  void conversions_give_the_published_check_values(
      String test, String from, String unit, BigDecimal expected, int decimals)
      throws ReflectiveOperationException {
    LabTest lab = (LabTest) LabTests.class.getField(test).get(null);
    Quantity converted = lab.convert(Quantity.of(from), Unit.find(unit).orElseThrow());
    assertThat(converted.value().setScale(decimals, RoundingMode.HALF_UP))
        .isEqualByComparingTo(expected);
    assertThat(converted.unit()).isEqualTo(Unit.find(unit).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("numericTests")
  void conversion_there_and_back_gives_the_same_value(LabTest test) {
    for (Unit from : test.units()) {
      for (Unit to : test.units()) {
        if (!test.convertible(from, to)) {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> test.convert(Quantity.of("<50 " + from), to))
              .withMessage(test.name() + " has no conversion from " + from + " to " + to);
          continue;
        }
        Quantity converted = test.convert(Quantity.of("<50 " + from), to);
        assertThat(converted.comparator()).isEqualTo(Quantity.Comparator.LESS);
        assertThat(test.convert(converted, from).value().doubleValue())
            .as("%s from %s to %s and back", test, from, to)
            .isCloseTo(50, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE_B12, 50 pmol/L, ng/L",
    "FERRITIN, 50 ug/L, nmol/L",
    "TOTAL_B12, 50 ng/L, fL",
    "TOTAL_B12, 50 ng/L, mmol/mol",
    "GASTRIN, 50 ng/L, pmol/L",
    "RETICULOCYTES, 50 10^9/L, %",
    "URINE_METHYLMALONIC_ACID, 50 mmol/mol, ug/L",
    "MCV, 93 fL, ug/L"
  })
  void units_that_do_not_convert_are_refused(String test, String from, String unit)
      throws ReflectiveOperationException {
    LabTest lab = (LabTest) LabTests.class.getField(test).get(null);
    Quantity quantity = Quantity.of(from);
    Unit to = Unit.find(unit).orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lab.convert(quantity, to))
        .withMessage(lab.name() + " has no conversion from " + quantity.unit() + " to " + to);
  }

  @Test
  void builder_refuses_values_that_contradict() {
    LabTest.Builder nothing =
        LabTest.builder().id("made-up").name("made up").addCitation(TestFacts.CITATION);
    assertThatIllegalArgumentException()
        .isThrownBy(nothing::build)
        .withMessage("test made-up must have units or outcomes");
    LabTest.Builder noRange =
        LabTest.builder()
            .id("made-up")
            .name("made up")
            .addUnits(Unit.GRAM_PER_LITRE)
            .addCitation(TestFacts.CITATION);
    assertThatIllegalArgumentException()
        .isThrownBy(noRange::build)
        .withMessage("test made-up must have units and a possible range, or neither");
    LabTest.Builder noUnits =
        LabTest.builder()
            .id("made-up")
            .name("made up")
            .addOutcomes(Outcome.POSITIVE)
            .addPossible(Range.of("1-9 g/L"))
            .addCitation(TestFacts.CITATION);
    assertThatIllegalArgumentException()
        .isThrownBy(noUnits::build)
        .withMessage("test made-up must have units and a possible range, or neither");
    assertThatIllegalStateException()
        .isThrownBy(() -> LabTest.builder().build())
        .withMessageContaining("id")
        .withMessageContaining("name");
  }

  /** Otherwise a result in such a unit fails with an exception that names nothing. */
  @Test
  void builder_refuses_a_unit_without_a_possible_range() {
    LabTest.Builder builder =
        LabTest.builder()
            .id("made-up")
            .name("made up")
            .addUnits(Unit.NANOGRAM_PER_LITRE, Unit.PICOMOLE_PER_LITRE)
            .addPossible(Range.of("1-9 ng/L"))
            .addCitation(TestFacts.CITATION);
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-118.09"})
  void builder_refuses_a_molar_mass_that_is_not_above_zero(String mass) {
    LabTest.Builder builder =
        LabTest.builder()
            .id("made-up")
            .name("made up")
            .addUnits(Unit.NANOGRAM_PER_LITRE, Unit.PICOMOLE_PER_LITRE)
            .addPossible(Range.of("1-9 ng/L"))
            .molarMass(new BigDecimal(mass))
            .addCitation(TestFacts.CITATION);
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }
}
