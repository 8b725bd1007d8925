package io.github.cobalamin.food;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.food.data.IntakeSources;
import io.github.cobalamin.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a food meets the threshold for being called a good or an excellent source of vitamin B12,
 * by the rules of the United States, the European Union and the United Kingdom.
 *
 * <pre>{@code
 * ContentClaims.us(foods.get("egg-boiled"));           // 50 g: 23.1 % of 2.4 µg, "high"
 * ContentClaims.us(foods.get("yeast-extract-fortified"), "5 g");
 * ContentClaims.eu(foods.get("milk-semi-skimmed"));    // 100 mL
 * }</pre>
 *
 * <p>The United States judge by a reference amount for the category of food and never by the
 * serving of a label. The Department of Agriculture still prints a daily value of 6 µg for meat and
 * poultry; the answer is by 2.4 µg and says what it would be by 6. Claims in Europe are about food
 * ready to eat, so of powders and concentrates nothing is said there. One millilitre of a drink is
 * taken as one gram, which for milk is three in a hundred too little. It tells of thresholds only:
 * what may stand on a label depends on more. All methods are thread-safe.
 */
public final class ContentClaims {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String US_WORDS =
      " of the daily value in the reference amount for its category meets the threshold for"
          + " \"good source\", 20 % or more that for \"excellent source\". It holds for food for"
          + " people of four years and over; meals and main dishes have a rule of their own.";

  /** 21 CFR 101.54(b), (c); daily value 2.4 µg since the final rule of 27 May 2016. */
  private static final ClaimRule US =
      new ClaimRule(
          "the daily value of 2.4 µg",
          new BigDecimal("2.4"),
          BigDecimal.TEN,
          BigDecimal.valueOf(20),
          "\"good source\", \"contains\" or \"provides\"",
          "\"high\", \"rich in\" or \"excellent source\"",
          "United States: 10 to 19 %" + US_WORDS,
          List.of(
              IntakeSources.US_CLAIMS.at("(b) and (c)", INDEPENDENTLY_CONFIRMED),
              IntakeSources.US_DAILY_VALUES.at("(c)(8)(iv)", INDEPENDENTLY_CONFIRMED)));

  /** The daily value was 6 µg before that rule. */
  private static final ClaimRule US_HISTORIC =
      new ClaimRule(
          "the former daily value of 6 µg",
          BigDecimal.valueOf(6),
          BigDecimal.TEN,
          BigDecimal.valueOf(20),
          US.source(),
          US.high(),
          "United States, historic, for labels printed before the daily value of 2.4 µg and with"
              + " today's reference amounts: 10 to 19 %"
              + US_WORDS,
          List.of(
              IntakeSources.US_CLAIMS.at("(b) and (c)", INDEPENDENTLY_CONFIRMED),
              IntakeSources.US_DAILY_VALUES.at(
                  "(c)(8)(iv), before the final rule of 27 May 2016", INDEPENDENTLY_CONFIRMED)));

  private static final ClaimRule EU = europe("European Union", "15", "30", "100 g", "");
  private static final ClaimRule EU_DRINKS = europe("European Union", "7.5", "15", "100 mL", "");
  private static final String RETAINED = ", as kept in the law of Great Britain";
  private static final ClaimRule UK = europe("United Kingdom", "15", "30", "100 g", RETAINED);
  private static final ClaimRule UK_DRINKS =
      europe("United Kingdom", "7.5", "15", "100 mL", RETAINED);

  private ContentClaims() {}

  /** Regulation 1924/2006, annex, with Regulation 1169/2011, Annex XIII; reference value 2.5 µg. */
  private static ClaimRule europe(
      String where, String source, String high, String amount, String law) {
    return new ClaimRule(
        "the nutrient reference value of 2.5 µg",
        new BigDecimal("2.5"),
        new BigDecimal(source),
        new BigDecimal(high),
        "\"source of\"",
        "\"high\"",
        where
            + ": "
            + source
            + " % or more of the nutrient reference value in "
            + amount
            + " of the food ready to eat meets the threshold for \"source of\", "
            + high
            + " % or more that for \"high\". Packs of a single portion have a rule of their own.",
        List.of(
            IntakeSources.EU_CLAIMS.at("annex" + law, SECONDARY),
            IntakeSources.EU_FOOD_INFORMATION.at(
                "Annex XIII, part A" + law, law.isEmpty() ? INDEPENDENTLY_CONFIRMED : SECONDARY)));
  }

  /**
   * {@return the reference amount of the United States for a food's category; empty if the
   * library's table has none}
   *
   * @param food the food
   */
  public static Optional<ReferenceAmount> referenceAmount(Food food) {
    return ReferenceAmounts.of(food);
  }

  /**
   * {@return what a food reaches in the United States, by the reference amount for its category}
   *
   * @param food the food
   * @throws IllegalArgumentException if the table has no reference amount for the food, in which
   *     case {@link #us(Food, String)} takes the caller's, or it is food for infants
   */
  public static ClaimAnswer us(Food food) {
    return byCategory(US, food);
  }

