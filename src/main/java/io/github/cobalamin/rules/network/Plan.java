package io.github.cobalamin.rules.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Steps in an order in which they are quickly done. Nearly all are conjunctions and disjunctions;
 * they are cut into such of three, and come in passes of one kind, so that a pass over many of them
 * has nothing to decide. The negation of an answer is written only where somebody uses it.
 */
public final class Plan {
  private static final int OF_THREE = 4;

  /** Kinds of passes, as they come by turns; of the first two kinds also with negations. */
  private static final int ALL = 0;

  private static final int ANY = 1;
  private static final int NEGATED = 2;
  private static final int SURE = 4;
  private static final int OTHERS = 5;
  private static final int KINDS = 6;

  private static final int[] NONE = {};

  /** How far behind an answer its negation stands. */
  private final int half;

  /** The passes, and of which kind they are; those of three are a position and operands. */
  private final int[][] passes;

  private final int[] kinds;

  /** Takes how far behind answers negations stand, and of which positions they are used. */
  Plan(int[] steps, int half, boolean[] negated) {
    this.half = half;
    int[] madeIn = new int[2 * half];
    List<int[]> made = new ArrayList<>();
    int[] ends = new int[16];
    for (int i = 0; i < steps.length; i = Step.next(steps, i)) {
      int pass = 0;
      for (int k = Step.firstCode(steps, i); k < Step.next(steps, i); k += Step.width(steps, i)) {
        pass = Math.max(pass, madeIn[steps[k]]);
      }
      int kind = kind(Step.way(steps, i), negated[steps[i]]);
      pass += (kind - pass % KINDS + KINDS) % KINDS;
      boolean ofThree = kind < SURE;
      madeIn[steps[i]] = pass;
      madeIn[half + steps[i]] = ofThree ? pass + 1 : pass; // negations come at the end of a pass
      while (made.size() <= pass) {
        made.add(NONE);
      }
      ends = ends.length <= pass ? Arrays.copyOf(ends, 2 * pass) : ends;
      int length = ofThree ? lengthOfThrees(steps, i) : Step.next(steps, i) - i;
      int[] cells = made.get(pass);
      if (cells.length < ends[pass] + length) {
        cells = Arrays.copyOf(cells, 64 + 2 * (ends[pass] + length));
        made.set(pass, cells);
      }
      if (ofThree) {
        addThrees(steps, i, cells, ends[pass]);
      } else {
        System.arraycopy(steps, i, cells, ends[pass], length);
      }
      ends[pass] += length;
    }
    int filled = 0;
    for (int i = 0; i < made.size(); i++) {
      filled += ends[i] == 0 ? 0 : 1;
    }
    this.passes = new int[filled][];
    this.kinds = new int[filled];
    for (int i = 0, next = 0; i < made.size(); i++) {
      if (ends[i] != 0) {
        kinds[next] = i % KINDS;
        int[] cells = Arrays.copyOf(made.get(i), ends[i]);
        passes[next++] = i % KINDS < SURE ? spread(cells, 2 * half) : cells;
      }
    }
  }

  /**
   * The cells of a pass in an order in which few have to wait for the one before: first those that
   * need none of the pass, then those that need these, and so on.
   */
  private static int[] spread(int[] cells, int positions) {
    int[] depth = new int[positions];
    int[] depths = new int[cells.length / OF_THREE];
    int deepest = 0;
    for (int i = 0; i < cells.length; i += OF_THREE) {
      int deep =
          1 + Math.max(Math.max(depth[cells[i + 1]], depth[cells[i + 2]]), depth[cells[i + 3]]);
      depth[cells[i]] = deep;
      depths[i / OF_THREE] = deep;
      deepest = Math.max(deepest, deep);
    }
    int[] ordered = new int[cells.length];
    int end = 0;
    for (int deep = 1; deep <= deepest; deep++) {
      for (int i = 0; i < cells.length; i += OF_THREE) {
        if (depths[i / OF_THREE] == deep) {
          System.arraycopy(cells, i, ordered, end, OF_THREE);
          end += OF_THREE;
        }
      }
    }
    return ordered;
  }

  private static int kind(int way, boolean negated) {
    return switch (way) {
      case Step.ALL -> negated ? ALL + NEGATED : ALL;
      case Step.ANY -> negated ? ANY + NEGATED : ANY;
      case Step.SURE -> SURE;
      default -> OTHERS;
    };
  }

  /** The first three operands come at once, then two at a time with what came out before. */
  private static int lengthOfThrees(int[] steps, int step) {
    int operands = Step.operands(steps, step);
    return OF_THREE * (operands <= 3 ? 1 : 1 + (operands - 2) / 2);
  }

