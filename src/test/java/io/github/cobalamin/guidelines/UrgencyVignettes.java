// Long: one patient on each side of the edge of every rule on urgency.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.OUT_OF_SCOPE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;
import static io.github.cobalamin.model.Urgency.ROUTINE;
import static io.github.cobalamin.model.Urgency.SAME_DAY;
import static io.github.cobalamin.model.Urgency.URGENT;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.util.List;

/** Section 7 of the table of decisions, clause by clause, on both sides of each edge. */
final class UrgencyVignettes {
  private UrgencyVignettes() {}

  private static Replacement onTablets(Replacement.Response response) {
    return Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg").toBuilder()
        .response(response)
        .build();
  }

  static List<Vignette> nerves() {
    return List.of(
        of(
            "new brisk tone of the legs",
            "new or worsening cord or motor signs: same day",
            SAME_DAY,
            since(man(50), Symptoms.SPASTICITY, History.Onset.NEW),
            "urgent-same-day-new-cord-or-motor-signs"),
        of(
                "stiff legs since nobody knows when",
                "a motor or cord sign of unknown onset: urgent",
                URGENT,
                man(50).addPresent(Symptoms.SPASTICITY),
                "urgent-undated-cord-or-motor-sign",
                "urgent-objective-sign")
            .fails("urgent-same-day-new-cord-or-motor-signs"),
        of(
            "stiff legs since nobody knows when, and numbness that gets worse",
            "new or worsening motor signs: what gets worse may be this one",
            SAME_DAY,
            since(man(50), Symptoms.NUMBNESS, History.Onset.WORSENING)
                .addPresent(Symptoms.SPASTICITY),
            "urgent-same-day-new-cord-or-motor-signs"),
        of(
            "stiff legs since nobody knows when, and worse on tablets",
            "new or worsening motor signs: what gets worse under treatment may be this one",
            SAME_DAY,
            man(50)
                .addPresent(Symptoms.SPASTICITY)
                .addReplacement(onTablets(Replacement.Response.WORSE)),
            "urgent-same-day-new-cord-or-motor-signs"),
        of(
                "stiff legs since nobody knows when, and unchanged on tablets",
                "a motor or cord sign of unknown onset: urgent",
                URGENT,
                man(50)
                    .addPresent(Symptoms.SPASTICITY)
                    .addReplacement(onTablets(Replacement.Response.UNCHANGED)),
                "urgent-undated-cord-or-motor-sign")
            .fails("urgent-same-day-new-cord-or-motor-signs"),
        of(
            "numb anew while injections for pernicious anaemia go on",
            "neurology new or back: urgent; what is measured under treatment reassures nobody",
            URGENT,
            since(man(60), Symptoms.NUMBNESS, History.Onset.NEW)
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .every(60)
                        .lastDose(Vignette.DAY.minusDays(38))),
            "urgent-neurology-new-on-treatment"),
        of(
                "numb for years while injections for pernicious anaemia go on",
                "neurology that is neither new nor back",
                ROUTINE,
                since(man(60), Symptoms.NUMBNESS, History.Onset.STABLE)
                    .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .every(60)
                            .lastDose(Vignette.DAY.minusDays(38))))
            .fails("urgent-neurology-new-on-treatment"),
        of(
                "stiff legs for years",
                "of known onset it is no sign of today; unexplained it stays urgent",
                URGENT,
                since(man(50), Symptoms.SPASTICITY, History.Onset.STABLE),
                "urgent-objective-sign")
            .fails("urgent-undated-cord-or-motor-sign"),
        of(
            "stiff legs for years after a stroke",
            "a long-standing sign that a proven disease explains is no clock",
            ROUTINE,
            since(man(70), Symptoms.SPASTICITY, History.Onset.STABLE)
                .addPresent(Conditions.STROKE)),
        of(
                "cord disease that gets worse, audit 2, B12 210 and a normal MMA",
                "audit 2: a normal MMA does not silence what is treated before results",
                SAME_DAY,
                since(man(60), Symptoms.SUBACUTE_COMBINED_DEGENERATION, History.Onset.WORSENING)
                    .addResult(total("210 ng/L"))
                    .addResult(
                        result(LabTests.METHYLMALONIC_ACID, "200 nmol/L")
                            .withReferenceRange("0-280 nmol/L")),
                "urgent-treatment-before-results",
                "urgent-same-day-new-cord-or-motor-signs",
                "urgent-suspected-cord-disease")
            .status(INDETERMINATE, "status-15-middle-with-signs-or-cause"),
        of(
                "cord disease and B12 400 that nothing contradicts",
                "audit 2: the flag on the cord stays, whatever B12 says",
                URGENT,
                man(60)
                    .addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION, Symptoms.ATAXIA)
                    .addResult(total("400 ng/L")),
                "urgent-suspected-cord-disease")
            .status(INDETERMINATE, "status-19-sufficient-with-objective-signs"),
        of(
                "lost vibration sense alone",
                "section 2: cord disease needs ataxia, gait or balance trouble, falls or leg weakness beside it",
                URGENT,
                man(55).addPresent(Symptoms.REDUCED_VIBRATION_SENSE),
                "urgent-objective-sign")
            .fails("urgent-suspected-cord-disease"),
        of(
                "weak legs for years",
                "new or worsening motor signs: what has stayed for years is none",
                ROUTINE,
                since(man(50), Symptoms.LEG_WEAKNESS, History.Onset.STABLE))
            .fails("urgent-cord-compression-or-disease"),
        of(
                "Romberg's sign and low copper",
                "section 2: low copper explains cord signs, and is on record",
                URGENT,
                man(50)
                    .addPresent(Symptoms.ROMBERG_SIGN)
                    .addResult(result(LabTests.COPPER, "3 umol/L")),
                "urgent-sign-with-low-copper")
            .fails("urgent-objective-sign"),
        of(
                "Romberg's sign and copper that is not low",
                "10 umol/L is not below what laboratories print",
                URGENT,
                man(50)
                    .addPresent(Symptoms.ROMBERG_SIGN)
                    .addResult(result(LabTests.COPPER, "10 umol/L")),
                "urgent-objective-sign")
            .fails("urgent-sign-with-low-copper"),
        of(
            "lost acuity of unknown onset",
            "optic signs of unknown onset count as new",
            SAME_DAY,
            man(50).addPresent(Symptoms.VISUAL_ACUITY_LOSS),
            "urgent-visual-loss"),
        of(
                "lost acuity for years",
                "L4: a long-standing loss",
                URGENT,
                since(man(50), Symptoms.VISUAL_ACUITY_LOSS, History.Onset.STABLE),
                "urgent-objective-sign")
            .fails("urgent-visual-loss"),
        of(
            "colour vision lost, audit 16",
            "audit 16: knowledge and rule say the same day",
            SAME_DAY,
            man(50).addPresent(Symptoms.COLOUR_VISION_LOSS),
            "urgent-visual-loss"),
        of(
            "acuity lost by a cataract",
            "section 2: what the lens explains is no optic sign",
            ROUTINE,
            man(70).addPresent(Symptoms.VISUAL_ACUITY_LOSS, Conditions.CATARACT)),
        of(
            "one eye blind at once",
            "sudden loss of one eye: same day, and seldom B12",
            SAME_DAY,
            man(70).addPresent(Symptoms.SUDDEN_VISUAL_LOSS_OF_ONE_EYE),
            "urgent-visual-loss"),
        of(
            "cannot walk",
            "cannot walk: same day",
            SAME_DAY,
            man(40).addPresent(Symptoms.UNABLE_TO_WALK),
            "urgent-same-day-unable-to-walk"),
        of(
                "walks badly",
                "a gait disorder that no stated cause explains: urgent",
                URGENT,
                man(40).addPresent(Symptoms.IMPAIRED_GAIT),
                "urgent-objective-neurology")
            .fails("urgent-same-day-unable-to-walk"),
        of(
            "neuropathy worse within days",
            "rapidly progressive neuropathy: same day",
            SAME_DAY,
            man(40).addPresent(Symptoms.RAPIDLY_PROGRESSIVE_NEUROPATHY),
            "urgent-same-day-rapid-neuropathy"),
        of(
                "neuropathy that gets worse, and not within days",
                "progressive neurology that no stated cause explains: urgent",
                URGENT,
                man(40).addPresent(Symptoms.PROGRESSIVE_NEUROLOGY),
                "urgent-objective-neurology")
            .fails("urgent-same-day-rapid-neuropathy"),
        of(
            "tingling that gets worse",
            "progressive neurology that no stated cause explains: urgent",
            URGENT,
            since(man(40), Symptoms.PARAESTHESIA, History.Onset.WORSENING),
            "urgent-objective-neurology"),
        of(
            "tingling that gets worse in multiple sclerosis",
            "a stated cause explains what is progressive, with a sign or without",
            ROUTINE,
            since(man(50), Symptoms.PARAESTHESIA, History.Onset.WORSENING)
                .addPresent(Conditions.MULTIPLE_SCLEROSIS)),
        of(
                "tingling that stays",
                "a stable symptom without sign or marker has no clock",
                ROUTINE,
                since(man(40), Symptoms.PARAESTHESIA, History.Onset.STABLE))
            .fails("urgent-objective-neurology"),
        of(
            "unsteady since a stroke",
            "L4: a gait disorder that a stated cause explains",
            ROUTINE,
            man(70).addPresent(Symptoms.IMPAIRED_GAIT, Conditions.STROKE)),
        of(
            "gas that ended nine months ago, and a tingle of unknown age",
            "L4: the clock of any recreational use stays, and treatment goes with it (L7)",
            SAME_DAY,
            man(22)
                .addPresent(Symptoms.PARAESTHESIA)
                .addHistory(
                    History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                        .until(LocalDate.of(2026, 2, 10))),
            "urgent-nitrous-oxide-neurology",
            "urgent-treatment-before-results",
            "treat-5-offer-nitrous-oxide-with-neurology"),
        of(
                "gas that ended nine months ago, and a tingle as ever",
                "section 2: beyond 3 months, and nothing began during use",
                ROUTINE,
                man(22)
                    .addHistory(
                        History.of(Symptoms.PARAESTHESIA).onset(History.Onset.STABLE),
                        History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                            .until(LocalDate.of(2026, 2, 10))))
            .fails(
                "urgent-nitrous-oxide-neurology",
                "urgent-treatment-before-results",
                "treat-5-offer-nitrous-oxide-with-neurology"),
        of(
                "one anaesthetic and a tingle",
                "section 2: a single use counts only with objective signs or a low B12",
                ROUTINE,
                man(40).addPresent(Symptoms.PARAESTHESIA, RiskFactors.ANAESTHETIC_NITROUS_OXIDE))
            .fails(
                "urgent-nitrous-oxide-neurology",
                "urgent-same-day-single-nitrous-oxide-and-low-b12"),
        of(
                "one anaesthetic and lost position sense",
                "section 2: a single use with objective signs",
                SAME_DAY,
                man(40)
                    .addPresent(
                        Symptoms.REDUCED_PROPRIOCEPTION, RiskFactors.ANAESTHETIC_NITROUS_OXIDE),
                "urgent-nitrous-oxide-neurology")
            .status(PROBABLE, "status-4a-nitrous-oxide-with-a-marker"),
        of(
                "one anaesthetic, a tingle and B12 150",
                "section 2: a single use beside a deficient B12",
                SAME_DAY,
                man(40)
                    .addPresent(Symptoms.PARAESTHESIA, RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
                    .addResult(total("150 ng/L")),
                "urgent-same-day-single-nitrous-oxide-and-low-b12",
                "urgent-deficient-result-with-signs")
            .status(CONFIRMED, "status-10-deficient"),
        of(
                "inborn error and new falls",
                "new or worse neurology in an inborn error",
                SAME_DAY,
                since(man(30), Symptoms.FALLS, History.Onset.NEW)
                    .addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN),
                "urgent-inborn-error-with-neurology")
            .status(INDETERMINATE, "status-5-inborn-error"),
        of(
                "inborn error and falls as ever",
                "L4: a long-standing loss",
                ROUTINE,
                since(man(30), Symptoms.FALLS, History.Onset.STABLE)
                    .addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN))
            .status(INDETERMINATE, "status-5-inborn-error")
            .fails("urgent-inborn-error-with-neurology"),
        of(
            "Romberg's sign and large cells",
            "an objective sign together with macrocytosis",
            URGENT,
            man(60).addPresent(Symptoms.ROMBERG_SIGN, Symptoms.MACROCYTOSIS),
            "urgent-sign-with-a-marker"),
        of(
                "Romberg's sign, large cells and B12 420",
                "macrocytosis counts where B12 is not sufficient",
                URGENT,
                man(60)
                    .addPresent(Symptoms.ROMBERG_SIGN, Symptoms.MACROCYTOSIS)
                    .addResult(total("420 ng/L")),
                "urgent-objective-sign")
            .status(INDETERMINATE, "status-19-sufficient-with-objective-signs")
            .fails("urgent-sign-with-a-marker"),
        of(
                "lost feeling in the feet, stable, B12 420",
                "stable symmetrical sensory neuropathy, B12 sufficient by a number: routine",
                ROUTINE,
                since(man(50), Symptoms.OBJECTIVE_SENSORY_LOSS, History.Onset.STABLE)
                    .addResult(total("420 ng/L")))
            .status(INDETERMINATE, "status-19-sufficient-with-objective-signs")
            .fails("urgent-objective-sign"),
        of(
            "lost feeling in the feet, stable, B12 not known",
            "stable symmetrical sensory neuropathy included: urgent",
            URGENT,
            since(man(50), Symptoms.OBJECTIVE_SENSORY_LOSS, History.Onset.STABLE),
            "urgent-objective-sign"),
        of(
                "absent ankle reflexes alone at sixty",
                "section 2: alone they do not count from 60 years",
                ROUTINE,
                man(60).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES))
            .fails("urgent-objective-sign"),
        of(
            "absent ankle reflexes alone at fifty-nine",
            "section 2: below 60 years they count",
            URGENT,
            man(59).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES),
            "urgent-objective-sign"),
        of(
            "injections missed and numb again",
            "neurology new or back after doses were missed",
            URGENT,
            man(70)
                .addPresent(Symptoms.NUMBNESS)
                .addReplacement(injections().toBuilder().missedDoses(Truth.TRUE).build()),
            "urgent-neurology-after-treatment-ended"),
        of(
                "numb on injections of which none was missed",
                "neurology back after doses were missed: none was",
                ROUTINE,
                man(70)
                    .addPresent(Symptoms.NUMBNESS)
                    .addReplacement(injections().toBuilder().missedDoses(Truth.FALSE).build()))
            .fails("urgent-neurology-after-treatment-ended"),
        of(
            "better on injections, the rest of the numbness",
            "the stable rest of a deficiency under treatment has no clock",
            ROUTINE,
            since(man(70), Symptoms.OBJECTIVE_SENSORY_LOSS, History.Onset.STABLE)
                .addReplacement(
                    injections().toBuilder().response(Replacement.Response.BETTER).build())));
  }

  static List<Vignette> blood() {
    return List.of(
        of(
            "new angina with anaemia",
            "new chest pain with anaemia",
            SAME_DAY,
            since(man(70), Symptoms.CHEST_PAIN, History.Onset.NEW)
                .addResult(haemoglobin("112 g/L")),
            "urgent-same-day-heart-with-anaemia"),
        of(
                "stable angina, haemoglobin 112",
                "L4: stable angina with mild anaemia",
                ROUTINE,
                since(man(70), Symptoms.CHEST_PAIN, History.Onset.STABLE)
                    .addResult(haemoglobin("112 g/L")))
            .fails("urgent-same-day-heart-with-anaemia"),
        of(
            "stable angina, haemoglobin 92",
            "L4 spares mild anaemia alone",
            SAME_DAY,
            since(man(70), Symptoms.CHEST_PAIN, History.Onset.STABLE)
                .addResult(haemoglobin("92 g/L")),
            "urgent-same-day-heart-with-anaemia"),
        of(
                "fainted, B12 120, no count",
                "heart signs with a deficient band and no count yet",
                SAME_DAY,
                man(70).addPresent(Symptoms.SYNCOPE).addResult(total("120 ng/L")),
                "urgent-same-day-heart-and-no-count")
            .status(CONFIRMED, "status-10-deficient"),
        of(
                "fainted, B12 120, haemoglobin 140",
                "there is a count, and no anaemia",
                ROUTINE,
                man(70)
                    .addPresent(Symptoms.SYNCOPE)
                    .addResult(total("120 ng/L"))
                    .addResult(haemoglobin("140 g/L")))
            .status(CONFIRMED, "status-10-deficient")
            .fails("urgent-same-day-heart-and-no-count"),
        of(
                "sickle cell disease, haemoglobin 68, usual 74",
                "sickle cell disease: more than 20 g/L below the usual",
                ROUTINE,
                man(20)
                    .addPresent(Conditions.SICKLE_CELL_DISEASE)
                    .addHistory(History.of(Conditions.SICKLE_CELL_DISEASE).measuring("74 g/L"))
                    .addResult(haemoglobin("68 g/L")),
                "note-chronic-haemolysis")
            .fails("urgent-same-day-very-low-haemoglobin"),
        of(
            "sickle cell disease, haemoglobin 68, usual 95",
            "sickle cell disease: more than 20 g/L below the usual",
            SAME_DAY,
            man(20)
                .addPresent(Conditions.SICKLE_CELL_DISEASE)
                .addHistory(History.of(Conditions.SICKLE_CELL_DISEASE).measuring("95 g/L"))
                .addResult(haemoglobin("68 g/L")),
            "urgent-same-day-very-low-haemoglobin"),
        of(
            "sickle cell disease, haemoglobin 68, usual not known",
            "sickle cell disease: usual unknown",
            SAME_DAY,
            man(20).addPresent(Conditions.SICKLE_CELL_DISEASE).addResult(haemoglobin("68 g/L")),
            "urgent-same-day-very-low-haemoglobin"),
        of(
            "haemoglobin 79",
            "severe anaemia: urgent",
            URGENT,
            man(60).addResult(haemoglobin("79 g/L")),
            "urgent-haemoglobin-below-80"),
        of(
                "haemoglobin 80",
                "80 g/L itself is not below 80",
                ROUTINE,
                man(60).addResult(haemoglobin("80 g/L")))
            .fails("urgent-haemoglobin-below-80"),
        of(
            "haemoglobin 78 and black stools",
            "new bleeding with a haemoglobin below 80",
            SAME_DAY,
            man(60).addPresent(Symptoms.GASTROINTESTINAL_BLEEDING).addResult(haemoglobin("78 g/L")),
            "urgent-same-day-anaemia-with-loss"),
        of(
                "haemoglobin 80 and black stools",
                "new bleeding with a haemoglobin below 80: 80 itself is not below it",
                ROUTINE,
                man(60)
                    .addPresent(Symptoms.GASTROINTESTINAL_BLEEDING)
                    .addResult(haemoglobin("80 g/L")))
            .fails("urgent-same-day-anaemia-with-loss"),
        of(
            "platelets 19",
            "platelets below 20",
            SAME_DAY,
            man(60).addResult(platelets("19 10^9/L")),
            "urgent-same-day-very-low-platelets",
            "urgent-low-platelets"),
        of(
                "platelets 20",
                "20 itself is not below 20; below 50: urgent",
                URGENT,
                man(60).addResult(platelets("20 10^9/L")),
                "urgent-low-platelets")
            .fails("urgent-same-day-very-low-platelets"),
        of(
            "platelets 40 and bleeding",
            "bleeding with platelets below 50",
            SAME_DAY,
            man(60).addPresent(Symptoms.BLEEDING).addResult(platelets("40 10^9/L")),
            "urgent-same-day-very-low-platelets"),
        of(
                "platelets 50",
                "50 itself is not below 50",
                ROUTINE,
                man(60).addResult(platelets("50 10^9/L")))
            .fails("urgent-low-platelets"),
        of(
            "large cells and platelets 45",
            "macrocytosis with platelets below 50: haematology the same day",
            SAME_DAY,
            man(60).addPresent(Symptoms.MACROCYTOSIS).addResult(platelets("45 10^9/L")),
            "urgent-same-day-macrocytosis-with-few-cells"),
        of(
                "large cells and platelets 45 in cirrhosis",
                "L4: known stable liver disease with platelets 20 to 50",
                URGENT,
                man(60)
                    .addPresent(Symptoms.MACROCYTOSIS, Conditions.CIRRHOSIS)
                    .addResult(platelets("45 10^9/L")),
                "urgent-low-platelets")
            .fails("urgent-same-day-macrocytosis-with-few-cells"),
        of(
            "large cells, haemoglobin 78 and raised reticulocytes",
            "with reticulocytes raised it is loss or haemolysis",
            URGENT,
            man(60)
                .addPresent(Symptoms.MACROCYTOSIS)
                .addResult(haemoglobin("78 g/L"))
                .addResult(result(LabTests.RETICULOCYTES, "raised")),
            "urgent-haemoglobin-below-80"),
        of(
            "fragments, platelets 160 after 320 last month",
            "platelets halved with fragments: TTP until ADAMTS13 is known",
            SAME_DAY,
            man(50)
                .addPresent(Symptoms.RED_CELL_FRAGMENTS)
                .addResult(
                    platelets("320 10^9/L").on(Vignette.DAY.minusDays(30)),
                    platelets("160 10^9/L").on(Vignette.DAY)),
            "urgent-possible-ttp"),
        of(
                "fragments, platelets 160 after 240 last month",
                "a third less is not half",
                ROUTINE,
                man(50)
                    .addPresent(Symptoms.RED_CELL_FRAGMENTS)
                    .addResult(
                        platelets("240 10^9/L").on(Vignette.DAY.minusDays(30)),
                        platelets("160 10^9/L").on(Vignette.DAY)))
            .fails("urgent-possible-ttp"),
        of(
                "platelets 160 after 320 last month, and no fragments",
                "halved alone has no clock",
                ROUTINE,
                man(50)
                    .addResult(
                        platelets("320 10^9/L").on(Vignette.DAY.minusDays(30)),
                        platelets("160 10^9/L").on(Vignette.DAY)))
            .fails("urgent-possible-ttp"),
        of(
            "neutrophils 0.9 and 38.0 degrees",
            "neutrophils below 1.0 with fever",
            SAME_DAY,
            man(60)
                .addResult(result(LabTests.NEUTROPHILS, "0.9 10^9/L"))
                .addResult(result(LabTests.BODY_TEMPERATURE, "38 °C")),
            "urgent-neutropenic-fever"),
        of(
                "neutrophils 1.0 and 38.0 degrees",
                "1.0 itself is not below 1.0",
                ROUTINE,
                man(60)
                    .addResult(result(LabTests.NEUTROPHILS, "1.0 10^9/L"))
                    .addResult(result(LabTests.BODY_TEMPERATURE, "38 °C")))
            .fails("urgent-neutropenic-fever"),
        of(
            "audit 32: haemoglobin 118, white cells 3.8, platelets 149",
            "audit 32 and L4: near-normal counts are not all cells low",
            ROUTINE,
            man(60)
                .addResult(haemoglobin("118 g/L"))
                .addResult(result(LabTests.WHITE_CELLS, "3.8 10^9/L"))
                .addResult(platelets("149 10^9/L")),
            "shows-leucopenia",
            "shows-thrombocytopenia",
            "shows-anaemia"),
        of(
            "audit 13: vegan, haemoglobin 115, platelets 145",
            "audit 13: not severe",
            ROUTINE,
            man(40)
                .addPresent(RiskFactors.VEGAN_DIET)
                .addResult(haemoglobin("115 g/L"))
                .addResult(platelets("145 10^9/L"))),
        of(
            "haemoglobin 99, platelets 99, neutrophils 0.9",
            "all cells low",
            URGENT,
            man(60)
                .addResult(haemoglobin("99 g/L"))
                .addResult(platelets("99 10^9/L"))
                .addResult(result(LabTests.NEUTROPHILS, "0.9 10^9/L")),
            "urgent-pancytopenia"),
        of(
                "haemoglobin 99, platelets 99, neutrophils 1.0",
                "all cells low: neutrophils of 1.0 are not below 1.0",
                ROUTINE,
                man(60)
                    .addResult(haemoglobin("99 g/L"))
                    .addResult(platelets("99 10^9/L"))
                    .addResult(result(LabTests.NEUTROPHILS, "1.0 10^9/L")))
            .fails("urgent-pancytopenia"),
        of(
                "haemoglobin 129, MCV 100 and hypersegmentation",
                "section 2: hypersegmentation counts with macrocytosis, and 100 fL is none",
                ROUTINE,
                man(55)
                    .addResult(haemoglobin("129 g/L"))
                    .addResult(result(LabTests.MCV, "100 fL"))
                    .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "present")))
            .fails("urgent-suspected-megaloblastic-anaemia"),
        of(
            "large cells, anaemia and tingling",
            "macrocytic anaemia with any neurological symptom",
            URGENT,
            man(60).addPresent(Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS, Symptoms.PARAESTHESIA),
            "urgent-macrocytic-anaemia-with-neurology"),
        of(
                "large cells, anaemia and tingling, B12 420",
                "L4: macrocytosis with a sign beside a sufficient number",
                ROUTINE,
                man(60)
                    .addPresent(Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS, Symptoms.PARAESTHESIA)
                    .addResult(total("420 ng/L")))
            .status(UNLIKELY, "status-20-sufficient")
            .fails("urgent-macrocytic-anaemia-with-neurology"),
        of(
            "pregnant, platelets 90, upper abdominal pain",
            "HELLP: obstetrics and haematology the same day",
            SAME_DAY,
            pregnant().addPresent(Symptoms.UPPER_ABDOMINAL_PAIN).addResult(platelets("90 10^9/L")),
            "urgent-same-day-platelets-in-pregnancy"),
        of(
            "pregnant, platelets 90, AST 41 without a range",
            "HELLP: liver enzymes above 40 U/L, the limit of NICE NG133",
            SAME_DAY,
            pregnant()
                .addResult(platelets("90 10^9/L"))
                .addResult(result(LabTests.ASPARTATE_AMINOTRANSFERASE, "41 U/L")),
            "urgent-same-day-platelets-in-pregnancy"),
        of(
                "pregnant, platelets 90, AST 40 without a range",
                "40 itself is not above 40",
                ROUTINE,
                pregnant()
                    .addResult(platelets("90 10^9/L"))
                    .addResult(result(LabTests.ASPARTATE_AMINOTRANSFERASE, "40 U/L")))
            .fails("urgent-same-day-platelets-in-pregnancy"),
        of(
                "pregnant, platelets 90, ALT 45 within the range of its laboratory",
                "a laboratory's own range comes first",
                ROUTINE,
                pregnant()
                    .addResult(platelets("90 10^9/L"))
                    .addResult(
                        result(LabTests.ALANINE_AMINOTRANSFERASE, "45 U/L")
                            .withReferenceRange("0-50 U/L")))
            .fails("urgent-same-day-platelets-in-pregnancy"),
        of(
            "pregnant, platelets 90, ALT 45 without a range",
            "HELLP: liver enzymes above 40 U/L, the limit of NICE NG133",
            SAME_DAY,
            pregnant()
                .addResult(platelets("90 10^9/L"))
                .addResult(result(LabTests.ALANINE_AMINOTRANSFERASE, "45 U/L")),
            "urgent-same-day-platelets-in-pregnancy"),
        of(
                "pregnant, platelets 100, upper abdominal pain",
                "100 itself is not below 100",
                ROUTINE,
                pregnant()
                    .addPresent(Symptoms.UPPER_ABDOMINAL_PAIN)
                    .addResult(platelets("100 10^9/L")))
            .fails("urgent-same-day-platelets-in-pregnancy"),
        of(
            "three weeks after birth, platelets 90, blood pressure 150",
            "within 6 weeks of birth",
            SAME_DAY,
            woman(30)
                .notPregnant()
                .addPresent(Conditions.RECENT_CHILDBIRTH)
                .addResult(platelets("90 10^9/L"))
                .addResult(result(LabTests.SYSTOLIC_BLOOD_PRESSURE, "150 mmHg")),
            "urgent-same-day-platelets-in-pregnancy"),
        of(
            "haemoglobin 76 of last month",
            "an urgency on a count older than 7 days says: count today",
            URGENT,
            man(60).addResult(haemoglobin("76 g/L").on(Vignette.DAY.minusDays(8))),
            "caution-urgency-on-an-old-count"),
        of(
            "haemoglobin 76 of last week",
            "7 days are not older than 7",
            URGENT,
            man(60).addResult(haemoglobin("76 g/L").on(Vignette.DAY.minusDays(7))),
            "urgent-haemoglobin-below-80"),
        of(
                "haemoglobin 76 of today, platelets 200 of last month",
                "the count on which the urgency rests is the haemoglobin",
                URGENT,
                man(60)
                    .addResult(haemoglobin("76 g/L").on(Vignette.DAY))
                    .addResult(platelets("200 10^9/L").on(Vignette.DAY.minusDays(30))),
                "urgent-haemoglobin-below-80")
            .fails("caution-urgency-on-an-old-count"),
        of(
            "haemoglobin 105 of last month, large cells, numbness",
            "an urgency on a count older than 7 days, of an anaemia that is not severe too",
            URGENT,
            man(60)
                .addPresent(Symptoms.MACROCYTOSIS, Symptoms.NUMBNESS)
                .addResult(haemoglobin("105 g/L").on(Vignette.DAY.minusDays(30))),
            "caution-urgency-on-an-old-count",
            "urgent-macrocytic-anaemia-with-neurology"),
        of(
            "LDH and reticulocytes raised, antiglobulin positive",
            "destruction of cells with reticulocytes raised: haemolysis, immune",
            ROUTINE,
            man(60)
                .addResult(result(LabTests.LACTATE_DEHYDROGENASE, "raised"))
                .addResult(result(LabTests.RETICULOCYTES, "raised"))
                .addResult(result(LabTests.DIRECT_ANTIGLOBULIN_TEST, "positive")),
            "note-haemolysis",
            "note-immune-haemolysis"),
        of(
            "LDH raised, reticulocytes normal",
            "destruction of cells without raised reticulocytes: ineffective erythropoiesis",
            ROUTINE,
            man(60)
                .addResult(result(LabTests.LACTATE_DEHYDROGENASE, "raised"))
                .addResult(result(LabTests.RETICULOCYTES, "normal")),
            "note-ineffective-erythropoiesis"),
        of(
            "haptoglobin low, reticulocytes not known",
            "unknown: asked, neither said",
            ROUTINE,
            man(60).addResult(result(LabTests.HAPTOGLOBIN, "low")),
            "note-destroyed-cells-and-no-reticulocytes"),
        of(
            "haematocrit 38 % of a man",
            "haematocrit below 0.39 of a man, where no haemoglobin is known",
            ROUTINE,
            man(60).addResult(result(LabTests.HAEMATOCRIT, "38 %")),
            "shows-anaemia"),
        of(
                "haematocrit 39 % of a man",
                "39 % itself is not below 39",
                ROUTINE,
                man(60).addResult(result(LabTests.HAEMATOCRIT, "39 %")))
            .fails("shows-anaemia"));
  }

  static List<Vignette> others() {
    return List.of(
        of(
            "mania, audit 16",
            "audit 16: knowledge and rule say the same day",
            SAME_DAY,
            man(50).addPresent(Symptoms.MANIA),
            "urgent-mental-state"),
        of(
                "low mood",
                "mania, psychosis, delirium and suicidal thoughts: low mood is none of them",
                ROUTINE,
                man(50).addPresent(Symptoms.DEPRESSION))
            .fails("urgent-mental-state"),
        of(
                "audit 8: nitrous oxide, thrombosis, homocysteine 90",
                "new venous thrombosis, named with gas or homocysteine above 50",
                SAME_DAY,
                man(25)
                    .addPresent(Symptoms.VENOUS_THROMBOSIS, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addResult(result(LabTests.HOMOCYSTEINE, "90 umol/L")),
                "urgent-same-day-venous-thrombosis")
            .status(PROBABLE, "status-4a-nitrous-oxide-with-a-marker"),
        of(
                "thrombosis of years ago",
                "it is not new",
                ROUTINE,
                since(man(60), Symptoms.VENOUS_THROMBOSIS, History.Onset.STABLE))
            .fails("urgent-same-day-venous-thrombosis"),
        of(
            "a thrombosis of this week",
            "new venous thrombosis",
            SAME_DAY,
            since(man(60), Symptoms.VENOUS_THROMBOSIS, History.Onset.NEW),
            "urgent-same-day-venous-thrombosis"),
        of(
            "potassium 2.4",
            "potassium below 2.5",
            SAME_DAY,
            man(60).addResult(result(LabTests.POTASSIUM, "2.4 mmol/L")),
            "urgent-same-day-low-potassium"),
        of(
                "potassium 2.5",
                "2.5 itself is not below 2.5",
                ROUTINE,
                man(60).addResult(result(LabTests.POTASSIUM, "2.5 mmol/L")))
            .fails("urgent-same-day-low-potassium"),
        of(
            "audit 33: potassium 2.6 on digoxin with severe anaemia",
            "audit 33: below 3.0 with heart disease, digoxin or a diuretic",
            SAME_DAY,
            man(60)
                .addMedicine(MedicineUse.of(Medicines.DIGOXIN))
                .addResult(haemoglobin("75 g/L"))
                .addResult(result(LabTests.POTASSIUM, "2.6 mmol/L")),
            "urgent-same-day-low-potassium"),
        of(
            "potassium 6.5",
            "severe hyperkalaemia, UKKA",
            SAME_DAY,
            man(60).addResult(result(LabTests.POTASSIUM, "6.5 mmol/L")),
            "urgent-same-day-high-potassium"),
        of(
                "potassium 6.4",
                "6.4 is not 6.5 yet",
                ROUTINE,
                man(60).addResult(result(LabTests.POTASSIUM, "6.4 mmol/L")))
            .fails("urgent-same-day-high-potassium"),
        of(
            "potassium 6.8 of half a year ago",
            "old after 7 days",
            ROUTINE,
            man(60)
                .addResult(
                    result(LabTests.POTASSIUM, "6.8 mmol/L").on(Vignette.DAY.minusDays(180)))),
        of(
            "drinker with nystagmus",
            "Wernicke question: alcohol with one sign",
            SAME_DAY,
            man(50).addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.NYSTAGMUS),
            "urgent-same-day-thiamine"),
        of(
                "drinker with multiple sclerosis and its old nystagmus",
                "Wernicke question: a sign that is otherwise explained: thiamine, no flag",
                ROUTINE,
                man(50)
                    .addPresent(
                        RiskFactors.HARMFUL_ALCOHOL_USE,
                        Symptoms.NYSTAGMUS,
                        Conditions.MULTIPLE_SCLEROSIS),
                "treat-5-thiamine-without-a-sign")
            .fails("urgent-same-day-thiamine"),
        of(
            "drinker with multiple sclerosis and new nystagmus",
            "Wernicke question: what is new is not explained",
            SAME_DAY,
            since(man(50), Symptoms.NYSTAGMUS, History.Onset.NEW)
                .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Conditions.MULTIPLE_SCLEROSIS),
            "urgent-same-day-thiamine"),
        of(
                "drinker who is tired",
                "Wernicke question: tiredness is no sign",
                ROUTINE,
                man(50).addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.FATIGUE))
            .fails("urgent-same-day-thiamine"),
        of(
            "hyperemesis with double vision",
            "Wernicke question: malnutrition with an eye sign",
            SAME_DAY,
            pregnant()
                .addPresent(Conditions.HYPEREMESIS_GRAVIDARUM, Symptoms.EYE_MOVEMENT_DISORDER),
            "urgent-same-day-thiamine"),
        of(
            "malnourished and unsteady",
            "Wernicke question: of the others two are needed",
            URGENT,
            man(50).addPresent(Conditions.MALNUTRITION, Symptoms.ATAXIA),
            "urgent-objective-neurology"),
        of(
            "swollen lips after an injection",
            "audit 33: angio-oedema after a dose, an emergency",
            SAME_DAY,
            man(50).addPresent(Symptoms.ANGIO_OEDEMA).addReplacement(injections()),
            "urgent-same-day-reaction-to-a-dose"),
        of(
            "swollen lips a day after an injection, and no other B12",
            "angio-oedema after a dose, an emergency",
            SAME_DAY,
            man(50)
                .addPresent(Symptoms.ANGIO_OEDEMA)
                .addReplacement(injections().lastDose(Vignette.DAY.minusDays(1)))
                .noOtherReplacement(),
            "urgent-same-day-reaction-to-a-dose"),
        of(
                "swollen lips two days after an injection, and no other B12",
                "after a dose: within a day (Own)",
                ROUTINE,
                man(50)
                    .addPresent(Symptoms.ANGIO_OEDEMA)
                    .addReplacement(injections().lastDose(Vignette.DAY.minusDays(2)))
                    .noOtherReplacement())
            .fails("urgent-same-day-reaction-to-a-dose"),
        of(
            "wheeze of somebody who has no B12",
            "no dose was given",
            ROUTINE,
            man(50).addPresent(Symptoms.WHEEZE).noOtherReplacement()),
        of(
            "weight loss and dyspepsia at fifty-five",
            "NG12: from 55 years",
            URGENT,
            man(55).addPresent(Symptoms.WEIGHT_LOSS, Symptoms.DYSPEPSIA),
            "urgent-suspected-cancer"),
        of(
            "lost position sense and an allergy",
            "section 5: allergy and objective signs: the allergy clinic the same day",
            SAME_DAY,
            man(50)
                .addPresent(Symptoms.REDUCED_PROPRIOCEPTION)
                .addAllergy(Allergen.HYDROXOCOBALAMIN),
            "urgent-treatment-before-results-with-allergy"),
        of(
                "numb and an allergy",
                "section 5: same day where signs are objective, else routine",
                ROUTINE,
                man(50).addPresent(Symptoms.NUMBNESS).addAllergy(Allergen.HYDROXOCOBALAMIN))
            .fails("urgent-treatment-before-results-with-allergy"),
        of(
                "B12 120, tired, and an allergy",
                "section 5: allergy and confirmed deficiency: urgent",
                URGENT,
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(total("120 ng/L"))
                    .addAllergy(Allergen.HYDROXOCOBALAMIN),
                "urgent-allergy-and-deficiency")
            .status(CONFIRMED, "status-10-deficient"),
        of(
                "B12 low in words, tired, and an allergy",
                "section 5: allergy and a probable deficiency by a word: urgent",
                URGENT,
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(total("low"))
                    .addAllergy(Allergen.HYDROXOCOBALAMIN),
                "urgent-allergy-and-deficiency")
            .status(PROBABLE, "status-10a-low-in-words-with-findings"),
        of(
                "B12 low in words, well, and an allergy",
                "section 5: the word alone is not PROBABLE: else routine",
                ROUTINE,
                man(50).addResult(total("low")).addAllergy(Allergen.HYDROXOCOBALAMIN))
            .status(INDETERMINATE, "status-10a-low-in-words"),
        of(
                "B12 120, and an arm that was sore after an injection",
                "section 5: a local reaction is no allergy that a clinic must see",
                ROUTINE,
                man(50)
                    .addResult(total("120 ng/L"))
                    .addAllergy(
                        Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.LOCAL)))
            .status(CONFIRMED, "status-10-deficient"),
        of(
                "B12 420, tired, and an allergy",
                "section 5: else routine",
                ROUTINE,
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(total("420 ng/L"))
                    .addAllergy(Allergen.HYDROXOCOBALAMIN))
            .status(UNLIKELY, "status-20-sufficient")
            .fails("urgent-allergy-and-deficiency"),
        of(
                "B12 low in words and tingling",
                "probable with neurology: urgent",
                URGENT,
                man(50).addPresent(Symptoms.PARAESTHESIA).addResult(total("low")),
                "urgent-certain-deficiency-with-signs")
            .status(PROBABLE, "status-10a-low-in-words-with-findings"),
        of(
                "B12 middle and tingling",
                "indeterminate with a stable symptom has no clock",
                ROUTINE,
                since(man(50), Symptoms.PARAESTHESIA, History.Onset.STABLE)
                    .addResult(total("250 ng/L")))
            .status(INDETERMINATE, "status-16-middle"),
        of(
                "B12 120 and breathless at rest",
                "deficient with breathlessness at rest",
                URGENT,
                man(50).addPresent(Symptoms.BREATHLESSNESS_AT_REST).addResult(total("120 ng/L")),
                "urgent-deficient-result-with-signs")
            .status(CONFIRMED, "status-10-deficient"),
        of(
                "B12 120 and tired",
                "deficient without sign of harm has no clock",
                ROUTINE,
                man(50).addPresent(Symptoms.FATIGUE).addResult(total("120 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .fails("urgent-deficient-result-with-signs"),
        of(
                "pregnant, active B12 12",
                "pregnant and confirmed",
                URGENT,
                pregnant().addResult(result(LabTests.ACTIVE_B12, "12 pmol/L")),
                "urgent-certain-deficiency-in-pregnancy")
            .status(CONFIRMED, "status-7-active-deficient-in-pregnancy"),
        child(
            "slow, clouded thinking and a fever at 11 years",
            "a fever with an altered mind is asked about the same day",
            SAME_DAY,
            years(11).addPresent(Symptoms.BRAIN_FOG, Symptoms.FEVER),
            "urgent-same-day-child-fever-and-mind"),
        child(
                "slow, clouded thinking at 11 years, and no fever",
                "without a fever it waits",
                ROUTINE,
                years(11).addPresent(Symptoms.BRAIN_FOG))
            .fails("urgent-same-day-child-fever-and-mind"),
        of(
                "pregnant, total B12 120, well",
                "pregnant and indeterminate: no clock",
                ROUTINE,
                pregnant().addResult(total("120 ng/L")))
            .status(INDETERMINATE, "status-8d-pregnant-low"));
  }

  static List<Vignette> children() {
    return List.of(
        child(
                "fits of a child with epilepsy",
                "L4: known epilepsy",
                ROUTINE,
                years(8).addPresent(Symptoms.SEIZURES, Conditions.EPILEPSY))
            .fails("urgent-child-with-danger-sign"),
        child(
            "fits of a child",
            "fits that are not known epilepsy",
            SAME_DAY,
            years(8).addPresent(Symptoms.SEIZURES),
            "urgent-child-with-danger-sign"),
        child(
            "pale optic discs of a child, as ever",
            "any other objective sign that no stated cause explains: urgent, at any age",
            URGENT,
            since(years(8), Symptoms.OPTIC_ATROPHY, History.Onset.STABLE),
            "urgent-child-objective-sign"),
        child(
                "a child that has tingled for years",
                "a long-standing symptom is no objective sign",
                ROUTINE,
                since(years(8), Symptoms.PARAESTHESIA, History.Onset.STABLE))
            .fails("urgent-child-objective-sign"),
        child(
            "a child that has stumbled for years",
            "L4: a long-standing loss",
            ROUTINE,
            since(years(8), Symptoms.FALLS, History.Onset.STABLE)),
        child(
            "a large spleen of a child",
            "unexplained large liver or spleen",
            SAME_DAY,
            years(8).addPresent(Symptoms.SPLENOMEGALY),
            "urgent-same-day-child-bleeding-or-organs"),
        child(
                "a large spleen in spherocytosis",
                "it is explained",
                ROUTINE,
                years(8).addPresent(Symptoms.SPLENOMEGALY, Conditions.HEREDITARY_SPHEROCYTOSIS))
            .fails("urgent-same-day-child-bleeding-or-organs"),
        child(
            "two months old, 38.0 degrees",
            "under 3 months with 38 degrees",
            SAME_DAY,
            months(2).addResult(result(LabTests.BODY_TEMPERATURE, "38 °C")),
            "urgent-same-day-fever-under-three-months"),
        child(
                "three months old, 38.0 degrees",
                "three months are not under three",
                ROUTINE,
                months(3).addResult(result(LabTests.BODY_TEMPERATURE, "38 °C")))
            .fails("urgent-same-day-fever-under-three-months"),
        child(
            "audit 7: poor growth, deficient mother",
            "audit 7: failure to thrive with suspected deficiency",
            SAME_DAY,
            months(8).addPresent(Symptoms.FAILURE_TO_THRIVE, RiskFactors.DEFICIENT_MOTHER),
            "urgent-same-day-child-suspected-deficiency"),
        child(
            "poor growth and pallor, nothing else known",
            "L4: a line of before that stays",
            SAME_DAY,
            months(8).addPresent(Symptoms.FAILURE_TO_THRIVE, Symptoms.PALLOR),
            "urgent-same-day-child-poor-growth-and-pallor"),
        child(
            "pale infant of a deficient mother",
            "an infant under 12 months who is pale",
            SAME_DAY,
            months(11).addPresent(Symptoms.PALLOR, RiskFactors.DEFICIENT_MOTHER),
            "urgent-same-day-child-suspected-deficiency"),
        child(
                "pale toddler of a deficient mother",
                "pallor from 12 months: a full blood count within 48 hours",
                URGENT,
                months(12).addPresent(Symptoms.PALLOR, RiskFactors.DEFICIENT_MOTHER),
                "urgent-child-pallor-or-fever")
            .fails("urgent-same-day-child-suspected-deficiency"),
        child("pale toddler", "L4: pallor alone", ROUTINE, months(12).addPresent(Symptoms.PALLOR))
            .fails("urgent-child-pallor-or-fever"),
        child(
            "vegan child, haemoglobin 98",
            "anaemia for age with suspected deficiency",
            URGENT,
            years(8).addPresent(RiskFactors.VEGAN_DIET).addResult(haemoglobin("98 g/L")),
            "urgent-child-anaemia"),
        child(
                "vegan child, haemoglobin 125",
                "no anaemia",
                ROUTINE,
                years(8).addPresent(RiskFactors.VEGAN_DIET).addResult(haemoglobin("125 g/L")))
            .fails("urgent-child-anaemia"),
        child(
            "an anaemic child with a low B12 of long ago",
            "section 7: a low B12; what is old is measured again, and no word of good news",
            URGENT,
            years(8)
                .addPresent(Symptoms.ANAEMIA)
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L").on(Vignette.DAY.minusMonths(8))),
            "urgent-child-anaemia"),
        child(
                "an anaemic child with a good B12",
                "section 7: with suspected deficiency",
                ROUTINE,
                years(8)
                    .addPresent(Symptoms.ANAEMIA)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L")))
            .fails("urgent-child-anaemia"),
        child(
            "vegan child, haemoglobin 79",
            "below 80 with suspected deficiency",
            SAME_DAY,
            years(8).addPresent(RiskFactors.VEGAN_DIET).addResult(haemoglobin("79 g/L")),
            "urgent-same-day-child-suspected-deficiency"),
        child(
            "vegetarian child, breathless",
            "vegetarian only with macrocytosis",
            ROUTINE,
            years(8).addPresent(RiskFactors.VEGETARIAN_DIET, Symptoms.BREATHLESSNESS)));
  }

  private static Vignette of(
      String name, String because, Urgency urgency, Patient.Builder patient, String... holds) {
    return Vignette.of(name, because, patient).urgency(urgency).holds(holds);
  }

  private static Vignette child(
      String name, String because, Urgency urgency, Patient.Builder patient, String... holds) {
    return of(name, because, urgency, patient, holds).status(OUT_OF_SCOPE, "status-0-under-16");
  }

  private static Patient.Builder since(Patient.Builder patient, Clue clue, History.Onset onset) {
    return patient.addPresent(clue).addHistory(History.of(clue).onset(onset));
  }

  private static Patient.Builder years(int years) {
    return Patient.builder().age(Age.years(years));
  }

  private static Patient.Builder months(int months) {
    return Patient.builder().age(Age.months(months));
  }

  private static LabResult total(String printed) {
    return result(LabTests.TOTAL_B12, printed);
  }

  private static LabResult haemoglobin(String printed) {
    return result(LabTests.HAEMOGLOBIN, printed);
  }

  private static LabResult platelets(String printed) {
    return result(LabTests.PLATELETS, printed);
  }

  private static Replacement injections() {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
        .since(Vignette.DAY.minusYears(2));
  }
}
