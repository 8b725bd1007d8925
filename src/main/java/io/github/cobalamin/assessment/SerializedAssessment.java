package io.github.cobalamin.assessment;

import io.github.cobalamin.patient.Patient;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An assessment on its way between machines: what it was made of; it is made again on arrival. */
record SerializedAssessment(Guideline guideline, Patient patient, @Nullable LocalDate date)
    implements Serializable {
  private Object readResolve() {
    return date == null ? guideline.assess(patient) : guideline.assess(patient, date);
  }
}
