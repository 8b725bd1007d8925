package io.github.cobalamin.rules;

/**
 * Criteria on the age, in completed years.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class AgeCriteria {
  AgeCriteria() {}

  /**
   * {@return a criterion that is true from an age on}
   *
   * @param years the completed years
   */
  public Criterion atLeast(int years) {
    return new Leaf.AgeAtLeast(years);
  }

  /**
   * {@return a criterion that is true below an age}
   *
   * @param years the completed years
   */
  public Criterion under(int years) {
    return new Criterion.Not(atLeast(years));
  }
}
