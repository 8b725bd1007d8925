package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.quantity.Truth;
import java.util.List;
import java.util.Optional;

/** Refuses facts of one patient that contradict each other, by name. */
final class PatientChecks {
  private PatientChecks() {}

  static void pregnancy(Truth pregnant, Optional<Trimester> trimester) {
    if (trimester.isPresent() && pregnant != Truth.TRUE) {
      throw new IllegalArgumentException(
          "trimester must go with a pregnancy but pregnant was " + pregnant);
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
        if (history.clue().isIn(absent)) {
          throw new IllegalArgumentException(
              absent + " must not be absent when the history of " + history + " is stated");
        }
      }
    }
    histories(histories);
  }

  private static void histories(List<History> histories) {
    for (History one : histories) {
      for (History other : histories) {
        if (one.clue().equals(other.clue())
            && one.amount().isPresent()
            && other.amount().isPresent()
            && !one.equals(other)) {
          throw new IllegalArgumentException(
              one.clue() + " must have one history but had " + one + " and " + other);
        }
      }
    }
  }

  static void medicines(List<MedicineUse> uses, List<Medicine> notTaken) {
    for (Medicine not : notTaken) {
      for (MedicineUse use : uses) {
        if (use.until().isEmpty() && use.medicine().isIn(not)) {
          throw new IllegalArgumentException(
              use.medicine() + " must not be both taken and not taken");
        }
      }
    }
  }
}
