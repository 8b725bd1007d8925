package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Accuracy;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import java.math.BigDecimal;
import java.util.List;

/** How well tests tell deficiency and its causes, with the people in whom it was judged. */
public final class Accuracies {
  /** Methylmalonic acid in clinical deficiency. */
  public static final Accuracy MMA_IN_CLINICAL_DEFICIENCY =
      Accuracy.builder()
          .id("mma-in-clinical-deficiency")
          .name("methylmalonic acid in clinical deficiency")
          .test(LabTests.METHYLMALONIC_ACID)
          .detects("vitamin B12 deficiency")
          .sensitivity(Range.of(Quantity.of("98.4 %"), Quantity.of("98.4 %")))
          .population("people with clinical deficiency, a classic series")
          .addCitation(Sources.SAVAGE.at("restated", SECONDARY))
          .build();

  /** Homocysteine in clinical deficiency. */
  public static final Accuracy HOMOCYSTEINE_IN_CLINICAL_DEFICIENCY =
      Accuracy.builder()
          .id("homocysteine-in-clinical-deficiency")
          .name("homocysteine in clinical deficiency")
          .test(LabTests.HOMOCYSTEINE)
          .detects("vitamin B12 deficiency")
          .sensitivity(Range.of(Quantity.of("95.9 %"), Quantity.of("95.9 %")))
          .population("people with clinical deficiency, a classic series")
          .addCitation(Sources.SAVAGE.at("restated", SECONDARY))
          .build();

  /** Total B12 at 200 ng/L. */
  public static final Accuracy TOTAL_B12_AT_BSH_CUTOFF =
      Accuracy.builder()
          .id("total-b12-at-bsh-cutoff")
          .name("total B12 at 200 ng/L")
          .test(LabTests.TOTAL_B12)
          .detects("vitamin B12 deficiency")
          .sensitivity(Range.of(Quantity.of("97 %"), Quantity.of("97 %")))
          .population("at a cut-off of 200 ng/L, by the guideline of 2014")
          .addCitation(Sources.BSH_2014.at("cut-off", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Total B12 in cord disease of nitrous oxide. */
  public static final Accuracy TOTAL_B12_AFTER_NITROUS_OXIDE =
      Accuracy.builder()
          .id("total-b12-after-nitrous-oxide")
          .name("total B12 in cord disease of nitrous oxide")
          .test(LabTests.TOTAL_B12)
          .detects("cord disease after nitrous oxide")
          .sensitivity(Range.of(Quantity.of("20 %"), Quantity.of("50 %")))
          .population("people with cord disease after nitrous oxide")
          .addCitation(Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE))
          .build();

  /** Methylmalonic acid in cord disease of nitrous oxide. */
  public static final Accuracy MMA_AFTER_NITROUS_OXIDE =
      Accuracy.builder()
          .id("mma-after-nitrous-oxide")
          .name("methylmalonic acid in cord disease of nitrous oxide")
          .test(LabTests.METHYLMALONIC_ACID)
          .detects("cord disease after nitrous oxide")
          .sensitivity(Range.of(Quantity.of("80 %"), Quantity.of("90 %")))
          .population("people with cord disease after nitrous oxide")
          .addCitation(Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE))
          .build();

