package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.data.FoodWords;

/**
 * Which share of its vitamin B12 a food yields to a healthy adult in a small portion, from so much
 * to so much, and the most that was taken up of one meal of it, in micrograms.
 *
 * <p>Measured were fish (42 % on the mean), chicken, sheep meat and egg (below 9 %: Watanabe 2007,
 * abstract; 13.2 to 57.7 % and at most 0.8 micrograms: Garrod 2019, abstract), and liver, of whose
 * 38 micrograms 11 % were taken up on the mean and 18 % by one person (IOM 1998, chapter 9, p.
 * 309). There was no study of other red meat or of dairy food, so 50 % is assumed (IOM, same page),
 * or 40 % (EFSA 2015, not read in print).
 *
 * @param low the lower share
 * @param high the upper share
 * @param measured whether it was measured, and so holds beyond small portions
 * @param most the most of one meal; 2.5 is 83 % of 3 micrograms in mutton (Doets 2013, abstract)
 */
record Bioavailability(double low, double high, boolean measured, double most) {
  /** The most of a meal short of liver. */
  static final double MOST = 2.5;

  private static final Bioavailability OF_TABLETS = new Bioavailability(0.5, 0.5, false, MOST);
  private static final Bioavailability OF_FOOD = new Bioavailability(0.4, 0.5, false, MOST);
  private static final Bioavailability OF_FISH = new Bioavailability(0.42, 0.5, true, MOST);
  private static final Bioavailability OF_CHICKEN = new Bioavailability(0.61, 0.66, true, MOST);
  private static final Bioavailability OF_SHEEP = new Bioavailability(0.56, 0.89, true, MOST);
  private static final Bioavailability OF_EGG = new Bioavailability(0, 0.577, true, 0.8);

  /** What fortified food yields, and tablets. */
  static Bioavailability ofTablets() {
    return OF_TABLETS;
  }

  static Bioavailability of(Food food) {
    if (food.origin() == Food.Origin.FORTIFIED) {
      return OF_TABLETS;
    }
    return switch (food.group()) {
      case FISH -> OF_FISH;
      case EGG -> OF_EGG;
      case POULTRY -> named(food, "chicken") ? OF_CHICKEN : OF_FOOD;
      case MEAT -> named(food, "lamb") || named(food, "mutton") ? OF_SHEEP : OF_FOOD;
      default -> OF_FOOD;
    };
  }

  private static boolean named(Food food, String word) {
    return FoodWords.of(food.name()).contains(word);
  }
}
