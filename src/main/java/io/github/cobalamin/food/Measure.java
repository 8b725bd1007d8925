package io.github.cobalamin.food;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The measures of kitchens, with their masses in grams or their volumes in millilitres. Ounces,
 * pounds, spoons, cups and fluid ounces are those of the United States, as UCUM defines them
 * (ucum.org, version 2.1: [oz_av], [lb_av], [tsp_us], [tbs_us], [foz_us], [cup_us]), since the
 * tables from which portions come use these; a British fluid ounce is four hundredths smaller.
 */
enum Measure {
  MILLIGRAM("0.001", null, "mg", "milligram"),
  GRAM("1", null, "g", "gram", "gramme", "gm", "gms", "grm"),
  KILOGRAM("1000", null, "kg", "kgs", "kilo", "kilogram", "kilogramme"),
  OUNCE("28.349523125", null, "ounce", "oz", "onz"),
  POUND("453.59237", null, "pound", "lb", "lbs"),
  MILLILITRE(null, "1", "ml", "mls", "millilitre", "milliliter", "mlt"),
  CENTILITRE(null, "10", "cl", "centilitre", "centiliter"),
  DECILITRE(null, "100", "dl", "decilitre", "deciliter"),
  LITRE(null, "1000", "l", "litre", "liter"),
  TEASPOON(null, "4.92892159375", "teaspoon", "tsp", "teaspoonful"),
  TABLESPOON(null, "14.78676478125", "tablespoon", "tbsp", "tbs", "tablespoonful"),
  FLUID_OUNCE(null, "29.5735295625", "fluidounce", "floz"),
  CUP(null, "236.5882365", "cup", "cupful"),
  /** Of so different sizes in Britain and in the United States that it does not tell one. */
  PINT(null, null, "pint", "pt"),
  QUART(null, null, "quart", "qt"),
  GALLON(null, null, "gallon", "gal");

  private static final Map<String, Measure> BY_NAME = new HashMap<>();

  static {
    for (Measure measure : values()) {
      for (String name : measure.names) {
        BY_NAME.put(name, measure);
      }
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  private final @Nullable BigDecimal grams;
  private final @Nullable BigDecimal millilitres;

  Measure(@Nullable String grams, @Nullable String millilitres, String... names) {
    this.names = List.of(names);
    this.grams = grams == null ? null : new BigDecimal(grams);
    this.millilitres = millilitres == null ? null : new BigDecimal(millilitres);
  }

  /** The measure that a word in lower case and singular names. */
  static Optional<Measure> of(String word) {
    return Optional.ofNullable(BY_NAME.get(word));
  }

  /** The name under which it is compared. */
  String word() {
    return names.get(0);
  }

  Optional<BigDecimal> grams() {
    return Optional.ofNullable(grams);
  }

  Optional<BigDecimal> millilitres() {
    return Optional.ofNullable(millilitres);
  }

  /** Why an amount in this measure could not be weighed, as the end of a message. */
  String why() {
    if (grams != null) {
      return "";
    }
    return millilitres == null
        ? ", which is not the same in Britain and in the United States"
        : ", and what a volume of it weighs is not known";
  }

  boolean metric() {
    return this == MILLILITRE || this == CENTILITRE || this == DECILITRE || this == LITRE;
  }
}
