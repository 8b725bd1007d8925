package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.WhomItConcerns;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what speaks for and against each cause. The strongest support decides; what speaks against
 * it lowers a likely cause to a possible one and a possible one to an unlikely one, and leaves an
 * established one as it is, for both to be seen. A cause is excluded when all rules that could
 * point to it are known to be false.
 */
final class CandidateCauses {
  private CandidateCauses() {}

  /** Those that are not excluded. */
  static List<CandidateCause> of(Assessment assessment) {
    List<Finding<OnCause>> findings = assessment.findings(OnCause.class);
    Set<Cause> pointedTo = new HashSet<>();
    for (Finding<OnCause> each : findings) {
      if (each.conclusion().isFor()
          && WhomItConcerns.concerns(each.conclusion().cause(), assessment.patient())) {
        pointedTo.add(each.conclusion().cause());
      }
    }
    // the findings come first: with them all rules are there, of which the parts number the causes
    List<CandidateCause> candidates = new ArrayList<>();
    for (Cause cause : pointedTo) {
      candidate(cause, findings).ifPresent(candidates::add);
    }
    Map<Cause, Integer> order = assessment.guideline().parts().causes();
    candidates.sort(Comparator.comparing(each -> order.get(each.cause())));
    return narrowest(candidates, assessment.patient());
  }

  private static List<CandidateCause> narrowest(List<CandidateCause> candidates, Patient patient) {
    List<CandidateCause> narrowest = new ArrayList<>();
    for (CandidateCause each : candidates) {
      if (!isSaidBetterBelow(each, candidates)) {
        narrowest.add(each);
      }
    }
    narrowest.sort(
        Comparator.comparing(CandidateCause::likelihood)
            .thenComparingInt(each -> place(each.cause(), patient)));
    return Collections.unmodifiableList(narrowest);
  }

  /** Those to which no rule can point any more. */
  static List<CandidateCause> excluded(Assessment assessment) {
    Classification status = assessment.status().classification();
    if (status == Classification.UNLIKELY || status == Classification.OUT_OF_SCOPE) {
      return List.of();
    }
    Map<Cause, Truth> pointedTo = new LinkedHashMap<>();
    for (Verdict verdict : assessment.evaluation().verdicts(OnCause.class)) {
      if (verdict.rule().conclusion() instanceof OnCause finding && finding.isFor()) {
        pointedTo.merge(finding.cause(), verdict.truth(), Truth::or);
      }
    }
    List<Finding<OnCause>> findings = assessment.findings(OnCause.class);
    List<CandidateCause> candidates = new ArrayList<>();
    pointedTo.forEach(
        (cause, truth) -> {
          if (truth != Truth.UNKNOWN && WhomItConcerns.concerns(cause, assessment.patient())) {
            candidates.add(
                candidate(cause, findings)
                    .orElseGet(
                        () ->
                            new CandidateCause(cause, Likelihood.EXCLUDED, List.of(), List.of())));
          }
        });
    return narrowest(candidates, assessment.patient()).stream()
        .filter(each -> each.likelihood() == Likelihood.EXCLUDED)
        .toList();
  }

  /**
   * Of equals an infant's mother comes first; behind what is on record comes what frailty only
   * hints at, and last what only raises the need.
   */
  private static int place(Cause cause, Patient patient) {
    if (cause.equals(Causes.DEFICIENT_MOTHER)) {
      return 0;
    }
    boolean hint =
        cause.equals(Causes.POVERTY_AND_FRAILTY)
            && !patient.present().contains(RiskFactors.DIFFICULTY_OBTAINING_FOOD);
    return CauseLine.OF_NEED.contains(cause) ? 3 : hint ? 2 : 1;
  }

  /** A cause to which something points; empty of another. */
  private static Optional<CandidateCause> candidate(Cause cause, List<Finding<OnCause>> findings) {
    List<Finding<OnCause>> speaksFor = List.of();
    for (Finding<OnCause> each : findings) {
      OnCause said = each.conclusion();
      if (said.isFor() && said.cause().equals(cause)) {
        speaksFor = speaksFor.isEmpty() ? new ArrayList<>() : speaksFor;
        speaksFor.add(each);
      }
    }
    if (speaksFor.isEmpty()) {
      return Optional.empty();
    }
    List<Finding<OnCause>> speaksAgainst = new ArrayList<>();
    for (Finding<OnCause> each : findings) {
      if (!each.conclusion().isFor() && cause.isIn(each.conclusion().cause())) {
        speaksAgainst.add(each);
      }
    }
    Likelihood strongest = Likelihood.EXCLUDED;
    for (Finding<OnCause> finding : speaksFor) {
      Likelihood each = finding.conclusion().likelihood();
      strongest = each.compareTo(strongest) < 0 ? each : strongest;
    }
    return Optional.of(
        new CandidateCause(
            cause,
            speaksAgainst.isEmpty() ? strongest : lowered(strongest),
            speaksFor,
            speaksAgainst));
  }

  private static Likelihood lowered(Likelihood likelihood) {
    return switch (likelihood) {
      case LIKELY -> Likelihood.POSSIBLE;
      case POSSIBLE -> Likelihood.UNLIKELY;
      case ESTABLISHED, UNLIKELY, EXCLUDED -> likelihood;
    };
  }

  /** Whether a narrower cause, at least as likely, says more: a vegan diet than a low intake. */
  private static boolean isSaidBetterBelow(CandidateCause wide, List<CandidateCause> candidates) {
    for (CandidateCause each : candidates) {
      if (!each.cause().equals(wide.cause())
          && each.cause().isIn(wide.cause())
          && each.likelihood().compareTo(wide.likelihood()) <= 0) {
        return true;
      }
    }
    return false;
  }
}
