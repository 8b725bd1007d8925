package io.github.cobalamin.food;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.source.Confirmation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A dish of foods so far, and the food that it makes. */
final class Recipe {
  private final String id;
  private final String name;

  private record Part(Food food, BigDecimal grams) {
    Optional<BigDecimal> micrograms() {
      return food.content().microgramsIn(grams);
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private int servings;

  Recipe(String id, String name) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = Objects.requireNonNull(name, "name");
  }

  void add(Food food, String amount) {
    BigDecimal grams = food.grams(amount);
    if (grams.signum() <= 0) {
      throw new IllegalArgumentException(
          "part " + food + " of recipe " + id + " must be above 0 g but was " + amount);
    }
    parts.add(new Part(food, grams));
  }

  void serves(int number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "recipe " + id + " must make a serving or more but was to make " + number);
    }
    servings = number;
  }

  /** It is a lower bound where a part has no value; a part that does not count adds nothing. */
  Food food() {
    if (parts.isEmpty() || servings == 0) {
      throw new IllegalStateException(
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
            Portion.of(
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
  private Optional<String> uncounted() {
    List<String> names =
        parts.stream()
            .map(Part::food)
            .filter(food -> !food.counted())
            .map(Food::name)
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("Not counted: " + String.join("; ", names) + ".");
  }

  /** Such as "recipe of flip, of 2 foods". */
  @Override
  public String toString() {
    return "recipe of " + name + ", of " + parts.size() + (parts.size() == 1 ? " food" : " foods");
  }
}
