package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * A pattern of test results that belongs to a stage, to the lack of one vitamin or both, or to a
 * look-alike.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class TestPattern extends Fact {
  private static final long serialVersionUID = 1L;

  TestPattern() {}

  /** {@return what it tells apart} */
  public abstract Kind kind();

  /** {@return the results that make it} */
  public abstract List<TestFinding> findings();

  /** {@return what it means} */
  public abstract String text();

  @Value.Check
  void check() {
    RequireFact.whole("pattern", this);
    Require.some("finding of pattern", id(), findings());
    Require.text("text of", id(), text());
  }

  @Override
  public List<Fact> related() {
    return Links.of(TestFinding.tests(findings()));
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link TestPattern} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableTestPattern.Builder {
    Builder() {}
  }

  /** What a pattern of tests tells apart. */
  public enum Kind {
    /** A stage on the way from negative balance to disease. */
    STAGE("a stage of deficiency"),
    /** Whether vitamin B12, folate or both are lacking. */
    VITAMIN("vitamin B12, folate, or both"),
    /** Something else whose tests look like deficiency. */
    LOOK_ALIKE("something else that looks like deficiency");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
