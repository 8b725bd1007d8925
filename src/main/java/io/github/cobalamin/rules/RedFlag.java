package io.github.cobalamin.rules;

import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.source.Strength;

/**
 * Something that must not wait for results.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param urgency how soon somebody must act
 * @param strength how strongly it is recommended
 * @param text what to do, as a sentence without a full stop
 */
public record RedFlag(Urgency urgency, Strength strength, String text) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.RECOGNISE;
  }
}
