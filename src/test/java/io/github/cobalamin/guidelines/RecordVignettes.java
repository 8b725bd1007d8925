package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Vignette.DAY;
import static io.github.cobalamin.guidelines.Vignette.care;

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
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Patients on whose record stands what vitamin B12 does not explain, or what narrows the cause. */
final class RecordVignettes {
  private static final String TELEPHONED = "at the limits at which a laboratory telephones";
  private static final String ON_RECORD = "what is on record is named";
  private static final String SOON_AFTER =
      "clinical review N33: thiamine soon after bariatric surgery; section 5: later with a reason";
  private static final String QUESTION = "section 8: what is a question, and what is not";

  private RecordVignettes() {}

  static List<Vignette> farFromTheirRange() {
    List<Vignette> all = new ArrayList<>();
    all.addAll(far(LabTests.POTASSIUM, "6.5 mmol/L", "6.4 mmol/L"));
    all.addAll(far(LabTests.MAGNESIUM, "0.4 mmol/L", "0.41 mmol/L"));
    all.addAll(far(LabTests.PHOSPHATE, "0.3 mmol/L", "0.31 mmol/L"));
    all.addAll(far(LabTests.GLUCOSE, "25 mmol/L", "24.9 mmol/L"));
    all.addAll(far(LabTests.CREATININE, "350 umol/L", "349 umol/L"));
    all.addAll(far(LabTests.ALANINE_AMINOTRANSFERASE, "750 U/L", "749 U/L"));
    all.addAll(far(LabTests.ASPARTATE_AMINOTRANSFERASE, "700 U/L", "699 U/L"));
    all.addAll(far(LabTests.C_REACTIVE_PROTEIN, "300 mg/L", "299 mg/L"));
    all.add(
        care(
                "creatinine 600 on dialysis is known",
                TELEPHONED,
                low()
                    .addPresent(Conditions.DIALYSIS)
                    .addResult(result(LabTests.CREATININE, "600 umol/L")))
            .fails("other-far-creatinine"));
    return all;
  }

