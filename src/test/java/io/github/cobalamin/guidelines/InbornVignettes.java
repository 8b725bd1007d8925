// Long: one patient on each side of every edge of inborn errors, suspected and known.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.OUT_OF_SCOPE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Urgency.ROUTINE;
import static io.github.cobalamin.model.Urgency.SAME_DAY;
import static io.github.cobalamin.model.Urgency.URGENT;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.List;

/** Inborn errors: metabolites of a child, transport that hides behind a normal B12, known ones. */
final class InbornVignettes {
  private static final String METABOLITES = "urgent-same-day-metabolites-of-a-child";
  private static final String BOTH = "urgent-child-both-metabolites";
  private static final String MMA_ALONE = "urgent-child-methylmalonic-acid";
  private static final String POSSIBLE = "history-metabolites-of-an-inborn-error";
  private static final String STOPPED = "status-5-inborn-error-treatment-ended";

  private InbornVignettes() {}

  static List<Vignette> metabolites() {
    return List.of(
        child(
                "five months, methylmalonic acid 11 umol/L",
                SAME_DAY,
                months(5).addResult(result(LabTests.METHYLMALONIC_ACID, "11 umol/L")))
            .holds(METABOLITES, POSSIBLE, "child-inborn-error-possible", "child-sample-b12"),
        child(
                "five months, methylmalonic acid 9 umol/L",
                URGENT,
                months(5).addResult(result(LabTests.METHYLMALONIC_ACID, "9 umol/L")))
            .holds(MMA_ALONE)
            .fails(METABOLITES, POSSIBLE, "child-inborn-error-possible"),
        child(
                "two years, homocysteine 101 umol/L",
                SAME_DAY,
                years(2).addResult(result(LabTests.HOMOCYSTEINE, "101 umol/L")))
            .holds(METABOLITES, POSSIBLE),
        child(
                "two years, homocysteine 99 umol/L",
                ROUTINE,
                years(2).addResult(result(LabTests.HOMOCYSTEINE, "99 umol/L")))
            .fails(METABOLITES, POSSIBLE),
        child(
                "two years, B12 normal in words, both metabolites raised, one in urine",
                URGENT,
                years(2)
                    .addResult(result(LabTests.TOTAL_B12, "normal"))
                    .addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "raised"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised")))
            .holds(BOTH, POSSIBLE, "child-inborn-error-possible"),
        child(
                "the same with a normal homocysteine",
                URGENT,
                years(2)
                    .addResult(result(LabTests.TOTAL_B12, "normal"))
                    .addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "raised"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "normal")))
            .fails(BOTH, POSSIBLE),
        child(
                "the same on dialysis",
                ROUTINE,
                years(2)
                    .addPresent(Conditions.DIALYSIS)
                    .addResult(result(LabTests.TOTAL_B12, "normal"))
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised")))
            .fails(BOTH),
        child(
                "the same with a low B12",
                URGENT,
                years(2)
                    .addResult(result(LabTests.TOTAL_B12, "low"))
                    .addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "raised"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised")))
            .holds(BOTH)
            .fails(METABOLITES, POSSIBLE, "child-inborn-error-possible"),
        child(
                "two years, B12 normal, methylmalonic acid raised, haemolysis",
                SAME_DAY,
                years(2)
                    .addPresent(Symptoms.HAEMOLYSIS)
                    .addResult(result(LabTests.TOTAL_B12, "normal"))
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "raised")))
            .holds(METABOLITES, POSSIBLE),
        child(
                "the same without haemolysis",
                URGENT,
                years(2)
                    .addResult(result(LabTests.TOTAL_B12, "normal"))
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "raised")))
            .fails(METABOLITES, BOTH, POSSIBLE),
        Vignette.care(
                "forty years, both raised, B12 500",
                "section 2: an inborn error, which can first show in adults",
                good().addResult(result(LabTests.HOMOCYSTEINE, "180 umol/L")))
            .holds(POSSIBLE, "other-metabolites-high-with-good-b12"),
        Vignette.care(
                "forty years, homocysteine 101 umol/L alone, B12 500",
                "law 8: what else says is possible stands among the causes",
                man(40)
                    .addResult(result(LabTests.TOTAL_B12, "500 ng/L"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "101 umol/L")))
            .holds(POSSIBLE, "other-very-high-homocysteine"),
        Vignette.care(
                "the same, homocysteine 99 umol/L",
                "law 8: neither of both",
                man(40)
                    .addResult(result(LabTests.TOTAL_B12, "500 ng/L"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "99 umol/L")))
            .fails(POSSIBLE, "other-very-high-homocysteine"),
        Vignette.care(
                "both raised, B12 500, failing kidneys",
                "section 2: kidneys explain both",
                good()
                    .addPresent(Conditions.DIALYSIS)
                    .addResult(result(LabTests.HOMOCYSTEINE, "180 umol/L")))
            .fails(POSSIBLE, "other-metabolites-high-with-good-b12"));
  }

  static List<Vignette> transport() {
    return List.of(
        child(
                "three months, related parents, pancytopenia, B12 normal",
                SAME_DAY,
                ill().addPresent(RiskFactors.PARENTAL_CONSANGUINITY))
            .holds(
                "history-transport-of-b12-in-a-child",
                "child-normal-b12-excludes-no-defect",
                "urgent-same-day-child-suspected-deficiency"),
        child(
                "eight years, parents not known to be related, pancytopenia, B12 normal",
                URGENT,
                years(8)
                    .addPresent(Symptoms.PANCYTOPENIA)
                    .addResult(result(LabTests.TOTAL_B12, "normal")))
            .fails("history-transport-of-b12-in-a-child", "child-normal-b12-excludes-no-defect"),
        child(
                "eight years, related parents and nothing else, B12 normal",
                ROUTINE,
                years(8)
                    .addPresent(RiskFactors.PARENTAL_CONSANGUINITY)
                    .addResult(result(LabTests.TOTAL_B12, "normal")))
            .fails("history-transport-of-b12-in-a-child", "child-normal-b12-excludes-no-defect"));
  }

  static List<Vignette> known() {
    return List.of(
        known(
                "transcobalamin deficiency, pancytopenia, injections ended in August",
                PROBABLE,
                STOPPED,
                SAME_DAY,
                ended().addPresent(Symptoms.PANCYTOPENIA))
            .holds(
                "urgent-same-day-blood-in-an-inborn-error",
                "treat-5-inborn-error-resume",
                "treat-5-inborn-error-for-life"),
        known(
                "the same without low cells",
                INDETERMINATE,
                "status-5-inborn-error",
                ROUTINE,
                ended())
            .holds("treat-5-inborn-error-resume", "treat-5-inborn-error-for-life")
            .fails("urgent-same-day-blood-in-an-inborn-error", STOPPED),
        known(
                "transcobalamin deficiency on injections, well",
                INDETERMINATE,
                "status-5-inborn-error",
                ROUTINE,
                woman(31)
                    .addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY)
                    .addReplacement(weekly().lastDose(Vignette.DAY.minusDays(4))))
            .holds("treat-5-inborn-error-for-life")
            .fails("treat-5-inborn-error-resume", STOPPED),
        known(
                "the same, no treatment on record",
                INDETERMINATE,
                "status-5-inborn-error",
                ROUTINE,
                woman(31).addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY))
            .fails("treat-5-inborn-error-for-life", "treat-5-inborn-error-resume"),
        child(
                "eight years, transcobalamin deficiency, pancytopenia, injections ended",
                SAME_DAY,
                years(8)
                    .addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY, Symptoms.PANCYTOPENIA)
                    .addReplacement(weekly().until(Vignette.DAY.minusDays(90))))
            .holds("urgent-same-day-blood-in-an-inborn-error", "treat-5-inborn-error-resume"));
  }

  private static Vignette child(String name, Urgency urgency, Patient.Builder patient) {
    return Vignette.of(
            name,
            "remark very-high-metabolites: the metabolic team the same day; a word counts as a number",
            patient)
        .status(OUT_OF_SCOPE, "status-0-under-16")
        .urgency(urgency);
  }

  private static Vignette known(
      String name, Classification status, String rule, Urgency urgency, Patient.Builder patient) {
    return Vignette.of(name, "row 0: a regimen that a specialist has set goes on", patient)
        .status(status, rule)
        .urgency(urgency);
  }

  private static Patient.Builder good() {
    return man(40)
        .addResult(result(LabTests.TOTAL_B12, "500 ng/L"))
        .addResult(result(LabTests.METHYLMALONIC_ACID, "60 umol/L"));
  }

  private static Patient.Builder ill() {
    return months(3)
        .addPresent(Symptoms.PANCYTOPENIA, Symptoms.FAILURE_TO_THRIVE)
        .addResult(result(LabTests.TOTAL_B12, "normal"));
  }

  private static Patient.Builder ended() {
    return woman(31)
        .addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY)
        .addReplacement(weekly().until(Vignette.DAY.minusDays(96)));
  }

  private static Replacement weekly() {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg").every(7);
  }

  private static Patient.Builder months(int months) {
    return Patient.builder().age(Age.months(months));
  }

  private static Patient.Builder years(int years) {
    return Patient.builder().age(Age.years(years));
  }
}
