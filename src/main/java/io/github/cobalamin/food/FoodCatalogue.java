package io.github.cobalamin.food;

import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.common.Require;
import io.github.cobalamin.food.data.FoodList;
import io.github.cobalamin.food.data.FoodRows;
import io.github.cobalamin.food.data.FoodSearch;
import io.github.cobalamin.food.data.FoodSelection;
import io.github.cobalamin.food.data.FoodTable;
import io.github.cobalamin.food.data.FoodTags;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Foods, looked up by id, by USDA number, or by words, and filtered by what they are and hold: a
 * filtered catalogue is a catalogue, which can be searched, and filtered further.
 *
 * <pre>{@code
 * FoodCatalogue foods = FoodCatalogue.standard();
 * foods.get("egg-boiled").content();          // 1.11 µg per 100 g (analysed)
 * foods.search("ground beef");                // minced beef, British names and American ones
 * foods.in(FoodGroup.FISH).atLeastPerPortion("1 ug").richestFirst();
 * foods.suiting(FoodTag.VEGETARIAN).without(FoodTag.CONTAINS_MILK).search("sausage");
 * }</pre>
 *
 * <p>Rows become foods when they are asked for, and a filter looks at none before its foods are.
 * Where the content is asked for, foods whose content is missing are left out, since missing is not
 * zero. Instances are immutable and thread-safe.
 */
public final class FoodCatalogue {
  private final FoodRows rows;

  /** Over all rows, also of a filtered catalogue: their index is made once. */
  private final FoodSearch search;

  private final @Nullable Predicate<Food> kept;

  private FoodCatalogue(FoodRows rows) {
    this(rows, new FoodSearch(rows), null);
  }

  private FoodCatalogue(FoodRows rows, FoodSearch search, @Nullable Predicate<Food> kept) {
    this.rows = rows;
    this.search = search;
    this.kept = kept;
  }

  /**
   * {@return the library's own table: some six hundred everyday foods from the tables of the United
   * States, the United Kingdom and France}
   */
  public static FoodCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /**
   * {@return a catalogue of foods of a caller's own}
   *
   * @param foods the foods
   * @throws IllegalArgumentException if two have one id
   */
  public static FoodCatalogue of(List<Food> foods) {
    return new FoodCatalogue(
        foods instanceof FoodRows rows ? rows : new FoodList(Require.all("foods", foods)));
  }

  /**
   * {@return a catalogue with more foods, which come last}
   *
   * @param more the foods
   * @throws IllegalArgumentException if two have one id
   */
  public FoodCatalogue with(Food... more) {
    List<Food> both = new ArrayList<>(all());
    both.addAll(Require.all("foods", more));
    return of(both);
  }

  /** {@return how many foods there are} */
  public int size() {
    return rows.size();
  }

  /** {@return all foods, in the order of the table} */
  public List<Food> all() {
    return new AbstractList<>() {
      @Override
      public Food get(int row) {
        return rows.food(row);
      }

      @Override
      public int size() {
        return rows.size();
      }
    };
  }

