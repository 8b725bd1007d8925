package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.NOT_TESTED;
import static io.github.cobalamin.model.Classification.OUT_OF_SCOPE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Urgency.SAME_DAY;
import static io.github.cobalamin.model.Urgency.URGENT;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Trimester;
import java.util.List;

/** Sections 1.1 to 1.3 up to the first test: scope, boxes, red flags, which test. */
final class RecognisingVignettes {
  private RecognisingVignettes() {}

  static List<Vignette> scope() {
    return List.of(
        // NG239 overview: people aged 16 and over. Both sides of the birthday.
        Vignette.of(
                "fifteen years and B12 100 ng/L",
                "NG239 overview: 16 and over; facts 1.1: under 16 the library must refuse",
                man(15).addResult(result(LabTests.TOTAL_B12, "100 ng/L")))
            .status(OUT_OF_SCOPE, "status-0-under-16")
            .holds("note-child-thresholds", "child-before-the-sample")
            .fails(
                "ng239-total-b12-deficient", "status-10-deficient", "child-whose-mother-is-asked"),
        Vignette.of(
                "sixteen years and B12 100 ng/L",
                "NG239 overview: 16 and over; Table 1",
                man(16).addResult(result(LabTests.TOTAL_B12, "100 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .holds("ng239-total-b12-deficient", "ng239-information-when-confirmed")
            .fails("status-0-under-16", "note-child-thresholds"),
        // Review N45: lost milestones, floppy: same day paediatrics.
        Vignette.of(
                "floppy infant of a deficient mother",
                "review N45: lost milestones, floppy, same day paediatrics",
                Patient.builder()
                    .age(Age.months(10))
                    .addPresent(
                        Symptoms.DEVELOPMENTAL_REGRESSION,
                        Symptoms.HYPOTONIA,
                        RiskFactors.DEFICIENT_MOTHER))
            .status(OUT_OF_SCOPE, "status-0-under-16")
            .urgency(SAME_DAY)
            .holds(
                "urgent-child-with-danger-sign",
                "child-of-deficient-mother",
                "child-whose-mother-is-asked"),
        Vignette.of(
                "infant with poor growth and no pallor",
                "review N45: poor growth only with pallor",
                Patient.builder()
                    .age(Age.months(8))
                    .addPresent(Symptoms.FAILURE_TO_THRIVE)
                    .noOtherSymptoms())
            .status(OUT_OF_SCOPE, "status-0-under-16")
            .fails("urgent-child-with-danger-sign", "urgent-same-day-child-poor-growth-and-pallor"),
        Vignette.of(
                "infant with poor growth and pallor",
                "review N45: poor growth with pallor",
                Patient.builder()
                    .age(Age.months(8))
                    .addPresent(Symptoms.FAILURE_TO_THRIVE, Symptoms.PALLOR))
            .status(OUT_OF_SCOPE, "status-0-under-16")
            .urgency(SAME_DAY)
            .holds("urgent-same-day-child-poor-growth-and-pallor"),
        Vignette.of(
                "no age told, B12 100 ng/L",
                "architecture 4: without an age the scope is unknown, and the table still speaks",
                Patient.builder().addResult(result(LabTests.TOTAL_B12, "100 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .fails("status-0-under-16"));
  }

  static List<Vignette> boxes() {
    return List.of(
        // 1.2.5: at least one symptom and at least one risk factor.
        Vignette.of(
                "glossitis and metformin",
                "recommendation 1.2.5: symptom and risk factor; 1.3.1: total or active",
                man(50)
                    .addPresent(Symptoms.GLOSSITIS)
                    .addMedicine(MedicineUse.of(Medicines.METFORMIN)))
            .holds(
                "ng239-box-1",
                "ng239-box-2",
                "ng239-offer-initial-test",
                "ng239-sample-before-replacement",
                "ng239-ask-about-supplements",
                "ng239-information-when-suspected")
            .fails("ng239-judge-initial-test"),
        Vignette.of(
                "metformin alone, no symptom",
                "recommendation 1.2.5 asks for both; facts 1.5: a risk factor alone is no offer",
                man(50).addMedicine(MedicineUse.of(Medicines.METFORMIN)).noOtherSymptoms())
            .holds("ng239-box-2", "ng239-judge-initial-test")
            .fails("ng239-box-1", "ng239-offer-initial-test", "ng239-information-when-suspected"),
        Vignette.of(
                "fatigue alone",
                "recommendation 1.2.6: clinical judgement",
                notPregnant()
                    .addPresent(Symptoms.FATIGUE)
                    .noOtherConditions()
                    .noOtherRiskFactors()
                    .noOtherMedicines())
            .holds("ng239-box-1", "ng239-judge-initial-test")
            .fails("ng239-box-2", "ng239-offer-initial-test"),
        Vignette.of(
                "eighty-five years old and well",
                "facts 1.4: age is no item of Box 2",
                man(85)
                    .noOtherSymptoms()
                    .noOtherConditions()
                    .noOtherRiskFactors()
                    .noOtherMedicines())
            .fails("ng239-box-2", "ng239-judge-initial-test", "ng239-offer-initial-test"),
        Vignette.of(
                "depression without any box",
                "section 1.2: mental-health presentations; review K7: never no test needed",
                man(50)
                    .addPresent(Symptoms.DEPRESSION)
                    .noOtherSymptoms()
                    .noOtherConditions()
                    .noOtherRiskFactors()
                    .noOtherMedicines())
            .holds("ng239-mental-health", "ng239-judge-initial-test")
            .fails("ng239-box-1", "ng239-box-2"),
        Vignette.of(
                "anaemia that iron does not mend, breastfeeding",
                "Box 1: iron not working, in pregnancy or while breastfeeding",
                woman(30)
                    .notPregnant()
                    .breastfeeding()
                    .addPresent(Symptoms.IRON_RESISTANT_ANAEMIA, RiskFactors.VEGAN_DIET))
            .holds("ng239-box-1", "ng239-offer-initial-test"),
        Vignette.of(
                "neuropathy with a normal blood count",
                "section 1.2: do not rule out because anaemia or macrocytosis is absent",
                man(50)
                    .addPresent(Symptoms.PARAESTHESIA, RiskFactors.VEGAN_DIET)
                    .addResult(result(LabTests.HAEMOGLOBIN, "150 g/L"))
                    .addResult(result(LabTests.MCV, "90 fL")))
            .holds("ng239-normal-count-excludes-nothing", "ng239-offer-initial-test")
            .fails("shows-anaemia", "shows-macrocytosis"),
        Vignette.of(
                "pregnant, tired and vegan",
                "recommendation 1.3.2: active B12 in pregnancy",
                pregnant().addPresent(Symptoms.FATIGUE, RiskFactors.VEGAN_DIET))
            .holds("ng239-offer-initial-test-in-pregnancy")
            .fails("ng239-offer-initial-test", "ng239-judge-initial-test"),
        Vignette.of(
                "pregnant and tired",
                "recommendations 1.2.6 and 1.3.2: judgement, and active B12",
                pregnant().addPresent(Symptoms.FATIGUE))
            .holds("ng239-judge-initial-test-in-pregnancy")
            .fails("ng239-offer-initial-test-in-pregnancy", "ng239-judge-initial-test"),
        Vignette.of(
                "fatigue and nitrous oxide",
                "recommendation 1.3.3: homocysteine or MMA, never B12 alone",
                man(22).addPresent(Symptoms.FATIGUE, RiskFactors.RECREATIONAL_NITROUS_OXIDE))
            .status(INDETERMINATE, "status-4b-nitrous-oxide")
            .holds("ng239-offer-initial-test-after-nitrous-oxide")
            .fails("ng239-offer-initial-test", "urgent-nitrous-oxide-neurology"),
        Vignette.of(
                "nitrous oxide and well",
                "recommendations 1.2.6 and 1.3.3: judgement, and the metabolites",
                man(22).addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE).noOtherSymptoms())
            .status(INDETERMINATE, "status-4b-nitrous-oxide")
            .holds("ng239-judge-initial-test-after-nitrous-oxide")
            .fails("ng239-judge-initial-test", "ng239-offer-initial-test-after-nitrous-oxide"),
        Vignette.of(
                "coeliac disease and poor concentration",
                "Box 2: coeliac disease; Box 1: cognitive difficulties",
                notPregnant().addPresent(Symptoms.POOR_CONCENTRATION, Conditions.COELIAC_DISEASE))
            .holds("ng239-offer-initial-test"));
  }

  static List<Vignette> redFlags() {
    return List.of(
        // Review 13.7, one flag each.
        Vignette.of(
                "new weakness of the legs",
                "review N38: same day; BSH: treat without waiting",
                man(50).addPresent(Symptoms.LEG_WEAKNESS))
            .urgency(SAME_DAY)
            .holds("urgent-cord-compression-or-disease"),
        Vignette.of("Lhermitte's sign", "review N38", man(50).addPresent(Symptoms.LHERMITTE_SIGN))
            .urgency(SAME_DAY)
            .holds("urgent-cord-compression-or-disease"),
        Vignette.of("sensory level", "review N38", man(50).addPresent(Symptoms.SENSORY_LEVEL))
            .urgency(SAME_DAY)
            .holds("urgent-cord-compression-or-disease"),
        Vignette.of(
                "new bladder disturbance",
                "review N38",
                man(50).addPresent(Symptoms.BLADDER_OR_BOWEL_CHANGE))
            .urgency(SAME_DAY)
            .holds("urgent-cord-compression-or-disease"),
        Vignette.of(
                "tingling after nitrous oxide",
                "review N44, RCEM: same day, treat before results",
                man(22).addPresent(Symptoms.PARAESTHESIA, RiskFactors.RECREATIONAL_NITROUS_OXIDE))
            .status(INDETERMINATE, "status-4b-nitrous-oxide")
            .urgency(SAME_DAY)
            .holds("urgent-nitrous-oxide-neurology"),
        Vignette.of("scotoma", "review N39: same day eye", man(50).addPresent(Symptoms.VISUAL_LOSS))
            .urgency(SAME_DAY)
            .holds("urgent-visual-loss"),
        Vignette.of(
                "blurred vision only",
                "review N39 names visual loss and scotoma, not blurring",
                man(50).addPresent(Symptoms.BLURRED_VISION).noOtherSymptoms())
            .holds("ng239-box-1")
            .fails("urgent-visual-loss"),
        Vignette.of(
                "low platelets and red-cell fragments",
                "review N40: TTP until ADAMTS13 is known",
                man(60)
                    .addPresent(Symptoms.RED_CELL_FRAGMENTS)
                    .addResult(result(LabTests.PLATELETS, "149 x10^9/L")))
            .urgency(SAME_DAY)
            .holds("urgent-possible-ttp", "shows-thrombocytopenia"),
        Vignette.of(
                "haemoglobin 69 g/L",
                "review N41: below 70 g/L",
                man(60).addResult(result(LabTests.HAEMOGLOBIN, "69 g/L")))
            .urgency(SAME_DAY)
            .holds("urgent-same-day-very-low-haemoglobin", "shows-anaemia"),
        Vignette.of(
                "haemoglobin 70 g/L",
                "review N41: 70 g/L itself is not below 70",
                man(60).addResult(result(LabTests.HAEMOGLOBIN, "70 g/L")).noOtherSymptoms())
            .urgency(URGENT)
            .holds("shows-anaemia", "urgent-haemoglobin-below-80")
            .fails("urgent-same-day-very-low-haemoglobin"),
        Vignette.of(
                "anaemia with chest pain",
                "review N41: chest pain, syncope, heart failure",
                man(60).addPresent(Symptoms.ANAEMIA, Symptoms.CHEST_PAIN))
            .urgency(SAME_DAY)
            .holds("urgent-same-day-heart-with-anaemia"),
        Vignette.of(
                "neutrophils 0.4 and fever",
                "review N42: below 0.5 with fever",
                man(60)
                    .addPresent(Symptoms.FEVER)
                    .addResult(result(LabTests.NEUTROPHILS, "0.4 x10^9/L")))
            .urgency(SAME_DAY)
            .holds("urgent-neutropenic-fever", "shows-severe-neutropenia"),
        Vignette.of(
                "neutrophils 0.5 and fever",
                "severe neutropenia is below 0.5; with fever what counts is 1.0 (section 7)",
                man(60)
                    .addPresent(Symptoms.FEVER)
                    .noOtherSymptoms()
                    .addResult(result(LabTests.NEUTROPHILS, "0.5 x10^9/L")))
            .urgency(SAME_DAY)
            .holds("urgent-neutropenic-fever")
            .fails("shows-severe-neutropenia"),
        Vignette.of("psychosis", "review N43", man(50).addPresent(Symptoms.PSYCHOSIS))
            .urgency(SAME_DAY)
            .holds("urgent-mental-state", "ng239-judge-initial-test"),
        Vignette.of("delirium", "review N43", man(80).addPresent(Symptoms.DELIRIUM))
            .urgency(SAME_DAY)
            .holds("urgent-mental-state"),
        Vignette.of(
                "suicidal thoughts", "review N43", man(50).addPresent(Symptoms.SUICIDAL_THOUGHTS))
            .urgency(SAME_DAY)
            .holds("urgent-mental-state"),
        Vignette.of(
                "lost vibration sense and imbalance",
                "facts 1.8: suspected SACD, take blood, then treat without waiting",
                man(55).addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Symptoms.BALANCE_PROBLEM))
            .status(PROBABLE, "status-21-no-b12-signs-treated-at-once")
            .urgency(URGENT)
            .holds("urgent-suspected-cord-disease"),
        Vignette.of(
                "ataxia alone",
                "review N46: any neurological sign",
                man(55).addPresent(Symptoms.ATAXIA).noOtherSymptoms())
            .urgency(URGENT)
            .holds("urgent-objective-neurology")
            .fails("urgent-suspected-cord-disease"),
        Vignette.of(
                "megaloblastic anaemia named by the laboratory",
                "facts 1.8: suspected megaloblastic anaemia, do not wait",
                man(55).addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA))
            .status(PROBABLE, "status-21-no-b12-signs-treated-at-once")
            .urgency(URGENT)
            .holds("urgent-suspected-megaloblastic-anaemia"),
        Vignette.of(
                "macrocytic anaemia with hypersegmented neutrophils",
                "facts 1.8; WHO 2024: men below 130 g/L; CKS: MCV above 100 fL",
                man(55)
                    .addResult(result(LabTests.HAEMOGLOBIN, "129 g/L"))
                    .addResult(result(LabTests.MCV, "100.1 fL"))
                    .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "present")))
            .status(PROBABLE, "status-21-no-b12-signs-treated-at-once")
            .urgency(URGENT)
            .holds(
                "shows-anaemia",
                "shows-macrocytosis",
                "shows-hypersegmented-neutrophils",
                "urgent-suspected-megaloblastic-anaemia"),
        Vignette.of(
                "haemoglobin 130 g/L and MCV 100 fL",
                "WHO 2024: 130 g/L itself is no anaemia; 100 fL itself no macrocytosis",
                man(55)
                    .addResult(result(LabTests.HAEMOGLOBIN, "130 g/L"))
                    .addResult(result(LabTests.MCV, "100 fL"))
                    .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "present"))
                    .noOtherSymptoms())
            .fails("shows-anaemia", "shows-macrocytosis", "urgent-suspected-megaloblastic-anaemia"),
        Vignette.of(
                "pancytopenia",
                "library: all blood cells low, by depth",
                man(55)
                    .addResult(result(LabTests.HAEMOGLOBIN, "90 g/L"))
                    .addResult(result(LabTests.PLATELETS, "99 x10^9/L"))
                    .addResult(result(LabTests.WHITE_CELLS, "2.9 x10^9/L")))
            .urgency(URGENT)
            .holds("urgent-pancytopenia", "shows-leucopenia"),
        Vignette.of(
                "deficient with tingling",
                "review N46, CKS: urgent haematology advice",
                man(55)
                    .addPresent(Symptoms.PARAESTHESIA)
                    .addResult(result(LabTests.TOTAL_B12, "120 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .urgency(URGENT)
            .holds("urgent-deficient-result-with-signs"),
        Vignette.of(
                "second trimester, haemoglobin 107 g/L",
                "facts section 10, extra numeric: WHO 2024 second trimester, 107 g/L is no anaemia",
                woman(30)
                    .pregnant(Trimester.SECOND)
                    .noOtherSymptoms()
                    .addResult(result(LabTests.HAEMOGLOBIN, "107 g/L")))
            .fails("shows-anaemia"),
        Vignette.of(
                "third trimester, haemoglobin 107 g/L",
                "WHO 2024: below 110 g/L in the third trimester",
                pregnant().addResult(result(LabTests.HAEMOGLOBIN, "107 g/L")))
            .holds("shows-anaemia", "ng239-judge-initial-test-in-pregnancy"),
        Vignette.of(
                "pregnant, total B12 in the middle and cord signs",
                "architecture 4: urgency is shown whatever else applies",
                pregnant()
                    .addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Symptoms.FALLS)
                    .addResult(result(LabTests.TOTAL_B12, "200 ng/L")))
            .status(INDETERMINATE, "status-8f-pregnant-middle")
            .urgency(URGENT)
            .holds(
                "urgent-suspected-cord-disease",
                "urgent-treatment-before-results",
                "ng239-active-b12-after-total-in-pregnancy"),
        Vignette.of(
                "difficulty in swallowing",
                "review N48: suspected-cancer pathway, apart from B12",
                man(40).addPresent(Symptoms.DYSPHAGIA))
            .urgency(URGENT)
            .holds("urgent-suspected-cancer"),
        Vignette.of(
                "weight loss and dyspepsia at fifty-four",
                "review N48: from 55 years",
                man(54).addPresent(Symptoms.WEIGHT_LOSS, Symptoms.DYSPEPSIA))
            .fails("urgent-suspected-cancer"),
        Vignette.of(
                "weight loss and upper abdominal pain at fifty-five",
                "review N48: upper abdominal pain counts as dyspepsia does",
                man(55).addPresent(Symptoms.WEIGHT_LOSS, Symptoms.UPPER_ABDOMINAL_PAIN))
            .urgency(URGENT)
            .holds("urgent-suspected-cancer"),
        Vignette.of(
                "cord signs and an allergy to hydroxocobalamin",
                "review K5: an allergy blocks every cobalamin, and comes before neurology",
                man(50)
                    .addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Symptoms.PARAESTHESIA)
                    .addAllergy(Allergen.HYDROXOCOBALAMIN))
            .status(NOT_TESTED, "status-23-not-tested")
            .urgency(SAME_DAY)
            .holds("urgent-treatment-before-results-with-allergy", "caution-cobalamin-allergy")
            .fails("urgent-treatment-before-results"));
  }
}
