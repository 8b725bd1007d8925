package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.Confounders;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Confounder;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Law 1: what makes B12 read high makes a good level say less, and never more. What is tried is
 * every confounder of the knowledge base that raises a B12 level.
 */
class StatedArtefactsTest {
  private static final int PATIENTS = Behaviour.share(3000);

  /** What a good level is then not called, of somebody who is not well: row 19b. */
  private static final Set<String> DOES_NOT_REASSURE =
      Set.of("macro-b12", "myeloproliferative-neoplasm", "cirrhosis", "active-hepatitis");

  @Test
  void what_raises_a_level_never_makes_it_reassure_more() {
    List<String> more = new ArrayList<>();
    int good = 0;
    List<Fact> raising = raising();
    WidePatients wide = new WidePatients(20261204);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      Fact artefact = raising.get(i % raising.size());
      Assessment before = assess(patient);
      Optional<Patient> stated = with(artefact, patient);
      if (before.verdict("status-20-sufficient").truth() == Truth.TRUE
          && stated.isPresent()
          && !explains(artefact, patient)) {
        good++;
        Step step = new Step("+ " + artefact, before, assess(stated.get()));
        if (step.lowersStatus() || step.lowersUrgency()) {
          more.add(step.toString());
        }
      }
    }

    assertThat(good).isGreaterThan(PATIENTS / 20);
    assertThat(more).isEmpty();
  }

  @Test
  void beside_a_stated_artefact_nobody_who_is_not_well_is_called_unlikely() {
    for (Fact artefact : raising()) {
      if (DOES_NOT_REASSURE.contains(artefact.id())) {
        Patient tired =
            People.woman(60)
                .addPresent(Symptoms.FATIGUE)
                .addResult(People.result(LabTests.TOTAL_B12, "900 ng/L"))
                .build();
        Assessment told = assess(with(artefact, tired).orElseThrow());

        assertThat(told.status().decidedBy().orElseThrow().rule().id())
            .as(artefact.name())
            .isEqualTo("status-19b-falsely-high-and-not-well");
        assertThat(told.summary().text())
            .as(artefact.name())
            .contains("methylmalonic acid or active B12")
            .doesNotContain("Do not start vitamin B12");
      }
    }
  }

  @Test
  void what_raises_a_level_is_told_beside_it() {
    List<String> silent = new ArrayList<>();
    for (Fact artefact : raising()) {
      Patient measured =
          People.woman(60).addResult(People.result(LabTests.TOTAL_B12, "400 ng/L")).build();
      Optional<Patient> stated = with(artefact, measured);
      if (stated.isPresent()
          && assess(stated.get()).cautions().equals(assess(measured).cautions())) {
        silent.add(artefact.id());
      }
    }

    assertThat(silent).isEmpty();
  }

  /**
   * By other laws alcohol explains a neuropathy, and kidneys a metabolite, of which it is not said
   * that the level is good.
   */
  private static boolean explains(Fact artefact, Patient patient) {
    boolean metabolite =
        !patient.results(LabTests.METHYLMALONIC_ACID).isEmpty()
            || !patient.results(LabTests.HOMOCYSTEINE).isEmpty();
    return switch (artefact.id()) {
      case "harmful-alcohol-use" ->
          patient.truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM) == Truth.TRUE;
      case "chronic-kidney-disease" -> metabolite;
      default -> false;
    };
  }

  private static List<Fact> raising() {
    List<Fact> raising = new ArrayList<>();
    for (Confounder each : Confounders.all()) {
      boolean ofB12 =
          each.test().equals(LabTests.TOTAL_B12) || each.test().equals(LabTests.ACTIVE_B12);
      if (ofB12 && each.makes().equals(Optional.of(Outcome.RAISED))) {
        raising.addAll(each.by());
      }
    }
    return raising;
  }

  private static Optional<Patient> with(Fact artefact, Patient patient) {
    if (artefact instanceof Clue clue && patient.truth(clue) == Truth.UNKNOWN) {
      return Optional.of(patient.toBuilder().addPresent(clue).build());
    }
    boolean given = artefact instanceof Medicine && artefact.id().contains("cobalamin");
    return artefact instanceof Medicine medicine && !given
        ? Optional.of(patient.toBuilder().addMedicine(MedicineUse.of(medicine)).build())
        : Optional.empty();
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }
}
