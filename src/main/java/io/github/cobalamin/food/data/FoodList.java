package io.github.cobalamin.food.data;

import io.github.cobalamin.food.Food;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Foods that are at hand as values. */
public final class FoodList implements FoodRows {
  private final List<Food> foods;
  private final Map<String, Integer> byId = new HashMap<>();

  public FoodList(List<Food> foods) {
    this.foods = List.copyOf(foods);
    for (int i = 0; i < this.foods.size(); i++) {
      if (byId.put(this.foods.get(i).id(), i) != null) {
        throw new IllegalArgumentException(
            "food id must be unique but \"" + this.foods.get(i).id() + "\" stands twice");
      }
    }
  }

  @Override
  public int size() {
    return foods.size();
  }

  @Override
  public Food food(int row) {
    return foods.get(row);
  }

  @Override
  public String id(int row) {
    return foods.get(row).id();
  }

  @Override
  public String names(int row) {
    Food food = foods.get(row);
    return food.synonyms().isEmpty()
        ? food.name()
        : food.name() + "|" + String.join("|", food.synonyms());
  }

  @Override
  public Optional<Food> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(foods::get);
  }
}
