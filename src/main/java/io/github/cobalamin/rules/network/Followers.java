package io.github.cobalamin.rules.network;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which steps of a network make an answer, and which are made of it. */
final class Followers {
  private static final int READ = -1;

  private final int[] steps;
  private final int half;

  /** Where the step of a position begins; {@link #READ} where a leaf is read. */
  private final int[] stepOf;

  /** The positions that are made of each, one behind the other, and where those of each begin. */
  private final int[] positions;

  private final int[] begin;

  /** Takes steps of which the operands are positions, or stand behind all positions if negated. */
  Followers(int[] steps, int half) {
    this.steps = steps;
    this.half = half;
    this.stepOf = new int[half];
    Arrays.fill(stepOf, READ);
    int[] ends = new int[half + 1];
    for (int i = 0; i < steps.length; i = Step.next(steps, i)) {
      stepOf[steps[i]] = i;
      eachOperand(i, operand -> ends[operand + 1]++);
    }
    for (int i = 0; i < half; i++) {
      ends[i + 1] += ends[i];
    }
    this.begin = ends.clone();
    int[] made = new int[ends[half]];
    for (int i = 0; i < steps.length; i = Step.next(steps, i)) {
      int position = steps[i];
      eachOperand(i, operand -> made[ends[operand]++] = position);
    }
    this.positions = made;
  }

  private void eachOperand(int step, IntConsumer position) {
    int next = Step.next(steps, step);
    for (int k = Step.firstCode(steps, step); k < next; k += Step.width(steps, step)) {
      position.accept(steps[k] % half);
    }
  }

  /** Where the step begins that makes a position. */
  int step(int position) {
    return stepOf[position];
  }

  /** Adds to some positions those of which they are made. */
  long[] withMakers(long[] marked) {
    for (int position = half - 1; position >= 0; position--) {
      if (stepOf[position] != READ && (marked[position >> 6] >>> position & 1) == 1) {
        eachOperand(stepOf[position], operand -> marked[operand >> 6] |= 1L << operand);
      }
    }
    return marked;
  }

  /** Marks all positions that are made of one. */
  void mark(int position, long[] marked) {
    for (int i = begin[position]; i < begin[position + 1]; i++) {
      marked[positions[i] >> 6] |= 1L << positions[i];
    }
  }
}
