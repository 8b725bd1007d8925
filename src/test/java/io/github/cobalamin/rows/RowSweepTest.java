package io.github.cobalamin.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every test in every unit and spelling, with every comparator, flag and range: read as a row, and
 * what is printed read back.
 */
class RowSweepTest {
  static List<LabTest> tests() {
    return KnowledgeBase.standard().all(LabTest.class);
  }

  @ParameterizedTest
  @MethodSource("tests")
  void what_is_read_is_printed_and_read_back(LabTest test) {
    int rows = 0;
    for (Unit unit : test.takenUnits()) {
      BigDecimal number = number(test, unit);
      for (String spelling : spellings(unit)) {
        for (Quantity.Comparator comparator : Quantity.Comparator.values()) {
          for (String flag : flags(test)) {
            for (String range : ranges(number)) {
              check(test, new Quantity(number, unit, comparator), spelling, flag, range);
              rows++;
            }
          }
        }
      }
    }
    for (Outcome outcome : test.outcomes()) {
      LabResult result = LabResult.of(test, outcome);
      assertThat(LabResult.of(test, result.value())).isEqualTo(result);
      assertThat(
              RowReader.of(Notation.standard()).read(row(test, outcome.label()).build()).result())
          .contains(result);
    }
    assertThat(rows).isGreaterThanOrEqualTo(test.takenUnits().size() * 5 * 3 * 4);
  }

  private static void check(
      LabTest test, Quantity quantity, String spelling, String flag, String range) {
    String sign = quantity.comparator().sign().orElse("");
    LabRow.Builder row =
        row(test, sign + quantity.value().toPlainString()).unit(spelling).flag(flag);
    LabReading reading =
        RowReader.of(Notation.standard()).read((range.isEmpty() ? row : row.range(range)).build());
    assertThat(reading.refusal()).as("%s", reading.row()).isEmpty();
    LabResult result = reading.result().orElseThrow();
    assertThat(result.quantity()).as("%s", reading.row()).contains(quantity);
    assertThat(result.outcome()).isEqualTo(test.outcome(flag, Notation.standard()));
    LabResult back = LabResult.of(test, result.value());
    Optional<Range> printed = result.referenceRange();
    assertThat(printed.isPresent()).isEqualTo(!range.isEmpty());
    if (printed.isPresent()) {
      back = back.withReferenceRange(printed.get().toString());
    }
    assertThat(back).as("%s", reading.row()).isEqualTo(result);
  }

  private static LabRow.Builder row(LabTest test, String value) {
    return LabRow.builder().test(test.id()).value(value);
  }

  /** A usual value with three digits. */
  private static BigDecimal number(LabTest test, Unit unit) {
    for (Range usual : test.usual()) {
      if (test.convertible(usual.unit(), unit)) {
        BigDecimal high = test.convert(usual.high().orElseThrow(), unit).value();
        BigDecimal low = test.convert(usual.low().orElseThrow(), unit).value();
        return high.add(low).divide(BigDecimal.valueOf(3), new MathContext(3)).stripTrailingZeros();
      }
    }
    throw new AssertionError("no usual range of " + test + " in " + unit);
  }

  private static List<String> spellings(Unit unit) {
    List<String> spellings = new ArrayList<>();
    for (String text : List.of(unit.code(), unit.label())) {
      spellings.add(text);
      spellings.add(text.toUpperCase(Locale.ROOT));
      spellings.add(text.replace("/", " / "));
      spellings.add(text.replace('u', '\u00b5'));
      spellings.add(text.replace('u', '\u03bc'));
      spellings.add(text.replace("/", "\uff0f").replace('g', '\uff47').replace('L', '\uff2c'));
    }
    return spellings;
  }

  private static List<String> flags(LabTest test) {
    List<String> flags = new ArrayList<>(List.of(""));
    for (Outcome outcome : test.outcomes()) {
      flags.add(outcome.label());
    }
    return flags;
  }

  private static List<String> ranges(BigDecimal number) {
    String low = number.divide(BigDecimal.valueOf(2)).toPlainString();
    String high = number.toPlainString();
    return List.of(
        "", low + "-" + high, "(" + low + " \u2013 " + high + ")", "<" + high, "> OR = " + low);
  }
}
