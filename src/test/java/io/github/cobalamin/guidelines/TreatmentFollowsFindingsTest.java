package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 2: treatment follows findings, and no status takes it from somebody in danger. */
class TreatmentFollowsFindingsTest {
  private static final long SEED = 20261201;
  private static final int PATIENTS = 8000;

  private static final List<Clue> SIGNS =
      List.of(
          Symptoms.ROMBERG_SIGN,
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.SPASTICITY,
          Symptoms.SUBACUTE_COMBINED_DEGENERATION);

  /** What may explain a sign, or leaves treatment to others. */
  private static final List<Clue> ELSEWHERE =
      List.of(
          Conditions.MULTIPLE_SCLEROSIS,
          Conditions.STROKE,
          Conditions.SPINAL_CORD_COMPRESSION,
          Conditions.COPPER_DEFICIENCY,
          Conditions.INBORN_ERROR_OF_COBALAMIN);

  @Test
  void signs_of_the_cord_beside_a_b12_that_is_not_sufficient_are_treated_whatever_the_status() {
    Set<Classification> statuses = EnumSet.noneOf(Classification.class);
    List<String> untreated = new ArrayList<>();
    for (Assessment each : inDanger()) {
      if (b12IsBelow(each.patient(), "350 ng/L")) {
        statuses.add(each.status().classification());
        if (TreatmentKind.of(each).compareTo(TreatmentKind.TRIAL) < 0) {
          untreated.add(each.status() + " " + each.patient());
        }
      }
    }

    assertThat(untreated).isEmpty();
    assertThat(statuses)
        .contains(Classification.CONFIRMED, Classification.PROBABLE, Classification.INDETERMINATE);
  }

  @Test
  void signs_of_the_cord_beside_any_b12_are_at_least_considered() {
    List<String> untreated = new ArrayList<>();
    List<Assessment> all = inDanger();
    for (Assessment each : all) {
      if (TreatmentKind.of(each).compareTo(TreatmentKind.CONSIDER) < 0) {
        untreated.add(each.status() + " " + each.patient());
      }
    }

    assertThat(untreated).isEmpty();
    assertThat(all).hasSizeGreaterThan(60);
  }

  /** Adults with a sign of the cord and a B12 of today, untreated, and nothing that explains it. */
  private static List<Assessment> inDanger() {
    List<Patient> patients =
        new ArrayList<>(Vignettes.all().stream().map(Vignette::patient).toList());
    patients.addAll(Stream.generate(new WidePatients(SEED)::next).limit(PATIENTS).toList());
    List<Assessment> found = new ArrayList<>();
    for (Patient patient : patients) {
      boolean adult = patient.age().filter(age -> age.years() >= 16).isPresent();
      if (adult
          && isAny(patient, SIGNS)
          && !isAny(patient, ELSEWHERE)
          && patient.allergies().isEmpty()
          && patient.replacements().isEmpty()
          && b12IsBelow(patient, "5000 ng/L")) {
        found.add(Guidelines.NICE_NG239.assess(patient, Vignette.DAY));
      }
    }
    return found;
  }

  private static boolean b12IsBelow(Patient patient, String limit) {
    List<LabResult> results = patient.results(LabTests.TOTAL_B12);
    return results.size() == 1
        && patient.results(LabTests.ACTIVE_B12).isEmpty()
        && results.get(0).date().map(Vignette.DAY::equals).orElse(true)
        && results
            .get(0)
            .quantity()
            .filter(value -> value.unit() == Unit.NANOGRAM_PER_LITRE)
            .map(value -> value.isBelow(Quantity.of(limit)) == Truth.TRUE)
            .orElse(false);
  }

  private static boolean isAny(Patient patient, List<Clue> clues) {
    return clues.stream().anyMatch(each -> patient.truth(each) == Truth.TRUE);
  }
}
