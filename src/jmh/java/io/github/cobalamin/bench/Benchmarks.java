package io.github.cobalamin.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints ratios; absolute figures depend on the machine. Everything is
 * measured in rounds, and a ratio is the median of those within a round, so that a machine that
 * grows slower meanwhile does not count.
 */
public final class Benchmarks {
  private static final int ROUNDS = 3;
  private static final int COLD_RUNS = 9;

  /** What is read of a first assessment, in programs of their own. */
  private static final List<String> READ = List.of("status", "treatments", "summary", "questions");

  /** What the 20 rules by hand take on the machine whose times the targets name. */
  private static final double HAND_NANOS = 280;

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param args none; or a pattern of names, to run these alone and nothing cold
   * @throws RunnerException if JMH fails
   * @throws IOException if a fresh virtual machine cannot be started
   */
  public static void main(String[] args) throws RunnerException, IOException {
    EngineBenchmark.checkSameFindings(AnchorPatients.of(7, 1000));
    OUT.println("Same findings by hand and by rules for 1,000 seeded random patients.");
    List<Map<String, double[]>> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(run(args.length == 0 ? "" : args[0] + "|EngineBenchmark.hand$"));
    }
    OUT.println();
    OUT.printf(
        "%-48s %10s %8s %8s %8s %8s%n",
        "", "ns", "x hand", "bytes", "x bytes", "us at " + (int) HAND_NANOS);
    print(rounds, "hand", "20 rules by hand");
    print(rounds, "rulesVerdictsOnly", "20 rules, verdicts only");
    print(rounds, "rules", "20 rules, findings");
    print(rounds, "rulesWithValues", "20 rules, id and value of each read");
    print(rounds, "rulesWithTrace", "20 rules, full trace made and walked");
    print(rounds, "ng239Status", "NG239, status");
    print(rounds, "ng239", "NG239, status and all verdicts");
    print(rounds, "summary", "NG239, summary in ten lines");
    print(rounds, "explanation", "NG239, explanation in words");
    print(rounds, "questions", "NG239, questions");
    print(rounds, "build", "a patient built");
    if (rounds.get(0).containsKey("foodScan")) {
      OUT.printf(
          "foods, one word: %.3f x a scan of lower-cased names%n",
          ratio(rounds, "foodSearch", "foodScan", 0));
    }
    if (args.length == 0) {
      cold();
    }
  }

  private static Map<String, double[]> run(String pattern) throws RunnerException {
    Map<String, double[]> measured = new HashMap<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(pattern.isEmpty() ? Benchmarks.class.getPackageName() : pattern)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()) {
      measured.put(
          result.getPrimaryResult().getLabel(),
          new double[] {
            result.getPrimaryResult().getScore(),
            result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()
          });
    }
    return measured;
  }

  private static void print(List<Map<String, double[]>> rounds, String name, String what) {
    if (!rounds.get(0).containsKey(name)) {
      return;
    }
    double[] best = rounds.get(0).get(name);
    for (Map<String, double[]> round : rounds) {
      best = round.get(name)[0] < best[0] ? round.get(name) : best;
    }
    double times = ratio(rounds, name, "hand", 0);
    OUT.printf(
        "%-48s %10.0f %8.2f %8.0f %8.2f %8.2f%n",
        what, best[0], times, best[1], ratio(rounds, name, "hand", 1), times * HAND_NANOS / 1000);
  }

  private static double ratio(
      List<Map<String, double[]>> rounds, String name, String against, int column) {
    return median(
        rounds.stream()
            .map(round -> round.get(name)[column] / round.get(against)[column])
            .toList());
  }

  private static void cold() throws IOException {
    Map<String, List<Double>> times = new HashMap<>();
    for (int run = 0; run < COLD_RUNS; run++) {
      time(times, "easy", ColdEasyRules.class);
      for (String each : READ) {
        time(times, each, ColdAssessment.class, each);
      }
      time(times, "constant", ColdConstant.class);
      time(times, "food", ColdFood.class);
      time(times, "by hand", ColdFood.class, "by-hand");
    }
    OUT.println();
    OUT.printf("First use in a fresh virtual machine, median of %d interleaved runs%n", COLD_RUNS);
    OUT.printf("Easy Rules, 20 rules                 %8.1f ms%n", median(times.get("easy")));
    print(times, "status", "NG239, first assessment with status", "easy", "Easy Rules");
    for (String each : READ.subList(1, READ.size())) {
      print(times, each, "the same, with " + each + " read", "easy", "Easy Rules");
    }
    print(times, "constant", "one constant", "status", "the first assessment");
    print(times, "food", "one food", "by hand", "readLine and split");
    OUT.printf(
        "classes of the library loaded: %d for the status, %d with treatments%n",
        loaded(ColdAssessment.class, "status"), loaded(ColdAssessment.class, "treatments"));
  }

  private static void print(
      Map<String, List<Double>> times, String name, String what, String against, String words) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < COLD_RUNS; i++) {
      ratios.add(times.get(name).get(i) / times.get(against).get(i));
    }
    OUT.printf("%-36s %8.1f ms, %.2f x %s%n", what, median(times.get(name)), median(ratios), words);
  }

  private static void time(
      Map<String, List<Double>> times, String name, Class<?> program, String... args)
      throws IOException {
    String[] words = fresh(List.of(), program, args).strip().split("\\s+");
    times
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(Double.parseDouble(words[words.length - 1]));
  }

  private static long loaded(Class<?> program, String... args) throws IOException {
    return fresh(List.of("-Xlog:class+load"), program, args)
        .lines()
        .filter(line -> line.contains(" io.github.cobalamin.") && !line.contains(".bench."))
        .count();
  }

  private static String fresh(List<String> options, Class<?> program, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
