package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsdaGroupsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dairy and Egg Products;Butter, salted;DAIRY_OTHER",
        "Dairy and Egg Products;Cheese, brie;CHEESE",
        "Dairy and Egg Products;Egg, whole, raw;EGG",
        "Dairy and Egg Products;Milk, whole;MILK",
        "Dairy and Egg Products;Yogurt, plain;YOGURT",
        "Dairy and Egg Products;Kefir, lowfat;YOGURT",
        "Spices and Herbs;Pepper;OTHER",
        "Baby Foods;Babyfood, meat, beef;INFANT_FORMULA",
        "Fats and Oils;Margarine;FAT",
        "Poultry Products;Chicken, breast;POULTRY",
        "Poultry Products;Chicken, liver, all classes;OFFAL",
        "Soups, Sauces, and Gravies;Soup, clam chowder;SOUP",
        "Soups, Sauces, and Gravies;Sauce, barbecue;OTHER",
        "Sausages and Luncheon Meats;Salami;PROCESSED_MEAT",
        "Breakfast Cereals;Cereals ready-to-eat;CEREAL_FORTIFIED",
        "Fruits and Fruit Juices;Apples, raw;FRUIT",
        "Pork Products;Pork, loin;MEAT",
        "Beef Products;Beef, variety meats and by-products, liver;OFFAL",
        "Vegetables and Vegetable Products;Carrots;VEGETABLE",
        "Vegetables and Vegetable Products;Mushrooms, white;MUSHROOM",
        "Vegetables and Vegetable Products;Seaweed, laver, raw;ALGAE",
        "Vegetables and Vegetable Products;Seaweed, spirulina, dried;ALGAE",
        "Nut and Seed Products;Nuts, almonds;NUT_SEED",
        "Beverages;Coffee;BEVERAGE",
        "Beverages;Beverages, almond milk, unsweetened;PLANT_DRINK",
        "Finfish and Shellfish Products;Fish, cod;FISH",
        "Finfish and Shellfish Products;Mollusks, clam;SHELLFISH",
        "Legumes and Legume Products;Lentils, raw;LEGUME",
        "Legumes and Legume Products;Tempeh;FERMENTED_PLANT",
        "Legumes and Legume Products;Soymilk, plain;PLANT_DRINK",
        "Legumes and Legume Products;Tofu, fried;MEAT_ALTERNATIVE",
        "Lamb, Veal, and Game Products;Lamb, leg;MEAT",
        "Lamb, Veal, and Game Products;Game meat, deer;GAME",
        "Baked Products;Bread, white;GRAIN",
        "Baked Products;Leavening agents, yeast, baker's;YEAST",
        "Sweets;Honey;SWEET",
        "Cereal Grains and Pasta;Rice;GRAIN",
        "Fast Foods;Cheeseburger;MIXED_DISH",
        "Snacks;Popcorn;OTHER",
        "American Indian/Alaska Native Foods;Agave;OTHER",
        "Restaurant Foods;Restaurant, tamale;MIXED_DISH",
        "Cheese sandwiches;Grilled cheese;MIXED_DISH",
        "Milk substitutes;Oat milk;PLANT_DRINK",
        "Cream and cream substitutes;Cream;DAIRY_OTHER",
        "Liver and organ meats;Liver;OFFAL",
        "Shellfish;Clams;SHELLFISH",
        "Tea ;Tea, hot;BEVERAGE",
        "Plant Based Milk;OAT DRINK;PLANT_DRINK",
        "Butter & Spread;PEANUT SPREAD;SPREAD",
        "Plant-based yogurt;Yogurt, coconut milk;PLANT_DRINK",
        "Soy and meat-alternative products;Chicken, meatless, breaded, fried;MEAT_ALTERNATIVE",
        "Soy and meat-alternative products;Natto;FERMENTED_PLANT",
        "Soy-based condiments;Miso;FERMENTED_PLANT",
        "Cabbage;Kimchi;FERMENTED_PLANT",
        "Cheese;Cheese, annatto;CHEESE",
        "Doughnuts, sweet rolls, pastries;Doughnut;SWEET",
        "White potatoes, baked or boiled;Potato, baked;VEGETABLE",
        "Pancakes, waffles, French toast;Pancakes, plain;GRAIN",
        "Broccoli;Broccoli, raw;VEGETABLE",
        "Pears;Pear, raw;FRUIT",
        "Smoothies and grain drinks;Fruit smoothie;BEVERAGE",
        "Fried rice and lo/chow mein;Rice, fried;MIXED_DISH",
        "Fruit & Vegetable Juice, Nectars & Fruit Drinks;JUICE;BEVERAGE",
        "Fruits and Fruit Juices;Orange juice, raw;FRUIT",
        "Meat/Poultry/Other Animals;STEAK;MEAT",
        "Other Grains & Seeds;QUINOA;GRAIN",
        "Flour - Cereal/Pulse;RYE FLOUR;GRAIN",
        "Herbs/Spices;ROASTED NORI SHEETS;ALGAE",
        "Soups;Soup, seaweed;SOUP",
        "Lamb, Veal, and Game Products;Lamb, New Zealand, brains, cooked;OFFAL",
        "Lamb, Veal, and Game Products;Lamb, tongue, braised;OFFAL",
        "Poultry Products;Pate de foie gras, canned;OFFAL",
        "American Indian/Alaska Native Foods;Moose, liver, braised (Alaska Native);OFFAL",
        "Dairy and Egg Products;KRAFT Pasteurized Process Cheese;CHEESE",
        "Legumes and Legume Products;VITASOY USA, Tofu, firm;MEAT_ALTERNATIVE",
        "Condiments;Yeast extract spread;SPREAD",
        "Not known;Yeast;YEAST",
        "Not known;Nutritional yeast;YEAST",
        "'';Mushrooms, white, raw;MUSHROOM",
        "'';Tempeh;FERMENTED_PLANT",
        "Not known;Thing;OTHER"
      })
  void groups_follow_the_category_and_where_need_be_the_description(
      String category, String description, FoodGroup group) {
    assertThat(UsdaGroups.of(category, description, true)).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({"true,CEREAL_FORTIFIED", "false,GRAIN"})
  void a_cereal_without_b12_is_grain(boolean some, FoodGroup group) {
    assertThat(UsdaGroups.of("Breakfast Cereals", "Oats", some)).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANT_DRINK,FORTIFIED",
    "MEAT,NATURAL",
    "MIXED_DISH,NATURAL",
    "CEREAL_FORTIFIED,NOT_STATED",
    "BEVERAGE,NOT_STATED",
    "OTHER,NOT_STATED"
  })
  void where_it_comes_from_if_the_release_does_not_say(FoodGroup group, Food.Origin origin) {
    assertThat(UsdaGroups.origin(group)).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource({"ALGAE,false", "MUSHROOM,false", "FERMENTED_PLANT,false", "MEAT,true", "OTHER,true"})
  void what_holds_analogues_does_not_count(FoodGroup group, boolean counted) {
    assertThat(UsdaGroups.counted(group)).isEqualTo(counted);
  }
}
