package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.TreatmentKind.BLOCKED;
import static io.github.cobalamin.guidelines.TreatmentKind.CONSIDER;
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
import java.time.LocalDate;
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
