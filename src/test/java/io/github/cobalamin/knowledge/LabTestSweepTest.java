package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Code;
import io.github.cobalamin.model.CodeSystem;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Range;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.model.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabTestSweepTest {
  /** Standard atomic weights, abridged to five digits (IUPAC). */
  private static final Map<String, Double> ATOMIC_WEIGHTS =
      Map.of(
          "H", 1.008, "C", 12.011, "N", 14.007, "O", 15.999, "P", 30.974, "S", 32.06, "Co", 58.933);

  private static final Pattern ATOMS = Pattern.compile("([A-Z][a-z]?)(\\d*)");

  static Collection<LabTest> tests() {
    return Constants.of(LabTests.class, LabTest.class).values();
  }

  private static LabTest test(String constant) {
    return Objects.requireNonNull(Constants.of(LabTests.class, LabTest.class).get(constant));
  }

  static List<LabTest> numericTests() {
    List<LabTest> numeric = new ArrayList<>(tests());
    numeric.removeIf(test -> !test.numeric());
    return numeric;
  }

  @ParameterizedTest
  @MethodSource("tests")
  void loinc_codes_pass_their_check_digit(LabTest test) {
    assertThat(test.codes()).isNotEmpty();
    for (Code code : test.codes()) {
      assertThat(code.system()).isEqualTo(CodeSystem.LOINC);
      assertThat(code.value()).matches("[1-9]\\d*-\\d");
      int hyphen = code.value().indexOf('-');
      assertThat(code.value().charAt(hyphen + 1) - '0')
          .as("check digit of %s", code.value())
          .isEqualTo(checkDigit(code.value().substring(0, hyphen)));
    }
  }

  /**
   * The mod 10 algorithm: from the right, every other digit is doubled, beginning with the last.
   */
  private static int checkDigit(String digits) {
    int sum = 0;
    boolean twice = true;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      int weighed = twice ? 2 * digit : digit;
      sum += weighed / 10 + weighed % 10;
      twice = !twice;
    }
    return (10 - sum % 10) % 10;
  }

  /** LOINC's own example is 2951-2, serum sodium; swapped digits must not pass. */
  @Test
  void check_digit_of_this_test_is_right_itself() {
    assertThat(checkDigit("2951")).isEqualTo(2);
    assertThat(checkDigit("2591")).isEqualTo(6);
    assertThat(checkDigit("718")).isEqualTo(7);
  }

  @Test
  void code_stands_for_one_test() {
    Map<Code, LabTest> seen = new HashMap<>();
    Set<String> values = new HashSet<>();
    for (LabTest test : tests()) {
      for (Code code : test.codes()) {
        assertThat(values.add(code.value())).as("%s of %s", code.value(), test).isTrue();
        seen.put(code, test);
      }
    }
    assertThat(seen).hasSizeGreaterThan(40);
  }

  /** Typed from the list of codes, in any order. */
  @ParameterizedTest
  @CsvSource({
    "TOTAL_B12, 2132-9 14685-2 16695-9",
    "ACTIVE_B12, 72160-5",
    "METHYLMALONIC_ACID, 13964-2 2629-4",
    "URINE_METHYLMALONIC_ACID, 25116-5 13776-0 25115-7",
    "HOMOCYSTEINE, 13965-9 2428-1"
  })
  void codes_of_the_markers_are_those_that_were_looked_up(String constant, String codes) {
    LabTest test = test(constant);
    assertThat(test.codes()).extracting(Code::value).containsExactlyInAnyOrder(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2132-9 | Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma",
        "14685-2 | Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma",
        "16695-9 | Vit B12 Bld-mCnc",
        "72160-5 | Holo-transcobalamin II [Moles/volume] in Serum",
        "13964-2 | Methylmalonate [Moles/volume] in Serum or Plasma",
        "2629-4 | Methylmalonate SerPl-mCnc",
        "25116-5 | Methylmalonate/Creat Ur-sRto",
        "13776-0 | Methylmalonate/Creatinine [Mass Ratio] in Urine",
        "25115-7 | Methylmalonate/Creat 24H Ur-sRto",
        "13965-9 | Homocysteine [Moles/volume] in Serum or Plasma",
        "2428-1 | Homocysteine [Mass/volume] in Serum or Plasma"
      })
  void displays_of_the_markers_are_the_official_names(String value, String display) {
    List<Code> codes = new ArrayList<>();
    tests().forEach(test -> codes.addAll(test.codes()));
    assertThat(codes).contains(Code.loinc(value, display));
  }

  @ParameterizedTest
  @MethodSource("numericTests")
  void usual_range_lies_inside_the_possible_range(LabTest test) {
    assertThat(test.usual()).hasSameSizeAs(test.possible());
    for (int i = 0; i < test.usual().size(); i++) {
      Range usual = test.usual().get(i);
      Range possible = test.possible().get(i);
      assertThat(possible.contains(exact(usual.low().orElseThrow()))).isEqualTo(Truth.TRUE);
      assertThat(possible.contains(exact(usual.high().orElseThrow()))).isEqualTo(Truth.TRUE);
      assertThat(usual).isNotEqualTo(possible);
    }
  }

  private static Quantity exact(Quantity bound) {
    return Quantity.of(bound.value(), bound.unit());
  }

  @ParameterizedTest
  @MethodSource("numericTests")
  void every_unit_has_one_possible_range(LabTest test) {
    for (Unit unit : test.units()) {
      long ranges =
          test.possible().stream()
              .filter(
                  range ->
                      range.unit().dimension() == unit.dimension() || test.molarMass().isPresent())
              .count();
      assertThat(ranges).as("possible ranges of %s in %s", test, unit).isEqualTo(1);
    }
    assertThat(new HashSet<>(test.units())).hasSameSizeAs(test.units());
  }

  @ParameterizedTest
  @CsvSource({
    "METHYLMALONIC_ACID, C4H6O4",
    "URINE_METHYLMALONIC_ACID, C4H6O4",
    "HOMOCYSTEINE, C4H9NO2S",
    "SERUM_FOLATE, C19H19N7O6",
    "RED_CELL_FOLATE, C19H19N7O6",
    "CREATININE, C4H7N3O",
    "TOTAL_B12, C63H88CoN14O14P",
    "BILIRUBIN, C33H36N4O6"
  })
  void molar_mass_is_the_sum_of_the_atomic_weights(String constant, String formula) {
    LabTest test = test(constant);
    assertThat(test.molarMass().orElseThrow().doubleValue())
        .isCloseTo(molarMass(formula), Percentage.withPercentage(0.02));
  }

  @Test
  void urine_result_is_divided_by_creatinine() {
    assertThat(LabTests.URINE_METHYLMALONIC_ACID.molarMassOfDivisor().orElseThrow().doubleValue())
        .isCloseTo(molarMass("C4H7N3O"), Percentage.withPercentage(0.02));
  }

  /** A molar mass beside those of the table above would go unchecked. */
  @Test
  void no_other_test_has_a_molar_mass() {
    assertThat(tests()).filteredOn(test -> test.molarMass().isPresent()).hasSize(8);
    assertThat(tests()).filteredOn(test -> test.molarMassOfDivisor().isPresent()).hasSize(1);
  }

  /** The factors themselves, worked out from the atomic weights and not from the library. */
  @ParameterizedTest
  @CsvSource({
    "TOTAL_B12, 1000 ng/L, pmol/L, C63H88CoN14O14P, 1e6",
    "METHYLMALONIC_ACID, 1 ug/L, nmol/L, C4H6O4, 1e3",
    "HOMOCYSTEINE, 1 mg/L, umol/L, C4H9NO2S, 1e3",
    "SERUM_FOLATE, 1 ug/L, nmol/L, C19H19N7O6, 1e3",
    "RED_CELL_FOLATE, 1 ng/mL, nmol/L, C19H19N7O6, 1e3",
    "CREATININE, 1 mg/dL, umol/L, C4H7N3O, 1e4",
    "BILIRUBIN, 1 mg/dL, umol/L, C33H36N4O6, 1e4"
  })
  void unit_factor_follows_from_the_atomic_weights(
      String constant, String from, String unit, String formula, double scale) {
    LabTest test = test(constant);
    Unit to = Unit.find(unit).orElseThrow();
    assertThat(test.convert(Quantity.of(from), to).value().doubleValue())
        .isCloseTo(scale / molarMass(formula), Percentage.withPercentage(0.02));
  }

  @Test
  void urine_factor_follows_from_the_atomic_weights() {
    Quantity milligrams =
        LabTests.URINE_METHYLMALONIC_ACID.convert(
            Quantity.of("1 mmol/mol"), Unit.MILLIGRAM_PER_GRAM_CREATININE);
    assertThat(milligrams.value().doubleValue())
        .isCloseTo(molarMass("C4H6O4") / molarMass("C4H7N3O"), Percentage.withPercentage(0.04));
  }

  private static double molarMass(String formula) {
    double mass = 0;
    Matcher atoms = ATOMS.matcher(formula);
    while (atoms.find()) {
      int count = atoms.group(2).isEmpty() ? 1 : Integer.parseInt(atoms.group(2));
      mass += count * ATOMIC_WEIGHTS.getOrDefault(atoms.group(1), Double.NaN);
    }
    return mass;
  }
}
