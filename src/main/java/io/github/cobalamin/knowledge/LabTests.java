package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Code;
import io.github.cobalamin.model.Confirmation;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Range;
import io.github.cobalamin.model.Unit;
import java.math.BigDecimal;

/**
 * Laboratory tests, each with its units, its LOINC codes and the range of what its values can be.
 *
 * <p>Possible and usual ranges are the library's own guard against mistaken units and misprints;
 * they are no reference ranges and decide nothing about a patient.
 */
public final class LabTests {
  private static final Citation NG239 =
      Sources.NICE_NG239.at("section 1.3", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation NG239_CAUSE =
      Sources.NICE_NG239.at("section 1.4", Confirmation.READ_ONCE);
  private static final Citation URINE =
      Sources.URINE_MMA_2020.at("abstract", Confirmation.READ_ONCE);
  private static final Citation WHO =
      Sources.WHO_2024.at("haemoglobin cutoffs", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation TEACHING =
      Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", Confirmation.PROVISIONAL);

  /** Total B12, or serum cobalamin; converted as cyanocobalamin, 1355.37 g/mol. */
  public static final LabTest TOTAL_B12 =
      LabTest.builder()
          .id("total-b12")
          .name("total B12")
          .addSynonyms("serum B12", "serum cobalamin", "vitamin B12")
          .addUnits(
              Unit.NANOGRAM_PER_LITRE,
              Unit.PICOGRAM_PER_MILLILITRE,
              Unit.PICOMOLE_PER_LITRE,
              Unit.NANOGRAM_PER_DECILITRE,
              Unit.NANOGRAM_PER_MILLILITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("5 to 100000 ng/L"))
          .addUsual(Range.of("30 to 4000 ng/L"))
          .molarMass(new BigDecimal("1355.37"))
          .addCode(Code.loinc("2132-9", "Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma"))
          .addCode(
              Code.loinc("14685-2", "Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma"))
          .addCode(Code.loinc("16695-9", "Vit B12 Bld-mCnc"))
          .addCitation(NG239)
          .build();

  /** Active B12, or holotranscobalamin; reported in pmol/L only. */
  public static final LabTest ACTIVE_B12 =
      LabTest.builder()
          .id("active-b12")
          .name("active B12")
          .addSynonyms("holotranscobalamin", "holoTC")
          .addUnits(Unit.PICOMOLE_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0.5 to 5000 pmol/L"))
          .addUsual(Range.of("2 to 1000 pmol/L"))
          .addCode(Code.loinc("72160-5", "Holo-transcobalamin II [Moles/volume] in Serum"))
          .addCitation(NG239)
          .build();

  /** Methylmalonic acid in serum or plasma; 118.09 g/mol. */
  public static final LabTest METHYLMALONIC_ACID =
      LabTest.builder()
          .id("methylmalonic-acid")
          .name("methylmalonic acid")
          .addSynonyms("MMA", "serum MMA", "methylmalonate")
          .addUnits(
              Unit.MICROMOLE_PER_LITRE,
              Unit.NANOMOLE_PER_LITRE,
              Unit.NANOMOLE_PER_MILLILITRE,
              Unit.MICROGRAM_PER_LITRE,
              Unit.NANOGRAM_PER_MILLILITRE,
              Unit.MICROGRAM_PER_DECILITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("10 to 10000000 nmol/L"))
          .addUsual(Range.of("30 to 100000 nmol/L"))
          .molarMass(new BigDecimal("118.09"))
          .addCode(Code.loinc("13964-2", "Methylmalonate [Moles/volume] in Serum or Plasma"))
          .addCode(Code.loinc("2629-4", "Methylmalonate SerPl-mCnc"))
          .addCitation(NG239)
          .build();

  /** Methylmalonic acid in urine for the amount of creatinine; 118.09 and 113.12 g/mol. */
  public static final LabTest URINE_METHYLMALONIC_ACID =
      LabTest.builder()
          .id("urine-methylmalonic-acid")
          .name("urine methylmalonic acid per creatinine")
          .addSynonyms("urine MMA", "urinary methylmalonate")
          .addUnits(
              Unit.MILLIMOLE_PER_MOLE_CREATININE,
              Unit.MILLIGRAM_PER_GRAM_CREATININE,
              Unit.MICROGRAM_PER_GRAM_CREATININE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0.01 to 100000 mmol/mol"))
          .addUsual(Range.of("0.1 to 5000 mmol/mol"))
          .molarMass(new BigDecimal("118.09"))
          .molarMassOfDivisor(new BigDecimal("113.12"))
          .addCode(Code.loinc("25116-5", "Methylmalonate/Creat Ur-sRto"))
          .addCode(Code.loinc("13776-0", "Methylmalonate/Creatinine [Mass Ratio] in Urine"))
          .addCode(Code.loinc("25115-7", "Methylmalonate/Creat 24H Ur-sRto"))
          .addCitation(URINE)
          .build();

  /** Homocysteine in plasma or serum; 135.18 g/mol. */
  public static final LabTest HOMOCYSTEINE =
      LabTest.builder()
          .id("homocysteine")
          .name("homocysteine")
          .addSynonyms("Hcy", "plasma homocysteine", "total homocysteine")
          .addUnits(
              Unit.MICROMOLE_PER_LITRE, Unit.NANOMOLE_PER_MILLILITRE, Unit.MILLIGRAM_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("1 to 1000 umol/L"))
          .addUsual(Range.of("2 to 400 umol/L"))
          .molarMass(new BigDecimal("135.18"))
          .addCode(Code.loinc("13965-9", "Homocysteine [Moles/volume] in Serum or Plasma"))
          .addCode(Code.loinc("2428-1", "Homocysteine [Mass/volume] in Serum or Plasma"))
          .addCitation(NG239)
          .build();

  /** Folate in serum or plasma, converted as folic acid, 441.40 g/mol. */
  public static final LabTest SERUM_FOLATE =
      LabTest.builder()
          .id("serum-folate")
          .name("serum folate")
          .addSynonyms("folate")
          .addUnits(Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE, Unit.NANOMOLE_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0.1 to 2000 ug/L"))
          .addUsual(Range.of("0.3 to 100 ug/L"))
          .molarMass(new BigDecimal("441.40"))
          .addCode(Code.loinc("2284-8", "Folate [Mass/volume] in Serum or Plasma"))
          .addCode(Code.loinc("14732-2", "Folate [Moles/volume] in Serum or Plasma"))
          .addCitation(TEACHING)
          .build();

  /** Folate in red cells, converted as folic acid, 441.40 g/mol. */
  public static final LabTest RED_CELL_FOLATE =
      LabTest.builder()
          .id("red-cell-folate")
          .name("red-cell folate")
          .addSynonyms("RBC folate", "erythrocyte folate")
          .addUnits(Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE, Unit.NANOMOLE_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("5 to 10000 ug/L"))
          .addUsual(Range.of("30 to 3000 ug/L"))
          .molarMass(new BigDecimal("441.40"))
          .addCode(Code.loinc("2283-0", "Folate [Mass/volume] in Red Blood Cells"))
          .addCode(Code.loinc("14731-4", "Folate [Moles/volume] in Red Blood Cells"))
          .addCitation(TEACHING)
          .build();

  /** Haemoglobin in blood. */
  public static final LabTest HAEMOGLOBIN =
      LabTest.builder()
          .id("haemoglobin")
          .name("haemoglobin")
          .addSynonyms("Hb", "hemoglobin")
          .addUnits(Unit.GRAM_PER_LITRE, Unit.GRAM_PER_DECILITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("10 to 300 g/L"))
          .addUsual(Range.of("25 to 230 g/L"))
          .addCode(Code.loinc("718-7", "Hemoglobin [Mass/volume] in Blood"))
          .addCitation(WHO)
          .build();

  /** Mean volume of the red cells (MCV). */
  public static final LabTest MCV =
      LabTest.builder()
          .id("mcv")
          .name("mean cell volume")
          .addSynonyms("MCV", "mean corpuscular volume")
          .addUnits(Unit.FEMTOLITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("30 to 200 fL"))
          .addUsual(Range.of("50 to 160 fL"))
          .addCode(Code.loinc("787-2", "MCV [Entitic volume] by Automated count"))
          .addCode(Code.loinc("30428-7", "MCV [Entitic volume]"))
          .addCitation(TEACHING)
          .build();

  /** Share of the red cells in the volume of the blood. */
  public static final LabTest HAEMATOCRIT =
      LabTest.builder()
          .id("haematocrit")
          .name("haematocrit")
          .addSynonyms("Hct", "hematocrit", "packed cell volume")
          .addUnits(Unit.PER_CENT, Unit.LITRE_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("3 to 85 %"))
          .addUsual(Range.of("8 to 75 %"))
          .addCode(Code.loinc("4544-3", "Hematocrit [Volume Fraction] of Blood by Automated count"))
          .addCode(Code.loinc("20570-8", "Hematocrit [Volume Fraction] of Blood"))
          .addCitation(TEACHING)
          .build();

  /** Young red cells, as a count or as a share of the red cells; the two do not convert. */
  public static final LabTest RETICULOCYTES =
      LabTest.builder()
          .id("reticulocytes")
          .name("reticulocytes")
          .addSynonyms("retics", "reticulocyte count")
          .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_CENT)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0 to 3000 10^9/L"), Range.of("0 to 80 %"))
          .addUsual(Range.of("0 to 1000 10^9/L"), Range.of("0 to 40 %"))
          .addCode(Code.loinc("14196-0", "Reticulocytes [#/volume] in Blood"))
          .addCode(Code.loinc("4679-7", "Reticulocytes/100 erythrocytes in Blood"))
          .addCode(
              Code.loinc("17849-1", "Reticulocytes/100 erythrocytes in Blood by Automated count"))
          .addCitation(TEACHING)
          .build();

  /** Platelets in blood. */
  public static final LabTest PLATELETS =
      LabTest.builder()
          .id("platelets")
          .name("platelets")
          .addSynonyms("platelet count", "thrombocytes")
          .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_MICROLITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0 to 10000 10^9/L"))
          .addUsual(Range.of("2 to 2500 10^9/L"))
          .addCode(Code.loinc("777-3", "Platelets [#/volume] in Blood by Automated count"))
          .addCitation(TEACHING)
          .build();

  /** White cells in blood. */
  public static final LabTest WHITE_CELLS =
      LabTest.builder()
          .id("white-cells")
          .name("white cells")
          .addSynonyms("WBC", "leucocytes", "white blood cell count")
          .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_MICROLITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0 to 2000 10^9/L"))
          .addUsual(Range.of("0.2 to 500 10^9/L"))
          .addCode(Code.loinc("6690-2", "Leukocytes [#/volume] in Blood by Automated count"))
          .addCitation(TEACHING)
          .build();

  /** Neutrophils in blood. */
  public static final LabTest NEUTROPHILS =
      LabTest.builder()
          .id("neutrophils")
          .name("neutrophils")
          .addSynonyms("neutrophil count")
          .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_MICROLITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0 to 1000 10^9/L"))
          .addUsual(Range.of("0 to 200 10^9/L"))
          .addCode(Code.loinc("26499-4", "Neutrophils [#/volume] in Blood"))
          .addCitation(TEACHING)
          .build();

  /** Hypersegmented neutrophils on a blood film. */
  public static final LabTest NEUTROPHIL_HYPERSEGMENTATION =
      LabTest.builder()
          .id("neutrophil-hypersegmentation")
          .name("neutrophil hypersegmentation")
          .addSynonyms("hypersegmented neutrophils on film")
          .addOutcomes(Outcome.PRESENT, Outcome.ABSENT)
          .addCode(
              Code.loinc(
                  "765-8", "Neutrophils.hypersegmented [Presence] in Blood by Light microscopy"))
          .addCitation(TEACHING)
          .build();

  /** Antibody against intrinsic factor. */
  public static final LabTest INTRINSIC_FACTOR_ANTIBODY =
      LabTest.builder()
          .id("intrinsic-factor-antibody")
          .name("intrinsic-factor antibody")
          .addSynonyms("anti-IF", "IFAB", "anti-intrinsic-factor antibody")
          .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE)
          .addCode(Code.loinc("31444-3", "IF Block Ab Ser Ql"))
          .addCode(Code.loinc("30530-0", "IF Ab Ser Ql"))
          .addCitation(NG239_CAUSE)
          .build();

  /** Antibody against the parietal cells of the stomach. */
  public static final LabTest PARIETAL_CELL_ANTIBODY =
      LabTest.builder()
          .id("parietal-cell-antibody")
          .name("parietal-cell antibody")
          .addSynonyms("anti-GPC", "PCA", "gastric parietal cell antibody")
          .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE)
          .addCode(Code.loinc("14241-4", "Parietal cell Ab [Presence] in Serum"))
          .addCode(Code.loinc("26969-6", "PCA Ab Ser Ql IF"))
          .addCitation(NG239_CAUSE)
          .build();

  /** Gastrin in serum; its mass and molar units do not convert. */
  public static final LabTest GASTRIN =
      LabTest.builder()
          .id("gastrin")
          .name("gastrin")
          .addSynonyms("fasting gastrin", "serum gastrin")
          .addUnits(Unit.NANOGRAM_PER_LITRE, Unit.PICOGRAM_PER_MILLILITRE, Unit.PICOMOLE_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("1 to 100000 ng/L"), Range.of("0.5 to 50000 pmol/L"))
          .addUsual(Range.of("5 to 20000 ng/L"), Range.of("2 to 10000 pmol/L"))
          .addCode(Code.loinc("2333-3", "Gastrin [Mass/volume] in Serum or Plasma"))
          .addCode(Code.loinc("15072-2", "Gastrin SerPl-sCnc"))
          .addCitation(TEACHING)
          .build();

  /** Creatinine in serum or plasma; 113.12 g/mol. */
  public static final LabTest CREATININE =
      LabTest.builder()
          .id("creatinine")
          .name("creatinine")
          .addSynonyms("serum creatinine")
          .addUnits(
              Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE, Unit.MILLIGRAM_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("5 to 5000 umol/L"))
          .addUsual(Range.of("10 to 2500 umol/L"))
          .molarMass(new BigDecimal("113.12"))
          .addCode(Code.loinc("2160-0", "Creatinine [Mass/volume] in Serum or Plasma"))
          .addCode(Code.loinc("14682-9", "Creatinine [Moles/volume] in Serum or Plasma"))
          .addCitation(TEACHING)
          .build();

  /** Estimated glomerular filtration rate (eGFR). */
  public static final LabTest EGFR =
      LabTest.builder()
          .id("egfr")
          .name("estimated glomerular filtration rate")
          .addSynonyms("eGFR")
          .addUnits(Unit.MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0.5 to 300 mL/min/1.73 m2"))
          .addUsual(Range.of("2 to 200 mL/min/1.73 m2"))
          .addCode(
              Code.loinc(
                  "98979-8",
                  "Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)/1.73 sq M"))
          .addCode(
              Code.loinc(
                  "62238-1",
                  "Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)/1.73 sq M"))
          .addCode(
              Code.loinc(
                  "33914-3",
                  "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum or Plasma by Creatinine-based formula (MDRD)"))
          .addCode(
              Code.loinc(
                  "77147-7",
                  "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)"))
          .addCode(
              Code.loinc(
                  "48642-3",
                  "Glomerular filtration rate/1.73 sq M predicted among non-blacks [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)"))
          .addCitation(TEACHING)
          .build();

  /** IgA against tissue transglutaminase, the first test for coeliac disease. */
  public static final LabTest TISSUE_TRANSGLUTAMINASE_IGA =
      LabTest.builder()
          .id("tissue-transglutaminase-iga")
          .name("tissue transglutaminase IgA")
          .addSynonyms("tTG-IgA", "coeliac serology")
          .addUnits(Unit.ASSAY_UNIT_PER_MILLILITRE)
          .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0 to 100000 U/mL"))
          .addUsual(Range.of("0 to 10000 U/mL"))
          .addCode(Code.loinc("31017-7", "Tissue transglutaminase IgA Ab [Units/volume] in Serum"))
          .addCode(
              Code.loinc(
                  "46128-5",
                  "Tissue transglutaminase IgA Ab [Units/volume] in Serum by Immunoassay"))
          .addCitation(TEACHING)
          .build();

  /** Ferritin in serum or plasma. */
  public static final LabTest FERRITIN =
      LabTest.builder()
          .id("ferritin")
          .name("ferritin")
          .addSynonyms("serum ferritin")
          .addUnits(Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0.5 to 500000 ug/L"))
          .addUsual(Range.of("1 to 20000 ug/L"))
          .addCode(Code.loinc("2276-4", "Ferritin [Mass/volume] in Serum or Plasma"))
          .addCitation(TEACHING)
          .build();

  /** Lactate dehydrogenase (LDH) in serum or plasma. */
  public static final LabTest LACTATE_DEHYDROGENASE =
      LabTest.builder()
          .id("lactate-dehydrogenase")
          .name("lactate dehydrogenase")
          .addSynonyms("LDH")
          .addUnits(Unit.UNIT_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("10 to 200000 U/L"))
          .addUsual(Range.of("50 to 30000 U/L"))
          .addCode(
              Code.loinc(
                  "2532-0", "Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma"))
          .addCitation(TEACHING)
          .build();

  /** Total bilirubin in serum or plasma; 584.66 g/mol. */
  public static final LabTest BILIRUBIN =
      LabTest.builder()
          .id("bilirubin")
          .name("total bilirubin")
          .addSynonyms("bilirubin")
          .addUnits(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0.5 to 2000 umol/L"))
          .addUsual(Range.of("1 to 900 umol/L"))
          .molarMass(new BigDecimal("584.66"))
          .addCode(Code.loinc("1975-2", "Bilirubin.total [Mass/volume] in Serum or Plasma"))
          .addCitation(TEACHING)
          .build();

  /** Thyroid-stimulating hormone (TSH) in serum or plasma. */
  public static final LabTest THYROID_STIMULATING_HORMONE =
      LabTest.builder()
          .id("thyroid-stimulating-hormone")
          .name("thyroid-stimulating hormone")
          .addSynonyms("TSH", "thyrotropin")
          .addUnits(Unit.MILLI_INTERNATIONAL_UNIT_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("0 to 2000 mU/L"))
          .addUsual(Range.of("0 to 300 mU/L"))
          .addCode(Code.loinc("3016-3", "Thyrotropin [Units/volume] in Serum or Plasma"))
          .addCitation(TEACHING)
          .build();

  private LabTests() {}
}
