package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;

/**
 * The distinct criteria of a rule set as numbered answers, each made of answers with lower numbers.
 *
 * <p>An answer has a number, its position. A <em>code</em> is a position and whether the answer is
 * meant negated: {@code position << 1 | negated}. The answers for one patient are an array of three
 * longs for each 64 positions: which are true, which are known (true implies known), and which are
 * due to be worked out. Kleene's logic stands in {@link #answer} and nowhere else.
 */
final class Network {
  /** How many longs stand for a word of 64 positions. */
  static final int LONGS = 3;

  static final byte READ = 0;
  static final byte ALL = 1;
  static final byte ANY = 2;
  static final byte AT_LEAST = 3;
  static final byte FIRST = 4;
  static final byte SURE = 5;
  static final byte STATUS = 6;

  private static final int UNKNOWN = 0;
  private static final int FALSE = 2;
  private static final int TRUE = 3;

  private final byte[] kind;
  private final int[] begin;
  private final long[] operands;
  private final int[][] users;

  /**
   * A network.
   *
   * @param kind how each position is made
   * @param begin where the operands of each position begin; those of the next follow
   * @param operands of ALL and ANY a word, the positions asked for in it, and those asked negated;
   *     of others codes
   * @param users the positions that are made of each position
   */
  Network(byte[] kind, int[] begin, long[] operands, int[][] users) {
    this.kind = kind;
    this.begin = begin;
    this.operands = operands;
    this.users = users;
  }

  int words() {
    return (kind.length + 63) >> 6;
  }

  /** What an array of answers says of a code. */
  static Truth truth(long[] answers, int code) {
    int answer = get(answers, code);
    return answer == TRUE ? Truth.TRUE : answer == FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static int get(long[] answers, int code) {
    int position = code >> 1;
    int word = LONGS * (position >> 6);
    int holds = (int) (answers[word] >>> position) & 1;
    int known = (int) (answers[word + 1] >>> position) & 1;
    return (holds ^ (code & known)) | (known << 1);
  }

  /** Sets an answer that was read; what is made of it becomes due if it changes. */
  void set(long[] answers, int position, Truth truth) {
    put(answers, position, truth == Truth.TRUE ? TRUE : truth == Truth.FALSE ? FALSE : UNKNOWN);
  }

  private void put(long[] answers, int position, int answer) {
    int word = LONGS * (position >> 6);
    long bit = 1L << position;
    long holds = (answer & 1) == 0 ? answers[word] & ~bit : answers[word] | bit;
    long known = answer == UNKNOWN ? answers[word + 1] & ~bit : answers[word + 1] | bit;
    if (holds != answers[word] || known != answers[word + 1]) {
      answers[word] = holds;
      answers[word + 1] = known;
      touch(answers, position);
    }
  }

  /** What is made of a position becomes due. */
  void touch(long[] answers, int position) {
    for (int user : users[position]) {
      answers[LONGS * (user >> 6) + 2] |= 1L << user;
    }
  }

  /** All that is not read becomes due. */
  void touchAll(long[] answers) {
    for (int i = 0; i < kind.length; i++) {
      if (kind[i] != READ) {
        answers[LONGS * (i >> 6) + 2] |= 1L << i;
      }
    }
  }

  /**
   * Works out what is due in some words, and what becomes due by that: answers are made of lower
   * ones, so that one way through is enough.
   */
  void settle(long[] answers, int fromWord, int toWord) {
    for (int i = fromWord; i < toWord; i++) {
      int due = LONGS * i + 2;
      while (answers[due] != 0) {
        int position = (i << 6) | Long.numberOfTrailingZeros(answers[due]);
        answers[due] &= answers[due] - 1;
        put(answers, position, answer(answers, position));
      }
    }
  }

  private int answer(long[] answers, int position) {
    int from = begin[position];
    int to = begin[position + 1];
    return switch (kind[position]) {
      case ALL -> junction(answers, from, to, true);
      case ANY -> junction(answers, from, to, false);
      case AT_LEAST -> count(answers, from, to);
      case FIRST -> first(answers, from, to);
      case SURE -> get(answers, (int) operands[from]) == TRUE ? TRUE : FALSE;
      case STATUS -> status(answers, from, to);
      default -> throw new IllegalStateException("what is read must not be due but was");
    };
  }

  private int junction(long[] answers, int from, int to, boolean conjunction) {
    long open = 0;
    for (int i = from; i < to; i += LONGS) {
      int word = (int) operands[i];
      long plain = operands[i + 1];
      long negated = operands[i + 2];
      long holds = answers[word];
      long known = answers[word + 1];
      long fails = known & ~holds;
      long decided =
          conjunction ? (fails & plain) | (holds & negated) : (holds & plain) | (fails & negated);
      if (decided != 0) {
        return conjunction ? FALSE : TRUE;
      }
      open |= (plain | negated) & ~known;
    }
    return open != 0 ? UNKNOWN : conjunction ? TRUE : FALSE;
  }

  private int count(long[] answers, int from, int to) {
    int certain = 0;
    int possible = 0;
    for (int i = from + 1; i < to; i++) {
      int part = get(answers, (int) operands[i]);
      certain += part == TRUE ? 1 : 0;
      possible += part == FALSE ? 0 : 1;
    }
    long asked = operands[from];
    return certain >= asked ? TRUE : possible < asked ? FALSE : UNKNOWN;
  }

  private int first(long[] answers, int from, int to) {
    int answer = UNKNOWN;
    for (int i = from; i < to && answer == UNKNOWN; i++) {
      answer = get(answers, (int) operands[i]);
    }
    return answer;
  }

  /** Whether the first verdict that is true is one of those that are marked by an odd operand. */
  private int status(long[] answers, int from, int to) {
    for (int i = from; i < to; i++) {
      if (get(answers, (int) operands[i] >> 1) == TRUE) {
        return (operands[i] & 1) == 0 ? FALSE : TRUE;
      }
    }
    return FALSE;
  }
}
