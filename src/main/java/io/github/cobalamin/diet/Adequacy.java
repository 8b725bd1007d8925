// Long: a verdict, its words and what follows of them are one value.
package io.github.cobalamin.diet;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an intake stands to what a body recommends. An adequate intake is no line of deficiency:
 * below one, nothing is concluded. Only a requirement supports "probably inadequate".
 *
 * <p>It judges what is eaten, over the days as the figures are meant: of one rich sitting little
 * more than 5 micrograms count, unless a supplement is taken by a published schedule. It says "at
 * or above" only where {@link SmallestChange} finds nothing to add. Instances are immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Adequacy implements Serializable {
  private static final long serialVersionUID = 1L;

  Adequacy() {}

  static Adequacy of(
      ReferenceIntakes body,
      Quantity eatenPerDay,
      List<ReferenceIntakes.Row> references,
      String remark,
      List<String> cautions) {
    return ImmutableAdequacy.builder()
        .body(body)
        .eatenPerDay(eatenPerDay)
        .references(references)
        .counted(Counted.all(eatenPerDay))
        .remark(remark)
        .cautions(cautions)
        .build();
  }

  /** {@return the body} */
  public abstract ReferenceIntakes body();

  /** {@return the vitamin B12 eaten a day; a bound such as ">=1.5 ug" if parts are unknown} */
  public abstract Quantity eatenPerDay();

  /** What of it counts towards the figures. */
  abstract Counted counted();

  /** The body's figures for the person. */
  abstract List<ReferenceIntakes.Row> references();

  /** Why there are no figures, or what was taken for granted; often empty. */
  abstract String remark();

  /** {@return why it tells little of the person's diet, so that it is no evidence; often empty} */
  public abstract List<String> cautions();

  @Value.Check
  void check() {
    if (!eatenPerDay().unit().convertsTo(Unit.MILLIGRAM)) {
      throw new IllegalArgumentException(
          "vitamin B12 eaten a day must be a mass, such as \"3 ug\", but was " + eatenPerDay());
    }
  }

  /** This adequacy with one more remark, unless that is empty. */
  Adequacy remarking(String more) {
    String both = remark().isEmpty() || more.isEmpty() ? remark() + more : remark() + " " + more;
    return copy().remark(both).build();
  }

  /** This adequacy with cautions. */
  Adequacy cautioned(List<String> more) {
    return copy().cautions(more).build();
  }

  /** This adequacy by what counts of the intake. */
  Adequacy counting(Counted counted) {
    return copy().counted(counted).build();
  }

  private ImmutableAdequacy.Builder copy() {
    return ImmutableAdequacy.builder().from(this);
  }

  /** The recommendation or adequate intake. */
  Optional<ReferenceIntakes.Row> recommendation() {
    for (ReferenceIntakes.Row each : references()) {
      if (!each.requirement()) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The requirement, the highest if there are several. */
  Optional<ReferenceIntakes.Row> requirement() {
    Optional<ReferenceIntakes.Row> highest = Optional.empty();
    for (ReferenceIntakes.Row each : references()) {
      if (each.requirement()
          && (highest.isEmpty() || each.perDay().isAbove(highest.get().perDay()) == Truth.TRUE)) {
        highest = Optional.of(each);
      }
    }
    return highest;
  }

  /** {@return how the intake stands} */
  public Verdict verdict() {
    Truth belowRecommendation = below(recommendation(), counted().perDay());
    Truth belowRequirement = below(requirement(), counted().perDay());
    if (belowRecommendation == Truth.FALSE) {
      return counted().doubt().isEmpty() ? Verdict.AT_OR_ABOVE : Verdict.CANNOT_BE_JUDGED;
    }
    if (belowRequirement == Truth.TRUE
        && (counted().tooLittle() || below(requirement(), eatenPerDay()) == Truth.TRUE)) {
      return Verdict.PROBABLY_INADEQUATE;
    }
    return belowRecommendation == Truth.TRUE && belowRequirement == Truth.FALSE
        ? Verdict.BETWEEN
        : Verdict.CANNOT_BE_JUDGED;
  }

  private static Truth below(Optional<ReferenceIntakes.Row> reference, Quantity intake) {
    return reference.map(each -> intake.isBelow(each.perDay())).orElse(Truth.UNKNOWN);
  }

  /** Whether the sum of what is eaten reaches the recommendation, whatever counts of it. */
  boolean reachedByItsSum() {
    return below(recommendation(), eatenPerDay()) == Truth.FALSE;
  }

  /** Whether what counts reaches the recommendation, whatever is in doubt for the person. */
  boolean reachedByWhatCounts() {
    return below(recommendation(), counted().perDay()) == Truth.FALSE;
  }

  /**
   * {@return the figure with which the intake was compared: the requirement if it is probably
   * inadequate, else the recommendation; empty if the body has none}
   */
  public Optional<ReferenceIntakes.Row> reference() {
    return verdict() == Verdict.PROBABLY_INADEQUATE ? requirement() : recommendation();
  }

  /** {@return who vouches for the figure with which the intake was compared} */
  public Optional<Citation> citation() {
    return reference().map(ReferenceIntakes.Row::citation);
  }

  /**
   * {@return the verdict in words with its arithmetic, the body, the stage of life, the
   * recommendation's own wording and the cautions}
   */
  public String text() {
    StringBuilder all = new StringBuilder(toString());
    recommendation()
        .flatMap(ReferenceIntakes.Row::note)
        .ifPresent(note -> all.append(". ").append(Words.withoutStop(note)));
    if (reference().isPresent() && !remark().isEmpty()) {
      all.append(". ").append(Words.withoutStop(remark()));
    }
    cautions().forEach(caution -> all.append(". ").append(Words.withoutStop(caution)));
    return all.toString();
  }

  /** {@return the verdict in words with its arithmetic} */
  @Override
  public String toString() {
    if (reference().isEmpty()) {
      return body().name() + " cannot judge " + amount(eatenPerDay()) + " a day: " + remark();
    }
    ReferenceIntakes.Row figure = reference().get();
    Quantity counts = counted().perDay();
    return amount(eatenPerDay())
        + " a day"
        + (counted().lessThan(eatenPerDay()) ? ", of which " + amount(counts) + " count," : "")
        + " is "
        + sign()
        + Micrograms.percent(counts.in(Unit.MICROGRAM).value(), figure.perDay().value(), 0)
        + " of "
        + figure(figure)
        + " of "
        + body().name()
        + " for "
        + figure.whom()
        + ": "
        + conclusion(figure);
  }

  private String conclusion(ReferenceIntakes.Row reference) {
    return switch (verdict()) {
      case AT_OR_ABOVE -> "at or above it";
      case PROBABLY_INADEQUATE -> Verdict.PROBABLY_INADEQUATE.label();
      case BETWEEN ->
          "below it, but not below "
              + figure(requirement().orElseThrow())
              + ", so neither enough nor too little is shown";
      case CANNOT_BE_JUDGED -> open(reference);
    };
  }

  private String open(ReferenceIntakes.Row reference) {
    if (reachedByWhatCounts()) {
      return "at or above it, but whether it is enough cannot be judged, since "
          + counted().doubt();
    }
    boolean below = below(recommendation(), counted().perDay()) == Truth.TRUE;
    if (below(requirement(), counted().perDay()) == Truth.TRUE) {
      return "below it by what counts, but more may be taken up, so nothing can be concluded";
    }
    if (below && reference.kind() == IntakeKind.AI) {
      return "below an adequate intake nothing can be concluded";
    }
    return below && requirement().isEmpty()
        ? "below it, and without a requirement to compare with nothing can be concluded"
        : "only a bound of the intake is known, so nothing can be concluded";
  }

  private static String figure(ReferenceIntakes.Row reference) {
    return Micrograms.text(reference.perDay())
        + ", the "
        + reference.term()
        + (reference.provisional() ? " (provisional)" : "");
  }

  private String amount(Quantity micrograms) {
    return sign() + Micrograms.text(micrograms);
  }

  private String sign() {
    return switch (eatenPerDay().comparator()) {
      case EXACT -> "";
      case LESS -> "less than ";
      case AT_MOST -> "at most ";
      case AT_LEAST -> "at least ";
      case MORE -> "more than ";
    };
  }

  /**
   * {@return the clue on which the intake bears, a diet low in animal-source food; empty if it is
   * neither too little nor enough for people in health, or there are cautions}
   */
  public Optional<Clue> clue() {
    return present() == Truth.UNKNOWN
        ? Optional.empty()
        : Optional.of(RiskFactors.LOW_ANIMAL_FOOD_DIET);
  }

  /**
   * Whether the clue is present: true if all that is eaten is probably too little, false if what
   * counts is enough. It is of the diet, whoever eats it.
   */
  private Truth present() {
    if (!cautions().isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (reachedByWhatCounts()) {
      return Truth.FALSE;
    }
    return below(requirement(), eatenPerDay()) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  /**
   * {@return the patient with the clue, so that it becomes evidence for or against a dietary cause;
   * the same patient if there is no clue, or if the record already speaks of the diet: what it
   * states is left as it is}
   *
   * @param patient the patient
   */
  public Patient addTo(Patient patient) {
    Objects.requireNonNull(patient, "patient");
    Optional<Clue> clue = clue();
    if (clue.isEmpty() || patient.truth(clue.get()) != Truth.UNKNOWN) {
      return patient;
    }
    return present() == Truth.TRUE
        ? patient.toBuilder().addPresent(clue.get()).build()
        : patient.toBuilder().addAbsent(clue.get()).build();
  }

  /**
   * {@return in what the patient's record and the intake contradict each other, so that {@link
   * #addTo} leaves the record as it is; empty if they do not}
   *
   * @param patient the patient
   */
  public Optional<String> contradiction(Patient patient) {
    Objects.requireNonNull(patient, "patient");
    Optional<Clue> clue = clue();
    if (clue.isEmpty() || patient.truth(clue.get()) != present().not()) {
      return Optional.empty();
    }
    return Optional.of(
        "The record has a "
            + clue.get()
            + " as "
            + (present() == Truth.TRUE ? "absent" : "present")
            + " and was left so, although "
            + text());
  }

  /** How an intake stands to a body's reference intakes. */
  public enum Verdict {
    /**
     * At or above the recommendation or the adequate intake by what counts, and nothing known of
     * the person asks for more.
     */
    AT_OR_ABOVE("at or above the recommendation"),
    /** Below the recommendation, but not below the average requirement. */
    BETWEEN("between the requirement and the recommendation"),
    /** Below the average requirement or the lower reference intake. */
    PROBABLY_INADEQUATE("probably inadequate"),
    /**
     * Below an adequate intake, which is no line of deficiency; or the body has no value, the age
     * is unknown, or the intake is a bound that leaves it open; or it reaches the recommendation,
     * and may not do for this person, as the text says.
     */
    CANNOT_BE_JUDGED("cannot be judged");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
