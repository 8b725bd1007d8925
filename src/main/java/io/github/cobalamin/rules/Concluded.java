package io.github.cobalamin.rules;

import io.github.cobalamin.quantity.Truth;
import java.util.Optional;

/** The verdict of a rule of an earlier stage. */
final class Concluded extends Leaf {
  private static final long serialVersionUID = 1L;

  private final String ruleId;

  Concluded(String ruleId) {
    super(null, ruleId);
    this.ruleId = ruleId;
  }

  /** The record alone concludes nothing. */
  @Override
  Truth read(Case who) {
    return Truth.UNKNOWN;
  }

  @Override
  int wire(Place place) {
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
