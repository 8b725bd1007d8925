// Long: a remark each, by topic; parted, a topic would be looked for in several files.
package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.model.Remark.Topic.CARE;
import static io.github.cobalamin.model.Remark.Topic.COMPANIONS;
import static io.github.cobalamin.model.Remark.Topic.DEFINITION;
import static io.github.cobalamin.model.Remark.Topic.HARM;
import static io.github.cobalamin.model.Remark.Topic.HIGH_B12;
import static io.github.cobalamin.model.Remark.Topic.KINETICS;
import static io.github.cobalamin.model.Remark.Topic.READING;
import static io.github.cobalamin.model.Remark.Topic.SAMPLING;
import static io.github.cobalamin.model.Remark.Topic.SCREENING;
import static io.github.cobalamin.model.Remark.Topic.STORES;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What is worth knowing and fits no other kind of fact, by topic: what deficiency is, stores and
 * harm, reading results, samples, levels after treatment, high levels, care, companions of a cause,
 * and whom bodies advise to test or to watch without symptoms.
 */
public final class Remarks {
  private static final List<Remark> ALL = new ArrayList<>();

  public static final Remark WHAT_DEFICIENCY_IS =
      add(
          remark(DEFINITION, "what-deficiency-is", "what vitamin B12 deficiency is")
              .addAbout(Conditions.VITAMIN_B12_DEFICIENCY),
          "Too little vitamin B12 reaches the cells for their two enzymes to work. The body makes none of it: it comes from food, and a lack is of intake, absorption, transport or use.",
          Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_RATIONALE.at("context", INDEPENDENTLY_CONFIRMED));

  public static final Remark BODY_POOL =
      add(
          remark(STORES, "body-pool", "the body pool").addAbout(Conditions.VITAMIN_B12_DEFICIENCY),
          "Most estimates of the pool are 2 to 3 mg, with a range of 0.6 to 3.9 mg; about half lies in the liver.",
          Sources.IOM_1998.at("chapter 9, p. 308", INDEPENDENTLY_CONFIRMED),
          Sources.HUNT_2014.at("causes", READ_ONCE));

