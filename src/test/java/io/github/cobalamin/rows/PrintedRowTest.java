package io.github.cobalamin.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as systems print them: ranges and marks beside a value, dates by country, no result. */
class PrintedRowTest {
  private static LabReading read(String test, String value) {
    LabRow row = LabRow.builder().test(test).value(value).build();
    return RowReader.of(Notation.standard()).read(row);
  }

  private static LabReading on(String time, Notation notation) {
    LabRow row = LabRow.builder().test("B12").value("165 ng/L").time(time).build();
    return RowReader.of(notation).read(row);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 2026-11-02", "en-IE, 2026-11-02", "en-AU, 2026-11-02", "en-NZ, 2026-11-02",
    "en-IN, 2026-11-02", "en-ZA, 2026-11-02", "en-US, 2026-02-11", "de-DE, 2026-11-02",
    "de, 2026-11-02", "fr-FR, 2026-11-02", "en,", "en-CA,",
  })
  void the_country_says_whether_the_day_comes_first(String language, LocalDate day) {
    Notation notation = Notation.standard().withLanguage(Locale.forLanguageTag(language));
    for (String time : List.of("02/11/2026", "02-11-2026", "2.11.2026", "02/11/2026 07:30")) {
      LabReading reading = on(time, notation);
      assertThat(reading.result().flatMap(LabResult::date)).isEqualTo(Optional.ofNullable(day));
    }
  }

  /** Every day of a year, written as a country does, comes back; else nothing is guessed. */
  @Test
  void no_day_is_read_as_another() {
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
      int d = day.getDayOfMonth();
      int m = day.getMonthValue();
      String british = d + "/" + m + "/2026";
      String american = m + "/" + d + "/2026";
      assertThat(day(british, Locale.UK)).contains(day);
      assertThat(day(american, Locale.US)).contains(day);
      Optional<LocalDate> known = d > 12 || d == m ? Optional.of(day) : Optional.empty();
      assertThat(day(british, Locale.ENGLISH)).isEqualTo(known);
      assertThat(day(american, Locale.ENGLISH)).isEqualTo(known);
    }
  }

  private static Optional<LocalDate> day(String time, Locale language) {
    return on(time, Notation.standard().withLanguage(language)).result().flatMap(LabResult::date);
  }

  /** Of every day: a year of two figures is read only where a country is stated. */
  @Test
  void no_day_of_a_short_year_is_read_as_another() {
    DateTimeFormatter letters = DateTimeFormatter.ofPattern("dd-MMM-yy", Locale.ENGLISH);
    DateTimeFormatter british = DateTimeFormatter.ofPattern("dd/MM/yy", Locale.ENGLISH);
    DateTimeFormatter american = DateTimeFormatter.ofPattern("M/d/yy", Locale.ENGLISH);
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
      assertThat(day(letters.format(day), Locale.UK)).contains(day);
      assertThat(day(letters.format(day), Locale.US)).contains(day);
      assertThat(day(british.format(day), Locale.UK)).contains(day);
      assertThat(day(american.format(day), Locale.US)).contains(day);
      assertThat(day(american.format(day) + " 2:30 PM", Locale.US)).contains(day);
      for (DateTimeFormatter each : List.of(letters, british, american)) {
        assertThat(day(each.format(day), Locale.ENGLISH)).isEmpty();
        assertThat(day(each.format(day), Locale.CANADA)).isEmpty();
        assertThat(day(each.format(day), new Locale("en", "ZA"))).isEmpty();
      }
      assertThat(day(month.format(day), Locale.ENGLISH)).contains(day);
      assertThat(day(month.format(day).replace(",", ""), Locale.UK)).contains(day);
    }
    assertThat(day("26-11-02", Locale.UK)).isEmpty();
    assertThat(day("02.11.26", Locale.GERMANY)).contains(LocalDate.of(2026, 11, 2));
    assertThat(day("02/11/98", Locale.UK)).contains(LocalDate.of(1998, 11, 2));
    assertThat(day("31/02/26", Locale.UK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "11/2/2026 2:30 PM, 14:30",
    "11/2/2026 02:30:15 pm, 14:30:15",
    "11/2/2026 12:05 AM, 00:05",
    "11/2/2026 12:05 PM, 12:05",
    "11/2/2026 9:05 a.m., 09:05",
    "'Nov 2, 2026 2:30 PM', 14:30",
    "November 2nd 2026 14:30, 14:30",
    "11/2/26 2:30 PM, 14:30",
    "11/2/2026 14:30 PM,",
    "11/2/2026 0:30 AM,"
  })
  void half_of_the_day_is_read(String text, LocalTime time) {
    LabReading reading = on(text, Notation.standard().withLanguage(Locale.US));
    assertThat(reading.result().flatMap(LabResult::time)).isEqualTo(Optional.ofNullable(time));
    assertThat(reading.result().isPresent()).isEqualTo(time != null);
  }

  @Test
  void unit_behind_the_name_is_that_of_the_value() {
    assertThat(read("Vitamin B12 (pmol/L)", "142").result().orElseThrow().value())
        .isEqualTo("142 pmol/L");
    assertThat(read("Vitamin B12 [pmol/L]", "142 pmol/L").result()).isPresent();
    assertThat(read("Vitamin B12 (pmol/L)", "142 ng/L").refusal().orElseThrow().toString())
        .isEqualTo("unit: unit must be one but was pmol/L behind the name and ng/L of the value");
    assertThat(read("Vitamin B12 (fL)", "142").refusal().orElseThrow().place()).isEqualTo("unit");
    assertThat(read("Neutrophils (%)", "52").result()).isEmpty();
  }

  @Test
  void a_refused_day_says_what_would_be_read() {
    assertThat(on("02/11/2026", Notation.standard()).refusal().orElseThrow().reason())
        .contains("Notation.standard().withLanguage(Locale.UK)")
        .contains("a month in letters");
    assertThat(on("20 Oct 2026", Notation.standard()).refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 ug/L (15-150)",
        "8 ug/L [15-150]",
        "8 ug/L (15 to 150)",
        "8 ug/L (15-150 ug/L)",
        "8 ug/L L (15-150)",
        "8 ug/L (15-150) L",
        "8 (15-150) ug/L",
        "8 [15-150] ug/L L",
        "8* ug/L (15-150)",
        "8 ug/L (ref 15-150)",
        "8 ug/L* (15-150)",
      })
  void range_behind_the_value_is_the_reference_range(String value) {
    Range range = Range.of(Quantity.of("15 ug/L"), Quantity.of("150 ug/L"));
    assertThat(read("Ferritin", value).result().orElseThrow())
        .satisfies(
            result -> {
              assertThat(result.quantity()).contains(Quantity.of("8 ug/L"));
              assertThat(result.referenceRange()).contains(range);
            });
    LabResult alone = LabResult.of(LabTests.FERRITIN, value);
    assertThat(alone.quantity()).contains(Quantity.of("8 ug/L"));
    assertThat(alone.referenceRange()).contains(range);
  }

  @Test
  void range_of_its_own_column_goes_before_the_one_behind_the_value() {
    LabRow row = LabRow.builder().test("Ferritin").value("8 ug/L (15-150)").range("20-200").build();
    LabReading reading = RowReader.of(Notation.standard()).read(row);
    assertThat(reading.result().flatMap(LabResult::referenceRange))
        .contains(Range.of(Quantity.of("20 ug/L"), Quantity.of("200 ug/L")));
    assertThat(reading.warnings()).anySatisfy(each -> assertThat(each).contains("15-150"));
    assertThat(read("Ferritin", "8 ug/L (15)").result()).isEmpty();
    assertThat(read("Ferritin", "8 ug/L (2026-11-02)").result()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8* ug/L,",
    "8 * ug/L,",
    "8*ug/L,",
    "8! ug/L,",
    "8\u2193 ug/L, LOW",
    "8 L ug/L, LOW",
    "8 H ug/L, RAISED",
    "<8* ug/L,",
  })
  void mark_between_number_and_unit_is_a_flag(String value, Outcome word) {
    LabResult result = read("Ferritin", value).result().orElseThrow();
    assertThat(result.quantity().map(Quantity::unit)).contains(Unit.MICROGRAM_PER_LITRE);
    assertThat(result.outcome()).isEqualTo(Optional.ofNullable(word));
    assertThat(LabResult.of(LabTests.FERRITIN, value).quantity()).isEqualTo(result.quantity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"140 10*9/L", "140 10^9/L", "140 x10*9/L", "140 x 10*9/L"})
  void asterisk_of_a_unit_is_no_flag(String value) {
    LabReading reading = read("PLT", value);
    assertThat(reading.result()).isPresent();
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void bound_beside_a_word_is_the_limit_of_the_assay() {
    assertThat(read("IF Ab", "Positive (>10 U/mL)").result().flatMap(LabResult::outcome))
        .contains(Outcome.POSITIVE);
    assertThat(read("IF Ab", "negative (<10 U/mL)").result().flatMap(LabResult::outcome))
        .contains(Outcome.NEGATIVE);
  }

  @Test
  void range_behind_a_word_is_left_out() {
    LabReading low = read("B12", "low (180-900 ng/L)");
    assertThat(low.result().flatMap(LabResult::outcome)).contains(Outcome.LOW);
    assertThat(low.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FBC", "Full blood count", "kleines Blutbild", "U&E", "Blood film"})
  void what_is_several_tests_says_which(String name) {
    assertThat(read(name, "normal").refusal().orElseThrow().reason())
        .contains("which is several: give each a row of its own, such as [");
  }

  @ParameterizedTest
  @CsvSource({
    "pending, PENDING",
    "Result to follow, PENDING",
    "not yet available, PENDING",
    "folgt, PENDING",
    "not done, NOT_DONE",
    "Cancelled, NOT_DONE",
    "No sample received, NOT_DONE",
    "TNP, NOT_DONE",
    "haemolysed, SPOILED_SAMPLE",
    "Specimen grossly hemolyzed, SPOILED_SAMPLE",
    "insufficient sample, SPOILED_SAMPLE",
    "QNS, SPOILED_SAMPLE",
    "Clotted, SPOILED_SAMPLE",
    "Test cancelled: sample haemolysed, SPOILED_SAMPLE",
    "hämolytisch, SPOILED_SAMPLE",
    "5.9 mmol/L (haemolysed), SPOILED_SAMPLE",
    "see comment, COMMENT",
    "*see note, COMMENT",
  })
  void what_stands_in_place_of_a_value_is_told_by_its_kind(String value, NoResult kind) {
    for (String test : List.of("Potassium", "IF Ab")) {
      LabReading reading = read(test, value);
      assertThat(reading.result()).isEmpty();
      assertThat(reading.noResult()).contains(kind.kind());
      assertThat(reading.refusal().orElseThrow().toString())
          .isEqualTo("value: \"" + value + "\" is " + kind.label());
    }
  }

  @Test
  void what_is_merely_not_read_is_of_no_kind() {
    assertThat(read("Potassium", "4,5 mmol/L").noResult()).isEmpty();
    assertThat(read("Potassium", "4.5 mmol/L").noResult()).isEmpty();
    assertThat(read("B12", "").noResult()).isEmpty();
    assertThat(read("Vitamin X", "pending").noResult()).isEmpty();
  }
}
