package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Whether the deciding result is older than results of its test may be, by the guideline, or else
 * by the test itself. A positive antibody is never old. It is about the record: without a result
 * the answer is no.
 */
public final class Old extends SampleLeaf {
  private static final long serialVersionUID = 1L;

  public Old(LabTest test) {
    super(test);
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    OptionalInt days = oldAfterDays(who, of());
    if (days.isEmpty() || lasting(result)) {
      return Truth.FALSE;
    }
    LocalDate sampled = result.date().orElse(null);
    return day(who) == null || sampled == null
        ? Truth.UNKNOWN
        : Truth.of(sampled.plusDays(days.getAsInt()).isBefore(day(who)));
  }

  private boolean lasting(LabResult result) {
    return of().outcomes().contains(Outcome.POSITIVE)
        && result.truth(Outcome.POSITIVE) == Truth.TRUE;
  }

  @Override
  public Truth withoutResult() {
    return Truth.FALSE;
  }

  @Override
  public String asked() {
    return "too old to rely on";
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    OptionalInt days = oldAfterDays(who, of());
    return result
        + result.date().map(day -> " of " + day).orElse(", undated,")
        + is(truth)
        + (days.isEmpty() || lasting(result)
            ? "old, since it never is"
            : "older than " + days.getAsInt() + " days");
  }
}
