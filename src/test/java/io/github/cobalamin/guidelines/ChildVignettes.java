// Long: one child on each side of the edge of every rule that reaches children.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.model.Classification.OUT_OF_SCOPE;
import static io.github.cobalamin.model.Urgency.ROUTINE;
import static io.github.cobalamin.model.Urgency.SAME_DAY;
import static io.github.cobalamin.model.Urgency.URGENT;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.util.List;

/** Children: low blood cells at any age, the sample before the first dose, and rare causes. */
final class ChildVignettes {
  private static final String FOR_EVERYBODY =
      "section 7: the urgent line names no age; what is of children is named apart";
  private static final String SAMPLE =
      "danger of a child with suspected deficiency: with count, vitamin B12 and metabolites before the first dose";

  private ChildVignettes() {}

  static List<Vignette> blood() {
    return List.of(
        of("six years, haemoglobin 79", URGENT, child(6).addResult(haemoglobin("79 g/L")))
            .holds("urgent-haemoglobin-below-80"),
        of("six years, haemoglobin 81", ROUTINE, child(6).addResult(haemoglobin("81 g/L")))
            .fails("urgent-haemoglobin-below-80"),
        of(
                "four years, haemoglobin 79: severe begins below 70",
                ROUTINE,
                child(4).addResult(haemoglobin("79 g/L")))
            .fails("urgent-haemoglobin-below-80"),
        of("six years, platelets 35", URGENT, child(6).addResult(platelets("35 10^9/L")))
            .holds("urgent-low-platelets"),
        of("six years, platelets 55", ROUTINE, child(6).addResult(platelets("55 10^9/L")))
            .fails("urgent-low-platelets"),
        of("six years, pancytopenia", URGENT, child(6).addPresent(Symptoms.PANCYTOPENIA))
            .holds("urgent-pancytopenia", "child-sample-count", "child-sample-b12"),
        of(
                "five years, well, Imerslund-Gräsbeck syndrome, and nobody told of treatment",
                ROUTINE,
                child(5).addPresent(Conditions.IMERSLUND_GRASBECK_SYNDROME))
            .holds("child-with-a-cause-for-life", "child-sample-b12", "child-sample-count"),
        of(
                "five years, well, coeliac disease",
                ROUTINE,
                child(5).addPresent(Conditions.COELIAC_DISEASE))
            .fails("child-with-a-cause-for-life", "child-sample-b12", "child-sample-count"),
        of("eight months, pale, haemoglobin 78", URGENT, pale().addResult(haemoglobin("78 g/L")))
            .holds("urgent-child-short-of-blood", "child-sample-b12"),
        of("eight months, pale, haemoglobin 81", ROUTINE, pale().addResult(haemoglobin("81 g/L")))
            .holds("child-consider-b12")
            .fails("urgent-child-short-of-blood", "child-sample-b12"),
        of(
                "eight months, pale, haemoglobin 78, ferritin 8",
                URGENT,
                pale()
                    .addResult(haemoglobin("78 g/L"))
                    .addResult(result(LabTests.FERRITIN, "8 ug/L")))
            .holds("urgent-child-short-of-blood")
            .fails("child-sample-b12", "child-consider-b12"),
        of(
                "thirteen months, haemoglobin 85, platelets 55: two kinds of cells are few",
                URGENT,
                toddler().addResult(haemoglobin("85 g/L")).addResult(platelets("55 10^9/L")))
            .holds("urgent-child-anaemia", "child-sample-b12"),
        of(
                "thirteen months, haemoglobin 85, platelets 105",
                ROUTINE,
                toddler().addResult(haemoglobin("85 g/L")).addResult(platelets("105 10^9/L")))
            .holds("child-consider-b12")
            .fails("urgent-child-anaemia", "child-sample-b12"),
        of("eight months, floppy", SAME_DAY, eightMonths().addPresent(Symptoms.HYPOTONIA))
            .holds("child-sample-count", "child-sample-b12"),
        of("six years, leucopenia alone", ROUTINE, child(6).addPresent(Symptoms.LEUCOPENIA))
            .fails("urgent-pancytopenia", "child-sample-count", "child-sample-b12"),
        of(
                "ten years, megaloblastic anaemia",
                URGENT,
                child(10).addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA))
            .holds("urgent-suspected-megaloblastic-anaemia", "urgent-child-anaemia"),
        of("ten years, anaemia", ROUTINE, child(10).addPresent(Symptoms.ANAEMIA))
            .fails("urgent-suspected-megaloblastic-anaemia", "urgent-child-anaemia"),
        of(
                "ten years, syncope, haemoglobin 112: anaemia at that age",
                SAME_DAY,
                child(10).addPresent(Symptoms.SYNCOPE).addResult(haemoglobin("112 g/L")))
            .holds("urgent-same-day-heart-with-anaemia"),
        of(
                "ten years, syncope, haemoglobin 116: none",
                ROUTINE,
                child(10).addPresent(Symptoms.SYNCOPE).addResult(haemoglobin("116 g/L")))
            .fails("urgent-same-day-heart-with-anaemia"));
  }

  static List<Vignette> tests() {
    return List.of(
        care(
                "thirteen months, haemoglobin 100, total B12 known",
                "few cells ask for B12 where it is not known",
                toddler()
                    .addResult(haemoglobin("100 g/L"))
                    .addResult(result(LabTests.TOTAL_B12, "500 ng/L")))
            .fails("child-consider-b12"),
        care(
                "eight months, not thriving, with large cells and anaemia",
                SAMPLE,
                infant().addPresent(Symptoms.FAILURE_TO_THRIVE))
            .holds(
                "child-sample-count",
                "child-sample-b12",
                "child-sample-methylmalonic-acid",
                "child-sample-homocysteine"),
        care(
                "the same with all of them on record",
                SAMPLE,
                infant()
                    .addPresent(Symptoms.FAILURE_TO_THRIVE)
                    .addResult(haemoglobin("96 g/L"))
                    .addResult(result(LabTests.ACTIVE_B12, "30 pmol/L"))
                    .addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "raised"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised")))
            .fails(
                "child-sample-count",
                "child-sample-b12",
                "child-sample-methylmalonic-acid",
                "child-sample-homocysteine"),
        care(
                "fourteen years, B12 96, folate not tested",
                "summaries rule 9 and target 12: folic acid alone harms nerves",
                child(14).addResult(result(LabTests.TOTAL_B12, "96 ng/L")))
            .holds("child-folic-acid-alone", "child-sample-count"),
        care(
                "fourteen years, B12 96, folate normal",
                "summaries rule 9: no folic acid and no low folate is on record",
                child(14)
                    .addResult(result(LabTests.TOTAL_B12, "96 ng/L"))
                    .addResult(result(LabTests.SERUM_FOLATE, "8 ug/L")))
            .fails("child-folic-acid-alone", "treat-5-folate-with-or-after-b12"),
        care(
                "fourteen years, B12 96, folate normal under folic acid",
                "summaries rule 9: with folic acid on record",
                child(14)
                    .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID))
                    .addResult(result(LabTests.TOTAL_B12, "96 ng/L"))
                    .addResult(result(LabTests.SERUM_FOLATE, "8 ug/L")))
            .holds("child-folic-acid-alone"),
        care(
                "fourteen years, B12 96, folate 1.2",
                "section 5: folate is treated after or together with B12",
                child(14)
                    .addResult(result(LabTests.TOTAL_B12, "96 ng/L"))
                    .addResult(result(LabTests.SERUM_FOLATE, "1.2 ug/L")))
            .holds("treat-5-folate-with-or-after-b12"),
        care(
                "a year, related parents, B12 60",
                "Imerslund-Graesbeck syndrome: protein in urine tells",
                child(1)
                    .addPresent(RiskFactors.PARENTAL_CONSANGUINITY)
                    .addResult(result(LabTests.TOTAL_B12, "60 ng/L")))
            .holds("child-test-urine-protein")
            .fails("history-imerslund-grasbeck-risk"),
        care(
                "the same with protein in urine",
                "Imerslund-Graesbeck syndrome: one receptor takes up both",
                child(1)
                    .addPresent(RiskFactors.PARENTAL_CONSANGUINITY)
                    .addResult(result(LabTests.TOTAL_B12, "60 ng/L"))
                    .addResult(result(LabTests.URINE_PROTEIN, "present")))
            .holds("history-imerslund-grasbeck-risk")
            .fails("child-test-urine-protein"),
        care("fragments and platelets 90", "section 7: TTP until ADAMTS13 is known", small())
            .holds("test-adamts13", "test-with-a-danger"),
        care(
                "the same, ADAMTS13 4 %",
                "section 7: it is known, and a deficiency does not lower it so far",
                small().addResult(result(LabTests.ADAMTS13_ACTIVITY, "4 %")))
            .holds("urgent-possible-ttp")
            .fails("test-with-a-danger"),
        care(
                "the same, ADAMTS13 62 %",
                "section 7: ADAMTS13 is known, and not low",
                small().addResult(result(LabTests.ADAMTS13_ACTIVITY, "62 %")))
            .fails("test-adamts13", "urgent-possible-ttp"),
        care(
                "the same, ADAMTS13 30 % that its laboratory calls low",
                "between the limit of purpura and the laboratory's nothing is settled",
                small()
                    .addResult(
                        result(LabTests.ADAMTS13_ACTIVITY, "30 %").withReferenceRange("66-126 %")))
            .holds("urgent-possible-ttp"),
        care(
                "the same, ADAMTS13 62 % of two weeks ago",
                "an old one says nothing of today",
                small()
                    .addResult(
                        result(LabTests.ADAMTS13_ACTIVITY, "62 %").on(Vignette.DAY.minusDays(14))))
            .holds("urgent-possible-ttp", "test-adamts13"));
  }

  static List<Vignette> brain() {
    return List.of(
        brain("late in development", URGENT, Symptoms.DEVELOPMENTAL_DELAY)
            .holds("urgent-child-delayed", "child-sample-b12"),
        of(
                "late in development, no deficiency suspected",
                ROUTINE,
                Patient.builder().age(Age.months(5)).addPresent(Symptoms.DEVELOPMENTAL_DELAY))
            .fails("urgent-child-delayed", "child-sample-b12"),
        brain("a tremor", SAME_DAY, Symptoms.INVOLUNTARY_MOVEMENTS)
            .holds("urgent-child-with-danger-sign"),
        of(
                "a tremor that is known and does not change",
                ROUTINE,
                child(6)
                    .addHistory(
                        History.of(Symptoms.INVOLUNTARY_MOVEMENTS).onset(History.Onset.STABLE)))
            .fails("urgent-child-with-danger-sign"),
        brain("a small head", SAME_DAY, Symptoms.MICROCEPHALY)
            .holds("urgent-same-day-child-suspected-deficiency"),
        brain("bruises", URGENT, Symptoms.BRUISING).holds("urgent-child-pallor-or-fever"),
        brain("fragments", URGENT, Symptoms.RED_CELL_FRAGMENTS).holds("urgent-child-anaemia"),
        of(
                "fifteen years, haemoglobin 47: the sample names its tests",
                SAME_DAY,
                child(15).addResult(haemoglobin("47 g/L")))
            .holds("child-sample-b12", "child-sample-methylmalonic-acid"),
        care(
                "five months, deficient mother, B12 below its laboratory's range",
                "section 8: a likely cause needs evidence of deficiency",
                atRisk()
                    .addResult(
                        result(LabTests.TOTAL_B12, "57 pg/mL").withReferenceRange("198-874 pg/mL")))
            .holds("history-deficient-mother-and-blood"));
  }

  private static Vignette brain(String name, Urgency urgency, Symptom sign) {
    return of("an infant of a deficient mother: " + name, urgency, atRisk().addPresent(sign));
  }

  private static Patient.Builder atRisk() {
    return Patient.builder().age(Age.months(5)).addPresent(RiskFactors.DEFICIENT_MOTHER);
  }

  private static Vignette of(String name, Urgency urgency, Patient.Builder patient) {
    return Vignette.of(name, FOR_EVERYBODY, patient)
        .status(OUT_OF_SCOPE, "status-0-under-16")
        .urgency(urgency);
  }

  private static Vignette care(String name, String because, Patient.Builder patient) {
    return Vignette.care(name, because, patient);
  }

  private static Patient.Builder child(int years) {
    return Patient.builder().age(Age.years(years));
  }

  private static Patient.Builder eightMonths() {
    return Patient.builder().age(Age.months(8));
  }

  private static Patient.Builder pale() {
    return eightMonths().addPresent(Symptoms.PALLOR);
  }

  private static Patient.Builder toddler() {
    return Patient.builder().age(Age.months(13));
  }

  private static Patient.Builder infant() {
    return Patient.builder().age(Age.months(8)).addPresent(Symptoms.MACROCYTIC_ANAEMIA);
  }

  private static Patient.Builder small() {
    return man(40).addPresent(Symptoms.RED_CELL_FRAGMENTS).addResult(platelets("90 10^9/L"));
  }

  private static LabResult haemoglobin(String printed) {
    return result(LabTests.HAEMOGLOBIN, printed);
  }

  private static LabResult platelets(String printed) {
    return result(LabTests.PLATELETS, printed);
  }
}
