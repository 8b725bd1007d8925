package io.github.cobalamin.guidelines;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** What a record holds, read without any rule. */
final class Readings {
  /** After which section 6 lets a result of B12 or a metabolite be old. */
  static final int SIX_MONTHS = 183;

  private Readings() {}

  static long days(LocalDate date) {
    return ChronoUnit.DAYS.between(date, Vignette.DAY);
  }

  /** By the latest number of a test, unless it is old (section 6). */
  static boolean is(Patient patient, LabTest test, Function<Quantity, Truth> compared) {
    return patient
        .latest(test)
        .filter(each -> each.date().filter(date -> days(date) > SIX_MONTHS).isEmpty())
        .flatMap(LabResult::quantity)
        .filter(value -> compared.apply(value) == Truth.TRUE)
        .isPresent();
  }

  static boolean isAny(Patient patient, List<Clue> clues) {
    for (Clue clue : clues) {
      if (patient.truth(clue) == Truth.TRUE) {
        return true;
      }
    }
    return false;
  }
}
