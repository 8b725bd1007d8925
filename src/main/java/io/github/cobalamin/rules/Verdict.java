package io.github.cobalamin.rules;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.result.ResultLeaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of one rule for one patient. What it saw, and why, is worked out only when asked.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Verdict {
  private final Evaluation evaluation;
  private final int number;

  Verdict(Evaluation evaluation, int number) {
    this.evaluation = evaluation;
    this.number = number;
  }

  /** {@return the rule} */
  public Rule rule() {
    return evaluation.rule(number);
  }

  /** {@return whether its criterion is true, false or unknown} */
  public Truth truth() {
    return evaluation.truth(number);
  }

  /**
   * {@return the first result that the rule compares, the one it is about, which of several may be
   * the lowest or the highest; empty if it compares none or none is known}
   */
  public Optional<LabResult> seen() {
    ResultLeaf leaf = first(rule().when());
    return leaf == null ? Optional.empty() : leaf.compared(evaluation.patient());
  }

  private static @Nullable ResultLeaf first(Criterion criterion) {
    if (criterion instanceof ResultLeaf leaf) {
      return leaf;
    }
    List<Criterion> parts = criterion.parts();
    for (int i = 0; i < parts.size(); i++) {
      ResultLeaf leaf = first(parts.get(i));
      if (leaf != null) {
        return leaf;
      }
    }
    return null;
  }

  /** {@return the results of all tests that its criterion names} */
  public List<LabResult> results() {
    List<LabResult> results = new ArrayList<>();
    for (Criterion part : rule().when().allParts()) {
      if (part instanceof ResultLeaf leaf) {
        Optional<LabResult> result = leaf.compared(evaluation.patient());
        if (result.isPresent() && !results.contains(result.get())) {
          results.add(result.get());
        }
      }
    }
    return List.copyOf(results);
  }

  /** {@return how the verdict came about: why, or why not, or what is missing} */
  public Trace trace() {
    return evaluation.trace(number);
  }

  /** {@return the id of the rule and its verdict} */
  @Override
  public String toString() {
    return rule().id() + ": " + truth();
  }
}
