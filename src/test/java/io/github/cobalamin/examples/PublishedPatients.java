package io.github.cobalamin.examples;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.rules.Stage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Assesses three published patients by NICE NG239 and prints why, and the diet of a fourth. */
public final class PublishedPatients {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int QUESTIONS = 3;

  private PublishedPatients() {}

  /** Months of neuropathy and memory loss without anaemia: Kosfeld, ASCLS Today 2021;35(4). */
  static Patient neuropathyWithoutAnaemia() {
    return Patient.builder()
        .age(Age.years(56))
        .sex(Sex.MALE)
        .ethnicity(Ethnicity.WHITE)
        .addPresent(Symptoms.PARAESTHESIA, Symptoms.ATAXIA, Symptoms.MEMORY_LOSS)
        .noOtherMedicines()
        .addResult(
            LabResult.of(LabTests.TOTAL_B12, "175 pg/mL").withReferenceRange("200-910 pg/mL"))
        .addResult(
            LabResult.of(LabTests.METHYLMALONIC_ACID, "6434 nmol/L")
                .withReferenceRange("0-400 nmol/L"))
        .addResult(
            LabResult.of(LabTests.HOMOCYSTEINE, "11 μmol/L").withReferenceRange("5-15 μmol/L"))
        .addResult(
            LabResult.of(LabTests.HAEMOGLOBIN, "15 g/dL").withReferenceRange("13.5-17.5 g/dL"))
        .addResult(LabResult.of(LabTests.MCV, "93 fL").withReferenceRange("80-100 fL"))
        .addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
        .build();
  }

  /**
   * Weekend nitrous oxide and a "normal" B12: Society of Hospital Medicine abstract "No laughing
   * matter".
   */
  static Patient nitrousOxideWithNormalB12() {
    return Patient.builder()
        .age(Age.years(34))
        .sex(Sex.MALE)
        .addPresent(
            Symptoms.WEAKNESS,
            Symptoms.NUMBNESS,
            Symptoms.PARAESTHESIA,
            Symptoms.REDUCED_VIBRATION_SENSE)
        .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE, RiskFactors.HARMFUL_ALCOHOL_USE)
        .addResult(LabResult.of(LabTests.TOTAL_B12, "247 pg/mL"))
        .addResult(LabResult.of(LabTests.METHYLMALONIC_ACID, "3.3 µmol/L"))
        .build();
  }

  /**
   * Severe anaemia at 29 weeks with low B12 and low folate: Dunphy and Tang, BMJ Case Rep
   * 2023;16:e249955.
   */
  static Patient severeAnaemiaInPregnancy() {
    return Patient.builder()
        .age(Age.years(28))
        .sex(Sex.FEMALE)
        .pregnant(Trimester.THIRD)
        .addPresent(RiskFactors.RESTRICTED_DIET)
        .addAbsent(RiskFactors.VEGETARIAN_DIET)
        .addResult(LabResult.of(LabTests.TOTAL_B12, "<150 ng/L"))
        .addResult(LabResult.of(LabTests.HAEMOGLOBIN, "45 g/L"))
        .addResult(LabResult.of(LabTests.PLATELETS, "32 x10^9/L"))
        .addResult(LabResult.of(LabTests.SERUM_FOLATE, "<2 µg/L"))
        .build();
  }

  /**
   * Prints the assessments, in UTF-8 whatever the locale.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(
        out,
        "Neuropathy and memory loss without anaemia (ASCLS Today 2021;35(4))",
        neuropathyWithoutAnaemia());
    print(
        out,
        "Nitrous oxide with a B12 that looks normal (SHM abstract \"No laughing matter\")",
        nitrousOxideWithNormalB12());
    print(
        out,
        "Severe anaemia in the third trimester (BMJ Case Rep 2023;16:e249955)",
        severeAnaemiaInPregnancy());
    VeganWeek.print(out);
  }

  private static void print(PrintStream out, String title, Patient patient) {
    Assessment assessment = Guidelines.NICE_NG239.assess(patient, TODAY);
    out.println(title);
    out.println("  Status: " + assessment.status().text());
    assessment.status().decidedBy().ifPresent(finding -> out.println("    " + finding.sentence()));
    out.println("  Urgency: " + assessment.urgency().label());
    list(out, assessment.redFlags());
    section(out, "What the results say", assessment.bands());
    list(
        out,
        assessment.notes().stream()
            .filter(note -> note.conclusion().stage() == Stage.INTERPRET)
            .toList());
    section(out, "Beware", assessment.cautions());
    causes(out, assessment);
    section(out, "What else may explain it", assessment.otherExplanations());
    section(out, "Tests next", assessment.tests());
    treatments(out, assessment);
    section(out, "Mind in treatment", assessment.safeguards());
    section(out, "Follow-up", assessment.followUp());
    section(out, "Tell the person", assessment.information());
    out.println("  Ask next:");
    assessment.questions().stream()
        .limit(QUESTIONS)
        .forEach(
            question ->
                out.println(
                    "    - "
                        + question.text()
                        + " It turns "
                        + question.turns()
                        + " conclusions"
                        + (question.decidesStatus() ? ", and the status." : ".")));
    out.println();
  }

  private static void causes(PrintStream out, Assessment assessment) {
    out.println("  Causes that come into question:");
    if (assessment.causes().isEmpty()) {
      out.println("    - none is known");
    }
    for (CandidateCause cause : assessment.causes()) {
      out.println("    - " + cause);
      cause.speaksFor().forEach(finding -> out.println("      for: " + finding.sentence()));
      cause.speaksAgainst().forEach(finding -> out.println("      against: " + finding.sentence()));
    }
  }

  private static void treatments(PrintStream out, Assessment assessment) {
    out.println("  Treatment:");
    for (TreatmentOption option : assessment.treatments()) {
      out.println("    - " + option.sentence());
      option.speaksFor().forEach(advice -> out.println("      " + advice.sentence()));
    }
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (TreatmentOption option : assessment.otherTreatments()) {
      reasons
          .computeIfAbsent(option.whyNot().orElseThrow(), reason -> new ArrayList<>())
          .add(option.treatment().name());
    }
    reasons.forEach(
        (reason, names) ->
            out.println("    - not " + String.join("; ", names) + ": " + reason + "."));
  }

  private static void section(PrintStream out, String title, List<? extends Finding<?>> findings) {
    if (!findings.isEmpty()) {
      out.println("  " + title + ":");
      list(out, findings);
    }
  }

  private static void list(PrintStream out, List<? extends Finding<?>> findings) {
    findings.forEach(finding -> out.println("    - " + finding.sentence()));
  }
}
