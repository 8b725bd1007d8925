package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.BodySystem;
import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Confirmation;
import io.github.cobalamin.model.Symptom;

/**
 * Symptoms and signs: NG239's Box 1 in full, mental-health presentations, and the signs that make
 * it urgent.
 */
public final class Symptoms {
  private static final Citation BOX_1 =
      Sources.NICE_NG239.at("Box 1", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation READ =
      Sources.LIBRARY.at("symptoms and signs, read in one review or paper", Confirmation.READ_ONCE);
  private static final Citation TEACHING =
      Sources.LIBRARY.at("symptoms and signs, standard teaching", Confirmation.PROVISIONAL);
  private static final Citation BOX_1_INFANT =
      Sources.INFANTS_2023.at("presentation", Confirmation.INDEPENDENTLY_CONFIRMED);

  /** Difficulty in thinking or remembering. */
  public static final Symptom COGNITIVE_DIFFICULTY =
      symptom(
              "cognitive-difficulty",
              "difficulty in thinking or remembering",
              BodySystem.MIND,
              BOX_1)
          .addSynonyms("cognitive difficulty", "cognitive impairment", "cognitive decline")
          .build();

  /** Poor concentration. */
  public static final Symptom POOR_CONCENTRATION =
      symptom("poor-concentration", "poor concentration", BodySystem.MIND, BOX_1)
          .addPartOf(COGNITIVE_DIFFICULTY)
          .addSynonyms("difficulty concentrating")
          .build();

  /** Memory loss. */
  public static final Symptom MEMORY_LOSS =
      symptom("memory-loss", "memory loss", BodySystem.MIND, BOX_1)
          .addPartOf(COGNITIVE_DIFFICULTY)
          .addSynonyms("forgetfulness", "short-term memory loss", "memory impairment")
          .build();

  /** Slow, clouded thinking. */
  public static final Symptom BRAIN_FOG =
      symptom("brain-fog", "slow, clouded thinking", BodySystem.MIND, BOX_1)
          .addPartOf(COGNITIVE_DIFFICULTY)
          .addSynonyms("brain fog", "slow thinking")
          .build();

  /**
   * Neurological or mobility problem. Symptoms of peripheral neuropathy or of disease of the spinal
   * cord.
   */
  public static final Symptom NEUROLOGICAL_OR_MOBILITY_PROBLEM =
      symptom(
              "neurological-or-mobility-problem",
              "neurological or mobility problem",
              BodySystem.NERVES,
              BOX_1)
          .description("Symptoms of peripheral neuropathy or of disease of the spinal cord.")
          .addSynonyms("neuropathy", "myelopathy", "peripheral neuropathy")
          .build();

  /** Paraesthesia. */
  public static final Symptom PARAESTHESIA =
      symptom("paraesthesia", "paraesthesia", BodySystem.NERVES, BOX_1)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("pins and needles", "tingling", "paresthesia")
          .build();

  /** Numbness. */
  public static final Symptom NUMBNESS =
      symptom("numbness", "numbness", BodySystem.NERVES, BOX_1)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("loss of feeling")
          .build();

  /** Impaired gait. */
  public static final Symptom IMPAIRED_GAIT =
      symptom("impaired-gait", "impaired gait", BodySystem.NERVES, BOX_1)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("unsteady walking", "gait unsteadiness")
          .build();

  /** Balance problem. */
  public static final Symptom BALANCE_PROBLEM =
      symptom("balance-problem", "balance problem", BodySystem.NERVES, BOX_1)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("imbalance", "unsteadiness")
          .build();

  /** Falls from impaired balance. */
  public static final Symptom FALLS =
      symptom("falls", "falls from impaired balance", BodySystem.NERVES, BOX_1)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("falls", "falling")
          .build();

  /** Ataxia. */
  public static final Symptom ATAXIA =
      symptom("ataxia", "ataxia", BodySystem.NERVES, BOX_1)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("clumsiness", "sensory ataxia", "broad-based gait")
          .build();

  /** Loss of proprioception. */
  public static final Symptom REDUCED_PROPRIOCEPTION =
      symptom("reduced-proprioception", "loss of proprioception", BodySystem.NERVES, BOX_1)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("loss of position sense", "position loss")
          .build();

  /** Loss of vibration sense. */
  public static final Symptom REDUCED_VIBRATION_SENSE =
      symptom("reduced-vibration-sense", "loss of vibration sense", BodySystem.NERVES, READ)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("reduced vibration sense")
          .build();

  /** Spasticity or extensor plantar response. */
  public static final Symptom SPASTICITY =
      symptom("spasticity", "spasticity or extensor plantar response", BodySystem.NERVES, READ)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("extensor plantars", "Babinski sign", "upper motor neurone signs")
          .build();

  /** New weakness of the legs. */
  public static final Symptom LEG_WEAKNESS =
      symptom("leg-weakness", "new weakness of the legs", BodySystem.NERVES, TEACHING)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("leg weakness")
          .build();

  /** Lhermitte's sign. */
  public static final Symptom LHERMITTE_SIGN =
      symptom("lhermitte-sign", "Lhermitte's sign", BodySystem.NERVES, TEACHING)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("electric shock down the spine")
          .build();

  /** Sensory level. */
  public static final Symptom SENSORY_LEVEL =
      symptom("sensory-level", "sensory level", BodySystem.NERVES, TEACHING)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .build();

  /** New bladder or bowel disturbance. */
  public static final Symptom BLADDER_OR_BOWEL_CHANGE =
      symptom(
              "bladder-or-bowel-change",
              "new bladder or bowel disturbance",
              BodySystem.NERVES,
              TEACHING)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("incontinence", "urinary retention")
          .build();

  /** Neurological symptoms that are getting worse. */
  public static final Symptom PROGRESSIVE_NEUROLOGY =
      symptom(
              "progressive-neurology",
              "neurological symptoms that are getting worse",
              BodySystem.NERVES,
              READ)
          .addPartOf(NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .addSynonyms("progressive neurology", "rapidly worsening neurology")
          .build();

  /**
   * Numbness in the territory of one nerve. One nerve, one side: suggests entrapment rather than
   * deficiency.
   */
  public static final Symptom FOCAL_NUMBNESS =
      symptom("focal-numbness", "numbness in the territory of one nerve", BodySystem.NERVES, READ)
          .description("One nerve, one side: suggests entrapment rather than deficiency.")
          .addSynonyms("unilateral numbness")
          .build();

  /** Symptom or sign of optic nerve dysfunction. */
  public static final Symptom OPTIC_NERVE_PROBLEM =
      symptom(
              "optic-nerve-problem",
              "symptom or sign of optic nerve dysfunction",
              BodySystem.EYES,
              BOX_1)
          .addSynonyms("optic neuropathy")
          .build();

  /** Blurred vision. */
  public static final Symptom BLURRED_VISION =
      symptom("blurred-vision", "blurred vision", BodySystem.EYES, BOX_1)
          .addPartOf(OPTIC_NERVE_PROBLEM)
          .build();

  /** Visual field loss. */
  public static final Symptom VISUAL_LOSS =
      symptom("visual-loss", "visual field loss", BodySystem.EYES, BOX_1)
          .addPartOf(OPTIC_NERVE_PROBLEM)
          .addSynonyms("scotoma", "central scotoma", "visual loss")
          .build();

  /** Optic atrophy. */
  public static final Symptom OPTIC_ATROPHY =
      symptom("optic-atrophy", "optic atrophy", BodySystem.EYES, TEACHING)
          .addPartOf(OPTIC_NERVE_PROBLEM)
          .build();

  /** Glossitis. */
  public static final Symptom GLOSSITIS =
      symptom("glossitis", "glossitis", BodySystem.MOUTH_AND_GUT, BOX_1)
          .addSynonyms("sore tongue", "inflamed tongue", "smooth tongue")
          .build();

  /** Unexplained fatigue. */
  public static final Symptom FATIGUE =
      symptom("fatigue", "unexplained fatigue", BodySystem.GENERAL, BOX_1)
          .addSynonyms("fatigue", "tiredness", "exhaustion")
          .build();

  /** Anaemia. */
  public static final Symptom ANAEMIA =
      symptom("anaemia", "anaemia", BodySystem.BLOOD, BOX_1)
          .addSynonyms("anemia", "low haemoglobin")
          .build();

  /** Macrocytosis. */
  public static final Symptom MACROCYTOSIS =
      symptom("macrocytosis", "macrocytosis", BodySystem.BLOOD, BOX_1)
          .addSynonyms("large red cells", "raised MCV")
          .build();

  /**
   * Anaemia that does not respond to iron. In pregnancy or while breastfeeding it suggests that
   * iron treatment is not working.
   */
  public static final Symptom IRON_RESISTANT_ANAEMIA =
      symptom(
              "iron-resistant-anaemia",
              "anaemia that does not respond to iron",
              BodySystem.BLOOD,
              READ)
          .addPartOf(ANAEMIA)
          .description(
              "In pregnancy or while breastfeeding it suggests that iron treatment is not working.")
          .addSynonyms("iron-resistant anaemia")
          .build();

  /** Megaloblastic anaemia. */
  public static final Symptom MEGALOBLASTIC_ANAEMIA =
      symptom("megaloblastic-anaemia", "megaloblastic anaemia", BodySystem.BLOOD, READ)
          .addPartOf(ANAEMIA)
          .addSynonyms("megaloblastic anemia")
          .build();

  /** Hypersegmented neutrophils. */
  public static final Symptom HYPERSEGMENTED_NEUTROPHILS =
      symptom("hypersegmented-neutrophils", "hypersegmented neutrophils", BodySystem.BLOOD, READ)
          .addSynonyms("hypersegmentation")
          .build();

  /** Thrombocytopenia. */
  public static final Symptom THROMBOCYTOPENIA =
      symptom("thrombocytopenia", "thrombocytopenia", BodySystem.BLOOD, READ)
          .addSynonyms("low platelets")
          .build();

  /** Leucopenia. */
  public static final Symptom LEUCOPENIA =
      symptom("leucopenia", "leucopenia", BodySystem.BLOOD, READ)
          .addSynonyms("leukopenia", "low white cells")
          .build();

  /** Severe neutropenia. Neutrophils below 0.5 x 10^9/L. */
  public static final Symptom SEVERE_NEUTROPENIA =
      symptom("severe-neutropenia", "severe neutropenia", BodySystem.BLOOD, TEACHING)
          .addPartOf(LEUCOPENIA)
          .description("Neutrophils below 0.5 x 10^9/L.")
          .addSynonyms("agranulocytosis")
          .build();

  /** Haemolysis. */
  public static final Symptom HAEMOLYSIS =
      symptom("haemolysis", "haemolysis", BodySystem.BLOOD, READ).addSynonyms("hemolysis").build();

  /** Red-cell fragments. */
  public static final Symptom RED_CELL_FRAGMENTS =
      symptom("red-cell-fragments", "red-cell fragments", BodySystem.BLOOD, READ)
          .addSynonyms("schistocytes", "fragmented red cells")
          .build();

  /** Mental-health presentation. NG239 names it outside Box 1. */
  public static final Symptom MENTAL_HEALTH_PRESENTATION =
      symptom("mental-health-presentation", "mental-health presentation", BodySystem.MIND, READ)
          .description("NG239 names it outside Box 1.")
          .addSynonyms("mental health problem")
          .build();

  /** Depression. */
  public static final Symptom DEPRESSION =
      symptom("depression", "depression", BodySystem.MIND, READ)
          .addPartOf(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("low mood")
          .build();

  /** Anxiety. */
  public static final Symptom ANXIETY =
      symptom("anxiety", "anxiety", BodySystem.MIND, READ)
          .addPartOf(MENTAL_HEALTH_PRESENTATION)
          .build();

  /** Irritability. */
  public static final Symptom IRRITABILITY =
      symptom("irritability", "irritability", BodySystem.MIND, READ)
          .addPartOf(MENTAL_HEALTH_PRESENTATION)
          .build();

  /** Psychosis. */
  public static final Symptom PSYCHOSIS =
      symptom("psychosis", "psychosis", BodySystem.MIND, READ)
          .addPartOf(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("hallucinations", "delusions", "paranoia")
          .build();

  /** Delirium. */
  public static final Symptom DELIRIUM =
      symptom("delirium", "delirium", BodySystem.MIND, READ)
          .addPartOf(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("confusion", "acute confusion")
          .build();

  /** Suicidal thoughts. */
  public static final Symptom SUICIDAL_THOUGHTS =
      symptom("suicidal-thoughts", "suicidal thoughts", BodySystem.MIND, TEACHING)
          .addPartOf(MENTAL_HEALTH_PRESENTATION)
          .addSynonyms("suicidality")
          .build();

  /** Weakness. General weakness; by itself it is not an item of NG239's Box 1. */
  public static final Symptom WEAKNESS =
      symptom("weakness", "weakness", BodySystem.GENERAL, READ)
          .description("General weakness; by itself it is not an item of NG239's Box 1.")
          .addSynonyms("loss of strength")
          .build();

  /** Pallor. */
  public static final Symptom PALLOR =
      symptom("pallor", "pallor", BodySystem.SKIN, TEACHING).addSynonyms("pale skin").build();

  /** Hyperpigmentation. */
  public static final Symptom HYPERPIGMENTATION =
      symptom("hyperpigmentation", "hyperpigmentation", BodySystem.SKIN, TEACHING)
          .addSynonyms("dark skin patches")
          .build();

  /** Breathlessness. */
  public static final Symptom BREATHLESSNESS =
      symptom("breathlessness", "breathlessness", BodySystem.HEART, READ)
          .addSynonyms("dyspnoea", "shortness of breath")
          .build();

  /** Chest pain. */
  public static final Symptom CHEST_PAIN =
      symptom("chest-pain", "chest pain", BodySystem.HEART, READ).addSynonyms("angina").build();

  /** Syncope. */
  public static final Symptom SYNCOPE =
      symptom("syncope", "syncope", BodySystem.HEART, TEACHING)
          .addSynonyms("fainting", "collapse")
          .build();

  /** Heart failure. */
  public static final Symptom HEART_FAILURE =
      symptom("heart-failure", "heart failure", BodySystem.HEART, READ).build();

  /** Fever. */
  public static final Symptom FEVER =
      symptom("fever", "fever", BodySystem.GENERAL, TEACHING)
          .addSynonyms("high temperature")
          .build();

  /** Weight loss. */
  public static final Symptom WEIGHT_LOSS =
      symptom("weight-loss", "weight loss", BodySystem.GENERAL, READ)
          .addSynonyms("loss of weight")
          .build();

  /** Diarrhoea. */
  public static final Symptom DIARRHOEA =
      symptom("diarrhoea", "diarrhoea", BodySystem.MOUTH_AND_GUT, READ)
          .addSynonyms("diarrhea")
          .build();

  /** Loss of milestones. */
  public static final Symptom DEVELOPMENTAL_REGRESSION =
      symptom(
              "developmental-regression",
              "loss of milestones",
              BodySystem.DEVELOPMENT,
              BOX_1_INFANT)
          .addSynonyms("developmental regression")
          .build();

  /** Hypotonia. */
  public static final Symptom HYPOTONIA =
      symptom("hypotonia", "hypotonia", BodySystem.DEVELOPMENT, BOX_1_INFANT)
          .addSynonyms("floppiness", "floppy infant")
          .build();

  /** Seizures. */
  public static final Symptom SEIZURES =
      symptom("seizures", "seizures", BodySystem.DEVELOPMENT, TEACHING)
          .addSynonyms("fits", "convulsions")
          .build();

  /** Lethargy or apathy of an infant. */
  public static final Symptom APATHY =
      symptom("apathy", "lethargy or apathy of an infant", BodySystem.DEVELOPMENT, BOX_1_INFANT)
          .addSynonyms("apathy", "lethargy")
          .build();

  /** Failure to thrive. */
  public static final Symptom FAILURE_TO_THRIVE =
      symptom("failure-to-thrive", "failure to thrive", BodySystem.DEVELOPMENT, BOX_1_INFANT)
          .addSynonyms("poor growth")
          .build();

  /** Poor feeding of an infant. */
  public static final Symptom FEEDING_DIFFICULTY =
      symptom(
              "feeding-difficulty",
              "poor feeding of an infant",
              BodySystem.DEVELOPMENT,
              BOX_1_INFANT)
          .addSynonyms("feeding difficulty")
          .build();

  /** Difficulty in swallowing. */
  public static final Symptom DYSPHAGIA =
      symptom("dysphagia", "difficulty in swallowing", BodySystem.MOUTH_AND_GUT, TEACHING)
          .addSynonyms("dysphagia")
          .build();

  /** Mass in the upper abdomen. */
  public static final Symptom UPPER_ABDOMINAL_MASS =
      symptom(
              "upper-abdominal-mass",
              "mass in the upper abdomen",
              BodySystem.MOUTH_AND_GUT,
              TEACHING)
          .addSynonyms("abdominal lump")
          .build();

  /** Dyspepsia. Indigestion, reflux or upper abdominal pain. */
  public static final Symptom DYSPEPSIA =
      symptom("dyspepsia", "dyspepsia", BodySystem.MOUTH_AND_GUT, TEACHING)
          .description("Indigestion, reflux or upper abdominal pain.")
          .addSynonyms("indigestion", "heartburn", "reflux")
          .build();

  private Symptoms() {}

  private static Symptom.Builder symptom(
      String id, String name, BodySystem system, Citation citation) {
    return Symptom.builder().id(id).name(name).system(system).addCitation(citation);
  }
}
