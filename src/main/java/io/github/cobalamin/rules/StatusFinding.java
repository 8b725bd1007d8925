package io.github.cobalamin.rules;

/**
 * What is made of all evidence together. Of several such rules that are true, the first in the rule
 * set decides.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param classification the classification
 * @param text the finding as a sentence without a full stop
 */
public record StatusFinding(Classification classification, String text) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.INTERPRET;
  }
}
