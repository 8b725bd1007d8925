package io.github.cobalamin.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A circumstance that makes vitamin B12 deficiency likelier: a diet, a habit, a family history.
 *
 * <p>Diseases and operations are {@link Condition}s, medicines {@link Medicine}s.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class RiskFactor extends Clue {
  private static final long serialVersionUID = 1L;

  RiskFactor() {}

  @Override
  public abstract List<String> synonyms();

  @Override
  public abstract List<RiskFactor> wider();

  @Value.Check
  void check() {
    RequireFact.whole("risk factor", this);
    RequireFact.text("description of", id(), description());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link RiskFactor} values. {@link #build()} throws {@link IllegalStateException} when id
   * or name is missing, and {@link IllegalArgumentException} when the id is malformed, the name
   * blank or the citation missing.
   */
  public static final class Builder extends ImmutableRiskFactor.Builder {
    Builder() {}
  }
}
