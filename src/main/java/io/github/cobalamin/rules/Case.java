package io.github.cobalamin.rules;

import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A patient on a day; without a day, what is asked about time is unknown. */
class Case {
  private final Patient patient;
  private final @Nullable LocalDate day;

  Case(Patient patient, @Nullable LocalDate day) {
    this.patient = patient;
    this.day = day;
  }

  /** {@return the patient} */
  public final Patient patient() {
    return patient;
  }

  final @Nullable LocalDate day() {
    return day;
  }
}
