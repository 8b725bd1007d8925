package io.github.cobalamin.rules;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.time.YearMonth;

/** Refuses facts that lie after the day of the assessment. */
final class Dates {
  private Dates() {}

  static void check(Patient patient, LocalDate date) {
    for (LabResult result : patient.results()) {
      if (result.date().isPresent() && result.date().get().isAfter(date)) {
        throw refused(result.toString(), result.date().get(), date);
      }
    }
    for (MedicineUse use : patient.medicines()) {
      if (use.until().isPresent() && use.until().get().isAfter(YearMonth.from(date))) {
        throw refused("end of " + use.medication(), use.until().get(), date);
      }
      if (use.since().isPresent() && use.since().get().isAfter(YearMonth.from(date))) {
        throw refused("use of " + use.medication(), use.since().get(), date);
      }
    }
    for (Replacement replacement : patient.replacements()) {
      if (replacement.until().isPresent() && replacement.until().get().isAfter(date)) {
        throw refused("end of replacement", replacement.until().get(), date);
      }
      if (replacement.since().isPresent() && replacement.since().get().isAfter(date)) {
        throw refused("replacement", replacement.since().get(), date);
      }
    }
  }

  private static IllegalArgumentException refused(String what, Object day, LocalDate date) {
    return new IllegalArgumentException(
        what + " must not be dated after the assessment of " + date + " but was dated " + day);
  }
}
