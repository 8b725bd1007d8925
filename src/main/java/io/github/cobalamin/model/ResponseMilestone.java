package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is expected at a time after treatment has begun, and what to think of when it does not come.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class ResponseMilestone extends Fact {
  private static final long serialVersionUID = 1L;

  ResponseMilestone() {}

  /** {@return when it is expected after the first dose} */
  public abstract Span after();

  /** {@return what is expected} */
  public abstract String expect();

  /** {@return what to think of if it does not come} */
  public abstract Optional<String> otherwise();

  /** {@return the tests that show it} */
  public abstract List<LabTest> tests();

  @Value.Check
  void check() {
    RequireFact.whole("milestone", this);
    RequireFact.text("alternative of", id(), otherwise());
    Require.text("expectation of", id(), expect());
  }

  @Override
  public List<Fact> related() {
    return Links.of(tests());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link ResponseMilestone} values. {@link #build()} throws {@link IllegalStateException}
   * when a value is missing, and {@link IllegalArgumentException} when one is malformed or no
   * citation is given.
   */
  public static final class Builder extends ImmutableResponseMilestone.Builder {
    Builder() {}
  }
}
