package io.github.cobalamin.food.data;

import io.github.cobalamin.food.Food;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Foods as many tables, one after the other, so that none has to be copied when it grows. Foods are
 * made anew each time, since a walk over two million must not leave them all on the heap.
 */
public final class FoodTables extends AbstractList<Food> implements FoodRows {
  /** So many that the bytes of a table stay well below half a region of the collector's. */
  private static final int ROWS_EACH = 1 << 11;

  private final List<FoodTable> tables;
  private final int size;

  private FoodTables(List<FoodTable> tables) {
    this.tables = tables;
    this.size = tables.stream().mapToInt(FoodTable::size).sum();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Food get(int row) {
    return food(row);
  }

  @Override
  public Food food(int row) {
    return tables.get(row / ROWS_EACH).food(row % ROWS_EACH);
  }

  @Override
  public String id(int row) {
    return tables.get(row / ROWS_EACH).id(row % ROWS_EACH);
  }

  @Override
  public String names(int row) {
    return tables.get(row / ROWS_EACH).names(row % ROWS_EACH);
  }

  @Override
  public Optional<Food> find(String id) {
    for (FoodTable table : tables) {
      Optional<Food> found = table.find(id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Collects the lines of tables. */
  public static final class Builder {
    private final String name;
    private final List<FoodTable> tables = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int rows;

    public Builder(String name) {
      this.name = name;
      begin();
    }

    private void begin() {
      rows = 0;
      bytes.reset();
      bytes.writeBytes((FoodTable.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public void add(String line) {
      bytes.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
      rows++;
      if (rows == ROWS_EACH) {
        tables.add(FoodTable.forgetful(name, bytes.toByteArray()));
        begin();
      }
    }

    public FoodTables build() {
      if (rows > 0) {
        tables.add(FoodTable.forgetful(name, bytes.toByteArray()));
        begin();
      }
      return new FoodTables(List.copyOf(tables));
    }
  }
}
