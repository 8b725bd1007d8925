package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.util.List;

/** What explains signs beside deficiency, of the diseases that {@link WidePatients} have. */
final class OtherCause {
  private OtherCause() {}

  /**
   * Section 2: low folate explains anaemia, low copper the cord as well, and a proven disease of
   * brain or cord every sign.
   */
  static boolean explainsAll(Patient patient) {
    return patient.truth(Conditions.MULTIPLE_SCLEROSIS) == Truth.TRUE
        || (isCopperLow(patient)
            && WidePatients.OF_SIGHT.stream().noneMatch(sign -> Danger.isObjective(sign, patient)))
        || (isFolateLow(patient)
            && WidePatients.SIGNS.stream().noneMatch(sign -> Danger.isObjective(sign, patient)))
        || isNeuropathyOfAStatedCause(patient);
  }

  private static boolean isCopperLow(Patient patient) {
    return patient.truth(Conditions.COPPER_DEFICIENCY) == Truth.TRUE
        || Readings.is(patient, LabTests.COPPER, value -> value.isBelow(Quantity.of("10 umol/L")))
        || patient
            .latest(LabTests.COPPER)
            .filter(each -> each.truth(Outcome.LOW) == Truth.TRUE)
            .isPresent();
  }

  private static boolean isFolateLow(Patient patient) {
    return patient.truth(Conditions.FOLATE_DEFICIENCY) == Truth.TRUE
        || Readings.is(
            patient, LabTests.SERUM_FOLATE, value -> value.isBelow(Quantity.of("3 ug/L")))
        || patient
            .latest(LabTests.SERUM_FOLATE)
            .filter(each -> each.truth(Outcome.LOW) == Truth.TRUE)
            .isPresent();
  }

  /** Section 5, and not law 3: diabetes or alcohol, beside signs of the longest nerves alone. */
  static boolean isNeuropathyOfAStatedCause(Patient patient) {
    return Readings.isAny(patient, List.of(Conditions.DIABETES, RiskFactors.HARMFUL_ALCOHOL_USE))
        && !Readings.isAny(patient, WidePatients.BEYOND_THE_LONGEST_NERVES);
  }
}
