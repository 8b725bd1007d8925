package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The distinct criteria of a rule set as numbered answers, each made of answers with lower numbers.
 *
 * <p>An answer has a number, its position. A <em>code</em> is a position and whether the answer is
 * meant negated: {@code position << 1 | negated}. While a patient is worked out, each answer is a
 * byte, 0 for false, 1 for unknown and 2 for true, so that Kleene's conjunction is the least of its
 * parts; behind the answers stand their negations. What is kept of a patient are two bits an
 * answer. Kleene's logic stands in {@link #run} and nowhere else.
 */
final class Network {
  /** An answer is the least of its operands; so is a disjunction, by De Morgan. */
  static final int ALL = 0;

  /** At least so many of the operands after the first, which is the number. */
  static final int AT_LEAST = 1;

  /** The first operand that is known. */
  static final int FIRST = 2;

  /** Whether the operand is known to be true. */
  static final int SURE = 3;

  /** Whether the first true operand, each of which is followed by a mark, is marked with 1. */
  static final int STATUS = 4;

  private static final byte FALSE = 0;
  private static final byte UNKNOWN = 1;
  private static final byte TRUE = 2;
  private static final int PACKED = 32;
  private static final int HOW_BITS = 3;
  private static final int ALL_OF_1 = ALL | (1 << HOW_BITS);
  private static final int ALL_OF_2 = ALL | (2 << HOW_BITS);
  private static final int ALL_OF_3 = ALL | (3 << HOW_BITS);

  private final int size;

  /**
   * What is to be done, in order: a position, how it is made and of how many operands, and these.
   */
  private final int[] steps;

  /**
   * A network.
   *
   * @param size the number of positions
   * @param steps what is to be done, with operands as codes
   */
  Network(int size, int[] steps) {
    this.size = size;
    this.steps = steps;
    for (int i = 0; i < steps.length; i = next(steps, i)) {
      for (int k = firstCode(steps, i); k < next(steps, i); k += codeWidth(steps, i)) {
        steps[k] = (steps[k] >> 1) + (steps[k] & 1) * size;
      }
    }
  }

  /** How a step is made, and of how many operands, as one number. */
  static int head(int how, int operands) {
    return how | (operands << HOW_BITS);
  }

  private static int how(int[] some, int step) {
    return some[step + 1] & ((1 << HOW_BITS) - 1);
  }

  static int operands(int[] some, int step) {
    return some[step + 1] >> HOW_BITS;
  }

  private static int next(int[] some, int step) {
    return step + 2 + operands(some, step);
  }

  private static int firstCode(int[] some, int step) {
    return step + (how(some, step) == AT_LEAST ? 3 : 2);
  }

  private static int codeWidth(int[] some, int step) {
    return how(some, step) == STATUS ? 2 : 1;
  }

  int size() {
    return size;
  }

  int[] steps() {
    return steps;
  }

  /** A place for the answers of a patient, and behind them their negations. */
  byte[] answers() {
    return new byte[size + packedWords() * PACKED];
  }

  private int packedWords() {
    return (size + PACKED - 1) / PACKED;
  }

  static byte answer(Truth truth) {
    return truth == Truth.TRUE ? TRUE : truth == Truth.FALSE ? FALSE : UNKNOWN;
  }

  void set(byte[] answers, int position, Truth truth) {
    set(answers, position, answer(truth));
  }

  void set(byte[] answers, int position, byte answer) {
    answers[position] = answer;
    answers[size + position] = (byte) (TRUE - answer);
  }

  /** Works out what some steps say; most are of few operands. */
  void run(byte[] answers, int[] some, int from, int to) {
    int i = from;
    while (i < to) {
      int position = some[i];
      int head = some[i + 1];
      int first = i + 2;
      i = first + (head >> HOW_BITS);
      int answer =
          switch (head) {
            case ALL_OF_1 -> answers[some[first]];
            case ALL_OF_2 -> Math.min(answers[some[first]], answers[some[first + 1]]);
            case ALL_OF_3 ->
                Math.min(
                    Math.min(answers[some[first]], answers[some[first + 1]]),
                    answers[some[first + 2]]);
            default -> other(head & ((1 << HOW_BITS) - 1), answers, some, first, i);
          };
      answers[position] = (byte) answer;
      answers[size + position] = (byte) (TRUE - answer);
    }
  }

  private static int other(int how, byte[] answers, int[] some, int from, int to) {
    return switch (how) {
      case ALL -> all(answers, some, from, to);
      case AT_LEAST -> atLeast(answers, some, from, to);
      case FIRST -> first(answers, some, from, to);
      case SURE -> answers[some[from]] & TRUE;
      default -> status(answers, some, from, to);
    };
  }

