package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A patient with what NG239 and the sources beside it demand.
 *
 * @param name the patient in a few words
 * @param because the cited text or threshold edge that demands the findings
 * @param patient the patient
 * @param decidedBy the status rule that decides
 * @param classification what it decides
 * @param urgency how soon somebody must act, if that is asked
 * @param holds rules that must be true
 * @param fails rules that must not be true
 */
record Vignette(
    String name,
    String because,
    Patient patient,
    String decidedBy,
    Classification classification,
    Optional<Urgency> urgency,
    List<String> holds,
    List<String> fails) {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Map<Patient, Assessment> ASSESSED =
      Collections.synchronizedMap(new IdentityHashMap<>());

  static Vignette of(String name, String because, Patient.Builder patient) {
    return new Vignette(
        name,
        because,
        patient.build(),
        "status-23-not-tested",
        Classification.NOT_TESTED,
        Optional.of(Urgency.ROUTINE),
        List.of(),
        List.of());
  }

  /** Of somebody whose care is what matters: status and urgency are demanded elsewhere. */
  static Vignette care(String name, String because, Patient.Builder patient) {
    return of(name, because, patient).status(Classification.NOT_TESTED, "");
  }

  boolean ofCareOnly() {
    return decidedBy.isEmpty();
  }

  Vignette status(Classification expected, String rule) {
    return new Vignette(name, because, patient, rule, expected, urgency, holds, fails);
  }

  Vignette urgency(Urgency expected) {
    return new Vignette(
        name, because, patient, decidedBy, classification, Optional.of(expected), holds, fails);
  }

  /** A patient of whom the status alone is asked, unless more is said. */
  static Vignette statusOf(
      String name, String because, Patient.Builder patient, Classification expected, String rule) {
    return new Vignette(
        name,
        because,
        patient.build(),
        "status-" + rule,
        expected,
        Optional.empty(),
        List.of(),
        List.of());
  }

  Vignette holds(String... rules) {
    return new Vignette(
        name, because, patient, decidedBy, classification, urgency, List.of(rules), fails);
  }

  Vignette fails(String... rules) {
    return new Vignette(
        name, because, patient, decidedBy, classification, urgency, holds, List.of(rules));
  }

  /** What NG239 says of the patient, worked out once for all tests. */
  Assessment assessed() {
    Assessment known = ASSESSED.get(patient);
    if (known == null) {
      known = Guidelines.NICE_NG239.assess(patient, DAY);
      ASSESSED.put(patient, known);
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
