package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What if: another result, another guideline, other thresholds. */
class DifferenceTest {
  private static final Guideline NG239 = Guidelines.NICE_NG239;
  private static final Source CLINIC =
      Source.builder().id("clinic").shortName("Clinic").title("Rules").publisher("Clinic").build();

  @Test
  void another_result_gains_and_loses_conclusions_each_with_its_rule() {
    Assessment low = NG239.assess(patient("165 ng/L"));
    Assessment middle = NG239.assess(patient("240 ng/L"));

    Difference difference = middle.differenceFrom(low);

    assertThat(difference.changesStatus()).isTrue();
    assertThat(difference.before()).isEqualTo(low);
    assertThat(difference.after()).isEqualTo(middle);
    assertThat(difference.gained())
        .extracting(finding -> finding.rule().id())
        .contains("ng239-total-b12-intermediate", "ng239-consider-mma")
        .doesNotContain("ng239-total-b12-deficient");
    assertThat(difference.lost())
        .filteredOn(finding -> finding.rule().id().equals("ng239-total-b12-deficient"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(difference.why(finding)).contains("240 ng/L is not below 180 ng/L");
              assertThat(difference.text())
                  .contains(
                      "\nlost: "
                          + finding.text()
                          + " (ng239-total-b12-deficient: "
                          + difference.why(finding)
                          + ")");
            });
    assertThat(difference.text()).startsWith("status: confirmed became indeterminate\n");
    assertThat(difference.text().lines())
        .hasSize(
            1
                + difference.gained().size()
                + difference.lost().size()
                + difference.changed().size());
    assertThat(difference.toString())
        .matches("status: confirmed became indeterminate; \\d+ gained, \\d+ lost, \\d+ changed");
  }

  @Test
  void same_conclusion_for_another_reason_is_changed() {
    Difference difference =
        NG239.assess(patient("120 ng/L")).differenceFrom(NG239.assess(patient("100 ng/L")));

    assertThat(difference.changesStatus()).isFalse();
    assertThat(difference.gained()).isEmpty();
    assertThat(difference.lost()).isEmpty();
    assertThat(difference.changed())
        .filteredOn(finding -> finding.rule().id().equals("ng239-total-b12-deficient"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(difference.why(finding))
                    .isEqualTo(
                        "total B12 100 ng/L is below 180 ng/L; then total B12 120 ng/L is below 180 ng/L"));
    assertThat(difference.text()).startsWith("status: confirmed\nchanged: ");
  }

  @Test
  void other_thresholds_change_the_band() {
    Guideline ours =
        NG239
            .withId("ours")
            .withThresholds(
                Thresholds.builder(LabTests.TOTAL_B12)
                    .deficientBelow("145 ng/L")
                    .sufficientAbove("180 ng/L")
                    .cite(CLINIC.at("page 1", Confirmation.READ_ONCE)))
            .withoutRule("note-total-b12-near-threshold");
    Difference difference =
        ours.assess(patient("178 ng/L")).differenceFrom(NG239.assess(patient("178 ng/L")));

    assertThat(difference.changesStatus()).isTrue();
    assertThat(difference.lost())
        .filteredOn(finding -> finding.rule().id().equals("note-total-b12-near-threshold"))
        .singleElement()
        .satisfies(finding -> assertThat(difference.why(finding)).endsWith("has no such rule"));
  }

  @Test
  void an_assessment_does_not_differ_from_itself() {
    Assessment one = NG239.assess(patient("165 ng/L"));
    Difference none = one.differenceFrom(NG239.assess(patient("165 ng/L")));
    assertThat(none).hasToString("status: confirmed; 0 gained, 0 lost, 0 changed");
    assertThat(none.text()).isEqualTo("status: confirmed");
    Finding<?> same = one.findings(Conclusion.class).get(0);
    assertThatThrownBy(() -> none.why(same))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one that was gained, lost or changed but was that of ");
  }

  @Test
  void what_is_lost_one_way_is_gained_the_other() {
    Assessment adult = NG239.assess(patient("165 ng/L"));
    Assessment child = NG239.assess(patient("165 ng/L").toBuilder().age(Age.years(9)).build());
    Difference there = child.differenceFrom(adult);
    Difference back = adult.differenceFrom(child);
    assertThat(there.lost())
        .extracting(finding -> finding.rule().id())
        .containsExactlyInAnyOrderElementsOf(rules(back.gained()));
    assertThat(there.gained())
        .extracting(finding -> finding.rule().id())
        .containsExactlyInAnyOrderElementsOf(rules(back.lost()));
  }

  private static List<String> rules(List<Finding<Conclusion>> findings) {
    return findings.stream().map(finding -> finding.rule().id()).toList();
  }

  private static Patient patient(String totalB12) {
    return Patient.builder()
        .age(Age.years(50))
        .addPresent(Symptoms.GLOSSITIS)
        .addResult(LabResult.of(LabTests.TOTAL_B12, totalB12))
        .build();
  }
}
