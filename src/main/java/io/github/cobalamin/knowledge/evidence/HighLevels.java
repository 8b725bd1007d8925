package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import java.util.List;

/** What a high vitamin B12 without supplements may mean, step by step. */
public final class HighLevels {
  /** High level: ask for supplements first. */
  public static final Remark HIGH_B12_ASK_FOR_SUPPLEMENTS =
      Remark.builder()
          .id("high-b12-ask-for-supplements")
          .name("high level: ask for supplements first")
          .topic(Remark.Topic.HIGH_B12)
          .addAbout(LabTests.TOTAL_B12)
          .text(
              "Ask about supplements, energy drinks, injections and fortified yeast; repeat once after a wash-out.")
          .addCitation(Sources.LIBRARY.at("high level, standard teaching", PROVISIONAL))
          .build();

  /** High level: immune complexes. */
  public static final Remark HIGH_B12_MACRO_B12 =
      Remark.builder()
          .id("high-b12-macro-b12")
          .name("high level: immune complexes")
          .topic(Remark.Topic.HIGH_B12)
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .text(
              "Up to 45 of 100 unexplained lasting highs above 554 pmol/L were immune complexes: precipitation, active B12 or another platform tells.")
          .addCitation(Sources.MACRO_B12_2023.at("abstract", READ_ONCE))
          .build();

  /** High level: blood, liver, kidney, cancer. */
  public static final Remark HIGH_B12_LOOK_FOR_DISEASE =
      Remark.builder()
          .id("high-b12-look-for-disease")
          .name("high level: blood, liver, kidney, cancer")
          .topic(Remark.Topic.HIGH_B12)
          .addAbout(
              LabTests.TOTAL_B12,
              Conditions.MYELOPROLIFERATIVE_NEOPLASM,
              Conditions.LIVER_DISEASE,
              Conditions.SOLID_TUMOUR,
              Conditions.CHRONIC_KIDNEY_DISEASE)
          .text(
              "Blood count with film, liver and kidney tests, alcohol; then cancer checks that suit the age.")
          .addCitation(Sources.AAFP_2025.at("high vitamin B12", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("high level, standard teaching", PROVISIONAL))
          .build();

  /** High level: when to look. */
  public static final Remark HIGH_B12_TRIGGER =
      Remark.builder()
          .id("high-b12-trigger")
          .name("high level: when to look")
          .topic(Remark.Topic.HIGH_B12)
          .addAbout(LabTests.TOTAL_B12)
          .text("Above 1000 pg/mL on two occasions is the published trigger.")
          .addCitation(Sources.AAFP_2025.at("high vitamin B12", READ_ONCE))
          .build();

  /** A high level does not exclude deficiency. */
  public static final Remark HIGH_B12_DOES_NOT_EXCLUDE_DEFICIENCY =
      Remark.builder()
          .id("high-b12-does-not-exclude-deficiency")
          .name("a high level does not exclude deficiency")
          .topic(Remark.Topic.HIGH_B12)
          .addAbout(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID)
          .text(
              "Liver and blood disease, the antibody and inborn errors can hide a functional deficiency: methylmalonic acid if symptoms fit.")
          .addCitation(Sources.ALCOHOL_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** A high level is no poison. */
  public static final Remark HIGH_B12_IS_NO_POISON =
      Remark.builder()
          .id("high-b12-is-no-poison")
          .name("a high level is no poison")
          .topic(Remark.Topic.HIGH_B12)
          .addAbout(LabTests.TOTAL_B12)
          .text(
              "It is a marker. No upper limit is set; a UK expert group gave 2 mg a day of supplements as guidance.")
          .addCitation(Sources.IOM_1998.at("chapter 9, upper level", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("UK guidance level, standard teaching", PROVISIONAL))
          .build();

  private HighLevels() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        HIGH_B12_ASK_FOR_SUPPLEMENTS,
        HIGH_B12_MACRO_B12,
        HIGH_B12_LOOK_FOR_DISEASE,
        HIGH_B12_TRIGGER,
        HIGH_B12_DOES_NOT_EXCLUDE_DEFICIENCY,
        HIGH_B12_IS_NO_POISON);
  }
}
