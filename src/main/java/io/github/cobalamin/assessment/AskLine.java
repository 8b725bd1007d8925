package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Asks;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.rules.Verdict;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question that can be answered at the desk and changes what the summary says: every answer is
 * tried, and the first question of which one changes the lines before it is put.
 */
final class AskLine {
  static final String KEY = "ask";
  private static final int MONTHS_OF_AN_INFANT = 24;

  private AskLine() {}

  static Optional<Sentence> of(Held held) {
    Assessment assessment = held.assessment();
    Optional<Sentence> lastDose = lastDose(held);
    if (lastDose.isPresent()) {
      return lastDose;
    }
    List<Input> open = new ArrayList<>(Asks.IN_TURN);
    open.removeIf(
        each -> !isOpen(each, held.patient()) || !WhomItConcerns.concerns(each, held.patient()));
    String told = told(held);
    for (Map.Entry<Input, List<Supposition>> each :
        assessment.evaluation().suppose(open).entrySet()) {
      for (Supposition answer : each.getValue()) {
        if (turns(answer)) {
          Assessment then = new Assessment(assessment.guideline(), answer.evaluation());
          if (changes(told, then)) {
            return Optional.of(
                new Sentence(
                    KEY,
                    Print.sentence(Asks.of(each.getKey())),
                    sources(assessment, then.evaluation())));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Of somebody who is loaded again it is asked first when the last injection was. */
  private static Optional<Sentence> lastDose(Held held) {
    List<Finding<Conclusion>> again = held.beginning("treat-5-reload-");
    boolean known = false;
    for (Replacement each : held.patient().replacements()) {
      known = known || each.lastDose().isPresent() || each.until().isPresent();
    }
    return again.isEmpty() || known || held.treatments().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                "Ask first: when was the last injection, and were any missed?",
                Held.citations(again)));
  }

  /** What a question has to change: how soon, what it is, what is given, and why. */
  private static String told(Held held) {
    StringBuilder told = new StringBuilder(held.urgency().label());
    told.append(StatusLine.of(held).text());
    GiveLine.of(held).ifPresent(line -> told.append(line.text()));
    CauseLine.of(held).ifPresent(line -> told.append(line.text()));
    return told.toString();
  }

  private static boolean changes(String told, Assessment other) {
    return !told.equals(told(new Held(other)));
  }

  /** Whether anything that a line is made of comes or goes. */
  private static boolean turns(Supposition answer) {
    return matters(answer.gained()) || matters(answer.lost());
  }

  private static boolean matters(List<Conclusion> turned) {
    for (Conclusion each : turned) {
      if (each instanceof RedFlag
          || each instanceof Classified
          || each instanceof TreatmentAdvice
          || each instanceof TreatmentObjection
          || each instanceof OnCause) {
        return true;
      }
    }
    return false;
  }

  /** Whether the record leaves it open. */
  private static boolean isOpen(Input input, Patient patient) {
    if (input.equals(Input.AGE)) {
      return patient.age().isEmpty();
    }
    if (input.equals(Input.SEX)) {
      return patient.sex().isEmpty();
    }
    if (input.equals(Input.PREGNANCY)) {
      return patient.pregnant() == Truth.UNKNOWN;
    }
    if (input.equals(Input.ALLERGIES)) {
      return patient.allergies().isEmpty() && !patient.closed().contains(Patient.Part.ALLERGIES);
    }
    if (input.equals(Input.REPLACEMENT)) {
      return patient.replacements().isEmpty()
          && !patient.closed().contains(Patient.Part.REPLACEMENTS);
    }
    if (input.equals(Input.of(RiskFactors.VEGAN_DIET))
        && patient.age().filter(age -> age.totalMonths() < MONTHS_OF_AN_INFANT).isPresent()) {
      return false;
    }
    return !(input.fact().orElse(null) instanceof Clue clue)
        || input.key().startsWith("history:")
        || patient.truth(clue) == Truth.UNKNOWN;
  }

  /** Who says what the answer would bring, or would take away. */
  private static List<Citation> sources(Assessment assessment, Evaluation then) {
    Set<String> before = ids(assessment.evaluation().fired(Conclusion.class));
    for (Verdict each : then.fired(Conclusion.class)) {
      if (!before.contains(each.rule().id())) {
        return each.rule().citations();
      }
    }
    Set<String> after = ids(then.fired(Conclusion.class));
    for (Verdict each : assessment.evaluation().fired(Conclusion.class)) {
      if (!after.contains(each.rule().id())) {
        return each.rule().citations();
      }
    }
    return assessment.guideline().rules().get(0).citations();
  }

  private static Set<String> ids(List<Verdict> fired) {
    Set<String> ids = new HashSet<>();
    for (Verdict each : fired) {
      ids.add(each.rule().id());
    }
    return ids;
  }
}
