package io.github.cobalamin.rules;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The verdicts of rules that fired, found when the list is read, each made when it is. */
final class Verdicts extends AbstractList<Verdict> implements RandomAccess {
  private final Evaluation evaluation;
  private final Program program;
  private final long[] answers;
  private final @Nullable Class<? extends Conclusion> kind;
  private final @Nullable Stage stage;
  private volatile int @Nullable [] rules;

  /**
   * Verdicts.
   *
   * @param kind what the rules conclude; null for all rules, whether they fired or not
   */
  Verdicts(
      Evaluation evaluation,
      Program program,
      long[] answers,
      @Nullable Class<? extends Conclusion> kind,
      @Nullable Stage stage) {
    this.evaluation = evaluation;
    this.program = program;
    this.answers = answers;
    this.kind = kind;
    this.stage = stage;
  }

  private int[] rules() {
    int[] known = rules;
    if (known == null) {
      known = kind == null ? program.all() : program.fired(answers, kind, stage);
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
