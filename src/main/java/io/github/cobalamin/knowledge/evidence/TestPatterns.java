package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.TestFinding;
import io.github.cobalamin.model.TestPattern;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Patterns of tests: the stages of deficiency, vitamin B12 or folate, and what looks like
 * deficiency. Patterns of inherited causes stand with the causes.
 */
public final class TestPatterns {
  private static final List<TestPattern> ALL = new ArrayList<>();

  public static final TestPattern STAGE_NEGATIVE_BALANCE =
      add(
          pattern("stage-negative-balance", "stage I: negative balance")
              .kind(TestPattern.Kind.STAGE)
              .addFindings(
                  TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW, Outcome.NORMAL),
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
              .text(
                  "Less comes in than goes out; active B12 begins to fall, and nothing is felt. The ladder of stages is a model that others dispute."),
          Sources.HERRMANN_2002.at("abstract", READ_ONCE),
          Sources.HOLOTC_MODEL_2016.at("abstract, against a ladder of stages", READ_ONCE));

  public static final TestPattern STAGE_DEPLETION =
      add(
          pattern("stage-depletion", "stage II: depleted stores")
              .kind(TestPattern.Kind.STAGE)
              .addFindings(
                  TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW, Outcome.NORMAL),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
              .text("Plasma and cells are running out; nothing is felt as a rule."),
          Sources.HERRMANN_2002.at("abstract", READ_ONCE),
          Sources.HOLOTC_MODEL_2016.at("abstract, against a ladder of stages", READ_ONCE));

