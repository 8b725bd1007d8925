package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Risk factors that are diets, habits or family history. Diseases and operations are {@link
 * Conditions}, medicines {@link Medicines}; age, pregnancy and breastfeeding are the patient's own,
 * and whom other bodies test for them stands in {@link Remarks}. What they lead to stands in {@link
 * Causes}.
 */
public final class RiskFactors {
  private static final List<RiskFactor> ALL = new ArrayList<>();

  /** Diet low in or without animal-source food. */
  public static final RiskFactor LOW_ANIMAL_FOOD_DIET =
      add(
          riskFactor("low-animal-food-diet", "diet low in or without animal-source food")
              .description("Without a regular B12 supplement.")
              .addSynonyms("plant-based diet"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Vegan diet. */
  public static final RiskFactor VEGAN_DIET =
      add(
          riskFactor("vegan-diet", "vegan diet")
              .addWider(LOW_ANIMAL_FOOD_DIET)
              .description("Without a regular B12 supplement.")
              .addSynonyms("vegan"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.GILSING_2010.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Vegetarian diet. */
  public static final RiskFactor VEGETARIAN_DIET =
      add(
          riskFactor("vegetarian-diet", "vegetarian diet")
              .addWider(LOW_ANIMAL_FOOD_DIET)
              .description("Without a regular B12 supplement.")
              .addSynonyms("vegetarian"),
          Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HERRMANN_2002.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Vegetarian diet in earlier years. */
  public static final RiskFactor EARLIER_VEGETARIAN_DIET =
      add(
          riskFactor("earlier-vegetarian-diet", "vegetarian diet in earlier years")
              .description("Before the present diet; stores were lower at its start.")
              .addSynonyms("former vegetarian", "vegetarian before"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Diet without fortified food. */
  public static final RiskFactor NO_FORTIFIED_FOOD =
      add(
          riskFactor("no-fortified-food", "diet without fortified food")
              .description(
                  "In a diet low in animal-source food and without a regular B12 supplement.")
              .addSynonyms("no fortified foods"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Avoidance of or allergy to egg, milk, fish or the like. */
  public static final RiskFactor ANIMAL_FOOD_AVOIDANCE =
      add(
          riskFactor(
                  "animal-food-avoidance", "avoidance of or allergy to egg, milk, fish or the like")
              .description("Without a regular B12 supplement.")
              .addSynonyms("milk allergy", "egg allergy", "fish allergy"),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Restricted diet. */
  public static final RiskFactor RESTRICTED_DIET =
      add(
          riskFactor("restricted-diet", "restricted diet")
              .description("Without a regular B12 supplement.")
              .addSynonyms("poor diet", "restrictive diet", "picky eater", "tea and toast diet"),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Difficulty in buying or preparing food. */
  public static final RiskFactor DIFFICULTY_OBTAINING_FOOD =
      add(
          riskFactor("difficulty-obtaining-food", "difficulty in buying or preparing food")
              .description("Without a regular B12 supplement.")
              .addSynonyms("food insecurity"),
          Sources.FOOD_INSECURITY_2024.at("abstract", READ_ONCE),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Frailty. */
  public static final RiskFactor FRAILTY =
      add(
          riskFactor("frailty", "frailty").addWider(DIFFICULTY_OBTAINING_FOOD).addSynonyms("frail"),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Dementia that hinders eating. */
  public static final RiskFactor DEMENTIA =
      add(
          riskFactor("dementia", "dementia that hinders eating")
              .addWider(DIFFICULTY_OBTAINING_FOOD)
              .addSynonyms("dementia"),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Poverty. */
  public static final RiskFactor POVERTY =
      add(
          riskFactor("poverty", "poverty")
              .addWider(DIFFICULTY_OBTAINING_FOOD)
              .addSynonyms("low income"),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Housebound. */
  public static final RiskFactor HOUSEBOUND =
      add(
          riskFactor("housebound", "housebound")
              .addSynonyms("cannot leave home", "confined to the home"),
          Sources.BSH_COVID_2020.at("ways of going on with injections", SECONDARY));

  /** Family history of B12 deficiency or of an autoimmune condition. */
  public static final RiskFactor FAMILY_HISTORY =
      add(
          riskFactor(
              "family-history", "family history of B12 deficiency or of an autoimmune condition"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Family history of B12 deficiency. */
  public static final RiskFactor FAMILY_HISTORY_OF_B12_DEFICIENCY =
      add(
          riskFactor("family-history-of-b12-deficiency", "family history of B12 deficiency")
              .addWider(FAMILY_HISTORY)
              .addSynonyms(
                  "family history of pernicious anaemia",
                  "mother with pernicious anaemia",
                  "father with pernicious anaemia",
                  "parent with pernicious anaemia",
                  "sister with pernicious anaemia",
                  "brother with pernicious anaemia",
                  "sibling with pernicious anaemia",
                  "grandmother with pernicious anaemia",
                  "relative with pernicious anaemia"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Family history of an autoimmune condition. */
  public static final RiskFactor FAMILY_HISTORY_OF_AUTOIMMUNE_CONDITION =
      add(
          riskFactor(
                  "family-history-of-autoimmune-condition",
                  "family history of an autoimmune condition")
              .addWider(FAMILY_HISTORY)
              .addSynonyms(
                  "family history of autoimmune disease",
                  "family history of coeliac disease",
                  "family history of type 1 diabetes",
                  "family history of autoimmune thyroid disease",
                  "family history of vitiligo",
                  "family history of Addison's disease"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Recreational use of nitrous oxide. */
  public static final RiskFactor RECREATIONAL_NITROUS_OXIDE =
      add(
          riskFactor("recreational-nitrous-oxide", "recreational use of nitrous oxide")
              .description("Known or suspected.")
              .addSynonyms(
                  "nitrous oxide",
                  "laughing gas",
                  "nos",
                  "whippets",
                  "whippits",
                  "nangs",
                  "galaxy gas",
                  "hippy crack",
                  "cream chargers",
                  "whipped cream chargers",
                  "nitrous oxide abuse",
                  "nitrous oxide canisters",
                  "balloons of laughing gas"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Recent anaesthesia with nitrous oxide. */
  public static final RiskFactor ANAESTHETIC_NITROUS_OXIDE =
      add(
          riskFactor("anaesthetic-nitrous-oxide", "recent anaesthesia with nitrous oxide")
              .addSynonyms(
                  "nitrous oxide anaesthesia",
                  "nitrous oxide in theatre",
                  "anaesthetic nitrous oxide",
                  "anaesthetic with nitrous oxide"),
          Sources.N2O_ANAESTHESIA_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MHRA_N2O_2008.at("advice", INDEPENDENTLY_CONFIRMED));

  /** Nitrous oxide as pain relief. */
  public static final RiskFactor NITROUS_OXIDE_FOR_PAIN_RELIEF =
      add(
          riskFactor("nitrous-oxide-for-pain-relief", "nitrous oxide as pain relief")
              .description("Once or again and again is recorded with it.")
              .addSynonyms(
                  "gas and air",
                  "Entonox",
                  "nitrous oxide in labour",
                  "nitrous oxide at the dentist"),
          Sources.SICKLE_NITROUS_OXIDE_2020.at("abstract", READ_ONCE));

  /** Nitrous oxide at work. */
  public static final RiskFactor NITROUS_OXIDE_AT_WORK =
      add(
          riskFactor("nitrous-oxide-at-work", "nitrous oxide at work")
              .description("Dental and operating staff, midwives.")
              .addSynonyms("works with nitrous oxide", "occupational nitrous oxide"),
          Sources.DENTISTS_1981.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.DENTISTS_1985.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Harmful use of alcohol. */
  public static final RiskFactor HARMFUL_ALCOHOL_USE =
      add(
          riskFactor("harmful-alcohol-use", "harmful use of alcohol")
              .addSynonyms(
                  "heavy alcohol use",
                  "heavy alcohol consumption",
                  "chronic alcohol use",
                  "high alcohol intake",
                  "alcohol withdrawal",
                  "alcoholism",
                  "alcoholic",
                  "alcohol dependence",
                  "alcohol use disorder",
                  "alcohol abuse",
                  "alcohol misuse",
                  "alcohol excess",
                  "excessive alcohol",
                  "excessive drinking",
                  "heavy drinking",
                  "heavy drinker",
                  "drinks too much"),
          Sources.ALCOHOL_2012.at("abstract", READ_ONCE));

  /** Deficient or at-risk mother. */
  public static final RiskFactor DEFICIENT_MOTHER =
      add(
          riskFactor("deficient-mother", "deficient or at-risk mother")
              .description(
                  "Of an infant: a mother who is vegan, has autoimmune gastritis, or has had bariatric surgery.")
              .addSynonyms(
                  "vegan mother",
                  "maternal vegan diet",
                  "maternal B12 deficiency",
                  "mother deficient in B12",
                  "mother with B12 deficiency",
                  "maternal pernicious anaemia",
                  "maternal autoimmune gastritis",
                  "maternal bariatric surgery",
                  "mother with bariatric surgery",
                  "maternal gastric bypass",
                  "mother with gastric bypass"),
          Sources.INFANTS_2023.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED));

  /** Planning a pregnancy: no risk by itself, but a reason for folic acid that must go on. */
  public static final RiskFactor PLANNING_PREGNANCY =
      add(
          riskFactor("planning-pregnancy", "planning a pregnancy")
              .description(
                  "No risk by itself: folic acid is taken for it, which must go on, and stores are best filled before.")
              .addSynonyms("trying to conceive", "preconception"),
          Sources.BOMSS_TABLE_PREGNANCY.at("folic acid in pregnancy", READ_ONCE));

  /** Smoking. */
  public static final RiskFactor SMOKING =
      add(
          riskFactor("smoking", "smoking")
              .description("Raises homocysteine; it is no cause of deficiency.")
              .addSynonyms("smoker", "tobacco"),
          Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL));

  /** Eating disorder. */
  public static final RiskFactor EATING_DISORDER =
      add(
          riskFactor("eating-disorder", "eating disorder")
              .addWider(RESTRICTED_DIET)
              .description(
                  "Serum B12 may be falsely high from the liver; other vitamins are lacking oftener.")
              .addSynonyms(
                  "anorexia nervosa",
                  "bulimia",
                  "ARFID",
                  "avoidant/restrictive food intake disorder"),
          Sources.ANOREXIA_2017.at("abstract", READ_ONCE),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Eating raw freshwater fish. */
  public static final RiskFactor RAW_FRESHWATER_FISH =
      add(
          riskFactor("raw-freshwater-fish", "eating raw freshwater fish")
              .description("The way the fish tapeworm is caught.")
              .addSynonyms(
                  "raw fish",
                  "raw salmon",
                  "raw trout",
                  "raw pike",
                  "raw perch",
                  "ceviche",
                  "sushi of freshwater fish"),
          Sources.LIBRARY.at("ways of infection, standard teaching", PROVISIONAL));

  /** Long stay in the tropics. */
  public static final RiskFactor STAY_IN_THE_TROPICS =
      add(
          riskFactor("stay-in-the-tropics", "long stay in the tropics")
              .addSynonyms("tropical travel"),
          Sources.TROPICAL_SPRUE_1969.at("abstract", READ_ONCE));

  /** Related parents or an affected brother or sister. */
  public static final RiskFactor PARENTAL_CONSANGUINITY =
      add(
          riskFactor("parental-consanguinity", "related parents or an affected brother or sister")
              .description("Of a child: points to an inherited disorder.")
              .addSynonyms(
                  "consanguinity",
                  "consanguineous parents",
                  "consanguineous marriage",
                  "cousin marriage",
                  "parents are cousins",
                  "parents are related",
                  "affected sibling"),
          Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Injection that cannot be had. */
  public static final RiskFactor INJECTION_CANNOT_BE_HAD =
      add(
          riskFactor("injection-cannot-be-had", "injection that cannot be had")
              .description("Shortage, no nurse, or not to be reached.")
              .addSynonyms("no one to inject", "injection shortage"),
          Sources.BSH_COVID_2020.at("oral tablets until injections resume", SECONDARY));

  /** Injects at home. */
  public static final RiskFactor SELF_INJECTION =
      add(
          riskFactor("self-injection", "injects at home")
              .addSynonyms("self-injection", "injects himself", "injects herself"),
          Sources.BSH_COVID_2020.at("those who inject themselves", SECONDARY));

  private RiskFactors() {}

  /** All of them, in the order of this file. */
  static List<RiskFactor> all() {
    return List.copyOf(ALL);
  }

  private static RiskFactor.Builder riskFactor(String id, String name) {
    return RiskFactor.builder().id(id).name(name);
  }

  private static RiskFactor add(RiskFactor.Builder riskFactor, Citation... citations) {
    RiskFactor made = riskFactor.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
