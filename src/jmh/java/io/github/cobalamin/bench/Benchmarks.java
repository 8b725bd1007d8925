package io.github.cobalamin.bench;

import io.github.cobalamin.guidelines.Guidelines;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks and prints ratios; absolute figures depend on the machine. */
public final class Benchmarks {
  private static final int COLD_RUNS = 9;
  private static final int ANCHOR_RULES = 20;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param args none
   * @throws RunnerException if JMH fails
   * @throws IOException if a fresh virtual machine cannot be started
   */
  public static void main(String[] args) throws RunnerException, IOException {
    EngineBenchmark.checkSameFindings(AnchorPatients.of(7, 1000));
    OUT.println("Same findings by hand and by rules for 1,000 seeded random patients.");
    Map<String, double[]> measured = run();
    double[] hand = measured.get("hand");
    OUT.println();
    OUT.printf(
        "%-48s %8s %8s %8s %8s%n", "20 rules, one patient", "ns", "x time", "bytes", "x bytes");
    print("by hand", hand, hand);
    print("rules, verdicts only", measured.get("rulesVerdictsOnly"), hand);
    print("rules, findings (must <= 3, <= 2; goal <= 1, <= 1)", measured.get("rules"), hand);
    print("rules, id and value of each read", measured.get("rulesWithValues"), hand);
    print(
        "rules, full trace read (must <= 6, <= 5; goal <= 3)",
        measured.get("rulesWithTrace"),
        hand);
    double[] whole = measured.get("ng239");
    int count = Guidelines.NICE_NG239.allRules().size();
    double ratio = whole[0] / count / (measured.get("rules")[0] / ANCHOR_RULES);
    OUT.printf(
        "NG239, %d rules: %.0f ns, %.0f bytes; a rule against the anchor set's: %.2f (must <= 2, goal <= 1)%n",
        count, whole[0], whole[1], ratio);
    double search = measured.get("foodSearch")[0];
    double scan = measured.get("foodScan")[0];
    OUT.printf(
        "foods, one word: %.0f ns, %.2f x a scan of lower-cased names (must <= 1, goal <= 0.02)%n",
        search, search / scan);
    cold();
  }

  private static Map<String, double[]> run() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(EngineBenchmark.class.getName())
                    .include(FoodBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, double[]> measured = new HashMap<>();
    for (RunResult result : results) {
      measured.put(
          result.getPrimaryResult().getLabel(),
          new double[] {
            result.getPrimaryResult().getScore(),
            result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()
          });
    }
    return measured;
  }

  private static void print(String what, double[] measured, double[] hand) {
    OUT.printf(
        "%-48s %8.0f %8.2f %8.0f %8.2f%n",
        what, measured[0], measured[0] / hand[0], measured[1], measured[1] / hand[1]);
  }

  private static void cold() throws IOException {
    List<Class<?>> programs =
        List.of(ColdEasyRules.class, ColdAssessment.class, ColdConstant.class);
    Map<Class<?>, List<Double>> times = new HashMap<>();
    List<Double> withCare = new ArrayList<>();
    List<Double> food = new ArrayList<>();
    List<Double> foodByHand = new ArrayList<>();
    for (int run = 0; run < COLD_RUNS; run++) {
      for (Class<?> program : programs) {
        times.computeIfAbsent(program, key -> new ArrayList<>()).add(fresh(program));
      }
      withCare.add(fresh(ColdAssessment.class, "treatments"));
      food.add(fresh(ColdFood.class));
      foodByHand.add(fresh(ColdFood.class, "by-hand"));
    }
    double easyRules = median(times.get(ColdEasyRules.class));
    double assessment = median(times.get(ColdAssessment.class));
    double constant = median(times.get(ColdConstant.class));
    OUT.println();
    OUT.printf("First use in a fresh virtual machine, median of %d interleaved runs%n", COLD_RUNS);
    OUT.printf("Easy Rules, anchor set %36.1f ms%n", easyRules);
    OUT.printf(
        "NG239, first assessment with status %23.1f ms, %.2f x Easy Rules (must <= 1.5, goal <= 0.5)%n",
        assessment, assessment / easyRules);
    OUT.printf(
        "the same, with treatments read %25.1f ms, %.2f x Easy Rules%n",
        median(withCare), median(withCare) / easyRules);
    OUT.printf(
        "one constant %46.1f ms, %.2f x the first assessment (must <= 0.5, goal <= 0.25)%n",
        constant, constant / assessment);
    OUT.printf(
        "one food %50.1f ms, %.2f x readLine and split (must <= 1, goal <= 0.25)%n",
        median(food), median(food) / median(foodByHand));
  }

  private static double fresh(Class<?> program, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String[] words = output.strip().split("\\s+");
    return Double.parseDouble(words[words.length - 1]);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
