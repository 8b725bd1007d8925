package io.github.cobalamin.food;

import io.github.cobalamin.common.Words;

/** A group of foods. */
public enum FoodGroup {
  /** Muscle meat of cattle, pigs and sheep. */
  MEAT,
  /** Liver, kidney, heart and the like. */
  OFFAL,
  /** Chicken, turkey, duck. */
  POULTRY,
  /** Venison, rabbit, wild birds. */
  GAME,
  /** Sausages, ham, bacon, cold cuts. */
  PROCESSED_MEAT,
  /** Fish. */
  FISH,
  /** Shellfish, squid and snails. */
  SHELLFISH,
  /** Eggs. */
  EGG,
  /** Milk of animals and of mothers. */
  MILK,
  /** Cheese. */
  CHEESE,
  /** Yogurt and kefir. */
  YOGURT,
  /** Butter, cream, ice cream, whey. */
  DAIRY_OTHER("other dairy"),
  /** Breakfast cereals with added vitamins. */
  CEREAL_FORTIFIED("fortified cereal"),
  /** Drinks of soya, oats, nuts and the like. */
  PLANT_DRINK,
  /** Tofu, plant burgers, mycoprotein. */
  MEAT_ALTERNATIVE,
  /** Spreads, yeast extract among them. */
  SPREAD,
  /** Yeast, nutritional yeast among them. */
  YEAST,
  /** Seaweed and blue-green algae. */
  ALGAE,
  /** Tempeh, kimchi, miso and the like. */
  FERMENTED_PLANT("fermented plant food"),
  /** Mushrooms. */
  MUSHROOM,
  /** Vegetables. */
  VEGETABLE,
  /** Fruit. */
  FRUIT,
  /** Beans, peas, lentils. */
  LEGUME,
  /** Nuts and seeds. */
  NUT_SEED("nut or seed"),
  /** Bread, rice, pasta and other grain. */
  GRAIN,
  /** Oils and fats. */
  FAT,
  /** Sugar, sweets, chocolate. */
  SWEET,
  /** Other drinks. */
  BEVERAGE,
  /** Infant formula and baby food. */
  INFANT_FORMULA("infant food"),
  /** Dishes of several foods. */
  MIXED_DISH("dish"),
  /** Soups. */
  SOUP,
  /** Anything else. */
  OTHER;

  private final String label;

  FoodGroup() {
    this.label = Words.of(this);
  }

  FoodGroup(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
