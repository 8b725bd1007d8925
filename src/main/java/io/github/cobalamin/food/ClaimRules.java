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

/** The rules on content claims of the United States, the European Union and the United Kingdom. */
final class ClaimRules {
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

  private ClaimRules() {}

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

  static ContentClaim us(Food food) {
    return byCategory(US, food);
  }

  static ContentClaim us(Food food, String referenceAmount) {
    return american(US, food, ReferenceAmounts.own(food, referenceAmount));
  }

  static ContentClaim usHistoric(Food food) {
    return byCategory(US_HISTORIC, food);
  }

  static ContentClaim eu(Food food) {
    return european(FoodUse.drink(food) ? EU_DRINKS : EU, food);
  }

  static ContentClaim uk(Food food) {
    return european(FoodUse.drink(food) ? UK_DRINKS : UK, food);
  }

  private static ContentClaim european(ClaimRule rule, Food food) {
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
  private static ContentClaim byCategory(ClaimRule rule, Food food) {
    requireNoInfantFood(food);
    if (!food.counted()) {
      return rule.answer(food, HUNDRED, "100 g", List.of());
    }
    return american(
        rule,
        food,
        ReferenceAmounts.of(food)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "reference amount for "
                            + food
                            + " must be given, such as \"30 g\": the table has none for it (group: "
                            + food.group().label()
                            + ")")));
  }

  private static ContentClaim american(ClaimRule rule, Food food, ReferenceAmount amount) {
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
    ContentClaim answer = rule.answer(food, amount.amount(), words, more);
    ContentClaim printed = US_HISTORIC.answer(food, amount.amount(), words, more);
    return rule.equals(US_HISTORIC)
        ? answer
        : answer.remarking(
            "by the 6 µg that the Department of Agriculture prints for meat it "
                + printed.answer());
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
