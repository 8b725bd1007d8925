package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cutoff;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What in a record calls for tests or treatment before anything is said of food: deficiency, by
 * name or by a result at any time; treatment that was given; a danger sign; or a cause that more
 * food does not reach. It decides nothing; an assessment does.
 */
final class TreatmentFirst {
  private static final String TREATMENT =
      "It takes treatment, which an assessment gives by its cause";

  /**
   * A tablet of so much is taken for a treatment, since NG239, section 1.5, asks for it where
   * absorption is impaired; a smaller one may be a supplement.
   */
  private static final Quantity TREATS = Quantity.of(1000, Unit.MICROGRAM);

  private static final List<LabTest> LOW = List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12);
  private static final Set<Cause.Mechanism> AFTER_UPTAKE =
      EnumSet.of(
          Cause.Mechanism.TRANSPORT, Cause.Mechanism.CELL_METABOLISM, Cause.Mechanism.INACTIVATION);

  private TreatmentFirst() {}

  static Optional<String> in(Patient patient, Intake diet) {
    return deficiency(patient)
        .map(what -> "Food prevents deficiency and does not treat it (" + what + "). " + TREATMENT)
        .or(
            () ->
                danger(patient)
                    .map(
                        sign ->
                            "A sign that must not wait is on record ("
                                + sign
                                + "): tests and treatment come before food"))
        .or(
            () ->
                treatment(patient, diet)
                    .map(
                        what ->
                            "Vitamin B12 is on record as a treatment ("
                                + what
                                + "), which food does not take the place of"))
        .or(
            () ->
                afterUptake(patient)
                    .map(what -> "More food does not help with this (" + what + "). " + TREATMENT));
  }

  private static Optional<String> deficiency(Patient patient) {
    if (patient.truth(Conditions.VITAMIN_B12_DEFICIENCY) == Truth.TRUE) {
      return Optional.of(Conditions.VITAMIN_B12_DEFICIENCY.name());
    }
    return Stream.concat(
            patient.results().stream()
                .filter(result -> LOW.contains(result.test()))
                .filter(TreatmentFirst::low),
            patient.latest(LabTests.METHYLMALONIC_ACID).filter(Hindrance::raised).stream())
        .map(TreatmentFirst::said)
        .findFirst();
  }

  private static String said(LabResult result) {
    return result.test().name()
        + " "
        + result
            .quantity()
            .map(Quantity::toString)
            .orElseGet(() -> result.outcome().map(Outcome::label).orElse(""));
  }

  private static boolean low(LabResult result) {
    if (result.quantity().isEmpty()) {
      return result.truth(Outcome.LOW) == Truth.TRUE;
    }
    Quantity value = result.quantity().get();
    return result.referenceRange().filter(range -> range.isAbove(value) == Truth.TRUE).isPresent()
        || KnowledgeBase.standard().about(result.test(), Cutoff.class).stream()
            .filter(cutoff -> cutoff.body().equals(Sources.NICE_NG239))
            .filter(cutoff -> cutoff.meaning() == Cutoff.Meaning.DEFICIENT)
            .flatMap(cutoff -> cutoff.limits().stream())
            .filter(limit -> limit.unit().convertsTo(value.unit()))
            .anyMatch(limit -> limit.contains(value) == Truth.TRUE);
  }

  private static Optional<String> danger(Patient patient) {
    if (patient.present().isEmpty()) {
      return Optional.empty();
    }
    return KnowledgeBase.standard().all(DangerSign.class).stream()
        .filter(danger -> danger.beside().isEmpty() || has(patient, danger.beside()))
        .flatMap(danger -> danger.signs().stream())
        .filter(sign -> patient.truth(sign) == Truth.TRUE)
        .map(Clue::name)
        .findFirst();
  }

  private static boolean has(Patient patient, List<Clue> clues) {
    return clues.stream().anyMatch(clue -> patient.truth(clue) == Truth.TRUE);
  }

  private static Optional<String> treatment(Patient patient, Intake diet) {
    return Stream.concat(
            patient.replacements().stream()
                .filter(TreatmentFirst::treats)
                .map(Replacement::toString),
            diet.supplements().stream()
                .filter(use -> use.route().parenteral())
                .map(Intake.Supplement::toString))
        .findFirst();
  }

  private static boolean treats(Replacement replacement) {
    boolean swallowed = replacement.route().filter(route -> !route.parenteral()).isPresent();
    return !swallowed
        || replacement.dose().filter(dose -> dose.isBelow(TREATS) == Truth.FALSE).isPresent();
  }

  private static Optional<String> afterUptake(Patient patient) {
    return patient.present().stream()
        .filter(
            clue ->
                KnowledgeBase.standard().causesOf(clue).stream()
                    .map(Cause::mechanisms)
                    .anyMatch(mechanisms -> AFTER_UPTAKE.contains(mechanisms.get(0))))
        .map(Clue::name)
        .findFirst();
  }
}
