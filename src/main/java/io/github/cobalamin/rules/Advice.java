package io.github.cobalamin.rules;

import io.github.cobalamin.source.Strength;

/**
 * A recommendation that goes with testing.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param strength how strongly it is recommended
 * @param text what to do, as a sentence without a full stop
 */
public record Advice(Strength strength, String text) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.TEST;
  }
}
