package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;

/**
 * Results show a clue, exactly if the criterion is true: a false criterion shows that it is absent.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param clue the clue
 */
public record Shows(Clue clue) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.READ;
  }

  @Override
  public String text() {
    return "Results show " + clue;
  }
}
