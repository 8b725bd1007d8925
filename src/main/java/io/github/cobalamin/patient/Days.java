package io.github.cobalamin.patient;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Days as they were entered, to be put into order in a time that grows as their number does. A day
 * and its place among those entered make one number, so that whatever has the day need not be read.
 */
final class Days {
  static final int MOST = 1 << 24;
  private static final int PLACE_BITS = 24;
  private static final int DIGIT_BITS = 10;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int FEW = 100;
  private static final long NOT_STATED = Long.MIN_VALUE >> PLACE_BITS;

  private long[] days = new long[8];
  private int count;

  /** One more; a day that is not stated comes before all others. */
  void add(@Nullable LocalDate day) {
    if (count == days.length) {
      days = Arrays.copyOf(days, 2 * count);
    }
    days[count] = (day == null ? NOT_STATED : day.toEpochDay()) << PLACE_BITS | count;
    count++;
  }

  static boolean same(long one, long other) {
    return one >> PLACE_BITS == other >> PLACE_BITS;
  }

  /** The place of a day among those entered. */
  static int place(long day) {
    return (int) (day & (MOST - 1));
  }

  /** Of one day the one that was entered first comes first. */
  long[] inOrder() {
    long[] inOrder = Arrays.copyOf(days, count);
    if (count <= FEW) {
      Arrays.sort(inOrder);
      return inOrder;
    }
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (long each : inOrder) {
      least = Math.min(least, each);
      most = Math.max(most, each);
    }
    least &= -MOST;
    long range = most - least;
    for (int bit = PLACE_BITS; bit < Long.SIZE && range >>> bit != 0; bit += DIGIT_BITS) {
      inOrder = byDigit(inOrder, least, bit);
    }
    return inOrder;
  }

  /** By one digit, those that have the same one as they were: the last digit goes first. */
  private static long[] byDigit(long[] all, long least, int bit) {
    int[] begin = new int[DIGITS + 1];
    for (long each : all) {
      begin[digit(each - least, bit) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
      begin[i + 1] += begin[i];
    }
    long[] inOrder = new long[all.length];
    for (long each : all) {
      inOrder[begin[digit(each - least, bit)]++] = each;
    }
    return inOrder;
  }

  private static int digit(long number, int bit) {
    return (int) (number >>> bit) & (DIGITS - 1);
  }
}
