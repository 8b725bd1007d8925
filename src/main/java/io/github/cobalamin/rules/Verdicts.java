package io.github.cobalamin.rules;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The verdicts of rules, found when the list is read, each made when it is. */
final class Verdicts extends AbstractList<Verdict> implements RandomAccess {
  private final Evaluation evaluation;
  private final Program program;
  private final long[] answers;
  private final Class<? extends Conclusion> kind;
  private final @Nullable Stage stage;
  private final boolean fired;
  private volatile int @Nullable [] rules;

  /**
   * Verdicts.
   *
   * @param kind what the rules conclude
   * @param stage their stage; null for all
   * @param fired whether only of rules that fired
   */
  Verdicts(
      Evaluation evaluation,
      Program program,
      long[] answers,
      Class<? extends Conclusion> kind,
      @Nullable Stage stage,
      boolean fired) {
    this.evaluation = evaluation;
    this.program = program;
    this.answers = answers;
    this.kind = kind;
    this.stage = stage;
    this.fired = fired;
  }

  private int[] rules() {
    int[] known = rules;
    if (known == null) {
      known = fired ? program.fired(answers, kind, stage) : program.ofKind(kind, stage);
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
