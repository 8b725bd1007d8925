package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.CauseVignettes.deficient;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.List;

/** Sections 1.5 to 1.7: treatment by cause, why not otherwise, what to mind, and what follows. */
final class TreatmentVignettes {
  private static final String FACTS_1_10 = "NG239 section 1.5: treatment by cause";
  private static final String K2 = "clinical review K2: neurological involvement outranks cause";
  private static final String FACTS_1_11 = "NG239 section 1.6: follow-up";
  private static final String SAFETY = "clinical review 13.6: the safety window";

  private TreatmentVignettes() {}

  static List<Vignette> byCause() {
    return List.of(
        deficient(
                "vegan with tablets as the treatment",
                FACTS_1_10,
                man(40).addPresent(RiskFactors.VEGAN_DIET).noOtherSymptoms(),
                "ng239-diet",
                "more-than-diet-asks-for",
                "tablets-come-first-in-diet",
                "not-without-neurological-involvement",
                "only-in-leber-or-tobacco-amblyopia",
                "for-life-only-where-the-cause-stays",
                "other-texts-of-the-licence",
                "only-while-injections-could-not-be-given",
                "ng239-dietary-advice",
                "ng239-information-on-recovery",
                "mind-masked-folate-deficiency",
                "expect-first-review")
            .fails(
                "treat-neurological-involvement",
                "not-first-with-neurological-involvement",
                "for-diet-only",
                "tablets-refused",
                "tablets-failed"),
        deficient(
            "frail person with too little to eat",
            "facts 1.10: injections in diet where tablets may not be taken",
            man(84).addPresent(RiskFactors.FRAILTY),
            "ng239-diet",
            "ng239-diet-by-injection"),
        deficient(
                "pernicious anaemia, injections for life",
                FACTS_1_10,
                man(60).addPresent(Conditions.PERNICIOUS_ANAEMIA).noOtherSymptoms(),
                "ng239-injections-for-life",
                "no-tablets-where-injections-are-for-life",
                "the-same-doses-for-life",
                "too-little-where-absorption-is-impaired",
                "for-diet-only",
                "ng239-information-for-life",
                "gastric-cancer-awareness",
                "companions-of-gastritis",
                "gastric-surveillance-differs")
            .fails(
                "for-life-only-where-the-cause-stays",
                "treat-where-injections-are-ruled-out",
                "injections-refused"),
        deficient(
            "autoimmune thyroid disease, so that gastritis is suspected",
            "facts 1.10: known or suspected",
            man(50).addPresent(Conditions.AUTOIMMUNE_THYROID_DISEASE).noOtherSymptoms(),
            "prefer-injections-while-gastritis-is-possible"),
        deficient(
            "a parietal-cell antibody, so that gastritis is suspected",
            "facts 1.10: known or suspected",
            man(50)
                .noOtherSymptoms()
                .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive")),
            "prefer-injections-while-gastritis-is-possible"),
        deficient(
            "deficient after biliopancreatic diversion",
            "clinical review 13.17: stay with the bariatric unit",
            man(50).addPresent(Conditions.BILIOPANCREATIC_DIVERSION).noOtherSymptoms(),
            "bariatric-unit-decides"),
        deficient(
            "deficient on dialysis",
            "clinical review N29: hydroxocobalamin preferred",
            man(50).addPresent(Conditions.DIALYSIS).noOtherSymptoms(),
            "hydroxocobalamin-in-kidney-failure"),
        deficient(
            "deficient on tablets",
            "facts 1.11: raise the dose or switch",
            man(50)
                .noOtherSymptoms()
                .addReplacement(
                    Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "50 ug")
                        .since(Vignette.DAY.minusDays(200))),
            "treat-unknown-cause",
            "only-after-loading"),
        deficient(
            "coeliac disease, by injection or by mouth",
            FACTS_1_10,
            man(30).addPresent(Conditions.COELIAC_DISEASE).noOtherSymptoms(),
            "ng239-other-malabsorption",
            "too-little-where-absorption-is-impaired"),
        deficient(
            "inherited malabsorption in an adult",
            "a small series, read once",
            man(20).addPresent(Conditions.IMERSLUND_GRASBECK_SYNDROME),
            "treat-5-inherited-malabsorption",
            "inherited-malabsorption-has-its-own-interval"),
        deficient(
            "metformin as the cause",
            "facts 1.10: medicine-induced",
            man(60).addMedicine(MedicineUse.of(Medicines.METFORMIN)).noOtherSymptoms(),
            "treat-medicine-induced",
            "too-little-beside-the-medicine",
            "mind-oral-absorption-interactions"),
        deficient(
            "nitrous oxide without signs",
            FACTS_1_10,
            man(22).addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE).noOtherSymptoms(),
            "treat-nitrous-oxide",
            "no-more-nitrous-oxide"),
        deficient(
                "nothing known of the cause",
                FACTS_1_10,
                man(50).noOtherSymptoms(),
                "treat-unknown-cause",
                "only-after-loading",
                "not-without-neurological-involvement",
                "only-in-leber-or-tobacco-amblyopia",
                "other-texts-of-the-licence",
                "only-while-injections-could-not-be-given",
                "for-diet-only")
            .fails(
                "treat-leber-or-tobacco-amblyopia",
                "prefer-injections-while-gastritis-is-possible",
                "hydroxocobalamin-in-kidney-failure",
                "bariatric-unit-decides"),
        deficient(
                "vegan with tingling alone",
                K2,
                man(40).addPresent(RiskFactors.VEGAN_DIET, Symptoms.PARAESTHESIA),
                "review-alternate-day-injections",
                "expect-nerves-improve",
                "expect-last-neurological-gains")
            .urgency(Urgency.URGENT),
        deficient(
                "vegan with tingling and lost vibration sense",
                K2,
                man(40)
                    .addPresent(
                        RiskFactors.VEGAN_DIET,
                        Symptoms.PARAESTHESIA,
                        Symptoms.REDUCED_VIBRATION_SENSE),
                "treat-neurological-involvement",
                "not-first-with-neurological-involvement",
                "mind-neuropathy-needs-injections",
                "review-alternate-day-injections",
                "expect-nerves-improve",
                "expect-last-neurological-gains")
            .urgency(Urgency.URGENT),
        deficient(
                "tobacco amblyopia",
                "BNF: a scheme of its own",
                man(50).addPresent(Conditions.TOBACCO_AMBLYOPIA),
                "treat-leber-or-tobacco-amblyopia")
            .fails("only-in-leber-or-tobacco-amblyopia"),
        deficient(
            "deficient with Leber hereditary optic neuropathy",
            "clinical review K17: cyanocobalamin is avoided",
            man(25).addPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
            "not-cyanocobalamin-in-leber-disease"),
        deficient(
                "allergic to hydroxocobalamin",
                "clinical review K5: one allergy blocks all",
                man(50).addAllergy(Allergen.HYDROXOCOBALAMIN),
                "not-with-cobalamin-allergy",
                "nothing-is-left-to-offer")
            .urgency(Urgency.URGENT),
        deficient(
            "of unknown age",
            "without an age no dose is given",
            Patient.builder().notPregnant().noOtherSymptoms(),
            "not-without-age"),
        deficient(
            "inborn error of cobalamin",
            "the metabolic team chooses",
            man(30).addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN),
            "not-in-inborn-errors",
            "nothing-is-left-to-offer"),
        deficient(
            "pernicious anaemia, injections refused",
            "what the person wants",
            man(60).addPresent(Conditions.PERNICIOUS_ANAEMIA).addRefusedRoute(Route.INTRAMUSCULAR),
            "treat-where-injections-are-ruled-out",
            "injections-refused"),
        deficient(
            "injections not tolerated",
            "what was tried",
            man(60).addFailedRoute(Route.INTRAMUSCULAR),
            "treat-where-injections-are-ruled-out",
            "injections-failed"),
        deficient(
            "vegan who refuses tablets",
            "what the person wants",
            man(40).addPresent(RiskFactors.VEGAN_DIET).addRefusedRoute(Route.ORAL),
            "tablets-refused",
            "ng239-diet-by-injection"),
        deficient(
            "vegan in whom tablets failed",
            "what was tried",
            man(40).addPresent(RiskFactors.VEGAN_DIET).addFailedRoute(Route.ORAL),
            "tablets-failed",
            "ng239-diet-by-injection"));
  }

  static List<Vignette> safeguards() {
    return List.of(
        deficient(
                "severe anaemia of an old man",
                SAFETY,
                man(80)
                    .addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA)
                    .addResult(result(LabTests.HAEMOGLOBIN, "62 g/L")),
                "treat-severe-deficiency",
                "no-tablets-first-in-severe-deficiency",
                "mind-hypokalaemia-on-starting",
                "mind-thrombocytosis-and-gout",
                "mind-transfusion-of-older-people",
                "expect-reticulocytes-peak",
                "expect-first-count",
                "expect-weekly-rise",
                "expect-count-normal")
            .urgency(Urgency.SAME_DAY),
        deficient(
            "alcohol and low B12",
            "clinical review N33: thiamine first",
            man(50).addPresent(RiskFactors.HARMFUL_ALCOHOL_USE),
            "mind-thiamine-first"),
        Vignette.of(
                "folic acid alone for large cells",
                "clinical review K1: treatment-dose folic acid alone while deficiency is possible",
                man(50)
                    .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("5 mg"))
                    .addResult(result(LabTests.MCV, "118 fL")))
            .holds("mind-folic-acid-alone", "medicine-folic-acid-masks-deficiency"),
        Vignette.of(
                "folic acid while planning a pregnancy",
                "clinical review K1: never an error",
                woman(30)
                    .notPregnant()
                    .addPresent(RiskFactors.PLANNING_PREGNANCY)
                    .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("400 ug")))
            .holds("mind-folic-acid-carries-on")
            .fails("mind-folic-acid-alone"),
        deficient(
            "chloramphenicol beside replacement",
            "SmPC: it blunts the response",
            man(50).addMedicine(MedicineUse.of(Medicines.CHLORAMPHENICOL)),
            "mind-chloramphenicol-interaction",
            "medicine-chloramphenicol-blunts-response"),
        deficient(
                "very few platelets",
                "clinical review N37",
                man(50).addResult(result(LabTests.PLATELETS, "30 x10^9/L")),
                "mind-bleeding-risk-of-injections")
            .urgency(Urgency.URGENT),
        deficient(
            "allergic to an excipient",
            "product licences, section 4.3",
            man(50).addAllergy(Allergen.EXCIPIENT),
            "mind-excipient-allergy"),
        deficient(
            "kidney failure",
            "clinical review N29",
            man(50).addResult(result(LabTests.EGFR, "20 mL/min/1.73 m2")),
            "mind-advanced-kidney-disease"),
        deficient(
            "nitrous oxide as an anaesthetic",
            "clinical review 13.15",
            man(50).addPresent(RiskFactors.ANAESTHETIC_NITROUS_OXIDE),
            "mind-nitrous-oxide-anaesthesia"));
  }

  static List<Vignette> followUp() {
    return List.of(
        deficient(
                "pregnant, treatment begins",
                "acceptance test 14: review after a month",
                pregnant().addResult(result(LabTests.ACTIVE_B12, "12 pmol/L")),
                "expect-first-review-in-pregnancy",
                "medicines-while-expecting")
            .status(CONFIRMED, "status-7-active-deficient-in-pregnancy")
            .urgency(Urgency.URGENT)
            .fails("expect-first-review"),
        deficient(
            "raised metabolites that should fall",
            "clinical review 13.5",
            man(50)
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "1.2 umol/L")
                        .withReferenceRange("0-280 nmol/L")),
            "expect-metabolites-fall"),
        onTablets(
            "better on tablets",
            Replacement.Response.BETTER,
            "ng239-oral-improved",
            "level-on-tablets"),
        Vignette.of(
                "better on tablets with pernicious anaemia",
                "facts 1.10 and clinical review N68: both are stated",
                man(50)
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(
                        Replacement.builder()
                            .route(Route.ORAL)
                            .dose(io.github.cobalamin.quantity.Quantity.of("1 mg"))
                            .response(Replacement.Response.BETTER)
                            .build()))
            .holds("oral-improved-and-the-cause-stays", "oral-where-injections-are-for-life")
            .fails("ng239-oral-improved"),
        deficient(
            "deficient on injections",
            "clinical review N64: missed doses, wrong sample or assay fault",
            man(50)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")),
            "low-level-on-injections"),
        Vignette.of(
                "neurological signs in an inborn error",
                "inborn errors: the metabolic team today",
                man(25).addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN, Symptoms.NUMBNESS))
            .status(INDETERMINATE, "status-5-inborn-error")
            .urgency(Urgency.SAME_DAY)
            .holds("urgent-inborn-error-with-neurology"),
        onTablets("the same on tablets", Replacement.Response.UNCHANGED, "ng239-oral-unchanged"),
        onTablets("worse on tablets", Replacement.Response.WORSE, "ng239-oral-worse"),
        onInjections(
            "better on injections",
            man(50).noOtherConditions(),
            Replacement.Response.BETTER,
            "ng239-injections-improved",
            "no-level-on-injections"),
        onInjections(
            "better on injections with a cause that stays",
            man(50).addPresent(Conditions.TOTAL_GASTRECTOMY),
            Replacement.Response.RESOLVED,
            "ng239-injections-improved-for-life"),
        onInjections(
            "no better on injections",
            man(50),
            Replacement.Response.UNCHANGED,
            "ng239-injections-not-enough",
            "think-again-on-injections"),
        Vignette.of(
                "tingling on tablets",
                K2,
                man(50)
                    .addPresent(Symptoms.PARAESTHESIA)
                    .addReplacement(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")))
            .holds("oral-with-neurological-involvement"),
        deficient(
            "autoimmune gastritis with indigestion",
            "facts 1.12: gastroscopy on symptoms",
            man(50).addPresent(Conditions.AUTOIMMUNE_GASTRITIS, Symptoms.DYSPEPSIA),
            "ng239-gastroscopy-on-symptoms"),
        Vignette.of(
                "numbness with an indeterminate level",
                "section 5: considered, unconfirmed",
                man(50)
                    .addPresent(Symptoms.NUMBNESS)
                    .noOtherReplacement()
                    .addResult(result(LabTests.TOTAL_B12, "240 ng/L")))
            .status(INDETERMINATE, "status-16-middle")
            .holds("treat-5-consider-undecided-and-may-get-worse"));
  }

  private static Vignette onTablets(String name, Replacement.Response response, String... holds) {
    return Vignette.of(
            name,
            FACTS_1_11,
            man(50)
                .addReplacement(
                    Replacement.builder()
                        .form(Cobalamin.CYANOCOBALAMIN)
                        .route(Route.ORAL)
                        .dose(io.github.cobalamin.quantity.Quantity.of("1 mg"))
                        .response(response)
                        .build()))
        .holds(holds);
  }

  private static Vignette onInjections(
      String name, Patient.Builder patient, Replacement.Response response, String... holds) {
    return Vignette.of(
            name,
            FACTS_1_11,
            patient.addReplacement(
                Replacement.builder()
                    .form(Cobalamin.HYDROXOCOBALAMIN)
                    .route(Route.INTRAMUSCULAR)
                    .response(response)
                    .build()))
        .holds(holds);
  }
}
