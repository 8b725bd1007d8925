package io.github.cobalamin.examples;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
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
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Assesses three published patients by NICE NG239 and prints the summary of each first, and the
 * diet of a fourth.
 */
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
    for (Sentence line : assessment.summary().sentences()) {
      out.println("  " + line);
    }
    out.println("  Status: " + assessment.status().text());
    out.println("  Urgency: " + assessment.urgency().label());
    out.println("  Alternatives, safeguards and follow-up:");
    assessment.treatments().stream().skip(1).forEach(option -> out.println("    - " + option));
    assessment.safeguards().forEach(finding -> out.println("    - " + finding));
    assessment.followUp().forEach(finding -> out.println("    - " + finding));
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
}
