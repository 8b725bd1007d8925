package io.github.cobalamin.rules;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Precaution;
import io.github.cobalamin.model.ResponseMilestone;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.source.Strength;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes when its criterion is true. Its kind says at which stage the rule is
 * evaluated.
 */
public sealed interface Conclusion extends Serializable {
  /** {@return the stage of the rules that conclude it} */
  Stage stage();

  /** {@return the conclusion as a sentence without a full stop} */
  String text();

  /**
   * Results show a clue, exactly if the criterion is true: a false criterion shows that it is
   * absent.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param clue the clue
   */
  public record Shows(Clue clue) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.READ;
    }

    @Override
    public String text() {
      return "Results show " + clue;
    }
  }

  /**
   * Something that must not wait for results.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param urgency how soon somebody must act
   * @param strength how strongly it is recommended
   * @param text what to do, as a sentence without a full stop
   */
  public record RedFlag(Urgency urgency, Strength strength, String text) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.RECOGNISE;
    }
  }

  /**
   * Something makes deficiency worth suspecting, or worth keeping in mind.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param text the finding as a sentence without a full stop
   */
  public record Suspicion(String text) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.RECOGNISE;
    }
  }

  /**
   * A recommendation on what to measure.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param strength how strongly it is recommended
   * @param tests the tests, of which any one will do; at least one
   * @param forCause whether they look for the cause, and not for the deficiency
   */
  public record TestAdvice(Strength strength, List<LabTest> tests, boolean forCause)
      implements Conclusion {
    /**
     * Checks that there is a test.
     *
     * @param strength how strongly it is recommended
     * @param tests the tests, of which any one will do; at least one
     * @param forCause whether they look for the cause, and not for the deficiency
     */
    public TestAdvice {
      tests = List.copyOf(tests);
      if (tests.isEmpty()) {
        throw new IllegalArgumentException("advice on tests must name at least one test");
      }
    }

    /**
     * {@return advice to offer a test}
     *
     * @param anyOf the tests, of which any one will do
     */
    public static TestAdvice offer(LabTest... anyOf) {
      return new TestAdvice(Strength.OFFER, List.of(anyOf), false);
    }

    /**
     * {@return advice to consider a test}
     *
     * @param anyOf the tests, of which any one will do
     */
    public static TestAdvice consider(LabTest... anyOf) {
      return new TestAdvice(Strength.CONSIDER, List.of(anyOf), false);
    }

    /**
     * {@return advice to judge whether a test is needed}
     *
     * @param anyOf the tests, of which any one will do
     */
    public static TestAdvice judge(LabTest... anyOf) {
      return new TestAdvice(Strength.CLINICAL_JUDGEMENT, List.of(anyOf), false);
    }

    /** {@return the same advice, to look for the cause: it comes once the status is known} */
    public TestAdvice toFindTheCause() {
      return new TestAdvice(strength, tests, true);
    }

    @Override
    public Stage stage() {
      return forCause ? Stage.CAUSE : Stage.TEST;
    }

    @Override
    public String text() {
      StringBuilder names = new StringBuilder();
      for (int i = 0; i < tests.size(); i++) {
        names
            .append(i == 0 ? "" : i == tests.size() - 1 ? " or " : ", ")
            .append(tests.get(i).name());
      }
      String what = (forCause ? " for the cause: " : ": ") + names;
      return switch (strength) {
        case OFFER -> "Offer a test" + what;
        case CONSIDER -> "Consider a test" + what;
        case CLINICAL_JUDGEMENT -> "Use clinical judgement on whether to test" + what;
        case BE_AWARE -> "Be aware of a test" + what;
        case DO_NOT -> "Do not test" + what;
      };
    }
  }

  /**
   * A recommendation that goes with testing.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param strength how strongly it is recommended
   * @param text what to do, as a sentence without a full stop
   */
  public record Advice(Strength strength, String text) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.TEST;
    }
  }

  /**
   * A result lies in a band of the guideline's table. The band is the table's alone; what is made
   * of it is the {@link Classified}.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param test the test
   * @param band the band
   * @param label what the table calls it
   */
  public record Banded(LabTest test, Band band, String label) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.INTERPRET;
    }

    @Override
    public String text() {
      return "Taken alone, " + test + " would mean: " + label;
    }
  }

  /**
   * What is made of all evidence together. Of several such rules that are true, the first in the
   * rule set decides.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param classification the classification
   * @param text the finding as a sentence without a full stop
   */
  public record Classified(Classification classification, String text) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.INTERPRET;
    }
  }

  /**
   * A finding beside the status: what else the results say.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param text the finding as a sentence without a full stop
   */
  public record Note(String text) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.INTERPRET;
    }
  }

  /**
   * Something that makes a result, or a treatment, less safe to rely on.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param tests the tests whose results it touches; none if it touches no result
   * @param text the caution as a sentence without a full stop
   */
  public record Caution(List<LabTest> tests, String text) implements Conclusion {
    /**
     * Copies the tests.
     *
     * @param tests the tests whose results it touches; none if it touches no result
     * @param text the caution as a sentence without a full stop
     */
    public Caution {
      tests = List.copyOf(tests);
    }

    /**
     * {@return a caution}
     *
     * @param text the caution as a sentence without a full stop
     * @param tests the tests whose results it touches
     */
    public static Caution of(String text, LabTest... tests) {
      return new Caution(List.of(tests), text);
    }

    @Override
    public Stage stage() {
      return Stage.INTERPRET;
    }
  }

  /**
   * Something that speaks for or against a cause of deficiency.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param cause the cause
   * @param likelihood how likely it makes the cause; unlikely or excluded if it speaks against it
   * @param text the finding as a sentence without a full stop
   */
  public record OnCause(Cause cause, Likelihood likelihood, String text) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.CAUSE;
    }

    /** {@return whether it speaks for the cause} */
    public boolean speaksFor() {
      return likelihood.compareTo(Likelihood.POSSIBLE) <= 0;
    }
  }

  /**
   * Something else than lack of vitamin B12 that findings point to, beside the status and never
   * instead of it.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param tests the tests that would tell; often empty
   * @param text what it is and what tells, as a sentence without a full stop
   */
  public record OtherExplanation(List<LabTest> tests, String text) implements Conclusion {
    /**
     * Copies the tests.
     *
     * @param tests the tests that would tell; often empty
     * @param text what it is and what tells, as a sentence without a full stop
     */
    public OtherExplanation {
      tests = List.copyOf(tests);
    }

    /**
     * {@return another explanation}
     *
     * @param text what it is and what tells, as a sentence without a full stop
     * @param tests the tests that would tell
     */
    public static OtherExplanation of(String text, LabTest... tests) {
      return new OtherExplanation(List.of(tests), text);
    }

    @Override
    public Stage stage() {
      return Stage.CAUSE;
    }
  }

  /**
   * A recommendation of treatments, of which any one will do unless something speaks against it.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param strength how strongly it is recommended
   * @param options the treatments, the first choice first; at least one
   * @param forLife whether the recommendation is for life, whatever the treatments say
   * @param text the recommendation as a sentence without a full stop; it holds no dose, since the
   *     treatments do
   */
  public record TreatmentAdvice(
      Strength strength, List<Treatment> options, boolean forLife, String text)
      implements Conclusion {
    /**
     * Checks that there is a treatment, and that it is recommended.
     *
     * @param strength how strongly it is recommended
     * @param options the treatments, the first choice first; at least one
     * @param forLife whether the recommendation is for life, whatever the treatments say
     * @param text the recommendation as a sentence without a full stop
     * @throws IllegalArgumentException if there is no treatment, or the strength is not to give it,
     *     which a {@link TreatmentObjection} says
     */
    public TreatmentAdvice {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("advice on treatment must name at least one treatment");
      }
      if (strength == Strength.DO_NOT || strength == Strength.BE_AWARE) {
        throw new IllegalArgumentException(
            "advice on treatment must recommend it but said \"" + strength.label() + "\"");
      }
    }

    /**
     * {@return advice on treatments}
     *
     * @param strength how strongly it is recommended
     * @param text the recommendation as a sentence without a full stop
     * @param options the treatments, the first choice first; at least one
     * @throws IllegalArgumentException if there is no treatment, or the strength is not to give it
     */
    public static TreatmentAdvice of(Strength strength, String text, Treatment... options) {
      return new TreatmentAdvice(strength, List.of(options), false, text);
    }

    /** {@return the same advice, for life} */
    public TreatmentAdvice lifelong() {
      return new TreatmentAdvice(strength, options, true, text);
    }

    @Override
    public Stage stage() {
      return Stage.TREAT;
    }
  }

  /**
   * Why treatments are not to be given to a person, or not the choice.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param against the treatments; at least one
   * @param forbids whether they must not be given; else they are only not the choice
   * @param text the reason as a sentence without a full stop
   */
  public record TreatmentObjection(List<Treatment> against, boolean forbids, String text)
      implements Conclusion {
    /**
     * Checks that there is a treatment.
     *
     * @param against the treatments; at least one
     * @param forbids whether they must not be given; else they are only not the choice
     * @param text the reason as a sentence without a full stop
     * @throws IllegalArgumentException if there is no treatment
     */
    public TreatmentObjection {
      against = List.copyOf(against);
      if (against.isEmpty()) {
        throw new IllegalArgumentException(
            "an objection to treatment must name at least one treatment");
      }
    }

    /** {@return the names of the treatments, one after the other} */
    public String names() {
      StringBuilder names = new StringBuilder();
      for (Treatment treatment : against) {
        names.append(names.isEmpty() ? "" : "; ").append(treatment.name());
      }
      return names.toString();
    }

    @Override
    public Stage stage() {
      return Stage.TREAT;
    }
  }

  /**
   * A precaution of the knowledge base that this person's treatment calls for.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param precaution the precaution
   */
  public record Safeguard(Precaution precaution) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.TREAT;
    }

    @Override
    public String text() {
      String name = precaution.name();
      String action = precaution.action();
      return Words.capitalised(name)
          + ": "
          + action.substring(0, action.length() - (action.endsWith(".") ? 1 : 0));
    }
  }

  /**
   * What to look at, or to do, once replacement has begun.
   *
   * <p>Instances are immutable and thread-safe.
   */
  public static final class FollowUp implements Conclusion {
    private static final long serialVersionUID = 1L;

    private final Strength strength;
    private final @Nullable ResponseMilestone milestone;
    private final String text;

    private FollowUp(Strength strength, @Nullable ResponseMilestone milestone, String text) {
      this.strength = Objects.requireNonNull(strength, "strength");
      this.milestone = milestone;
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * {@return follow-up at a time after the first dose}
     *
     * @param strength how strongly it is recommended
     * @param milestone when, and what to expect
     */
    public static FollowUp at(Strength strength, ResponseMilestone milestone) {
      String text =
          "After "
              + milestone.after()
              + ", "
              + milestone.name()
              + ": "
              + withoutFullStop(milestone.expect())
              + milestone.otherwise().map(what -> "; if not: " + withoutFullStop(what)).orElse("");
      return new FollowUp(strength, milestone, text);
    }

    /**
     * {@return follow-up that belongs to no fixed time}
     *
     * @param strength how strongly it is recommended
     * @param text what to do, as a sentence without a full stop
     */
    public static FollowUp of(Strength strength, String text) {
      return new FollowUp(strength, null, text);
    }

    private static String withoutFullStop(String text) {
      return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@return how strongly it is recommended} */
    public Strength strength() {
      return strength;
    }

    /**
     * {@return when, what to expect and what to think of else, where it belongs to a time after the
     * first dose}
     */
    public Optional<ResponseMilestone> milestone() {
      return Optional.ofNullable(milestone);
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public Stage stage() {
      return Stage.FOLLOW_UP;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FollowUp that
          && strength == that.strength
          && Objects.equals(milestone, that.milestone)
          && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return 31 * strength.hashCode() + text.hashCode();
    }

    /** {@return the strength and the text} */
    @Override
    public String toString() {
      return strength.label() + ": " + text;
    }
  }

  /**
   * What a body advises people at risk to do before they are deficient.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param body whose advice it is
   * @param regimens the regimens that it names, of which any one will do; none where it only asks
   *     for tests or for attention
   * @param text the advice as a sentence without a full stop; it holds no dose, since the regimens
   *     do
   */
  public record Prevention(String body, List<Treatment> regimens, String text)
      implements Conclusion {
    /**
     * Copies the regimens.
     *
     * @param body whose advice it is
     * @param regimens the regimens that it names, of which any one will do
     * @param text the advice as a sentence without a full stop
     */
    public Prevention {
      regimens = List.copyOf(regimens);
    }

    /**
     * {@return what a body advises}
     *
     * @param body whose advice it is
     * @param text the advice as a sentence without a full stop
     * @param regimens the regimens that it names
     */
    public static Prevention of(String body, String text, Treatment... regimens) {
      return new Prevention(body, List.of(regimens), text);
    }

    @Override
    public Stage stage() {
      return Stage.PREVENT;
    }
  }

  /**
   * A recommendation on what to tell the person.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param strength how strongly it is recommended
   * @param text what to explain, as a sentence without a full stop
   */
  public record Information(Strength strength, String text) implements Conclusion {
    @Override
    public Stage stage() {
      return Stage.INFORM;
    }
  }
}
