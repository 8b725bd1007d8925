package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Leaf;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is unknown and would change the picture, by trying every answer on the rules
 * themselves.
 */
final class Questions {
  /** What decides the status comes first, then what turns most conclusions. */
  private static final Comparator<Question> MOST_DECISIVE_FIRST =
      Comparator.comparing(Question::decidesStatus)
          .thenComparingInt(Question::turns)
          .reversed()
          .thenComparing(question -> question.input().key());

  private final Assessment assessment;

  Questions(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The inputs for want of which rules are undecided, those that leave most first. */
  List<Input> missing() {
    return undecided().entrySet().stream()
        .sorted(
            Map.Entry.<Input, Integer>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().key()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<Input, Integer> undecided() {
    Map<Input, Integer> undecided = new LinkedHashMap<>();
    for (Verdict verdict : assessment.verdicts()) {
      if (verdict.truth() == Truth.UNKNOWN) {
        for (Input input : missing(verdict)) {
          undecided.merge(input, 1, Integer::sum);
        }
      }
    }
    return undecided;
  }

  List<Question> list() {
    List<Question> questions = new ArrayList<>();
    for (Map.Entry<Input, Integer> each : undecided().entrySet()) {
      List<Answer> answers = answers(each.getKey());
      if (!answers.isEmpty()) {
        questions.add(new Question(each.getKey(), text(each.getKey()), each.getValue(), answers));
      }
    }
    questions.sort(MOST_DECISIVE_FIRST);
    return List.copyOf(questions);
  }

  private static Set<Input> missing(Verdict verdict) {
    Set<Input> inputs = new LinkedHashSet<>();
    for (Trace leaf : verdict.trace().decisive()) {
      if (leaf.criterion() instanceof Leaf known) {
        inputs.addAll(known.inputs());
      }
    }
    return inputs;
  }

  /** The answers that change something; none if no answer does. */
  private List<Answer> answers(Input input) {
    List<Answer> answers = new ArrayList<>();
    boolean changes = false;
    List<Conclusion> before = conclusions(assessment);
    for (Possibility possibility : Possibility.of(input, assessment)) {
      Assessment then = assessment.with(possibility.patient());
      List<Conclusion> after = conclusions(then);
      List<Conclusion> gained = new ArrayList<>(after);
      gained.removeAll(before);
      List<Conclusion> lost = new ArrayList<>(before);
      lost.removeAll(after);
      changes = changes || !gained.isEmpty() || !lost.isEmpty();
      answers.add(new Answer(possibility.words(), then.status().classification(), gained, lost));
    }
    return changes ? answers : List.of();
  }

  private static List<Conclusion> conclusions(Assessment assessment) {
    List<Conclusion> conclusions = new ArrayList<>();
    for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
      conclusions.add(finding.conclusion());
    }
    return conclusions;
  }

  private static String text(Input input) {
    return switch (input.kind()) {
      case CLUE -> "Present or absent: " + input + "?";
      case MEDICINE -> "Is " + input + " being taken, at what dose and since when?";
      case RESULT -> "What is the result of " + input + ", and the laboratory's reference range?";
      case ALLERGIES -> "Are there " + input + "?";
      case REPLACEMENT -> "Has vitamin B12 been given, how, how much and when?";
      case ROUTES -> "Are injections or tablets refused, or have they failed?";
      case PREGNANCY -> "Is there a pregnancy, and in which trimester?";
      case BREASTFEEDING -> "Is the person breastfeeding?";
      case AGE, SEX, ETHNICITY -> "What is the " + input + "?";
    };
  }
}
