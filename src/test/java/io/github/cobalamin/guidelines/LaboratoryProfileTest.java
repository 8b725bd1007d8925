package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.RecognisingVignettes.man;
import static io.github.cobalamin.guidelines.RecognisingVignettes.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.guidelines.LaboratoryProfile.Reflex;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import org.junit.jupiter.api.Test;

/** A laboratory's own thresholds, ranges and reflex tests. */
class LaboratoryProfileTest {
  private static final Source LABORATORY =
      Source.builder()
          .id("our-laboratory")
          .shortName("Our laboratory")
          .title("Ranges")
          .publisher("Our laboratory")
          .build();

  private static final LaboratoryProfile OURS =
      Guidelines.laboratory("our-laboratory-2026", LABORATORY)
          .addThreshold(
              Thresholds.builder(LabTests.ACTIVE_B12)
                  .deficientBelow("37.5 pmol/L")
                  .sufficientAbove("150 pmol/L")
                  .cite(LABORATORY.at("assay", Confirmation.READ_ONCE)))
          .putReferenceRange(LabTests.METHYLMALONIC_ACID, Range.of("0-280 nmol/L"))
          .addReflex(new Reflex(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID))
          .build();

  @Test
  void its_thresholds_decide_and_are_named() {
    var interpretation = OURS.interpret(result(LabTests.ACTIVE_B12, "30 pmol/L"));

    assertThat(interpretation.band()).contains(Band.DEFICIENT);
    assertThat(OURS.guideline().basedOn()).contains("nice-ng239");
    assertThat(OURS).hasToString("our-laboratory-2026");
    assertThat(
            OURS.assess(
                    man(50).addResult(result(LabTests.ACTIVE_B12, "30 pmol/L")).build(),
                    Vignette.DAY)
                .status()
                .thresholds())
        .allSatisfy(each -> assertThat(each.citation().source()).isEqualTo(LABORATORY));
  }

  @Test
  void a_result_without_a_range_is_read_by_the_laboratorys_and_one_with_it_is_left() {
    Patient bare =
        man(50)
            .addPresent(Symptoms.GLOSSITIS)
            .noOtherReplacement()
            .addResult(result(LabTests.ACTIVE_B12, "60 pmol/L"))
            .addResult(result(LabTests.METHYLMALONIC_ACID, "400 nmol/L"))
            .build();
    Patient ranged =
        man(50)
            .addResult(
                result(LabTests.METHYLMALONIC_ACID, "400 nmol/L")
                    .withReferenceRange("0-500 nmol/L"))
            .build();

    assertThat(Guidelines.NICE_NG239.assess(bare, Vignette.DAY).status().classification())
        .isEqualTo(Classification.INDETERMINATE);
    assertThat(OURS.assess(bare, Vignette.DAY).status().classification())
        .isEqualTo(Classification.CONFIRMED);
    assertThat(OURS.complete(ranged)).isEqualTo(ranged);
  }

  @Test
  void it_adds_its_reflex_test_between_the_thresholds() {
    Patient between = man(50).addResult(result(LabTests.ACTIVE_B12, "100 pmol/L")).build();

    assertThat(OURS.assess(between, Vignette.DAY).tests())
        .extracting(finding -> finding.rule().id())
        .contains("reflex-active-b12-methylmalonic-acid");
  }

  @Test
  void a_range_in_a_unit_that_the_test_cannot_have_is_refused() {
    assertThatThrownBy(
            () ->
                Guidelines.laboratory("other-laboratory", LABORATORY)
                    .putReferenceRange(LabTests.MCV, Range.of("80-100 g/L"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be in one of its units but was");
  }

  @Test
  void a_reflex_of_a_test_without_thresholds_is_refused() {
    assertThatThrownBy(
            () ->
                Guidelines.laboratory("other-laboratory", LABORATORY)
                    .addReflex(new Reflex(LabTests.MCV, LabTests.TOTAL_B12))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no thresholds");
  }

  @Test
  void a_result_in_a_unit_that_the_range_does_not_reach_is_left_as_it_is() {
    LaboratoryProfile gastrin =
        Guidelines.laboratory("gastrin-laboratory", LABORATORY)
            .putReferenceRange(LabTests.GASTRIN, Range.of("0-100 ng/L"))
            .build();
    Patient patient = man(50).addResult(result(LabTests.GASTRIN, "60 pmol/L")).build();

    assertThat(gastrin.complete(patient)).isEqualTo(patient);
  }

  @Test
  void thresholds_of_a_test_are_given_once_and_a_reflex_is_another_test() {
    Thresholds thresholds = OURS.thresholds().get(0);

    assertThatThrownBy(
            () ->
                Guidelines.laboratory("other-laboratory", LABORATORY)
                    .addThresholds(thresholds, thresholds)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be given once");
    assertThatThrownBy(() -> new Reflex(LabTests.MCV, LabTests.MCV))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a reflex test must be another but was mean cell volume");
  }
}
