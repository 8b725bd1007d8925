// Long: what is asked, when, and of whom is weighed in one place.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.WhomItConcerns;
import io.github.cobalamin.assessment.wording.Asks;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is unknown and would change what is done, by trying every answer on the rules
 * themselves: what can be answered at the desk comes before what a laboratory must tell.
 */
final class Questions {
  private static final List<Class<? extends Conclusion>> ALL = List.of(Conclusion.class);

  /** What is done today, and why. */
  private static final List<Class<? extends Conclusion>> OF_TODAY =
      List.of(
          RedFlag.class,
          Classified.class,
          TreatmentAdvice.class,
          TreatmentObjection.class,
          OnCause.class);

  /** The same of whoever was not tested: what is tested is all that is done. */
  private static final List<Class<? extends Conclusion>> OF_TODAY_UNTESTED =
      Stream.concat(OF_TODAY.stream(), Stream.of(TestAdvice.class)).toList();

  private static final List<Class<? extends Conclusion>> DECIDING =
      List.of(RedFlag.class, Classified.class);

  private Questions() {}

  /** In which order questions are put. */
  enum Turn {
    DESK,
    OTHER_DANGERS,
    CAUSE,
    TREATMENT,
    POSSIBLE_CAUSE,
    LABORATORY
  }

  /** What is known before anything is asked. */
  record Now(
      Urgency urgency,
      boolean causeIsKnown,
      boolean unlikely,
      boolean untested,
      boolean noLevel,
      Set<LabTest> advised) {
    private static final String NO_LEVEL = "no-level-on-injections";

    static Now of(Urgency urgency, List<CandidateCause> causes, Evaluation evaluation) {
      boolean known =
          !causes.isEmpty() && causes.get(0).likelihood().compareTo(Likelihood.LIKELY) <= 0;
      boolean noLevel = false;
      for (Verdict each : evaluation.fired(FollowUp.class)) {
        noLevel = noLevel || each.rule().id().equals(NO_LEVEL);
      }
      Set<LabTest> advised = new HashSet<>();
      for (Verdict each : evaluation.fired(TestAdvice.class)) {
        if (each.rule().conclusion() instanceof TestAdvice advice) {
          advised.addAll(advice.tests());
        }
      }
      Conclusion decided = evaluation.deciding().map(each -> each.rule().conclusion()).orElse(null);
      Classification status =
          decided instanceof Classified classified ? classified.classification() : null;
      return new Now(
          urgency,
          known,
          status == Classification.UNLIKELY,
          status == Classification.NOT_TESTED,
          noLevel,
          advised);
    }

    /**
     * Whether a result is worth asking for: of whom deficiency is unlikely only that of a test
     * which is advised, and of whom injections are given no level.
     */
    boolean wants(Input input) {
      LabTest test = input.fact().orElse(null) instanceof LabTest each ? each : null;
      boolean level = LabTests.TOTAL_B12.equals(test) || LabTests.ACTIVE_B12.equals(test);
      return (test != null && advised.contains(test)) || !(unlikely || (noLevel && level));
    }
  }

  /** A question, with its answers, when it is put, and how much it turns. */
  record Asked(
      Turn turn, int place, boolean decides, int turns, Input input, List<Supposition> answers) {
    static Asked of(Turn turn, Input input, List<Supposition> answers) {
      return new Asked(
          turn,
          Asks.turn(input),
          Question.decidesStatus(answers),
          Questions.turns(answers),
          input,
          answers);
    }
  }

  private static final Comparator<Asked> IN_TURN =
      Comparator.comparing(Asked::turn)
          .thenComparingInt(Asked::place)
          .thenComparing(Asked::decides, Comparator.reverseOrder())
          .thenComparing(Asked::turns, Comparator.reverseOrder())
          .thenComparing(asked -> asked.input().key());

