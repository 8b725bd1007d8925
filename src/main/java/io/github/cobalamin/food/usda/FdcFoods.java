package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.FoodGroup;
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
  private final Map<String, Kept> foundation = new LinkedHashMap<>();

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

  /** A row of food.csv, and what other files say of it. */
  private static final class FdcFood {
    final int id;
    final FdcType type;
    final String name;
    final String published;
    final List<String> portions = new ArrayList<>();
    String category;
    String brand = "";
    String ndb = "";
    String note = "";

    FdcFood(int id, FdcType type, String name, String category, String published) {
      this.id = id;
      this.type = type;
      this.name = name;
      this.category = category;
      this.published = published;
    }

    FoodGroup group(Optional<B12Amount> amount) {
      return UsdaGroups.of(category, name, UsdaValues.some(amount));
    }

    boolean cannotHold(B12Amount amount) {
      return MostB12.mayExceed(amount.total())
          && MostB12.exceeds(group(Optional.of(amount)), category, amount.total());
    }

    String line(Optional<B12Amount> amount) {
      return new FoodLine(
              "fdc-" + id,
              name,
              brand,
              group(amount),
              amount,
              portions,
              String.valueOf(id),
              ndb,
              type.source(),
              type.label()
                  + " food "
                  + id
                  + (published.isEmpty() ? "" : ", published " + published),
              note)
          .text();
    }
  }

  /** A Foundation food, which a later one may supersede. */
  private record Kept(FdcFood food, Optional<B12Amount> amount) {
    /** A food with a value before one without, then the latest. */
    boolean supersedes(Kept other) {
      if (amount.isPresent() != other.amount.isPresent()) {
        return amount.isPresent();
      }
      int later = food.published.compareTo(other.food.published);
      return later > 0 || (later == 0 && food.id > other.food.id);
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
          Optional<B12Amount> stated = amounts.of(number);
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
            FdcFood food = told(new FdcFood(number, kind, name, group, date));
            Optional<B12Amount> amount = stated.map(kind::known);
            if (amount.isPresent() && food.cannotHold(amount.get())) {
              table.count(MostB12.refusal(row, description, food.group(amount), amount.get()));
              amount = Optional.empty();
            }
            add(food, amount);
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

  private FdcFood told(FdcFood food) {
    for (FoodDetails.Detail detail : details.of(food.id)) {
      switch (detail.kind()) {
        case PORTION -> food.portions.add(detail.text());
        case CATEGORY -> food.category = details.category(detail);
        case BRAND -> food.brand = detail.text();
        case NDB -> food.ndb = detail.text();
        case PER_100_ML -> food.note = "per 100 ml";
      }
    }
    if (food.category.isEmpty() && !food.ndb.isEmpty()) {
      food.category = terms.categoryOfNdb(food.ndb);
    }
    return food;
  }

  private void add(FdcFood food, Optional<B12Amount> amount) {
    run.foodsRead++;
    if (food.type != FdcType.FOUNDATION) {
      keep(food, amount);
      return;
    }
    Kept one = new Kept(food, amount);
    Kept other = foundation.putIfAbsent(food.name, one);
    if (other != null) {
      run.foodsSuperseded++;
      if (one.supersedes(other)) {
        foundation.put(food.name, one);
      }
    }
  }

  /** Adds what could not be added before all rows were read. */
  void end() {
    foundation.values().forEach(each -> keep(each.food(), each.amount()));
    run.valuesWithoutFood = amounts.neverAsked();
  }

  private void keep(FdcFood food, Optional<B12Amount> amount) {
    if (amount.isEmpty()) {
      run.foodsWithoutValue++;
    }
    if (amount.isPresent() || run.keepingMissing()) {
      foods.add(food.line(amount));
    }
  }
}
