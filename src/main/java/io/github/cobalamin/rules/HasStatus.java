package io.github.cobalamin.rules;

import io.github.cobalamin.quantity.Truth;
import java.util.Optional;

/** Whether the status is this one: what the first status finding that holds says. */
final class HasStatus extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Classification classification;

  HasStatus(Classification classification) {
    super(null, classification);
    this.classification = classification;
  }

  /** The record alone has no status. */
  @Override
  Truth read(Case who) {
    return Truth.FALSE;
  }

  @Override
  int wire(Place place) {
    return place.status(classification);
  }

  @Override
  boolean canBeUnknown() {
    return false;
  }

  @Override
  public Optional<Classification> classification() {
    return Optional.of(classification);
  }

  @Override
  public String words() {
    return "status " + classification.label();
  }

  @Override
  String seen(Truth truth, Case who) {
    return (truth == Truth.TRUE ? "status " : "status not ") + classification.label();
  }
}
