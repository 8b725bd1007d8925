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
import java.util.List;

/**
 * What moves the results of tests apart from vitamin B12 status, each with its direction. What
 * medicines do stands in {@link MedicineEffects} in full.
 */
public final class Confounders {
  /** Supplements raise total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_SUPPLEMENTS =
      Confounder.builder()
          .id("total-b12-raised-by-supplements")
          .name("supplements raise total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(Medicines.CYANOCOBALAMIN, Medicines.HYDROXOCOBALAMIN, Medicines.MECOBALAMIN)
          .text(
              "Supplements, injections, energy drinks and fortified yeast raise the level and can hide a deficiency.")
          .addCitation(Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Liver disease raises total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_LIVER_DISEASE =
      Confounder.builder()
          .id("total-b12-raised-by-liver-disease")
          .name("liver disease raises total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(Conditions.LIVER_DISEASE, RiskFactors.HARMFUL_ALCOHOL_USE)
          .text("A damaged liver releases vitamin B12 and clears its carriers less.")
          .addCitation(Sources.ALCOHOL_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Myeloproliferative disease raises total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_BLOOD_DISEASE =
      Confounder.builder()
          .id("total-b12-raised-by-blood-disease")
          .name("myeloproliferative disease raises total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(Conditions.MYELOPROLIFERATIVE_NEOPLASM)
          .text("White cells make haptocorrin.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Solid tumours raise total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_TUMOURS =
      Confounder.builder()
          .id("total-b12-raised-by-tumours")
          .name("solid tumours raise total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(Conditions.SOLID_TUMOUR)
          .text("Some tumours, and their spread to the liver, raise it.")
          .addCitation(Sources.AAFP_2025.at("high vitamin B12", READ_ONCE))
          .build();

  /** Kidney failure raises total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_KIDNEY_DISEASE =
      Confounder.builder()
          .id("total-b12-raised-by-kidney-disease")
          .name("kidney failure raises total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
          .text("Carriers are cleared less.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Intrinsic-factor antibody hides a low total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_ANTIBODY =
      Confounder.builder()
          .id("total-b12-raised-by-antibody")
          .name("intrinsic-factor antibody hides a low total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(LabTests.INTRINSIC_FACTOR_ANTIBODY)
          .text(
              "In competitive assays the antibody of the person can bind the reagent and make a low level look normal.")
          .addCitation(Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Immune complexes raise total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_IMMUNE_COMPLEXES =
      Confounder.builder()
          .id("total-b12-raised-by-immune-complexes")
          .name("immune complexes raise total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .text("Macro-B12: up to 45 of 100 unexplained lasting highs were immune complexes.")
          .addCitation(Sources.MACRO_B12_2023.at("abstract", READ_ONCE))
          .build();

  /** Valproate raises total B12. */
  public static final Confounder TOTAL_B12_RAISED_BY_VALPROATE =
      Confounder.builder()
          .id("total-b12-raised-by-valproate")
          .name("valproate raises total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(Medicines.VALPROATE)
          .text("Levels were higher than in untreated people.")
          .addCitation(Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Nitrous oxide leaves total B12 normal. */
  public static final Confounder TOTAL_B12_NORMAL_AFTER_NITROUS_OXIDE =
      Confounder.builder()
          .id("total-b12-normal-after-nitrous-oxide")
          .name("nitrous oxide leaves total B12 normal")
          .test(LabTests.TOTAL_B12)
          .addBy(RiskFactors.RECREATIONAL_NITROUS_OXIDE, RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
          .text("The vitamin is there and does not work.")
          .addCitation(Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CCLM_N2O_2024.at("review", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Nitrous oxide leaves active B12 normal. */
  public static final Confounder ACTIVE_B12_NORMAL_AFTER_NITROUS_OXIDE =
      Confounder.builder()
          .id("active-b12-normal-after-nitrous-oxide")
          .name("nitrous oxide leaves active B12 normal")
          .test(LabTests.ACTIVE_B12)
          .addBy(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
          .text("Active B12 may be normal as well.")
          .addCitation(Sources.N2O_FUNCTIONAL_2024.at("abstract", READ_ONCE))
          .build();

  /** Pregnancy lowers total B12. */
  public static final Confounder TOTAL_B12_LOWERED_IN_PREGNANCY =
      Confounder.builder()
          .id("total-b12-lowered-in-pregnancy")
          .name("pregnancy lowers total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.LOW)
          .text(
              "Haptocorrin falls: in the third trimester a third of healthy women are below 150 pmol/L, with active B12 unchanged.")
          .addCitation(Sources.KOEBNICK.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.PREGNANCY_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Combined contraceptives lower total B12. */
  public static final Confounder TOTAL_B12_LOWERED_BY_CONTRACEPTIVES =
      Confounder.builder()
          .id("total-b12-lowered-by-contraceptives")
          .name("combined contraceptives lower total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.LOW)
          .addBy(
              Medicines.COMBINED_HORMONAL_CONTRACEPTIVES,
              Medicines.ESTRADIOL,
              Medicines.MEDROXYPROGESTERONE)
          .text("The carrier falls without a lack in the tissues.")
          .addCitation(Sources.GARDYN_2000.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BERENSON_2012.at("abstract", READ_ONCE))
          .build();

  /** Folate deficiency lowers total B12. */
  public static final Confounder TOTAL_B12_LOWERED_BY_FOLATE_DEFICIENCY =
      Confounder.builder()
          .id("total-b12-lowered-by-folate-deficiency")
          .name("folate deficiency lowers total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.LOW)
          .addBy(Conditions.FOLATE_DEFICIENCY)
          .text("It may be mildly low, and rises with folate alone.")
          .addCitation(Sources.GARDYN_2000.at("causes of a low level", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Myeloma lowers total B12. */
  public static final Confounder TOTAL_B12_LOWERED_BY_MYELOMA =
      Confounder.builder()
          .id("total-b12-lowered-by-myeloma")
          .name("myeloma lowers total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.LOW)
          .addBy(Conditions.MYELOMA)
          .text("The level is low without a lack in the tissues.")
          .addCitation(Sources.GARDYN_2000.at("causes of a low level", READ_ONCE))
          .build();

  /** HIV lowers total B12. */
  public static final Confounder TOTAL_B12_LOWERED_BY_HIV =
      Confounder.builder()
          .id("total-b12-lowered-by-hiv")
          .name("HIV lowers total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.LOW)
          .addBy(Conditions.HIV_INFECTION)
          .text("Most low levels go without raised homocysteine.")
          .addCitation(Sources.BNSSG.at("low levels", READ_ONCE))
          .addCitation(Sources.HIV_2003.at("abstract", READ_ONCE))
          .build();

  /** Haptocorrin deficiency lowers total B12. */
  public static final Confounder TOTAL_B12_LOWERED_BY_HAPTOCORRIN_DEFICIENCY =
      Confounder.builder()
          .id("total-b12-lowered-by-haptocorrin-deficiency")
          .name("haptocorrin deficiency lowers total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.LOW)
          .addBy(Conditions.HAPTOCORRIN_DEFICIENCY)
          .text("Found in 15 of 100 unexplained low levels; it does no harm.")
          .addCitation(Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE))
          .build();

  /** Iron deficiency may lower total B12. */
  public static final Confounder TOTAL_B12_LOWERED_BY_IRON_DEFICIENCY =
      Confounder.builder()
          .id("total-b12-lowered-by-iron-deficiency")
          .name("iron deficiency may lower total B12")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.LOW)
          .addBy(Conditions.IRON_DEFICIENCY)
          .text("A weak effect.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Biotin raises total B12 on some platforms. */
  public static final Confounder TOTAL_B12_RAISED_BY_BIOTIN =
      Confounder.builder()
          .id("total-b12-raised-by-biotin")
          .name("biotin raises total B12 on some platforms")
          .test(LabTests.TOTAL_B12)
          .makes(Outcome.RAISED)
          .addBy(Medicines.BIOTIN)
          .text("Competitive assays on biotin and streptavidin read falsely high.")
          .addCitation(Sources.FDA_BIOTIN_2017.at("communication", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED))
          .build();

  /** A common variant hides from active B12 assays. */
  public static final Confounder ACTIVE_B12_LOWERED_BY_TCN2_VARIANT =
      Confounder.builder()
          .id("active-b12-lowered-by-tcn2-variant")
          .name("a common variant hides from active B12 assays")
          .test(LabTests.ACTIVE_B12)
          .makes(Outcome.LOW)
          .text(
              "Carriers of two copies of transcobalamin p.R215W read below 5 pmol/L with everything else normal: about 1 in 16 people of African descent.")
          .addCitation(Sources.TCN2_2016.at("abstract", READ_ONCE))
          .addCitation(Sources.TCN2_2016.at("share of carriers of two copies", DERIVED))
          .build();

  /** Kidney disease may raise active B12. */
  public static final Confounder ACTIVE_B12_RAISED_BY_KIDNEY_DISEASE =
      Confounder.builder()
          .id("active-b12-raised-by-kidney-disease")
          .name("kidney disease may raise active B12")
          .test(LabTests.ACTIVE_B12)
          .makes(Outcome.RAISED)
          .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
          .text("Mildly, if at all: one cohort saw no effect.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Kidney disease raises methylmalonic acid. */
  public static final Confounder MMA_RAISED_BY_KIDNEY_DISEASE =
      Confounder.builder()
          .id("mma-raised-by-kidney-disease")
          .name("kidney disease raises methylmalonic acid")
          .test(LabTests.METHYLMALONIC_ACID)
          .makes(Outcome.RAISED)
          .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
          .text("Unadjusted it over-called deficiency by 40 % at a total B12 of 90 to 300 pmol/L.")
          .addCitation(Sources.MMA_RENAL_2018.at("abstract, the figure", READ_ONCE))
          .addCitation(Sources.URINE_MMA_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Pregnancy raises methylmalonic acid. */
  public static final Confounder MMA_RAISED_IN_PREGNANCY =
      Confounder.builder()
          .id("mma-raised-in-pregnancy")
          .name("pregnancy raises methylmalonic acid")
          .test(LabTests.METHYLMALONIC_ACID)
          .makes(Outcome.RAISED)
          .text("It rises in normal pregnancy: a mild rise is no proof of deficiency.")
          .addCitation(Sources.PREGNANCY_2011.at("abstract", READ_ONCE))
          .build();

  /** Hypovolaemia raises methylmalonic acid. */
  public static final Confounder MMA_RAISED_BY_HYPOVOLAEMIA =
      Confounder.builder()
          .id("mma-raised-by-hypovolaemia")
          .name("hypovolaemia raises methylmalonic acid")
          .test(LabTests.METHYLMALONIC_ACID)
          .makes(Outcome.RAISED)
          .addBy(Conditions.HYPOVOLAEMIA)
          .text("It is concentrated.")
          .addCitation(Sources.MMA_REVIEW_2015.at("review", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Bacterial overgrowth raises methylmalonic acid. */
  public static final Confounder MMA_RAISED_BY_OVERGROWTH =
      Confounder.builder()
          .id("mma-raised-by-overgrowth")
          .name("bacterial overgrowth raises methylmalonic acid")
          .test(LabTests.METHYLMALONIC_ACID)
          .makes(Outcome.RAISED)
          .addBy(Conditions.BACTERIAL_OVERGROWTH)
          .text("Bacteria make propionate, from which it comes.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Inborn errors raise methylmalonic acid. */
  public static final Confounder MMA_RAISED_BY_INBORN_ERRORS =
      Confounder.builder()
          .id("mma-raised-by-inborn-errors")
          .name("inborn errors raise methylmalonic acid")
          .test(LabTests.METHYLMALONIC_ACID)
          .makes(Outcome.RAISED)
          .addBy(Conditions.METHYLMALONIC_ACIDAEMIA, Conditions.INBORN_ERROR_OF_COBALAMIN)
          .text("To values far above those of deficiency.")
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Antibacterials lower methylmalonic acid. */
  public static final Confounder MMA_LOWERED_BY_ANTIBACTERIALS =
      Confounder.builder()
          .id("mma-lowered-by-antibacterials")
          .name("antibacterials lower methylmalonic acid")
          .test(LabTests.METHYLMALONIC_ACID)
          .makes(Outcome.LOW)
          .addBy(Medicines.ANTIBACTERIALS)
          .text("They quieten the bacteria that make propionate.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Methylmalonic acid drifts with age. */
  public static final Confounder MMA_DRIFTS_WITH_AGE =
      Confounder.builder()
          .id("mma-drifts-with-age")
          .name("methylmalonic acid drifts with age")
          .test(LabTests.METHYLMALONIC_ACID)
          .makes(Outcome.RAISED)
          .text(
              "The mean was 121 nmol/L at 21 to 30 years and 197 over 70; it was a fifth higher in White than in Black Americans.")
          .addCitation(Sources.MMA_NHANES_2018.at("abstract", READ_ONCE))
          .build();

  /** Folate deficiency raises homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_FOLATE_DEFICIENCY =
      Confounder.builder()
          .id("homocysteine-raised-by-folate-deficiency")
          .name("folate deficiency raises homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .addBy(Conditions.FOLATE_DEFICIENCY)
          .text("In 91 of 100.")
          .addCitation(Sources.SAVAGE.at("restated", SECONDARY))
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Vitamin B6 deficiency raises homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_B6_DEFICIENCY =
      Confounder.builder()
          .id("homocysteine-raised-by-b6-deficiency")
          .name("vitamin B6 deficiency raises homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .addBy(Conditions.VITAMIN_B6_DEFICIENCY)
          .text("Vitamin B6 is needed for its breakdown by transsulphuration.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Kidney disease raises homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_KIDNEY_DISEASE =
      Confounder.builder()
          .id("homocysteine-raised-by-kidney-disease")
          .name("kidney disease raises homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .addBy(Conditions.CHRONIC_KIDNEY_DISEASE)
          .text("It is cleared less.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Pregnancy raises homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_IN_PREGNANCY =
      Confounder.builder()
          .id("homocysteine-raised-in-pregnancy")
          .name("pregnancy raises homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .text(
              "It rises towards the end of normal pregnancy: a mild rise is no proof of deficiency.")
          .addCitation(Sources.PREGNANCY_2011.at("abstract", READ_ONCE))
          .build();

  /** Hypothyroidism raises homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_HYPOTHYROIDISM =
      Confounder.builder()
          .id("homocysteine-raised-by-hypothyroidism")
          .name("hypothyroidism raises homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .addBy(Conditions.HYPOTHYROIDISM)
          .text("It falls with thyroid treatment.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** MTHFR deficiency raises homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_MTHFR =
      Confounder.builder()
          .id("homocysteine-raised-by-mthfr")
          .name("MTHFR deficiency raises homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .addBy(Conditions.MTHFR_DEFICIENCY, Conditions.HOMOCYSTINURIA)
          .text("To very high values in the inherited disease.")
          .addCitation(Sources.REMETHYLATION_2015.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.GENEREVIEWS_CBS.at("summary", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Smoking and age raise homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_SMOKING_AND_AGE =
      Confounder.builder()
          .id("homocysteine-raised-by-smoking-and-age")
          .name("smoking and age raise homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .addBy(RiskFactors.SMOKING)
          .text("Both raise it a little.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Medicines raise homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_MEDICINES_CONFOUNDER =
      Confounder.builder()
          .id("homocysteine-raised-by-medicines-confounder")
          .name("medicines raise homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .addBy(
              Medicines.METHOTREXATE,
              Medicines.NICOTINIC_ACID,
              Medicines.THEOPHYLLINE,
              Medicines.LEVODOPA,
              Medicines.FENOFIBRATE,
              Medicines.BEZAFIBRATE,
              Medicines.CICLOSPORIN,
              Medicines.PHENYTOIN,
              Medicines.CARBAMAZEPINE)
          .text("Apart from vitamin B12, some through folate.")
          .addCitation(Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE))
          .addCitation(Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE))
          .build();

  /** Late separation raises homocysteine. */
  public static final Confounder HOMOCYSTEINE_RAISED_BY_LATE_SEPARATION =
      Confounder.builder()
          .id("homocysteine-raised-by-late-separation")
          .name("late separation raises homocysteine")
          .test(LabTests.HOMOCYSTEINE)
          .makes(Outcome.RAISED)
          .text("Whole blood gains about 10 % an hour at room temperature.")
          .addCitation(Sources.HOMOCYSTEINE_SAMPLING.at("catalogues", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Alcohol, liver, thyroid and marrow disease raise the cell volume. */
  public static final Confounder MCV_RAISED_BY_OTHER_CAUSES =
      Confounder.builder()
          .id("mcv-raised-by-other-causes")
          .name("alcohol, liver, thyroid and marrow disease raise the cell volume")
          .test(LabTests.MCV)
          .makes(Outcome.RAISED)
          .addBy(
              RiskFactors.HARMFUL_ALCOHOL_USE,
              Conditions.LIVER_DISEASE,
              Conditions.HYPOTHYROIDISM,
              Conditions.MYELODYSPLASTIC_SYNDROME,
              Conditions.REACTIVE_RETICULOCYTOSIS)
          .text("A high volume has many causes.")
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Medicines raise the cell volume. */
  public static final Confounder MCV_RAISED_BY_MEDICINES =
      Confounder.builder()
          .id("mcv-raised-by-medicines")
          .name("medicines raise the cell volume")
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
          .text("Without a lack of vitamin B12.")
          .addCitation(Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Iron deficiency and thalassaemia hide a high cell volume. */
  public static final Confounder MCV_LOWERED_BY_IRON_DEFICIENCY_AND_THALASSAEMIA =
      Confounder.builder()
          .id("mcv-lowered-by-iron-deficiency-and-thalassaemia")
          .name("iron deficiency and thalassaemia hide a high cell volume")
          .test(LabTests.MCV)
          .makes(Outcome.LOW)
          .addBy(Conditions.IRON_DEFICIENCY, Conditions.THALASSAEMIA)
          .text("They bring it back to normal: look at the film and the spread of sizes.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Old samples and cold agglutinins falsify the cell volume. */
  public static final Confounder MCV_ARTEFACTS =
      Confounder.builder()
          .id("mcv-artefacts")
          .name("old samples and cold agglutinins falsify the cell volume")
          .test(LabTests.MCV)
          .text("Samples older than a day, cold agglutinins and very high glucose do.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Acid suppression raises gastrin. */
  public static final Confounder GASTRIN_RAISED_BY_ACID_SUPPRESSION =
      Confounder.builder()
          .id("gastrin-raised-by-acid-suppression")
          .name("proton-pump inhibitors raise gastrin")
          .test(LabTests.GASTRIN)
          .makes(Outcome.RAISED)
          .addBy(Medicines.PROTON_PUMP_INHIBITORS)
          .text(
              "Without acid the stomach makes more gastrin: ask the prescriber whether a proton-pump inhibitor can be paused for a week before the test, and note it if not.")
          .addCitation(Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED))
          .build();

  /** An injection falsifies the intrinsic-factor antibody. */
  public static final Confounder ANTIBODY_FALSELY_POSITIVE_AFTER_INJECTION =
      Confounder.builder()
          .id("antibody-falsely-positive-after-injection")
          .name("an injection falsifies the intrinsic-factor antibody")
          .test(LabTests.INTRINSIC_FACTOR_ANTIBODY)
          .addBy(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN)
          .text("Not within 2 weeks of an injection.")
          .addCitation(Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Parietal-cell antibody is found without gastritis. */
  public static final Confounder PARIETAL_ANTIBODY_UNSPECIFIC =
      Confounder.builder()
          .id("parietal-antibody-unspecific")
          .name("parietal-cell antibody is found without gastritis")
          .test(LabTests.PARIETAL_CELL_ANTIBODY)
          .makes(Outcome.POSITIVE)
          .addBy(Conditions.AUTOIMMUNE_THYROID_DISEASE)
          .text("Thyroid disease and age bring it without gastritis.")
          .addCitation(Sources.LOTHIAN_2025.at("antibodies", READ_ONCE))
          .addCitation(Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Lack of IgA hides coeliac disease. */
  public static final Confounder TTG_IGA_FALSELY_NEGATIVE =
      Confounder.builder()
          .id("ttg-iga-falsely-negative")
          .name("lack of IgA hides coeliac disease")
          .test(LabTests.TISSUE_TRANSGLUTAMINASE_IGA)
          .makes(Outcome.NEGATIVE)
          .addBy(LabTests.TOTAL_IGA)
          .text(
              "Without IgA the test is negative whatever the disease; so it is on a gluten-free diet.")
          .addCitation(Sources.NICE_NG20.at("recommendation 1.1.4", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  /** Lack of vitamin B12 raises serum folate. */
  public static final Confounder FOLATE_RAISED_BY_LACK_OF_B12 =
      Confounder.builder()
          .id("folate-raised-by-lack-of-b12")
          .name("lack of vitamin B12 raises serum folate")
          .test(LabTests.SERUM_FOLATE)
          .makes(Outcome.RAISED)
          .addBy(Conditions.VITAMIN_B12_DEFICIENCY, Conditions.BACTERIAL_OVERGROWTH)
          .text(
              "Folate is trapped in a form that cells cannot use; overgrowth makes folate. A high folate is a clue, not reassurance.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .addCitation(Sources.OVERGROWTH_NOTES.at("laboratory", SECONDARY))
          .build();

  /** Lack of vitamin B12 lowers red-cell folate. */
  public static final Confounder RED_CELL_FOLATE_LOWERED_BY_LACK_OF_B12 =
      Confounder.builder()
          .id("red-cell-folate-lowered-by-lack-of-b12")
          .name("lack of vitamin B12 lowers red-cell folate")
          .test(LabTests.RED_CELL_FOLATE)
          .makes(Outcome.LOW)
          .addBy(Conditions.VITAMIN_B12_DEFICIENCY)
          .text("It may be low although folate is adequate.")
          .addCitation(Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL))
          .build();

  private Confounders() {}

  /** All of them, in the order of this file. */
  public static List<Confounder> all() {
    return List.of(
        TOTAL_B12_RAISED_BY_SUPPLEMENTS,
        TOTAL_B12_RAISED_BY_LIVER_DISEASE,
        TOTAL_B12_RAISED_BY_BLOOD_DISEASE,
        TOTAL_B12_RAISED_BY_TUMOURS,
        TOTAL_B12_RAISED_BY_KIDNEY_DISEASE,
        TOTAL_B12_RAISED_BY_ANTIBODY,
        TOTAL_B12_RAISED_BY_IMMUNE_COMPLEXES,
        TOTAL_B12_RAISED_BY_VALPROATE,
        TOTAL_B12_NORMAL_AFTER_NITROUS_OXIDE,
        ACTIVE_B12_NORMAL_AFTER_NITROUS_OXIDE,
        TOTAL_B12_LOWERED_IN_PREGNANCY,
        TOTAL_B12_LOWERED_BY_CONTRACEPTIVES,
        TOTAL_B12_LOWERED_BY_FOLATE_DEFICIENCY,
        TOTAL_B12_LOWERED_BY_MYELOMA,
        TOTAL_B12_LOWERED_BY_HIV,
        TOTAL_B12_LOWERED_BY_HAPTOCORRIN_DEFICIENCY,
        TOTAL_B12_LOWERED_BY_IRON_DEFICIENCY,
        TOTAL_B12_RAISED_BY_BIOTIN,
        ACTIVE_B12_LOWERED_BY_TCN2_VARIANT,
        ACTIVE_B12_RAISED_BY_KIDNEY_DISEASE,
        MMA_RAISED_BY_KIDNEY_DISEASE,
        MMA_RAISED_IN_PREGNANCY,
        MMA_RAISED_BY_HYPOVOLAEMIA,
        MMA_RAISED_BY_OVERGROWTH,
        MMA_RAISED_BY_INBORN_ERRORS,
        MMA_LOWERED_BY_ANTIBACTERIALS,
        MMA_DRIFTS_WITH_AGE,
        HOMOCYSTEINE_RAISED_BY_FOLATE_DEFICIENCY,
        HOMOCYSTEINE_RAISED_BY_B6_DEFICIENCY,
        HOMOCYSTEINE_RAISED_BY_KIDNEY_DISEASE,
        HOMOCYSTEINE_RAISED_IN_PREGNANCY,
        HOMOCYSTEINE_RAISED_BY_HYPOTHYROIDISM,
        HOMOCYSTEINE_RAISED_BY_MTHFR,
        HOMOCYSTEINE_RAISED_BY_SMOKING_AND_AGE,
        HOMOCYSTEINE_RAISED_BY_MEDICINES_CONFOUNDER,
        HOMOCYSTEINE_RAISED_BY_LATE_SEPARATION,
        MCV_RAISED_BY_OTHER_CAUSES,
        MCV_RAISED_BY_MEDICINES,
        MCV_LOWERED_BY_IRON_DEFICIENCY_AND_THALASSAEMIA,
        MCV_ARTEFACTS,
        GASTRIN_RAISED_BY_ACID_SUPPRESSION,
        ANTIBODY_FALSELY_POSITIVE_AFTER_INJECTION,
        PARIETAL_ANTIBODY_UNSPECIFIC,
        TTG_IGA_FALSELY_NEGATIVE,
        FOLATE_RAISED_BY_LACK_OF_B12,
        RED_CELL_FOLATE_LOWERED_BY_LACK_OF_B12);
  }
}
