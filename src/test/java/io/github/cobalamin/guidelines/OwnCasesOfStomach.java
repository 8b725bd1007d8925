package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OwnCases.notPregnant;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Vignette.DAY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Replacement;
import java.time.YearMonth;
import java.util.List;

/** Own patients whose stomach may be inflamed. */
final class OwnCasesOfStomach {
  private OwnCasesOfStomach() {}

  static List<OwnCase> all() {
    return List.of(
        antibodyPositive(),
        antibodyNegative(),
        antibodyAfterInjection(),
        parietalAntibodyAlone(),
        gastrinWithHelicobacter(),
        gastrinOnOmeprazole(),
        perniciousAnaemiaUntreated(),
        atrophyInOldAge());
  }

  private static OwnCase antibodyPositive() {
    return OwnCase.of(
            "antibody-positive",
            "a man of 58 with severe macrocytic anaemia and a positive antibody",
            man(58)
                .addPresent(Symptoms.BREATHLESSNESS)
                .addResult(result(LabTests.TOTAL_B12, "70 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "74 g/L"))
                .addResult(result(LabTests.MCV, "121 fL"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")))
        .established(Causes.AUTOIMMUNE_GASTRITIS)
        .never(Causes.FOOD_BOUND_MALABSORPTION)
        .tests(
            LabTests.POTASSIUM,
            LabTests.FERRITIN,
            LabTests.SERUM_FOLATE,
            LabTests.RETICULOCYTES,
            LabTests.PLATELETS,
            LabTests.THYROID_STIMULATING_HORMONE)
        .noTests(
            LabTests.PARIETAL_CELL_ANTIBODY,
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA);
  }

  // Half of those with the disease lack the antibody.
  private static OwnCase antibodyNegative() {
    return OwnCase.of(
            "antibody-negative-vitiligo",
            "a woman of 47 with vitiligo and thyroid disease, antibody negative, deficient",
            notPregnant(47)
                .addPresent(Conditions.VITILIGO, Conditions.AUTOIMMUNE_THYROID_DISEASE)
                .addPresent(Symptoms.FATIGUE, Symptoms.GLOSSITIS)
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "109 g/L"))
                .addResult(result(LabTests.MCV, "106 fL"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive")))
        .possible(Causes.AUTOIMMUNE_GASTRITIS)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING)
        .tests(
            LabTests.GASTRIN,
            LabTests.GASTRIC_BODY_BIOPSY,
            LabTests.FERRITIN,
            LabTests.SERUM_FOLATE,
            LabTests.THYROID_STIMULATING_HORMONE,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.TOTAL_IGA)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }

  // Vitamin B12 in the sample can make the antibody falsely positive.
  private static OwnCase antibodyAfterInjection() {
    return OwnCase.of(
            "antibody-two-days-after-injection",
            "a man of 71, antibody positive in a sample taken two days after an injection",
            man(71)
                .addPresent(Symptoms.FATIGUE)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .since(DAY.minusDays(12))
                        .lastDose(DAY.minusDays(12)))
                .addResult(
                    result(LabTests.TOTAL_B12, "130 ng/L")
                        .on(DAY.minusDays(13))
                        .beforeReplacement())
                .addResult(
                    result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")
                        .on(DAY.minusDays(10))
                        .duringReplacement()))
        .likely(Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.HAEMOGLOBIN, LabTests.MCV)
        .noTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }

  // One healthy adult in ten has it; it is a reason for the other antibody, and no disease.
  private static OwnCase parietalAntibodyAlone() {
    return OwnCase.of(
            "parietal-antibody-alone",
            "a well man of 35 with a level of 480 and a parietal cell antibody",
            man(35)
                .addResult(result(LabTests.TOTAL_B12, "480 ng/L"))
                .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive"))
                .noOtherSymptoms()
                .noOtherConditions())
        .never(Causes.PERNICIOUS_ANAEMIA, Causes.FOOD_BOUND_MALABSORPTION)
        .tests(LabTests.INTRINSIC_FACTOR_ANTIBODY)
        .noTests(
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE,
            LabTests.GASTRIC_BODY_BIOPSY,
            LabTests.PARIETAL_CELL_ANTIBODY);
  }

  // The bacterium alone gives this profile.
  private static OwnCase gastrinWithHelicobacter() {
    return OwnCase.of(
            "gastrin-and-pepsinogen-with-helicobacter",
            "a man of 64, deficient, gastrin high and pepsinogen low, H. pylori in the stool",
            man(64)
                .addPresent(Symptoms.DYSPEPSIA)
                .addResult(result(LabTests.TOTAL_B12, "160 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "128 g/L"))
                .addResult(result(LabTests.GASTRIN, "raised"))
                .addResult(result(LabTests.PEPSINOGEN_I, "low"))
                .addResult(result(LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN, "positive")))
        .possible(Causes.HELICOBACTER_PYLORI, Causes.AUTOIMMUNE_GASTRITIS)
        .never(Causes.PERNICIOUS_ANAEMIA)
        .tests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIC_BODY_BIOPSY)
        .noTests(
            LabTests.GASTRIN,
            LabTests.PEPSINOGEN_I,
            LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN,
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID);
  }

  private static OwnCase gastrinOnOmeprazole() {
    return OwnCase.of(
            "gastrin-on-omeprazole",
            "a woman of 60 on omeprazole for five years, deficient, gastrin high",
            notPregnant(60)
                .addPresent(Symptoms.FATIGUE)
                .addMedicine(
                    MedicineUse.of(Medicines.OMEPRAZOLE)
                        .withDailyDose("20 mg")
                        .since(YearMonth.from(DAY).minusYears(5)))
                .addResult(result(LabTests.TOTAL_B12, "145 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "126 g/L"))
                .addResult(result(LabTests.GASTRIN, "raised"))
                .addResult(result(LabTests.PEPSINOGEN_I, "low")))
        .possible(Causes.PROTON_PUMP_INHIBITORS, Causes.AUTOIMMUNE_GASTRITIS)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.PERNICIOUS_ANAEMIA)
        .tests(LabTests.INTRINSIC_FACTOR_ANTIBODY)
        .noTests(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  private static OwnCase perniciousAnaemiaUntreated() {
    return OwnCase.of(
            "pernicious-anaemia-off-treatment",
            "a man of 55 with known pernicious anaemia, numb, B12 300, treatment not on record",
            man(55)
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .addPresent(Symptoms.NUMBNESS)
                .addResult(result(LabTests.TOTAL_B12, "300 ng/L")))
        .established(Causes.PERNICIOUS_ANAEMIA)
        .never(Causes.AUTOIMMUNE_GASTRITIS, Causes.FOOD_BOUND_MALABSORPTION, Causes.MALABSORPTION)
        .tests(LabTests.METHYLMALONIC_ACID, LabTests.HAEMOGLOBIN, LabTests.MCV)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.PARIETAL_CELL_ANTIBODY,
            LabTests.GASTRIN,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA);
  }

  private static OwnCase atrophyInOldAge() {
    return OwnCase.of(
            "atrophy-at-80",
            "a woman of 80 with atrophy of the stomach on biopsy, antibody negative, deficient",
            notPregnant(80)
                .addPresent(Conditions.ATROPHIC_GASTRITIS)
                .addPresent(Symptoms.COGNITIVE_DIFFICULTY)
                .addResult(result(LabTests.TOTAL_B12, "160 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "121 g/L"))
                .addResult(result(LabTests.MCV, "100 fL"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")))
        .possible(Causes.FOOD_BOUND_MALABSORPTION, Causes.AUTOIMMUNE_GASTRITIS)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }
}
