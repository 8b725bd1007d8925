package io.github.cobalamin.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Notation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of HL7 messages and CSV exports, column by column. */
class LabRowTest {
  private static final Notation GERMAN =
      Notation.standard().withDecimal(',').withGrouping('.').withLanguage(Locale.GERMAN);

  private static LabRow row(String test, String value, String unit, String range, String flag) {
    return LabRow.builder().test(test).value(value).unit(unit).range(range).flag(flag).build();
  }

  private static LabReading read(String test, String value, String unit) {
    return RowReader.of(Notation.standard())
        .read(LabRow.builder().test(test).value(value).unit(unit).build());
  }

  /** Above its range an antibody may be borderline, which only the laboratory knows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anti-IF antibody | 1.0 | Unit | 0-1.1 | intrinsic-factor antibody negative",
        "Anti-IF antibody | <1.0 | AU/mL | <1.1 | intrinsic-factor antibody negative",
        "Anti-IF antibody | 1.1 | AU/mL | <1.1 | ''",
        "Anti-IF antibody | 1.3 | AU/mL | 0-1.1 | ''",
        "Anti-IF antibody | 25 | AU/mL | 0-1.1 | ''",
        "Anti-IF antibody | 1.0 | U/mL | 0-1.1 AU/mL | ''",
        "Anti-IF antibody | 1.0 | AU/mL | >1.1 | ''",
        "Anti-IF antibody | 1.0 | AU/mL | '' | ''",
        "Systolic blood pressure | 192/129 | mmHg | '' | systolic blood pressure 192 mmHg",
        "Diastolic BP | 192 / 129 mmHg | '' | '' | diastolic blood pressure 129 mmHg",
        "Systolic blood pressure | 92/129 | mmHg | '' | ''",
        "Blood pressure | 192/129 | mmHg | '' | ''",
        "Coombs | positive | '' | '' | direct antiglobulin test positive",
        "anti-tTG | positive | '' | '' | ''",
        "Indirect Coombs | positive | '' | '' | ''"
      })
  void what_a_row_says_in_another_form_is_read_where_it_is_sure(
      String test, String value, String unit, String range, String expected) {
    LabReading reading =
        RowReader.of(Notation.standard())
            .read(LabRow.builder().test(test).value(value).unit(unit).range(range).build());
    assertThat(reading.result().map(LabResult::toString).orElse("")).isEqualTo(expected);
    assertThat(reading.refusal().isPresent()).isEqualTo(expected.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2132-9^Cobalamin^LN | 165 | pg/mL^^UCUM | 187-883 | L | total B12 165 pg/mL (called low)",
        "14685-2 | 145 | pmol/L | 138-652 | N | total B12 145 pmol/L (called normal)",
        "B12^Vitamin B12^L | >^2000 | pg/mL | 211-911 | H | total B12 >2000 pg/mL (called raised)",
        "HGB^Hemoglobin^L | 7.4 | gm/dL | 12.0 - 16.0 | LL~A | haemoglobin 7.4 g/dL (called low)",
        "WBC | 3.1 | 10^9/L^^UCUM | 4.0-11.0 | L | white cells 3.1 10^9/L (called low)",
        "WBC | 3.1 | 10\\S\\9/L^^UCUM | 4.0-11.0 | L | white cells 3.1 10^9/L (called low)",
        "WBC | 3.1 | 10*9/L^billion per litre^UCUM | 4.0-11.0 | L | white cells 3.1 10^9/L (called low)",
        "WBC | 3.1 | K/uL | 4.0-11.0 | L | white cells 3.1 10^3/uL (called low)",
        "RBC | 2.06 | M/uL | 3.80-5.10 | L | red-cell count 2.06 10^6/uL (called low)",
        "PLT | 98 | Thousand/uL | 140-400 | L | platelets 98 10^3/uL (called low)",
        "Platelets | 2.5 | lakhs/cumm | 1.5-4.1 | N | platelets 2.5 10^5/uL (called normal)",
        "Leucócitos | 3500 | /mm³ | 3500 - 11000 | N | white cells 3500 /uL (called normal)",
        "Leukozyten | 4.4 | Gpt/l | 3.6-10.0 | N | white cells 4.4 10^9/L (called normal)",
        "GB | 4.4 | G/L | 4-10 | N | white cells 4.4 10^9/L (called normal)",
        "MCV | 121 | fL | 80.0-100.0 | H | mean cell volume 121 fL (called raised)",
        "MCHC | 33 | % | 32-36 | N | mean cell haemoglobin concentration 33 g/dL (called normal)",
        "HCT | 22.1 | % | 35.0-45.0 | L | haematocrit 22.1 % (called low)",
        "Retic | 12 | ‰ | 5-15 | N | reticulocytes 12 ‰ (called normal)",
        "Potassium | 4.1 | mEq/L | 3.5-5.1 | N | potassium 4.1 mmol/L (called normal)",
        "TSH | 2.10 | µUI/mL | 0.40-4.00 | N | thyroid-stimulating hormone 2.1 mU/L (called normal)",
        "HbA1c | 48 | mmol/mol | 20-42 | H | HbA1c 48 mmol/mol Hb (called raised)",
        "Creatinine | 0.9 | mg% | 0.6-1.2 | N | creatinine 0.9 mg/dL (called normal)",
        "Ferritin | 12 | ｎｇ／ｍＬ | 15-150 | L | ferritin 12 ng/mL (called low)",
        "Parietal cell antibody | 1:80 | titer | < 1:20 | POS | parietal-cell antibody 80 titre (called positive)",
        "Vitamin B12 | 165 L | pg/mL | 187-883 | L | total B12 165 pg/mL (called low)",
        "Vitamin B12 | 165 (low) | pg/mL | 187-883 | L | total B12 165 pg/mL (called low)",
        "Vitamin B12 | 165↓ | pg/mL | 187-883 | L | total B12 165 pg/mL (called low)",
        "S-B12 | 165 | pmol/L | >=180 | LO | total B12 165 pmol/L (called low)",
        "Homocysteine | 12.1 | umol/L | up to 15 | N | homocysteine 12.1 umol/L (called normal)"
      })
  void row_is_read(
      String test, String value, String unit, String range, String flag, String expected) {
    LabReading reading =
        RowReader.of(Notation.standard()).read(row(test, value, unit, range, flag));
    assertThat(reading.refusal()).isEmpty();
    assertThat(reading.result().orElseThrow()).hasToString(expected);
    assertThat(reading.warnings().stream().filter(each -> !each.contains("\"A\""))).isEmpty();
    assertThat(reading.result().orElseThrow().referenceRange()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Intrinsic factor antibody | Negative | N | negative",
        "IF Ab | POS^Positive^HL70078 | A | positive",
        "Anti-intrinsic factor | non-reactive | | negative",
        "Direct Coombs | 2+ | A | positive",
        "DAT | ^2^+ | A | positive",
        "Urine protein | trace | | present",
        "Urine protein | NEG | N | absent",
        "Hypersegmented neutrophils | few | | present",
        "Hypersegmented neutrophils | none seen | | absent",
        "Vitamin B12 | undetectable | LL | undetectable",
        "Haptoglobin | undetectable | L | low",
        "Vitamin B12 | H | | raised"
      })
  void word_is_read(String test, String value, String flag, String expected) {
    LabRow.Builder row = LabRow.builder().test(test).value(value);
    LabReading reading =
        RowReader.of(Notation.standard()).read((flag == null ? row : row.flag(flag)).build());
    assertThat(reading.result().orElseThrow().value()).isEqualTo(expected);
    assertThat(reading.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vitamin B13 | 165 | pg/mL | | | test | must be one that the library knows",
        "2132-9^Ferritin^LN | 165 | pg/mL | | | test | which may be",
        "Plasma hemoglobin | 1.2 | g/dL | | | test | must be one that",
        "Creatinine, Urine | 90 | mg/dL | | | test | must be one that",
        "Folate (stool) | 90 | ng/mL | | | test | must be one that",
        "Hemoglobin (platelets) | 6 | % | | | test | must be one that",
        "Vitamin B12 | | pg/mL | | | value | must be given",
        "Vitamin B12 | 1,200 | pg/mL | | | value | decimal point",
        "Vitamin B12 | pending | pg/mL | | | value | \"pending\" is no result yet",
        "Vitamin B12 | ^100^-^200 | pg/mL | | | value | must be one number",
        "Vitamin B12 | <165 | ng/mL | | | value | above the possible range",
        "Vitamin B12 | <83000 | pmol/L | | | value | above the possible range",
        "Vitamin B12 | >3 | pg/mL | | | value | below the possible range",
        "Vitamin B12 | 165 | | | | unit | must be given",
        "Vitamin B12 | 165 | furlongs | | | unit | must be one of",
        "Vitamin B12 | 165 | fL | | | unit | must be reported",
        "Vitamin B12 | 165 pg/mL | pmol/L | | | unit | must be one but was",
        "2132-9 | 165 | pmol/L | | | unit | mass in a volume",
        "14685-2 | 165 | pg/mL | | | unit | moles in a volume",
        "14196-0 | 1.2 | % | | | unit | number in a volume",
        "Platelets | 150 | mil/mm3 | | | unit | must be one of",
        "Magnesium | 1.7 | mEq/L | | | unit | must be one of",
        "Vitamin B12 | 165 | pg/mL | 883-187 | | range | at least one value",
        "2161-8^CREATININE^LN | 5 | mg/dL | | | test | of serum, plasma or blood",
        "2828-2^Potassium^LN | 40 | mmol/L | | | test | measured in other specimens too",
        "di-k | 2.0 | mmol/L | | | test | that the library knows",
        "dU-Kalium | 40 | mmol/L | | | test | that the library knows",
        "Vitamin B12 | 165 | pg/mL | 0.187-0.883 | | range | possible range",
        "Vitamin B12 | 165 | pg/mL | 187-883 fL | | range | must be in one of",
        "Vitamin B12 | 165 H | pg/mL | | L | flag | must agree",
        "Intrinsic factor antibody | POS | | | NEG | flag | must agree",
        "Intrinsic factor antibody | A | | | | value | must be reported as one of [positive, negative, borderline]"
      })
  void row_is_refused_by_its_column(
      String test,
      String value,
      String unit,
      String range,
      String flag,
      String column,
      String must) {
    LabRow.Builder row = LabRow.builder().test(test);
    if (value != null) {
      row.value(value);
    }
    if (unit != null) {
      row.unit(unit);
    }
    if (range != null) {
      row.range(range);
    }
    if (flag != null) {
      row.flag(flag);
    }
    LabReading reading = RowReader.of(Notation.standard()).read(row.build());
    assertThat(reading.result()).isEmpty();
    assertThat(reading.refusal().orElseThrow().place()).isEqualTo(column);
    assertThat(reading.refusal().orElseThrow().reason()).contains(must, " ");
    assertThat(reading).hasToString("refused: " + reading.refusal().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vitamin B12 | 165 | pg/mL | 0-0 | L | range: 0-0 is no range",
        "Vitamin B12 | 165 | pg/mL | - | L | range: empty",
        "Vitamin B12 | 165 | pg/mL | Negative | L | is no range of a number",
        "Vitamin B12 | 165 | pg/mL | M: 187-883 F: 160-800 | | several by sex or age",
        "Haemoglobin | 114 | g/L | 11,2 - 15,7 | | left out",
        "Vitamin B12 | 165 | ng/L | 197 - 771 ng/L (Quoted by the manufacturer) | | range was left out",
        "2161-8^Creatinine, serum^LN | 0.9 | mg/dL | 0.7-1.3 | | LOINC 2161-8 is not known",
        "2161-8^Creatinina sérica^LN | 0.9 | mg/dL | 0.7-1.3 | | LOINC 2161-8 is not known",
        "Vitamin B12 | *165 | pg/mL | 187-883 | | says abnormal and not which way",
        "Vitamin B12 | 165 | pg/mL | 187-883 | XX | is no flag of total B12",
        "Vitamin B12 | 165 | pg/mL | 187-883 | H | flag: it says otherwise",
        "Vitamin B12 | 9000 | pg/mL | 187-883 | H | outside the usual range",
        "Vitamin B12 | <9000 | pg/mL | 187-883 | | outside the usual range",
        "Ferritin | 13 | ng/mL | 13.000-150.000 | | may be",
        "753-4^Neutrophils^LN | 3.1 | K/uL | 2-7 | | LOINC 753-4 is not known"
      })
  void row_is_read_and_warned_of(
      String test, String value, String unit, String range, String flag, String warning) {
    LabReading reading =
        RowReader.of(Notation.standard())
            .read(row(test, value, unit, range, flag == null ? "" : flag));
    assertThat(reading.result()).as(reading.toString()).isPresent();
    assertThat(reading.warnings()).anyMatch(each -> each.contains(warning));
    assertThat(reading.toString()).contains("; warned: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eGFR | 54 | mL/min | estimated glomerular filtration rate 54 mL/min/1.73 m2",
        "Glucose | 0.98 | g/L | glucose 0.98 g/L",
        "Bilirubine totale | 9 | mg/L | total bilirubin 9 mg/L",
        "Magnesium | 20 | mg/L | magnesium 20 mg/L",
        "Phosphate | 35 | mg/L | phosphate 35 mg/L",
        "TSH | 2.1 | mlU/l | thyroid-stimulating hormone 2.1 mU/L",
        "TSH | 2.1 | µlU/ml | thyroid-stimulating hormone 2.1 mU/L",
        "TSH | 2.1 | mE/l | thyroid-stimulating hormone 2.1 mU/L",
        "Ferritin | 30 | mikrog/L | ferritin 30 ug/L",
        "PLT | 210 | tys/µl | platelets 210 10^3/uL",
        "TOTAL PLATELET COUNT | 2.25 | Laksh/cumm | platelets 2.25 10^5/uL",
        "Intrinsic factor antibody | NEGAT | | intrinsic-factor antibody negative",
        "Intrinsic factor antibody | +(pos) | | intrinsic-factor antibody positive"
      })
  void what_laboratories_print_is_read(String test, String value, String unit, String result) {
    LabReading reading =
        RowReader.of(Notation.standard()).read(row(test, value, unit == null ? "" : unit, "", ""));
    assertThat(reading.result().orElseThrow(() -> new AssertionError(reading.toString())))
        .hasToString(result);
  }

  @Test
  void a_day_with_a_point_behind_it_is_read() {
    LabRow row =
        LabRow.builder().test("B12").value("165").unit("pg/mL").time("2023.03.31.").build();
    assertThat(RowReader.of(Notation.standard()).read(row).result().orElseThrow().date())
        .contains(LocalDate.of(2023, 3, 31));
  }

  @Test
  void rows_of_a_source_in_german_are_read_as_it_writes() {
    LabRow row =
        LabRow.builder()
            .test("Ferritin")
            .value("1.200,5")
            .unit("µg/l")
            .range("15 bis 150")
            .flag("erhöht")
            .time("03.04.2024 07:30")
            .build();
    LabReading ferritin = RowReader.of(GERMAN).read(row);
    LabResult result = ferritin.result().orElseThrow();
    assertThat(result).hasToString("ferritin 1200.5 ug/L (called raised)");
    assertThat(result.date()).contains(LocalDate.of(2024, 4, 3));
    assertThat(result.time()).contains(LocalTime.of(7, 30));
    assertThat(ferritin.warnings()).isEmpty();
    LabRow bound =
        LabRow.builder().test("Kobalamin").value("kleiner als 150").unit("pg/ml").build();
    assertThat(RowReader.of(GERMAN).read(bound).result().orElseThrow().value())
        .isEqualTo("<150 pg/mL");
    assertThat(RowReader.of(Notation.standard()).read(bound).refusal().orElseThrow().place())
        .isEqualTo("value");
  }

  @ParameterizedTest
  @CsvSource({
    "1.20, must have groups of three",
    "12.3456, must have groups of three",
    "0.200, must have groups of three",
    "1'200, must be one of"
  })
  void thousands_that_are_none_are_refused(String value, String must) {
    LabReading reading =
        RowReader.of(GERMAN)
            .read(LabRow.builder().test("ferritin").value(value).unit("ng/mL").build());
    assertThat(reading.refusal().orElseThrow().reason()).contains(must);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, 2024-03-31, ",
    "20240331, 2024-03-31, ",
    "202403310730, 2024-03-31, 07:30",
    "20240331073015.123+0100, 2024-03-31, 07:30:15",
    "2024-03-31T07:30:15Z, 2024-03-31, 07:30:15",
    "2024-03-31 07:30, 2024-03-31, 07:30",
    "31-Mar-2024, 2024-03-31, ",
    "31/03/2024, 2024-03-31, ",
    "03/31/2024, 2024-03-31, ",
    "05/05/2024, 2024-05-05, "
  })
  void time_is_read(String text, LocalDate day, LocalTime time) {
    LabRow row =
        LabRow.builder()
            .test("B12")
            .value("165 ng/L")
            .time(text)
            .assay("ARCH^Architect^L")
            .id("7")
            .build();
    LabResult result = RowReader.of(Notation.standard()).read(row).result().orElseThrow();
    assertThat(result.date()).contains(day);
    assertThat(result.time()).isEqualTo(java.util.Optional.ofNullable(time));
    assertThat(result.assay()).contains("Architect");
    assertThat(result.id()).contains("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2024", "2024-13-01", "2024-03", "yesterday", "31-Foo-2024", "45382"})
  void time_that_is_none_or_two_is_refused(String text) {
    LabRow row = LabRow.builder().test("B12").value("165 ng/L").time(text).build();
    assertThat(RowReader.of(Notation.standard()).read(row).refusal().orElseThrow().place())
        .isEqualTo("time");
  }

  @Test
  void rows_come_back_in_order_and_none_is_lost() {
    LabRow good = row("B12", "165", "pg/mL", "187-883", "L");
    LabRow warned = row("B12", "165", "pg/mL", "0-0", "L");
    LabRow refused = row("B12", "165", "fL", "", "");
    List<LabReading> all =
        RowReader.of(Notation.standard()).read(List.of(refused, good, warned, good));
    assertThat(all).extracting(LabReading::row).containsExactly(refused, good, warned, good);
    assertThat(all)
        .extracting(each -> each.result().isPresent())
        .containsExactly(false, true, true, true);
    assertThat(good).hasToString("B12 | 165 | pg/mL | 187-883 | L");
    assertThat(
            RowReader.of(Notation.standard()).read(good.toBuilder().flag("H").build()).warnings())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S-B12 | total-b12",
        "P-Homocystein | homocysteine",
        "B-Hemoglobin | haemoglobin",
        "Folate, Serum | serum-folate",
        "RBC Folate | red-cell-folate",
        "Holo-TC | active-b12",
        "HoTC | active-b12",
        "A1c | hba1c",
        "Hémoglobine | haemoglobin",
        "VGM | mcv",
        "Polynucléaires neutrophiles | neutrophils",
        "Hämatokrit | haematocrit",
        "Methylmalonsäure | methylmalonic-acid",
        "Glóbulos blancos | white-cells",
        "Omocisteina | homocysteine",
        "Piastrine | platelets",
        "Foliumzuur | serum-folate",
        "Actief vitamine B12 | active-b12",
        "Ácido metilmalônico | methylmalonic-acid",
        "Hemácias | red-cell-count",
        "W.B.C. | white-cells",
        "ALT (SGPT) | alanine-aminotransferase",
        "SGOT/AST | aspartate-aminotransferase",
        "Ferritin SerPl-mCnc | ferritin",
        "Vitamin B₁₂ | total-b12",
        "NEUT# | neutrophils",
        "Folate (RBC) | red-cell-folate",
        "Hemoglobin (A1c) | hba1c",
        "2132-9 | total-b12"
      })
  void test_is_called_so(String name, String id) {
    assertThat(KnowledgeBase.standard().testsCalled(name))
        .extracting(match -> match.fact().id())
        .containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NEUT%",
        "Urine creatinine",
        "CSF glucose",
        "Blood folate",
        "Serum hemoglobin",
        "B13",
        "",
        "vitamin",
        "Hemoglobin F",
        "Transcobalamin",
        "12",
        "12345-6"
      })
  void what_is_not_known_is_not_guessed(String name) {
    assertThat(KnowledgeBase.standard().testsCalled(name)).extracting(Match::fact).isEmpty();
  }

  @Test
  void notation_is_checked_and_printed() {
    assertThat(GERMAN).hasToString("1.234,5 (de)");
    assertThat(Notation.standard()).hasToString("1234.5 (en)");
    assertThat(GERMAN.withDecimal('.').grouping()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Notation.standard().withDecimal(';'));
    assertThatIllegalArgumentException().isThrownBy(() -> Notation.standard().withGrouping('.'));
    assertThatIllegalArgumentException().isThrownBy(() -> Notation.standard().withGrouping('_'));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notation.standard().withLanguage(Locale.JAPANESE));
  }

  @Test
  void unit_stands_behind_the_value_or_beside_it() {
    assertThat(read("B12", "165 pg/mL", "").result())
        .isEqualTo(read("B12", "165", "pg/mL").result());
    assertThat(read("B12", "165 pg/mL", "pg/ml").refusal()).isEmpty();
  }
}
