package io.github.cobalamin.rules;

import io.github.cobalamin.source.Strength;

/**
 * A recommendation on what to tell the person.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param strength how strongly it is recommended
 * @param text what to explain, as a sentence without a full stop
 */
public record Information(Strength strength, String text) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.INFORM;
  }
}
