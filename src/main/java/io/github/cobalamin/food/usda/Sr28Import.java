package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.data.FoodTables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the text files of the standard reference: their columns are those of sr28_doc.pdf, tables 4
 * to 11. Foods are known by five digits, which keep their leading zeros.
 */
final class Sr28Import {
  static final String FOODS = "food_des.txt";
  private static final String VALUES = "nut_data.txt";
  private static final String WEIGHTS = "weight.txt";
  private static final String GROUPS = "fd_group.txt";
  static final List<String> FILES = List.of(GROUPS, VALUES, WEIGHTS, FOODS);

  private static final List<String> FOOD_COLUMNS =
      List.of(
          "ndb_no",
          "fdgrp_cd",
          "long_desc",
          "shrt_desc",
          "comname",
          "manufacname",
          "survey",
          "ref_desc",
          "refuse",
          "sciname",
          "n_factor",
          "pro_factor",
          "fat_factor",
          "cho_factor");
  private static final List<String> VALUE_COLUMNS =
      List.of(
          "ndb_no",
          "nutr_no",
          "nutr_val",
          "num_data_pts",
          "std_error",
          "src_cd",
          "deriv_cd",
          "ref_ndb_no",
          "add_nutr_mark",
          "num_studies",
          "min",
          "max",
          "df",
          "low_eb",
          "up_eb",
          "stat_cmt",
          "addmod_date",
          "cc");
  private static final List<String> WEIGHT_COLUMNS =
      List.of("ndb_no", "seq", "amount", "msre_desc", "gm_wgt", "num_data_pts", "std_dev");
  private static final List<String> GROUP_COLUMNS = List.of("fdgrp_cd", "fdgrp_desc");

  private final ImportRun run;
  private final FoodTables.Builder foods;
  private final Map<String, String> groups = new HashMap<>();
  private final B12Amounts amounts = new B12Amounts();
  private final FoodDetails details = new FoodDetails();
  private final IntSlots seen = new IntSlots();

  Sr28Import(ImportRun run, FoodTables.Builder foods) {
    this.run = run;
    this.foods = foods;
  }

  void read() {
    run.readIfPresent(GROUPS, GROUP_COLUMNS, table -> table.forEach(this::group));
    run.read(VALUES, VALUE_COLUMNS, table -> table.forEach(this::value));
    run.readIfPresent(WEIGHTS, WEIGHT_COLUMNS, table -> table.forEach(this::weight));
    run.read(FOODS, FOOD_COLUMNS, table -> table.forEach(row -> food(table, row)));
    run.valuesWithoutFood = amounts.neverAsked();
  }

  private void group(CsvReader row) throws MalformedField {
    row.whole(0);
    groups.put(row.text(0), row.required(1));
  }

  private void value(CsvReader row) throws MalformedField {
    int ndb = ndb(row);
    String nutrient = row.text(1);
    boolean total = nutrient.equals("418");
    if (!total && !nutrient.equals("578")) {
      row.whole(1);
      return;
    }
    long amount = UsdaValues.micrograms(row, 2);
    boolean first =
        total
            ? amounts.total(ndb, amount, UsdaBasis.ofSource(row.text(5)))
            : amounts.added(ndb, amount);
    if (!first) {
      run.contradictions++;
    }
  }

  private void weight(CsvReader row) throws MalformedField {
    int ndb = ndb(row);
    int order = row.whole(1);
    long amount = row.billionths(2);
    String measure = FoodLine.clean(row.text(3));
    long grams = row.billionths(4);
    if (run.keepingMissing() || amounts.has(ndb)) {
      Optional<String> portion =
          UsdaPortions.portion(UsdaPortions.label(amount, measure, ""), grams);
      portion.ifPresentOrElse(
          text -> details.add(ndb, FoodDetails.Kind.PORTION, order, text),
          () -> run.portionsLeftOut++);
    }
  }

  private void food(ReleaseTable table, CsvReader row) throws MalformedField {
    int ndb = ndb(row);
    Optional<B12Amount> amount = amounts.of(ndb);
    row.whole(1);
    String name = FoodLine.clean(row.required(2));
    if (seen.find(ndb) >= 0) {
      throw row.malformed(0, "must be unique", row.text(0));
    }
    seen.add(ndb);
    run.foodsRead++;
    String category = groups.getOrDefault(row.text(1), "");
    FoodGroup group = UsdaGroups.of(category, name, UsdaValues.some(amount));
    if (amount.isPresent() && MostB12.exceeds(group, category, amount.get().total())) {
      table.count(MostB12.refusal(row, 2, group, amount.get()));
      amount = Optional.empty();
    }
    if (amount.isEmpty()) {
      run.foodsWithoutValue++;
      if (!run.keepingMissing()) {
        return;
      }
    }
    String number = String.format(Locale.ROOT, "%05d", ndb);
    foods.add(
        new FoodLine(
                "ndb-" + number,
                name,
                FoodLine.clean(row.text(5)),
                group,
                amount,
                details.of(ndb).stream().map(FoodDetails.Detail::text).toList(),
                "",
                number,
                "usda-sr28",
                "food " + number,
                "")
            .text());
  }

  private static int ndb(CsvReader row) throws MalformedField {
    int number = row.whole(0);
    if (row.text(0).length() != 5) {
      throw row.malformed(0, "must have five digits", row.text(0));
    }
    return number;
  }
}
