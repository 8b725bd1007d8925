package io.github.cobalamin.rules;

import java.util.Arrays;

/**
 * Makes a {@link Network}, one position after the other. Combinations of the same codes share a
 * position, whoever asks for them. What was made already stays as it is when more is added.
 */
final class NetworkMaker {
  private static final int[] NONE = {};

  private int size;
  private byte[] kind = new byte[256];
  private int[] begin = new int[257];
  private long[] operands = new long[1024];
  private int[][] users = new int[256][];

  /** Positions of shared combinations, each at the place that its contents give, or after it. */
  private int[] shared = new int[1024];

  private int sharedCount;

  int size() {
    return size;
  }

  Network network() {
    return new Network(
        Arrays.copyOf(kind, size),
        Arrays.copyOf(begin, size + 1),
        Arrays.copyOf(operands, begin[size]),
        Arrays.copyOf(users, size));
  }

  /** The code of a position that is read from the patient. */
  int read() {
    return add(Network.READ, new long[0], NONE) << 1;
  }

  /** Fills the word that was begun, so that what follows can be worked out apart. */
  void fillWord() {
    while ((size & 63) != 0) {
      read();
    }
  }

  static int not(int code) {
    return code ^ 1;
  }

  int all(int... codes) {
    return codes.length == 1 ? codes[0] : share(Network.ALL, masks(codes), codes);
  }

  int any(int... codes) {
    return codes.length == 1 ? codes[0] : share(Network.ANY, masks(codes), codes);
  }

  int atLeast(int count, int... codes) {
    long[] counted = new long[codes.length + 1];
    counted[0] = count;
    for (int i = 0; i < codes.length; i++) {
      counted[i + 1] = codes[i];
    }
    return share(Network.AT_LEAST, counted, codes);
  }

  int first(int... codes) {
    long[] wide = new long[codes.length];
    for (int i = 0; i < codes.length; i++) {
      wide[i] = codes[i];
    }
    return codes.length == 1 ? codes[0] : share(Network.FIRST, wide, codes);
  }

  int sure(int code) {
    return share(Network.SURE, new long[] {code}, code);
  }

  /** Whether the first of some verdicts that is true is one of those that are marked. */
  int status(int[] verdicts, boolean[] marked) {
    long[] asked = new long[verdicts.length];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = ((long) verdicts[i] << 1) | (marked[i] ? 1 : 0);
    }
    return share(Network.STATUS, asked, verdicts);
  }

  /** A conjunction or a disjunction at a position of its own. */
  int own(boolean conjunction, int... codes) {
    return add(conjunction ? Network.ALL : Network.ANY, masks(codes), codes) << 1;
  }

  /** The operands as masks over the words in which they lie, lowest first. */
  private static long[] masks(int... codes) {
    int[] sorted = codes.clone();
    Arrays.sort(sorted);
    long[] masks = new long[Network.LONGS * sorted.length];
    int at = -Network.LONGS;
    for (int code : sorted) {
      int word = Network.LONGS * (code >> 7);
      if (at < 0 || masks[at] != word) {
        at += Network.LONGS;
        masks[at] = word;
      }
      masks[at + 1 + (code & 1)] |= 1L << (code >> 1);
    }
    return Arrays.copyOf(masks, at + Network.LONGS);
  }

  private int share(byte how, long[] what, int... codes) {
    if (2 * sharedCount > shared.length) {
      int[] before = shared;
      shared = new int[2 * before.length];
      for (int code : before) {
        if (code != 0) {
          int from = begin[code >> 1];
          long[] contents = Arrays.copyOfRange(operands, from, begin[(code >> 1) + 1]);
          shared[place(kind[code >> 1], contents)] = code;
        }
      }
    }
    int place = place(how, what);
    if (shared[place] == 0) {
      shared[place] = add(how, what, codes) << 1;
      sharedCount++;
    }
    return shared[place];
  }

  /** Where a combination stands among the shared ones, or could. */
  private int place(byte how, long... what) {
    int mask = shared.length - 1;
    int hash = 31 * Arrays.hashCode(what) + how;
    int place = (hash ^ (hash >>> 15)) & mask;
    while (shared[place] != 0 && !same(shared[place] >> 1, how, what)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private boolean same(int position, byte how, long... what) {
    return kind[position] == how
        && Arrays.equals(operands, begin[position], begin[position + 1], what, 0, what.length);
  }

  private int add(byte how, long[] what, int... codes) {
    int position = size++;
    if (position == kind.length) {
      kind = Arrays.copyOf(kind, 2 * position);
      begin = Arrays.copyOf(begin, 2 * position + 1);
      users = Arrays.copyOf(users, 2 * position);
    }
    int end = begin[position] + what.length;
    if (end > operands.length) {
      operands = Arrays.copyOf(operands, 2 * end);
    }
    kind[position] = how;
    System.arraycopy(what, 0, operands, begin[position], what.length);
    begin[position + 1] = end;
    users[position] = NONE;
    for (int code : codes) {
      int[] before = users[code >> 1];
      if (before.length == 0 || before[before.length - 1] != position) {
        int[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = position;
        users[code >> 1] = more;
      }
    }
    return position;
  }
}