  /** Homocysteine in cord disease of nitrous oxide. */
  public static final Accuracy HOMOCYSTEINE_AFTER_NITROUS_OXIDE =
      Accuracy.builder()
          .id("homocysteine-after-nitrous-oxide")
          .name("homocysteine in cord disease of nitrous oxide")
          .test(LabTests.HOMOCYSTEINE)
          .detects("cord disease after nitrous oxide")
          .sensitivity(Range.of(Quantity.of("80 %"), Quantity.of("90 %")))
          .population("people with cord disease after nitrous oxide")
          .addCitation(Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE))
          .build();

  /** Intrinsic-factor antibody. */
  public static final Accuracy INTRINSIC_FACTOR_ANTIBODY_ACCURACY =
      Accuracy.builder()
          .id("intrinsic-factor-antibody-accuracy")
          .name("intrinsic-factor antibody")
          .test(LabTests.INTRINSIC_FACTOR_ANTIBODY)
          .detects("autoimmune gastritis with pernicious anaemia")
          .sensitivity(Range.of(Quantity.of("40 %"), Quantity.of("70 %")))
          .specificity(Range.of(Quantity.of("98 %"), Quantity.of("100 %")))
          .predictiveValue(Quantity.of("95 %"))
          .population("people with pernicious anaemia; absent in 30 to 60 of 100")
          .addCitation(Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.IF_ANTIBODY_2009.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.GASTRITIS_TESTS_2010.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Parietal-cell antibody. */
  public static final Accuracy PARIETAL_CELL_ANTIBODY_ACCURACY =
      Accuracy.builder()
          .id("parietal-cell-antibody-accuracy")
          .name("parietal-cell antibody")
          .test(LabTests.PARIETAL_CELL_ANTIBODY)
          .detects("autoimmune gastritis with pernicious anaemia")
          .sensitivity(Range.of(Quantity.of("68 %"), Quantity.of("90 %")))
          .specificity(Range.of(Quantity.of("90 %"), Quantity.of("92 %")))
          .population(
              "people with pernicious anaemia against 95 sera; elsewhere the specificity is called poor, and positive alone it is no diagnosis")
          .addCitation(Sources.GASTRITIS_TESTS_2010.at("abstract", READ_ONCE))
          .build();

  /** Both antibodies together. */
  public static final Accuracy BOTH_ANTIBODIES_ACCURACY =
      Accuracy.builder()
          .id("both-antibodies-accuracy")
          .name("both antibodies together")
          .test(LabTests.INTRINSIC_FACTOR_ANTIBODY)
          .detects("autoimmune gastritis with pernicious anaemia, with the parietal-cell antibody")
          .sensitivity(Range.of(Quantity.of("86.4 %"), Quantity.of("86.4 %")))
          .specificity(Range.of(Quantity.of("90 %"), Quantity.of("90 %")))
          .population("95 sera, either antibody positive")
          .addCitation(Sources.GASTRITIS_TESTS_2010.at("abstract", READ_ONCE))
          .build();

  /** Gastrin. */
  public static final Accuracy GASTRIN_ACCURACY =
      Accuracy.builder()
          .id("gastrin-accuracy")
          .name("gastrin")
          .test(LabTests.GASTRIN)
          .detects("severe atrophic gastritis")
          .sensitivity(Range.of(Quantity.of("83 %"), Quantity.of("83 %")))
          .specificity(Range.of(Quantity.of("97 %"), Quantity.of("97 %")))
          .population("171 relatives of people with pernicious anaemia")
          .addCitation(Sources.GASTRITIS_TESTS_1979.at("abstract", READ_ONCE))
          .build();

  /** Pepsinogen I. */
  public static final Accuracy PEPSINOGEN_I_ACCURACY =
      Accuracy.builder()
          .id("pepsinogen-i-accuracy")
          .name("pepsinogen I")
          .test(LabTests.PEPSINOGEN_I)
          .detects("severe atrophic gastritis")
          .sensitivity(Range.of(Quantity.of("91 %"), Quantity.of("91 %")))
          .specificity(Range.of(Quantity.of("97 %"), Quantity.of("97 %")))
          .population(
              "171 relatives of people with pernicious anaemia; with a high gastrin the specificity was 100 %")
          .addCitation(Sources.GASTRITIS_TESTS_1979.at("abstract", READ_ONCE))
          .build();

  /** Active B12 against the combined indicator. */
  public static final Accuracy ACTIVE_B12_AGAINST_COMBINED_INDICATOR =
      Accuracy.builder()
          .id("active-b12-against-combined-indicator")
          .name("active B12 against the combined indicator")
          .test(LabTests.ACTIVE_B12)
          .detects("vitamin B12 deficiency")
          .areaUnderCurve(new BigDecimal("0.92"))
          .population(
              "11,833 people, judged against the combined indicator of all four markers, which favours each of them")
          .addCitation(Sources.MARKERS_2020.at("abstract", READ_ONCE))
          .build();

  /** Methylmalonic acid against the combined indicator. */
  public static final Accuracy METHYLMALONIC_ACID_AGAINST_COMBINED_INDICATOR =
      Accuracy.builder()
          .id("methylmalonic-acid-against-combined-indicator")
          .name("methylmalonic acid against the combined indicator")
          .test(LabTests.METHYLMALONIC_ACID)
          .detects("vitamin B12 deficiency")
          .areaUnderCurve(new BigDecimal("0.91"))
          .population(
              "11,833 people, judged against the combined indicator of all four markers, which favours each of them")
          .addCitation(Sources.MARKERS_2020.at("abstract", READ_ONCE))
          .build();

  /** Total B12 against the combined indicator. */
  public static final Accuracy TOTAL_B12_AGAINST_COMBINED_INDICATOR =
      Accuracy.builder()
          .id("total-b12-against-combined-indicator")
          .name("total B12 against the combined indicator")
          .test(LabTests.TOTAL_B12)
          .detects("vitamin B12 deficiency")
          .areaUnderCurve(new BigDecimal("0.90"))
          .population(
              "11,833 people, judged against the combined indicator of all four markers, which favours each of them")
          .addCitation(Sources.MARKERS_2020.at("abstract", READ_ONCE))
          .build();

  /** Homocysteine against the combined indicator. */
  public static final Accuracy HOMOCYSTEINE_AGAINST_COMBINED_INDICATOR =
      Accuracy.builder()
          .id("homocysteine-against-combined-indicator")
          .name("homocysteine against the combined indicator")
          .test(LabTests.HOMOCYSTEINE)
          .detects("vitamin B12 deficiency")
          .areaUnderCurve(new BigDecimal("0.78"))
          .population(
              "11,833 people, judged against the combined indicator of all four markers, which favours each of them")
          .addCitation(Sources.MARKERS_2020.at("abstract", READ_ONCE))
          .build();

  private Accuracies() {}

  /** All of them, in the order of this file. */
  public static List<Accuracy> all() {
    return List.of(
        MMA_IN_CLINICAL_DEFICIENCY,
        HOMOCYSTEINE_IN_CLINICAL_DEFICIENCY,
        TOTAL_B12_AT_BSH_CUTOFF,
        TOTAL_B12_AFTER_NITROUS_OXIDE,
        MMA_AFTER_NITROUS_OXIDE,
        HOMOCYSTEINE_AFTER_NITROUS_OXIDE,
        INTRINSIC_FACTOR_ANTIBODY_ACCURACY,
        PARIETAL_CELL_ANTIBODY_ACCURACY,
        BOTH_ANTIBODIES_ACCURACY,
        GASTRIN_ACCURACY,
        PEPSINOGEN_I_ACCURACY,
        ACTIVE_B12_AGAINST_COMBINED_INDICATOR,
        METHYLMALONIC_ACID_AGAINST_COMBINED_INDICATOR,
        TOTAL_B12_AGAINST_COMBINED_INDICATOR,
        HOMOCYSTEINE_AGAINST_COMBINED_INDICATOR);
  }
}
