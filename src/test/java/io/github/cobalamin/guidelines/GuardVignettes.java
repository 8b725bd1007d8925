package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.ArrayList;
import java.util.List;

/** What guards a treatment, is asked before it, or is given beside it. */
final class GuardVignettes {
  private static final String ALLERGY = "section 5, allergy";
  private static final String GUARD = "law L1: protective guards";
  private static final String BEFORE = "section 5, before the first dose";
  private static final Allergy REACTION =
      Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.IMMEDIATE);
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private GuardVignettes() {}

  static List<Vignette> allergy() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "deficient after an immediate reaction",
        ALLERGY,
        deficient().addAllergy(REACTION),
        "after a local one",
        deficient()
            .addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.LOCAL)),
        "not-with-cobalamin-allergy",
        "treat-5-blocked-by-allergy",
        "treat-5-allergy-what-to-avoid",
        "treat-5-allergy-clinic-soon");
    all.add(
        Vignette.care(
                "on injections, tired and no better, after a reaction of unknown kind (audit 4)",
                ALLERGY,
                man(50)
                    .addAllergy(Allergen.HYDROXOCOBALAMIN)
                    .addPresent(Symptoms.FATIGUE)
                    .addReplacement(
                        INJECTIONS.toBuilder().response(Replacement.Response.WORSE).build()))
            .holds("treat-5-blocked-by-allergy")
            .fails("ng239-injections-not-enough", "think-again-on-injections", "treat-5-goes-on"));
    edge(
        all,
        "ataxia and deficient after an immediate reaction",
        ALLERGY,
        deficient().addAllergy(REACTION).addPresent(Symptoms.ATAXIA),
        "tired and deficient after an immediate reaction",
        deficient().addAllergy(REACTION).addPresent(Symptoms.FATIGUE),
        "treat-5-allergy-clinic-today");
    edge(
        all,
        "an immediate reaction and nothing to treat",
        ALLERGY,
        man(50).addAllergy(REACTION),
        "and pernicious anaemia",
        man(50).addAllergy(REACTION).addPresent(Conditions.PERNICIOUS_ANAEMIA),
        "treat-5-allergy-clinic");
    edge(
        all,
        "deficient, and cyanocobalamin tolerated since the reaction",
        ALLERGY,
        deficient().addAllergy(REACTION.tolerating(Cobalamin.CYANOCOBALAMIN)),
        "and hydroxocobalamin tolerated since the reaction",
        deficient().addAllergy(REACTION.tolerating(Cobalamin.HYDROXOCOBALAMIN)),
        "treat-5-no-hydroxocobalamin-after-a-reaction");
    edge(
        all,
        "deficient, and hydroxocobalamin tolerated since a reaction to cyanocobalamin",
        ALLERGY,
        deficient()
            .addAllergy(
                Allergy.of(Allergen.CYANOCOBALAMIN)
                    .reaction(Allergy.Reaction.SEVERE)
                    .tolerating(Cobalamin.HYDROXOCOBALAMIN)),
        "and nothing tolerated",
        deficient()
            .addAllergy(Allergy.of(Allergen.CYANOCOBALAMIN).reaction(Allergy.Reaction.SEVERE)),
        "treat-5-no-cyanocobalamin-after-a-reaction",
        "treat-5-tolerated-form-goes-on");
    edge(
        all,
        "vegan and deficient, and hydroxocobalamin tolerated since the reaction",
        ALLERGY,
        deficient()
            .addPresent(RiskFactors.VEGAN_DIET)
            .addAllergy(REACTION.tolerating(Cobalamin.HYDROXOCOBALAMIN)),
        "and cyanocobalamin tolerated since the reaction",
        deficient()
            .addPresent(RiskFactors.VEGAN_DIET)
            .addAllergy(REACTION.tolerating(Cobalamin.CYANOCOBALAMIN)),
        "ng239-diet-by-injection");
    edge(
        all,
        "deficient with a cobalt allergy",
        ALLERGY,
        deficient().addAllergy(Allergen.COBALT),
        "with a reaction to cyanocobalamin too",
        deficient().addAllergy(Allergen.COBALT).addAllergy(Allergen.CYANOCOBALAMIN),
        "treat-5-another-product");
    return all;
  }

  static List<Vignette> asked() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "deficient and of unknown age",
        GUARD,
        Patient.builder().addResult(result(LabTests.TOTAL_B12, "100 ng/L")),
        "and 50 years old",
        deficient(),
        "treat-5-age-first");
    edge(
        all,
        "deficient, and nobody asked for allergies",
        GUARD,
        deficient(),
        "and no allergy",
        deficient().noOtherAllergies(),
        "treat-5-ask-for-allergy");
    edge(
        all,
        "loss of colour vision and deficient, Leber disease not recorded",
        GUARD,
        deficient().addPresent(Symptoms.COLOUR_VISION_LOSS),
        "Leber disease excluded",
        deficient()
            .addPresent(Symptoms.COLOUR_VISION_LOSS)
            .addAbsent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
        "treat-5-ask-for-leber",
        "treat-5-no-cyanocobalamin-before-leber-is-asked-for");
    edge(
        all,
        "an inborn error of cobalamin, untreated",
        "law L7: the metabolic team",
        man(30).addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN),
        "on injections",
        man(30).addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN).addReplacement(INJECTIONS),
        "treat-5-inborn-error");
    edge(
        all,
        "breastfeeding vegan, deficient (audit 18)",
        "section 5, pregnant or breastfeeding: the infant is named",
        woman(30)
            .notPregnant()
            .breastfeeding()
            .addPresent(RiskFactors.VEGAN_DIET)
            .addResult(result(LabTests.TOTAL_B12, "100 ng/L")),
        "with a sufficient B12",
        woman(30)
            .notPregnant()
            .breastfeeding()
            .addPresent(RiskFactors.VEGAN_DIET)
            .addResult(result(LabTests.TOTAL_B12, "500 ng/L")),
        "treat-5-infant-of-a-deficient-mother",
        "treat-5-expecting",
        "treat-5-no-small-tablet-first-while-expecting");
    edge(
        all,
        "pregnant and deficient by active B12, and the infant",
        "section 5, pregnant: the infant is named",
        pregnant().addResult(result(LabTests.ACTIVE_B12, "20 pmol/L")),
        "sufficient by active B12",
        pregnant().addResult(result(LabTests.ACTIVE_B12, "80 pmol/L")),
        "treat-5-infant-to-be-born");
    edge(
        all,
        "alcohol and confusion",
        "section 5, thiamine: the Wernicke question",
        man(50).addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.DELIRIUM),
        "confusion alone",
        man(50).addPresent(Symptoms.DELIRIUM),
        "treat-5-wernicke-question",
        "treat-5-b12-beside-thiamine",
        "mind-thiamine-first");
    edge(
        all,
        "alcohol and vomiting without a sign",
        "section 5, thiamine without a sign: ask for signs, no flag",
        man(50).addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.VOMITING),
        "vomiting alone",
        man(50).addPresent(Symptoms.VOMITING),
        "treat-5-thiamine-without-a-sign");
    return all;
  }

  static List<Vignette> beforeTheFirstDose() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "deficient, and no blood count on record",
        BEFORE,
        deficient(),
        "and nothing to treat",
        man(50).addResult(result(LabTests.TOTAL_B12, "500 ng/L")),
        "treat-5-before-the-first-dose");
    edge(
        all,
        "Romberg's sign, B12 420 ng/L, and no methylmalonic acid",
        BEFORE,
        man(50).addPresent(Symptoms.ROMBERG_SIGN).addResult(result(LabTests.TOTAL_B12, "420 ng/L")),
        "and B12 120 ng/L",
        man(50).addPresent(Symptoms.ROMBERG_SIGN).addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
        "treat-5-test-mma-before-a-trial");
    edge(
        all,
        "ataxia, and copper not measured",
        BEFORE,
        man(50).addPresent(Symptoms.ATAXIA).addResult(result(LabTests.TOTAL_B12, "500 ng/L")),
        "and copper and zinc measured",
        man(50)
            .addPresent(Symptoms.ATAXIA)
            .addResult(LabResult.of(LabTests.COPPER, Outcome.NORMAL))
            .addResult(LabResult.of(LabTests.ZINC, Outcome.NORMAL)),
        "treat-5-test-copper",
        "treat-5-test-zinc");
    edge(
        all,
        "numb with cystic fibrosis",
        BEFORE,
        man(30).addPresent(Conditions.CYSTIC_FIBROSIS, Symptoms.NUMBNESS),
        "numb after gastric bypass",
        man(30).addPresent(Conditions.GASTRIC_BYPASS, Symptoms.NUMBNESS),
        "treat-5-test-vitamin-e");
    edge(
        all,
        "large cells and nothing measured",
        BEFORE,
        man(50).addPresent(Symptoms.MACROCYTOSIS),
        "and all measured",
        man(50)
            .addPresent(Symptoms.MACROCYTOSIS)
            .addResult(LabResult.of(LabTests.SERUM_FOLATE, Outcome.NORMAL))
            .addResult(LabResult.of(LabTests.THYROID_STIMULATING_HORMONE, Outcome.NORMAL))
            .addResult(LabResult.of(LabTests.ALANINE_AMINOTRANSFERASE, Outcome.NORMAL))
            .addResult(LabResult.of(LabTests.RETICULOCYTES, Outcome.NORMAL))
            .addResult(LabResult.of(LabTests.NEUTROPHIL_HYPERSEGMENTATION, Outcome.ABSENT)),
        "treat-5-test-folate",
        "treat-5-test-thyroid",
        "treat-5-test-liver",
        "treat-5-test-reticulocytes",
        "treat-5-film-of-large-cells");
    edge(
        all,
        "folate 2.9 and B12 not measured",
        "section 5, folate: with or after B12",
        man(50).addResult(result(LabTests.SERUM_FOLATE, "2.9 ug/L")),
        "folate 3.0",
        man(50).addResult(result(LabTests.SERUM_FOLATE, "3.0 ug/L")),
        "treat-5-folate-once-b12-is-settled");
    edge(
        all,
        "folate 2.9 and B12 500",
        "section 5, folate: alone beside a sufficient number",
        man(50)
            .addResult(result(LabTests.SERUM_FOLATE, "2.9 ug/L"))
            .addResult(result(LabTests.TOTAL_B12, "500 ng/L")),
        "and ataxia",
        man(50)
            .addPresent(Symptoms.ATAXIA)
            .addResult(result(LabTests.SERUM_FOLATE, "2.9 ug/L"))
            .addResult(result(LabTests.TOTAL_B12, "500 ng/L")),
        "treat-5-folate-alone");
    edge(
        all,
        "pregnant, folic acid goes on",
        "section 5, folate: that of pregnancy is never delayed",
        pregnant(),
        "not pregnant",
        woman(30).notPregnant().addAbsent(RiskFactors.PLANNING_PREGNANCY),
        "treat-5-folic-acid-of-pregnancy");
    return all;
  }

  private static Patient.Builder deficient() {
    return man(50).addResult(result(LabTests.TOTAL_B12, "100 ng/L"));
  }
}
