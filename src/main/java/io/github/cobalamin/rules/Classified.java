package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the status is this one: what the first status finding that holds says. */
final class Classified extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Classification classification;

  Classified(Classification classification) {
    super(null, classification);
    this.classification = classification;
  }

  /** The record alone has no status. */
  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
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
  String seen(Truth truth, View view) {
    return (truth == Truth.TRUE ? "status " : "status not ") + classification.label();
  }
}
