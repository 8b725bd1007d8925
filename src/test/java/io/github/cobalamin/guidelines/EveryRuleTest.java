package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Question;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.rules.Verdict;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule, and what holds of every assessment, over the vignettes and random patients. */
class EveryRuleTest {
  private static final long SEED = 20240306;
  private static final int PATIENTS = 3000;
  private static final int READ_OF_EACH = 5;
  private static final int EVERY_NTH_IS_QUESTIONED = 25;
  private static final Pattern STOP = Pattern.compile("\\bstop", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOSE =
      Pattern.compile("\\d\\s*(mg|ug|µg|mcg|milligrams?|micrograms?)\\b(?!/)|\\bmg\\b(?!/)");

  /** What is not to be done, which may be to stop something. */
  private static final Pattern NOT_TO_DO = Pattern.compile("Do not [^.]*\\.");

  /**
   * Rules that could be unknown by the kind of their criteria, and are not by what they ask: an age
   * that is established is known, a result is read unless it is known to be old, earlier ones were
   * deficient or are not known to have been, and so on.
   */
  private static final Set<String> NEVER_UNKNOWN =
      Set.of(
          "prevent-over-50",
          "caution-intrinsic-factor-antibody-and-unknown-injection",
          "caution-homocysteine-sample",
          "cause-intrinsic-factor-antibody-after-injection",
          "status-old-result",
          "status-earlier-deficient",
          "status-earlier-deficient-and-well");

  private static final List<Assessment> ASSESSED = new ArrayList<>();
  private static final List<Assessment> RANDOM = new ArrayList<>();

  /** Of some of them, what is asked. */
  private static final IdentityHashMap<Assessment, List<Question>> QUESTIONS =
      new IdentityHashMap<>();

  /** Those whose texts are read. */
  private static final List<Assessment> READ = new ArrayList<>();

  @BeforeAll
  static void assess_everybody() {
    if (!RANDOM.isEmpty()) {
      return;
    }
    for (Vignette vignette : Vignettes.all()) {
      ASSESSED.add(vignette.assessed());
    }
    RandomPatients patients = new RandomPatients(SEED);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = patients.next();
      RANDOM.add(
          i % 10 == 0
              ? Guidelines.NICE_NG239.assess(patient)
              : Guidelines.NICE_NG239.assess(patient, Vignette.DAY));
    }
    READ.addAll(ASSESSED);
    READ.addAll(RANDOM.subList(0, Math.min(PATIENTS, READ_OF_EACH * PATIENTS / Behaviour.EVERY)));
    ASSESSED.addAll(RANDOM);
    for (int i = 0; i < RANDOM.size(); i += EVERY_NTH_IS_QUESTIONED) {
      QUESTIONS.put(RANDOM.get(i), RANDOM.get(i).questions());
    }
  }

