package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.data.FoodTables;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads food.csv, and makes a line of the table of each food that is to be kept. */
final class FdcFoods {
  private final ImportRun run;
  private final FdcTerms terms;
  private final B12Amounts amounts;
  private final FdcDetails details;
  private final FoodTables.Builder foods;
  private final IntSlots seen = new IntSlots();

  /** Foundation foods by description, since superseded ones stay in the file. */
  private final Map<String, FdcFood> foundation = new LinkedHashMap<>();

  FdcFoods(
      ImportRun run,
      FdcTerms terms,
      B12Amounts amounts,
      FdcDetails details,
      FoodTables.Builder foods) {
    this.run = run;
    this.terms = terms;
    this.amounts = amounts;
    this.details = details;
    this.foods = foods;
  }

  /** A row of food.csv. */
  private record FdcFood(
      int id,
      FdcType type,
      String name,
      String category,
      String published,
      Optional<B12Amount> amount) {
    /** A food with a value before one without, then the latest. */
    boolean supersedes(FdcFood other) {
      if (amount.isPresent() != other.amount.isPresent()) {
        return amount.isPresent();
      }
      int later = published.compareTo(other.published);
      return later > 0 || (later == 0 && id > other.id);
    }
  }

  void read(ReleaseTable table) throws IOException {
    int id = table.column("fdc_id");
    int dataType = table.column("data_type");
    int description = table.column("description");
    int category = table.optional("food_category_id");
    int published = table.optional("publication_date");
    table.forEach(
        row -> {
          int number = row.whole(id);
          String type = row.text(dataType);
          FdcType kind =
              FdcType.of(type)
                  .orElseThrow(() -> row.malformed(dataType, "must be a type of food", type));
          if (kind != FdcType.SAMPLE) {
            String name = FoodLine.clean(row.text(description));
            String date = date(row, published);
            String group = category(row, category, kind);
            if (seen.find(number) >= 0) {
              throw row.malformed(id, "must be unique", row.text(id));
            }
            seen.add(number);
            if (name.isEmpty()) {
              run.foodsRead++;
              run.foodsWithoutName++;
              return;
            }
            Optional<B12Amount> amount = amounts.of(number).map(kind::known);
            add(new FdcFood(number, kind, name, group, date, amount));
          }
        });
  }

  private static String date(CsvReader row, int column) throws MalformedField {
    String text = row.text(column);
    try {
      return text.isEmpty() ? "" : LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw row.malformed(column, "must be a date such as 2024-10-31", text);
    }
  }

  /** Branded foods have words there, others a number. */
  private String category(CsvReader row, int column, FdcType type) throws MalformedField {
    if (type == FdcType.BRANDED || row.isEmpty(column)) {
      return row.text(column);
    }
    int number = row.whole(column);
    return type == FdcType.FNDDS ? terms.surveyCategory(number) : terms.category(number);
  }

  private void add(FdcFood food) {
    run.foodsRead++;
    if (food.type() == FdcType.FOUNDATION) {
      FdcFood other = foundation.putIfAbsent(food.name(), food);
      if (other != null) {
        run.foodsSuperseded++;
        if (food.supersedes(other)) {
          foundation.put(food.name(), food);
        }
      }
    } else {
      keep(food);
    }
  }

  /** Adds what could not be added before all rows were read. */
  void end() {
    foundation.values().forEach(this::keep);
  }

  private void keep(FdcFood food) {
    if (food.amount().isEmpty()) {
      run.foodsWithoutValue++;
      if (!run.keepingMissing()) {
        return;
      }
    }
    String category = food.category();
    String brand = "";
    String ndb = "";
    String note = "";
    List<String> portions = new ArrayList<>();
    for (FoodDetails.Detail detail : details.of(food.id())) {
      switch (detail.kind()) {
        case PORTION -> portions.add(detail.text());
        case CATEGORY -> category = details.category(detail);
        case BRAND -> brand = detail.text();
        case NDB -> ndb = detail.text();
        case PER_100_ML -> note = "per 100 ml";
      }
    }
    if (category.isEmpty() && !ndb.isEmpty()) {
      category = terms.categoryOfNdb(ndb);
    }
    foods.add(
        new FoodLine(
                "fdc-" + food.id(),
                food.name(),
                brand,
                UsdaGroups.of(category, food.name(), UsdaValues.some(food.amount())),
                food.amount(),
                portions,
                String.valueOf(food.id()),
                ndb,
                food.type().source(),
                food.type().label()
                    + " food "
                    + food.id()
                    + (food.published().isEmpty() ? "" : ", published " + food.published()),
                note)
            .text());
  }
}
