package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The units, categories and derivations that other files name by number. */
final class FdcTerms {
  /** The unit of which USDA says that it is undetermined. */
  private static final int NO_UNIT = 9999;

  /** "Analytical": the one derivation of Foundation releases, which do not list derivations. */
  private static final int ANALYTICAL = 1;

  /** Categories as numbered in every release; Foundation releases do not list them. */
  private static final String[] CATEGORIES = {
    "",
    "Dairy and Egg Products",
    "Spices and Herbs",
    "Baby Foods",
    "Fats and Oils",
    "Poultry Products",
    "Soups, Sauces, and Gravies",
    "Sausages and Luncheon Meats",
    "Breakfast Cereals",
    "Fruits and Fruit Juices",
    "Pork Products",
    "Vegetables and Vegetable Products",
    "Nut and Seed Products",
    "Beef Products",
    "Beverages",
    "Finfish and Shellfish Products",
    "Legumes and Legume Products",
    "Lamb, Veal, and Game Products",
    "Baked Products",
    "Sweets",
    "Cereal Grains and Pasta",
    "Fast Foods",
    "Meals, Entrees, and Side Dishes",
    "Snacks",
    "American Indian/Alaska Native Foods",
    "Restaurant Foods"
  };

  private final Map<Integer, String> units = new HashMap<>();
  private final Map<Integer, String> categories = new HashMap<>();
  private final Map<Integer, String> surveyCategories = new HashMap<>();
  private final Map<Integer, B12Content.Basis> derivations = new HashMap<>();

  FdcTerms() {
    units.put(NO_UNIT, "");
    derivations.put(ANALYTICAL, B12Content.Basis.ANALYSED);
    for (int i = 1; i < CATEGORIES.length; i++) {
      categories.put(i, CATEGORIES[i]);
    }
  }

  void readUnits(ReleaseTable table) throws IOException {
    int id = table.column("id");
    int name = table.column("name");
    table.forEach(
        row -> {
          int number = row.whole(id);
          String unit = FoodLine.clean(row.required(name));
          units.put(number, number == NO_UNIT ? "" : unit);
        });
  }

  void readCategories(ReleaseTable table) throws IOException {
    int id = table.column("id");
    int description = table.column("description");
    table.forEach(row -> categories.put(row.whole(id), row.required(description)));
  }

  void readSurveyCategories(ReleaseTable table) throws IOException {
    int old = table.optional("wweia_food_category");
    int id = old < 0 ? table.column("wweia_food_category_code") : old;
    int description = table.column("wweia_food_category_description");
    table.forEach(row -> surveyCategories.put(row.whole(id), row.required(description)));
  }

  void readDerivations(ReleaseTable table) throws IOException {
    int id = table.column("id");
    int code = table.column("code");
    table.forEach(
        row -> derivations.put(row.whole(id), UsdaBasis.ofDerivation(row.required(code))));
  }

  /** Whether the release explains the number of a unit. */
  boolean hasUnit(int number) {
    return units.containsKey(number);
  }

  String unit(int number) {
    return units.getOrDefault(number, "");
  }

  String category(int number) {
    return categories.getOrDefault(number, "");
  }

  /** The category by the first two of five digits, since one release leaves categories empty. */
  String categoryOfNdb(String number) {
    int digits = Integer.parseInt(number.substring(0, 2));
    return category(
        switch (digits) {
          case 23 -> 13;
          case 25 -> 23;
          case 27 -> 6;
          case 28 -> 18;
          case 31 -> 11;
          case 32 -> 22;
          case 33 -> 3;
          case 35 -> 24;
          case 36 -> 25;
          default -> digits <= 22 ? digits : 0;
        });
  }

  String surveyCategory(int number) {
    return surveyCategories.getOrDefault(number, "");
  }

  /** How a value is known, by the derivation if that is known, else by its data points. */
  B12Content.Basis basis(CsvReader row, int derivation, int dataPoints) throws MalformedField {
    B12Content.Basis known =
        row.isEmpty(derivation) ? null : derivations.get(row.whole(derivation));
    long points = row.isEmpty(dataPoints) ? 0 : row.billionths(dataPoints);
    return known == null ? UsdaBasis.ofDataPoints(points) : known;
  }
}
