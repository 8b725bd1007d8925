package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person of the national survey, who becomes a patient as a caller would make one. What was not
 * measured stays unknown; of symptoms, diet and supplements nothing is known.
 *
 * @param row the number in the table, which identifies nobody
 * @param cycle the years of the survey
 * @param weight how many people of the country the person stands for
 * @param years the completed years when first asked, by which the survey counts its adults
 * @param age at the examination, some weeks later
 * @param sex as recorded
 * @param pregnant as tested or told
 * @param results what was measured, with its unit
 * @param medicines their names
 */
record SurveyPerson(
    String row,
    String cycle,
    double weight,
    int years,
    Age age,
    Sex sex,
    Truth pregnant,
    Map<LabTest, String> results,
    List<String> medicines) {
  /** The ranges of the survey's laboratory, of the tests for which it states one. */
  private static final Map<LabTest, String> RANGES =
      Map.of(
          LabTests.METHYLMALONIC_ACID, "<=271 nmol/L",
          LabTests.HOMOCYSTEINE, "<=13 umol/L");

  boolean expecting() {
    return pregnant == Truth.TRUE;
  }

  /** The result in a unit; not a number, and so neither above nor below anything, if not had. */
  double in(LabTest test, Unit unit) {
    String printed = results.get(test);
    return printed == null
        ? Double.NaN
        : test.convert(Quantity.of(printed), unit).value().doubleValue();
  }

  /** The same person had the test not been made. */
  SurveyPerson without(LabTest test) {
    Map<LabTest, String> fewer = new LinkedHashMap<>(results);
    fewer.remove(test);
    return new SurveyPerson(row, cycle, weight, years, age, sex, pregnant, fewer, medicines);
  }

  /** The names of medicines that the library does not know. */
  List<String> unknownMedicines() {
    return medicines.stream()
        .filter(name -> KnowledgeBase.standard().medicinesIn(name).isEmpty())
        .toList();
  }

  /**
   * The patient, with the laboratory's ranges or without any.
   *
   * @throws IllegalArgumentException if the library refuses him
   */
  Patient patient(boolean ranges) {
    Patient.Builder patient = Patient.builder().age(age).sex(sex);
    if (pregnant.known()) {
      patient = expecting() ? patient.pregnant() : patient.notPregnant();
    }
    for (Map.Entry<LabTest, String> each : results.entrySet()) {
      LabResult result = LabResult.of(each.getKey(), each.getValue());
      String range = RANGES.get(each.getKey());
      patient.addResult(ranges && range != null ? result.withReferenceRange(range) : result);
    }
    Set<Medicine> known = new LinkedHashSet<>();
    for (String name : medicines) {
      KnowledgeBase.standard().medicinesIn(name).forEach(match -> known.add(match.fact()));
    }
    for (Medicine each : known) {
      patient.addMedicine(MedicineUse.of(each));
    }
    return patient.build();
  }
}
