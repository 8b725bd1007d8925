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
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/** What else explains a finding, and what tells it apart. */
public final class Differentials {
  private static final List<Differential> ALL = new ArrayList<>();

  public static final Differential MACROCYTOSIS_FROM_VITAMIN_LACK =
      add(
          differential(
                  "macrocytosis-from-vitamin-lack",
                  "macrocytosis from lack of vitamin B12 or folate")
              .addFindings(Symptoms.MACROCYTOSIS)
              .addExplanations(Conditions.VITAMIN_B12_DEFICIENCY, Conditions.FOLATE_DEFICIENCY)
              .tells(
                  "Macro-ovalocytes, hypersegmented neutrophils and few reticulocytes; the volume is often above 115 fL.")
              .addTests(
                  LabTests.TOTAL_B12,
                  LabTests.SERUM_FOLATE,
                  LabTests.NEUTROPHIL_HYPERSEGMENTATION,
                  LabTests.RETICULOCYTES),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("features of the count, standard teaching", PROVISIONAL));

  public static final Differential MACROCYTOSIS_FROM_ALCOHOL =
      add(
          differential("macrocytosis-from-alcohol", "macrocytosis from alcohol")
              .addFindings(Symptoms.MACROCYTOSIS)
              .addExplanations(RiskFactors.HARMFUL_ALCOHOL_USE)
              .tells(
                  "Round cells, a volume of about 100 to 105 fL, liver enzymes and the history; vitamin B12 may read falsely high.")
              .addTests(LabTests.MCV),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("features of the count, standard teaching", PROVISIONAL));

