package io.github.cobalamin.rules;

import io.github.cobalamin.model.Cause;

/**
 * Something that speaks for or against a cause of deficiency.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param cause the cause
 * @param likelihood how likely it makes the cause; unlikely or excluded if it speaks against it
 * @param text the finding as a sentence without a full stop
 */
public record CauseFinding(Cause cause, Likelihood likelihood, String text) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.CAUSE;
  }

  /** {@return whether it speaks for the cause} */
  public boolean speaksFor() {
    return likelihood.compareTo(Likelihood.POSSIBLE) <= 0;
  }
}
