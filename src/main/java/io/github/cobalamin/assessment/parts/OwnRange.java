package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A laboratory's own reference range of a test, and whose it is. */
public record OwnRange(Range range, Citation citation) implements Serializable {
  public static OwnRange of(LabTest test, String text, Citation citation) {
    Range range = Range.of(Objects.requireNonNull(text, "range"));
    if (!test.units().contains(range.unit())) {
      throw new IllegalArgumentException(
          "reference range of " + test + " must be in one of its units but was " + range);
    }
    return new OwnRange(range, Objects.requireNonNull(citation, "citation"));
  }

  /** The patient, with ranges where results came without one. */
  public static Patient complete(Patient patient, Map<LabTest, OwnRange> ranges) {
    List<LabResult> results = new ArrayList<>();
    boolean changed = false;
    for (LabResult result : patient.results()) {
      LabResult completed = complete(result, ranges);
      changed = changed || !completed.equals(result);
      results.add(completed);
    }
    return changed ? patient.toBuilder().results(results).build() : patient;
  }

  /** A result that states a range, or has a unit that the range does not reach, is left alone. */
  public static LabResult complete(LabResult result, Map<LabTest, OwnRange> ranges) {
    OwnRange own = ranges.get(result.test());
    if (own == null || result.referenceRange().isPresent() || result.quantity().isEmpty()) {
      return result;
    }
    boolean converts =
        result.test().convertible(result.quantity().get().unit(), own.range().unit());
    return converts ? result.withReferenceRange(own.range()) : result;
  }
}
