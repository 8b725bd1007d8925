package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.rules.Conclusion.OnCause;
import java.util.List;

/**
 * A cause that comes into question for a patient. How sure the deficiency is, and how sure the
 * cause, are two things: {@link Assessment#status()} says the first.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param cause the cause
 * @param likelihood how likely it is, all told
 * @param speaksFor what speaks for it
 * @param speaksAgainst what speaks against it, or against a wider cause under which it falls
 */
public record CandidateCause(
    Cause cause,
    Likelihood likelihood,
    List<Finding<OnCause>> speaksFor,
    List<Finding<OnCause>> speaksAgainst) {
  /**
   * Copies the lists.
   *
   * @param cause the cause
   * @param likelihood how likely it is, all told
   * @param speaksFor what speaks for it
   * @param speaksAgainst what speaks against it, or against a wider cause under which it falls
   */
  public CandidateCause {
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
  }

  /** {@return the cause and how likely it is, such as "vegan diet: likely"} */
  @Override
  public String toString() {
    return cause + ": " + likelihood.label();
  }
}
