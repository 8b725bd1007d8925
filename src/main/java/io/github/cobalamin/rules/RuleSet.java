package io.github.cobalamin.rules;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are evaluated together, in stages. Evaluating is a pure function of the patient and
 * the day.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class RuleSet {
  private final Compiler compiler;
  private final @Nullable Supplier<List<Rule>> later;
  private final Map<LabTest, Integer> oldAfterDays;
  private volatile Program program;
  private volatile boolean whole;
  private @Nullable IllegalArgumentException refused;

  private RuleSet(
      Compiler compiler,
      List<Rule> rules,
      @Nullable Supplier<List<Rule>> later,
      Map<LabTest, Integer> oldAfterDays) {
    this.compiler = compiler;
    this.later = later;
    this.oldAfterDays = Map.copyOf(oldAfterDays);
    this.program = compiler.add(rules);
    this.whole = later == null;
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
    return new RuleSet(
        new Compiler(thresholds, scope.orElse(null)), Require.all("rules", rules), null, Map.of());
  }

  /**
   * {@return a rule set with rules that nobody needs before the status is known}
   *
   * @param rules the rules up to the status, that is up to the stage {@link Stage#ACT}
   * @param thresholds the thresholds that criteria on bands mean
   * @param scope for whom the rules are meant
   * @param later gives the rules of later stages, and is asked when one of their verdicts first is;
   *     what does not fit together among them is refused only then
   * @throws IllegalArgumentException as {@link #of(List, List, Optional)} does
   */
  public static RuleSet of(
      List<Rule> rules,
      List<Thresholds> thresholds,
      Optional<Criterion> scope,
      Supplier<List<Rule>> later) {
    return of(rules, thresholds, scope, later, Map.of());
  }

  /**
   * {@return a rule set that has periods of its own after which results are old}
   *
   * @param rules the rules up to the status
   * @param thresholds the thresholds that criteria on bands mean
   * @param scope for whom the rules are meant
   * @param later gives the rules of later stages
   * @param oldAfterDays after how many days a result of a test is old; of tests that are not named,
   *     what stands with the test counts
   * @throws IllegalArgumentException as {@link #of(List, List, Optional)} does
   */
  public static RuleSet of(
      List<Rule> rules,
      List<Thresholds> thresholds,
      Optional<Criterion> scope,
      Supplier<List<Rule>> later,
      Map<LabTest, Integer> oldAfterDays) {
    return new RuleSet(new Compiler(thresholds, scope.orElse(null)), rules, later, oldAfterDays);
  }

  /** After how many days results are old where it differs from what stands with the test. */
  Map<LabTest, Integer> oldAfterDays() {
    return oldAfterDays;
  }

  /**
   * {@return all rules, by stage and in their order}
   *
   * @throws IllegalArgumentException if later rules do not fit together
   */
  public List<Rule> rules() {
    return whole().rules;
  }

  /** What is ready to run. */
  Program ready() {
    return program;
  }

  boolean isWhole() {
    return whole;
  }

  /** With the later rules. */
  Program whole() {
    if (!whole) {
      complete();
    }
    return program;
  }

  private synchronized void complete() {
    if (refused != null) {
      throw refused;
    }
    if (!whole && later != null) {
      try {
        List<Rule> rules = new ArrayList<>(later.get());
        for (Rule rule : rules) {
          if (rule.stage().comesWithStatus()) {
            throw new IllegalArgumentException(
                "later rule "
                    + rule.id()
                    + " must be of a stage after "
                    + Stage.ACT
                    + " but is of "
                    + rule.stage());
          }
        }
        program = compiler.add(rules);
      } catch (IllegalArgumentException e) {
        refused = e;
        throw e;
      }
      whole = true;
    }
  }

  /**
   * {@return the verdicts of the rules for a patient on a day}
   *
   * @param patient the patient
   * @param date the day
   * @throws IllegalArgumentException if the patient's record holds anything dated after the day, or
   *     a pregnancy that began more than 45 weeks before it
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Evaluation evaluate(Patient patient, LocalDate date) {
    Objects.requireNonNull(patient, "patient");
    Objects.requireNonNull(date, "date");
    Dates.check(patient, date);
    return new Evaluation(this, patient, date);
  }

  /**
   * {@return the verdicts of the rules for a patient without a day: criteria about time are
   * unknown}
   *
   * @param patient the patient
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Evaluation evaluate(Patient patient) {
    return new Evaluation(this, Objects.requireNonNull(patient, "patient"), null);
  }

  /** {@return how many rules it has so far} */
  @Override
  public String toString() {
    return program.rules.size() + " rules";
  }
}
