package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A number far beyond what anybody has is as urgent as the word of a laboratory for it. */
class WithoutRangeTest {
  private static final List<Supplier<Patient.Builder>> PATIENTS =
      List.of(
          () -> man(50),
          () -> man(50).addResult(result(LabTests.PLATELETS, "60 10^9/L")),
          () -> destroyed(man(50).addResult(result(LabTests.PLATELETS, "60 10^9/L"))),
          () -> many(man(50).addResult(result(LabTests.PLATELETS, "60 10^9/L"))),
          () -> many(man(50).addResult(result(LabTests.HAEMOGLOBIN, "75 g/L"))),
          () -> destroyed(man(50).addResult(result(LabTests.HAEMOGLOBIN, "75 g/L"))),
          () -> pregnant().addResult(result(LabTests.PLATELETS, "60 10^9/L")),
          () -> notPregnant().addPresent(Symptoms.NUMBNESS, Symptoms.MACROCYTIC_ANAEMIA));

  @Test
  void a_number_far_out_is_as_urgent_as_its_word() {
    List<String> later = new ArrayList<>();
    int sooner = 0;
    for (LabTest test : KnowledgeBase.standard().all(LabTest.class)) {
      for (Outcome word : List.of(Outcome.RAISED, Outcome.LOW)) {
        boolean byItsRangeAlone =
            test.equals(LabTests.URINE_METHYLMALONIC_ACID); // a caution says so
        if (byItsRangeAlone || !test.numeric() || !test.outcomes().contains(word)) {
          continue;
        }
        for (Supplier<Patient.Builder> patient : PATIENTS) {
          Urgency said = urgency(patient, LabResult.of(test, word));
          sooner += said.compareTo(urgency(patient, null)) > 0 ? 1 : 0;
          if (urgency(patient, far(test, word)).compareTo(said) < 0) {
            later.add(test + " " + word + " of " + patient.get().build());
          }
        }
      }
    }

    assertThat(sooner).isGreaterThan(15);
    assertThat(later).isEmpty();
  }

  private static Patient.Builder destroyed(Patient.Builder patient) {
    return patient.addResult(result(LabTests.LACTATE_DEHYDROGENASE, "raised"));
  }

  private static Patient.Builder many(Patient.Builder patient) {
    return patient.addResult(result(LabTests.RETICULOCYTES, "raised"));
  }

  /** The end of what is usual in people who are ill. */
  private static LabResult far(LabTest test, Outcome word) {
    Range usual = test.usual().get(0);
    Quantity end = (word == Outcome.LOW ? usual.low() : usual.high()).orElseThrow();
    return LabResult.of(test, end.toString().replaceAll("[<>=]", ""));
  }

  private static Urgency urgency(Supplier<Patient.Builder> patient, @Nullable LabResult more) {
    Patient.Builder whole = patient.get();
    if (more != null) {
      boolean is = !patient.get().build().results(more.test()).isEmpty();
      whole = is ? whole.results(more.test(), List.of(more)) : whole.addResult(more);
    }
    return Guidelines.NICE_NG239.assess(whole.build(), Vignette.DAY).urgency();
  }
}
