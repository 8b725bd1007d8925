package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.quantity.Truth;
import java.util.Optional;

/** The verdict of a rule of an earlier stage. */
public final class Concluded extends ConclusionLeaf {
  private static final long serialVersionUID = 1L;

  private final String ruleId;

  public Concluded(String ruleId) {
    super(null, ruleId);
    this.ruleId = ruleId;
  }

  /** The record alone concludes nothing. */
  @Override
  public Truth read(Case who) {
    return Truth.UNKNOWN;
  }

  @Override
  public int wire(Place place) {
    return place.verdict(ruleId);
  }

  @Override
  public Optional<String> ruleId() {
    return Optional.of(ruleId);
  }

  @Override
  public String words() {
    return "rule " + ruleId;
  }
}
