package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.util.List;

/** Those from whom law 3 lets no result take a treatment. */
final class Danger {
  private Danger() {}

  /**
   * Objective signs; or symptoms while methylmalonic acid above 750 nmol/L is not explained, which
   * nothing but dialysis or a filtration rate below 30 does (section 2).
   */
  static boolean threatens(Patient patient) {
    return (WidePatients.SIGNS.stream().anyMatch(sign -> isObjective(sign, patient))
            && !isOneAnkleSignFromSixty(patient))
        || (Readings.isAny(patient, WidePatients.COMPLAINTS)
            && !Readings.is(
                patient, LabTests.EGFR, rate -> rate.isBelow(Quantity.of("30 mL/min/1.73 m2")))
            && patient.truth(Conditions.DIALYSIS) != Truth.TRUE
            && Readings.is(
                patient,
                LabTests.METHYLMALONIC_ACID,
                value -> value.isAbove(Quantity.of("750 nmol/L"))));
  }

  /** Section 2: a loss of acuity or field that glaucoma explains is no optic sign. */
  static boolean isObjective(Clue sign, Patient patient) {
    return patient.truth(sign) == Truth.TRUE
        && !((sign.equals(Symptoms.VISUAL_ACUITY_LOSS) || sign.equals(Symptoms.VISUAL_LOSS))
            && patient.truth(Conditions.GLAUCOMA) == Truth.TRUE);
  }

  /** Whether it is one of the signs, and no group of which a part is named beside it. */
  private static boolean isSign(Clue clue, Patient patient) {
    return WidePatients.SIGNS.contains(clue)
        && patient.present().stream().noneMatch(part -> !part.equals(clue) && part.isIn(clue));
  }

  /**
   * Section 2: from 60 years a lone ankle sign without a symptom beyond tiredness is no objective
   * sign. Such a symptom is one of nerves or of the tongue: chest pain and delirium come from
   * elsewhere, and concentration is none of nerves.
   */
  static boolean isOneAnkleSignFromSixty(Patient patient) {
    return patient.age().filter(age -> age.years() >= 60).isPresent()
        && patient.present().stream().filter(sign -> isSign(sign, patient)).count() == 1
        && !Readings.isAny(patient, WidePatients.OF_NERVES_OR_TONGUE)
        && Readings.isAny(
            patient,
            List.of(Symptoms.ABSENT_ANKLE_REFLEXES, Symptoms.VIBRATION_SENSE_LOST_AT_THE_ANKLE));
  }
}
