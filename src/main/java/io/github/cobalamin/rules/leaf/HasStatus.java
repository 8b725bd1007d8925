package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.quantity.Truth;
import java.util.Optional;

/** Whether the status is this one: what the first status finding that holds says. */
public final class HasStatus extends ConclusionLeaf {
  private static final long serialVersionUID = 1L;

  private final Classification classification;

  public HasStatus(Classification classification) {
    super(null, classification);
    this.classification = classification;
  }

  /** The record alone has no status. */
  @Override
  public Truth read(Case who) {
    return Truth.FALSE;
  }

  @Override
  public int wire(Place place) {
    return place.status(classification);
  }

  @Override
  public boolean canBeUnknown() {
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
  public String seen(Truth truth, Case who) {
    return (truth == Truth.TRUE ? "status " : "status not ") + classification.label();
  }
}
