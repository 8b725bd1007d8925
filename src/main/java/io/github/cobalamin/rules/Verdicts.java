package io.github.cobalamin.rules;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of all rules, or of those at which answers and a mask agree, each made when it is
 * read.
 */
final class Verdicts extends AbstractList<Verdict> implements RandomAccess {
  private final Evaluation evaluation;
  private final Program program;
  private final long[] answers;
  private final long[] mask;
  private volatile int @Nullable [] rules;

  Verdicts(Evaluation evaluation, Program program, long[] answers, long[] mask) {
    this.evaluation = evaluation;
    this.program = program;
    this.answers = answers;
    this.mask = mask;
  }

  Verdicts(Evaluation evaluation, Program program) {
    this(evaluation, program, new long[0], new long[0]);
    int[] all = new int[program.ruleCount()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    this.rules = all;
  }

  private int[] rules() {
    int[] known = rules;
    if (known == null) {
      known = program.fired(answers, mask);
      rules = known;
    }
    return known;
  }

  @Override
  public Verdict get(int index) {
    return new Verdict(evaluation, rules()[index]);
  }

  @Override
  public int size() {
    return rules().length;
  }
}
