package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Accuracy;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How well tests tell deficiency and its causes, with the people in whom it was judged. */
public final class Accuracies {
  private static final List<Accuracy> ALL = new ArrayList<>();

  private static final String CLASSIC =
      "people with clinical deficiency, most of them megaloblastic, in a classic series; in ambulatory care far fewer responders had a raised result";
  private static final String AMBULATORY =
      "responders to treatment in ambulatory care, of whom there were 37: a normal result does not exclude deficiency";

  public static final Accuracy MMA_IN_CLINICAL_DEFICIENCY =
      add(
          accuracy("mma-in-clinical-deficiency", "methylmalonic acid in clinical deficiency")
              .test(LabTests.METHYLMALONIC_ACID)
              .detects("vitamin B12 deficiency")
              .sensitivity(Range.of(Quantity.of("98.4 %"), Quantity.of("98.4 %")))
              .population(CLASSIC),
          Sources.SAVAGE.at("restated", SECONDARY),
          Sources.LIBRARY.at("whom the classic series took in, not read in print", PROVISIONAL));

  public static final Accuracy HOMOCYSTEINE_IN_CLINICAL_DEFICIENCY =
      add(
          accuracy("homocysteine-in-clinical-deficiency", "homocysteine in clinical deficiency")
              .test(LabTests.HOMOCYSTEINE)
              .detects("vitamin B12 deficiency")
              .sensitivity(Range.of(Quantity.of("95.9 %"), Quantity.of("95.9 %")))
              .population(CLASSIC),
          Sources.SAVAGE.at("restated", SECONDARY),
          Sources.LIBRARY.at("whom the classic series took in, not read in print", PROVISIONAL));

  public static final Accuracy MMA_IN_AMBULATORY_RESPONDERS =
      add(
          accuracy("mma-in-ambulatory-responders", "methylmalonic acid in ambulatory responders")
              .test(LabTests.METHYLMALONIC_ACID)
              .detects("vitamin B12 deficiency that answers to treatment")
              .sensitivity(Range.of(Quantity.of("77 %"), Quantity.of("77 %")))
              .population(AMBULATORY),
          Sources.SOLOMON_2005.at("results, the complement of the share printed", DERIVED));

  public static final Accuracy HOMOCYSTEINE_IN_AMBULATORY_RESPONDERS =
      add(
          accuracy("homocysteine-in-ambulatory-responders", "homocysteine in ambulatory responders")
              .test(LabTests.HOMOCYSTEINE)
              .detects("vitamin B12 deficiency that answers to treatment")
              .sensitivity(Range.of(Quantity.of("50 %"), Quantity.of("50 %")))
              .population(AMBULATORY),
          Sources.SOLOMON_2005.at("results, the complement of the share printed", DERIVED));

  public static final Accuracy TOTAL_B12_IN_AMBULATORY_RESPONDERS =
      add(
          accuracy("total-b12-in-ambulatory-responders", "total B12 in ambulatory responders")
              .test(LabTests.TOTAL_B12)
              .detects("vitamin B12 deficiency that answers to treatment")
              .sensitivity(Range.of(Quantity.of("46 %"), Quantity.of("46 %")))
              .population(AMBULATORY),
          Sources.SOLOMON_2005.at("results, the complement of the share printed", DERIVED));

  public static final Accuracy TOTAL_B12_AT_BSH_CUTOFF =
      add(
          accuracy("total-b12-at-bsh-cutoff", "total B12 at 200 ng/L")
              .test(LabTests.TOTAL_B12)
              .detects("vitamin B12 deficiency")
              .sensitivity(Range.of(Quantity.of("97 %"), Quantity.of("97 %")))
              .population("at a cut-off of 200 ng/L, by the guideline of 2014"),
          Sources.BSH_2014.at("cut-off", INDEPENDENTLY_CONFIRMED));

