package io.github.cobalamin.food;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.List;

/**
 * Whether a food meets the threshold for being called a good or an excellent source of vitamin B12,
 * by the rules of the United States, the European Union or the United Kingdom, with the rule, the
 * arithmetic and who says so.
 *
 * <pre>{@code
 * ContentClaim.us(foods.get("egg-boiled"));           // 50 g: 23.1 % of 2.4 µg, "high"
 * ContentClaim.us(foods.get("yeast-extract-fortified"), "5 g");
 * ContentClaim.eu(foods.get("milk-semi-skimmed"));    // 100 mL
 * }</pre>
 *
 * <p>The United States judge by a reference amount for the category of food and never by the
 * serving of a label. The Department of Agriculture still prints a daily value of 6 µg for meat and
 * poultry; the claim is by 2.4 µg and says what it would be by 6. Claims in Europe are about food
 * ready to eat, so of powders and concentrates nothing is said there. One millilitre of a drink is
 * taken as one gram, which for milk is three in a hundred too little. It tells of thresholds only:
 * what may stand on a label depends on more.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class ContentClaim implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Food food;
  private final Level level;
  private final String answer;
  private final String regulation;
  private final String arithmetic;
  private final List<Citation> citations;

  /** Of the citations the first is the rule's. */
  ContentClaim(
      Food food,
      Level level,
      String answer,
      String regulation,
      String arithmetic,
      List<Citation> citations) {
    this.food = food;
    this.level = level;
    this.answer = answer;
    this.regulation = regulation;
    this.arithmetic = arithmetic;
    this.citations = List.copyOf(citations);
  }

  /**
   * {@return what a food reaches in the United States, by the reference amount for its category}
   *
   * @param food the food
   * @throws IllegalArgumentException if the library's table has no reference amount for the food,
   *     in which case {@link #us(Food, String)} takes the caller's, or it is food for infants
   */
  public static ContentClaim us(Food food) {
    return ClaimRules.us(food);
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
  public static ContentClaim us(Food food, String referenceAmount) {
    return ClaimRules.us(food, referenceAmount);
  }

  /**
   * {@return what a food reached in the United States by the former daily value of 6 µg}
   *
   * @param food the food
   * @throws IllegalArgumentException if the library's table has no reference amount for the food,
   *     or it is food for infants
   */
  public static ContentClaim usHistoric(Food food) {
    return ClaimRules.usHistoric(food);
  }

  /**
   * {@return what a food reaches in the European Union, per 100 g, or per 100 mL of a drink}
   *
   * @param food the food
   * @throws IllegalArgumentException if it is food for infants
   */
  public static ContentClaim eu(Food food) {
    return ClaimRules.eu(food);
  }

  /**
   * {@return what a food reaches in the United Kingdom, per 100 g, or per 100 mL of a drink}
   *
   * @param food the food
   * @throws IllegalArgumentException if it is food for infants
   */
  public static ContentClaim uk(Food food) {
    return ClaimRules.uk(food);
  }

  /** This claim, with a remark after its answer. */
  ContentClaim remarking(String remark) {
    return new ContentClaim(food, level, answer + "; " + remark, regulation, arithmetic, citations);
  }

  /** {@return the food} */
  public Food food() {
    return food;
  }

  /** {@return the threshold that is reached} */
  public Level level() {
    return level;
  }

  /** {@return the answer in words} */
  public String answer() {
    return answer;
  }

  /** {@return the rule in words} */
  public String regulation() {
    return regulation;
  }

  /** {@return the numbers, from the content over the amount to the share of the reference value} */
  public String arithmetic() {
    return arithmetic;
  }

  /** {@return who says so, who states the regulation first; at least one} */
  public List<Citation> citations() {
    return citations;
  }

  /** {@return whether anything it rests on still waits for a reviewer} */
  public boolean provisional() {
    return citations.stream().anyMatch(Citation::provisional);
  }

  /** {@return food, arithmetic and answer in one sentence} */
  public String text() {
    return food.name() + ": " + arithmetic + ": " + answer;
  }

  /** {@return the food and the answer in words, without what else is said of it} */
  @Override
  public String toString() {
    int remark = answer.indexOf("; ");
    return food.name() + ": " + (remark < 0 ? answer : answer.substring(0, remark));
  }

  /** Which threshold for a content claim a food reaches. */
  public enum Level {
    /** None, or the food does not count as a source at all. */
    NONE,
    /** The lower one: "good source" in the United States, "source of" in the EU and the UK. */
    SOURCE,
    /** The upper one: "excellent source" in the United States, "high" in the EU and the UK. */
    HIGH,
    /** Not known: the content is missing, or is a lower bound that does not reach. */
    UNKNOWN;

    /** {@return the name in words} */
    public String label() {
      return this == UNKNOWN ? "not known" : Words.of(this);
    }
  }
}
