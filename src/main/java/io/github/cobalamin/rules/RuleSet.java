package io.github.cobalamin.rules;

import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules that are evaluated together, in stages. Evaluating is a pure function of the patient and
 * the day.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class RuleSet {
  private final Program program;

  private RuleSet(Program program) {
    this.program = program;
  }

  /**
   * {@return a rule set without thresholds, for anybody}
   *
   * @param rules the rules, in the order that decides between status findings
   * @throws IllegalArgumentException as {@link #of(List, List, Optional)} does
   */
  public static RuleSet of(List<Rule> rules) {
    return of(rules, List.of(), Optional.empty());
  }

  /**
   * {@return a rule set}
   *
   * @param rules the rules, in the order that decides between status findings
   * @param thresholds the thresholds that criteria on bands mean
   * @param scope for whom the rules are meant; where it is false, only rules for people outside the
   *     scope are evaluated
   * @throws IllegalArgumentException if two rules have one id, a criterion asks for a rule that is
   *     missing or not of an earlier stage, for bands of a test without thresholds, or for a
   *     contradiction of a clue that no rule shows
   */
  public static RuleSet of(
      List<Rule> rules, List<Thresholds> thresholds, Optional<Criterion> scope) {
    return new RuleSet(new Compiler(rules, thresholds, scope).program());
  }

  /**
   * {@return the verdicts of the rules for a patient on a day}
   *
   * @param patient the patient
   * @param date the day
   * @throws IllegalArgumentException if the patient's record holds anything dated after the day
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Evaluation evaluate(Patient patient, LocalDate date) {
    Objects.requireNonNull(patient, "patient");
    Objects.requireNonNull(date, "date");
    Dates.check(patient, date);
    return program.evaluate(patient, date);
  }

  /**
   * {@return the verdicts of the rules for a patient without a day: criteria about time are
   * unknown}
   *
   * @param patient the patient
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Evaluation evaluate(Patient patient) {
    return program.evaluate(Objects.requireNonNull(patient, "patient"), null);
  }
}
