package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs what speaks for and against each treatment that is named by a recommendation or by a
 * reason against it. Whatever speaks against a treatment takes it off the offer. The most strongly
 * advised comes first; of equals the one that a recommendation names as its first choice.
 */
final class TreatmentOptions {
  private static final Comparator<TreatmentOption> FIRST_CHOICE_FIRST =
      Comparator.comparing((TreatmentOption option) -> option.strength().orElse(Strength.DO_NOT))
          .thenComparingInt(TreatmentOptions::place);

  private TreatmentOptions() {}

  static List<TreatmentOption> of(Assessment assessment) {
    List<Finding<TreatmentAdvice>> advice = assessment.findings(TreatmentAdvice.class);
    List<Finding<TreatmentObjection>> objections = assessment.findings(TreatmentObjection.class);
    Set<Treatment> named = new LinkedHashSet<>();
    for (Finding<TreatmentAdvice> each : advice) {
      named.addAll(each.conclusion().options());
    }
    for (Finding<TreatmentObjection> each : objections) {
      named.addAll(each.conclusion().against());
    }
    List<TreatmentOption> options = new ArrayList<>();
    for (Treatment treatment : named) {
      List<Finding<TreatmentAdvice>> speaksFor = new ArrayList<>(advice);
      speaksFor.removeIf(each -> !each.conclusion().options().contains(treatment));
      List<Finding<TreatmentObjection>> speaksAgainst = new ArrayList<>(objections);
      speaksAgainst.removeIf(each -> !each.conclusion().against().contains(treatment));
      options.add(
          new TreatmentOption(treatment, List.copyOf(speaksFor), List.copyOf(speaksAgainst)));
    }
    options.sort(FIRST_CHOICE_FIRST);
    return List.copyOf(options);
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
