package io.github.cobalamin.rules;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The verdicts of some rules, each made when it is read. */
final class Verdicts extends AbstractList<Verdict> implements RandomAccess {
  private final Evaluation evaluation;
  private final int[] rules;

  Verdicts(Evaluation evaluation, int[] rules) {
    this.evaluation = evaluation;
    this.rules = rules;
  }

  @Override
  public Verdict get(int index) {
    return new Verdict(evaluation, rules[index]);
  }

  @Override
  public int size() {
    return rules.length;
  }
}
