package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.assessment.Summary;
import io.github.cobalamin.patient.Patient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fourteen patients have the numbers, regimens, clocks, causes and questions of the targets.
 */
class SummaryPatientsTest {
  private static final Path KEYS = Path.of("src", "test", "resources", "summary-keys.txt");
  private static final String ALTERNATE =
      "hydroxocobalamin 1 mg intramuscularly on alternate days until no further improvement, then 1 mg every 2 months";
  private static final String LOADING =
      "hydroxocobalamin 1 mg intramuscularly 3 times a week for 2 weeks, then 1 mg every 2 to 3 months";

  private static final Map<String, Patient> PATIENTS = SummaryPatients.all();

  private static Assessment assessed(String name) {
    return Guidelines.NICE_NG239.assess(
        Objects.requireNonNull(PATIENTS.get(name), name), SummaryPatients.DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          confirmed with neuropathy  | urgency | Urgent: call neurology within days, today if the signs are new or worse
          confirmed with neuropathy  | status  | confirmed: total B12 175 pg/mL (undated) is below 180 pg/mL.
          confirmed with neuropathy  | give    | Once blood is taken, give #A.
          confirmed with neuropathy  | before  | copper with zinc
          confirmed with neuropathy  | cause   | The cause is not known: autoimmune gastritis is possible; a negative intrinsic-factor antibody does not exclude gastritis.
          confirmed with neuropathy  | else    | Copper deficiency or cord compression can look the same.
          confirmed with neuropathy  | not     | Do not start with tablets, give folic acid alone or be reassured by the normal blood count.
          confirmed with neuropathy  | ask     | has nitrous oxide been used?
          probable without a result  | urgency | may be cord disease
          probable without a result  | status  | Vitamin B12 deficiency is probable on these signs; no B12 result is on record.
          probable without a result  | give    | give #A
          probable without a result  | before  | total or active B12, copper with zinc, blood count
          probable without a result  | ask     | has nitrous oxide been used?
          pernicious anaemia         | status  | total B12 95 ng/L on 24 Nov 2026 is below 180 ng/L
          pernicious anaemia         | give    | Once blood is taken, offer #L for life.
          pernicious anaemia         | before  | potassium, reticulocytes
          pernicious anaemia         | cause   | The cause is autoimmune gastritis: intrinsic-factor antibody was positive on 26 Nov 2026.
          pernicious anaemia         | ask     | reaction to a vitamin B12 medicine?
          metformin                  | status  | total B12 240 ng/L on 20 Nov 2026 lies between 180 and 350 ng/L
          metformin                  | give    | Once blood is taken, consider hydroxocobalamin 1 mg intramuscularly
          metformin                  | cause   | Metformin, 2000 mg a day since March 2017, is a possible cause.
          metformin                  | else    | Diabetic neuropathy
          metformin                  | not     | stop metformin
          metformin                  | ask     | Examine first: are vibration sense, ankle reflexes and gait normal?
          vegan and pregnant         | urgency | Urgent: call haematology within days, and tell the midwife
          vegan and pregnant         | status  | active B12 18 pmol/L on 24 Nov 2026 is below 25 pmol/L, and in pregnancy active B12 decides
          vegan and pregnant         | give    | #L.
          vegan and pregnant         | cause   | Vegan diet is the likely cause.
          vegan and pregnant         | not     | judge by total B12 in pregnancy
          infant of a vegan mother   | urgency | Same day: call paediatrics now
          infant of a vegan mother   | status  | NG239 gives no status under 16; total B12 136 pg/mL (undated) is below the laboratory's 198 pg/mL.
          infant of a vegan mother   | give    | No dose is given here: paediatrics chooses the treatment today.
          infant of a vegan mother   | test    | Test the mother too
          nitrous oxide              | urgency | Same day: refer to hospital; neurological signs after nitrous oxide can become permanent.
          nitrous oxide              | status  | methylmalonic acid 3.3 micromol/L (undated) is above 0.75 micromol/L after nitrous oxide.
          nitrous oxide              | first   | Give thiamine first, before any glucose: harmful use of alcohol is on record.
          nitrous oxide              | give    | Next, once blood is taken, give #A
          nitrous oxide              | cause   | Recreational nitrous oxide is the likely cause.
          nitrous oxide              | not     | let nitrous oxide be used again
          folate deficient too       | urgency | Same day: refer to hospital; haemoglobin 6.9 g/dL is below 7 g/dL.
          folate deficient too       | status  | total B12 83 pg/mL (undated) is below 180 pg/mL
          folate deficient too       | give    | give #L.
          folate deficient too       | before  | potassium, ferritin, reticulocytes
          folate deficient too       | not     | Do not give folic acid before or without vitamin B12.
          symptoms back on injections| urgency | Same day: call neurology or the medical team on call
          symptoms back on injections| status  | total B12 820 ng/L on 20 Nov 2026 shows only that vitamin B12 was given.
          symptoms back on injections| give    | load again: #A for life.
          symptoms back on injections| before  | copper with zinc
          symptoms back on injections| cause   | The cause is pernicious anaemia.
          symptoms back on injections| not     | measure B12 again on injections
          symptoms back on injections| ask     | when was the last injection, and were any missed?
          unlikely                   | status  | unlikely: total B12 480 ng/L on 3 Nov 2026 is above 350 ng/L.
          unlikely                   | else    | consider B12 again in 3 to 6 months
          unlikely                   | not     | Do not start vitamin B12 on this result.
          discordant                 | status  | Results are discordant: total B12 160 ng/L on 10 Nov 2026 is below 180 ng/L, active B12 82 pmol/L on 20 Nov 2026 above 70 pmol/L.
          discordant                 | else    | The contraceptive may explain the low total B12.
          discordant                 | not     | start lifelong treatment on this result
          fourteen years old         | urgency | Urgent: call paediatrics within days
          fourteen years old         | status  | NG239 gives no status under 16; total B12 96 ng/L on 25 Nov 2026
          fourteen years old         | give    | No dose is given here: paediatrics chooses the treatment.
          fourteen years old         | ask     | is there numbness
          allergy to a cobalamin     | urgency | Urgent: call an allergy specialist within days
          allergy to a cobalamin     | status  | total B12 109 ng/L (undated) is below 180 ng/L
          allergy to a cobalamin     | give    | No dose is given here: the allergy can extend to every form and route
          allergy to a cobalamin     | cause   | Autoimmune gastritis is a possible cause: parietal-cell antibody was positive
          allergy to a cobalamin     | not     | any vitamin B12 product, not even to test absorption
          tiredness alone            | status  | Vitamin B12 deficiency has not been tested: no B12 result is on record.
          tiredness alone            | test    | Use judgement on total or active B12.
          tiredness alone            | not     | Do not start vitamin B12 before the sample.
          tiredness alone            | ask     | what is the age?
          """)
  void a_line_says_what_the_target_says(String name, String key, String words) {
    String expected = words.strip().replace("#A", ALTERNATE).replace("#L", LOADING);

    assertThat(SummaryRules.line(assessed(name.strip()).summary(), key.strip()))
        .as("%s", assessed(name.strip()).summary().text())
        .hasValueSatisfying(line -> assertThat(line).contains(expected));
  }

  @Test
  void the_rules_hold_of_them() {
    SummaryPatients.all()
        .keySet()
        .forEach(
            name ->
                assertThat(SummaryRules.broken(assessed(name)))
                    .as("%s%n%s", name, assessed(name).summary().text())
                    .isEmpty());
  }

  @Test
  void keys_are_those_of_the_golden_file() throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : SummaryPatients.all().keySet()) {
      assessed(name).summary().sentences().forEach(each -> seen.add(each.key()));
    }

    assertThat(Files.readAllLines(KEYS)).isEqualTo(SummaryRules.KEYS);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(SummaryRules.KEYS);
  }

  @Test
  void an_explanation_begins_with_the_summary_and_is_short() {
    List<Integer> lengths = new ArrayList<>();
    for (Vignette vignette : Vignettes.all()) {
      Assessment assessment = vignette.assessed();
      String text = assessment.explanation().text();

      assertThat(assessment.explanation().sentences())
          .startsWith(assessment.summary().sentences().toArray(new Sentence[0]));
      assertThat(text).doesNotContain("Why:", "product licence's own or an older text");
      if (!assessment.treatments().isEmpty()) {
        lengths.add(text.length());
      }
    }
    Collections.sort(lengths);

    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(4000);
    assertThat(lengths.get(lengths.size() - 1)).isLessThanOrEqualTo(8000);
  }

  /** The grade counts names of tests and medicines as words of two syllables. */
  @Test
  void the_plain_form_can_be_read_by_people_without_training() {
    List<Double> grades = new ArrayList<>();
    for (Vignette vignette : Vignettes.all()) {
      Summary summary = vignette.assessed().summary();
      StringBuilder text = new StringBuilder();
      for (Sentence each : summary.plain()) {
        assertThat(each.citations()).isNotEmpty();
        assertThat(each.text())
            .doesNotContainPattern("\\d (mg|micrograms?)(?!/)\\b")
            .doesNotContainPattern("(?i)\\b(start|stop) (taking|your|metformin)");
        text.append(each.text()).append(' ');
      }
      grades.add(grade(text.toString()));
    }
    Collections.sort(grades);

    assertThat(grades.get(grades.size() / 2)).isLessThanOrEqualTo(7.0);
  }

  private static final Pattern NAMED =
      Pattern.compile("\\b(total|active|B12|B1|vitamin|clinician|metformin|nitrous|oxide)\\b");

  private static double grade(String text) {
    String plain = NAMED.matcher(text).replaceAll("paper");
    int sentences = Math.max(1, plain.split("[.?](\\s|$)", -1).length - 1);
    int words = 0;
    int syllables = 0;
    for (String word : plain.split("[^A-Za-z']+", -1)) {
      if (!word.isEmpty()) {
        words++;
        syllables += syllables(word);
      }
    }
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static int syllables(String word) {
    Matcher vowels = Pattern.compile("[aeiouy]+").matcher(word.toLowerCase(Locale.ROOT));
    int count = 0;
    while (vowels.find()) {
      count++;
    }
    boolean silent = word.endsWith("e") && !word.endsWith("le") && count > 1;
    return Math.max(1, silent ? count - 1 : count);
  }
}
