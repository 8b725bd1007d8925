package io.github.cobalamin.model;

import java.util.List;
import java.util.Optional;

/**
 * A fact that a patient has, has not, or of which it is unknown. A clue may fall under wider ones:
 * whoever has sleeve gastrectomy has had bariatric surgery, and whoever has had no bariatric
 * surgery has no sleeve gastrectomy.
 */
public abstract sealed class Clue extends Fact permits Symptom, RiskFactor, Condition {
  private static final long serialVersionUID = 1L;

  Clue() {}

  @Override
  public abstract List<? extends Clue> wider();

  /** {@return what exactly is meant, where the name does not say it} */
  public abstract Optional<String> description();
}
