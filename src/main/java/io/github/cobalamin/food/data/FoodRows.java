package io.github.cobalamin.food.data;

import io.github.cobalamin.food.Food;
import java.util.Optional;

/** Foods in a fixed order, each made when it is asked for. */
public interface FoodRows {
  int size();

  Food food(int row);

  String id(int row);

  /** The name and the synonyms, parted by bars, for searching. */
  String names(int row);

  Optional<Food> find(String id);
}
