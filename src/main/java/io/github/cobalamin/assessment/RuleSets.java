package io.github.cobalamin.assessment;

import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A guideline made ready to run: the rules up to the status at once, all of them when a later one
 * is first asked for. From then on all are at hand, and the later ones are still evaluated only
 * when asked for.
 */
final class RuleSets {
  private final Guideline guideline;
  private final RuleSet early;
  private volatile @Nullable Full full;

  /** All rules, and the same ready to run. */
  record Full(List<Rule> rules, RuleSet ruleSet) {}

  /** Verdicts, and whether those of all rules can be read of them. */
  record Evaluated(Evaluation evaluation, boolean whole) {}

  RuleSets(Guideline guideline) {
    this.guideline = guideline;
    this.early = guideline.early();
  }

  Full full() {
    Full known = full;
    if (known == null) {
      known = guideline.full();
      full = known;
    }
    return known;
  }

  Evaluated evaluate(Patient patient, Optional<LocalDate> date) {
    Full known = full;
    RuleSet rules = known == null ? early : known.ruleSet();
    return new Evaluated(evaluate(rules, patient, date), known != null);
  }

  Evaluation evaluateAll(Patient patient, Optional<LocalDate> date) {
    return evaluate(full().ruleSet(), patient, date);
  }

  private static Evaluation evaluate(RuleSet rules, Patient patient, Optional<LocalDate> date) {
    return date.isPresent() ? rules.evaluate(patient, date.get()) : rules.evaluate(patient);
  }
}