  /**
   * {@return what a food reaches in the United States, by a reference amount of the caller's own}
   *
   * @param food the food
   * @param referenceAmount the reference amount for its category, such as "30 g", or "240 mL" of a
   *     drink; not the serving of a label
   * @throws IllegalArgumentException if the amount is neither a mass nor the volume of a drink, is
   *     not above 0, or is above 100 kg, or it is food for infants
   */
  public static ClaimAnswer us(Food food, String referenceAmount) {
    return american(US, food, ReferenceAmounts.own(food, referenceAmount));
  }

  /**
   * {@return what a food reached in the United States by the former daily value of 6 µg}
   *
   * @param food the food
   * @throws IllegalArgumentException if the table has no reference amount for the food, or it is
   *     food for infants
   */
  public static ClaimAnswer usHistoric(Food food) {
    return byCategory(US_HISTORIC, food);
  }

  /**
   * {@return what a food reached in the United States by the former daily value of 6 µg, with a
   * reference amount of the caller's own}
   *
   * @param food the food
   * @param referenceAmount the reference amount for its category, such as "30 g"
   * @throws IllegalArgumentException as {@link #us(Food, String)}
   */
  public static ClaimAnswer usHistoric(Food food, String referenceAmount) {
    return american(US_HISTORIC, food, ReferenceAmounts.own(food, referenceAmount));
  }

  /**
   * {@return what a food reaches in the European Union, per 100 g, or per 100 mL of a drink}
   *
   * @param food the food
   * @throws IllegalArgumentException if it is food for infants
   */
  public static ClaimAnswer eu(Food food) {
    return european(FoodUse.drink(food) ? EU_DRINKS : EU, food);
  }

  /**
   * {@return what a food reaches in the United Kingdom, per 100 g, or per 100 mL of a drink}
   *
   * @param food the food
   * @throws IllegalArgumentException if it is food for infants
   */
  public static ClaimAnswer uk(Food food) {
    return european(FoodUse.drink(food) ? UK_DRINKS : UK, food);
  }

  private static ClaimAnswer european(ClaimRule rule, Food food) {
    requireNoInfantFood(food);
    if (food.counted() && FoodUse.alcohol(food)) {
      return rule.open(
          food,
          "drinks with more than 1.2 % of alcohol bear no such claim, so nothing is said",
          IntakeSources.EU_CLAIMS.at("Article 4(3)", PROVISIONAL));
    }
    if (food.counted() && FoodUse.madeUp(food)) {
      return rule.open(
          food,
          "judged ready to eat and not as a powder or a concentrate, so nothing can be said",
          IntakeSources.EU_CLAIMS.at("Article 5(3)", PROVISIONAL));
    }
    return rule.answer(
        food, HUNDRED, FoodUse.drink(food) ? "100 mL, taken as 100 g" : "100 g", List.of());
  }

  /** What does not count needs no amount: the answer is the same for any. */
  private static ClaimAnswer byCategory(ClaimRule rule, Food food) {
    requireNoInfantFood(food);
    if (!food.counted()) {
      return rule.answer(food, HUNDRED, "100 g", List.of());
    }
    return american(
        rule,
        food,
        referenceAmount(food)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "reference amount for "
                            + food
                            + " must be given, such as \"30 g\": the table has none for it (group: "
                            + food.group().label()
                            + ")")));
  }

  private static ClaimAnswer american(ClaimRule rule, Food food, ReferenceAmount amount) {
    requireNoInfantFood(food);
    List<Citation> more = new ArrayList<>();
    more.add(amount.citation());
    String grams = amount.volume() ? ", taken as " + amount.amount().toPlainString() + " g" : "";
    String words = "the reference amount of " + amount + " (" + amount.category() + ")" + grams;
    if (!food.counted() || !ofAgriculture(food, amount)) {
      return rule.answer(food, amount.amount(), words, more);
    }
    more.add(IntakeSources.US_MEAT_CLAIMS.at("(b) and (c)", READ_ONCE));
    more.add(
        IntakeSources.US_MEAT_DAILY_VALUES.at(
            "(c)(8)(iv), 6 µg in the edition of 2015; whether claims may go by 2.4 µg was not read",
            PROVISIONAL));
    ClaimAnswer answer = rule.answer(food, amount.amount(), words, more);
    ClaimAnswer printed = US_HISTORIC.answer(food, amount.amount(), words, more);
    return rule.equals(US_HISTORIC)
        ? answer
        : answer.remarking(
            "by the 6 µg that the Department of Agriculture prints for meat it "
                + printed.conclusion());
  }

  /** Whether the rules of the Department of Agriculture hold: for meat and poultry. */
  private static boolean ofAgriculture(Food food, ReferenceAmount amount) {
    return switch (food.group()) {
      case MEAT, POULTRY, PROCESSED_MEAT -> true;
      case OFFAL -> !amount.category().startsWith("game");
      default -> false;
    };
  }

  private static void requireNoInfantFood(Food food) {
    if (food.group() == FoodGroup.INFANT_FORMULA) {
      throw new IllegalArgumentException(
          "food must be for people of four years and over, since food for infants has rules of its"
              + " own, but was "
              + food);
    }
  }
}
