// Long: all that can be asked of an assessment stands here, mostly documentation.
package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.Prevention;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.rules.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a guideline says of a patient on a day. It informs and does not decide; it is no medical
 * device, and a clinician judges it.
 *
 * <p>Everything is worked out when it is read; assessing itself makes no text. Two assessments are
 * equal if guideline, patient and day are. Instances are immutable and thread-safe.
 */
public final class Assessment implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Guideline guideline;
  private final transient Evaluation evaluation;

  /** What was worked out already; working a thing out twice does no harm. */
  private transient volatile @Nullable Status status;

  private transient volatile @Nullable List<TreatmentOption> options;

  private transient volatile @Nullable List<CandidateCause> causes;

  private transient volatile @Nullable Explanation explanation;

  private transient volatile @Nullable Summary summary;

  private transient volatile Finding.@Nullable All found;

  Assessment(Guideline guideline, Evaluation evaluation) {
    this.guideline = guideline;
    this.evaluation = evaluation;
  }

  /** {@return the guideline} */
  public Guideline guideline() {
    return guideline;
  }

  /** {@return the patient} */
  public Patient patient() {
    return evaluation.patient();
  }

  /** {@return the day; empty if there was none, and criteria about time are unknown} */
  public Optional<LocalDate> date() {
    return evaluation.date();
  }

  /** {@return what is made of all evidence together, with the evidence and the thresholds} */
  public Status status() {
    Status known = status;
    if (known == null) {
      known = new Status(this);
      status = known;
    }
    return known;
  }

  /** {@return how soon somebody must act: the most urgent of the red flags, else routine} */
  public Urgency urgency() {
    Urgency urgency = Urgency.ROUTINE;
    for (Finding<RedFlag> flag : redFlags()) {
      Urgency each = flag.conclusion().urgency();
      urgency = each.compareTo(urgency) > 0 ? each : urgency;
    }
    return urgency;
  }

  /** {@return what must not wait for results} */
  public List<Finding<RedFlag>> redFlags() {
    List<Finding<RedFlag>> flags = new ArrayList<>(findings(RedFlag.class, Stage.RECOGNISE));
    flags.addAll(findings(RedFlag.class, Stage.ACT));
    return List.copyOf(flags);
  }

  /**
   * {@return the causes that come into question, the likeliest first, with what speaks for and what
   * against each; several may be at work, and none of them need be established. Empty where
   * deficiency is unlikely}
   */
  public List<CandidateCause> causes() {
    List<CandidateCause> known = causes;
    if (known == null) {
      known = CandidateCauses.of(this);
      causes = known;
    }
    return known;
  }

  /**
   * {@return the causes that are excluded, since all that could point to them is known to be
   * absent. Empty where deficiency is unlikely}
   */
  public List<CandidateCause> excludedCauses() {
    return CandidateCauses.excluded(this);
  }

  /**
   * {@return the treatments on offer, the first choice first, with whatever speaks for them. Empty
   * where nothing is to be treated anew, as in people on injections that work; where no age is
   * known and with an allergy to a cobalamin, which {@link #otherTreatments()} tells; and under 16}
   */
  public List<TreatmentOption> treatments() {
    return options(true);
  }

  /**
   * {@return the treatments that the guideline knows and does not offer this person, each with the
   * reason. Empty while nothing is to be treated}
   */
  public List<TreatmentOption> otherTreatments() {
    return options(false);
  }

  private List<TreatmentOption> options(boolean offered) {
    List<TreatmentOption> some = new ArrayList<>();
    for (TreatmentOption each : options()) {
      if (each.offered() == offered) {
        some.add(each);
      }
    }
    return Collections.unmodifiableList(some);
  }

  private List<TreatmentOption> options() {
    List<TreatmentOption> known = options;
    if (known == null) {
      known = TreatmentOptions.of(this);
      options = known;
    }
    return known;
  }

  /** {@return what to mind when vitamin B12 is given to this person} */
  public List<Finding<Caution>> safeguards() {
    return findings(Caution.class, Stage.TREAT);
  }

  /** {@return what to look at once replacement has begun, and when} */
  public List<Finding<FollowUp>> followUp() {
    return findings(FollowUp.class);
  }

  /** {@return what bodies advise this person to do before deficiency comes} */
  public List<Finding<Prevention>> prevention() {
    return findings(Prevention.class);
  }

  /** {@return what else than lack of vitamin B12 the findings point to} */
  public List<Finding<OtherExplanation>> otherExplanations() {
    return findings(OtherExplanation.class);
  }

  /** {@return what to measure next} */
  public List<Finding<TestAdvice>> tests() {
    return findings(TestAdvice.class);
  }

  /** {@return recommendations that go with testing} */
  public List<Finding<Advice>> advice() {
    return findings(Advice.class, Stage.TEST);
  }

  /** {@return what to tell the person} */
  public List<Finding<Advice>> information() {
    return findings(Advice.class, Stage.INFORM);
  }

  /** {@return where each B12 result lies in the guideline's table} */
  public List<Finding<Banded>> bands() {
    return findings(Banded.class, Stage.INTERPRET);
  }

  /**
   * {@return what makes deficiency worth suspecting, of the stage {@link Stage#RECOGNISE}, and what
   * else the results say, of {@link Stage#INTERPRET}}
   */
  public List<Finding<Note>> notes() {
    List<Finding<Note>> notes = new ArrayList<>(findings(Note.class, Stage.RECOGNISE));
    notes.addAll(findings(Note.class, Stage.INTERPRET));
    return List.copyOf(notes);
  }

  /** {@return what makes a result less safe to rely on} */
  public List<Finding<Caution>> cautions() {
    return findings(Caution.class, Stage.INTERPRET);
  }

  /**
   * {@return the findings of a kind, of all stages, which {@code conclusion().stage()} tells apart,
   * in the order of the guideline}
   *
   * @param <C> the kind
   * @param kind the kind of conclusion; {@code Conclusion.class} for all
   */
  public <C extends Conclusion> List<Finding<C>> findings(Class<C> kind) {
    return findings(kind, evaluation.fired(Objects.requireNonNull(kind, "kind")));
  }

  /** The findings of a kind at one stage. */
  <C extends Conclusion> List<Finding<C>> findings(Class<C> kind, Stage stage) {
    return findings(kind, evaluation.fired(kind, stage));
  }

  /** The finding of a rule that holds. */
  Finding<?> finding(Verdict fired) {
    return found().of(fired);
  }

  private Finding.All found() {
    Finding.All known = found;
    return known == null ? begin() : known;
  }

  private synchronized Finding.All begin() {
    Finding.All known = found;
    if (known == null) {
      known = new Finding.All(guideline.parts().ranges());
      found = known;
    }
    return known;
  }

  private <C extends Conclusion> List<Finding<C>> findings(Class<C> kind, List<Verdict> fired) {
    return new Finding.Some<>(kind, fired, this::found);
  }

  /** {@return the verdict of every rule} */
  public List<Verdict> verdicts() {
    return evaluation.verdicts();
  }

  /**
   * {@return the verdict of a rule: its trace says why, or why not and how far from it, or what is
   * missing}
   *
   * @param ruleId the id of the rule
   * @throws NoSuchElementException if the guideline has no such rule
   */
  public Verdict verdict(String ruleId) {
    return evaluation.verdict(guideline.rule(ruleId).id());
  }

  /**
   * {@return what is gained, lost or changed here in comparison with another assessment: of another
   * patient, by another guideline, or with other thresholds}
   *
   * @param other the assessment to compare with, the one before
   */
  public Difference differenceFrom(Assessment other) {
    return new Difference(Objects.requireNonNull(other, "other"), this);
  }

  /**
   * {@return what is unknown and would change urgency, treatment, status or cause: what can be
   * answered at the desk first, and what a laboratory must tell last}
   *
   * <p>The one question of a {@link #summary()} may ask for several of them at once, or for what a
   * record leaves out, such as the day of the last dose.
   */
  public List<Question> questions() {
    return Questions.of(evaluation, Questions.Now.of(urgency(), causes(), evaluation));
  }

  /**
   * {@return the assessment in at most ten sentences that a clinician reads: how soon, what it is,
   * what to give, why, what to test, what not, and what to ask}
   */
  public Summary summary() {
    Summary known = summary;
    if (known == null) {
      known = SummaryLines.of(this);
      summary = known;
    }
    return known;
  }

  /**
   * {@return the assessment in sentences, each with its citation and a stable key; what is urgent
   * comes first}
   */
  public Explanation explanation() {
    Explanation known = explanation;
    if (known == null) {
      known = Explainer.explain(this);
      explanation = known;
    }
    return known;
  }

  /** {@return what a reviewer needs to check it, with a fingerprint} */
  public ReviewPacket reviewPacket() {
    return new ReviewPacket(this);
  }

  /**
   * {@return the path of the patient through the guideline, as a Mermaid flowchart: what was known
   * (rounded), the rules that hold (boxes; red flags are hexagons, the status a double box), and
   * how one leads to the other}
   */
  public String drawing() {
    return Drawing.of(this);
  }

  /**
   * {@return the part of the path that leads to one rule, as a Mermaid flowchart}
   *
   * @param ruleId the id of a rule that holds
   * @throws NoSuchElementException if the guideline has no such rule
   * @throws IllegalArgumentException if the rule does not hold for the patient
   */
  public String drawing(String ruleId) {
    return Drawing.of(this, ruleId);
  }

  Evaluation evaluation() {
    return evaluation;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Assessment that
        && guideline.equals(that.guideline)
        && patient().equals(that.patient())
        && date().equals(that.date());
  }

  @Override
  public int hashCode() {
    return 31 * (31 * guideline.hashCode() + patient().hashCode()) + date().hashCode();
  }

  /** {@return the guideline, the day and the status} */
  @Override
  public String toString() {
    return guideline
        + date().map(day -> ", " + day).orElse("")
        + ": "
        + status().classification().label();
  }

  private Object writeReplace() {
    return new Serialized(guideline, patient(), date().orElse(null));
  }

  /**
   * An assessment on its way between machines: what it was made of; it is made again on arrival.
   */
  private record Serialized(Guideline guideline, Patient patient, @Nullable LocalDate date)
      implements Serializable {
    private Object readResolve() {
      return date == null ? guideline.assess(patient) : guideline.assess(patient, date);
    }
  }
}
