package io.github.cobalamin.bench;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import java.time.LocalDate;

/**
 * Makes the first assessment and prints the milliseconds since the beginning of the program, after
 * the argument says what was read of it: "status", "treatments", "summary" or "questions".
 */
final class ColdAssessment {
  private ColdAssessment() {}

  /**
   * Runs it.
   *
   * @param args what is read
   */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Patient patient =
        Patient.builder()
            .age(Age.years(62))
            .sex(Sex.FEMALE)
            .addPresent(Symptoms.PARAESTHESIA, Symptoms.FATIGUE)
            .addMedicine(MedicineUse.of(Medicines.METFORMIN))
            .addResult(LabResult.of(LabTests.TOTAL_B12, "165 ng/L"))
            .build();
    Assessment assessment = Guidelines.NICE_NG239.assess(patient, LocalDate.of(2026, 11, 22));
    Object read =
        switch (args[0]) {
          case "treatments" -> assessment.treatments().size();
          case "summary" -> assessment.summary().sentences().size();
          case "questions" -> assessment.questions().size();
          default -> assessment.status().classification();
        };
    double millis = (System.nanoTime() - start) / 1e6;
    System.out.println(read + " " + millis);
  }
}
