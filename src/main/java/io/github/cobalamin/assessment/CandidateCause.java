package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.rules.Conclusion.OnCause;
import java.util.ArrayList;
import java.util.List;

/**
 * A cause that comes into question for a patient. How sure the deficiency is, and how sure the
 * cause, are two things: {@link Assessment#status()} says the first.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class CandidateCause {
  private final Cause cause;
  private final Likelihood likelihood;
  private final List<Finding<OnCause>> speaksFor;
  private final List<Finding<OnCause>> speaksAgainst;

  CandidateCause(
      Cause cause,
      Likelihood likelihood,
      List<Finding<OnCause>> speaksFor,
      List<Finding<OnCause>> speaksAgainst) {
    this.cause = cause;
    this.likelihood = likelihood;
    this.speaksFor = List.copyOf(speaksFor);
    this.speaksAgainst = List.copyOf(speaksAgainst);
  }

  /** {@return the cause} */
  public Cause cause() {
    return cause;
  }

  /** {@return how likely it is, all told} */
  public Likelihood likelihood() {
    return likelihood;
  }

  /** {@return what speaks for it} */
  public List<Finding<OnCause>> speaksFor() {
    return speaksFor;
  }

  /** What says it with the word that holds all told, or else with the strongest; of equals all. */
  List<Finding<OnCause>> inOneWord() {
    List<Finding<OnCause>> said = with(likelihood);
    for (Likelihood each : Likelihood.values()) {
      said = said.isEmpty() ? with(each) : said;
    }
    return said;
  }

  private List<Finding<OnCause>> with(Likelihood word) {
    List<Finding<OnCause>> all = new ArrayList<>();
    for (Finding<OnCause> each : speaksFor) {
      if (each.conclusion().likelihood() == word) {
        all.add(each);
      }
    }
    return all;
  }

  /** Whether something speaks against it, and not only against a wider cause. */
  boolean isDoubtedItself() {
    for (Finding<OnCause> each : speaksAgainst) {
      if (each.conclusion().cause().equals(cause)) {
        return true;
      }
    }
    return false;
  }

  /** {@return what speaks against it, or against a wider cause under which it falls} */
  public List<Finding<OnCause>> speaksAgainst() {
    return speaksAgainst;
  }

  /** {@return the cause and how likely it is, such as "vegan diet: likely"} */
  @Override
  public String toString() {
    return cause + ": " + likelihood.label();
  }
}
