// Long: all of it is one kind of fact. Parted, each constant would be named twice, or inherited
// from a hidden class, where reflection does not reach it.
package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.evidence.Confounders;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Laboratory tests, each with its units and the range of what its values can be.
 *
 * <p>Possible and usual ranges are the library's own guard against mistaken units and misprints;
 * they are no reference ranges and decide nothing about a patient. Which side is alarming, and
 * after how many days a result is old, is the library's own too, and waits for a source: what
 * laboratories publish is how soon not to repeat a test. Limits that bodies publish stand in {@code
 * KnowledgeBase.about(test, Cutoff.class)}, what disturbs a result in {@link Confounders}.
 */
public final class LabTests {
  private static final List<LabTest> ALL = new ArrayList<>();

  /** Total B12, or serum cobalamin; converted as cyanocobalamin, 1355.37 g/mol. */
  public static final LabTest TOTAL_B12 =
      add(
          test("total-b12", "total B12")
              .addSynonyms("serum B12", "serum cobalamin", "vitamin B12")
              .addUnits(
                  Unit.NANOGRAM_PER_LITRE,
                  Unit.PICOGRAM_PER_MILLILITRE,
                  Unit.PICOMOLE_PER_LITRE,
                  Unit.NANOGRAM_PER_DECILITRE,
                  Unit.NANOGRAM_PER_MILLILITRE)
              .addFurtherUnits(Unit.MICROGRAM_PER_LITRE, Unit.NANOMOLE_PER_LITRE)
              .addOutcomes(
                  Outcome.LOW,
                  Outcome.NORMAL,
                  Outcome.RAISED,
                  Outcome.UNDETECTABLE,
                  Outcome.BORDERLINE)
              .oldAfterDays(183)
              .addPossible(Range.of("5 to 100000 ng/L"))
              .addUsual(Range.of("30 to 4000 ng/L"))
              .molarMass(new BigDecimal("1355.37")),
          Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED));

  /** Active B12, or holotranscobalamin; reported in pmol/L only. */
  public static final LabTest ACTIVE_B12 =
      add(
          test("active-b12", "active B12")
              .addSynonyms("holotranscobalamin", "holoTC")
              .addUnits(Unit.PICOMOLE_PER_LITRE)
              .addOutcomes(
                  Outcome.LOW,
                  Outcome.NORMAL,
                  Outcome.RAISED,
                  Outcome.UNDETECTABLE,
                  Outcome.BORDERLINE)
              .oldAfterDays(183)
              .addPossible(Range.of("0.5 to 5000 pmol/L"))
              .addUsual(Range.of("2 to 1000 pmol/L")),
          Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED));

  /** Methylmalonic acid in serum or plasma; 118.09 g/mol. */
  public static final LabTest METHYLMALONIC_ACID =
      add(
          test("methylmalonic-acid", "methylmalonic acid")
              .addSynonyms("MMA", "serum MMA", "methylmalonate")
              .addUnits(
                  Unit.MICROMOLE_PER_LITRE,
                  Unit.NANOMOLE_PER_LITRE,
                  Unit.NANOMOLE_PER_MILLILITRE,
                  Unit.MICROGRAM_PER_LITRE,
                  Unit.NANOGRAM_PER_MILLILITRE,
                  Unit.MICROGRAM_PER_DECILITRE)
              .usualDecimals(3)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(183)
              .addPossible(Range.of("10 to 10000000 nmol/L"))
              .addUsual(Range.of("30 to 100000 nmol/L"))
              .molarMass(new BigDecimal("118.09")),
          Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED));

  /** Methylmalonic acid in urine for the amount of creatinine; 118.09 and 113.12 g/mol. */
  public static final LabTest URINE_METHYLMALONIC_ACID =
      add(
          test("urine-methylmalonic-acid", "urine methylmalonic acid per creatinine")
              .addSynonyms("urine MMA", "urinary methylmalonate")
              .addUnits(
                  Unit.MILLIMOLE_PER_MOLE_CREATININE,
                  Unit.MILLIGRAM_PER_GRAM_CREATININE,
                  Unit.MICROGRAM_PER_GRAM_CREATININE)
              .usualDecimals(3)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(183)
              .addPossible(Range.of("0.01 to 100000 mmol/mol"))
              .addUsual(Range.of("0.1 to 5000 mmol/mol"))
              .molarMass(new BigDecimal("118.09"))
              .molarMassOfDivisor(new BigDecimal("113.12")),
          Sources.URINE_MMA_2020.at("abstract", READ_ONCE));

  /** Homocysteine in plasma or serum; 135.18 g/mol. */
  public static final LabTest HOMOCYSTEINE =
      add(
          test("homocysteine", "homocysteine")
              .addSynonyms("Hcy", "plasma homocysteine", "total homocysteine")
              .addUnits(
                  Unit.MICROMOLE_PER_LITRE, Unit.NANOMOLE_PER_MILLILITRE, Unit.MILLIGRAM_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(183)
              .addPossible(Range.of("1 to 1000 umol/L"))
              .addUsual(Range.of("2 to 400 umol/L"))
              .molarMass(new BigDecimal("135.18")),
          Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED));

  /** Folate in serum or plasma, converted as folic acid, 441.40 g/mol. */
  public static final LabTest SERUM_FOLATE =
      add(
          test("serum-folate", "serum folate")
              .addSynonyms("folate")
              .addUnits(
                  Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE, Unit.NANOMOLE_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(183)
              .addPossible(Range.of("0.1 to 2000 ug/L"))
              .addUsual(Range.of("0.3 to 100 ug/L"))
              .molarMass(new BigDecimal("441.40")),
          Sources.NICE_CKS.at("folate", INDEPENDENTLY_CONFIRMED),
          Sources.MAYO_ACASM.at("catalogue", INDEPENDENTLY_CONFIRMED));

  /** Folate in red cells, converted as folic acid, 441.40 g/mol. */
  public static final LabTest RED_CELL_FOLATE =
      add(
          test("red-cell-folate", "red-cell folate")
              .addSynonyms("RBC folate", "erythrocyte folate")
              .addUnits(
                  Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE, Unit.NANOMOLE_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(183)
              .addPossible(Range.of("5 to 10000 ug/L"))
              .addUsual(Range.of("30 to 3000 ug/L"))
              .molarMass(new BigDecimal("441.40")),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  /** Haemoglobin in blood; its monomer with iron has 16114.5 g/mol. */
  public static final LabTest HAEMOGLOBIN =
      add(
          test("haemoglobin", "haemoglobin")
              .addSynonyms("Hb", "hemoglobin")
              .addUnits(Unit.GRAM_PER_LITRE, Unit.GRAM_PER_DECILITRE, Unit.MILLIMOLE_PER_LITRE)
              .addFurtherUnits(Unit.MILLIGRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("10 to 300 g/L"))
              .addUsual(Range.of("25 to 230 g/L"))
              .molarMass(new BigDecimal("16114.5")),
          Sources.WHO_2024.at("haemoglobin cutoffs", INDEPENDENTLY_CONFIRMED));

  /** Mean volume of the red cells (MCV). */
  public static final LabTest MCV =
      add(
          test("mcv", "mean cell volume")
              .addSynonyms("MCV", "mean corpuscular volume")
              .addUnits(Unit.FEMTOLITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("30 to 200 fL"))
              .addUsual(Range.of("50 to 160 fL")),
          Sources.MACROCYTOSIS_2009.at("definition", INDEPENDENTLY_CONFIRMED),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED));

  /** Share of the red cells in the volume of the blood. */
  public static final LabTest HAEMATOCRIT =
      add(
          test("haematocrit", "haematocrit")
              .addSynonyms("Hct", "hematocrit", "packed cell volume")
              .addUnits(Unit.PER_CENT, Unit.LITRE_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("3 to 85 %"))
              .addUsual(Range.of("8 to 75 %")),
          Sources.LINDENBAUM_1988.at("abstract", READ_ONCE));

  /** Young red cells, as a count or as a share of the red cells; the two do not convert. */
  public static final LabTest RETICULOCYTES =
      add(
          test("reticulocytes", "reticulocytes")
              .addSynonyms("retics", "reticulocyte count")
              .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_CENT)
              .addFurtherUnits(
                  Unit.PER_MICROLITRE,
                  Unit.MILLION_PER_MICROLITRE,
                  Unit.TRILLION_PER_LITRE,
                  Unit.PER_THOUSAND)
              .putOwnSpelling("g/l", Unit.BILLION_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0 to 3000 10^9/L"), Range.of("0 to 80 %"))
              .addUsual(Range.of("0 to 1000 10^9/L"), Range.of("0 to 40 %")),
          Sources.MACROCYTOSIS_2009.at("evaluation", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Platelets in blood. */
  public static final LabTest PLATELETS =
      add(
          test("platelets", "platelets")
              .addSynonyms("platelet count", "thrombocytes")
              .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_MICROLITRE)
              .addFurtherUnits(
                  Unit.TEN_THOUSAND_PER_MICROLITRE, Unit.HUNDRED_THOUSAND_PER_MICROLITRE)
              .putOwnSpelling("g/l", Unit.BILLION_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0 to 10000 10^9/L"))
              .addUsual(Range.of("2 to 2500 10^9/L")),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  /** White cells in blood. */
  public static final LabTest WHITE_CELLS =
      add(
          test("white-cells", "white cells")
              .addSynonyms("WBC", "leucocytes", "white blood cell count")
              .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_MICROLITRE)
              .putOwnSpelling("g/l", Unit.BILLION_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0 to 2000 10^9/L"))
              .addUsual(Range.of("0.2 to 500 10^9/L")),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  /** Neutrophils in blood. */
  public static final LabTest NEUTROPHILS =
      add(
          test("neutrophils", "neutrophils")
              .addSynonyms("neutrophil count")
              .addUnits(Unit.BILLION_PER_LITRE, Unit.THOUSAND_PER_MICROLITRE, Unit.PER_MICROLITRE)
              .putOwnSpelling("g/l", Unit.BILLION_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0 to 1000 10^9/L"))
              .addUsual(Range.of("0 to 200 10^9/L")),
          Sources.PANCYTOPENIA_268.at("abstract", READ_ONCE));

  /** Hypersegmented neutrophils on a blood film. */
  public static final LabTest NEUTROPHIL_HYPERSEGMENTATION =
      add(
          test("neutrophil-hypersegmentation", "neutrophil hypersegmentation")
              .addSynonyms("hypersegmented neutrophils on film")
              .addOutcomes(Outcome.PRESENT, Outcome.ABSENT)
              .oldAfterDays(30),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  /** Antibody against intrinsic factor. */
  public static final LabTest INTRINSIC_FACTOR_ANTIBODY =
      add(
          test("intrinsic-factor-antibody", "intrinsic-factor antibody")
              .addSynonyms("anti-IF", "IFAB", "anti-intrinsic-factor antibody")
              .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE, Outcome.BORDERLINE)
              .oldAfterDays(365),
          Sources.NICE_NG239.at("section 1.4", READ_ONCE),
          Sources.IF_ANTIBODY_2009.at("abstract", READ_ONCE));

  /** Antibody against the parietal cells of the stomach. */
  public static final LabTest PARIETAL_CELL_ANTIBODY =
      add(
          test("parietal-cell-antibody", "parietal-cell antibody")
              .addSynonyms("anti-GPC", "PCA", "gastric parietal cell antibody")
              .addUnits(Unit.ASSAY_UNIT_PER_MILLILITRE, Unit.ASSAY_RATIO, Unit.TITRE)
              .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE, Outcome.BORDERLINE)
              .alarming(Outcome.POSITIVE)
              .oldAfterDays(365)
              .addPossible(
                  Range.of("0 to 100000 U/mL"),
                  Range.of("0 to 10000 ratio"),
                  Range.of("1 to 1000000 titre"))
              .addUsual(
                  Range.of("0 to 10000 U/mL"),
                  Range.of("0 to 1000 ratio"),
                  Range.of("5 to 100000 titre")),
          Sources.GASTRITIS_TESTS_2010.at("abstract", READ_ONCE),
          Sources.BSH_2014.at("pernicious anaemia", READ_ONCE));

  /** Gastrin in serum; its mass and molar units do not convert. */
  public static final LabTest GASTRIN =
      add(
          test("gastrin", "gastrin")
              .addSynonyms("fasting gastrin", "serum gastrin")
              .addUnits(
                  Unit.NANOGRAM_PER_LITRE, Unit.PICOGRAM_PER_MILLILITRE, Unit.PICOMOLE_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(365)
              .addPossible(Range.of("1 to 100000 ng/L"), Range.of("0.5 to 50000 pmol/L"))
              .addUsual(Range.of("5 to 20000 ng/L"), Range.of("2 to 10000 pmol/L")),
          Sources.MAYO_ACASM.at("catalogue", INDEPENDENTLY_CONFIRMED),
          Sources.GASTRITIS_TESTS_1979.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Creatinine in serum or plasma; 113.12 g/mol. */
  public static final LabTest CREATININE =
      add(
          test("creatinine", "creatinine")
              .addSynonyms("serum creatinine")
              .addUnits(
                  Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE, Unit.MILLIGRAM_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(90)
              .addPossible(Range.of("5 to 5000 umol/L"))
              .addUsual(Range.of("10 to 2500 umol/L"))
              .molarMass(new BigDecimal("113.12")),
          Sources.MMA_RENAL_2018.at("abstract", READ_ONCE));

  /** Estimated glomerular filtration rate (eGFR). */
  public static final LabTest EGFR =
      add(
          test("egfr", "estimated glomerular filtration rate")
              .addSynonyms("eGFR")
              .addUnits(Unit.MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(90)
              .addPossible(Range.of("0.5 to 300 mL/min/1.73 m2"))
              .addUsual(Range.of("2 to 200 mL/min/1.73 m2")),
          Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
          Sources.CKD_EPI_2009.at("equation, as kidney.org prints it", READ_ONCE),
          Sources.CKD_EPI_2021.at("equation, as kidney.org prints it", READ_ONCE),
          Sources.CKD_EPI_CHANGE_2023.at("abstract", READ_ONCE),
          Sources.UKKA_KIDNEY_FUNCTION.at("equation of NICE, without ethnicity", READ_ONCE));

  /** IgA against tissue transglutaminase, the first test for coeliac disease. */
  public static final LabTest TISSUE_TRANSGLUTAMINASE_IGA =
      add(
          test("tissue-transglutaminase-iga", "tissue transglutaminase IgA")
              .addSynonyms("tTG-IgA", "coeliac serology")
              .addUnits(Unit.ASSAY_UNIT_PER_MILLILITRE)
              .addOutcomes(
                  Outcome.POSITIVE,
                  Outcome.NEGATIVE,
                  Outcome.NORMAL,
                  Outcome.RAISED,
                  Outcome.BORDERLINE)
              .alarming(Outcome.RAISED)
              .oldAfterDays(365)
              .addPossible(Range.of("0 to 100000 U/mL"))
              .addUsual(Range.of("0 to 10000 U/mL")),
          Sources.NICE_NG20.at("recommendation 1.1.1", READ_ONCE));

  /** Ferritin in serum or plasma. */
  public static final LabTest FERRITIN =
      add(
          test("ferritin", "ferritin")
              .addSynonyms("serum ferritin")
              .addUnits(Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(92)
              .addPossible(Range.of("0.5 to 500000 ug/L"))
              .addUsual(Range.of("1 to 20000 ug/L")),
          Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", READ_ONCE));

  /** Share of the transferrin that carries iron. */
  public static final LabTest TRANSFERRIN_SATURATION =
      add(
          test("transferrin-saturation", "transferrin saturation")
              .addSynonyms("TSAT", "iron saturation")
              .addUnits(Unit.PER_CENT, Unit.LITRE_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.1 to 200 %"))
              .addUsual(Range.of("1 to 100 %")),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  /** C-reactive protein (CRP) in serum or plasma. */
  public static final LabTest C_REACTIVE_PROTEIN =
      add(
          test("c-reactive-protein", "C-reactive protein")
              .addSynonyms("CRP", "hsCRP")
              .addUnits(Unit.MILLIGRAM_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.01 to 1500 mg/L"))
              .addUsual(Range.of("0.1 to 700 mg/L"))
              .alarming(Outcome.RAISED),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  /** Lactate dehydrogenase (LDH) in serum or plasma. */
  public static final LabTest LACTATE_DEHYDROGENASE =
      add(
          test("lactate-dehydrogenase", "lactate dehydrogenase")
              .addSynonyms("LDH")
              .addUnits(Unit.UNIT_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("10 to 200000 U/L"))
              .addUsual(Range.of("50 to 30000 U/L")),
          Sources.TMA_2013.at("abstract", READ_ONCE));

  /** Total bilirubin in serum or plasma; 584.66 g/mol. */
  public static final LabTest BILIRUBIN =
      add(
          test("bilirubin", "total bilirubin")
              .addSynonyms("bilirubin")
              .addUnits(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addFurtherUnits(Unit.MILLIGRAM_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0.5 to 2000 umol/L"))
              .addUsual(Range.of("1 to 900 umol/L"))
              .molarMass(new BigDecimal("584.66")),
          Sources.STABLER_1990.at("abstract", SECONDARY));

  /** Thyroid-stimulating hormone (TSH) in serum or plasma. */
  public static final LabTest THYROID_STIMULATING_HORMONE =
      add(
          test("thyroid-stimulating-hormone", "thyroid-stimulating hormone")
              .addSynonyms("TSH", "thyrotropin")
              .addUnits(Unit.MILLI_INTERNATIONAL_UNIT_PER_LITRE)
              .usualDecimals(4)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(365)
              .addPossible(Range.of("0 to 2000 mU/L"))
              .addUsual(Range.of("0 to 300 mU/L")),
          Sources.MACROCYTOSIS_2009.at("causes", READ_ONCE));

  /** Unsaturated binding capacity for vitamin B12; high in myeloproliferative disease. */
  public static final LabTest UNSATURATED_B12_BINDING_CAPACITY =
      add(
          test("unsaturated-b12-binding-capacity", "unsaturated B12 binding capacity")
              .addSynonyms("UBBC")
              .addUnits(Unit.NANOGRAM_PER_LITRE, Unit.PICOGRAM_PER_MILLILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(183)
              .addPossible(Range.of("1 to 100000 ng/L"))
              .addUsual(Range.of("100 to 20000 ng/L")),
          Sources.LIBRARY.at("tests of high vitamin B12, standard teaching", PROVISIONAL));

  /** Red cells in blood. */
  public static final LabTest RED_CELL_COUNT =
      add(
          test("red-cell-count", "red-cell count")
              .addSynonyms("RBC", "erythrocytes")
              .addUnits(Unit.TRILLION_PER_LITRE, Unit.MILLION_PER_MICROLITRE)
              .addFurtherUnits(Unit.PER_MICROLITRE, Unit.TEN_THOUSAND_PER_MICROLITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0.1 to 15 10^12/L"))
              .addUsual(Range.of("0.5 to 9 10^12/L")),
          Sources.MACROCYTOSIS_2009.at("evaluation", READ_ONCE));

  /** Mean haemoglobin of a red cell (MCH). */
  public static final LabTest MCH =
      add(
          test("mch", "mean cell haemoglobin")
              .addSynonyms("MCH", "mean corpuscular haemoglobin")
              .addUnits(Unit.PICOGRAM)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("5 to 80 pg"))
              .addUsual(Range.of("12 to 60 pg")),
          Sources.MACROCYTOSIS_2009.at("evaluation", READ_ONCE));

  /** Mean concentration of haemoglobin in the red cells (MCHC). */
  public static final LabTest MCHC =
      add(
          test("mchc", "mean cell haemoglobin concentration")
              .addSynonyms("MCHC")
              .addUnits(Unit.GRAM_PER_DECILITRE, Unit.GRAM_PER_LITRE)
              .putOwnSpelling("%", Unit.GRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("100 to 600 g/L"))
              .addUsual(Range.of("200 to 420 g/L")),
          Sources.MACROCYTOSIS_2009.at("evaluation", READ_ONCE));

  /** Large red cells seen on a blood film. */
  public static final LabTest MACROCYTES_ON_FILM =
      add(
          test("macrocytes-on-film", "macrocytes on a blood film")
              .addSynonyms("large red cells on a film")
              .addOutcomes(Outcome.PRESENT, Outcome.ABSENT)
              .oldAfterDays(30),
          Sources.HERRMANN_2002.at("abstract", READ_ONCE));

  /** Indirect bilirubin in serum or plasma; 584.66 g/mol. */
  public static final LabTest INDIRECT_BILIRUBIN =
      add(
          test("indirect-bilirubin", "indirect bilirubin")
              .addSynonyms("unconjugated bilirubin")
              .addUnits(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addFurtherUnits(Unit.MILLIGRAM_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0.1 to 1500 umol/L"))
              .addUsual(Range.of("0.5 to 600 umol/L"))
              .molarMass(new BigDecimal("584.66")),
          Sources.STABLER_1990.at("abstract", SECONDARY));

  /** Haptoglobin in serum or plasma; low in haemolysis. */
  public static final LabTest HAPTOGLOBIN =
      add(
          test("haptoglobin", "haptoglobin")
              .addUnits(Unit.GRAM_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(30)
              .addPossible(Range.of("0.01 to 20 g/L"))
              .addUsual(Range.of("0.02 to 8 g/L")),
          Sources.MACROCYTOSIS_2009.at("causes", READ_ONCE));

  /** Direct antiglobulin test: whether antibody or complement sits on the red cells. */
  public static final LabTest DIRECT_ANTIGLOBULIN_TEST =
      add(
          test("direct-antiglobulin-test", "direct antiglobulin test")
              .addSynonyms("DAT", "direct Coombs test", "Coombs test")
              .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE)
              .alarming(Outcome.POSITIVE),
          Sources.MAYO_DAT.at("useful for", INDEPENDENTLY_CONFIRMED));

  /** Antibody against thyroid peroxidase; it is compared with the laboratory's own limit only. */
  public static final LabTest THYROID_PEROXIDASE_ANTIBODY =
      add(
          test("thyroid-peroxidase-antibody", "thyroid peroxidase antibody")
              .addSynonyms("TPO antibody", "anti-TPO")
              .addUnits(Unit.ASSAY_UNIT_PER_MILLILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED, Outcome.BORDERLINE)
              .alarming(Outcome.RAISED)
              .oldAfterDays(365)
              .addPossible(Range.of("0 to 100000 U/mL"))
              .addUsual(Range.of("0 to 10000 U/mL")),
          Sources.THYROID_2023.at("abstract", READ_ONCE));

  /** Total immunoglobulin A, needed to read tissue transglutaminase IgA. */
  public static final LabTest TOTAL_IGA =
      add(
          test("total-iga", "total IgA")
              .addSynonyms("immunoglobulin A")
              .addUnits(Unit.GRAM_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(365)
              .addPossible(Range.of("0.001 to 100 g/L"))
              .addUsual(Range.of("0.01 to 30 g/L")),
          Sources.NICE_NG20.at("coeliac serology", PROVISIONAL));

  /** Antigen of Helicobacter pylori in stool. */
  public static final LabTest HELICOBACTER_PYLORI_STOOL_ANTIGEN =
      add(
          test("helicobacter-pylori-stool-antigen", "Helicobacter pylori stool antigen")
              .addSynonyms("H. pylori stool antigen")
              .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE, Outcome.BORDERLINE)
              .oldAfterDays(183),
          Sources.AAFP_2025.at("work-up", READ_ONCE));

  /** Urea breath test for Helicobacter pylori. */
  public static final LabTest HELICOBACTER_PYLORI_BREATH_TEST =
      add(
          test("helicobacter-pylori-breath-test", "Helicobacter pylori breath test")
              .addSynonyms("urea breath test")
              .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE, Outcome.BORDERLINE)
              .oldAfterDays(183),
          Sources.AAFP_2025.at("work-up", READ_ONCE));

  /** Pepsinogen I in serum; low in atrophy of the body of the stomach. */
  public static final LabTest PEPSINOGEN_I =
      add(
          test("pepsinogen-i", "pepsinogen I")
              .addSynonyms("PG I")
              .addUnits(Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(365)
              .addPossible(Range.of("0.1 to 5000 ug/L"))
              .addUsual(Range.of("1 to 1000 ug/L")),
          Sources.GASTRITIS_TESTS_1979.at("abstract", READ_ONCE),
          Sources.BMJ_BEST_PRACTICE.at("investigations", READ_ONCE));

  /** Biopsy of the body of the stomach; positive where atrophic or autoimmune gastritis is seen. */
  public static final LabTest GASTRIC_BODY_BIOPSY =
      add(
          test("gastric-body-biopsy", "biopsy of the body of the stomach")
              .addSynonyms("gastric histology", "corpus biopsy")
              .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE)
              .alarming(Outcome.POSITIVE),
          Sources.GASTRITIS_TESTS_1979.at("abstract", READ_ONCE));

  /** Active B12 before and after two days of oral cyanocobalamin: a rise shows absorption. */
  public static final LabTest ACTIVE_B12_AFTER_TEST_DOSE =
      add(
          test("active-b12-after-test-dose", "active B12 after a test dose (CobaSorb)")
              .addSynonyms("CobaSorb", "absorption test")
              .addOutcomes(Outcome.RAISED, Outcome.NORMAL)
              .alarming(Outcome.NORMAL)
              .oldAfterDays(365),
          Sources.COBASORB_2011.at("abstract", READ_ONCE));

  /** Share of total B12 left by polyethylene glycol; whether it shows macro-B12 is disputed. */
  public static final LabTest B12_RECOVERY_AFTER_PEG =
      add(
          test("b12-recovery-after-peg", "recovery of B12 after PEG precipitation")
              .addSynonyms("PEG recovery of B12", "macro-B12 test")
              .addUnits(Unit.PER_CENT)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL)
              .addPossible(Range.of("0 to 150 %"))
              .addUsual(Range.of("1 to 120 %")),
          Sources.MACRO_B12_2023.at("abstract", READ_ONCE),
          Sources.MACRO_B12_2024.at("abstract", READ_ONCE));

  /** Protein in urine. */
  public static final LabTest URINE_PROTEIN =
      add(
          test("urine-protein", "urine protein")
              .addSynonyms("proteinuria")
              .addOutcomes(Outcome.PRESENT, Outcome.ABSENT)
              .oldAfterDays(92),
          Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Protein in urine for the amount of creatinine; its two units do not convert. */
  public static final LabTest URINE_PROTEIN_PER_CREATININE =
      add(
          test("urine-protein-per-creatinine", "urine protein per creatinine")
              .addSynonyms("protein creatinine ratio", "proteinuria ratio")
              .addUnits(Unit.MILLIGRAM_PER_MILLIMOLE_CREATININE, Unit.MILLIGRAM_PER_GRAM_CREATININE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0 to 10000 mg/mmol"), Range.of("0 to 90000 mg/g"))
              .addUsual(Range.of("0 to 3000 mg/mmol"), Range.of("0 to 27000 mg/g"))
              .alarming(Outcome.RAISED),
          Sources.NICE_NG133.at("definition of pre-eclampsia", SECONDARY));

  /** Methionine in plasma. */
  public static final LabTest METHIONINE =
      add(
          test("methionine", "methionine")
              .addUnits(Unit.MICROMOLE_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(183)
              .addPossible(Range.of("0.5 to 5000 umol/L"))
              .addUsual(Range.of("2 to 1500 umol/L")),
          Sources.REMETHYLATION_2015.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.GENEREVIEWS_CBS.at("summary", INDEPENDENTLY_CONFIRMED));

  /** Potassium in serum or plasma. */
  public static final LabTest POTASSIUM =
      add(
          test("potassium", "potassium")
              .addUnits(Unit.MILLIMOLE_PER_LITRE)
              .putOwnSpelling("meq/l", Unit.MILLIMOLE_PER_LITRE)
              .putOwnSpelling("mval/l", Unit.MILLIMOLE_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(7)
              .addPossible(Range.of("1 to 12 mmol/L"))
              .addUsual(Range.of("1.8 to 8 mmol/L")),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED));

  /** Magnesium in serum or plasma; 24.305 g/mol. */
  public static final LabTest MAGNESIUM =
      add(
          test("magnesium", "magnesium")
              .addSynonyms("serum magnesium")
              .addUnits(Unit.MILLIMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addFurtherUnits(Unit.MILLIGRAM_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.1 to 10 mmol/L"))
              .addUsual(Range.of("0.3 to 2 mmol/L"))
              .molarMass(new BigDecimal("24.305")),
          Sources.NICE_CG32.at("refeeding criteria", SECONDARY));

  /** Phosphate in serum or plasma; its mass is that of the phosphorus, 30.974 g/mol. */
  public static final LabTest PHOSPHATE =
      add(
          test("phosphate", "phosphate")
              .addSynonyms("inorganic phosphate", "phosphorus")
              .addUnits(Unit.MILLIMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addFurtherUnits(Unit.MILLIGRAM_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.05 to 15 mmol/L"))
              .addUsual(Range.of("0.2 to 3.5 mmol/L"))
              .molarMass(new BigDecimal("30.974")),
          Sources.NICE_CG32.at("refeeding criteria", SECONDARY));

  /** Glycated haemoglobin: % (NGSP) = 0.09148 x mmol/mol (IFCC) + 2.152. */
  public static final LabTest HBA1C =
      add(
          test("hba1c", "HbA1c")
              .addSynonyms("glycated haemoglobin")
              .addUnits(Unit.PER_CENT, Unit.MILLIMOLE_PER_MOLE_HAEMOGLOBIN)
              .putOwnSpelling("mmol/mol", Unit.MILLIMOLE_PER_MOLE_HAEMOGLOBIN)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(92)
              .addPossible(Range.of("2 to 25 %"), Range.of("1 to 250 mmol/mol Hb"))
              .addUsual(Range.of("3.5 to 18 %"), Range.of("14 to 175 mmol/mol Hb"))
              .slope(new BigDecimal("0.09148"))
              .offset(new BigDecimal("2.152")),
          Sources.NGSP_IFCC.at("master equation", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  /** Glucose in plasma, serum or blood; 180.156 g/mol. */
  public static final LabTest GLUCOSE =
      add(
          test("glucose", "glucose")
              .addSynonyms("blood glucose", "blood sugar", "plasma glucose")
              .addUnits(Unit.MILLIMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addFurtherUnits(Unit.GRAM_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.3 to 150 mmol/L"))
              .addUsual(Range.of("1 to 60 mmol/L"))
              .molarMass(new BigDecimal("180.156")),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  /** Copper in serum or plasma; 63.546 g/mol. */
  public static final LabTest COPPER =
      add(
          test("copper", "copper")
              .addSynonyms("serum copper")
              .addUnits(Unit.MICROMOLE_PER_LITRE, Unit.MICROGRAM_PER_DECILITRE)
              .addFurtherUnits(Unit.MICROGRAM_PER_LITRE, Unit.MICROGRAM_PER_MILLILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(92)
              .addPossible(Range.of("0.1 to 150 umol/L"))
              .addUsual(Range.of("0.5 to 60 umol/L"))
              .molarMass(new BigDecimal("63.546")),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Caeruloplasmin in serum or plasma. */
  public static final LabTest CAERULOPLASMIN =
      add(
          test("caeruloplasmin", "caeruloplasmin")
              .addSynonyms("ceruloplasmin")
              .addUnits(Unit.GRAM_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .oldAfterDays(92)
              .addPossible(Range.of("0.001 to 3 g/L"))
              .addUsual(Range.of("0.01 to 1.5 g/L")),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Zinc in serum or plasma; 65.38 g/mol. */
  public static final LabTest ZINC =
      add(
          test("zinc", "zinc")
              .addSynonyms("serum zinc")
              .addUnits(Unit.MICROMOLE_PER_LITRE, Unit.MICROGRAM_PER_DECILITRE)
              .addFurtherUnits(Unit.MICROGRAM_PER_LITRE, Unit.MICROGRAM_PER_MILLILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .alarming(Outcome.RAISED)
              .oldAfterDays(92)
              .addPossible(Range.of("0.1 to 300 umol/L"))
              .addUsual(Range.of("2 to 80 umol/L"))
              .molarMass(new BigDecimal("65.38")),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Alanine aminotransferase (ALT) in serum or plasma. */
  public static final LabTest ALANINE_AMINOTRANSFERASE =
      add(
          test("alanine-aminotransferase", "alanine aminotransferase")
              .addSynonyms("ALT", "ALAT", "SGPT", "liver enzymes")
              .addUnits(Unit.UNIT_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0 to 50000 U/L"))
              .addUsual(Range.of("2 to 8000 U/L"))
              .alarming(Outcome.RAISED)
              .oldAfterDays(92),
          Sources.NICE_NG133.at("definition of pre-eclampsia", SECONDARY));

  /** Aspartate aminotransferase (AST); raised by destruction of red cells too. */
  public static final LabTest ASPARTATE_AMINOTRANSFERASE =
      add(
          test("aspartate-aminotransferase", "aspartate aminotransferase")
              .addSynonyms("AST", "ASAT", "SGOT")
              .addUnits(Unit.UNIT_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0 to 80000 U/L"))
              .addUsual(Range.of("3 to 12000 U/L"))
              .alarming(Outcome.RAISED)
              .oldAfterDays(92),
          Sources.NICE_NG133.at("definition of pre-eclampsia", SECONDARY));

  /** Gamma-glutamyltransferase (GGT) in serum or plasma. */
  public static final LabTest GAMMA_GLUTAMYLTRANSFERASE =
      add(
          test("gamma-glutamyltransferase", "gamma-glutamyltransferase")
              .addSynonyms("GGT", "gamma-GT")
              .addUnits(Unit.UNIT_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0 to 20000 U/L"))
              .addUsual(Range.of("3 to 4000 U/L"))
              .alarming(Outcome.RAISED)
              .oldAfterDays(92),
          Sources.MACROCYTOSIS_2009.at("evaluation", PROVISIONAL));

  /** Alkaline phosphatase (ALP) in serum or plasma; raised in growth and pregnancy too. */
  public static final LabTest ALKALINE_PHOSPHATASE =
      add(
          test("alkaline-phosphatase", "alkaline phosphatase")
              .addSynonyms("ALP", "alk phos")
              .addUnits(Unit.UNIT_PER_LITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("1 to 20000 U/L"))
              .addUsual(Range.of("15 to 4000 U/L"))
              .alarming(Outcome.RAISED)
              .oldAfterDays(92),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  /** Albumin in serum or plasma. */
  public static final LabTest ALBUMIN =
      add(
          test("albumin", "albumin")
              .addSynonyms("serum albumin")
              .addUnits(Unit.GRAM_PER_LITRE, Unit.GRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.1 to 90 g/L"))
              .addUsual(Range.of("10 to 60 g/L"))
              .oldAfterDays(92),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  /** Alpha-tocopherol, 430.71 g/mol; low fats of the blood make it look low. */
  public static final LabTest VITAMIN_E =
      add(
          test("vitamin-e", "vitamin E")
              .addSynonyms("alpha-tocopherol", "tocopherol")
              .addUnits(
                  Unit.MICROMOLE_PER_LITRE,
                  Unit.MILLIGRAM_PER_LITRE,
                  Unit.MICROGRAM_PER_MILLILITRE,
                  Unit.MILLIGRAM_PER_DECILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.2 to 400 umol/L"))
              .addUsual(Range.of("2 to 150 umol/L"))
              .molarMass(new BigDecimal("430.71")),
          Sources.ADHB_VITAMIN_E.at("diagnostic use", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_VITAMIN_E.at("interpretation", INDEPENDENTLY_CONFIRMED));

  /** Laboratories mean different forms by it: mass and molar units do not convert. */
  public static final LabTest VITAMIN_B6 =
      add(
          test("vitamin-b6", "vitamin B6 (pyridoxal phosphate)")
              .addSynonyms("PLP", "pyridoxal 5-phosphate")
              .addUnits(
                  Unit.NANOMOLE_PER_LITRE, Unit.MICROGRAM_PER_LITRE, Unit.NANOGRAM_PER_MILLILITRE)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0.5 to 50000 nmol/L"), Range.of("0.1 to 12000 ug/L"))
              .addUsual(Range.of("2 to 5000 nmol/L"), Range.of("0.5 to 1200 ug/L"))
              .alarming(Outcome.RAISED),
          Sources.HPS_B6.at("vitamin B6 and neuropathy", READ_ONCE));

  /** Activity of ADAMTS13, in a sample from before plasma exchange. */
  public static final LabTest ADAMTS13_ACTIVITY =
      add(
          test("adamts13-activity", "ADAMTS13 activity")
              .addSynonyms("von Willebrand factor cleaving protease")
              .addUnits(Unit.PER_CENT)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("0 to 300 %"))
              .addUsual(Range.of("0 to 180 %")),
          Sources.TTP_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.ARUP_ADAMTS13.at("interpretive data", INDEPENDENTLY_CONFIRMED));

  /** Systolic blood pressure. */
  public static final LabTest SYSTOLIC_BLOOD_PRESSURE =
      add(
          test("systolic-blood-pressure", "systolic blood pressure")
              .addSynonyms("upper blood pressure")
              .addUnits(Unit.MILLIMETRE_OF_MERCURY)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("20 to 400 mmHg"))
              .addUsual(Range.of("50 to 260 mmHg"))
              .alarming(Outcome.RAISED),
          Sources.NICE_NG133.at("definition of pre-eclampsia", SECONDARY));

  /** Diastolic blood pressure. */
  public static final LabTest DIASTOLIC_BLOOD_PRESSURE =
      add(
          test("diastolic-blood-pressure", "diastolic blood pressure")
              .addSynonyms("lower blood pressure")
              .addUnits(Unit.MILLIMETRE_OF_MERCURY)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("5 to 300 mmHg"))
              .addUsual(Range.of("20 to 160 mmHg"))
              .alarming(Outcome.RAISED),
          Sources.NICE_NG133.at("definition of pre-eclampsia", SECONDARY));

  /** Temperature of the body in degrees Celsius. */
  public static final LabTest BODY_TEMPERATURE =
      add(
          test("body-temperature", "body temperature")
              .addSynonyms("temperature")
              .addUnits(Unit.DEGREE_CELSIUS)
              .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
              .addPossible(Range.of("15 to 46 °C"))
              .addUsual(Range.of("30 to 42.5 °C"))
              .alarming(Outcome.RAISED),
          Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL));

  private LabTests() {}

  /** All of them, in the order of this file. */
  static List<LabTest> all() {
    return List.copyOf(ALL);
  }

  private static LabTest.Builder test(String id, String name) {
    return LabTest.builder().id(id).name(name);
  }

  private static LabTest add(LabTest.Builder labTest, Citation... citations) {
    LabTest made = labTest.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
