package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Input;
import java.util.List;

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
}
