package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Asks;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private AskLine() {}

  /** Takes the lines that stand before it. */
  static Optional<Sentence> of(Held held, List<Sentence> lines) {
    if (held.patient().adult().known()) {
      Optional<Sentence> first = reaction(held).or(() -> leber(held)).or(() -> lastDose(held));
      if (first.isPresent()) {
        return first;
      }
    }
    Assessment assessment = held.assessment();
    Questions.Now now =
        Questions.Now.of(held.urgency(), assessment.causes(), assessment.evaluation());
    String told = told(held.urgency(), lines);
    return firstOf(Asks.FIRST, held, now, told)
        .map(asked -> AskOfDangers.withTheHeart(held, asked))
        .or(() -> AskOfDangers.ofGas(held))
        .or(() -> AskOfDangers.unseen(held))
        .or(() -> firstOf(Asks.LATER, held, now, told))
        .or(() -> AskOfDangers.ofInfant(held));
  }

  /** Mostly one of the first is put, and none after it need be tried. */
  private static Optional<Sentence> firstOf(
      List<Input> inputs, Held held, Questions.Now now, String told) {
    boolean today = held.urgency() == Urgency.SAME_DAY && held.treatments().isEmpty();
    for (Input each : inputs) {
      if ((today && Asks.waits(each)) || (each.equals(Input.ALLERGIES) && isBorne(held))) {
        continue;
      }
      Optional<Sentence> asked = of(each, held, now, told);
      if (asked.isPresent()) {
        return asked;
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> of(Input input, Held held, Questions.Now now, String told) {
    Assessment assessment = held.assessment();
    for (Map.Entry<Input, List<Supposition>> each :
        Questions.atTheDesk(assessment.evaluation(), now, List.of(input)).entrySet()) {
      for (Supposition answer : each.getValue()) {
        Conclusion turned = turned(answer);
        if (turned != null && (decides(held, answer) || !told.equals(told(assessment, answer)))) {
          return Optional.of(
              new Sentence(
                  KEY, Print.sentence(Asks.of(each.getKey())), citations(assessment, turned)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an answer changes the clock or the status, whatever else. */
  private static boolean decides(Held held, Supposition answer) {
    boolean status = answer.classification().filter(each -> each != held.status()).isPresent();
    return status || Questions.raises(answer.gained(), held.urgency());
  }

  /** What a question has to change: how soon, what it is, what is given, and why. */
  private static String told(Urgency urgency, List<Sentence> lines) {
    StringBuilder told = new StringBuilder(urgency.label());
    for (Sentence each : lines) {
      if (CHANGED.contains(each.key())) {
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
    return told(held.urgency(), lines);
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
  private static @Nullable Conclusion turned(Supposition answer) {
    for (List<Conclusion> turned : List.of(answer.gained(), answer.lost())) {
      for (Conclusion each : turned) {
        if (matters(each)) {
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
