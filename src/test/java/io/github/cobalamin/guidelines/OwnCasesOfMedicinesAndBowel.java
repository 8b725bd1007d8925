package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OwnCases.notPregnant;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Vignette.DAY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.MedicineUse;
import java.time.YearMonth;
import java.util.List;

/** Own patients who take a medicine that may do it, or whose bowel is ill. */
final class OwnCasesOfMedicinesAndBowel {
  private static final YearMonth MONTH = YearMonth.from(DAY);

  private OwnCasesOfMedicinesAndBowel() {}

  static List<OwnCase> all() {
    return List.of(
        metformin9Years(),
        metformin2Months(),
        metforminOfUnknownDose(),
        omeprazole12Years(),
        coeliacDisease(),
        crohnWithoutOperation(),
        tapeworm());
  }

  private static OwnCase metformin9Years() {
    return OwnCase.of(
            "metformin-2-g-9-years",
            "a man of 66 with type 2 diabetes and tingling feet, on 2 g of metformin for years",
            man(66)
                .addPresent(Conditions.TYPE_2_DIABETES)
                .addPresent(Symptoms.PARAESTHESIA)
                .addMedicine(
                    MedicineUse.of(Medicines.METFORMIN)
                        .withDailyDose("2000 mg")
                        .since(MONTH.minusYears(9)))
                .addResult(result(LabTests.TOTAL_B12, "155 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "132 g/L"))
                .addResult(result(LabTests.MCV, "96 fL")))
        .likely(Causes.METFORMIN)
        .never(Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE);
  }

  private static OwnCase metformin2Months() {
    return OwnCase.of(
            "metformin-2-months",
            "a woman of 58 on 1 g of metformin for two months, deficient: too short to be it",
            notPregnant(58)
                .addPresent(Conditions.TYPE_2_DIABETES)
                .addPresent(Symptoms.FATIGUE)
                .addMedicine(
                    MedicineUse.of(Medicines.METFORMIN)
                        .withDailyDose("1000 mg")
                        .since(MONTH.minusMonths(2)))
                .addResult(result(LabTests.TOTAL_B12, "140 ng/L")))
        .possible(Causes.AUTOIMMUNE_GASTRITIS)
        .unlikely(Causes.METFORMIN)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING)
        .tests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.TOTAL_IGA,
            LabTests.HAEMOGLOBIN,
            LabTests.MCV)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }

  private static OwnCase metforminOfUnknownDose() {
    return OwnCase.of(
            "metformin-unknown",
            "a tired man of 61 on metformin of unknown dose and years, B12 in the middle",
            man(61)
                .addPresent(Conditions.TYPE_2_DIABETES)
                .addPresent(Symptoms.FATIGUE)
                .addMedicine(MedicineUse.of(Medicines.METFORMIN))
                .addResult(result(LabTests.TOTAL_B12, "280 ng/L")))
        .possible(Causes.METFORMIN)
        .never(Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.METHYLMALONIC_ACID)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }

  private static OwnCase omeprazole12Years() {
    return OwnCase.of(
            "omeprazole-40-mg-12-years",
            "a woman of 72 on 40 mg of omeprazole for twelve years, deficient",
            notPregnant(72)
                .addPresent(Symptoms.FATIGUE)
                .addMedicine(
                    MedicineUse.of(Medicines.OMEPRAZOLE)
                        .withDailyDose("40 mg")
                        .since(MONTH.minusYears(12)))
                .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "124 g/L"))
                .addResult(result(LabTests.MCV, "95 fL")))
        .possible(Causes.PROTON_PUMP_INHIBITORS)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.METFORMIN)
        .noTests(
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE,
            LabTests.GASTRIN);
  }

  private static OwnCase coeliacDisease() {
    return OwnCase.of(
            "coeliac-disease",
            "a woman of 37 with coeliac disease, tired, low iron and deficient",
            notPregnant(37)
                .addPresent(Conditions.COELIAC_DISEASE)
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.TOTAL_B12, "170 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "108 g/L"))
                .addResult(result(LabTests.MCV, "84 fL"))
                .addResult(result(LabTests.FERRITIN, "8 ug/L")))
        .likely(Causes.COELIAC_DISEASE)
        .possible(Causes.AUTOIMMUNE_GASTRITIS)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.TROPICAL_SPRUE)
        .tests(LabTests.SERUM_FOLATE)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.FERRITIN);
  }

  private static OwnCase crohnWithoutOperation() {
    return OwnCase.of(
            "crohn-without-operation",
            "a tired man of 29 with Crohn's disease of the ileum and no operation, B12 260",
            man(29)
                .addPresent(Conditions.ILEAL_CROHN_DISEASE)
                .addAbsent(Conditions.STOMACH_OR_BOWEL_OPERATION)
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.TOTAL_B12, "260 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "131 g/L")))
        .possible(Causes.ILEAL_CROHN_DISEASE)
        .never(Causes.ILEAL_RESECTION, Causes.COMPLETE_ILEAL_RESECTION, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.METHYLMALONIC_ACID)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }

  private static OwnCase tapeworm() {
    return OwnCase.of(
            "fish-tapeworm",
            "a man of 52 who eats raw lake fish, a tapeworm found, deficient",
            man(52)
                .addPresent(Conditions.FISH_TAPEWORM_INFECTION, RiskFactors.RAW_FRESHWATER_FISH)
                .addPresent(Symptoms.TAPEWORM_SEEN)
                .addResult(result(LabTests.TOTAL_B12, "130 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "117 g/L"))
                .addResult(result(LabTests.MCV, "108 fL")))
        .likely(Causes.FISH_TAPEWORM)
        .never(Causes.AUTOIMMUNE_GASTRITIS, Causes.GIARDIASIS)
        .tests(LabTests.SERUM_FOLATE, LabTests.FERRITIN, LabTests.THYROID_STIMULATING_HORMONE)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }
}
