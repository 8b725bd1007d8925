package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.knowledge.evidence.Frequencies;
import io.github.cobalamin.model.Symptom;
import java.util.List;

/**
 * Symptoms and signs by body system: NG239's Box 1 in full, mental-health presentations, what other
 * sources describe, infants' own, and the signs that make it urgent. What is an association only
 * says so in its description. How often they were found stands in {@link Frequencies}, what makes
 * them red flags in {@link DangerSigns}.
 */
public final class Symptoms {
  /** Difficulty in thinking or remembering. */
  public static final Symptom COGNITIVE_DIFFICULTY =
      symptom(
              "cognitive-difficulty",
              "difficulty in thinking or remembering",
              Symptom.BodySystem.MIND)
          .addSynonyms("cognitive difficulty", "cognitive impairment", "cognitive decline")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Poor concentration. */
  public static final Symptom POOR_CONCENTRATION =
      symptom("poor-concentration", "poor concentration", Symptom.BodySystem.MIND)
          .addWider(COGNITIVE_DIFFICULTY)
          .addSynonyms("difficulty concentrating")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.HOOPER_2014.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Memory loss. */
  public static final Symptom MEMORY_LOSS =
      symptom("memory-loss", "memory loss", Symptom.BodySystem.MIND)
          .addWider(COGNITIVE_DIFFICULTY)
          .addSynonyms("forgetfulness", "short-term memory loss", "memory impairment")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.HOOPER_2014.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Slow, clouded thinking. */
  public static final Symptom BRAIN_FOG =
      symptom("brain-fog", "slow, clouded thinking", Symptom.BodySystem.MIND)
          .addWider(COGNITIVE_DIFFICULTY)
          .addSynonyms("brain fog", "slow thinking")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Neurological or mobility problem. Symptoms of peripheral neuropathy or of disease of the spinal
   * cord.
   */
  public static final Symptom NEUROLOGICAL_OR_MOBILITY_PROBLEM =
      symptom(
              "neurological-or-mobility-problem",
              "neurological or mobility problem",
              Symptom.BodySystem.NERVES)
          .description("Symptoms of peripheral neuropathy or of disease of the spinal cord.")
          .addSynonyms("neuropathy", "myelopathy", "peripheral neuropathy")
          .addCitation(Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Paraesthesia. */
  public static final Symptom PARAESTHESIA =
      symptom("paraesthesia", "paraesthesia", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("pins and needles", "burning feet", "tingling", "paresthesia")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Numbness. */
  public static final Symptom NUMBNESS =
      symptom("numbness", "numbness", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("loss of feeling")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Impaired gait. */
  public static final Symptom IMPAIRED_GAIT =
      symptom("impaired-gait", "impaired gait", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("unsteady walking", "gait unsteadiness")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.SOLOMON_2005.at("introduction", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Balance problem. */
  public static final Symptom BALANCE_PROBLEM =
      symptom("balance-problem", "balance problem", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("imbalance", "unsteadiness")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Falls from impaired balance. */
  public static final Symptom FALLS =
      symptom("falls", "falls from impaired balance", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("falls", "falling")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.FALLS_2016.at("letter", READ_ONCE))
          .build();

  /** Ataxia. */
  public static final Symptom ATAXIA =
      symptom("ataxia", "ataxia", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("clumsiness", "sensory ataxia", "broad-based gait")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Loss of proprioception. */
  public static final Symptom REDUCED_PROPRIOCEPTION =
      symptom("reduced-proprioception", "loss of proprioception", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("loss of position sense", "position loss")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Loss of vibration sense. */
  public static final Symptom REDUCED_VIBRATION_SENSE =
      symptom("reduced-vibration-sense", "loss of vibration sense", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("reduced vibration sense")
          .addCitations(
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Spasticity or extensor plantar response. */
  public static final Symptom SPASTICITY =
      symptom("spasticity", "spasticity or extensor plantar response", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("extensor plantars", "Babinski sign", "upper motor neurone signs")
          .addCitations(
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** New weakness of the legs. */
  public static final Symptom LEG_WEAKNESS =
      symptom("leg-weakness", "new weakness of the legs", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("leg weakness")
          .addCitations(
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
              Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Lhermitte's sign. */
  public static final Symptom LHERMITTE_SIGN =
      symptom("lhermitte-sign", "Lhermitte's sign", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("electric shock down the spine")
          .addCitation(Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE))
          .build();

  /** Sensory level. */
  public static final Symptom SENSORY_LEVEL =
      symptom("sensory-level", "sensory level", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addCitation(Sources.SCD_OUTCOME_2006.at("abstract", READ_ONCE))
          .build();

  /** New bladder or bowel disturbance. */
  public static final Symptom BLADDER_OR_BOWEL_CHANGE =
      symptom(
              "bladder-or-bowel-change",
              "new bladder or bowel disturbance",
              Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("incontinence", "urinary retention")
          .addCitation(Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE))
          .build();

  /** Neurological symptoms that are getting worse. */
  public static final Symptom PROGRESSIVE_NEUROLOGY =
      symptom(
              "progressive-neurology",
              "neurological symptoms that are getting worse",
              Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("progressive neurology", "rapidly worsening neurology")
          .addCitations(
              Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Numbness in the territory of one nerve. One nerve, one side: suggests entrapment rather than
   * deficiency.
   */
  public static final Symptom FOCAL_NUMBNESS =
      symptom("focal-numbness", "numbness in the territory of one nerve", Symptom.BodySystem.NERVES)
          .description("One nerve, one side: suggests entrapment rather than deficiency.")
          .addSynonyms("unilateral numbness")
          .addCitation(Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE))
          .build();

  /** Symptom or sign of optic nerve dysfunction. */
  public static final Symptom OPTIC_NERVE_PROBLEM =
      symptom(
              "optic-nerve-problem",
              "symptom or sign of optic nerve dysfunction",
              Symptom.BodySystem.EYES)
          .addSynonyms("optic neuropathy")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Blurred vision. */
  public static final Symptom BLURRED_VISION =
      symptom("blurred-vision", "blurred vision", Symptom.BodySystem.EYES)
          .addWider(OPTIC_NERVE_PROBLEM)
          .addCitation(Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Visual field loss. */
  public static final Symptom VISUAL_LOSS =
      symptom("visual-loss", "visual field loss", Symptom.BodySystem.EYES)
          .addWider(OPTIC_NERVE_PROBLEM)
          .addSynonyms("scotoma", "central scotoma", "visual loss")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.OPTIC_NEUROPATHY_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Optic atrophy. */
  public static final Symptom OPTIC_ATROPHY =
      symptom("optic-atrophy", "optic atrophy", Symptom.BodySystem.EYES)
          .addWider(OPTIC_NERVE_PROBLEM)
          .addCitations(
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
              Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Glossitis. */
  public static final Symptom GLOSSITIS =
      symptom("glossitis", "glossitis", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("sore tongue", "inflamed tongue", "smooth tongue")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_PERNICIOUS.at("gastrointestinal symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.ORAL_SIGNS_2016.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Unexplained fatigue. */
  public static final Symptom FATIGUE =
      symptom("fatigue", "unexplained fatigue", Symptom.BodySystem.GENERAL)
          .addSynonyms("fatigue", "tiredness", "exhaustion")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Anaemia. */
  public static final Symptom ANAEMIA =
      symptom("anaemia", "anaemia", Symptom.BodySystem.BLOOD)
          .addSynonyms("anemia", "low haemoglobin")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Macrocytosis. */
  public static final Symptom MACROCYTOSIS =
      symptom("macrocytosis", "macrocytosis", Symptom.BodySystem.BLOOD)
          .addSynonyms("large red cells", "raised MCV")
          .addCitations(
              Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED),
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Anaemia that does not respond to iron. In pregnancy or while breastfeeding it suggests that
   * iron treatment is not working.
   */
  public static final Symptom IRON_RESISTANT_ANAEMIA =
      symptom(
              "iron-resistant-anaemia",
              "anaemia that does not respond to iron",
              Symptom.BodySystem.BLOOD)
          .addWider(ANAEMIA)
          .description(
              "In pregnancy or while breastfeeding it suggests that iron treatment is not working.")
          .addSynonyms("iron-resistant anaemia")
          .addCitation(Sources.NICE_NG239.at("Box 1", SECONDARY))
          .build();

  /** Megaloblastic anaemia. */
  public static final Symptom MEGALOBLASTIC_ANAEMIA =
      symptom("megaloblastic-anaemia", "megaloblastic anaemia", Symptom.BodySystem.BLOOD)
          .addWider(ANAEMIA)
          .addSynonyms("megaloblastic anemia")
          .addCitations(
              Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Hypersegmented neutrophils. */
  public static final Symptom HYPERSEGMENTED_NEUTROPHILS =
      symptom("hypersegmented-neutrophils", "hypersegmented neutrophils", Symptom.BodySystem.BLOOD)
          .addSynonyms("hypersegmentation")
          .addCitations(
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Thrombocytopenia. */
  public static final Symptom THROMBOCYTOPENIA =
      symptom("thrombocytopenia", "thrombocytopenia", Symptom.BodySystem.BLOOD)
          .addSynonyms("low platelets")
          .addCitations(
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Leucopenia. */
  public static final Symptom LEUCOPENIA =
      symptom("leucopenia", "leucopenia", Symptom.BodySystem.BLOOD)
          .addSynonyms("leukopenia", "low white cells")
          .addCitations(
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Severe neutropenia. Neutrophils below 0.5 x 10^9/L. */
  public static final Symptom SEVERE_NEUTROPENIA =
      symptom("severe-neutropenia", "severe neutropenia", Symptom.BodySystem.BLOOD)
          .addWider(LEUCOPENIA)
          .description("Neutrophils below 0.5 x 10^9/L.")
          .addSynonyms("agranulocytosis")
          .addCitations(
              Sources.PANCYTOPENIA_268.at("abstract", READ_ONCE),
              Sources.LIBRARY.at("red flags, standard teaching", PROVISIONAL))
          .build();

  /** Haemolysis. */
  public static final Symptom HAEMOLYSIS =
      symptom("haemolysis", "haemolysis", Symptom.BodySystem.BLOOD)
          .addSynonyms("hemolysis")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Red-cell fragments. */
  public static final Symptom RED_CELL_FRAGMENTS =
      symptom("red-cell-fragments", "red-cell fragments", Symptom.BodySystem.BLOOD)
          .addSynonyms("schistocytes", "fragmented red cells")
          .addCitations(
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Mental-health presentation. NG239 names it outside Box 1. */
  public static final Symptom MENTAL_HEALTH_PRESENTATION =
      symptom("mental-health-presentation", "mental-health presentation", Symptom.BodySystem.MIND)
          .description("NG239 names it outside Box 1.")
          .addSynonyms("mental health problem")
          .addCitations(
              Sources.NASGP.at("mental health", READ_ONCE),
              Sources.PSYCHIATRIC_1988.at("abstract", READ_ONCE))
          .build();

  /** Depression. */
  public static final Symptom DEPRESSION =
      symptom("depression", "depression", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("low mood")
          .addCitations(
              Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Anxiety. */
  public static final Symptom ANXIETY =
      symptom("anxiety", "anxiety", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addCitations(
              Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Irritability. */
  public static final Symptom IRRITABILITY =
      symptom("irritability", "irritability", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addCitations(
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Psychosis. */
  public static final Symptom PSYCHOSIS =
      symptom("psychosis", "psychosis", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("hallucinations", "delusions", "paranoia")
          .addCitations(
              Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Delirium. */
  public static final Symptom DELIRIUM =
      symptom("delirium", "delirium", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("confusion", "acute confusion")
          .addCitations(
              Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.NEUROPSYCHIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Suicidal thoughts. */
  public static final Symptom SUICIDAL_THOUGHTS =
      symptom("suicidal-thoughts", "suicidal thoughts", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("suicidality")
          .addCitation(Sources.LIBRARY.at("red flags, standard teaching", PROVISIONAL))
          .build();

  /** Weakness. General weakness; by itself it is not an item of NG239's Box 1. */
  public static final Symptom WEAKNESS =
      symptom("weakness", "weakness", Symptom.BodySystem.GENERAL)
          .description("General weakness; by itself it is not an item of NG239's Box 1.")
          .addSynonyms("loss of strength")
          .addCitations(
              Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_PERNICIOUS.at("history", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Pallor. */
  public static final Symptom PALLOR =
      symptom("pallor", "pallor", Symptom.BodySystem.SKIN)
          .addSynonyms("pale skin")
          .addCitations(
              Sources.LIBRARY.at("skin signs, standard teaching", PROVISIONAL),
              Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE))
          .build();

  /** Hyperpigmentation. */
  public static final Symptom HYPERPIGMENTATION =
      symptom("hyperpigmentation", "hyperpigmentation", Symptom.BodySystem.SKIN)
          .addSynonyms("dark skin patches")
          .addCitations(
              Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
              Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Breathlessness. */
  public static final Symptom BREATHLESSNESS =
      symptom("breathlessness", "breathlessness", Symptom.BodySystem.HEART)
          .addSynonyms("dyspnoea", "shortness of breath")
          .addCitation(Sources.BRIANI_2013.at("abstract", READ_ONCE))
          .build();

  /** Chest pain. */
  public static final Symptom CHEST_PAIN =
      symptom("chest-pain", "chest pain", Symptom.BodySystem.HEART)
          .addSynonyms("angina")
          .addCitations(
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Syncope. */
  public static final Symptom SYNCOPE =
      symptom("syncope", "syncope", Symptom.BodySystem.HEART)
          .addSynonyms("fainting", "collapse")
          .addCitations(
              Sources.CHILDREN_120.at("abstract", READ_ONCE),
              Sources.LIBRARY.at("red flags, standard teaching", PROVISIONAL))
          .build();

  /** Heart failure. */
  public static final Symptom HEART_FAILURE =
      symptom("heart-failure", "heart failure", Symptom.BodySystem.HEART)
          .addCitations(
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Fever. */
  public static final Symptom FEVER =
      symptom("fever", "fever", Symptom.BodySystem.GENERAL)
          .addSynonyms("high temperature")
          .addCitations(
              Sources.FEVER_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_PERNICIOUS.at("general symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Weight loss. */
  public static final Symptom WEIGHT_LOSS =
      symptom("weight-loss", "weight loss", Symptom.BodySystem.GENERAL)
          .addSynonyms("loss of weight")
          .addCitation(Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE))
          .build();

  /** Diarrhoea. */
  public static final Symptom DIARRHOEA =
      symptom("diarrhoea", "diarrhoea", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("diarrhea")
          .addCitation(Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE))
          .build();

  /** Loss of milestones. */
  public static final Symptom DEVELOPMENTAL_REGRESSION =
      symptom("developmental-regression", "loss of milestones", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("developmental regression")
          .addCitations(
              Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Hypotonia. */
  public static final Symptom HYPOTONIA =
      symptom("hypotonia", "hypotonia", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("floppiness", "floppy infant")
          .addCitations(
              Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Seizures. */
  public static final Symptom SEIZURES =
      symptom("seizures", "seizures", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("fits", "convulsions")
          .addCitation(Sources.CAVALCOLI_2017.at("Table 1", READ_ONCE))
          .build();

  /** Lethargy or apathy of an infant. */
  public static final Symptom APATHY =
      symptom("apathy", "lethargy or apathy of an infant", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("apathy", "lethargy")
          .addCitations(
              Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED),
              Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Failure to thrive. */
  public static final Symptom FAILURE_TO_THRIVE =
      symptom("failure-to-thrive", "failure to thrive", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("poor growth")
          .addCitations(
              Sources.INFANTS_TURKEY_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Poor feeding of an infant. */
  public static final Symptom FEEDING_DIFFICULTY =
      symptom("feeding-difficulty", "poor feeding of an infant", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("feeding difficulty")
          .addCitation(Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE))
          .build();

  /** Difficulty in swallowing. */
  public static final Symptom DYSPHAGIA =
      symptom("dysphagia", "difficulty in swallowing", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("dysphagia")
          .addCitation(Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY))
          .build();

  /** Mass in the upper abdomen. */
  public static final Symptom UPPER_ABDOMINAL_MASS =
      symptom("upper-abdominal-mass", "mass in the upper abdomen", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("abdominal lump")
          .addCitation(Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY))
          .build();

  /** Dyspepsia. Indigestion, reflux or upper abdominal pain. */
  public static final Symptom DYSPEPSIA =
      symptom("dyspepsia", "dyspepsia", Symptom.BodySystem.MOUTH_AND_GUT)
          .description("Indigestion, reflux or upper abdominal pain.")
          .addSynonyms("indigestion", "heartburn", "reflux")
          .addCitation(Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY))
          .build();

  /**
   * Dementia-like decline. Decline that looks like dementia; treatment seldom reverses an
   * established one.
   */
  public static final Symptom DEMENTIA_LIKE_DECLINE =
      symptom("dementia-like-decline", "dementia-like decline", Symptom.BodySystem.MIND)
          .addWider(COGNITIVE_DIFFICULTY)
          .description(
              "Decline that looks like dementia; treatment seldom reverses an established one.")
          .addSynonyms("reversible dementia", "pseudodementia")
          .addCitations(
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Reduced or absent reflexes. */
  public static final Symptom REDUCED_REFLEXES =
      symptom("reduced-reflexes", "reduced or absent reflexes", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("areflexia", "hyporeflexia", "absent ankle reflexes")
          .addCitations(
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
              Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Romberg's sign. */
  public static final Symptom ROMBERG_SIGN =
      symptom("romberg-sign", "Romberg's sign", Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("positive Romberg test", "unsteady with closed eyes")
          .addCitations(
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
              Sources.ZHENG_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Subacute combined degeneration of the cord. Disease of the posterior and lateral columns of the
   * spinal cord.
   */
  public static final Symptom SUBACUTE_COMBINED_DEGENERATION =
      symptom(
              "subacute-combined-degeneration",
              "subacute combined degeneration of the cord",
              Symptom.BodySystem.NERVES)
          .addWider(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .description("Disease of the posterior and lateral columns of the spinal cord.")
          .addSynonyms("subacute combined degeneration", "SCD", "funicular myelosis")
          .addCitations(
              Sources.BRIANI_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MERCK_CORD.at("definition", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Orthostatic hypotension. */
  public static final Symptom ORTHOSTATIC_HYPOTENSION =
      symptom("orthostatic-hypotension", "orthostatic hypotension", Symptom.BodySystem.NERVES)
          .addSynonyms("postural hypotension", "light-headed on standing")
          .addCitations(
              Sources.MERCK_CORD.at("symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.AUTONOMIC_2002.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Loss of smell. */
  public static final Symptom LOSS_OF_SMELL =
      symptom("loss-of-smell", "loss of smell", Symptom.BodySystem.NERVES)
          .addSynonyms("hyposmia", "anosmia")
          .addCitations(
              Sources.DERIN_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Loss or change of taste. */
  public static final Symptom TASTE_DISTURBANCE =
      symptom("taste-disturbance", "loss or change of taste", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("dysgeusia", "loss of taste")
          .addCitations(
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED),
              Sources.ORAL_SIGNS_2016.at("background", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Tremor or other involuntary movements. Rare in adults; in infants they may appear for days
   * after treatment begins.
   */
  public static final Symptom INVOLUNTARY_MOVEMENTS =
      symptom(
              "involuntary-movements",
              "tremor or other involuntary movements",
              Symptom.BodySystem.NERVES)
          .description(
              "Rare in adults; in infants they may appear for days after treatment begins.")
          .addSynonyms("tremor", "myoclonus", "chorea")
          .addCitations(
              Sources.INVOLUNTARY_MOVEMENTS_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Restless legs. An association only: it has not been shown to come from deficiency. */
  public static final Symptom RESTLESS_LEGS =
      symptom("restless-legs", "restless legs", Symptom.BodySystem.NERVES)
          .description("An association only: it has not been shown to come from deficiency.")
          .addSynonyms("restless legs syndrome")
          .addCitation(Sources.RESTLESS_LEGS_2022.at("abstract", READ_ONCE))
          .build();

  /** Headache. */
  public static final Symptom HEADACHE =
      symptom("headache", "headache", Symptom.BodySystem.NERVES)
          .addSynonyms("head heaviness")
          .addCitation(Sources.NEUROLOGY_OUTPATIENTS_2024.at("abstract", READ_ONCE))
          .build();

  /** Dizziness. */
  public static final Symptom DIZZINESS =
      symptom("dizziness", "dizziness", Symptom.BodySystem.NERVES)
          .addSynonyms("vertigo", "giddiness")
          .addCitation(Sources.CHILDREN_120.at("abstract", READ_ONCE))
          .build();

  /** Tinnitus. An association only, and other studies found none. */
  public static final Symptom TINNITUS =
      symptom("tinnitus", "tinnitus", Symptom.BodySystem.NERVES)
          .description("An association only, and other studies found none.")
          .addSynonyms("ringing in the ears")
          .addCitation(Sources.TINNITUS_1993.at("abstract", READ_ONCE))
          .build();

  /** Reduced colour vision. */
  public static final Symptom COLOUR_VISION_LOSS =
      symptom("colour-vision-loss", "reduced colour vision", Symptom.BodySystem.EYES)
          .addWider(OPTIC_NERVE_PROBLEM)
          .addSynonyms("dyschromatopsia")
          .addCitation(Sources.OPTIC_NEUROPATHY_2017.at("background", READ_ONCE))
          .build();

  /** Burning or painful tongue or mouth. */
  public static final Symptom BURNING_MOUTH =
      symptom(
              "burning-mouth",
              "burning or painful tongue or mouth",
              Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("glossodynia", "burning mouth", "burning tongue")
          .addCitations(
              Sources.ORAL_SIGNS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MEDSCAPE_PERNICIOUS.at("gastrointestinal symptoms", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Mouth ulcers. */
  public static final Symptom MOUTH_ULCERS =
      symptom("mouth-ulcers", "mouth ulcers", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("aphthous ulcers", "canker sores")
          .addCitations(
              Sources.NHS_WALES.at("symptoms", INDEPENDENTLY_CONFIRMED),
              Sources.ORAL_SIGNS_2016.at("background", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Angular cheilitis. */
  public static final Symptom ANGULAR_CHEILITIS =
      symptom("angular-cheilitis", "angular cheilitis", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("angular stomatitis", "cracked corners of the mouth")
          .addCitations(
              Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
              Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Loss of appetite. */
  public static final Symptom LOSS_OF_APPETITE =
      symptom("loss-of-appetite", "loss of appetite", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("anorexia", "poor appetite")
          .addCitations(
              Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Nausea. */
  public static final Symptom NAUSEA =
      symptom("nausea", "nausea", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("feeling sick")
          .addCitations(
              Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Constipation. */
  public static final Symptom CONSTIPATION =
      symptom("constipation", "constipation", Symptom.BodySystem.MOUTH_AND_GUT)
          .addCitations(
              Sources.MEDSCAPE_MEGALOBLASTIC.at("history", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Fatty stools. Points to malabsorption of fat, and so to its causes. */
  public static final Symptom STEATORRHOEA =
      symptom("steatorrhoea", "fatty stools", Symptom.BodySystem.MOUTH_AND_GUT)
          .description("Points to malabsorption of fat, and so to its causes.")
          .addSynonyms("steatorrhoea", "steatorrhea", "greasy stools")
          .addCitation(Sources.LIBRARY.at("signs of malabsorption, standard teaching", PROVISIONAL))
          .build();

  /**
   * Abdominal bloating. Points to coeliac disease or bacterial overgrowth rather than to
   * deficiency.
   */
  public static final Symptom ABDOMINAL_BLOATING =
      symptom("abdominal-bloating", "abdominal bloating", Symptom.BodySystem.MOUTH_AND_GUT)
          .description(
              "Points to coeliac disease or bacterial overgrowth rather than to deficiency.")
          .addSynonyms("bloating", "distension")
          .addCitation(Sources.LIBRARY.at("signs of malabsorption, standard teaching", PROVISIONAL))
          .build();

  /** Pancytopenia. */
  public static final Symptom PANCYTOPENIA =
      symptom("pancytopenia", "pancytopenia", Symptom.BodySystem.BLOOD)
          .addWider(ANAEMIA, THROMBOCYTOPENIA, LEUCOPENIA)
          .addSynonyms("all blood cells low")
          .addCitations(
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Pseudo-thrombotic microangiopathy. Haemolysis, fragments and low platelets of deficiency that
   * look like thrombotic thrombocytopenic purpura.
   */
  public static final Symptom PSEUDO_THROMBOTIC_MICROANGIOPATHY =
      symptom(
              "pseudo-thrombotic-microangiopathy",
              "pseudo-thrombotic microangiopathy",
              Symptom.BodySystem.BLOOD)
          .addWider(HAEMOLYSIS)
          .description(
              "Haemolysis, fragments and low platelets of deficiency that look like thrombotic thrombocytopenic purpura.")
          .addSynonyms("pseudo-TMA", "pseudo-thrombotic thrombocytopenic purpura")
          .addCitations(
              Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Enlarged spleen. */
  public static final Symptom SPLENOMEGALY =
      symptom("splenomegaly", "enlarged spleen", Symptom.BodySystem.BLOOD)
          .addSynonyms("splenomegaly")
          .addCitation(Sources.SPLENOMEGALY_2014.at("abstract", READ_ONCE))
          .build();

  /** Mild jaundice. With pallor it gives the lemon tint. */
  public static final Symptom JAUNDICE =
      symptom("jaundice", "mild jaundice", Symptom.BodySystem.SKIN)
          .description("With pallor it gives the lemon tint.")
          .addSynonyms("jaundice", "yellow skin", "lemon tint")
          .addCitation(Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE))
          .build();

  /** Premature greying or thinning of hair. */
  public static final Symptom HAIR_CHANGES =
      symptom("hair-changes", "premature greying or thinning of hair", Symptom.BodySystem.SKIN)
          .addSynonyms("premature greying", "hair loss", "poliosis")
          .addCitations(
              Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
              Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Dark streaks on the nails. */
  public static final Symptom NAIL_CHANGES =
      symptom("nail-changes", "dark streaks on the nails", Symptom.BodySystem.SKIN)
          .addSynonyms("nail pigmentation", "nail changes")
          .addCitation(Sources.BRESCOLL_2015.at("cutaneous manifestations", READ_ONCE))
          .build();

  /** Palpitations. */
  public static final Symptom PALPITATIONS =
      symptom("palpitations", "palpitations", Symptom.BodySystem.HEART)
          .addSynonyms("racing heart", "tachycardia")
          .addCitation(Sources.MEDSCAPE_PERNICIOUS.at("cardiac symptoms", READ_ONCE))
          .build();

  /**
   * Venous thrombosis. An association through high homocysteine; in a young person it calls for a
   * look at inherited causes.
   */
  public static final Symptom VENOUS_THROMBOSIS =
      symptom("venous-thrombosis", "venous thrombosis", Symptom.BodySystem.HEART)
          .description(
              "An association through high homocysteine; in a young person it calls for a look at inherited causes.")
          .addSynonyms("deep vein thrombosis", "blood clot")
          .addCitation(Sources.THROMBOSIS_2011.at("abstract", READ_ONCE))
          .build();

  /** Mania. */
  public static final Symptom MANIA =
      symptom("mania", "mania", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("manic episode")
          .addCitations(
              Sources.PSYCHIATRIC_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Sleep disturbance. */
  public static final Symptom SLEEP_DISTURBANCE =
      symptom("sleep-disturbance", "sleep disturbance", Symptom.BodySystem.MIND)
          .addSynonyms("insomnia", "poor sleep")
          .addCitation(Sources.NEUROPSYCHIATRIC_2022.at("abstract", READ_ONCE))
          .build();

  /** Change of personality. */
  public static final Symptom PERSONALITY_CHANGE =
      symptom("personality-change", "change of personality", Symptom.BodySystem.MIND)
          .addWider(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("personality change", "mood swings")
          .addCitation(Sources.MEDSCAPE_MEGALOBLASTIC.at("history", READ_ONCE))
          .build();

  /** Infertility. Reported in selected women; it may be temporary. */
  public static final Symptom INFERTILITY =
      symptom("infertility", "infertility", Symptom.BodySystem.REPRODUCTION)
          .description("Reported in selected women; it may be temporary.")
          .addSynonyms("difficulty conceiving", "subfertility")
          .addCitations(
              Sources.BENNETT_2001.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Recurrent miscarriage. An association; not every study found a functional deficiency. */
  public static final Symptom RECURRENT_MISCARRIAGE =
      symptom("recurrent-miscarriage", "recurrent miscarriage", Symptom.BodySystem.REPRODUCTION)
          .description("An association; not every study found a functional deficiency.")
          .addSynonyms("recurrent fetal loss", "repeated miscarriage")
          .addCitation(Sources.BENNETT_2001.at("abstract", READ_ONCE))
          .build();

  /** Neural-tube defect of a child. Likelier with a low maternal level, beside folate. */
  public static final Symptom NEURAL_TUBE_DEFECT =
      symptom(
              "neural-tube-defect",
              "neural-tube defect of a child",
              Symptom.BodySystem.REPRODUCTION)
          .description("Likelier with a low maternal level, beside folate.")
          .addSynonyms("neural tube defect", "spina bifida")
          .addCitation(Sources.NEURAL_TUBE_2012.at("abstract", READ_ONCE))
          .build();

  /** Delay of development. */
  public static final Symptom DEVELOPMENTAL_DELAY =
      symptom("developmental-delay", "delay of development", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("developmental delay", "late milestones")
          .addCitations(
              Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CAVALCOLI_2017.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Irritability of an infant. */
  public static final Symptom INFANT_IRRITABILITY =
      symptom("infant-irritability", "irritability of an infant", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("irritable infant")
          .addCitations(
              Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED),
              Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cerebral atrophy of an infant. Seen on imaging; it may recede with treatment. */
  public static final Symptom CEREBRAL_ATROPHY =
      symptom("cerebral-atrophy", "cerebral atrophy of an infant", Symptom.BodySystem.DEVELOPMENT)
          .description("Seen on imaging; it may recede with treatment.")
          .addSynonyms("brain atrophy")
          .addCitations(
              Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Microcephaly. */
  public static final Symptom MICROCEPHALY =
      symptom("microcephaly", "microcephaly", Symptom.BodySystem.DEVELOPMENT)
          .addSynonyms("small head")
          .addCitation(Sources.INFANTS_CMAJ.at("Table 1", READ_ONCE))
          .build();

  /** Vomiting. */
  public static final Symptom VOMITING =
      symptom("vomiting", "vomiting", Symptom.BodySystem.MOUTH_AND_GUT)
          .addSynonyms("being sick")
          .addCitations(
              Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CEREBRAL_ATROPHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Falling performance at school. */
  public static final Symptom POOR_SCHOOL_PERFORMANCE =
      symptom("poor-school-performance", "falling performance at school", Symptom.BodySystem.MIND)
          .addSynonyms("poor school performance")
          .addCitation(Sources.CHILDREN_120.at("abstract", READ_ONCE))
          .build();

  private Symptoms() {}

  /** All of them, in the order of this file. */
  static List<Symptom> all() {
    return List.of(
        COGNITIVE_DIFFICULTY,
        POOR_CONCENTRATION,
        MEMORY_LOSS,
        BRAIN_FOG,
        NEUROLOGICAL_OR_MOBILITY_PROBLEM,
        PARAESTHESIA,
        NUMBNESS,
        IMPAIRED_GAIT,
        BALANCE_PROBLEM,
        FALLS,
        ATAXIA,
        REDUCED_PROPRIOCEPTION,
        REDUCED_VIBRATION_SENSE,
        SPASTICITY,
        LEG_WEAKNESS,
        LHERMITTE_SIGN,
        SENSORY_LEVEL,
        BLADDER_OR_BOWEL_CHANGE,
        PROGRESSIVE_NEUROLOGY,
        FOCAL_NUMBNESS,
        OPTIC_NERVE_PROBLEM,
        BLURRED_VISION,
        VISUAL_LOSS,
        OPTIC_ATROPHY,
        GLOSSITIS,
        FATIGUE,
        ANAEMIA,
        MACROCYTOSIS,
        IRON_RESISTANT_ANAEMIA,
        MEGALOBLASTIC_ANAEMIA,
        HYPERSEGMENTED_NEUTROPHILS,
        THROMBOCYTOPENIA,
        LEUCOPENIA,
        SEVERE_NEUTROPENIA,
        HAEMOLYSIS,
        RED_CELL_FRAGMENTS,
        MENTAL_HEALTH_PRESENTATION,
        DEPRESSION,
        ANXIETY,
        IRRITABILITY,
        PSYCHOSIS,
        DELIRIUM,
        SUICIDAL_THOUGHTS,
        WEAKNESS,
        PALLOR,
        HYPERPIGMENTATION,
        BREATHLESSNESS,
        CHEST_PAIN,
        SYNCOPE,
        HEART_FAILURE,
        FEVER,
        WEIGHT_LOSS,
        DIARRHOEA,
        DEVELOPMENTAL_REGRESSION,
        HYPOTONIA,
        SEIZURES,
        APATHY,
        FAILURE_TO_THRIVE,
        FEEDING_DIFFICULTY,
        DYSPHAGIA,
        UPPER_ABDOMINAL_MASS,
        DYSPEPSIA,
        DEMENTIA_LIKE_DECLINE,
        REDUCED_REFLEXES,
        ROMBERG_SIGN,
        SUBACUTE_COMBINED_DEGENERATION,
        ORTHOSTATIC_HYPOTENSION,
        LOSS_OF_SMELL,
        TASTE_DISTURBANCE,
        INVOLUNTARY_MOVEMENTS,
        RESTLESS_LEGS,
        HEADACHE,
        DIZZINESS,
        TINNITUS,
        COLOUR_VISION_LOSS,
        BURNING_MOUTH,
        MOUTH_ULCERS,
        ANGULAR_CHEILITIS,
        LOSS_OF_APPETITE,
        NAUSEA,
        CONSTIPATION,
        STEATORRHOEA,
        ABDOMINAL_BLOATING,
        PANCYTOPENIA,
        PSEUDO_THROMBOTIC_MICROANGIOPATHY,
        SPLENOMEGALY,
        JAUNDICE,
        HAIR_CHANGES,
        NAIL_CHANGES,
        PALPITATIONS,
        VENOUS_THROMBOSIS,
        MANIA,
        SLEEP_DISTURBANCE,
        PERSONALITY_CHANGE,
        INFERTILITY,
        RECURRENT_MISCARRIAGE,
        NEURAL_TUBE_DEFECT,
        DEVELOPMENTAL_DELAY,
        INFANT_IRRITABILITY,
        CEREBRAL_ATROPHY,
        MICROCEPHALY,
        VOMITING,
        POOR_SCHOOL_PERFORMANCE);
  }

  private static Symptom.Builder symptom(String id, String name, Symptom.BodySystem system) {
    return Symptom.builder().id(id).name(name).bodySystem(system);
  }
}