  private static void addThrees(int[] steps, int step, int[] cells, int end) {
    int next = step + 2;
    int last = Step.next(steps, step) - 1;
    int at = end;
    int before = steps[Math.min(next++, last)];
    do {
      cells[at] = steps[step];
      cells[at + 1] = before;
      cells[at + 2] = steps[Math.min(next++, last)];
      cells[at + 3] = steps[Math.min(next++, last)];
      before = steps[step];
      at += OF_THREE;
    } while (next <= last);
  }

  /** Works out the answers of a patient. */
  public void run(byte[] answers) {
    for (int i = 0; i < passes.length; i++) {
      int[] cells = passes[i];
      switch (kinds[i]) {
        case ALL -> all(answers, cells);
        case ANY -> any(answers, cells);
        case ALL + NEGATED -> {
          all(answers, cells);
          negate(answers, cells);
        }
        case ANY + NEGATED -> {
          any(answers, cells);
          negate(answers, cells);
        }
        case SURE -> sure(answers, cells);
        default -> others(answers, cells);
      }
    }
  }

  private static void all(byte[] answers, int[] cells) {
    for (int i = 0; i < cells.length; i += OF_THREE) {
      answers[cells[i]] =
          (byte) (answers[cells[i + 1]] & answers[cells[i + 2]] & answers[cells[i + 3]]);
    }
  }

  private static void any(byte[] answers, int[] cells) {
    for (int i = 0; i < cells.length; i += OF_THREE) {
      answers[cells[i]] =
          (byte) (answers[cells[i + 1]] | answers[cells[i + 2]] | answers[cells[i + 3]]);
    }
  }

  /** What is not true may be false, and what may not be true is. */
  static byte not(int answer) {
    return (byte) ((~answer & 1) << 1 | (~answer >> 1 & 1));
  }

  private void negate(byte[] answers, int[] cells) {
    for (int i = 0; i < cells.length; i += OF_THREE) {
      answers[half + cells[i]] = not(answers[cells[i]]);
    }
  }

  private void sure(byte[] answers, int[] steps) {
    for (int i = 0; i < steps.length; i += 3) {
      int answer = (answers[steps[i + 2]] >> 1) * Network.TRUE;
      answers[steps[i]] = (byte) answer;
      answers[half + steps[i]] = (byte) (Network.TRUE - answer); // never unknown
    }
  }

  private void others(byte[] answers, int[] steps) {
    for (int i = 0; i < steps.length; i = Step.next(steps, i)) {
      int from = i + 2;
      int to = Step.next(steps, i);
      int answer =
          switch (Step.way(steps, i)) {
            case Step.FIRST -> first(answers, steps, from, to);
            case Step.AT_LEAST -> atLeast(answers, steps, from, to);
            default -> status(answers, steps, from, to);
          };
      answers[steps[i]] = (byte) answer;
      answers[half + steps[i]] = not(answer);
    }
  }

  private static int first(byte[] answers, int[] steps, int from, int to) {
    int answer = Network.UNKNOWN;
    for (int i = from; i < to && answer == Network.UNKNOWN; i++) {
      answer = answers[steps[i]];
    }
    return answer;
  }

  private static int atLeast(byte[] answers, int[] steps, int from, int to) {
    int certain = 0;
    int possible = 0;
    for (int i = from + 1; i < to; i++) {
      certain += answers[steps[i]] == Network.TRUE ? 1 : 0;
      possible += answers[steps[i]] == Network.FALSE ? 0 : 1;
    }
    if (certain >= steps[from]) {
      return Network.TRUE;
    }
    return possible < steps[from] ? Network.FALSE : Network.UNKNOWN;
  }

  private static int status(byte[] answers, int[] steps, int from, int to) {
    int floor = 0;
    int decided = 0;
    for (int i = from; i < to && decided == 0; i += 2) {
      if (answers[steps[i]] == Network.TRUE) {
        int mark = steps[i + 1];
        if ((mark & Step.FLOOR) == 0) {
          decided = mark | Step.FLOOR;
        } else if (floor == 0 || weight(mark) > weight(floor)) {
          floor = mark;
        }
      }
    }
    int deciding = weight(floor) > weight(decided) || decided == 0 ? floor : decided;
    return (deciding & Step.ASKED) == 0 ? Network.FALSE : Network.TRUE;
  }

  private static int weight(int mark) {
    return mark >> Step.WEIGHT_FROM;
  }
}
