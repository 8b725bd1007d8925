package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of all rules of a rule set for one patient: a few bits a rule, from which everything
 * else is read when asked. Rules that come after the status are evaluated when one of them is first
 * asked for.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Evaluation {
  private final RuleSet rules;
  private final Patient patient;
  private final @Nullable LocalDate date;

  private final Known first;
  private volatile @Nullable Known all;
  private volatile @Nullable Words words;

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
    this.rules = rules;
    this.patient = patient;
    this.date = date;
    boolean whole = rules.isWhole();
    Program program = rules.ready();
    this.first =
        new Known(program, program.begin(patient, date), whole && program.endsWithStatus());
  }

  private Evaluation(Evaluation before, Patient patient, Program program, long[] answers) {
    this.rules = before.rules;
    this.patient = patient;
    this.date = before.date;
    this.first = new Known(program, answers, true);
  }

  /** What leaves saw, in words, each worked out once. */
  private final class Words extends View {
    private final Map<Leaf, String> said = new ConcurrentHashMap<>();

    Words() {
      super(patient, date);
    }

    String of(Leaf leaf, Truth truth) {
      String words = said.get(leaf);
      if (words == null) {
        words = leaf.seen(truth, this);
        said.put(leaf, words);
      }
      return words;
    }

    @Override
    String whyShown(Clue clue, Truth verdict) {
      Known now = known();
      int rule =
          verdict == Truth.TRUE
              ? now.program.showing(clue, now.answers)
              : now.program.showing(clue);
      return trace(rule).text();
    }
  }

  /** {@return the patient} */
  public Patient patient() {
    return patient;
  }

  /** {@return the day of the assessment; without it, criteria about time are unknown} */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** {@return whether the patient is inside the scope of the rule set; true if it has none} */
  public Truth inScope() {
    return known().program.inScope(known().answers);
  }

  /**
   * {@return the verdicts of the rules that are true, by stage and in the order of the rule set}
   */
  public List<Verdict> fired() {
    Known all = whole();
    return new Verdicts(this, all.program, all.answers, all.program.firing());
  }

  /**
   * {@return the verdicts of the rules that are true and conclude something of a kind, in the order
   * of the rule set}
   *
   * @param kind the kind of conclusion
   */
  public List<Verdict> fired(Class<? extends Conclusion> kind) {
    Known all = whole();
    return new Verdicts(this, all.program, all.answers, all.program.firing(kind));
  }

  /**
   * {@return the verdicts of the rules that are true up to the status, that is up to the stage
   * {@link Stage#INTERPRET}; the rules after it are not evaluated for that}
   */
  public List<Verdict> firedUpToStatus() {
    Known now = known();
    return new Verdicts(this, now.program, now.answers, now.program.firingUpToStatus());
  }

  /**
   * {@return the verdicts of the rules that are true and conclude something of a kind that is
   * concluded up to the status alone; the rules after it are not evaluated for that}
   *
   * @param kind the kind of conclusion, such as a status finding or a red flag
   */
  public List<Verdict> firedUpToStatus(Class<? extends Conclusion> kind) {
    Known now = known();
    return new Verdicts(this, now.program, now.answers, now.program.firing(kind));
  }

  /** {@return the verdicts of all rules, by stage and in the order of the rule set} */
  public List<Verdict> verdicts() {
    Known all = whole();
    return new Verdicts(this, all.program);
  }

  /**
   * {@return the verdict of a rule}
   *
   * @param ruleId the id of the rule
   * @throws NoSuchElementException if the rule set has no such rule
   */
  public Verdict verdict(String ruleId) {
    int number = known().program.numberOf(ruleId);
    if (number < 0) {
      number = whole().program.numberOf(ruleId);
    }
    if (number < 0) {
      throw new NoSuchElementException(
          "rule set must have the rule \"" + ruleId + "\" but has not");
    }
    return new Verdict(this, number);
  }

  /** {@return the first status finding that holds; empty if none does} */
  public Optional<Verdict> status() {
    Known now = known();
    int rule = now.program.firstFired(now.answers, StatusFinding.class);
    return rule < 0 ? Optional.empty() : Optional.of(new Verdict(this, rule));
  }

  /**
   * {@return the inputs for want of which rules are undecided, each with the number of these rules}
   */
  public Map<Input, Integer> undecided() {
    Map<Input, Integer> undecided = new LinkedHashMap<>();
    int rules = whole().program.ruleCount();
    for (int i = 0; i < rules; i++) {
      if (truth(i) == Truth.UNKNOWN) {
        Set<Input> inputs = new LinkedHashSet<>();
        for (TraceStep leaf : decisive(step(i))) {
          inputs.addAll(leaf.inputs());
        }
        for (Input input : inputs) {
          undecided.merge(input, 1, Integer::sum);
        }
      }
    }
    return undecided;
  }

  /**
   * {@return what the rules would say if an unknown input had each of its possible values: one on
   * each side of every limit that their criteria draw; empty if it has none}
   *
   * @param input the input
   */
  public List<Supposition> suppose(Input input) {
    return Suppositions.of(this, input, whole().program.values());
  }

  /** What the rules say of this patient with another answer to one input. */
  Evaluation supposing(Input input, Patient then) {
    Known all = whole();
    Program program = all.program;
    return new Evaluation(this, then, program, program.supposing(all.answers, input, then, date));
  }

  /** The conclusions that hold here and not there, in the order of their rules. */
  List<Conclusion> conclusionsBeyond(Evaluation other) {
    Known all = whole();
    return all.program.beyond(all.answers, other.whole().answers);
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
        answers = program.finish(answers, patient, date);
      }
      now = new Known(program, answers, true);
      all = now;
    }
    return now;
  }

  Rule rule(int number) {
    return known().program.rule(number);
  }

  Truth truth(int rule) {
    Known now = rule < first.program.rulesUpToStatus() ? first : whole();
    return Network.truth(now.answers, now.program.verdict(rule));
  }

  Truth truth(TraceStep step) {
    Known now = step.code() >> 1 < first.program.sizeUpToStatus() ? first : whole();
    return Network.truth(now.answers, step.code());
  }

  Trace trace(int rule) {
    return new Trace(this, step(rule));
  }

  private TraceStep step(int rule) {
    return known().program.step(rule, known().answers);
  }

  /** The steps of its parts; of a leaf that asks for another rule, the step of that rule. */
  TraceStep[] parts(TraceStep step) {
    return step.asks() == TraceStep.ASKS_NO_RULE
        ? step.parts()
        : new TraceStep[] {step(step.asks())};
  }

  View view() {
    return words();
  }

  String words(Leaf leaf, Truth truth) {
    return words().of(leaf, truth);
  }

  private Words words() {
    Words known = words;
    if (known == null) {
      known = new Words();
      words = known;
    }
    return known;
  }

  /** The steps of the leaves that decide, each once. */
  List<TraceStep> decisive(TraceStep step) {
    List<TraceStep> leaves = new ArrayList<>();
    collect(step, leaves);
    return leaves;
  }

  private void collect(TraceStep step, List<TraceStep> leaves) {
    TraceStep[] parts = parts(step);
    if (parts.length == 0) {
      add(step, leaves);
      return;
    }
    Criterion.Operator operator = step.criterion().operator();
    if (operator == Criterion.Operator.FIRST_DECIDED
        || operator == Criterion.Operator.ESTABLISHED) {
      collect(decider(parts), leaves);
      return;
    }
    Truth truth = truth(step);
    boolean negation = operator == Criterion.Operator.NOT;
    if (negation
        && truth == Truth.TRUE
        && parts[0].criterion().operator() == Criterion.Operator.ESTABLISHED) {
      return; // that the record does not establish something is no reason worth a word
    }
    Truth wanted = negation ? truth.not() : truth;
    boolean plain =
        operator == Criterion.Operator.ANY && truth == Truth.TRUE && anyLeaf(parts, wanted);
    for (TraceStep part : parts) {
      if (truth(part) == wanted && (!plain || isLeaf(part))) {
        collect(part, leaves);
      }
    }
  }

  private static void add(TraceStep step, List<TraceStep> leaves) {
    for (TraceStep leaf : leaves) {
      if (leaf.criterion().equals(step.criterion())) {
        return;
      }
    }
    leaves.add(step);
  }

  private boolean anyLeaf(TraceStep[] parts, Truth wanted) {
    for (TraceStep part : parts) {
      if (isLeaf(part) && truth(part) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeaf(TraceStep step) {
    return step.parts().length == 0 && step.asks() == TraceStep.ASKS_NO_RULE;
  }

  /** The first part that is known; without one, the first part. */
  private TraceStep decider(TraceStep[] parts) {
    for (TraceStep part : parts) {
      if (truth(part).known()) {
        return part;
      }
    }
    return parts[0];
  }
}
