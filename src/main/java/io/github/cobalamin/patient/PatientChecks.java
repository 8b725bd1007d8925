package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Refuses facts of one patient that contradict each other, by name. */
final class PatientChecks {
  private PatientChecks() {}

  static void adult(boolean adult, Optional<Age> age) {
    if (adult && age.isPresent() && age.get().years() < Patient.ADULT_YEARS) {
      throw new IllegalArgumentException(
          "an adult must be "
              + Patient.ADULT_YEARS
              + " years or older but the age was "
              + age.get());
    }
  }

  static void stated(String what, boolean is, boolean isNot) {
    if (is && isNot) {
      throw new IllegalArgumentException(
          "the person must not be both " + what + " and not " + what);
    }
  }

  static void pregnancy(
      Truth pregnant, Optional<Trimester> trimester, Optional<LocalDate> conceived) {
    if ((trimester.isPresent() || conceived.isPresent()) && pregnant != Truth.TRUE) {
      throw new IllegalArgumentException(
          (trimester.isPresent() ? "trimester" : "conception")
              + " must go with a pregnancy but pregnant was "
              + pregnant);
    }
  }

  static void clues(List<Clue> presents, List<Clue> absents, List<History> histories) {
    for (Clue absent : absents) {
      for (Clue present : presents) {
        if (present.equals(absent)) {
          throw new IllegalArgumentException(absent + " must not be both present and absent");
        }
        if (present.isIn(absent)) {
          throw new IllegalArgumentException(
              absent + " must not be absent when " + present + ", a part of it, is present");
        }
      }
      for (History history : histories) {
        if (history.counts() && history.clue().isIn(absent)) {
          throw new IllegalArgumentException(
              absent + " must not be absent when the history of " + history + " is stated");
        }
      }
    }
  }

  static void medicines(List<MedicineUse> uses, List<Medicine> notTaken) {
    for (Medicine not : notTaken) {
      for (MedicineUse use : uses) {
        if (use.ongoing() && use.medicine().isIn(not)) {
          throw new IllegalArgumentException(
              use.medicine() + " must not be both taken and not taken");
        }
      }
    }
  }
}
