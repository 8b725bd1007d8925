package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * A cited remark on a test, a cause, the stores or the harm of deficiency.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Remark extends Fact {
  private static final long serialVersionUID = 1L;

  Remark() {}

  /** {@return what it is about} */
  public abstract Topic topic();

  /** {@return the facts it is about} */
  public abstract List<Fact> about();

  /** {@return what it says} */
  public abstract String text();

  @Value.Check
  void check() {
    RequireFact.whole("remark", this);
    Require.text("text of", id(), text());
  }

  @Override
  public List<Fact> related() {
    return Links.of(about());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Remark} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableRemark.Builder {
    Builder() {}
  }

  /** What a remark is about. */
  public enum Topic {
    /** How samples are taken, kept and disturbed. */
    SAMPLING("taking and keeping samples"),
    /** What happens to levels after treatment. */
    KINETICS("levels after treatment"),
    /** How results are read. */
    READING("reading results"),
    /** What a high level without supplements may mean. */
    HIGH_B12("high vitamin B12"),
    /** What to look for beside a cause. */
    COMPANIONS("companions of a cause"),
    /** Which harm becomes permanent, and after how long. */
    HARM("harm that becomes permanent"),
    /** What the body holds, loses and recycles. */
    STORES("stores and turnover"),
    /** What deficiency is. */
    DEFINITION("what deficiency is"),
    /** Whom a body advises to test without symptoms. */
    SCREENING("who is tested without symptoms"),
    /** How people with deficiency are cared for. */
    CARE("care of people with deficiency"),
    /** What a body says of the highest intake that is safe. */
    UPPER_LIMIT("highest intake that is safe");

    private final String label;

    Topic(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
