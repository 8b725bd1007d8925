package io.github.cobalamin.food.data;

import io.github.cobalamin.food.Food;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds foods by words; their index is made at the first search. */
public final class FoodSearch {
  private final FoodRows rows;
  private volatile @Nullable FoodIndex index;

  public FoodSearch(FoodRows rows) {
    this.rows = rows;
  }

  public List<Food> find(String words) {
    FoodIndex known = index;
    if (known == null) {
      known = new FoodIndex(rows);
      index = known;
    }
    return known.search(words).stream().map(rows::food).toList();
  }
}