  @Test
  void every_rule_is_seen_true_false_and_unknown() {
    Map<Truth, Set<String>> seen = new EnumMap<>(Truth.class);
    for (Truth truth : Truth.values()) {
      seen.put(truth, new LinkedHashSet<>());
    }
    for (Assessment assessment : ASSESSED) {
      for (Verdict verdict : assessment.verdicts()) {
        seen.getOrDefault(verdict.truth(), Set.of()).add(verdict.rule().id());
      }
    }
    List<String> missing = new ArrayList<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      boolean neverUnknown =
          NEVER_UNKNOWN.contains(rule.id()) || !rule.reachable().contains(Truth.UNKNOWN);
      for (Map.Entry<Truth, Set<String>> each : seen.entrySet()) {
        boolean wanted = each.getKey() != Truth.UNKNOWN || !neverUnknown;
        if (wanted != each.getValue().contains(rule.id())) {
          missing.add(rule.id() + (wanted ? " is never " : " must not be ") + each.getKey());
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  /** The library cannot confirm itself: what only it says is provisional or worked out. */
  @Test
  void library_confirms_no_rule_itself() {
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      assertThat(rule.citations()).as(rule.id()).doesNotHaveDuplicates();
      for (Citation citation : rule.citations()) {
        if (citation.source().equals(Sources.LIBRARY)) {
          assertThat(citation.confirmation())
              .as(rule.id())
              .isIn(Confirmation.PROVISIONAL, Confirmation.DERIVED);
        }
      }
    }
  }

  @Test
  void every_classification_is_reached_by_random_patients() {
    Set<String> reached = new LinkedHashSet<>();
    for (Assessment assessment : RANDOM) {
      reached.add(assessment.status().classification().name());
    }

    assertThat(reached)
        .contains(
            "OUT_OF_SCOPE",
            "NOT_TESTED",
            "CONFIRMED",
            "PROBABLE",
            "INDETERMINATE",
            "UNLIKELY",
            "DISCORDANT");
  }

  @Test
  void every_sentence_has_text_a_key_and_a_citation_unless_it_is_the_bare_status() {
    for (Assessment assessment : READ) {
      for (Sentence sentence : assessment.explanation().sentences()) {
        assertThat(sentence.text())
            .as(sentence.key())
            .isNotBlank()
            .matches(sentence.key().equals("ask") ? "(?s).*[?]" : "(?s).*[^.?][.?]");
        assertThat(sentence.key()).isNotBlank();
        if (!sentence.key().equals("status")) {
          assertThat(sentence.citations()).as(sentence.key()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void every_sentence_says_why() {
    Set<String> silent = new LinkedHashSet<>();
    for (Assessment assessment : READ) {
      for (Sentence sentence : assessment.explanation().sentences()) {
        if (sentence.text().contains("Why: .")
            || sentence.text().contains("; ;")
            || sentence.text().contains("..")) {
          silent.add(sentence.key());
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void no_text_diagnoses_and_none_says_stop() {
    for (Assessment assessment : READ) {
      String text =
          NOT_TO_DO.matcher(assessment.explanation().text()).replaceAll("")
              + assessment.status().text();

      assertThat(text).doesNotContainIgnoringCase("diagnoses");
      assertThat(STOP.matcher(text).find()).as(text).isFalse();
    }
  }

  @Test
  void no_text_for_anybody_under_sixteen_holds_a_dose() {
    int children = 0;
    for (Assessment assessment : READ) {
      if (assessment.patient().age().map(age -> age.years() < 16).orElse(false)) {
        children++;
        String text = assessment.explanation().text();
        for (MedicineUse each : assessment.patient().medicines()) {
          String recorded = each.dailyDose().map(dose -> dose + " a day").orElse("nothing");
          text = text.replace(recorded, "");
        }

        assertThat(DOSE.matcher(text).find()).as(text).isFalse();
        assertThat(assessment.bands()).isEmpty();
      }
    }

    assertThat(children).isGreaterThan(100);
  }

  @Test
  void the_order_of_inputs_does_not_matter() {
    RandomPatients shuffler = new RandomPatients(SEED + 1);
    for (Assessment assessment : RANDOM.subList(0, RANDOM.size() / Behaviour.EVERY)) {
      Patient shuffled = shuffler.shuffled(assessment.patient());
      Assessment again =
          assessment.date().isPresent()
              ? Guidelines.NICE_NG239.assess(shuffled, assessment.date().get())
              : Guidelines.NICE_NG239.assess(shuffled);

      assertThat(again).isEqualTo(assessment).hasSameHashCodeAs(assessment);
      assertThat(again.explanation().text()).isEqualTo(assessment.explanation().text());
    }
  }

  @Test
  void the_first_row_that_is_true_decides_unless_a_floor_says_as_much_or_more() {
    int floors = 0;
    for (Assessment assessment : ASSESSED) {
      Rule floor = null;
      Rule row = null;
      for (Rule rule : StatusListing.rules()) {
        if (assessment.verdict(rule.id()).truth() == Truth.TRUE) {
          if (!((Classified) rule.conclusion()).isFloor()) {
            row = row == null ? rule : row;
          } else if (floor == null || word(rule).saysMoreThan(word(floor))) {
            floor = rule;
          }
        }
      }
      boolean byFloor =
          floor != null
              && (row == null || word(floor) == word(row) || word(floor).saysMoreThan(word(row)));
      floors += byFloor ? 1 : 0;

      assertThat(assessment.status().decidedBy().map(Finding::rule))
          .as("%s", assessment.patient())
          .isEqualTo(Optional.ofNullable(byFloor ? floor : row));
    }

    assertThat(floors).isGreaterThan(100);
  }

  private static Classification word(Rule rule) {
    return ((Classified) rule.conclusion()).classification();
  }

  @Test
  void everybody_has_a_status_that_some_rule_decided() {
    List<Patient> undecided = new ArrayList<>();
    for (Assessment assessment : ASSESSED) {
      if (assessment.status().decidedBy().isEmpty()) {
        undecided.add(assessment.patient());
      }
    }

    assertThat(undecided).isEmpty();
  }

  /** Rows 2 and 8: from 100 ng/L total B12 alone confirms in spite of replacement, and else not. */
  @Test
  void no_random_pregnancy_is_confirmed_without_active_b12_or_replacement() {
    int pregnancies = 0;
    for (Assessment assessment : RANDOM) {
      Patient patient = assessment.patient();
      if (patient.pregnant() == Truth.TRUE
          && patient.latest(LabTests.ACTIVE_B12).isEmpty()
          && patient.replacements().isEmpty()
          && patient.results(LabTests.TOTAL_B12).stream()
              .noneMatch(each -> each.sampledOnReplacement() == Truth.TRUE)) {
        pregnancies++;

        assertThat(assessment.status().classification())
            .as("%s", patient)
            .isNotEqualTo(Classification.CONFIRMED);
      }
    }

    assertThat(pregnancies).isGreaterThan(100);
  }

  /** Recommendation 1.3.3, review N3, architecture 4: UNLIKELY only without nitrous oxide. */
  @Test
  void no_random_user_of_nitrous_oxide_is_unlikely_to_be_deficient() {
    int users = 0;
    for (Assessment assessment : RANDOM) {
      Patient patient = assessment.patient();
      if (patient.truth(RiskFactors.RECREATIONAL_NITROUS_OXIDE) == Truth.TRUE) {
        users++;

        assertThat(assessment.status().classification())
            .as("%s", patient)
            .isNotEqualTo(Classification.UNLIKELY);
      }
    }

    assertThat(users).isGreaterThan(30);
  }

  /** Rows 11, 12, 17 and 22: never UNLIKELY beside a MMA above 750 and kidneys that do not fail. */
  @Test
  void nobody_with_a_high_mma_and_no_bad_kidneys_is_unlikely_to_be_deficient() {
    int raised = 0;
    for (Assessment assessment : ASSESSED) {
      Patient patient = assessment.patient();
      boolean high =
          patient
              .latest(LabTests.METHYLMALONIC_ACID)
              .filter(result -> result.truth(Outcome.RAISED) == Truth.TRUE)
              .flatMap(LabResult::quantity)
              .map(value -> value.isAbove(Quantity.of("750 nmol/L")) == Truth.TRUE)
              .orElse(false);
      if (high
          && patient.latest(LabTests.EGFR).isEmpty()
          && patient.latest(LabTests.CREATININE).isEmpty()
          && patient.truth(Conditions.CHRONIC_KIDNEY_DISEASE) != Truth.TRUE
          && patient.truth(Conditions.DIALYSIS) != Truth.TRUE) {
        raised++;

        assertThat(assessment.status().classification())
            .as("%s", patient)
            .isNotEqualTo(Classification.UNLIKELY);
      }
    }

    assertThat(raised).isGreaterThan(50);
  }

  @Test
  void out_of_scope_are_those_under_sixteen_and_nobody_else() {
    for (Assessment assessment : ASSESSED) {
      boolean child = assessment.patient().age().map(age -> age.years() < 16).orElse(false);

      assertThat(assessment.status().classification() == Classification.OUT_OF_SCOPE)
          .as("%s", assessment.patient())
          .isEqualTo(child);
    }
  }

  @Test
  void no_question_asks_for_what_is_known() {
    Map<String, String> known = new HashMap<>();
    for (Map.Entry<Assessment, List<Question>> each : QUESTIONS.entrySet()) {
      Assessment assessment = each.getKey();
      for (Question question : each.getValue()) {
        if (known(question.input(), assessment)) {
          known.putIfAbsent(
              kind(question.input()), question.text() + " asked of " + assessment.patient());
        }
      }
    }

    assertThat(known).isEmpty();
  }

  @Test
  void every_question_has_an_answer_that_changes_something() {
    int asked = 0;
    for (List<Question> each : QUESTIONS.values()) {
      for (Question question : each) {
        boolean changes = false;
        for (Supposition answer : question.answers()) {
          changes = changes || !answer.gained().isEmpty() || !answer.lost().isEmpty();
        }
        asked++;

        assertThat(changes).as(question.text()).isTrue();
        assertThat(question.text()).endsWith("?");
      }
    }

    assertThat(asked).isGreaterThan(1000);
  }

  /** What each of the first three questions changes, by one answer or another. */
  @Test
  void the_first_questions_change_urgency_treatment_status_or_cause() {
    for (Map.Entry<Assessment, List<Question>> each : QUESTIONS.entrySet()) {
      boolean untested =
          each.getKey().status().classification() == Classification.NOT_TESTED; // a test is all
      for (Question question : each.getValue().stream().limit(3).toList()) {
        boolean changes =
            question.decidesStatus()
                || question.answers().stream()
                    .flatMap(
                        answer -> Stream.concat(answer.gained().stream(), answer.lost().stream()))
                    .anyMatch(
                        turned ->
                            turned instanceof Conclusion.RedFlag
                                || turned instanceof Conclusion.TreatmentAdvice
                                || turned instanceof Conclusion.TreatmentObjection
                                || turned instanceof Conclusion.OnCause
                                || (untested && turned instanceof Conclusion.TestAdvice));

        assertThat(changes).as(question.text()).isTrue();
      }
    }
  }

  @Test
  void no_question_is_put_to_another_age_or_sex() {
    for (Map.Entry<Assessment, List<Question>> each : QUESTIONS.entrySet()) {
      Assessment assessment = each.getKey();
      boolean man = assessment.patient().sex().filter(Sex.MALE::equals).isPresent();
      for (Question question : each.getValue()) {
        if (man && assessment.patient().pregnant() != Truth.TRUE) {
          assertThat(question.input()).isNotIn(Input.PREGNANCY, Input.BREASTFEEDING);
        }
      }
    }
  }

  private static boolean known(Input input, Assessment assessment) {
    Patient patient = assessment.patient();
    return switch (kind(input)) {
      case "clue" -> knownClue((Clue) input.fact().orElseThrow(), assessment);
      case "medicine" -> knownMedicine((Medicine) input.fact().orElseThrow(), patient);
      case "result" ->
          patient
              .latest((LabTest) input.fact().orElseThrow())
              .map(EveryRuleTest::whole)
              .orElse(false);
      case "age" -> patient.age().isPresent();
      case "sex" -> patient.sex().isPresent();
      case "ethnicity" -> patient.ethnicity().isPresent();
      case "pregnancy" ->
          patient.pregnant() == Truth.FALSE
              || (patient.pregnant() == Truth.TRUE && patient.trimester().isPresent());
      case "breastfeeding" -> patient.breastfeeding().known();
      case "allergies" -> patient.closed().contains(Patient.Part.ALLERGIES);
      case "replacement" ->
          patient.closed().contains(Patient.Part.REPLACEMENTS) && patient.replacements().isEmpty();
      // Of routes and histories more can always be told.
      case "routes", "history" -> false;
      default -> throw new IllegalStateException("must be known but was " + input.key());
    };
  }

  /** What stands before the fact in the key of an input. */
  private static String kind(Input input) {
    return input.key().split(":", -1)[0];
  }

  private static boolean knownClue(Clue clue, Assessment assessment) {
    for (Verdict verdict : assessment.verdicts()) {
      Conclusion conclusion = verdict.rule().conclusion();
      boolean off =
          !verdict.rule().isForEverybody()
              && !verdict.rule().isForOutsideScope()
              && assessment.status().classification() == Classification.OUT_OF_SCOPE;
      if (!off && conclusion.equals(Conclusion.shows(clue)) && verdict.truth().known()) {
        return true;
      }
    }
    return assessment.patient().truth(clue).known();
  }

  private static boolean knownMedicine(Medicine medicine, Patient patient) {
    for (MedicineUse use : patient.medicines()) {
      if (use.medicine().equals(medicine) && use.ongoing()) {
        return true;
      }
    }
    for (Medicine not : patient.notTaken()) {
      if (medicine.isIn(not)) {
        return true;
      }
    }
    return false;
  }

  /** An exact number with the laboratory's range leaves nothing to ask. */
  private static boolean whole(LabResult result) {
    return result.quantity().map(value -> value.exact()).orElse(false)
        && result.referenceRange().isPresent();
  }
}
