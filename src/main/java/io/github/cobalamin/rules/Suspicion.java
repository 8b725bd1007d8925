package io.github.cobalamin.rules;

/**
 * Something makes deficiency worth suspecting, or worth keeping in mind.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param text the finding as a sentence without a full stop
 */
public record Suspicion(String text) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.RECOGNISE;
  }
}
