package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Stage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a guideline says of itself: its dates, the age of results, and its drawing. */
class HousekeepingTest {
  private static final Pattern RULE = Pattern.compile(" r(\\d+)[\\[{]");
  private static final Pattern NODE = Pattern.compile("(?m)^  (\\w+)[\\[({]");
  private static final Pattern EDGE =
      Pattern.compile("(?m)^  (\\w+) -->(?:\\|[a-z ]+\\|)? (\\w+)$");

  private static final Guideline NICE = Guidelines.NICE_NG239;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void an_assessment_after_the_next_review_is_cautioned() {
    LocalDate review = NICE.nextReview().orElseThrow();
    Patient patient = Patient.builder().build();

    assertThat(NICE.assess(patient, review).verdict("guideline-review-due").truth())
        .isEqualTo(Truth.FALSE);
    assertThat(NICE.assess(patient).verdict("guideline-review-due").truth())
        .as("without a day it is taken to be due")
        .isEqualTo(Truth.TRUE);
    assertThat(NICE.assess(patient, review.plusDays(1)).cautions())
        .extracting(Finding::sentence)
        .extracting(Sentence::text)
        .containsExactly(
            "This reading of NICE NG239 holds until 2027-11-30: after that day check it against the publication. Why: 2027-12-01 is after 2027-11-30.");
  }

  @Test
  void a_result_older_than_the_caller_allows_is_cautioned_and_decides_all_the_same() {
    Guideline strict = NICE.withId("our-clinic").withResultsOldAfter(90);
    LabResult old = LabResult.of(LabTests.TOTAL_B12, "120 ng/L").on(DAY.minusDays(91));
    LabResult recent = LabResult.of(LabTests.TOTAL_B12, "120 ng/L").on(DAY.minusDays(90));
    LabResult undated = LabResult.of(LabTests.TOTAL_B12, "120 ng/L");
    Assessment assessment = strict.assess(Patient.builder().addResult(old).build(), DAY);

    assertThat(assessment.cautions())
        .extracting(Finding::sentence)
        .extracting(Sentence::text)
        .contains(
            "The result of total B12 is older than 90 days. Why: total B12 120 ng/L of 2026-08-23 is older than 90 days.");
    assertThat(assessment.status().classification())
        .isEqualTo(
            strict
                .assess(Patient.builder().addResult(recent).build(), DAY)
                .status()
                .classification());
    assertThat(
            strict
                .assess(Patient.builder().addResult(recent).build(), DAY)
                .verdict("caution-total-b12-old")
                .truth())
        .isEqualTo(Truth.FALSE);
    assertThat(
            strict
                .assess(Patient.builder().addResult(undated).build(), DAY)
                .verdict("caution-total-b12-old")
                .trace()
                .text())
        .isEqualTo("total B12 120 ng/L, undated, may or may not be older than 90 days");
  }

  @Test
  void the_days_must_be_above_0_and_the_guideline_ones_own() {
    assertThatThrownBy(() -> NICE.withResultsOldAfter(90))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("withId");
    assertThatThrownBy(() -> NICE.withId("our-clinic").withResultsOldAfter(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days must be above 0 but were 0");
  }

  /** Decisions, section 6. */
  @Test
  void zinc_and_hba1c_are_old_after_three_months_and_known_kidney_disease_after_a_year() {
    assertThat(isOld(LabResult.of(LabTests.ZINC, "12 umol/L"), 93)).isTrue();
    assertThat(isOld(LabResult.of(LabTests.ZINC, "12 umol/L"), 92)).isFalse();
    assertThat(isOld(LabResult.of(LabTests.HBA1C, "50 mmol/mol"), 93)).isTrue();
    LabResult creatinine = LabResult.of(LabTests.CREATININE, "150 umol/L");
    assertThat(isOld(creatinine, 240)).isTrue();
    assertThat(isOld(creatinine, 240, Conditions.CHRONIC_KIDNEY_DISEASE)).isFalse();
    assertThat(isOld(creatinine, 366, Conditions.CHRONIC_KIDNEY_DISEASE)).isTrue();
  }

  private static boolean isOld(LabResult result, int days, Clue... present) {
    Patient patient =
        Patient.builder().addPresent(present).addResult(result.on(DAY.minusDays(days))).build();
    String caution = "caution-" + result.test().id() + "-old";
    return NICE.assess(patient, DAY).verdict(caution).truth() == Truth.TRUE;
  }

  static List<Guideline> guidelines() {
    return Guidelines.all();
  }

  @ParameterizedTest
  @MethodSource("guidelines")
  void a_drawing_has_every_rule_and_no_edge_to_nowhere(Guideline guideline) {
    String drawing = guideline.drawing();

    assertThat(drawing).startsWith("flowchart LR\n");
    checkEdges(drawing);
    Set<Integer> drawn = new TreeSet<>();
    RULE.matcher(drawing).results().forEach(rule -> drawn.add(Integer.valueOf(rule.group(1))));
    assertThat(drawn).containsAll(IntStream.range(0, guideline.rules().size()).boxed().toList());
  }

  @Test
  void a_stage_is_drawn_by_itself_in_neutral_words() {
    String drawing = Guidelines.get("mayo-cascade").drawing(Stage.TEST);

    checkEdges(drawing);
    assertThat(drawing)
        .contains("[\"Offer a test: gastrin\"]")
        .contains("([\"methylmalonic acid above 0.4 umol/L\"])")
        .contains("((\"all\"))", "((\"any\"))", "-->|not| ")
        .doesNotContain("Results show");
    assertThatThrownBy(() -> Guidelines.get("mayo-cascade").drawing(Stage.PREVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a rule of the stage PREVENT");
  }

  private static void checkEdges(String drawing) {
    Set<String> nodes = new HashSet<>();
    NODE.matcher(drawing).results().forEach(node -> nodes.add(node.group(1)));
    Set<String> ends = new HashSet<>();
    EDGE.matcher(drawing)
        .results()
        .forEach(edge -> ends.addAll(List.of(edge.group(1), edge.group(2))));

    assertThat(ends).isNotEmpty();
    assertThat(nodes).containsAll(ends);
  }
}
