package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;

/** When a sample was taken, held against the day on which something began. */
final class Sampled {
  private Sampled() {}

  /** Whether it was taken before a day; on that very day nobody knows. */
  static Truth before(LocalDate sampled, LocalDate day) {
    return sampled.equals(day) ? Truth.UNKNOWN : Truth.of(sampled.isBefore(day));
  }

  /** A result with its day, and whether it is from before something. */
  static String seen(LabResult result, Truth truth, String before) {
    return result
        + result.date().map(day -> " of " + day).orElse(", undated,")
        + ResultLeaf.is(truth)
        + "from before "
        + before;
  }
}
