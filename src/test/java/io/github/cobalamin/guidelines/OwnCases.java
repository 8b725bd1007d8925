package io.github.cobalamin.guidelines;

import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;

/**
 * Patients made up at the desk, with the causes and the tests that a clinician expects. What is not
 * listed of a patient is unknown; the day is {@link Vignette#DAY}. What they are asked first stands
 * with their causes in {@code causes-and-questions.txt}.
 *
 * <p>How causes are graded here: known disease of the stomach, a positive antibody against
 * intrinsic factor and an operation that is a cause for life are established whatever the level; a
 * cause of diet, medicine or gas is likely only beside evidence of deficiency, and where it
 * commonly causes one by itself; a deficiency of which nothing on record is more than unlikely
 * leaves autoimmune gastritis possible.
 */
final class OwnCases {
  private OwnCases() {}

  static List<OwnCase> all() {
    List<OwnCase> cases = new ArrayList<>();
    cases.addAll(OwnCasesOfDiet.all());
    cases.addAll(OwnCasesOfMotherAndChild.all());
    cases.addAll(OwnCasesOfGas.all());
    cases.addAll(OwnCasesOfOperations.all());
    cases.addAll(OwnCasesOfStomach.all());
    cases.addAll(OwnCasesOfMedicinesAndBowel.all());
    cases.addAll(OwnCasesOfBlood.all());
    return cases;
  }

  static OwnCase get(String id) {
    for (OwnCase each : all()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException("case must be one of the own ones but was " + id);
  }

  static Patient.Builder notPregnant(int years) {
    return People.woman(years).notPregnant().notBreastfeeding();
  }
}
