package io.github.cobalamin.rules;

/**
 * A criterion as it stands in a rule set, with the code of its answer: what a {@link Trace} of any
 * patient is made along.
 */
final class TraceStep {
  static final int ASKS_NO_RULE = -1;
  static final TraceStep[] NONE = {};

  /** How many steps of these rules were made before it. */
  final int number;

  final Criterion criterion;
  final int code;

  /** The number of the rule whose verdict it asks for, or {@link #ASKS_NO_RULE}. */
  final int asks;

  final TraceStep[] parts;

  TraceStep(int number, Criterion criterion, int code, int asks, TraceStep... parts) {
    this.number = number;
    this.criterion = criterion;
    this.code = code;
    this.asks = asks;
    this.parts = parts;
  }
}
