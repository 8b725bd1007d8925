package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Differential;
import java.util.List;

/** What else explains a finding, and what tells it apart. */
public final class Differentials {
  /** Macrocytosis from lack of vitamin B12 or folate. */
  public static final Differential MACROCYTOSIS_FROM_VITAMIN_LACK =
      Differential.builder()
          .id("macrocytosis-from-vitamin-lack")
          .name("macrocytosis from lack of vitamin B12 or folate")
          .addFindings(Symptoms.MACROCYTOSIS)
          .addExplanations(Conditions.VITAMIN_B12_DEFICIENCY, Conditions.FOLATE_DEFICIENCY)
          .tells(
              "Macro-ovalocytes, hypersegmented neutrophils and few reticulocytes; the volume is often above 115 fL.")
          .addTests(
              LabTests.TOTAL_B12,
              LabTests.SERUM_FOLATE,
              LabTests.NEUTROPHIL_HYPERSEGMENTATION,
              LabTests.RETICULOCYTES)
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("features of the count, standard teaching", PROVISIONAL))
          .build();

  /** Macrocytosis from alcohol. */
  public static final Differential MACROCYTOSIS_FROM_ALCOHOL =
      Differential.builder()
          .id("macrocytosis-from-alcohol")
          .name("macrocytosis from alcohol")
          .addFindings(Symptoms.MACROCYTOSIS)
          .addExplanations(RiskFactors.HARMFUL_ALCOHOL_USE)
          .tells(
              "Round cells, a volume of about 100 to 105 fL, liver enzymes and the history; vitamin B12 may read falsely high.")
          .addTests(LabTests.MCV)
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("features of the count, standard teaching", PROVISIONAL))
          .build();

  /** Macrocytosis from liver disease. */
  public static final Differential MACROCYTOSIS_FROM_LIVER_DISEASE =
      Differential.builder()
          .id("macrocytosis-from-liver-disease")
          .name("macrocytosis from liver disease")
          .addFindings(Symptoms.MACROCYTOSIS)
          .addExplanations(Conditions.LIVER_DISEASE)
          .tells("Target cells and abnormal liver tests.")
          .addTests(LabTests.BILIRUBIN)
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Macrocytosis from hypothyroidism. */
  public static final Differential MACROCYTOSIS_FROM_HYPOTHYROIDISM =
      Differential.builder()
          .id("macrocytosis-from-hypothyroidism")
          .name("macrocytosis from hypothyroidism")
          .addFindings(Symptoms.MACROCYTOSIS)
          .addExplanations(Conditions.HYPOTHYROIDISM)
          .tells("A raised thyroid-stimulating hormone.")
          .addTests(LabTests.THYROID_STIMULATING_HORMONE)
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Macrocytosis from medicines. */
  public static final Differential MACROCYTOSIS_FROM_MEDICINES =
      Differential.builder()
          .id("macrocytosis-from-medicines")
          .name("macrocytosis from medicines")
          .addFindings(Symptoms.MACROCYTOSIS)
          .addExplanations(
              Medicines.HYDROXYCARBAMIDE,
              Medicines.ZIDOVUDINE,
              Medicines.METHOTREXATE,
              Medicines.AZATHIOPRINE,
              Medicines.TRIMETHOPRIM)
          .tells("The list of medicines.")
          .addTests(LabTests.MCV)
          .addCitation(Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Macrocytosis from haemolysis or bleeding. */
  public static final Differential MACROCYTOSIS_FROM_RETICULOCYTOSIS =
      Differential.builder()
          .id("macrocytosis-from-reticulocytosis")
          .name("macrocytosis from haemolysis or bleeding")
          .addFindings(Symptoms.MACROCYTOSIS)
          .addExplanations(Conditions.REACTIVE_RETICULOCYTOSIS)
          .tells("Many reticulocytes, low haptoglobin; the volume seldom exceeds 110 fL.")
          .addTests(LabTests.RETICULOCYTES, LabTests.HAPTOGLOBIN, LabTests.LACTATE_DEHYDROGENASE)
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .addCitation(
              Sources.LIBRARY.at("upper end of the volume, standard teaching", PROVISIONAL))
          .build();

  /** Macrocytosis from myelodysplasia. */
  public static final Differential MACROCYTOSIS_FROM_MYELODYSPLASIA =
      Differential.builder()
          .id("macrocytosis-from-myelodysplasia")
          .name("macrocytosis from myelodysplasia")
          .addFindings(Symptoms.MACROCYTOSIS)
          .addExplanations(Conditions.MYELODYSPLASTIC_SYNDROME)
          .tells(
              "Other cells are low, neutrophils have too few lobes, and there is no response to vitamin B12 or folate: haematology.")
          .addTests(LabTests.WHITE_CELLS, LabTests.PLATELETS, LabTests.NEUTROPHILS)
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("features of the count, standard teaching", PROVISIONAL))
          .build();

  /** Blood and cord disease from copper deficiency. */
  public static final Differential MACROCYTOSIS_FROM_COPPER_DEFICIENCY =
      Differential.builder()
          .id("macrocytosis-from-copper-deficiency")
          .name("blood and cord disease from copper deficiency")
          .addFindings(Symptoms.MACROCYTOSIS, Symptoms.LEUCOPENIA)
          .addExplanations(Conditions.COPPER_DEFICIENCY)
          .tells(
              "Low cells with cord disease, after surgery of the upper gut or much zinc: low copper and caeruloplasmin.")
          .addTests(LabTests.COPPER, LabTests.CAERULOPLASMIN, LabTests.ZINC)
          .addCitation(Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Normal large cells. */
  public static final Differential MACROCYTOSIS_OF_PREGNANCY_AND_NEWBORNS =
      Differential.builder()
          .id("macrocytosis-of-pregnancy-and-newborns")
          .name("normal large cells")
          .addFindings(Symptoms.MACROCYTOSIS)
          .tells("Pregnancy; newborns have a volume of about 106 to 108 fL.")
          .addTests(LabTests.MCV)
          .addCitation(Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("volume of newborns, standard teaching", PROVISIONAL))
          .build();

  /** False macrocytosis. */
  public static final Differential MACROCYTOSIS_ARTEFACT =
      Differential.builder()
          .id("macrocytosis-artefact")
          .name("false macrocytosis")
          .addFindings(Symptoms.MACROCYTOSIS)
          .tells("Cold agglutinins, very high glucose, an old sample: repeat.")
          .addTests(LabTests.MCV)
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Hidden macrocytosis. */
  public static final Differential MASKED_MACROCYTOSIS =
      Differential.builder()
          .id("masked-macrocytosis")
          .name("hidden macrocytosis")
          .addFindings(Symptoms.ANAEMIA)
          .addExplanations(Conditions.IRON_DEFICIENCY, Conditions.THALASSAEMIA)
          .tells(
              "Iron deficiency or thalassaemia brings the volume to normal: the film shows two kinds of cells.")
          .addTests(LabTests.FERRITIN, LabTests.MCV)
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Cord disease from copper deficiency. */
  public static final Differential NEUROPATHY_FROM_COPPER_DEFICIENCY =
      Differential.builder()
          .id("neuropathy-from-copper-deficiency")
          .name("cord disease from copper deficiency")
          .addFindings(
              Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, Symptoms.SUBACUTE_COMBINED_DEGENERATION)
          .addExplanations(Conditions.COPPER_DEFICIENCY)
          .tells(
              "Looks the same, with low cells in 78 % of 55 people; low copper and caeruloplasmin. Both may be there: after bariatric surgery ask for both.")
          .addTests(LabTests.COPPER, LabTests.CAERULOPLASMIN, LabTests.ZINC)
          .addCitation(Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Neuropathy from diabetes. */
  public static final Differential NEUROPATHY_FROM_DIABETES =
      Differential.builder()
          .id("neuropathy-from-diabetes")
          .name("neuropathy from diabetes")
          .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addExplanations(Conditions.TYPE_2_DIABETES, Conditions.TYPE_1_DIABETES)
          .tells("A raised HbA1c; somebody on metformin may have both.")
          .addTests(LabTests.HBA1C)
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Neuropathy from nitrous oxide. */
  public static final Differential NEUROPATHY_FROM_NITROUS_OXIDE =
      Differential.builder()
          .id("neuropathy-from-nitrous-oxide")
          .name("neuropathy from nitrous oxide")
          .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addExplanations(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
          .tells("High homocysteine, and a history that has to be asked for again.")
          .addTests(LabTests.HOMOCYSTEINE)
          .addCitation(Sources.CCLM_N2O_2024.at("review", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.PRACTICAL_NEUROLOGY_N2O.at("guide", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Neuropathy from alcohol, thiamine, vitamin B6 or vitamin E. */
  public static final Differential NEUROPATHY_FROM_ALCOHOL_OR_VITAMINS =
      Differential.builder()
          .id("neuropathy-from-alcohol-or-vitamins")
          .name("neuropathy from alcohol, thiamine, vitamin B6 or vitamin E")
          .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addExplanations(
              RiskFactors.HARMFUL_ALCOHOL_USE,
              Conditions.THIAMINE_DEFICIENCY,
              Conditions.VITAMIN_B6_DEFICIENCY)
          .tells("History and levels; too much vitamin B6 from supplements harms nerves as well.")
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Neuropathy from thyroid, kidney, paraprotein or infection. */
  public static final Differential NEUROPATHY_FROM_GENERAL_DISEASE =
      Differential.builder()
          .id("neuropathy-from-general-disease")
          .name("neuropathy from thyroid, kidney, paraprotein or infection")
          .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addExplanations(
              Conditions.HYPOTHYROIDISM,
              Conditions.CHRONIC_KIDNEY_DISEASE,
              Conditions.MYELOMA,
              Conditions.HIV_INFECTION)
          .tells(
              "Thyroid and kidney tests, protein electrophoresis with light chains, and serology.")
          .addTests(LabTests.THYROID_STIMULATING_HORMONE, LabTests.CREATININE)
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Compression of the cord, multiple sclerosis or hereditary disease. */
  public static final Differential NEUROPATHY_FROM_COMPRESSION =
      Differential.builder()
          .id("neuropathy-from-compression")
          .name("compression of the cord, multiple sclerosis or hereditary disease")
          .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .tells("Imaging and nerve conduction studies.")
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .build();

  /** Entrapment of one nerve. */
  public static final Differential NEUROPATHY_FROM_ENTRAPMENT =
      Differential.builder()
          .id("neuropathy-from-entrapment")
          .name("entrapment of one nerve")
          .addFindings(Symptoms.FOCAL_NUMBNESS)
          .addExplanations(Conditions.PERIPHERAL_NERVE_ENTRAPMENT)
          .tells("One nerve, one side, normal reflexes: vitamin B12 is not the answer.")
          .addCitation(Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE))
          .build();

  /** Cognitive change from other causes. */
  public static final Differential COGNITIVE_CHANGE_FROM_OTHER_CAUSES =
      Differential.builder()
          .id("cognitive-change-from-other-causes")
          .name("cognitive change from other causes")
          .addFindings(Symptoms.COGNITIVE_DIFFICULTY)
          .addExplanations(Conditions.HYPOTHYROIDISM)
          .tells(
              "Thyroid, calcium, glucose, a look for delirium and depression; vitamin B12 rarely reverses established dementia.")
          .addTests(LabTests.THYROID_STIMULATING_HORMONE)
          .addCitation(Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL))
          .addCitation(Sources.BMJ_BEST_PRACTICE.at("dementia", READ_ONCE))
          .build();

  private Differentials() {}

  /** All of them, in the order of this file. */
  public static List<Differential> all() {
    return List.of(
        MACROCYTOSIS_FROM_VITAMIN_LACK,
        MACROCYTOSIS_FROM_ALCOHOL,
        MACROCYTOSIS_FROM_LIVER_DISEASE,
        MACROCYTOSIS_FROM_HYPOTHYROIDISM,
        MACROCYTOSIS_FROM_MEDICINES,
        MACROCYTOSIS_FROM_RETICULOCYTOSIS,
        MACROCYTOSIS_FROM_MYELODYSPLASIA,
        MACROCYTOSIS_FROM_COPPER_DEFICIENCY,
        MACROCYTOSIS_OF_PREGNANCY_AND_NEWBORNS,
        MACROCYTOSIS_ARTEFACT,
        MASKED_MACROCYTOSIS,
        NEUROPATHY_FROM_COPPER_DEFICIENCY,
        NEUROPATHY_FROM_DIABETES,
        NEUROPATHY_FROM_NITROUS_OXIDE,
        NEUROPATHY_FROM_ALCOHOL_OR_VITAMINS,
        NEUROPATHY_FROM_GENERAL_DISEASE,
        NEUROPATHY_FROM_COMPRESSION,
        NEUROPATHY_FROM_ENTRAPMENT,
        COGNITIVE_CHANGE_FROM_OTHER_CAUSES);
  }
}
