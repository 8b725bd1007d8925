package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what other files than food.csv say of the foods that will be kept. */
final class FdcDetails {
  private static final int NDB_DIGITS = 5;
  private static final Set<String> GRAM = Set.of("g", "grm", "gm");

  private final ImportRun run;
  private final FdcTerms terms;
  private final B12Amounts amounts;
  private final FoodDetails details = new FoodDetails();
  private final List<String> categories = new ArrayList<>();
  private final Map<String, Integer> categoryNumbers = new HashMap<>();

  FdcDetails(ImportRun run, FdcTerms terms, B12Amounts amounts) {
    this.run = run;
    this.terms = terms;
    this.amounts = amounts;
  }

  List<FoodDetails.Detail> of(int food) {
    return details.of(food);
  }

  /** The category that a detail names. */
  String category(FoodDetails.Detail detail) {
    return categories.get(detail.number());
  }

  private boolean keeps(int food) {
    return run.keepingMissing() || amounts.has(food);
  }

  /** Foundation foods also have numbers of six digits, which the standard reference never had. */
  void readNdbNumbers(ReleaseTable table) throws IOException {
    int food = table.column("fdc_id");
    int ndb = table.column("ndb_number");
    table.forEach(
        row -> {
          int id = row.whole(food);
          String number =
              row.isEmpty(ndb) ? "" : String.format(Locale.ROOT, "%05d", row.whole(ndb));
          if (number.length() == NDB_DIGITS && keeps(id)) {
            details.add(id, FoodDetails.Kind.NDB, 0, number);
          }
        });
  }

  void readSurvey(ReleaseTable table) throws IOException {
    int food = table.column("fdc_id");
    int old = table.optional("wweia_category_code");
    int category = old < 0 ? table.column("wweia_category_number") : old;
    table.forEach(
        row -> {
          int id = row.whole(food);
          String name = row.isEmpty(category) ? "" : terms.surveyCategory(row.whole(category));
          addCategory(id, name);
        });
  }

  private void addCategory(int food, String name) {
    if (!name.isEmpty() && keeps(food)) {
      Integer known = categoryNumbers.putIfAbsent(name, categories.size());
      if (known == null) {
        categories.add(name);
      }
      int number = known == null ? categories.size() - 1 : known;
      details.add(food, FoodDetails.Kind.CATEGORY, number, "");
    }
  }

  void readBranded(ReleaseTable table) throws IOException {
    int food = table.column("fdc_id");
    int owner = table.optional("brand_owner");
    int brand = table.optional("brand_name");
    int size = table.column("serving_size");
    int unit = table.column("serving_size_unit");
    int household = table.optional("household_serving_fulltext");
    int category = table.optional("branded_food_category");
    table.forEach(
        row -> {
          int id = row.whole(food);
          long grams = row.isEmpty(size) ? 0 : row.billionths(size);
          if (keeps(id)) {
            String name = FoodLine.clean(row.text(row.isEmpty(brand) ? owner : brand));
            if (!name.isEmpty()) {
              details.add(id, FoodDetails.Kind.BRAND, 0, name);
            }
            addCategory(id, row.text(category));
            if (!row.isEmpty(size)) {
              addServing(id, grams, row.text(unit), FoodLine.clean(row.text(household)));
            }
          }
        });
  }

  private void addServing(int food, long size, String unit, String household) {
    boolean millilitres = unit.equalsIgnoreCase("ml") || unit.equalsIgnoreCase("mlt");
    boolean grams = GRAM.contains(unit.toLowerCase(Locale.ROOT));
    if (millilitres) {
      details.add(food, FoodDetails.Kind.PER_100_ML, 0, "");
    }
    Optional<String> label = Optional.of(household.isEmpty() ? "1 serving" : household);
    addPortion(food, 0, UsdaPortions.portion(label, grams || millilitres ? milligrams(size) : 0));
  }

  /** Sizes of branded foods were held as binary numbers of seven digits, which leaves noise. */
  private static long milligrams(long billionths) {
    long milligram = Billionths.ONE / 1000;
    return (billionths + milligram / 2) / milligram * milligram;
  }

  private void addPortion(int food, int order, Optional<String> portion) {
    portion.ifPresentOrElse(
        text -> details.add(food, FoodDetails.Kind.PORTION, order, text),
        () -> run.portionsLeftOut++);
  }

  void readPortions(ReleaseTable table) throws IOException {
    int food = table.column("fdc_id");
    int sequence = table.optional("seq_num");
    int amount = table.column("amount");
    int unit = table.column("measure_unit_id");
    int description = table.optional("portion_description");
    int modifier = table.optional("modifier");
    int weight = table.column("gram_weight");
    table.forEach(
        row -> {
          int id = row.whole(food);
          int order = order(row, sequence);
          long count = row.isEmpty(amount) ? 0 : row.billionths(amount);
          int measure = row.isEmpty(unit) ? 0 : row.whole(unit);
          long grams = grams(row, weight);
          if (keeps(id)) {
            String words = FoodLine.clean(row.text(description));
            // FNDDS has no amount: the description is all, and the modifier a code.
            Optional<String> label =
                row.isEmpty(amount)
                    ? Optional.of(words).filter(text -> !text.isEmpty())
                    : UsdaPortions.label(
                        count, unit(measure, words), FoodLine.clean(row.text(modifier)));
            boolean known = row.isEmpty(unit) || terms.hasUnit(measure);
            addPortion(id, order, UsdaPortions.portion(label.filter(text -> known), grams));
          }
        });
  }

  /** FNDDS of 2017 writes -9 for a mass that is not known. */
  private static long grams(CsvReader row, int column) throws MalformedField {
    boolean unknown = row.is(column, "-9") || row.is(column, "-9.0");
    return row.isEmpty(column) || unknown ? 0 : row.billionths(column);
  }

  /** Portions without a place come last; a place may be 0. */
  private static int order(CsvReader row, int sequence) throws MalformedField {
    if (row.isEmpty(sequence)) {
      return Integer.MAX_VALUE;
    }
    return row.is(sequence, "0") || row.is(sequence, "0.0") ? 0 : row.whole(sequence);
  }

  private String unit(int measure, String description) {
    String unit = terms.unit(measure);
    return unit.isEmpty() || description.isEmpty() ? unit + description : unit + ", " + description;
  }
}
