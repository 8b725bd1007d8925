package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.source.Citation;
import java.util.List;
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

  @Override
  public abstract String id();

  @Override
  public abstract String name();

  /** {@return the test} */
  public abstract LabTest test();

  /** {@return which way the result is moved} */
  public abstract Direction direction();

  /**
   * {@return the conditions, symptoms and medicines that move it; empty where the library has no
   * fact for it}
   */
  public abstract List<Fact> by();

  /** {@return what moves it, and how} */
  public abstract String text();

  @Override
  public abstract List<Citation> citations();

  @Value.Check
  void check() {
    RequireFact.whole("confounder", this);
    Require.text("text of", id(), text());
  }

  @Override
  public List<Fact> related() {
    return Links.of(List.of(test()), by());
  }

  /**
   * {@return the hash of the id, so that looking a fact up stays cheap; equality is by every
   * attribute}
   */
  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name();
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

  /** Which way something pushes a test result, apart from vitamin B12 status. */
  public enum Direction {
    /** The result is higher than status alone would make it. */
    RAISES("raises"),
    /** The result is lower than status alone would make it. */
    LOWERS("lowers"),
    /** The result may be wrong either way. */
    UNRELIABLE("makes unreliable");

    private final String label;

    Direction(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
