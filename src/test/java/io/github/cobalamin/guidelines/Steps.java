package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Steps of evidence: one more sign or cause, a metabolite raised or raised more, the antibody, a
 * lower B12, a lower count.
 */
final class Steps {
  private static final List<Clue> CLUES = WidePatients.evidence();

  private static final List<LabResult> MORE =
      List.of(
          LabResult.of(LabTests.METHYLMALONIC_ACID, "raised"),
          LabResult.of(LabTests.METHYLMALONIC_ACID, "471 nmol/L"),
          LabResult.of(LabTests.METHYLMALONIC_ACID, "751 nmol/L"),
          LabResult.of(LabTests.METHYLMALONIC_ACID, "600 nmol/L")
              .withReferenceRange("0-280 nmol/L"),
          LabResult.of(LabTests.HOMOCYSTEINE, "15.1 umol/L"),
          LabResult.of(LabTests.HOMOCYSTEINE, "51 umol/L"),
          LabResult.of(LabTests.HOMOCYSTEINE, "raised"),
          LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive"));

  /** Words for B12, each worse than the one before it. */
  private static final List<String> WORDS = List.of("raised", "normal", "low", "undetectable");

  private static final List<LabResult> ANY =
      List.of(
          LabResult.of(LabTests.TOTAL_B12, "500 ng/L"),
          LabResult.of(LabTests.TOTAL_B12, "normal"),
          LabResult.of(LabTests.TOTAL_B12, "250 ng/L"),
          LabResult.of(LabTests.ACTIVE_B12, "90 pmol/L"),
          LabResult.of(LabTests.ACTIVE_B12, "3 pmol/L"),
          LabResult.of(LabTests.METHYLMALONIC_ACID, "180 nmol/L")
              .withReferenceRange("0-280 nmol/L"),
          LabResult.of(LabTests.HOMOCYSTEINE, "9 umol/L"),
          LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"),
          LabResult.of(LabTests.EGFR, "45 mL/min/1.73 m2"),
          LabResult.of(LabTests.SERUM_FOLATE, "low"),
          LabResult.of(LabTests.HAEMOGLOBIN, "140 g/L"),
          LabResult.of(LabTests.MCV, "90 fL"));

  private final SplittableRandom random;

  Steps(SplittableRandom random) {
    this.random = random;
  }

  /** A step from a patient, if there is one of the kind that is drawn. */
  Optional<Step> next(Assessment before) {
    return switch (random.nextInt(5)) {
      case 0, 1 -> clue(before, CLUES.get(random.nextInt(CLUES.size())));
      case 2 -> result(before, MORE.get(random.nextInt(MORE.size())));
      case 3 -> worse(before, LabTests.TOTAL_B12, WidePatients.TOTALS);
      default ->
          switch (random.nextInt(6)) {
            case 0 -> worse(before, LabTests.ACTIVE_B12, WidePatients.ACTIVES);
            case 1 -> worse(before, LabTests.METHYLMALONIC_ACID, WidePatients.MMAS);
            case 2 -> worse(before, LabTests.HOMOCYSTEINE, WidePatients.HOMOCYSTEINES);
            case 3 -> worse(before, LabTests.HAEMOGLOBIN, WidePatients.HAEMOGLOBINS);
            case 4 -> worse(before, LabTests.PLATELETS, WidePatients.PLATELETS);
            default -> worse(before, LabTests.NEUTROPHILS, WidePatients.NEUTROPHILS);
          };
    };
  }

  /** A result of a test of which none is known, whatever it says. */
  Optional<Step> anyResult(Assessment before) {
    return result(before, ANY.get(random.nextInt(ANY.size())));
  }

  private Optional<Step> clue(Assessment before, Clue clue) {
    Patient patient = before.patient();
    if (patient.truth(clue) != Truth.UNKNOWN || isToldMoreExactly(clue, patient)) {
      return Optional.empty();
    }
    return Optional.of(
        Step.of(
            "+ " + clue,
            before,
            patient.toBuilder()
                .addHistory(
                    random.nextBoolean() || !clue.type().getSimpleName().equals("Symptom")
                        ? History.of(clue)
                        : History.of(clue).onset(History.Onset.NEW))
                .build()));
  }

  /** A sign whose place becomes known is no sign more. */
  private static boolean isToldMoreExactly(Clue clue, Patient patient) {
    for (Clue known : patient.present()) {
      if (clue.isIn(known)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Step> result(Assessment before, LabResult more) {
    Patient patient = before.patient();
    return patient.results(more.test()).isEmpty()
        ? Optional.of(
            Step.of(
                "+ " + more, before, patient.toBuilder().addResult(more.on(Vignette.DAY)).build()))
        : Optional.empty();
  }

  /** The only result of a test, moved to the next that is worse. */
  private static Optional<Step> worse(Assessment before, LabTest test, List<String> ladder) {
    List<LabResult> known = before.patient().results(test);
    String printed = known.size() == 1 ? known.get(0).value() : "";
    boolean b12 = test.equals(LabTests.TOTAL_B12) || test.equals(LabTests.ACTIVE_B12);
    for (List<String> rungs : b12 ? List.of(ladder, WORDS) : List.of(ladder)) {
      int at = rungs.indexOf(printed);
      if (at >= 0 && at + 1 < rungs.size()) {
        return Optional.of(moved(before, known.get(0), LabResult.of(test, rungs.get(at + 1))));
      }
    }
    return Optional.empty();
  }

  private static Step moved(Assessment before, LabResult old, LabResult worse) {
    LabResult next = worse;
    next = old.date().isPresent() ? next.on(old.date().orElseThrow()) : next;
    next = old.time().isPresent() ? next.at(old.time().orElseThrow()) : next;
    next =
        old.referenceRange().isPresent()
            ? next.withReferenceRange(old.referenceRange().orElseThrow())
            : next;
    next = old.placedByOwnLimits() ? next.byOwnLimits() : next;
    List<LabResult> results = new ArrayList<>(before.patient().results());
    results.remove(old);
    results.add(next);
    return Step.of(
        old.value() + " -> " + next.value(),
        before,
        before.patient().toBuilder().results(results).build());
  }
}
