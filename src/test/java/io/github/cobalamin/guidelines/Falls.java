package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement.Response;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.util.List;
import java.util.Optional;

/** The falls that the table names: where one more piece of evidence may lower what is said. */
final class Falls {
  private Falls() {}

  static boolean ofStatus(Step step) {
    return activeFallsBelowFive(step) || oldResultIsRead(step);
  }

  /**
   * Row 9: active B12 below 5 pmol/L, or undetectable, beside a sufficient total is a variant of
   * transcobalamin, and no step down from a deficient one.
   */
  private static boolean activeFallsBelowFive(Step step) {
    return isTrue(
            step.after(),
            "status-9b-assays-disagree-mma-normal",
            "status-9c-assays-disagree-with-signs",
            "status-9d-assays-disagree")
        && !isBelowFive(step.before())
        && isBelowFive(step.after());
  }

  private static boolean isBelowFive(Assessment assessment) {
    List<LabResult> results = assessment.patient().results(LabTests.ACTIVE_B12);
    return results.size() == 1
        && (results.get(0).truth(Outcome.UNDETECTABLE) == Truth.TRUE
            || results
                .get(0)
                .quantity()
                .map(value -> value.isBelow(Quantity.of("5 pmol/L")) == Truth.TRUE)
                .orElse(false));
  }

  /**
   * Section 6: a sufficient result is old after 3 months where gas or an operation came since, and
   * rows 21 to 23 read none. A lower one is not, and is read: a result more, and no evidence less.
   */
  private static boolean oldResultIsRead(Step step) {
    return isTrue(step.before(), "status-23-not-tested")
        && !isTrue(step.after(), "status-23-not-tested");
  }

  /**
   * Law 7: in an inborn error the metabolic team treats, and one sentence says so; where an allergy
   * leaves cyanocobalamin alone and sight is affected, the allergy clinic decides the same day.
   * What is given goes on (law 3: established treatment that works).
   */
  static boolean ofTreatment(Step step) {
    return isTrue(
            step.after(),
            "status-5-inborn-error",
            "treat-5-goes-on",
            "bsh-not-in-inborn-errors",
            "us-not-in-inborn-errors")
        || (!step.after().patient().allergies().isEmpty()
            && isTrue(step.after(), "urgent-treatment-before-results-with-allergy"));
  }

  /**
   * Objective signs; or symptoms while methylmalonic acid above 750 nmol/L is not explained.
   *
   * @param step a result more
   */
  static boolean inDanger(Step step) {
    Patient patient = step.before().patient();
    return (isAny(patient, WidePatients.SIGNS) && !isOneAnkleSignFromSixty(patient))
        || (isAny(patient, WidePatients.COMPLAINTS)
            && patient.latest(LabTests.EGFR).isEmpty()
            && patient.truth(Conditions.DIALYSIS) != Truth.TRUE
            && patient
                .latest(LabTests.METHYLMALONIC_ACID)
                .flatMap(LabResult::quantity)
                .map(value -> value.isAbove(Quantity.of("750 nmol/L")) == Truth.TRUE)
                .orElse(false));
  }

  /** Whether it is one of the signs, and no group of which a part is named beside it. */
  private static boolean isSign(Clue clue, Patient patient) {
    return WidePatients.SIGNS.contains(clue)
        && patient.present().stream().noneMatch(part -> !part.equals(clue) && part.isIn(clue));
  }

  /** Section 2: from 60 years a lone ankle sign without a symptom is no objective sign. */
  private static boolean isOneAnkleSignFromSixty(Patient patient) {
    return patient.age().filter(age -> age.years() >= 60).isPresent()
        && patient.present().stream().filter(sign -> isSign(sign, patient)).count() == 1
        && isAny(
            patient,
            List.of(Symptoms.ABSENT_ANKLE_REFLEXES, Symptoms.VIBRATION_SENSE_LOST_AT_THE_ANKLE));
  }

  /**
   * What may end what was opened before results: active B12 in pregnancy; row 9 without signs in
   * keeping; a sufficient number beside a proven other cause; an allergy; treatment that works; the
   * metabolic team.
   */
  static boolean endsTreatment(Step step) {
    Patient patient = step.after().patient();
    return ofStatus(step)
        || ofTreatment(step)
        || activeInPregnancy(patient)
        || isTrue(step.after(), "status-9b-assays-disagree-mma-normal", "status-9d-assays-disagree")
        || isAny(
            patient,
            List.of(
                Conditions.COPPER_DEFICIENCY,
                Conditions.FOLATE_DEFICIENCY,
                Conditions.MULTIPLE_SCLEROSIS))
        || !patient.allergies().isEmpty()
        || patient.replacements().stream()
            .anyMatch(each -> each.response().equals(Optional.of(Response.BETTER)));
  }

  private static boolean activeInPregnancy(Patient patient) {
    return patient.pregnant() == Truth.TRUE && patient.latest(LabTests.ACTIVE_B12).isPresent();
  }

  private static boolean isAny(Patient patient, List<Clue> clues) {
    for (Clue clue : clues) {
      if (patient.truth(clue) == Truth.TRUE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrue(Assessment assessment, String... rules) {
    List<String> asked = List.of(rules);
    return assessment.verdicts().stream()
        .anyMatch(each -> each.truth() == Truth.TRUE && asked.contains(each.rule().id()));
  }
}
