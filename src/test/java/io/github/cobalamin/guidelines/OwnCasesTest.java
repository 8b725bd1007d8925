package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The own patients have the causes that a clinician expects, and are asked for the tests. */
class OwnCasesTest {
  /** The blood that is taken before the first dose, where it is not on record. */
  private static final List<LabTest> BASELINE =
      List.of(
          LabTests.HAEMOGLOBIN,
          LabTests.MCV,
          LabTests.PLATELETS,
          LabTests.SERUM_FOLATE,
          LabTests.POTASSIUM,
          LabTests.FERRITIN,
          LabTests.RETICULOCYTES,
          LabTests.CREATININE,
          LabTests.THYROID_STIMULATING_HORMONE,
          LabTests.ALANINE_AMINOTRANSFERASE);

  static List<OwnCase> cases() {
    return OwnCases.all();
  }

  private static Assessment assess(OwnCase each) {
    return Guidelines.NICE_NG239.assess(each.patient(), Vignette.DAY);
  }

  @Test
  void there_are_sixty_patients() {
    assertThat(cases()).extracting(OwnCase::id).doesNotHaveDuplicates().hasSize(60);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_causes_are_those_that_a_clinician_expects(OwnCase each) {
    List<OwnCase.Likely> named = new ArrayList<>();
    List<Cause> causes = new ArrayList<>();
    for (CandidateCause cause : assess(each).causes()) {
      named.add(new OwnCase.Likely(cause.cause(), cause.likelihood()));
      causes.add(cause.cause());
    }

    assertThat(named).isEqualTo(each.causes());
    assertThat(causes).doesNotContainAnyElementsOf(each.never());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_tests_are_those_that_a_clinician_expects(OwnCase each) {
    Assessment assessment = assess(each);
    Set<LabTest> asked = new LinkedHashSet<>();
    for (Finding<TestAdvice> finding : assessment.tests()) {
      asked.addAll(finding.conclusion().tests());
    }
    Set<LabTest> taken = new LinkedHashSet<>(asked);
    if (assessment.verdict("treat-5-before-the-first-dose").truth() == Truth.TRUE) {
      taken.addAll(BASELINE);
      taken.removeIf(test -> each.patient().latest(test).isPresent());
    }

    assertThat(taken).containsAll(each.asked());
    assertThat(asked).doesNotContainAnyElementsOf(each.notAsked());
  }
}
