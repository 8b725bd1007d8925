package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.TestFinding;
import java.util.List;

/**
 * The causes of vitamin B12 deficiency, from the plate to the cell. The wide ones come first; each
 * of the others is part of one of them.
 */
public final class Causes {
  private static final String ADENOSYLCOBALAMIN_FAILS =
      "The branch that makes adenosylcobalamin fails: methylmalonic acid rises alone.";
  private static final String INFANTS_FIRST = "infants; milder forms later, even in adults";
  private static final String BOTH_FORMS_FAIL =
      "A step that both active forms need fails: methylmalonic acid and homocysteine rise together; hydroxocobalamin is given, cyanocobalamin is poorly used.";
  private static final String METHYLCOBALAMIN_FAILS =
      "The branch that makes methylcobalamin or uses it fails: homocysteine rises alone, with low methionine.";

  /**
   * Low intake. Less vitamin B12 is eaten than is lost each day; stores run down slowly, because
   * what the bile brings to the gut is taken up again.
   */
  public static final Cause LOW_INTAKE =
      cause("cause-low-intake", "low intake")
          .addMechanisms(Cause.Mechanism.INTAKE)
          .how(
              "Less vitamin B12 is eaten than is lost each day; stores run down slowly, because what the bile brings to the gut is taken up again.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people who eat little food from animals, or little food at all")
          .addClues(RiskFactors.LOW_ANIMAL_FOOD_DIET, RiskFactors.NO_FORTIFIED_FOOD)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("dietary deficiency", "poor diet")
          .addCitation(Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 310", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Malabsorption. Enough is eaten and too little is taken up; what the bile brings to the gut is
   * lost as well, so stores run down faster than on a diet without vitamin B12.
   */
  public static final Cause MALABSORPTION =
      cause("cause-malabsorption", "malabsorption")
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR, Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "Enough is eaten and too little is taken up; what the bile brings to the gut is lost as well, so stores run down faster than on a diet without vitamin B12.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people with disease or operation of stomach, pancreas or ileum")
          .addClues(Conditions.MALABSORPTION)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW))
          .addSynonyms("not absorbed", "malabsorption of vitamin B12")
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 310", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Lack of intrinsic factor. Intrinsic factor, the protein from the stomach lining without which
   * the ileum takes up next to no vitamin B12, is lacking.
   */
  public static final Cause LOSS_OF_INTRINSIC_FACTOR =
      cause("cause-loss-of-intrinsic-factor", "lack of intrinsic factor")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
          .how(
              "Intrinsic factor, the protein from the stomach lining without which the ileum takes up next to no vitamin B12, is lacking.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("people with autoimmune gastritis, without a stomach, or born without it")
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED))
          .addSpeaksAgainst(TestFinding.of(LabTests.ACTIVE_B12_AFTER_TEST_DOSE, Outcome.RAISED))
          .addSynonyms("no intrinsic factor", "intrinsic factor deficiency")
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 310", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.STABLER_2013.at("the clinical problem", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.COBASORB_2011.at("abstract", READ_ONCE))
          .build();

  /**
   * Medicines. A medicine hinders the release of vitamin B12 from food or its uptake by the ileum.
   */
  public static final Cause MEDICINE_INDUCED =
      cause("cause-medicine-induced", "medicines")
          .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD, Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "A medicine hinders the release of vitamin B12 from food or its uptake by the ileum.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people who take such a medicine for months to years")
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("drug-induced deficiency")
          .addCitation(Sources.NICE_RATIONALE.at("recommendation 1.1.3", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Nitrous oxide. Nitrous oxide oxidises the cobalt of vitamin B12 and stops methionine synthase
   * at once; the measured level may stay normal.
   */
  public static final Cause NITROUS_OXIDE =
      cause("cause-nitrous-oxide", "nitrous oxide")
          .addMechanisms(Cause.Mechanism.INACTIVATION)
          .how(
              "Nitrous oxide oxidises the cobalt of vitamin B12 and stops methionine synthase at once; the measured level may stay normal.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk(
              "people who inhale it for recreation, and people with low stores who get it as an anaesthetic")
          .addSpeaksFor(
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED, Outcome.NORMAL),
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW, Outcome.NORMAL))
          .addSigns(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
          .addSynonyms("laughing gas toxicity")
          .addCitation(Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NICE_RATIONALE.at("context", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CCLM_N2O_2024.at("review", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Inborn error of cobalamin transport or metabolism. A protein that carries vitamin B12 or turns
   * it into its active forms does not work.
   */
  public static final Cause INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM =
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
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.RAISED))
          .addSynonyms("inherited cobalamin disorder")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /** Increased need or loss. More is needed, passed on or lost than comes in. */
  public static final Cause INCREASED_NEED =
      cause("cause-increased-need", "increased need or loss")
          .addMechanisms(Cause.Mechanism.INCREASED_NEED)
          .how("More is needed, passed on or lost than comes in.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("pregnant and breastfeeding people with low stores")
          .addSpeaksFor(TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW))
          .addCitation(Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 341", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Vegan diet without a supplement. A diet without any food from animals holds no dependable
   * vitamin B12 unless it is fortified or supplemented.
   */
  public static final Cause VEGAN_DIET =
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
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE),
              TestFinding.of(LabTests.SERUM_FOLATE, Outcome.NORMAL, Outcome.RAISED))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addCitation(Sources.GILSING_2010.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Vegetarian diet. Milk and eggs alone give some vitamin B12, and often less than is needed. */
  public static final Cause VEGETARIAN_DIET =
      cause("cause-vegetarian-diet", "vegetarian diet")
          .addWider(LOW_INTAKE)
          .addMechanisms(Cause.Mechanism.INTAKE)
          .how("Milk and eggs alone give some vitamin B12, and often less than is needed.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("vegetarians, above all in pregnancy, childhood and old age")
          .addClues(RiskFactors.VEGETARIAN_DIET)
          .addSpeaksFor(
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addCitation(Sources.HERRMANN_2002.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Avoidance of animal-source food. Allergy, intolerance or dislike takes egg, milk, fish or meat
   * off the plate.
   */
  public static final Cause FOOD_AVOIDANCE =
      cause("cause-food-avoidance", "avoidance of animal-source food")
          .addWider(LOW_INTAKE)
          .addMechanisms(Cause.Mechanism.INTAKE)
          .how("Allergy, intolerance or dislike takes egg, milk, fish or meat off the plate.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people with food allergies and very selective eaters")
          .addClues(RiskFactors.ANIMAL_FOOD_AVOIDANCE, RiskFactors.RESTRICTED_DIET)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addCitation(Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .addCitation(Sources.GREEN_2017.at("abstract", READ_ONCE))
          .build();

  /**
   * Eating disorder. Very little is eaten; the liver may at the same time raise the measured level,
   * so that a normal one does not reassure.
   */
  public static final Cause EATING_DISORDER =
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
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSigns(Symptoms.WEIGHT_LOSS)
          .addCitation(Sources.ANOREXIA_2017.at("abstract", READ_ONCE))
          .build();

  /**
   * Difficulty in getting or preparing food. Food from animals is too dear, or too hard to buy and
   * cook.
   */
  public static final Cause POVERTY_AND_FRAILTY =
      cause("cause-poverty-and-frailty", "difficulty in getting or preparing food")
          .addWider(LOW_INTAKE)
          .addMechanisms(Cause.Mechanism.INTAKE)
          .how("Food from animals is too dear, or too hard to buy and cook.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people in poverty, with frailty or with dementia")
          .addClues(RiskFactors.DIFFICULTY_OBTAINING_FOOD)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("food insecurity as a cause", "tea and toast diet")
          .addCitation(Sources.FOOD_INSECURITY_2024.at("abstract", READ_ONCE))
          .addCitation(Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /**
   * Harmful use of alcohol. Little is eaten and the stomach is inflamed; folate is lacking more
   * often, and liver disease may raise the measured level.
   */
  public static final Cause HARMFUL_ALCOHOL_USE =
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
              TestFinding.of(LabTests.SERUM_FOLATE, Outcome.LOW))
          .addSynonyms("alcohol as a cause")
          .addCitation(Sources.ALCOHOL_2012.at("abstract", READ_ONCE))
          .build();

  /**
   * Deficiency of the mother. The infant is born with small stores and drinks milk that holds
   * little; signs begin at 2 to 12 months.
   */
  public static final Cause DEFICIENT_MOTHER =
      cause("cause-deficient-mother", "deficiency of the mother")
          .addWider(LOW_INTAKE)
          .addMechanisms(Cause.Mechanism.INTAKE)
          .how(
              "The infant is born with small stores and drinks milk that holds little; signs begin at 2 to 12 months.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk(
              "infants of mothers who are vegan, have autoimmune gastritis or have had bariatric surgery")
          .addClues(RiskFactors.DEFICIENT_MOTHER)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED))
          .addSigns(
              Symptoms.DEVELOPMENTAL_REGRESSION, Symptoms.HYPOTONIA, Symptoms.FAILURE_TO_THRIVE)
          .addSynonyms("breastfed infant of a vegan mother")
          .addCitation(Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MILK_2018.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BOUSSELAMTI_2018.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Autoimmune gastritis. The body destroys its own parietal cells, and with them acid and
   * intrinsic factor; iron deficiency often comes years before.
   */
  public static final Cause AUTOIMMUNE_GASTRITIS =
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
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE),
              TestFinding.of(LabTests.PARIETAL_CELL_ANTIBODY, Outcome.POSITIVE),
              TestFinding.of(LabTests.GASTRIN, Outcome.RAISED),
              TestFinding.of(LabTests.PEPSINOGEN_I, Outcome.LOW),
              TestFinding.of(LabTests.FERRITIN, Outcome.LOW, Outcome.NORMAL))
          .addSpeaksAgainst(TestFinding.of(LabTests.GASTRIN, Outcome.NORMAL))
          .addCitation(Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.RUSTGI_2021.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NICE_RATIONALE.at("recommendation 1.1.1", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Pernicious anaemia. The late stage of autoimmune gastritis, when intrinsic factor fails; NG239
   * speaks of autoimmune gastritis only.
   */
  public static final Cause PERNICIOUS_ANAEMIA =
      cause("cause-pernicious-anaemia", "pernicious anaemia")
          .addWider(AUTOIMMUNE_GASTRITIS)
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
          .how(
              "The late stage of autoimmune gastritis, when intrinsic factor fails; NG239 speaks of autoimmune gastritis only.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("as for autoimmune gastritis")
          .addClues(Conditions.PERNICIOUS_ANAEMIA)
          .addSpeaksFor(
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE),
              TestFinding.of(LabTests.PARIETAL_CELL_ANTIBODY, Outcome.POSITIVE),
              TestFinding.of(LabTests.GASTRIN, Outcome.RAISED),
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.MCV, Outcome.RAISED))
          .addSpeaksAgainst(TestFinding.of(LabTests.GASTRIN, Outcome.NORMAL))
          .addSynonyms("Addison-Biermer anaemia")
          .addCitation(Sources.PERNICIOUS_ANAEMIA_2022.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 318", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Gastritis from immune checkpoint inhibitors. These medicines can inflame the stomach within
   * months; whether they bring vitamin B12 deficiency was not found in print.
   */
  public static final Cause CHECKPOINT_INHIBITOR_GASTRITIS =
      cause("cause-checkpoint-inhibitor-gastritis", "gastritis from immune checkpoint inhibitors")
          .addWider(LOSS_OF_INTRINSIC_FACTOR)
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
          .how(
              "These medicines can inflame the stomach within months; whether they bring vitamin B12 deficiency was not found in print.")
          .reversibility(Cause.Reversibility.NOT_ESTABLISHED)
          .atRisk("people treated with them for cancer")
          .addMedicines(Medicines.IMMUNE_CHECKPOINT_INHIBITORS)
          .addSpeaksFor(TestFinding.of(LabTests.GASTRIN, Outcome.RAISED))
          .addCitation(Sources.LIBRARY.at("causes of gastritis, standard teaching", PROVISIONAL))
          .build();

  /**
   * Antibody deficiency with gastritis. Gastritis like that of pernicious anaemia without its
   * antibodies, which such people cannot make; giardiasis adds to it.
   */
  public static final Cause ANTIBODY_DEFICIENCY =
      cause("cause-antibody-deficiency", "antibody deficiency with gastritis")
          .addWider(LOSS_OF_INTRINSIC_FACTOR)
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
          .how(
              "Gastritis like that of pernicious anaemia without its antibodies, which such people cannot make; giardiasis adds to it.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("people with common variable immunodeficiency, at a younger age")
          .addClues(Conditions.COMMON_VARIABLE_IMMUNODEFICIENCY)
          .addSpeaksFor(
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE),
              TestFinding.of(LabTests.PARIETAL_CELL_ANTIBODY, Outcome.NEGATIVE),
              TestFinding.of(LabTests.TOTAL_IGA, Outcome.LOW))
          .addCitation(Sources.HYPOGAMMAGLOBULINAEMIA.at("abstract", READ_ONCE))
          .build();

  /**
   * Congenital lack of intrinsic factor. The gene of intrinsic factor is defective; the stomach is
   * otherwise normal.
   */
  public static final Cause CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY =
      cause("cause-congenital-intrinsic-factor-deficiency", "congenital lack of intrinsic factor")
          .addWider(LOSS_OF_INTRINSIC_FACTOR)
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR)
          .how("The gene of intrinsic factor is defective; the stomach is otherwise normal.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("children, mostly under 5 years, often of related parents")
          .gene("CBLIF (OMIM 261000)")
          .addClues(Conditions.INTRINSIC_FACTOR_DEFICIENCY, RiskFactors.PARENTAL_CONSANGUINITY)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE),
              TestFinding.of(LabTests.URINE_PROTEIN, Outcome.ABSENT))
          .addSpeaksAgainst(
              TestFinding.of(LabTests.URINE_PROTEIN, Outcome.PRESENT),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("juvenile pernicious anaemia")
          .addCitation(Sources.ORPHANET_332.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Total gastrectomy. With the stomach go acid and intrinsic factor; deficiency follows within
   * months to a few years.
   */
  public static final Cause TOTAL_GASTRECTOMY =
      cause("cause-total-gastrectomy", "total gastrectomy")
          .addWider(LOSS_OF_INTRINSIC_FACTOR)
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR, Cause.Mechanism.RELEASE_FROM_FOOD)
          .how(
              "With the stomach go acid and intrinsic factor; deficiency follows within months to a few years.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("everybody without a stomach")
          .addClues(Conditions.TOTAL_GASTRECTOMY)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addCitation(Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.GASTRECTOMY_2003.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Partial gastrectomy. Less acid and intrinsic factor are left; deficiency is common and not
   * certain.
   */
  public static final Cause PARTIAL_GASTRECTOMY =
      cause("cause-partial-gastrectomy", "partial gastrectomy")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.INTRINSIC_FACTOR, Cause.Mechanism.RELEASE_FROM_FOOD)
          .how("Less acid and intrinsic factor are left; deficiency is common and not certain.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(
              "people after resection of part of the stomach, older ones and those with low stores most")
          .addClues(Conditions.PARTIAL_GASTRECTOMY)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addCitation(Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Roux-en-Y gastric bypass. Food passes by most of the stomach, and meets acid and intrinsic
   * factor too little and too late.
   */
  public static final Cause GASTRIC_BYPASS =
      cause("cause-gastric-bypass", "Roux-en-Y gastric bypass")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD, Cause.Mechanism.INTRINSIC_FACTOR)
          .how(
              "Food passes by most of the stomach, and meets acid and intrinsic factor too little and too late.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("people after the operation without lifelong supplements")
          .addClues(Conditions.GASTRIC_BYPASS)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addCitation(Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BOMSS_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Sleeve gastrectomy. The part of the stomach that makes most acid and intrinsic factor is
   * removed; the risk is smaller than after a bypass, and real.
   */
  public static final Cause SLEEVE_GASTRECTOMY =
      cause("cause-sleeve-gastrectomy", "sleeve gastrectomy")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD, Cause.Mechanism.INTRINSIC_FACTOR)
          .how(
              "The part of the stomach that makes most acid and intrinsic factor is removed; the risk is smaller than after a bypass, and real.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("people after the operation without supplements")
          .addClues(Conditions.SLEEVE_GASTRECTOMY)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addCitation(Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BOMSS_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Biliopancreatic diversion or one-anastomosis bypass. The longest bypass and the strongest
   * malabsorption; care stays with the bariatric unit.
   */
  public static final Cause BILIOPANCREATIC_DIVERSION =
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
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addCitation(Sources.BOMSS_2023.at("groups not covered", READ_ONCE))
          .build();

  /**
   * Gastric band. Less is eaten; stomach and bowel are untouched, so the risk is the smallest of
   * bariatric operations.
   */
  public static final Cause GASTRIC_BAND =
      cause("cause-gastric-band", "gastric band")
          .addWider(LOW_INTAKE)
          .addMechanisms(Cause.Mechanism.INTAKE)
          .how(
              "Less is eaten; stomach and bowel are untouched, so the risk is the smallest of bariatric operations.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people with a band and a poor diet")
          .addClues(Conditions.GASTRIC_BAND)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addCitation(Sources.BANDING_2016.at("abstract", READ_ONCE))
          .build();

  /**
   * Food-bound malabsorption. Acid and pepsin are too weak to free vitamin B12 from food; that of
   * tablets and fortified food is still taken up.
   */
  public static final Cause FOOD_BOUND_MALABSORPTION =
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
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE),
              TestFinding.of(LabTests.ACTIVE_B12_AFTER_TEST_DOSE, Outcome.RAISED))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("food-cobalamin malabsorption")
          .addCitation(Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CARMEL_2008.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 318", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Helicobacter pylori gastritis. Chronic infection wears down the acid-making lining; eradication
   * mended the level in part of the people treated, while other studies found no link.
   */
  public static final Cause HELICOBACTER_PYLORI =
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
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(
              TestFinding.of(LabTests.HELICOBACTER_PYLORI_BREATH_TEST, Outcome.NEGATIVE))
          .addSigns(Symptoms.DYSPEPSIA)
          .addCitation(Sources.KAPTAN_2000.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Gastrinoma. Classic teaching blames acid that undoes the work of the pancreas; in a series of
   * 175 people the deficiency went with the acid-suppressing medicine instead.
   */
  public static final Cause GASTRINOMA =
      cause("cause-gastrinoma", "gastrinoma")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
          .how(
              "Classic teaching blames acid that undoes the work of the pancreas; in a series of 175 people the deficiency went with the acid-suppressing medicine instead.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people with Zollinger-Ellison syndrome")
          .addClues(Conditions.GASTRINOMA)
          .addSpeaksFor(
              TestFinding.of(LabTests.GASTRIN, Outcome.RAISED),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSigns(Symptoms.DIARRHOEA)
          .addCitation(Sources.GASTRINOMA_2024.at("abstract", READ_ONCE))
          .build();

  /**
   * Pancreatic insufficiency. Without pancreatic enzymes haptocorrin holds on to vitamin B12;
   * malabsorption is common, deficiency rare.
   */
  public static final Cause PANCREATIC_INSUFFICIENCY =
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
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSigns(Symptoms.STEATORRHOEA)
          .addCitation(Sources.PANCREAS_1990.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Crohn's disease of the ileum. Inflammation harms the place of uptake; without resection a
   * systematic review found no added risk.
   */
  public static final Cause ILEAL_CROHN_DISEASE =
      cause("cause-ileal-crohn-disease", "Crohn's disease of the ileum")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "Inflammation harms the place of uptake; without resection a systematic review found no added risk.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people with long disease of the terminal ileum")
          .addClues(Conditions.ILEAL_CROHN_DISEASE)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS)
          .addCitation(Sources.BATTAT.at("abstract", READ_ONCE))
          .addCitation(Sources.CCJM_CAUSES.at("table", READ_ONCE))
          .build();

  /**
   * Resection of the terminal ileum. The only place of uptake is shortened; below 20 cm absorption
   * stays normal, above it is often lost.
   */
  public static final Cause ILEAL_RESECTION =
      cause("cause-ileal-resection", "resection of the terminal ileum")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "The only place of uptake is shortened; below 20 cm absorption stays normal, above it is often lost.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("people after resection of 20 cm or more")
          .addClues(Conditions.TERMINAL_ILEAL_RESECTION)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSigns(Symptoms.DIARRHOEA)
          .addCitation(Sources.ILEAL_RESECTION_2006.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BATTAT.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Complete resection of the terminal ileum. Nothing is left that could take it up with intrinsic
   * factor.
   */
  public static final Cause COMPLETE_ILEAL_RESECTION =
      cause("cause-complete-ileal-resection", "complete resection of the terminal ileum")
          .addWider(ILEAL_RESECTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how("Nothing is left that could take it up with intrinsic factor.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("everybody after the operation")
          .addClues(Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.ACTIVE_B12_AFTER_TEST_DOSE, Outcome.RAISED))
          .addCitation(Sources.NICE_NG239.at("section 1.5", READ_ONCE))
          .addCitation(Sources.COBASORB_2011.at("abstract", READ_ONCE))
          .build();

  /**
   * Ileal conduit, neobladder or pouch. A piece of ileum is used for another organ; in a quarter of
   * pouches the level falls, mostly with a normal absorption test.
   */
  public static final Cause ILEAL_CONDUIT =
      cause("cause-ileal-conduit", "ileal conduit, neobladder or pouch")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE, Cause.Mechanism.COMPETITION)
          .how(
              "A piece of ileum is used for another organ; in a quarter of pouches the level falls, mostly with a normal absorption test.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("people with a bladder or a pouch made of ileum")
          .addClues(Conditions.ILEAL_CONDUIT_OR_NEOBLADDER, Conditions.ILEAL_POUCH)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addCitation(Sources.ILEAL_POUCH_2007.at("abstract", READ_ONCE))
          .addCitation(Sources.BLADDER_RECONSTRUCTION.at("abstract", READ_ONCE))
          .build();

  /**
   * Radiotherapy of abdomen or pelvis. Radiation harms the ileum; the early fall of absorption
   * mends within a year, the late form may stay.
   */
  public static final Cause RADIATION_ENTERITIS =
      cause("cause-radiation-enteritis", "radiotherapy of abdomen or pelvis")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "Radiation harms the ileum; the early fall of absorption mends within a year, the late form may stay.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people after radiotherapy of abdomen or pelvis")
          .addClues(Conditions.ABDOMINAL_OR_PELVIC_RADIOTHERAPY)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSigns(Symptoms.DIARRHOEA)
          .addCitation(Sources.RADIATION_1987.at("abstract", READ_ONCE))
          .addCitation(Sources.NICE_NG239.at("Box 2", READ_ONCE))
          .build();

  /**
   * Intestinal tuberculosis. It settles where the ileum ends, and may cost that part of the bowel.
   */
  public static final Cause INTESTINAL_TUBERCULOSIS =
      cause("cause-intestinal-tuberculosis", "intestinal tuberculosis")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how("It settles where the ileum ends, and may cost that part of the bowel.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people from or in places where tuberculosis is common")
          .addClues(Conditions.INTESTINAL_TUBERCULOSIS)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSigns(Symptoms.WEIGHT_LOSS, Symptoms.FEVER)
          .addCitation(Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE))
          .build();

  /**
   * Coeliac disease. Gluten flattens the lining of the small bowel; about one in five is low at
   * diagnosis, and a gluten-free diet mends it.
   */
  public static final Cause COELIAC_DISEASE =
      cause("cause-coeliac-disease", "coeliac disease")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "Gluten flattens the lining of the small bowel; about one in five is low at diagnosis, and a gluten-free diet mends it.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people with unexplained deficiency, iron lack or relatives who have it")
          .addClues(Conditions.COELIAC_DISEASE)
          .addSpeaksFor(
              TestFinding.of(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, Outcome.POSITIVE),
              TestFinding.of(LabTests.SERUM_FOLATE, Outcome.LOW),
              TestFinding.of(LabTests.FERRITIN, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, Outcome.NEGATIVE))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.ABDOMINAL_BLOATING, Symptoms.WEIGHT_LOSS)
          .addSynonyms("celiac disease as a cause")
          .addCitation(Sources.COELIAC_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NICE_NG20.at("recommendation 1.1.1", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Tropical sprue. An infection-like disease of the bowel lining after life in the tropics;
   * antibiotics and vitamins mend it.
   */
  public static final Cause TROPICAL_SPRUE =
      cause("cause-tropical-sprue", "tropical sprue")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "An infection-like disease of the bowel lining after life in the tropics; antibiotics and vitamins mend it.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people living in or back from the tropics")
          .addClues(Conditions.TROPICAL_SPRUE, RiskFactors.STAY_IN_THE_TROPICS)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.SERUM_FOLATE, Outcome.LOW),
              TestFinding.of(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, Outcome.NEGATIVE))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS)
          .addCitation(Sources.TROPICAL_SPRUE_1969.at("abstract", READ_ONCE))
          .build();

  /**
   * Short bowel syndrome. Too little bowel is left; in children on supplements a high level does
   * not exclude the risk.
   */
  public static final Cause SHORT_BOWEL =
      cause("cause-short-bowel", "short bowel syndrome")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "Too little bowel is left; in children on supplements a high level does not exclude the risk.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk("people after extensive resection")
          .addClues(Conditions.SHORT_BOWEL_SYNDROME)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS)
          .addCitation(Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE))
          .addCitation(Sources.MATTIS_2005.at("abstract", READ_ONCE))
          .build();

  /**
   * Graft-versus-host disease of the gut. Absorption falls for weeks after transplantation, and
   * again with chronic disease of the gut.
   */
  public static final Cause GRAFT_VERSUS_HOST_DISEASE =
      cause("cause-graft-versus-host-disease", "graft-versus-host disease of the gut")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "Absorption falls for weeks after transplantation, and again with chronic disease of the gut.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people after transplantation of stem cells")
          .addClues(Conditions.GRAFT_VERSUS_HOST_DISEASE)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSigns(Symptoms.DIARRHOEA)
          .addCitation(Sources.GVHD_1987.at("abstract", READ_ONCE))
          .build();

  /** Amyloidosis of the small bowel. Amyloid in the wall of the bowel hinders uptake. */
  public static final Cause INTESTINAL_AMYLOIDOSIS =
      cause("cause-intestinal-amyloidosis", "amyloidosis of the small bowel")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how("Amyloid in the wall of the bowel hinders uptake.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people with systemic amyloidosis; rare")
          .addClues(Conditions.INTESTINAL_AMYLOIDOSIS)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS)
          .addCitation(Sources.AMYLOIDOSIS_CASE.at("case report", READ_ONCE))
          .build();

  /**
   * HIV infection. Disease of stomach and bowel hinders uptake; often only the number is low, since
   * binding proteins change as well.
   */
  public static final Cause HIV_ENTEROPATHY =
      cause("cause-hiv-enteropathy", "HIV infection")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "Disease of stomach and bowel hinders uptake; often only the number is low, since binding proteins change as well.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people with untreated HIV infection most")
          .addClues(Conditions.HIV_INFECTION)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
          .addSigns(Symptoms.DIARRHOEA)
          .addCitation(Sources.HIV_2003.at("abstract", READ_ONCE))
          .build();

  /**
   * Whipple's disease. A rare infection of the bowel lining that antibiotics cure; its link with
   * vitamin B12 was not found in print.
   */
  public static final Cause WHIPPLE_DISEASE =
      cause("cause-whipple-disease", "Whipple's disease")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "A rare infection of the bowel lining that antibiotics cure; its link with vitamin B12 was not found in print.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("middle-aged people with joint pain, diarrhoea and weight loss")
          .addClues(Conditions.WHIPPLE_DISEASE)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.WEIGHT_LOSS)
          .addCitation(
              Sources.LIBRARY.at("causes of malabsorption, standard teaching", PROVISIONAL))
          .build();

  /** Giardiasis. A parasite of the upper bowel that hinders uptake while it stays. */
  public static final Cause GIARDIASIS =
      cause("cause-giardiasis", "giardiasis")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how("A parasite of the upper bowel that hinders uptake while it stays.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("travellers, and people with antibody deficiency")
          .addClues(Conditions.GIARDIASIS, RiskFactors.STAY_IN_THE_TROPICS)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.ABDOMINAL_BLOATING)
          .addCitation(Sources.GIARDIASIS_BMJ.at("complications", READ_ONCE))
          .build();

  /**
   * Bacterial overgrowth of the small bowel. Bacteria take vitamin B12 and make useless analogues;
   * they also make folate, and the methylmalonic acid of their own.
   */
  public static final Cause BACTERIAL_OVERGROWTH =
      cause("cause-bacterial-overgrowth", "bacterial overgrowth of the small bowel")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.COMPETITION)
          .how(
              "Bacteria take vitamin B12 and make useless analogues; they also make folate, and the methylmalonic acid of their own.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people with slow, bypassed or widened bowel, or with little acid")
          .addClues(Conditions.BACTERIAL_OVERGROWTH)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.SERUM_FOLATE, Outcome.NORMAL, Outcome.RAISED))
          .addSpeaksAgainst(TestFinding.of(LabTests.SERUM_FOLATE, Outcome.LOW))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.ABDOMINAL_BLOATING)
          .addSynonyms("small-intestinal bacterial overgrowth as a cause")
          .addCitation(Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Blind loop or jejunal diverticula. Food stands still in a loop or a pouch of the bowel, and
   * bacteria grow there.
   */
  public static final Cause BLIND_LOOP =
      cause("cause-blind-loop", "blind loop or jejunal diverticula")
          .addWider(BACTERIAL_OVERGROWTH)
          .addMechanisms(Cause.Mechanism.COMPETITION)
          .how("Food stands still in a loop or a pouch of the bowel, and bacteria grow there.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people after bowel surgery, and older people with diverticula of the jejunum")
          .addClues(Conditions.BLIND_LOOP_SYNDROME)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.SERUM_FOLATE, Outcome.NORMAL, Outcome.RAISED))
          .addSigns(Symptoms.DIARRHOEA, Symptoms.STEATORRHOEA)
          .addCitation(Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.OVERGROWTH_NOTES.at("aetiology", SECONDARY))
          .build();

  /** Systemic sclerosis. The bowel loses its movement, and bacteria grow in it. */
  public static final Cause SYSTEMIC_SCLEROSIS =
      cause("cause-systemic-sclerosis", "systemic sclerosis")
          .addWider(BACTERIAL_OVERGROWTH)
          .addMechanisms(Cause.Mechanism.COMPETITION)
          .how("The bowel loses its movement, and bacteria grow in it.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people with systemic sclerosis")
          .addClues(Conditions.SYSTEMIC_SCLEROSIS)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSigns(Symptoms.ABDOMINAL_BLOATING)
          .addCitation(Sources.SCLERODERMA_2019.at("abstract, overgrowth only", READ_ONCE))
          .build();

  /**
   * Fish tapeworm. A worm high in the jejunum takes most of the vitamin B12 that is eaten; about
   * four in ten carriers are low, few are anaemic, and praziquantel cures.
   */
  public static final Cause FISH_TAPEWORM =
      cause("cause-fish-tapeworm", "fish tapeworm")
          .addWider(MALABSORPTION)
          .addMechanisms(Cause.Mechanism.COMPETITION)
          .how(
              "A worm high in the jejunum takes most of the vitamin B12 that is eaten; about four in ten carriers are low, few are anaemic, and praziquantel cures.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people who eat raw freshwater fish")
          .addClues(Conditions.FISH_TAPEWORM_INFECTION, RiskFactors.RAW_FRESHWATER_FISH)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSynonyms("Diphyllobothrium", "diphyllobothriasis as a cause")
          .addCitation(Sources.TAPEWORM_TEXTBOOK.at("opening", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Imerslund-Gräsbeck syndrome. The receptor of the ileum, made of cubilin and amnionless, is
   * defective; the same receptor saves protein in the kidney.
   */
  public static final Cause IMERSLUND_GRASBECK =
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
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.URINE_PROTEIN, Outcome.PRESENT),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("Imerslund-Grasbeck syndrome", "selective malabsorption with proteinuria")
          .addCitation(Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Metformin. It hinders a step of uptake in the ileum that needs calcium; the risk grows with
   * dose and years.
   */
  public static final Cause METFORMIN =
      cause("cause-metformin", "metformin")
          .addWider(MEDICINE_INDUCED)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how(
              "It hinders a step of uptake in the ileum that needs calcium; the risk grows with dose and years.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk(
              "people with diabetes or polycystic ovaries who take it for years, more so with other risk factors")
          .addMedicines(Medicines.BIGUANIDES)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("biguanides as a cause")
          .addCitation(Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.METFORMIN_CALCIUM_2000.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Proton-pump inhibitors. Less acid frees less vitamin B12 from food; tablets are still taken up.
   * An association, and not every study found it.
   */
  public static final Cause PROTON_PUMP_INHIBITORS =
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
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE),
              TestFinding.of(LabTests.GASTRIN, Outcome.RAISED, Outcome.NORMAL))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addSynonyms("acid suppression")
          .addCitation(Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.JUNG_2015.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * H2-receptor antagonists. Less acid frees less vitamin B12 from food; tablets are still taken
   * up.
   */
  public static final Cause H2_RECEPTOR_ANTAGONISTS =
      cause("cause-h2-receptor-antagonists", "H2-receptor antagonists")
          .addWider(MEDICINE_INDUCED)
          .addWider(FOOD_BOUND_MALABSORPTION)
          .addMechanisms(Cause.Mechanism.RELEASE_FROM_FOOD)
          .how("Less acid frees less vitamin B12 from food; tablets are still taken up.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people who take them for two years or more")
          .addMedicines(Medicines.H2_RECEPTOR_ANTAGONISTS)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addCitation(Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.STEINBERG_1980.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Colchicine. It lowers the number of receptors in the ileum, the more the higher the dose. */
  public static final Cause COLCHICINE =
      cause("cause-colchicine", "colchicine")
          .addWider(MEDICINE_INDUCED)
          .addMechanisms(Cause.Mechanism.ILEAL_UPTAKE)
          .how("It lowers the number of receptors in the ileum, the more the higher the dose.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people who take it daily for gout or familial Mediterranean fever")
          .addMedicines(Medicines.COLCHICINE)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addCitation(Sources.COLCHICINE_1968.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.COLCHICINE_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Antiepileptic and neuropathic-pain medicines. Mean levels are lower in people who take
   * phenobarbital, pregabalin, primidone or topiramate; how is not known.
   */
  public static final Cause ANTIEPILEPTIC_MEDICINES =
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
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addCitation(Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Other medicines that lower absorption. They bind vitamin B12 or harm its uptake a little; it
   * matters in long use with other risks only.
   */
  public static final Cause OTHER_ABSORPTION_LOWERING_MEDICINES =
      cause("cause-other-absorption-lowering-medicines", "other medicines that lower absorption")
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
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW),
              TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.NEGATIVE))
          .addSpeaksAgainst(TestFinding.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .addCitation(Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.SANDOSTATIN_LABEL.at("warnings", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Recreational nitrous oxide. Inhaled again and again it keeps methionine synthase from
   * recovering; cord and nerves are harmed with or without anaemia.
   */
  public static final Cause RECREATIONAL_NITROUS_OXIDE =
      cause("cause-recreational-nitrous-oxide", "recreational nitrous oxide")
          .addWider(NITROUS_OXIDE)
          .addMechanisms(Cause.Mechanism.INACTIVATION)
          .how(
              "Inhaled again and again it keeps methionine synthase from recovering; cord and nerves are harmed with or without anaemia.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("young people who use it heavily, and often hide it")
          .addClues(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
          .addSpeaksFor(
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED, Outcome.NORMAL),
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW, Outcome.NORMAL))
          .addSpeaksAgainst(TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
          .addSigns(
              Symptoms.PARAESTHESIA,
              Symptoms.IMPAIRED_GAIT,
              Symptoms.SUBACUTE_COMBINED_DEGENERATION)
          .addSynonyms("whippets as a cause")
          .addCitation(Sources.HASSING_2024.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Nitrous oxide as an anaesthetic. One long anaesthesia can unmask a deficiency that nobody knew
   * of: cord disease within weeks.
   */
  public static final Cause ANAESTHETIC_NITROUS_OXIDE =
      cause("cause-anaesthetic-nitrous-oxide", "nitrous oxide as an anaesthetic")
          .addWider(NITROUS_OXIDE)
          .addMechanisms(Cause.Mechanism.INACTIVATION)
          .how(
              "One long anaesthesia can unmask a deficiency that nobody knew of: cord disease within weeks.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("people with low stores, mostly from malabsorption")
          .addClues(RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
          .addSpeaksFor(
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSigns(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
          .addCitation(Sources.N2O_ANAESTHESIA_2018.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MHRA_N2O_2008.at("advice", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Transcobalamin deficiency. The carrier that brings vitamin B12 into cells is lacking; the total
   * level looks normal, because most of it rides on haptocorrin.
   */
  public static final Cause TRANSCOBALAMIN_DEFICIENCY =
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
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED))
          .addSigns(Symptoms.FAILURE_TO_THRIVE, Symptoms.PANCYTOPENIA, Symptoms.DIARRHOEA)
          .addSynonyms("transcobalamin II deficiency as a cause")
          .addCitation(Sources.TRANSCOBALAMIN_2022.at("background", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Transcobalamin receptor defect. The receptor for the carrier is defective; other ways of uptake
   * keep the signs mild.
   */
  public static final Cause TRANSCOBALAMIN_RECEPTOR_DEFECT =
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
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
              TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL, Outcome.RAISED),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL, Outcome.RAISED))
          .addSynonyms("TCblR deficiency")
          .addCitation(Sources.TCBLR_REVIEW.at("abstract", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("inherited patterns, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin A disease. The branch that makes adenosylcobalamin fails: methylmalonic acid rises
   * alone.
   */
  public static final Cause COBALAMIN_A =
      cause("cause-cobalamin-a", "cobalamin A disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(ADENOSYLCOBALAMIN_FAILS)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MMAA (OMIM 251100)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
          .addSpeaksAgainst(TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED))
          .addSynonyms("cblA")
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin B disease. The branch that makes adenosylcobalamin fails: methylmalonic acid rises
   * alone.
   */
  public static final Cause COBALAMIN_B =
      cause("cause-cobalamin-b", "cobalamin B disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(ADENOSYLCOBALAMIN_FAILS)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MMAB (OMIM 251110)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
          .addSpeaksAgainst(TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED))
          .addSynonyms("cblB")
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin C disease. A step that both active forms need fails: methylmalonic acid and
   * homocysteine rise together; hydroxocobalamin is given, cyanocobalamin is poorly used.
   */
  public static final Cause COBALAMIN_C =
      cause("cause-cobalamin-c", "cobalamin C disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(BOTH_FORMS_FAIL)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MMACHC (OMIM 277400)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.RAISED),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSigns(Symptoms.DEVELOPMENTAL_DELAY, Symptoms.VISUAL_LOSS)
          .addSynonyms("cblC")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin D disease, combined form. A step that both active forms need fails: methylmalonic
   * acid and homocysteine rise together; hydroxocobalamin is given, cyanocobalamin is poorly used.
   */
  public static final Cause COBALAMIN_D_COMBINED =
      cause("cause-cobalamin-d-combined", "cobalamin D disease, combined form")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(BOTH_FORMS_FAIL)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MMADHC (OMIM 277410)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.RAISED),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSynonyms("cblD", "cblD combined")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin D disease, homocystinuria form. The branch that makes methylcobalamin or uses it
   * fails: homocysteine rises alone, with low methionine.
   */
  public static final Cause COBALAMIN_D_HOMOCYSTINURIA =
      cause("cause-cobalamin-d-homocystinuria", "cobalamin D disease, homocystinuria form")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(METHYLCOBALAMIN_FAILS)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MMADHC (OMIM 277410)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED))
          .addSynonyms("cblD homocystinuria", "cblD variant 1")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin D disease, methylmalonic form. The branch that makes adenosylcobalamin fails:
   * methylmalonic acid rises alone.
   */
  public static final Cause COBALAMIN_D_METHYLMALONIC =
      cause("cause-cobalamin-d-methylmalonic", "cobalamin D disease, methylmalonic form")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(ADENOSYLCOBALAMIN_FAILS)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MMADHC (OMIM 277410)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.NORMAL))
          .addSpeaksAgainst(TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED))
          .addSynonyms("cblD methylmalonic aciduria", "cblD variant 2")
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin E disease. The branch that makes methylcobalamin or uses it fails: homocysteine rises
   * alone, with low methionine.
   */
  public static final Cause COBALAMIN_E =
      cause("cause-cobalamin-e", "cobalamin E disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(METHYLCOBALAMIN_FAILS)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MTRR (OMIM 236270)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED))
          .addSynonyms("cblE")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.REMETHYLATION_2015.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin F disease. Vitamin B12 cannot leave the lysosome: methylmalonic acid and homocysteine
   * rise together; the total level may be low.
   */
  public static final Cause COBALAMIN_F =
      cause("cause-cobalamin-f", "cobalamin F disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(
              "Vitamin B12 cannot leave the lysosome: methylmalonic acid and homocysteine rise together; the total level may be low.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("LMBRD1 (OMIM 277380)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.LOW),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSynonyms("cblF")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inherited patterns, standard teaching", PROVISIONAL))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin G disease. The branch that makes methylcobalamin or uses it fails: homocysteine rises
   * alone, with low methionine.
   */
  public static final Cause COBALAMIN_G =
      cause("cause-cobalamin-g", "cobalamin G disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(METHYLCOBALAMIN_FAILS)
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("MTR (OMIM 250940)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED))
          .addSynonyms("cblG", "methionine synthase deficiency")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.REMETHYLATION_2015.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin J disease. Vitamin B12 cannot leave the lysosome: methylmalonic acid and homocysteine
   * rise together.
   */
  public static final Cause COBALAMIN_J =
      cause("cause-cobalamin-j", "cobalamin J disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(
              "Vitamin B12 cannot leave the lysosome: methylmalonic acid and homocysteine rise together.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("ABCD4 (OMIM 614857)")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.RAISED),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSynonyms("cblJ")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.REMETHYLATION_GUIDELINE.at("introduction", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Cobalamin X disease. A regulator of the gene of cobalamin C disease fails, in boys; THAP11 and
   * ZNF143 do the same in both sexes.
   */
  public static final Cause COBALAMIN_X =
      cause("cause-cobalamin-x", "cobalamin X disease")
          .addWider(INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
          .addMechanisms(Cause.Mechanism.CELL_METABOLISM)
          .how(
              "A regulator of the gene of cobalamin C disease fails, in boys; THAP11 and ZNF143 do the same in both sexes.")
          .reversibility(Cause.Reversibility.PERMANENT)
          .atRisk(INFANTS_FIRST)
          .gene("HCFC1")
          .addClues(Conditions.INBORN_ERROR_OF_COBALAMIN)
          .addSpeaksFor(
              TestFinding.of(LabTests.TOTAL_B12, Outcome.NORMAL, Outcome.RAISED),
              TestFinding.of(LabTests.METHYLMALONIC_ACID, Outcome.RAISED),
              TestFinding.of(LabTests.HOMOCYSTEINE, Outcome.RAISED),
              TestFinding.of(LabTests.METHIONINE, Outcome.LOW))
          .addSigns(Symptoms.SEIZURES)
          .addSynonyms("cblX")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.COBALAMIN_X_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL))
          .build();

  /**
   * Pregnancy. The child draws on the stores. Total B12 falls in health as well, because
   * haptocorrin falls; active B12 tells.
   */
  public static final Cause PREGNANCY =
      cause("cause-pregnancy", "pregnancy")
          .addWider(INCREASED_NEED)
          .addMechanisms(Cause.Mechanism.INCREASED_NEED)
          .how(
              "The child draws on the stores. Total B12 falls in health as well, because haptocorrin falls; active B12 tells.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("pregnant people on a diet low in animal food, or with malabsorption")
          .addClues(RiskFactors.LOW_ANIMAL_FOOD_DIET)
          .addSpeaksFor(TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL))
          .addSigns(Symptoms.IRON_RESISTANT_ANAEMIA)
          .addCitation(Sources.PREGNANCY_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.KOEBNICK.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Breastfeeding. About a third of a microgram leaves with the milk each day; what the mother eats
   * now counts more than her stores.
   */
  public static final Cause BREASTFEEDING =
      cause("cause-breastfeeding", "breastfeeding")
          .addWider(INCREASED_NEED)
          .addMechanisms(Cause.Mechanism.INCREASED_NEED)
          .how(
              "About a third of a microgram leaves with the milk each day; what the mother eats now counts more than her stores.")
          .reversibility(Cause.Reversibility.REVERSIBLE)
          .atRisk("breastfeeding people on a diet low in animal food")
          .addClues(RiskFactors.LOW_ANIMAL_FOOD_DIET)
          .addSpeaksFor(TestFinding.of(LabTests.ACTIVE_B12, Outcome.LOW))
          .addSigns(Symptoms.IRON_RESISTANT_ANAEMIA)
          .addSynonyms("lactation")
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 341", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MILK_2018.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Dialysis. A few micrograms go with each high-flux session; methylmalonic acid and homocysteine
   * are high from the kidneys alone.
   */
  public static final Cause DIALYSIS =
      cause("cause-dialysis", "dialysis")
          .addWider(INCREASED_NEED)
          .addMechanisms(Cause.Mechanism.INCREASED_NEED)
          .how(
              "A few micrograms go with each high-flux session; methylmalonic acid and homocysteine are high from the kidneys alone.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("people on long haemodialysis; most keep a normal level")
          .addClues(Conditions.DIALYSIS)
          .addSpeaksFor(TestFinding.of(LabTests.TOTAL_B12, Outcome.LOW))
          .addSpeaksAgainst(TestFinding.of(LabTests.ACTIVE_B12, Outcome.NORMAL))
          .addCitation(Sources.DIALYSIS_SERIES.at("abstract", READ_ONCE))
          .build();

  private Causes() {}

  /** All of them, in the order of this file. */
  static List<Cause> all() {
    return List.of(
        LOW_INTAKE,
        MALABSORPTION,
        LOSS_OF_INTRINSIC_FACTOR,
        MEDICINE_INDUCED,
        NITROUS_OXIDE,
        INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM,
        INCREASED_NEED,
        VEGAN_DIET,
        VEGETARIAN_DIET,
        FOOD_AVOIDANCE,
        EATING_DISORDER,
        POVERTY_AND_FRAILTY,
        HARMFUL_ALCOHOL_USE,
        DEFICIENT_MOTHER,
        AUTOIMMUNE_GASTRITIS,
        PERNICIOUS_ANAEMIA,
        CHECKPOINT_INHIBITOR_GASTRITIS,
        ANTIBODY_DEFICIENCY,
        CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY,
        TOTAL_GASTRECTOMY,
        PARTIAL_GASTRECTOMY,
        GASTRIC_BYPASS,
        SLEEVE_GASTRECTOMY,
        BILIOPANCREATIC_DIVERSION,
        GASTRIC_BAND,
        FOOD_BOUND_MALABSORPTION,
        HELICOBACTER_PYLORI,
        GASTRINOMA,
        PANCREATIC_INSUFFICIENCY,
        ILEAL_CROHN_DISEASE,
        ILEAL_RESECTION,
        COMPLETE_ILEAL_RESECTION,
        ILEAL_CONDUIT,
        RADIATION_ENTERITIS,
        INTESTINAL_TUBERCULOSIS,
        COELIAC_DISEASE,
        TROPICAL_SPRUE,
        SHORT_BOWEL,
        GRAFT_VERSUS_HOST_DISEASE,
        INTESTINAL_AMYLOIDOSIS,
        HIV_ENTEROPATHY,
        WHIPPLE_DISEASE,
        GIARDIASIS,
        BACTERIAL_OVERGROWTH,
        BLIND_LOOP,
        SYSTEMIC_SCLEROSIS,
        FISH_TAPEWORM,
        IMERSLUND_GRASBECK,
        METFORMIN,
        PROTON_PUMP_INHIBITORS,
        H2_RECEPTOR_ANTAGONISTS,
        COLCHICINE,
        ANTIEPILEPTIC_MEDICINES,
        OTHER_ABSORPTION_LOWERING_MEDICINES,
        RECREATIONAL_NITROUS_OXIDE,
        ANAESTHETIC_NITROUS_OXIDE,
        TRANSCOBALAMIN_DEFICIENCY,
        TRANSCOBALAMIN_RECEPTOR_DEFECT,
        COBALAMIN_A,
        COBALAMIN_B,
        COBALAMIN_C,
        COBALAMIN_D_COMBINED,
        COBALAMIN_D_HOMOCYSTINURIA,
        COBALAMIN_D_METHYLMALONIC,
        COBALAMIN_E,
        COBALAMIN_F,
        COBALAMIN_G,
        COBALAMIN_J,
        COBALAMIN_X,
        PREGNANCY,
        BREASTFEEDING,
        DIALYSIS);
  }

  private static Cause.Builder cause(String id, String name) {
    return Cause.builder().id(id).name(name);
  }
}
