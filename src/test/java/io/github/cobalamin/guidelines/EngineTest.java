package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Plain;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.RuleSet;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.rules.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The engine says of every patient what the criteria say when they are evaluated as written. */
@Execution(ExecutionMode.CONCURRENT)
class EngineTest {
  private static final Pattern QUANTITY = Pattern.compile("(\\d+(?:\\.\\d+)?) ([^ ();,]+)");

  /** Every eleventh in the build, and every one under {@code -Plaws}. */
  private static final int EVERY_RECORDED = Math.max(1, Behaviour.EVERY / 2);

  private static final List<Guideline> GUIDELINES = guidelines();

  private static List<Guideline> guidelines() {
    List<Guideline> all = new ArrayList<>(Guidelines.all());
    all.add(Guidelines.NICE_NG239.withId("old-after-90-days").withResultsOldAfter(90));
    return all;
  }

  private static RuleSet rules(Guideline guideline) {
    return RuleSet.of(guideline.rules(), guideline.thresholds(), guideline.scope());
  }

  private static Plain plain(Guideline guideline) {
    return new Plain(guideline.rules(), guideline.thresholds(), guideline.scope());
  }

  private static Map<String, Truth> verdicts(List<Verdict> verdicts) {
    Map<String, Truth> all = new LinkedHashMap<>();
    verdicts.forEach(each -> all.put(each.rule().id(), each.truth()));
    return all;
  }

  /** Of all rules in their order, which is quicker told apart than a map. */
  private static List<Truth> truths(Evaluation evaluation) {
    List<Truth> all = new ArrayList<>();
    evaluation.verdicts().forEach(each -> all.add(each.truth()));
    return all;
  }

  /** Of those rules that are expected, in the order in which they were evaluated. */
  private static List<Truth> among(Map<String, Truth> expected, Evaluation evaluation) {
    List<Truth> all = new ArrayList<>(expected.size());
    for (Verdict verdict : evaluation.verdicts()) {
      if (expected.containsKey(verdict.rule().id())) {
        all.add(verdict.truth());
      }
    }
    return all;
  }

  /** Without those on the guideline itself. */
  private static Map<String, Truth> ownVerdicts(Assessment assessment) {
    Map<String, Truth> all = verdicts(assessment.verdicts());
    Set<String> own = new HashSet<>();
    assessment.guideline().rules().forEach(rule -> own.add(rule.id()));
    all.keySet().retainAll(own);
    return all;
  }

  /** A guideline whose rules have not been made ready yet. */
  private static Guideline fresh(int number) {
    return Guidelines.NICE_NG239.withId("fresh-" + number);
  }

  private static Evaluation evaluated(RuleSet rules, Patient patient, @Nullable LocalDate day) {
    return day == null ? rules.evaluate(patient) : rules.evaluate(patient, day);
  }

  @Test
  void recorded_patients_get_the_verdicts_of_plain_evaluation() {
    List<RuleSet> ruleSets = GUIDELINES.stream().map(EngineTest::rules).toList();
    List<Plain> plains = GUIDELINES.stream().map(EngineTest::plain).toList();
    List<String> record = Behaviour.record();
    Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
    for (int i = 0; i < record.size(); i += EVERY_RECORDED) {
      String[] columns = record.get(i).split("\t", -1);
      Patient patient = RecordedPatient.read(columns[1]);
      LocalDate day = columns[0].isEmpty() ? null : LocalDate.parse(columns[0]);
      int which = i % 4 == 0 ? i / 4 % GUIDELINES.size() : GUIDELINES.size() - 1;
      Map<String, Truth> expected = plains.get(which).verdicts(patient, day);

      // without the rules on the guideline itself
      assertThat(among(expected, evaluated(ruleSets.get(which), patient, day)))
          .as("patient %d by %s", i, GUIDELINES.get(which))
          .isEqualTo(List.copyOf(expected.values()));
      expected.values().forEach(each -> seen.merge(each, 1, Integer::sum));
    }

    assertThat(seen.values()).hasSize(3).allMatch(count -> count > 100_000 / EVERY_RECORDED);
  }

  /** By NG239, and every third, under {@code -Plaws} each, by one of the others in turn. */
  @Test
  void every_vignette_gets_the_verdicts_of_plain_evaluation() {
    List<RuleSet> ruleSets = GUIDELINES.stream().map(EngineTest::rules).toList();
    List<Plain> plains = GUIDELINES.stream().map(EngineTest::plain).toList();
    List<Vignette> vignettes = Vignettes.all();
    for (int i = 0; i < vignettes.size(); i++) {
      Patient patient = vignettes.get(i).patient();
      int other = i % Math.min(3, Behaviour.EVERY) == 0 ? 1 + i / 3 % (GUIDELINES.size() - 1) : 0;
      for (int which : new HashSet<>(List.of(0, other))) {
        assertThat(truths(ruleSets.get(which).evaluate(patient, Vignette.DAY)))
            .as("%s by %s", vignettes.get(i), GUIDELINES.get(which))
            .isEqualTo(List.copyOf(plains.get(which).verdicts(patient, Vignette.DAY).values()));
      }
    }
  }

