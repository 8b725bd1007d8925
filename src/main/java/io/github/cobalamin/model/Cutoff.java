package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.source.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A limit of a test as one body publishes it, for an age and a stage of life.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Cutoff extends Fact {
  private static final long serialVersionUID = 1L;

  Cutoff() {}

  /** {@return the test} */
  public abstract LabTest test();

  /** {@return what a result within the limits means} */
  public abstract Meaning meaning();

  /** {@return the limits, one for each unit in which the body gives them; at least one} */
  public abstract List<Range> limits();

  /** {@return the ages for which they hold; empty if the body names none} */
  public abstract Optional<AgeBand> ages();

  /** {@return the sex or stage of life for which they hold} */
  @Value.Default
  public LifeStage lifeStage() {
    return LifeStage.ANYONE;
  }

  /** {@return the body or study that publishes it} */
  public abstract Source body();

  /** {@return what else is to be known of it} */
  public abstract Optional<String> remark();

  @Value.Check
  void check() {
    RequireFact.whole("cut-off", this);
    RequireFact.text("remark on", id(), remark());
    Require.some("limit of cut-off", id(), limits());
    for (Range range : limits()) {
      if (!test().units().contains(range.unit())) {
        throw new IllegalArgumentException(
            "limits of cut-off " + id() + " must be in a unit of " + test() + " but were " + range);
      }
    }
  }

  @Override
  public List<Fact> related() {
    return Links.of(List.of(test()));
  }

  /**
   * {@return whether it is meant for somebody of an age; a cut-off without ages is meant for any}
   *
   * @param months the age in completed months
   */
  public boolean coversMonths(int months) {
    return ages().isEmpty() || ages().get().contains(months);
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Cutoff} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableCutoff.Builder {
    Builder() {}
  }

  /** What a result on the stated side of a cut-off means to the body that published it. */
  public enum Meaning {
    /** Deficient, or abnormal as in deficiency. */
    DEFICIENT,
    /** Between the limits; another test may decide. */
    INDETERMINATE,
    /** Deficiency is unlikely. */
    SUFFICIENT("deficiency unlikely"),
    /** The interval of a healthy population. */
    REFERENCE("reference interval"),
    /** Highly suggestive of deficiency. */
    HIGHLY_SUGGESTIVE,
    /** Above what is expected; calls for a look at the cause. */
    RAISED,
    /** Anaemia of any degree. */
    ANAEMIA,
    /** Mild anaemia. */
    MILD_ANAEMIA,
    /** Moderate anaemia. */
    MODERATE_ANAEMIA,
    /** Severe anaemia. */
    SEVERE_ANAEMIA;

    private final String label;

    Meaning() {
      this.label = Words.of(this);
    }

    Meaning(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
