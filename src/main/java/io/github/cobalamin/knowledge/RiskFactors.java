package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Confirmation;
import io.github.cobalamin.model.RiskFactor;

/**
 * Risk factors that are diets, habits or family history. Diseases and operations are {@link
 * Conditions}, medicines {@link Medicines}, pregnancy and breastfeeding the life stage of the
 * patient.
 */
public final class RiskFactors {
  private static final Citation BOX_2 =
      Sources.NICE_NG239.at("Box 2", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation BOX_2_PROVISIONAL =
      Sources.NICE_NG239.at("Box 2", Confirmation.PROVISIONAL);
  private static final Citation CAUSES =
      Sources.LIBRARY.at(
          "causes and confounders, read in reviews", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation TEACHING =
      Sources.LIBRARY.at("risk factors, standard teaching", Confirmation.PROVISIONAL);
  private static final Citation INFANT =
      Sources.INFANTS_2023.at("causes", Confirmation.INDEPENDENTLY_CONFIRMED);

  /** Diet low in or without animal-source food. Without a regular B12 supplement. */
  public static final RiskFactor LOW_ANIMAL_FOOD_DIET =
      riskFactor("low-animal-food-diet", "diet low in or without animal-source food", BOX_2)
          .description("Without a regular B12 supplement.")
          .addSynonyms("plant-based diet")
          .build();

  /** Vegan diet. Without a regular B12 supplement. */
  public static final RiskFactor VEGAN_DIET =
      riskFactor("vegan-diet", "vegan diet", BOX_2)
          .addPartOf(LOW_ANIMAL_FOOD_DIET)
          .description("Without a regular B12 supplement.")
          .addSynonyms("vegan")
          .build();

  /** Vegetarian diet. Without a regular B12 supplement. */
  public static final RiskFactor VEGETARIAN_DIET =
      riskFactor("vegetarian-diet", "vegetarian diet", BOX_2_PROVISIONAL)
          .addPartOf(LOW_ANIMAL_FOOD_DIET)
          .description("Without a regular B12 supplement.")
          .addSynonyms("vegetarian")
          .build();

  /**
   * Diet without fortified food. In a diet low in animal-source food and without a regular B12
   * supplement.
   */
  public static final RiskFactor NO_FORTIFIED_FOOD =
      riskFactor("no-fortified-food", "diet without fortified food", BOX_2)
          .description("In a diet low in animal-source food and without a regular B12 supplement.")
          .addSynonyms("no fortified foods")
          .build();

  /** Avoidance of or allergy to egg, milk, fish or the like. Without a regular B12 supplement. */
  public static final RiskFactor ANIMAL_FOOD_AVOIDANCE =
      riskFactor(
              "animal-food-avoidance",
              "avoidance of or allergy to egg, milk, fish or the like",
              BOX_2_PROVISIONAL)
          .description("Without a regular B12 supplement.")
          .addSynonyms("milk allergy", "egg allergy", "fish allergy")
          .build();

  /** Restricted diet. Such as in an eating disorder; without a regular B12 supplement. */
  public static final RiskFactor RESTRICTED_DIET =
      riskFactor("restricted-diet", "restricted diet", BOX_2_PROVISIONAL)
          .description("Such as in an eating disorder; without a regular B12 supplement.")
          .addSynonyms("eating disorder", "poor diet")
          .build();

  /** Difficulty in buying or preparing food. Without a regular B12 supplement. */
  public static final RiskFactor DIFFICULTY_OBTAINING_FOOD =
      riskFactor(
              "difficulty-obtaining-food",
              "difficulty in buying or preparing food",
              BOX_2_PROVISIONAL)
          .description("Without a regular B12 supplement.")
          .addSynonyms("food insecurity")
          .build();

  /** Frailty. */
  public static final RiskFactor FRAILTY =
      riskFactor("frailty", "frailty", BOX_2_PROVISIONAL)
          .addPartOf(DIFFICULTY_OBTAINING_FOOD)
          .addSynonyms("frail")
          .build();

  /** Dementia that hinders eating. */
  public static final RiskFactor DEMENTIA =
      riskFactor("dementia", "dementia that hinders eating", BOX_2_PROVISIONAL)
          .addPartOf(DIFFICULTY_OBTAINING_FOOD)
          .addSynonyms("dementia")
          .build();

  /** Poverty. */
  public static final RiskFactor POVERTY =
      riskFactor("poverty", "poverty", BOX_2_PROVISIONAL)
          .addPartOf(DIFFICULTY_OBTAINING_FOOD)
          .addSynonyms("low income")
          .build();

  /** Family history of B12 deficiency or of an autoimmune condition. */
  public static final RiskFactor FAMILY_HISTORY =
      riskFactor(
              "family-history",
              "family history of B12 deficiency or of an autoimmune condition",
              BOX_2)
          .addSynonyms("family history")
          .build();

  /** Family history of B12 deficiency. */
  public static final RiskFactor FAMILY_HISTORY_OF_B12_DEFICIENCY =
      riskFactor("family-history-of-b12-deficiency", "family history of B12 deficiency", BOX_2)
          .addPartOf(FAMILY_HISTORY)
          .addSynonyms("family history of pernicious anaemia")
          .build();

  /** Family history of an autoimmune condition. */
  public static final RiskFactor FAMILY_HISTORY_OF_AUTOIMMUNE_CONDITION =
      riskFactor(
              "family-history-of-autoimmune-condition",
              "family history of an autoimmune condition",
              BOX_2)
          .addPartOf(FAMILY_HISTORY)
          .build();

  /** Recreational use of nitrous oxide. Known or suspected. */
  public static final RiskFactor RECREATIONAL_NITROUS_OXIDE =
      riskFactor("recreational-nitrous-oxide", "recreational use of nitrous oxide", BOX_2)
          .description("Known or suspected.")
          .addSynonyms("nitrous oxide", "laughing gas", "nos", "whippets")
          .build();

  /** Recent anaesthesia with nitrous oxide. */
  public static final RiskFactor ANAESTHETIC_NITROUS_OXIDE =
      riskFactor("anaesthetic-nitrous-oxide", "recent anaesthesia with nitrous oxide", TEACHING)
          .addSynonyms("nitrous oxide anaesthesia")
          .build();

  /** Harmful use of alcohol. */
  public static final RiskFactor HARMFUL_ALCOHOL_USE =
      riskFactor("harmful-alcohol-use", "harmful use of alcohol", CAUSES)
          .addSynonyms("alcohol", "alcoholism", "alcohol dependence")
          .build();

  /**
   * Mother with deficiency, or at risk of it. Of an infant: a mother who is vegan, has autoimmune
   * gastritis, or has had bariatric surgery.
   */
  public static final RiskFactor DEFICIENT_MOTHER =
      riskFactor("deficient-mother", "deficient or at-risk mother", INFANT)
          .description(
              "Of an infant: a mother who is vegan, has autoimmune gastritis, or has had bariatric surgery.")
          .addSynonyms("vegan mother", "maternal deficiency")
          .build();

  /** Smoking. */
  public static final RiskFactor SMOKING =
      riskFactor("smoking", "smoking", CAUSES)
          .description("Raises homocysteine; it is no cause of deficiency.")
          .addSynonyms("smoker", "tobacco")
          .build();

  private RiskFactors() {}

  private static RiskFactor.Builder riskFactor(String id, String name, Citation citation) {
    return RiskFactor.builder().id(id).name(name).addCitation(citation);
  }
}
