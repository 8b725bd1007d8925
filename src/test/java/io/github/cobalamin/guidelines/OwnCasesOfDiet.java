package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OwnCases.notPregnant;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Vignette.DAY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.History;
import java.util.List;

/** Own patients whose diet is the question. */
final class OwnCasesOfDiet {
  private OwnCasesOfDiet() {}

  static List<OwnCase> all() {
    return List.of(
        vegan5Months(),
        vegan2Years(),
        vegan10Years(),
        veganOfUnknownLength(),
        formerVegetarian(),
        wellVegan(),
        frailMan(),
        eatingDisorder());
  }

  // Stores last for years: five months without meat do not explain a level of 120.
  private static OwnCase vegan5Months() {
    return OwnCase.of(
            "vegan-5-months",
            "a woman who became vegan in June and is deficient: look for another cause",
            notPregnant(29)
                .addPresent(Symptoms.FATIGUE)
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusMonths(5)))
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "128 g/L"))
                .addResult(result(LabTests.MCV, "94 fL")))
        .possible(Causes.AUTOIMMUNE_GASTRITIS)
        .unlikely(Causes.VEGAN_DIET)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.VEGETARIAN_DIET)
        .tests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.TOTAL_IGA)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  private static OwnCase vegan2Years() {
    return OwnCase.of(
            "vegan-2-years",
            "a man with tingling, vegan for two years: possible, and not more",
            man(34)
                .addPresent(Symptoms.PARAESTHESIA)
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(2)))
                .addResult(result(LabTests.TOTAL_B12, "150 ng/L")))
        .possible(Causes.VEGAN_DIET)
        .tests(LabTests.HAEMOGLOBIN, LabTests.MCV)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  private static OwnCase vegan10Years() {
    return OwnCase.of(
            "vegan-10-years",
            "a woman with macrocytic anaemia, vegan for ten years: the diet explains it",
            notPregnant(38)
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(10)))
                .addResult(result(LabTests.TOTAL_B12, "95 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "98 g/L"))
                .addResult(result(LabTests.MCV, "112 fL")))
        .likely(Causes.VEGAN_DIET)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(
            LabTests.SERUM_FOLATE,
            LabTests.FERRITIN,
            LabTests.RETICULOCYTES,
            LabTests.THYROID_STIMULATING_HORMONE,
            LabTests.ALANINE_AMINOTRANSFERASE)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.PARIETAL_CELL_ANTIBODY,
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE);
  }

  private static OwnCase veganOfUnknownLength() {
    return OwnCase.of(
            "vegan-since-unknown",
            "a man with a sore tongue, vegan for a time that nobody wrote down",
            man(41)
                .addPresent(RiskFactors.VEGAN_DIET)
                .addPresent(Symptoms.GLOSSITIS)
                .addResult(result(LabTests.TOTAL_B12, "130 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "141 g/L"))
                .addResult(result(LabTests.MCV, "97 fL")))
        .possible(Causes.VEGAN_DIET)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  // Her stores were low when she gave up milk and eggs.
  private static OwnCase formerVegetarian() {
    return OwnCase.of(
            "former-vegetarian-vegan-8-months",
            "a woman who was vegetarian for years and has been vegan for eight months",
            notPregnant(31)
                .addPresent(RiskFactors.EARLIER_VEGETARIAN_DIET)
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusMonths(8)))
                .addPresent(Symptoms.POOR_CONCENTRATION)
                .addResult(result(LabTests.TOTAL_B12, "140 ng/L")))
        .likely(Causes.VEGAN_DIET)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.HAEMOGLOBIN, LabTests.MCV)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }

  // A risk, no deficiency: what can be asked is whether the level is that of a tablet.
  private static OwnCase wellVegan() {
    return OwnCase.of(
            "well-vegan-480",
            "a well man, vegan for six years, with a level of 480: advice, no tests",
            man(45)
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(6)))
                .addResult(result(LabTests.TOTAL_B12, "480 ng/L"))
                .noOtherSymptoms()
                .noOtherConditions()
                .noOtherMedicines())
        .possible(Causes.VEGAN_DIET)
        .never(Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA);
  }

  private static OwnCase frailMan() {
    return OwnCase.of(
            "frail-and-housebound",
            "a housebound man of 83 on tea and toast, tired, with mild anaemia",
            man(83)
                .addPresent(RiskFactors.FRAILTY, RiskFactors.HOUSEBOUND)
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.TOTAL_B12, "160 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "118 g/L"))
                .addResult(result(LabTests.MCV, "98 fL")))
        .possible(Causes.POVERTY_AND_FRAILTY)
        .tests(LabTests.FERRITIN, LabTests.SERUM_FOLATE, LabTests.CREATININE)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  // Wernicke's signs come before any vitamin B12; the level may be that of a sick liver.
  private static OwnCase eatingDisorder() {
    return OwnCase.of(
            "eating-disorder-410",
            "a woman of 19 with anorexia who vomits and has lost 15 % of her weight",
            notPregnant(19)
                .addPresent(RiskFactors.EATING_DISORDER)
                .addPresent(Symptoms.PROLONGED_VOMITING)
                .addHistory(History.of(Symptoms.WEIGHT_LOSS).measuring("15 %"))
                .addResult(result(LabTests.TOTAL_B12, "410 ng/L")))
        .possible(Causes.EATING_DISORDER)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }
}
