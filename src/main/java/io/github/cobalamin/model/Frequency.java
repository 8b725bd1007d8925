package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How often a symptom or a sign was found in a published series.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Frequency extends Fact {
  private static final long serialVersionUID = 1L;

  Frequency() {}

  /** {@return the symptoms and signs; at least one} */
  public abstract List<Symptom> symptoms();

  /** {@return the share of the persons, in per cent} */
  public abstract Quantity share();

  /** {@return how many had it} */
  public abstract OptionalInt cases();

  /** {@return how many persons there were} */
  public abstract OptionalInt persons();

  /** {@return who they were} */
  public abstract String population();

  @Value.Check
  void check() {
    RequireFact.whole("frequency", this);
    Require.some("symptom of frequency", id(), symptoms());
    RequireFact.percent("share of", id(), share());
    Require.text("population of", id(), population());
    if (cases().isPresent() && persons().isPresent() && cases().getAsInt() > persons().getAsInt()) {
      throw new IllegalArgumentException(
          "cases of "
              + id()
              + " must not exceed persons but were "
              + cases().getAsInt()
              + " of "
              + persons().getAsInt());
    }
  }

  @Override
  public List<Fact> related() {
    return Links.of(symptoms());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Frequency} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableFrequency.Builder {
    Builder() {}
  }
}
