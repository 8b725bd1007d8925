package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a leaf may look at to say what it saw. */
abstract class View {
  private final Patient patient;
  private final @Nullable LocalDate date;

  View(Patient patient, @Nullable LocalDate date) {
    this.patient = patient;
    this.date = date;
  }

  final Patient patient() {
    return patient;
  }

  final @Nullable LocalDate date() {
    return date;
  }

  /**
   * {@return why results show a clue, or do not}
   *
   * @param clue the clue
   * @param verdict of which verdict the reason is asked; of a true one, parts of the clue count
   */
  abstract String whyShown(Clue clue, Truth verdict);
}
