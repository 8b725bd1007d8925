// Long: all that can be asked of an evaluation stands here, mostly documentation.
package io.github.cobalamin.rules;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of all rules of a rule set for one patient: a few bits a rule, from which everything
 * else is read when asked. Rules that come after the status are evaluated when one of them is first
 * asked for.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Evaluation extends Case {
  private static final int USUALLY_SAID = 128;
  private static final List<Class<? extends Conclusion>> EVERY_KIND = List.of(Conclusion.class);

  private final RuleSet rules;
  private final Known first;
  private volatile @Nullable Known all;
  private volatile @Nullable Map<Leaf, String> said;
  private volatile @Nullable Decisive decisive;

  /** Answers, and the program that gave them: for all rules, or for those up to the status. */
  private static final class Known {
    private final Program program;
    private final long[] answers;
    private final boolean whole;

    Known(Program program, long[] answers, boolean whole) {
      this.program = program;
      this.answers = answers;
      this.whole = whole;
    }
  }

  Evaluation(RuleSet rules, Patient patient, @Nullable LocalDate date) {
    super(patient, date);
    this.rules = rules;
    boolean whole = rules.isWhole(); // asked first: the program may be completed meanwhile
    Program program = rules.ready();
    this.first = new Known(program, program.begin(this), whole && program.endsWithStatus());
  }

  /** {@return the patient} */
  @Override
  public Patient patient() {
    return super.patient();
  }

  /** {@return the day of the assessment; without it, criteria about time are unknown} */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(day());
  }

  /** {@return whether the patient is inside the scope of the rule set; true if it has none} */
  public Truth inScope() {
    Known now = known();
    return now.program.inScope(now.answers);
  }

  /**
   * {@return the verdicts of the rules that are true, by stage and in the order of the rule set}
   */
  public List<Verdict> fired() {
    return fired(Conclusion.class);
  }

  /**
   * {@return the verdicts of the rules that are true and conclude something of a kind, in the order
   * of the rule set}
   *
   * @param kind the kind of conclusion
   */
  public List<Verdict> fired(Class<? extends Conclusion> kind) {
    Objects.requireNonNull(kind, "kind");
    Known now = whole();
    return new Verdicts(this, now.program, now.answers, kind, null, true);
  }

  /**
   * {@return the verdicts of the rules of one stage that are true and conclude something of a kind,
   * in the order of the rule set; rules after the status are not evaluated for an earlier stage}
   *
   * @param kind the kind of conclusion
   * @param stage the stage
   */
  public List<Verdict> fired(Class<? extends Conclusion> kind, Stage stage) {
    Objects.requireNonNull(kind, "kind");
    Known now = stage.comesWithStatus() ? known() : whole();
    return new Verdicts(this, now.program, now.answers, kind, stage, true);
  }

  /**
   * {@return the verdicts of the rules that are true and have such an id, by stage and in the order
   * of the rule set}
   *
   * @param ids an id; a "*" in it stands for whatever stands there
   * @throws IllegalArgumentException if there is more than one "*"
   */
  public List<Verdict> firedLike(String ids) {
    Known now = whole();
    List<Verdict> fired = List.of();
    for (int number : now.program.like(Objects.requireNonNull(ids, "ids"))) {
      if (now.program.verdict(number, now.answers) == Truth.TRUE) {
        fired = fired.isEmpty() ? new ArrayList<>() : fired;
        fired.add(new Verdict(this, number));
      }
    }
    return fired.isEmpty() ? fired : Collections.unmodifiableList(fired);
  }

  /** {@return the verdicts of all rules, by stage and in the order of the rule set} */
  public List<Verdict> verdicts() {
    return verdicts(Conclusion.class);
  }

  /**
   * {@return the verdicts of all rules that conclude something of a kind, by stage and in the order
   * of the rule set}
   *
   * @param kind the kind of conclusion
   */
  public List<Verdict> verdicts(Class<? extends Conclusion> kind) {
    Objects.requireNonNull(kind, "kind");
    Known now = whole();
    return new Verdicts(this, now.program, now.answers, kind, null, false);
  }

  /**
   * {@return the verdict of a rule}
   *
   * @param ruleId the id of the rule
   * @throws NoSuchElementException if the rule set has no such rule
   */
  public Verdict verdict(String ruleId) {
    int early = known().program.number(Objects.requireNonNull(ruleId, "ruleId"));
    int number = early < 0 ? whole().program.number(ruleId) : early;
    if (number < 0) {
      throw new NoSuchElementException(
          "rule set must have the rule \"" + ruleId + "\" but has not");
    }
    return new Verdict(this, number);
  }

  /**
   * {@return the verdict of a rule, if it is true; empty too if the rule set has no such rule}
   *
   * @param ruleId the id of the rule
   */
  public Optional<Verdict> fired(String ruleId) {
    Known now = whole();
    int number = now.program.number(Objects.requireNonNull(ruleId, "ruleId"));
    return number < 0 || now.program.verdict(number, now.answers) != Truth.TRUE
        ? Optional.empty()
        : Optional.of(new Verdict(this, number));
  }

  /**
   * {@return what decides the status: the first status finding that holds, unless one that is the
   * least that is said says as much or more; empty if none holds}
   */
  public Optional<Verdict> deciding() {
    Known now = known();
    int rule =
        DecidesStatus.of(
            now.program.rules, now.program.fired(now.answers, Classified.class, Stage.INTERPRET));
    return rule < 0 ? Optional.empty() : Optional.of(new Verdict(this, rule));
  }

  /**
   * {@return the inputs for want of which rules are undecided, each with the number of these rules}
   */
  public Map<Input, Integer> undecided() {
    Program program = whole().program;
    Undecided undecided = new Undecided(program.inputs(), decisive()::parts);
    for (int i = 0; i < program.rules.size(); i++) {
      if (truth(i) == Truth.UNKNOWN) {
        undecided.add(step(i));
      }
    }
    return undecided.inputs();
  }

  /**
   * {@return what the rules would say if unknown inputs had each of their possible values, such as
   * "present" or "90 ng/L": one on each side of every limit that their criteria draw; of an input
   * that has none, nothing}
   *
   * @param inputs the inputs
   */
  public Map<Input, List<Supposition>> suppose(List<Input> inputs) {
    return suppose(inputs, EVERY_KIND);
  }

  /**
   * {@return what the rules would say if unknown inputs had each of their possible values, of their
   * conclusions only those of some kinds, which is quicker}
   *
   * @param inputs the inputs
   * @param kinds the kinds of conclusions
   */
  public Map<Input, List<Supposition>> suppose(
      List<Input> inputs, List<Class<? extends Conclusion>> kinds) {
    Known now = whole();
    Map<Input, List<Supposition>> all = new LinkedHashMap<>();
    for (Input input :
        Require.all("inputs", new ArrayList<>(Objects.requireNonNull(inputs, "inputs")))) {
      all.put(input, new ArrayList<>());
    }
    Supposing.Patients patients =
        new Supposing.Patients(this, day(), this::as, now.program.values());
    List<Supposing.Said> said =
        now.program
            .supposing()
            .of(patients, now.answers, all.keySet(), Require.all("kinds", kinds));
    for (Supposing.Said each : said) {
      all.computeIfAbsent(each.input(), key -> new ArrayList<>()).add(new Supposition(this, each));
    }
    return Collections.unmodifiableMap(all);
  }

  /**
   * {@return what the rules would say if an unknown input had each of its possible values}
   *
   * @param input the input
   */
  public List<Supposition> suppose(Input input) {
    return suppose(List.of(Objects.requireNonNull(input, "input"))).getOrDefault(input, List.of());
  }

  /** This patient, or another, as the leaves of these rules read him. */
  private Case as(Patient then) {
    return new Case(then, day()) {
      @Override
      protected OptionalInt oldAfterDays(LabTest test) {
        return Evaluation.this.oldAfterDays(test);
      }
    };
  }

  /** What the rules say of another patient on the same day. */
  Evaluation of(Patient then) {
    return new Evaluation(rules, then, day());
  }

  /** {@return how many of the rules hold} */
  @Override
  public String toString() {
    return fired().size() + " of " + verdicts().size() + " rules hold";
  }

  private Known known() {
    Known later = all;
    return later == null ? first : later;
  }

  /** With the verdicts of all rules; working them out twice does no harm. */
  private Known whole() {
    Known now = known();
    if (!now.whole) {
      Program program = rules.whole();
      long[] answers = now.answers;
      if (program == now.program) {
        program.finish(answers);
      } else {
        answers = program.finish(answers, this);
      }
      now = new Known(program, answers, true);
      all = now;
    }
    return now;
  }

  Rule rule(int number) {
    return known().program.rules.get(number);
  }

  Truth truth(int rule) {
    Known now = known();
    now = rule < now.program.rulesUpToStatus ? now : whole();
    return now.program.verdict(rule, now.answers);
  }

  Truth truth(TraceStep step) {
    Known now = known();
    now = step.code >> 1 < now.program.sizeUpToStatus ? now : whole();
    return Network.truth(now.answers, step.code);
  }

  Trace trace(int rule) {
    return new Trace(this, step(rule));
  }

  private TraceStep step(int rule) {
    Known now = known();
    return now.program.step(rule, now.answers);
  }

  /** The steps of its parts; of a leaf that asks for another rule, the step of that rule. */
  TraceStep[] parts(TraceStep step) {
    return step.asks == TraceStep.ASKS_NO_RULE ? step.parts : new TraceStep[] {step(step.asks)};
  }

  /** What a leaf saw, in words, worked out once. */
  String words(Leaf leaf, Truth truth) {
    Map<Leaf, String> map = said;
    if (map == null) {
      map = new ConcurrentHashMap<>(USUALLY_SAID);
      said = map;
    }
    String words = map.get(leaf);
    if (words == null) {
      words = leaf.seen(truth, this);
      map.put(leaf, words);
    }
    return words;
  }

  @Override
  protected OptionalInt oldAfterDays(LabTest test) {
    Integer days = rules.oldAfterDays().get(test);
    return days == null ? super.oldAfterDays(test) : OptionalInt.of(days);
  }

  @Override
  protected String whyShown(Clue clue, Truth verdict) {
    Known now = known();
    return trace(now.program.showing(clue, verdict, now.answers)).text();
  }

  /** The steps of the leaves that decide, each once. */
  List<TraceStep> decisive(TraceStep step) {
    return decisive().leaves(step);
  }

  private Decisive decisive() {
    Decisive known = decisive;
    if (known == null) {
      known =
          new Decisive(
              new Decisive.Answers() {
                @Override
                public Truth truth(TraceStep step) {
                  return Evaluation.this.truth(step);
                }

                @Override
                public TraceStep[] parts(TraceStep step) {
                  return Evaluation.this.parts(step);
                }
              });
      decisive = known;
    }
    return known;
  }
}
