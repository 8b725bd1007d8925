package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import java.util.List;

/**
 * Works out, after the fact, how a rule came to its verdict: from the same criterion, and the bits
 * of its leaves.
 */
final class Tracer {
  private final Evaluation evaluation;

  Tracer(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * The trace of a rule's criterion; or of the scope of the rule set, where that alone put the rule
   * off.
   */
  Trace trace(int number) {
    Rule rule = evaluation.program().rule(number);
    Criterion scope = evaluation.program().scope();
    Truth inScope = evaluation.inScope();
    if (scope != null && rule.reach() == Reach.OUT_OF_SCOPE) {
      return trace(new Criterion.All(List.of(new Criterion.Not(scope), rule.when())));
    }
    boolean off = rule.reach() == Reach.IN_SCOPE && inScope == Truth.FALSE;
    return scope != null && off ? trace(scope) : trace(rule.when());
  }

  Trace trace(Criterion criterion) {
    if (criterion instanceof Leaf leaf) {
      return leaf(leaf);
    }
    List<Criterion> criteria = criterion.parts();
    Trace[] parts = new Trace[criteria.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = trace(criteria.get(i));
    }
    List<Trace> traces = List.of(parts);
    return new Trace(evaluation, criterion, combined(criterion, traces), traces);
  }

  private Trace leaf(Leaf leaf) {
    Truth truth = evaluation.leaf(evaluation.program().numberOf(leaf));
    List<Trace> asked =
        leaf instanceof Leaf.Concluded concluded
            ? List.of(trace(evaluation.program().numberOf(concluded.ruleId())))
            : List.of();
    return new Trace(evaluation, leaf, truth, asked);
  }

  private static Truth combined(Criterion criterion, List<Trace> parts) {
    if (criterion instanceof Criterion.Not) {
      return parts.get(0).truth().not();
    }
    if (criterion instanceof Criterion.Established) {
      return Truth.of(parts.get(0).truth() == Truth.TRUE);
    }
    if (criterion instanceof Criterion.AtLeast atLeast) {
      return counted(atLeast.count(), parts);
    }
    boolean conjunction = criterion instanceof Criterion.All;
    Truth combined =
        criterion instanceof Criterion.FirstDecided ? Truth.UNKNOWN : Truth.of(conjunction);
    for (Trace part : parts) {
      if (criterion instanceof Criterion.FirstDecided) {
        combined = combined.known() ? combined : part.truth();
      } else {
        combined = conjunction ? combined.and(part.truth()) : combined.or(part.truth());
      }
    }
    return combined;
  }

  private static Truth counted(int count, List<Trace> parts) {
    int certain = 0;
    int possible = 0;
    for (Trace part : parts) {
      certain += part.truth() == Truth.TRUE ? 1 : 0;
      possible += part.truth() == Truth.FALSE ? 0 : 1;
    }
    if (certain >= count) {
      return Truth.TRUE;
    }
    return possible < count ? Truth.FALSE : Truth.UNKNOWN;
  }
}
