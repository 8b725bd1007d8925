package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something else that explains a finding, and what tells it apart.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Differential extends Fact {
  private static final long serialVersionUID = 1L;

  Differential() {}

  /** {@return the findings it explains; at least one} */
  public abstract List<Symptom> findings();

  /** {@return the conditions and medicines it is; empty where the library has no fact for it} */
  public abstract List<Fact> explanations();

  /** {@return what tells it apart} */
  public abstract String tells();

  /** {@return the tests that tell} */
  public abstract List<LabTest> tests();

  @Value.Check
  void check() {
    RequireFact.whole("differential", this);
    Require.some("finding of differential", id(), findings());
    Require.text("telling feature of", id(), tells());
  }

  @Override
  public List<Fact> related() {
    return Links.of(findings(), explanations(), tests());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Differential} values. {@link #build()} throws {@link IllegalStateException} when
   * a value is missing, and {@link IllegalArgumentException} when one is malformed or no citation
   * is given.
   */
  public static final class Builder extends ImmutableDifferential.Builder {
    Builder() {}
  }
}
