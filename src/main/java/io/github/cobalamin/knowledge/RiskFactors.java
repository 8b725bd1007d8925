package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.evidence.Screening;
import io.github.cobalamin.model.RiskFactor;
import java.util.List;

/**
 * Risk factors that are diets, habits or family history. Diseases and operations are {@link
 * Conditions}, medicines {@link Medicines}; age, pregnancy and breastfeeding are the patient's own,
 * and whom other bodies test for them stands in {@link Screening}. What they lead to stands in
 * {@link Causes}.
 */
public final class RiskFactors {
  /** Diet low in or without animal-source food. Without a regular B12 supplement. */
  public static final RiskFactor LOW_ANIMAL_FOOD_DIET =
      riskFactor("low-animal-food-diet", "diet low in or without animal-source food")
          .description("Without a regular B12 supplement.")
          .addSynonyms("plant-based diet")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Vegan diet. Without a regular B12 supplement. */
  public static final RiskFactor VEGAN_DIET =
      riskFactor("vegan-diet", "vegan diet")
          .addWider(LOW_ANIMAL_FOOD_DIET)
          .description("Without a regular B12 supplement.")
          .addSynonyms("vegan")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.GILSING_2010.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Vegetarian diet. Without a regular B12 supplement. */
  public static final RiskFactor VEGETARIAN_DIET =
      riskFactor("vegetarian-diet", "vegetarian diet")
          .addWider(LOW_ANIMAL_FOOD_DIET)
          .description("Without a regular B12 supplement.")
          .addSynonyms("vegetarian")
          .addCitations(
              Sources.VEGETARIANS_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.HERRMANN_2002.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /**
   * Diet without fortified food. In a diet low in animal-source food and without a regular B12
   * supplement.
   */
  public static final RiskFactor NO_FORTIFIED_FOOD =
      riskFactor("no-fortified-food", "diet without fortified food")
          .description("In a diet low in animal-source food and without a regular B12 supplement.")
          .addSynonyms("no fortified foods")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Avoidance of or allergy to egg, milk, fish or the like. Without a regular B12 supplement. */
  public static final RiskFactor ANIMAL_FOOD_AVOIDANCE =
      riskFactor("animal-food-avoidance", "avoidance of or allergy to egg, milk, fish or the like")
          .description("Without a regular B12 supplement.")
          .addSynonyms("milk allergy", "egg allergy", "fish allergy")
          .addCitation(Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /** Restricted diet. Without a regular B12 supplement. */
  public static final RiskFactor RESTRICTED_DIET =
      riskFactor("restricted-diet", "restricted diet")
          .description("Without a regular B12 supplement.")
          .addSynonyms("poor diet")
          .addCitation(Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /** Difficulty in buying or preparing food. Without a regular B12 supplement. */
  public static final RiskFactor DIFFICULTY_OBTAINING_FOOD =
      riskFactor("difficulty-obtaining-food", "difficulty in buying or preparing food")
          .description("Without a regular B12 supplement.")
          .addSynonyms("food insecurity")
          .addCitations(
              Sources.FOOD_INSECURITY_2024.at("abstract", READ_ONCE),
              Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /** Frailty. */
  public static final RiskFactor FRAILTY =
      riskFactor("frailty", "frailty")
          .addWider(DIFFICULTY_OBTAINING_FOOD)
          .addSynonyms("frail")
          .addCitation(Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /** Dementia that hinders eating. */
  public static final RiskFactor DEMENTIA =
      riskFactor("dementia", "dementia that hinders eating")
          .addWider(DIFFICULTY_OBTAINING_FOOD)
          .addSynonyms("dementia")
          .addCitation(Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /** Poverty. */
  public static final RiskFactor POVERTY =
      riskFactor("poverty", "poverty")
          .addWider(DIFFICULTY_OBTAINING_FOOD)
          .addSynonyms("low income")
          .addCitation(Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /** Family history of B12 deficiency or of an autoimmune condition. */
  public static final RiskFactor FAMILY_HISTORY =
      riskFactor("family-history", "family history of B12 deficiency or of an autoimmune condition")
          .addSynonyms("family history")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Family history of B12 deficiency. */
  public static final RiskFactor FAMILY_HISTORY_OF_B12_DEFICIENCY =
      riskFactor("family-history-of-b12-deficiency", "family history of B12 deficiency")
          .addWider(FAMILY_HISTORY)
          .addSynonyms("family history of pernicious anaemia")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Family history of an autoimmune condition. */
  public static final RiskFactor FAMILY_HISTORY_OF_AUTOIMMUNE_CONDITION =
      riskFactor(
              "family-history-of-autoimmune-condition", "family history of an autoimmune condition")
          .addWider(FAMILY_HISTORY)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Recreational use of nitrous oxide. Known or suspected. */
  public static final RiskFactor RECREATIONAL_NITROUS_OXIDE =
      riskFactor("recreational-nitrous-oxide", "recreational use of nitrous oxide")
          .description("Known or suspected.")
          .addSynonyms("nitrous oxide", "laughing gas", "nos", "whippets")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Recent anaesthesia with nitrous oxide. */
  public static final RiskFactor ANAESTHETIC_NITROUS_OXIDE =
      riskFactor("anaesthetic-nitrous-oxide", "recent anaesthesia with nitrous oxide")
          .addSynonyms("nitrous oxide anaesthesia")
          .addCitations(
              Sources.N2O_ANAESTHESIA_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MHRA_N2O_2008.at("advice", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Harmful use of alcohol. */
  public static final RiskFactor HARMFUL_ALCOHOL_USE =
      riskFactor("harmful-alcohol-use", "harmful use of alcohol")
          .addSynonyms("alcohol", "alcoholism", "alcohol dependence")
          .addCitation(Sources.ALCOHOL_2012.at("abstract", READ_ONCE))
          .build();

  /**
   * Deficient or at-risk mother. Of an infant: a mother who is vegan, has autoimmune gastritis, or
   * has had bariatric surgery.
   */
  public static final RiskFactor DEFICIENT_MOTHER =
      riskFactor("deficient-mother", "deficient or at-risk mother")
          .description(
              "Of an infant: a mother who is vegan, has autoimmune gastritis, or has had bariatric surgery.")
          .addSynonyms("vegan mother", "maternal deficiency")
          .addCitations(
              Sources.INFANTS_2023.at("causes", INDEPENDENTLY_CONFIRMED),
              Sources.INFANTS_CMAJ.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Planning a pregnancy: no risk by itself, but a reason for folic acid that must go on. */
  public static final RiskFactor PLANNING_PREGNANCY =
      riskFactor("planning-pregnancy", "planning a pregnancy")
          .description(
              "No risk by itself: folic acid is taken for it, which must go on, and stores are best filled before.")
          .addSynonyms("trying to conceive", "preconception")
          .addCitations(Sources.BOMSS_TABLE_PREGNANCY.at("folic acid in pregnancy", READ_ONCE))
          .build();

  /** Smoking. Raises homocysteine; it is no cause of deficiency. */
  public static final RiskFactor SMOKING =
      riskFactor("smoking", "smoking")
          .description("Raises homocysteine; it is no cause of deficiency.")
          .addSynonyms("smoker", "tobacco")
          .addCitation(
              Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL))
          .build();

  /**
   * Eating disorder. Serum B12 may be falsely high from the liver; other vitamins are lacking
   * oftener.
   */
  public static final RiskFactor EATING_DISORDER =
      riskFactor("eating-disorder", "eating disorder")
          .addWider(RESTRICTED_DIET)
          .description(
              "Serum B12 may be falsely high from the liver; other vitamins are lacking oftener.")
          .addSynonyms("anorexia nervosa", "bulimia")
          .addCitations(
              Sources.ANOREXIA_2017.at("abstract", READ_ONCE),
              Sources.NICE_NG239.at("Box 2", PROVISIONAL))
          .build();

  /** Eating raw freshwater fish. The way the fish tapeworm is caught. */
  public static final RiskFactor RAW_FRESHWATER_FISH =
      riskFactor("raw-freshwater-fish", "eating raw freshwater fish")
          .description("The way the fish tapeworm is caught.")
          .addSynonyms("raw fish", "sushi of freshwater fish")
          .addCitation(Sources.LIBRARY.at("ways of infection, standard teaching", PROVISIONAL))
          .build();

  /** Long stay in the tropics. */
  public static final RiskFactor STAY_IN_THE_TROPICS =
      riskFactor("stay-in-the-tropics", "long stay in the tropics")
          .addSynonyms("tropical travel")
          .addCitation(Sources.TROPICAL_SPRUE_1969.at("abstract", READ_ONCE))
          .build();

  /**
   * Related parents or an affected brother or sister. Of a child: points to an inherited disorder.
   */
  public static final RiskFactor PARENTAL_CONSANGUINITY =
      riskFactor("parental-consanguinity", "related parents or an affected brother or sister")
          .description("Of a child: points to an inherited disorder.")
          .addSynonyms("consanguinity", "affected sibling")
          .addCitations(
              Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  private RiskFactors() {}

  /** All of them, in the order of this file. */
  static List<RiskFactor> all() {
    return List.of(
        LOW_ANIMAL_FOOD_DIET,
        VEGAN_DIET,
        VEGETARIAN_DIET,
        NO_FORTIFIED_FOOD,
        ANIMAL_FOOD_AVOIDANCE,
        RESTRICTED_DIET,
        DIFFICULTY_OBTAINING_FOOD,
        FRAILTY,
        DEMENTIA,
        POVERTY,
        FAMILY_HISTORY,
        FAMILY_HISTORY_OF_B12_DEFICIENCY,
        FAMILY_HISTORY_OF_AUTOIMMUNE_CONDITION,
        RECREATIONAL_NITROUS_OXIDE,
        ANAESTHETIC_NITROUS_OXIDE,
        HARMFUL_ALCOHOL_USE,
        DEFICIENT_MOTHER,
        PLANNING_PREGNANCY,
        SMOKING,
        EATING_DISORDER,
        RAW_FRESHWATER_FISH,
        STAY_IN_THE_TROPICS,
        PARENTAL_CONSANGUINITY);
  }

  private static RiskFactor.Builder riskFactor(String id, String name) {
    return RiskFactor.builder().id(id).name(name);
  }
}
