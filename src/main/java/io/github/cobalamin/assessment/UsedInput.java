package io.github.cobalamin.assessment;

import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a patient's record that decided something, with what rules saw of it.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param input what was read
 * @param seen what was seen, such as "total B12 165 ng/L is below 180 ng/L"
 */
public record UsedInput(Input input, List<String> seen) {
  /**
   * Copies the list.
   *
   * @param input what was read
   * @param seen what was seen
   */
  public UsedInput {
    seen = List.copyOf(seen);
  }

  static List<UsedInput> of(Assessment assessment) {
    Map<Input, Set<String>> used = new LinkedHashMap<>();
    for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
      for (Trace trace : finding.verdict().trace().decisive()) {
        if (trace.truth() != Truth.UNKNOWN) {
          for (Input input : trace.criterion().inputs()) {
            used.computeIfAbsent(input, key -> new LinkedHashSet<>()).add(trace.words());
          }
        }
      }
    }
    List<UsedInput> inputs = new ArrayList<>();
    used.forEach((input, seen) -> inputs.add(new UsedInput(input, new ArrayList<>(seen))));
    return inputs;
  }

  /** {@return the input and what was seen of it} */
  @Override
  public String toString() {
    return input + ": " + String.join("; ", seen);
  }
}