  @Test
  void every_patient_with_several_results_gets_the_verdicts_of_plain_evaluation() {
    RandomPatients random = new RandomPatients(20);
    List<RuleSet> ruleSets = GUIDELINES.stream().map(EngineTest::rules).toList();
    List<Plain> plains = GUIDELINES.stream().map(EngineTest::plain).toList();
    int several = 0;
    for (int i = 0; i < 500; i++) {
      Patient patient = random.nextWithSeveralResults();
      assertThat(random.shuffled(patient)).isEqualTo(patient);
      assertThat(RecordedPatient.read(RecordedPatient.write(patient))).isEqualTo(patient);
      int which = i % GUIDELINES.size();
      Map<String, Truth> expected = plains.get(which).verdicts(patient, Vignette.DAY);

      assertThat(among(expected, evaluated(ruleSets.get(which), patient, Vignette.DAY)))
          .as("patient %d by %s", i, GUIDELINES.get(which))
          .isEqualTo(List.copyOf(expected.values()));
      for (LabResult result : patient.results()) {
        several += patient.results(result.test()).size() > 1 ? 1 : 0;
      }
    }

    assertThat(several).isGreaterThan(1000);
  }

  /** Every number that a criterion names, in every unit of its test: on it, and on either side. */
  @Test
  void every_limit_is_held_exactly() {
    Guideline guideline = Guidelines.NICE_NG239;
    RuleSet rules = rules(guideline);
    Plain plain = plain(guideline);
    Map<LabTest, Set<Quantity>> limits = new LinkedHashMap<>();
    for (Rule rule : guideline.rules()) {
      rule.when().allParts().forEach(part -> limits(part, limits));
    }
    int tried = 0;
    for (Map.Entry<LabTest, Set<Quantity>> each : limits.entrySet()) {
      List<LabResult> results = around(each.getKey(), each.getValue());
      for (int i = tried % Behaviour.EVERY; i < results.size(); i += Behaviour.EVERY) {
        LabResult result = results.get(i);
        Patient patient = Patient.builder().addResult(result).build();

        assertThat(truths(rules.evaluate(patient)))
            .as(result.toString())
            .isEqualTo(List.copyOf(plain.verdicts(patient, null).values()));
        tried++;
      }
    }

    assertThat(tried).isGreaterThan(5000 / Behaviour.EVERY);
  }

  private static void limits(Criterion criterion, Map<LabTest, Set<Quantity>> limits) {
    criterion
        .test()
        .ifPresent(
            test -> {
              Set<Quantity> known = limits.computeIfAbsent(test, key -> new HashSet<>());
              Guidelines.NICE_NG239
                  .thresholds(test)
                  .ifPresent(
                      each -> {
                        known.addAll(each.deficientBelow());
                        known.addAll(each.sufficientAbove());
                      });
              test.usual().forEach(range -> range.low().ifPresent(known::add));
              test.usual().forEach(range -> range.high().ifPresent(known::add));
              Matcher numbers = QUANTITY.matcher(criterion.words());
              while (numbers.find()) {
                Unit.find(numbers.group(2))
                    .filter(test.units()::contains)
                    .ifPresent(unit -> known.add(Quantity.of(numbers.group(1) + " " + unit)));
              }
            });
  }

  private static List<LabResult> around(LabTest test, Set<Quantity> limits) {
    List<LabResult> results = new ArrayList<>();
    for (Quantity limit : limits) {
      for (Unit unit : test.units()) {
        if (test.convertible(limit.unit(), unit)) {
          BigDecimal at = test.convert(limit, unit).value();
          BigDecimal little = new BigDecimal("1e-30");
          for (BigDecimal value : List.of(at, at.add(little), at.subtract(little).max(little))) {
            for (Quantity.Comparator comparator : Quantity.Comparator.values()) {
              try {
                results.add(LabResult.of(test, new Quantity(value, unit, comparator)));
              } catch (IllegalArgumentException impossible) {
                assertThat(impossible.getMessage()).containsAnyOf(" must ", "possible range");
              }
            }
          }
        }
      }
    }
    return results;
  }

