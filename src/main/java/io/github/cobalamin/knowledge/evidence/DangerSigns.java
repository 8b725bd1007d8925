// Long: what must not wait stands in one list, in the order of the organs.
package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.AgeBand;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Red flags: what must not wait, why, and what delay does. Guidelines take clock and words from
 * here, and add only when a patient shows it.
 */
public final class DangerSigns {
  private static final List<DangerSign> ALL = new ArrayList<>();

  private static final Citation OWN =
      Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL);

  public static final DangerSign DANGER_CORD =
      add(
          dangerSign("danger-cord", "disease or compression of the spinal cord")
              .addSigns(
                  Symptoms.LEG_WEAKNESS,
                  Symptoms.LHERMITTE_SIGN,
                  Symptoms.SENSORY_LEVEL,
                  Symptoms.BLADDER_OR_BOWEL_CHANGE)
              .urgency(Urgency.SAME_DAY)
              .reason("The spinal cord may be affected, and compression must be excluded.")
              .harm(
                  "Walking, bladder and bowel may be lost for good; damage beyond 3 months may be permanent.")
              .action(
                  "Hospital or neurology today: imaging of the cord, with vitamin B12 tested beside it."),
          Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          OWN);

  public static final DangerSign DANGER_PROGRESSIVE_NEUROLOGY =
      add(
          dangerSign(
                  "danger-progressive-neurology",
                  "neurological symptoms that get worse, or trouble in walking")
              .addSigns(Symptoms.PROGRESSIVE_NEUROLOGY, Symptoms.IMPAIRED_GAIT, Symptoms.ATAXIA)
              .urgency(Urgency.URGENT)
              .reason("Nerves and cord recover the less, the longer they lack vitamin B12.")
              .harm("Permanent loss of feeling, balance and strength.")
              .action(
                  "Examine the nervous system and test now; the same day where walking was lost newly."),
          Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          OWN);

  public static final DangerSign DANGER_VISION =
      add(
          dangerSign("danger-vision", "loss of vision")
              .addSigns(
                  Symptoms.VISUAL_LOSS,
                  Symptoms.VISUAL_ACUITY_LOSS,
                  Symptoms.COLOUR_VISION_LOSS,
                  Symptoms.OPTIC_ATROPHY,
                  Symptoms.SUDDEN_VISUAL_LOSS_OF_ONE_EYE)
              .urgency(Urgency.SAME_DAY)
              .reason("The optic nerve may be affected.")
              .harm("Sight may be lost for good.")
              .action(
                  "Eye services or neurology today; a loss of one eye that came at once has seldom to do with vitamin B12. Hydroxocobalamin, unless allergic, if Leber hereditary optic neuropathy is possible."),
          Sources.OPTIC_NEUROPATHY_2017.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_NITROUS_OXIDE =
      add(
          dangerSign("danger-nitrous-oxide", "neurological symptoms after nitrous oxide")
              .addSigns(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addBeside(RiskFactors.RECREATIONAL_NITROUS_OXIDE, RiskFactors.NITROUS_OXIDE_AT_WORK)
              .urgency(Urgency.SAME_DAY)
              .reason("Vitamin B12 has been inactivated, whatever its level says.")
              .harm("Paralysis; many keep some symptoms.")
              .action(
                  "Hospital today: treatment before results, unless allergic to a cobalamin, and no more gas."),
          Sources.RCEM_2024.at("treatment before results", READ_ONCE),
          Sources.HASSING_2024.at("abstract", READ_ONCE));

  public static final DangerSign DANGER_POSSIBLE_TTP =
      add(
          dangerSign("danger-possible-ttp", "low platelets with haemolysis or fragments")
              .addSigns(
                  Symptoms.HAEMOLYSIS,
                  Symptoms.RED_CELL_FRAGMENTS,
                  Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY)
              .addBeside(Symptoms.THROMBOCYTOPENIA)
              .addTests(LabTests.PLATELETS, LabTests.LACTATE_DEHYDROGENASE)
              .urgency(Urgency.SAME_DAY)
              .reason(
                  "Deficiency can look like thrombotic thrombocytopenic purpura, which kills untreated; that diagnosis needs haemolysis and fragments with low platelets.")
              .harm(
                  "Stroke and death if purpura is missed; needless plasma exchange if deficiency is.")
              .action(
                  "Haematology today; thrombotic thrombocytopenic purpura until ADAMTS13 is known. Medians in deficiency and in purpura: lactate dehydrogenase 7310 and 1460 IU/L, platelets 73 and 12.5, reticulocytes 13.1 and 265.5 x10^9/L (7 and 6 people)."),
          Sources.TMA_2013.at("abstract", READ_ONCE),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE),
          Sources.HELLP_CRITERIA_2017.at("table 1, lactate dehydrogenase", READ_ONCE),
          Sources.HELLP_ALTMEYERS.at("bilirubin", READ_ONCE),
          Sources.HAPTOGLOBIN_1980.at("abstract", READ_ONCE),
          Sources.LOTHIAN_2025.at("example ranges of reticulocytes", READ_ONCE),
          Sources.HAEMOLYSIS_TESTS_2009.at("reticulocyte count", READ_ONCE));

  public static final DangerSign DANGER_FRAGMENTS_AND_NO_PLATELETS =
      add(
          dangerSign(
                  "danger-fragments-and-no-platelets",
                  "red-cell fragments with anaemia or haemolysis, and no platelet count")
              .addSigns(Symptoms.RED_CELL_FRAGMENTS)
              .addBeside(Symptoms.ANAEMIA, Symptoms.HAEMOLYSIS)
              .addTests(LabTests.PLATELETS)
              .urgency(Urgency.SAME_DAY)
              .reason(
                  "Fragments with low platelets are thrombotic thrombocytopenic purpura until ADAMTS13 is known, and nobody has told how many platelets there are.")
              .harm("Stroke and death if purpura is missed.")
              .action("Platelets and film today, and haematology today if they are low."),
          Sources.TMA_2013.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_SEVERE_ANAEMIA =
      add(
          dangerSign("danger-severe-anaemia", "severe or symptomatic anaemia")
              .addSigns(Symptoms.CHEST_PAIN, Symptoms.SYNCOPE, Symptoms.HEART_FAILURE)
              .addBeside(Symptoms.ANAEMIA)
              .addTests(LabTests.HAEMOGLOBIN)
              .urgency(Urgency.SAME_DAY)
              .reason(
                  "The heart gets too little oxygen; haemoglobin below 70 g/L is severe at any age.")
              .harm("Heart attack, heart failure, death.")
              .action("Hospital today; transfusion only by specialist decision."),
          Sources.WHO_2024.at("severity", INDEPENDENTLY_CONFIRMED),
          Sources.BRIANI_2013.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_PANCYTOPENIA =
      add(
          dangerSign("danger-pancytopenia", "all blood cells low")
              .addSigns(Symptoms.PANCYTOPENIA)
              .addTests(LabTests.HAEMOGLOBIN, LabTests.WHITE_CELLS, LabTests.PLATELETS)
              .urgency(Urgency.URGENT)
              .reason("The marrow fails, from deficiency or from another disease.")
              .harm("Bleeding, infection, or a missed leukaemia.")
              .action("Urgent haematology advice; samples, then treatment."),
          Sources.HAEMATOLOGY_201.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PANCYTOPENIA_268.at("abstract", INDEPENDENTLY_CONFIRMED),
          OWN);

  public static final DangerSign DANGER_NEUTROPENIA_WITH_FEVER =
      add(
          dangerSign("danger-neutropenia-with-fever", "severe neutropenia with fever")
              .addSigns(Symptoms.SEVERE_NEUTROPENIA)
              .addBeside(Symptoms.FEVER)
              .addTests(LabTests.NEUTROPHILS)
              .urgency(Urgency.SAME_DAY)
              .reason("Infection without white cells runs within hours.")
              .harm("Sepsis and death.")
              .action("Emergency department now."),
          Sources.PANCYTOPENIA_268.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_MIND =
      add(
          dangerSign("danger-mind", "psychosis, delirium or suicidal thoughts")
              .addSigns(
                  Symptoms.PSYCHOSIS, Symptoms.DELIRIUM, Symptoms.SUICIDAL_THOUGHTS, Symptoms.MANIA)
              .urgency(Urgency.SAME_DAY)
              .reason("A treatable cause may be behind it, and the person may be in danger.")
              .harm("Harm to the person or others; some changes stay.")
              .action("Mental-health care today, with vitamin B12 in the work-up."),
          Sources.PSYCHIATRIC_1988.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_INFANT =
      add(
          dangerSign(
                  "danger-infant",
                  "a child that loses skills, is floppy, has fits or a neurological sign")
              .addSigns(
                  Symptoms.DEVELOPMENTAL_REGRESSION,
                  Symptoms.HYPOTONIA,
                  Symptoms.SEIZURES,
                  Symptoms.APATHY,
                  Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .ages(AgeBand.years(0, 16))
              .urgency(Urgency.SAME_DAY)
              .reason("The brain grows fastest in the first year.")
              .harm(
                  "Lasting delay of development: half of reported infants still had it after treatment.")
              .action("Paediatrics today; never an adult dose."),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.DROR_2008.at("restated", SECONDARY),
          OWN);

  public static final DangerSign DANGER_PREGNANCY =
      add(
          dangerSign("danger-pregnancy", "deficiency in pregnancy")
              .addSigns(Conditions.VITAMIN_B12_DEFICIENCY)
              .inPregnancy(true)
              .urgency(Urgency.URGENT)
              .reason("Mother and child are both at risk.")
              .harm("Harm to the child's development and to the mother's nerves.")
              .action("Urgent haematology advice."),
          Sources.NICE_CKS.at("referral", SECONDARY));

  public static final DangerSign DANGER_NEUROLOGICAL_SIGN =
      add(
          dangerSign("danger-neurological-sign", "any neurological sign with deficiency")
              .addSigns(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addBeside(Conditions.VITAMIN_B12_DEFICIENCY)
              .urgency(Urgency.URGENT)
              .reason("Nerves and cord recover the less, the longer they lack vitamin B12.")
              .harm("Permanent loss of feeling, balance and strength.")
              .action(
                  "Injections first, unless allergic to a cobalamin, and urgent haematology advice."),
          Sources.NICE_CKS.at("referral", SECONDARY));

  public static final DangerSign DANGER_UPPER_GUT =
      add(
          dangerSign("danger-upper-gut", "signs of cancer of the upper gut")
              .addSigns(Symptoms.DYSPHAGIA, Symptoms.UPPER_ABDOMINAL_MASS)
              .urgency(Urgency.URGENT)
              .reason(
                  "Autoimmune gastritis carries a small risk of gastric cancer, and these signs point to it in anybody.")
              .harm("A cancer found late.")
              .action("Suspected-cancer pathway, apart from vitamin B12."),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

  public static final DangerSign DANGER_WEIGHT_LOSS_WITH_DYSPEPSIA =
      add(
          dangerSign(
                  "danger-weight-loss-with-dyspepsia",
                  "weight loss with upper abdominal pain, reflux or dyspepsia from 55 years")
              .addSigns(Symptoms.WEIGHT_LOSS)
              .addBeside(Symptoms.DYSPEPSIA, Symptoms.UPPER_ABDOMINAL_PAIN)
              .ages(AgeBand.fromYears(55))
              .urgency(Urgency.URGENT)
              .reason("From 55 years the two together point to cancer of the upper gut.")
              .harm("A cancer found late.")
              .action("Suspected-cancer pathway, apart from vitamin B12."),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

  public static final DangerSign DANGER_NEW_CORD_SIGNS =
      add(
          dangerSign("danger-new-cord-signs", "new or worsening signs of the spinal cord")
              .addSigns(
                  Symptoms.SUBACUTE_COMBINED_DEGENERATION,
                  Symptoms.CORD_SIGNAL_ON_IMAGING,
                  Symptoms.SPASTICITY,
                  Symptoms.EXTENSOR_PLANTAR,
                  Symptoms.OBJECTIVE_WEAKNESS,
                  Symptoms.ATAXIA)
              .urgency(Urgency.SAME_DAY)
              .reason("What is new may still be mended, and compression looks the same.")
              .harm("Paralysis; damage beyond 3 months may be permanent.")
              .action("Neurology or hospital today, with samples for vitamin B12 at once."),
          Sources.LOTHIAN_2025.at("neurological involvement", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_UNABLE_TO_WALK =
      add(
          dangerSign("danger-unable-to-walk", "walking is lost")
              .addSigns(Symptoms.UNABLE_TO_WALK)
              .urgency(Urgency.SAME_DAY)
              .reason("Cord or nerves have failed.")
              .harm("The longer walking is lost, the less of it comes back.")
              .action("Hospital today."),
          Sources.NITROUS_OXIDE_REHABILITATION.at("case", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_RAPID_NEUROPATHY =
      add(
          dangerSign("danger-rapid-neuropathy", "a neuropathy that gets worse within days")
              .addSigns(Symptoms.RAPIDLY_PROGRESSIVE_NEUROPATHY)
              .urgency(Urgency.SAME_DAY)
              .reason("Guillain-Barré syndrome and lack of thiamine look like it.")
              .harm("Breathing may fail.")
              .action("Hospital today; thiamine is asked about with it."),
          Sources.BERIBERI_2019.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_SUSPECTED_CORD_DISEASE =
      add(
          dangerSign("danger-suspected-cord-disease", "suspected subacute combined degeneration")
              .addSigns(Symptoms.SUBACUTE_COMBINED_DEGENERATION, Symptoms.CORD_SIGNAL_ON_IMAGING)
              .urgency(Urgency.URGENT)
              .reason("Harm that goes untreated for more than 3 months may be permanent.")
              .harm("Walking and position sense are lost for good.")
              .action("Specialist advice now; the same day where signs are new or worse."),
          Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED));

  public static final DangerSign DANGER_UNDATED_CORD_SIGNS =
      add(
          dangerSign(
                  "danger-undated-cord-signs",
                  "a motor or cord sign of which nobody told since when")
              .addSigns(Symptoms.OBJECTIVE_WEAKNESS, Symptoms.SPASTICITY, Symptoms.EXTENSOR_PLANTAR)
              .urgency(Urgency.URGENT)
              .reason("It may be new.")
              .harm("A cord that could have been saved.")
              .action("Ask since when, today; specialist advice within 2 working days."),
          OWN);

  public static final DangerSign DANGER_OBJECTIVE_SIGN =
      add(
          dangerSign("danger-objective-sign", "an objective sign that nothing on record explains")
              .addSigns(
                  Symptoms.ROMBERG_SIGN,
                  Symptoms.REDUCED_PROPRIOCEPTION,
                  Symptoms.VIBRATION_SENSE_LOST_ABOVE_THE_ANKLE,
                  Symptoms.OBJECTIVE_SENSORY_LOSS)
              .urgency(Urgency.URGENT)
              .reason("Nerves recover the less, the longer they lack vitamin B12.")
              .harm("Signs that become permanent.")
              .action(
                  "Examine and test now, with the bloods of a neuropathy; one health board admits such people the same day."),
          Sources.LOTHIAN_2025.at("neurological involvement", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_SIGN_WITH_LOW_COPPER =
      add(
          dangerSign("danger-sign-with-low-copper", "an objective sign beside low copper")
              .addSigns(
                  Symptoms.ROMBERG_SIGN,
                  Symptoms.REDUCED_PROPRIOCEPTION,
                  Symptoms.VIBRATION_SENSE_LOST_ABOVE_THE_ANKLE,
                  Symptoms.OBJECTIVE_SENSORY_LOSS)
              .addBeside(Conditions.COPPER_DEFICIENCY)
              .urgency(Urgency.URGENT)
              .reason("Low copper harms the cord as lack of vitamin B12 does, and both may lack.")
              .harm("Signs that become permanent.")
              .action(
                  "Neurology within 2 working days; copper and what lowers it are treated as well."),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED),
          OWN);

  public static final DangerSign DANGER_SIGN_WITH_A_MARKER =
      add(
          dangerSign("danger-sign-with-a-marker", "an objective sign beside a marker of deficiency")
              .addSigns(
                  Symptoms.ROMBERG_SIGN,
                  Symptoms.REDUCED_PROPRIOCEPTION,
                  Symptoms.REDUCED_VIBRATION_SENSE)
              .addBeside(Symptoms.MACROCYTOSIS, Symptoms.HYPERSEGMENTED_NEUTROPHILS)
              .urgency(Urgency.URGENT)
              .reason("Sign and marker together are deficiency until something else is shown.")
              .harm("Signs that a few weeks of delay make permanent.")
              .action(
                  "Samples and specialist advice within 2 working days; treatment, where it is due, is not delayed."),
          OWN);

  public static final DangerSign DANGER_MACROCYTIC_ANAEMIA_WITH_NEUROLOGY =
      add(
          dangerSign(
                  "danger-macrocytic-anaemia-with-neurology",
                  "macrocytic anaemia with a neurological symptom")
              .addSigns(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addBeside(Symptoms.MACROCYTIC_ANAEMIA)
              .urgency(Urgency.URGENT)
              .reason("Blood and nerves together point to deficiency; alcohol does both as well.")
              .harm("Nerve damage behind an anaemia that is treated by itself.")
              .action("Vitamin B12 and folate now, before folic acid is given alone."),
          OWN);

  public static final DangerSign DANGER_MEGALOBLASTIC_ANAEMIA =
      add(
          dangerSign("danger-megaloblastic-anaemia", "suspected megaloblastic anaemia")
              .addSigns(Symptoms.MEGALOBLASTIC_ANAEMIA, Symptoms.MEGALOBLASTIC_MARROW)
              .urgency(Urgency.URGENT)
              .reason("The marrow fails for want of B12 or folate.")
              .harm("Anaemia that becomes severe, and nerve damage if folic acid is given alone.")
              .action("Take blood for B12 and folate now."),
          Sources.BSH_2014.at("megaloblastic anaemia", INDEPENDENTLY_CONFIRMED));

  public static final DangerSign DANGER_RETURN_AFTER_TREATMENT =
      add(
          dangerSign(
                  "danger-return-after-treatment",
                  "neurology new or back after injections ended or doses were missed")
              .addSigns(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addBeside(Conditions.VITAMIN_B12_DEFICIENCY)
              .urgency(Urgency.URGENT)
              .reason("The stores are empty again.")
              .harm("What had come back is lost, then for good.")
              .action(
                  "Take blood and ask about doses now; where a deficiency is known, treatment does not wait for the result."),
          OWN);

  public static final DangerSign DANGER_NEW_ON_TREATMENT =
      add(
          dangerSign("danger-new-on-treatment", "neurology new or worse while B12 is given")
              .addSigns(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addBeside(Conditions.VITAMIN_B12_DEFICIENCY)
              .urgency(Urgency.URGENT)
              .reason("The doses do not hold it, or something else is the cause.")
              .harm("What gets worse may stay.")
              .action(
                  "Loading again is not delayed by a level, which says nothing under treatment; look for another cause beside it."),
          OWN);

  public static final DangerSign DANGER_TREATMENT_BEFORE_RESULTS =
      add(
          dangerSign("danger-treatment-before-results", "signs that are treated before results")
              .addSigns(
                  Symptoms.SUBACUTE_COMBINED_DEGENERATION,
                  Symptoms.CORD_SIGNAL_ON_IMAGING,
                  Symptoms.MEGALOBLASTIC_ANAEMIA)
              .urgency(Urgency.URGENT)
              .reason("No result excludes deficiency where such signs are there.")
              .harm("Harm that comes while a result is awaited.")
              .action("Take blood, then start vitamin B12 without waiting for further results."),
          Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED),
          Sources.RCEM_2024.at("treatment before results", READ_ONCE));

  public static final DangerSign DANGER_ALLERGY_BEFORE_RESULTS =
      add(
          dangerSign(
                  "danger-allergy-before-results",
                  "signs that would be treated before results, in allergy to a cobalamin")
              .addSigns(
                  Symptoms.SUBACUTE_COMBINED_DEGENERATION,
                  Symptoms.CORD_SIGNAL_ON_IMAGING,
                  Symptoms.MEGALOBLASTIC_ANAEMIA)
              .urgency(Urgency.SAME_DAY)
              .reason("What would be given first may not be given.")
              .harm("Anaphylaxis by a dose, or lasting harm without one.")
              .action("Ask an allergy specialist today."),
          Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED),
          Sources.ELIA_1998.at("case", READ_ONCE));

  public static final DangerSign DANGER_ALLERGY_AND_DEFICIENCY =
      add(
          dangerSign(
                  "danger-allergy-and-deficiency",
                  "deficiency, or a cause that lasts, in allergy to a cobalamin")
              .addSigns(Conditions.VITAMIN_B12_DEFICIENCY)
              .urgency(Urgency.URGENT)
              .reason("Treatment is needed, and may not be given.")
              .harm("A deficiency that nobody treats.")
              .action(
                  "Allergy clinic within 2 working days: skin test, and the other form under supervision."),
          Sources.B12_ALLERGY_2023.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_ANAPHYLAXIS =
      add(
          dangerSign("danger-anaphylaxis", "swelling, wheeze or collapse after a dose")
              .addSigns(Symptoms.ANAPHYLAXIS)
              .urgency(Urgency.SAME_DAY)
              .reason("It may be anaphylaxis.")
              .harm("Death within minutes.")
              .action("Emergency: call an ambulance; adrenaline by the anaphylaxis guideline."),
          Sources.DESENSITISATION_2007.at("second patient", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_INBORN_ERROR =
      add(
          dangerSign(
                  "danger-inborn-error",
                  "neurological signs, vomiting or drowsiness in an inborn error of cobalamin or its transport")
              .addSigns(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, Symptoms.REDUCED_CONSCIOUSNESS)
              .addBeside(
                  Conditions.INBORN_ERROR_OF_COBALAMIN,
                  Conditions.TRANSCOBALAMIN_DEFICIENCY,
                  Conditions.METHYLMALONIC_ACIDAEMIA,
                  Conditions.HOMOCYSTINURIA)
              .urgency(Urgency.SAME_DAY)
              .reason("Its crises are treated by the metabolic team alone.")
              .harm("Coma, stroke and lasting damage to the brain.")
              .action("Ask the metabolic team today."),
          OWN);

  public static final DangerSign DANGER_BLOOD_IN_AN_INBORN_ERROR =
      add(
          dangerSign(
                  "danger-blood-in-an-inborn-error",
                  "low blood cells in an inborn error of cobalamin or its transport")
              .addSigns(Symptoms.PANCYTOPENIA, Symptoms.THROMBOCYTOPENIA, Symptoms.HAEMOLYSIS)
              .addBeside(Conditions.INBORN_ERROR_OF_COBALAMIN, Conditions.TRANSCOBALAMIN_DEFICIENCY)
              .urgency(Urgency.SAME_DAY)
              .reason(
                  "Treatment ended, was missed or is not enough, and the marrow shows it first.")
              .harm("Bleeding, infection, and then the brain.")
              .action("Ask the metabolic team today; what was set is resumed on its word."),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_METABOLITES_OF_A_CHILD =
      add(
          dangerSign(
                  "danger-metabolites-of-a-child",
                  "metabolites of a child that point to an inborn error of cobalamin")
              .ages(AgeBand.years(0, 16))
              .addTests(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
              .urgency(Urgency.SAME_DAY)
              .reason(
                  "Methylmalonic acid above 10 umol/L, homocysteine above 100 umol/L, or methylmalonic acid raised with harm to the blood, suggest an inborn error.")
              .harm("Coma, stroke, clots and lasting damage to the brain.")
              .action(
                  "Paediatrics and the metabolic team today: hydroxocobalamin by injection once samples are taken."),
          Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
          Sources.LIBRARY.at("very high metabolites, standard teaching", PROVISIONAL));

  public static final DangerSign DANGER_BOTH_METABOLITES_OF_A_CHILD =
      add(
          dangerSign(
                  "danger-both-metabolites-of-a-child",
                  "a child with methylmalonic acid and homocysteine raised")
              .ages(AgeBand.years(0, 16))
              .addTests(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
              .urgency(Urgency.URGENT)
              .reason("Cells lack vitamin B12, or cannot use it, whatever its level.")
              .harm("A delay of development that stays.")
              .action("Paediatrics within 2 working days; with a good B12 the metabolic team."),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_METHYLMALONIC_ACID_OF_A_CHILD =
      add(
          dangerSign(
                  "danger-methylmalonic-acid-of-a-child", "a child with methylmalonic acid raised")
              .ages(AgeBand.years(0, 16))
              .addTests(LabTests.METHYLMALONIC_ACID, LabTests.URINE_METHYLMALONIC_ACID)
              .urgency(Urgency.URGENT)
              .reason("Cells lack vitamin B12, or cannot use it, whatever its level.")
              .harm("A delay of development that stays.")
              .action(
                  "Paediatrics within 2 working days, with homocysteine and B12; with a good B12 the metabolic team."),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_VENOUS_THROMBOSIS =
      add(
          dangerSign("danger-venous-thrombosis", "venous thrombosis")
              .addSigns(Symptoms.VENOUS_THROMBOSIS)
              .urgency(Urgency.SAME_DAY)
              .reason("Nitrous oxide, or homocysteine above 50 umol/L, may be what caused it.")
              .harm("Pulmonary embolism.")
              .action(
                  "Hospital today, with nitrous oxide asked about and homocysteine measured; vitamin B12 does not replace anticoagulation."),
          Sources.THROMBOSIS_2011.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_VERY_LOW_HAEMOGLOBIN =
      add(
          dangerSign("danger-very-low-haemoglobin", "haemoglobin below 70 g/L")
              .addTests(LabTests.HAEMOGLOBIN)
              .urgency(Urgency.SAME_DAY)
              .reason("At any age the heart may fail.")
              .harm("Heart failure, and overload by a hasty transfusion.")
              .action(
                  "Hospital today, samples before any transfusion; in sickle cell disease it is the fall below the usual that counts."),
          Sources.WHO_2024.at("severity", INDEPENDENTLY_CONFIRMED),
          OWN);

  public static final DangerSign DANGER_ANAEMIA_WITH_LOSS =
      add(
          dangerSign(
                  "danger-anaemia-with-loss",
                  "haemoglobin below 80 g/L with bleeding or haemolysis")
              .addTests(LabTests.HAEMOGLOBIN)
              .urgency(Urgency.SAME_DAY)
              .reason("It goes on falling.")
              .harm("Shock.")
              .action("Hospital today, with a count now."),
          OWN);

  public static final DangerSign DANGER_VERY_LOW_PLATELETS =
      add(
          dangerSign(
                  "danger-very-low-platelets",
                  "platelets below 20 x10^9/L, or below 50 with bleeding")
              .addTests(LabTests.PLATELETS)
              .urgency(Urgency.SAME_DAY)
              .reason("Bleeding may come at any time.")
              .harm("Bleeding into the brain or the gut.")
              .action("Emergency department or haematology on call."),
          OWN);

  public static final DangerSign DANGER_MACROCYTOSIS_WITH_FEW_CELLS =
      add(
          dangerSign(
                  "danger-macrocytosis-with-few-cells",
                  "large cells with severe anaemia or platelets below 50 x10^9/L")
              .addTests(LabTests.MCV, LabTests.HAEMOGLOBIN, LabTests.PLATELETS)
              .urgency(Urgency.SAME_DAY)
              .reason("It is severe deficiency of B12 or folate, or a disease of the marrow.")
              .harm("Death from what a vitamin would have mended, or a leukaemia missed.")
              .action(
                  "Haematology today; once samples are taken B12 and folate together, unless allergic to a cobalamin or B12 is sufficient by a number."),
          OWN);

  public static final DangerSign DANGER_LOW_PLATELETS =
      add(
          dangerSign("danger-low-platelets", "platelets below 50 x10^9/L")
              .addTests(LabTests.PLATELETS)
              .urgency(Urgency.URGENT)
              .reason("Deficiency seldom lowers them so far by itself.")
              .harm("A bleeding after a fall or an operation.")
              .action("Haematology within 2 working days, with a film."),
          OWN);

  public static final DangerSign DANGER_SEVERE_ANAEMIA_WITHOUT_SYMPTOMS =
      add(
          dangerSign("danger-severe-anaemia-without-symptoms", "haemoglobin below 80 g/L")
              .addTests(LabTests.HAEMOGLOBIN)
              .urgency(Urgency.URGENT)
              .reason("It is severe by the limit of the World Health Organization.")
              .harm("The heart fails when something else is added.")
              .action("Haematology advice within 2 working days, with film and reticulocytes."),
          Sources.WHO_2024.at("severity", INDEPENDENTLY_CONFIRMED),
          OWN);

  public static final DangerSign DANGER_LOW_POTASSIUM =
      add(
          dangerSign(
                  "danger-low-potassium",
                  "potassium below 2.5 mmol/L, or below 3.0 with heart disease, digoxin, a diuretic or symptoms")
              .addTests(LabTests.POTASSIUM)
              .urgency(Urgency.SAME_DAY)
              .reason("New cells take up potassium when a severe anaemia is treated.")
              .harm("Arrhythmia and sudden death.")
              .action(
                  "Potassium today by the local guideline; B12 that is due is not withheld for it."),
          Sources.DIGOXIN_POTASSIUM_1976.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_HIGH_POTASSIUM =
      add(
          dangerSign(
                  "danger-high-potassium",
                  "potassium of 6.5 mmol/L or more, or of 6.0 with an acute kidney injury, a heart at risk or a medicine that raises it")
              .addTests(LabTests.POTASSIUM)
              .urgency(Urgency.SAME_DAY)
              .reason("Vitamin B12 does not explain it; a damaged sample often does.")
              .harm("Arrhythmia and sudden death, without warning.")
              .action("Hospital today: an ECG, and the sample again."),
          Sources.UKKA_HYPERKALAEMIA_2023.at("severe hyperkalaemia", INDEPENDENTLY_CONFIRMED),
          OWN);

  public static final DangerSign DANGER_WERNICKE =
      add(
          dangerSign("danger-wernicke", "possible lack of thiamine in the brain")
              .addSigns(Conditions.WERNICKE_ENCEPHALOPATHY)
              .urgency(Urgency.SAME_DAY)
              .reason(
                  "Alcohol or malnutrition with one sign of the eyes, the mind or the gait is enough.")
              .harm("Memory is lost for good, or life.")
              .action(
                  "Parenteral thiamine today, before or with glucose or feeding; hypoglycaemia is treated at once; vitamin B12 is measured today and, where it is due, given the same day, unless allergic to a cobalamin."),
          Sources.WERNICKE_MEDSCAPE.at("history", READ_ONCE),
          Sources.CAINE_1997.at("abstract", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_LOW_GLUCOSE =
      add(
          dangerSign("danger-low-glucose", "glucose below 3.0 mmol/L")
              .addTests(LabTests.GLUCOSE)
              .urgency(Urgency.SAME_DAY)
              .reason("The brain lives on glucose; vitamin B12 neither explains it nor helps.")
              .harm("Fits, coma, lasting damage to the brain.")
              .action("Treat it at once, with thiamine where that may be lacking."),
          OWN);

  public static final DangerSign DANGER_BRAIN =
      add(
          dangerSign(
                  "danger-brain",
                  "reduced consciousness, a fit or stroke that is new, or numbness or weakness that is new on one side")
              .addSigns(Symptoms.REDUCED_CONSCIOUSNESS, Symptoms.SEIZURES)
              .urgency(Urgency.SAME_DAY)
              .reason("Its causes are not those of vitamin B12, and do not wait.")
              .harm("Death, or lasting damage to the brain.")
              .action("Hospital now."),
          OWN);

  public static final DangerSign DANGER_SEPSIS =
      add(
          dangerSign("danger-sepsis", "fever or a low temperature with a low blood pressure")
              .addSigns(Symptoms.HYPOTENSION)
              .addBeside(Symptoms.FEVER, Symptoms.HYPOTHERMIA)
              .urgency(Urgency.SAME_DAY)
              .reason("An infection may have reached the blood.")
              .harm("Shock and death within hours.")
              .action("Emergency department now."),
          OWN);

  public static final DangerSign DANGER_MEDICINE_AND_MARROW =
      add(
          dangerSign(
                  "danger-medicine-and-marrow",
                  "very few cells, or a warning on methotrexate, beside a medicine that acts on the marrow")
              .addTests(LabTests.NEUTROPHILS, LabTests.PLATELETS)
              .urgency(Urgency.SAME_DAY)
              .reason("The medicine may be doing it, and the next dose does more.")
              .harm("Sepsis, bleeding and death.")
              .action(
                  "Ask the prescriber and haematology today whether it is held, and whether folinic acid is due after methotrexate."),
          OWN);

  public static final DangerSign DANGER_PRESSURE_IN_PREGNANCY =
      add(
          dangerSign(
                  "danger-pressure-in-pregnancy",
                  "blood pressure from 160/110, a fit, or pre-eclampsia with symptoms, in pregnancy or after it")
              .addSigns(Conditions.PRE_ECLAMPSIA)
              .addBeside(
                  Symptoms.SEIZURES,
                  Symptoms.HEADACHE,
                  Symptoms.OPTIC_NERVE_PROBLEM,
                  Symptoms.UPPER_ABDOMINAL_PAIN)
              .addTests(LabTests.SYSTOLIC_BLOOD_PRESSURE, LabTests.DIASTOLIC_BLOOD_PRESSURE)
              .urgency(Urgency.SAME_DAY)
              .reason("Eclampsia may come at any time.")
              .harm("Stroke, fits, death of mother or child.")
              .action("Obstetrics today."),
          Sources.NICE_NG133.at("severe hypertension", PROVISIONAL),
          OWN);

  public static final DangerSign DANGER_HELLP =
      add(
          dangerSign(
                  "danger-hellp",
                  "low platelets with haemolysis, liver enzymes, blood pressure or upper abdominal pain in pregnancy or after it")
              .addSigns(Conditions.HELLP_SYNDROME)
              .urgency(Urgency.SAME_DAY)
              .reason("HELLP syndrome threatens two lives.")
              .harm("Eclampsia, bleeding, death of mother or child.")
              .action(
                  "Obstetrics and haematology today; B12 deficiency can look the same: it is given now, unless allergic to a cobalamin, and neither replaces nor delays their care."),
          Sources.HELLP_2019.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG133.at("definition of pre-eclampsia", SECONDARY),
          Sources.HELLP_CRITERIA_2017.at("table 1, lactate dehydrogenase", READ_ONCE),
          Sources.HELLP_ALTMEYERS.at("bilirubin", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_DEFICIENCY_WITH_SIGNS =
      add(
          dangerSign(
                  "danger-deficiency-with-signs",
                  "deficiency with breathlessness at rest, few blood cells or neurology")
              .addSigns(
                  Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
                  Symptoms.DEMENTIA_LIKE_DECLINE,
                  Symptoms.BREATHLESSNESS_AT_REST,
                  Symptoms.PANCYTOPENIA)
              .addBeside(Conditions.VITAMIN_B12_DEFICIENCY)
              .urgency(Urgency.URGENT)
              .reason("The deficiency does harm already.")
              .harm("Nerves, heart and marrow suffer while treatment is awaited.")
              .action(
                  "Urgent haematology advice: a deficient result, or one that is as good, with signs that it does harm."),
          Sources.NICE_CKS.at("when to refer", SECONDARY),
          OWN);

  public static final DangerSign DANGER_CHILD_BLEEDING_OR_ORGANS =
      add(
          dangerSign(
                  "danger-child-bleeding-or-organs",
                  "a child with pinpoint bleeding, or a large liver or spleen, that nothing explains")
              .addSigns(Symptoms.PETECHIAE, Symptoms.HEPATOMEGALY, Symptoms.SPLENOMEGALY)
              .ages(AgeBand.years(0, 16))
              .urgency(Urgency.SAME_DAY)
              .reason("It may be leukaemia.")
              .harm("A leukaemia found late, or sepsis.")
              .action("Paediatrics today, with a full blood count."),
          Sources.NICE_NG12.at("leukaemia in children and young people", SECONDARY));

  public static final DangerSign DANGER_FEVER_OF_A_YOUNG_INFANT =
      add(
          dangerSign("danger-fever-of-a-young-infant", "fever in the first three months of life")
              .addSigns(Symptoms.FEVER)
              .ages(AgeBand.months(0, 3))
              .urgency(Urgency.SAME_DAY)
              .reason("It may be sepsis or meningitis.")
              .harm("Death, or a damaged brain.")
              .action("Emergency paediatrics now."),
          OWN);

  public static final DangerSign DANGER_FEVER_AND_MIND_OF_A_CHILD =
      add(
          dangerSign("danger-fever-and-mind-of-a-child", "fever and an altered mind in a child")
              .addSigns(Symptoms.FEVER)
              .ages(AgeBand.years(0, 16))
              .urgency(Urgency.SAME_DAY)
              .reason("It may be an infection of the brain or its coverings.")
              .harm("Death, or a damaged brain.")
              .action("Emergency paediatrics now: vitamin B12 does not explain the fever."),
          OWN);

  public static final DangerSign DANGER_CHILD_WITH_SUSPECTED_DEFICIENCY =
      add(
          dangerSign(
                  "danger-child-with-suspected-deficiency",
                  "a child with suspected deficiency who fails to thrive, feeds badly or is drowsy, pale or very anaemic, or whose brain is small")
              .addSigns(
                  Symptoms.FAILURE_TO_THRIVE, Symptoms.CEREBRAL_ATROPHY, Symptoms.MICROCEPHALY)
              .addBeside(RiskFactors.DEFICIENT_MOTHER, RiskFactors.VEGAN_DIET)
              .ages(AgeBand.years(0, 16))
              .addTests(LabTests.HAEMOGLOBIN)
              .urgency(Urgency.SAME_DAY)
              .reason("Growth stops before the brain suffers, and not long before.")
              .harm("Coma, and a brain that stays small.")
              .action(
                  "Paediatrics today, with count, vitamin B12 and metabolites before the first dose where that causes no delay."),
          Sources.INFANTS_CMAJ.at("Table 1", READ_ONCE),
          OWN);

  public static final DangerSign DANGER_CHILD_WITH_ANAEMIA =
      add(
          dangerSign(
                  "danger-child-with-anaemia",
                  "a child with suspected deficiency who is anaemic, breathless or short of blood cells")
              .addSigns(Symptoms.ANAEMIA, Symptoms.BREATHLESSNESS)
              .addBeside(RiskFactors.DEFICIENT_MOTHER, RiskFactors.VEGAN_DIET)
              .ages(AgeBand.years(0, 16))
              .urgency(Urgency.URGENT)
              .reason("The blood shows it first.")
              .harm("Heart failure, and a delay of development.")
              .action("Paediatrics within 2 working days."),
          OWN);

  public static final DangerSign DANGER_SMALL_CHILD_SHORT_OF_BLOOD =
      add(
          dangerSign(
                  "danger-small-child-short-of-blood",
                  "a child under 5 with a haemoglobin below 80 g/L who is pale, breathless or drowsy, or feeds badly")
              .addBeside(
                  Symptoms.PALLOR,
                  Symptoms.BREATHLESSNESS,
                  Symptoms.INFANT_DROWSINESS,
                  Symptoms.FEEDING_DIFFICULTY)
              .ages(AgeBand.years(0, 5))
              .addTests(LabTests.HAEMOGLOBIN)
              .urgency(Urgency.URGENT)
              .reason("So low a haemoglobin is severe where the body shows that it is short of it.")
              .harm("The heart fails when something else is added.")
              .action("Paediatrics within 2 working days, with film, ferritin and vitamin B12."),
          OWN);

  public static final DangerSign DANGER_PALE_OR_FEVERISH_CHILD =
      add(
          dangerSign(
                  "danger-pale-or-feverish-child",
                  "a child with suspected deficiency who is pale or feverish, bruises, bleeds or has pain in the bones")
              .addSigns(
                  Symptoms.PALLOR,
                  Symptoms.FEVER,
                  Symptoms.BRUISING,
                  Symptoms.BLEEDING,
                  Symptoms.BONE_PAIN)
              .addBeside(RiskFactors.DEFICIENT_MOTHER, RiskFactors.VEGAN_DIET)
              .ages(AgeBand.years(1, 16))
              .urgency(Urgency.URGENT)
              .reason("A count tells anaemia and few white cells from a cold.")
              .harm("An anaemia or an infection seen late.")
              .action("Full blood count within 48 hours."),
          Sources.NICE_NG12.at("leukaemia in children and young people", SECONDARY),
          OWN);

  public static final DangerSign DANGER_DELAYED_CHILD =
      add(
          dangerSign(
                  "danger-delayed-child",
                  "a child with suspected deficiency who develops late, is irritable or falls behind at school")
              .addSigns(
                  Symptoms.DEVELOPMENTAL_DELAY,
                  Symptoms.INFANT_IRRITABILITY,
                  Symptoms.POOR_SCHOOL_PERFORMANCE)
              .addBeside(RiskFactors.DEFICIENT_MOTHER, RiskFactors.VEGAN_DIET)
              .ages(AgeBand.years(0, 16))
              .urgency(Urgency.URGENT)
              .reason("The brain may lack vitamin B12 before the blood shows it.")
              .harm("A delay of development that stays.")
              .action("Paediatrics within 2 working days; today if skills are lost."),
          Sources.INFANTS_CMAJ.at("Table 1", READ_ONCE),
          Sources.CHILDREN_120.at("abstract", READ_ONCE),
          OWN);

  private DangerSigns() {}

  /** All of them, in the order of this file. */
  public static List<DangerSign> all() {
    return List.copyOf(ALL);
  }

  private static DangerSign.Builder dangerSign(String id, String name) {
    return DangerSign.builder().id(id).name(name);
  }

  private static DangerSign add(DangerSign.Builder dangerSign, Citation... citations) {
    DangerSign made = dangerSign.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
