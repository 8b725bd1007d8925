package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cutoff;
import io.github.cobalamin.model.CutoffMeaning;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.util.List;
import java.util.Optional;

/**
 * What in a record speaks of deficiency, so that food would come too late: the condition, or a
 * latest result that is low, below the laboratory's own range, or deficient by NG239's table. It
 * decides nothing; an assessment does.
 */
final class RecordedDeficiency {
  private static final List<LabTest> TESTS = List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12);

  private RecordedDeficiency() {}

  static Optional<String> in(Patient patient) {
    if (patient.truth(Conditions.VITAMIN_B12_DEFICIENCY) == Truth.TRUE) {
      return Optional.of(Conditions.VITAMIN_B12_DEFICIENCY.name());
    }
    for (LabTest test : TESTS) {
      Optional<LabResult> low = patient.latest(test).filter(RecordedDeficiency::low);
      if (low.isPresent()) {
        return Optional.of(test.name() + " " + said(low.get()));
      }
    }
    return Optional.empty();
  }

  private static String said(LabResult result) {
    return result.quantity().map(Quantity::toString).orElse("low");
  }

  private static boolean low(LabResult result) {
    if (result.quantity().isEmpty()) {
      return result.outcome().equals(Optional.of(Outcome.LOW));
    }
    Quantity value = result.quantity().get();
    return result.referenceRange().filter(range -> range.isAbove(value) == Truth.TRUE).isPresent()
        || KnowledgeBase.standard().about(result.test(), Cutoff.class).stream()
            .filter(cutoff -> cutoff.body().equals(Sources.NICE_NG239))
            .filter(cutoff -> cutoff.meaning() == CutoffMeaning.DEFICIENT)
            .flatMap(cutoff -> cutoff.limits().stream())
            .filter(limit -> limit.unit().dimension() == value.unit().dimension())
            .anyMatch(limit -> limit.contains(value) == Truth.TRUE);
  }
}
