package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OwnCases.notPregnant;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Vignette.DAY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import java.util.List;

/** Own patients whose blood, kidneys, alcohol or treatment is the question, and the well. */
final class OwnCasesOfBlood {
  private OwnCasesOfBlood() {}

  static List<OwnCase> all() {
    return List.of(
        alcohol(),
        haemolysis(),
        ineffectiveErythropoiesis(),
        lowFolate(),
        lowIron(),
        well480(),
        noAge(),
        treatedAndWorse(),
        oldKidneys());
  }

  private static OwnCase alcohol() {
    return OwnCase.of(
            "alcohol-mcv-108",
            "a man of 54 who drinks 600 g a week, large red cells, B12 420",
            man(54)
                .addHistory(History.of(RiskFactors.HARMFUL_ALCOHOL_USE).perWeek("600 g"))
                .addResult(result(LabTests.TOTAL_B12, "420 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "128 g/L"))
                .addResult(result(LabTests.MCV, "108 fL"))
                .addResult(result(LabTests.PLATELETS, "132 x10^9/L")))
        .possible(Causes.HARMFUL_ALCOHOL_USE)
        .never(Causes.AUTOIMMUNE_GASTRITIS)
        .tests(
            LabTests.SERUM_FOLATE,
            LabTests.ALANINE_AMINOTRANSFERASE,
            LabTests.THYROID_STIMULATING_HORMONE,
            LabTests.RETICULOCYTES)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.GASTRIN);
  }

  // The cells are large because they are young.
  private static OwnCase haemolysis() {
    return OwnCase.of(
            "immune-haemolysis",
            "a woman of 60 with immune haemolysis, many reticulocytes, B12 390",
            notPregnant(60)
                .addPresent(Symptoms.JAUNDICE)
                .addResult(result(LabTests.HAEMOGLOBIN, "84 g/L"))
                .addResult(result(LabTests.MCV, "112 fL"))
                .addResult(result(LabTests.RETICULOCYTES, "raised"))
                .addResult(result(LabTests.LACTATE_DEHYDROGENASE, "raised"))
                .addResult(result(LabTests.HAPTOGLOBIN, "low"))
                .addResult(result(LabTests.DIRECT_ANTIGLOBULIN_TEST, "positive"))
                .addResult(result(LabTests.PLATELETS, "240 x10^9/L"))
                .addResult(result(LabTests.TOTAL_B12, "390 ng/L")))
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.SERUM_FOLATE)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.METHYLMALONIC_ACID,
            LabTests.ACTIVE_B12,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA);
  }

  // It looks like haemolysis; the reticulocytes and the antiglobulin test say that it is not.
  private static OwnCase ineffectiveErythropoiesis() {
    return OwnCase.of(
            "ineffective-erythropoiesis",
            "a man of 59, haemoglobin 68, LDH 3500, few reticulocytes, B12 60",
            man(59)
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.HAEMOGLOBIN, "68 g/L"))
                .addResult(result(LabTests.MCV, "122 fL"))
                .addResult(result(LabTests.PLATELETS, "105 x10^9/L"))
                .addResult(result(LabTests.RETICULOCYTES, "low"))
                .addResult(
                    result(LabTests.LACTATE_DEHYDROGENASE, "3500 U/L")
                        .withReferenceRange("<250 U/L"))
                .addResult(result(LabTests.HAPTOGLOBIN, "low"))
                .addResult(result(LabTests.DIRECT_ANTIGLOBULIN_TEST, "negative"))
                .addResult(result(LabTests.TOTAL_B12, "60 ng/L")))
        .possible(Causes.AUTOIMMUNE_GASTRITIS)
        .tests(
            LabTests.POTASSIUM,
            LabTests.SERUM_FOLATE,
            LabTests.FERRITIN,
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.TOTAL_IGA)
        .noTests(
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE,
            LabTests.DIRECT_ANTIGLOBULIN_TEST);
  }

  // Both are lacking: B12 first or together, and folic acid never alone.
  private static OwnCase lowFolate() {
    return OwnCase.of(
            "low-folate-with-low-b12",
            "a man of 32, haemoglobin 72, folate 1.4 and B12 90, losing weight, loose stools",
            man(32)
                .addPresent(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS)
                .addResult(result(LabTests.HAEMOGLOBIN, "72 g/L"))
                .addResult(result(LabTests.MCV, "110 fL"))
                .addResult(result(LabTests.TOTAL_B12, "90 ng/L"))
                .addResult(result(LabTests.SERUM_FOLATE, "1.4 ug/L")))
        .possible(Causes.COELIAC_DISEASE, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.TOTAL_IGA,
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.FERRITIN,
            LabTests.POTASSIUM,
            LabTests.PLATELETS)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  // Iron lack holds the cells small; in a woman of her age it may be the stomach all the same.
  private static OwnCase lowIron() {
    return OwnCase.of(
            "iron-lack-hides-macrocytosis",
            "a woman of 42, ferritin 6, MCV 84, hypersegmented neutrophils, B12 150",
            notPregnant(42)
                .addPresent(Symptoms.FATIGUE, Symptoms.HEAVY_MENSTRUAL_BLEEDING)
                .addResult(result(LabTests.HAEMOGLOBIN, "94 g/L"))
                .addResult(result(LabTests.MCV, "84 fL"))
                .addResult(result(LabTests.FERRITIN, "6 ug/L"))
                .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "present"))
                .addResult(result(LabTests.TOTAL_B12, "150 ng/L")))
        .possible(Causes.COELIAC_DISEASE, Causes.AUTOIMMUNE_GASTRITIS)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING)
        .tests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.TOTAL_IGA,
            LabTests.SERUM_FOLATE)
        .noTests(LabTests.FERRITIN, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }

  private static OwnCase well480() {
    return OwnCase.of(
            "well-480",
            "a well man of 40 with a level of 480: no test and no question",
            man(40)
                .addResult(result(LabTests.TOTAL_B12, "480 ng/L"))
                .noOtherSymptoms()
                .noOtherConditions()
                .noOtherRiskFactors()
                .noOtherMedicines()
                .noOtherReplacement())
        .never(Causes.AUTOIMMUNE_GASTRITIS, Causes.FOOD_BOUND_MALABSORPTION, Causes.LOW_INTAKE)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.PARIETAL_CELL_ANTIBODY,
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA);
  }

  // Without an age there is no dose.
  private static OwnCase noAge() {
    return OwnCase.of(
            "no-age",
            "a male patient of unknown age, numb, B12 90",
            Patient.builder()
                .sex(Sex.MALE)
                .addPresent(Symptoms.NUMBNESS)
                .addResult(result(LabTests.TOTAL_B12, "90 ng/L")))
        .tests(LabTests.HAEMOGLOBIN, LabTests.MCV)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  private static OwnCase treatedAndWorse() {
    return OwnCase.of(
            "injections-no-last-dose-worse",
            "a woman of 67 with pernicious anaemia on injections, last dose unknown, unsteady",
            notPregnant(67)
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .every(90)
                        .since(DAY.minusYears(8)))
                .addHistory(History.of(Symptoms.BALANCE_PROBLEM).onset(History.Onset.NEW)))
        .established(Causes.PERNICIOUS_ANAEMIA)
        .never(
            Causes.PREGNANCY,
            Causes.BREASTFEEDING,
            Causes.AUTOIMMUNE_GASTRITIS,
            Causes.FOOD_BOUND_MALABSORPTION)
        .tests(LabTests.HAEMOGLOBIN, LabTests.MCV)
        .noTests(
            LabTests.TOTAL_B12,
            LabTests.ACTIVE_B12,
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA);
  }

  // Kidneys like hers raise methylmalonic acid that far.
  private static OwnCase oldKidneys() {
    return OwnCase.of(
            "kidneys-at-84",
            "a tired woman of 84, eGFR 28, B12 230 and methylmalonic acid 0.62",
            notPregnant(84)
                .addPresent(Conditions.CHRONIC_KIDNEY_DISEASE)
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.EGFR, "28 mL/min/1.73m2"))
                .addResult(result(LabTests.TOTAL_B12, "230 ng/L"))
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "0.62 umol/L")
                        .withReferenceRange("<0.42 umol/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "106 g/L"))
                .addResult(result(LabTests.MCV, "93 fL")))
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.DIALYSIS, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.ACTIVE_B12, LabTests.FERRITIN)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN, LabTests.METHYLMALONIC_ACID);
  }
}
