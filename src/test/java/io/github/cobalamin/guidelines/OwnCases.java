package io.github.cobalamin.guidelines;

import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;

/**
 * Patients made up at the desk, with the causes, the first questions and the tests that a clinician
 * expects. What is not listed of a patient is unknown; the day is {@link Vignette#DAY}.
 *
 * <p>How causes are graded here: known disease of the stomach, a positive antibody against
 * intrinsic factor and an operation that is a cause for life are established whatever the level; a
 * cause of diet, medicine or gas is likely only beside evidence of deficiency; a deficiency of
 * which nothing on record is more than unlikely leaves autoimmune gastritis possible.
 *
 * <p>How questions are put: the age, where none is known; then a danger sign that would make it
 * sooner, and none where it is for the same day already; then allergies and what was given so far;
 * then what settles the cause. Where one danger sign is named, another of the same organ would do.
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
