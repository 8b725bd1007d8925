package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Dimension;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The dose of a medicine, or the time for which it is taken, from which a source speaks of an
 * effect; or a figure that the source gives whatever dose and time.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Exposure implements Serializable {
  private static final long serialVersionUID = 1L;

  Exposure() {}

  /** {@return the dose of a day from which the figure holds; empty if the source names none} */
  public abstract Optional<Quantity> dailyDose();

  /** {@return the time from which the figure holds; empty if the source names none} */
  public abstract Optional<Span> taken();

  /** {@return what the source says of it, with its figure} */
  public abstract String figure();

  /** {@return who says so, and where} */
  public abstract Citation citation();

  @Value.Check
  void check() {
    Require.text("figure of exposure", figure());
    if (dailyDose().isPresent() && dailyDose().get().unit().dimension() != Dimension.MASS) {
      throw new IllegalArgumentException(
          "daily dose of exposure must be a mass but was " + dailyDose().get());
    }
  }

  /**
   * {@return whether a use of the medicine reaches what the source names; a figure without dose or
   * time is reached by any use}
   *
   * @param dose the dose of a day
   * @param span how long it has been taken
   */
  public boolean reachedBy(Quantity dose, Span span) {
    return (dailyDose().isEmpty() || dose.isBelow(dailyDose().get()) == Truth.FALSE)
        && (taken().isEmpty() || span.reaches(taken().get()));
  }

  /** {@return the figure and who says so} */
  @Override
  public String toString() {
    return figure() + " [" + citation() + "]";
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Exposure} values. {@link #build()} throws {@link IllegalStateException} when
   * figure or citation is missing, and {@link IllegalArgumentException} when the dose is no mass.
   */
  public static final class Builder extends ImmutableExposure.Builder {
    Builder() {}
  }
}
