package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is made of all evidence together, with the evidence and the thresholds it rests on.
 *
 * <p>The {@linkplain #bands() band} of a result is the guideline's table alone; the classification
 * is the person's, after everything that bears on it. Instances are immutable and thread-safe.
 */
public final class Status {
  private final Assessment assessment;
  private final Optional<Finding<Classified>> decidedBy;

  Status(Assessment assessment) {
    this.assessment = assessment;
    Verdict deciding = assessment.evaluation().deciding().orElse(null);
    this.decidedBy =
        deciding != null && deciding.rule().conclusion() instanceof Classified finding
            ? Optional.of(new Finding<>(finding, deciding, assessment.guideline().parts().ranges()))
            : Optional.empty();
  }

  /** {@return the word; not classified if the guideline has no rule that classifies} */
  public Classification classification() {
    if (decidedBy.isPresent()) {
      return decidedBy.get().conclusion().classification();
    }
    return assessment.guideline().parts().unclassified();
  }

  /**
   * {@return the finding that decided; empty if the guideline has no rule that classifies this
   * patient}
   */
  public Optional<Finding<Classified>> decidedBy() {
    return decidedBy;
  }

  /** {@return other status findings that hold, and do not decide} */
  public List<Finding<Classified>> outranked() {
    List<Finding<Classified>> others = new ArrayList<>();
    for (Finding<Classified> holding : assessment.findings(Classified.class, Stage.INTERPRET)) {
      if (decidedBy.isEmpty() || !holding.rule().equals(decidedBy.get().rule())) {
        others.add(holding);
      }
    }
    return List.copyOf(others);
  }

  /** {@return the results that the deciding rule looked at} */
  public List<LabResult> evidence() {
    return decidedBy.map(finding -> finding.verdict().results()).orElse(List.of());
  }

  /** {@return where each B12 result lies in the guideline's table} */
  public List<Finding<Banded>> bands() {
    return assessment.bands();
  }

  /** {@return the thresholds by which the bands were told, and whose they are} */
  public List<Thresholds> thresholds() {
    List<Thresholds> thresholds = new ArrayList<>();
    for (Finding<Banded> band : bands()) {
      thresholds.add(assessment.guideline().thresholds(band.conclusion().test()).orElseThrow());
    }
    return List.copyOf(thresholds);
  }

  /**
   * {@return the classification and what it means for this patient, such as "confirmed: total B12
   * is in the deficient band"}
   */
  public String text() {
    String because =
        classification() == Classification.NOT_CLASSIFIED
            ? ": " + assessment.guideline().name() + " does not classify"
            : "";
    return classification().label()
        + decidedBy().map(finding -> ": " + finding.text()).orElse(because);
  }

  /** {@return the text} */
  @Override
  public String toString() {
    return text();
  }
}
