package io.github.cobalamin.bench;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Information;
import io.github.cobalamin.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The anchor set by hand and in the rules API over the same patients, and the whole of NG239 over
 * one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EngineBenchmark {
  private static final int COUNT = 1024;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Patient[] patients = {};
  private Patient one = Patient.builder().build();
  private int next;

  /** Called by JMH. */
  public EngineBenchmark() {}

  /** Makes the patients, and checks that both ways find the same. */
  @Setup
  public void setUp() {
    patients = AnchorPatients.of(42, COUNT);
    checkSameFindings(patients);
    one =
        Patient.builder()
            .age(Age.years(62))
            .sex(Sex.FEMALE)
            .addPresent(
                Symptoms.PARAESTHESIA, Symptoms.FATIGUE, Symptoms.MEMORY_LOSS, Symptoms.GLOSSITIS)
            .addPresent(RiskFactors.VEGETARIAN_DIET, Conditions.HYPOTHYROIDISM)
            .addMedicine(MedicineUse.of(Medicines.METFORMIN).withDailyDose("2000 mg"))
            .addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE))
            .addResult(LabResult.of(LabTests.TOTAL_B12, "205 ng/L"))
            .addResult(LabResult.of(LabTests.HAEMOGLOBIN, "118 g/L"))
            .addResult(LabResult.of(LabTests.MCV, "101 fL"))
            .build();
  }

  static void checkSameFindings(Patient[] patients) {
    for (Patient patient : patients) {
      List<AnchorFinding> byRules = new ArrayList<>();
      for (Verdict verdict : AnchorRules.SET.evaluate(patient).fired()) {
        byRules.add(
            new AnchorFinding(
                verdict.rule().id(),
                verdict.rule().conclusion().text(),
                verdict.seen().flatMap(LabResult::quantity).orElse(null)));
      }
      List<AnchorFinding> byHand = AnchorByHand.findings(patient);
      if (!byRules.equals(byHand)) {
        throw new IllegalStateException(
            "findings must be the same but were " + byRules + " and " + byHand);
      }
    }
  }

  private Patient patient() {
    next = (next + 1) & (COUNT - 1);
    return patients[next];
  }

  /** {@return findings by hand} */
  @Benchmark
  public List<?> hand() {
    return AnchorByHand.findings(patient());
  }

  /** {@return findings by the rules API: values and words on demand} */
  @Benchmark
  public List<?> rules() {
    return AnchorRules.SET.evaluate(patient()).fired();
  }

  /**
   * Findings by the rules API, with the id and the value of each read out.
   *
   * @param sink takes them
   */
  @Benchmark
  public void rulesWithValues(Blackhole sink) {
    for (Verdict verdict : AnchorRules.SET.evaluate(patient()).fired()) {
      sink.consume(verdict.rule().id());
      sink.consume(verdict.seen());
    }
  }

  /**
   * Findings by the rules API, with the full trace of each read out.
   *
   * @param sink takes them
   */
  @Benchmark
  public void rulesWithTrace(Blackhole sink) {
    for (Verdict verdict : AnchorRules.SET.evaluate(patient()).fired()) {
      sink.consume(verdict.trace());
    }
  }

  /** {@return what to tell a patient, for which all rules of NG239 are evaluated} */
  @Benchmark
  public Object ng239() {
    return Guidelines.NICE_NG239.assess(one, DAY).findings(Information.class);
  }

  /** {@return the verdicts of the anchor set, no finding read} */
  @Benchmark
  public Evaluation rulesVerdictsOnly() {
    return AnchorRules.SET.evaluate(patient());
  }
}
