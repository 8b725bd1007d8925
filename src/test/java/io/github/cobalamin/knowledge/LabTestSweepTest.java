package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
          "H", 1.008, "C", 12.011, "N", 14.007, "O", 15.999, "P", 30.974, "S", 32.06, "Co", 58.933,
          "Cu", 63.546, "Zn", 65.38, "Mg", 24.305);

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
  @CsvSource({
    "ALBUMIN, 35 g/L",
    "ALBUMIN, 3.5 g/dL",
    "BODY_TEMPERATURE, 38.5 °C",
    "BODY_TEMPERATURE, 38.5 C",
    "SYSTOLIC_BLOOD_PRESSURE, 165 mmHg",
    "DIASTOLIC_BLOOD_PRESSURE, 110 mm[Hg]",
    "URINE_PROTEIN_PER_CREATININE, 30 mg/mmol",
    "URINE_PROTEIN_PER_CREATININE, 300 mg/g",
    "VITAMIN_E, 6 ug/mL",
    "MAGNESIUM, 1.7 mg/dL",
    "POTASSIUM, 4 mEq/L",
    "ADAMTS13_ACTIVITY, <5 %"
  })
  void value_of_every_day_is_read_without_a_second_look(String constant, String text) {
    LabTest test = test(constant);
    assertThat(test.suspicion(test.quantity(text))).isEmpty();
  }

  /** Read in the wrong unit; of magnesium 1 mmol is 2 mEq, so that mEq/L is no spelling of it. */
  @ParameterizedTest
  @CsvSource({
    "ALBUMIN, 35 g/dL",
    "GLUCOSE, 5 mg/dL",
    "C_REACTIVE_PROTEIN, 300 mg/dL",
    "BODY_TEMPERATURE, 101 °C",
    "MAGNESIUM, 1.7 mEq/L",
    "PHOSPHATE, 4 mEq/L",
    "URINE_PROTEIN_PER_CREATININE, 30 mmol/mol"
  })
  void value_in_a_mistaken_unit_is_refused(String constant, String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> test(constant).quantity(text));
  }

  @ParameterizedTest
  @MethodSource("numericTests")
  void every_unit_has_one_possible_range(LabTest test) {
    for (Unit unit : test.units()) {
      long ranges =
          test.possible().stream()
              .filter(range -> range.unit().convertsTo(unit) || test.molarMass().isPresent())
              .count();
      assertThat(ranges).as("possible ranges of %s in %s", test, unit).isEqualTo(1);
    }
    assertThat(new HashSet<>(test.units())).hasSameSizeAs(test.units());
  }

  /**
   * What is weighed of each test that converts between mass and moles; haemoglobin stands below.
   */
  private static final Map<LabTest, String> FORMULAS =
      Map.ofEntries(
          Map.entry(LabTests.METHYLMALONIC_ACID, "C4H6O4"),
          Map.entry(LabTests.URINE_METHYLMALONIC_ACID, "C4H6O4"),
          Map.entry(LabTests.HOMOCYSTEINE, "C4H9NO2S"),
          Map.entry(LabTests.SERUM_FOLATE, "C19H19N7O6"),
          Map.entry(LabTests.RED_CELL_FOLATE, "C19H19N7O6"),
          Map.entry(LabTests.CREATININE, "C4H7N3O"),
          Map.entry(LabTests.TOTAL_B12, "C63H88CoN14O14P"),
          Map.entry(LabTests.BILIRUBIN, "C33H36N4O6"),
          Map.entry(LabTests.INDIRECT_BILIRUBIN, "C33H36N4O6"),
          Map.entry(LabTests.COPPER, "Cu"),
          Map.entry(LabTests.ZINC, "Zn"),
          Map.entry(LabTests.MAGNESIUM, "Mg"),
          Map.entry(LabTests.PHOSPHATE, "P"),
          Map.entry(LabTests.GLUCOSE, "C6H12O6"),
          Map.entry(LabTests.VITAMIN_E, "C29H50O2"));

  static List<LabTest> weighed() {
    return tests().stream()
        .filter(test -> test.molarMass().isPresent() && !test.equals(LabTests.HAEMOGLOBIN))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("weighed")
  void molar_mass_is_the_sum_of_the_atomic_weights(LabTest test) {
    String formula = Objects.requireNonNull(FORMULAS.get(test), "formula of " + test);
    assertThat(test.molarMass().orElseThrow().doubleValue())
        .isCloseTo(molarMass(formula), Percentage.withPercentage(0.02));
  }

  @Test
  void urine_result_is_divided_by_creatinine() {
    assertThat(divisor(LabTests.URINE_METHYLMALONIC_ACID))
        .isCloseTo(molarMass("C4H7N3O"), Percentage.withPercentage(0.02));
  }

  /** What the molar mass of a test is multiplied by when its own units convert; 1 if by nothing. */
  private static double divisor(LabTest test) {
    boolean perCreatinine = test.units().contains(Unit.MILLIGRAM_PER_GRAM_CREATININE);
    Quantity mass = Quantity.of(perCreatinine ? "1 mg/g" : "1 ng/L");
    Quantity moles =
        test.convert(
            mass, perCreatinine ? Unit.MILLIMOLE_PER_MOLE_CREATININE : Unit.NANOMOLE_PER_LITRE);
    return moles.value().multiply(test.molarMass().orElseThrow()).doubleValue();
  }

  /** One iron for each monomer: laboratories report 0.6206 mmol/L for 1 g/dL. */
  @Test
  void haemoglobin_converts_by_its_monomer() {
    Quantity millimoles =
        LabTests.HAEMOGLOBIN.convert(Quantity.of("1 g/dL"), Unit.MILLIMOLE_PER_LITRE);
    assertThat(millimoles.value().doubleValue())
        .isCloseTo(0.620559, Percentage.withPercentage(0.001));
  }

  @Test
  void urine_alone_is_divided() {
    assertThat(tests())
        .filteredOn(test -> test.molarMass().isPresent())
        .filteredOn(test -> Math.abs(divisor(test) - 1) > 1e-9)
        .containsExactly(LabTests.URINE_METHYLMALONIC_ACID);
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
    "BILIRUBIN, 1 mg/dL, umol/L, C33H36N4O6, 1e4",
    "MAGNESIUM, 1 mg/dL, mmol/L, Mg, 1e1",
    "PHOSPHATE, 1 mg/dL, mmol/L, P, 1e1",
    "GLUCOSE, 1 mg/dL, mmol/L, C6H12O6, 1e1",
    "VITAMIN_E, 1 ug/mL, umol/L, C29H50O2, 1e3"
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
