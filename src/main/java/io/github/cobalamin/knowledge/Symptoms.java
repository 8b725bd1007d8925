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
              .addSynonyms("unsteady walking", "gait unsteadiness"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.SOLOMON_2005.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED));

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
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("clumsiness", "sensory ataxia", "broad-based gait"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Loss of proprioception. */
  public static final Symptom REDUCED_PROPRIOCEPTION =
      add(
          symptom("reduced-proprioception", "loss of proprioception", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("loss of position sense", "position loss"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Loss of vibration sense. */
  public static final Symptom REDUCED_VIBRATION_SENSE =
      add(
          symptom("reduced-vibration-sense", "loss of vibration sense", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("reduced vibration sense"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Spasticity or extensor plantar response. */
  public static final Symptom SPASTICITY =
      add(
          symptom("spasticity", "spasticity or extensor plantar response", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("extensor plantars", "Babinski sign", "upper motor neurone signs"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** New weakness of the legs. */
  public static final Symptom LEG_WEAKNESS =
      add(
          symptom("leg-weakness", "new weakness of the legs", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("leg weakness"),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Lhermitte's sign. */
  public static final Symptom LHERMITTE_SIGN =
      add(
          symptom("lhermitte-sign", "Lhermitte's sign", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("electric shock down the spine"),
          Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE));

  /** Sensory level. */
  public static final Symptom SENSORY_LEVEL =
      add(
          symptom("sensory-level", "sensory level", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM),
          Sources.SCD_OUTCOME_2006.at("abstract", READ_ONCE));

  /** New bladder or bowel disturbance. */
  public static final Symptom BLADDER_OR_BOWEL_CHANGE =
      add(
          symptom("bladder-or-bowel-change", "new bladder or bowel disturbance", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("incontinence", "urinary retention"),
          Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE));

  /** Neurological symptoms that are getting worse. */
  public static final Symptom PROGRESSIVE_NEUROLOGY =
      add(
          symptom("progressive-neurology", "neurological symptoms that are getting worse", NERVES)
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("progressive neurology", "rapidly worsening neurology"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED));

  /** Numbness in the territory of one nerve. */
  public static final Symptom FOCAL_NUMBNESS =
      add(
          symptom("focal-numbness", "numbness in the territory of one nerve", NERVES)
              .description("One nerve, one side: suggests entrapment rather than deficiency.")
              .addSynonyms("unilateral numbness"),
          Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE));

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

  /** Optic atrophy. */
  public static final Symptom OPTIC_ATROPHY =
      add(
          symptom("optic-atrophy", "optic atrophy", EYES).addWider(OPTIC_NERVE_PROBLEM),
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
          symptom("anaemia", "anaemia", BLOOD).addSynonyms("anemia", "low haemoglobin"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Macrocytosis. */
  public static final Symptom MACROCYTOSIS =
      add(
          symptom("macrocytosis", "macrocytosis", BLOOD)
              .addSynonyms("large red cells", "raised MCV"),
          Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Anaemia that does not respond to iron. */
  public static final Symptom IRON_RESISTANT_ANAEMIA =
      add(
          symptom("iron-resistant-anaemia", "anaemia that does not respond to iron", BLOOD)
              .addWider(ANAEMIA)
              .description(
                  "In pregnancy or while breastfeeding it suggests that iron treatment is not working.")
              .addSynonyms("iron-resistant anaemia"),
          Sources.NICE_NG239.at("Box 1", SECONDARY));

  /** Megaloblastic anaemia. */
  public static final Symptom MEGALOBLASTIC_ANAEMIA =
      add(
          symptom("megaloblastic-anaemia", "megaloblastic anaemia", BLOOD)
              .addWider(ANAEMIA)
              .addSynonyms("megaloblastic anemia"),
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Hypersegmented neutrophils. */
  public static final Symptom HYPERSEGMENTED_NEUTROPHILS =
      add(
          symptom("hypersegmented-neutrophils", "hypersegmented neutrophils", BLOOD)
              .addSynonyms("hypersegmentation"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Thrombocytopenia. */
  public static final Symptom THROMBOCYTOPENIA =
      add(
          symptom("thrombocytopenia", "thrombocytopenia", BLOOD).addSynonyms("low platelets"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Leucopenia. */
  public static final Symptom LEUCOPENIA =
      add(
          symptom("leucopenia", "leucopenia", BLOOD).addSynonyms("leukopenia", "low white cells"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Severe neutropenia. */
  public static final Symptom SEVERE_NEUTROPENIA =
      add(
          symptom("severe-neutropenia", "severe neutropenia", BLOOD)
              .addWider(LEUCOPENIA)
              .description("Neutrophils below 0.5 x 10^9/L.")
              .addSynonyms("agranulocytosis"),
          Sources.PANCYTOPENIA_268.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("red flags, standard teaching", PROVISIONAL));

  /** Haemolysis. */
  public static final Symptom HAEMOLYSIS =
      add(
          symptom("haemolysis", "haemolysis", BLOOD).addSynonyms("hemolysis"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  /** Red-cell fragments. */
  public static final Symptom RED_CELL_FRAGMENTS =
      add(
          symptom("red-cell-fragments", "red-cell fragments", BLOOD)
              .addSynonyms("schistocytes", "fragmented red cells"),
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
              .addSynonyms("confusion", "acute confusion"),
          Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED));

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
          symptom("heart-failure", "heart failure", HEART),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", INDEPENDENTLY_CONFIRMED));

  /** Fever. */
  public static final Symptom FEVER =
      add(
          symptom("fever", "fever", GENERAL).addSynonyms("high temperature"),
          Sources.FEVER_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MEDSCAPE_PERNICIOUS.at("general symptoms", INDEPENDENTLY_CONFIRMED));

  /** Weight loss. */
  public static final Symptom WEIGHT_LOSS =
      add(
          symptom("weight-loss", "weight loss", GENERAL).addSynonyms("loss of weight"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE));

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
          symptom("hypotonia", "hypotonia", DEVELOPMENT).addSynonyms("floppiness", "floppy infant"),
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
              .addSynonyms("apathy", "lethargy"),
          Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED));

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
              .addSynonyms("abdominal lump"),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

  /** Dyspepsia. */
  public static final Symptom DYSPEPSIA =
      add(
          symptom("dyspepsia", "dyspepsia", MOUTH_AND_GUT)
              .description("Indigestion, reflux or upper abdominal pain.")
              .addSynonyms("indigestion", "heartburn", "reflux"),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

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
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addSynonyms("areflexia", "hyporeflexia", "absent ankle reflexes"),
          Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
          Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Romberg's sign. */
  public static final Symptom ROMBERG_SIGN =
      add(
          symptom("romberg-sign", "Romberg's sign", NERVES)
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
              .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .description("Disease of the posterior and lateral columns of the spinal cord.")
              .addSynonyms("subacute combined degeneration", "SCD", "funicular myelosis"),
          Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MERCK_CORD.at("definition", INDEPENDENTLY_CONFIRMED));

  /** Orthostatic hypotension. */
  public static final Symptom ORTHOSTATIC_HYPOTENSION =
      add(
          symptom("orthostatic-hypotension", "orthostatic hypotension", NERVES)
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

  /** Abdominal bloating. */
  public static final Symptom ABDOMINAL_BLOATING =
      add(
          symptom("abdominal-bloating", "abdominal bloating", MOUTH_AND_GUT)
              .description(
                  "Points to coeliac disease or bacterial overgrowth rather than to deficiency.")
              .addSynonyms("bloating", "distension"),
          Sources.LIBRARY.at("signs of malabsorption, standard teaching", PROVISIONAL));

  /** Pancytopenia. */
  public static final Symptom PANCYTOPENIA =
      add(
          symptom("pancytopenia", "pancytopenia", BLOOD)
              .addWider(ANAEMIA, THROMBOCYTOPENIA, LEUCOPENIA)
              .addSynonyms("all blood cells low"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Pseudo-thrombotic microangiopathy. */
  public static final Symptom PSEUDO_THROMBOTIC_MICROANGIOPATHY =
      add(
          symptom("pseudo-thrombotic-microangiopathy", "pseudo-thrombotic microangiopathy", BLOOD)
              .addWider(HAEMOLYSIS)
              .description(
                  "Haemolysis, fragments and low platelets of deficiency that look like thrombotic thrombocytopenic purpura.")
              .addSynonyms("pseudo-TMA", "pseudo-thrombotic thrombocytopenic purpura"),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Enlarged spleen. */
  public static final Symptom SPLENOMEGALY =
      add(
          symptom("splenomegaly", "enlarged spleen", BLOOD).addSynonyms("splenomegaly"),
          Sources.SPLENOMEGALY_2014.at("abstract", READ_ONCE));

  /** Mild jaundice. */
  public static final Symptom JAUNDICE =
      add(
          symptom("jaundice", "mild jaundice", SKIN)
              .description("With pallor it gives the lemon tint.")
              .addSynonyms("jaundice", "yellow skin", "lemon tint"),
          Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE));

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

  /** Palpitations. */
  public static final Symptom PALPITATIONS =
      add(
          symptom("palpitations", "palpitations", HEART).addSynonyms("racing heart", "tachycardia"),
          Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", READ_ONCE));

  /** Venous thrombosis. */
  public static final Symptom VENOUS_THROMBOSIS =
      add(
          symptom("venous-thrombosis", "venous thrombosis", HEART)
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
              .description("Seen on imaging; it may recede with treatment.")
              .addSynonyms("brain atrophy"),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Microcephaly. */
  public static final Symptom MICROCEPHALY =
      add(
          symptom("microcephaly", "microcephaly", DEVELOPMENT).addSynonyms("small head"),
          Sources.INFANTS_CMAJ.at("Table 1", READ_ONCE));

  /** Vomiting. */
  public static final Symptom VOMITING =
      add(
          symptom("vomiting", "vomiting", MOUTH_AND_GUT).addSynonyms("being sick"),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

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
