package io.github.cobalamin.food;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.food.data.FoodWords;
import io.github.cobalamin.food.data.IntakeSources;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reference amounts of the United States by group of food, 21 CFR 101.12(b), Table 2, as amended in
 * 2016, and for meat and poultry those of the Department of Agriculture. Phrases pick a category
 * within a group, the first of which all words stand in the name; a category that the table leaves
 * out, or that goes by cups, has none, and so has a group that is not listed. Raw fish and game
 * have none either: a footnote takes foods of nothing else out of the row for the uncooked.
 */
final class ReferenceAmounts {
  private static final Citation TABLE_2 =
      IntakeSources.US_REFERENCE_AMOUNTS.at("(b), Table 2", SECONDARY);
  private static final Citation MEAT = IntakeSources.US_MEAT_AMOUNTS.at("(b), Table 2", READ_ONCE);
  private static final Citation POULTRY =
      IntakeSources.US_POULTRY_AMOUNTS.at("(b), Table 2", INDEPENDENTLY_CONFIRMED);

  private static final Quantity MOST = Quantity.of(100_000, Unit.GRAM);
  private static final List<Row> ROWS = rows();

  /** A group, phrases of which one must stand in the name (none: any name), and the amount. */
  private record Row(
      FoodGroup group, List<List<String>> phrases, Optional<ReferenceAmount> amount) {
    boolean fits(FoodGroup of, List<String> name) {
      return group == of && (phrases.isEmpty() || phrases.stream().anyMatch(name::containsAll));
    }
  }

  private ReferenceAmounts() {}

  static Optional<ReferenceAmount> of(Food food) {
    List<String> name = FoodWords.of(food.name());
    for (Row row : ROWS) {
      if (row.fits(food.group(), name)) {
        return row.amount();
      }
    }
    return Optional.empty();
  }

  /** An amount of the caller's own, checked; millilitres of a drink are taken as grams. */
  static ReferenceAmount own(Food food, String text) {
    String amount = text.strip();
    boolean volume = amount.toLowerCase(Locale.ROOT).endsWith("ml") && FoodUse.drink(food);
    Quantity mass;
    try {
      mass = Quantity.of(volume ? amount.substring(0, amount.length() - 2) + "g" : amount);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(notAnAmount(food, text), e);
    }
    if (!mass.unit().convertsTo(Unit.MILLIGRAM)
        || !mass.exact()
        || mass.value().signum() == 0
        || mass.isAbove(MOST) == Truth.TRUE) {
      throw new IllegalArgumentException(notAnAmount(food, text));
    }
    return new ReferenceAmount(
        mass.in(Unit.GRAM).value(),
        volume,
        "the caller's",
        IntakeSources.US_REFERENCE_AMOUNTS.at("(b), amount given by the caller", PROVISIONAL));
  }

  private static String notAnAmount(Food food, String text) {
    return "reference amount for "
        + food
        + " must be a mass above 0 and of at most 100 kg, such as \"30 g\", or \"240 mL\" of a"
        + " drink, but was \""
        + text
        + "\"";
  }

