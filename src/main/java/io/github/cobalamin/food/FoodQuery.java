package io.github.cobalamin.food;

import io.github.cobalamin.food.data.FoodTags;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A question to a catalogue. Foods whose content is missing are left out where the content is asked
 * for, since missing is not zero.
 *
 * <p>Instances are mutable and belong to one thread.
 */
public final class FoodQuery {
  private final FoodCatalogue catalogue;
  private String words = "";
  private final Set<FoodGroup> groups = EnumSet.noneOf(FoodGroup.class);
  private final Set<FoodTag> suited = EnumSet.noneOf(FoodTag.class);
  private final Set<FoodTag> avoided = EnumSet.noneOf(FoodTag.class);
  private BigDecimal leastPerPortion = BigDecimal.ZERO;
  private boolean countedOnly;

  FoodQuery(FoodCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * {@return this query, for foods with all these words}
   *
   * @param asked the words
   */
  public FoodQuery words(String asked) {
    words = asked;
    return this;
  }

  /**
   * {@return this query, for foods of this group or of others asked for}
   *
   * @param group the group
   */
  public FoodQuery group(FoodGroup group) {
    groups.add(group);
    return this;
  }

  /**
   * {@return this query, for foods that suit a diet}
   *
   * @param diet vegan, vegetarian or pescetarian
   * @throws IllegalArgumentException if it is no diet
   */
  public FoodQuery suits(FoodTag diet) {
    suited.add(FoodTags.diet(diet));
    return this;
  }

  /**
   * {@return this query, without foods that hold something, or of which nothing is said, such as
   * imported ones}
   *
   * @param tag such as {@code FoodTag.CONTAINS_MILK}
   * @throws IllegalArgumentException if it is a diet
   */
  public FoodQuery without(FoodTag tag) {
    avoided.add(FoodTags.held(tag));
    return this;
  }

  /**
   * {@return this query, for foods with at least so much in the usual portion}
   *
   * @param mass such as "1 ug"
   * @throws IllegalArgumentException if it is no exact mass
   */
  public FoodQuery atLeastPerPortion(String mass) {
    Quantity least = Quantity.of(mass);
    if (!least.unit().convertsTo(Unit.MILLIGRAM) || !least.exact()) {
      throw new IllegalArgumentException("content must be an exact mass but was " + mass);
    }
    leastPerPortion = least.in(Unit.MICROGRAM).value();
    return this;
  }

  /** {@return this query, without foods whose vitamin B12 does not count towards a target} */
  public FoodQuery counted() {
    countedOnly = true;
    return this;
  }

  /** {@return the foods, in the order of the table, or best first where words were asked for} */
  public List<Food> list() {
    List<Food> foods = words.isEmpty() ? catalogue.all() : catalogue.search(words);
    return foods.stream().filter(this::fits).toList();
  }

  /** {@return the foods, those with most in the usual portion first} */
  public List<Food> richestFirst() {
    return list().stream()
        .filter(food -> food.microgramsPerPortion().isPresent())
        .sorted(
            Comparator.comparing((Food food) -> food.microgramsPerPortion().orElseThrow())
                .reversed()
                .thenComparing(Food::id))
        .toList();
  }

  private boolean fits(Food food) {
    return (groups.isEmpty() || groups.contains(food.group()))
        && food.tags().containsAll(suited)
        && (avoided.isEmpty()
            || (!food.tags().isEmpty() && Collections.disjoint(food.tags(), avoided)))
        && (!countedOnly || food.counted())
        && (leastPerPortion.signum() == 0
            || food.microgramsPerPortion()
                .filter(micrograms -> micrograms.compareTo(leastPerPortion) >= 0)
                .isPresent());
  }
}
