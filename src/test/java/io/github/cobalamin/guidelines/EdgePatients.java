// Long: the patients of one table.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.homocysteine;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.TreatmentKind.BLOCKED;
import static io.github.cobalamin.guidelines.TreatmentKind.CONSIDER;
import static io.github.cobalamin.guidelines.TreatmentKind.GOES_ON;
import static io.github.cobalamin.guidelines.TreatmentKind.LOADING;
import static io.github.cobalamin.guidelines.TreatmentKind.NONE;
import static io.github.cobalamin.guidelines.TreatmentKind.PROPHYLAXIS;
import static io.github.cobalamin.guidelines.TreatmentKind.RELOAD;
import static io.github.cobalamin.guidelines.TreatmentKind.SPECIALIST;
import static io.github.cobalamin.guidelines.TreatmentKind.TRIAL;
import static io.github.cobalamin.guidelines.Vignette.DAY;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.NOT_TESTED;
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
import io.github.cobalamin.model.Classification;
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
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Patients on the edges of the table. */
final class EdgePatients {
  private static final Allergy REACTED =
      Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.IMMEDIATE);

  private EdgePatients() {}

  record Edge(
      String name,
      String row,
      Classification status,
      Urgency urgency,
      TreatmentKind treatment,
      Patient patient) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Edge> ofStatus() {
    return List.of(
        edge(
            "tired, total low in words",
            "10a",
            PROBABLE,
            ROUTINE,
            TRIAL,
            man50().addPresent(Symptoms.FATIGUE).addResult(total("low"))),
        edge(
            "tired, total low in words, MMA normal",
            "10a: unless MMA is normal",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50().addPresent(Symptoms.FATIGUE).addResult(total("low"), mmaTo350("180"))),
        edge(
            "well, total low in words",
            "10a: else as row 16",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50().addResult(total("low"))),
        edge(
            "well, total normal in words",
            "section 3: never UNLIKELY by itself",
            INDETERMINATE,
            ROUTINE,
            NONE,
            woman(60).addResult(total("normal"))),
        edge(
            "numb, total normal in words, MMA raised",
            "section 3: row 11 is PROBABLE by a word; section 7",
            PROBABLE,
            URGENT,
            TRIAL,
            man50()
                .addPresent(Symptoms.NUMBNESS)
                .addResult(total("normal"), mmaTo350("600"), egfr("90"))),
        edge(
            "well, total low in words, MMA raised",
            "10a",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man50().addResult(total("low"), mmaTo350("600"), egfr("90"))),
        edge(
            "tired, alcohol, total low in words",
            "10a: alcohol explains it",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addPresent(Symptoms.FATIGUE, RiskFactors.HARMFUL_ALCOHOL_USE)
                .addResult(total("low"))),
        edge(
            "well, total 400, active undetectable",
            "9; section 3",
            DISCORDANT,
            ROUTINE,
            NONE,
            notPregnant().addResult(total("400 ng/L"), active("undetectable"))),
        edge(
            "pregnant, well, total 90",
            "8",
            PROBABLE,
            URGENT,
            TRIAL,
            pregnant().addResult(total("90 ng/L"))),
        edge(
            "pregnant, numb, total 150",
            "8; section 5: CONSIDER; section 7: deficient with neurology",
            INDETERMINATE,
            URGENT,
            CONSIDER,
            pregnant().addPresent(Symptoms.NUMBNESS).addResult(total("150 ng/L"))),
        edge(
            "pregnant, platelets 90, total 150",
            "8: a strong finding",
            PROBABLE,
            URGENT,
            TRIAL,
            pregnant().addResult(total("150 ng/L"), platelets("90"))),
        edge(
            "pregnant, well, total 120, active in the middle",
            "7",
            INDETERMINATE,
            ROUTINE,
            NONE,
            pregnant().addResult(total("120 ng/L"), active("60 pmol/L"))),
        edge(
            "pregnant, well, total 90, active sufficient",
            "7: total below 100",
            INDETERMINATE,
            ROUTINE,
            NONE,
            pregnant().addResult(total("90 ng/L"), active("90 pmol/L"))),
        edge(
            "pregnant, well, total 150, active sufficient",
            "7 and 20",
            UNLIKELY,
            ROUTINE,
            NONE,
            pregnant().addResult(total("150 ng/L"), active("90 pmol/L"))),
        edge(
            "numb, total 150, active sufficient",
            "9; section 5: left undecided by 9",
            DISCORDANT,
            URGENT,
            CONSIDER,
            man50()
                .addPresent(Symptoms.NUMBNESS)
                .addResult(total("150 ng/L"), active("90 pmol/L"))),
        edge(
            "well, total 150, active sufficient, MMA raised",
            "9",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man50().addResult(total("150 ng/L"), active("90 pmol/L"), mmaTo350("600"), egfr("90"))),
        edge(
            "well, total 150, active in the middle, MMA normal",
            "10",
            CONFIRMED,
            ROUTINE,
            LOADING,
            notPregnant().addResult(total("150 ng/L"), active("40 pmol/L"), mmaTo350("180"))),
        edge(
            "well, on the pill, total 150",
            "10: active B12 or MMA first",
            CONFIRMED,
            ROUTINE,
            CONSIDER,
            notPregnant()
                .addMedicine(MedicineUse.of(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES))
                .addResult(total("150 ng/L"))),
        edge(
            "well, total 250, MMA 500 without a range",
            "12",
            PROBABLE,
            ROUTINE,
            TRIAL,
            man(60).addResult(total("250 ng/L"), mma("500 nmol/L"), egfr("90"))),
        edge(
            "tired, total 250, MMA 500, eGFR 45",
            "13",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man(70)
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("250 ng/L"), mmaTo350("500"), egfr("45"))),
        edge(
            "tired, total 250, MMA 900, eGFR 45",
            "11: kidneys explain up to 750",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man(70)
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("250 ng/L"), mmaTo350("900"), egfr("45"))),
        edge(
            "tired, total 250, MMA 900, eGFR 25",
            "13: any MMA below an eGFR of 30",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man(70)
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("250 ng/L"), mmaTo350("900"), egfr("25"))),
        edge(
            "platelets 90, total 250, MMA 500, eGFR 45",
            "13: cytopenia",
            PROBABLE,
            URGENT,
            TRIAL,
            man(70).addResult(total("250 ng/L"), mmaTo350("500"), egfr("45"), platelets("90"))),
        edge(
            "numb, total 400, MMA 800",
            "17; section 5",
            DISCORDANT,
            ROUTINE,
            TRIAL,
            man50()
                .addPresent(Symptoms.NUMBNESS)
                .addResult(total("400 ng/L"), mmaTo350("800"), egfr("90"))),
        edge(
            "tired, total 400, MMA 600",
            "17",
            DISCORDANT,
            ROUTINE,
            NONE,
            man50()
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("400 ng/L"), mmaTo350("600"), egfr("90"))),
        edge(
            "ataxia, total 400",
            "19; section 5: with a specialist",
            INDETERMINATE,
            URGENT,
            CONSIDER,
            man50().addPresent(Symptoms.ATAXIA).addResult(total("400 ng/L"))),
        edge(
            "well, total 150 of January 2025",
            "an old deficient result: sample first",
            PROBABLE,
            ROUTINE,
            NONE,
            man50().addResult(total("150 ng/L").on(day(2025, 1, 10)))),
        edge(
            "tired, total 400 of 13 months ago",
            "an old sufficient result is read as none",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("400 ng/L").on(day(2025, 10, 20)))));
  }

  static List<Edge> ofCareAndUrgency() {
    return List.of(
        edge(
            "well, total 150 and 250 of one day",
            "section 6: the more alarming",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man50().addResult(total("150 ng/L").on(DAY), total("250 ng/L").on(DAY))),
        edge(
            "well, total 150 and later 400",
            "section 6: repeated, not treated",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addResult(
                    total("150 ng/L").on(day(2026, 9, 1)), total("400 ng/L").on(day(2026, 11, 1)))),
        edge(
            "tired, total 150 and later 400",
            "section 6: an earlier deficient one keeps PROBABLE",
            PROBABLE,
            ROUTINE,
            TRIAL,
            man50()
                .addPresent(Symptoms.FATIGUE)
                .addResult(
                    total("150 ng/L").on(day(2026, 9, 1)), total("400 ng/L").on(day(2026, 11, 1)))),
        edge(
            "gas last month, tingling, nothing measured",
            "4; section 5; section 7",
            INDETERMINATE,
            SAME_DAY,
            TRIAL,
            man(22).addHistory(gasUntil(2026, 10)).addPresent(Symptoms.PARAESTHESIA)),
        edge(
            "gas until February, tingling of unknown onset",
            "section 2: within 3 months",
            NOT_TESTED,
            SAME_DAY,
            TRIAL,
            man(22).addHistory(gasUntil(2026, 2)).addPresent(Symptoms.PARAESTHESIA)),
        edge(
            "one labour with gas, tingling, total 250",
            "16: a single use; section 5: neurology that may get worse",
            INDETERMINATE,
            ROUTINE,
            CONSIDER,
            woman(30)
                .notPregnant()
                .addHistory(
                    History.of(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF)
                        .since(day(2026, 10, 20))
                        .until(day(2026, 10, 20)))
                .addPresent(Symptoms.PARAESTHESIA)
                .addResult(total("250 ng/L"))),
        edge(
            "total gastrectomy, tired, total 420",
            "19a",
            INDETERMINATE,
            ROUTINE,
            PROPHYLAXIS,
            man(60)
                .addPresent(Conditions.TOTAL_GASTRECTOMY, Symptoms.FATIGUE)
                .addResult(total("420 ng/L"))),
        edge(
            "total gastrectomy, tired, total 300",
            "15; section 5: a trial of the load",
            INDETERMINATE,
            ROUTINE,
            TRIAL,
            man(60)
                .addPresent(Conditions.TOTAL_GASTRECTOMY, Symptoms.FATIGUE)
                .addResult(total("300 ng/L"))),
        edge(
            "injected last month, tired, MMA raised",
            "1: not enough",
            PROBABLE,
            ROUTINE,
            RELOAD,
            man(60)
                .addReplacement(injectedOn(2026, 10, 20))
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("900 ng/L"), mmaTo350("600"), egfr("90"))),
        edge(
            "tablets of 100 ug, well, total 400",
            "3",
            UNLIKELY,
            ROUTINE,
            NONE,
            man50().addReplacement(tablets("100 ug")).addResult(total("400 ng/L"))),
        edge(
            "tablets of 100 ug, numb, total 400",
            "3: neurology",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addReplacement(tablets("100 ug"))
                .addPresent(Symptoms.NUMBNESS)
                .addResult(total("400 ng/L"))),
        edge(
            "three years, fails to thrive, total 100",
            "0; section 7",
            OUT_OF_SCOPE,
            SAME_DAY,
            SPECIALIST,
            child(3)
                .addPresent(Symptoms.FAILURE_TO_THRIVE)
                .addPresent(RiskFactors.DEFICIENT_MOTHER)
                .addResult(total("100 ng/L"))),
        edge(
            "ten years, vegan, pale",
            "section 7: count within 48 hours",
            OUT_OF_SCOPE,
            URGENT,
            SPECIALIST,
            child(10)
                .addPresent(RiskFactors.VEGAN_DIET)
                .addPresent(Symptoms.PALLOR)
                .noOtherReplacement()),
        edge(
            "reacted to hydroxocobalamin, well, total 150",
            "section 5: allergy, urgent",
            CONFIRMED,
            URGENT,
            BLOCKED,
            man50().addAllergy(REACTED).addResult(total("150 ng/L"))),
        edge(
            "reacted to hydroxocobalamin, well, total low in words",
            "section 5: allergy, routine",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50().addAllergy(REACTED).addResult(total("low"))),
        edge(
            "potassium 2.4",
            "section 7",
            NOT_TESTED,
            SAME_DAY,
            NONE,
            man50().addResult(result(LabTests.POTASSIUM, "2.4 mmol/L"))),
        edge(
            "platelets 95 and fragments",
            "section 7: TTP until ADAMTS13 is known",
            NOT_TESTED,
            SAME_DAY,
            NONE,
            man50().addPresent(Symptoms.RED_CELL_FRAGMENTS).addResult(platelets("95"))),
        edge(
            "MCV 110, platelets 40",
            "section 5: B12 and folate together",
            NOT_TESTED,
            SAME_DAY,
            TRIAL,
            man50().addResult(mcv("110"), platelets("40"))),
        edge(
            "the same with known cirrhosis",
            "section 7: urgent",
            NOT_TESTED,
            URGENT,
            TRIAL,
            man50().addPresent(Conditions.CIRRHOSIS).addResult(mcv("110"), platelets("40"))),
        edge(
            "haemoglobin 85, MCV 118, reticulocytes normal",
            "21",
            PROBABLE,
            URGENT,
            TRIAL,
            man50()
                .addResult(
                    haemoglobin("85"), mcv("118"), result(LabTests.RETICULOCYTES, "normal"))),
        edge(
            "alcohol and confusion",
            "section 5: the Wernicke question",
            NOT_TESTED,
            SAME_DAY,
            NONE,
            man50().addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.DELIRIUM)),
        edge(
            "diabetes, absent ankle reflexes, total 250",
            "section 5: MMA first",
            INDETERMINATE,
            ROUTINE,
            CONSIDER,
            man(55)
                .addPresent(Conditions.TYPE_2_DIABETES, Symptoms.ABSENT_ANKLE_REFLEXES)
                .addResult(total("250 ng/L"))),
        edge(
            "65 years, absent ankle reflexes, total 250",
            "section 2: alone they do not count from 60",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man(65).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES).addResult(total("250 ng/L"))),
        edge(
            "55 years, absent ankle reflexes, total 250",
            "section 5: OFFER; section 7",
            INDETERMINATE,
            URGENT,
            TRIAL,
            man(55).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES).addResult(total("250 ng/L"))),
        edge(
            "well, anti-IF positive, total 400",
            "6; section 5",
            INDETERMINATE,
            ROUTINE,
            PROPHYLAXIS,
            notPregnant().addResult(antibody(), total("400 ng/L"))),
        edge(
            "cord disease and low copper, nothing measured",
            "21: copper explains all, treated all the same",
            INDETERMINATE,
            URGENT,
            TRIAL,
            man50()
                .addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION, Conditions.COPPER_DEFICIENCY)),
        edge(
            "cirrhosis, tired, total 900",
            "19b",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addPresent(Conditions.CIRRHOSIS, Symptoms.FATIGUE)
                .addResult(total("900 ng/L"))),
        edge(
            "sleeve, well, total 400",
            "section 5: a lasting risk",
            UNLIKELY,
            ROUTINE,
            PROPHYLAXIS,
            man50().addPresent(Conditions.SLEEVE_GASTRECTOMY).addResult(total("400 ng/L"))));
  }

  /** Foretold after the first were run, from the table again. */
  static List<Edge> more() {
    return List.of(
        edge(
            "well, total 150 in the morning and 250 in the afternoon",
            "section 6: the later time",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addResult(
                    total("150 ng/L").on(DAY).at(LocalTime.of(9, 0)),
                    total("250 ng/L").on(DAY).at(LocalTime.of(15, 0)))),
        edge(
            "haemoglobin 65 yesterday and 85 today",
            "section 6: urgency reads the worst of 24 hours",
            NOT_TESTED,
            SAME_DAY,
            NONE,
            man50()
                .addResult(
                    haemoglobin("65").on(DAY.minusDays(1)).at(LocalTime.of(10, 0)),
                    haemoglobin("85").on(DAY).at(LocalTime.of(9, 0)))),
        edge(
            "haemoglobin 65 three days ago and 85 today",
            "section 6: no longer within 24 hours",
            NOT_TESTED,
            ROUTINE,
            NONE,
            man50().addResult(haemoglobin("65").on(DAY.minusDays(3)), haemoglobin("85").on(DAY))),
        edge(
            "well, total 132.9 pmol/L",
            "10: below 133 pmol/L",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man50().addResult(total("132.9 pmol/L"))),
        edge(
            "well, total 133 pmol/L",
            "16: 133 itself is not below it",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50().addResult(total("133 pmol/L"))),
        edge(
            "tired, total below 220",
            "16: a bound that no band holds",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50().addPresent(Symptoms.FATIGUE).addResult(total("<220 ng/L"))),
        edge(
            "pregnant, injected last month, ataxia, total 150",
            "2: in spite of replacement",
            CONFIRMED,
            URGENT,
            RELOAD,
            pregnant()
                .addReplacement(injectedOn(2026, 10, 20))
                .addPresent(Symptoms.ATAXIA)
                .addResult(total("150 ng/L"))),
        edge(
            "known deficiency, injections ended last year, tired, total 400",
            "19a; section 5: not well",
            INDETERMINATE,
            ROUTINE,
            RELOAD,
            man50()
                .addPresent(Conditions.VITAMIN_B12_DEFICIENCY, Symptoms.FATIGUE)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .until(day(2025, 9, 20)))
                .addResult(total("400 ng/L"))),
        edge(
            "well, anti-IF positive, total 400, MMA raised",
            "6; L5: a cause for life is no trial",
            PROBABLE,
            ROUTINE,
            LOADING,
            man50().addResult(total("400 ng/L"), antibody(), mmaTo350("600"), egfr("90"))),
        edge(
            "total gastrectomy, well, total 420",
            "20; section 5",
            UNLIKELY,
            ROUTINE,
            PROPHYLAXIS,
            man(60).addPresent(Conditions.TOTAL_GASTRECTOMY).addResult(total("420 ng/L"))),
        edge(
            "total gastrectomy, 1 mg by mouth, total 800",
            "1; section 5: 1 mg is treatment",
            INDETERMINATE,
            ROUTINE,
            GOES_ON,
            man(60)
                .addPresent(Conditions.TOTAL_GASTRECTOMY)
                .addReplacement(tablets("1 mg"))
                .addResult(total("800 ng/L"))),
        edge(
            "total gastrectomy, 500 ug by mouth, total 420",
            "3: malabsorption; section 5: less than 1 mg is none",
            INDETERMINATE,
            ROUTINE,
            PROPHYLAXIS,
            man(60)
                .addPresent(Conditions.TOTAL_GASTRECTOMY)
                .addReplacement(tablets("500 ug"))
                .addResult(total("420 ng/L"))),
        edge(
            "61 cm of ileum removed, well, total 400",
            "section 2: a cause for life",
            UNLIKELY,
            ROUTINE,
            PROPHYLAXIS,
            man50().addHistory(ileum("61 cm")).addResult(total("400 ng/L"))),
        edge(
            "20 cm of ileum removed, well, total 400",
            "section 2: 20 cm is no lasting risk",
            UNLIKELY,
            ROUTINE,
            NONE,
            man50().addHistory(ileum("20 cm")).addResult(total("400 ng/L"))),
        edge(
            "21 cm of ileum removed, well, total 400",
            "section 2: more than 20 cm is a lasting risk",
            UNLIKELY,
            ROUTINE,
            PROPHYLAXIS,
            man50().addHistory(ileum("21 cm")).addResult(total("400 ng/L"))),
        edge(
            "pregnant after a bypass, well, active sufficient",
            "7; section 5: also in pregnancy",
            UNLIKELY,
            ROUTINE,
            PROPHYLAXIS,
            pregnant().addPresent(Conditions.GASTRIC_BYPASS).addResult(active("80 pmol/L"))),
        edge(
            "pregnant, Romberg, total 400",
            "8 and 19",
            INDETERMINATE,
            URGENT,
            CONSIDER,
            pregnant().addPresent(Symptoms.ROMBERG_SIGN).addResult(total("400 ng/L"))),
        edge(
            "pregnant, tired, total normal in words",
            "8; section 5: symptoms and pregnancy",
            INDETERMINATE,
            ROUTINE,
            CONSIDER,
            pregnant().addPresent(Symptoms.FATIGUE).addResult(total("normal"))),
        edge(
            "well, MMA 500 without a range, no B12",
            "22",
            PROBABLE,
            ROUTINE,
            TRIAL,
            man50().addResult(mma("500 nmol/L"))),
        edge(
            "tired, homocysteine 20, total 250",
            "14",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addPresent(Symptoms.FATIGUE)
                .addResult(homocysteine("20 umol/L"), total("250 ng/L"))),
        edge(
            "folate lack, macrocytic anaemia, total 250",
            "16; section 5: macrocytic anaemia",
            INDETERMINATE,
            ROUTINE,
            CONSIDER,
            man50()
                .addPresent(Conditions.FOLATE_DEFICIENCY)
                .addResult(haemoglobin("105"), mcv("105"), total("250 ng/L"))),
        edge(
            "diabetes, absent ankle reflexes, total 150",
            "10; section 7: deficient with neurology",
            CONFIRMED,
            URGENT,
            LOADING,
            man(55)
                .addPresent(Conditions.TYPE_2_DIABETES, Symptoms.ABSENT_ANKLE_REFLEXES)
                .addResult(total("150 ng/L"))),
        edge(
            "acuity lost by a cataract, total 250",
            "section 2: the lens explains it",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50()
                .addPresent(Symptoms.VISUAL_ACUITY_LOSS, Conditions.CATARACT)
                .addResult(total("250 ng/L"))),
        edge(
            "sore tongue, total 210 below its laboratory's 220",
            "section 3: treatment as for low",
            INDETERMINATE,
            ROUTINE,
            TRIAL,
            man50()
                .addPresent(Symptoms.GLOSSITIS)
                .addResult(total("210 ng/L").withReferenceRange("220-900 ng/L"))),
        edge(
            "tired, total 210 below its laboratory's 220",
            "section 3: other symptoms, MMA first",
            INDETERMINATE,
            ROUTINE,
            CONSIDER,
            man50()
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("210 ng/L").withReferenceRange("220-900 ng/L"))),
        edge(
            "tired, total 210 by its laboratory's own bands",
            "section 3: its bands are used",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man50()
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("210 ng/L").withReferenceRange("220-900 ng/L").byOwnLimits())),
        edge(
            "sixteen years, well, total 150",
            "0: under 16 only",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man(16).addResult(total("150 ng/L"))),
        edge(
            "fifteen years, well, total 150",
            "0",
            OUT_OF_SCOPE,
            ROUTINE,
            SPECIALIST,
            man(15).addResult(total("150 ng/L"))),
        edge(
            "no age, tired, total 150",
            "L1: no dose, age first",
            CONFIRMED,
            ROUTINE,
            BLOCKED,
            Patient.builder()
                .sex(Sex.MALE)
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("150 ng/L"))),
        edge(
            "inborn error, well, total 400",
            "5",
            INDETERMINATE,
            ROUTINE,
            SPECIALIST,
            man50().addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN).addResult(total("400 ng/L"))),
        edge(
            "sore arm after an injection, total 150",
            "section 5: a local reaction is no block",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man50()
                .addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.LOCAL))
                .addResult(total("150 ng/L"))),
        edge(
            "reacted, tolerates cyanocobalamin, total 150",
            "section 5: the tolerated form",
            CONFIRMED,
            URGENT,
            LOADING,
            man50()
                .addAllergy(
                    Allergy.of(Allergen.HYDROXOCOBALAMIN)
                        .reaction(Allergy.Reaction.IMMEDIATE)
                        .tolerating(Cobalamin.CYANOCOBALAMIN))
                .addResult(total("150 ng/L"))),
        edge("mania", "section 7", NOT_TESTED, SAME_DAY, NONE, man50().addPresent(Symptoms.MANIA)),
        edge(
            "pregnant, high blood pressure, platelets 90",
            "section 7: HELLP, and B12 is given now",
            NOT_TESTED,
            SAME_DAY,
            TRIAL,
            pregnant().addPresent(Conditions.HYPERTENSION).addResult(platelets("90"))),
        edge(
            "potassium 2.8 and nothing else",
            "section 7",
            NOT_TESTED,
            ROUTINE,
            NONE,
            man50().addResult(result(LabTests.POTASSIUM, "2.8 mmol/L"))),
        edge(
            "new venous thrombosis",
            "section 7",
            NOT_TESTED,
            SAME_DAY,
            NONE,
            man50().addPresent(Symptoms.VENOUS_THROMBOSIS)),
        edge(
            "on injections for two years, numb as ever",
            "section 5: fixed for 12 months",
            NOT_TESTED,
            ROUTINE,
            GOES_ON,
            man(60)
                .addReplacement(forAYear(Replacement.Response.UNCHANGED))
                .addHistory(
                    History.of(Symptoms.NUMBNESS)
                        .since(day(2025, 1, 1))
                        .onset(History.Onset.STABLE))),
        edge(
            "on injections, numbness worse",
            "section 5; section 7: progressive",
            NOT_TESTED,
            URGENT,
            RELOAD,
            man(60)
                .addReplacement(forAYear(Replacement.Response.WORSE))
                .addHistory(History.of(Symptoms.NUMBNESS).onset(History.Onset.WORSENING))),
        edge(
            "seventy-five, total 250, MMA raised, no eGFR",
            "L1: a caution, not a kidney disease",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man(75).addResult(total("250 ng/L"), mmaTo350("600"))),
        edge(
            "well, active 24",
            "10",
            CONFIRMED,
            ROUTINE,
            LOADING,
            man50().addResult(active("24 pmol/L"))),
        edge(
            "well, active 25",
            "16",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50().addResult(active("25 pmol/L"))),
        edge(
            "well, total 350",
            "16",
            INDETERMINATE,
            ROUTINE,
            NONE,
            man50().addResult(total("350 ng/L"))),
        edge(
            "well, total 351", "20", UNLIKELY, ROUTINE, NONE, man50().addResult(total("351 ng/L"))),
        edge(
            "tired, histology pending, total 250",
            "section 5: a suspected irreversible cause",
            INDETERMINATE,
            ROUTINE,
            CONSIDER,
            man50()
                .addPresent(Conditions.GASTRIC_HISTOLOGY_PENDING, Symptoms.FATIGUE)
                .addResult(total("250 ng/L"))),
        edge(
            "megaloblastic anaemia, total 500",
            "20; section 7: suspected megaloblastic picture",
            UNLIKELY,
            URGENT,
            NONE,
            man50().addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA).addResult(total("500 ng/L"))),
        edge(
            "ataxia after a stroke, total 250",
            "section 5: MMA first; L4",
            INDETERMINATE,
            ROUTINE,
            CONSIDER,
            man50().addPresent(Symptoms.ATAXIA, Conditions.STROKE).addResult(total("250 ng/L"))));
  }

  private static History ileum(String length) {
    return History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring(length);
  }

  private static Replacement forAYear(Replacement.Response response) {
    return injectedOn(2026, 10, 1).toBuilder()
        .since(day(2024, 10, 1))
        .response(response)
        .loadingFinished(Truth.TRUE)
        .build();
  }

  private static Edge edge(
      String name,
      String row,
      Classification status,
      Urgency urgency,
      TreatmentKind treatment,
      Patient.Builder patient) {
    return new Edge(name, row, status, urgency, treatment, patient.build());
  }

  private static Patient.Builder man50() {
    return man(50);
  }

  private static Patient.Builder child(int years) {
    return Patient.builder().age(Age.years(years));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static LabResult mmaTo350(String nanomoles) {
    return mma(nanomoles + " nmol/L").withReferenceRange("0-350 nmol/L");
  }

  private static LabResult platelets(String count) {
    return result(LabTests.PLATELETS, count + " 10^9/L");
  }

  private static LabResult haemoglobin(String grams) {
    return result(LabTests.HAEMOGLOBIN, grams + " g/L");
  }

  private static LabResult mcv(String femtolitres) {
    return result(LabTests.MCV, femtolitres + " fL");
  }

  private static History gasUntil(int year, int month) {
    return History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE).until(day(year, month, 10));
  }

  private static Replacement injectedOn(int year, int month, int day) {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
        .lastDose(day(year, month, day));
  }

  private static Replacement tablets(String dose) {
    return Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, dose)
        .every(1)
        .since(day(2025, 1, 1));
  }
}
