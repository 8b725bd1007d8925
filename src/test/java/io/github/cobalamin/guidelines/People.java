package io.github.cobalamin.guidelines;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;

/** The beginnings of patients. */
final class People {
  private People() {}

  static Patient.Builder man(int years) {
    return Patient.builder().age(Age.years(years)).sex(Sex.MALE);
  }

  static Patient.Builder woman(int years) {
    return Patient.builder().age(Age.years(years)).sex(Sex.FEMALE);
  }

  static Patient.Builder notPregnant() {
    return woman(40).notPregnant().notBreastfeeding();
  }

  static Patient.Builder pregnant() {
    return woman(30).pregnant(Trimester.THIRD);
  }

  static LabResult result(LabTest test, String printed) {
    return LabResult.of(test, printed);
  }
}