  private static int all(byte[] answers, int[] some, int from, int to) {
    int least = TRUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, answers[some[i]]);
    }
    return least;
  }

  private static int atLeast(byte[] answers, int[] some, int from, int to) {
    int certain = 0;
    int possible = 0;
    for (int i = from + 1; i < to; i++) {
      int part = answers[some[i]];
      certain += part == TRUE ? 1 : 0;
      possible += part == FALSE ? 0 : 1;
    }
    return certain >= some[from] ? TRUE : possible < some[from] ? FALSE : UNKNOWN;
  }

  private static int first(byte[] answers, int[] some, int from, int to) {
    int answer = UNKNOWN;
    for (int i = from; i < to && answer == UNKNOWN; i++) {
      answer = answers[some[i]];
    }
    return answer;
  }

  private static int status(byte[] answers, int[] some, int from, int to) {
    for (int i = from; i < to; i += 2) {
      if (answers[some[i]] == TRUE) {
        return some[i + 1] * TRUE;
      }
    }
    return FALSE;
  }

  /** The steps that may come out otherwise if some positions do. */
  int[] reach(int[] positions) {
    boolean[] reached = new boolean[2 * size];
    for (int position : positions) {
      reached[position] = true;
      reached[size + position] = true;
    }
    int[] some = new int[steps.length];
    int count = 0;
    for (int i = 0; i < steps.length; i = next(steps, i)) {
      boolean reaches = false;
      for (int k = firstCode(steps, i); k < next(steps, i); k += codeWidth(steps, i)) {
        reaches = reaches || reached[steps[k]];
      }
      if (reaches) {
        reached[steps[i]] = true;
        reached[size + steps[i]] = true;
        System.arraycopy(steps, i, some, count, next(steps, i) - i);
        count += next(steps, i) - i;
      }
    }
    return Arrays.copyOf(some, count);
  }

  /** The answers at two bits each. */
  long[] pack(byte[] answers) {
    ByteBuffer bytes = ByteBuffer.wrap(answers).order(ByteOrder.LITTLE_ENDIAN);
    long[] packed = new long[packedWords()];
    for (int i = 0; i < packed.length; i++) {
      int at = i * PACKED;
      packed[i] =
          narrow(bytes.getLong(at))
              | (narrow(bytes.getLong(at + 8)) << 16)
              | (narrow(bytes.getLong(at + 16)) << 32)
              | (narrow(bytes.getLong(at + 24)) << 48);
    }
    return packed;
  }

  /** The lowest two bits of each byte, side by side. */
  private static long narrow(long eight) {
    long pairs = (eight | (eight >>> 6)) & 0x000F000F000F000FL;
    long fours = (pairs | (pairs >>> 12)) & 0x000000FF000000FFL;
    return (fours | (fours >>> 24)) & 0xFFFFL;
  }

  /** Writes back what was packed; what lies behind the answers is written over their negations. */
  void unpack(long[] packed, byte[] answers) {
    ByteBuffer bytes = ByteBuffer.wrap(answers).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 4 * packed.length; i++) {
      bytes.putLong(8 * i, widen(packed[i >> 2] >>> (16 * (i & 3))));
    }
    for (int i = 0; i < 4 * packed.length; i++) {
      bytes.putLong(size + 8 * i, 0x0202020202020202L - widen(packed[i >> 2] >>> (16 * (i & 3))));
    }
  }

  private static long widen(long sixteen) {
    long fours = (sixteen & 0xFFL) | ((sixteen & 0xFF00L) << 24);
    long pairs = (fours | (fours << 12)) & 0x000F000F000F000FL;
    return (pairs | (pairs << 6)) & 0x0303030303030303L;
  }

  /** Writes back the answers at the first positions alone. */
  void unpack(long[] packed, byte[] answers, int count) {
    for (int i = 0; i < count; i++) {
      set(answers, i, truth(packed, i << 1));
    }
  }

  /** What packed answers say of a code. */
  static Truth truth(long[] packed, int code) {
    int position = code >> 1;
    int answer = (int) (packed[position / PACKED] >>> (2 * (position % PACKED))) & 3;
    if (answer == UNKNOWN) {
      return Truth.UNKNOWN;
    }
    return Truth.of((answer == TRUE) != ((code & 1) == 1));
  }

  /** The bit that is set in packed answers exactly if a position is true. */
  static void mark(long[] packed, int position) {
    packed[position / PACKED] |= 2L << (2 * (position % PACKED));
  }

  /** The position that a bit of packed answers stands for. */
  static int position(int word, long bits) {
    return word * PACKED + (Long.numberOfTrailingZeros(bits) >> 1);
  }
}
