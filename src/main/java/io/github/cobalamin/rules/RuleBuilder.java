package io.github.cobalamin.rules;

import io.github.cobalamin.source.Citation;

/**
 * Builds {@link Rule} values; {@link #cite(Citation...)} ends it, so that no rule is without a
 * source.
 *
 * <p>Instances are mutable and belong to one thread.
 */
public final class RuleBuilder {
  private final ImmutableRule.Builder rule = ImmutableRule.builder();

  RuleBuilder(String id) {
    rule.id(id);
  }

  /**
   * {@return this builder with the criterion}
   *
   * @param criterion the criterion
   */
  public RuleBuilder when(Criterion criterion) {
    rule.when(criterion);
    return this;
  }

  /**
   * {@return this builder with what follows}
   *
   * @param conclusion what follows when the criterion is true
   */
  public RuleBuilder conclude(Conclusion conclusion) {
    rule.conclusion(conclusion);
    return this;
  }

  /**
   * {@return this builder, after saying that the rule is for people outside the scope of the rule
   * set only}
   */
  public RuleBuilder outsideScope() {
    rule.reach(Reach.OUT_OF_SCOPE);
    return this;
  }

  /** {@return this builder, after saying that the rule is for everybody, whatever the scope} */
  public RuleBuilder everybody() {
    rule.reach(Reach.EVERYBODY);
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
    return rule.addCitations(citations).build();
  }
}
