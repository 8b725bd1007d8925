package io.github.cobalamin.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** For want of which inputs rules are undecided; what rules share is worked out once. */
final class Undecided {
  /** The inputs of the leaves of some rules, numbered in the order of the rules. */
  static final class Inputs {
    private final Map<Input, Integer> numbers = new LinkedHashMap<>();

    /**
     * By the number of a step, a bit an input, as far as there are any; only those without parts
     * have an entry, and nobody writes into it again.
     */
    private long[][] ofLeaf = new long[1024][];

    /** Rules share steps, and a step shared is read once. */
    private final BitSet read = new BitSet();

    void addAll(TraceStep step) {
      if (read.get(step.number)) {
        return;
      }
      read.set(step.number);
      if (step.parts.length == 0) {
        while (ofLeaf.length <= step.number) {
          ofLeaf = Arrays.copyOf(ofLeaf, 2 * ofLeaf.length);
        }
        for (Input input : step.criterion.inputs()) {
          numbers.putIfAbsent(input, numbers.size());
        }
        ofLeaf[step.number] = bits(step);
      }
      for (TraceStep part : step.parts) {
        addAll(part);
      }
    }

    /** Of a leaf they are known; of a step none of whose parts decides it, they are all it has. */
    private long[] of(TraceStep step) {
      long[] known = step.number < ofLeaf.length ? ofLeaf[step.number] : null;
      return known == null ? bits(step) : known;
    }

    private long[] bits(TraceStep step) {
      BitSet bits = new BitSet();
      for (Input input : step.criterion.inputs()) {
        bits.set(Objects.requireNonNull(numbers.get(input), "input"));
      }
      return bits.toLongArray();
    }
  }

  private final Inputs inputs;
  private final Function<TraceStep, TraceStep[]> deciding;

  /** By step, what it waits for, a bit an input. */
  private final long[][] known;

  /** By input, how many rules wait for it. */
  private final int[] rules;

  /** Takes how to find the parts that decide a step; a leaf has none. */
  Undecided(Inputs inputs, Function<TraceStep, TraceStep[]> deciding) {
    this.inputs = inputs;
    this.deciding = deciding;
    this.known = new long[inputs.read.length()][];
    this.rules = new int[inputs.numbers.size()];
  }

  /** Adds a rule that is undecided. */
  void add(TraceStep rule) {
    long[] wanting = wanting(rule);
    for (int i = 0; i < wanting.length; i++) {
      for (long rest = wanting[i]; rest != 0; rest &= rest - 1) {
        rules[i * Long.SIZE + Long.numberOfTrailingZeros(rest)]++;
      }
    }
  }

  /** The inputs with the number of rules that want them. */
  Map<Input, Integer> inputs() {
    Map<Input, Integer> undecided = new LinkedHashMap<>();
    inputs.numbers.forEach(
        (input, number) -> {
          if (rules[number] > 0) {
            undecided.put(input, rules[number]);
          }
        });
    return undecided;
  }

  private long[] wanting(TraceStep step) {
    long[] wanting = known[step.number];
    if (wanting == null) {
      TraceStep[] parts = deciding.apply(step);
      wanting =
          parts.length == 0
              ? inputs.of(step)
              : parts.length == 1 ? wanting(parts[0]) : wantingAny(parts);
      known[step.number] = wanting;
    }
    return wanting;
  }

  private long[] wantingAny(TraceStep... parts) {
    long[] wanting = new long[rules.length / Long.SIZE + 1];
    for (TraceStep part : parts) {
      long[] wanted = wanting(part);
      for (int i = 0; i < wanted.length; i++) {
        wanting[i] |= wanted[i];
      }
    }
    return wanting;
  }
}