  static List<Vignette> onRecord() {
    return List.of(
        care("acute kidney injury", ON_RECORD, man(60).addPresent(Conditions.ACUTE_KIDNEY_INJURY))
            .holds("other-acute-kidney-injury"),
        care(
                "a kidney disease of years",
                ON_RECORD,
                man(60).addPresent(Conditions.CHRONIC_KIDNEY_DISEASE))
            .fails("other-acute-kidney-injury"),
        care(
                "coeliac serology positive beside a good level",
                ON_RECORD,
                man(40)
                    .addResult(result(LabTests.TOTAL_B12, "480 ng/L"))
                    .addResult(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "positive")))
            .holds("other-coeliac-serology"),
        care(
                "coeliac serology negative",
                ON_RECORD,
                man(40).addResult(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "negative")))
            .fails("other-coeliac-serology"),
        care(
                "metformin and failing kidneys",
                ON_RECORD,
                man(70)
                    .addMedicine(Medicines.METFORMIN)
                    .addResult(result(LabTests.EGFR, "22 mL/min/1.73 m2")))
            .holds("other-metformin-and-kidneys")
            .fails("medicine-metformin-lowers-b12"),
        care(
                "metformin and good kidneys",
                ON_RECORD,
                man(70)
                    .addMedicine(Medicines.METFORMIN)
                    .addResult(result(LabTests.EGFR, "80 mL/min/1.73 m2")))
            .holds("medicine-metformin-lowers-b12")
            .fails("other-metformin-and-kidneys"),
        care(
                "a combined contraceptive and a clot",
                ON_RECORD,
                notPregnant()
                    .addMedicine(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES)
                    .addPresent(Symptoms.VENOUS_THROMBOSIS))
            .holds("other-contraceptive-and-clot")
            .fails("medicine-contraceptives-lower-measured-b12"),
        care(
                "a combined contraceptive alone",
                ON_RECORD,
                notPregnant().addMedicine(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES))
            .holds("medicine-contraceptives-lower-measured-b12")
            .fails("other-contraceptive-and-clot"),
        care(
                "vitamin B6 and numb feet",
                ON_RECORD,
                man(50).addMedicine(Medicines.PYRIDOXINE).addPresent(Symptoms.NUMBNESS))
            .holds("other-pyridoxine"),
        care("vitamin B6 alone", ON_RECORD, man(50).addMedicine(Medicines.PYRIDOXINE))
            .fails("other-pyridoxine"),
        care(
                "on the form to which there was a reaction",
                ON_RECORD,
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addAllergy(
                        Allergy.of(Allergen.HYDROXOCOBALAMIN)
                            .reaction(Allergy.Reaction.SEVERE)
                            .tolerating(Cobalamin.CYANOCOBALAMIN))
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .every(60)))
            .holds("treat-5-hydroxocobalamin-must-not-go-on")
            .fails("treat-5-cyanocobalamin-must-not-go-on"),
        care(
                "on cyanocobalamin in Leber's disease",
                ON_RECORD,
                man(30)
                    .addPresent(
                        Conditions.PERNICIOUS_ANAEMIA, Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY)
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .every(30)))
            .holds("treat-5-cyanocobalamin-must-not-go-on")
            .fails("treat-5-hydroxocobalamin-must-not-go-on"),
        care(
                "an ingredient to which there was an immediate reaction",
                ON_RECORD,
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addAllergy(Allergy.of(Allergen.EXCIPIENT).reaction(Allergy.Reaction.IMMEDIATE))
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .every(60)))
            .holds("treat-5-hydroxocobalamin-must-not-go-on"),
        care(
                "a gram into a muscle",
                ON_RECORD,
                man(66)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 g")
                            .every(60)))
            .holds("caution-doubtful-dose"),
        care(
                "a milligram into a muscle, and little by mouth",
                ON_RECORD,
                man(66)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg"),
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "2 ug")))
            .fails("caution-doubtful-dose"),
        care(
                "a child of twelve on the form to which there was a severe reaction",
                "law 1: protective at any age",
                Patient.builder()
                    .age(Age.years(12))
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addAllergy(
                        Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.SEVERE))
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")))
            .holds("treat-5-blocked-by-allergy-under-16")
            .fails("treat-5-blocked-by-allergy"),
        care(
                "injections of the tolerated form, and numb again",
                "section 5: the tolerated form is the one that is loaded again",
                toleratedForm(Route.INTRAMUSCULAR).addPresent(Symptoms.NUMBNESS))
            .holds("treat-5-no-tablets-for-a-tolerated-injection"),
        care(
                "tablets of the tolerated form, and numb again",
                "section 5: the tolerated form is the one that is loaded again",
                toleratedForm(Route.ORAL).addPresent(Symptoms.NUMBNESS))
            .fails("treat-5-no-tablets-for-a-tolerated-injection"),
        care(
                "a low potassium before treatment of an anaemia",
                "section 7: the first dose is not withheld",
                notPregnant()
                    .addResult(result(LabTests.TOTAL_B12, "60 ng/L"))
                    .addResult(result(LabTests.HAEMOGLOBIN, "85 g/L"))
                    .addResult(result(LabTests.POTASSIUM, "3.4 mmol/L")))
            .holds("other-potassium-before-treatment"),
        care(
                "a potassium that is not low before treatment of an anaemia",
                "section 7: the first dose is not withheld",
                notPregnant()
                    .addResult(result(LabTests.TOTAL_B12, "60 ng/L"))
                    .addResult(result(LabTests.HAEMOGLOBIN, "85 g/L"))
                    .addResult(result(LabTests.POTASSIUM, "3.5 mmol/L")))
            .fails("other-potassium-before-treatment"),
        care(
                "a boy of five with a B12 of 60",
                "children, standard teaching",
                Patient.builder()
                    .age(Age.years(5))
                    .addResult(result(LabTests.TOTAL_B12, "60 ng/L")))
            .holds("child-with-a-low-level"),
        care(
                "a boy of five with a B12 of 600",
                "children, standard teaching",
                Patient.builder()
                    .age(Age.years(5))
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L")))
            .fails("child-with-a-low-level"),
        care(
                "low folate, and B12 that nobody measured",
                "section 5: folate is treated after or together with B12",
                man(50).addResult(result(LabTests.SERUM_FOLATE, "2.9 ug/L")))
            .holds("b12-before-folic-acid"),
        care(
                "low folate, and B12 that is good",
                "section 5: folate is treated after or together with B12",
                man(50)
                    .addResult(result(LabTests.SERUM_FOLATE, "2.9 ug/L"))
                    .addResult(result(LabTests.TOTAL_B12, "500 ng/L")))
            .fails("b12-before-folic-acid"),
        care(
                "a full injection every four hundred days",
                "the least of a label is 0.1 mg a month",
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .every(400)))
            .holds("caution-few-injections"),
        care(
                "a tenth of a milligram a month",
                "the least of a label is 0.1 mg a month",
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.INTRAMUSCULAR, "100 ug")
                            .every(31)))
            .fails("caution-few-injections"),
        care(
                "injections that are refused and given",
                "section 5: a route that is refused or failed is not repeated",
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .every(60))
                    .addRefusedRoute(Route.INTRAMUSCULAR))
            .holds("treat-5-route-ruled-out"),
        care(
                "tablets that are refused while injections are given",
                "section 5: a route that is refused or failed is not repeated",
                notPregnant()
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .every(60))
                    .addRefusedRoute(Route.ORAL))
            .fails("treat-5-route-ruled-out"),
        care(
                "pemetrexed and a good level",
                "vitamin B12 goes with pemetrexed whatever the level",
                notPregnant()
                    .addMedicine(Medicines.PEMETREXED)
                    .addResult(result(LabTests.TOTAL_B12, "400 ng/L")))
            .holds("other-pemetrexed"),
        care(
                "more metformin than is licensed",
                "plausibility of the record",
                notPregnant()
                    .addMedicine(MedicineUse.of(Medicines.METFORMIN).withDailyDose("20 g")))
            .holds("other-dose-of-metformin"),
        care(
                "the most metformin that is licensed",
                "plausibility of the record",
                notPregnant().addMedicine(MedicineUse.of(Medicines.METFORMIN).withDailyDose("3 g")))
            .fails("other-dose-of-metformin"),
        care(
                "a drinker's low glucose",
                ON_RECORD,
                man(48)
                    .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.REDUCED_CONSCIOUSNESS)
                    .addResult(result(LabTests.GLUCOSE, "1.6 mmol/L")))
            .holds("treat-5-low-glucose-with-thiamine"),
        care(
                "low glucose alone",
                ON_RECORD,
                man(48).addResult(result(LabTests.GLUCOSE, "1.6 mmol/L")))
            .fails("treat-5-low-glucose-with-thiamine"),
        care(
                "an acid blocker beside methotrexate and few cells",
                ON_RECORD,
                man(56)
                    .addMedicine(Medicines.METHOTREXATE, Medicines.PROTON_PUMP_INHIBITORS)
                    .addResult(result(LabTests.NEUTROPHILS, "0.6 10^9/L")))
            .holds("medicine-proton-pump-inhibitors-lower-b12")
            .fails("medicine-folate-blocked"),
        care(
                "methotrexate and few cells",
                ON_RECORD,
                man(56)
                    .addMedicine(Medicines.METHOTREXATE)
                    .addResult(result(LabTests.NEUTROPHILS, "0.6 10^9/L")))
            .holds("other-medicine-and-marrow")
            .fails("medicine-folate-blocked"),
        care(
                "methotrexate and a sore mouth",
                ON_RECORD,
                man(56).addMedicine(Medicines.METHOTREXATE).addPresent(Symptoms.MOUTH_ULCERS))
            .holds("other-medicine-and-marrow"),
        care("methotrexate alone", ON_RECORD, man(56).addMedicine(Medicines.METHOTREXATE))
            .holds("medicine-folate-blocked")
            .fails("other-medicine-and-marrow"),
        care(
                "low copper and zinc",
                ON_RECORD,
                man(40)
                    .addMedicine(Medicines.ZINC_SALTS)
                    .addResult(result(LabTests.CAERULOPLASMIN, "low")))
            .holds("other-copper", "other-copper-and-zinc"),
        care("low copper and no zinc", ON_RECORD, man(40).addResult(result(LabTests.COPPER, "low")))
            .holds("other-copper")
            .fails("other-copper-and-zinc"),
        care(
                "ataxia, zinc, and copper that nobody measured",
                ON_RECORD,
                man(40).addMedicine(Medicines.ZINC_SALTS).addPresent(Symptoms.ATAXIA))
            .holds("other-zinc-and-copper-not-known"),
        care(
                "ataxia, zinc, and copper within its range",
                ON_RECORD,
                man(40)
                    .addMedicine(Medicines.ZINC_SALTS)
                    .addPresent(Symptoms.ATAXIA)
                    .addResult(result(LabTests.COPPER, "normal")))
            .fails("other-zinc-and-copper-not-known"),
        care(
                "iron deficiency by name",
                ON_RECORD,
                notPregnant().addPresent(Conditions.IRON_DEFICIENCY))
            .holds("other-iron"),
        care(
                "gas, and a level that is low",
                QUESTION,
                low().addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE))
            .holds("other-gas-and-low-level", "ng239-consider-intrinsic-factor-antibody"),
        care(
                "gas, and a low level of a vegan of years",
                QUESTION,
                low()
                    .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(9))))
            .fails("other-gas-and-low-level"),
        care(
                "gas with raised homocysteine, and a level in the middle",
                QUESTION,
                man(30)
                    .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addResult(result(LabTests.TOTAL_B12, "250 ng/L"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "80 umol/L")))
            .holds("history-nitrous-oxide-lately")
            .fails("other-gas-and-low-level", "ng239-consider-intrinsic-factor-antibody"));
  }

  static List<Vignette> causes() {
    return List.of(
        care("a vegan of nine years", QUESTION, vegan(low(), 9))
            .holds("history-vegan-diet-for-years")
            .fails(
                "ng239-consider-intrinsic-factor-antibody",
                "offer-coeliac-serology",
                "total-iga-with-coeliac-serology",
                "cause-not-established"),
        care(
                "a vegan of nine years with vitiligo",
                QUESTION,
                vegan(low(), 9).addPresent(Conditions.VITILIGO))
            .holds("ng239-consider-intrinsic-factor-antibody")
            .fails("offer-coeliac-serology"),
        care("a vegan of two years", QUESTION, vegan(low(), 2))
            .holds(
                "ng239-consider-intrinsic-factor-antibody",
                "offer-coeliac-serology",
                "total-iga-with-coeliac-serology",
                "ng239-diet")
            .fails("cause-nothing-on-record"),
        care(
                "a vegan since the summer has another cause",
                QUESTION,
                low().addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusMonths(5))))
            .holds("cause-nothing-on-record", "treat-unknown-cause")
            .fails("ng239-diet"),
        care("lack of iron too", QUESTION, low().addResult(result(LabTests.FERRITIN, "8 ug/L")))
            .holds("cause-nothing-on-record-and-iron-or-folate-lacking"),
        care("lack of folate too", QUESTION, low().addResult(result(LabTests.SERUM_FOLATE, "low")))
            .holds("cause-nothing-on-record-and-iron-or-folate-lacking"),
        care(
                "lack of iron, and coeliac serology negative",
                QUESTION,
                low()
                    .addResult(result(LabTests.FERRITIN, "8 ug/L"))
                    .addResult(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "negative")))
            .fails("cause-nothing-on-record-and-iron-or-folate-lacking"),
        care("enough iron", QUESTION, low().addResult(result(LabTests.FERRITIN, "80 ug/L")))
            .fails("cause-nothing-on-record-and-iron-or-folate-lacking"),
        care(
                "20 cm of ileum removed",
                QUESTION,
                low()
                    .addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("20 cm")))
            .holds("history-little-ileum-removed")
            .fails("history-ileal-resection"),
        care(
                "21 cm of ileum removed",
                QUESTION,
                low()
                    .addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("21 cm")))
            .holds("history-ileal-resection")
            .fails("history-little-ileum-removed"),
        care(
                "an infant with both metabolites raised and a B12 of 450",
                QUESTION,
                metabolites("450 ng/L"))
            .holds("history-metabolites-of-an-inborn-error"),
        care(
                "an infant with both metabolites raised and a B12 of 120",
                QUESTION,
                metabolites("120 ng/L"))
            .fails("history-metabolites-of-an-inborn-error"));
  }

  static List<Vignette> stomach() {
    return List.of(
        care("a parietal antibody in somebody who is well", QUESTION, parietal(well()))
            .holds("ng239-consider-intrinsic-factor-antibody")
            .fails("consider-biopsies-of-body-and-antrum", "cause-hints-of-gastritis"),
        care("nothing of the stomach in somebody who is well", QUESTION, well())
            .fails(
                "ng239-consider-intrinsic-factor-antibody", "consider-biopsies-of-body-and-antrum"),
        care(
                "a parietal antibody, and none against intrinsic factor",
                QUESTION,
                parietal(low()).addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")))
            .holds("consider-biopsies-of-body-and-antrum"),
        care(
                "no antibody at all, and metformin",
                QUESTION,
                low()
                    .addMedicine(Medicines.METFORMIN)
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")))
            .fails("consider-biopsies-of-body-and-antrum"),
        care(
                "both antibodies",
                QUESTION,
                parietal(low()).addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")))
            .fails("consider-biopsies-of-body-and-antrum"),
        care(
                "gastrin high and pepsinogen low under an acid blocker",
                QUESTION,
                gastrin(low()).addMedicine(Medicines.OMEPRAZOLE))
            .holds("consider-biopsies-of-body-and-antrum"),
        care(
                "gastrin high and pepsinogen low, biopsies awaited",
                QUESTION,
                gastrin(low()).addPresent(Conditions.GASTRIC_HISTOLOGY_PENDING))
            .fails("consider-biopsies-of-body-and-antrum"),
        care("dialysis without a sign", QUESTION, low().addPresent(Conditions.DIALYSIS))
            .fails("treat-5-thiamine-without-a-sign", "treat-5-wernicke-question"),
        care(
                "dialysis with new confusion",
                QUESTION,
                low().addPresent(Conditions.DIALYSIS).addPresent(Symptoms.DELIRIUM))
            .holds("treat-5-wernicke-question"),
        care("a bypass ten years ago, and well", SOON_AFTER, low().addHistory(bypass(120)))
            .fails("mind-thiamine-first"),
        care(
                "a bypass ten years ago, and numb",
                SOON_AFTER,
                low().addHistory(bypass(120)).addPresent(Symptoms.NUMBNESS))
            .holds("mind-thiamine-first"),
        care("a bypass three months ago, and well", SOON_AFTER, low().addHistory(bypass(3)))
            .holds("mind-thiamine-first", "treat-5-thiamine-without-a-sign"),
        care("malnutrition without a sign", QUESTION, low().addPresent(Conditions.MALNUTRITION))
            .holds("treat-5-thiamine-without-a-sign"));
  }

  private static History bypass(int months) {
    return History.of(Conditions.GASTRIC_BYPASS).since(Vignette.DAY.minusMonths(months));
  }

  /** At the limit, and just within it. */
  private static List<Vignette> far(LabTest test, String at, String within) {
    String rule = "other-far-" + test.id();
    return List.of(
        care(test + " " + at, TELEPHONED, man(60).addResult(result(test, at))).holds(rule),
        care(test + " " + within, TELEPHONED, man(60).addResult(result(test, within))).fails(rule));
  }

  private static Patient.Builder low() {
    return man(45).addResult(result(LabTests.TOTAL_B12, "120 ng/L"));
  }

  private static Patient.Builder well() {
    return man(35).addResult(result(LabTests.TOTAL_B12, "480 ng/L")).noOtherSymptoms();
  }

  private static Patient.Builder vegan(Patient.Builder patient, int years) {
    return patient.addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(years)));
  }

  private static Patient.Builder parietal(Patient.Builder patient) {
    return patient.addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive"));
  }

  private static Patient.Builder gastrin(Patient.Builder patient) {
    return patient
        .addResult(result(LabTests.GASTRIN, "raised"))
        .addResult(result(LabTests.PEPSINOGEN_I, "low"));
  }

  private static Patient.Builder metabolites(String b12) {
    return Patient.builder()
        .age(Age.months(10))
        .addResult(result(LabTests.TOTAL_B12, b12))
        .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
        .addResult(result(LabTests.HOMOCYSTEINE, "raised"));
  }

  private static Patient.Builder toleratedForm(Route route) {
    return notPregnant()
        .addPresent(Conditions.PERNICIOUS_ANAEMIA)
        .addAllergy(
            Allergy.of(Allergen.HYDROXOCOBALAMIN)
                .reaction(Allergy.Reaction.IMMEDIATE)
                .tolerating(Cobalamin.CYANOCOBALAMIN))
        .addReplacement(
            Replacement.of(Cobalamin.CYANOCOBALAMIN, route, "1 mg").toBuilder()
                .response(Replacement.Response.WORSE)
                .build());
  }
}
