package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule set made ready to run: the leaves are read into bits once, by {@link LeafIndex}; then each
 * rule is a few word operations over those bits, stage by stage.
 */
final class Program {
  private final Rule[] rules;
  private final Node[] nodes;
  private final @Nullable Node scope;
  private final @Nullable Criterion scopeCriterion;
  private final Reach[] reach;
  private final int[] concludedLeaf;
  private final @Nullable Clue[] shown;
  private final @Nullable LabTest[] tests;
  private final int readRules;
  private final int interpretRules;
  private final Map<String, Integer> ruleNumbers;
  private final Map<Leaf, Integer> leafNumbers;
  private final Bits bits;
  private final LeafIndex index;
  private final LeafReader reader;

  Program(
      List<Rule> rules,
      Map<String, Integer> ruleNumbers,
      Map<Leaf, Integer> leafNumbers,
      Map<LabTest, Thresholds> thresholds,
      @Nullable Criterion scope) {
    this.rules = rules.toArray(new Rule[0]);
    this.ruleNumbers = ruleNumbers;
    this.leafNumbers = leafNumbers;
    this.bits = new Bits(leafNumbers.size(), this.rules.length);
    this.reader = new LeafReader(thresholds);
    this.index = new LeafIndex(leafNumbers, bits, reader, this.rules);
    this.scopeCriterion = scope;
    Node.Maker maker = new Node.Maker(leafNumbers, bits.leafWords());
    this.scope = scope == null ? null : maker.node(scope);
    this.nodes = new Node[this.rules.length];
    this.reach = new Reach[this.rules.length];
    this.concludedLeaf = new int[this.rules.length];
    this.shown = new Clue[this.rules.length];
    this.tests = new LabTest[this.rules.length];
    int read = 0;
    int interpret = 0;
    for (int i = 0; i < nodes.length; i++) {
      Rule rule = this.rules[i];
      nodes[i] = maker.node(rule.when());
      reach[i] = rule.reach();
      concludedLeaf[i] = leafNumbers.getOrDefault(new Leaf.Concluded(rule.id()), -1);
      shown[i] = rule.conclusion() instanceof Shows shows ? shows.clue() : null;
      tests[i] = firstTest(rule.when());
      read += rule.stage() == Stage.READ ? 1 : 0;
      interpret += rule.stage().compareTo(Stage.INTERPRET) <= 0 ? 1 : 0;
    }
    this.readRules = read;
    this.interpretRules = interpret;
  }

  /** Evaluates the rules up to the status; those after it follow when one is asked for. */
  Evaluation evaluate(Patient patient, @Nullable LocalDate date) {
    long[] result = new long[bits.size()];
    index.read(result, patient, date);
    Truth inScope = scopeTruth(result);
    for (int i = 0; i < interpretRules; i++) {
      if (i == readRules) {
        index.compareStatedWithShown(result, patient, this, inScope);
      }
      Truth verdict = conclude(i, inScope, result);
      Clue clue = shown[i];
      if (clue != null && !off(i, inScope)) {
        index.show(result, clue, verdict);
      }
    }
    return new Evaluation(this, patient, date, result);
  }

  /** A copy of the verdicts up to the status, with those of all rules. */
  long[] complete(long[] early) {
    long[] result = early.clone();
    index.classify(result, classification(result));
    Truth inScope = scopeTruth(result);
    for (int i = interpretRules; i < nodes.length; i++) {
      conclude(i, inScope, result);
    }
    return result;
  }

  int rulesUpToStatus() {
    return interpretRules;
  }

  private Truth conclude(int rule, Truth inScope, long[] result) {
    Truth verdict = verdict(rule, inScope, result);
    bits.setRule(result, rule, verdict);
    if (concludedLeaf[rule] >= 0) {
      bits.setLeaf(result, concludedLeaf[rule], verdict);
    }
    return verdict;
  }

  /** Whether the scope puts a rule off. */
  boolean off(int rule, Truth inScope) {
    Reach each = reach[rule];
    return (inScope == Truth.TRUE && each == Reach.OUT_OF_SCOPE)
        || (inScope == Truth.FALSE && each == Reach.IN_SCOPE);
  }

  /** A rule for people outside the scope holds only where it is known that they are. */
  private Truth verdict(int rule, Truth inScope, long[] result) {
    if (off(rule, inScope)) {
      return Truth.FALSE;
    }
    Truth verdict = nodes[rule].evaluate(result, bits);
    return reach[rule] == Reach.OUT_OF_SCOPE ? inScope.not().and(verdict) : verdict;
  }

  /** What the first status finding that holds says. */
  private @Nullable Classification classification(long[] result) {
    for (int i = bits.nextFired(result, 0); i >= 0; i = bits.nextFired(result, i + 1)) {
      if (rules[i].conclusion() instanceof StatusFinding status) {
        return status.classification();
      }
    }
    return null;
  }

  Truth scopeTruth(long[] result) {
    return scope == null ? Truth.TRUE : scope.evaluate(result, bits);
  }

  @Nullable Criterion scope() {
    return scopeCriterion;
  }

  Bits bits() {
    return bits;
  }

  LeafReader reader() {
    return reader;
  }

  Rule rule(int number) {
    return rules[number];
  }

  int ruleCount() {
    return rules.length;
  }

  int numberOf(String ruleId) {
    return ruleNumbers.getOrDefault(ruleId, -1);
  }

  int numberOf(Leaf leaf) {
    return leafNumbers.getOrDefault(leaf, -1);
  }

  /** The rule that shows a clue or a part of it and is true, or -1. */
  int ruleThatShows(Clue clue, Evaluation evaluation) {
    for (int i = 0; i < readRules; i++) {
      Clue each = shown[i];
      if (each != null && each.implies(clue) && evaluation.truth(i) == Truth.TRUE) {
        return i;
      }
    }
    return -1;
  }

  /** The rule that shows exactly this clue. */
  int showing(Clue clue) {
    for (int i = 0; i < readRules; i++) {
      if (clue.equals(shown[i])) {
        return i;
      }
    }
    throw new IllegalStateException("a rule must show " + clue);
  }

  /** The test of the first comparison in the rule's criterion. */
  @Nullable LabTest testOf(int rule) {
    return tests[rule];
  }

  private static @Nullable LabTest firstTest(Criterion criterion) {
    if (criterion instanceof ResultLeaf leaf) {
      return leaf.test();
    }
    for (Criterion part : criterion.parts()) {
      LabTest test = firstTest(part);
      if (test != null) {
        return test;
      }
    }
    return null;
  }
}
