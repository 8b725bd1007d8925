package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that moves a test result apart from vitamin B12 status.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Confounder extends Fact {
  private static final long serialVersionUID = 1L;

  Confounder() {}

  /** {@return the test} */
  public abstract LabTest test();

  /**
   * {@return what it makes of the result, whatever the vitamin B12 status: higher or lower than
   * that alone would, or positive; empty if the result may be wrong either way}
   */
  public abstract Optional<Outcome> makes();

  /**
   * {@return the conditions, symptoms and medicines that move it; empty where the library has no
   * fact for it}
   */
  public abstract List<Fact> by();

  /** {@return what moves it, and how} */
  public abstract String text();

  @Value.Check
  void check() {
    RequireFact.whole("confounder", this);
    Require.text("text of", id(), text());
    if (makes().isPresent() && !test().outcomes().contains(makes().get())) {
      throw new IllegalArgumentException(
          "confounder "
              + id()
              + " must make an outcome of "
              + test()
              + " but made it "
              + makes().get().label());
    }
  }

  @Override
  public List<Fact> related() {
    return Links.of(List.of(test()), by());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Confounder} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableConfounder.Builder {
    Builder() {}
  }
}
