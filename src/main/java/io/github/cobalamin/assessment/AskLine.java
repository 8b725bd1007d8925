// Long: what may be asked first, and what each answer would change, is weighed in one line.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Asks;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
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
import java.time.LocalDate;
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

  /** What a rule of the status or of the record says of treatment that nobody tells of. */
  private static final List<String> PERHAPS_TREATED =
      List.of(
          "status-1d-perhaps-replaced",
          "caution-past-deficiency-may-be-back",
          "high-b12",
          "child-with-a-cause-for-life");

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
    AskLine asks = new AskLine(held, lines);
    if (held.patient().adult().known()) {
      Optional<Sentence> first =
          asks.potassium()
              .or(() -> reaction(held))
              .or(() -> leber(held))
              .or(() -> hives(held))
              .or(() -> course(held))
              .or(() -> lastDose(held))
              .or(() -> firstGiven(held));
      if (first.isPresent()) {
        return first;
      }
    }
    return asks.firstOf(Asks.FIRST)
        .map(asked -> AskOfDangers.withTheHeart(held, asked))
        .or(() -> AskOfDangers.ofGas(held))
        .or(() -> given(held))
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

  /**
   * An urticaria of which nobody told whence it came may be of a dose, however long it was borne.
   */
  private static Optional<Sentence> hives(Held held) {
    Patient patient = held.patient();
    boolean open =
        patient.truth(Symptoms.URTICARIA) == Truth.TRUE
            && patient.allergies().isEmpty()
            && !patient.closed().contains(Patient.Part.ALLERGIES);
    List<Finding<Conclusion>> findings = held.like("treat-5-goes-on*");
    return !open || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                Print.sentence(Asks.of(Input.ALLERGIES, held.patient())),
                Held.citations(findings)));
  }

  /** Mostly one of the first is put, and none after it need be tried. */
  private Optional<Sentence> firstOf(List<Input> inputs) {
    boolean today = held.urgency() == Urgency.SAME_DAY && held.treatments().isEmpty();
    for (Input each : inputs) {
      if ((today && Asks.waits(each)) || (each.equals(Input.ALLERGIES) && isBorne(held))) {
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

  /**
   * Of whoever goes on with treatment and has symptoms of the nerves it is asked whether these are
   * new or worse, unless the record tells: then more than the next dose is due.
   */
  private static Optional<Sentence> course(Held held) {
    Patient patient = held.patient();
    boolean told = patient.truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM) != Truth.TRUE;
    for (Replacement each : patient.replacements()) {
      told = told || (each.until().isEmpty() && each.response().isPresent());
    }
    for (History each : patient.history()) {
      told = told || each.onset().isPresent();
    }
    List<Finding<Conclusion>> findings = held.like("treat-5-goes-on");
    String dose = lastDose(held).map(AskLine::onlyWhen).orElse("");
    return told || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                "Ask first: are the nerve symptoms new or worse under treatment" + dose + "?",
                Held.citations(findings)));
  }

  private static String onlyWhen(Sentence lastDose) {
    return ", and when was the last "
        + (lastDose.text().contains("injection") ? "injection" : "dose");
  }

  /**
   * Of whoever is treated it is asked first when the last dose was, unless that is known, or
   * treatment began so lately that it was the first.
   */
  private static Optional<Sentence> lastDose(Held held) {
    boolean given = false;
    boolean known = false;
    boolean missed = false;
    String what = "dose";
    for (Replacement each : held.patient().replacements()) {
      if (each.until().isEmpty()) {
        given = given || !each.multivitamin();
        what = each.route().equals(Optional.of(Route.INTRAMUSCULAR)) ? "injection" : what;
        known = known || each.lastDose().isPresent() || begunToday(held, each);
        missed = missed || each.missedDoses().known();
      }
    }
    List<Finding<Conclusion>> findings = new ArrayList<>(held.like("treat-5-reload-*"));
    findings.addAll(held.like(Held.LOAD));
    findings.addAll(held.like("treat-5-goes-on*"));
    findings.addAll(held.like("no-level-on-injections*"));
    return !given || known || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                "Ask first: when was the last " + what + (missed ? "?" : ", and were any missed?"),
                Held.citations(findings)));
  }

  /** Where somebody has looked at the nerves, or no adult is asked, it comes before all. */
  private static Optional<Sentence> firstGiven(Held held) {
    boolean looked = held.patient().truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM).known();
    return looked || held.patient().adult() == Truth.FALSE ? given(held) : Optional.empty();
  }

  /**
   * Of whoever was or should be treated, and has symptoms or a level that treatment may have made,
   * it is asked whether anything is given.
   */
  private static Optional<Sentence> given(Held held) {
    List<Finding<Conclusion>> findings = new ArrayList<>();
    for (String each : PERHAPS_TREATED) {
      held.find(each).ifPresent(findings::add);
    }
    boolean open =
        held.patient().replacements().isEmpty()
            && !held.patient().closed().contains(Patient.Part.REPLACEMENTS);
    return !open || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                Print.sentence(Asks.of(Input.REPLACEMENT, held.patient())),
                Held.citations(findings)));
  }

  /** What has been given for a year and goes on is borne: a reaction would be on record. */
  private static boolean isBorne(Held held) {
    LocalDate day = held.assessment().date().orElse(null);
    if (day == null || !held.has("treat-5-goes-on")) {
      return false;
    }
    for (Replacement each : held.patient().replacements()) {
      LocalDate since = each.since().orElse(day);
      if (each.until().isEmpty() && since.isAfter(day.minusYears(1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean begunToday(Held held, Replacement given) {
    Optional<LocalDate> day = held.assessment().date();
    return day.isPresent() && given.since().equals(day);
  }

  /** Where nothing is given because sight is affected, it is asked whether it may be. */
  private static Optional<Sentence> leber(Held held) {
    List<Finding<Conclusion>> findings = held.like("*-cyanocobalamin-before-leber-is-asked-for");
    return findings.isEmpty() || !held.treatments().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                "Ask first: is Leber's hereditary optic neuropathy known, or early loss of sight in the family?",
                Held.citations(findings)));
  }

  /** Of a reaction whose kind is not known it is asked what it was. */
  private static Optional<Sentence> reaction(Held held) {
    boolean unknown = false;
    for (Allergy each : held.patient().allergies()) {
      unknown = unknown || (each.reactions().isEmpty() && each.tolerated().isEmpty());
    }
    List<Finding<Conclusion>> findings = held.like("treat-5-allergy-*");
    return !unknown || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                held.patient().truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM) == Truth.UNKNOWN
                    ? "Ask first: what was the reaction, which form was tolerated since, and is there numbness or unsteadiness?"
                    : "Ask first: what was the reaction, and which form was tolerated since?",
                Held.citations(findings)));
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
