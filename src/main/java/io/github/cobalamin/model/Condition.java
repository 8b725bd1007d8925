package io.github.cobalamin.model;

import io.github.cobalamin.quantity.Truth;
import java.util.List;
import org.immutables.value.Value;

/**
 * A disease, an operation or a treatment that a person has had, whether it is a risk factor, a
 * confounder of tests, a contraindication or another explanation.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Condition extends Clue {
  private static final long serialVersionUID = 1L;

  Condition() {}

  @Override
  public abstract List<String> synonyms();

  @Override
  public abstract List<Condition> wider();

  /**
   * {@return whether it, or its effect, lasts when it is recorded as past: false if it is
   * reversible, unknown if no source tells}
   */
  @Value.Default
  public Truth lasting() {
    return Truth.UNKNOWN;
  }

  @Value.Check
  void check() {
    RequireFact.whole("condition", this);
    RequireFact.text("description of", id(), description());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Condition} values. {@link #build()} throws {@link IllegalStateException} when id
   * or name is missing, and {@link IllegalArgumentException} when the id is malformed, the name
   * blank or the citation missing.
   */
  public static final class Builder extends ImmutableCondition.Builder {
    Builder() {}
  }
}
