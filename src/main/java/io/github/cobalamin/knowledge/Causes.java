// Long: all of it is one kind of fact. Parted, each constant would be named twice, or inherited
// from a hidden class, where reflection does not reach it.
package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.TestFinding;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * The causes of vitamin B12 deficiency, from the plate to the cell. The wide ones come first; each
 * of the others is part of one of them.
 */
public final class Causes {
  private static final List<Cause> ALL = new ArrayList<>();

  private static final String BOTH_FORMS_FAIL =
      "A step that both active forms need fails: methylmalonic acid and homocysteine rise together; hydroxocobalamin is given, cyanocobalamin is poorly used.";

  private static final TestFinding LOW_TOTAL_B12 = TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW);
  private static final TestFinding NORMAL_TOTAL_B12 =
      TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL);
  private static final TestFinding NORMAL_OR_RAISED_TOTAL_B12 =
      TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.RAISED);
  private static final TestFinding LOW_ACTIVE_B12 =
      TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW);
  private static final TestFinding NO_ANTIBODY =
      TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE);
  private static final TestFinding ANTIBODY =
      TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE);
  private static final TestFinding RAISED_HOMOCYSTEINE =
      TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED);
  private static final TestFinding NORMAL_HOMOCYSTEINE =
      TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL);
  private static final TestFinding RAISED_METHYLMALONIC_ACID =
      TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED);
  private static final TestFinding NORMAL_METHYLMALONIC_ACID =
      TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL);
  private static final TestFinding LOW_METHIONINE =
      TestFinding.of(LabTests.METHIONINE, Outcome.LOW);
  private static final TestFinding LOW_FOLATE = TestFinding.of(LabTests.SERUM_FOLATE, Outcome.LOW);
  private static final TestFinding RAISED_GASTRIN =
      TestFinding.of(LabTests.GASTRIN, Outcome.RAISED);

  /** Low intake. */
  public static final Cause LOW_INTAKE =
      add(
          cause("cause-low-intake", "low intake")
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how(
                  "Less vitamin B12 is eaten than is lost each day; stores run down slowly, because what the bile brings to the gut is taken up again.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who eat little food from animals, or little food at all")
              .addClues(RiskFactors.LOW_ANIMAL_FOOD_DIET, RiskFactors.NO_FORTIFIED_FOOD)
              .addSpeaksFor(LOW_TOTAL_B12, LOW_ACTIVE_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY)
              .addSynonyms("dietary deficiency", "poor diet"),
          Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.IOM_1998.at("chapter 9, p. 310", INDEPENDENTLY_CONFIRMED));

  /** Malabsorption. */
  public static final Cause MALABSORPTION =
      add(
          cause("cause-malabsorption", "malabsorption")
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR, Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "Enough is eaten and too little is taken up; what the bile brings to the gut is lost as well, so stores run down faster than on a diet without vitamin B12.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people with disease or operation of stomach, pancreas or ileum")
              .addClues(Conditions.MALABSORPTION)
              .addSpeaksFor(LOW_TOTAL_B12, LOW_ACTIVE_B12)
              .addSynonyms("not absorbed", "malabsorption of vitamin B12"),
          Sources.IOM_1998.at("chapter 9, p. 310", INDEPENDENTLY_CONFIRMED),
          Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Lack of intrinsic factor. */
  public static final Cause LOSS_OF_INTRINSIC_FACTOR =
      add(
          cause("cause-loss-of-intrinsic-factor", "lack of intrinsic factor")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
              .how(
                  "Intrinsic factor, the protein from the stomach lining without which the ileum takes up next to no vitamin B12, is lacking.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people with autoimmune gastritis, without a stomach, or born without it")
              .addSpeaksFor(
                  LOW_TOTAL_B12, LOW_ACTIVE_B12, RAISED_METHYLMALONIC_ACID, RAISED_HOMOCYSTEINE)
              .addSpeaksAgainst(TestFinding.of(LabTests.ACTIVE_B12_AFTER_TEST_DOSE, Outcome.RAISED))
              .addSynonyms("no intrinsic factor", "intrinsic factor deficiency"),
          Sources.IOM_1998.at("chapter 9, p. 310", INDEPENDENTLY_CONFIRMED),
          Sources.STABLER_2013.at("the clinical problem", INDEPENDENTLY_CONFIRMED),
          Sources.COBASORB_2011.at("abstract", READ_ONCE));

  /** Medicines. */
  public static final Cause MEDICINE_INDUCED =
      add(
          cause("cause-medicine-induced", "medicines")
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD, Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "A medicine hinders the release of vitamin B12 from food or its uptake by the ileum.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who take such a medicine for months to years")
              .addSpeaksFor(LOW_TOTAL_B12, LOW_ACTIVE_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY)
              .addSynonyms("drug-induced deficiency"),
          Sources.NICE_RATIONALE.at("recommendation 1.1.3", INDEPENDENTLY_CONFIRMED),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED));

  /** Nitrous oxide. */
  public static final Cause NITROUS_OXIDE =
      add(
          cause("cause-nitrous-oxide", "nitrous oxide")
              .addMechanisms(Cause.Mechanism.INACTIVATION)
              .how(
                  "Nitrous oxide oxidises the cobalt of vitamin B12 and stops methionine synthase at once; the measured level may stay normal.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk(
                  "people who inhale it for recreation, and people with low stores who get it as an anaesthetic")
              .addSpeaksFor(
                  RAISED_HOMOCYSTEINE,
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED, Outcome.NORMAL),
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW, Outcome.NORMAL))
              .addSigns(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
              .addSynonyms("laughing gas toxicity"),
          Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_RATIONALE.at("context", INDEPENDENTLY_CONFIRMED),
          Sources.CCLM_N2O_2024.at("review", INDEPENDENTLY_CONFIRMED));

  /** Inborn error of cobalamin transport or metabolism. */
  public static final Cause INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM =
      add(
          cause(
                  "cause-inborn-error-of-transport-or-metabolism",
                  "inborn error of cobalamin transport or metabolism")
              .addMechanisms(Cause.Mechanism.TRANSPORT, Cause.Mechanism.CELL_METABOLISM)
              .how(
                  "A protein that carries vitamin B12 or turns it into its active forms does not work.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk(
                  "newborns and infants, and rarely adults with unexplained high methylmalonic acid and homocysteine")
              .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN, RiskFactors.PARENTAL_CONSANGUINITY)
              .addSpeaksFor(NORMAL_OR_RAISED_TOTAL_B12)
              .addSynonyms("inherited cobalamin disorder"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Increased need or loss. */
  public static final Cause INCREASED_NEED =
      add(
          cause("cause-increased-need", "increased need or loss")
              .addMechanisms(Cause.Mechanism.INCREASED_NEED)
              .how("More is needed, passed on or lost than comes in.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("pregnant and breastfeeding people with low stores")
              .addSpeaksFor(LOW_ACTIVE_B12),
          Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.IOM_1998.at("chapter 9, p. 341", INDEPENDENTLY_CONFIRMED));

  /** Vegan diet without a supplement. */
  public static final Cause VEGAN_DIET =
      add(
          cause("cause-vegan-diet", "vegan diet without a supplement")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how(
                  "A diet without any food from animals holds no dependable vitamin B12 unless it is fortified or supplemented.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk(
                  "vegans without a regular supplement or fortified food; years on the diet do not predict the level")
              .addClues(RiskFactors.VEGAN_DIET)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  LOW_ACTIVE_B12,
                  NO_ANTIBODY,
                  TestFinding.of(LabTests.SERUM_FOLATE, Outcome.NORMAL, Outcome.RAISED))
              .addSpeaksAgainst(ANTIBODY),
          Sources.GILSING_2010.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Vegetarian diet. */
  public static final Cause VEGETARIAN_DIET =
      add(
          cause("cause-vegetarian-diet", "vegetarian diet")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how("Milk and eggs alone give some vitamin B12, and often less than is needed.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("vegetarians, above all in pregnancy, childhood and old age")
              .addClues(RiskFactors.VEGETARIAN_DIET)
              .addSpeaksFor(LOW_ACTIVE_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY),
          Sources.HERRMANN_2002.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Avoidance of animal-source food. */
  public static final Cause FOOD_AVOIDANCE =
      add(
          cause("cause-food-avoidance", "avoidance of animal-source food")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how("Allergy, intolerance or dislike takes egg, milk, fish or meat off the plate.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with food allergies and very selective eaters")
              .addClues(RiskFactors.ANIMAL_FOOD_AVOIDANCE, RiskFactors.RESTRICTED_DIET)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL),
          Sources.GREEN_2017.at("abstract", READ_ONCE));

  /** Eating disorder. */
  public static final Cause EATING_DISORDER =
      add(
          cause("cause-eating-disorder", "eating disorder")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how(
                  "Very little is eaten; the liver may at the same time raise the measured level, so that a normal one does not reassure.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with anorexia nervosa or bulimia")
              .addClues(RiskFactors.EATING_DISORDER)
              .addSpeaksFor(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW, Outcome.NORMAL, Outcome.RAISED),
                  NO_ANTIBODY)
              .addSigns(Symptoms.WEIGHT_LOSS),
          Sources.ANOREXIA_2017.at("abstract", READ_ONCE));

  /** Difficulty in getting or preparing food. */
  public static final Cause POVERTY_AND_FRAILTY =
      add(
          cause("cause-poverty-and-frailty", "difficulty in getting or preparing food")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how("Food from animals is too dear, or too hard to buy and cook.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people in poverty, with frailty or with dementia")
              .addClues(RiskFactors.DIFFICULTY_OBTAINING_FOOD)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY)
              .addSynonyms("food insecurity as a cause", "tea and toast diet"),
          Sources.FOOD_INSECURITY_2024.at("abstract", READ_ONCE),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Harmful use of alcohol. */
  public static final Cause HARMFUL_ALCOHOL_USE =
      add(
          cause("cause-harmful-alcohol-use", "harmful use of alcohol")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE, Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "Little is eaten and the stomach is inflamed; folate is lacking more often, and liver disease may raise the measured level.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who drink heavily")
              .addClues(RiskFactors.HARMFUL_ALCOHOL_USE)
              .addSpeaksFor(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW, Outcome.NORMAL, Outcome.RAISED),
                  LOW_FOLATE)
              .addSynonyms("alcohol as a cause"),
          Sources.ALCOHOL_2012.at("abstract", READ_ONCE));

  /** Deficiency of the mother. */
  public static final Cause DEFICIENT_MOTHER =
      add(
          cause("cause-deficient-mother", "deficiency of the mother")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how(
                  "The infant is born with small stores and drinks milk that holds little; signs begin at 2 to 12 months.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk(
                  "infants of mothers who are vegan, have autoimmune gastritis or have had bariatric surgery")
              .addClues(RiskFactors.DEFICIENT_MOTHER)
              .addSpeaksFor(LOW_TOTAL_B12, RAISED_METHYLMALONIC_ACID, RAISED_HOMOCYSTEINE)
              .addSigns(
                  Symptoms.DEVELOPMENTAL_REGRESSION, Symptoms.HYPOTONIA, Symptoms.FAILURE_TO_THRIVE)
              .addSynonyms("breastfed infant of a vegan mother"),
          Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED),
          Sources.MILK_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Autoimmune gastritis. */
  public static final Cause AUTOIMMUNE_GASTRITIS =
      add(
          cause("cause-autoimmune-gastritis", "autoimmune gastritis")
              .addWider(LOSS_OF_INTRINSIC_FACTOR)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR, Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "The body destroys its own parietal cells, and with them acid and intrinsic factor; iron deficiency often comes years before.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk(
                  "people with thyroid disease, type 1 diabetes or vitiligo, or with relatives who have it; older people most")
              .addClues(
                  Conditions.AUTOIMMUNE_GASTRITIS,
                  Conditions.AUTOIMMUNE_CONDITION,
                  RiskFactors.FAMILY_HISTORY)
              .addSpeaksFor(
                  ANTIBODY,
                  TestFinding.of(LabTests.PARIETAL_CELL_ANTIBODY, Outcome.POSITIVE),
                  RAISED_GASTRIN,
                  TestFinding.of(LabTests.PEPSINOGEN_I, Outcome.LOW),
                  TestFinding.of(LabTests.FERRITIN, Outcome.LOW, Outcome.NORMAL))
              .addSpeaksAgainst(TestFinding.of(LabTests.GASTRIN, Outcome.NORMAL)),
          Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.RUSTGI_2021.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_RATIONALE.at("recommendation 1.1.1", INDEPENDENTLY_CONFIRMED));

  /** Pernicious anaemia. */
  public static final Cause PERNICIOUS_ANAEMIA =
      add(
          cause("cause-pernicious-anaemia", "pernicious anaemia")
              .addWider(AUTOIMMUNE_GASTRITIS)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
              .how(
                  "The late stage of autoimmune gastritis, when intrinsic factor fails; NG239 speaks of autoimmune gastritis only.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("as for autoimmune gastritis")
              .addClues(Conditions.PERNICIOUS_ANAEMIA)
              .addSpeaksFor(
                  ANTIBODY,
                  TestFinding.of(LabTests.PARIETAL_CELL_ANTIBODY, Outcome.POSITIVE),
                  RAISED_GASTRIN,
                  LOW_TOTAL_B12,
                  TestFinding.of(LabTests.MCV, Outcome.RAISED))
              .addSpeaksAgainst(TestFinding.of(LabTests.GASTRIN, Outcome.NORMAL))
              .addSynonyms("Addison-Biermer anaemia"),
          Sources.PERNICIOUS_ANAEMIA_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.IOM_1998.at("chapter 9, p. 318", INDEPENDENTLY_CONFIRMED));

  /** Gastritis from immune checkpoint inhibitors. */
  public static final Cause CHECKPOINT_INHIBITOR_GASTRITIS =
      add(
          cause(
                  "cause-checkpoint-inhibitor-gastritis",
                  "gastritis from immune checkpoint inhibitors")
              .addWider(LOSS_OF_INTRINSIC_FACTOR)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
              .how(
                  "These medicines can inflame the stomach within months; whether they bring vitamin B12 deficiency was not found in print.")
              .reversibility(Cause.Reversibility.NOT_ESTABLISHED)
              .atRisk("people treated with them for cancer")
              .addMedicines(Medicines.IMMUNE_CHECKPOINT_INHIBITORS)
              .addSpeaksFor(RAISED_GASTRIN),
          Sources.LIBRARY.at("causes of gastritis, standard teaching", PROVISIONAL));

  /** Antibody deficiency with gastritis. */
  public static final Cause ANTIBODY_DEFICIENCY =
      add(
          cause("cause-antibody-deficiency", "antibody deficiency with gastritis")
              .addWider(LOSS_OF_INTRINSIC_FACTOR)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
              .how(
                  "Gastritis like that of pernicious anaemia without its antibodies, which such people cannot make; giardiasis adds to it.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people with common variable immunodeficiency, at a younger age")
              .addClues(Conditions.COMMON_VARIABLE_IMMUNODEFICIENCY)
              .addSpeaksFor(
                  NO_ANTIBODY,
                  TestFinding.of(LabTests.PARIETAL_CELL_ANTIBODY, Outcome.NEGATIVE),
                  TestFinding.of(LabTests.TOTAL_IGA, Outcome.LOW)),
          Sources.HYPOGAMMAGLOBULINAEMIA.at("abstract", READ_ONCE));

  /** Congenital lack of intrinsic factor. */
  public static final Cause CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY =
      add(
          cause(
                  "cause-congenital-intrinsic-factor-deficiency",
                  "congenital lack of intrinsic factor")
              .addWider(LOSS_OF_INTRINSIC_FACTOR)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
              .how("The gene of intrinsic factor is defective; the stomach is otherwise normal.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("children, mostly under 5 years, often of related parents")
              .gene("CBLIF (OMIM 261000)")
              .addClues(Conditions.INTRINSIC_FACTOR_DEFICIENCY, RiskFactors.PARENTAL_CONSANGUINITY)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  LOW_ACTIVE_B12,
                  RAISED_METHYLMALONIC_ACID,
                  RAISED_HOMOCYSTEINE,
                  NO_ANTIBODY,
                  TestFinding.of(LabTests.URINE_PROTEIN, Outcome.ABSENT))
              .addSpeaksAgainst(TestFinding.of(LabTests.URINE_PROTEIN, Outcome.PRESENT), ANTIBODY)
              .addSynonyms("juvenile pernicious anaemia"),
          Sources.ORPHANET_332.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Total gastrectomy. */
  public static final Cause TOTAL_GASTRECTOMY =
      add(
          cause("cause-total-gastrectomy", "total gastrectomy")
              .addWider(LOSS_OF_INTRINSIC_FACTOR)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR, Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "With the stomach go acid and intrinsic factor; deficiency follows within months to a few years.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("everybody without a stomach")
              .addClues(Conditions.TOTAL_GASTRECTOMY)
              .addSpeaksFor(LOW_TOTAL_B12),
          Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.GASTRECTOMY_2003.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Partial gastrectomy. */
  public static final Cause PARTIAL_GASTRECTOMY =
      add(
          cause("cause-partial-gastrectomy", "partial gastrectomy")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR, Cause.Mechanism.RELEASE_FROM_FOOD)
              .how("Less acid and intrinsic factor are left; deficiency is common and not certain.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk(
                  "people after resection of part of the stomach, older ones and those with low stores most")
              .addClues(Conditions.PARTIAL_GASTRECTOMY)
              .addSpeaksFor(LOW_TOTAL_B12),
          Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED));

  /** Roux-en-Y gastric bypass. */
  public static final Cause GASTRIC_BYPASS =
      add(
          cause("cause-gastric-bypass", "Roux-en-Y gastric bypass")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD, Cause.Mechanism.INTRINSIC_FACTOR)
              .how(
                  "Food passes by most of the stomach, and meets acid and intrinsic factor too little and too late.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people after the operation without lifelong supplements")
              .addClues(Conditions.GASTRIC_BYPASS)
              .addSpeaksFor(LOW_TOTAL_B12),
          Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOMSS_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Sleeve gastrectomy. */
  public static final Cause SLEEVE_GASTRECTOMY =
      add(
          cause("cause-sleeve-gastrectomy", "sleeve gastrectomy")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD, Cause.Mechanism.INTRINSIC_FACTOR)
              .how(
                  "The part of the stomach that makes most acid and intrinsic factor is removed; the risk is smaller than after a bypass, and real.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people after the operation without supplements")
              .addClues(Conditions.SLEEVE_GASTRECTOMY)
              .addSpeaksFor(LOW_TOTAL_B12),
          Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BOMSS_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Biliopancreatic diversion or one-anastomosis bypass. */
  public static final Cause BILIOPANCREATIC_DIVERSION =
      add(
          cause(
                  "cause-biliopancreatic-diversion",
                  "biliopancreatic diversion or one-anastomosis bypass")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD, Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "The longest bypass and the strongest malabsorption; care stays with the bariatric unit.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people after the operation")
              .addClues(Conditions.BILIOPANCREATIC_DIVERSION)
              .addSpeaksFor(LOW_TOTAL_B12),
          Sources.BOMSS_2023.at("groups not covered", READ_ONCE));

  /** Gastric band. */
  public static final Cause GASTRIC_BAND =
      add(
          cause("cause-gastric-band", "gastric band")
              .addWider(LOW_INTAKE)
              .addMechanisms(Cause.Mechanism.INTAKE)
              .how(
                  "Less is eaten; stomach and bowel are untouched, so the risk is the smallest of bariatric operations.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with a band and a poor diet")
              .addClues(Conditions.GASTRIC_BAND)
              .addSpeaksFor(LOW_TOTAL_B12),
          Sources.BANDING_2016.at("abstract", READ_ONCE));

  /** Food-bound malabsorption. */
  public static final Cause FOOD_BOUND_MALABSORPTION =
      add(
          cause("cause-food-bound-malabsorption", "food-bound malabsorption")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "Acid and pepsin are too weak to free vitamin B12 from food; that of tablets and fortified food is still taken up.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("older people, and people with atrophic gastritis or long acid suppression")
              .addClues(Conditions.ATROPHIC_GASTRITIS, Conditions.ACHLORHYDRIA)
              .addMedicines(Medicines.PROTON_PUMP_INHIBITORS, Medicines.H2_RECEPTOR_ANTAGONISTS)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  NO_ANTIBODY,
                  TestFinding.of(LabTests.ACTIVE_B12_AFTER_TEST_DOSE, Outcome.RAISED))
              .addSpeaksAgainst(ANTIBODY)
              .addSynonyms("food-cobalamin malabsorption"),
          Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED),
          Sources.CARMEL_2008.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.IOM_1998.at("chapter 9, p. 318", INDEPENDENTLY_CONFIRMED));

  /** Helicobacter pylori gastritis. */
  public static final Cause HELICOBACTER_PYLORI =
      add(
          cause("cause-helicobacter-pylori", "Helicobacter pylori gastritis")
              .addWider(FOOD_BOUND_MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "Chronic infection wears down the acid-making lining; eradication mended the level in part of the people treated, while other studies found no link.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with chronic infection")
              .addClues(Conditions.HELICOBACTER_PYLORI_INFECTION)
              .addSpeaksFor(
                  TestFinding.of(LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN, Outcome.POSITIVE),
                  TestFinding.of(LabTests.HELICOBACTER_PYLORI_BREATH_TEST, Outcome.POSITIVE),
                  NO_ANTIBODY)
              .addSpeaksAgainst(
                  TestFinding.of(LabTests.HELICOBACTER_PYLORI_BREATH_TEST, Outcome.NEGATIVE))
              .addSigns(Symptoms.DYSPEPSIA),
          Sources.KAPTAN_2000.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED));

  /** Gastrinoma. */
  public static final Cause GASTRINOMA =
      add(
          cause("cause-gastrinoma", "gastrinoma")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "Classic teaching blames acid that undoes the work of the pancreas; in a series of 175 people the deficiency went with the acid-suppressing medicine instead.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with Zollinger-Ellison syndrome")
              .addClues(Conditions.GASTRINOMA)
              .addSpeaksFor(RAISED_GASTRIN, NO_ANTIBODY)
              .addSigns(Symptoms.DIARRHOEA),
          Sources.GASTRINOMA_2024.at("abstract", READ_ONCE));

  /** Pancreatic insufficiency. */
  public static final Cause PANCREATIC_INSUFFICIENCY =
      add(
          cause("cause-pancreatic-insufficiency", "pancreatic insufficiency")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "Without pancreatic enzymes haptocorrin holds on to vitamin B12; malabsorption is common, deficiency rare.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with chronic pancreatitis or cystic fibrosis, or without a pancreas")
              .addClues(
                  Conditions.PANCREATIC_INSUFFICIENCY,
                  Conditions.CHRONIC_PANCREATITIS,
                  Conditions.CYSTIC_FIBROSIS)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY)
              .addSigns(Symptoms.STEATORRHOEA),
          Sources.PANCREAS_1990.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED));

  /** Crohn's disease of the ileum. */
  public static final Cause ILEAL_CROHN_DISEASE =
      add(
          cause("cause-ileal-crohn-disease", "Crohn's disease of the ileum")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "Inflammation harms the place of uptake; without resection a systematic review found no added risk.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people with long disease of the terminal ileum")
              .addClues(Conditions.ILEAL_CROHN_DISEASE)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS),
          Sources.BATTAT.at("abstract", READ_ONCE),
          Sources.CCJM_CAUSES.at("table", READ_ONCE));

  /** Resection of the terminal ileum. */
  public static final Cause ILEAL_RESECTION =
      add(
          cause("cause-ileal-resection", "resection of the terminal ileum")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "The only place of uptake is shortened; below 20 cm absorption stays normal, above it is often lost.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people after resection of 20 cm or more")
              .addClues(Conditions.TERMINAL_ILEAL_RESECTION)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSigns(Symptoms.DIARRHOEA),
          Sources.ILEAL_RESECTION_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BATTAT.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Complete resection of the terminal ileum. */
  public static final Cause COMPLETE_ILEAL_RESECTION =
      add(
          cause("cause-complete-ileal-resection", "complete resection of the terminal ileum")
              .addWider(ILEAL_RESECTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how("Nothing is left that could take it up with intrinsic factor.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("everybody after the operation")
              .addClues(Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSpeaksAgainst(
                  TestFinding.of(LabTests.ACTIVE_B12_AFTER_TEST_DOSE, Outcome.RAISED)),
          Sources.NICE_NG239.at("section 1.5", READ_ONCE),
          Sources.COBASORB_2011.at("abstract", READ_ONCE));

  /** Ileal conduit, neobladder or pouch. */
  public static final Cause ILEAL_CONDUIT =
      add(
          cause("cause-ileal-conduit", "ileal conduit, neobladder or pouch")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE, Cause.Mechanism.COMPETITION)
              .how(
                  "A piece of ileum is used for another organ; in a quarter of pouches the level falls, mostly with a normal absorption test.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people with a bladder or a pouch made of ileum")
              .addClues(Conditions.ILEAL_CONDUIT_OR_NEOBLADDER, Conditions.ILEAL_POUCH)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY),
          Sources.ILEAL_POUCH_2007.at("abstract", READ_ONCE),
          Sources.BLADDER_RECONSTRUCTION.at("abstract", READ_ONCE));

  /** Radiotherapy of abdomen or pelvis. */
  public static final Cause RADIATION_ENTERITIS =
      add(
          cause("cause-radiation-enteritis", "radiotherapy of abdomen or pelvis")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "Radiation harms the ileum; the early fall of absorption mends within a year, the late form may stay.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people after radiotherapy of abdomen or pelvis")
              .addClues(Conditions.ABDOMINAL_OR_PELVIC_RADIOTHERAPY)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSigns(Symptoms.DIARRHOEA),
          Sources.RADIATION_1987.at("abstract", READ_ONCE),
          Sources.NICE_NG239.at("Box 2", READ_ONCE));

  /** Intestinal tuberculosis. */
  public static final Cause INTESTINAL_TUBERCULOSIS =
      add(
          cause("cause-intestinal-tuberculosis", "intestinal tuberculosis")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how("It settles where the ileum ends, and may cost that part of the bowel.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people from or in places where tuberculosis is common")
              .addClues(Conditions.INTESTINAL_TUBERCULOSIS)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSigns(Symptoms.WEIGHT_LOSS, Symptoms.FEVER),
          Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE));

  /** Coeliac disease. */
  public static final Cause COELIAC_DISEASE =
      add(
          cause("cause-coeliac-disease", "coeliac disease")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "Gluten flattens the lining of the small bowel; about one in five is low at diagnosis, and a gluten-free diet mends it.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with unexplained deficiency, iron lack or relatives who have it")
              .addClues(Conditions.COELIAC_DISEASE, Symptoms.VILLOUS_ATROPHY)
              .addSpeaksFor(
                  TestFinding.of(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, Outcome.POSITIVE),
                  LOW_FOLATE,
                  TestFinding.of(LabTests.FERRITIN, Outcome.LOW))
              .addSpeaksAgainst(
                  TestFinding.of(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, Outcome.NEGATIVE))
              .addSigns(Symptoms.DIARRHOEA, Symptoms.ABDOMINAL_BLOATING, Symptoms.WEIGHT_LOSS)
              .addSynonyms("celiac disease as a cause"),
          Sources.COELIAC_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG20.at("recommendation 1.1.1", INDEPENDENTLY_CONFIRMED),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED),
          Sources.VILLOUS_ATROPHY_TABLE.at("table", INDEPENDENTLY_CONFIRMED));

  /** Tropical sprue. */
  public static final Cause TROPICAL_SPRUE =
      add(
          cause("cause-tropical-sprue", "tropical sprue")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "An infection-like disease of the bowel lining after life in the tropics; antibiotics and vitamins mend it.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people living in or back from the tropics")
              .addClues(Conditions.TROPICAL_SPRUE, RiskFactors.STAY_IN_THE_TROPICS)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  LOW_FOLATE,
                  TestFinding.of(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, Outcome.NEGATIVE))
              .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS),
          Sources.TROPICAL_SPRUE_1969.at("abstract", READ_ONCE));

  /** Short bowel syndrome. */
  public static final Cause SHORT_BOWEL =
      add(
          cause("cause-short-bowel", "short bowel syndrome")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "Too little bowel is left; in children on supplements a high level does not exclude the risk.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("people after extensive resection")
              .addClues(Conditions.SHORT_BOWEL_SYNDROME)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS),
          Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE),
          Sources.MATTIS_2005.at("abstract", READ_ONCE));

  /** Graft-versus-host disease of the gut. */
  public static final Cause GRAFT_VERSUS_HOST_DISEASE =
      add(
          cause("cause-graft-versus-host-disease", "graft-versus-host disease of the gut")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "Absorption falls for weeks after transplantation, and again with chronic disease of the gut.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people after transplantation of stem cells")
              .addClues(Conditions.GRAFT_VERSUS_HOST_DISEASE)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSigns(Symptoms.DIARRHOEA),
          Sources.GVHD_1987.at("abstract", READ_ONCE));

  /** Amyloidosis of the small bowel. */
  public static final Cause INTESTINAL_AMYLOIDOSIS =
      add(
          cause("cause-intestinal-amyloidosis", "amyloidosis of the small bowel")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how("Amyloid in the wall of the bowel hinders uptake.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people with systemic amyloidosis; rare")
              .addClues(Conditions.INTESTINAL_AMYLOIDOSIS)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS),
          Sources.AMYLOIDOSIS_CASE.at("case report", READ_ONCE));

  /** HIV infection. */
  public static final Cause HIV_ENTEROPATHY =
      add(
          cause("cause-hiv-enteropathy", "HIV infection")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "Disease of stomach and bowel hinders uptake; often only the number is low, since binding proteins change as well.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people with untreated HIV infection most")
              .addClues(Conditions.HIV_INFECTION)
              .addSpeaksFor(LOW_TOTAL_B12, LOW_ACTIVE_B12)
              .addSpeaksAgainst(NORMAL_HOMOCYSTEINE)
              .addSigns(Symptoms.DIARRHOEA),
          Sources.HIV_2003.at("abstract", READ_ONCE));

  /** Whipple's disease. */
  public static final Cause WHIPPLE_DISEASE =
      add(
          cause("cause-whipple-disease", "Whipple's disease")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "A rare infection of the bowel lining that antibiotics cure; its link with vitamin B12 was not found in print.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("middle-aged people with joint pain, diarrhoea and weight loss")
              .addClues(Conditions.WHIPPLE_DISEASE)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS),
          Sources.LIBRARY.at("causes of malabsorption, standard teaching", PROVISIONAL));

  /** Giardiasis. */
  public static final Cause GIARDIASIS =
      add(
          cause("cause-giardiasis", "giardiasis")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how("A parasite of the upper bowel that hinders uptake while it stays.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("travellers, and people with antibody deficiency")
              .addClues(Conditions.GIARDIASIS, RiskFactors.STAY_IN_THE_TROPICS)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSigns(Symptoms.DIARRHOEA, Symptoms.ABDOMINAL_BLOATING),
          Sources.GIARDIASIS_BMJ.at("complications", READ_ONCE));

  /** Bacterial overgrowth of the small bowel. */
  public static final Cause BACTERIAL_OVERGROWTH =
      add(
          cause("cause-bacterial-overgrowth", "bacterial overgrowth of the small bowel")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.COMPETITION)
              .how(
                  "Bacteria take vitamin B12 and make useless analogues; they also make folate, and the methylmalonic acid of their own.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with slow, bypassed or widened bowel, or with little acid")
              .addClues(Conditions.BACTERIAL_OVERGROWTH)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  RAISED_METHYLMALONIC_ACID,
                  TestFinding.of(LabTests.SERUM_FOLATE, Outcome.NORMAL, Outcome.RAISED))
              .addSpeaksAgainst(LOW_FOLATE)
              .addSigns(Symptoms.DIARRHOEA, Symptoms.ABDOMINAL_BLOATING)
              .addSynonyms("small-intestinal bacterial overgrowth as a cause"),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
          Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED));

  /** Blind loop or jejunal diverticula. */
  public static final Cause BLIND_LOOP =
      add(
          cause("cause-blind-loop", "blind loop or jejunal diverticula")
              .addWider(BACTERIAL_OVERGROWTH)
              .addMechanisms(Cause.Mechanism.COMPETITION)
              .how("Food stands still in a loop or a pouch of the bowel, and bacteria grow there.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk(
                  "people after bowel surgery, and older people with diverticula of the jejunum")
              .addClues(Conditions.BLIND_LOOP_SYNDROME)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  TestFinding.of(LabTests.SERUM_FOLATE, Outcome.NORMAL, Outcome.RAISED))
              .addSigns(Symptoms.DIARRHOEA, Symptoms.STEATORRHOEA),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
          Sources.OVERGROWTH_NOTES.at("aetiology", SECONDARY));

  /** Systemic sclerosis. */
  public static final Cause SYSTEMIC_SCLEROSIS =
      add(
          cause("cause-systemic-sclerosis", "systemic sclerosis")
              .addWider(BACTERIAL_OVERGROWTH)
              .addMechanisms(Cause.Mechanism.COMPETITION)
              .how("The bowel loses its movement, and bacteria grow in it.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people with systemic sclerosis")
              .addClues(Conditions.SYSTEMIC_SCLEROSIS)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSigns(Symptoms.ABDOMINAL_BLOATING),
          Sources.SCLERODERMA_2019.at("abstract, overgrowth only", READ_ONCE));

  /** Fish tapeworm. */
  public static final Cause FISH_TAPEWORM =
      add(
          cause("cause-fish-tapeworm", "fish tapeworm")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.COMPETITION)
              .how(
                  "A worm high in the jejunum takes most of the vitamin B12 that is eaten; about four in ten carriers are low, few are anaemic, and praziquantel cures.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who eat raw freshwater fish")
              .addClues(Conditions.FISH_TAPEWORM_INFECTION, RiskFactors.RAW_FRESHWATER_FISH)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSynonyms("Diphyllobothrium", "diphyllobothriasis as a cause"),
          Sources.TAPEWORM_TEXTBOOK.at("opening", INDEPENDENTLY_CONFIRMED),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED));

  /** Imerslund-Gräsbeck syndrome. */
  public static final Cause IMERSLUND_GRASBECK =
      add(
          cause("cause-imerslund-grasbeck", "Imerslund-Gräsbeck syndrome")
              .addWider(MALABSORPTION)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "The receptor of the ileum, made of cubilin and amnionless, is defective; the same receptor saves protein in the kidney.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("children from 4 months on, mostly under 5 years, often of related parents")
              .gene("CUBN or AMN (OMIM 261100)")
              .addClues(Conditions.IMERSLUND_GRASBECK_SYNDROME, RiskFactors.PARENTAL_CONSANGUINITY)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  LOW_ACTIVE_B12,
                  RAISED_METHYLMALONIC_ACID,
                  RAISED_HOMOCYSTEINE,
                  TestFinding.of(LabTests.URINE_PROTEIN, Outcome.PRESENT),
                  NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY)
              .addSynonyms(
                  "Imerslund-Grasbeck syndrome", "selective malabsorption with proteinuria"),
          Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Metformin. */
  public static final Cause METFORMIN =
      add(
          cause("cause-metformin", "metformin")
              .addWider(MEDICINE_INDUCED)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "It hinders a step of uptake in the ileum that needs calcium; the risk grows with dose and years.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk(
                  "people with diabetes or polycystic ovaries who take it for years, more so with other risk factors")
              .addMedicines(Medicines.BIGUANIDES)
              .addSpeaksFor(LOW_TOTAL_B12, LOW_ACTIVE_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY)
              .addSynonyms("biguanides as a cause"),
          Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED),
          Sources.METFORMIN_CALCIUM_2000.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Proton-pump inhibitors. */
  public static final Cause PROTON_PUMP_INHIBITORS =
      add(
          cause("cause-proton-pump-inhibitors", "proton-pump inhibitors")
              .addWider(MEDICINE_INDUCED)
              .addWider(FOOD_BOUND_MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
              .how(
                  "Less acid frees less vitamin B12 from food; tablets are still taken up. An association, and not every study found it.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who take them for two years or more")
              .addMedicines(Medicines.PROTON_PUMP_INHIBITORS)
              .addSpeaksFor(
                  LOW_TOTAL_B12,
                  NO_ANTIBODY,
                  TestFinding.of(LabTests.GASTRIN, Outcome.RAISED, Outcome.NORMAL))
              .addSpeaksAgainst(ANTIBODY)
              .addSynonyms("acid suppression"),
          Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.JUNG_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED));

  /** H2-receptor antagonists. */
  public static final Cause H2_RECEPTOR_ANTAGONISTS =
      add(
          cause("cause-h2-receptor-antagonists", "H2-receptor antagonists")
              .addWider(MEDICINE_INDUCED)
              .addWider(FOOD_BOUND_MALABSORPTION)
              .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
              .how("Less acid frees less vitamin B12 from food; tablets are still taken up.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who take them for two years or more")
              .addMedicines(Medicines.H2_RECEPTOR_ANTAGONISTS)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY),
          Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.STEINBERG_1980.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Colchicine. */
  public static final Cause COLCHICINE =
      add(
          cause("cause-colchicine", "colchicine")
              .addWider(MEDICINE_INDUCED)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how("It lowers the number of receptors in the ileum, the more the higher the dose.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who take it daily for gout or familial Mediterranean fever")
              .addMedicines(Medicines.COLCHICINE)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY),
          Sources.COLCHICINE_1968.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.COLCHICINE_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Antiepileptic and neuropathic-pain medicines. */
  public static final Cause ANTIEPILEPTIC_MEDICINES =
      add(
          cause("cause-antiepileptic-medicines", "antiepileptic and neuropathic-pain medicines")
              .addWider(MEDICINE_INDUCED)
              .addMechanisms(Cause.Mechanism.NOT_ESTABLISHED)
              .how(
                  "Mean levels are lower in people who take phenobarbital, pregabalin, primidone or topiramate; how is not known.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people who take them for epilepsy or pain")
              .addMedicines(
                  Medicines.PHENOBARBITAL,
                  Medicines.PREGABALIN,
                  Medicines.PRIMIDONE,
                  Medicines.TOPIRAMATE)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Other medicines that lower absorption. */
  public static final Cause OTHER_ABSORPTION_LOWERING_MEDICINES =
      add(
          cause(
                  "cause-other-absorption-lowering-medicines",
                  "other medicines that lower absorption")
              .addWider(MEDICINE_INDUCED)
              .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
              .how(
                  "They bind vitamin B12 or harm its uptake a little; it matters in long use with other risks only.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk(
                  "people who take neomycin, aminosalicylic acid, colestyramine, slow-release potassium, methyldopa or octreotide for long")
              .addMedicines(
                  Medicines.NEOMYCIN,
                  Medicines.AMINOSALICYLIC_ACID,
                  Medicines.COLESTYRAMINE,
                  Medicines.COLESTIPOL,
                  Medicines.POTASSIUM_CHLORIDE,
                  Medicines.METHYLDOPA,
                  Medicines.OCTREOTIDE)
              .addSpeaksFor(LOW_TOTAL_B12, NO_ANTIBODY)
              .addSpeaksAgainst(ANTIBODY),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.SANDOSTATIN_LABEL.at("warnings", INDEPENDENTLY_CONFIRMED));

  /** Recreational nitrous oxide. */
  public static final Cause RECREATIONAL_NITROUS_OXIDE =
      add(
          cause("cause-recreational-nitrous-oxide", "recreational nitrous oxide")
              .addWider(NITROUS_OXIDE)
              .addMechanisms(Cause.Mechanism.INACTIVATION)
              .how(
                  "Inhaled again and again it keeps methionine synthase from recovering; cord and nerves are harmed with or without anaemia.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("young people who use it heavily, and often hide it")
              .addClues(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
              .addSpeaksFor(
                  RAISED_HOMOCYSTEINE,
                  TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED, Outcome.NORMAL),
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW, Outcome.NORMAL))
              .addSpeaksAgainst(NORMAL_HOMOCYSTEINE)
              .addSigns(
                  Symptoms.PARAESTHESIA,
                  Symptoms.IMPAIRED_GAIT,
                  Symptoms.SUBACUTE_COMBINED_DEGENERATION)
              .addSynonyms("whippets as a cause"),
          Sources.HASSING_2024.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Nitrous oxide as an anaesthetic. */
  public static final Cause ANAESTHETIC_NITROUS_OXIDE =
      add(
          cause("cause-anaesthetic-nitrous-oxide", "nitrous oxide as an anaesthetic")
              .addWider(NITROUS_OXIDE)
              .addMechanisms(Cause.Mechanism.INACTIVATION)
              .how(
                  "One long anaesthesia can unmask a deficiency that nobody knew of: cord disease within weeks.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("people with low stores, mostly from malabsorption")
              .addClues(RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
              .addSpeaksFor(RAISED_HOMOCYSTEINE, LOW_TOTAL_B12)
              .addSigns(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
          Sources.N2O_ANAESTHESIA_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MHRA_N2O_2008.at("advice", INDEPENDENTLY_CONFIRMED));

  /** Transcobalamin deficiency. */
  public static final Cause TRANSCOBALAMIN_DEFICIENCY =
      add(
          cause("cause-transcobalamin-deficiency", "transcobalamin deficiency")
              .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
              .addMechanisms(Cause.Mechanism.TRANSPORT)
              .how(
                  "The carrier that brings vitamin B12 into cells is lacking; the total level looks normal, because most of it rides on haptocorrin.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("infants, well at birth, ill at about 2 to 4 months")
              .gene("TCN2 (OMIM 275350)")
              .addClues(Conditions.TRANSCOBALAMIN_DEFICIENCY)
              .addSpeaksFor(
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.LOW),
                  LOW_ACTIVE_B12,
                  RAISED_METHYLMALONIC_ACID,
                  RAISED_HOMOCYSTEINE)
              .addSigns(Symptoms.FAILURE_TO_THRIVE, Symptoms.PANCYTOPENIA, Symptoms.DIARRHOEA)
              .addSynonyms("transcobalamin II deficiency as a cause"),
          Sources.TRANSCOBALAMIN_2022.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Transcobalamin receptor defect. */
  public static final Cause TRANSCOBALAMIN_RECEPTOR_DEFECT =
      add(
          cause("cause-transcobalamin-receptor-defect", "transcobalamin receptor defect")
              .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
              .addMechanisms(Cause.Mechanism.TRANSPORT)
              .how(
                  "The receptor for the carrier is defective; other ways of uptake keep the signs mild.")
              .reversibility(Cause.Reversibility.PERMANENT)
              .atRisk("newborns found by screening")
              .gene("CD320")
              .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
              .addSpeaksFor(
                  NORMAL_TOTAL_B12,
                  TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL, Outcome.RAISED),
                  RAISED_METHYLMALONIC_ACID,
                  TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL, Outcome.RAISED))
              .addSynonyms("TCblR deficiency"),
          Sources.TCBLR_REVIEW.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("inherited patterns, standard teaching", PROVISIONAL));

  /** Cobalamin A disease. */
  public static final Cause COBALAMIN_A =
      add(
          adenosylcobalaminFails("cause-cobalamin-a", "cobalamin A disease", "MMAA (OMIM 251100)")
              .addSynonyms("cblA"),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin B disease. */
  public static final Cause COBALAMIN_B =
      add(
          adenosylcobalaminFails("cause-cobalamin-b", "cobalamin B disease", "MMAB (OMIM 251110)")
              .addSynonyms("cblB"),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin C disease. */
  public static final Cause COBALAMIN_C =
      add(
          bothFormsFail(
                  "cause-cobalamin-c",
                  "cobalamin C disease",
                  "MMACHC (OMIM 277400)",
                  NORMAL_OR_RAISED_TOTAL_B12)
              .how(BOTH_FORMS_FAIL)
              .addSigns(Symptoms.DEVELOPMENTAL_DELAY, Symptoms.VISUAL_LOSS)
              .addSynonyms("cblC"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin D disease, combined form. */
  public static final Cause COBALAMIN_D_COMBINED =
      add(
          bothFormsFail(
                  "cause-cobalamin-d-combined",
                  "cobalamin D disease, combined form",
                  "MMADHC (OMIM 277410)",
                  NORMAL_OR_RAISED_TOTAL_B12)
              .how(BOTH_FORMS_FAIL)
              .addSynonyms("cblD", "cblD combined"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin D disease, homocystinuria form. */
  public static final Cause COBALAMIN_D_HOMOCYSTINURIA =
      add(
          methylcobalaminFails(
                  "cause-cobalamin-d-homocystinuria",
                  "cobalamin D disease, homocystinuria form",
                  "MMADHC (OMIM 277410)")
              .addSynonyms("cblD homocystinuria", "cblD variant 1"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin D disease, methylmalonic form. */
  public static final Cause COBALAMIN_D_METHYLMALONIC =
      add(
          adenosylcobalaminFails(
                  "cause-cobalamin-d-methylmalonic",
                  "cobalamin D disease, methylmalonic form",
                  "MMADHC (OMIM 277410)")
              .addSynonyms("cblD methylmalonic aciduria", "cblD variant 2"),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin E disease. */
  public static final Cause COBALAMIN_E =
      add(
          methylcobalaminFails("cause-cobalamin-e", "cobalamin E disease", "MTRR (OMIM 236270)")
              .addSynonyms("cblE"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.REMETHYLATION_2015.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin F disease. */
  public static final Cause COBALAMIN_F =
      add(
          bothFormsFail(
                  "cause-cobalamin-f",
                  "cobalamin F disease",
                  "LMBRD1 (OMIM 277380)",
                  TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.LOW))
              .how(
                  "Vitamin B12 cannot leave the lysosome: methylmalonic acid and homocysteine rise together; the total level may be low.")
              .addSynonyms("cblF"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inherited patterns, standard teaching", PROVISIONAL),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin G disease. */
  public static final Cause COBALAMIN_G =
      add(
          methylcobalaminFails("cause-cobalamin-g", "cobalamin G disease", "MTR (OMIM 250940)")
              .addSynonyms("cblG", "methionine synthase deficiency"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.REMETHYLATION_2015.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin J disease. */
  public static final Cause COBALAMIN_J =
      add(
          bothFormsFail(
                  "cause-cobalamin-j",
                  "cobalamin J disease",
                  "ABCD4 (OMIM 614857)",
                  NORMAL_OR_RAISED_TOTAL_B12)
              .how(
                  "Vitamin B12 cannot leave the lysosome: methylmalonic acid and homocysteine rise together.")
              .addSynonyms("cblJ"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.REMETHYLATION_GUIDELINE.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Cobalamin X disease. */
  public static final Cause COBALAMIN_X =
      add(
          bothFormsFail(
                  "cause-cobalamin-x", "cobalamin X disease", "HCFC1", NORMAL_OR_RAISED_TOTAL_B12)
              .how(
                  "A regulator of the gene of cobalamin C disease fails, in boys; THAP11 and ZNF143 do the same in both sexes.")
              .addSigns(Symptoms.SEIZURES)
              .addSynonyms("cblX"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.COBALAMIN_X_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  /** Pregnancy. */
  public static final Cause PREGNANCY =
      add(
          cause("cause-pregnancy", "pregnancy")
              .addWider(INCREASED_NEED)
              .addMechanisms(Cause.Mechanism.INCREASED_NEED)
              .how(
                  "The child draws on the stores. Total B12 falls in health as well, because haptocorrin falls; active B12 tells.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("pregnant people on a diet low in animal food, or with malabsorption")
              .addClues(RiskFactors.LOW_ANIMAL_FOOD_DIET)
              .addSpeaksFor(LOW_ACTIVE_B12)
              .addSpeaksAgainst(TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL))
              .addSigns(Symptoms.IRON_RESISTANT_ANAEMIA),
          Sources.PREGNANCY_2011.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.KOEBNICK.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Breastfeeding. */
  public static final Cause BREASTFEEDING =
      add(
          cause("cause-breastfeeding", "breastfeeding")
              .addWider(INCREASED_NEED)
              .addMechanisms(Cause.Mechanism.INCREASED_NEED)
              .how(
                  "About a third of a microgram leaves with the milk each day; what the mother eats now counts more than her stores.")
              .reversibility(Cause.Reversibility.REVERSIBLE)
              .atRisk("breastfeeding people on a diet low in animal food")
              .addClues(RiskFactors.LOW_ANIMAL_FOOD_DIET)
              .addSpeaksFor(LOW_ACTIVE_B12)
              .addSigns(Symptoms.IRON_RESISTANT_ANAEMIA)
              .addSynonyms("lactation"),
          Sources.IOM_1998.at("chapter 9, p. 341", INDEPENDENTLY_CONFIRMED),
          Sources.MILK_2018.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Dialysis. */
  public static final Cause DIALYSIS =
      add(
          cause("cause-dialysis", "dialysis")
              .addWider(INCREASED_NEED)
              .addMechanisms(Cause.Mechanism.INCREASED_NEED)
              .how(
                  "A few micrograms go with each high-flux session; methylmalonic acid and homocysteine are high from the kidneys alone.")
              .reversibility(Cause.Reversibility.PARTLY)
              .atRisk("people on long haemodialysis; most keep a normal level")
              .addClues(Conditions.DIALYSIS)
              .addSpeaksFor(LOW_TOTAL_B12)
              .addSpeaksAgainst(TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL)),
          Sources.DIALYSIS_SERIES.at("abstract", READ_ONCE));

  private Causes() {}

  /** All of them, in the order of this file. */
  static List<Cause> all() {
    return List.copyOf(ALL);
  }

  private static Cause.Builder cause(String id, String name) {
    return Cause.builder().id(id).name(name);
  }

  private static Cause.Builder inbornError(String id, String name, String gene) {
    return cause(id, name)
        .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
        .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
        .reversibility(Cause.Reversibility.PERMANENT)
        .atRisk("infants; milder forms later, even in adults")
        .gene(gene)
        .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN);
  }

  private static Cause.Builder adenosylcobalaminFails(String id, String name, String gene) {
    return inbornError(id, name, gene)
        .how("The branch that makes adenosylcobalamin fails: methylmalonic acid rises alone.")
        .addSpeaksFor(NORMAL_TOTAL_B12, RAISED_METHYLMALONIC_ACID, NORMAL_HOMOCYSTEINE)
        .addSpeaksAgainst(RAISED_HOMOCYSTEINE);
  }

  private static Cause.Builder methylcobalaminFails(String id, String name, String gene) {
    return inbornError(id, name, gene)
        .how(
            "The branch that makes methylcobalamin or uses it fails: homocysteine rises alone, with low methionine.")
        .addSpeaksFor(
            NORMAL_TOTAL_B12, NORMAL_METHYLMALONIC_ACID, RAISED_HOMOCYSTEINE, LOW_METHIONINE)
        .addSpeaksAgainst(RAISED_METHYLMALONIC_ACID);
  }

  private static Cause.Builder bothFormsFail(
      String id, String name, String gene, TestFinding totalB12) {
    return inbornError(id, name, gene)
        .addSpeaksFor(totalB12, RAISED_METHYLMALONIC_ACID, RAISED_HOMOCYSTEINE, LOW_METHIONINE);
  }

  private static Cause add(Cause.Builder cause, Citation... citations) {
    Cause made = cause.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
