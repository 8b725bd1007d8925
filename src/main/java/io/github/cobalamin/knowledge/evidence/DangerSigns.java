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
 * Red flags: what must not wait, why, and what delay does. {@code Guidelines} turn them into advice
 * for a patient.
 */
public final class DangerSigns {
  private static final List<DangerSign> ALL = new ArrayList<>();

  public static final DangerSign DANGER_CORD =
      add(
          dangerSign("danger-cord", "disease or compression of the spinal cord")
              .addSigns(
                  Symptoms.LEG_WEAKNESS,
                  Symptoms.LHERMITTE_SIGN,
                  Symptoms.SENSORY_LEVEL,
                  Symptoms.BLADDER_OR_BOWEL_CHANGE,
                  Symptoms.SUBACUTE_COMBINED_DEGENERATION,
                  Symptoms.SPASTICITY)
              .urgency(Urgency.SAME_DAY)
              .reason("The spinal cord may be affected, and compression must be excluded.")
              .harm(
                  "Walking, bladder and bowel may be lost for good; damage beyond 3 months may be permanent.")
              .action(
                  "Hospital or neurology today, imaging of the cord, and treatment without waiting for results, unless allergic to a cobalamin."),
          Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

  public static final DangerSign DANGER_PROGRESSIVE_NEUROLOGY =
      add(
          dangerSign(
                  "danger-progressive-neurology",
                  "neurological symptoms that get worse, or trouble in walking")
              .addSigns(
                  Symptoms.PROGRESSIVE_NEUROLOGY,
                  Symptoms.IMPAIRED_GAIT,
                  Symptoms.ATAXIA,
                  Symptoms.FALLS)
              .urgency(Urgency.URGENT)
              .reason("Nerves and cord recover the less, the longer they lack vitamin B12.")
              .harm("Permanent loss of feeling, balance and strength.")
              .action(
                  "Same day if walking was lost newly. Samples, injections without waiting unless allergic to a cobalamin, and specialist advice."),
          Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

  public static final DangerSign DANGER_VISION =
      add(
          dangerSign("danger-vision", "loss of vision")
              .addSigns(Symptoms.VISUAL_LOSS, Symptoms.OPTIC_ATROPHY, Symptoms.COLOUR_VISION_LOSS)
              .urgency(Urgency.SAME_DAY)
              .reason("The optic nerve may be affected.")
              .harm("Sight may be lost for good.")
              .action(
                  "Eye services or neurology today; hydroxocobalamin, unless allergic, if Leber hereditary optic neuropathy is possible."),
          Sources.OPTIC_NEUROPATHY_2017.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

  public static final DangerSign DANGER_NITROUS_OXIDE =
      add(
          dangerSign("danger-nitrous-oxide", "neurological symptoms after nitrous oxide")
              .addSigns(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .addBeside(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
              .urgency(Urgency.SAME_DAY)
              .reason("Vitamin B12 has been inactivated, whatever its level says.")
              .harm("Paralysis; many keep some symptoms.")
              .action("No more gas, treatment before results, hospital today."),
          Sources.RCEM_2024.at("treatment before results", READ_ONCE),
          Sources.HASSING_2024.at("abstract", READ_ONCE));

  public static final DangerSign DANGER_POSSIBLE_TTP =
      add(
          dangerSign("danger-possible-ttp", "low platelets with haemolysis or fragments")
              .addSigns(Symptoms.HAEMOLYSIS, Symptoms.RED_CELL_FRAGMENTS)
              .addBeside(Symptoms.THROMBOCYTOPENIA)
              .addTests(LabTests.PLATELETS, LabTests.LACTATE_DEHYDROGENASE)
              .urgency(Urgency.SAME_DAY)
              .reason(
                  "Deficiency can look like thrombotic thrombocytopenic purpura, which kills untreated; that diagnosis needs haemolysis and fragments with low platelets.")
              .harm(
                  "Stroke and death if purpura is missed; needless plasma exchange if deficiency is.")
              .action(
                  "Haematology today; purpura until ADAMTS13 is known. Medians in deficiency and in purpura: lactate dehydrogenase 7310 and 1460 IU/L, platelets 73 and 12.5, reticulocytes 13.1 and 265.5 x10^9/L (7 and 6 people)."),
          Sources.TMA_2013.at("abstract", READ_ONCE),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

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
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

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
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

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
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

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
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

  public static final DangerSign DANGER_INFANT =
      add(
          dangerSign(
                  "danger-infant",
                  "a child that loses skills, is floppy, has fits or fails to thrive")
              .addSigns(
                  Symptoms.DEVELOPMENTAL_REGRESSION,
                  Symptoms.HYPOTONIA,
                  Symptoms.SEIZURES,
                  Symptoms.APATHY,
                  Symptoms.FAILURE_TO_THRIVE)
              .ages(AgeBand.years(0, 16))
              .urgency(Urgency.SAME_DAY)
              .reason("The brain grows fastest in the first year.")
              .harm(
                  "Lasting delay of development: half of reported infants still had it after treatment.")
              .action("Paediatrics today; never an adult dose."),
          Sources.INFANTS_INDIA_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.DROR_2008.at("restated", SECONDARY),
          Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL));

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
              .addBeside(Symptoms.DYSPEPSIA)
              .ages(AgeBand.fromYears(55))
              .urgency(Urgency.URGENT)
              .reason("From 55 years the two together point to cancer of the upper gut.")
              .harm("A cancer found late.")
              .action("Suspected-cancer pathway, apart from vitamin B12."),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY));

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
