// Long: the kinds of conclusion are one closed family, and nest in the type that permits them.
package io.github.cobalamin.rules;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
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
 * What a rule concludes when its criterion is true: a sentence, and what a program reads of it. It
 * says itself at which stage the rule is evaluated.
 *
 * <p>Two conclusions are equal if kind, stage, sentence and all that they hold are. Instances are
 * immutable and thread-safe.
 */
public abstract sealed class Conclusion implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Stage stage;
  private final String text;
  private final List<Object> details;

  /**
   * A conclusion.
   *
   * @param details what it holds beside the sentence, by which conclusions differ
   */
  private Conclusion(Stage stage, String text, Object... details) {
    Require.text("text of a conclusion", text);
    this.stage = stage;
    this.text = text;
    this.details = Require.all("conclusion", details);
  }

  /** {@return the stage of the rules that conclude it} */
  public final Stage stage() {
    return stage;
  }

  /** {@return the conclusion as a sentence without a full stop} */
  public final String text() {
    return text;
  }

  /**
   * {@return what it holds beside the sentence, in the order of its factory, such as a strength and
   * a list of tests: by which conclusions of one kind differ}
   */
  public final List<Object> details() {
    return details;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Conclusion that
        && getClass() == that.getClass()
        && stage == that.stage
        && text.equals(that.text)
        && details.equals(that.details);
  }

  /** {@return the hash of the sentence; equality is by all that it holds} */
  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** {@return the sentence} */
  @Override
  public final String toString() {
    return text;
  }

  /**
   * {@return that results show a clue, exactly if the criterion is true: a false criterion shows
   * that it is absent}
   *
   * @param clue the clue
   */
  public static Conclusion shows(Clue clue) {
    return new Shows(clue);
  }

  /** Results show a clue. */
  static final class Shows extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Clue clue;

    private Shows(Clue clue) {
      super(Stage.READ, "Results show " + clue, Objects.requireNonNull(clue, "clue"));
      this.clue = clue;
    }

    Clue clue() {
      return clue;
    }
  }

  /** Something that must not wait for results. */
  public static final class RedFlag extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Urgency urgency;
    private final Strength strength;

    private RedFlag(Stage stage, Urgency urgency, Strength strength, String text) {
      super(
          stage,
          text,
          Objects.requireNonNull(urgency, "urgency"),
          Objects.requireNonNull(strength, "strength"));
      this.urgency = urgency;
      this.strength = strength;
    }

    /**
     * {@return what must not wait}
     *
     * @param urgency how soon somebody must act
     * @param strength how strongly it is recommended
     * @param text what to do, as a sentence without a full stop
     */
    public static RedFlag of(Urgency urgency, Strength strength, String text) {
      return new RedFlag(Stage.RECOGNISE, urgency, strength, text);
    }

    /**
     * {@return what must not wait, by a danger sign of the knowledge base: its clock and its words}
     *
     * @param danger the danger sign
     */
    public static RedFlag of(DangerSign danger) {
      return new RedFlag(
          Stage.RECOGNISE,
          danger.urgency(),
          Strength.OFFER,
          Words.capitalised(danger.name()) + ": " + Words.withoutStop(danger.action()));
    }

    /** {@return the same, of a rule that asks for the status} */
    public RedFlag onceStatusIsKnown() {
      return new RedFlag(Stage.ACT, urgency, strength, text());
    }

    /** {@return how soon somebody must act} */
    public Urgency urgency() {
      return urgency;
    }

    /** {@return how strongly it is recommended} */
    public Strength strength() {
      return strength;
    }
  }

  /** A finding beside the status: what makes deficiency worth suspecting, or what results say. */
  public static final class Note extends Conclusion {
    private static final long serialVersionUID = 1L;

    private Note(Stage stage, String text) {
      super(stage, text);
    }

    /**
     * {@return a note on what results say, beside the status}
     *
     * @param text the finding as a sentence without a full stop
     */
    public static Note of(String text) {
      return new Note(Stage.INTERPRET, text);
    }

    /**
     * {@return a note on what makes deficiency worth suspecting, or worth keeping in mind}
     *
     * @param text the finding as a sentence without a full stop
     */
    public static Note suspicion(String text) {
      return new Note(Stage.RECOGNISE, text);
    }
  }

  /** A recommendation on what to measure. */
  public static final class TestAdvice extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Strength strength;
    private final List<LabTest> tests;

    private TestAdvice(Stage stage, Strength strength, List<LabTest> tests) {
      super(stage, text(strength, tests, stage == Stage.CAUSE), strength, tests);
      this.strength = strength;
      this.tests = tests;
    }

    /**
     * {@return advice on a test}
     *
     * @param strength how strongly it is recommended
     * @param anyOf the tests, of which any one will do; at least one
     * @throws IllegalArgumentException if there is no test
     */
    public static TestAdvice of(Strength strength, LabTest... anyOf) {
      if (anyOf.length == 0) {
        throw new IllegalArgumentException("advice on tests must name at least one test");
      }
      return new TestAdvice(Stage.TEST, strength, Require.all("tests", anyOf));
    }

    /**
     * {@return advice to offer a test}
     *
     * @param anyOf the tests, of which any one will do; at least one
     */
    public static TestAdvice offer(LabTest... anyOf) {
      return of(Strength.OFFER, anyOf);
    }

    /**
     * {@return advice to consider a test}
     *
     * @param anyOf the tests, of which any one will do; at least one
     */
    public static TestAdvice consider(LabTest... anyOf) {
      return of(Strength.CONSIDER, anyOf);
    }

    /** {@return the same advice, to look for the cause: it comes once the status is known} */
    public TestAdvice toFindTheCause() {
      return new TestAdvice(Stage.CAUSE, strength, tests);
    }

    /** {@return how strongly it is recommended} */
    public Strength strength() {
      return strength;
    }

    /** {@return the tests, of which any one will do} */
    public List<LabTest> tests() {
      return tests;
    }

    /** {@return whether they look for the cause, and not for the deficiency} */
    public boolean forCause() {
      return stage() == Stage.CAUSE;
    }

    private static String text(Strength strength, List<LabTest> tests, boolean forCause) {
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

  /** A recommendation that goes with testing, or on what to tell the person. */
  public static final class Advice extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Strength strength;

    private Advice(Stage stage, Strength strength, String text) {
      super(stage, text, Objects.requireNonNull(strength, "strength"));
      this.strength = strength;
    }

    /**
     * {@return advice that goes with testing}
     *
     * @param strength how strongly it is recommended
     * @param text what to do, as a sentence without a full stop
     */
    public static Advice of(Strength strength, String text) {
      return new Advice(Stage.TEST, strength, text);
    }

    /**
     * {@return advice on what to tell the person, once the status is known}
     *
     * @param strength how strongly it is recommended
     * @param text what to explain, as a sentence without a full stop
     */
    public static Advice toPerson(Strength strength, String text) {
      return new Advice(Stage.INFORM, strength, text);
    }

    /** {@return how strongly it is recommended} */
    public Strength strength() {
      return strength;
    }
  }

  /**
   * A result lies in a band of the guideline's table. The band is the table's alone; what is made
   * of it is the {@link Classified}.
   */
  public static final class Banded extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final LabTest test;
    private final Band band;
    private final String label;

    private Banded(LabTest test, Band band, String label) {
      super(Stage.INTERPRET, "Taken alone, " + test + " would mean: " + label, test, band, label);
      this.test = test;
      this.band = band;
      this.label = label;
    }

    /**
     * {@return that a result lies in a band}
     *
     * @param test the test
     * @param band the band
     * @param label what the table calls it
     */
    public static Banded of(LabTest test, Band band, String label) {
      Require.text("label of a band", label);
      return new Banded(
          Objects.requireNonNull(test, "test"), Objects.requireNonNull(band, "band"), label);
    }

    /** {@return the test} */
    public LabTest test() {
      return test;
    }

    /** {@return the band} */
    public Band band() {
      return band;
    }

    /** {@return what the table calls it} */
    public String label() {
      return label;
    }
  }

  /**
   * What is made of all evidence together. Of several such rules that are true, the first in the
   * rule set decides; where a {@linkplain #atLeast floor} that is true says as much or more, the
   * floor does.
   */
  public static final class Classified extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Classification classification;
    private final boolean floor;

    private Classified(Classification classification, String text, boolean floor) {
      super(Stage.INTERPRET, text, Objects.requireNonNull(classification, "classification"), floor);
      this.classification = classification;
      this.floor = floor;
    }

    /**
     * {@return what is made of the evidence for or against deficiency of vitamin B12}
     *
     * @param classification the classification
     * @param text the finding as a sentence without a full stop
     */
    public static Classified of(Classification classification, String text) {
      return new Classified(classification, text, false);
    }

    /**
     * {@return the least that is said: a rule that decides nothing by itself, and beside which no
     * other says less}
     *
     * @param classification the classification
     * @param text the finding as a sentence without a full stop
     */
    public static Classified atLeast(Classification classification, String text) {
      return new Classified(classification, text, true);
    }

    /** {@return whether it is the least that is said, and no decision by itself} */
    public boolean isFloor() {
      return floor;
    }

    /** {@return the classification} */
    public Classification classification() {
      return classification;
    }
  }

  /** Something that makes a result, or a treatment, less safe to rely on. */
  public static final class Caution extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final List<LabTest> tests;
    private final @Nullable Precaution precaution;

    private Caution(String text, List<LabTest> tests) {
      super(Stage.INTERPRET, text, tests);
      this.tests = tests;
      this.precaution = null;
    }

    private Caution(Precaution precaution) {
      super(
          Stage.TREAT,
          Words.capitalised(precaution.name()) + ": " + Words.withoutStop(precaution.action()),
          precaution);
      this.tests = List.of();
      this.precaution = precaution;
    }

    /**
     * {@return a caution on results}
     *
     * @param text the caution as a sentence without a full stop
     * @param tests the tests whose results it touches; none if it touches no result
     */
    public static Caution of(String text, LabTest... tests) {
      return new Caution(text, Require.all("tests", tests));
    }

    /**
     * {@return a caution on treatment, which a precaution of the knowledge base calls for}
     *
     * @param precaution the precaution
     */
    public static Caution of(Precaution precaution) {
      return new Caution(Objects.requireNonNull(precaution, "precaution"));
    }

    /** {@return the precaution that calls for it; empty for a caution on results} */
    public Optional<Precaution> precaution() {
      return Optional.ofNullable(precaution);
    }

    /** {@return the tests whose results it touches; none if it touches no result} */
    public List<LabTest> tests() {
      return tests;
    }
  }

  /** Something that speaks for or against a cause of deficiency. */
  public static final class OnCause extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Cause cause;
    private final Likelihood likelihood;

    private OnCause(Cause cause, Likelihood likelihood, String text) {
      super(
          Stage.CAUSE,
          text,
          Objects.requireNonNull(cause, "cause"),
          Objects.requireNonNull(likelihood, "likelihood"));
      this.cause = cause;
      this.likelihood = likelihood;
    }

    /**
     * {@return what speaks for or against a cause}
     *
     * @param cause the cause
     * @param likelihood how likely it makes the cause; unlikely or excluded if it speaks against it
     * @param text the finding as a sentence without a full stop
     */
    public static OnCause of(Cause cause, Likelihood likelihood, String text) {
      return new OnCause(cause, likelihood, text);
    }

    /** {@return the cause} */
    public Cause cause() {
      return cause;
    }

    /** {@return how likely it makes the cause; unlikely or excluded if it speaks against it} */
    public Likelihood likelihood() {
      return likelihood;
    }

    /** {@return whether it speaks for the cause} */
    public boolean isFor() {
      return likelihood.compareTo(Likelihood.POSSIBLE) <= 0;
    }
  }

  /**
   * Something else than lack of vitamin B12 that findings point to, beside the status and never
   * instead of it.
   */
  public static final class OtherExplanation extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final List<LabTest> tests;

    private OtherExplanation(String text, List<LabTest> tests) {
      super(Stage.CAUSE, text, tests);
      this.tests = tests;
    }

    /**
     * {@return another explanation}
     *
     * @param text what it is and what tells, as a sentence without a full stop
     * @param tests the tests that would tell; often none
     */
    public static OtherExplanation of(String text, LabTest... tests) {
      return new OtherExplanation(text, Require.all("tests", tests));
    }

    /** {@return the tests that would tell; often none} */
    public List<LabTest> tests() {
      return tests;
    }
  }

  /**
   * A recommendation of treatments, of which any one will do unless something speaks against it.
   */
  public static final class TreatmentAdvice extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Strength strength;
    private final List<Treatment> options;
    private final boolean forLife;

    private TreatmentAdvice(
        Strength strength, String text, List<Treatment> options, boolean forLife) {
      super(Stage.TREAT, text, Objects.requireNonNull(strength, "strength"), options, forLife);
      this.strength = strength;
      this.options = options;
      this.forLife = forLife;
    }

    /**
     * {@return advice on treatments}
     *
     * @param strength how strongly it is recommended
     * @param text the recommendation as a sentence without a full stop; it holds no dose, since the
     *     treatments do
     * @param options the treatments, the first choice first; at least one
     * @throws IllegalArgumentException if there is no treatment, or the strength is not to give it,
     *     which a {@link TreatmentObjection} says
     */
    public static TreatmentAdvice of(Strength strength, String text, Treatment... options) {
      if (options.length == 0) {
        throw new IllegalArgumentException("advice on treatment must name at least one treatment");
      }
      if (strength == Strength.DO_NOT || strength == Strength.BE_AWARE) {
        throw new IllegalArgumentException(
            "advice on treatment must recommend it but said \"" + strength.label() + "\"");
      }
      return new TreatmentAdvice(strength, text, Require.all("options", options), false);
    }

    /** {@return the same advice, for life} */
    public TreatmentAdvice lifelong() {
      return new TreatmentAdvice(strength, text(), options, true);
    }

    /** {@return how strongly it is recommended} */
    public Strength strength() {
      return strength;
    }

    /** {@return the treatments, the first choice first} */
    public List<Treatment> options() {
      return options;
    }

    /** {@return whether the recommendation is for life, whatever the treatments say} */
    public boolean forLife() {
      return forLife;
    }
  }

  /** Why treatments are not to be given to a person, or not the choice. */
  public static final class TreatmentObjection extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final List<Treatment> against;
    private final boolean forbids;

    private TreatmentObjection(String text, List<Treatment> against, boolean forbids) {
      super(Stage.TREAT, text, against, forbids);
      this.against = against;
      this.forbids = forbids;
    }

    /**
     * {@return why treatments are not the choice}
     *
     * @param text the reason as a sentence without a full stop
     * @param against the treatments; at least one
     * @throws IllegalArgumentException if there is no treatment
     */
    public static TreatmentObjection of(String text, List<Treatment> against) {
      if (against.isEmpty()) {
        throw new IllegalArgumentException(
            "an objection to treatment must name at least one treatment");
      }
      return new TreatmentObjection(text, Require.all("against", against), false);
    }

    /** {@return the same objection, by which they must not be given at all} */
    public TreatmentObjection forbidding() {
      return new TreatmentObjection(text(), against, true);
    }

    /** {@return the treatments} */
    public List<Treatment> against() {
      return against;
    }

    /** {@return whether they must not be given; else they are only not the choice} */
    public boolean forbids() {
      return forbids;
    }
  }

  /** What to look at, or to do, once replacement has begun. */
  public static final class FollowUp extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final Strength strength;
    private final @Nullable ResponseMilestone milestone;

    private FollowUp(Strength strength, String text, @Nullable ResponseMilestone milestone) {
      super(
          Stage.FOLLOW_UP,
          text,
          Objects.requireNonNull(strength, "strength"),
          Optional.ofNullable(milestone).stream().toList());
      this.strength = strength;
      this.milestone = milestone;
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
              + Words.withoutStop(milestone.expect())
              + milestone
                  .otherwise()
                  .map(what -> "; if not: " + Words.withoutStop(what))
                  .orElse("");
      return new FollowUp(strength, text, milestone);
    }

    /**
     * {@return follow-up that belongs to no fixed time}
     *
     * @param strength how strongly it is recommended
     * @param text what to do, as a sentence without a full stop
     */
    public static FollowUp of(Strength strength, String text) {
      return new FollowUp(strength, text, null);
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
  }

  /** What a body advises people at risk to do before they are deficient. */
  public static final class Prevention extends Conclusion {
    private static final long serialVersionUID = 1L;

    private final String body;
    private final List<Treatment> regimens;

    private Prevention(String body, String text, List<Treatment> regimens) {
      super(Stage.PREVENT, text, Objects.requireNonNull(body, "body"), regimens);
      this.body = body;
      this.regimens = regimens;
    }

    /**
     * {@return what a body advises}
     *
     * @param body whose advice it is
     * @param text the advice as a sentence without a full stop; it holds no dose, since the
     *     regimens do
     * @param regimens the regimens that it names, of which any one will do; none where it only asks
     *     for tests or for attention
     */
    public static Prevention of(String body, String text, Treatment... regimens) {
      Require.text("body of a prevention", Objects.requireNonNull(body, "body"));
      return new Prevention(body, text, Require.all("regimens", regimens));
    }

    /** {@return whose advice it is} */
    public String body() {
      return body;
    }

    /** {@return the regimens that it names, of which any one will do; often none} */
    public List<Treatment> regimens() {
      return regimens;
    }
  }
}
