package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out, after the fact, how a rule came to its verdict: from the same criterion, and the bits
 * of its leaves.
 */
final class Tracer {
  private final Evaluation evaluation;
  private final Wording wording;

  Tracer(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.wording = new Wording(evaluation, this);
  }

  /**
   * The trace of a rule's criterion; or of the scope of the rule set, where that alone put the rule
   * off.
   */
  Trace trace(int number) {
    Rule rule = evaluation.program().rule(number);
    Criterion scope = evaluation.program().scope();
    Truth inScope = evaluation.inScope();
    if (scope != null && rule.outsideScope()) {
      return trace(new Criterion.All(List.of(new Criterion.Not(scope), rule.when())));
    }
    return scope != null && inScope == Truth.FALSE ? trace(scope) : trace(rule.when());
  }

  Trace trace(Criterion criterion) {
    if (criterion instanceof Leaf leaf) {
      return leaf(leaf);
    }
    List<Trace> parts = new ArrayList<>();
    for (Criterion part : criterion.parts()) {
      parts.add(trace(part));
    }
    return new Trace(criterion, combined(criterion, parts), Optional.empty(), "", parts);
  }

  private Trace leaf(Leaf leaf) {
    Truth truth = evaluation.leaf(evaluation.program().numberOf(leaf));
    if (leaf instanceof Leaf.Concluded concluded) {
      Trace rule = trace(evaluation.program().numberOf(concluded.ruleId()));
      return new Trace(leaf, truth, Optional.empty(), "", List.of(rule));
    }
    return new Trace(
        leaf, truth, wording.distance(leaf, truth), wording.words(leaf, truth), List.of());
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
