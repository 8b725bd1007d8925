package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.source.Citation;

/**
 * Builds {@link Thresholds} values; {@link #cite(Citation)} ends it, so that none are without an
 * owner.
 *
 * <p>Instances are mutable and belong to one thread.
 */
public final class ThresholdsBuilder {
  private final LabTest test;
  private final ImmutableThresholds.Builder thresholds = ImmutableThresholds.builder();

  ThresholdsBuilder(LabTest test) {
    this.test = test;
  }

  /**
   * {@return this builder with the limit below which a result is deficient}
   *
   * @param limit the limit in each unit, such as "180 ng/L", "133 pmol/L"
   * @throws IllegalArgumentException if the test cannot have such a value
   */
  public ThresholdsBuilder deficientBelow(String... limit) {
    thresholds.deficientBelow(Limit.of(test, limit));
    return this;
  }

  /**
   * {@return this builder with the limit above which a result is sufficient}
   *
   * @param limit the limit in each unit, such as "350 ng/L", "258 pmol/L"
   * @throws IllegalArgumentException if the test cannot have such a value
   */
  public ThresholdsBuilder sufficientAbove(String... limit) {
    thresholds.sufficientAbove(Limit.of(test, limit));
    return this;
  }

  /**
   * {@return the thresholds}
   *
   * @param citation whose they are
   * @throws IllegalStateException if a limit is missing
   * @throws IllegalArgumentException if the lower limit exceeds the upper one
   */
  public Thresholds cite(Citation citation) {
    return thresholds.citation(citation).build();
  }
}
