package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.FoodGroup;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How much vitamin B12 a food can hold: twice as much as the richest of its group in the tables of
 * the United States (SR Legacy, Foundation 2023, FNDDS 2021-2023), France (CIQUAL 2025) and the
 * United Kingdom (CoFID 2021). A label that says more has its unit or its decimal mark wrong.
 * Supplements may be anything up to 1 g per 100 g.
 */
final class MostB12 {
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);
  private static final long LEAST = Billionths.of(most(FoodGroup.MUSHROOM));

  private MostB12() {}

  /** Whether a food of some group cannot hold so many billionths of a microgram: the quick look. */
  static boolean mayExceed(long amount) {
    return amount > LEAST;
  }

  /** Whether a food of this group and category cannot hold so many billionths of a microgram. */
  static boolean exceeds(FoodGroup group, String category, long amount) {
    return amount > Billionths.of(most(group)) && !supplement(category);
  }

  /** Shots of vitamins are sold among energy drinks. */
  private static boolean supplement(String category) {
    String name = category.toLowerCase(Locale.ROOT);
    return name.contains("supplement") || name.contains("vitamin") || name.startsWith("energy,");
  }

  /** Why the content of a food is not taken. */
  static MalformedField refusal(CsvReader row, int name, FoodGroup group, B12Amount amount) {
    return row.malformed(
        name,
        "must be of a food with at most "
            + most(group).toPlainString()
            + " micrograms of vitamin B12 per 100 g, twice the richest known of its group ("
            + group.label()
            + ")",
        Billionths.text(amount.total()));
  }

  /** The most that a food of a group can hold, in micrograms per 100 g. */
  static BigDecimal most(FoodGroup group) {
    return new BigDecimal(richest(group)).multiply(TWICE);
  }

  /** The richest of a group in micrograms per 100 g. */
  private static String richest(FoodGroup group) {
    return switch (group) {
      case MEAT -> "9.89"; // lamb testes, raw; SR Legacy
      case OFFAL -> "110"; // ox liver; CoFID
      case POULTRY -> "9.37"; // emu fillet, broiled; SR Legacy
      case GAME -> "10"; // rabbit, raw; CoFID
      case PROCESSED_MEAT -> "24.55"; // liver cheese; SR Legacy
      case FISH -> "56.4"; // whitefish eggs; SR Legacy
      case SHELLFISH -> "98.89"; // clams, cooked; SR Legacy
      case EGG -> "10.51"; // egg, dried; SR Legacy
      case MILK -> "4.03"; // skimmed milk powder; SR Legacy
      case CHEESE -> "4.1"; // Emmental; CoFID
      case YOGURT -> "1.4"; // fromage frais, fat-free, fruit; CoFID
      case DAIRY_OTHER -> "4.2"; // protein powder of milk; SR Legacy
      case CEREAL_FORTIFIED -> "20.69"; // enriched bran flakes; SR Legacy
      case PLANT_DRINK -> "1.327"; // soya drink; Foundation
      case MEAT_ALTERNATIVE, LEGUME -> "6"; // meat extender; SR Legacy
      case SPREAD -> "14.5"; // yeast extract; CIQUAL, CoFID
      case ALGAE -> "77.6"; // purple laver, dried; Japan, richer than CoFID's nori of 27.5
      case FERMENTED_PLANT -> "0.14"; // tempeh; SR Legacy
      case MUSHROOM -> "0.1"; // crimini, raw; SR Legacy
      case VEGETABLE -> "0.97"; // vegetable juice, fortified; SR Legacy
      case FRUIT -> "2.5"; // smoothie, fortified; SR Legacy
      case NUT_SEED -> "0.5"; // peanuts, raisins and chocolate chips; CoFID
      case GRAIN -> "2.93"; // waffles; SR Legacy
      case FAT -> "10.8"; // vegetable oil spread; SR Legacy
      case SWEET -> "4.2"; // milk bar; SR Legacy
      case BEVERAGE -> "8.08"; // shake powder; SR Legacy
      case INFANT_FORMULA -> "5"; // baby cereal, dry; SR Legacy
      case MIXED_DISH -> "66.6"; // liver and bacon; CoFID
      case SOUP -> "9.47"; // clam chowder, condensed; SR Legacy
      // Nutritional yeast is in none of the tables, and of the rest the group is not known.
      case YEAST, OTHER -> "150"; // royal jelly, the richest of all; CIQUAL
    };
  }
}
