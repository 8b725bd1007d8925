package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What later, undated or reassuring results do not take back, and what is new on treatment. */
final class EvidenceThatStaysVignettes {
  private static final String ANTIBODY = "section 6: positive antibodies are never old";
  private static final String UNDATED =
      "section 6: an earlier deficient one keeps PROBABLE; of an unknown day it may be earlier";
  private static final String ARTEFACT = "L1: a stated artefact takes the reassurance";
  private static final String ON_INJECTIONS =
      "section 5: on injections, new or worse neurology, objective sign or cytopenia: re-load";
  private static final LocalDate SAMPLED = Vignette.DAY.minusDays(4);

  private EvidenceThatStaysVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "an antibody that was positive, and negative now, with B12 500",
        ANTIBODY,
        man(50)
            .addResult(b12("500 ng/L"))
            .addResult(antibody("positive", 990))
            .addResult(negative()),
        "that was never positive",
        man(50)
            .addResult(b12("500 ng/L"))
            .addResult(antibody("negative", 990))
            .addResult(negative()),
        "status-6b-antibody");
    edge(
        all,
        "a biopsy that was positive on injections, and negative now",
        ANTIBODY,
        man(60)
            .addReplacement(begun(900))
            .addResult(biopsy("positive", 400))
            .addResult(biopsy("negative", 4)),
        "that was never positive",
        man(60)
            .addReplacement(begun(900))
            .addResult(biopsy("negative", 400))
            .addResult(biopsy("negative", 4)),
        "cause-biopsy-of-the-stomach");
    edge(
        all,
        "B12 170 of an unknown day, and 400 now",
        UNDATED,
        tired().addResult(result(LabTests.TOTAL_B12, "170 ng/L")).addResult(b12("400 ng/L")),
        "190 of an unknown day",
        tired().addResult(result(LabTests.TOTAL_B12, "190 ng/L")).addResult(b12("400 ng/L")),
        "status-earlier-deficient");
    edge(
        all,
        "B12 400 after a transfusion, and tired",
        ARTEFACT,
        tired().addResult(b12("400 ng/L").afterTransfusion()),
        "not after one",
        tired().addResult(b12("400 ng/L")),
        "status-19b-falsely-high-and-not-well");
    edge(
        all,
        "B12 low in words, glossitis, and methylmalonic acid normal under vitamin B12",
        ARTEFACT,
        lowInWords().addResult(mma().duringReplacement()),
        "normal before it",
        lowInWords().addResult(mma().beforeReplacement()),
        "status-10a-low-in-words-with-findings");
    edge(
        all,
        "multiple sclerosis, cord signs, few neutrophils and B12 350",
        "L3: before any result it is treated at once",
        cordAndFewCells().addResult(b12("350 ng/L")),
        "and B12 351",
        cordAndFewCells().addResult(b12("351 ng/L")),
        "treat-neurological-involvement");
    edge(
        all,
        "low folate and B12 500 after nitrous oxide",
        "row 4: the gas takes the reassurance",
        folateLow().addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
        "without the gas",
        folateLow(),
        "treat-5-folate-once-b12-is-settled");
    edge(
        all,
        "better for months on injections, and numb anew",
        ON_INJECTIONS,
        injected(320).addHistory(fresh(Symptoms.NUMBNESS)),
        "begun a month ago",
        injected(30).addHistory(fresh(Symptoms.NUMBNESS)),
        "treat-5-reload-new-or-worse");
    edge(
        all,
        "platelets low anew on injections",
        ON_INJECTIONS,
        injected(320).addHistory(fresh(Symptoms.THROMBOCYTOPENIA)),
        "since nobody knows when",
        injected(320).addPresent(Symptoms.THROMBOCYTOPENIA),
        "treat-5-reload-new-or-worse");
    edge(
        all,
        "platelets 90 after months of injections",
        ON_INJECTIONS,
        fewPlatelets(320),
        "begun a month ago",
        fewPlatelets(30),
        "treat-5-reload-low-cells-on-injections");
    edge(
        all,
        "Romberg's sign that is new",
        "section 7: new or worsening cord signs",
        man(50).addHistory(fresh(Symptoms.ROMBERG_SIGN)),
        "that is stable",
        man(50).addHistory(History.of(Symptoms.ROMBERG_SIGN).onset(History.Onset.STABLE)),
        "urgent-same-day-new-cord-or-motor-signs");
    edge(
        all,
        "eyes that do not move together, long after a bypass",
        "section 5, thiamine: an eye sign is asked about the same day",
        man(50)
            .addPresent(Symptoms.EYE_MOVEMENT_DISORDER)
            .addHistory(History.of(Conditions.GASTRIC_BYPASS).since(Vignette.DAY.minusYears(3))),
        "and no bypass",
        man(50).addPresent(Symptoms.EYE_MOVEMENT_DISORDER),
        "treat-5-wernicke-question");
    return all;
  }

  private static Patient.Builder tired() {
    return man(50).addPresent(Symptoms.FATIGUE);
  }

  private static Patient.Builder cordAndFewCells() {
    return man(60)
        .addPresent(
            Conditions.MULTIPLE_SCLEROSIS, Symptoms.REDUCED_PROPRIOCEPTION, Symptoms.IMPAIRED_GAIT)
        .addResult(result(LabTests.MCV, "100 fL").on(SAMPLED))
        .addResult(result(LabTests.NEUTROPHILS, "0.9 10^9/L").on(SAMPLED));
  }

  private static Patient.Builder lowInWords() {
    return man(50)
        .addPresent(Symptoms.GLOSSITIS)
        .addResult(result(LabTests.TOTAL_B12, "low").on(SAMPLED).beforeReplacement());
  }

  private static LabResult mma() {
    return result(LabTests.METHYLMALONIC_ACID, "normal").on(SAMPLED);
  }

  private static Patient.Builder folateLow() {
    return man(22).addResult(result(LabTests.SERUM_FOLATE, "2 ug/L")).addResult(b12("500 ng/L"));
  }

  private static Patient.Builder fewPlatelets(int days) {
    return man(60)
        .addPresent(Conditions.PERNICIOUS_ANAEMIA)
        .addReplacement(begun(days))
        .addResult(result(LabTests.PLATELETS, "90 10^9/L").on(SAMPLED));
  }

  private static Replacement begun(int days) {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
        .every(60)
        .since(Vignette.DAY.minusDays(days))
        .lastDose(Vignette.DAY.minusDays(20));
  }

  private static Patient.Builder injected(int days) {
    return man(60)
        .addPresent(Conditions.PERNICIOUS_ANAEMIA)
        .addReplacement(begun(days).toBuilder().response(Replacement.Response.BETTER).build());
  }

  private static History fresh(Clue clue) {
    return History.of(clue).onset(History.Onset.NEW);
  }

  private static LabResult b12(String printed) {
    return result(LabTests.TOTAL_B12, printed).on(SAMPLED);
  }

  private static LabResult antibody(String outcome, int daysAgo) {
    return result(LabTests.INTRINSIC_FACTOR_ANTIBODY, outcome).on(Vignette.DAY.minusDays(daysAgo));
  }

  private static LabResult biopsy(String outcome, int daysAgo) {
    return result(LabTests.GASTRIC_BODY_BIOPSY, outcome).on(Vignette.DAY.minusDays(daysAgo));
  }

  private static LabResult negative() {
    return antibody("negative", 4);
  }
}
