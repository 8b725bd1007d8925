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
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import java.util.ArrayList;
import java.util.List;

/**
 * Patients from published case reports, teaching cases, examination items and laboratory guidance,
 * with what the sources concluded. What is not listed is unknown. Values and units are as printed.
 */
final class PublishedCases {
  /**
   * A published patient.
   *
   * @param id the number of the case
   * @param patient the patient
   * @param accepted every word for deficiency that would be right
   * @param urgent whether the source acted urgently
   * @param misprints results as printed that the library must refuse
   */
  record Case(
      String id, Patient patient, List<String> accepted, boolean urgent, List<Misprint> misprints) {
    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * A result that the source misprinted.
   *
   * @param test the test
   * @param printed what was printed
   */
  record Misprint(LabTest test, String printed) {}

  private PublishedCases() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    cases.addAll(dietAndStomach());
    cases.addAll(bowelMedicinesAndGas());
    cases.addAll(pregnancyAndOthers());
    return cases;
  }

  static Case get(String id) {
    for (Case each : all()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException("case must be one of the published ones but was " + id);
  }

  private static Case of(String id, boolean urgent, Patient.Builder patient, String... accepted) {
    return new Case(id, patient.build(), List.of(accepted), urgent, List.of());
  }

  private static Case of(
      String id, boolean urgent, Misprint misprint, Patient.Builder patient, String... accepted) {
    return new Case(id, patient.build(), List.of(accepted), urgent, List.of(misprint));
  }

  private static Patient.Builder notPregnant(int years) {
    return woman(years).notPregnant().notBreastfeeding();
  }

  private static List<Case> dietAndStomach() {
    return List.of(
        // Left out: iron and cortisol, gastroscopy (no term).
        of(
            "B12-004",
            true,
            notPregnant(46)
                .addPresent(
                    Symptoms.WEAKNESS,
                    Symptoms.WEIGHT_LOSS,
                    Symptoms.HYPERPIGMENTATION,
                    Symptoms.PALLOR)
                .addPresent(RiskFactors.VEGETARIAN_DIET)
                .addResult(
                    result(LabTests.HAEMOGLOBIN, "7.3 g/dL").withReferenceRange("12.1-15.1 g/dL"))
                .addResult(
                    result(LabTests.TOTAL_B12, "69 pg/mL").withReferenceRange("180-900 pg/mL"))
                .addResult(result(LabTests.SERUM_FOLATE, "normal")),
            "confirmed"),
        // A tongue without papillae is entered as glossitis.
        of(
            "B12-006",
            false,
            notPregnant(36)
                .addPresent(Symptoms.WEAKNESS, Symptoms.HYPERPIGMENTATION, Symptoms.GLOSSITIS)
                .addPresent(RiskFactors.VEGETARIAN_DIET)
                .addResult(result(LabTests.TOTAL_B12, "83 pg/mL")),
            "confirmed"),
        // Left out: a blood film of which only the image is given.
        of(
            "B12-010",
            true,
            man(55)
                .addPresent(
                    Symptoms.BALANCE_PROBLEM, Symptoms.PALLOR, Symptoms.REDUCED_VIBRATION_SENSE)
                .addPresent(RiskFactors.VEGAN_DIET),
            "probable",
            "indeterminate"),
        // Left out: urine MMA without creatinine, entered as the word only.
        of(
            "B12-013",
            true,
            Patient.builder()
                .age(Age.months(10))
                .sex(Sex.FEMALE)
                .addPresent(
                    Symptoms.DEVELOPMENTAL_REGRESSION,
                    Symptoms.HYPOTONIA,
                    Symptoms.IRRITABILITY,
                    Symptoms.FEEDING_DIFFICULTY,
                    Symptoms.FAILURE_TO_THRIVE,
                    Symptoms.PALLOR)
                .addPresent(RiskFactors.DEFICIENT_MOTHER)
                .addResult(result(LabTests.HAEMOGLOBIN, "8.3 g/dl"))
                .addResult(result(LabTests.MCV, "115.5 fl"))
                .addResult(result(LabTests.SERUM_FOLATE, "normal"))
                .addResult(result(LabTests.FERRITIN, "275 ng/ml"))
                .addResult(
                    result(LabTests.TOTAL_B12, "136 pg/ml").withReferenceRange("198-874 pg/ml"))
                .addResult(result(LabTests.HOMOCYSTEINE, "high"))
                .addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "elevated")),
            "confirmed"),
        // Left out: ADAMTS13 (no term).
        of(
            "B12-021",
            true,
            man(60)
                .addPresent(
                    Symptoms.ANAEMIA, Symptoms.THROMBOCYTOPENIA, Symptoms.RED_CELL_FRAGMENTS)
                .addResult(result(LabTests.TOTAL_B12, "<60 pg/mL"))
                .addResult(result(LabTests.MCV, "normal"))
                .addResult(result(LabTests.PLATELETS, "low"))
                .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "present"))
                .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive")),
            "confirmed"),
        // Left out: GGT (no term).
        of(
            "B12-027",
            true,
            man(64)
                .addPresent(Symptoms.FALLS, Symptoms.ATAXIA)
                .addResult(result(LabTests.HAEMOGLOBIN, "9 g/dL"))
                .addResult(result(LabTests.HAEMATOCRIT, "30 %"))
                .addResult(result(LabTests.MCV, "110 fL"))
                .addResult(result(LabTests.WHITE_CELLS, "6500 /mm3"))
                .addResult(result(LabTests.PLATELETS, "197000 /mm3")),
            "probable",
            "indeterminate"),
        // Left out: diabetes of unknown type, hypertension, iron, transferrin (no term).
        of(
            "B12-030",
            true,
            new Misprint(LabTests.FERRITIN, "24 mg/l"),
            notPregnant(64)
                .addPresent(
                    Symptoms.DELIRIUM,
                    Symptoms.PSYCHOSIS,
                    Symptoms.MEMORY_LOSS,
                    Symptoms.DEPRESSION)
                .addResult(result(LabTests.HAEMOGLOBIN, "11.4 g/dl"))
                .addResult(result(LabTests.MCV, "normal"))
                .addResult(result(LabTests.TOTAL_B12, "52 pmol/l"))
                .addResult(result(LabTests.SERUM_FOLATE, "normal"))
                .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                .addResult(result(LabTests.FERRITIN, "24 ug/l")),
            "confirmed"),
        // Left out: hypertension, hydrochlorothiazide, lisinopril (no term); a multivitamin of
        // unknown content is entered as an oral replacement of unknown dose.
        of(
            "B12-036",
            true,
            notPregnant(35)
                .addPresent(
                    Symptoms.FATIGUE,
                    Symptoms.BREATHLESSNESS,
                    Symptoms.NUMBNESS,
                    Symptoms.REDUCED_VIBRATION_SENSE)
                .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE)
                .addMedicine(MedicineUse.of(Medicines.ETHINYLESTRADIOL))
                .addReplacement(Replacement.builder().route(Route.ORAL).build())
                .addResult(result(LabTests.HAEMOGLOBIN, "8.0 g/dL"))
                .addResult(result(LabTests.MCV, "112 fL"))
                .addResult(result(LabTests.WHITE_CELLS, "2500 /mm3"))
                .addResult(result(LabTests.PLATELETS, "95000 /mm3")),
            "probable",
            "indeterminate"),
        // Left out: CT of the head (no term). The antibody is entered as its word. Clumsiness is
        // entered as ataxia; visual tracking trouble has no term.
        of(
            "B12-043",
            true,
            man(56)
                .ethnicity(Ethnicity.WHITE)
                .addPresent(Symptoms.PARAESTHESIA, Symptoms.ATAXIA, Symptoms.MEMORY_LOSS)
                .addResult(
                    result(LabTests.HAEMOGLOBIN, "15 g/dL").withReferenceRange("13.5-17.5 g/dL"))
                .addResult(result(LabTests.HAEMATOCRIT, "45 %").withReferenceRange("41-50 %"))
                .addResult(result(LabTests.MCV, "93 fL").withReferenceRange("80-100 fL"))
                .addResult(
                    result(LabTests.TOTAL_B12, "175 pg/mL").withReferenceRange("200-910 pg/mL"))
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "6434 nmol/L")
                        .withReferenceRange("0-400 nmol/L"))
                .addResult(
                    result(LabTests.HOMOCYSTEINE, "11 μmol/L").withReferenceRange("5-15 μmol/L"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")),
            "confirmed",
            "probable"));
  }

  private static List<Case> bowelMedicinesAndGas() {
    return List.of(
        // Left out: the supplement of doubtful adherence. The age is not in the abstract.
        of(
            "B12-050",
            true,
            Patient.builder()
                .sex(Sex.MALE)
                .addPresent(Conditions.GASTRIC_BYPASS)
                .addPresent(Symptoms.ANAEMIA, Symptoms.HAEMOLYSIS)
                .addResult(result(LabTests.HAEMOGLOBIN, "4.4 g/dL"))
                .addResult(result(LabTests.TOTAL_B12, "47 pg/mL"))
                .addResult(result(LabTests.PLATELETS, "low")),
            "confirmed"),
        // Left out: constipation, rectal bleeding, jaundice, calprotectin, colonoscopy (no term).
        of(
            "B12-053",
            true,
            man(32)
                .addPresent(Symptoms.FATIGUE, Symptoms.WEIGHT_LOSS)
                .addResult(result(LabTests.HAEMOGLOBIN, "6.9 g/dL"))
                .addResult(result(LabTests.MCV, "112 fL"))
                .addResult(result(LabTests.TOTAL_B12, "83 pg/mL"))
                .addResult(result(LabTests.SERUM_FOLATE, "1.2 ng/mL"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "negative"))
                .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "present")),
            "confirmed"),
        // Left out: type 2 diabetes, bloating, early satiety, HbA1c, iron studies (no term).
        of(
            "B12-059",
            false,
            notPregnant(60)
                .addPresent(Symptoms.DIARRHOEA)
                .addResult(result(LabTests.HAEMATOCRIT, "38.0 %").withReferenceRange("36.0-46.0 %"))
                .addResult(result(LabTests.MCV, "raised"))
                .addResult(result(LabTests.TOTAL_B12, "241 pg/mL").withReferenceRange(">250 pg/mL"))
                .addResult(
                    result(LabTests.SERUM_FOLATE, ">20.0 ng/mL")
                        .withReferenceRange("3.1-17.5 ng/mL")),
            "probable",
            "confirmed",
            "indeterminate"),
        of(
            "B12-062",
            true,
            notPregnant(48)
                .addPresent(Conditions.COELIAC_DISEASE)
                .addPresent(Symptoms.PARAESTHESIA)
                .addResult(
                    result(LabTests.TOTAL_B12, "<220 ng/L").withReferenceRange(">=220 ng/L")),
            "confirmed",
            "probable",
            "indeterminate"),
        // Left out: type 2 diabetes, smoking, glipizide (no term).
        of(
            "B12-071",
            true,
            man(54)
                .addPresent(
                    Symptoms.PARAESTHESIA,
                    Symptoms.IMPAIRED_GAIT,
                    Symptoms.FALLS,
                    Symptoms.REDUCED_VIBRATION_SENSE,
                    Symptoms.REDUCED_PROPRIOCEPTION,
                    Symptoms.SPASTICITY)
                .addMedicine(MedicineUse.of(Medicines.METFORMIN).withDailyDose("2000 mg"))
                .addResult(result(LabTests.HAEMATOCRIT, "31.6 %"))
                .addResult(result(LabTests.HAEMOGLOBIN, "10.4 g/dL"))
                .addResult(result(LabTests.MCV, "107 fL"))
                .addResult(result(LabTests.TOTAL_B12, "284 pg/mL"))
                .addResult(result(LabTests.SERUM_FOLATE, "2.8 ng/mL"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "10.8 μmol/L"))
                .addResult(result(LabTests.HOMOCYSTEINE, "41 μmol/L"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")),
            "confirmed",
            "probable"),
        // Left out: smoking, cannabis, cocaine, MRI (no term).
        of(
            "B12-073",
            true,
            new Misprint(LabTests.HOMOCYSTEINE, "96 µmol/mL"),
            man(34)
                .addPresent(
                    Symptoms.WEAKNESS,
                    Symptoms.NUMBNESS,
                    Symptoms.PARAESTHESIA,
                    Symptoms.REDUCED_VIBRATION_SENSE)
                .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE)
                .addResult(result(LabTests.TOTAL_B12, "247 pg/mL"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "3.3 µmol/L"))
                .addResult(result(LabTests.HOMOCYSTEINE, "96 µmol/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "normal"))
                .addResult(result(LabTests.MCV, "normal")),
            "confirmed",
            "probable"),
        of(
            "B12-082",
            true,
            new Misprint(LabTests.TOTAL_B12, "109 ng/mL"),
            notPregnant(73)
                .addAllergy(Allergen.HYDROXOCOBALAMIN)
                .addAllergy(Allergen.CYANOCOBALAMIN)
                .addPresent(Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS)
                .addResult(
                    result(LabTests.TOTAL_B12, "109 ng/L").withReferenceRange("170-740 ng/L"))
                .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")),
            "confirmed",
            "probable"));
  }

  private static List<Case> pregnancyAndOthers() {
    return List.of(
        of(
            "B12-087",
            true,
            woman(28)
                .pregnant(Trimester.THIRD)
                .notBreastfeeding()
                .addPresent(RiskFactors.RESTRICTED_DIET)
                .addAbsent(RiskFactors.VEGETARIAN_DIET)
                .addResult(result(LabTests.HAEMOGLOBIN, "45 g/L"))
                .addResult(result(LabTests.PLATELETS, "32 x10^9/L"))
                .addResult(result(LabTests.TOTAL_B12, "<150 ng/L"))
                .addResult(result(LabTests.SERUM_FOLATE, "<2 µg/L")),
            "confirmed"),
        // Neither age nor gestation is given.
        of(
            "B12-091",
            false,
            Patient.builder()
                .sex(Sex.FEMALE)
                .pregnant()
                .notBreastfeeding()
                .noOtherSymptoms()
                .addResult(result(LabTests.TOTAL_B12, "<=199 pg/ml"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "445.4 nmol/L"))
                .addResult(result(LabTests.HOMOCYSTEINE, "7.03 μmol/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "normal")),
            "unlikely",
            "indeterminate"),
        // Left out: tremor (no term). Confabulation is entered as memory loss.
        of(
            "B12-097",
            true,
            man(50)
                .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE)
                .addPresent(Symptoms.MEMORY_LOSS, Symptoms.MEGALOBLASTIC_ANAEMIA)
                .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "normal")),
            "not_b12",
            "unlikely",
            "indeterminate"),
        // Left out: diabetes whose medicine is not stated, red-cell distribution width (no term).
        of(
            "B12-103",
            false,
            man(72)
                .addPresent(Symptoms.BREATHLESSNESS, Symptoms.FATIGUE, Symptoms.PALLOR)
                .addResult(result(LabTests.HAEMOGLOBIN, "10.3 g/dl"))
                .addResult(result(LabTests.HAEMATOCRIT, "24 %"))
                .addResult(result(LabTests.FERRITIN, "10 ng/ml")),
            "not_b12",
            "unlikely",
            "indeterminate"),
        // Left out: foot pain, operations on knee and tendon (no term).
        of(
            "B12-106",
            false,
            man(35).addPresent(Symptoms.FOCAL_NUMBNESS).addPresent(RiskFactors.VEGAN_DIET),
            "not_b12",
            "unlikely",
            "indeterminate"),
        // Left out: bone marrow (no term). Hyposegmented is not hypersegmented.
        of(
            "B12-114",
            false,
            man(75)
                .addPresent(Symptoms.BREATHLESSNESS, Symptoms.FATIGUE, Symptoms.PALLOR)
                .addResult(result(LabTests.HAEMOGLOBIN, "8.5 g/dL"))
                .addResult(result(LabTests.MCV, "105 μm3"))
                .addResult(result(LabTests.WHITE_CELLS, "4500 /mm3"))
                .addResult(result(LabTests.PLATELETS, "160000 /mm3"))
                .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "absent")),
            "not_b12",
            "unlikely",
            "indeterminate"),
        // Left out: COPD, arterial disease, hypertension, iron, MMSE (no term). Insulin-dependent
        // diabetes at 70 need not be type 1. Oral B12 was given in hospital before.
        of(
            "B12-122",
            true,
            man(70)
                .addPresent(Conditions.CHRONIC_KIDNEY_DISEASE)
                .addMedicine(MedicineUse.of(Medicines.PANTOPRAZOLE))
                .addPresent(
                    Symptoms.COGNITIVE_DIFFICULTY, Symptoms.PSYCHOSIS, Symptoms.IMPAIRED_GAIT)
                .addReplacement(
                    Replacement.builder()
                        .form(Cobalamin.CYANOCOBALAMIN)
                        .route(Route.ORAL)
                        .until(Vignette.DAY.minusDays(30))
                        .build())
                .addResult(result(LabTests.TOTAL_B12, "247 pg/ml"))
                .addResult(
                    result(LabTests.HOMOCYSTEINE, "29.3 umol/l").withReferenceRange("<15 umol/l"))
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "937 nmol/l")
                        .withReferenceRange("0-378 nmol/l"))
                .addResult(
                    result(LabTests.SERUM_FOLATE, "6.7 ng/ml").withReferenceRange(">=4.7 ng/ml"))
                .addResult(result(LabTests.FERRITIN, "670 ng/ml"))
                .addResult(result(LabTests.HAEMOGLOBIN, "80 g/l")),
            "indeterminate",
            "probable"),
        of(
            "B12-132",
            true,
            notPregnant(50)
                .addPresent(Symptoms.FATIGUE, Symptoms.PARAESTHESIA)
                .addResult(result(LabTests.TOTAL_B12, "160 ng/L")),
            "confirmed",
            "indeterminate"));
  }

  static LabResult asPrinted(Misprint misprint) {
    return LabResult.of(misprint.test(), misprint.printed());
  }
}
