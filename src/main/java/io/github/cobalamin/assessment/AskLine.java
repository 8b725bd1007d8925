package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Asks;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question that can be answered at the desk and changes what the summary says: every answer is
 * tried, and the first question of which one changes the lines before it is put.
 */
final class AskLine {
  static final String KEY = "ask";

  private static final Set<String> CHANGED = Set.of(StatusLine.KEY, GiveLine.KEY, CauseLine.KEY);

  private final Held held;
  private final List<Sentence> lines;
  private Questions.@Nullable Now now;
  private @Nullable String told;

  private AskLine(Held held, List<Sentence> lines) {
    this.held = held;
    this.lines = lines;
  }

  /** Takes the lines that stand before it. */
  static Optional<Sentence> of(Held held, List<Sentence> lines) {
    if (held.patient().adult().known()
        && held.treatments().isEmpty()
        && UrgencyLine.isOfTheMinute(lines)) {
      return Optional.empty(); // nobody is asked at the desk before the ambulance is called
    }
    AskLine asks = new AskLine(held, lines);
    if (held.patient().adult().known()) {
      Optional<Sentence> first =
          AskOfDangers.ofCells(held).or(asks::potassium).or(() -> AskOfTreatment.of(held));
      if (first.isPresent()) {
        return first;
      }
    }
    return asks.firstOf(Asks.FIRST)
        .map(asked -> AskOfDangers.withHeartAndBleeding(held, asked))
        .or(() -> AskOfDangers.ofGas(held))
        .or(() -> AskOfTreatment.given(held))
        .or(() -> AskOfDangers.unseen(held))
        .or(() -> asks.firstOf(Asks.LATER))
        .or(() -> AskOfDangers.ofInfant(held));
  }

  /** Where a potassium is on record, what would make it a danger of today. */
  private Optional<Sentence> potassium() {
    return held.patient().latest(LabTests.POTASSIUM).isPresent()
        ? firstOf(Asks.WITH_LOW_POTASSIUM)
        : Optional.empty();
  }

  /** Mostly one of the first is put, and none after it need be tried. */
  private Optional<Sentence> firstOf(List<Input> inputs) {
    boolean today = held.urgency() == Urgency.SAME_DAY && held.treatments().isEmpty();
    for (Input each : inputs) {
      if ((today && Asks.waits(each))
          || (each.equals(Input.ALLERGIES) && AskOfTreatment.isBorne(held))) {
        continue;
      }
      Conclusion turned = turnedBy(each);
      if (turned != null) {
        return Optional.of(
            new Sentence(
                KEY,
                Print.sentence(Asks.of(each, held.patient())),
                citations(held.assessment(), turned)));
      }
    }
    return Optional.empty();
  }

  /**
   * The first that an answer to an input turns, if it changes the lines; null if none does. What
   * changes the clock or the status is tried alone, since mostly the rest need not be.
   */
  private @Nullable Conclusion turnedBy(Input input) {
    Evaluation evaluation = held.assessment().evaluation();
    for (Supposition answer : Questions.deciding(evaluation, input)) {
      Conclusion turned = decides(answer) ? turned(answer, false) : null;
      if (turned != null) {
        return turned;
      }
    }
    for (Supposition answer : Questions.atTheDesk(evaluation, untested(held), this::now, input)) {
      Conclusion turned = turned(answer, untested(held));
      if (turned != null && !told().equals(told(held.assessment(), answer))) {
        return turned;
      }
    }
    return null;
  }

  private Questions.Now now() {
    Questions.Now known = now;
    if (known == null) {
      Assessment assessment = held.assessment();
      known = Questions.Now.of(held.urgency(), assessment.causes(), assessment.evaluation());
      now = known;
    }
    return known;
  }

  private String told() {
    String known = told;
    if (known == null) {
      known = told(held, lines);
      told = known;
    }
    return known;
  }

  /** Whether an answer changes the clock or the status, whatever else. */
  private boolean decides(Supposition answer) {
    boolean status = answer.classification().filter(each -> each != held.status()).isPresent();
    return status || Questions.raises(answer.gained(), held.urgency());
  }

  /** What a question has to change: how soon, what it is, what is given, and why. */
  private static String told(Held held, List<Sentence> lines) {
    StringBuilder told = new StringBuilder(held.urgency().label());
    for (Sentence each : lines) {
      if (CHANGED.contains(each.key()) || (untested(held) && each.key().equals(TestLine.KEY))) {
        told.append(each.text());
      }
    }
    return told.toString();
  }

  private static String told(Assessment assessment, Supposition answer) {
    Held held = new Held(new Assessment(assessment.guideline(), answer.evaluation()));
    List<Sentence> lines = new ArrayList<>();
    lines.add(StatusLine.of(held));
    GiveLine.of(held).ifPresent(lines::add);
    CauseLine.of(held).ifPresent(lines::add);
    if (untested(held)) {
      TestLine.of(held, lines, SummaryLines.MOST_TESTS).ifPresent(lines::add);
    }
    return told(held, lines);
  }

  /** Of whoever was not tested a question is also worth what it makes a reason to test. */
  private static boolean untested(Held held) {
    return held.status() == Classification.NOT_TESTED;
  }

  /** The first of what an answer brings, or takes, of which a line is made. */
  private static @Nullable Conclusion turned(Supposition answer, boolean untested) {
    for (List<Conclusion> turned : List.of(answer.gained(), answer.lost())) {
      for (Conclusion each : turned) {
        if (matters(each) || (untested && each instanceof TestAdvice)) {
          return each;
        }
      }
    }
    return null;
  }

  private static boolean matters(Conclusion conclusion) {
    return conclusion instanceof RedFlag
        || conclusion instanceof Classified
        || conclusion instanceof TreatmentAdvice
        || conclusion instanceof TreatmentObjection
        || conclusion instanceof OnCause;
  }

  @SuppressWarnings("ReferenceEquality") // a supposition names what the first of equal rules has
  private static List<Citation> citations(Assessment assessment, Conclusion conclusion) {
    for (Rule rule : assessment.guideline().rules()) {
      if (rule.conclusion() == conclusion) {
        return rule.citations();
      }
    }
    return List.of();
  }
}