  public static final Remark DAILY_LOSS =
      add(
          remark(STORES, "daily-loss", "the daily loss")
              .addAbout(Conditions.VITAMIN_B12_DEFICIENCY),
          "0.1 % of the pool a day with normal recycling, 0.2 % in pernicious anaemia; five studies pooled gave 0.13 %.",
          Sources.IOM_1998.at("chapter 9, p. 331 and appendix N", INDEPENDENTLY_CONFIRMED),
          Sources.LOSSES_REVIEW.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark BILIARY_RECYCLING =
      add(
          remark(STORES, "biliary-recycling", "recycling through the bile")
              .addAbout(Causes.LOSS_OF_INTRINSIC_FACTOR, Causes.MALABSORPTION),
          "Bile brings about 1.4 micrograms a day to the gut, of which half comes back; without intrinsic factor next to none does, so malabsorption empties stores faster than a vegan diet.",
          Sources.IOM_1998.at("chapter 9, pp. 309 and 310", READ_ONCE));

  public static final Remark LOWEST_HEALTHY_POOL =
      add(
          remark(STORES, "lowest-healthy-pool", "the lowest pool of health")
              .addAbout(Conditions.VITAMIN_B12_DEFICIENCY),
          "About 0.3 mg is the smallest pool that goes with health.",
          Sources.IOM_1998.at("chapter 9, p. 331", READ_ONCE));

  public static final Remark TIME_AFTER_GASTRECTOMY =
      add(
          remark(STORES, "time-after-gastrectomy", "time to deficiency after gastrectomy")
              .addAbout(Causes.TOTAL_GASTRECTOMY),
          "Median 15 months after total gastrectomy, and all within 4 years in one series; 65 % after 4 years in another.",
          Sources.GASTRECTOMY_KOREA.at("abstract", READ_ONCE),
          Sources.GASTRECTOMY_2003.at("abstract", READ_ONCE));

  public static final Remark YEARS_ON_A_DIET_DO_NOT_PREDICT =
      add(
          remark(
                  STORES,
                  "years-on-a-diet-do-not-predict",
                  "years on a diet do not predict the level")
              .addAbout(Causes.VEGAN_DIET),
          "Among 689 men neither age nor years on the diet went with the level; 52 % of vegans and 7 % of vegetarians were below 118 pmol/L.",
          Sources.GILSING_2010.at("abstract", READ_ONCE));

  public static final Remark STORES_FROM_BEFORE_BIRTH =
      add(
          remark(STORES, "stores-from-before-birth", "stores from before birth")
              .addAbout(Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY, Causes.IMERSLUND_GRASBECK),
          "Inherited malabsorption shows after months to years, when the stores from before birth are gone.",
          Sources.TANNER_2012.at("background", READ_ONCE));

  public static final Remark MILK_LOSS =
      add(
          remark(STORES, "milk-loss", "loss with the milk").addAbout(Causes.BREASTFEEDING),
          "0.33 micrograms a day in the first 6 months, 0.25 in the next.",
          Sources.IOM_1998.at("chapter 9, p. 341", READ_ONCE));

  public static final Remark HARM_AFTER_THREE_MONTHS =
      add(
          remark(HARM, "harm-after-three-months", "cord damage beyond 3 months")
              .addAbout(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
          "Deficiency that goes on for longer than 3 months may leave permanent damage of the spinal cord.",
          Sources.US_LABEL_CYANOCOBALAMIN.at("precautions", INDEPENDENTLY_CONFIRMED));

  public static final Remark HARM_OUTCOME_OF_CORD_DISEASE =
      add(
          remark(HARM, "harm-outcome-of-cord-disease", "outcome of cord disease")
              .addAbout(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
          "Of 57 people 86 % improved and 14 % recovered fully; better without a sensory level, Romberg or Babinski sign, and under 50 years.",
          Sources.SCD_OUTCOME_2006.at("abstract", READ_ONCE));

  public static final Remark HARM_TO_INFANTS =
      add(
          remark(HARM, "harm-to-infants", "lasting harm to infants")
              .addAbout(Causes.DEFICIENT_MOTHER, Symptoms.DEVELOPMENTAL_DELAY),
          "Of 30 reported infants about half still had delayed development after treatment; early treatment brings fast gains.",
          Sources.DROR_2008.at("restated", SECONDARY));

  public static final Remark HARM_BLOOD_RECOVERS =
      add(
          remark(HARM, "harm-blood-recovers", "the blood recovers").addAbout(Symptoms.ANAEMIA),
          "Blood findings improved on treatment in 36 of 39 people whose nerves or mind were affected.",
          Sources.LINDENBAUM_1988.at("abstract", READ_ONCE));

  public static final Remark HARM_TO_VISION =
      add(
          remark(HARM, "harm-to-vision", "harm to vision")
              .addAbout(Symptoms.OPTIC_ATROPHY, Symptoms.VISUAL_LOSS),
          "Loss of vision may come back in part when treated early; optic atrophy stays.",
          Sources.LIBRARY.at("optic nerve, standard teaching", PROVISIONAL));

  public static final Remark NO_SINGLE_TEST =
      add(
          remark(READING, "no-single-test", "no single test decides")
              .addAbout(
                  LabTests.TOTAL_B12,
                  LabTests.ACTIVE_B12,
                  LabTests.METHYLMALONIC_ACID,
                  LabTests.HOMOCYSTEINE),
          "In 37 people who answered to treatment total B12 had been normal in 54 %, methylmalonic acid in 23 % and homocysteine in 50 %; and 43 to 45 % of people with abnormal markers did not answer.",
          Sources.SOLOMON_2005.at("results", READ_ONCE));

  public static final Remark BIOLOGICAL_SWING =
      add(
          remark(READING, "biological-swing", "results swing by themselves")
              .addAbout(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE),
          "Within 2 to 6 weeks the same person varies by 23 % in total B12, 23 % in methylmalonic acid and 17 % in homocysteine.",
          Sources.SOLOMON_2005.at("results", READ_ONCE));

  public static final Remark LOW_NUMBER_IS_NO_PROOF =
      add(
          remark(READING, "low-number-is-no-proof", "a low number is no proof")
              .addAbout(LabTests.TOTAL_B12),
          "Of 145 unselected people below 200 pg/mL 86 answered to treatment.",
          Sources.STABLER_1990.at("abstract", READ_ONCE));

  public static final Remark NORMAL_COUNT_EXCLUDES_NOTHING =
      add(
          remark(READING, "normal-count-excludes-nothing", "a normal count excludes nothing")
              .addAbout(LabTests.HAEMOGLOBIN, LabTests.MCV),
          "Among 141 people with neuropsychiatric disorder 24 % had a normal haematocrit, 18 % a normal cell volume and 13 % both. Unselected responders: cell volume at most 100 fL in 36 %, haematocrit normal in 44 %.",
          Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.STABLER_1990.at("abstract", SECONDARY));

  public static final Remark BOTH_METABOLITES_NOT_NEEDED =
      add(
          remark(READING, "both-metabolites-not-needed", "one raised metabolite may be enough")
              .addAbout(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE),
          "A clearly raised methylmalonic acid with healthy kidneys supports deficiency even with a normal homocysteine.",
          Sources.ASCLS_2021.at("case report", READ_ONCE));

  public static final Remark RESEARCH_RULE =
      add(
          remark(READING, "research-rule", "one circulating and one functional marker")
              .addAbout(
                  LabTests.TOTAL_B12,
                  LabTests.ACTIVE_B12,
                  LabTests.METHYLMALONIC_ACID,
                  LabTests.HOMOCYSTEINE),
          "Researchers ask for one abnormal circulating marker and one abnormal functional marker.",
          Sources.MARKERS_REVIEW.at("two abnormal markers", INDEPENDENTLY_CONFIRMED),
          Sources.NHANES_CUTOFFS.at("round table", INDEPENDENTLY_CONFIRMED));

  public static final Remark HOMOCYSTEINE_AFTER_NITROUS_OXIDE_TIMING =
      add(
          remark(
                  READING,
                  "homocysteine-after-nitrous-oxide-timing",
                  "homocysteine first after nitrous oxide")
              .addAbout(
                  LabTests.HOMOCYSTEINE,
                  LabTests.METHYLMALONIC_ACID,
                  RiskFactors.RECREATIONAL_NITROUS_OXIDE),
          "Homocysteine rises within hours, methylmalonic acid later and less: a normal one does not exclude it. Breath tests come too late after minutes.",
          Sources.CCLM_N2O_2024.at("review", READ_ONCE),
          Sources.LIBRARY.at("nitrous oxide, standard teaching", PROVISIONAL));

  public static final Remark URINE_MMA_IN_KIDNEY_DISEASE =
      add(
          remark(
                  READING,
                  "urine-mma-in-kidney-disease",
                  "urine methylmalonic acid in kidney disease")
              .addAbout(LabTests.URINE_METHYLMALONIC_ACID, Conditions.CHRONIC_KIDNEY_DISEASE),
          "For creatinine it did not depend on kidney function in 127 people with a total B12 of 201 to 350 ng/L.",
          Sources.URINE_MMA_2020.at("abstract", READ_ONCE));

  public static final Remark VERY_HIGH_METABOLITES =
      add(
          remark(READING, "very-high-metabolites", "very high metabolites")
              .addAbout(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE),
          "Methylmalonic acid above 0.75 umol/L with normal creatinine is highly suggestive of deficiency; above 10 umol/L in a child it suggests an inborn error and the metabolic team the same day. Homocysteine above 100 umol/L suggests homocystinuria, an inborn error of cobalamin, severe deficiency or nitrous oxide, with a risk of thrombosis.",
          Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE),
          Sources.LIBRARY.at("very high metabolites, standard teaching", PROVISIONAL));

  public static final Remark NO_MARKER_WINS =
      add(
          remark(READING, "no-marker-wins", "no marker wins in everybody")
              .addAbout(
                  LabTests.TOTAL_B12,
                  LabTests.ACTIVE_B12,
                  LabTests.METHYLMALONIC_ACID,
                  LabTests.HOMOCYSTEINE),
          "Against the combined indicator in 11,833 people no single marker was best in men or in women under 50; the comparison favours each marker, since the indicator is made of them.",
          Sources.MARKERS_2020.at("abstract", READ_ONCE));

  public static final Remark COMBINED_INDICATOR =
      add(
          remark(READING, "combined-indicator", "the combined indicator")
              .addAbout(
                  LabTests.TOTAL_B12,
                  LabTests.ACTIVE_B12,
                  LabTests.METHYLMALONIC_ACID,
                  LabTests.HOMOCYSTEINE),
          "cB12 joins all four markers and the age in one number: about 0 in health, above 1.5 elevated, -0.5 or less low, -1.5 or less possible and -2.5 or less probable deficiency. It is experimental: its constants were not read in print, only tested against published medians. Its bands do not hold after about 20 weeks of pregnancy, with failing kidneys, on treatment or after nitrous oxide.",
          Sources.FEDOSOV_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.FEDOSOV_2010.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.SWISS_MARKERS_2015.at("medians, with the constants put in", DERIVED),
          Sources.CB12_PREGNANCY_2022.at("abstract", READ_ONCE),
          Sources.LIBRARY.at(
              "constants of the combined indicator, standard teaching", PROVISIONAL));

  public static final Remark ETHNICITY_NOTE =
      add(
          remark(READING, "ethnicity-note", "ethnicity")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
          "Reference ranges of serum B12 tend to be higher in Black people. Two restatements of recommendation 1.3.13 of NG239 take it to mean treatment at lower values; a higher range would argue the opposite. So no limit is shifted either way. Active B12 may be falsely low through a common variant.",
          Sources.NASGP.at("ethnicity", INDEPENDENTLY_CONFIRMED),
          Sources.NWL_PATHOLOGY.at("ethnicity, recommendation 1.3.13", INDEPENDENTLY_CONFIRMED),
          Sources.TCN2_2016.at("abstract", READ_ONCE));

  public static final Remark SECOND_PLATFORM =
      add(
          remark(READING, "second-platform", "a second platform when picture and level disagree")
              .addAbout(
                  LabTests.TOTAL_B12,
                  LabTests.INTRINSIC_FACTOR_ANTIBODY,
                  Causes.AUTOIMMUNE_GASTRITIS),
          "Three competitive-binding assays read falsely normal in 22 to 35 % of 23 people with untreated pernicious anaemia: in a third to a half of those with the antibody, in none without it. In one woman with high metabolites an assay of another principle showed the level to be very low. Ask for another platform, methylmalonic acid and the antibody; do not wait for them where signs are strong.",
          Sources.ASSAYS_23.at("results", SECONDARY),
          Sources.YANG_2012.at("two cases", SECONDARY),
          Sources.DARNIGE_2023.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("what to ask the laboratory for", PROVISIONAL));

  public static final Remark DO_NOT_CHASE_HOMOCYSTEINE =
      add(
          remark(READING, "do-not-chase-homocysteine", "homocysteine is no target")
              .addAbout(LabTests.HOMOCYSTEINE),
          "Lowering homocysteine with B vitamins does not prevent heart attack, stroke or cognitive decline, and harmed kidneys in diabetic nephropathy.",
          Sources.AAFP_2017.at("homocysteine", READ_ONCE),
          Sources.DIVINE_2010.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark CHILDREN_HAVE_OTHER_RANGES =
      add(
          remark(READING, "children-have-other-ranges", "children have other ranges")
              .addAbout(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID),
          "Healthy infants and children run far higher: lower limits of 180, 260 and 200 pmol/L by age, and methylmalonic acid up to 1.25 umol/L in the first year.",
          Sources.DANISH_INTERVALS.at("abstract", READ_ONCE));

  public static final Remark NEWBORN_SCREEN_DOES_NOT_EXCLUDE =
      add(
          remark(
                  READING,
                  "newborn-screen-does-not-exclude",
                  "a normal newborn screen does not exclude it")
              .addAbout(Causes.DEFICIENT_MOTHER),
          "A normal newborn screen does not exclude deficiency of an infant.",
          Sources.NEWBORN_SCREEN_2025.at("title and aim", READ_ONCE));

  public static final Remark SAMPLE_BEFORE_TREATMENT =
      add(
          remark(SAMPLING, "sample-before-treatment", "sample before the first dose")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID),
          "Take it before the first dose, and note supplements, energy drinks and injections with their dates.",
          Sources.BNSSG.at("sampling", READ_ONCE),
          Sources.NASGP.at("sampling", READ_ONCE));

  public static final Remark SAMPLE_BASELINE_SET =
      add(
          remark(SAMPLING, "sample-baseline-set", "baseline tests before the first dose")
              .addAbout(
                  LabTests.HAEMOGLOBIN,
                  LabTests.RETICULOCYTES,
                  LabTests.TOTAL_B12,
                  LabTests.SERUM_FOLATE,
                  LabTests.FERRITIN,
                  LabTests.CREATININE,
                  LabTests.POTASSIUM,
                  LabTests.THYROID_STIMULATING_HORMONE),
          "Blood count with film and reticulocytes, vitamin B12 with spare serum for methylmalonic acid and the intrinsic-factor antibody, folate, ferritin, kidney, potassium, liver and thyroid tests, and HIV where there is a risk. They do not delay the first dose.",
          Sources.LIBRARY.at("baseline tests, standard teaching", PROVISIONAL));

  public static final Remark SAMPLE_AND_BIOTIN =
      add(
          remark(SAMPLING, "sample-and-biotin", "samples and biotin")
              .addAbout(
                  LabTests.TOTAL_B12,
                  LabTests.INTRINSIC_FACTOR_ANTIBODY,
                  LabTests.SERUM_FOLATE,
                  LabTests.THYROID_STIMULATING_HORMONE,
                  LabTests.FERRITIN,
                  Medicines.BIOTIN),
          "Above 5 mg of biotin a day wait at least 12 hours, or 72 by another laboratory: competitive assays read falsely high, sandwich assays falsely low. Not all analysers are affected.",
          Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED),
          Sources.FDA_BIOTIN_2017.at("communication", INDEPENDENTLY_CONFIRMED));

  public static final Remark SAMPLE_OF_TOTAL_B12 =
      add(
          remark(SAMPLING, "sample-of-total-b12", "keeping total B12").addAbout(LabTests.TOTAL_B12),
          "Stable for 7 days at room temperature or in the fridge in one laboratory; protect it from light and avoid haemolysis.",
          Sources.NWL_PATHOLOGY.at("sample", READ_ONCE),
          Sources.LIBRARY.at("light, standard teaching", PROVISIONAL));

  public static final Remark SAMPLE_OF_HOMOCYSTEINE =
      add(
          remark(SAMPLING, "sample-of-homocysteine", "keeping homocysteine")
              .addAbout(LabTests.HOMOCYSTEINE),
          "Cool at once and separate within an hour: whole blood gains about 10 % an hour at room temperature. Once off the cells it keeps about 4 days, or 4 weeks in the cold. No strict fast; plasma rather than serum.",
          Sources.HOMOCYSTEINE_SAMPLING.at("catalogues", INDEPENDENTLY_CONFIRMED));

  public static final Remark SAMPLE_OF_METHYLMALONIC_ACID =
      add(
          remark(SAMPLING, "sample-of-methylmalonic-acid", "keeping methylmalonic acid")
              .addAbout(LabTests.METHYLMALONIC_ACID),
          "Stable for days in serum, without ice; fasting is not essential. Note antibiotics and kidney function.",
          Sources.ALLINA.at("reflex", READ_ONCE),
          Sources.LIBRARY.at("methylmalonic acid, standard teaching", PROVISIONAL));

  public static final Remark SAMPLE_OF_INTRINSIC_FACTOR_ANTIBODY =
      add(
          remark(
                  SAMPLING,
                  "sample-of-intrinsic-factor-antibody",
                  "timing of the intrinsic-factor antibody")
              .addAbout(LabTests.INTRINSIC_FACTOR_ANTIBODY),
          "Not within 2 weeks of a B12 injection; other laboratories say 1 week, an old assay 24 hours.",
          Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED),
          Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED));

  public static final Remark SAMPLE_OF_GASTRIN =
      add(
          remark(SAMPLING, "sample-of-gastrin", "fasting gastrin")
              .addAbout(LabTests.GASTRIN, Medicines.PROTON_PUMP_INHIBITORS),
          "Fast for 8 hours. Proton-pump inhibitors (a week) and opioids (2 weeks) disturb it: ask the prescriber whether they can be paused, and note them if not.",
          Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED));

  public static final Remark SAMPLE_OF_FOLATE =
      add(
          remark(SAMPLING, "sample-of-folate", "keeping folate").addAbout(LabTests.SERUM_FOLATE),
          "Fasting is better; haemolysis raises it falsely, light lowers it.",
          Sources.LIBRARY.at("folate samples, standard teaching", PROVISIONAL));

  public static final Remark SAMPLE_OF_MCV =
      add(
          remark(SAMPLING, "sample-of-mcv", "old samples swell").addAbout(LabTests.MCV),
          "A sample older than a day, a cold agglutinin or a glucose above 30 mmol/L: check again.",
          Sources.LIBRARY.at("cell volume, standard teaching", PROVISIONAL));

  public static final Remark SAMPLE_AFTER_CYANIDE_KIT =
      add(
          remark(SAMPLING, "sample-after-cyanide-kit", "samples after the cyanide antidote")
              .addAbout(LabTests.BILIRUBIN, LabTests.CREATININE, Medicines.HYDROXOCOBALAMIN),
          "5 g of hydroxocobalamin turn plasma red and disturb colour-based tests for days.",
          Sources.CYANOKIT_LABEL.at("section 5.5", READ_ONCE));

  public static final Remark SAMPLES_ON_ONE_PLATFORM =
      add(
          remark(SAMPLING, "samples-on-one-platform", "trends within one laboratory")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
          "Methods disagree: follow a trend within one laboratory only.",
          Sources.BNSSG.at("methods", READ_ONCE));

  public static final Remark SAMPLE_FOR_COELIAC_SEROLOGY =
      add(
          remark(SAMPLING, "sample-for-coeliac-serology", "coeliac serology on gluten")
              .addAbout(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, LabTests.TOTAL_IGA),
          "With gluten in more than one meal a day for at least 6 weeks, and with total IgA; never a gluten-free diet first.",
          Sources.NICE_NG20.at("recommendations 1.1.3 and 1.1.4", READ_ONCE),
          Sources.LIBRARY.at("coeliac serology, standard teaching", PROVISIONAL));

  public static final Remark SAMPLE_FOR_HELICOBACTER =
      add(
          remark(SAMPLING, "sample-for-helicobacter", "Helicobacter tests off acid suppression")
              .addAbout(
                  LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN,
                  LabTests.HELICOBACTER_PYLORI_BREATH_TEST,
                  Medicines.PROTON_PUMP_INHIBITORS),
          "Proton-pump inhibitors hide it: ask the prescriber whether they can be paused for 2 weeks. Test 4 weeks or more after a course of antibiotics has ended; antibodies do not prove a present infection.",
          Sources.NICE_CG184.at("proton-pump inhibitors before a test", READ_ONCE),
          Sources.LIBRARY.at("Helicobacter tests, standard teaching", PROVISIONAL));

  public static final Remark SAMPLE_FOR_ABSORPTION_TEST =
      add(
          remark(SAMPLING, "sample-for-absorption-test", "absorption test before treatment")
              .addAbout(LabTests.ACTIVE_B12_AFTER_TEST_DOSE),
          "Active B12 before and after 2 days of 9 micrograms of cyanocobalamin three times a day; it needs a first sample before treatment.",
          Sources.COBASORB_2011.at("abstract", READ_ONCE));

  public static final Remark URINE_LOSS_AFTER_INJECTION =
      add(
          remark(KINETICS, "urine-loss-after-injection", "loss with the urine after an injection")
              .addAbout(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN),
          "After 1 mg into a muscle 27 % of hydroxocobalamin and 69 % of cyanocobalamin leave with the urine in 72 hours; at weeks 2 to 4 the level is 2.4 times as high with hydroxocobalamin. That fits the intervals of 2 to 3 months in the UK and 1 month in the US.",
          Sources.KINETICS_1961.at("abstract", READ_ONCE),
          Sources.KINETICS_1961.at("what it means for the interval", DERIVED));

  public static final Remark PEAK_AND_HALF_LIFE =
      add(
          remark(KINETICS, "peak-and-half-life", "peak and half-life")
              .addAbout(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN),
          "The peak comes after 1 hour with cyanocobalamin and after 24 with hydroxocobalamin, whose half-life in plasma is about 5 days; of 25, 100 and 1000 micrograms of cyanocobalamin the kidneys lose 5, 47 and 85 %.",
          Sources.SWISS_KINETICS.at("kinetics", READ_ONCE));

  public static final Remark LEVEL_ON_INJECTIONS =
      add(
          remark(KINETICS, "level-on-injections", "a level on injections")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
          "A high level weeks after an injection says only that an injection was given; a low one means missed doses, a wrong sample or a faulty assay. It is not worth measuring.",
          Sources.BNSSG.at("monitoring", READ_ONCE),
          Sources.LIBRARY.at("levels on injections", DERIVED));

  public static final Remark UNINFORMATIVE_WINDOW =
      add(
          remark(KINETICS, "uninformative-window", "how long a level says nothing after a dose")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
          "After an injection in the last 3 months, or on 1 mg a day or more by mouth, total and active B12 cannot make deficiency unlikely. History and methylmalonic acid help, which may be normal already.",
          Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED),
          Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("window of 3 months, standard teaching", PROVISIONAL));

  public static final Remark LEVEL_ON_TABLETS =
      add(
          remark(KINETICS, "level-on-tablets", "a level on tablets").addAbout(LabTests.TOTAL_B12),
          "It can show that tablets are taken and absorbed; judge success by symptoms and count.",
          Sources.LIBRARY.at("levels on tablets, standard teaching", PROVISIONAL));

  public static final Remark SYMPTOMS_BEFORE_NEXT_DOSE =
      add(
          remark(KINETICS, "symptoms-before-next-dose", "symptoms before the next dose")
              .addAbout(Medicines.HYDROXOCOBALAMIN),
          "There is no level to adjust against: the interval may be shortened within the licence.",
          Sources.NICE_NG239.at("recommendation 1.1.3", INDEPENDENTLY_CONFIRMED),
          Sources.SPS_NG239.at("interval of injections", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("interval, standard teaching", PROVISIONAL));

  public static final Remark ORAL_AGAINST_INJECTION =
      add(
          remark(KINETICS, "oral-against-injection", "tablets against injections")
              .addAbout(Medicines.CYANOCOBALAMIN, Medicines.HYDROXOCOBALAMIN),
          "Three trials with 153 people, low certainty, none on symptoms; a review judged 1 mg a day enough in pernicious anaemia, while NG239 asks for injections for life.",
          Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED),
          Sources.CHAN_2016.at("abstract", READ_ONCE));

  public static final Remark SUBLINGUAL_NO_BETTER =
      add(
          remark(KINETICS, "sublingual-no-better", "under the tongue is no better")
              .addAbout(Medicines.CYANOCOBALAMIN),
          "Dissolved under the tongue it does no better than swallowed.",
          Sources.AAFP_2017.at("treatment", INDEPENDENTLY_CONFIRMED));

  public static final Remark MMA_ON_TREATMENT =
      add(
          remark(KINETICS, "mma-on-treatment", "methylmalonic acid on treatment")
              .addAbout(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE),
          "Once treatment has begun both markers fall within weeks, so a normal one no longer excludes the deficiency that was.",
          Sources.LINDENBAUM_1988.at("abstract", READ_ONCE));

  public static final Remark HIGH_B12_ASK_FOR_SUPPLEMENTS =
      add(
          remark(HIGH_B12, "high-b12-ask-for-supplements", "high level: ask for supplements first")
              .addAbout(LabTests.TOTAL_B12),
          "Ask about supplements, energy drinks, injections and fortified yeast; repeat once after a wash-out.",
          Sources.LIBRARY.at("high level, standard teaching", PROVISIONAL));

  public static final Remark HIGH_B12_MACRO_B12 =
      add(
          remark(HIGH_B12, "high-b12-macro-b12", "high level: immune complexes")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
          "Up to 45 of 100 unexplained lasting highs above 554 pmol/L were immune complexes: active B12, methylmalonic acid or another platform tells; precipitation is disputed.",
          Sources.MACRO_B12_2023.at("abstract", READ_ONCE),
          Sources.MACRO_B12_2024.at("abstract", READ_ONCE));

  public static final Remark HIGH_B12_LOOK_FOR_DISEASE =
      add(
          remark(HIGH_B12, "high-b12-look-for-disease", "high level: blood, liver, kidney, cancer")
              .addAbout(
                  LabTests.TOTAL_B12,
                  Conditions.MYELOPROLIFERATIVE_NEOPLASM,
                  Conditions.LIVER_DISEASE,
                  Conditions.SOLID_TUMOUR,
                  Conditions.CHRONIC_KIDNEY_DISEASE),
          "Blood count with film, liver and kidney tests, alcohol; then cancer checks that suit the age.",
          Sources.AAFP_2025.at("high vitamin B12", READ_ONCE),
          Sources.LIBRARY.at("high level, standard teaching", PROVISIONAL));

  public static final Remark HIGH_B12_TRIGGER =
      add(
          remark(HIGH_B12, "high-b12-trigger", "high level: when to look")
              .addAbout(LabTests.TOTAL_B12),
          "Above 1000 pg/mL on two occasions is the published trigger.",
          Sources.AAFP_2025.at("high vitamin B12", READ_ONCE));

  public static final Remark HIGH_B12_DOES_NOT_EXCLUDE_DEFICIENCY =
      add(
          remark(
                  HIGH_B12,
                  "high-b12-does-not-exclude-deficiency",
                  "a high level does not exclude deficiency")
              .addAbout(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID),
          "Liver and blood disease, the antibody and inborn errors can hide a functional deficiency: methylmalonic acid if symptoms fit.",
          Sources.ALCOHOL_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark HIGH_B12_IS_NO_POISON =
      add(
          remark(HIGH_B12, "high-b12-is-no-poison", "a high level is no poison")
              .addAbout(LabTests.TOTAL_B12),
          "It is a marker. No upper limit is set; a UK expert group gave 2 mg a day of supplements as guidance.",
          Sources.IOM_1998.at("chapter 9, upper level", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("UK guidance level, standard teaching", PROVISIONAL));

  public static final Remark EXPERT_CONSENSUS_2024 =
      add(
          remark(CARE, "expert-consensus-2024", "expert consensus on care")
              .addAbout(Conditions.VITAMIN_B12_DEFICIENCY),
          "Forty-two experts agreed that symptoms outrank laboratory results, that acute or severe disease is treated by injection first and by mouth in the long run, and that groups at high risk need prevention.",
          Sources.DELPHI_2024.at("statements", READ_ONCE));

  public static final Remark CHILDREN_ARE_FOR_PAEDIATRIC_CARE =
      add(
          remark(CARE, "children-are-for-paediatric-care", "children are for paediatric care")
              .addAbout(
                  Causes.DEFICIENT_MOTHER,
                  Causes.IMERSLUND_GRASBECK,
                  Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY,
                  Causes.TRANSCOBALAMIN_DEFICIENCY),
          "Dose, form and pace are for paediatric care to choose, and no dose of adults fits: a severely anaemic infant is started slowly, for fear of low potassium. The mother of a deficient infant is tested and treated as well. Inherited malabsorption is treated for life; a small series stayed normal on injections at long intervals.",
          Sources.US_LABEL_CYANOCOBALAMIN.at("paediatric dosage", READ_ONCE),
          Sources.INHERITED_TREATMENT.at("small series", READ_ONCE));

  public static final Remark INFANT_OF_A_DEFICIENT_MOTHER =
      add(
          remark(CARE, "infant-of-a-deficient-mother", "the infant of a deficient mother")
              .addAbout(Causes.DEFICIENT_MOTHER, Causes.BREASTFEEDING, Causes.PREGNANCY),
          "Deficiency of a pregnant or breastfeeding woman is her infant's as well, whatever she eats and also when she has no anaemia; harm may stay. Tell the midwife or health visitor, have the infant tested, also one of 6 to 24 months who is weaned onto her diet, and treat her too.",
          Sources.ROED_2009.at("abstract", READ_ONCE),
          Sources.BREASTFED_INFANT_CASE.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("infant of a deficient mother, standard teaching", PROVISIONAL));

  public static final Remark CHILDREN_AND_NITROUS_OXIDE =
      add(
          remark(CARE, "children-and-nitrous-oxide", "safeguarding with nitrous oxide")
              .addAbout(RiskFactors.RECREATIONAL_NITROUS_OXIDE, Causes.RECREATIONAL_NITROUS_OXIDE),
          "Whoever used it is asked for other drugs and alcohol too and offered the drug service. A child or young person under 16 is a safeguarding question besides: one health board asks for a notification of concern for those under the influence of alcohol or drugs, to 18 years if looked after by the local authority. It does not name nitrous oxide; local procedure decides.",
          Sources.RCEM_2024.at("summary of recommendations, 6", READ_ONCE),
          Sources.GLASGOW_CHILDREN.at("scope", READ_ONCE),
          Sources.LIBRARY.at("that nitrous oxide belongs to these drugs", PROVISIONAL));

  public static final Remark SHORTAGE_OF_INJECTIONS =
      add(
          remark(CARE, "shortage-of-injections", "when injections run short")
              .addAbout(
                  RiskFactors.INJECTION_CANNOT_BE_HAD,
                  Medicines.CYANOCOBALAMIN,
                  Medicines.HYDROXOCOBALAMIN),
          "When ampoules ran short in France in September 2024 its agency asked for tablets wherever swallowing will do, and kept injections for those who cannot absorb it, as after total gastrectomy, resection of the terminal ileum, in pernicious anaemia or Imerslund-Grasbeck syndrome, and beside pemetrexed: without them severe anaemia threatens.",
          Sources.ANSM_2024.at("communication", SECONDARY));

  public static final Remark GLP_1_AND_NUTRITION =
      add(
          remark(CARE, "glp-1-and-nutrition", "nutrition on a GLP-1 receptor agonist")
              .addAbout(Medicines.GLP_1_RECEPTOR_AGONISTS, Causes.LOW_INTAKE),
          "Of 461,382 adults who began one, 22.4 % had a nutritional deficiency diagnosed within 12 months, vitamin D most often. What was read gives no share for vitamin B12 and shows no effect on it; ask what is eaten, and for metformin taken with it.",
          Sources.GLP1_NUTRITION_2025.at("abstract, as far as it was read", READ_ONCE),
          Sources.LIBRARY.at("what to ask on a GLP-1 receptor agonist", PROVISIONAL));

  public static final Remark PEMETREXED_BRINGS_VITAMIN_B12 =
      add(
          remark(CARE, "pemetrexed-brings-vitamin-b12", "vitamin B12 beside pemetrexed")
              .addAbout(Medicines.PEMETREXED, LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
          "People on pemetrexed get injections of vitamin B12 and folic acid against its toxicity. It is no treatment of deficiency, and it makes levels uninformative.",
          Sources.PEMETREXED_LILLY.at("detailed information", READ_ONCE));

  public static final Remark CONDITIONS_THAT_LAST =
      add(
          remark(CARE, "conditions-that-last", "what stays when a record calls it past")
              .addAbout(
                  Conditions.ATROPHIC_GASTRITIS,
                  Conditions.AUTOIMMUNE_GASTRITIS,
                  Conditions.PERNICIOUS_ANAEMIA,
                  Conditions.AUTOIMMUNE_CONDITION,
                  Conditions.COELIAC_DISEASE,
                  Conditions.AUTOIMMUNE_THYROID_DISEASE,
                  Conditions.SJOGREN_SYNDROME,
                  Conditions.TYPE_1_DIABETES,
                  Conditions.STOMACH_OR_BOWEL_OPERATION,
                  Conditions.BARIATRIC_SURGERY,
                  Conditions.GASTRIC_BYPASS,
                  Conditions.SLEEVE_GASTRECTOMY,
                  Conditions.GASTRECTOMY,
                  Conditions.TOTAL_GASTRECTOMY,
                  Conditions.PARTIAL_GASTRECTOMY,
                  Conditions.TERMINAL_ILEAL_RESECTION,
                  Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION,
                  Conditions.ABDOMINAL_OR_PELVIC_RADIOTHERAPY,
                  Conditions.HIV_INFECTION,
                  Conditions.HAPTOCORRIN_DEFICIENCY,
                  Conditions.TRANSCOBALAMIN_VARIANT,
                  Conditions.THALASSAEMIA,
                  Conditions.INBORN_ERROR_OF_COBALAMIN,
                  Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY,
                  Conditions.INBORN_DEFECT_OF_SIGHT,
                  Conditions.MTHFR_DEFICIENCY,
                  Conditions.VITILIGO,
                  Conditions.ADDISON_DISEASE,
                  Conditions.ALOPECIA_AREATA,
                  Conditions.AUTOIMMUNE_POLYGLANDULAR_SYNDROME,
                  Conditions.CROHN_DISEASE,
                  Conditions.ILEAL_CROHN_DISEASE,
                  Conditions.CHRONIC_PANCREATITIS,
                  Conditions.PANCREATIC_INSUFFICIENCY,
                  Conditions.CYSTIC_FIBROSIS,
                  Conditions.SHORT_BOWEL_SYNDROME,
                  Conditions.BLIND_LOOP_SYNDROME,
                  Conditions.SYSTEMIC_SCLEROSIS,
                  Conditions.INTESTINAL_AMYLOIDOSIS,
                  Conditions.COMMON_VARIABLE_IMMUNODEFICIENCY,
                  Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
                  Conditions.ILEAL_POUCH,
                  Conditions.BILIOPANCREATIC_DIVERSION,
                  Conditions.INTRINSIC_FACTOR_DEFICIENCY,
                  Conditions.IMERSLUND_GRASBECK_SYNDROME,
                  Conditions.TRANSCOBALAMIN_DEFICIENCY,
                  Conditions.HOMOCYSTINURIA,
                  Conditions.METHYLMALONIC_ACIDAEMIA,
                  Conditions.SICKLE_CELL_DISEASE,
                  Conditions.HEREDITARY_SPHEROCYTOSIS,
                  Conditions.DUFFY_NULL_PHENOTYPE,
                  Conditions.CORONARY_HEART_DISEASE),
          "What is inherited, autoimmune or chronic, or was done by an operation or by radiation, stays, and its effect on vitamin B12 with it.",
          Sources.GASTRECTOMY_KOREA.at("abstract", READ_ONCE),
          Sources.ILEAL_RESECTION_2006.at("abstract", READ_ONCE),
          Sources.BOMSS_2020.at("abstract", READ_ONCE),
          Sources.PELVIC_RADIOTHERAPY_FUNCTION.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.RECTAL_RADIOTHERAPY_2004.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG239.at("recommendation 1.1.3", INDEPENDENTLY_CONFIRMED),
          Sources.SPS_NG239.at("section 1.6", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("what stays and what passes, standard teaching", PROVISIONAL));

  public static final Remark CONDITIONS_THAT_PASS =
      add(
          remark(CARE, "conditions-that-pass", "what passes or is cured")
              .addAbout(
                  Conditions.GASTRIC_HISTOLOGY_PENDING,
                  Conditions.ACUTE_KIDNEY_INJURY,
                  Conditions.ACTIVE_HEPATITIS,
                  Conditions.FOLATE_DEFICIENCY,
                  Conditions.IRON_DEFICIENCY,
                  Conditions.IRON_DEFICIENCY_ANAEMIA,
                  Conditions.BACTERIAL_OVERGROWTH,
                  Conditions.CATARACT,
                  Conditions.HYPOVOLAEMIA,
                  Conditions.VITAMIN_B6_DEFICIENCY,
                  Conditions.VITAMIN_B6_EXCESS,
                  Conditions.HELICOBACTER_PYLORI_INFECTION,
                  Conditions.TROPICAL_SPRUE,
                  Conditions.FISH_TAPEWORM_INFECTION,
                  Conditions.GIARDIASIS,
                  Conditions.WHIPPLE_DISEASE,
                  Conditions.INTESTINAL_TUBERCULOSIS,
                  Conditions.GASTRIC_BAND,
                  Conditions.DIALYSIS,
                  Conditions.COPPER_DEFICIENCY,
                  Conditions.REACTIVE_RETICULOCYTOSIS,
                  Conditions.BLOOD_TRANSFUSION,
                  Conditions.CHEMOTHERAPY,
                  Conditions.THIAMINE_DEFICIENCY,
                  Conditions.MALNUTRITION,
                  Conditions.HYPEREMESIS_GRAVIDARUM,
                  Conditions.VITAMIN_E_DEFICIENCY,
                  Conditions.HYPOKALAEMIA,
                  Conditions.PERIPHERAL_NERVE_ENTRAPMENT,
                  Conditions.PRE_ECLAMPSIA,
                  Conditions.HELLP_SYNDROME,
                  Conditions.RECENT_CHILDBIRTH),
          "An infection, a lack of a vitamin or a state of the body acts no longer once it is past; the stores may be low for years, and what it left behind has a name of its own.",
          Sources.KAPTAN_2000.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.PYLORI_PALESTINE.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.GIARDIASIS_BMJ.at("complications", READ_ONCE),
          Sources.SPRUE_TETRACYCLINE_1969.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("what stays and what passes, standard teaching", PROVISIONAL));

  public static final Remark COMPANIONS_OF_AUTOIMMUNE_GASTRITIS =
      add(
          remark(
                  COMPANIONS,
                  "companions-of-autoimmune-gastritis",
                  "companions of autoimmune gastritis")
              .addAbout(
                  Causes.AUTOIMMUNE_GASTRITIS,
                  LabTests.THYROID_STIMULATING_HORMONE,
                  LabTests.THYROID_PEROXIDASE_ANTIBODY,
                  LabTests.FERRITIN,
                  LabTests.HBA1C,
                  LabTests.TISSUE_TRANSGLUTAMINASE_IGA),
          "What clinicians look for once: thyroid disease, lack of iron, diabetes and coeliac disease; vitiligo, Addison disease and type 1 diabetes belong to the same family. Ferritin and thyroid are looked at again yearly or on symptoms.",
          Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", READ_ONCE),
          Sources.LIBRARY.at("companions, standard teaching", PROVISIONAL));

  public static final Remark GASTRIC_CANCER_AWARENESS =
      add(
          remark(
                  COMPANIONS,
                  "gastric-cancer-awareness",
                  "gastric cancer in known or suspected autoimmune gastritis")
              .addAbout(Causes.AUTOIMMUNE_GASTRITIS, Causes.PERNICIOUS_ANAEMIA),
          "A small added risk of neuroendocrine tumour and adenocarcinoma belongs to the gastritis, suspected or confirmed, and not to the low level: report trouble swallowing, indigestion, upper abdominal pain, vomiting, weight loss, bleeding or new iron lack.",
          Sources.NICE_REVIEW_G.at("evidence review", READ_ONCE),
          Sources.NICE_NG239.at("section 1.7, whom it is for", SECONDARY),
          Sources.MIMS_2024.at("educational objectives", READ_ONCE),
          Sources.NICE_NG12.at("upper gastrointestinal cancer", SECONDARY),
          Sources.RUSTGI_2021.at("abstract", READ_ONCE));

  public static final Remark NEGATIVE_ANTIBODY_DOES_NOT_EXCLUDE =
      add(
          remark(
                  COMPANIONS,
                  "negative-antibody-does-not-exclude",
                  "a negative antibody does not exclude gastritis")
              .addAbout(Causes.AUTOIMMUNE_GASTRITIS, LabTests.INTRINSIC_FACTOR_ANTIBODY),
          "It is absent in about half; a high fasting gastrin with a low pepsinogen I supports the diagnosis, biopsies of body and antrum settle it.",
          Sources.LOTHIAN_2025.at("antibodies", INDEPENDENTLY_CONFIRMED),
          Sources.MAYO_ACASM.at("cascade", INDEPENDENTLY_CONFIRMED),
          Sources.BMJ_BEST_PRACTICE.at("investigations", READ_ONCE));

  public static final Remark WHAT_A_POSITIVE_ANTIBODY_MEANS =
      add(
          remark(
                  COMPANIONS,
                  "what-a-positive-antibody-means",
                  "what each antibody means when positive")
              .addAbout(
                  Causes.AUTOIMMUNE_GASTRITIS,
                  LabTests.INTRINSIC_FACTOR_ANTIBODY,
                  LabTests.PARIETAL_CELL_ANTIBODY),
          "A positive intrinsic-factor antibody means autoimmune gastritis for practical purposes; a parietal-cell antibody alone is no diagnosis, since thyroid disease and age bring it as well.",
          Sources.LOTHIAN_2025.at("antibodies", READ_ONCE),
          Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED));

  public static final Remark COELIAC_TESTING =
      add(
          remark(COMPANIONS, "coeliac-testing", "coeliac disease as a cause")
              .addAbout(Causes.COELIAC_DISEASE, LabTests.TISSUE_TRANSGLUTAMINASE_IGA),
          "Unexplained vitamin B12 deficiency is itself a reason to offer coeliac serology; NG239, as it is restated, has it considered where no other cause is obvious.",
          Sources.NICE_NG20.at("recommendation 1.1.1", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG239.at("section 1.4, coeliac disease", SECONDARY),
          Sources.NASGP.at("coeliac disease", READ_ONCE));

  public static final Remark COPPER_AFTER_BARIATRIC_SURGERY =
      add(
          remark(
                  COMPANIONS,
                  "copper-after-bariatric-surgery",
                  "copper beside vitamin B12 after bariatric surgery")
              .addAbout(Causes.GASTRIC_BYPASS, LabTests.COPPER),
          "Copper deficiency looks the same and may coexist: measure both.",
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  public static final Remark THINK_INHERITED =
      add(
          remark(COMPANIONS, "think-inherited", "when to think of an inherited cause")
              .addAbout(Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM, Causes.IMERSLUND_GRASBECK),
          "Onset under 5 years with a healthy mother, affected siblings, related parents, proteinuria, very high metabolites, or a normal level with signs.",
          Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
          Sources.LIBRARY.at("inherited causes, standard teaching", PROVISIONAL));

  public static final Remark SCREENING_NG239_AGE =
      add(
          remark(SCREENING, "screening-ng239-age", "age as a context, NG239")
              .addAbout(Causes.FOOD_BOUND_MALABSORPTION),
          "About 5 % at 65 to 74 years and more than 10 % from 75 are deficient; no summary of the final Box 2 lists age.",
          Sources.NICE_RATIONALE.at("context", READ_ONCE));

  public static final Remark SCREENING_AAFP_AGE =
      add(
          remark(SCREENING, "screening-aafp-age", "age over 75, AAFP 2017")
              .addAbout(Causes.FOOD_BOUND_MALABSORPTION),
          "Screening may be warranted over 75 years.",
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_AAFP_METFORMIN =
      add(
          remark(
                  SCREENING,
                  "screening-aafp-metformin",
                  "metformin for more than 4 months, AAFP 2017")
              .addAbout(Medicines.METFORMIN, Causes.METFORMIN),
          "Screening may be warranted.",
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_KDIGO_METFORMIN =
      add(
          remark(
                  SCREENING,
                  "screening-kdigo-metformin",
                  "metformin for more than 4 years, KDIGO 2022")
              .addAbout(Medicines.METFORMIN, Causes.METFORMIN),
          "KDIGO advises to monitor yearly after more than 4 years.",
          Sources.KDIGO_2022.at("practice point 4.1.4", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_ADA_METFORMIN =
      add(
          remark(SCREENING, "screening-ada-metformin", "metformin, ADA")
              .addAbout(Medicines.METFORMIN, Causes.METFORMIN),
          "Periodic measurement, above all with anaemia or neuropathy; no duration.",
          Sources.ADA_STANDARDS.at("metformin and vitamin B12", READ_ONCE));

  public static final Remark SCREENING_MHRA_METFORMIN =
      add(
          remark(
                  SCREENING,
                  "screening-mhra-metformin",
                  "metformin with other risk factors, MHRA 2022")
              .addAbout(Medicines.METFORMIN, Causes.METFORMIN),
          "Test on symptoms; consider periodic tests where other risk factors are present.",
          Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_METFORMIN_WITH_ACID_SUPPRESSION =
      add(
          remark(
                  SCREENING,
                  "screening-metformin-with-acid-suppression",
                  "metformin with acid suppression")
              .addAbout(Medicines.METFORMIN, Medicines.PROTON_PUMP_INHIBITORS),
          "The two risks add up in somebody who takes both: a lower threshold to test.",
          Sources.LIBRARY.at("metformin with acid suppression, standard teaching", PROVISIONAL));

  public static final Remark SCREENING_AAFP_ACID_SUPPRESSION =
      add(
          remark(
                  SCREENING,
                  "screening-aafp-acid-suppression",
                  "acid suppression for more than 12 months, AAFP 2017")
              .addAbout(
                  Medicines.PROTON_PUMP_INHIBITORS,
                  Medicines.H2_RECEPTOR_ANTAGONISTS,
                  Causes.PROTON_PUMP_INHIBITORS,
                  Causes.H2_RECEPTOR_ANTAGONISTS),
          "Screening may be warranted.",
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_AAFP_SURGERY =
      add(
          remark(
                  SCREENING,
                  "screening-aafp-surgery",
                  "resection of stomach or small bowel, AAFP 2017")
              .addAbout(
                  Conditions.GASTRECTOMY,
                  Conditions.TERMINAL_ILEAL_RESECTION,
                  Causes.PARTIAL_GASTRECTOMY,
                  Causes.ILEAL_RESECTION),
          "Screening may be warranted.",
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_AAFP_BOWEL_DISEASE =
      add(
          remark(SCREENING, "screening-aafp-bowel-disease", "inflammatory bowel disease, AAFP 2017")
              .addAbout(Conditions.CROHN_DISEASE, Causes.ILEAL_CROHN_DISEASE),
          "Screening may be warranted.",
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_AAFP_DIET =
      add(
          remark(SCREENING, "screening-aafp-diet", "vegan or strict vegetarian diet, AAFP 2017")
              .addAbout(RiskFactors.VEGAN_DIET, RiskFactors.VEGETARIAN_DIET, Causes.VEGAN_DIET),
          "Screening may be warranted.",
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_BARIATRIC =
      add(
          remark(SCREENING, "screening-bariatric", "bariatric surgery, ASMBS and BOMSS")
              .addAbout(
                  Conditions.BARIATRIC_SURGERY, Causes.GASTRIC_BYPASS, Causes.SLEEVE_GASTRECTOMY),
          "Before surgery for all; after it bloods at 3, 6 and 12 months, then yearly.",
          Sources.BOMSS_2020.at("monitoring", READ_ONCE),
          Sources.ASMBS_2016.at("screening", READ_ONCE));

  public static final Remark SCREENING_NOT_FOR_ALL =
      add(
          remark(SCREENING, "screening-not-for-all", "no screening at average risk, AAFP")
              .addAbout(LabTests.TOTAL_B12),
          "Adults at average risk need no routine screening.",
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final Remark SCREENING_NG239_NEEDS_A_SYMPTOM =
      add(
          remark(
                  SCREENING,
                  "screening-ng239-needs-a-symptom",
                  "NG239 asks for a symptom and a risk factor")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12),
          "It offers a test when both are present, and leaves the rest to clinical judgement; for people who are well it does not ask for screening.",
          Sources.NICE_NG239.at("recommendation 1.2.5", INDEPENDENTLY_CONFIRMED),
          Sources.BMJ_2024.at("whom to test", INDEPENDENTLY_CONFIRMED));

  private Remarks() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.copyOf(ALL);
  }

  private static Remark.Builder remark(Remark.Topic topic, String id, String name) {
    return Remark.builder().topic(topic).id(id).name(name);
  }

  private static Remark add(Remark.Builder remark, String text, Citation... citations) {
    Remark made = remark.text(text).addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
