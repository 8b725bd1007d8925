package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.List;

/**
 * For findings any one of which is enough, a patient for whom one of them turns a rule; {@link
 * AlternativesTest} puts the others in its place.
 */
final class AlternativeVignettes {
  private AlternativeVignettes() {}

  static List<Vignette> dangers() {
    return List.of(
        holds(
            "vitamin B12 injected today, weals and fainting",
            "urgent-same-day-reaction-to-a-dose",
            man(50)
                .addPresent(Symptoms.URTICARIA, Symptoms.SYNCOPE)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .lastDose(Vignette.DAY))),
        holds("anaphylaxis", "urgent-same-day-reaction-to-a-dose", man(50), Symptoms.ANAPHYLAXIS),
        holds(
            "potassium 2.8 and a heart disease",
            "urgent-same-day-low-potassium",
            man(50).addResult(result(LabTests.POTASSIUM, "2.8 mmol/L")),
            Conditions.HEART_DISEASE),
        holds(
            "potassium 2.8 and palpitations",
            "urgent-same-day-low-potassium",
            man(50).addResult(result(LabTests.POTASSIUM, "2.8 mmol/L")),
            Symptoms.PALPITATIONS),
        holds(
            "HELLP syndrome",
            "urgent-same-day-platelets-in-pregnancy",
            pregnant(),
            Conditions.HELLP_SYNDROME),
        holds(
            "pregnant, platelets 90 and pre-eclampsia",
            "urgent-same-day-platelets-in-pregnancy",
            pregnant().addResult(result(LabTests.PLATELETS, "90 x10^9/L")),
            Conditions.PRE_ECLAMPSIA),
        holds(
            "fever with a low pressure",
            "urgent-same-day-sepsis",
            man(50),
            Symptoms.FEVER,
            Symptoms.HYPOTENSION),
        holds(
            "cold with a low pressure",
            "urgent-same-day-sepsis",
            man(50),
            Symptoms.HYPOTHERMIA,
            Symptoms.HYPOTENSION),
        holds(
            "no neutrophils to speak of, in a word, and fever",
            "urgent-neutropenic-fever",
            man(50),
            Symptoms.SEVERE_NEUTROPENIA,
            Symptoms.FEVER),
        holds(
            "pancytopenia and fever",
            "urgent-neutropenic-fever",
            man(50),
            Symptoms.PANCYTOPENIA,
            Symptoms.FEVER),
        holds(
            "trimethoprim and hardly a neutrophil",
            "urgent-same-day-medicine-and-marrow",
            man(50)
                .addMedicine(MedicineUse.of(Medicines.TRIMETHOPRIM))
                .addResult(result(LabTests.NEUTROPHILS, "0.8 x10^9/L"))),
        holds(
            "methotrexate and few platelets",
            "urgent-same-day-medicine-and-marrow",
            man(50).addMedicine(MedicineUse.of(Medicines.METHOTREXATE)),
            Symptoms.THROMBOCYTOPENIA),
        holds(
            "methotrexate, mouth ulcers and no count",
            "test-neutrophils-with-a-medicine",
            man(50).addMedicine(MedicineUse.of(Medicines.METHOTREXATE)),
            Symptoms.MOUTH_ULCERS),
        fails(
            "methotrexate, mouth ulcers and a count of today",
            "test-neutrophils-with-a-medicine",
            man(50)
                .addMedicine(MedicineUse.of(Medicines.METHOTREXATE))
                .addResult(result(LabTests.NEUTROPHILS, "3 x10^9/L").on(Vignette.DAY)),
            Symptoms.MOUTH_ULCERS),
        holds(
            "a low potassium while loading",
            "other-potassium-before-treatment",
            man(70)
                .addResult(result(LabTests.TOTAL_B12, "80 ng/L"))
                .addResult(result(LabTests.POTASSIUM, "2.8 mmol/L").on(Vignette.DAY))
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .since(Vignette.DAY.minusDays(2)))),
        holds(
            "few platelets and fragments of red cells",
            "urgent-possible-ttp",
            man(50),
            Symptoms.THROMBOCYTOPENIA,
            Symptoms.RED_CELL_FRAGMENTS),
        holds(
            "large red cells with pancytopenia",
            "urgent-same-day-macrocytosis-with-few-cells",
            man(50),
            Symptoms.MACROCYTOSIS,
            Symptoms.PANCYTOPENIA),
        fails(
            "very large cells of a marrow that answers a bleeding",
            "urgent-suspected-megaloblastic-anaemia",
            man(50).addResult(result(LabTests.MCV, "118 fL")),
            Symptoms.ANAEMIA,
            Conditions.REACTIVE_RETICULOCYTOSIS),
        holds(
            "a film of deficiency, large cells hidden by a thalassaemia",
            "urgent-suspected-megaloblastic-anaemia",
            man(50).addResult(result(LabTests.MCV, "82 fL")),
            Symptoms.ANAEMIA,
            Symptoms.OVAL_MACROCYTES,
            Conditions.THALASSAEMIA));
  }

  static List<Vignette> lackingThiamine() {
    return List.of(
        holds(
            "alcohol, delirium and cold",
            "urgent-same-day-thiamine",
            man(50),
            RiskFactors.HARMFUL_ALCOHOL_USE,
            Symptoms.DELIRIUM,
            Symptoms.HYPOTHERMIA),
        holds(
            "months of vomiting and eyes that do not follow",
            "urgent-same-day-thiamine",
            man(50),
            Symptoms.PROLONGED_VOMITING,
            Symptoms.EYE_MOVEMENT_DISORDER),
        holds(
            "an eating disorder and a neuropathy of days",
            "urgent-same-day-thiamine",
            man(50),
            RiskFactors.EATING_DISORDER,
            Symptoms.RAPIDLY_PROGRESSIVE_NEUROPATHY),
        holds(
            "Wernicke encephalopathy",
            "urgent-same-day-thiamine",
            man(50),
            Conditions.WERNICKE_ENCEPHALOPATHY));
  }

  static List<Vignette> children() {
    return List.of(
        holds(
            "an infant that lost what it could do",
            "urgent-child-with-danger-sign",
            child(1),
            Symptoms.DEVELOPMENTAL_REGRESSION),
        holds(
            "a child with large cells that is short of breath",
            "urgent-child-anaemia",
            child(6),
            Symptoms.MACROCYTOSIS,
            Symptoms.BREATHLESSNESS),
        holds(
            "a child with an anaemia of deficiency on record, and no treatment",
            "urgent-child-anaemia",
            child(10),
            Conditions.VITAMIN_B12_DEFICIENCY_ANAEMIA),
        fails(
            "a child whose anaemia of deficiency is treated",
            "urgent-child-anaemia",
            child(10)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")),
            Conditions.VITAMIN_B12_DEFICIENCY_ANAEMIA),
        fails(
            "a large spleen that has its reason",
            "urgent-same-day-child-bleeding-or-organs",
            child(6),
            Symptoms.SPLENOMEGALY,
            Conditions.CHRONIC_HAEMOLYSIS));
  }

  static List<Vignette> nerves() {
    return List.of(
        fails(
            "unsteady with a neuropathy of diabetes",
            "urgent-objective-neurology",
            man(70),
            Symptoms.ATAXIA,
            Conditions.DIABETIC_NEUROPATHY),
        fails(
            "numbness that gets worse in diabetes",
            "urgent-objective-neurology",
            man(60).addHistory(History.of(Symptoms.NUMBNESS).onset(History.Onset.WORSENING)),
            Conditions.DIABETES),
        holds(
            "vibration not felt above the ankle, and B12 150",
            "urgent-deficient-result-with-signs",
            man(50).addResult(result(LabTests.TOTAL_B12, "150 ng/L")),
            Symptoms.VIBRATION_SENSE_LOST_ABOVE_THE_ANKLE),
        holds(
            "a clot, and B12 called low",
            "status-10a-low-in-words-with-findings",
            man(50).addResult(result(LabTests.TOTAL_B12, "low")),
            Symptoms.VENOUS_THROMBOSIS),
        holds(
            "a kidney disease, B12 200 and methylmalonic acid raised",
            "status-13b-middle-mma-raised-by-something-else",
            man(60)
                .addResult(result(LabTests.TOTAL_B12, "200 ng/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "0.50 umol/L")),
            Conditions.CHRONIC_KIDNEY_DISEASE));
  }

  /** Of whom one thing is known where others have two that say the same. */
  static List<Vignette> byOneFact() {
    return List.of(
        holds(
            "tingling and a good haemoglobin, no volume of cells",
            "ng239-normal-count-excludes-nothing",
            man(50).addResult(result(LabTests.HAEMOGLOBIN, "150 g/L")),
            Symptoms.PARAESTHESIA),
        holds(
                "hydroxocobalamin for a megaloblastic anaemia, in a word",
                "expect-reticulocytes-peak",
                man(50).addResult(result(LabTests.TOTAL_B12, "90 ng/L")),
                Symptoms.MEGALOBLASTIC_ANAEMIA)
            .holds(
                "expect-reticulocytes-peak",
                "expect-first-count",
                "expect-weekly-rise",
                "expect-count-normal"));
  }

  private static Patient.Builder child(int years) {
    return Patient.builder().age(Age.years(years));
  }

  private static Vignette holds(
      String name, String rule, Patient.Builder patient, Clue... present) {
    return Vignette.care(name, because(rule), patient.addPresent(present)).holds(rule);
  }

  private static Vignette fails(
      String name, String rule, Patient.Builder patient, Clue... present) {
    return Vignette.care(name, because(rule), patient.addPresent(present)).fails(rule);
  }

  private static String because(String rule) {
    return "any one finding of several is enough for " + rule;
  }
}
