package io.github.cobalamin.food.data;

import static io.github.cobalamin.food.data.FoodSources.source;

import io.github.cobalamin.source.Source;

/**
 * The publications and rules behind reference intakes and content claims, beyond those that the
 * knowledge base cites; apart, so that an assessment loads none.
 */
public final class IntakeSources {
  /** WHO/FAO 2004. */
  public static final Source WHO_FAO_2004 =
      source(
          "who-fao-2004",
          "WHO/FAO 2004",
          "Vitamin and mineral requirements in human nutrition, second edition",
          "World Health Organization and Food and Agriculture Organization",
          2004,
          "pp. 279-288");

  /** Nordic Nutrition Recommendations 2023. */
  public static final Source NNR_2023 =
      source(
          "nnr-2023",
          "NNR 2023",
          "Nordic Nutrition Recommendations 2023",
          "Nordic Council of Ministers",
          2023,
          "doi:10.29219/fnr.v67.10257 (scoping review)");

  /** Dietary Reference Intakes for Japanese 2025. */
  public static final Source JAPAN_2025 =
      source(
          "japan-dri-2025",
          "Japan 2025",
          "Dietary Reference Intakes for Japanese 2025 (description)",
          "Ministry of Health, Labour and Welfare",
          2024,
          "mhlw.go.jp/stf/newpage_44138.html");

  /** Nutrient Reference Values for Australia and New Zealand 2006. */
  public static final Source NHMRC_2006 =
      source(
          "nhmrc-2006",
          "NHMRC 2006",
          "Nutrient Reference Values for Australia and New Zealand",
          "National Health and Medical Research Council and New Zealand Ministry of Health",
          2006,
          "nrv.gov.au/nutrients/vitamin-b12");

  /** EU Scientific Committee for Food 1993. */
  public static final Source SCF_1993 =
      source(
          "scf-1993",
          "SCF 1993",
          "Nutrient and energy intakes for the European Community (description)",
          "Scientific Committee for Food",
          1993,
          "restated at nutri-facts.org");

  /** UK Expert Group on Vitamins and Minerals 2003. */
  public static final Source EVM_2003 =
      source(
          "evm-2003",
          "EVM 2003",
          "Safe upper levels for vitamins and minerals (description)",
          "Expert Group on Vitamins and Minerals",
          2003,
          "");

  /** US nutrient content claims. */
  public static final Source US_CLAIMS =
      source(
          "21-cfr-101-54",
          "21 CFR 101.54",
          "Nutrient content claims for \"good source\", \"high\", \"more\" and \"high potency\"",
          "US Food and Drug Administration",
          0,
          "ecfr.gov, title 21, section 101.54");

  /** US daily values. */
  public static final Source US_DAILY_VALUES =
      source(
          "21-cfr-101-9",
          "21 CFR 101.9",
          "Nutrition labeling of food",
          "US Food and Drug Administration",
          0,
          "ecfr.gov, title 21, section 101.9");

  /** US reference amounts. */
  public static final Source US_REFERENCE_AMOUNTS =
      source(
          "21-cfr-101-12",
          "21 CFR 101.12",
          "Reference amounts customarily consumed per eating occasion",
          "US Food and Drug Administration",
          0,
          "ecfr.gov, title 21, section 101.12");

  /** US reference amounts of meat. */
  public static final Source US_MEAT_AMOUNTS =
      source(
          "9-cfr-317-312",
          "9 CFR 317.312",
          "Reference amounts customarily consumed per eating occasion (meat)",
          "US Department of Agriculture",
          0,
          "title 9, section 317.312");

  /** US reference amounts of poultry. */
  public static final Source US_POULTRY_AMOUNTS =
      source(
          "9-cfr-381-412",
          "9 CFR 381.412",
          "Reference amounts customarily consumed per eating occasion (poultry)",
          "US Department of Agriculture",
          0,
          "title 9, section 381.412");

  /** US nutrient content claims on meat and poultry. */
  public static final Source US_MEAT_CLAIMS =
      source(
          "9-cfr-317-354",
          "9 CFR 317.354 and 381.454",
          "Nutrient content claims for \"good source\", \"high\" and \"more\" (meat, poultry)",
          "US Department of Agriculture",
          0,
          "title 9, sections 317.354 and 381.454");

  /** US daily values of meat and poultry. */
  public static final Source US_MEAT_DAILY_VALUES =
      source(
          "9-cfr-317-309",
          "9 CFR 317.309 and 381.409",
          "Nutrition label content (meat, poultry)",
          "US Department of Agriculture",
          0,
          "title 9, sections 317.309 and 381.409");

  /** EU nutrition and health claims. */
  public static final Source EU_CLAIMS =
      source(
          "eu-1924-2006",
          "Regulation (EC) 1924/2006",
          "Regulation on nutrition and health claims made on foods",
          "European Union",
          2006,
          "CELEX 32006R1924");

  /** EU food information. */
  public static final Source EU_FOOD_INFORMATION =
      source(
          "eu-1169-2011",
          "Regulation (EU) 1169/2011",
          "Regulation on the provision of food information to consumers",
          "European Union",
          2011,
          "CELEX 32011R1169");

  private IntakeSources() {}
}
