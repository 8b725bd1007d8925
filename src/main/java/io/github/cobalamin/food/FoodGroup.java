package io.github.cobalamin.food;

/** A group of foods. */
public enum FoodGroup {
  /** Muscle meat of cattle, pigs and sheep. */
  MEAT("meat"),
  /** Liver, kidney, heart and the like. */
  OFFAL("offal"),
  /** Chicken, turkey, duck. */
  POULTRY("poultry"),
  /** Venison, rabbit, wild birds. */
  GAME("game"),
  /** Sausages, ham, bacon, cold cuts. */
  PROCESSED_MEAT("processed meat"),
  /** Fish. */
  FISH("fish"),
  /** Shellfish, squid and snails. */
  SHELLFISH("shellfish"),
  /** Eggs. */
  EGG("egg"),
  /** Milk of animals and of mothers. */
  MILK("milk"),
  /** Cheese. */
  CHEESE("cheese"),
  /** Yogurt and kefir. */
  YOGURT("yogurt"),
  /** Butter, cream, ice cream, whey. */
  DAIRY_OTHER("other dairy"),
  /** Breakfast cereals with added vitamins. */
  CEREAL_FORTIFIED("fortified cereal"),
  /** Drinks of soya, oats, nuts and the like. */
  PLANT_DRINK("plant drink"),
  /** Tofu, plant burgers, mycoprotein. */
  MEAT_ALTERNATIVE("meat alternative"),
  /** Spreads, yeast extract among them. */
  SPREAD("spread"),
  /** Yeast, nutritional yeast among them. */
  YEAST("yeast"),
  /** Seaweed and blue-green algae. */
  ALGAE("algae"),
  /** Tempeh, kimchi, miso and the like. */
  FERMENTED_PLANT("fermented plant food"),
  /** Mushrooms. */
  MUSHROOM("mushroom"),
  /** Vegetables. */
  VEGETABLE("vegetable"),
  /** Fruit. */
  FRUIT("fruit"),
  /** Beans, peas, lentils. */
  LEGUME("legume"),
  /** Nuts and seeds. */
  NUT_SEED("nut or seed"),
  /** Bread, rice, pasta and other grain. */
  GRAIN("grain"),
  /** Oils and fats. */
  FAT("fat"),
  /** Sugar, sweets, chocolate. */
  SWEET("sweet"),
  /** Other drinks. */
  BEVERAGE("beverage"),
  /** Infant formula and baby food. */
  INFANT_FORMULA("infant food"),
  /** Dishes of several foods. */
  MIXED_DISH("dish"),
  /** Soups. */
  SOUP("soup"),
  /** Anything else. */
  OTHER("other");

  private final String label;

  FoodGroup(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
