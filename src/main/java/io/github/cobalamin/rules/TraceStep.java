package io.github.cobalamin.rules;

/**
 * A criterion as it stands in a rule set, with the code of its answer: what a {@link Trace} of any
 * patient is made along.
 */
final class TraceStep {
  static final int ASKS_NO_RULE = -1;
  static final TraceStep[] NONE = {};

  /** So many steps are sooner walked again than looked up. */
  private static final int FEW = 6;

  /** How many steps of these rules were made before it. */
  final int number;

  final Criterion criterion;
  final int code;

  /** The number of the rule whose verdict it asks for, or {@link #ASKS_NO_RULE}. */
  final int asks;

  final TraceStep[] parts;

  /** Whether several ask for it; whoever does not know yet works it out again. */
  boolean shared;

  /** How many steps it is made of, itself among them, as far as they are few. */
  private final int steps;

  TraceStep(int number, Criterion criterion, int code, int asks, TraceStep... parts) {
    this.number = number;
    this.criterion = criterion;
    this.code = code;
    this.asks = asks;
    this.parts = parts;
    int steps = 1;
    for (TraceStep part : parts) {
      steps = Math.min(FEW + 1, steps + part.steps);
    }
    this.steps = steps;
  }

  /** Whether what decides it is worth remembering. */
  boolean isLargeAndShared() {
    return shared && steps > FEW;
  }
}
