package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sample was taken before any replacement began. What the result itself says goes
 * before what the patient's replacements tell. Where none was given, none began: it is false.
 */
public final class BeforeReplacement extends SampleLeaf {
  private static final long serialVersionUID = 1L;

  public BeforeReplacement(LabTest test) {
    super(test);
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    if (result.sampledOnReplacement().known()) {
      return result.sampledOnReplacement().not();
    }
    boolean complete = who.patient().closed().contains(Patient.Part.REPLACEMENTS);
    List<Replacement> given = who.patient().replacements();
    Truth all = Truth.of(!given.isEmpty()).or(complete ? Truth.FALSE : Truth.UNKNOWN);
    all = all.and(complete ? Truth.TRUE : Truth.UNKNOWN);
    for (Replacement each : given) {
      all = all.and(before(result.date().orElse(null), each));
    }
    return all;
  }

  /** Without a beginning, an end or a dose before the sample says that it had begun. */
  private static Truth before(@Nullable LocalDate sampled, Replacement replacement) {
    if (sampled == null) {
      return Truth.UNKNOWN;
    }
    LocalDate since = replacement.since().orElse(null);
    if (since != null) {
      return Sampled.before(sampled, since);
    }
    LocalDate dose = replacement.until().or(replacement::lastDose).orElse(null);
    return dose != null && dose.isBefore(sampled) ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.of(of()), Input.REPLACEMENT);
  }

  @Override
  public String asked() {
    return "sampled before any vitamin B12 was given";
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return Sampled.seen(result, truth, "any B12 replacement");
  }
}
