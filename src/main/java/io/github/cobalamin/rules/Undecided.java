package io.github.cobalamin.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** For want of which inputs rules are undecided; what rules share is worked out once. */
final class Undecided {
  private final Function<TraceStep, TraceStep[]> deciding;
  private final IdentityHashMap<TraceStep, BitSet> known = new IdentityHashMap<>();
  private final Map<Input, Integer> numbers = new HashMap<>();
  private final List<Input> inputs = new ArrayList<>();
  private int[] rules = new int[64];

  /** Takes how to find the parts that decide a step; a leaf has none. */
  Undecided(Function<TraceStep, TraceStep[]> deciding) {
    this.deciding = deciding;
  }

  /** Adds a rule that is undecided. */
  void add(TraceStep rule) {
    BitSet wanting = wanting(rule);
    for (int i = wanting.nextSetBit(0); i >= 0; i = wanting.nextSetBit(i + 1)) {
      rules[i]++;
    }
  }

  /** The inputs with the number of rules that want them. */
  Map<Input, Integer> inputs() {
    Map<Input, Integer> undecided = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      if (rules[i] > 0) {
        undecided.put(inputs.get(i), rules[i]);
      }
    }
    return undecided;
  }

  private BitSet wanting(TraceStep step) {
    BitSet wanting = known.get(step);
    if (wanting == null) {
      wanting = new BitSet();
      TraceStep[] parts = deciding.apply(step);
      if (parts.length == 0) {
        for (Input input : step.criterion.inputs()) {
          wanting.set(number(input));
        }
      } else {
        for (TraceStep part : parts) {
          wanting.or(wanting(part));
        }
      }
      known.put(step, wanting);
    }
    return wanting;
  }

  private int number(Input input) {
    Integer number = numbers.get(input);
    if (number == null) {
      number = inputs.size();
      numbers.put(input, number);
      inputs.add(input);
      rules = rules.length == number ? Arrays.copyOf(rules, 2 * number) : rules;
    }
    return number;
  }
}
