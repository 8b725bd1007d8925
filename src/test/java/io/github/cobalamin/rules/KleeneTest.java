package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.atLeast;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Leaf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KleeneTest {
  private static final Symptom ONE = Tiny.symptom("one");
  private static final Symptom TWO = Tiny.symptom("two");
  private static final Symptom THREE = Tiny.symptom("three");
  private static final Criterion A = present(ONE);
  private static final Criterion B = present(TWO);
  private static final Criterion C = present(THREE);

  static Stream<Criterion> criteria() {
    return Stream.of(
        A,
        all(A),
        all(A, B),
        all(A, B, C),
        any(A),
        any(A, B),
        any(A, B, C),
        atLeast(1, A),
        atLeast(1, A, B),
        atLeast(2, A, B),
        atLeast(1, A, B, C),
        atLeast(2, A, B, C),
        atLeast(3, A, B, C),
        not(A),
        not(not(A)),
        firstDecided(A),
        firstDecided(A, B),
        firstDecided(A, B, C),
        established(A),
        not(established(A)),
        established(not(A)),
        established(established(A)),
        all(not(A), B),
        all(not(A), not(B), C),
        any(not(A), B),
        any(not(A), not(B), not(C)),
        all(A, not(A)),
        any(A, not(A)),
        not(all(A, B)),
        not(any(A, B, C)),
        not(atLeast(2, A, B, C)),
        not(firstDecided(A, B)),
        all(any(A, B), C),
        any(all(A, B), C),
        all(any(A, B), any(B, C)),
        any(all(A, B), all(B, C), all(A, C)),
        all(any(A, not(B)), not(all(B, C))),
        atLeast(2, not(A), B, any(A, C)),
        atLeast(2, A, A, B),
        established(any(A, B)),
        established(all(A, B, C)),
        all(established(A), B),
        any(established(A), B, not(established(C))),
        firstDecided(all(A, B), C),
        firstDecided(established(A), B),
        firstDecided(any(A, B), not(C)),
        all(firstDecided(A, B), firstDecided(B, C)),
        any(atLeast(2, A, B, C), not(A)));
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void every_assignment_gives_the_verdict_of_the_reference(Criterion criterion) {
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", criterion));
    for (Truth one : Truth.values()) {
      for (Truth two : Truth.values()) {
        for (Truth three : Truth.values()) {
          Map<Clue, Truth> stated = Map.of(ONE, one, TWO, two, THREE, three);
          Verdict verdict = rules.evaluate(patient(stated), Tiny.TODAY).verdict("r");
          Truth expected = Reference.evaluate(criterion, leaf -> statedOf(leaf, stated));
          assertThat(verdict.truth()).as("%s with %s", criterion, stated).isEqualTo(expected);
          assertThat(verdict.trace().truth()).as("trace with %s", stated).isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE, TRUE",
    "FALSE, TRUE, FALSE, TRUE, FALSE",
    "FALSE, FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN, FALSE",
    "UNKNOWN, TRUE, UNKNOWN, TRUE, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN, FALSE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
  })
  void the_tables_of_two_parts_are_those_of_strong_kleene_logic(
      Truth one, Truth two, Truth both, Truth either, Truth first) {
    Patient patient = patient(Map.of(ONE, one, TWO, two));
    assertThat(Tiny.truth(all(A, B), patient)).isEqualTo(both);
    assertThat(Tiny.truth(atLeast(2, A, B), patient)).isEqualTo(both);
    assertThat(Tiny.truth(any(A, B), patient)).isEqualTo(either);
    assertThat(Tiny.truth(atLeast(1, A, B), patient)).isEqualTo(either);
    assertThat(Tiny.truth(firstDecided(A, B), patient)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE, TRUE", "FALSE, TRUE, FALSE", "UNKNOWN, UNKNOWN, FALSE"})
  void the_tables_of_one_part_are_as_documented(Truth one, Truth negated, Truth established) {
    Patient patient = patient(Map.of(ONE, one));
    assertThat(Tiny.truth(not(A), patient)).isEqualTo(negated);
    assertThat(Tiny.truth(established(A), patient)).isEqualTo(established);
  }

  @Test
  void nested_trees_over_many_words_of_leaves_give_the_verdict_of_the_reference() {
    SplittableRandom random = new SplittableRandom(20261122);
    List<Symptom> symptoms = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      symptoms.add(Tiny.symptom("s" + i));
    }
    Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
    for (int round = 0; round < 40; round++) {
      List<Rule> rules = new ArrayList<>();
      List<Criterion> everyLeaf = new ArrayList<>();
      symptoms.forEach(symptom -> everyLeaf.add(present(symptom)));
      rules.add(Tiny.rule("every-leaf", Criteria.any(everyLeaf)));
      for (int i = 0; i < 70; i++) {
        rules.add(Tiny.rule("r" + i, tree(random, symptoms, 4)));
      }
      RuleSet ruleSet = RuleSet.of(rules);
      for (int i = 0; i < 25; i++) {
        Map<Clue, Truth> stated = new HashMap<>();
        int silent = random.nextInt(1, 10);
        for (Symptom symptom : symptoms) {
          stated.put(
              symptom,
              random.nextInt(10) < silent ? Truth.UNKNOWN : Truth.of(random.nextBoolean()));
        }
        Evaluation evaluation = ruleSet.evaluate(patient(stated), Tiny.TODAY);
        for (Verdict verdict : evaluation.verdicts()) {
          Truth expected =
              Reference.evaluate(verdict.rule().when(), leaf -> statedOf(leaf, stated));
          seen.merge(expected, 1, Integer::sum);
          assertThat(verdict.truth()).as("round %d, %s", round, verdict).isEqualTo(expected);
          assertThat(verdict.trace().truth()).as("trace, %s", verdict).isEqualTo(expected);
        }
      }
    }
    assertThat(seen).containsOnlyKeys(Truth.values());
    assertThat(seen.values()).allMatch(count -> count > 1000);
  }

  @Test
  void wide_conjunctions_and_disjunctions_are_decided_by_any_of_their_leaves() {
    List<Symptom> symptoms = new ArrayList<>();
    List<Criterion> plain = new ArrayList<>();
    List<Criterion> mixed = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      symptoms.add(Tiny.symptom("s" + i));
      plain.add(present(symptoms.get(i)));
      mixed.add(i % 2 == 0 ? present(symptoms.get(i)) : not(present(symptoms.get(i))));
    }
    RuleSet rules =
        RuleSet.of(
            List.of(
                Tiny.rule("all", Criteria.all(plain)),
                Tiny.rule("any", Criteria.any(plain)),
                Tiny.rule("all-mixed", Criteria.all(mixed)),
                Tiny.rule("any-mixed", Criteria.any(mixed))));
    for (int i = 0; i < symptoms.size(); i++) {
      Map<Clue, Truth> onlyOne = new HashMap<>();
      Map<Clue, Truth> allButOne = new HashMap<>();
      for (int k = 0; k < symptoms.size(); k++) {
        onlyOne.put(symptoms.get(k), Truth.of(k == i));
        allButOne.put(symptoms.get(k), Truth.of(k != i));
      }
      Map<Clue, Truth> oneOpen = new HashMap<>(allButOne);
      oneOpen.put(symptoms.get(i), Truth.UNKNOWN);
      for (Map<Clue, Truth> stated : List.of(onlyOne, allButOne, oneOpen)) {
        for (Verdict verdict : rules.evaluate(patient(stated)).verdicts()) {
          assertThat(verdict.truth())
              .as("%s for %d", verdict, i)
              .isEqualTo(Reference.evaluate(verdict.rule().when(), leaf -> statedOf(leaf, stated)));
        }
      }
      assertThat(rules.evaluate(patient(onlyOne)).verdict("any").truth()).isEqualTo(Truth.TRUE);
      assertThat(rules.evaluate(patient(allButOne)).verdict("all").truth()).isEqualTo(Truth.FALSE);
      assertThat(rules.evaluate(patient(oneOpen)).verdict("all").truth()).isEqualTo(Truth.UNKNOWN);
    }
  }

  private static Criterion tree(SplittableRandom random, List<Symptom> symptoms, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(9);
    if (kind <= 1) {
      return present(symptoms.get(random.nextInt(symptoms.size())));
    }
    if (kind == 2) {
      return not(tree(random, symptoms, depth - 1));
    }
    if (kind == 3) {
      return established(tree(random, symptoms, depth - 1));
    }
    List<Criterion> parts = new ArrayList<>();
    int count = random.nextInt(1, 6);
    for (int i = 0; i < count; i++) {
      parts.add(tree(random, symptoms, depth - 1));
    }
    return switch (kind) {
      case 4, 5 -> Criteria.all(parts);
      case 6 -> Criteria.atLeast(random.nextInt(1, count + 1), parts);
      case 7 -> Criteria.firstDecided(parts);
      default -> Criteria.any(parts);
    };
  }

  private static Truth statedOf(Leaf leaf, Map<Clue, Truth> stated) {
    return stated.getOrDefault((Clue) leaf.subject(), Truth.UNKNOWN);
  }

  private static Patient patient(Map<Clue, Truth> stated) {
    Patient.Builder patient = Patient.builder();
    stated.forEach(
        (clue, truth) -> {
          if (truth == Truth.TRUE) {
            patient.addPresent(clue);
          } else if (truth == Truth.FALSE) {
            patient.addAbsent(clue);
          }
        });
    return patient.build();
  }
}
