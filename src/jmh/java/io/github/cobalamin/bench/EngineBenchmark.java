package io.github.cobalamin.bench;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
 * The anchor set by hand and in the rules API over the same patients, and NG239 over patients of a
 * clinic. No two patients are the same, and all are built before they are measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class EngineBenchmark {
  private static final int COUNT = 1024;

  /** How many seconds it takes until all that a whole guideline needs is compiled. */
  private static final int LONG = 12;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Patient[] patients = {};
  private Patient[] clinic = {};
  private Patient.Builder[] unbuilt = {};
  private int next;

  /** Called by JMH. */
  public EngineBenchmark() {}

  /** Makes the patients, and checks that both ways find the same. */
  @Setup
  public void setUp() {
    patients = AnchorPatients.of(42, COUNT);
    clinic = ClinicPatients.of(43, COUNT);
    SplittableRandom random = new SplittableRandom(44);
    unbuilt = new Patient.Builder[COUNT];
    for (int i = 0; i < COUNT; i++) {
      unbuilt[i] = ClinicPatients.next(random);
    }
    checkSameFindings(patients);
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

  private int next() {
    next = (next + 1) & (COUNT - 1);
    return next;
  }

  /** {@return findings by hand} */
  @Benchmark
  public List<?> hand() {
    return AnchorByHand.findings(patients[next()]);
  }

  /** {@return the verdicts of the anchor set, no finding read} */
  @Benchmark
  public Evaluation rulesVerdictsOnly() {
    return AnchorRules.SET.evaluate(patients[next()]);
  }

  /** {@return findings by the rules API: values and words on demand} */
  @Benchmark
  public List<?> rules() {
    return AnchorRules.SET.evaluate(patients[next()]).fired();
  }

  /**
   * Findings by the rules API, with the id and the value of each read out.
   *
   * @param sink takes them
   */
  @Benchmark
  public void rulesWithValues(Blackhole sink) {
    for (Verdict verdict : AnchorRules.SET.evaluate(patients[next()]).fired()) {
      sink.consume(verdict.rule().id());
      sink.consume(verdict.seen());
    }
  }

  /**
   * Findings by the rules API, with the full trace of each made and walked.
   *
   * @param sink takes them
   */
  @Benchmark
  public void rulesWithTrace(Blackhole sink) {
    for (Verdict verdict : AnchorRules.SET.evaluate(patients[next()]).fired()) {
      walk(verdict.trace(), sink);
    }
  }

  private static void walk(Trace trace, Blackhole sink) {
    sink.consume(trace.criterion());
    sink.consume(trace.truth());
    List<Trace> parts = trace.parts();
    for (int i = 0; i < parts.size(); i++) {
      walk(parts.get(i), sink);
    }
  }

  /**
   * The status of a patient, and all rules of NG239 evaluated.
   *
   * @param sink takes them
   */
  @Benchmark
  @Warmup(iterations = LONG, time = 1)
  public void ng239(Blackhole sink) {
    Assessment assessment = Guidelines.NICE_NG239.assess(clinic[next()], DAY);
    sink.consume(assessment.status().classification());
    sink.consume(assessment.information());
  }

  /**
   * The same, with the status word alone.
   *
   * @return the status
   */
  @Benchmark
  @Warmup(iterations = LONG, time = 1)
  public Object ng239Status() {
    return Guidelines.NICE_NG239.assess(clinic[next()], DAY).status().classification();
  }

  /** {@return an assessment in words} */
  @Benchmark
  @Warmup(iterations = LONG, time = 1)
  public String explanation() {
    return Guidelines.NICE_NG239.assess(clinic[next()], DAY).explanation().text();
  }

  /** {@return an assessment in ten lines} */
  @Benchmark
  @Warmup(iterations = LONG, time = 1)
  public String summary() {
    return Guidelines.NICE_NG239.assess(clinic[next()], DAY).summary().text();
  }

  /** {@return what to ask} */
  @Benchmark
  @Warmup(iterations = LONG, time = 1)
  public Object questions() {
    return Guidelines.NICE_NG239.assess(clinic[next()], DAY).questions();
  }

  /** {@return a patient of the clinic, built} */
  @Benchmark
  public Patient build() {
    return unbuilt[next()].build();
  }
}
