package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A patient on a day; without a day, what is asked about time is unknown. When rules were evaluated
 * it knows what they showed.
 */
public class Case {
  private final Patient patient;
  private final @Nullable LocalDate day;

  public Case(Patient patient, @Nullable LocalDate day) {
    this.patient = patient;
    this.day = day;
  }

  /** {@return the patient} */
  public Patient patient() {
    return patient;
  }

  /** {@return the day; null if there is none} */
  protected final @Nullable LocalDate day() {
    return day;
  }

  /**
   * {@return after how many days a result of a test is old; empty if never}
   *
   * @param test the test
   */
  protected OptionalInt oldAfterDays(LabTest test) {
    return test.oldAfterDays();
  }

  /**
   * {@return why results show a clue, or why they do not}
   *
   * @param clue the clue
   * @param verdict of which verdict the reason is asked; of a true one, parts of the clue count
   * @throws IllegalStateException if no rules were evaluated
   */
  protected String whyShown(Clue clue, Truth verdict) {
    throw new IllegalStateException("rules must have been evaluated to say why " + clue);
  }
}
