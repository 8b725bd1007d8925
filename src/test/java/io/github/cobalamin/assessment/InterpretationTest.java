package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Confirmation;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterpretationTest {
  private static final Guideline NICE = Guidelines.NICE_NG239;

  @Test
  void a_result_with_thresholds_has_a_band_and_says_whose() {
    Interpretation interpretation = NICE.interpret(LabResult.of(LabTests.ACTIVE_B12, "41 pmol/L"));
    assertThat(interpretation.band()).contains(Band.INTERMEDIATE);
    assertThat(interpretation).hasToString("active B12 41 pmol/L: intermediate band");
    assertThat(interpretation.explanation().toString())
        .startsWith("active B12 41 pmol/L: intermediate band; ")
        .endsWith(interpretation.explanation().sentences().size() == 1 ? "sentence" : "sentences");
    assertThat(interpretation.explanation().text())
        .contains("from 25 pmol/L to 70 pmol/L", "NICE NG239, Table 1");
  }

  @Test
  void a_bound_that_straddles_bands_has_none_and_says_so() {
    Interpretation interpretation = NICE.interpret(LabResult.of(LabTests.TOTAL_B12, "<220 ng/L"));
    assertThat(interpretation.band()).isEmpty();
    assertThat(interpretation).hasToString("total B12 <220 ng/L: no one band");
    assertThat(Guidelines.NICE_NG239.interpret(LabResult.of(LabTests.FERRITIN, "12 ug/L")))
        .hasToString("ferritin 12 ug/L: no thresholds");
    assertThat(interpretation.explanation().text()).contains("cannot be placed in one band");
  }

  @Test
  void a_word_has_no_band() {
    assertThat(NICE.interpret(LabResult.of(LabTests.TOTAL_B12, "low")).band()).isEmpty();
  }

  @Test
  void what_is_undetectable_lies_in_the_lowest_band() {
    for (LabTest test : List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)) {
      Interpretation interpretation = NICE.interpret(LabResult.of(test, "undetectable"));
      assertThat(interpretation.band()).contains(Band.DEFICIENT);
      assertThat(interpretation.explanation().text()).contains("lies in the deficient band");
    }
  }

  @Test
  void without_thresholds_the_laboratory_is_repeated() {
    LabResult mma = LabResult.of(LabTests.METHYLMALONIC_ACID, "900 nmol/L");
    assertThat(text(mma.withReferenceRange("0-280 nmol/L")))
        .contains(
            "methylmalonic acid 900 nmol/L is raised, by the laboratory's range of 0 to 280 nmol/L.");
    assertThat(text(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")))
        .contains("intrinsic-factor antibody is positive.");
    assertThat(text(mma))
        .contains("no thresholds for methylmalonic acid, and the laboratory gave no range");
  }

  @Test
  void thresholds_of_a_callers_own_test_give_a_band_without_a_rule() {
    LabTest folate = LabTests.SERUM_FOLATE;
    Guideline ours =
        NICE.withId("ours")
            .withThresholds(
                Thresholds.builder(folate)
                    .deficientBelow("3 ug/L")
                    .sufficientAbove("4 ug/L")
                    .cite(Sources.LIBRARY.at("a test", Confirmation.DERIVED)));
    Interpretation interpretation = ours.interpret(LabResult.of(folate, "2 ug/L"));
    assertThat(interpretation.band()).contains(Band.DEFICIENT);
    assertThat(interpretation.explanation().text())
        .contains("serum folate 2 ug/L lies in the deficient band", "library's reading, a test");
    assertThat(interpretation.cautions())
        .singleElement()
        .satisfies(
            caution ->
                assertThat(caution.conclusion().text())
                    .isEqualTo(
                        "No rule of ours, changed from NICE NG239 puts serum folate into bands: its thresholds decide nothing here"));
  }

  @Test
  void thresholds_that_no_rule_of_an_own_guideline_reads_are_said_in_an_assessment() {
    LabResult result = LabResult.of(LabTests.TOTAL_B12, "200 ng/L");
    Guideline.Builder own =
        Guideline.builder()
            .id("own")
            .name("Own")
            .scopeText("everybody")
            .addThresholds(NICE.thresholds(LabTests.TOTAL_B12).orElseThrow());
    Patient patient = Patient.builder().addResult(result).build();
    String said = "No rule of Own puts total B12 into bands: its thresholds decide nothing here";

    assertThat(own.build().assess(patient).cautions())
        .extracting(caution -> caution.conclusion().text())
        .containsExactly(said);
    assertThat(own.build().assess(Patient.builder().build()).cautions()).isEmpty();
    own.addRule(
        Rule.builder("reads")
            .when(Criteria.result(LabTests.TOTAL_B12).in(Band.DEFICIENT))
            .conclude(Conclusion.Note.of("low"))
            .cite(Sources.LIBRARY.at("a test", Confirmation.DERIVED)));
    assertThat(own.build().assess(patient).cautions()).isEmpty();
  }

  private static String text(LabResult result) {
    return NICE.interpret(result).explanation().text();
  }
}
