package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.guidelines.Vignette.DAY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import java.util.List;

/** Own patients: mothers, those who carry a child, infants and children. */
final class OwnCasesOfMotherAndChild {
  private OwnCasesOfMotherAndChild() {}

  static List<OwnCase> all() {
    return List.of(
        infantWhoDoesNotThrive(),
        infantWithInbornError(),
        toddlerOnTheMothersDiet(),
        veganMother(),
        motherOnInjections(),
        childOnVegetarianDiet(),
        childWithTranscobalaminDeficiency(),
        pregnantAndWell(),
        pregnantVegan(),
        pregnantAfterBypass(),
        pregnantWithFewPlatelets());
  }

  private static Patient.Builder child(Age age, Sex sex) {
    return Patient.builder().age(age).sex(sex);
  }

  // Tested and seen the same day, even if the mother has no anaemia.
  private static OwnCase infantWhoDoesNotThrive() {
    return OwnCase.of(
            "infant-7-months-not-thriving",
            "a breastfed girl of seven months whose vegan mother takes nothing",
            child(Age.months(7), Sex.FEMALE)
                .addPresent(RiskFactors.DEFICIENT_MOTHER)
                .addPresent(Symptoms.FAILURE_TO_THRIVE))
        .possible(Causes.DEFICIENT_MOTHER)
        .never(Causes.AUTOIMMUNE_GASTRITIS, Causes.VEGAN_DIET)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.GASTRIN,
            LabTests.PEPSINOGEN_I);
  }

  private static OwnCase infantWithInbornError() {
    return OwnCase.of(
            "infant-normal-b12-high-mma",
            "a boy of ten months of related parents: a normal level with very high metabolites",
            child(Age.months(10), Sex.MALE)
                .addPresent(RiskFactors.PARENTAL_CONSANGUINITY)
                .addAbsent(RiskFactors.DEFICIENT_MOTHER)
                .addPresent(Symptoms.FAILURE_TO_THRIVE, Symptoms.HYPOTONIA)
                .addResult(result(LabTests.TOTAL_B12, "450 ng/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "60 umol/L"))
                .addResult(result(LabTests.HOMOCYSTEINE, "110 umol/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "96 g/L"))
                .addResult(result(LabTests.MCV, "99 fL")))
        .possible(Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
        .never(Causes.DEFICIENT_MOTHER, Causes.AUTOIMMUNE_GASTRITIS, Causes.VEGAN_DIET)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
            LabTests.GASTRIN);
  }

  private static OwnCase toddlerOnTheMothersDiet() {
    return OwnCase.of(
            "toddler-16-months-vegan",
            "a pale boy of 16 months, weaned onto his vegan mother's diet and still breastfed",
            child(Age.months(16), Sex.MALE)
                .addPresent(RiskFactors.DEFICIENT_MOTHER, RiskFactors.VEGAN_DIET)
                .addPresent(Symptoms.PALLOR)
                .addResult(result(LabTests.HAEMOGLOBIN, "88 g/L"))
                .addResult(result(LabTests.MCV, "101 fL")))
        .likely(Causes.DEFICIENT_MOTHER, Causes.VEGAN_DIET)
        .never(Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }

  // She is well and not anaemic, and her infant is the one in danger.
  private static OwnCase veganMother() {
    return OwnCase.of(
            "breastfeeding-vegan",
            "a well breastfeeding woman, vegan for nine years, deficient and not anaemic",
            woman(32)
                .notPregnant()
                .breastfeeding()
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(9)))
                .addResult(result(LabTests.TOTAL_B12, "110 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "131 g/L"))
                .addResult(result(LabTests.MCV, "92 fL"))
                .noOtherSymptoms())
        .likely(Causes.VEGAN_DIET)
        .possible(Causes.BREASTFEEDING)
        .never(Causes.PREGNANCY, Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE);
  }

  private static OwnCase motherOnInjections() {
    return OwnCase.of(
            "breastfeeding-pernicious-anaemia-treated",
            "a breastfeeding woman with pernicious anaemia, well on injections, the last on time",
            woman(36)
                .notPregnant()
                .breastfeeding()
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .every(90)
                        .since(DAY.minusYears(5))
                        .lastDose(DAY.minusDays(40))
                        .toBuilder()
                        .response(Replacement.Response.RESOLVED)
                        .build())
                .noOtherSymptoms())
        .established(Causes.PERNICIOUS_ANAEMIA)
        .possible(Causes.BREASTFEEDING)
        .never(
            Causes.PREGNANCY,
            Causes.AUTOIMMUNE_GASTRITIS,
            Causes.FOOD_BOUND_MALABSORPTION,
            Causes.MALABSORPTION)
        .noTests(
            LabTests.TOTAL_B12,
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.INTRINSIC_FACTOR_ANTIBODY);
  }

  private static OwnCase childOnVegetarianDiet() {
    return OwnCase.of(
            "child-6-vegetarian-well",
            "a well girl of six, vegetarian from birth: advice on food, no tests",
            child(Age.years(6), Sex.FEMALE)
                .addHistory(History.of(RiskFactors.VEGETARIAN_DIET).since(DAY.minusYears(6)))
                .noOtherSymptoms()
                .noOtherConditions())
        .possible(Causes.VEGETARIAN_DIET)
        .never(Causes.AUTOIMMUNE_GASTRITIS, Causes.RECREATIONAL_NITROUS_OXIDE)
        .noTests(
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE,
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.GASTRIN);
  }

  private static OwnCase childWithTranscobalaminDeficiency() {
    return OwnCase.of(
            "child-3-transcobalamin-deficiency",
            "a boy of three with known transcobalamin deficiency, on injections every week",
            child(Age.years(3), Sex.MALE)
                .addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .every(7)))
        .established(Causes.TRANSCOBALAMIN_DEFICIENCY)
        .never(
            Causes.DEFICIENT_MOTHER, Causes.AUTOIMMUNE_GASTRITIS, Causes.FOOD_BOUND_MALABSORPTION)
        .noTests(LabTests.TOTAL_B12, LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12);
  }

  private static OwnCase pregnantAndWell() {
    return OwnCase.of(
            "pregnant-well-150",
            "a well woman near term who eats everything, total B12 150, as in many pregnancies",
            woman(28)
                .pregnant(Trimester.THIRD)
                .notBreastfeeding()
                .addAbsent(RiskFactors.LOW_ANIMAL_FOOD_DIET)
                .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "118 g/L"))
                .addResult(result(LabTests.MCV, "91 fL"))
                .addResult(result(LabTests.PLATELETS, "210 x10^9/L")))
        .possible(Causes.PREGNANCY)
        .never(Causes.BREASTFEEDING, Causes.VEGAN_DIET, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.ACTIVE_B12)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.HOMOCYSTEINE);
  }

  private static OwnCase pregnantVegan() {
    return OwnCase.of(
            "pregnant-vegan-active-18",
            "a woman in her second trimester, vegan for seven years, deficient and anaemic",
            woman(33)
                .pregnant(Trimester.SECOND)
                .notBreastfeeding()
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(7)))
                .addResult(result(LabTests.ACTIVE_B12, "18 pmol/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "98 g/L"))
                .addResult(result(LabTests.MCV, "103 fL")))
        .likely(Causes.VEGAN_DIET)
        .possible(Causes.PREGNANCY)
        .never(Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.SERUM_FOLATE, LabTests.FERRITIN, LabTests.PLATELETS)
        .noTests(
            LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID, LabTests.INTRINSIC_FACTOR_ANTIBODY);
  }

  private static OwnCase pregnantAfterBypass() {
    return OwnCase.of(
            "pregnant-after-bypass",
            "a woman in her first trimester, four years after gastric bypass, no tablets known",
            woman(35)
                .pregnant(Trimester.FIRST)
                .notBreastfeeding()
                .addHistory(History.of(Conditions.GASTRIC_BYPASS).since(DAY.minusYears(4)))
                .addResult(result(LabTests.ACTIVE_B12, "40 pmol/L")))
        .established(Causes.GASTRIC_BYPASS)
        .possible(Causes.PREGNANCY)
        .never(Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(LabTests.TOTAL_B12, LabTests.INTRINSIC_FACTOR_ANTIBODY);
  }

  // Obstetrics and haematology the same day; B12 deficiency can look the same.
  private static OwnCase pregnantWithFewPlatelets() {
    return OwnCase.of(
            "pregnant-platelets-70",
            "a woman near term, platelets 70, LDH raised, blood pressure 152: HELLP, TTP or B12",
            woman(26)
                .pregnant(Trimester.THIRD)
                .notBreastfeeding()
                .addResult(result(LabTests.TOTAL_B12, "85 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "92 g/L"))
                .addResult(result(LabTests.PLATELETS, "70 x10^9/L"))
                .addResult(result(LabTests.LACTATE_DEHYDROGENASE, "raised"))
                .addResult(result(LabTests.SYSTOLIC_BLOOD_PRESSURE, "152 mmHg")))
        .possible(Causes.AUTOIMMUNE_GASTRITIS, Causes.PREGNANCY)
        .never(Causes.BREASTFEEDING)
        .tests(LabTests.ALANINE_AMINOTRANSFERASE, LabTests.RETICULOCYTES, LabTests.CREATININE)
        .noTests(LabTests.GASTRIN, LabTests.METHYLMALONIC_ACID);
  }
}
