package io.github.cobalamin.rules.network;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes a {@link Network}, one position after the other. Combinations of the same codes share a
 * position, whoever asks for them. What was made already stays as it is when more is added.
 */
public final class NetworkMaker {
  private int size;
  private int[] steps = new int[4096];
  private int end;

  /** The codes of combinations by their head and operands. */
  private final Map<IntBuffer, Integer> shared = new HashMap<>();

  /** The number of positions that were made. */
  public int size() {
    return size;
  }

  /** Where the next step will begin. */
  public int end() {
    return end;
  }

  public Network network() {
    return new Network(size, Arrays.copyOf(steps, end));
  }

  /** The code of a position that is read from the patient. */
  public int read() {
    return size++ << 1;
  }

  public static int not(int code) {
    return code ^ 1;
  }

  /** Of two ways to say it by De Morgan's law, the one that negates less; one of them is made. */
  public int all(int... codes) {
    if (codes.length == 1) {
      return codes[0];
    }
    int negated = 0;
    for (int code : codes) {
      negated += code & 1;
    }
    return 2 * negated > codes.length
        ? not(share(Step.ANY, sorted(negated(codes))))
        : share(Step.ALL, sorted(codes));
  }

  /** Something is so unless all of it is not. */
  public int any(int... codes) {
    return not(all(negated(codes)));
  }

  private static int[] negated(int... codes) {
    int[] negated = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      negated[i] = not(codes[i]);
    }
    return negated;
  }

  public int atLeast(int count, int... codes) {
    int[] counted = new int[codes.length + 1];
    counted[0] = count;
    System.arraycopy(codes, 0, counted, 1, codes.length);
    return share(Step.AT_LEAST, counted);
  }

  public int first(int... codes) {
    return codes.length == 1 ? codes[0] : share(Step.FIRST, codes);
  }

  public int sure(int code) {
    return share(Step.SURE, code);
  }

  /** What is marked of a verdict that may decide the status. */
  public static int mark(boolean asked, boolean floor, int weight) {
    return (asked ? Step.ASKED : 0) | (floor ? Step.FLOOR : 0) | weight << Step.WEIGHT_FROM;
  }

  /** Whether what decides the status, of some verdicts with marks, is what is asked for. */
  public int status(int... verdictsAndMarks) {
    return share(Step.STATUS, verdictsAndMarks);
  }

  /** A conjunction at a position of its own. */
  public int own(int... codes) {
    return add(Step.ALL, sorted(codes));
  }

  private static int[] sorted(int... codes) {
    int[] sorted = codes.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private int share(int how, int... operands) {
    int[] contents = new int[operands.length + 1];
    contents[0] = how;
    System.arraycopy(operands, 0, contents, 1, operands.length);
    IntBuffer key = IntBuffer.wrap(contents); // equal if its contents are
    Integer known = shared.get(key);
    if (known == null) {
      known = add(how, operands);
      shared.put(key, known);
    }
    return known;
  }

  private int add(int how, int... operands) {
    if (end + 2 + operands.length > steps.length) {
      steps = Arrays.copyOf(steps, 2 * (end + 2 + operands.length));
    }
    steps[end] = size;
    steps[end + 1] = Step.head(how, operands.length);
    System.arraycopy(operands, 0, steps, end + 2, operands.length);
    end += 2 + operands.length;
    return size++ << 1;
  }
}
