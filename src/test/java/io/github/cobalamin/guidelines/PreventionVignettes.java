package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** People at risk, people in whom something else explains the findings, and their medicines. */
final class PreventionVignettes {
  private static final String SECTION_8 = "prevention by risk group and body";
  private static final String SECTION_13_8 = "clinical review 13.8: what else, and what tells";

  private PreventionVignettes() {}

  static List<Vignette> prevention() {
    return List.of(
        Vignette.of(
                "vegan who is well",
                SECTION_8,
                man(30).addPresent(RiskFactors.VEGAN_DIET).noOtherSymptoms().noOtherReplacement())
            .holds(
                "prevent-vegan-society",
                "prevent-vegan-us",
                "prevent-vegan-restart",
                "screening-aafp-diet",
                "screening-ng239-needs-a-symptom"),
        Vignette.of(
                "breastfeeding vegan",
                "clinical review N87, N52",
                woman(30).notPregnant().breastfeeding().addPresent(RiskFactors.VEGAN_DIET))
            .holds("prevent-vegan-expecting", "prevent-vegan-infant")
            .fails("prevent-vegan-society"),
        Vignette.of("man of 60", SECTION_8, man(60)).holds("prevent-over-50"),
        Vignette.of("man of 80", SECTION_8, man(80)).holds("screening-aafp-age"),
        Vignette.of(
                "after gastrectomy", SECTION_8, man(50).addPresent(Conditions.PARTIAL_GASTRECTOMY))
            .holds("prevent-stomach-or-ileum", "screening-aafp-surgery"),
        Vignette.of(
                "after gastric bypass", SECTION_8, man(40).addPresent(Conditions.GASTRIC_BYPASS))
            .holds("prevent-bariatric-us", "prevent-bariatric-uk", "screening-bariatric"),
        Vignette.of(
                "after biliopancreatic diversion",
                "clinical review 13.17",
                man(40).addPresent(Conditions.BILIOPANCREATIC_DIVERSION))
            .holds("prevent-bariatric-unit"),
        Vignette.of("Crohn disease", SECTION_8, man(40).addPresent(Conditions.CROHN_DISEASE))
            .holds("screening-aafp-bowel-disease"),
        Vignette.of(
                "metformin for years, with a proton-pump inhibitor",
                "facts 6.1 and clinical review K12, K38",
                man(60)
                    .addMedicine(MedicineUse.of(Medicines.METFORMIN).since(YearMonth.of(2018, 1)))
                    .addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE).since(YearMonth.of(2024, 1))))
            .holds(
                "screening-mhra-metformin",
                "screening-aafp-metformin",
                "screening-kdigo-metformin",
                "screening-ada-metformin",
                "screening-metformin-with-acid-suppression",
                "screening-aafp-acid-suppression"),
        Vignette.of("nobody at risk", SECTION_8, everythingAbsent(man(30)))
            .holds("screening-not-for-all"));
  }

  static List<Vignette> otherExplanations() {
    return List.of(
        other(
            "large cells and alcohol",
            "macrocytosis-from-alcohol",
            Symptoms.MACROCYTOSIS,
            RiskFactors.HARMFUL_ALCOHOL_USE),
        other(
            "large cells and liver disease",
            "macrocytosis-from-liver-disease",
            Symptoms.MACROCYTOSIS,
            Conditions.LIVER_DISEASE),
        other(
            "large cells and hypothyroidism",
            "macrocytosis-from-hypothyroidism",
            Symptoms.MACROCYTOSIS,
            Conditions.HYPOTHYROIDISM),
        Vignette.of(
                "large cells and hydroxycarbamide",
                SECTION_13_8,
                man(50)
                    .addPresent(Symptoms.MACROCYTOSIS)
                    .addMedicine(MedicineUse.of(Medicines.HYDROXYCARBAMIDE)))
            .holds("other-macrocytosis-from-medicines"),
        other(
            "large cells and reticulocytosis",
            "macrocytosis-from-reticulocytosis",
            Symptoms.MACROCYTOSIS,
            Conditions.REACTIVE_RETICULOCYTOSIS),
        other(
            "large cells and myelodysplasia",
            "macrocytosis-from-myelodysplasia",
            Symptoms.MACROCYTOSIS,
            Conditions.MYELODYSPLASTIC_SYNDROME),
        other(
            "large cells and copper deficiency",
            "macrocytosis-from-copper-deficiency",
            Symptoms.MACROCYTOSIS,
            Conditions.COPPER_DEFICIENCY),
        other(
            "tingling and copper deficiency",
            "neuropathy-from-copper-deficiency",
            Symptoms.PARAESTHESIA,
            Conditions.COPPER_DEFICIENCY),
        other(
            "tingling and diabetes",
            "neuropathy-from-diabetes",
            Symptoms.PARAESTHESIA,
            Conditions.TYPE_2_DIABETES),
        other(
                "tingling and nitrous oxide",
                "neuropathy-from-nitrous-oxide",
                Symptoms.PARAESTHESIA,
                RiskFactors.RECREATIONAL_NITROUS_OXIDE)
            .status(INDETERMINATE, "status-4b-nitrous-oxide")
            .urgency(Urgency.SAME_DAY),
        other(
            "tingling and alcohol",
            "neuropathy-from-alcohol-or-vitamins",
            Symptoms.PARAESTHESIA,
            RiskFactors.HARMFUL_ALCOHOL_USE),
        other(
            "tingling and HIV",
            "neuropathy-from-general-disease",
            Symptoms.PARAESTHESIA,
            Conditions.HIV_INFECTION),
        other(
            "numb in one nerve",
            "neuropathy-from-entrapment",
            Symptoms.FOCAL_NUMBNESS,
            Conditions.PERIPHERAL_NERVE_ENTRAPMENT),
        byResult("low folate", LabTests.SERUM_FOLATE, "low", "other-folate"),
        byResult("low ferritin", LabTests.FERRITIN, "low", "other-iron"),
        byResult("raised TSH", LabTests.THYROID_STIMULATING_HORMONE, "raised", "other-thyroid"),
        byResult("low copper", LabTests.COPPER, "low", "other-copper"),
        byResult("many reticulocytes", LabTests.RETICULOCYTES, "raised", "other-reticulocytes"),
        byResult(
                "very high homocysteine",
                LabTests.HOMOCYSTEINE,
                "150 umol/L",
                "other-very-high-homocysteine")
            .status(INDETERMINATE, "status-22-no-b12-metabolites"),
        byResult("high B12", LabTests.TOTAL_B12, "1500 ng/L", "high-b12")
            .status(UNLIKELY, "status-20-sufficient"),
        Vignette.of(
                "good B12 with low blood cells, large cells, tingling and forgetfulness",
                SECTION_13_8,
                man(70)
                    .addPresent(
                        Symptoms.MACROCYTOSIS,
                        Symptoms.THROMBOCYTOPENIA,
                        Symptoms.PARAESTHESIA,
                        Symptoms.MEMORY_LOSS)
                    .noOtherReplacement()
                    .addResult(result(LabTests.TOTAL_B12, "1400 ng/L")))
            .status(UNLIKELY, "status-20-sufficient")
            .holds(
                "other-myelodysplasia",
                "look-elsewhere-macrocytosis",
                "look-elsewhere-neuropathy",
                "look-elsewhere-cognition",
                "repeat-if-symptoms-persist",
                "high-b12-excludes-nothing"),
        Vignette.of(
                "both metabolites raised with good B12",
                "clinical review 13.10: cobalamin C disease can first show in adults",
                man(30)
                    .noOtherRiskFactors()
                    .noOtherReplacement()
                    .addResult(result(LabTests.TOTAL_B12, "500 ng/L"))
                    .addResult(result(LabTests.EGFR, "95 mL/min/1.73 m2"))
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "2.2 umol/L"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "60 umol/L")))
            .status(DISCORDANT, "status-17-sufficient-mma-raised")
            .holds("other-metabolites-high-with-good-b12"),
        Vignette.care(
                "both metabolites raised with good B12 and the antibody",
                "row 6: a common cause that is proven explains it",
                man(48)
                    .addResult(result(LabTests.TOTAL_B12, "480 ng/L"))
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")))
            .fails("other-metabolites-high-with-good-b12"));
  }

  static List<Vignette> medicines() {
    List<Vignette> all = new ArrayList<>();
    all.add(taking("metformin-lowers-b12", Medicines.METFORMIN));
    all.add(taking("other-biguanides-lower-b12", Medicines.PHENFORMIN));
    all.add(taking("proton-pump-inhibitors-lower-b12", Medicines.PROTON_PUMP_INHIBITORS));
    all.add(taking("h2-receptor-antagonists-lower-b12", Medicines.H2_RECEPTOR_ANTAGONISTS));
    all.add(taking("colchicine-lowers-b12", Medicines.COLCHICINE));
    all.add(taking("antiepileptics-lower-b12", Medicines.PREGABALIN));
    all.add(taking("absorption-lowered-a-little", Medicines.NEOMYCIN));
    all.add(taking("colestipol-binds-b12", Medicines.COLESTIPOL));
    all.add(taking("octreotide-lowers-b12", Medicines.OCTREOTIDE));
    all.add(
        taking("contraceptives-lower-measured-b12", Medicines.COMBINED_HORMONAL_CONTRACEPTIVES));
    all.add(taking("depot-contraceptive-lowers-measured-b12", Medicines.MEDROXYPROGESTERONE));
    all.add(taking("oral-oestradiol-lowers-measured-b12", Medicines.ESTRADIOL));
    all.add(taking("valproate-raises-measured-b12", Medicines.VALPROATE));
    all.add(taking("folate-lowered-by-antiepileptics", Medicines.PHENYTOIN));
    all.add(taking("folate-blocked", Medicines.METHOTREXATE));
    all.add(taking("folate-lowered-by-others", Medicines.SULFASALAZINE));
    all.add(taking("biotin-disturbs-assays", Medicines.BIOTIN));
    return all;
  }

  private static Vignette taking(String effect, Medicine medicine) {
    return Vignette.of(
            "taking " + medicine,
            "question A4: advice on a medicine, never without the prescriber",
            woman(35).notPregnant().addMedicine(MedicineUse.of(medicine)))
        .holds("medicine-" + effect);
  }

  private static Vignette other(String name, String rule, Clue finding, Clue explanation) {
    return Vignette.of(name, SECTION_13_8, man(50).addPresent(finding, explanation))
        .holds("other-" + rule);
  }

  private static Vignette byResult(
      String name, io.github.cobalamin.model.LabTest test, String printed, String rule) {
    return Vignette.of(
            name, SECTION_13_8, man(50).noOtherReplacement().addResult(result(test, printed)))
        .holds(rule);
  }

  private static Patient.Builder everythingAbsent(Patient.Builder patient) {
    for (Patient.Part world : Patient.Part.values()) {
      patient.noOther(world);
    }
    return patient;
  }
}
