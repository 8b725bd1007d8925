package io.github.cobalamin.rules;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, what follows from it, and who says so.
 *
 * <pre>{@code
 * Rule.builder("clinic-over-75-and-frail")
 *     .when(all(ageAtLeast(75), present(RiskFactors.FRAILTY)))
 *     .conclude(TestAdvice.consider(LabTests.TOTAL_B12))
 *     .cite(citation);
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Rule implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final Criterion when;
  private final Conclusion conclusion;
  private final List<Citation> citations;
  private final Reach reach;

  private Rule(
      String id, Criterion when, Conclusion conclusion, List<Citation> citations, Reach reach) {
    Require.id("rule", id);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " must have a citation");
    }
    this.id = id;
    this.when = when;
    this.conclusion = conclusion;
    this.citations = citations;
    this.reach = reach;
  }

  /**
   * {@return the beginning of a rule}
   *
   * @param id lower-case words joined by hyphens
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** {@return the id: lower-case words joined by hyphens; it never changes its meaning} */
  public String id() {
    return id;
  }

  /** {@return the criterion} */
  public Criterion when() {
    return when;
  }

  /** {@return what follows when the criterion is true} */
  public Conclusion conclusion() {
    return conclusion;
  }

  /** {@return who says so; at least one} */
  public List<Citation> citations() {
    return citations;
  }

  /**
   * {@return whether it is only for people outside the scope of its rule set; most rules are for
   * those inside, and those of whom it is unknown}
   */
  public boolean isForOutsideScope() {
    return reach == Reach.OUT_OF_SCOPE;
  }

  /** {@return whether it is for everybody, whatever the scope} */
  public boolean isForEverybody() {
    return reach == Reach.EVERYBODY;
  }

  Reach reach() {
    return reach;
  }

  /** {@return the stage at which it is evaluated, which its conclusion decides} */
  public Stage stage() {
    return conclusion.stage();
  }

  /**
   * {@return the verdicts it can reach: true and false, and unknown unless it asks only for what
   * the record states of itself, what the status is, and what is not established}
   */
  public Set<Truth> reachable() {
    return when.canBeUnknown() ? EnumSet.allOf(Truth.class) : EnumSet.of(Truth.TRUE, Truth.FALSE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule that
        && id.equals(that.id)
        && when.equals(that.when)
        && conclusion.equals(that.conclusion)
        && citations.equals(that.citations)
        && reach == that.reach;
  }

  /** {@return the hash of the id; equality is by every attribute} */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the id and what follows} */
  @Override
  public String toString() {
    return id + ": " + conclusion.text();
  }

  /**
   * Builds {@link Rule} values; {@link #cite(Citation...)} ends it, so that no rule is without a
   * source.
   *
   * <p>Instances are mutable and belong to one thread.
   */
  public static final class Builder {
    private final String id;
    private @Nullable Criterion when;
    private @Nullable Conclusion conclusion;
    private Reach reach = Reach.IN_SCOPE;

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * {@return this builder with the criterion}
     *
     * @param criterion the criterion
     */
    public Builder when(Criterion criterion) {
      this.when = Objects.requireNonNull(criterion, "criterion");
      return this;
    }

    /**
     * {@return this builder with what follows}
     *
     * @param follows what follows when the criterion is true
     */
    public Builder conclude(Conclusion follows) {
      this.conclusion = Objects.requireNonNull(follows, "follows");
      return this;
    }

    /**
     * {@return this builder, after saying that the rule is for people outside the scope of the rule
     * set only}
     */
    public Builder outsideScope() {
      reach = Reach.OUT_OF_SCOPE;
      return this;
    }

    /** {@return this builder, after saying that the rule is for everybody, whatever the scope} */
    public Builder everybody() {
      reach = Reach.EVERYBODY;
      return this;
    }

    /**
     * {@return the rule}
     *
     * @param citations who says so, at least one
     * @throws IllegalStateException if the criterion or the conclusion is missing
     * @throws IllegalArgumentException if the id is malformed or the citation missing
     */
    public Rule cite(Citation... citations) {
      if (when == null || conclusion == null) {
        throw new IllegalStateException(
            "rule " + id + " must have a criterion and a conclusion before it is cited");
      }
      return new Rule(id, when, conclusion, List.of(citations), reach);
    }
  }
}
