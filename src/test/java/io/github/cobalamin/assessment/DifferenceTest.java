package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What if: another result, another guideline, other thresholds. */
class DifferenceTest {
  private static final Guideline NG239 = Guidelines.NICE_NG239;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
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
                      "\nlost, results: "
                          + finding.text()
                          + " ("
                          + difference.why(finding)
                          + ") ["
                          + finding.citations().get(0));
            });
    assertThat(difference.text()).startsWith("status: confirmed became indeterminate\n");
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
    assertThat(difference.text())
        .startsWith(
            "status: confirmed\nTotal B12 100 ng/L (undated) became total B12 120 ng/L (undated).\n");
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
  void what_went_in_and_the_lines_of_the_summary_come_first() {
    Assessment before = NG239.assess(taking(), DAY.minusMonths(3));
    Patient treated =
        taking().toBuilder()
            .addReplacement(
                Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                    .since(DAY.minusMonths(2))
                    .every(60)
                    .lastDose(DAY.minusDays(10)))
            .addResult(LabResult.of(LabTests.TOTAL_B12, "900 ng/L").on(DAY).duringReplacement())
            .build();
    Difference difference = NG239.assess(treated, DAY).differenceFrom(before);

    assertThat(difference.changedInputs())
        .extracting(Sentence::text)
        .containsExactly(
            "Now on record: total B12 900 ng/L on 22 Nov 2026, on vitamin B12; hydroxocobalamin"
                + " 1 mg intramuscular every 60 days since 22 Sep 2026, last dose on 12 Nov 2026.",
            "Assessed on 22 Nov 2026; before, on 22 Aug 2026.");
    assertThat(difference.changedLines()).extracting(Sentence::key).startsWith("urgency", "status");
    assertThat(difference.changedLines())
        .filteredOn(line -> line.key().equals("give"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text()).startsWith("Once blood is taken, give hydroxocobalamin");
              assertThat(line.text()).contains(" -> Carry on with hydroxocobalamin");
              assertThat(line.citations()).isNotEmpty();
            });
    assertThat(difference.text().lines().limit(3))
        .containsExactly(
            "status: confirmed",
            difference.changedInputs().get(0).text(),
            difference.changedInputs().get(1).text());
    assertThat(why(difference, "status-10-deficient"))
        .startsWith("total B12 900 ng/L is not below");
    assertThat(why(difference, "treat-neurological-involvement"))
        .isEqualTo("on injections of vitamin B12");
  }

  @Test
  void another_limit_is_said_and_turns_what_is_lost() {
    Guideline ours =
        NG239
            .withId("ours")
            .withThresholds(
                Thresholds.builder(LabTests.TOTAL_B12)
                    .deficientBelow("140 ng/L")
                    .sufficientAbove("250 ng/L")
                    .cite(CLINIC.at("page 1", Confirmation.READ_ONCE)));
    Difference difference = ours.assess(taking(), DAY).differenceFrom(NG239.assess(taking(), DAY));

    assertThat(difference.changedInputs())
        .extracting(Sentence::key)
        .containsExactly("guideline", "limits");
    assertThat(difference.changedInputs().get(1))
        .hasToString(
            "Total B12 below 180 ng/L (133 pmol/L) deficient, above 350 ng/L (258 pmol/L)"
                + " sufficient became total B12 below 140 ng/L deficient, above 250 ng/L"
                + " sufficient. [Clinic, page 1]");
    assertThat(why(difference, "status-10-deficient"))
        .isEqualTo("total B12 142 ng/L is not below 140 ng/L");
    assertThat(why(difference, "history-metformin-for-years")).isEqualTo("status not confirmed");
  }

  @Test
  void objections_to_what_neither_summary_gives_are_left_to_the_lists() {
    Patient without = taking().toBuilder().results(List.of()).build();
    Difference difference = NG239.assess(taking(), DAY).differenceFrom(NG239.assess(without, DAY));

    assertThat(difference.gained())
        .extracting(Finding::text)
        .anySatisfy(text -> assertThat(text).contains("Leber's optic neuropathy"));
    assertThat(difference.text()).doesNotContain("Leber");
  }

  @Test
  void what_is_no_longer_known_is_said_where_nothing_else_turned() {
    Difference difference =
        NG239
            .assess(patient("165 ng/L").toBuilder().results(List.of()).build())
            .differenceFrom(NG239.assess(patient("165 ng/L")));

    assertThat(difference.changedInputs().get(0))
        .hasToString("No longer on record: total B12 165 ng/L (undated).");
    assertThat(why(difference, "status-10-deficient"))
        .isEqualTo("no longer known: total B12 165 ng/L is below 180 ng/L");
  }

  private static String why(Difference difference, String rule) {
    return difference.lost().stream()
        .filter(each -> each.rule().id().equals(rule))
        .map(difference::why)
        .findFirst()
        .orElseThrow();
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

  /** A woman on metformin, with a low result and a sign of nerves. */
  private static Patient taking() {
    return Patient.builder()
        .age(Age.years(62))
        .sex(Sex.FEMALE)
        .addPresent(Symptoms.PARAESTHESIA)
        .addMedicine(MedicineUse.of(Medicines.METFORMIN).since(YearMonth.of(2020, 11)))
        .addResult(LabResult.of(LabTests.TOTAL_B12, "142 ng/L").on(LocalDate.of(2026, 8, 3)))
        .build();
  }

  private static Patient patient(String totalB12) {
    return Patient.builder()
        .age(Age.years(50))
        .addPresent(Symptoms.GLOSSITIS)
        .addResult(LabResult.of(LabTests.TOTAL_B12, totalB12))
        .build();
  }
}
