package io.github.cobalamin.rules.network;

import java.util.Arrays;

/** Which steps of a network make an answer, and which are made of it. */
final class Followers {
  private static final int READ = -1;

  private final int half;
  private final int[] all;

  /** Where the step of a position begins; {@link #READ} where a leaf is read. */
  private final int[] steps;

  /** The positions that are made of each, one behind the other, and where those of each begin. */
  private final int[] positions;

  private final int[] begin;

  /** Takes steps of which the operands are positions, or stand behind all positions if negated. */
  Followers(int[] steps, int half) {
    this.half = half;
    this.all = steps;
    this.steps = new int[half];
    Arrays.fill(this.steps, READ);
    int[] ends = new int[half + 1];
    for (int i = 0; i < steps.length; i = Step.next(steps, i)) {
      this.steps[steps[i]] = i;
      for (int k = Step.firstCode(steps, i); k < Step.next(steps, i); k += Step.width(steps, i)) {
        ends[steps[k] % half + 1]++;
      }
    }
    for (int i = 0; i < half; i++) {
      ends[i + 1] += ends[i];
    }
    this.begin = ends.clone();
    this.positions = new int[ends[half]];
    for (int i = 0; i < steps.length; i = Step.next(steps, i)) {
      for (int k = Step.firstCode(steps, i); k < Step.next(steps, i); k += Step.width(steps, i)) {
        positions[ends[steps[k] % half]++] = steps[i];
      }
    }
  }

  /** Where the step begins that makes a position. */
  int step(int position) {
    return steps[position];
  }

  /** Adds to some positions those of which they are made. */
  long[] withMakers(long[] marked) {
    for (int position = half - 1; position >= 0; position--) {
      int step = steps[position];
      if (step != READ && (marked[position >> 6] >>> position & 1) == 1) {
        for (int k = Step.firstCode(all, step);
            k < Step.next(all, step);
            k += Step.width(all, step)) {
          int operand = all[k] % half;
          marked[operand >> 6] |= 1L << operand;
        }
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
