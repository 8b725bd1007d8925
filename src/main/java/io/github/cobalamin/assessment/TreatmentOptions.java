package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs what speaks for and against each treatment that is named by a recommendation or by a
 * reason against it. Whatever speaks against a treatment takes it off the offer; how much
 * recommends it makes no difference.
 */
final class TreatmentOptions {
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
      options.add(
          new TreatmentOption(
              treatment,
              advice.stream()
                  .filter(each -> each.conclusion().options().contains(treatment))
                  .toList(),
              objections.stream()
                  .filter(each -> each.conclusion().against().contains(treatment))
                  .toList()));
    }
    return List.copyOf(options);
  }
}