  public static final TestPattern STAGE_FUNCTIONAL_DEFICIENCY =
      add(
          pattern("stage-functional-deficiency", "stage III: functional deficiency")
              .kind(TestPattern.Kind.STAGE)
              .addFindings(
                  TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.MCV, Outcome.NORMAL))
              .text(
                  "The enzymes lack their vitamin, and what they should clear rises; nerves may suffer while the blood looks well."),
          Sources.HERRMANN_2002.at("abstract", READ_ONCE),
          Sources.HOLOTC_MODEL_2016.at("abstract, against a ladder of stages", READ_ONCE));

  public static final TestPattern STAGE_CLINICAL_DEFICIENCY =
      add(
          pattern("stage-clinical-deficiency", "stage IV: clinical deficiency")
              .kind(TestPattern.Kind.STAGE)
              .addFindings(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.MCV, Outcome.RAISED, Outcome.NORMAL),
                  TestFinding.of(LabTests.HAEMOGLOBIN, Outcome.LOW, Outcome.NORMAL))
              .text(
                  "Signs show in blood, nerves or mind; neither anaemia nor macrocytosis is needed."),
          Sources.HERRMANN_2002.at("abstract", READ_ONCE),
          Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final TestPattern LACK_OF_B12 =
      add(
          pattern("lack-of-b12", "lack of vitamin B12")
              .kind(TestPattern.Kind.VITAMIN)
              .addFindings(
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.SERUM_FOLATE, Outcome.NORMAL, Outcome.RAISED),
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
                  TestFinding.of(LabTests.MCV, Outcome.RAISED, Outcome.NORMAL))
              .text(
                  "Methylmalonic acid and homocysteine are up; folate is normal or high. It takes years to appear; nerves may suffer alone."),
          Sources.SAVAGE.at("restated", SECONDARY),
          Sources.AAFP_2017.at("abstract", READ_ONCE));

  public static final TestPattern LACK_OF_FOLATE =
      add(
          pattern("lack-of-folate", "lack of folate")
              .kind(TestPattern.Kind.VITAMIN)
              .addFindings(
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.SERUM_FOLATE, Outcome.LOW),
                  TestFinding.of(LabTests.MCV, Outcome.RAISED, Outcome.NORMAL))
              .text(
                  "Homocysteine is up, methylmalonic acid is not (in 12 of 100 it is, mostly from the kidneys). It takes weeks to months; the blood looks the same. Folate, if given, comes after or with vitamin B12 while that may lack as well."),
          Sources.SAVAGE.at("restated", SECONDARY),
          Sources.LIBRARY.at("folate deficiency, standard teaching", PROVISIONAL));

  public static final TestPattern LACK_OF_BOTH =
      add(
          pattern("lack-of-both", "lack of both vitamins")
              .kind(TestPattern.Kind.VITAMIN)
              .addFindings(
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.SERUM_FOLATE, Outcome.LOW),
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
              .text(
                  "Both lack. Vitamin B12 comes first, or both together; folic acid alone does not protect the nerves."),
          Sources.SAVAGE.at("restated", SECONDARY),
          Sources.LIBRARY.at("folate deficiency, standard teaching", PROVISIONAL));

  public static final TestPattern KIDNEY_DISEASE_PATTERN =
      add(
          pattern("kidney-disease-pattern", "kidney disease")
              .kind(TestPattern.Kind.LOOK_ALIKE)
              .addFindings(
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL))
              .text(
                  "Both markers rise with failing kidneys while active B12 is normal; urine methylmalonic acid for creatinine helps."),
          Sources.MMA_RENAL_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.URINE_MMA_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final TestPattern HAPTOCORRIN_PATTERN =
      add(
          pattern("haptocorrin-pattern", "haptocorrin deficiency")
              .kind(TestPattern.Kind.LOOK_ALIKE)
              .addFindings(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
                  TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
              .text(
                  "It may be a low number without disease: a lack of the carrier haptocorrin was found in 15 of 100 unexplained low levels. Pregnancy, contraceptives, folate deficiency, HIV and myeloma look the same. No lifelong treatment rests on this pattern alone, and signs of nerves or mind are not explained by it."),
          Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE));

  public static final TestPattern TCN2_VARIANT_PATTERN =
      add(
          pattern("tcn2-variant-pattern", "transcobalamin variant p.R215W")
              .kind(TestPattern.Kind.LOOK_ALIKE)
              .addFindings(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
                  TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
              .text(
                  "Where active B12 reads below 5 pmol/L beside normal other markers, the assay may not see the variant. Early depletion gives a low active B12 as well: signs come first."),
          Sources.TCN2_2016.at("abstract", READ_ONCE));

  public static final TestPattern METHYLMALONYL_MUTASE_PATTERN =
      add(
          pattern(
                  "methylmalonyl-mutase-pattern",
                  "methylmalonyl-CoA mutase deficiency (MMUT, OMIM 251000)")
              .kind(TestPattern.Kind.LOOK_ALIKE)
              .addFindings(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
              .text(
                  "High methylmalonic acid alone. Cobalamin A, B and the methylmalonic form of D look the same, and some of them answer to hydroxocobalamin: the metabolic team tells them apart."),
          Sources.MMACHC_2010.at("introduction", READ_ONCE),
          Sources.LIBRARY.at("isolated methylmalonic acid, standard teaching", PROVISIONAL));

  public static final TestPattern MTHFR_PATTERN =
      add(
          pattern("mthfr-pattern", "severe MTHFR deficiency (MTHFR, OMIM 236250)")
              .kind(TestPattern.Kind.LOOK_ALIKE)
              .addFindings(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
              .text(
                  "High homocysteine with low methionine; methylmalonic acid is normal. For the metabolic team."),
          Sources.REMETHYLATION_2015.at("introduction", READ_ONCE));

  public static final TestPattern CBS_PATTERN =
      add(
          pattern("cbs-pattern", "cystathionine beta-synthase deficiency")
              .kind(TestPattern.Kind.LOOK_ALIKE)
              .addFindings(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
                  TestFinding.of(LabTests.METHIONINE, Outcome.RAISED))
              .text("High homocysteine with high methionine."),
          Sources.GENEREVIEWS_CBS.at("summary", READ_ONCE));

  private TestPatterns() {}

  /** All of them, in the order of this file. */
  public static List<TestPattern> all() {
    return List.copyOf(ALL);
  }

  private static TestPattern.Builder pattern(String id, String name) {
    return TestPattern.builder().id(id).name(name);
  }

  private static TestPattern add(TestPattern.Builder testPattern, Citation... citations) {
    TestPattern made = testPattern.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
