package io.github.cobalamin.rules;

import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Refuses facts that lie after the day of the assessment, or so long before that they are over. */
final class Dates {
  /** From conception on; the longest that is usual are 40. */
  private static final int MOST_WEEKS = 45;

  private Dates() {}

  static void check(Patient patient, LocalDate date) {
    List<LabResult> results = patient.results();
    for (int i = 0; i < results.size(); i++) {
      check(results.get(i), "", results.get(i).date(), date);
    }
    List<MedicineUse> uses = patient.medicines();
    for (int i = 0; i < uses.size(); i++) {
      MedicineUse use = uses.get(i);
      checkMonth("end of ", use, use.until(), date);
      checkMonth("use of ", use, use.since(), date);
    }
    List<History> histories = patient.history();
    for (int i = 0; i < histories.size(); i++) {
      History history = histories.get(i);
      check(history.clue(), "end of ", history.until(), date);
      check(history.clue(), "", history.since(), date);
      if (history.pastYear().isPresent() && history.pastYear().get().getValue() > date.getYear()) {
        throw refused(history.clue().name(), history.pastYear().get(), date);
      }
    }
    check("conception", "", patient.conceived(), date);
    checkPregnancy(patient.conceived(), date);
    List<Replacement> replacements = patient.replacements();
    for (int i = 0; i < replacements.size(); i++) {
      check("replacement", "end of ", replacements.get(i).until(), date);
      check("replacement", "", replacements.get(i).since(), date);
      check("replacement", "last dose of ", replacements.get(i).lastDose(), date);
    }
  }

  private static void check(Object what, String part, Optional<LocalDate> day, LocalDate date) {
    if (day.isPresent() && day.get().isAfter(date)) {
      throw refused(part + what, day.get(), date);
    }
  }

  /** No pregnancy lasts so long: whoever is pregnant now conceived later, or is not. */
  private static void checkPregnancy(Optional<LocalDate> conceived, LocalDate date) {
    if (conceived.isPresent() && conceived.get().isBefore(date.minusWeeks(MOST_WEEKS))) {
      throw new IllegalArgumentException(
          "conception must lie at most "
              + MOST_WEEKS
              + " weeks before the assessment of "
              + date
              + " but was dated "
              + conceived.get());
    }
  }

  private static void checkMonth(
      String part, MedicineUse use, Optional<YearMonth> month, LocalDate date) {
    if (month.isPresent() && month.get().isAfter(YearMonth.from(date))) {
      throw refused(part + use.medicine(), month.get(), date);
    }
  }

  private static IllegalArgumentException refused(String what, Object day, LocalDate date) {
    return new IllegalArgumentException(
        what + " must not be dated after the assessment of " + date + " but was dated " + day);
  }
}
