package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Prints how long a patient with 1,000 to 128,000 results takes to build, to list, to assess and to
 * ask about, and by how much each doubling costs more: the least time of the processor in several
 * rounds. No test goes by a time. Results lie on days of their own, 100 on a day, or all on one;
 * they are entered in any order of their days, and made in the order in which they are entered, as
 * those read from a file are. To read each once shows what the machine's memory asks by itself.
 */
final class Doubling {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<LabTest> TESTS =
      List.of(
          LabTests.TOTAL_B12,
          LabTests.METHYLMALONIC_ACID,
          LabTests.HAEMOGLOBIN,
          LabTests.FERRITIN,
          LabTests.CREATININE);
  private static final List<String> VALUES =
      List.of("1%02d ng/L", "0.%02d1 umol/L", "1%02d g/L", "1%02d ug/L", "1%02d umol/L");
  private static final int LEAST = 1000;
  private static final int DOUBLINGS = 7;
  private static final int LEAST_ROUNDS = 3;
  private static final int ROUNDS = 40;
  private static final long HALF_SECOND = 500_000_000;

  private Doubling() {}

  /** Prints the table; what is worked out is counted, so that nothing is left out. */
  public static void main(String[] args) {
    for (int warm = 0; warm < 3; warm++) {
      measure(LEAST << 3, 100, new LinkedHashMap<>());
    }
    for (int perDay : new int[] {1, 100, 1_000_000}) {
      Map<String, List<Double>> times = new LinkedHashMap<>();
      for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
        measure(LEAST << doubling, perDay, times);
      }
      System.out.println(perDay + " on a day, ms at " + LEAST + " results and each doubling:");
      times.forEach(Doubling::print);
    }
  }

  /** The times, what each doubling costs, and at the end what it costs in the mean. */
  private static void print(String what, List<Double> times) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s", what));
    for (int i = 0; i < times.size(); i++) {
      line.append(String.format(Locale.ROOT, " %9.3f", times.get(i)));
      if (i > 0) {
        line.append(String.format(Locale.ROOT, " (x%.2f)", times.get(i) / times.get(i - 1)));
      }
    }
    double whole = times.get(times.size() - 1) / times.get(0);
    line.append(String.format(Locale.ROOT, " mean x%.2f", Math.pow(whole, 1.0 / DOUBLINGS)));
    System.out.println(line);
  }

  private static void measure(int count, int perDay, Map<String, List<Double>> times) {
    List<LabResult> results = results(count, perDay);
    Patient patient = patient(results);
    LabResult more = LabResult.of(LabTests.TOTAL_B12, "170 ng/L").on(TODAY);
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("read once", () -> readOnce(results));
    all.put("build", () -> patient(results));
    all.put("one more", () -> patient.toBuilder().addResult(more).build());
    all.put("lists", () -> lists(patient));
    all.put("equals", () -> patient.equals(patient(patient.results())));
    all.put("assess", () -> Guidelines.NICE_NG239.assess(patient, TODAY).summary().text());
    all.put("explain", () -> Guidelines.NICE_NG239.assess(patient, TODAY).explanation());
    all.put("questions", () -> Guidelines.NICE_NG239.assess(patient, TODAY).questions());
    all.forEach(
        (what, work) -> times.computeIfAbsent(what, key -> new ArrayList<>()).add(best(work)));
  }

  /** The least time that the processor spent on it, of rounds for half a second at most. */
  private static double best(Supplier<Object> work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    long spent = 0;
    for (int round = 0; round < LEAST_ROUNDS || (round < ROUNDS && spent < HALF_SECOND); round++) {
      long start = clock.getCurrentThreadCpuTime();
      Objects.requireNonNull(work.get());
      long took = clock.getCurrentThreadCpuTime() - start;
      best = Math.min(best, took);
      spent += took;
    }
    return best / 1e6;
  }

  private static Patient patient(List<LabResult> results) {
    return Patient.builder().age(Age.years(62)).results(results).build();
  }

  private static Object readOnce(List<LabResult> results) {
    long held = 0;
    for (LabResult each : results) {
      held += each.test().id().length() + each.date().orElse(TODAY).toEpochDay();
    }
    return held;
  }

  private static Object lists(Patient patient) {
    int held = 0;
    for (LabTest test : TESTS) {
      held += patient.results(test).size();
      held += patient.latest(test).isPresent() ? 1 : 0;
      held += patient.worst(test).isPresent() ? 1 : 0;
      held += patient.whyLatest(test).map(String::length).orElse(0);
    }
    return held;
  }

  private static List<LabResult> results(int count, int perDay) {
    List<Integer> entered = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entered.add(i);
    }
    Collections.shuffle(entered, new Random(239));
    List<LabResult> results = new ArrayList<>();
    for (int i : entered) {
      int test = i % TESTS.size();
      int value = (i / TESTS.size()) % 90 + 10;
      results.add(
          LabResult.of(TESTS.get(test), String.format(Locale.ROOT, VALUES.get(test), value))
              .on(TODAY.minusDays(i / perDay)));
    }
    return results;
  }
}
