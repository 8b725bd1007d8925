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
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    Questions.Now now = Questions.Now.of(held.urgency(), assessment.causes());
    String told = told(held);
    for (Map.Entry<Input, List<Supposition>> each :
        assessment.evaluation().suppose(open).entrySet()) {
      if (Questions.changesToday(each.getKey(), each.getValue(), now)) {
        for (Supposition answer : each.getValue()) {
          Conclusion turned = turned(answer);
          if (turned != null && !told.equals(told(assessment, answer))) {
            return Optional.of(
                new Sentence(
                    KEY, Print.sentence(Asks.of(each.getKey())), citations(assessment, turned)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What a question has to change: how soon, what it is, what is given, and why. */
  private static String told(Held held) {
    StringBuilder told = new StringBuilder(held.urgency().label());
    told.append(StatusLine.of(held).text());
    GiveLine.of(held).ifPresent(line -> told.append(line.text()));
    CauseLine.of(held).ifPresent(line -> told.append(line.text()));
    return told.toString();
  }

  private static String told(Assessment assessment, Supposition answer) {
    return told(new Held(new Assessment(assessment.guideline(), answer.evaluation())));
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

  private static List<Citation> citations(Assessment assessment, Conclusion conclusion) {
    for (Rule rule : assessment.guideline().rules()) {
      if (rule.conclusion().equals(conclusion)) {
        return rule.citations();
      }
    }
    return List.of();
  }
}
