package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the deciding result is older than so many days. It is about the record: without a result
 * the answer is no.
 */
public final class OlderThan extends SampleLeaf {
  private static final long serialVersionUID = 1L;

  private final int days;

  /**
   * Older than so many days.
   *
   * @throws IllegalArgumentException if the days are not above 0
   */
  public OlderThan(LabTest test, int days) {
    super(test, days);
    if (days < 1) {
      throw new IllegalArgumentException("days must be above 0 but were " + days);
    }
    this.days = days;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    LocalDate sampled = result.date().orElse(null);
    return day(who) == null || sampled == null
        ? Truth.UNKNOWN
        : Truth.of(sampled.plusDays(days).isBefore(day(who)));
  }

  @Override
  public Truth withoutResult() {
    return Truth.FALSE;
  }

  @Override
  public String asked() {
    return "older than " + days + " days";
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return result
        + result.date().map(day -> " of " + day).orElse(", undated,")
        + is(truth)
        + asked();
  }
}