  @Test
  void what_is_supposed_is_what_the_rules_say_of_such_a_patient() {
    RuleSet rules = rules(Guidelines.NICE_NG239);
    List<String> record = Behaviour.record();
    Set<String> kinds = new HashSet<>();
    int supposed = 0;
    for (int i = 0; i < record.size(); i += record.size() / Behaviour.share(32)) {
      String[] columns = record.get(i).split("\t", -1);
      LocalDate day = columns[0].isEmpty() ? null : LocalDate.parse(columns[0]);
      Evaluation evaluation = evaluated(rules, RecordedPatient.read(columns[1]), day);
      for (Input input : evaluation.undecided().keySet()) {
        for (Supposition each : evaluation.suppose(input)) {
          assertThat(SupposedAnew.said(each))
              .as("patient %d, %s %s", i, input, each)
              .isEqualTo(SupposedAnew.anew(each, evaluation));
          kinds.add(input.key().split(":", -1)[0]);
          supposed++;
        }
      }
    }

    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "clue",
            "history",
            "medicine",
            "result",
            "age",
            "sex",
            "ethnicity",
            "pregnancy",
            "breastfeeding",
            "allergies",
            "replacement",
            "routes");
    assertThat(supposed).isGreaterThan(5_000);
  }

  @Test
  void of_some_kinds_is_supposed_what_is_supposed_of_all() {
    RuleSet rules = rules(Guidelines.NICE_NG239);
    List<Class<? extends Conclusion>> kinds = List.of(RedFlag.class, OnCause.class);
    List<String> record = Behaviour.record();
    int turned = 0;
    for (int i = 0; i < record.size(); i += record.size() / Behaviour.share(16)) {
      String[] columns = record.get(i).split("\t", -1);
      LocalDate day = columns[0].isEmpty() ? null : LocalDate.parse(columns[0]);
      Evaluation evaluation = evaluated(rules, RecordedPatient.read(columns[1]), day);
      List<Input> inputs = List.copyOf(evaluation.undecided().keySet());
      Map<Input, List<Supposition>> all = evaluation.suppose(inputs);
      for (Map.Entry<Input, List<Supposition>> each :
          evaluation.suppose(inputs, kinds).entrySet()) {
        List<Supposition> whole = all.getOrDefault(each.getKey(), List.of());
        assertThat(each.getValue()).hasSameSizeAs(whole);
        for (int k = 0; k < whole.size(); k++) {
          Supposition some = each.getValue().get(k);
          assertThat(some.classification()).isEqualTo(whole.get(k).classification());
          assertThat(some.gained()).isEqualTo(ofKinds(whole.get(k).gained(), kinds));
          assertThat(some.lost()).isEqualTo(ofKinds(whole.get(k).lost(), kinds));
          turned += some.gained().size() + some.lost().size();
        }
      }
    }

    assertThat(turned).isGreaterThan(1_000);
  }

  private static List<Conclusion> ofKinds(
      List<Conclusion> all, List<Class<? extends Conclusion>> kinds) {
    return all.stream()
        .filter(each -> kinds.stream().anyMatch(kind -> kind.isInstance(each)))
        .toList();
  }

  /** An early evaluation goes on where it stopped, whoever asked for the later rules first. */
  @Test
  void an_evaluation_begun_without_the_later_rules_goes_on_as_if_they_had_been_there() {
    List<String> record = Behaviour.record();
    for (int i = 0; i < 30; i++) {
      String[] columns = record.get(97 * i).split("\t", -1);
      Patient patient = RecordedPatient.read(columns[1]);
      Guideline fresh = fresh(i);
      Assessment begun = fresh.assess(patient);
      Assessment other = fresh.assess(Patient.builder().build());
      if (i % 2 == 0) {
        assertThat(other.verdicts()).isNotEmpty();
      }

      assertThat(begun.status().classification())
          .isEqualTo(Guidelines.NICE_NG239.assess(patient).status().classification());
      assertThat(ownVerdicts(begun)).isEqualTo(plain(fresh).verdicts(patient, null));
    }
  }

  @Test
  void many_threads_get_the_same_answers() throws Exception {
    List<Patient> patients = new ArrayList<>();
    List<String> record = Behaviour.record();
    for (int i = 0; i < 200; i++) {
      patients.add(RecordedPatient.read(record.get(41 * i).split("\t", -1)[1]));
    }
    Guideline fresh = fresh(1000);
    List<Map<String, Truth>> expected = new ArrayList<>();
    Plain plain = plain(fresh);
    patients.forEach(patient -> expected.add(plain.verdicts(patient, null)));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Map<String, Truth>>>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(
            () -> {
              List<Map<String, Truth>> found = new ArrayList<>();
              for (Patient patient : patients) {
                found.add(ownVerdicts(fresh.assess(patient)));
              }
              return found;
            });
      }
      for (Future<List<Map<String, Truth>>> each : threads.invokeAll(tasks)) {
        assertThat(each.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }
}