  /** The inputs for want of which rules are undecided, those that leave most first. */
  static List<Input> missing(Evaluation evaluation) {
    return evaluation.undecided().entrySet().stream()
        .sorted(
            Map.Entry.<Input, Integer>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().key()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All that is worth asking, in turn. */
  static List<Question> of(Evaluation evaluation, Now now) {
    Map<Input, Integer> undecided = evaluation.undecided();
    Set<Input> inputs = new LinkedHashSet<>(Asks.IN_TURN);
    inputs.addAll(undecided.keySet());
    List<Question> questions = new ArrayList<>();
    Set<Clue> clues = new HashSet<>();
    Set<String> texts = new HashSet<>(); // one text may ask for two inputs
    for (Asked each : inTurn(evaluation, now, inputs)) {
      Clue clue = each.input().fact().orElse(null) instanceof Clue asks ? asks : null;
      String text = text(each.input(), evaluation.patient());
      if ((clue == null || !isPartOfOne(clue, clues)) && texts.add(text)) {
        questions.add(
            new Question(
                each.input(),
                text,
                undecided.getOrDefault(each.input(), 0),
                each.answers(),
                each.turns()));
      }
      if (clue != null) {
        clues.add(clue);
      }
    }
    return List.copyOf(questions);
  }

  /**
   * What the answers to an input would do; nothing if it cannot be asked at the desk, or changes
   * nothing that is done today.
   */
  static List<Supposition> atTheDesk(
      Evaluation evaluation, boolean untested, Supplier<Now> now, Input input) {
    List<Supposition> answers = answers(evaluation, input, untested ? OF_TODAY_UNTESTED : OF_TODAY);
    return answers.isEmpty() || turn(input, answers, now.get()) != Turn.DESK ? List.of() : answers;
  }

  /** What the answers to an input would do to urgency and status. */
  static List<Supposition> deciding(Evaluation evaluation, Input input) {
    return answers(evaluation, input, DECIDING);
  }

  private static List<Supposition> answers(
      Evaluation evaluation, Input input, List<Class<? extends Conclusion>> kinds) {
    return supposed(evaluation, List.of(input), kinds).getOrDefault(input, List.of());
  }

  private static List<Asked> inTurn(Evaluation evaluation, Now now, Collection<Input> inputs) {
    List<Asked> asked = new ArrayList<>();
    supposed(evaluation, inputs, ALL)
        .forEach(
            (input, answers) -> {
              Turn turn = turn(input, answers, now);
              if (turn != null) {
                asked.add(Asked.of(turn, input, answers));
              }
            });
    asked.sort(IN_TURN);
    return asked;
  }

  /** What answers would do, of what is open and concerns the patient. */
  private static Map<Input, List<Supposition>> supposed(
      Evaluation evaluation, Collection<Input> inputs, List<Class<? extends Conclusion>> kinds) {
    List<Input> open = new ArrayList<>();
    for (Input input : inputs) {
      if (WhomItConcerns.concerns(input, evaluation.patient())) {
        open.add(input);
      }
    }
    return open.isEmpty() ? Map.of() : evaluation.suppose(open, kinds);
  }

  /** Of a group that was asked for, its parts are not asked for again. */
  private static boolean isPartOfOne(Clue clue, Set<Clue> asked) {
    for (Clue wider : clue.wider()) {
      if (asked.contains(wider) || isPartOfOne(wider, asked)) {
        return true;
      }
    }
    return false;
  }

  /** When a question is put; null if none of its answers changes what is done. */
  private static @Nullable Turn turn(Input input, List<Supposition> answers, Now now) {
    boolean danger = false;
    boolean treatment = false;
    boolean cause = false;
    boolean possible = false;
    for (Supposition answer : answers) {
      danger = danger || raises(answer.gained(), now.urgency());
      for (List<Conclusion> turned : List.of(answer.gained(), answer.lost())) {
        for (int i = 0; i < turned.size(); i++) {
          Conclusion each = turned.get(i);
          treatment =
              treatment || each instanceof TreatmentAdvice || each instanceof TreatmentObjection;
          possible = possible || each instanceof OnCause;
          cause =
              cause
                  || (each instanceof OnCause told
                      && told.likelihood().compareTo(Likelihood.LIKELY) <= 0);
        }
      }
    }
    boolean decides = treatment || Question.decidesStatus(answers);
    if (forLaboratory(input)) {
      return decides && now.wants(input) ? Turn.LABORATORY : null;
    }
    boolean causeInQuestion = cause && !now.causeIsKnown();
    boolean tests = now.untested() && isAReasonToTest(answers);
    if (Asks.isPut(input) && (danger || decides || causeInQuestion || tests)) {
      return Turn.DESK;
    }
    if (danger) {
      return Turn.OTHER_DANGERS;
    }
    if (causeInQuestion) {
      return Turn.CAUSE;
    }
    if (decides) {
      return Turn.TREATMENT;
    }
    boolean open = !now.causeIsKnown() && !now.unlikely();
    return possible && open ? Turn.POSSIBLE_CAUSE : null;
  }

  private static boolean isAReasonToTest(List<Supposition> answers) {
    for (Supposition answer : answers) {
      for (Conclusion each : answer.gained()) {
        if (each instanceof TestAdvice) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean forLaboratory(Input input) {
    return input.fact().orElse(null) instanceof LabTest
        || (input.fact().orElse(null) instanceof Symptom symptom
            && symptom.foundBy() == Symptom.FoundBy.TESTING);
  }

  static boolean raises(List<Conclusion> gained, Urgency now) {
    for (Conclusion each : gained) {
      if (each instanceof RedFlag flag && flag.urgency().compareTo(now) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Of what is on record only what is missing of it is asked. */
  private static String text(Input input, Patient patient) {
    LabResult known =
        input.fact().orElse(null) instanceof LabTest test
            ? patient.latest(test).orElse(null)
            : null;
    if (known == null) {
      return Asks.question(input, patient).orElseGet(input::question);
    }
    boolean number = known.quantity().filter(Quantity::exact).isPresent();
    return number
        ? "What is the laboratory's reference range of " + known.test() + "?"
        : "What is the number of " + known.test() + ", of which " + known.value() + " is known?";
  }

  /** How many conclusions at least one answer brings or takes; equal ones are one instance. */
  private static int turns(List<Supposition> answers) {
    Set<Conclusion> turned = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Supposition answer : answers) {
      turned.addAll(answer.gained());
      turned.addAll(answer.lost());
    }
    return turned.size();
  }
}