  /**
   * {@return the food of an id}
   *
   * @param id the id
   * @throws NoSuchElementException if there is none; the message names similar ids
   */
  public Food get(String id) {
    Optional<Food> found = find(id);
    if (found.isEmpty()) {
      throw new NoSuchElementException(
          "catalogue must have the food \""
              + id
              + "\" but has not; near it: "
              + NearMisses.of(id, ids()));
    }
    return found.get();
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      ids.add(rows.id(row));
    }
    return ids;
  }

  /**
   * {@return the food of an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Food> find(String id) {
    return rows.find(Objects.requireNonNull(id, "id"));
  }

  /**
   * {@return the food of a number in USDA FoodData Central, if there is one}
   *
   * @param fdcId the number
   */
  public Optional<Food> byFdcId(int fdcId) {
    Optional<Food> imported = find("fdc-" + fdcId);
    if (imported.isPresent()) {
      return imported;
    }
    return all().stream().filter(food -> food.fdcId().equals(OptionalInt.of(fdcId))).findFirst();
  }

  /**
   * {@return the food of a number in USDA's standard reference, if there is one}
   *
   * @param ndbNumber five digits
   */
  public Optional<Food> byNdbNumber(String ndbNumber) {
    Objects.requireNonNull(ndbNumber, "ndbNumber");
    return all().stream()
        .filter(food -> food.ndbNumber().filter(ndbNumber::equals).isPresent())
        .findFirst();
  }

  /**
   * {@return the foods that have all the words in their names: in any order, as beginnings, plural
   * or singular, British or American, with one wrong letter where nothing fits better; best first.
   * A filtered catalogue leaves out of what the whole one finds, so that a right word of a food
   * that is filtered out is never taken for a wrong one of another}
   *
   * @param words the words, such as "liver chicken"
   */
  public List<Food> search(String words) {
    List<Food> found = search.find(Objects.requireNonNull(words, "words"));
    return kept == null ? found : found.stream().filter(kept).toList();
  }

  /**
   * {@return those of any of these groups}
   *
   * @param group a group
   * @param more others
   */
  public FoodCatalogue in(FoodGroup group, FoodGroup... more) {
    Set<FoodGroup> groups = set(Objects.requireNonNull(group, "group"), Require.all("more", more));
    return keeping(food -> groups.contains(food.group()));
  }

  /**
   * {@return those that suit a diet}
   *
   * @param diet vegan, vegetarian or pescetarian
   * @throws IllegalArgumentException if it is no diet
   */
  public FoodCatalogue suiting(FoodTag diet) {
    FoodTag wanted = FoodTags.diet(Objects.requireNonNull(diet, "diet"));
    return keeping(food -> food.suits(wanted));
  }

  /**
   * {@return those that hold none of something, without those of which nothing is said, such as
   * imported ones}
   *
   * @param held such as {@code FoodTag.CONTAINS_MILK}
   * @param more others
   * @throws IllegalArgumentException if one is a diet
   */
  public FoodCatalogue without(FoodTag held, FoodTag... more) {
    Set<FoodTag> avoided = set(Objects.requireNonNull(held, "held"), Require.all("more", more));
    avoided.forEach(FoodTags::held);
    return keeping(food -> !food.tags().isEmpty() && Collections.disjoint(food.tags(), avoided));
  }

  /**
   * {@return those of no such group}
   *
   * @param group a group
   * @param more others
   */
  public FoodCatalogue without(FoodGroup group, FoodGroup... more) {
    Set<FoodGroup> groups = set(Objects.requireNonNull(group, "group"), Require.all("more", more));
    return keeping(food -> !groups.contains(food.group()));
  }

  /**
   * {@return all but these foods}
   *
   * @param foods the foods
   */
  public FoodCatalogue without(Food... foods) {
    List<Food> left = Require.all("foods", foods);
    return keeping(food -> !left.contains(food));
  }

  /**
   * {@return those with at least so much in the usual portion}
   *
   * @param mass such as "1 ug"
   * @throws IllegalArgumentException if it is no exact mass
   */
  public FoodCatalogue atLeastPerPortion(String mass) {
    Quantity asked = Quantity.of(mass);
    if (!asked.unit().convertsTo(Unit.MICROGRAM) || !asked.exact()) {
      throw new IllegalArgumentException("content must be an exact mass but was " + mass);
    }
    BigDecimal least = asked.in(Unit.MICROGRAM).value();
    return keeping(
        food ->
            food.microgramsPerPortion()
                .filter(micrograms -> micrograms.compareTo(least) >= 0)
                .isPresent());
  }

  /** {@return those whose vitamin B12 counts towards a target} */
  public FoodCatalogue counting() {
    return keeping(Food::counted);
  }

  private FoodCatalogue keeping(Predicate<Food> wanted) {
    return new FoodCatalogue(
        FoodSelection.of(rows, wanted), search, kept == null ? wanted : kept.and(wanted));
  }

  /** {@return the foods with a known content, those with most in the usual portion first} */
  public List<Food> richestFirst() {
    return all().stream()
        .filter(food -> food.microgramsPerPortion().isPresent())
        .sorted(
            Comparator.comparing((Food food) -> food.microgramsPerPortion().orElseThrow())
                .reversed()
                .thenComparing(Food::id))
        .toList();
  }

  /** {@return how many foods there are} */
  @Override
  public String toString() {
    return rows.size() + (rows.size() == 1 ? " food" : " foods");
  }

  private static final class Standard {
    static final FoodCatalogue CATALOGUE = new FoodCatalogue(FoodTable.resource("foods.tsv"));
  }

  private static <E extends Enum<E>> Set<E> set(E one, List<E> more) {
    Set<E> all = EnumSet.of(one);
    all.addAll(more);
    return all;
  }
}
