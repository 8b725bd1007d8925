package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.Portion;
import io.github.cobalamin.source.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One reading of a table: the foods so far, and what was left out. */
final class TableReading {
  private static final int MOST_PLACES = 100;
  private static final int PLACES = 9;
  private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(10_000);

  private final FoodTableReader asked;
  private final ContentCell.Code code;
  private final Map<String, Food> foods = new LinkedHashMap<>();
  final List<Refusal> refused = new ArrayList<>();
  long rowsRead;
  long rowsWithoutName;
  long foodsWithoutValue;
  long foodsWithTraces;
  long rowsRefused;

  TableReading(FoodTableReader asked) {
    this.asked = asked;
    this.code =
        new ContentCell.Code(
            asked.missingMarks(),
            asked.traceMarks(),
            asked.belowDetectionMarks(),
            asked.notation(),
            asked.unit());
  }

  List<Food> foods() {
    return List.copyOf(foods.values());
  }

  FoodTableReader.Reading read(String text) {
    List<String> columns = new ArrayList<>(List.of(asked.nameColumn(), asked.b12Column()));
    asked.idColumn().ifPresent(columns::add);
    asked.amountColumn().ifPresent(columns::add);
    asked.nutrientColumn().ifPresent(columns::add);
    ForeignTable table = new ForeignTable("table", text, asked.separator(), columns);
    int name = table.column(asked.nameColumn());
    int b12 = table.column(asked.b12Column());
    int id = asked.idColumn().map(table::column).orElse(-1);
    int amount = asked.amountColumn().map(table::column).orElse(-1);
    int nutrient = asked.nutrientColumn().map(table::column).orElse(-1);
    table.forEach(
        row -> {
          if (ofB12(row, nutrient)) {
            rowsRead++;
            if (FoodLine.clean(row.text(name)).isEmpty()) {
              rowsWithoutName++;
            } else {
              String key = id < 0 ? "row-" + row.line() : id(row, id);
              Food.Builder food = food(key, row, name);
              content(food, row, b12, amount);
              add(key, food.build(), row, id);
            }
          }
        },
        this::refuse);
    return finished();
  }

  FoodTableReader.Reading read(String foodsText, String valuesText) {
    if (asked.idColumn().isEmpty()) {
      throw new IllegalArgumentException("a column of ids must be named to read two tables");
    }
    String idColumn = asked.idColumn().get();
    ForeignTable names =
        new ForeignTable(
            "foods", foodsText, asked.separator(), List.of(idColumn, asked.nameColumn()));
    int id = names.column(idColumn);
    int name = names.column(asked.nameColumn());
    names.forEach(
        row -> {
          rowsRead++;
          if (FoodLine.clean(row.text(name)).isEmpty()) {
            rowsWithoutName++;
          } else {
            String key = id(row, id);
            add(key, food(key, row, name).content(B12Content.missing()).build(), row, id);
          }
        },
        this::refuse);
    readValues(idColumn, valuesText);
    return finished();
  }

  private void readValues(String idColumn, String text) {
    List<String> columns = new ArrayList<>(List.of(idColumn, asked.b12Column()));
    asked.amountColumn().ifPresent(columns::add);
    asked.nutrientColumn().ifPresent(columns::add);
    ForeignTable values = new ForeignTable("values", text, asked.separator(), columns);
    int id = values.column(idColumn);
    int b12 = values.column(asked.b12Column());
    int amount = asked.amountColumn().map(values::column).orElse(-1);
    int nutrient = asked.nutrientColumn().map(values::column).orElse(-1);
    values.forEach(
        row -> {
          if (ofB12(row, nutrient)) {
            String key = id(row, id);
            Food known = foods.get(key);
            if (known == null) {
              throw row.malformed(id, "must be that of a food with a name", row.text(id));
            }
            Food.Builder food = known.toBuilder();
            content(food, row, b12, amount);
            Food valued = food.build();
            boolean first = known.content().basis() == B12Content.Basis.MISSING;
            if (!first && !valued.content().equals(known.content())) {
              throw row.malformed(b12, "must be one value for a food", row.text(b12));
            }
            if (first) {
              foods.put(key, valued);
            }
          }
        },
        this::refuse);
  }

