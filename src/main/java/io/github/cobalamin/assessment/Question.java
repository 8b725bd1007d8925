package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Verdict;
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
  private final List<Answer> answers;
  private final int turns;
  private final boolean decidesStatus;

  Question(Input input, String text, int undecidedRules, List<Answer> answers, int turns) {
    this.input = input;
    this.text = text;
    this.undecidedRules = undecidedRules;
    this.answers = List.copyOf(answers);
    this.turns = turns;
    boolean decides = false;
    for (int i = 1; i < answers.size(); i++) {
      decides = decides || answers.get(i).classification() != answers.get(0).classification();
    }
    this.decidesStatus = decides;
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
  public List<Answer> answers() {
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

  /**
   * What one answer to a question would do.
   *
   * <p>Instances are immutable and thread-safe.
   */
  public static final class Answer {
    private final String words;
    private final Classification classification;
    private final List<Conclusion> gained;
    private final List<Conclusion> lost;

    private Answer(
        String words,
        Classification classification,
        List<Conclusion> gained,
        List<Conclusion> lost) {
      this.words = words;
      this.classification = classification;
      this.gained = List.copyOf(gained);
      this.lost = List.copyOf(lost);
    }

    static Answer of(String words, Evaluation before, Evaluation then, Classification otherwise) {
      Verdict deciding = then.deciding().orElse(null);
      return new Answer(
          words,
          deciding != null && deciding.rule().conclusion() instanceof Classified status
              ? status.classification()
              : otherwise,
          then.conclusionsBeyond(before),
          before.conclusionsBeyond(then));
    }

    /** {@return the answer, such as "present" or "90 ng/L"} */
    public String words() {
      return words;
    }

    /** {@return the classification it would lead to} */
    public Classification classification() {
      return classification;
    }

    /** {@return conclusions that would then hold} */
    public List<Conclusion> gained() {
      return gained;
    }

    /** {@return conclusions that would no longer hold} */
    public List<Conclusion> lost() {
      return lost;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Answer that
          && words.equals(that.words)
          && classification == that.classification
          && gained.equals(that.gained)
          && lost.equals(that.lost);
    }

    @Override
    public int hashCode() {
      return 31 * words.hashCode() + gained.size() + lost.size();
    }

    /** {@return the answer and the classification it would lead to} */
    @Override
    public String toString() {
      return words + ": " + classification.label();
    }
  }
}
