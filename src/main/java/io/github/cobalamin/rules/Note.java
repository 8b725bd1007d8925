package io.github.cobalamin.rules;

/**
 * A finding beside the status: what else the results say.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param text the finding as a sentence without a full stop
 */
public record Note(String text) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.INTERPRET;
  }
}
