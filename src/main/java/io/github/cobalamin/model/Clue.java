package io.github.cobalamin.model;

import java.util.List;

/**
 * A fact that a patient has, has not, or of which it is unknown. A clue may be part of wider ones:
 * whoever has sleeve gastrectomy has had bariatric surgery, and whoever has had no bariatric
 * surgery has no sleeve gastrectomy.
 */
public abstract sealed class Clue extends Fact permits Symptom, RiskFactor, Condition {
  private static final long serialVersionUID = 1L;

  Clue() {}

  /** {@return the wider clues of which this is a part; often none} */
  public abstract List<? extends Clue> partOf();

  @Override
  public List<? extends Clue> wider() {
    return partOf();
  }

  /** {@return what exactly is meant, where the name does not say it; else empty} */
  public abstract String description();

  /**
   * {@return whether whoever has this clue has the other one too: it is the same, or this is a part
   * of it}
   *
   * @param wider the other clue
   */
  public boolean implies(Clue wider) {
    if (equals(wider)) {
      return true;
    }
    for (Clue group : partOf()) {
      if (group.implies(wider)) {
        return true;
      }
    }
    return false;
  }
}
