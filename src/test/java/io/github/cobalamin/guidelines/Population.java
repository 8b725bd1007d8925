package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.guidelines.SurveyParadox.Seen;
import io.github.cobalamin.model.Classification;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the library says of the people of a national survey, of whom it knows numbers alone: the
 * status by every body, what would be odd, and how many have which result beside what was
 * published. It fails if a person is refused, or told what nobody may be.
 */
public final class Population {
  private static final String[] RANGES = {"without ranges", "with ranges"};

  private final List<SurveyPerson> people = Survey.people();
  private final List<String> refused = new ArrayList<>();
  private final Map<String, Map<Classification, double[]>> statuses = new LinkedHashMap<>();
  private final Map<SurveyParadox, int[]> paradoxes = new LinkedHashMap<>();

  /** By how they differ, the people's numbers in the table. */
  private final Map<String, List<String>> differing = new TreeMap<>();

  private Population() {
    SurveyParadox.ALL.forEach(each -> paradoxes.put(each, new int[RANGES.length]));
  }

  /**
   * Assesses them all, and prints.
   *
   * @param args none
   */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Population population = new Population();
    population.assess();
    population.print();
    System.out.printf(Locale.ROOT, "%nTook %.1f s.%n", (System.nanoTime() - start) / 1e9);
    List<String> faults = population.faults();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "the survey must show no fault but\n" + String.join("\n", faults));
    }
  }

  private void assess() {
    for (Guideline guideline : Guidelines.all()) {
      for (int ranges = RANGES.length - 1; ranges >= 0; ranges--) {
        Map<Classification, double[]> counts = new EnumMap<>(Classification.class);
        statuses.put(guideline.id() + ", " + RANGES[ranges], counts);
        for (SurveyPerson person : people) {
          assess(person, ranges, guideline, counts);
        }
      }
    }
  }

  private void assess(
      SurveyPerson person, int ranges, Guideline guideline, Map<Classification, double[]> counts) {
    try {
      Seen seen = Seen.of(person, ranges == 1, guideline);
      double[] count = counts.computeIfAbsent(seen.status(), status -> new double[2]);
      count[0]++;
      count[1] += person.cycle().equals(Survey.REPRESENTATIVE) ? person.weight() : 0;
      paradoxes.forEach((each, told) -> told[ranges] += each.holds().test(seen) ? 1 : 0);
      if (guideline.equals(Guidelines.NICE_NG239)
          && seen.status() != seen.expected().classification()) {
        differing
            .computeIfAbsent(
                RANGES[ranges] + ", " + seen.expected() + ", but told " + seen.status(),
                told -> new ArrayList<>())
            .add(person.row());
      }
    } catch (RuntimeException e) {
      refused.add(guideline + ", " + RANGES[ranges] + ": " + person + ": " + e.getMessage());
    }
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    refused.stream().limit(20).forEach(each -> faults.add("refused " + each));
    paradoxes.forEach(
        (each, told) -> {
          if (each.forbidden() && told[0] + told[1] > 0) {
            faults.add(
                told[1] + " and " + told[0] + " answers: " + each.name() + ", by " + each.ruling());
          }
        });
    return faults;
  }

  private void print() {
    System.out.println(
        "Status of "
            + people.size()
            + " people, and weighted per cent of those in scope in 2003 and 2004\n");
    List<Object> head = new ArrayList<>(List.of("Guideline"));
    head.addAll(List.of(Classification.values()));
    row(head);
    row(head.stream().map(each -> "---").toList());
    statuses.forEach(this::status);

    System.out.println("\nWhat is odd\n");
    row(List.of("Told", "Ruling", "With ranges", "Without ranges"));
    row(List.of("---", "---", "---", "---"));
    paradoxes.forEach(
        (each, told) ->
            row(
                List.of(
                    each.name(),
                    (each.forbidden() ? "forbidden by " : "allowed by ") + each.ruling(),
                    told[1],
                    told[0])));
    System.out.println("\nNG239 beside the order of evidence on numbers alone\n");
    row(List.of("By the order, and told", "How many", "Such as"));
    row(List.of("---", "---", "---"));
    differing.forEach(
        (told, rows) -> row(List.of(told, rows.size(), rows.subList(0, Math.min(3, rows.size())))));

    System.out.println("\nPer cent of adults of 2003 and 2004, weighted\n");
    row(List.of("Result", "Published", "Here"));
    row(List.of("---", "---", "---"));
    for (SurveyPrevalence each : SurveyPrevalence.ALL) {
      row(
          List.of(
              each.name(), each.published(), String.format(Locale.ROOT, "%.2f", each.of(people))));
    }
    row(List.of("cB12 below -0.5", 2.7, "none: active B12 was not measured"));

    System.out.println(
        "\nRefused: "
            + refused.size()
            + ". Names of medicines not known: "
            + people.stream().mapToInt(each -> each.unknownMedicines().size()).sum()
            + ".");
  }

  private void status(String name, Map<Classification, double[]> counts) {
    double inScope =
        counts.entrySet().stream()
            .filter(each -> each.getKey() != Classification.OUT_OF_SCOPE)
            .mapToDouble(each -> each.getValue()[1])
            .sum();
    List<Object> cells = new ArrayList<>(List.of(name));
    for (Classification each : Classification.values()) {
      double[] count = counts.getOrDefault(each, new double[2]);
      cells.add(
          each == Classification.OUT_OF_SCOPE
              ? String.format(Locale.ROOT, "%.0f", count[0])
              : String.format(Locale.ROOT, "%.0f (%.2f %%)", count[0], 100 * count[1] / inScope));
    }
    row(cells);
  }

  private static void row(List<?> cells) {
    StringBuilder row = new StringBuilder("|");
    cells.forEach(each -> row.append(' ').append(each).append(" |"));
    System.out.println(row);
  }
}
