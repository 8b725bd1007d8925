package io.github.cobalamin.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Notation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that stand in public reports and files, each with the id under which it was collected. */
class FieldCasesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  private static LabTest test(String id) {
    return KNOWN.get(LabTest.class, id);
  }

  private static LabReading row(String test, String value, String unit) {
    LabRow.Builder row = LabRow.builder().test(test).value(value);
    return RowReader.of(Notation.standard()).read((unit.isEmpty() ? row : row.unit(unit)).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L022 | total-b12 | less than 150 pg/mL | <150 pg/mL",
        "L024 | total-b12 | =165 pg/mL | 165 pg/mL",
        "L028 | potassium | LESS THAN 10 mmol/L | <10 mmol/L",
        "L043 | total-b12 | 165 pg/mL L | 165 pg/mL (called low)",
        "L045 | total-b12 | *165 pg/mL | 165 pg/mL",
        "L046 | total-b12 | 165 pg/mL (L) | 165 pg/mL (called low)",
        "L047 | total-b12 | L | low",
        "L049 | total-b12 | N | normal",
        "L050 | total-b12 | LL | low",
        "L052 | total-b12 | decreased | low",
        "L054 | intrinsic-factor-antibody | NEG | negative",
        "L055 | intrinsic-factor-antibody | Not Detected | negative",
        "L058 | haemoglobin | 13.2 gm/dL | 13.2 g/dL",
        "L060 | haemoglobin | 13.2 gms/dl | 13.2 g/dL",
        "L061 | haemoglobin | 13200 mg/dL | 13200 mg/dL",
        "L063 | total-b12 | 165 ng / L | 165 ng/L",
        "L065 | total-b12 | 0.145 nmol/L | 0.145 nmol/L",
        "L066 | total-b12 | 145 pmol.L-1 | 145 pmol/L",
        "L068 | methylmalonic-acid | 0.38 uM | 0.38 umol/L",
        "L070 | white-cells | 4.4 /nl | 4.4 10^9/L",
        "L071 | white-cells | 7.5 x10E3/uL | 7.5 10^3/uL",
        "L073 | red-cell-count | 4.38 Million/uL | 4.38 10^6/uL",
        "L075 | haematocrit | 0.39 fraction | 0.39 L/L",
        "L076 | thyroid-stimulating-hormone | 2.1 MCU/ML | 2.1 mU/L",
        "L078 | thyroid-stimulating-hormone | 2.1 mcIU/mL | 2.1 mU/L",
        "L080 | mch | 31 pg/cell | 31 pg",
        "L081 | egfr | 90 ml/min/1,73m² | 90 mL/min/1.73 m2",
        "L083 | urine-methylmalonic-acid | 1.5 mmol/mol creat | 1.5 mmol/mol creatinine",
        "L085 | hba1c | 48 mmol/mol | 48 mmol/mol Hb",
        "L096 | parietal-cell-antibody | 20.1 U/mL | 20.1 U/mL"
      })
  void result_is_read_by_itself_and_in_a_row(String id, String test, String text, String expected) {
    LabResult result = LabResult.of(test(test), text);
    assertThat(result.value()).as(id).isEqualTo(expected);
    assertThat(LabResult.of(test(test), result.value())).as(id).isEqualTo(result);
    assertThat(row(test, text, "").result()).as(id).contains(result);
  }

  /** What can be read two ways is refused by itself, and in a row of a source that says which. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "L035 | ferritin | 1.200 ng/mL | , | . | 1200 ng/mL",
        "L039 | total-b12 | >2,000 pg/mL | . | , | >2000 pg/mL",
        "L041 | white-cells | 7,500 /mm3 | . | , | 7500 /uL",
        "L042 | total-b12 | 1 200 pg/mL | . | \" \" | 1200 pg/mL"
      })
  void thousands_are_read_where_the_source_says_how_it_writes_them(
      String id, String test, String text, char decimal, char grouping, String expected) {
    Notation notation =
        decimal == ','
            ? Notation.standard().withDecimal(',').withGrouping(grouping)
            : Notation.standard().withGrouping(grouping);
    assertThatIllegalArgumentException().as(id).isThrownBy(() -> LabResult.of(test(test), text));
    assertThat(LabResult.of(test(test), text, notation).value()).as(id).isEqualTo(expected);
    LabRow row = LabRow.builder().test(test).value(text).build();
    assertThat(RowReader.of(notation).read(row).result().orElseThrow().value())
        .as(id)
        .isEqualTo(expected);
  }

  /** L035: a row says what may be a thousandfold error, and leaves the number to its reader. */
  @ParameterizedTest
  @CsvSource({
    "ferritin, 1.200 ng/mL",
    "neutrophils, 1.200 /uL",
    "total-b12, 5.200 pmol/L",
    "platelets, 150.000 /uL"
  })
  void three_decimals_are_warned_of_where_fewer_are_usual(String test, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabResult.of(test(test), text))
        .withMessageContaining(" may be ");
    LabReading reading = row(test, text, "");
    assertThat(reading.result()).isPresent();
    assertThat(reading.warnings())
        .anyMatch(each -> each.startsWith("value: ") && each.contains(" may be "));
  }

  /** What a hostile text is where it stands alone is a sign that was turned round in a row. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L025 | total-b12 | =<83 pmol/L | <=83 pmol/L",
        "L025b | total-b12 | =>2000 pg/mL | >=2000 pg/mL",
        "hl7 | total-b12 | >^2000 pg/mL | >2000 pg/mL"
      })
  void comparator_turned_round_is_read_in_a_row(String id, String test, String text, String value) {
    assertThatIllegalArgumentException().as(id).isThrownBy(() -> LabResult.of(test(test), text));
    assertThat(row(test, text, "").result().orElseThrow().value()).as(id).isEqualTo(value);
  }

  /** L095: of this test the library knows words only; the flag beside the number is its word. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2 AU/mL", "5 U/mL", "1.2"})
  void number_of_a_test_in_words_needs_a_flag(String text) {
    LabRow row = LabRow.builder().test("intrinsic-factor-antibody").value(text).build();
    assertThat(RowReader.of(Notation.standard()).read(row).refusal().orElseThrow().place())
        .isEqualTo("value");
    LabReading flagged =
        RowReader.of(Notation.standard()).read(row.toBuilder().flag("POS").build());
    assertThat(flagged.result().orElseThrow().value()).isEqualTo("positive");
    assertThat(flagged.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // id | test | value | range | low | normal | raised
        "L104 | total-b12 | 145 pmol/L | 138-652 | FALSE TRUE FALSE",
        "L106 | egfr | 28 mL/min/1.73m2 | >60 | TRUE FALSE FALSE",
        "L107 | hba1c | 7.8 % | <=7.0 | FALSE FALSE TRUE",
        "L109 | total-b12 | 165 pg/mL | (187 - 883) pg/mL | TRUE FALSE FALSE",
        "L111 | methylmalonic-acid | 0.38 umol/L | < OR = 0.40 umol/L | FALSE TRUE FALSE",
        "L112 | total-b12 | 165 pg/mL | 187−883 pg/mL | TRUE FALSE FALSE"
      })
  void range_is_read(String id, String test, String value, String range, String expected) {
    LabRow row = LabRow.builder().test(test).value(value).range(range).build();
    LabReading reading = RowReader.of(Notation.standard()).read(row);
    LabResult result = reading.result().orElseThrow();
    assertThat(truths(result)).as(id).isEqualTo(expected);
    assertThat(reading.warnings()).as(id).isEmpty();
    if (range.endsWith("L")) {
      LabResult alone = LabResult.of(test(test), value).withReferenceRange(range);
      assertThat(alone).as(id).isEqualTo(result);
    }
  }

  private static String truths(LabResult result) {
    return List.of("low", "normal", "raised").stream()
        .map(word -> io.github.cobalamin.model.Outcome.find(word).orElseThrow())
        .map(word -> result.truth(word).name())
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L124 | Vitamin B-12 | total-b12",
        "L126 | Vitamin B12 Level | total-b12",
        "L127 | Serum vitamin B12 | total-b12",
        "L129 | Vit B12 Ser-mCnc | total-b12",
        "L131 | Folic acid | serum-folate",
        "L132 | Folate (Folic Acid) | serum-folate",
        "L134 | HGB | haemoglobin",
        "L136 | PLT | platelets",
        "L137 | Red blood cells | red-cell-count",
        "L140 | Intrinsic Factor Blocking Antibody | intrinsic-factor-antibody",
        "L142 | Active vitamin B12 | active-b12",
        "L143 | PCV | haematocrit"
      })
  void test_is_found_by_what_it_is_called(String id, String name, String test) {
    List<Match<LabTest>> found = KNOWN.search(LabTest.class, name);
    assertThat(found).as(id).isNotEmpty();
    assertThat(found.get(0).fact()).as(id).isEqualTo(test(test));
    assertThat(KNOWN.testsCalled(name)).as(id).extracting(Match::fact).containsExactly(test(test));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"urn:oid:2.16.840.1.113883.6.1", "2.16.840.1.113883.6.1", "http://loinc.org"})
  void code_is_found_by_every_name_of_its_terminology(String system) {
    assertThat(KNOWN.find(system, "2132-9").get(0).fact()).as("L145").isEqualTo(test("total-b12"));
  }
}
