package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a guideline says of one result, without a patient.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Interpretation {
  private final LabResult result;
  private final Optional<Finding<Banded>> finding;
  private final Optional<Thresholds> thresholds;
  private final List<Finding<Caution>> cautions;
  private final List<Citation> ownRange;

  Interpretation(
      LabResult result,
      Optional<Finding<Banded>> finding,
      Optional<Thresholds> thresholds,
      List<Finding<Caution>> cautions,
      List<Citation> ownRange) {
    this.result = result;
    this.finding = finding;
    this.thresholds = thresholds;
    this.cautions = List.copyOf(cautions);
    this.ownRange = ownRange;
  }

  /** {@return the result, with the guideline's own reference range if it came without one} */
  public LabResult result() {
    return result;
  }

  /**
   * {@return where it lies in the guideline's table; empty if the table has no such test, or the
   * result straddles bands}
   */
  public Optional<Finding<Banded>> finding() {
    return finding;
  }

  /** {@return the thresholds of the test, and whose they are; empty if the guideline has none} */
  public Optional<Thresholds> thresholds() {
    return thresholds;
  }

  /** {@return what makes the result less safe to rely on} */
  public List<Finding<Caution>> cautions() {
    return cautions;
  }

  /**
   * {@return the band, by the number, or the lowest of what is undetectable; empty if the guideline
   * has no thresholds for the test, or the result straddles bands}
   */
  public Optional<Band> band() {
    if (thresholds.isEmpty()) {
      return Optional.empty();
    }
    if (result.quantity().isEmpty()) {
      return result.outcome().filter(Outcome.UNDETECTABLE::equals).map(word -> Band.DEFICIENT);
    }
    for (Band band : Band.values()) {
      if (thresholds.get().contains(result.quantity().get(), band) == Truth.TRUE) {
        return Optional.of(band);
      }
    }
    return Optional.empty();
  }

  /** {@return the interpretation in sentences, each with its citation} */
  public Explanation explanation() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(finding.isPresent() ? finding.get().sentence() : withoutBand());
    for (Finding<Caution> caution : cautions) {
      sentences.add(caution.sentence());
    }
    return new Explanation(toString(), sentences);
  }

  private Sentence withoutBand() {
    if (thresholds.isEmpty()) {
      return new Sentence("no-thresholds", byTheLaboratory(), ownRange);
    }
    if (band().isPresent()) {
      String text =
          result + " lies in the " + band().get().label() + " band of: " + thresholds.get() + ".";
      return new Sentence("band", text, List.of(thresholds.get().citation()));
    }
    return new Sentence(
        "no-band",
        result + " cannot be placed in one band of: " + thresholds.get() + ".",
        List.of(thresholds.get().citation()));
  }

  /** Without thresholds of the guideline, the laboratory's own word or range is all there is. */
  private String byTheLaboratory() {
    for (Outcome outcome : result.test().outcomes()) {
      if (result.truth(outcome) == Truth.TRUE) {
        String range =
            result
                .referenceRange()
                .map(known -> ", by the laboratory's range of " + known)
                .orElse("");
        return result.test()
            + (result.quantity().isPresent() ? " " + result.value() : "")
            + " is "
            + outcome.label()
            + range
            + ".";
      }
    }
    return "The guideline has no thresholds for "
        + result.test()
        + ", and the laboratory gave no range that decides.";
  }

  /** {@return the result and its band, or that there is none} */
  @Override
  public String toString() {
    return result
        + ": "
        + band()
            .map(each -> each.label() + " band")
            .orElse(thresholds.isEmpty() ? "no thresholds" : "no one band");
  }
}
