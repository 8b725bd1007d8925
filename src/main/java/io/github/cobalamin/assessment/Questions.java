package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
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

  private Questions() {}

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

  static List<Question> of(Evaluation evaluation, Classification unclassified) {
    List<Question> questions = new ArrayList<>();
    for (Map.Entry<Input, Integer> each : evaluation.undecided().entrySet()) {
      Input input = each.getKey();
      List<Question.Answer> answers = new ArrayList<>();
      boolean changes = false;
      for (Map.Entry<String, Evaluation> then : evaluation.suppose(input).entrySet()) {
        Question.Answer answer =
            Question.Answer.of(then.getKey(), evaluation, then.getValue(), unclassified);
        answers.add(answer);
        changes = changes || !answer.gained().isEmpty() || !answer.lost().isEmpty();
      }
      if (changes) {
        questions.add(
            new Question(input, input.question(), each.getValue(), answers, turns(answers)));
      }
    }
    questions.sort(MOST_DECISIVE_FIRST);
    return List.copyOf(questions);
  }

  /** How many conclusions at least one answer brings or takes; equal ones are one instance. */
  private static int turns(List<Question.Answer> answers) {
    Set<Conclusion> turned = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Question.Answer answer : answers) {
      turned.addAll(answer.gained());
      turned.addAll(answer.lost());
    }
    return turned.size();
  }
}
