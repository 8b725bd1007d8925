package io.github.cobalamin.food;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A food, with its vitamin B12 and where that comes from.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Food implements Serializable {
  private static final long serialVersionUID = 1L;

  Food() {}

  /** {@return the id: lower-case words joined by hyphens} */
  public abstract String id();

  /** {@return the name in plain English} */
  public abstract String name();

  /** {@return other names, American ones among them} */
  public abstract List<String> synonyms();

  /** {@return the group} */
  public abstract FoodGroup group();

  /** {@return its vitamin B12, which may be missing} */
  public abstract B12Content content();

  /** {@return whether its vitamin B12 is the food's own or was added} */
  @Value.Default
  public Origin origin() {
    return Origin.NATURAL;
  }

  /** {@return the diets it suits and what it holds; nothing is said of what is not listed} */
  public abstract Set<FoodTag> tags();

  /** {@return everyday portions, the usual one first; may be empty} */
  public abstract List<Portion> portions();

  /** {@return the number of the food in USDA FoodData Central} */
  public abstract OptionalInt fdcId();

  /** {@return the number of the food in USDA's standard reference: five digits} */
  public abstract Optional<String> ndbNumber();

  /** {@return who says so, with the release} */
  public abstract Citation citation();

  /**
   * {@return whether it counts towards a target; seaweed, tempeh, mushrooms and the like do not,
   * whatever assays find in them}
   */
  @Value.Default
  public boolean counted() {
    return true;
  }

  /** {@return what else is true of it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    if (id().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException(
          "food must have an id and a name but had \"" + id() + "\" and \"" + name() + "\"");
    }
    if (note().isPresent() && note().get().isBlank()) {
      throw new IllegalArgumentException("note of food " + id() + " must not be blank");
    }
    boolean vegan = tags().contains(FoodTag.VEGAN);
    boolean fromAnimals =
        tags().contains(FoodTag.CONTAINS_EGG)
            || tags().contains(FoodTag.CONTAINS_MILK)
            || tags().contains(FoodTag.CONTAINS_FISH)
            || tags().contains(FoodTag.CONTAINS_SHELLFISH)
            || tags().contains(FoodTag.CONTAINS_MEAT);
    if (vegan && fromAnimals) {
      throw new IllegalArgumentException(
          "food "
              + id()
              + " must not be vegan and hold what comes from animals but is "
              + tags().stream().map(FoodTag::label).toList());
    }
  }

  /** {@return the usual portion; empty if the food has no portion} */
  public Optional<Portion> usualPortion() {
    return portions().isEmpty() ? Optional.empty() : Optional.of(portions().get(0));
  }

  /** {@return the micrograms in the usual portion; empty if content or portion is missing} */
  public Optional<BigDecimal> microgramsPerPortion() {
    return usualPortion().flatMap(portion -> content().microgramsIn(portion.grams()));
  }

  /**
   * {@return a mass of this food in grams, from an amount as a diary writes it}
   *
   * <p>It is a mass, or some of a portion: a decimal, a fraction or a number word, then the words
   * of a portion, of which those that name the food may be left out. Ounces and pounds are masses,
   * spoons, cups and fluid ounces those of the United States. A volume is weighed as the food's
   * portions tell, such as "1 glass (200 ml)" or "1 cup"; where none does, it is refused, and so is
   * what could be several portions.
   *
   * @param amount such as "50 g", "1 large egg", "2 x 1 large egg", "0.5 cup", "1 1/2 cups", "2
   *     slices", "4 oz" or "200 ml"
   * @throws IllegalArgumentException if it is no such amount of this food, or above 100 000 g
   */
  public BigDecimal grams(String amount) {
    return new Amounts(name(), synonyms(), portions()).grams(amount);
  }

  /**
   * {@return whether it suits a diet, as far as its tags say}
   *
   * @param diet vegan, vegetarian or pescetarian
   */
  public boolean suits(FoodTag diet) {
    Objects.requireNonNull(diet, "diet");
    return tags().contains(diet);
  }

  /** {@return the hash of the id, so that looking a food up stays cheap} */
  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name();
  }

  /** {@return a builder that begins with the values of this food} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a builder of a dish of other foods, which is a food. What cooking loses is not
   * reckoned: use cooked foods where there are any}
   *
   * <pre>{@code
   * Food.recipe("flip", "flip").add(foods.get("egg-raw"), "2 x 1 large egg")
   *     .add(foods.get("milk-whole"), "300 g").serves(2).build();
   * }</pre>
   *
   * @param id the id of the dish: lower-case words joined by hyphens
   * @param name its name
   */
  public static RecipeBuilder recipe(String id, String name) {
    return new RecipeBuilder(id, name);
  }

  /**
   * Builds {@link Food} values. {@link #build()} throws {@link IllegalStateException} when a value
   * is missing, and {@link IllegalArgumentException} when they contradict each other.
   */
  public static final class Builder extends ImmutableFood.Builder {
    Builder() {}
  }

  /**
   * Builds a dish of other foods. It is mutable, and belongs to one thread.
   *
   * <p>The dish has a lower bound where a part has no value; a part that does not count adds
   * nothing. Of what a part without tags holds nothing is known, so that the dish has none either.
   */
  public static final class RecipeBuilder {
    private final Recipe recipe;

    RecipeBuilder(String id, String name) {
      recipe = new Recipe(id, name);
    }

    /**
     * {@return this builder, after adding a food}
     *
     * @param food the food
     * @param amount such as "200 g", "1/2 cup" or a portion's label, as {@link Food#grams} reads it
     * @throws IllegalArgumentException if it is no such amount of the food
     */
    public RecipeBuilder add(Food food, String amount) {
      recipe.add(food, amount);
      return this;
    }

    /**
     * {@return this builder, after stating how many servings the dish makes}
     *
     * @param servings how many, at least one
     * @throws IllegalArgumentException if it is fewer
     */
    public RecipeBuilder serves(int servings) {
      recipe.serves(servings);
      return this;
    }

    /**
     * {@return the dish as a food}
     *
     * @throws IllegalStateException if it has no part, or it was not stated how many it serves
     * @throws IllegalArgumentException if the id or the name is blank
     */
    public Food build() {
      return recipe.food();
    }

    /** {@return what it is a recipe of, and of how many foods} */
    @Override
    public String toString() {
      return recipe.toString();
    }
  }

  /** Where the vitamin B12 of a food comes from. */
  public enum Origin {
    /** The food itself. */
    NATURAL,
    /** It was added. */
    FORTIFIED,
    /** Some was added to what was there. */
    MIXED,
    /** The source does not say, and the food may well be fortified. */
    NOT_STATED;

    /** {@return the name in words} */
    public String label() {
      return this == MIXED ? "natural with some added" : Words.of(this);
    }
  }
}
