package io.github.cobalamin.food;

import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Whether a food reaches the threshold for a content claim, with the rule, the arithmetic and who
 * says so. It tells of a threshold; what may stand on a label depends on more than that.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param food the food
 * @param level the threshold that is reached
 * @param conclusion the answer in words
 * @param rule the rule in words
 * @param arithmetic the numbers, from the content to the share of the reference value
 * @param citations who says so, the rule first; at least one
 */
public record ClaimAnswer(
    Food food,
    Level level,
    String conclusion,
    String rule,
    String arithmetic,
    List<Citation> citations)
    implements Serializable {

  /**
   * Copies the list.
   *
   * @param food the food
   * @param level the threshold that is reached
   * @param conclusion the answer in words
   * @param rule the rule in words
   * @param arithmetic the numbers, from the content to the share of the reference value
   * @param citations who says so, the rule first; at least one
   * @throws IllegalArgumentException if there is no citation
   */
  public ClaimAnswer {
    Objects.requireNonNull(food, "food");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(conclusion, "conclusion");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(arithmetic, "arithmetic");
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("an answer on a claim must have a citation");
    }
  }

  /** This answer, with a remark after its conclusion. */
  ClaimAnswer remarking(String remark) {
    return new ClaimAnswer(food, level, conclusion + "; " + remark, rule, arithmetic, citations);
  }

  /** {@return who states the rule} */
  public Citation citation() {
    return citations.get(0);
  }

  /** {@return whether anything it rests on still waits for a reviewer} */
  public boolean provisional() {
    return citations.stream().anyMatch(Citation::provisional);
  }

  /** {@return food, arithmetic and answer in one sentence} */
  public String text() {
    return food.name() + ": " + arithmetic + ": " + conclusion;
  }

  /** {@return food, arithmetic and answer in one sentence} */
  @Override
  public String toString() {
    return text();
  }

  /** Which threshold for a content claim a food reaches. */
  public enum Level {
    /** None, or the food does not count as a source at all. */
    NONE("none"),
    /** The lower one: "good source" in the United States, "source of" in the EU and the UK. */
    SOURCE("source"),
    /** The upper one: "excellent source" in the United States, "high" in the EU and the UK. */
    HIGH("high"),
    /** Not known: the content is missing, or is a lower bound that does not reach. */
    UNKNOWN("not known");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** {@return the name in words} */
    public String label() {
      return label;
    }
  }
}
