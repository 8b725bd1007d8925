package io.github.cobalamin.food.data;

import io.github.cobalamin.source.Source;

/** The tables and rules behind what is said of foods; apart, so that an assessment loads none. */
public final class FoodSources {
  /** USDA FoodData Central, SR Legacy. */
  public static final Source USDA_SR_LEGACY =
      source(
          "usda-sr-legacy",
          "USDA SR Legacy",
          "FoodData Central: SR Legacy",
          "US Department of Agriculture",
          2018,
          "fdc.nal.usda.gov, CC0 1.0");

  /** USDA FoodData Central, FNDDS 2021-2023. */
  public static final Source USDA_FNDDS =
      source(
          "usda-fndds-2021-2023",
          "USDA FNDDS 2021-2023",
          "Food and Nutrient Database for Dietary Studies 2021-2023",
          "US Department of Agriculture",
          2024,
          "fdc.nal.usda.gov, CC0 1.0");

  /** USDA FoodData Central, Foundation Foods. */
  public static final Source USDA_FOUNDATION =
      source(
          "usda-foundation",
          "USDA Foundation Foods",
          "FoodData Central: Foundation Foods",
          "US Department of Agriculture",
          2023,
          "fdc.nal.usda.gov, CC0 1.0");

  /** USDA FoodData Central, branded foods. */
  public static final Source USDA_BRANDED =
      source(
          "usda-branded",
          "USDA Branded Foods",
          "FoodData Central: Branded Foods",
          "US Department of Agriculture",
          0,
          "fdc.nal.usda.gov, CC0 1.0");

  /** USDA FoodData Central, whichever release a caller imported. */
  public static final Source USDA_FOODDATA_CENTRAL =
      source(
          "usda-fooddata-central",
          "USDA FoodData Central",
          "FoodData Central",
          "US Department of Agriculture",
          0,
          "fdc.nal.usda.gov, CC0 1.0");

  /** USDA Standard Reference 28. */
  public static final Source USDA_SR28 =
      source(
          "usda-sr28",
          "USDA SR28",
          "National Nutrient Database for Standard Reference, release 28",
          "US Department of Agriculture",
          2015,
          "ars.usda.gov");

  /** UK CoFID 2021. */
  public static final Source COFID_2021 =
      source(
          "cofid-2021",
          "CoFID 2021",
          "McCance and Widdowson's Composition of Foods Integrated Dataset",
          "Public Health England",
          2021,
          "gov.uk, Open Government Licence v3.0");

  /** French CIQUAL 2025. */
  public static final Source CIQUAL_2025 =
      source(
          "ciqual-2025",
          "CIQUAL 2025",
          "Table de composition nutritionnelle des aliments Ciqual",
          "ANSES",
          2025,
          "ciqual.anses.fr, Licence Ouverte 2.0");

  /** The label of a product. */
  public static final Source PRODUCT_LABEL =
      source(
          "product-label",
          "product label",
          "What the label of the product says",
          "the manufacturer",
          0,
          "");

  private FoodSources() {}

  static Source source(
      String id, String shortName, String title, String publisher, int year, String identifier) {
    Source.Builder source =
        Source.builder().id(id).shortName(shortName).title(title).publisher(publisher);
    if (!identifier.isEmpty()) {
      source.identifier(identifier);
    }
    return year == 0 ? source.build() : source.year(year).build();
  }
}
