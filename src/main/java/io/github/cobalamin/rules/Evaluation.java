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

  /** Up to the status these never change, so that reading them needs no lock. */
  private Program program;

  private long[] answers;
  private volatile boolean whole;
  private volatile @Nullable Words words;

  Evaluation(RuleSet rules, Program program, Patient patient, @Nullable LocalDate date) {
    this.rules = rules;
    this.program = program;
    this.patient = patient;
    this.date = date;
    this.answers = program.begin(patient, date);
  }

  private Evaluation(Evaluation before, Patient patient, long[] answers) {
    this.rules = before.rules;
    this.program = before.program;
    this.patient = patient;
    this.date = before.date;
    this.answers = answers;
    this.whole = true;
  }

  /** What leaves saw, in words, each worked out once. */
  private final class Words extends View {
    private final Map<Leaf, String> said = new ConcurrentHashMap<>();

    Words() {
      super(patient, date);
    }

    String of(Leaf leaf, Truth truth) {
      String known = said.get(leaf);
      if (known == null) {
        known = leaf.seen(truth, this);
        said.put(leaf, known);
      }
      return known;
    }

    @Override
    String whyShown(Clue clue, Truth verdict) {
      int rule = verdict == Truth.TRUE ? program.showing(clue, answers) : program.showing(clue);
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
    return program.inScope(answers);
  }

  /**
   * {@return the verdicts of the rules that are true, by stage and in the order of the rule set}
   */
  public List<Verdict> fired() {
    Program all = finished();
    return new Verdicts(this, all.fired(answers, all.words()));
  }

  /**
   * {@return the verdicts of the rules that are true up to the status, that is up to the stage
   * {@link Stage#INTERPRET}; the rules after it are not evaluated for that}
   */
  public List<Verdict> firedUpToStatus() {
    return new Verdicts(this, program.fired(answers, program.wordsUpToStatus()));
  }

  /** {@return the verdicts of all rules, by stage and in the order of the rule set} */
  public List<Verdict> verdicts() {
    int[] all = new int[finished().ruleCount()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return new Verdicts(this, all);
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
      number = finished().numberOf(ruleId);
    }
    if (number < 0) {
      throw new NoSuchElementException(
          "rule set must have the rule \"" + ruleId + "\" but has not");
    }
    return new Verdict(this, number);
  }

  /** {@return the first status finding that holds; empty if none does} */
  public Optional<Verdict> status() {
    for (int rule : program.fired(answers, program.wordsUpToStatus())) {
      if (program.rule(rule).conclusion() instanceof StatusFinding) {
        return Optional.of(new Verdict(this, rule));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the inputs for want of which rules are undecided, each with the number of these rules}
   */
  public Map<Input, Integer> undecided() {
    Map<Input, Integer> undecided = new LinkedHashMap<>();
    Program all = finished();
    for (int i = 0; i < all.ruleCount(); i++) {
      if (truth(i) == Truth.UNKNOWN) {
        Set<Input> inputs = new LinkedHashSet<>();
        for (Step leaf : decisive(step(i))) {
          inputs.addAll(leaf.criterion().inputs());
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
    return Suppositions.of(this, input, finished().values());
  }

  /** What the rules say of this patient with another answer to one input. */
  Evaluation supposing(Input input, Patient then) {
    Program all = finished();
    return new Evaluation(this, then, all.supposing(answers, input, then, date));
  }

  /** The conclusions that hold here and not there, in the order of their rules. */
  List<Conclusion> conclusionsBeyond(Evaluation other) {
    Program all = finished();
    other.finished();
    return all.beyond(answers, other.answers);
  }

  /** The program of all rules, once their verdicts are worked out. */
  private Program finished() {
    if (!whole) {
      finish();
    }
    return program;
  }

  private synchronized void finish() {
    if (!whole) {
      Program all = rules.whole();
      if (all == program) {
        all.finish(answers);
      } else {
        answers = all.goOn(answers, patient, date);
        program = all;
      }
      whole = true;
    }
  }

  Rule rule(int number) {
    return program.rule(number);
  }

  Truth truth(int rule) {
    Program asked = rule < program.rulesUpToStatus() ? program : finished();
    return Network.truth(answers, asked.verdict(rule));
  }

  Truth truth(Step step) {
    if (step.code() >> 7 >= program.wordsUpToStatus()) {
      finished();
    }
    return Network.truth(answers, step.code());
  }

  Trace trace(int rule) {
    return new Trace(this, step(rule));
  }

  private Step step(int rule) {
    return program.step(rule, answers);
  }

  /** The steps of its parts; of a leaf that asks for another rule, the step of that rule. */
  Step[] parts(Step step) {
    return step.asks() == Step.ASKS_NO_RULE ? step.parts() : new Step[] {step(step.asks())};
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
  List<Step> decisive(Step step) {
    List<Step> leaves = new ArrayList<>();
    collect(step, leaves);
    return leaves;
  }

  private void collect(Step step, List<Step> leaves) {
    Step[] parts = parts(step);
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
    for (Step part : parts) {
      if (truth(part) == wanted && (!plain || isLeaf(part))) {
        collect(part, leaves);
      }
    }
  }

  private static void add(Step step, List<Step> leaves) {
    for (Step leaf : leaves) {
      if (leaf.criterion().equals(step.criterion())) {
        return;
      }
    }
    leaves.add(step);
  }

  private boolean anyLeaf(Step[] parts, Truth wanted) {
    for (Step part : parts) {
      if (isLeaf(part) && truth(part) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeaf(Step step) {
    return step.parts().length == 0 && step.asks() == Step.ASKS_NO_RULE;
  }

  /** The first part that is known; without one, the first part. */
  private Step decider(Step[] parts) {
    for (Step part : parts) {
      if (truth(part).known()) {
        return part;
      }
    }
    return parts[0];
  }
}
