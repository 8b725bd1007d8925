package io.github.cobalamin.rules.network;

/**
 * How an answer is made of others, as numbers in a row: its position, the way with the number of
 * its operands, and the operands.
 */
public final class Step {
  /** The least of its operands, in the order false, unknown, true: Kleene's conjunction. */
  public static final int ALL = 0;

  /** At least so many of the operands after the first, which is the number. */
  public static final int AT_LEAST = 1;

  /** The first operand that is known. */
  public static final int FIRST = 2;

  /** Whether the operand is known to be true. */
  public static final int SURE = 3;

  /**
   * Whether the operand that decides is asked for: the first true one that is no floor, or a true
   * floor of more weight. Each is followed by its mark.
   */
  public static final int STATUS = 4;

  /** The most of its operands in that order: Kleene's disjunction. */
  public static final int ANY = 5;

  static final int ASKED = 1;
  static final int FLOOR = 2;
  static final int WEIGHT_FROM = 2;

  /** Weights are below this. */
  static final int WEIGHTS = 8;

  private static final int WAY_BITS = 3;

  private Step() {}

  public static int head(int way, int operands) {
    return way | (operands << WAY_BITS);
  }

  public static int way(int[] steps, int step) {
    return steps[step + 1] & ((1 << WAY_BITS) - 1);
  }

  public static int operands(int[] steps, int step) {
    return steps[step + 1] >> WAY_BITS;
  }

  /** Where the next step begins. */
  public static int next(int[] steps, int step) {
    return step + 2 + operands(steps, step);
  }

  /** Where the first operand stands that is an answer. */
  public static int firstCode(int[] steps, int step) {
    return step + (way(steps, step) == AT_LEAST ? 3 : 2);
  }

  /** How far it is to the next operand that is an answer. */
  public static int width(int[] steps, int step) {
    return way(steps, step) == STATUS ? 2 : 1;
  }
}
