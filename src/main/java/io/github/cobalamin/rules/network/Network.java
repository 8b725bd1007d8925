package io.github.cobalamin.rules.network;

import io.github.cobalamin.quantity.Truth;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The distinct criteria of a rule set as numbered answers, each made of answers with lower numbers.
 *
 * <p>An answer has a number, its position. A <em>code</em> is a position and whether the answer is
 * meant negated: {@code position << 1 | negated}. While a patient is worked out by a {@link Plan},
 * each answer is a byte of two bits: the lower that it may be true, the upper that it is. So a
 * conjunction is what both have of either bit, and a disjunction what one has. Behind the answers
 * stand their negations. What is kept of a patient are the two bits.
 */
public final class Network {
  public static final byte FALSE = 0;
  public static final byte UNKNOWN = 1;
  public static final byte TRUE = 3;

  private static final int PACKED = 32;
  private static final long EACH_LEAST = 0x0101010101010101L;
  private static final long EACH = 3 * EACH_LEAST;

  private final int size;

  /** Where negations begin: the number of positions, up to whole words of packed answers. */
  private final int half;

  private final int[] steps;

  /** Of which positions somebody uses the negation. */
  private final boolean[] negated;

  private volatile @Nullable Followers followers;

  /**
   * A network.
   *
   * @param size the number of positions
   * @param steps how answers are made, in their order, with operands as codes
   */
  public Network(int size, int[] steps) {
    this.size = size;
    this.half = (size + PACKED - 1) / PACKED * PACKED;
    this.steps = steps;
    this.negated = new boolean[half];
    for (int i = 0; i < steps.length; i = Step.next(steps, i)) {
      for (int k = Step.firstCode(steps, i); k < Step.next(steps, i); k += Step.width(steps, i)) {
        negated[steps[k] >> 1] |= (steps[k] & 1) == 1;
        steps[k] = (steps[k] >> 1) + (steps[k] & 1) * half;
      }
    }
  }

  public int size() {
    return size;
  }

  /** How the answers between two steps are worked out; the last step is the end if negative. */
  public Plan plan(int from, int to) {
    return new Plan(Arrays.copyOfRange(steps, from, to < 0 ? steps.length : to), half, negated);
  }

  /** A place for the answers of many patients. */
  public Lanes lanes() {
    return new Lanes(steps, half, followers());
  }

  /** Some positions, a bit each. */
  public long[] bits(BitSet positions) {
    return Arrays.copyOf(positions.toLongArray(), (half + Long.SIZE - 1) / Long.SIZE);
  }

  /** Some positions, and those of which they are made, a bit each. */
  public long[] withMakers(BitSet positions) {
    return followers().withMakers(bits(positions));
  }

  private Followers followers() {
    Followers known = followers;
    if (known == null) {
      known = new Followers(steps, half);
      followers = known;
    }
    return known;
  }

  /** A place for the answers of a patient, and behind them their negations. */
  public byte[] answers() {
    return new byte[2 * half];
  }

  /** Copies all answers from a position on. */
  public void copy(byte[] from, byte[] to, int position) {
    System.arraycopy(from, position, to, position, half - position);
    System.arraycopy(from, half + position, to, half + position, half - position);
  }

  /** Copies the answers at some positions. */
  public void copyAt(int[] positions, byte[] from, byte[] to) {
    for (int position : positions) {
      to[position] = from[position];
      to[half + position] = from[half + position];
    }
  }

  public static byte answer(Truth truth) {
    return truth == Truth.TRUE ? TRUE : truth == Truth.FALSE ? FALSE : UNKNOWN;
  }

  public void set(byte[] answers, int position, Truth truth) {
    set(answers, position, answer(truth));
  }

  public void set(byte[] answers, int position, byte answer) {
    answers[position] = answer;
    answers[half + position] = Plan.not(answer);
  }

  /** Whether answers say that a code is true. */
  public boolean isTrue(byte[] answers, int code) {
    return answers[(code >> 1) + (code & 1) * half] == TRUE;
  }

  /** A place for packed answers. */
  public long[] packed() {
    return new long[half / PACKED];
  }

  /**
   * Writes the answers at two bits each, those before a position perhaps not: of four times eight
   * answers the first of each in one byte, and so on, which is a few shifts.
   */
  public long[] pack(byte[] answers, long[] packed, int from) {
    ByteBuffer bytes = ByteBuffer.wrap(answers).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = from / PACKED; i < packed.length; i++) {
      int at = i * PACKED;
      packed[i] =
          bytes.getLong(at)
              | bytes.getLong(at + 8) << 2
              | bytes.getLong(at + 16) << 4
              | bytes.getLong(at + 24) << 6;
    }
    return packed;
  }

  /**
   * Writes back what was packed, perhaps by a network that had fewer positions; what lies behind it
   * up to a whole word is undone.
   */
  public void unpack(long[] packed, byte[] answers) {
    ByteBuffer bytes = ByteBuffer.wrap(answers).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 4 * packed.length; i++) {
      long eight = packed[i >> 2] >>> (2 * (i & 3)) & EACH;
      bytes.putLong(8 * i, eight);
      long mayBe = eight & EACH_LEAST;
      long are = eight >>> 1 & EACH_LEAST;
      bytes.putLong(half + 8 * i, (mayBe ^ EACH_LEAST) << 1 | (are ^ EACH_LEAST));
    }
  }

  /** Where the lowest bit of a position stands in its word. */
  private static int bit(int position) {
    return 8 * (position & 7) + 2 * (position >> 3 & 3);
  }

  /** What packed answers say of a code. */
  public static Truth truth(long[] packed, int code) {
    int position = code >> 1;
    int answer = (int) (packed[position >> 5] >>> bit(position)) & 3;
    if (answer == UNKNOWN) {
      return Truth.UNKNOWN;
    }
    return Truth.of((answer == TRUE) != ((code & 1) == 1));
  }

  /** 1 if packed answers say that a code, which is not negated, is true. */
  public static long trueBit(long[] packed, int code) {
    int position = code >> 1;
    return packed[position >> 5] >>> (bit(position) + 1) & 1;
  }
}
