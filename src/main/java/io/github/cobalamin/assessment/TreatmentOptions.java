package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs what speaks for and against each treatment that is named by a recommendation or by a
 * reason against it. Whatever speaks against a treatment takes it off the offer. The most strongly
 * advised comes first; of equals what treats before what only protects, and then the one that a
 * recommendation names as its first choice.
 */
final class TreatmentOptions {
  private static final Comparator<TreatmentOption> FIRST_CHOICE_FIRST =
      Comparator.comparing((TreatmentOption option) -> option.strength().orElse(Strength.DO_NOT))
          .thenComparing(option -> option.treatment().preventive())
          .thenComparingInt(TreatmentOptions::place);

  private TreatmentOptions() {}

  /** What speaks for a treatment, and what against. */
  private static final class Weighed {
    private final List<Finding<TreatmentAdvice>> speaksFor = new ArrayList<>();
    private final List<Finding<TreatmentObjection>> speaksAgainst = new ArrayList<>();
  }

  static List<TreatmentOption> of(Assessment assessment) {
    Map<Treatment, Weighed> named = new LinkedHashMap<>();
    for (Finding<TreatmentAdvice> each : assessment.findings(TreatmentAdvice.class)) {
      for (Treatment treatment : each.conclusion().options()) {
        add(each, named.computeIfAbsent(treatment, key -> new Weighed()).speaksFor);
      }
    }
    for (Finding<TreatmentObjection> each : assessment.findings(TreatmentObjection.class)) {
      for (Treatment treatment : each.conclusion().against()) {
        add(each, named.computeIfAbsent(treatment, key -> new Weighed()).speaksAgainst);
      }
    }
    List<TreatmentOption> options = new ArrayList<>();
    named.forEach(
        (treatment, weighed) ->
            options.add(new TreatmentOption(treatment, weighed.speaksFor, weighed.speaksAgainst)));
    options.sort(FIRST_CHOICE_FIRST);
    return List.copyOf(options);
  }

  /** Once, though a recommendation may name a treatment twice. */
  private static <F> void add(F finding, List<F> findings) {
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** The best place that a recommendation of the option's own strength gives it. */
  private static int place(TreatmentOption option) {
    int best = Integer.MAX_VALUE;
    for (Finding<TreatmentAdvice> each : option.speaksFor()) {
      if (each.conclusion().strength() == option.strength().orElseThrow()) {
        best = Math.min(best, each.conclusion().options().indexOf(option.treatment()));
      }
    }
    return best;
  }
}
