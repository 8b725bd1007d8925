package io.github.cobalamin.rules;

import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which parts decide an answer, or leave it open, down to the leaves: for a false "all", those that
 * are false; for a true "any" those that are true, and more complicated ones only if no leaf is.
 */
final class Decisive {
  /** What is said of a patient, step by step. */
  interface Answers {
    Truth truth(TraceStep step);

    /** The steps of its parts; of a leaf that asks for another rule, the step of that rule. */
    TraceStep[] parts(TraceStep step);
  }

  private final Answers answers;

  /** What decides words that many rules share. */
  private final Map<TraceStep, List<TraceStep>> ofShared = new ConcurrentHashMap<>();

  Decisive(Answers answers) {
    this.answers = answers;
  }

  /** The steps of the leaves that decide, each once. */
  List<TraceStep> leaves(TraceStep step) {
    List<TraceStep> leaves = new ArrayList<>();
    collect(step, leaves, new ArrayList<>(), false);
    return leaves;
  }

  private List<TraceStep> leavesOfShared(TraceStep step) {
    List<TraceStep> leaves = ofShared.get(step);
    if (leaves == null) {
      leaves = leaves(step);
      ofShared.put(step, leaves);
    }
    return leaves;
  }

  /** A word that a rule says twice is walked once. */
  private void collect(
      TraceStep step, List<TraceStep> leaves, List<TraceStep> walked, boolean below) {
    if (below && step.isLargeAndShared()) {
      for (TraceStep leaf : leavesOfShared(step)) {
        if (!isOneOf(leaf, leaves)) {
          leaves.add(leaf);
        }
      }
      return;
    }
    TraceStep[] parts = answers.parts(step);
    List<TraceStep> known = parts.length == 0 ? leaves : walked;
    if (parts.length != 1) {
      if (isOneOf(step, known)) {
        return;
      }
      known.add(step);
    }
    Truth truth = answers.truth(step);
    boolean byLeaf = byLeaf(step, truth, parts);
    for (TraceStep part : parts) {
      if (decides(part, step, truth, byLeaf, parts)) {
        collect(part, leaves, walked, true);
      }
    }
  }

  /** Equal criteria stand mostly as one in a rule set, and equal leaves always. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOneOf(TraceStep step, List<TraceStep> known) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).criterion == step.criterion) {
        return true;
      }
    }
    return false;
  }

  /** The parts that decide the answer of a step; none of a leaf. */
  TraceStep[] parts(TraceStep step) {
    TraceStep[] parts = answers.parts(step);
    TraceStep[] those = new TraceStep[parts.length];
    Truth truth = answers.truth(step);
    boolean byLeaf = byLeaf(step, truth, parts);
    int count = 0;
    for (TraceStep part : parts) {
      if (decides(part, step, truth, byLeaf, parts)) {
        those[count++] = part;
      }
    }
    return Arrays.copyOf(those, count);
  }

  /** Whether a part decides the answer of a step, perhaps a leaf alone where there is such. */
  @SuppressWarnings("ReferenceEquality") // it is asked which of the parts it is
  private boolean decides(
      TraceStep part, TraceStep step, Truth truth, boolean byLeaf, TraceStep... parts) {
    return switch (step.criterion.operator()) {
      case LEAF -> true; // the rule that it asks for
      case FIRST_DECIDED, ESTABLISHED -> part == firstKnown(parts);
      // that the record does not establish something is no reason worth a word
      case NOT ->
          part.criterion.operator() != Criterion.Operator.ESTABLISHED || truth != Truth.TRUE;
      case ANY, ALL, AT_LEAST -> answers.truth(part) == truth && (!byLeaf || isLeaf(part));
    };
  }

  /** Whether a disjunction holds by a leaf, so that more complicated reasons need not be told. */
  private boolean byLeaf(TraceStep step, Truth truth, TraceStep... parts) {
    return step.criterion.operator() == Criterion.Operator.ANY
        && truth == Truth.TRUE
        && anyLeaf(parts);
  }

  private boolean anyLeaf(TraceStep... parts) {
    for (TraceStep part : parts) {
      if (isLeaf(part) && answers.truth(part) == Truth.TRUE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeaf(TraceStep step) {
    return step.parts.length == 0 && step.asks == TraceStep.ASKS_NO_RULE;
  }

  /** The first part that is known; without one, the first part. */
  private TraceStep firstKnown(TraceStep... parts) {
    for (TraceStep part : parts) {
      if (answers.truth(part).known()) {
        return part;
      }
    }
    return parts[0];
  }
}
