package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of ages, results and histories among which a rule set tells a difference: one on each
 * side of every limit that its criteria draw, and each word that they ask for, with its opposite.
 */
public final class PossibleValues {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final List<Outcome> OPPOSITES =
      List.of(Outcome.NORMAL, Outcome.NEGATIVE, Outcome.ABSENT);

  private final TreeSet<Integer> ageLimits = new TreeSet<>();
  private final Map<Clue, Set<History>> histories = new HashMap<>();
  private final Map<Clue, TreeSet<Integer>> months = new HashMap<>();
  private final Map<Clue, TreeSet<Integer>> days = new HashMap<>();
  private final Map<Clue, Set<LabTest>> samples = new HashMap<>();
  private final Set<LabTest> samplesOfPregnancy = new LinkedHashSet<>();
  private final Map<LabTest, Set<Outcome>> outcomes = new HashMap<>();
  private final Map<LabTest, TreeSet<BigDecimal>> limits = new HashMap<>();
  private final Map<LabTest, List<LabResult>> results = new ConcurrentHashMap<>();

  /** Of a clue, what may be known of it. */
  public void history(History history) {
    histories.computeIfAbsent(history.clue(), key -> new LinkedHashSet<>()).add(history);
  }

  /** Of a clue, the months since it began. */
  public void months(Clue clue, int limit) {
    months.computeIfAbsent(clue, key -> new TreeSet<>()).add(limit);
  }

  /** Of a clue, the days since its end. */
  public void days(Clue clue, int limit) {
    days.computeIfAbsent(clue, key -> new TreeSet<>()).add(limit);
  }

  /** Of a clue, the tests of which the sample may have been taken before it began. */
  public void sample(Clue clue, LabTest test) {
    samples.computeIfAbsent(clue, key -> new LinkedHashSet<>()).add(test);
  }

  /** A test of which the sample may have been taken before a pregnancy began. */
  public void sampleOfPregnancy(LabTest test) {
    samplesOfPregnancy.add(test);
  }

  /** When a pregnancy may have begun: before and after a sample, on a day if there is one. */
  public List<LocalDate> conceptions(Patient patient, @Nullable LocalDate day) {
    List<LocalDate> all = new ArrayList<>();
    for (LabTest test : samplesOfPregnancy) {
      patient
          .latest(test)
          .flatMap(LabResult::date)
          .ifPresent(sampled -> all.addAll(around(sampled, day)));
    }
    return all;
  }

  /** What may be known of a clue of a patient, on a day if there is one. */
  public List<History> histories(Clue clue, Patient patient, @Nullable LocalDate day) {
    List<History> all = new ArrayList<>(histories.getOrDefault(clue, Set.of()));
    if (day != null) {
      for (int limit : months.getOrDefault(clue, new TreeSet<>())) {
        all.add(History.of(clue).since(day.minusMonths(limit).plusDays(1)));
        all.add(History.of(clue).since(day.minusMonths(limit)));
      }
      for (int limit : days.getOrDefault(clue, new TreeSet<>())) {
        all.add(History.of(clue).until(day.minusDays(limit)));
        all.add(History.of(clue).until(day.minusDays(limit + 1)));
      }
    }
    for (LabTest test : samples.getOrDefault(clue, Set.of())) {
      patient
          .latest(test)
          .flatMap(LabResult::date)
          .ifPresent(
              sampled ->
                  around(sampled, day).forEach(each -> all.add(History.of(clue).since(each))));
    }
    return all;
  }

  /** Before and after a sample; nothing begins after the day of the assessment. */
  private static List<LocalDate> around(LocalDate sampled, @Nullable LocalDate day) {
    return day == null || sampled.isBefore(day)
        ? List.of(sampled.minusDays(1), sampled.plusDays(1))
        : List.of(sampled.minusDays(1));
  }

  /** On either side of an age in completed years. */
  public void age(int years) {
    ageLimits.add(years);
  }

  /** On either side of a limit; one that does not convert to the usual unit draws no line there. */
  public void limit(Limit limit) {
    Unit usual = limit.test().units().get(0);
    if (limit.reaches(usual)) {
      limits.computeIfAbsent(limit.test(), key -> new TreeSet<>()).add(limit.in(usual).value());
    }
  }

  /** A word in which a test is reported, and its opposites. */
  public void outcome(LabTest test, Outcome outcome) {
    Set<Outcome> asked = outcomes.computeIfAbsent(test, key -> new LinkedHashSet<>());
    asked.add(outcome);
    asked.addAll(OPPOSITES);
    asked.retainAll(test.outcomes());
  }

  /** The ages in years, youngest first. */
  public List<Integer> ages() {
    List<Integer> ages = new ArrayList<>();
    for (int limit : ageLimits) {
      ages.add(limit - 1);
    }
    if (!ageLimits.isEmpty()) {
      ages.add(ageLimits.last());
    }
    return ages;
  }

  /**
   * The results of a test: words, then numbers, lowest first. Nothing is added once it is asked.
   */
  public List<LabResult> results(LabTest test) {
    return results.computeIfAbsent(test, this::made);
  }

  private List<LabResult> made(LabTest test) {
    List<LabResult> results = new ArrayList<>();
    for (Outcome outcome : outcomes.getOrDefault(test, Set.of())) {
      results.add(LabResult.of(test, outcome));
    }
    BigDecimal last = null;
    for (BigDecimal limit : limits.getOrDefault(test, new TreeSet<>())) {
      BigDecimal least = last == null ? bound(test, Range::low, BigDecimal.ZERO) : last;
      results.add(number(test, least.add(limit).divide(TWO)));
      last = limit;
    }
    if (last != null) {
      BigDecimal twice = last.multiply(TWO);
      BigDecimal most = bound(test, Range::high, twice);
      results.add(number(test, most.compareTo(twice) < 0 ? last.add(most).divide(TWO) : twice));
    }
    return List.copyOf(results);
  }

  /** What a test can be at the least, or at the most, in its usual unit. */
  private static BigDecimal bound(
      LabTest test, Function<Range, Optional<Quantity>> side, BigDecimal otherwise) {
    for (Range range : test.possible()) {
      Quantity bound = side.apply(range).orElse(null);
      if (bound != null && range.unit().convertsTo(test.units().get(0))) {
        return bound.in(test.units().get(0)).value();
      }
    }
    return otherwise;
  }

  private static LabResult number(LabTest test, BigDecimal value) {
    return LabResult.of(test, Quantity.of(value, test.units().get(0)));
  }
}
