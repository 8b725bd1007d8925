package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a guideline says of one result, without a patient.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param result the result
 * @param finding where it lies in the guideline's table; empty if the table has no such test, or
 *     the result straddles bands
 * @param thresholds the thresholds of the test, and whose they are; empty if the guideline has none
 * @param cautions what makes the result less safe to rely on
 */
public record Interpretation(
    LabResult result,
    Optional<Finding<Banded>> finding,
    Optional<Thresholds> thresholds,
    List<Finding<Caution>> cautions) {
  /**
   * Copies the cautions.
   *
   * @param result the result
   * @param finding where it lies in the guideline's table; empty if the table has no such test, or
   *     the result straddles bands
   * @param thresholds the thresholds of the test, and whose they are; empty if the guideline has
   *     none
   * @param cautions what makes the result less safe to rely on
   */
  public Interpretation {
    cautions = List.copyOf(cautions);
  }

  /**
   * {@return the band; empty if the guideline has no thresholds for the test, or the result
   * straddles bands}
   */
  public Optional<Band> band() {
    if (thresholds.isEmpty() || result.quantity().isEmpty()) {
      return Optional.empty();
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
    return new Explanation(sentences);
  }

  private Sentence withoutBand() {
    if (thresholds.isEmpty()) {
      return new Sentence("no-thresholds", byTheLaboratory(), List.of());
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
}
