package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Trimester;
import java.util.ArrayList;
import java.util.List;

/** What is on record and makes a good level, or a count, say less: law 1. */
final class StatedArtefactVignettes {
  private static final String ROW_19B = "law 1 and row 19b, a stated artefact does not reassure";
  private static final String CLOTS = "section 7, platelets below 100 with fragments or haemolysis";
  private static final String UNKNOWN = "laws 1 and 6, an unknown pregnancy takes nothing";
  private static final String DECLINE = "section 7, deficient with neurology; own reading";

  private StatedArtefactVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>(status());
    all.addAll(clots());
    level(all);
    counts(all);
    decline(all);
    return all;
  }

  private static List<Vignette> status() {
    return List.of(
        Vignette.of(
                "macro-B12 and macrocytic anaemia",
                ROW_19B,
                woman(68)
                    .addPresent(Conditions.MACRO_B12, Symptoms.MACROCYTIC_ANAEMIA)
                    .addResult(total("900 pmol/L")))
            .status(Classification.INDETERMINATE, "status-19b-falsely-high-and-not-well")
            .holds("settle-sufficient-beside-what-raises-it", "high-b12-of-macro-b12"),
        Vignette.of(
                "macro-B12, well",
                ROW_19B,
                woman(68).addPresent(Conditions.MACRO_B12).addResult(total("900 pmol/L")))
            .status(Classification.UNLIKELY, "status-19b-falsely-high")
            .holds("caution-total-b12-falsely-high"),
        Vignette.of(
                "macrocytic anaemia, numb, a good level beside macro-B12",
                ROW_19B,
                woman(68)
                    .addPresent(
                        Conditions.MACRO_B12, Symptoms.MACROCYTIC_ANAEMIA, Symptoms.NUMBNESS)
                    .addResult(total("900 pmol/L")))
            .status(Classification.INDETERMINATE, "status-19b-falsely-high-and-not-well")
            .urgency(Urgency.URGENT)
            .holds("urgent-macrocytic-anaemia-with-neurology"),
        Vignette.of(
                "macrocytic anaemia, numb, a good level and nothing that raises it",
                "section 7, B12 not sufficient or not known",
                woman(68)
                    .addPresent(Symptoms.MACROCYTIC_ANAEMIA, Symptoms.NUMBNESS)
                    .addResult(total("900 pmol/L")))
            .status(Classification.UNLIKELY, "status-20-sufficient")
            .fails("urgent-macrocytic-anaemia-with-neurology"));
  }

  private static void level(List<Vignette> all) {
    edge(
        all,
        "macro-B12, tired",
        ROW_19B,
        woman(68).addPresent(Conditions.MACRO_B12, Symptoms.FATIGUE).addResult(total("900 pmol/L")),
        "macro-B12, tired, and active B12 known",
        woman(68)
            .addPresent(Conditions.MACRO_B12, Symptoms.FATIGUE)
            .addResult(total("900 pmol/L"))
            .addResult(result(LabTests.ACTIVE_B12, "90 pmol/L")),
        "settle-sufficient-beside-what-raises-it");
    edge(
        all,
        "a high B12 and nothing on record that raises it",
        "facts, high B12",
        woman(68).addPresent(Symptoms.FATIGUE).addResult(total("1500 ng/L")),
        "a high B12 beside macro-B12",
        woman(68).addPresent(Symptoms.FATIGUE, Conditions.MACRO_B12).addResult(total("1500 ng/L")),
        "high-b12");
    edge(
        all,
        "macro-B12 and a good level",
        ROW_19B,
        woman(68).addPresent(Conditions.MACRO_B12).addResult(total("900 ng/L")),
        "macro-B12 and a low level",
        woman(68).addPresent(Conditions.MACRO_B12).addResult(total("120 ng/L")),
        "high-b12-of-macro-b12");
  }

  private static List<Vignette> clots() {
    return List.of(
        Vignette.of(
                "pseudo-thrombotic microangiopathy on record",
                "section 2, a stated word counts as found; " + CLOTS,
                man(60).addPresent(Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY))
            .urgency(Urgency.SAME_DAY)
            .holds("urgent-possible-ttp", "test-adamts13", "other-small-clots-of-deficiency"),
        Vignette.of(
                "pseudo-thrombotic microangiopathy on record, ADAMTS13 61 %",
                "ADAMTS13 is known, and is not that of purpura",
                man(60)
                    .addPresent(Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY)
                    .addResult(result(LabTests.ADAMTS13_ACTIVITY, "61 %")))
            .fails("urgent-possible-ttp"),
        Vignette.of("fragments with haemoglobin 88 and no platelets", CLOTS, torn("88 g/L"))
            .urgency(Urgency.SAME_DAY)
            .holds("urgent-same-day-fragments-and-no-platelets", "test-platelets"),
        Vignette.of(
                "fragments with haemoglobin 88 and platelets 200",
                CLOTS,
                torn("88 g/L").addResult(result(LabTests.PLATELETS, "200 10^9/L")))
            .fails("urgent-same-day-fragments-and-no-platelets", "test-platelets"),
        Vignette.of(
                "fragments with haemoglobin 140 and no platelets",
                "without anaemia the count is asked for, and has no clock",
                torn("140 g/L"))
            .holds("test-platelets")
            .fails("urgent-same-day-fragments-and-no-platelets"));
  }

  private static Patient.Builder torn(String haemoglobin) {
    return man(50)
        .addPresent(Symptoms.RED_CELL_FRAGMENTS)
        .addResult(result(LabTests.HAEMOGLOBIN, haemoglobin));
  }

  private static void counts(List<Vignette> all) {
    edge(
        all,
        "a woman of 33 with haemoglobin 106, of whose pregnancy nobody tells",
        UNKNOWN,
        woman(33).addResult(result(LabTests.HAEMOGLOBIN, "106 g/L")),
        "not pregnant",
        woman(33).notPregnant().addResult(result(LabTests.HAEMOGLOBIN, "106 g/L")),
        "caution-haemoglobin-and-unknown-pregnancy");
    edge(
        all,
        "a woman of 33 with haemoglobin 119",
        UNKNOWN,
        woman(33).addResult(result(LabTests.HAEMOGLOBIN, "119 g/L")),
        "in the second trimester",
        woman(33).pregnant(Trimester.SECOND).addResult(result(LabTests.HAEMOGLOBIN, "119 g/L")),
        "shows-anaemia");
  }

  private static void decline(List<Vignette> all) {
    edge(
        all,
        "a decline like dementia that gets worse, and deficient",
        DECLINE,
        declined(History.Onset.WORSENING),
        "one that is stable",
        declined(History.Onset.STABLE),
        "urgent-deficient-result-with-signs");
    edge(
        all,
        "a decline like dementia of 7 months, and deficient",
        DECLINE,
        declinedSince(7),
        "one of 3 years",
        declinedSince(36),
        "urgent-deficient-result-with-signs");
    edge(
        all,
        "a decline like dementia and deficient",
        "section 5, with the mental state; own reading",
        woman(70).addPresent(Symptoms.DEMENTIA_LIKE_DECLINE).addResult(total("90 ng/L")),
        "poor concentration and deficient",
        woman(70).addPresent(Symptoms.POOR_CONCENTRATION).addResult(total("90 ng/L")),
        "treat-neurological-involvement");
  }

  private static Patient.Builder declined(History.Onset onset) {
    return woman(70)
        .addHistory(History.of(Symptoms.DEMENTIA_LIKE_DECLINE).onset(onset))
        .addResult(total("90 ng/L"));
  }

  private static Patient.Builder declinedSince(int months) {
    return woman(70)
        .addHistory(
            History.of(Symptoms.DEMENTIA_LIKE_DECLINE).since(Vignette.DAY.minusMonths(months)))
        .addResult(total("90 ng/L"));
  }

  private static LabResult total(String value) {
    return result(LabTests.TOTAL_B12, value);
  }
}
