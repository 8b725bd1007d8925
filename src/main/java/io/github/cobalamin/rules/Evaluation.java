package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of all rules of a rule set for one patient: a few bits a rule, from which everything
 * else is read when asked.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Evaluation {
  private final Program program;
  private final Patient patient;
  private final @Nullable LocalDate date;
  private final long[] early;
  private volatile long @Nullable [] all;

  Evaluation(Program program, Patient patient, @Nullable LocalDate date, long[] early) {
    this.program = program;
    this.patient = patient;
    this.date = date;
    this.early = early;
  }

  /** The verdicts of all rules; working them out twice does no harm. */
  private long[] all() {
    long[] known = all;
    if (known == null) {
      known = program.complete(early);
      all = known;
    }
    return known;
  }

  Program program() {
    return program;
  }

  /** {@return the patient} */
  public Patient patient() {
    return patient;
  }

  /** {@return the day of the assessment; without it, criteria about time are unknown} */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  Truth truth(int rule) {
    return program.bits().rule(rule < program.rulesUpToStatus() ? early : all(), rule);
  }

  Truth leaf(int leaf) {
    return program.bits().leaf(all(), leaf);
  }

  /** {@return whether the patient is inside the scope of the rule set; true if it has none} */
  public Truth inScope() {
    return program.scopeTruth(early);
  }

  /**
   * {@return the verdicts of the rules that are true, by stage and in the order of the rule set}
   */
  public List<Verdict> fired() {
    return fired(all());
  }

  /**
   * {@return the verdicts of the rules that are true up to the status, that is up to the stage
   * {@link Stage#INTERPRET}; the rules after it are not evaluated for that}
   */
  public List<Verdict> firedUpToStatus() {
    return fired(early);
  }

  private List<Verdict> fired(long[] bits) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = program.bits().nextFired(bits, 0);
        i >= 0;
        i = program.bits().nextFired(bits, i + 1)) {
      verdicts.add(new Verdict(this, i));
    }
    return verdicts;
  }

  /** {@return the verdicts of all rules, by stage and in the order of the rule set} */
  public List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < program.ruleCount(); i++) {
      verdicts.add(new Verdict(this, i));
    }
    return verdicts;
  }

  /**
   * {@return the verdict of a rule}
   *
   * @param ruleId the id of the rule
   * @throws NoSuchElementException if the rule set has no such rule
   */
  public Verdict verdict(String ruleId) {
    int number = program.numberOf(ruleId);
    if (number < 0) {
      throw new NoSuchElementException(
          "rule set must have the rule \"" + ruleId + "\" but has not");
    }
    return new Verdict(this, number);
  }
}
