package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verdict of a rule of an earlier stage. */
final class Concluded extends Leaf {
  private static final long serialVersionUID = 1L;

  private final String ruleId;

  Concluded(String ruleId) {
    super(ruleId);
    this.ruleId = ruleId;
  }

  @Override
  Object subject() {
    return ruleId;
  }

  /** The record alone concludes nothing. */
  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
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
  public List<Input> inputs() {
    return List.of();
  }

  @Override
  public String words() {
    return "rule " + ruleId;
  }

  @Override
  String seen(Truth truth, View view) {
    return stated(words(), truth);
  }
}
