package io.github.cobalamin.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clear word of a test in words, with marks, flags, numbers and comments beside it. */
class WordValueTest {
  private static final Map<String, Outcome> WORDS =
      Map.of("Positive", Outcome.POSITIVE, "Negative", Outcome.NEGATIVE);

  private static LabReading read(
      String test, String value, String unit, String range, String flag) {
    LabRow row =
        LabRow.builder().test(test).value(value).unit(unit).range(range).flag(flag).build();
    return RowReader.of(Notation.standard()).read(row);
  }

  private static LabReading read(String test, String value) {
    return read(test, value, "", "", "");
  }

  /** Of every test in words: each of its words in the turns that laboratories print. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s*",
        "*%s",
        "%s *",
        "%s!",
        "%s (A)",
        "%s (abnormal)",
        "%s 45 U/mL",
        "%s 45",
        "%s (1.2)",
        "%s 1:80",
        "%s (1:80)",
        "%s, titre 1:40",
        "%s (<6 U/mL)",
        "%s - does not exclude pernicious anaemia",
        "%s; suggest repeat"
      })
  void every_clear_word_is_read(String form) {
    List<String> faults = new ArrayList<>();
    int tried = 0;
    for (LabTest test : KnowledgeBase.standard().all(LabTest.class)) {
      for (Map.Entry<String, Outcome> each : WORDS.entrySet()) {
        String value = String.format(form, each.getKey());
        if (test.outcomes().contains(each.getValue())) {
          tried++;
          LabReading reading = read(test.id(), value);
          if (!reading.result().flatMap(LabResult::outcome).equals(Optional.of(each.getValue()))) {
            faults.add(test.id() + " " + value + ": " + reading);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(tried).isGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pos (H) | positive",
        "+ve | positive",
        "-ve | negative",
        "strongly positive | positive",
        "Strong positive | positive",
        "DETECTED (abnormal) | positive",
        "45 POS | positive",
        "45 (Positive) | positive",
        "1.2 NEG | negative"
      })
  void word_of_an_antibody_is_read(String value, String word) {
    assertThat(read("IF Ab", value).result().orElseThrow().value()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "weak positive, weak",
    "Weakly positive, Weakly",
    "weakly pos (A), weakly",
    "Positive (weak), weak"
  })
  void weakly_positive_is_positive_and_warned_of(String value, String weak) {
    LabReading reading = read("IF Ab", value);
    assertThat(reading.result().flatMap(LabResult::outcome)).contains(Outcome.POSITIVE);
    assertThat(reading.warnings()).anyMatch(each -> each.contains("\"" + weak));
  }

  /** What may take the word back, or says another beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Previously positive",
        "Not positive",
        "Positive in 2019",
        "Positive 2019",
        "Positive?",
        "?Positive",
        "Positive control",
        "Positive - previously negative",
        "Positive - false positive",
        "Positive - not confirmed",
        "weakly positive - not confirmed",
        "Negative (positive)",
        "Positive/negative",
        "Positive (borderline)",
        "Negative H",
        "Negative for IgM",
        "weakly negative",
        "Abnormal",
        "A",
        "-"
      })
  void what_is_no_clear_word_is_refused_with_the_words_that_would_do(String value) {
    LabReading reading = read("IF Ab", value);
    assertThat(reading.result()).isEmpty();
    assertThat(reading.refusal().orElseThrow().reason())
        .isEqualTo(
            "intrinsic-factor antibody must be reported as one of [positive, negative, borderline],"
                + " with nothing beside it that may take it back, but was \""
                + value
                + "\"");
  }

  @Test
  void number_above_its_range_is_refused_and_says_why() {
    assertThat(read("IF Ab", "45", "U/mL", "0-6", "H").refusal().orElseThrow().reason())
        .isEqualTo(
            "intrinsic-factor antibody must be reported in a word, since of a number outside its"
                + " range only the laboratory knows whether it is positive or borderline, but was"
                + " \"45\"");
    assertThat(read("IF Ab", "45", "U/mL", "0-6", "POS").result()).isPresent();
  }

  @Test
  void spoiled_sample_goes_before_its_word() {
    assertThat(read("IF Ab", "Positive - sample haemolysed").noResult()).contains("spoiled sample");
    assertThat(read("IF Ab", "Positive*", "", "", "NEG").refusal().orElseThrow().place())
        .isEqualTo("flag");
  }

  @ParameterizedTest
  @CsvSource({
    "\u2193, LOW",
    "\u25bc, LOW",
    "(L), LOW",
    "[L], LOW",
    "L*, LOW",
    "Low!, LOW",
    "LOW CRITICAL, LOW",
    "\u2191, RAISED",
    "(H), RAISED",
    "H*, RAISED",
    "-,",
    "*,"
  })
  void flag_of_its_column_is_read_with_its_marks(String flag, Outcome word) {
    LabReading reading = read("Ferritin", "8", "ug/L", "", flag);
    assertThat(reading.result().flatMap(LabResult::outcome)).isEqualTo(Optional.ofNullable(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 - low", "Low - 8", "8 \u25bc", "8 ug/L - low"})
  void dash_between_number_and_word_is_no_sign(String value) {
    LabResult result = read("Ferritin", value, "ug/L", "", "").result().orElseThrow();
    assertThat(result.quantity()).contains(Quantity.of("8 ug/L"));
    assertThat(result.outcome()).contains(Outcome.LOW);
    assertThat(read("Ferritin", "Low -8", "ug/L", "", "").result()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "&lt;50, <50 ng/L",
    "&gt;2000, >2000 ng/L",
    "142 ng/L Ref: 180-914, 142 ng/L",
    "142 ng/L ref. range 180 - 914, 142 ng/L",
    "<30 pmol/L (severe deficiency), <30 pmol/L (called low)",
    "Low*, low"
  })
  void value_as_pages_print_it_is_read(String value, String expected) {
    String unit = value.contains("/") || value.startsWith("Low") ? "" : "ng/L";
    LabResult result = read("B12", value, unit, "", "").result().orElseThrow();
    assertThat(result.value()).isEqualTo(expected);
    assertThat(result.referenceRange().isPresent())
        .isEqualTo(value.toLowerCase(Locale.ROOT).contains("ref"));
  }

  @ParameterizedTest
  @CsvSource({
    "Declined, not done",
    "Patient refused, not done",
    "DNA, not done",
    "Lab error, not done",
    "Not indicated, not done",
    "Insuff, spoiled sample"
  })
  void what_was_not_measured_says_so(String value, String kind) {
    assertThat(read("B12", value).noResult()).contains(kind);
    assertThat(read("IF Ab", value).noResult()).contains(kind);
  }
}
