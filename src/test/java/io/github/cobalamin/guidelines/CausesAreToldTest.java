package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A disease or medicine that the knowledge base calls a cause is told as one, if it is there. */
class CausesAreToldTest {
  /** Taken for other reasons, and told of in the lines on medicines. */
  private static final List<String> TOLD_ELSEWHERE = List.of();

  @Test
  void what_is_on_record_is_among_the_causes_of_a_deficiency() {
    List<String> silent = new ArrayList<>();
    int asked = 0;
    for (Cause cause : KnowledgeBase.standard().all(Cause.class)) {
      for (Clue clue : cause.clues()) {
        if (clue instanceof Condition) {
          asked++;
          told(cause, deficient().addPresent(clue), clue.id(), silent);
        }
      }
      for (Medicine medicine : cause.medicines()) {
        asked++;
        told(cause, deficient().addMedicine(MedicineUse.of(medicine)), medicine.id(), silent);
      }
    }

    assertThat(silent).isEmpty();
    assertThat(asked).isGreaterThan(60);
  }

  /** A wider cause, or a narrower one, says it as well. */
  private static void told(Cause cause, Patient.Builder who, String what, List<String> silent) {
    boolean told = false;
    for (CandidateCause each : Guidelines.NICE_NG239.assess(who.build(), Vignette.DAY).causes()) {
      told = told || each.cause().isIn(cause) || cause.isIn(each.cause());
    }
    if (!told && !TOLD_ELSEWHERE.contains(what)) {
      silent.add(what + " of " + cause.id());
    }
  }

  private static Patient.Builder deficient() {
    return Patient.builder()
        .age(Age.years(50))
        .sex(Sex.FEMALE)
        .addResult(LabResult.of(LabTests.TOTAL_B12, "90 ng/L"));
  }
}
