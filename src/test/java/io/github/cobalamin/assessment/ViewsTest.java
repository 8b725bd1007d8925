package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Verdict;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Findings and verdicts are made when they are read, and are then what they would be otherwise. */
class ViewsTest {
  private static final Assessment ASSESSMENT =
      Guidelines.NICE_NG239.assess(
          Patient.builder()
              .age(Age.years(60))
              .addResult(LabResult.of(LabTests.TOTAL_B12, "120 ng/L"))
              .build());

  @Test
  void a_list_of_findings_gives_the_same_finding_each_time_and_cannot_be_changed() {
    List<Finding<Conclusion>> findings = ASSESSMENT.findings(Conclusion.class);

    assertThat(findings).hasSizeGreaterThan(5).isEqualTo(List.copyOf(findings));
    for (int i = 0; i < findings.size(); i++) {
      assertThat(findings.get(i)).isSameAs(findings.get(i));
    }
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> findings.remove(0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> findings.get(findings.size()));
  }

  @Test
  void many_threads_read_one_finding() {
    List<Finding<Conclusion>> findings = ASSESSMENT.findings(Conclusion.class);

    assertThat(
            IntStream.range(0, 4000)
                .parallel()
                .mapToObj(i -> findings.get(i % 5))
                .collect(
                    Collectors.toCollection(
                        () ->
                            Collections.synchronizedSet(
                                Collections.newSetFromMap(new IdentityHashMap<>())))))
        .hasSize(5);
  }

  @Test
  void a_rule_is_asked_by_its_id_whether_it_holds() {
    for (Verdict each : ASSESSMENT.verdicts()) {
      assertThat(ASSESSMENT.evaluation().fired(each.rule().id()).isPresent())
          .as(each.rule().id())
          .isEqualTo(each.truth() == Truth.TRUE);
    }
    assertThat(ASSESSMENT.evaluation().fired("no-such-rule")).isEmpty();
  }

  @Test
  void reasons_are_those_of_the_text() {
    for (Verdict each : ASSESSMENT.verdicts()) {
      assertThat(String.join("; ", each.trace().reasons())).isEqualTo(each.trace().text());
      assertThat(each.trace().reasons()).doesNotHaveDuplicates();
    }
  }

  /** A deficient level decides, and the least that is said of an inborn error holds as well. */
  @Test
  void what_decided_the_status_is_not_outranked() {
    Status status =
        Guidelines.NICE_NG239
            .assess(
                Patient.builder()
                    .age(Age.years(60))
                    .addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN)
                    .addResult(LabResult.of(LabTests.TOTAL_B12, "120 ng/L"))
                    .build())
            .status();

    assertThat(status.decidedBy().orElseThrow().rule().id()).isEqualTo("status-10-deficient");
    assertThat(status.outranked())
        .extracting(each -> each.rule().id())
        .contains("status-5-inborn-error")
        .doesNotContain("status-10-deficient");
  }

  @Test
  void verdicts_of_a_kind_are_those_of_all_that_conclude_it() {
    List<Verdict> ofKind = ASSESSMENT.evaluation().verdicts(OnCause.class);

    assertThat(ofKind)
        .extracting(each -> each.rule().id() + each.truth())
        .isEqualTo(
            ASSESSMENT.verdicts().stream()
                .filter(each -> each.rule().conclusion() instanceof OnCause)
                .map(each -> each.rule().id() + each.truth())
                .toList());
    assertThat(ofKind).extracting(Verdict::truth).containsAll(List.of(Truth.values()));
  }
}