  public static final Differential MACROCYTOSIS_FROM_LIVER_DISEASE =
      add(
          differential("macrocytosis-from-liver-disease", "macrocytosis from liver disease")
              .addFindings(Symptoms.MACROCYTOSIS)
              .addExplanations(Conditions.LIVER_DISEASE)
              .tells("Target cells and abnormal liver tests.")
              .addTests(LabTests.BILIRUBIN),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential MACROCYTOSIS_FROM_HYPOTHYROIDISM =
      add(
          differential("macrocytosis-from-hypothyroidism", "macrocytosis from hypothyroidism")
              .addFindings(Symptoms.MACROCYTOSIS)
              .addExplanations(Conditions.HYPOTHYROIDISM)
              .tells("A raised thyroid-stimulating hormone.")
              .addTests(LabTests.THYROID_STIMULATING_HORMONE),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential MACROCYTOSIS_FROM_MEDICINES =
      add(
          differential("macrocytosis-from-medicines", "macrocytosis from medicines")
              .addFindings(
                  Symptoms.MACROCYTOSIS,
                  Symptoms.HYPERSEGMENTED_NEUTROPHILS,
                  Symptoms.MEGALOBLASTIC_ANAEMIA,
                  Symptoms.MEGALOBLASTIC_MARROW)
              .addExplanations(
                  Conditions.CHEMOTHERAPY,
                  Medicines.HYDROXYCARBAMIDE,
                  Medicines.THIOPURINES,
                  Medicines.ZIDOVUDINE,
                  Medicines.METHOTREXATE,
                  Medicines.AZATHIOPRINE,
                  Medicines.TRIMETHOPRIM,
                  Medicines.CYTOTOXIC_MEDICINES,
                  Medicines.STAVUDINE,
                  Medicines.LAMIVUDINE,
                  Medicines.IMATINIB,
                  Medicines.SUNITINIB)
              .tells("The list of medicines.")
              .addTests(LabTests.MCV),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED),
          Sources.KINASE_INHIBITORS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HIV_MEDICINES.at("second paragraph", READ_ONCE),
          Sources.LAMIVUDINE_2021.at("abstract", READ_ONCE));

  public static final Differential MACROCYTOSIS_FROM_RETICULOCYTOSIS =
      add(
          differential(
                  "macrocytosis-from-reticulocytosis", "macrocytosis from haemolysis or bleeding")
              .addFindings(Symptoms.MACROCYTOSIS)
              .addExplanations(Conditions.REACTIVE_RETICULOCYTOSIS)
              .tells("Many reticulocytes, low haptoglobin; the volume seldom exceeds 110 fL.")
              .addTests(
                  LabTests.RETICULOCYTES, LabTests.HAPTOGLOBIN, LabTests.LACTATE_DEHYDROGENASE),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("upper end of the volume, standard teaching", PROVISIONAL));

  public static final Differential MACROCYTOSIS_FROM_MYELODYSPLASIA =
      add(
          differential("macrocytosis-from-myelodysplasia", "macrocytosis from myelodysplasia")
              .addFindings(Symptoms.MACROCYTOSIS)
              .addExplanations(Conditions.MYELODYSPLASTIC_SYNDROME)
              .tells(
                  "Other cells are low, neutrophils have too few lobes, and there is no response to vitamin B12 or folate: haematology.")
              .addTests(LabTests.WHITE_CELLS, LabTests.PLATELETS, LabTests.NEUTROPHILS),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("features of the count, standard teaching", PROVISIONAL));

  public static final Differential MACROCYTOSIS_FROM_COPPER_DEFICIENCY =
      add(
          differential(
                  "macrocytosis-from-copper-deficiency",
                  "blood and cord disease from copper deficiency")
              .addFindings(Symptoms.MACROCYTOSIS, Symptoms.LEUCOPENIA)
              .addExplanations(Conditions.COPPER_DEFICIENCY)
              .tells(
                  "Low cells with cord disease, after surgery of the upper gut or much zinc: low copper and caeruloplasmin.")
              .addTests(LabTests.COPPER, LabTests.CAERULOPLASMIN, LabTests.ZINC),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  public static final Differential MACROCYTOSIS_OF_PREGNANCY_AND_NEWBORNS =
      add(
          differential("macrocytosis-of-pregnancy-and-newborns", "normal large cells")
              .addFindings(Symptoms.MACROCYTOSIS)
              .tells("Pregnancy; newborns have a volume of about 106 to 108 fL.")
              .addTests(LabTests.MCV),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("volume of newborns, standard teaching", PROVISIONAL));

  public static final Differential MACROCYTOSIS_ARTEFACT =
      add(
          differential("macrocytosis-artefact", "false macrocytosis")
              .addFindings(Symptoms.MACROCYTOSIS)
              .tells("Cold agglutinins, very high glucose, an old sample: repeat.")
              .addTests(LabTests.MCV),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential MASKED_MACROCYTOSIS =
      add(
          differential("masked-macrocytosis", "hidden macrocytosis")
              .addFindings(Symptoms.ANAEMIA)
              .addExplanations(Conditions.IRON_DEFICIENCY, Conditions.THALASSAEMIA)
              .tells(
                  "Iron deficiency or thalassaemia brings the volume to normal: the film shows two kinds of cells.")
              .addTests(LabTests.FERRITIN, LabTests.MCV),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential NEUROPATHY_FROM_COPPER_DEFICIENCY =
      add(
          differential("neuropathy-from-copper-deficiency", "cord disease from copper deficiency")
              .addFindings(
                  Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
                  Symptoms.SUBACUTE_COMBINED_DEGENERATION)
              .addExplanations(Conditions.COPPER_DEFICIENCY)
              .tells(
                  "Looks the same, with low cells in 78 % of 55 people; low copper and caeruloplasmin. Both may be there: after bariatric surgery ask for both.")
              .addTests(LabTests.COPPER, LabTests.CAERULOPLASMIN, LabTests.ZINC),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  public static final Differential NEUROPATHY_FROM_DIABETES =
      add(
          differential("neuropathy-from-diabetes", "neuropathy from diabetes")
              .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addExplanations(
                  Conditions.TYPE_2_DIABETES, Conditions.TYPE_1_DIABETES, Conditions.DIABETES)
              .tells("A raised HbA1c; somebody on metformin may have both.")
              .addTests(LabTests.HBA1C),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential NEUROPATHY_FROM_NITROUS_OXIDE =
      add(
          differential("neuropathy-from-nitrous-oxide", "neuropathy from nitrous oxide")
              .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addExplanations(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
              .tells("High homocysteine, and a history that has to be asked for again.")
              .addTests(LabTests.HOMOCYSTEINE),
          Sources.CCLM_N2O_2024.at("review", INDEPENDENTLY_CONFIRMED),
          Sources.PRACTICAL_NEUROLOGY_N2O.at("guide", INDEPENDENTLY_CONFIRMED));

  public static final Differential NEUROPATHY_FROM_ALCOHOL_OR_VITAMINS =
      add(
          differential(
                  "neuropathy-from-alcohol-or-vitamins",
                  "neuropathy from alcohol, thiamine, vitamin B6 or vitamin E")
              .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addExplanations(
                  RiskFactors.HARMFUL_ALCOHOL_USE,
                  Conditions.THIAMINE_DEFICIENCY,
                  Conditions.VITAMIN_B6_DEFICIENCY)
              .tells(
                  "History and levels; too much vitamin B6 from supplements harms nerves as well."),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential NEUROPATHY_FROM_GENERAL_DISEASE =
      add(
          differential(
                  "neuropathy-from-general-disease",
                  "neuropathy from thyroid, kidney, paraprotein or infection")
              .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addExplanations(
                  Conditions.HYPOTHYROIDISM,
                  Conditions.CHRONIC_KIDNEY_DISEASE,
                  Conditions.MYELOMA,
                  Conditions.HIV_INFECTION)
              .tells(
                  "Thyroid and kidney tests, protein electrophoresis with light chains, and serology.")
              .addTests(LabTests.THYROID_STIMULATING_HORMONE, LabTests.CREATININE),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential NEUROPATHY_OF_A_NAMED_KIND =
      add(
          differential(
                  "neuropathy-of-a-named-kind",
                  "neuropathy from alcohol, too much vitamin B6 or lack of vitamin E")
              .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addExplanations(
                  Conditions.ALCOHOLIC_NEUROPATHY,
                  Conditions.VITAMIN_B6_EXCESS,
                  Conditions.VITAMIN_E_DEFICIENCY)
              .tells("The record; whether it gets better when the vitamin is taken, or left.")
              .addTests(LabTests.VITAMIN_E),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED),
          Sources.UCSF_NEUROPATHY.at("causes", INDEPENDENTLY_CONFIRMED));

  public static final Differential NEUROPATHY_FROM_CHEMOTHERAPY =
      add(
          differential("neuropathy-from-chemotherapy", "neuropathy from chemotherapy")
              .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addExplanations(
                  Conditions.CHEMOTHERAPY_NEUROPATHY,
                  Conditions.CHEMOTHERAPY,
                  Medicines.NEUROTOXIC_CHEMOTHERAPY)
              .tells("The medicines given and the days of the cycles."),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential NEUROPATHY_FROM_COMPRESSION =
      add(
          differential(
                  "neuropathy-from-compression",
                  "compression of the cord, multiple sclerosis, stroke or hereditary disease")
              .addFindings(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addExplanations(
                  Conditions.SPINAL_CORD_COMPRESSION,
                  Conditions.MULTIPLE_SCLEROSIS,
                  Conditions.STROKE)
              .tells("Imaging and nerve conduction studies."),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential NEUROPATHY_FROM_ENTRAPMENT =
      add(
          differential("neuropathy-from-entrapment", "entrapment of one nerve")
              .addFindings(Symptoms.FOCAL_NUMBNESS, Symptoms.NUMBNESS, Symptoms.PARAESTHESIA)
              .addExplanations(Conditions.PERIPHERAL_NERVE_ENTRAPMENT)
              .tells("One nerve, one side, normal reflexes: vitamin B12 is not the answer."),
          Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE));

  public static final Differential LOSS_OF_SIGHT_FROM_OTHERS =
      add(
          differential(
                  "loss-of-sight-from-others",
                  "loss of sight from the eye, the brain, tobacco, alcohol or inheritance")
              .addFindings(Symptoms.OPTIC_NERVE_PROBLEM, Symptoms.SUDDEN_VISUAL_LOSS_OF_ONE_EYE)
              .addExplanations(
                  Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY,
                  Conditions.TOBACCO_AMBLYOPIA,
                  Conditions.GLAUCOMA,
                  Conditions.MACULAR_DEGENERATION,
                  Conditions.REFRACTIVE_ERROR,
                  Conditions.CATARACT,
                  Conditions.INBORN_DEFECT_OF_SIGHT,
                  Conditions.STROKE,
                  Conditions.MULTIPLE_SCLEROSIS,
                  RiskFactors.SMOKING,
                  RiskFactors.HARMFUL_ALCOHOL_USE)
              .tells(
                  "An eye examination, the history and the family; imaging where one side is worse."),
          Sources.NUTRITIONAL_OPTIC_TROBE.at("differential", READ_ONCE),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential LOW_CELLS_FROM_A_LARGE_SPLEEN =
      add(
          differential("low-cells-from-a-large-spleen", "low blood cells from a large spleen")
              .addFindings(Symptoms.THROMBOCYTOPENIA, Symptoms.LEUCOPENIA, Symptoms.PANCYTOPENIA)
              .addExplanations(Conditions.HYPERSPLENISM)
              .tells("The size of the spleen, and a marrow that is not empty."),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL));

  public static final Differential COGNITIVE_CHANGE_FROM_OTHER_CAUSES =
      add(
          differential("cognitive-change-from-other-causes", "cognitive change from other causes")
              .addFindings(Symptoms.COGNITIVE_DIFFICULTY)
              .addExplanations(Conditions.HYPOTHYROIDISM)
              .tells(
                  "Thyroid, calcium, glucose, a look for delirium and depression; vitamin B12 rarely reverses established dementia.")
              .addTests(LabTests.THYROID_STIMULATING_HORMONE),
          Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL),
          Sources.BMJ_BEST_PRACTICE.at("dementia", READ_ONCE));

  private Differentials() {}

  /** All of them, in the order of this file. */
  public static List<Differential> all() {
    return List.copyOf(ALL);
  }

  private static Differential.Builder differential(String id, String name) {
    return Differential.builder().id(id).name(name);
  }

  private static Differential add(Differential.Builder differential, Citation... citations) {
    Differential made = differential.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
