package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.data.FoodTables;
import java.util.List;

/**
 * Reads the CSV files of FoodData Central in such an order that each is read once: what is needed
 * to understand values, the values, what other files say of the foods that have one, the foods.
 */
final class FdcImport {
  static final String FOODS = "food.csv";
  static final List<String> FILES =
      List.of(
          "measure_unit.csv",
          "food_category.csv",
          "wweia_food_category.csv",
          "food_nutrient_derivation.csv",
          "food_nutrient.csv",
          "sr_legacy_food.csv",
          "foundation_food.csv",
          "survey_fndds_food.csv",
          "branded_food.csv",
          "food_portion.csv",
          FOODS);

  private final ImportRun run;
  private final FoodTables.Builder foods;

  FdcImport(ImportRun run, FoodTables.Builder foods) {
    this.run = run;
    this.foods = foods;
  }

  void read() {
    FdcTerms terms = new FdcTerms();
    run.readIfPresent("measure_unit.csv", terms::readUnits);
    run.readIfPresent("food_category.csv", terms::readCategories);
    run.readIfPresent("wweia_food_category.csv", terms::readSurveyCategories);
    run.readIfPresent("food_nutrient_derivation.csv", terms::readDerivations);

    FdcNutrients nutrients = new FdcNutrients(run, terms);
    run.read("food_nutrient.csv", nutrients::read);

    FdcDetails details = new FdcDetails(run, terms, nutrients.amounts());
    run.readIfPresent("sr_legacy_food.csv", details::readNdbNumbers);
    run.readIfPresent("foundation_food.csv", details::readNdbNumbers);
    run.readIfPresent("survey_fndds_food.csv", details::readSurvey);
    run.readIfPresent("branded_food.csv", details::readBranded);
    run.readIfPresent("food_portion.csv", details::readPortions);

    FdcFoods last = new FdcFoods(run, terms, nutrients.amounts(), details, foods);
    run.read(FOODS, last::read);
    last.end();
  }
}
