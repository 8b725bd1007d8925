package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How well a test tells deficiency, or a cause of it, in one study or review.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Accuracy extends Fact {
  private static final long serialVersionUID = 1L;

  Accuracy() {}

  /** {@return the test} */
  public abstract LabTest test();

  /** {@return what it is to detect} */
  public abstract String detects();

  /** {@return the sensitivity in per cent} */
  public abstract Optional<Range> sensitivity();

  /** {@return the specificity in per cent} */
  public abstract Optional<Range> specificity();

  /** {@return the positive predictive value in per cent} */
  public abstract Optional<Quantity> predictiveValue();

  /** {@return the area under the receiver operating characteristic curve, from 0.5 to 1} */
  public abstract Optional<BigDecimal> areaUnderCurve();

  /** {@return in whom, and against what it was judged} */
  public abstract String population();

  @Value.Check
  void check() {
    RequireFact.whole("accuracy", this);
    Require.text("target of", id(), detects());
    Require.text("population of", id(), population());
    if (sensitivity().isEmpty()
        && specificity().isEmpty()
        && predictiveValue().isEmpty()
        && areaUnderCurve().isEmpty()) {
      throw new IllegalArgumentException("accuracy " + id() + " must have a figure");
    }
  }

  @Override
  public List<Fact> related() {
    return Links.of(List.of(test()));
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Accuracy} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableAccuracy.Builder {
    Builder() {}
  }
}
