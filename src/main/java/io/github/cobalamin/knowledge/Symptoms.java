// Long: all of it is one kind of fact. Parted, each constant would be named twice, or inherited
// from a hidden class, where reflection does not reach it.
package io.github.cobalamin.knowledge;

import static io.github.cobalamin.model.Symptom.BodySystem.BLOOD;
import static io.github.cobalamin.model.Symptom.BodySystem.DEVELOPMENT;
import static io.github.cobalamin.model.Symptom.BodySystem.EYES;
import static io.github.cobalamin.model.Symptom.BodySystem.GENERAL;
import static io.github.cobalamin.model.Symptom.BodySystem.HEART;
import static io.github.cobalamin.model.Symptom.BodySystem.MIND;
import static io.github.cobalamin.model.Symptom.BodySystem.MOUTH_AND_GUT;
import static io.github.cobalamin.model.Symptom.BodySystem.NERVES;
import static io.github.cobalamin.model.Symptom.BodySystem.REPRODUCTION;
import static io.github.cobalamin.model.Symptom.BodySystem.SKIN;
import static io.github.cobalamin.model.Symptom.FoundBy.EXAMINING;
import static io.github.cobalamin.model.Symptom.FoundBy.TESTING;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.knowledge.evidence.Frequencies;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Symptoms and signs by body system: NG239's Box 1 in full, mental-health presentations, what other
 * sources describe, infants' own, and the signs that make it urgent. What is an association only
 * says so in its description. How often they were found stands in {@link Frequencies}, what makes
 * them red flags in {@link DangerSigns}.
 */
public final class Symptoms {
  private static final List<Symptom> ALL = new ArrayList<>();

