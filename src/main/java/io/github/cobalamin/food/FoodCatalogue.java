package io.github.cobalamin.food;

import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.food.data.FoodIndex;
import io.github.cobalamin.food.data.FoodList;
import io.github.cobalamin.food.data.FoodRows;
import io.github.cobalamin.food.data.FoodTable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Foods, looked up by id, by USDA number, or by words.
 *
 * <pre>{@code
 * FoodCatalogue foods = FoodCatalogue.standard();
 * foods.get("egg-boiled").content();          // 1.11 µg per 100 g (analysed)
 * foods.search("ground beef");                // minced beef, British names and American ones
 * foods.query().group(FoodGroup.FISH).atLeastPerPortion("1 ug").richestFirst();
 * }</pre>
 *
 * <p>Rows become foods when they are asked for. Instances are immutable and thread-safe.
 */
public final class FoodCatalogue {
  private final FoodRows rows;
  private volatile @Nullable FoodIndex index;

  private FoodCatalogue(FoodRows rows) {
    this.rows = rows;
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
    return new FoodCatalogue(foods instanceof FoodRows rows ? rows : new FoodList(foods));
  }

  /**
   * {@return a catalogue with more foods, which come last}
   *
   * @param more the foods
   * @throws IllegalArgumentException if two have one id
   */
  public FoodCatalogue with(Food... more) {
    List<Food> both = new ArrayList<>(all());
    both.addAll(Arrays.asList(more));
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
    int row = rows.find(id);
    if (row < 0) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        ids.add(rows.id(i));
      }
      throw new NoSuchElementException(
          "catalogue must have the food \""
              + id
              + "\" but has not; near it: "
              + NearMisses.of(id, ids));
    }
    return rows.food(row);
  }

  /**
   * {@return the food of an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Food> find(String id) {
    int row = rows.find(id);
    return row < 0 ? Optional.empty() : Optional.of(rows.food(row));
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
    return all().stream()
        .filter(food -> food.fdcId().isPresent() && food.fdcId().get() == fdcId)
        .findFirst();
  }

  /**
   * {@return the food of a number in USDA's standard reference, if there is one}
   *
   * @param ndbNumber five digits
   */
  public Optional<Food> byNdbNumber(String ndbNumber) {
    return all().stream()
        .filter(food -> food.ndbNumber().filter(ndbNumber::equals).isPresent())
        .findFirst();
  }

  /**
   * {@return the foods that have all the words in their names: in any order, as beginnings, plural
   * or singular, British or American, with one wrong letter where nothing fits better; best first}
   *
   * @param words the words, such as "liver chicken"
   */
  public List<Food> search(String words) {
    FoodIndex known = index;
    if (known == null) {
      known = new FoodIndex(rows);
      index = known;
    }
    return known.search(words).stream().map(rows::food).toList();
  }

  /** {@return a query for foods by group, diet, content and words} */
  public FoodQuery query() {
    return new FoodQuery(this);
  }

  /** {@return how many foods there are} */
  @Override
  public String toString() {
    return rows.size() + " foods";
  }

  private static final class Standard {
    static final FoodCatalogue CATALOGUE = new FoodCatalogue(FoodTable.resource("foods.tsv"));
  }
}
