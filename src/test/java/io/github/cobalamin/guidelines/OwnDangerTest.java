package io.github.cobalamin.guidelines;

import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A danger of a caller's own is said in the caller's words, with what was seen of it. */
class OwnDangerTest {
  private static final Criterion NUMBER = result(LabTests.HAEMOGLOBIN).below("100 g/L");
  private static final Criterion SIGN = present(Symptoms.FATIGUE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Call the registrar            | true  | Same day: call the registrar; haemoglobin 95 g/L is below 100 g/L.
          Call the registrar.           | false | Same day: call the registrar; unexplained fatigue is on record.
          MRI today                     | true  | Same day: MRI today; haemoglobin 95 g/L is below 100 g/L.
          Low count: call the registrar | false | Same day: call the registrar; low count.
          """)
  void the_line_has_its_words(String text, boolean number, String line) {
    Rule own =
        Rule.builder("own-danger")
            .when(number ? NUMBER : SIGN)
            .conclude(RedFlag.of(Urgency.SAME_DAY, Strength.OFFER, text))
            .cite(Sources.LIBRARY.at("a caller's own", Confirmation.DERIVED));
    Patient patient =
        Patient.builder()
            .age(Age.years(62))
            .addPresent(Symptoms.FATIGUE)
            .addResult(LabResult.of(LabTests.HAEMOGLOBIN, "95 g/L").on(Vignette.DAY))
            .build();

    assertThat(
            Guidelines.NICE_NG239
                .withId("own")
                .withRule(own)
                .assess(patient, Vignette.DAY)
                .summary()
                .text())
        .startsWith(line);
  }
}
