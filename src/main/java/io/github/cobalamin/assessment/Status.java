package io.github.cobalamin.assessment;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.rules.BandFinding;
import io.github.cobalamin.rules.Classification;
import io.github.cobalamin.rules.StatusFinding;
import io.github.cobalamin.rules.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is made of all evidence together, with the evidence and the thresholds it rests on.
 *
 * <p>The {@linkplain #bands() band} of a result is the guideline's table alone; the classification
 * is the person's, after everything that bears on it. Instances are immutable and thread-safe.
 *
 * @param classification the word
 * @param decidedBy the finding that decided; empty if the guideline has no rule that classifies
 *     this patient
 * @param outranked other status findings that hold, but come later in the guideline's order
 * @param evidence the results that the deciding rule looked at
 * @param bands where each B12 result lies in the guideline's table
 * @param thresholds the thresholds by which the bands were told, and whose they are
 */
public record Status(
    Classification classification,
    Optional<Finding<StatusFinding>> decidedBy,
    List<Finding<StatusFinding>> outranked,
    List<LabResult> evidence,
    List<Finding<BandFinding>> bands,
    List<Thresholds> thresholds) {

  /**
   * Copies the lists.
   *
   * @param classification the word
   * @param decidedBy the finding that decided; empty if the guideline has no rule that classifies
   *     this patient
   * @param outranked other status findings that hold, but come later in the guideline's order
   * @param evidence the results that the deciding rule looked at
   * @param bands where each B12 result lies in the guideline's table
   * @param thresholds the thresholds by which the bands were told, and whose they are
   */
  public Status {
    outranked = List.copyOf(outranked);
    evidence = List.copyOf(evidence);
    bands = List.copyOf(bands);
    thresholds = List.copyOf(thresholds);
  }

  static Status of(Assessment assessment) {
    List<Finding<StatusFinding>> holding = assessment.upToStatus(StatusFinding.class);
    List<Finding<BandFinding>> bands = assessment.bands();
    List<Thresholds> thresholds = new ArrayList<>();
    for (Finding<BandFinding> band : bands) {
      thresholds.add(assessment.guideline().thresholds(band.conclusion().test()).orElseThrow());
    }
    if (holding.isEmpty()) {
      return new Status(
          Classification.NOT_TESTED, Optional.empty(), List.of(), List.of(), bands, thresholds);
    }
    Finding<StatusFinding> first = holding.get(0);
    return new Status(
        first.conclusion().classification(),
        Optional.of(first),
        holding.subList(1, holding.size()),
        first.verdict().results(),
        bands,
        thresholds);
  }

  /**
   * {@return the classification and what it means for this patient, such as "confirmed: total B12
   * is in the deficient band"}
   */
  public String text() {
    return classification.label() + decidedBy.map(finding -> ": " + finding.text()).orElse("");
  }

  /** {@return the classification} */
  @Override
  public String toString() {
    return classification.toString();
  }
}
