package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Supposition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something unknown that would change the picture.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Question {
  private final Input input;
  private final String text;
  private final int undecidedRules;
  private final List<Supposition> answers;
  private final int turns;
  private final boolean decidesStatus;

  Question(Input input, String text, int undecidedRules, List<Supposition> answers, int turns) {
    this.input = input;
    this.text = text;
    this.undecidedRules = undecidedRules;
    this.answers = List.copyOf(answers);
    this.turns = turns;
    this.decidesStatus = decidesStatus(answers);
  }

  /** Whether answers lead to different statuses. */
  static boolean decidesStatus(List<Supposition> answers) {
    boolean decides = false;
    for (int i = 1; i < answers.size(); i++) {
      decides = decides || !answers.get(i).classification().equals(answers.get(0).classification());
    }
    return decides;
  }

  /** {@return what is unknown} */
  public Input input() {
    return input;
  }

  /** {@return the question} */
  public String text() {
    return text;
  }

  /** {@return how many rules are undecided for want of it} */
  public int undecidedRules() {
    return undecidedRules;
  }

  /** {@return what each answer would do} */
  public List<Supposition> answers() {
    return answers;
  }

  /** {@return whether its answers lead to different statuses} */
  public boolean decidesStatus() {
    return decidesStatus;
  }

  /** {@return how many conclusions at least one of its answers would bring or take away} */
  public int turns() {
    return turns;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question that
        && input.equals(that.input)
        && text.equals(that.text)
        && undecidedRules == that.undecidedRules
        && answers.equals(that.answers);
  }

  @Override
  public int hashCode() {
    return 31 * input.hashCode() + answers.hashCode();
  }

  /** {@return the question} */
  @Override
  public String toString() {
    return text;
  }
}
