package io.github.cobalamin.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as it stands in a rule set, with the code of its answer: what a {@link Trace} of any
 * patient is made along.
 */
final class TraceStep {
  static final int ASKS_NO_RULE = -1;
  static final TraceStep[] NONE = {};

  private final Criterion criterion;
  private final int code;
  private final int asks;
  private final TraceStep[] parts;
  private volatile @Nullable List<Input> inputs;

  /**
   * A step.
   *
   * @param criterion the criterion
   * @param code the code of its answer
   * @param asks the number of the rule whose verdict it asks for, or {@link #ASKS_NO_RULE}
   * @param parts the steps of its parts
   */
  TraceStep(Criterion criterion, int code, int asks, TraceStep[] parts) {
    this.criterion = criterion;
    this.code = code;
    this.asks = asks;
    this.parts = parts;
  }

  Criterion criterion() {
    return criterion;
  }

  List<Input> inputs() {
    List<Input> known = inputs;
    if (known == null) {
      known = criterion.inputs();
      inputs = known;
    }
    return known;
  }

  int code() {
    return code;
  }

  int asks() {
    return asks;
  }

  TraceStep[] parts() {
    return parts;
  }
}
