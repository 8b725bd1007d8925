package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.given.ReplacementLeaf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sample was taken under replacement that makes the test uninformative: by injection
 * within so many days before it, or by mouth at so much a day or more. What the result itself says
 * goes before what the patient's replacements tell.
 */
public final class OnReplacement extends SampleLeaf {
  private static final long serialVersionUID = 1L;

  private final int days;
  private final @Nullable Quantity oralDose;
  private final boolean perhaps;

  /**
   * Under replacement.
   *
   * @param days how long an injection counts
   * @param oralDose the least dose of a day that counts; null if what is swallowed does not
   * @param perhaps whether what is stated counts too where its time or dose is not known, and what
   *     is not stated does not
   * @throws IllegalArgumentException if the days are negative or the dose is no exact mass
   */
  public OnReplacement(LabTest test, int days, @Nullable Quantity oralDose, boolean perhaps) {
    super(test, days, oralDose == null ? "injected" : oralDose, perhaps);
    if (oralDose != null) {
      ReplacementLeaf.checkDose(oralDose);
    }
    if (days < 0) {
      throw new IllegalArgumentException("days must not be negative but was " + days);
    }
    this.days = days;
    this.oralDose = oralDose;
    this.perhaps = perhaps;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    if (result.sampledOnReplacement().known()) {
      return result.sampledOnReplacement();
    }
    LocalDate sampled = result.date().orElse(day(who));
    boolean closed = perhaps || who.patient().closed().contains(Patient.Part.REPLACEMENTS);
    Truth any = closed ? Truth.FALSE : Truth.UNKNOWN;
    for (Replacement replacement : who.patient().replacements()) {
      any = any.or(covers(replacement, sampled));
    }
    return perhaps ? Truth.of(any != Truth.FALSE) : any;
  }

  private Truth covers(Replacement replacement, @Nullable LocalDate sampled) {
    Truth during = during(replacement, sampled);
    Route route = replacement.route().orElse(null);
    if (route != null && route.parenteral()) {
      return during;
    }
    if (replacement.multivitamin() && replacement.dose().isEmpty()) {
      return Truth.FALSE; // nobody injects one, so its route need not be told
    }
    if (route == null) {
      return during.and(Truth.UNKNOWN);
    }
    if (oralDose == null) {
      return Truth.FALSE;
    }
    return during.and(ReplacementLeaf.comesTo(replacement, oralDose));
  }

  /**
   * Whether the sample was taken while the replacement counted: an injection counts for some time
   * after it. Without a beginning, an end before the sample says that it had begun.
   */
  private Truth during(Replacement replacement, @Nullable LocalDate sampled) {
    if (sampled == null) {
      return Truth.UNKNOWN;
    }
    LocalDate since = replacement.since().orElse(null);
    if (since != null && !since.isBefore(sampled)) {
      return Truth.FALSE;
    }
    LocalDate until = replacement.until().or(replacement::lastDose).orElse(null);
    if (until != null) {
      Route route = replacement.route().orElse(null);
      boolean swallowed = route != null && !route.parenteral();
      if (until.plusDays(swallowed ? 0 : days).isBefore(sampled)) {
        return Truth.FALSE;
      }
    }
    boolean begun = since != null || (until != null && until.isBefore(sampled));
    return begun ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.REPLACEMENT);
  }

  @Override
  public String asked() {
    return (perhaps ? "perhaps sampled within " : "sampled within ")
        + days
        + " days of an injection of vitamin B12"
        + (oralDose == null ? "" : ", or on " + oralDose + " a day by mouth");
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    String sampled =
        switch (truth) {
          case TRUE -> " sampled under";
          case FALSE -> " sampled without";
          case UNKNOWN -> " perhaps sampled under";
        };
    return result + sampled + " B12 replacement";
  }
}
