package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.FirstAnswers;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Symptom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as case reports and letters word them, and what denies them. */
class ReportPhrasesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();
  private static final List<String[]> PHRASES = FirstAnswers.phrases("report-phrases.tsv");

  private static String first(String phrase) {
    return KNOWN.search(Clue.class, phrase).stream()
        .filter(match -> !match.possible())
        .findFirst()
        .map(match -> match.fact().id())
        .orElse("");
  }

  /** The phrases on odd lines were written before any of their words, and not looked at after. */
  @ParameterizedTest
  @CsvSource({"true, 0.99, 0.99", "false, 0.97, 0.70"})
  void first_answer_is_right_or_there_is_none(boolean even, double precision, double coverage) {
    FirstAnswers answers = FirstAnswers.of(PHRASES, even, ReportPhrasesTest::first);
    System.out.println("reports, " + (even ? "tuned: " : "held out: ") + answers);

    assertThat(PHRASES).hasSizeGreaterThan(200);
    assertThat(answers.precision()).as(answers.wrong().toString()).isGreaterThan(precision);
    assertThat(answers.coverage()).as(answers.wrong().toString()).isGreaterThan(coverage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no paraparesis",
        "no urinary urgency",
        "denies urinary or faecal incontinence",
        "no hepatosplenomegaly",
        "without optic disc pallor",
        "vibration sense intact",
        "proprioception preserved",
        "pernicious anaemia ruled out",
        "pernicious anaemia was excluded",
        "Babinski sign negative",
        "negative for optic atrophy",
        "HIV negative",
        "alcohol-free",
        "pain-free",
        "free of numbness",
        "non-vegetarian diet",
        "non vegetarian",
        "non-smoker",
        "non-alcoholic",
        "difficulty reading",
        "hearing loss",
        "gait normal",
        "normal gait",
        "normal reflexes",
        "normal vision and balance",
        "gait not impaired",
        "no loss of appetite",
        "Patient denies loss of appetite",
        "no loss of memory",
        "without loss of vibration sense",
        "There was no loss of consciousness",
        "Romberg's sign was absent",
        "Babinski sign was absent",
        "celiac disease was never confirmed",
        "reflexes normal",
        "vision normal",
        "power normal",
        "colour vision normal",
        "agitated",
        "PE"
      })
  void what_is_denied_or_not_certain_is_not_found(String phrase) {
    assertThat(first(phrase)).isEmpty();
  }

  /**
   * What is past, in doubt, somebody else's or denied, beside what is so: the third column is never
   * sure, * is nothing at all; the second is.
   */
  @ParameterizedTest
  @ValueSource(strings = {"letter-phrases.tsv", "record-phrases.tsv"})
  void letters_are_read_as_they_say(String table) {
    List<String> wrong = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int asked = 0;
    List<String[]> letters = FirstAnswers.phrases(table);
    for (String[] row : letters) {
      Set<String> sure = sure(row[0]);
      for (String id : row[1].equals("-") ? new String[0] : row[1].split(",", -1)) {
        asked++;
        if (!sure.contains(id)) {
          missing.add(row[0] + " -> " + id);
        }
      }
      sure.stream()
          .filter(id -> row[2].equals("*") || List.of(row[2].split(",", -1)).contains(id))
          .forEach(id -> wrong.add(row[0] + " -> " + id));
    }
    System.out.println(table + ": " + missing.size() + " of " + asked + " missing: " + missing);

    assertThat(letters).hasSizeGreaterThan(200);
    assertThat(wrong).isEmpty();
    assertThat(missing.size()).isLessThan(asked / 10);
  }

  private static Set<String> sure(String phrase) {
    Set<String> sure = new LinkedHashSet<>();
    for (Match<Clue> match : KNOWN.search(Clue.class, phrase)) {
      if (match.sure()) {
        sure.add(match.fact().id());
      }
    }
    return sure;
  }

  /** What denies a finding may stand behind it, of every symptom by its name. */
  @ParameterizedTest
  @ValueSource(strings = {"%s denied", "%s: none", "%s not present", "%s not noted", "%s: no"})
  void a_denial_behind_a_name_denies_it(String said) {
    List<String> found = new ArrayList<>();
    for (Symptom symptom : KNOWN.all(Symptom.class)) {
      String phrase = String.format(said, symptom.name());
      if (first(phrase).equals(symptom.id())) {
        found.add(phrase);
      }
    }

    assertThat(found).isEmpty();
  }

  /** One sense, one word for losing it, one place: in whatever order, number and spelling. */
  @ParameterizedTest
  @CsvSource({
    "vibration sense, reduced-vibration-sense",
    "vibratory sensation, reduced-vibration-sense",
    "vibration perception, reduced-vibration-sense",
    "position sense, reduced-proprioception",
    "joint-position sense, reduced-proprioception",
    "proprioception, reduced-proprioception"
  })
  void a_sense_is_lost_however_it_is_said(String sense, String id) {
    for (String form :
        List.of(
            "loss of %s",
            "%s was lost",
            "lack of %s",
            "reduced %s",
            "%s decreased",
            "diminished %s",
            "impaired %s",
            "%s is impaired",
            "absent %s",
            "%s absent in both feet",
            "no %s")) {
      assertThat(first(String.format(form, sense))).as(form).isEqualTo(id);
    }
  }
}
