package io.github.cobalamin.assessment;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Phase;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A treatment that a guideline knows, with what speaks for giving it to a person and what against.
 * It is {@linkplain #offered() on offer} if something speaks for it and nothing against.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class TreatmentOption {
  private final Treatment treatment;
  private final List<Finding<TreatmentAdvice>> speaksFor;
  private final List<Finding<TreatmentObjection>> speaksAgainst;
  private final @Nullable Strength strength;

  TreatmentOption(
      Treatment treatment,
      List<Finding<TreatmentAdvice>> speaksFor,
      List<Finding<TreatmentObjection>> speaksAgainst) {
    this.treatment = treatment;
    this.speaksFor = List.copyOf(speaksFor);
    this.speaksAgainst = List.copyOf(speaksAgainst);
    this.strength = strongest(speaksFor);
  }

  /** {@return the treatment: form, route, doses, source} */
  public Treatment treatment() {
    return treatment;
  }

  /** {@return the recommendations that name it} */
  public List<Finding<TreatmentAdvice>> speaksFor() {
    return speaksFor;
  }

  /** {@return the reasons against it} */
  public List<Finding<TreatmentObjection>> speaksAgainst() {
    return speaksAgainst;
  }

  /** {@return whether it is on offer} */
  public boolean offered() {
    return !speaksFor.isEmpty() && speaksAgainst.isEmpty();
  }

  /** {@return whether it must not be given} */
  public boolean forbidden() {
    return speaksAgainst.stream().anyMatch(objection -> objection.conclusion().forbids());
  }

  /** {@return how strongly it is recommended: the strongest that is said; empty if nothing is} */
  public Optional<Strength> strength() {
    return Optional.ofNullable(strength);
  }

  private static @Nullable Strength strongest(List<Finding<TreatmentAdvice>> advice) {
    Strength strongest = null;
    for (Finding<TreatmentAdvice> each : advice) {
      Strength strength = each.conclusion().strength();
      strongest = strongest == null || strength.compareTo(strongest) < 0 ? strength : strongest;
    }
    return strongest;
  }

  /** {@return how long: for life if a recommendation says so, else what the treatment says} */
  public Treatment.Course course() {
    boolean forLife = speaksFor.stream().anyMatch(advice -> advice.conclusion().forLife());
    return forLife ? Treatment.Course.LIFELONG : treatment.course();
  }

  /**
   * {@return why it is not on offer: what speaks against it, or that no recommendation names it;
   * empty if it is on offer}
   */
  public Optional<String> whyNot() {
    if (offered()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Finding<TreatmentObjection> objection : speaksAgainst) {
      text.append(text.isEmpty() ? "" : ". ").append(objection.text());
    }
    return Optional.of(
        text.isEmpty() ? "No recommendation for this person names it" : text.toString());
  }

  /**
   * {@return the treatment with its doses, duration and authority if it is on offer, else its name
   * and why it is not}
   */
  public String text() {
    Optional<String> whyNot = whyNot();
    if (whyNot.isPresent()) {
      return treatment + ": " + whyNot.get();
    }
    StringBuilder text = new StringBuilder(treatment.name()).append(": ");
    for (int i = 0; i < treatment.phases().size(); i++) {
      Phase phase = treatment.phases().get(i);
      text.append(i == 0 ? "" : ", then ").append(phase);
    }
    return text.append("; ")
        .append(course().label())
        .append(" (")
        .append(treatment.country())
        .append(", ")
        .append(treatment.licence().label())
        .append(')')
        .toString();
  }

  /** {@return the sentence that explains it, with the sources of the doses and of the advice} */
  public Sentence sentence() {
    Set<Citation> citations = new LinkedHashSet<>(treatment.citations());
    for (Finding<TreatmentAdvice> advice : speaksFor) {
      citations.addAll(advice.citations());
    }
    for (Finding<TreatmentObjection> objection : speaksAgainst) {
      citations.addAll(objection.citations());
    }
    String said =
        offered()
            ? strength().map(word -> Words.capitalised(word.label())).orElse("")
            : "Not chosen";
    return new Sentence(treatment.id(), said + ": " + text() + ".", List.copyOf(citations));
  }

  /**
   * What may be given in place of what is given first, as the advice before it leaves open; what
   * protects does not take the place of what treats.
   */
  Sentence alternative(TreatmentOption first) {
    String how =
        switch (strength().orElse(Strength.OFFER)) {
          case CONSIDER -> "consider ";
          case CLINICAL_JUDGEMENT -> "on clinical judgement ";
          default -> "";
        };
    Sentence sentence = sentence();
    String start =
        treatment.preventive() && !first.treatment.preventive()
            ? "Against a deficiency to come "
            : "Or by the same advice ";
    return new Sentence(sentence.key(), start + how + text() + ".", sentence.citations());
  }

  /** {@return the text, of several reasons why it is not on offer the first} */
  @Override
  public String toString() {
    int others = speaksAgainst.size() - 1;
    return others < 1
        ? text()
        : treatment
            + ": "
            + speaksAgainst.get(0)
            + " (and "
            + others
            + (others == 1 ? " more reason)" : " more reasons)");
  }
}