  /** Every word by which a category is picked. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Row row : ROWS) {
      row.phrases().forEach(words::addAll);
    }
    return words;
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    FoodGroup egg = FoodGroup.EGG;
    rows.add(none(egg, "dried", "yolk", "white", "substitute", "mayonnaise", "devilled"));
    rows.add(grams(egg, 110, "egg mixtures", "omelette", "scrambled"));
    rows.add(grams(egg, 50, "eggs"));
    for (FoodGroup group : List.of(FoodGroup.FISH, FoodGroup.SHELLFISH, FoodGroup.GAME)) {
      rows.add(
          none(group, "dried", "roe", "liver", "salad", "stick", "gefilte", "taramasalata", "raw"));
      rows.add(grams(group, 15, "canned anchovies, caviar", "tinned anchovy", "caviar"));
      rows.add(grams(group, 55, "smoked or pickled", "smoked", "pickled"));
      rows.add(grams(group, 85, "without sauce, cooked, or canned"));
    }
    rows.add(none(FoodGroup.OFFAL, "sausage", "liverwurst", "pate", "haggis", "faggot", "onion"));
    for (String bird : List.of("chicken", "turkey", "duck", "goose")) {
      rows.add(
          grams(
              POULTRY,
              FoodGroup.OFFAL,
              114,
              "poultry without sauce, ready to cook",
              bird + " raw"));
      rows.add(grams(POULTRY, FoodGroup.OFFAL, 85, "poultry without sauce, ready to serve", bird));
    }
    rows.add(grams(FoodGroup.OFFAL, 85, "game without sauce, cooked", "moose"));
    for (FoodGroup group : List.of(FoodGroup.MEAT, FoodGroup.OFFAL)) {
      rows.add(grams(MEAT, group, 55, "canned meats", "tinned"));
      rows.add(grams(MEAT, group, 114, "without sauce, ready to cook", "raw"));
      rows.add(grams(MEAT, group, 85, "without sauce, ready to serve"));
    }
    rows.add(grams(POULTRY, FoodGroup.POULTRY, 55, "canned poultry", "tinned"));
    rows.add(grams(POULTRY, FoodGroup.POULTRY, 114, "without sauce, ready to cook", "raw"));
    rows.add(grams(POULTRY, FoodGroup.POULTRY, 85, "without sauce, ready to serve"));
    rows.add(none(FoodGroup.MILK, "powder", "dried", "dry", "dehydrated", "human", "condensed"));
    rows.add(millilitres(FoodGroup.MILK, 30, "undiluted", "evaporated"));
    rows.add(millilitres(FoodGroup.MILK, 120, "eggnog", "eggnog"));
    rows.add(millilitres(FoodGroup.MILK, 240, "milk, milk-based drinks"));
    rows.add(none(FoodGroup.PLANT_DRINK, "yogurt", "dessert", "latte", "powder"));
    rows.add(millilitres(FoodGroup.PLANT_DRINK, 240, "milk-substitute beverages"));
    rows.add(
        none(
            FoodGroup.BEVERAGE,
            "powder",
            "mix",
            "concentrate",
            "beer",
            "wine",
            "cider",
            "spirit",
            "liqueur",
            "coffee",
            "tea"));
    rows.add(millilitres(FoodGroup.BEVERAGE, 240, "shakes", "shake"));
    rows.add(millilitres(FoodGroup.BEVERAGE, 240, "milk-based drinks", "cocoa", "chocolate"));
    rows.add(millilitres(FoodGroup.BEVERAGE, 240, "juices, nectars", "juice", "nectar"));
    rows.add(millilitres(FoodGroup.BEVERAGE, 360, "carbonated and noncarbonated beverages"));
    rows.add(none(FoodGroup.CHEESE, "sauce", "quark"));
    rows.add(grams(FoodGroup.CHEESE, 55, "cheese used as an ingredient", "ricotta", "dry cottage"));
    rows.add(grams(FoodGroup.CHEESE, 110, "cottage cheese", "cottage"));
    rows.add(grams(FoodGroup.CHEESE, 5, "grated hard cheese", "grated Parmesan", "grated Romano"));
    rows.add(grams(FoodGroup.CHEESE, 30, "cheese, all others"));
    rows.add(none(FoodGroup.YOGURT, "drink", "kefir", "tzatziki", "frais"));
    rows.add(grams(FoodGroup.YOGURT, 170, "yogurt"));
    rows.add(none(FoodGroup.MEAT_ALTERNATIVE, "cheese"));
    rows.add(grams(FoodGroup.MEAT_ALTERNATIVE, 15, "bacon substitutes", "bacon"));
    rows.add(
        grams(
            FoodGroup.MEAT_ALTERNATIVE,
            55,
            "substitutes for luncheon meat, spreads, sausages, frankfurters",
            "sausage",
            "frankfurter",
            "luncheon",
            "spread"));
    rows.add(grams(FoodGroup.MEAT_ALTERNATIVE, 85, "tofu", "tofu"));
    rows.add(
        none(FoodGroup.SOUP, "gravy", "stock", "cube", "powder", "condensed", "dry", "dehydrated"));
    rows.add(grams(FoodGroup.SOUP, 245, "soups"));
    rows.add(none(FoodGroup.NUT_SEED, "milk", "butter", "flour", "paste", "cream", "tahini"));
    rows.add(grams(FoodGroup.NUT_SEED, 30, "nuts and seeds"));
    return rows;
  }

  private static Row none(FoodGroup group, String... phrases) {
    return new Row(group, read(phrases), Optional.empty());
  }

  private static Row grams(FoodGroup group, int grams, String category, String... phrases) {
    return grams(TABLE_2, group, grams, category, phrases);
  }

  private static Row grams(
      Citation citation, FoodGroup group, int grams, String category, String... phrases) {
    return row(citation, group, grams, false, category, phrases);
  }

  private static Row millilitres(FoodGroup group, int volume, String category, String... phrases) {
    return row(TABLE_2, group, volume, true, category, phrases);
  }

  private static Row row(
      Citation citation,
      FoodGroup group,
      int amount,
      boolean volume,
      String category,
      String... phrases) {
    return new Row(
        group,
        read(phrases),
        Optional.of(new ReferenceAmount(BigDecimal.valueOf(amount), volume, category, citation)));
  }

  /** Words as names are read: singular, British. */
  private static List<List<String>> read(String... phrases) {
    return Stream.of(phrases).map(FoodWords::of).toList();
  }
}