  public static final Accuracy TOTAL_B12_AFTER_NITROUS_OXIDE =
      add(
          accuracy("total-b12-after-nitrous-oxide", "total B12 in cord disease of nitrous oxide")
              .test(LabTests.TOTAL_B12)
              .detects("cord disease after nitrous oxide")
              .sensitivity(Range.of(Quantity.of("20 %"), Quantity.of("50 %")))
              .population("people with cord disease after nitrous oxide"),
          Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE));

  public static final Accuracy MMA_AFTER_NITROUS_OXIDE =
      add(
          accuracy("mma-after-nitrous-oxide", "methylmalonic acid in cord disease of nitrous oxide")
              .test(LabTests.METHYLMALONIC_ACID)
              .detects("cord disease after nitrous oxide")
              .sensitivity(Range.of(Quantity.of("80 %"), Quantity.of("90 %")))
              .population("people with cord disease after nitrous oxide"),
          Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE));

  public static final Accuracy HOMOCYSTEINE_AFTER_NITROUS_OXIDE =
      add(
          accuracy(
                  "homocysteine-after-nitrous-oxide",
                  "homocysteine in cord disease of nitrous oxide")
              .test(LabTests.HOMOCYSTEINE)
              .detects("cord disease after nitrous oxide")
              .sensitivity(Range.of(Quantity.of("80 %"), Quantity.of("90 %")))
              .population("people with cord disease after nitrous oxide"),
          Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE));

  public static final Accuracy INTRINSIC_FACTOR_ANTIBODY_ACCURACY =
      add(
          accuracy("intrinsic-factor-antibody-accuracy", "intrinsic-factor antibody")
              .test(LabTests.INTRINSIC_FACTOR_ANTIBODY)
              .detects("autoimmune gastritis with pernicious anaemia")
              .sensitivity(Range.of(Quantity.of("40 %"), Quantity.of("70 %")))
              .specificity(Range.of(Quantity.of("98 %"), Quantity.of("100 %")))
              .predictiveValue(Quantity.of("95 %"))
              .population("people with pernicious anaemia; absent in 30 to 60 of 100"),
          Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.IF_ANTIBODY_2009.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.GASTRITIS_TESTS_2010.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Accuracy PARIETAL_CELL_ANTIBODY_ACCURACY =
      add(
          accuracy("parietal-cell-antibody-accuracy", "parietal-cell antibody")
              .test(LabTests.PARIETAL_CELL_ANTIBODY)
              .detects("autoimmune gastritis with pernicious anaemia")
              .sensitivity(Range.of(Quantity.of("68 %"), Quantity.of("90 %")))
              .specificity(Range.of(Quantity.of("90 %"), Quantity.of("92 %")))
              .population(
                  "people with pernicious anaemia against 95 sera; elsewhere the specificity is called poor, and positive alone it is no diagnosis"),
          Sources.GASTRITIS_TESTS_2010.at("abstract", READ_ONCE));

  public static final Accuracy BOTH_ANTIBODIES_ACCURACY =
      add(
          accuracy("both-antibodies-accuracy", "both antibodies together")
              .test(LabTests.INTRINSIC_FACTOR_ANTIBODY)
              .detects(
                  "autoimmune gastritis with pernicious anaemia, with the parietal-cell antibody")
              .sensitivity(Range.of(Quantity.of("86.4 %"), Quantity.of("86.4 %")))
              .specificity(Range.of(Quantity.of("90 %"), Quantity.of("90 %")))
              .population("95 sera, either antibody positive"),
          Sources.GASTRITIS_TESTS_2010.at("abstract", READ_ONCE));

  public static final Accuracy GASTRIN_ACCURACY =
      add(
          accuracy("gastrin-accuracy", "gastrin")
              .test(LabTests.GASTRIN)
              .detects("severe atrophic gastritis")
              .sensitivity(Range.of(Quantity.of("83 %"), Quantity.of("83 %")))
              .specificity(Range.of(Quantity.of("97 %"), Quantity.of("97 %")))
              .population("171 relatives of people with pernicious anaemia"),
          Sources.GASTRITIS_TESTS_1979.at("abstract", READ_ONCE));

  public static final Accuracy PEPSINOGEN_I_ACCURACY =
      add(
          accuracy("pepsinogen-i-accuracy", "pepsinogen I")
              .test(LabTests.PEPSINOGEN_I)
              .detects("severe atrophic gastritis")
              .sensitivity(Range.of(Quantity.of("91 %"), Quantity.of("91 %")))
              .specificity(Range.of(Quantity.of("97 %"), Quantity.of("97 %")))
              .population(
                  "171 relatives of people with pernicious anaemia; with a high gastrin the specificity was 100 %"),
          Sources.GASTRITIS_TESTS_1979.at("abstract", READ_ONCE));

  public static final Accuracy ACTIVE_B12_AGAINST_COMBINED_INDICATOR =
      add(
          accuracy(
                  "active-b12-against-combined-indicator",
                  "active B12 against the combined indicator")
              .test(LabTests.ACTIVE_B12)
              .detects("vitamin B12 deficiency")
              .areaUnderCurve(new BigDecimal("0.92"))
              .population(
                  "11,833 people, judged against the combined indicator of all four markers, which favours each of them"),
          Sources.MARKERS_2020.at("abstract", READ_ONCE));

  public static final Accuracy METHYLMALONIC_ACID_AGAINST_COMBINED_INDICATOR =
      add(
          accuracy(
                  "methylmalonic-acid-against-combined-indicator",
                  "methylmalonic acid against the combined indicator")
              .test(LabTests.METHYLMALONIC_ACID)
              .detects("vitamin B12 deficiency")
              .areaUnderCurve(new BigDecimal("0.91"))
              .population(
                  "11,833 people, judged against the combined indicator of all four markers, which favours each of them"),
          Sources.MARKERS_2020.at("abstract", READ_ONCE));

  public static final Accuracy TOTAL_B12_AGAINST_COMBINED_INDICATOR =
      add(
          accuracy(
                  "total-b12-against-combined-indicator",
                  "total B12 against the combined indicator")
              .test(LabTests.TOTAL_B12)
              .detects("vitamin B12 deficiency")
              .areaUnderCurve(new BigDecimal("0.90"))
              .population(
                  "11,833 people, judged against the combined indicator of all four markers, which favours each of them"),
          Sources.MARKERS_2020.at("abstract", READ_ONCE));

  public static final Accuracy HOMOCYSTEINE_AGAINST_COMBINED_INDICATOR =
      add(
          accuracy(
                  "homocysteine-against-combined-indicator",
                  "homocysteine against the combined indicator")
              .test(LabTests.HOMOCYSTEINE)
              .detects("vitamin B12 deficiency")
              .areaUnderCurve(new BigDecimal("0.78"))
              .population(
                  "11,833 people, judged against the combined indicator of all four markers, which favours each of them"),
          Sources.MARKERS_2020.at("abstract", READ_ONCE));

  private Accuracies() {}

  /** All of them, in the order of this file. */
  public static List<Accuracy> all() {
    return List.copyOf(ALL);
  }

  private static Accuracy.Builder accuracy(String id, String name) {
    return Accuracy.builder().id(id).name(name);
  }

  private static Accuracy add(Accuracy.Builder accuracy, Citation... citations) {
    Accuracy made = accuracy.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
