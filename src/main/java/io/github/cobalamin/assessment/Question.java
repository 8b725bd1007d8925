package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Input;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something unknown that would change the picture.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param input what is unknown
 * @param text the question
 * @param undecidedRules how many rules are undecided for want of it
 * @param answers what each answer would do
 */
public record Question(Input input, String text, int undecidedRules, List<Answer> answers) {
  /**
   * Copies the answers.
   *
   * @param input what is unknown
   * @param text the question
   * @param undecidedRules how many rules are undecided for want of it
   * @param answers what each answer would do
   */
  public Question {
    answers = List.copyOf(answers);
  }

  /** {@return whether its answers lead to different statuses} */
  public boolean decidesStatus() {
    return answers.stream().map(Answer::status).distinct().count() > 1;
  }

  /** {@return how many conclusions at least one of its answers would bring or take away} */
  public int turns() {
    Set<Conclusion> turned = new HashSet<>();
    for (Answer answer : answers) {
      turned.addAll(answer.gained());
      turned.addAll(answer.lost());
    }
    return turned.size();
  }
}
