package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Patient.Part;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Trimester;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fourteen patients, published or our own, whose summaries were written before the machine. */
final class SummaryPatients {
  static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  private SummaryPatients() {}

  static Map<String, Patient> all() {
    Map<String, Patient> all = new LinkedHashMap<>();
    all.put("confirmed with neuropathy", published("B12-043"));
    all.put("probable without a result", published("B12-010"));
    all.put("pernicious anaemia", perniciousAnaemia());
    all.put("metformin", metformin());
    all.put("vegan and pregnant", veganAndPregnant());
    all.put("infant of a vegan mother", published("B12-013"));
    all.put("nitrous oxide", published("B12-073"));
    all.put("folate deficient too", published("B12-053"));
    all.put("symptoms back on injections", backOnInjections());
    all.put("unlikely", unlikely());
    all.put("discordant", discordant());
    all.put("fourteen years old", fourteenYears());
    all.put("allergy to a cobalamin", published("B12-082"));
    all.put("tiredness alone", Patient.builder().addPresent(Symptoms.FATIGUE).build());
    return all;
  }

  private static Patient published(String id) {
    return PublishedCases.get(id).patient();
  }

  static Patient perniciousAnaemia() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    return woman(67)
        .addPresent(Symptoms.FATIGUE, Symptoms.GLOSSITIS)
        .addPresent(Conditions.AUTOIMMUNE_THYROID_DISEASE)
        .addAbsent(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
        .noOther(Part.REPLACEMENTS)
        .addResult(result(LabTests.TOTAL_B12, "95 ng/L").on(day))
        .addResult(result(LabTests.HAEMOGLOBIN, "96 g/L").on(day))
        .addResult(result(LabTests.MCV, "112 fL").on(day))
        .addResult(result(LabTests.SERUM_FOLATE, "normal").on(day))
        .addResult(result(LabTests.FERRITIN, "normal").on(day))
        .addResult(
            result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive").on(LocalDate.of(2026, 11, 26)))
        .build();
  }

  static Patient metformin() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return man(61)
        .addPresent(Conditions.TYPE_2_DIABETES)
        .addPresent(Symptoms.FATIGUE, Symptoms.PARAESTHESIA)
        .addMedicine(
            MedicineUse.of(Medicines.METFORMIN)
                .withDailyDose("2000 mg")
                .since(YearMonth.of(2017, 3)))
        .noOther(Part.REPLACEMENTS)
        .addResult(result(LabTests.TOTAL_B12, "240 ng/L").on(day))
        .addResult(result(LabTests.EGFR, "72 mL/min/1.73m2").on(day))
        .addResult(result(LabTests.HAEMOGLOBIN, "141 g/L").on(day))
        .addResult(result(LabTests.MCV, "94 fL").on(day))
        .build();
  }

  static Patient veganAndPregnant() {
    LocalDate day = LocalDate.of(2026, 11, 12);
    return woman(31)
        .pregnant(Trimester.SECOND)
        .addPresent(RiskFactors.VEGAN_DIET)
        .addPresent(Symptoms.FATIGUE)
        .addAbsent(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
        .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("400 ug"))
        .noOther(Part.REPLACEMENTS)
        .addResult(result(LabTests.TOTAL_B12, "150 ng/L").on(day))
        .addResult(result(LabTests.HAEMOGLOBIN, "102 g/L").on(day))
        .addResult(result(LabTests.MCV, "101 fL").on(day))
        .addResult(result(LabTests.SERUM_FOLATE, "normal").on(day))
        .addResult(result(LabTests.ACTIVE_B12, "18 pmol/L").on(LocalDate.of(2026, 11, 24)))
        .build();
  }

  static Patient backOnInjections() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return woman(58)
        .addPresent(Conditions.PERNICIOUS_ANAEMIA)
        .addPresent(Symptoms.NUMBNESS, Symptoms.BALANCE_PROBLEM, Symptoms.REDUCED_VIBRATION_SENSE)
        .addHistory(History.of(Symptoms.NUMBNESS).onset(History.Onset.NEW))
        .addReplacement(
            Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                .since(LocalDate.of(2019, 5, 1)))
        .addResult(result(LabTests.TOTAL_B12, "820 ng/L").on(day))
        .addResult(result(LabTests.HAEMOGLOBIN, "131 g/L").on(day))
        .addResult(result(LabTests.MCV, "96 fL").on(day))
        .build();
  }

  static Patient unlikely() {
    LocalDate day = LocalDate.of(2026, 11, 3);
    return man(44)
        .addPresent(Symptoms.FATIGUE)
        .noOther(Part.MEDICINES)
        .noOther(Part.REPLACEMENTS)
        .addResult(result(LabTests.TOTAL_B12, "480 ng/L").on(day))
        .addResult(result(LabTests.HAEMOGLOBIN, "148 g/L").on(day))
        .addResult(result(LabTests.MCV, "91 fL").on(day))
        .build();
  }

  static Patient discordant() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return woman(38)
        .addPresent(Symptoms.FATIGUE)
        .addAbsent(
            Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS)
        .addMedicine(MedicineUse.of(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES))
        .addResult(result(LabTests.TOTAL_B12, "160 ng/L").on(LocalDate.of(2026, 11, 10)))
        .addResult(result(LabTests.ACTIVE_B12, "82 pmol/L").on(day))
        .addResult(ranged("180 nmol/L", "0-280 nmol/L", LabTests.METHYLMALONIC_ACID).on(day))
        .addResult(ranged("9 umol/L", "5-15 umol/L", LabTests.HOMOCYSTEINE).on(day))
        .build();
  }

  static Patient fourteenYears() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    return woman(14)
        .addPresent(RiskFactors.VEGAN_DIET)
        .addPresent(Symptoms.FATIGUE, Symptoms.PALLOR)
        .addResult(result(LabTests.TOTAL_B12, "96 ng/L").on(day))
        .addResult(result(LabTests.HAEMOGLOBIN, "92 g/L").on(day))
        .addResult(result(LabTests.MCV, "110 fL").on(day))
        .build();
  }

  private static LabResult ranged(String value, String range, LabTest test) {
    return result(test, value).withReferenceRange(range);
  }
}
