package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Confounder;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What moves the results of tests apart from vitamin B12 status, each with its direction. What
 * medicines do stands in {@link MedicineEffects} in full.
 */
public final class Confounders {
  private static final List<Confounder> ALL = new ArrayList<>();

  public static final Confounder TOTAL_B12_RAISED_BY_SUPPLEMENTS =
      add(
          confounder("total-b12-raised-by-supplements", "supplements raise total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Medicines.CYANOCOBALAMIN, Medicines.HYDROXOCOBALAMIN, Medicines.MECOBALAMIN)
              .text(
                  "Supplements, injections, energy drinks and fortified yeast raise the level and can hide a deficiency."),
          Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder TOTAL_B12_RAISED_BY_LIVER_DISEASE =
      add(
          confounder("total-b12-raised-by-liver-disease", "liver disease raises total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Conditions.LIVER_DISEASE, RiskFactors.HARMFUL_ALCOHOL_USE)
              .text("A damaged liver releases vitamin B12 and clears its carriers less."),
          Sources.ALCOHOL_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Confounder TOTAL_B12_RAISED_BY_BLOOD_DISEASE =
      add(
          confounder(
                  "total-b12-raised-by-blood-disease",
                  "myeloproliferative disease raises total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Conditions.MYELOPROLIFERATIVE_NEOPLASM)
              .text("White cells make haptocorrin."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder TOTAL_B12_RAISED_BY_TUMOURS =
      add(
          confounder("total-b12-raised-by-tumours", "solid tumours raise total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Conditions.SOLID_TUMOUR)
              .text("Some tumours, and their spread to the liver, raise it."),
          Sources.AAFP_2025.at("high vitamin B12", READ_ONCE));

  public static final Confounder TOTAL_B12_RAISED_BY_KIDNEY_DISEASE =
      add(
          confounder("total-b12-raised-by-kidney-disease", "kidney failure raises total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
              .text("Carriers are cleared less."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder TOTAL_B12_RAISED_BY_ANTIBODY =
      add(
          confounder(
                  "total-b12-raised-by-antibody", "intrinsic-factor antibody hides a low total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(LabTests.INTRINSIC_FACTOR_ANTIBODY)
              .text(
                  "In competitive assays the antibody of the person can bind the reagent and make a low level look normal."),
          Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder TOTAL_B12_RAISED_BY_IMMUNE_COMPLEXES =
      add(
          confounder("total-b12-raised-by-immune-complexes", "immune complexes raise total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Conditions.MACRO_B12)
              .text("Macro-B12: up to 45 of 100 unexplained lasting highs were immune complexes."),
          Sources.MACRO_B12_2023.at("abstract", READ_ONCE));

  public static final Confounder TOTAL_B12_RAISED_BY_VALPROATE =
      add(
          confounder("total-b12-raised-by-valproate", "valproate raises total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Medicines.VALPROATE)
              .text("Levels were higher than in untreated people."),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Confounder TOTAL_B12_NORMAL_AFTER_NITROUS_OXIDE =
      add(
          confounder(
                  "total-b12-normal-after-nitrous-oxide", "nitrous oxide leaves total B12 normal")
              .test(LabTests.TOTAL_B12)
              .addBy(RiskFactors.RECREATIONAL_NITROUS_OXIDE, RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
              .text("The vitamin is there and does not work."),
          Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CCLM_N2O_2024.at("review", INDEPENDENTLY_CONFIRMED));

  public static final Confounder ACTIVE_B12_NORMAL_AFTER_NITROUS_OXIDE =
      add(
          confounder(
                  "active-b12-normal-after-nitrous-oxide", "nitrous oxide leaves active B12 normal")
              .test(LabTests.ACTIVE_B12)
              .addBy(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
              .text("Active B12 may be normal as well."),
          Sources.N2O_FUNCTIONAL_2024.at("abstract", READ_ONCE));

  public static final Confounder TOTAL_B12_LOWERED_IN_PREGNANCY =
      add(
          confounder("total-b12-lowered-in-pregnancy", "pregnancy lowers total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.LOW)
              .text(
                  "Haptocorrin falls: in the third trimester a third of healthy women are below 150 pmol/L, with active B12 unchanged."),
          Sources.KOEBNICK.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PREGNANCY_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Confounder TOTAL_B12_LOWERED_BY_CONTRACEPTIVES =
      add(
          confounder(
                  "total-b12-lowered-by-contraceptives", "combined contraceptives lower total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.LOW)
              .addBy(
                  Medicines.COMBINED_HORMONAL_CONTRACEPTIVES,
                  Medicines.ESTRADIOL,
                  Medicines.MEDROXYPROGESTERONE)
              .text("The carrier falls without a lack in the tissues."),
          Sources.GARDYN_2000.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BERENSON_2012.at("abstract", READ_ONCE));

  public static final Confounder TOTAL_B12_LOWERED_BY_FOLATE_DEFICIENCY =
      add(
          confounder("total-b12-lowered-by-folate-deficiency", "folate deficiency lowers total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.LOW)
              .addBy(Conditions.FOLATE_DEFICIENCY)
              .text("It may be mildly low, and rises with folate alone."),
          Sources.GARDYN_2000.at("causes of a low level", READ_ONCE),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder TOTAL_B12_LOWERED_BY_MYELOMA =
      add(
          confounder("total-b12-lowered-by-myeloma", "myeloma lowers total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.LOW)
              .addBy(Conditions.MYELOMA)
              .text("The level is low without a lack in the tissues."),
          Sources.GARDYN_2000.at("causes of a low level", READ_ONCE));

  public static final Confounder TOTAL_B12_LOWERED_BY_HIV =
      add(
          confounder("total-b12-lowered-by-hiv", "HIV lowers total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.LOW)
              .addBy(Conditions.HIV_INFECTION)
              .text("Most low levels go without raised homocysteine."),
          Sources.BNSSG.at("low levels", READ_ONCE),
          Sources.HIV_2003.at("abstract", READ_ONCE));

  public static final Confounder TOTAL_B12_LOWERED_BY_HAPTOCORRIN_DEFICIENCY =
      add(
          confounder(
                  "total-b12-lowered-by-haptocorrin-deficiency",
                  "haptocorrin deficiency lowers total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.LOW)
              .addBy(Conditions.HAPTOCORRIN_DEFICIENCY)
              .text("Found in 15 of 100 unexplained low levels; it does no harm."),
          Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE));

  public static final Confounder TOTAL_B12_LOWERED_BY_IRON_DEFICIENCY =
      add(
          confounder("total-b12-lowered-by-iron-deficiency", "iron deficiency may lower total B12")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.LOW)
              .addBy(Conditions.IRON_DEFICIENCY)
              .text("A weak effect."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder TOTAL_B12_RAISED_BY_BIOTIN =
      add(
          confounder("total-b12-raised-by-biotin", "biotin raises total B12 on some platforms")
              .test(LabTests.TOTAL_B12)
              .makes(Outcome.RAISED)
              .addBy(Medicines.BIOTIN)
              .text("Competitive assays on biotin and streptavidin read falsely high."),
          Sources.FDA_BIOTIN_2017.at("communication", INDEPENDENTLY_CONFIRMED),
          Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED));

  public static final Confounder ACTIVE_B12_LOWERED_BY_TCN2_VARIANT =
      add(
          confounder(
                  "active-b12-lowered-by-tcn2-variant",
                  "a common variant hides from active B12 assays")
              .test(LabTests.ACTIVE_B12)
              .makes(Outcome.LOW)
              .text(
                  "Carriers of two copies of transcobalamin p.R215W read below 5 pmol/L with everything else normal: about 1 in 16 people of African descent."),
          Sources.TCN2_2016.at("abstract", READ_ONCE),
          Sources.TCN2_2016.at("share of carriers of two copies", DERIVED));

  public static final Confounder ACTIVE_B12_RAISED_BY_KIDNEY_DISEASE =
      add(
          confounder("active-b12-raised-by-kidney-disease", "kidney disease may raise active B12")
              .test(LabTests.ACTIVE_B12)
              .makes(Outcome.RAISED)
              .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
              .text("Mildly, if at all: one cohort saw no effect."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder MMA_RAISED_BY_KIDNEY_DISEASE =
      add(
          confounder("mma-raised-by-kidney-disease", "kidney disease raises methylmalonic acid")
              .test(LabTests.METHYLMALONIC_ACID)
              .makes(Outcome.RAISED)
              .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
              .text(
                  "Unadjusted it over-called deficiency by 40 % at a total B12 of 90 to 300 pmol/L."),
          Sources.MMA_RENAL_2018.at("abstract, the figure", READ_ONCE),
          Sources.URINE_MMA_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Confounder MMA_RAISED_IN_PREGNANCY =
      add(
          confounder("mma-raised-in-pregnancy", "pregnancy raises methylmalonic acid")
              .test(LabTests.METHYLMALONIC_ACID)
              .makes(Outcome.RAISED)
              .text("It rises in normal pregnancy: a mild rise is no proof of deficiency."),
          Sources.PREGNANCY_2011.at("abstract", READ_ONCE));

  public static final Confounder MMA_RAISED_BY_HYPOVOLAEMIA =
      add(
          confounder("mma-raised-by-hypovolaemia", "hypovolaemia raises methylmalonic acid")
              .test(LabTests.METHYLMALONIC_ACID)
              .makes(Outcome.RAISED)
              .addBy(Conditions.HYPOVOLAEMIA)
              .text("It is concentrated."),
          Sources.MMA_REVIEW_2015.at("review", INDEPENDENTLY_CONFIRMED));

  public static final Confounder MMA_RAISED_BY_OVERGROWTH =
      add(
          confounder("mma-raised-by-overgrowth", "bacterial overgrowth raises methylmalonic acid")
              .test(LabTests.METHYLMALONIC_ACID)
              .makes(Outcome.RAISED)
              .addBy(Conditions.BACTERIAL_OVERGROWTH)
              .text("Bacteria make propionate, from which it comes."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder MMA_RAISED_BY_INBORN_ERRORS =
      add(
          confounder("mma-raised-by-inborn-errors", "inborn errors raise methylmalonic acid")
              .test(LabTests.METHYLMALONIC_ACID)
              .makes(Outcome.RAISED)
              .addBy(Conditions.METHYLMALONIC_ACIDAEMIA, Conditions.INBORN_ERROR_OF_COBALAMIN)
              .text("To values far above those of deficiency."),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED));

  public static final Confounder MMA_LOWERED_BY_ANTIBACTERIALS =
      add(
          confounder("mma-lowered-by-antibacterials", "antibacterials lower methylmalonic acid")
              .test(LabTests.METHYLMALONIC_ACID)
              .makes(Outcome.LOW)
              .addBy(Medicines.ANTIBACTERIALS)
              .text("They quieten the bacteria that make propionate."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder MMA_DRIFTS_WITH_AGE =
      add(
          confounder("mma-drifts-with-age", "methylmalonic acid drifts with age")
              .test(LabTests.METHYLMALONIC_ACID)
              .makes(Outcome.RAISED)
              .text(
                  "The mean was 121 nmol/L at 21 to 30 years and 197 over 70; it was a fifth higher in White than in Black Americans."),
          Sources.MMA_NHANES_2018.at("abstract", READ_ONCE));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_FOLATE_DEFICIENCY =
      add(
          confounder(
                  "homocysteine-raised-by-folate-deficiency",
                  "folate deficiency raises homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .addBy(Conditions.FOLATE_DEFICIENCY)
              .text("In 91 of 100."),
          Sources.SAVAGE.at("restated", SECONDARY),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_B6_DEFICIENCY =
      add(
          confounder(
                  "homocysteine-raised-by-b6-deficiency",
                  "vitamin B6 deficiency raises homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .addBy(Conditions.VITAMIN_B6_DEFICIENCY)
              .text("Vitamin B6 is needed for its breakdown by transsulphuration."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_KIDNEY_DISEASE =
      add(
          confounder("homocysteine-raised-by-kidney-disease", "kidney disease raises homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
              .text("It is cleared less."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder HOMOCYSTEINE_RAISED_IN_PREGNANCY =
      add(
          confounder("homocysteine-raised-in-pregnancy", "pregnancy raises homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .text(
                  "It rises towards the end of normal pregnancy: a mild rise is no proof of deficiency."),
          Sources.PREGNANCY_2011.at("abstract", READ_ONCE));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_HYPOTHYROIDISM =
      add(
          confounder("homocysteine-raised-by-hypothyroidism", "hypothyroidism raises homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .addBy(Conditions.HYPOTHYROIDISM)
              .text("It falls with thyroid treatment."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_MTHFR =
      add(
          confounder("homocysteine-raised-by-mthfr", "MTHFR deficiency raises homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .addBy(Conditions.MTHFR_DEFICIENCY, Conditions.HOMOCYSTINURIA)
              .text("To very high values in the inherited disease."),
          Sources.REMETHYLATION_2015.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.GENEREVIEWS_CBS.at("summary", INDEPENDENTLY_CONFIRMED));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_SMOKING_AND_AGE =
      add(
          confounder("homocysteine-raised-by-smoking-and-age", "smoking and age raise homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .addBy(RiskFactors.SMOKING)
              .text("Both raise it a little."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_MEDICINES_CONFOUNDER =
      add(
          confounder("homocysteine-raised-by-medicines-confounder", "medicines raise homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .addBy(
                  Medicines.METHOTREXATE,
                  Medicines.NICOTINIC_ACID,
                  Medicines.THEOPHYLLINE,
                  Medicines.LEVODOPA,
                  Medicines.LEVODOPA_INTESTINAL_GEL,
                  Medicines.FENOFIBRATE,
                  Medicines.BEZAFIBRATE,
                  Medicines.CICLOSPORIN,
                  Medicines.PHENYTOIN,
                  Medicines.CARBAMAZEPINE)
              .text("Apart from vitamin B12, some through folate."),
          Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE),
          Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE));

  public static final Confounder HOMOCYSTEINE_RAISED_BY_LATE_SEPARATION =
      add(
          confounder(
                  "homocysteine-raised-by-late-separation", "late separation raises homocysteine")
              .test(LabTests.HOMOCYSTEINE)
              .makes(Outcome.RAISED)
              .text("Whole blood gains about 10 % an hour at room temperature."),
          Sources.HOMOCYSTEINE_SAMPLING.at("catalogues", INDEPENDENTLY_CONFIRMED));

  public static final Confounder MCV_RAISED_BY_OTHER_CAUSES =
      add(
          confounder(
                  "mcv-raised-by-other-causes",
                  "alcohol, liver, thyroid and marrow disease raise the cell volume")
              .test(LabTests.MCV)
              .makes(Outcome.RAISED)
              .addBy(
                  RiskFactors.HARMFUL_ALCOHOL_USE,
                  Conditions.LIVER_DISEASE,
                  Conditions.HYPOTHYROIDISM,
                  Conditions.MYELODYSPLASTIC_SYNDROME,
                  Conditions.REACTIVE_RETICULOCYTOSIS)
              .text("A high volume has many causes."),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED));

  public static final Confounder MCV_RAISED_BY_MEDICINES =
      add(
          confounder("mcv-raised-by-medicines", "medicines raise the cell volume")
              .test(LabTests.MCV)
              .makes(Outcome.RAISED)
              .addBy(
                  Medicines.HYDROXYCARBAMIDE,
                  Medicines.ZIDOVUDINE,
                  Medicines.AZATHIOPRINE,
                  Medicines.METHOTREXATE,
                  Medicines.CAPECITABINE,
                  Medicines.SUNITINIB,
                  Medicines.IMATINIB)
              .text("Without a lack of vitamin B12."),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED));

  public static final Confounder MCV_LOWERED_BY_IRON_DEFICIENCY_AND_THALASSAEMIA =
      add(
          confounder(
                  "mcv-lowered-by-iron-deficiency-and-thalassaemia",
                  "iron deficiency and thalassaemia hide a high cell volume")
              .test(LabTests.MCV)
              .makes(Outcome.LOW)
              .addBy(Conditions.IRON_DEFICIENCY, Conditions.THALASSAEMIA)
              .text("They bring it back to normal: look at the film and the spread of sizes."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder MCV_ARTEFACTS =
      add(
          confounder("mcv-artefacts", "old samples and cold agglutinins falsify the cell volume")
              .test(LabTests.MCV)
              .text("Samples older than a day, cold agglutinins and very high glucose do."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder GASTRIN_RAISED_BY_ACID_SUPPRESSION =
      add(
          confounder("gastrin-raised-by-acid-suppression", "proton-pump inhibitors raise gastrin")
              .test(LabTests.GASTRIN)
              .makes(Outcome.RAISED)
              .addBy(Medicines.PROTON_PUMP_INHIBITORS)
              .text(
                  "Without acid the stomach makes more gastrin: ask the prescriber whether a proton-pump inhibitor can be paused for a week before the test, and note it if not."),
          Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED));

  public static final Confounder ANTIBODY_FALSELY_POSITIVE_AFTER_INJECTION =
      add(
          confounder(
                  "antibody-falsely-positive-after-injection",
                  "an injection falsifies the intrinsic-factor antibody")
              .test(LabTests.INTRINSIC_FACTOR_ANTIBODY)
              .addBy(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN)
              .text("Not within 2 weeks of an injection."),
          Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED),
          Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED));

  public static final Confounder PARIETAL_ANTIBODY_UNSPECIFIC =
      add(
          confounder(
                  "parietal-antibody-unspecific",
                  "parietal-cell antibody is found without gastritis")
              .test(LabTests.PARIETAL_CELL_ANTIBODY)
              .makes(Outcome.POSITIVE)
              .addBy(Conditions.AUTOIMMUNE_THYROID_DISEASE)
              .text("Thyroid disease and age bring it without gastritis."),
          Sources.LOTHIAN_2025.at("antibodies", READ_ONCE),
          Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED));

  public static final Confounder TTG_IGA_FALSELY_NEGATIVE =
      add(
          confounder("ttg-iga-falsely-negative", "lack of IgA hides coeliac disease")
              .test(LabTests.TISSUE_TRANSGLUTAMINASE_IGA)
              .makes(Outcome.NEGATIVE)
              .addBy(LabTests.TOTAL_IGA)
              .text(
                  "Without IgA the test is negative whatever the disease; so it is on a gluten-free diet."),
          Sources.NICE_NG20.at("recommendation 1.1.4", READ_ONCE),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  public static final Confounder FOLATE_RAISED_BY_LACK_OF_B12 =
      add(
          confounder("folate-raised-by-lack-of-b12", "lack of vitamin B12 raises serum folate")
              .test(LabTests.SERUM_FOLATE)
              .makes(Outcome.RAISED)
              .addBy(Conditions.VITAMIN_B12_DEFICIENCY, Conditions.BACTERIAL_OVERGROWTH)
              .text(
                  "Folate is trapped in a form that cells cannot use; overgrowth makes folate. A high folate is a clue, not reassurance."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL),
          Sources.OVERGROWTH_NOTES.at("laboratory", SECONDARY));

  public static final Confounder RED_CELL_FOLATE_LOWERED_BY_LACK_OF_B12 =
      add(
          confounder(
                  "red-cell-folate-lowered-by-lack-of-b12",
                  "lack of vitamin B12 lowers red-cell folate")
              .test(LabTests.RED_CELL_FOLATE)
              .makes(Outcome.LOW)
              .addBy(Conditions.VITAMIN_B12_DEFICIENCY)
              .text("It may be low although folate is adequate."),
          Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL));

  private Confounders() {}

  /** All of them, in the order of this file. */
  public static List<Confounder> all() {
    return List.copyOf(ALL);
  }

  private static Confounder.Builder confounder(String id, String name) {
    return Confounder.builder().id(id).name(name);
  }

  private static Confounder add(Confounder.Builder confounder, Citation... citations) {
    Confounder made = confounder.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
