package io.github.cobalamin.rules.network;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The answers for many patients at once, who differ little from one: of each answer a bit a patient
 * where it is true of him and not of the one, or the other way round, and behind the answers, as
 * their negations, the same of its being false. What {@link Plan} does for one patient, these
 * connectives do for all, and only where an answer turned of which another is made.
 */
public final class Lanes {
  /** How many patients there is room for. */
  public static final int WIDTH = Long.SIZE;

  private static final long EVERY = -1L;

  private final int[] steps;
  private final int half;
  private final Followers followers;

  /** The answers of the one. */
  private byte[] ofOne;

  private final long[] turned;

  /** A bit for each position that turned for somebody. */
  private final long[] anyTurned;

  /** A bit for each position that is still to be worked out. */
  private final long[] waiting;

  Lanes(int[] steps, int half, Followers followers) {
    this.steps = steps;
    this.half = half;
    this.followers = followers;
    this.ofOne = new byte[2 * half];
    this.turned = new long[2 * half];
    this.anyTurned = new long[(half + Long.SIZE - 1) / Long.SIZE];
    this.waiting = new long[anyTurned.length];
  }

  /** Gives every patient the answers of one, which must not change meanwhile. */
  public void begin(byte[] answers) {
    ofOne = answers;
    eachTurned(
        anyTurned,
        position -> {
          turned[position] = 0;
          turned[half + position] = 0;
        });
    Arrays.fill(anyTurned, 0);
  }

  /** Gives one patient the answers at some positions. */
  public void copy(byte[] answers, int[] positions, int lane) {
    long bit = 1L << lane;
    for (int position : positions) {
      int behind = half + position;
      put(
          position,
          answers[position] == Network.TRUE ? is(position) | bit : is(position) & ~bit,
          answers[behind] == Network.TRUE ? is(behind) | bit : is(behind) & ~bit);
    }
  }

  /** A bit for each patient for whom a code is true. */
  public long areTrue(int code) {
    return is((code >> 1) + (code & 1) * half);
  }

  /** A bit for each patient for whom a code is true and not for the one, or the other way round. */
  public long turned(int code) {
    return turned[(code >> 1) + (code & 1) * half];
  }

  /** Those of some positions, of which each has a bit, that turned for somebody. */
  public void eachTurned(long[] some, IntConsumer position) {
    for (int i = 0; i < anyTurned.length; i++) {
      for (long rest = anyTurned[i] & some[i]; rest != 0; rest &= rest - 1) {
        position.accept(i * Long.SIZE + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  private long is(int operand) {
    return -(ofOne[operand] >> 1) ^ turned[operand];
  }

  /**
   * Works out the answers of all at some positions; whatever is made of an answer stands behind it.
   *
   * @param asked a bit for each position that is asked for, and for each of which it is made
   */
  public void run(long[] asked) {
    for (int i = 0; i < waiting.length; i++) {
      for (long rest = waiting[i] & asked[i]; rest != 0; rest = waiting[i] & asked[i]) {
        long lowest = rest & -rest;
        waiting[i] ^= lowest;
        work(followers.step(i * Long.SIZE + Long.numberOfTrailingZeros(lowest)));
      }
      waiting[i] = 0;
    }
  }

  private void work(int step) {
    int from = step + 2;
    int to = Step.next(steps, step);
    int at = steps[step];
    switch (Step.way(steps, step)) {
      case Step.ALL -> all(at, from, to);
      case Step.ANY -> any(at, from, to);
      case Step.SURE -> put(at, is(steps[from]), ~is(steps[from]));
      case Step.FIRST -> first(at, from, to);
      case Step.AT_LEAST ->
          put(at, count(steps[from], from + 1, to, 0), ~count(steps[from], from + 1, to, half));
      default -> {
        long status = status(from, to);
        put(at, status, ~status);
      }
    }
  }

  private void put(int position, long areTrue, long areFalse) {
    long turnedTrue = -(ofOne[position] >> 1) ^ areTrue;
    long turnedFalse = -(ofOne[half + position] >> 1) ^ areFalse;
    if (turned[position] != turnedTrue || turned[half + position] != turnedFalse) {
      turned[position] = turnedTrue;
      turned[half + position] = turnedFalse;
      anyTurned[position >> 6] |= 1L << position;
      followers.mark(position, waiting);
    }
  }

  private int negated(int operand) {
    return operand < half ? operand + half : operand - half;
  }

  private void all(int at, int from, int to) {
    long areTrue = EVERY;
    long areFalse = 0;
    for (int i = from; i < to && areFalse != EVERY; i++) {
      areTrue &= is(steps[i]);
      areFalse |= is(negated(steps[i]));
    }
    put(at, areTrue, areFalse);
  }

  private void any(int at, int from, int to) {
    long areTrue = 0;
    long areFalse = EVERY;
    for (int i = from; i < to && areTrue != EVERY; i++) {
      areTrue |= is(steps[i]);
      areFalse &= is(negated(steps[i]));
    }
    put(at, areTrue, areFalse);
  }

  private void first(int at, int from, int to) {
    long open = EVERY;
    long areTrue = 0;
    long areFalse = 0;
    for (int i = from; i < to && open != 0; i++) {
      areTrue |= is(steps[i]) & open;
      areFalse |= is(negated(steps[i])) & open;
      open &= ~(areTrue | areFalse);
    }
    put(at, areTrue, areFalse);
  }

  /** Where so many of the operands are true; if negations are asked for, where they may be. */
  private long count(int least, int from, int to, int negations) {
    long[] atLeast = new long[least + 1];
    atLeast[0] = EVERY;
    for (int i = from; i < to; i++) {
      long one = negations == 0 ? is(steps[i]) : ~is(negated(steps[i]));
      for (int k = least; k > 0; k--) {
        atLeast[k] |= atLeast[k - 1] & one;
      }
    }
    return atLeast[least];
  }

  /** The first that holds decides, unless a floor before it weighs more. */
  private long status(int from, int to) {
    long open = EVERY;
    long asked = 0;
    long[] floors = new long[Step.WEIGHTS];
    long[] askedFloors = new long[Step.WEIGHTS];
    long[] decided = new long[Step.WEIGHTS];
    for (int i = from; i < to && open != 0; i += 2) {
      long holds = is(steps[i]) & open;
      int mark = steps[i + 1];
      int weight = mark >> Step.WEIGHT_FROM;
      long wanted = (mark & Step.ASKED) == 0 ? 0 : EVERY;
      if ((mark & Step.FLOOR) == 0) {
        open &= ~holds;
        asked |= holds & wanted;
        decided[weight] |= holds;
      } else {
        askedFloors[weight] |= holds & ~floors[weight] & wanted;
        floors[weight] |= holds;
      }
    }
    long less = open; // where what decides weighs less than the floors that are looked at
    for (int weight = 0; weight < Step.WEIGHTS; weight++) {
      long instead = floors[weight] & less;
      asked = (asked & ~instead) | (askedFloors[weight] & instead);
      less |= decided[weight];
    }
    return asked;
  }
}
