/**
 * Vitamin B12 deficiency as immutable values, and a small rules API that turns one patient's facts
 * into an explained, cited assessment.
 *
 * <p>Begin with {@link io.github.cobalamin.patient.Patient} and {@link
 * io.github.cobalamin.guidelines.Guidelines}:
 *
 * <pre>{@code
 * Patient patient = Patient.builder()
 *     .age(Age.years(62))
 *     .addPresent(Symptoms.PARAESTHESIA)
 *     .addMedicine(MedicineUse.of(Medicines.METFORMIN))
 *     .addResult(LabResult.of(LabTests.TOTAL_B12, "165 ng/L"))
 *     .build();
 * Assessment assessment = Guidelines.NICE_NG239.assess(patient, LocalDate.of(2026, 11, 22));
 * assessment.status();                // confirmed, with the evidence and the thresholds
 * assessment.explanation().text();    // why, each sentence with its source
 * }</pre>
 *
 * <p>{@link io.github.cobalamin.knowledge.KnowledgeBase#standard()} finds every fact, by its id,
 * its codes, its words, or what it is about.
 *
 * <p>It informs and does not decide. It is no medical device, it never diagnoses, and it holds no
 * identity.
 */
@SuppressWarnings(
    "requires-automatic") // Immutables has no descriptor, and is needed to compile only
module io.github.cobalamin {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.cobalamin.assessment;
  exports io.github.cobalamin.diet;
  exports io.github.cobalamin.food;
  exports io.github.cobalamin.food.usda;
  exports io.github.cobalamin.guidelines;
  exports io.github.cobalamin.knowledge;
  exports io.github.cobalamin.model;
  exports io.github.cobalamin.patient;
  exports io.github.cobalamin.quantity;
  exports io.github.cobalamin.rows;
  exports io.github.cobalamin.rules;
  exports io.github.cobalamin.source;
}
