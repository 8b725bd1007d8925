package io.github.cobalamin.food.data;

import io.github.cobalamin.food.Food;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Those of other rows that are wanted; which they are is found out when it is first asked. */
public final class FoodSelection implements FoodRows {
  private final FoodRows rows;
  private final Predicate<Food> wanted;
  private volatile int @Nullable [] kept;

  private FoodSelection(FoodRows rows, Predicate<Food> wanted) {
    this.rows = rows;
    this.wanted = wanted;
  }

  /** A selection of a selection walks over the rows once. */
  public static FoodSelection of(FoodRows rows, Predicate<Food> wanted) {
    return rows instanceof FoodSelection selection
        ? new FoodSelection(selection.rows, selection.wanted.and(wanted))
        : new FoodSelection(rows, wanted);
  }

  private int[] kept() {
    int[] known = kept;
    if (known == null) {
      known = IntStream.range(0, rows.size()).filter(row -> wanted.test(rows.food(row))).toArray();
      kept = known;
    }
    return known;
  }

  @Override
  public int size() {
    return kept().length;
  }

  @Override
  public Food food(int row) {
    return rows.food(kept()[row]);
  }

  @Override
  public String id(int row) {
    return rows.id(kept()[row]);
  }

  @Override
  public String names(int row) {
    return rows.names(kept()[row]);
  }

  @Override
  public Optional<Food> find(String id) {
    return rows.find(id).filter(wanted);
  }
}
