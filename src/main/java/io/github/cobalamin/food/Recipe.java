package io.github.cobalamin.food;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.source.Confirmation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dish made of foods, which becomes a food. What cooking loses is not reckoned: use cooked foods
 * where there are any.
 *
 * <p>Instances are mutable and belong to one thread.
 */
public final class Recipe {
  private final String id;
  private final String name;

  private record Part(Food food, BigDecimal grams) {
    Optional<BigDecimal> micrograms() {
      return food.content().microgramsIn(grams);
    }
  }

  private final List<Part> parts = new ArrayList<>();

  private Recipe(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /**
   * {@return the beginning of a recipe}
   *
   * @param id the id of the dish: lower-case words joined by hyphens
   * @param name its name
   */
  public static Recipe of(String id, String name) {
    return new Recipe(id, name);
  }

  /**
   * {@return this recipe, after adding a food}
   *
   * @param food the food
   * @param amount such as "200 g" or a portion's label
   * @throws IllegalArgumentException if it is neither a mass nor a portion of the food
   */
  public Recipe add(Food food, String amount) {
    BigDecimal grams = food.grams(amount);
    if (grams.signum() <= 0) {
      throw new IllegalArgumentException(
          "part " + food + " of recipe " + id + " must be above 0 g but was " + amount);
    }
    parts.add(new Part(food, grams));
    return this;
  }

  /**
   * {@return the dish as a food. It is a lower bound where a part has no value; a part that does
   * not count adds nothing}
   *
   * @param servings how many servings it makes, at least one; of what a part without tags holds
   *     nothing is known, so that the dish has none either
   * @throws IllegalArgumentException if it has no part or makes no serving
   */
  public Food serves(int servings) {
    if (parts.isEmpty() || servings < 1) {
      throw new IllegalArgumentException(
          "recipe "
              + id
              + " must have a part and a serving but had "
              + parts.size()
              + " and "
              + servings);
    }
    BigDecimal grams = BigDecimal.ZERO;
    BigDecimal micrograms = BigDecimal.ZERO;
    boolean lowerBound = false;
    boolean fortified = true;
    boolean natural = true;
    boolean stated = true;
    Set<FoodTag> tags = EnumSet.allOf(FoodTag.class);
    tags.removeIf(tag -> !tag.diet());
    Set<FoodTag> held = EnumSet.noneOf(FoodTag.class);
    for (Part part : parts) {
      grams = grams.add(part.grams());
      tags.retainAll(part.food().tags());
      held.addAll(part.food().tags());
      if (part.food().counted()) {
        lowerBound |= part.micrograms().isEmpty() || part.food().content().lowerBound();
        BigDecimal each = part.micrograms().orElse(BigDecimal.ZERO);
        micrograms = micrograms.add(each);
        fortified &= each.signum() == 0 || part.food().origin() == Food.Origin.FORTIFIED;
        natural &= each.signum() == 0 || part.food().origin() == Food.Origin.NATURAL;
        stated &= each.signum() == 0 || part.food().origin() != Food.Origin.NOT_STATED;
      }
    }
    held.removeIf(FoodTag::diet);
    tags.addAll(held);
    if (parts.stream().anyMatch(part -> part.food().tags().isEmpty())) {
      tags.clear();
    }
    B12Content content =
        B12Content.of(
            micrograms.multiply(BigDecimal.valueOf(100)).divide(grams, MathContext.DECIMAL32),
            B12Content.Basis.CALCULATED);
    return Food.builder()
        .id(id)
        .name(name)
        .group(FoodGroup.MIXED_DISH)
        .content(lowerBound ? content.atLeast() : content)
        .origin(stated ? origin(natural, fortified) : Food.Origin.NOT_STATED)
        .tags(tags)
        .note(uncounted())
        .addPortion(
            new Portion(
                "1 serving", grams.divide(BigDecimal.valueOf(servings), MathContext.DECIMAL32)))
        .citation(Sources.LIBRARY.at("sum of the parts of a recipe", Confirmation.DERIVED))
        .build();
  }

  private static Food.Origin origin(boolean natural, boolean fortified) {
    if (natural) {
      return Food.Origin.NATURAL;
    }
    return fortified ? Food.Origin.FORTIFIED : Food.Origin.MIXED;
  }

  /** Seaweed and the like add nothing, which the dish must say. */
  private String uncounted() {
    List<String> names =
        parts.stream()
            .map(Part::food)
            .filter(food -> !food.counted())
            .map(Food::name)
            .distinct()
            .toList();
    return names.isEmpty() ? "" : "Not counted: " + String.join("; ", names) + ".";
  }
}
