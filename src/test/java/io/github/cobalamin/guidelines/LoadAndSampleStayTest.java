package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Laws 3 and 5: a cause that lasts takes neither the load, nor the sample before it. What protects
 * the well is no treatment of somebody who is not.
 */
class LoadAndSampleStayTest {
  private static final int PATIENTS = Behaviour.share(3000);

  private static final List<Condition> LASTING =
      List.of(
          Conditions.SLEEVE_GASTRECTOMY,
          Conditions.PARTIAL_GASTRECTOMY,
          Conditions.GASTRECTOMY,
          Conditions.TOTAL_GASTRECTOMY,
          Conditions.GASTRIC_BYPASS,
          Conditions.BILIOPANCREATIC_DIVERSION,
          Conditions.GASTRIC_BAND,
          Conditions.TERMINAL_ILEAL_RESECTION,
          Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION,
          Conditions.SHORT_BOWEL_SYNDROME,
          Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
          Conditions.PERNICIOUS_ANAEMIA,
          Conditions.AUTOIMMUNE_GASTRITIS,
          Conditions.CROHN_DISEASE,
          Conditions.COELIAC_DISEASE);

  /** What an injection spoils. */
  private static final Set<LabTest> SPOILT =
      Set.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);

  @Test
  void a_cause_that_lasts_takes_neither_the_load_nor_the_sample() {
    List<String> taken = new ArrayList<>();
    int loaded = 0;
    WidePatients wide = new WidePatients(20261201);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      Condition cause = LASTING.get(i % LASTING.size());
      Assessment before = assess(patient);
      if (treats(before) && patient.truth(cause) == Truth.UNKNOWN) {
        loaded++;
        Assessment after = assess(patient.toBuilder().addPresent(cause).build());
        if (!after.treatments().isEmpty() && !treats(after)) {
          taken.add("the load by " + cause + ": " + patient);
        }
        if (line(before, "before").isPresent() && line(after, "before").isEmpty()) {
          taken.add("the sample by " + cause + ": " + patient);
        }
      }
    }

    assertThat(loaded).isGreaterThan(PATIENTS / 20);
    assertThat(taken).isEmpty();
  }

  @Test
  void what_an_injection_spoils_is_drawn_before_it() {
    List<String> spoilt = new ArrayList<>();
    int asked = 0;
    WidePatients wide = new WidePatients(20261202);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      Condition cause = LASTING.get(i % LASTING.size());
      if (patient.truth(cause) != Truth.FALSE) {
        Assessment assessment = assess(patient.toBuilder().addPresent(cause).build());
        if (injectsFirst(assessment) && asksForWhatIsSpoilt(assessment)) {
          asked++;
          boolean first = line(assessment, "give").orElse("").contains("nce blood is taken");
          if (!first || line(assessment, "before").isEmpty()) {
            spoilt.add(assessment.summary().text() + " of " + assessment.patient());
          }
        }
      }
    }

    assertThat(asked).isGreaterThan(PATIENTS / 50);
    assertThat(spoilt).isEmpty();
  }

  private static boolean treats(Assessment assessment) {
    return !assessment.treatments().isEmpty()
        && !assessment.treatments().get(0).treatment().preventive();
  }

  private static boolean injectsFirst(Assessment assessment) {
    return !assessment.treatments().isEmpty()
        && assessment.treatments().get(0).treatment().route().parenteral()
        && assessment.verdict("treat-5-complete-the-load").truth() != Truth.TRUE;
  }

  private static boolean asksForWhatIsSpoilt(Assessment assessment) {
    for (Finding<TestAdvice> each : assessment.tests()) {
      TestAdvice advice = each.conclusion();
      boolean asked = advice.strength() == Strength.OFFER || advice.strength() == Strength.CONSIDER;
      if (asked && !advice.forCause() && !Collections.disjoint(SPOILT, advice.tests())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> line(Assessment assessment, String key) {
    for (Sentence each : assessment.summary().sentences()) {
      if (each.key().equals(key)) {
        return Optional.of(each.text());
      }
    }
    return Optional.empty();
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }
}