  /** Difficulty in thinking or remembering. */
  public static final Symptom COGNITIVE_DIFFICULTY =
      add(
          symptom("cognitive-difficulty", "difficulty in thinking or remembering", MIND)
              .addSynonyms("cognitive difficulty", "cognitive impairment", "cognitive decline"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Poor concentration. */
  public static final Symptom POOR_CONCENTRATION =
      add(
          symptom("poor-concentration", "poor concentration", MIND)
              .addWider(COGNITIVE_DIFFICULTY)
              .addSynonyms("difficulty concentrating"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HOOPER_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Memory loss. */
  public static final Symptom MEMORY_LOSS =
      add(
          symptom("memory-loss", "memory loss", MIND)
              .addWider(COGNITIVE_DIFFICULTY)
              .addSynonyms("forgetfulness", "short-term memory loss", "memory impairment"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HOOPER_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Confabulation. */
  public static final Symptom CONFABULATION =
      add(
          symptom("confabulation", "confabulation", MIND)
              .foundBy(EXAMINING)
              .addWider(MEMORY_LOSS)
              .addSynonyms("invented memories", "making up memories"),
          Sources.WERNICKE_REVIEW.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.WERNICKE_WIKI.at("definition", INDEPENDENTLY_CONFIRMED));

  /** Slow, clouded thinking. */
  public static final Symptom BRAIN_FOG =
      add(
          symptom("brain-fog", "slow, clouded thinking", MIND)
              .addWider(COGNITIVE_DIFFICULTY)
              .addSynonyms("brain fog", "slow thinking"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Neurological or mobility problem. */
  public static final Symptom NEUROLOGICAL_OR_MOBILITY_PROBLEM =
      add(
          symptom("neurological-or-mobility-problem", "neurological or mobility problem", NERVES)
              .description("Symptoms of peripheral neuropathy or of disease of the spinal cord.")
              .addSynonyms("neuropathy", "myelopathy", "peripheral neuropathy"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED));

  /** Paraesthesia. */
  public static final Symptom PARAESTHESIA =
      add(
          symptom("paraesthesia", "paraesthesia", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("pins and needles", "burning feet", "tingling", "paresthesia"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Numbness. */
  public static final Symptom NUMBNESS =
      add(
          symptom("numbness", "numbness", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("loss of feeling"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED));

  /** Impaired gait. */
  public static final Symptom IMPAIRED_GAIT =
      add(
          symptom("impaired-gait", "impaired gait", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms(
                  "unsteady walking", "gait unsteadiness", "difficulty walking", "staggering"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.SOLOMON_2005.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Inability to walk. */
  public static final Symptom UNABLE_TO_WALK =
      add(
          symptom("unable-to-walk", "inability to walk", NERVES)
              .addWider(IMPAIRED_GAIT)
              .addSynonyms(
                  "unable to walk", "cannot walk", "no longer walks", "needs a wheelchair"),
          Sources.NITROUS_OXIDE_REHABILITATION.at("case", READ_ONCE));

  /** Balance problem. */
  public static final Symptom BALANCE_PROBLEM =
      add(
          symptom("balance-problem", "balance problem", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("imbalance", "unsteadiness"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED));

  /** Falls from impaired balance. */
  public static final Symptom FALLS =
      add(
          symptom("falls", "falls from impaired balance", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("falls", "falling"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.FALLS_2016.at("letter", READ_ONCE));

  /** Ataxia. */
  public static final Symptom ATAXIA =
      add(
          symptom("ataxia", "ataxia", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms(
                  "sensory ataxia", "broad-based gait", "clumsy walking", "lack of coordination"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Clumsiness. */
  public static final Symptom CLUMSINESS =
      add(
          symptom("clumsiness", "clumsiness", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .description("As it is reported; the examiner's sign is ataxia.")
              .addSynonyms("clumsy", "clumsy hands", "fumbling"),
          Sources.MERCK_HOME.at("subacute combined degeneration", INDEPENDENTLY_CONFIRMED),
          Sources.ADAM_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Loss of proprioception. */
  public static final Symptom REDUCED_PROPRIOCEPTION =
      add(
          symptom("reduced-proprioception", "loss of proprioception", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("loss of position sense", "position loss"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Loss of vibration sense. */
  public static final Symptom REDUCED_VIBRATION_SENSE =
      add(
          symptom("reduced-vibration-sense", "loss of vibration sense", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("reduced vibration sense", "vibration sense lost"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Loss of vibration sense at the toes only. */
  public static final Symptom VIBRATION_SENSE_LOST_AT_THE_TOES =
      add(
          symptom(
                  "vibration-sense-lost-at-the-toes",
                  "loss of vibration sense at the toes only",
                  NERVES)
              .foundBy(EXAMINING)
              .description(
                  "Kept at the ankle: found in three of ten healthy people over 60, so it is no sign by itself.")
              .addSynonyms("no vibration sense in the toes"),
          Sources.AGEING_SIGNS_2006.at("abstract", READ_ONCE));

  /** Loss of vibration sense at the ankle. */
  public static final Symptom VIBRATION_SENSE_LOST_AT_THE_ANKLE =
      add(
          symptom(
                  "vibration-sense-lost-at-the-ankle",
                  "loss of vibration sense at the ankle",
                  NERVES)
              .foundBy(EXAMINING)
              .addWider(REDUCED_VIBRATION_SENSE)
              .description("At the ankle and not known to be lost further up.")
              .addSynonyms("no vibration sense at the ankles"),
          Sources.SHM_NO_LAUGHING_MATTER.at("case", READ_ONCE),
          Sources.AGEING_SIGNS_2006.at("abstract", READ_ONCE));

  /** Loss of vibration sense above the ankle. */
  public static final Symptom VIBRATION_SENSE_LOST_ABOVE_THE_ANKLE =
      add(
          symptom(
                  "vibration-sense-lost-above-the-ankle",
                  "loss of vibration sense above the ankle",
                  NERVES)
              .foundBy(EXAMINING)
              .addWider(REDUCED_VIBRATION_SENSE)
              .description("At the shin, the knee, the hip or the trunk.")
              .addSynonyms("no vibration sense at the knees", "vibration sense lost up to the hip"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Spasticity or extensor plantar response. */
  public static final Symptom SPASTICITY =
      add(
          symptom("spasticity", "spasticity or extensor plantar response", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("spasticity", "upper motor neurone signs", "stiff legs"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Extensor plantar response. */
  public static final Symptom EXTENSOR_PLANTAR =
      add(
          symptom("extensor-plantar", "extensor plantar response", NERVES)
              .foundBy(EXAMINING)
              .addWider(SPASTICITY)
              .addSynonyms(
                  "extensor plantars", "Babinski sign", "upgoing plantars", "upgoing toes"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.NITROUS_OXIDE_REHABILITATION.at("case", INDEPENDENTLY_CONFIRMED));

  /** Weakness of the legs. */
  public static final Symptom LEG_WEAKNESS =
      add(
          symptom("leg-weakness", "weakness of the legs", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("leg weakness", "new weakness of the legs"),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Weakness found on examination. */
  public static final Symptom OBJECTIVE_WEAKNESS =
      add(
          symptom("objective-weakness", "weakness found on examination", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .description(
                  "Found by an examiner; what is only felt is weakness, or weakness of the legs.")
              .addSynonyms("reduced muscle power", "motor weakness", "paresis", "foot drop"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.NITROUS_OXIDE_NEUROPATHY.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Loss of feeling found on examination. */
  public static final Symptom OBJECTIVE_SENSORY_LOSS =
      add(
          symptom("objective-sensory-loss", "loss of feeling found on examination", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .description("Found by an examiner; what is only felt is numbness.")
              .addSynonyms(
                  "stocking-and-glove sensory loss",
                  "reduced pinprick sensation",
                  "reduced touch sensation"),
          Sources.NITROUS_OXIDE_NEUROPATHY.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NITROUS_OXIDE_REHABILITATION.at("case", INDEPENDENTLY_CONFIRMED));

  /** Lhermitte's sign. */
  public static final Symptom LHERMITTE_SIGN =
      add(
          symptom("lhermitte-sign", "Lhermitte's sign", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("electric shock down the spine"),
          Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE));

  /** Sensory level. */
  public static final Symptom SENSORY_LEVEL =
      add(
          symptom("sensory-level", "sensory level", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM),
          Sources.SCD_OUTCOME_2006.at("abstract", READ_ONCE));

  /** Bladder or bowel disturbance. */
  public static final Symptom BLADDER_OR_BOWEL_CHANGE =
      add(
          symptom("bladder-or-bowel-change", "bladder or bowel disturbance", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("incontinence", "urinary retention", "new bladder or bowel disturbance"),
          Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE));

  /** Neurological symptoms that are getting worse. */
  public static final Symptom PROGRESSIVE_NEUROLOGY =
      add(
          symptom("progressive-neurology", "neurological symptoms that are getting worse", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms(
                  "progressive neurology", "rapidly worsening neurology", "worsening neurology"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Rapidly progressive neuropathy. */
  public static final Symptom RAPIDLY_PROGRESSIVE_NEUROPATHY =
      add(
          symptom("rapidly-progressive-neuropathy", "rapidly progressive neuropathy", NERVES)
              .foundBy(EXAMINING)
              .addWider(PROGRESSIVE_NEUROLOGY)
              .description(
                  "Over days to a few weeks; thiamine deficiency and Guillain-Barré syndrome look like it.")
              .addSynonyms("neuropathy worse within days", "ascending weakness"),
          Sources.BERIBERI_2019.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BERIBERI_TEENAGER.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Numbness in the territory of one nerve. */
  public static final Symptom FOCAL_NUMBNESS =
      add(
          symptom("focal-numbness", "numbness in the territory of one nerve", NERVES)
              .description("One nerve, one side: suggests entrapment rather than deficiency.")
              .addSynonyms("unilateral numbness"),
          Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE));

  /** Symmetrical length-dependent neuropathy. */
  public static final Symptom LENGTH_DEPENDENT_NEUROPATHY =
      add(
          symptom("length-dependent-neuropathy", "symmetrical length-dependent neuropathy", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .description("From the toes upwards, on both sides alike.")
              .addSynonyms(
                  "distal symmetric polyneuropathy",
                  "stocking-and-glove neuropathy",
                  "length-dependent polyneuropathy"),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED),
          Sources.UCSF_NEUROPATHY.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Symptom or sign of optic nerve dysfunction. */
  public static final Symptom OPTIC_NERVE_PROBLEM =
      add(
          symptom("optic-nerve-problem", "symptom or sign of optic nerve dysfunction", EYES)
              .addSynonyms("optic neuropathy"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Blurred vision. */
  public static final Symptom BLURRED_VISION =
      add(
          symptom("blurred-vision", "blurred vision", EYES).addWider(OPTIC_NERVE_PROBLEM),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED));

  /** Visual field loss. */
  public static final Symptom VISUAL_LOSS =
      add(
          symptom("visual-loss", "visual field loss", EYES)
              .addWider(OPTIC_NERVE_PROBLEM)
              .addSynonyms("scotoma", "central scotoma", "visual loss"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.OPTIC_NEUROPATHY_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Loss of visual acuity. */
  public static final Symptom VISUAL_ACUITY_LOSS =
      add(
          symptom("visual-acuity-loss", "loss of visual acuity", EYES)
              .foundBy(EXAMINING)
              .addWider(OPTIC_NERVE_PROBLEM)
              .description("Not that of a refraction that glasses correct.")
              .addSynonyms("reduced visual acuity", "failing eyesight", "sight getting worse"),
          Sources.OPTIC_NEUROPATHY_2017.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.NUTRITIONAL_OPTIC_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Sudden loss of vision of one eye. */
  public static final Symptom SUDDEN_VISUAL_LOSS_OF_ONE_EYE =
      add(
          symptom("sudden-visual-loss-of-one-eye", "sudden loss of vision of one eye", EYES)
              .description("Seldom from vitamin B12; it has its own urgent causes.")
              .addSynonyms("sudden blindness of one eye"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Optic atrophy. */
  public static final Symptom OPTIC_ATROPHY =
      add(
          symptom("optic-atrophy", "optic atrophy", EYES)
              .foundBy(EXAMINING)
              .addWider(OPTIC_NERVE_PROBLEM),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Glossitis. */
  public static final Symptom GLOSSITIS =
      add(
          symptom("glossitis", "glossitis", MOUTH_AND_GUT)
              .addSynonyms("sore tongue", "inflamed tongue", "smooth tongue"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("gastrointestinal symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.ORAL_SIGNS_2016.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Unexplained fatigue. */
  public static final Symptom FATIGUE =
      add(
          symptom("fatigue", "unexplained fatigue", GENERAL)
              .addSynonyms("fatigue", "tiredness", "exhaustion"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Anaemia. */
  public static final Symptom ANAEMIA =
      add(
          symptom("anaemia", "anaemia", BLOOD)
              .foundBy(TESTING)
              .addSynonyms("anemia", "low haemoglobin"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Macrocytosis. */
  public static final Symptom MACROCYTOSIS =
      add(
          symptom("macrocytosis", "macrocytosis", BLOOD)
              .foundBy(TESTING)
              .addSynonyms("high MCV", "large red cells", "raised MCV"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Macrocytic anaemia. */
  public static final Symptom MACROCYTIC_ANAEMIA =
      add(
          symptom("macrocytic-anaemia", "macrocytic anaemia", BLOOD)
              .foundBy(TESTING)
              .addWider(ANAEMIA, MACROCYTOSIS)
              .addSynonyms("macrocytic anemia", "anaemia with large red cells"),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.MACROCYTIC_ANAEMIAS_60.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Anaemia that does not respond to iron. */
  public static final Symptom IRON_RESISTANT_ANAEMIA =
      add(
          symptom("iron-resistant-anaemia", "anaemia that does not respond to iron", BLOOD)
              .foundBy(TESTING)
              .addWider(ANAEMIA)
              .description(
                  "In pregnancy or while breastfeeding it suggests that iron treatment is not working.")
              .addSynonyms("iron-resistant anaemia"),
          Sources.NICE_NG239.at("Box 1", SECONDARY));

  /** Megaloblastic anaemia. */
  public static final Symptom MEGALOBLASTIC_ANAEMIA =
      add(
          symptom("megaloblastic-anaemia", "megaloblastic anaemia", BLOOD)
              .foundBy(TESTING)
              .addWider(ANAEMIA)
              .addSynonyms("megaloblastic anemia"),
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Hypersegmented neutrophils. */
  public static final Symptom HYPERSEGMENTED_NEUTROPHILS =
      add(
          symptom("hypersegmented-neutrophils", "hypersegmented neutrophils", BLOOD)
              .foundBy(TESTING)
              .addSynonyms("hypersegmentation"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Oval macrocytes on the blood film. */
  public static final Symptom OVAL_MACROCYTES =
      add(
          symptom("oval-macrocytes", "oval macrocytes on the blood film", BLOOD)
              .foundBy(TESTING)
              .addSynonyms("oval macrocytes", "macro-ovalocytes", "large oval red cells"),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.MEGALOBLASTIC_SMEAR.at("table 4", INDEPENDENTLY_CONFIRMED));

  /** Dysplastic cells on the blood film. */
  public static final Symptom DYSPLASTIC_FILM =
      add(
          symptom("dysplastic-film", "dysplastic cells on the blood film", BLOOD)
              .foundBy(TESTING)
              .description(
                  "Points to a disease of the marrow, but a lack of vitamin B12, folate or copper can look the same.")
              .addSynonyms("dysplastic film", "dysplastic neutrophils", "pseudo-Pelger cells"),
          Sources.MACROCYTIC_ANAEMIAS_60.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Megaloblastic bone marrow. */
  public static final Symptom MEGALOBLASTIC_MARROW =
      add(
          symptom("megaloblastic-marrow", "megaloblastic bone marrow", BLOOD)
              .foundBy(TESTING)
              .addSynonyms(
                  "megaloblastic marrow",
                  "megaloblasts in the marrow",
                  "megaloblastic bone marrow biopsy"),
          Sources.MACROCYTIC_ANAEMIAS_60.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.DUODENAL_BIOPSIES_2021.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Thrombocytopenia. */
  public static final Symptom THROMBOCYTOPENIA =
      add(
          symptom("thrombocytopenia", "thrombocytopenia", BLOOD)
              .foundBy(TESTING)
              .addSynonyms("low platelets"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Leucopenia. */
  public static final Symptom LEUCOPENIA =
      add(
          symptom("leucopenia", "leucopenia", BLOOD)
              .foundBy(TESTING)
              .addSynonyms("leukopenia", "low white cells"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Severe neutropenia. */
  public static final Symptom SEVERE_NEUTROPENIA =
      add(
          symptom("severe-neutropenia", "severe neutropenia", BLOOD)
              .foundBy(TESTING)
              .addWider(LEUCOPENIA)
              .description("Neutrophils below 0.5 x 10^9/L.")
              .addSynonyms("agranulocytosis"),
          Sources.PANCYTOPENIA_268.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("red flags, standard teaching", PROVISIONAL));

  /** Haemolysis. */
  public static final Symptom HAEMOLYSIS =
      add(
          symptom("haemolysis", "haemolysis", BLOOD)
              .foundBy(TESTING)
              .addSynonyms("hemolysis", "haemolytic anaemia", "hemolytic anemia"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  /** Red-cell fragments. */
  public static final Symptom RED_CELL_FRAGMENTS =
      add(
          symptom("red-cell-fragments", "red-cell fragments", BLOOD)
              .foundBy(TESTING)
              .addSynonyms(
                  "schistocytosis",
                  "schistocytes",
                  "schizocytes",
                  "helmet cells",
                  "fragmented red cells",
                  "microangiopathic haemolytic anaemia",
                  "MAHA"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Mental-health presentation. */
  public static final Symptom MENTAL_HEALTH_PRESENTATION =
      add(
          symptom("mental-health-presentation", "mental-health presentation", MIND)
              .description("NG239 names it outside Box 1.")
              .addSynonyms("mental health problem"),
          Sources.NASGP.at("mental health", READ_ONCE),
          Sources.PSYCHIATRIC_1988.at("abstract", READ_ONCE));

  /** Depression. */
  public static final Symptom DEPRESSION =
      add(
          symptom("depression", "depression", MIND)
              .addWider(MENTAL_HEALTH_PRESENTATION)
              .addSynonyms("low mood"),
          Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Anxiety. */
  public static final Symptom ANXIETY =
      add(
          symptom("anxiety", "anxiety", MIND).addWider(MENTAL_HEALTH_PRESENTATION),
          Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Irritability. */
  public static final Symptom IRRITABILITY =
      add(
          symptom("irritability", "irritability", MIND).addWider(MENTAL_HEALTH_PRESENTATION),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Psychosis. */
  public static final Symptom PSYCHOSIS =
      add(
          symptom("psychosis", "psychosis", MIND)
              .addWider(MENTAL_HEALTH_PRESENTATION)
              .addSynonyms("hallucinations", "delusions", "paranoia"),
          Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Delirium. */
  public static final Symptom DELIRIUM =
      add(
          symptom("delirium", "delirium", MIND)
              .addWider(MENTAL_HEALTH_PRESENTATION)
              .addSynonyms(
                  "confusion",
                  "acute confusion",
                  "confusional state",
                  "disorientation",
                  "altered mental state"),
          Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Reduced consciousness. */
  public static final Symptom REDUCED_CONSCIOUSNESS =
      add(
          symptom("reduced-consciousness", "reduced consciousness", MIND)
              .addSynonyms("stupor", "coma", "hard to wake", "unresponsive"),
          Sources.WERNICKE_ICELAND_2011.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.WERNICKE_REVIEW.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Suicidal thoughts. */
  public static final Symptom SUICIDAL_THOUGHTS =
      add(
          symptom("suicidal-thoughts", "suicidal thoughts", MIND)
              .addWider(MENTAL_HEALTH_PRESENTATION)
              .addSynonyms("suicidality"),
          Sources.LIBRARY.at("red flags, standard teaching", PROVISIONAL));

  /** Weakness. */
  public static final Symptom WEAKNESS =
      add(
          symptom("weakness", "weakness", GENERAL)
              .description("General weakness; by itself it is not an item of NG239's Box 1.")
              .addSynonyms("loss of strength"),
          Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("history", INDEPENDENTLY_CONFIRMED));

  /** Pallor. */
  public static final Symptom PALLOR =
      add(
          symptom("pallor", "pallor", SKIN).addSynonyms("pale skin"),
          Sources.LIBRARY.at("skin signs, standard teaching", PROVISIONAL),
          Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE));

  /** Hyperpigmentation. */
  public static final Symptom HYPERPIGMENTATION =
      add(
          symptom("hyperpigmentation", "hyperpigmentation", SKIN).addSynonyms("dark skin patches"),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED));

  /** Breathlessness. */
  public static final Symptom BREATHLESSNESS =
      add(
          symptom("breathlessness", "breathlessness", HEART)
              .addSynonyms("dyspnoea", "shortness of breath"),
          Sources.BRIANI_2013.at("abstract", READ_ONCE));

  /** Breathlessness at rest. */
  public static final Symptom BREATHLESSNESS_AT_REST =
      add(
          symptom("breathlessness-at-rest", "breathlessness at rest", HEART)
              .addWider(BREATHLESSNESS)
              .addSynonyms("short of breath at rest", "breathless when sitting still"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Chest pain. */
  public static final Symptom CHEST_PAIN =
      add(
          symptom("chest-pain", "chest pain", HEART).addSynonyms("angina"),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", INDEPENDENTLY_CONFIRMED));

  /** Syncope. */
  public static final Symptom SYNCOPE =
      add(
          symptom("syncope", "syncope", HEART).addSynonyms("fainting", "collapse"),
          Sources.CHILDREN_120.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("red flags, standard teaching", PROVISIONAL));

  /** Heart failure. */
  public static final Symptom HEART_FAILURE =
      add(
          symptom("heart-failure", "heart failure", HEART).foundBy(EXAMINING),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", INDEPENDENTLY_CONFIRMED));

  /** Swelling from fluid in the tissues. */
  public static final Symptom OEDEMA =
      add(
          symptom("oedema", "swelling from fluid in the tissues", HEART)
              .addSynonyms(
                  "oedema",
                  "edema",
                  "swollen ankles",
                  "swollen legs",
                  "swelling of the legs",
                  "fluid retention"),
          Sources.OEDEMA_CASE.at("case", READ_ONCE),
          Sources.BERIBERI_2019.at("abstract", READ_ONCE));

  /** Fever. */
  public static final Symptom FEVER =
      add(
          symptom("fever", "fever", GENERAL).addSynonyms("high temperature"),
          Sources.FEVER_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("general symptoms", INDEPENDENTLY_CONFIRMED));

  /** Low body temperature. */
  public static final Symptom HYPOTHERMIA =
      add(
          symptom("hypothermia", "low body temperature", GENERAL)
              .foundBy(EXAMINING)
              .addSynonyms("hypothermia", "below 35 degrees"),
          Sources.WERNICKE_MEDSCAPE.at("history", INDEPENDENTLY_CONFIRMED),
          Sources.WERNICKE_REVIEW.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Weight loss. */
  public static final Symptom WEIGHT_LOSS =
      add(
          symptom("weight-loss", "weight loss", GENERAL).addSynonyms("loss of weight"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE));

  /** Bone pain. */
  public static final Symptom BONE_PAIN =
      add(
          symptom("bone-pain", "bone pain", GENERAL)
              .addSynonyms("pain in the bones", "aching bones"),
          Sources.NICE_NG12.at("leukaemia in children and young people", SECONDARY));

  /** Wheeze. */
  public static final Symptom WHEEZE =
      add(
          symptom("wheeze", "wheeze", GENERAL)
              .addSynonyms("wheezing", "whistling breath", "bronchospasm"),
          Sources.DRUG_ALLERGY_COBALAMIN.at("clinical manifestations", READ_ONCE));

  /** Anaphylaxis. */
  public static final Symptom ANAPHYLAXIS =
      add(
          symptom("anaphylaxis", "anaphylaxis", GENERAL)
              .addSynonyms("anaphylactic shock", "severe allergic reaction"),
          Sources.B12_ALLERGY_2023.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.DESENSITISATION_2007.at("second patient", INDEPENDENTLY_CONFIRMED));

  /** Diarrhoea. */
  public static final Symptom DIARRHOEA =
      add(
          symptom("diarrhoea", "diarrhoea", MOUTH_AND_GUT).addSynonyms("diarrhea"),
          Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE));

  /** Loss of milestones. */
  public static final Symptom DEVELOPMENTAL_REGRESSION =
      add(
          symptom("developmental-regression", "loss of milestones", DEVELOPMENT)
              .addSynonyms("developmental regression"),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Hypotonia. */
  public static final Symptom HYPOTONIA =
      add(
          symptom("hypotonia", "hypotonia", DEVELOPMENT)
              .foundBy(EXAMINING)
              .addSynonyms("floppiness", "floppy infant"),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Seizures. */
  public static final Symptom SEIZURES =
      add(
          symptom("seizures", "seizures", DEVELOPMENT).addSynonyms("fits", "convulsions"),
          Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE));

  /** Lethargy or apathy of an infant. */
  public static final Symptom APATHY =
      add(
          symptom("apathy", "lethargy or apathy of an infant", DEVELOPMENT)
              .addSynonyms("apathy", "infant lethargy", "lethargic infant"),
          Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Drowsiness of an infant. */
  public static final Symptom INFANT_DROWSINESS =
      add(
          symptom("infant-drowsiness", "drowsiness of an infant", DEVELOPMENT)
              .addSynonyms("drowsy infant", "drowsy baby", "sleepy baby", "baby hard to rouse"),
          Sources.INFANT_VEGAN_2012.at("abstract", READ_ONCE),
          Sources.BOUSSELAMTI_2018.at("abstract (lethargy)", READ_ONCE));

  /** Failure to thrive. */
  public static final Symptom FAILURE_TO_THRIVE =
      add(
          symptom("failure-to-thrive", "failure to thrive", DEVELOPMENT).addSynonyms("poor growth"),
          Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Poor feeding of an infant. */
  public static final Symptom FEEDING_DIFFICULTY =
      add(
          symptom("feeding-difficulty", "poor feeding of an infant", DEVELOPMENT)
              .addSynonyms("feeding difficulty"),
          Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE));

  /** Difficulty in swallowing. */
  public static final Symptom DYSPHAGIA =
      add(
          symptom("dysphagia", "difficulty in swallowing", MOUTH_AND_GUT).addSynonyms("dysphagia"),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

  /** Mass in the upper abdomen. */
  public static final Symptom UPPER_ABDOMINAL_MASS =
      add(
          symptom("upper-abdominal-mass", "mass in the upper abdomen", MOUTH_AND_GUT)
              .foundBy(EXAMINING)
              .addSynonyms("abdominal lump"),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

  /** Dyspepsia. */
  public static final Symptom DYSPEPSIA =
      add(
          symptom("dyspepsia", "dyspepsia", MOUTH_AND_GUT)
              .description("Indigestion, reflux.")
              .addSynonyms("indigestion", "heartburn", "reflux"),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

  /** Abdominal pain. */
  public static final Symptom ABDOMINAL_PAIN =
      add(
          symptom("abdominal-pain", "abdominal pain", MOUTH_AND_GUT)
              .addSynonyms("tummy pain", "stomach ache", "belly ache", "pain in the abdomen"),
          Sources.TAPEWORM_TEXTBOOK.at("opening", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED));

  /** Upper abdominal pain. */
  public static final Symptom UPPER_ABDOMINAL_PAIN =
      add(
          symptom("upper-abdominal-pain", "upper abdominal pain", MOUTH_AND_GUT)
              .addWider(ABDOMINAL_PAIN)
              .addSynonyms(
                  "epigastric pain", "pain below the ribs", "pain in the pit of the stomach"),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY),
          Sources.HELLP_POSTER.at("table of HELLP", READ_ONCE));

  /** Feeling full after little food. */
  public static final Symptom EARLY_SATIETY =
      add(
          symptom("early-satiety", "feeling full after little food", MOUTH_AND_GUT)
              .addSynonyms("early satiety", "full after a few mouthfuls"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE));

  /** Dementia-like decline. */
  public static final Symptom DEMENTIA_LIKE_DECLINE =
      add(
          symptom("dementia-like-decline", "dementia-like decline", MIND)
              .addWider(COGNITIVE_DIFFICULTY)
              .description(
                  "Decline that looks like dementia; treatment seldom reverses an established one.")
              .addSynonyms("reversible dementia", "pseudodementia"),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Reduced or absent reflexes. */
  public static final Symptom REDUCED_REFLEXES =
      add(
          symptom("reduced-reflexes", "reduced or absent reflexes", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("areflexia", "hyporeflexia"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Absent ankle reflexes. */
  public static final Symptom ABSENT_ANKLE_REFLEXES =
      add(
          symptom("absent-ankle-reflexes", "absent ankle reflexes", NERVES)
              .foundBy(EXAMINING)
              .addWider(REDUCED_REFLEXES)
              .description(
                  "In the healthy over 60 found in about one of four: alone it says little there.")
              .addSynonyms("absent ankle jerks", "no ankle jerks", "absent Achilles reflexes"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.AGEING_SIGNS_2006.at("abstract", READ_ONCE),
          Sources.NITROUS_OXIDE_NEUROPATHY.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Brisk reflexes. */
  public static final Symptom BRISK_REFLEXES =
      add(
          symptom("brisk-reflexes", "brisk reflexes", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("hyperreflexia", "exaggerated reflexes", "increased reflexes"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.SHM_NITROUS_OXIDE.at("case", INDEPENDENTLY_CONFIRMED));

  /** Romberg's sign. */
  public static final Symptom ROMBERG_SIGN =
      add(
          symptom("romberg-sign", "Romberg's sign", NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("positive Romberg test", "unsteady with closed eyes"),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Subacute combined degeneration of the cord. */
  public static final Symptom SUBACUTE_COMBINED_DEGENERATION =
      add(
          symptom(
                  "subacute-combined-degeneration",
                  "subacute combined degeneration of the cord",
                  NERVES)
              .foundBy(EXAMINING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .description("Disease of the posterior and lateral columns of the spinal cord.")
              .addSynonyms(
                  "subacute combined degeneration", "SCD of the cord", "funicular myelosis"),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("definition", INDEPENDENTLY_CONFIRMED));

  /** Signal change of the spinal cord on imaging. */
  public static final Symptom CORD_SIGNAL_ON_IMAGING =
      add(
          symptom("cord-signal-on-imaging", "signal change of the spinal cord on imaging", NERVES)
              .foundBy(TESTING)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .description(
                  "On T2-weighted images, mostly of the posterior columns of the neck or the upper back; it may be missing early.")
              .addSynonyms(
                  "bright posterior columns on MRI", "inverted V sign", "cord signal change"),
          Sources.BRIANI_2013.at("radiological findings", PROVISIONAL),
          Sources.CORD_MRI_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CORD_MRI_LOCATELLI.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Orthostatic hypotension. */
  public static final Symptom ORTHOSTATIC_HYPOTENSION =
      add(
          symptom("orthostatic-hypotension", "orthostatic hypotension", NERVES)
              .foundBy(EXAMINING)
              .addSynonyms("postural hypotension", "light-headed on standing"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.AUTONOMIC_2002.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Loss of smell. */
  public static final Symptom LOSS_OF_SMELL =
      add(
          symptom("loss-of-smell", "loss of smell", NERVES).addSynonyms("hyposmia", "anosmia"),
          Sources.DERIN_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Loss or change of taste. */
  public static final Symptom TASTE_DISTURBANCE =
      add(
          symptom("taste-disturbance", "loss or change of taste", MOUTH_AND_GUT)
              .addSynonyms("dysgeusia", "loss of taste"),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.ORAL_SIGNS_2016.at("background", INDEPENDENTLY_CONFIRMED));

  /** Tremor or other involuntary movements. */
  public static final Symptom INVOLUNTARY_MOVEMENTS =
      add(
          symptom("involuntary-movements", "tremor or other involuntary movements", NERVES)
              .description(
                  "Rare in adults; in infants they may appear for days after treatment begins.")
              .addSynonyms("tremor", "myoclonus", "chorea"),
          Sources.INVOLUNTARY_MOVEMENTS_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Restless legs. */
  public static final Symptom RESTLESS_LEGS =
      add(
          symptom("restless-legs", "restless legs", NERVES)
              .description("An association only: it has not been shown to come from deficiency.")
              .addSynonyms("restless legs syndrome"),
          Sources.RESTLESS_LEGS_2022.at("abstract", READ_ONCE));

  /** Headache. */
  public static final Symptom HEADACHE =
      add(
          symptom("headache", "headache", NERVES).addSynonyms("head heaviness"),
          Sources.NEUROLOGY_OUTPATIENTS_2024.at("abstract", READ_ONCE));

  /** Dizziness. */
  public static final Symptom DIZZINESS =
      add(
          symptom("dizziness", "dizziness", NERVES).addSynonyms("vertigo", "giddiness"),
          Sources.CHILDREN_120.at("abstract", READ_ONCE));

  /** Tinnitus. */
  public static final Symptom TINNITUS =
      add(
          symptom("tinnitus", "tinnitus", NERVES)
              .description("An association only, and other studies found none.")
              .addSynonyms("ringing in the ears"),
          Sources.TINNITUS_1993.at("abstract", READ_ONCE));

  /** Reduced colour vision. */
  public static final Symptom COLOUR_VISION_LOSS =
      add(
          symptom("colour-vision-loss", "reduced colour vision", EYES)
              .addWider(OPTIC_NERVE_PROBLEM)
              .addSynonyms("dyschromatopsia"),
          Sources.OPTIC_NEUROPATHY_2017.at("background", READ_ONCE));

  /** Disorder of eye movements. */
  public static final Symptom EYE_MOVEMENT_DISORDER =
      add(
          symptom("eye-movement-disorder", "disorder of eye movements", EYES)
              .foundBy(EXAMINING)
              .addSynonyms(
                  "double vision",
                  "diplopia",
                  "ophthalmoplegia",
                  "gaze palsy",
                  "eyes that do not move together",
                  "trouble following with the eyes"),
          Sources.CAINE_1997.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.WERNICKE_MEDSCAPE.at("history", INDEPENDENTLY_CONFIRMED));

  /** Nystagmus. */
  public static final Symptom NYSTAGMUS =
      add(
          symptom("nystagmus", "nystagmus", EYES)
              .foundBy(EXAMINING)
              .addWider(EYE_MOVEMENT_DISORDER)
              .addSynonyms("jerking eyes", "flickering eyes", "wobbling eyes"),
          Sources.CAINE_1997.at("criteria", INDEPENDENTLY_CONFIRMED),
          Sources.WERNICKE_ICELAND_2011.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Burning or painful tongue or mouth. */
  public static final Symptom BURNING_MOUTH =
      add(
          symptom("burning-mouth", "burning or painful tongue or mouth", MOUTH_AND_GUT)
              .addSynonyms("glossodynia", "burning mouth", "burning tongue"),
          Sources.ORAL_SIGNS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("gastrointestinal symptoms", INDEPENDENTLY_CONFIRMED));

  /** Mouth ulcers. */
  public static final Symptom MOUTH_ULCERS =
      add(
          symptom("mouth-ulcers", "mouth ulcers", MOUTH_AND_GUT)
              .addSynonyms("aphthous ulcers", "canker sores"),
          Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.ORAL_SIGNS_2016.at("background", INDEPENDENTLY_CONFIRMED));

  /** Angular cheilitis. */
  public static final Symptom ANGULAR_CHEILITIS =
      add(
          symptom("angular-cheilitis", "angular cheilitis", MOUTH_AND_GUT)
              .addSynonyms("angular stomatitis", "cracked corners of the mouth"),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED));

  /** Loss of appetite. */
  public static final Symptom LOSS_OF_APPETITE =
      add(
          symptom("loss-of-appetite", "loss of appetite", MOUTH_AND_GUT)
              .addSynonyms("anorexia", "poor appetite"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Nausea. */
  public static final Symptom NAUSEA =
      add(
          symptom("nausea", "nausea", MOUTH_AND_GUT).addSynonyms("feeling sick"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Constipation. */
  public static final Symptom CONSTIPATION =
      add(
          symptom("constipation", "constipation", MOUTH_AND_GUT),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Fatty stools. */
  public static final Symptom STEATORRHOEA =
      add(
          symptom("steatorrhoea", "fatty stools", MOUTH_AND_GUT)
              .description("Points to malabsorption of fat, and so to its causes.")
              .addSynonyms("steatorrhoea", "steatorrhea", "greasy stools"),
          Sources.LIBRARY.at("signs of malabsorption, standard teaching", PROVISIONAL));

  /** Flattened lining of the small bowel. */
  public static final Symptom VILLOUS_ATROPHY =
      add(
          symptom("villous-atrophy", "flattened lining of the small bowel", MOUTH_AND_GUT)
              .foundBy(TESTING)
              .description(
                  "On a biopsy; coeliac disease first, but sprue, giardiasis, overgrowth and medicines do it too.")
              .addSynonyms("villous atrophy", "flat duodenal mucosa", "blunted villi"),
          Sources.VILLOUS_ATROPHY_TABLE.at("table", INDEPENDENTLY_CONFIRMED),
          Sources.COELIAC_HISTOLOGY_2015.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Tapeworm or its segments seen in the stool. */
  public static final Symptom TAPEWORM_SEEN =
      add(
          symptom("tapeworm-seen", "tapeworm or its segments seen in the stool", MOUTH_AND_GUT)
              .addSynonyms("tapeworm in the stool", "worm segments in the stool", "proglottids"),
          Sources.MSD_TAPEWORM.at("diagnosis", INDEPENDENTLY_CONFIRMED),
          Sources.TAPEWORM_FEATURES.at("clinical findings", INDEPENDENTLY_CONFIRMED));

  /** Abdominal bloating. */
  public static final Symptom ABDOMINAL_BLOATING =
      add(
          symptom("abdominal-bloating", "abdominal bloating", MOUTH_AND_GUT)
              .description(
                  "Points to coeliac disease or bacterial overgrowth rather than to deficiency.")
              .addSynonyms("bloating", "distension"),
          Sources.LIBRARY.at("signs of malabsorption, standard teaching", PROVISIONAL));

  /** Enlarged liver. */
  public static final Symptom HEPATOMEGALY =
      add(
          symptom("hepatomegaly", "enlarged liver", MOUTH_AND_GUT)
              .foundBy(EXAMINING)
              .addSynonyms("hepatomegaly", "large liver", "swollen liver"),
          Sources.NICE_NG12.at("leukaemia in children and young people", SECONDARY),
          Sources.INFANT_VEGAN_2012.at("abstract", READ_ONCE));

  /** Pancytopenia. */
  public static final Symptom PANCYTOPENIA =
      add(
          symptom("pancytopenia", "pancytopenia", BLOOD)
              .foundBy(TESTING)
              .addWider(ANAEMIA, THROMBOCYTOPENIA, LEUCOPENIA)
              .addSynonyms("all blood cells low"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Pseudo-thrombotic microangiopathy. */
  public static final Symptom PSEUDO_THROMBOTIC_MICROANGIOPATHY =
      add(
          symptom("pseudo-thrombotic-microangiopathy", "pseudo-thrombotic microangiopathy", BLOOD)
              .foundBy(TESTING)
              .addWider(HAEMOLYSIS)
              .description(
                  "Haemolysis, fragments and low platelets of deficiency that look like thrombotic thrombocytopenic purpura.")
              .addSynonyms(
                  "pseudo-TMA", "pseudo-TTP", "pseudo-thrombotic thrombocytopenic purpura"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Enlarged spleen. */
  public static final Symptom SPLENOMEGALY =
      add(
          symptom("splenomegaly", "enlarged spleen", BLOOD)
              .foundBy(EXAMINING)
              .addSynonyms("splenomegaly", "large spleen"),
          Sources.SPLENOMEGALY_2014.at("abstract", READ_ONCE));

  /** Bleeding. */
  public static final Symptom BLEEDING =
      add(
          symptom("bleeding", "bleeding", BLOOD)
              .description(
                  "Of any place, new or going on; what is known of its onset is recorded with it.")
              .addSynonyms("haemorrhage", "hemorrhage", "blood loss", "losing blood"),
          Sources.MEGALOBLASTIC_BLEEDING_1989.at("opening", INDEPENDENTLY_CONFIRMED),
          Sources.MEGALOBLASTIC_CHILDREN_124.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Bleeding of the stomach or bowel. */
  public static final Symptom GASTROINTESTINAL_BLEEDING =
      add(
          symptom("gastrointestinal-bleeding", "bleeding of the stomach or bowel", MOUTH_AND_GUT)
              .addWider(BLEEDING)
              .addSynonyms(
                  "haematemesis",
                  "hematemesis",
                  "vomiting blood",
                  "melaena",
                  "melena",
                  "black stools",
                  "rectal bleeding",
                  "blood in the stool"),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

  /** Mild jaundice. */
  public static final Symptom JAUNDICE =
      add(
          symptom("jaundice", "mild jaundice", SKIN)
              .description("With pallor it gives the lemon tint.")
              .addSynonyms("jaundice", "yellow skin", "lemon tint"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE));

  /** Pinpoint bleeding into the skin. */
  public static final Symptom PETECHIAE =
      add(
          symptom("petechiae", "pinpoint bleeding into the skin", SKIN)
              .addWider(BLEEDING)
              .addSynonyms("petechiae", "pinprick bleeding spots", "tiny red spots under the skin"),
          Sources.NICE_NG12.at("leukaemia in children and young people", SECONDARY));

  /** Unexplained bruising. */
  public static final Symptom BRUISING =
      add(
          symptom("bruising", "unexplained bruising", SKIN)
              .addSynonyms("bruising", "easy bruising", "bruises easily", "ecchymoses"),
          Sources.NICE_NG12.at("leukaemia in children and young people", SECONDARY));

  /** Premature greying or thinning of hair. */
  public static final Symptom HAIR_CHANGES =
      add(
          symptom("hair-changes", "premature greying or thinning of hair", SKIN)
              .addSynonyms("premature greying", "hair loss", "poliosis"),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED));

  /** Dark streaks on the nails. */
  public static final Symptom NAIL_CHANGES =
      add(
          symptom("nail-changes", "dark streaks on the nails", SKIN)
              .addSynonyms("nail pigmentation", "nail changes"),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", READ_ONCE));

  /** Sudden swelling of the face, lips or tongue. */
  public static final Symptom ANGIO_OEDEMA =
      add(
          symptom("angio-oedema", "sudden swelling of the face, lips or tongue", SKIN)
              .addSynonyms("angio-oedema", "angioedema", "swollen lips", "swollen throat"),
          Sources.DESENSITISATION_2007.at("second patient", INDEPENDENTLY_CONFIRMED),
          Sources.DRUG_ALLERGY_COBALAMIN.at("clinical manifestations", INDEPENDENTLY_CONFIRMED));

  /** Urticaria. */
  public static final Symptom URTICARIA =
      add(
          symptom("urticaria", "urticaria", SKIN).addSynonyms("hives", "nettle rash", "weals"),
          Sources.DESENSITISATION_2007.at("first patient", INDEPENDENTLY_CONFIRMED),
          Sources.DRUG_ALLERGY_COBALAMIN.at("clinical manifestations", INDEPENDENTLY_CONFIRMED));

  /** Palpitations. */
  public static final Symptom PALPITATIONS =
      add(
          symptom("palpitations", "palpitations", HEART).addSynonyms("racing heart", "tachycardia"),
          Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", READ_ONCE));

  /** Low blood pressure. */
  public static final Symptom HYPOTENSION =
      add(
          symptom("hypotension", "low blood pressure", HEART)
              .foundBy(EXAMINING)
              .description("Lying or sitting; a fall on standing is orthostatic hypotension.")
              .addSynonyms("hypotension", "blood pressure too low"),
          Sources.WERNICKE_MEDSCAPE.at("history", INDEPENDENTLY_CONFIRMED),
          Sources.DESENSITISATION_2007.at("second patient", INDEPENDENTLY_CONFIRMED));

  /** Venous thrombosis. */
  public static final Symptom VENOUS_THROMBOSIS =
      add(
          symptom("venous-thrombosis", "venous thrombosis", HEART)
              .foundBy(EXAMINING)
              .description(
                  "An association through high homocysteine; in a young person it calls for a look at inherited causes.")
              .addSynonyms("deep vein thrombosis", "blood clot"),
          Sources.THROMBOSIS_2011.at("abstract", READ_ONCE));

  /** Mania. */
  public static final Symptom MANIA =
      add(
          symptom("mania", "mania", MIND)
              .addWider(MENTAL_HEALTH_PRESENTATION)
              .addSynonyms("manic episode"),
          Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Sleep disturbance. */
  public static final Symptom SLEEP_DISTURBANCE =
      add(
          symptom("sleep-disturbance", "sleep disturbance", MIND)
              .addSynonyms("insomnia", "poor sleep"),
          Sources.NEUROPSYCHIATRIC_2022.at("abstract", READ_ONCE));

  /** Change of personality. */
  public static final Symptom PERSONALITY_CHANGE =
      add(
          symptom("personality-change", "change of personality", MIND)
              .addWider(MENTAL_HEALTH_PRESENTATION)
              .addSynonyms("personality change", "mood swings"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE));

  /** Infertility. */
  public static final Symptom INFERTILITY =
      add(
          symptom("infertility", "infertility", REPRODUCTION)
              .description("Reported in selected women; it may be temporary.")
              .addSynonyms("difficulty conceiving", "subfertility"),
          Sources.BENNETT_2001.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Recurrent miscarriage. */
  public static final Symptom RECURRENT_MISCARRIAGE =
      add(
          symptom("recurrent-miscarriage", "recurrent miscarriage", REPRODUCTION)
              .description("An association; not every study found a functional deficiency.")
              .addSynonyms("recurrent fetal loss", "repeated miscarriage"),
          Sources.BENNETT_2001.at("abstract", READ_ONCE));

  /** Neural-tube defect of a child. */
  public static final Symptom NEURAL_TUBE_DEFECT =
      add(
          symptom("neural-tube-defect", "neural-tube defect of a child", REPRODUCTION)
              .description("Likelier with a low maternal level, beside folate.")
              .addSynonyms("neural tube defect", "spina bifida"),
          Sources.NEURAL_TUBE_2012.at("abstract", READ_ONCE));

  /** Menstruation. */
  public static final Symptom MENSTRUATION =
      add(
          symptom("menstruation", "menstruation", REPRODUCTION)
              .addSynonyms("has periods", "menstruates", "monthly periods"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Heavy menstrual bleeding. */
  public static final Symptom HEAVY_MENSTRUAL_BLEEDING =
      add(
          symptom("heavy-menstrual-bleeding", "heavy menstrual bleeding", REPRODUCTION)
              .addWider(MENSTRUATION, BLEEDING)
              .addSynonyms("heavy periods", "menorrhagia", "flooding periods"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Delay of development. */
  public static final Symptom DEVELOPMENTAL_DELAY =
      add(
          symptom("developmental-delay", "delay of development", DEVELOPMENT)
              .addSynonyms("developmental delay", "late milestones"),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Irritability of an infant. */
  public static final Symptom INFANT_IRRITABILITY =
      add(
          symptom("infant-irritability", "irritability of an infant", DEVELOPMENT)
              .addSynonyms("irritable infant"),
          Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Cerebral atrophy of an infant. */
  public static final Symptom CEREBRAL_ATROPHY =
      add(
          symptom("cerebral-atrophy", "cerebral atrophy of an infant", DEVELOPMENT)
              .foundBy(TESTING)
              .description("Seen on imaging; it may recede with treatment.")
              .addSynonyms("brain atrophy"),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Microcephaly. */
  public static final Symptom MICROCEPHALY =
      add(
          symptom("microcephaly", "microcephaly", DEVELOPMENT)
              .foundBy(EXAMINING)
              .addSynonyms("small head"),
          Sources.INFANTS_CMAJ.at("Table 1", READ_ONCE));

  /** Vomiting. */
  public static final Symptom VOMITING =
      add(
          symptom("vomiting", "vomiting", MOUTH_AND_GUT).addSynonyms("being sick"),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Prolonged vomiting. */
  public static final Symptom PROLONGED_VOMITING =
      add(
          symptom("prolonged-vomiting", "prolonged vomiting", MOUTH_AND_GUT)
              .addWider(VOMITING)
              .addSynonyms("persistent vomiting", "vomiting for weeks", "cannot keep food down"),
          Sources.BOMSS_2023.at("thiamine", READ_ONCE),
          Sources.WERNICKE_ICELAND_2011.at("introduction", READ_ONCE));

  /** Falling performance at school. */
  public static final Symptom POOR_SCHOOL_PERFORMANCE =
      add(
          symptom("poor-school-performance", "falling performance at school", MIND)
              .addSynonyms("poor school performance"),
          Sources.CHILDREN_120.at("abstract", READ_ONCE));

  private Symptoms() {}

  /** All of them, in the order of this file. */
  static List<Symptom> all() {
    return List.copyOf(ALL);
  }

  private static Symptom.Builder symptom(String id, String name, Symptom.BodySystem system) {
    return Symptom.builder().id(id).name(name).bodySystem(system);
  }

  private static Symptom add(Symptom.Builder symptom, Citation... citations) {
    Symptom made = symptom.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