  private FoodTableReader.Reading finished() {
    for (Food food : foods.values()) {
      foodsWithoutValue += food.content().basis() == B12Content.Basis.MISSING ? 1 : 0;
      foodsWithTraces += food.content().lowerBound() ? 1 : 0;
    }
    return new FoodTableReader.Reading(this);
  }

  private void refuse(Refusal refusal) {
    rowsRefused++;
    if (refused.size() < MOST_PLACES) {
      refused.add(refusal);
    }
  }

  private boolean ofB12(CsvReader row, int column) {
    if (column < 0) {
      return true;
    }
    String wanted = asked.nutrient().orElse("");
    String text = row.text(column);
    return text.equals(wanted) || text.equals(wanted + ".0");
  }

  private static String id(CsvReader row, int column) throws MalformedField {
    String id = row.required(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String plain = id.replaceAll("^-|-$", "");
    if (plain.isEmpty()) {
      throw row.malformed(column, "must have a letter or a digit", row.text(column));
    }
    return plain;
  }

  private void add(String key, Food food, CsvReader row, int column) throws MalformedField {
    if (foods.putIfAbsent(key, food) != null) {
      throw row.malformed(column, "must be unique", row.text(column));
    }
  }

  private Food.Builder food(String id, CsvReader row, int name) throws MalformedField {
    String words = FoodLine.clean(row.required(name));
    FoodGroup group = UsdaGroups.of("", words, true);
    return Food.builder()
        .id(id)
        .name(words)
        .group(group)
        .counted(UsdaGroups.counted(group))
        .citation(asked.citation());
  }

  /** The content per 100 g, with its origin and what was printed of a trace. */
  private void content(Food.Builder food, CsvReader row, int b12, int amount)
      throws MalformedField {
    ContentCell cell = ContentCell.read(row, b12, code);
    Optional<BigDecimal> micrograms = cell.micrograms();
    if (micrograms.isEmpty()) {
      food.content(B12Content.missing());
      return;
    }
    BigDecimal per100g = micrograms.get();
    if (amount >= 0) {
      BigDecimal grams = grams(food, row, amount);
      per100g = per100g.movePointRight(2).divide(grams, MathContext.DECIMAL64);
    }
    per100g = rounded(per100g);
    BigDecimal most = MostB12.most(FoodGroup.OTHER);
    if (per100g.compareTo(most) > 0) {
      throw row.malformed(
          b12,
          "must be at most "
              + most.toPlainString()
              + " micrograms per 100 g, twice the richest food, in "
              + asked.unit().label(),
          row.text(b12));
    }
    B12Content content = B12Content.of(per100g, asked.basis());
    food.content(cell.trace() ? content.atLeast() : content);
    if (cell.trace()) {
      food.note("as printed: " + FoodLine.clean(row.text(b12)));
    }
    if (per100g.signum() > 0) {
      food.origin(Food.Origin.NOT_STATED);
    }
  }

  private static BigDecimal rounded(BigDecimal value) {
    BigDecimal plain = value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** The mass that the content is of, which becomes a portion. */
  private static BigDecimal grams(Food.Builder food, CsvReader row, int amount)
      throws MalformedField {
    String text = FoodLine.clean(row.text(amount));
    BigDecimal grams;
    try {
      grams = food.content(B12Content.missing()).build().grams(text);
    } catch (IllegalArgumentException e) {
      throw row.malformed(
          amount, "must be a mass such as 50 g for a content per 100 g to be known", text);
    }
    if (grams.signum() <= 0 || grams.compareTo(MOST_GRAMS) > 0) {
      throw row.malformed(amount, "must be above 0 and at most 10000 g", text);
    }
    food.addPortion(Portion.of(text, grams));
    return grams;
  }
}
