package io.github.cobalamin.rows;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.source.Refusal;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a {@link LabRow} says: a result, a result with warnings, or a refusal.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class LabReading implements Serializable {
  private static final long serialVersionUID = 1L;

  LabReading() {}

  static LabReading of(LabRow row, LabResult result, List<String> warnings) {
    return ImmutableLabReading.builder().row(row).result(result).warnings(warnings).build();
  }

  static LabReading of(LabRow row, Refusal refusal, Optional<NoResult> noResult) {
    return ImmutableLabReading.builder()
        .row(row)
        .refusal(refusal)
        .noResult(noResult.map(NoResult::kind))
        .build();
  }

  /** {@return the row} */
  public abstract LabRow row();

  /** {@return the result; empty exactly if the row was refused} */
  public abstract Optional<LabResult> result();

  /**
   * {@return what deserves a second look and what was left out, each with its column, such as
   * "range: 0-0 is no range and was left out"}
   */
  public abstract List<String> warnings();

  /** {@return why the row was refused: the column, what must hold, and what was} */
  public abstract Optional<Refusal> refusal();

  /**
   * {@return what stands in place of a value, where the row was refused for that: "pending", "not
   * done", "spoiled sample" or "comment", whatever the laboratory's words; else empty}
   */
  public abstract Optional<String> noResult();

  /** {@return the result with its warnings, or the refusal} */
  @Override
  public String toString() {
    if (refusal().isPresent()) {
      return "refused: " + refusal().get();
    }
    String warned = warnings().isEmpty() ? "" : "; warned: " + String.join("; ", warnings());
    return result().orElseThrow() + warned;
  }
}
