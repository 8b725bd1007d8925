package io.github.cobalamin.food.usda;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.LongAccumulator;

/**
 * Branded releases of any size, the same each time, in the columns of the download; and a program
 * that writes one of two million foods, reads it, and prints how fast that was and in how much
 * memory. The build does not run it.
 */
final class GeneratedRelease {
  private static final int[] NUTRIENTS = {
    1003, 1004, 1005, 1008, 1079, 1087, 1089, 1093, 1104, 1162, 1253, 1257, 1258
  };
  private static final List<String> KINDS =
      List.of("YOGURT", "CHEDDAR CHEESE", "CORN FLAKES", "SOUP", "COOKIES", "OAT DRINK", "HAM");
  private static final List<String> KINDS_OF =
      List.of("Yogurt", "Cheese", "Cereal", "Soups", "Cookies", "Plant Based Milk", "Cold Cuts");
  private static final List<String> WORDS =
      List.of("ORGANIC", "CLASSIC", "LIGHT", "FAMILY", "GOLDEN", "SEA SALT", "SPICY", "PLAIN");
  private static final String INGREDIENTS =
      "WATER, SUGAR, SALT, \"\"NATURAL\"\" FLAVORS, CITRIC ACID (TO PROTECT QUALITY), ".repeat(3);

  private final Random random;
  private final int foods;
  private final int percentWithValue;

  private GeneratedRelease(int foods, int percentWithValue, long seed) {
    this.random = new Random(seed);
    this.foods = foods;
    this.percentWithValue = percentWithValue;
  }

  /** A folder with the files of a branded release, some foods of which have vitamin B12. */
  static Path write(Path folder, int foods, int percentWithValue, long seed) throws IOException {
    Files.createDirectories(folder);
    GeneratedRelease release = new GeneratedRelease(foods, percentWithValue, seed);
    release.writeFoods(folder);
    release.writeNutrients(folder);
    return folder;
  }

  private static int id(int food) {
    return 1_000_000 + food;
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private void writeFoods(Path folder) throws IOException {
    try (BufferedWriter food = Files.newBufferedWriter(folder.resolve("food.csv"));
        BufferedWriter branded = Files.newBufferedWriter(folder.resolve("branded_food.csv"))) {
      food.write(
          "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\",\"publication_date\"\n");
      branded.write(
          "fdc_id,brand_owner,brand_name,subbrand_name,gtin_upc,ingredients,"
              + "not_a_significant_source_of,serving_size,serving_size_unit,"
              + "household_serving_fulltext,branded_food_category,data_source,package_weight,"
              + "modified_date,available_date,market_country,discontinued_date,"
              + "preparation_state_code,trade_channel,short_description\n");
      for (int i = 0; i < foods; i++) {
        int kind = random.nextInt(KINDS.size());
        String name = pick(WORDS) + " " + pick(WORDS) + " " + KINDS.get(kind) + ", NO. " + i;
        food.write("\"" + id(i) + "\",\"branded_food\",\"" + name + "\",\"\",\"2024-10-31\"\n");
        branded.write(
            id(i)
                + ",Maker "
                + random.nextInt(30_000)
                + " Inc.,,,"
                + (10_000_000_000L + i)
                + ",\""
                + INGREDIENTS
                + "\",,"
                + (5 + random.nextInt(300))
                + (random.nextInt(5) == 0 ? ".0,ml,1 cup," : ".0,g,1 serving,")
                + KINDS_OF.get(kind)
                + ",LI,,2020-09-22,2020-11-13,United States,,,,\n");
      }
    }
  }

  private void writeNutrients(Path folder) throws IOException {
    long line = 0;
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("food_nutrient.csv"))) {
      out.write(
          "\"id\",\"fdc_id\",\"nutrient_id\",\"amount\",\"data_points\",\"derivation_id\",\"min\","
              + "\"max\",\"median\",\"loq\",\"footnote\",\"min_year_acquired\","
              + "\"percent_daily_value\"\n");
      for (int i = 0; i < foods; i++) {
        for (int nutrient : NUTRIENTS) {
          writeNutrient(out, line++, i, nutrient, random.nextInt(10_000));
        }
        if (random.nextInt(100) < percentWithValue) {
          // no more than a yogurt can hold
          writeNutrient(out, line++, i, 1178, random.nextInt(250));
        }
      }
    }
  }

  private static void writeNutrient(
      BufferedWriter out, long line, int food, int nutrient, int hundredths) throws IOException {
    out.write(
        "\""
            + (13_000_000 + line)
            + "\",\""
            + id(food)
            + "\",\""
            + nutrient
            + "\",\""
            + hundredths / 100
            + "."
            + hundredths / 10 % 10
            + hundredths % 10
            + "\",\"\",\"71\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n");
  }

  private static long heapMegabytes() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
  }

  /**
   * Writes, reads, and tells.
   *
   * @param args how many foods, and how many in a hundred have a value
   */
  public static void main(String[] args) throws IOException {
    int foods = args.length > 0 ? Integer.parseInt(args[0]) : 2_000_000;
    int percent = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    Path folder = Files.createTempDirectory("generated-release");
    try {
      write(folder, foods, percent, 20_241_031L);
      tell(folder);
    } finally {
      for (String file : List.of("food.csv", "branded_food.csv", "food_nutrient.csv")) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.delete(folder);
    }
  }

  private static void tell(Path folder) {
    System.gc();
    long bytes = 0;
    for (File file : Objects.requireNonNull(folder.toFile().listFiles())) {
      bytes += file.length();
    }
    LongAccumulator peak = new LongAccumulator(Math::max, 0);
    long start = System.nanoTime();
    FoodDataCentral.Import result =
        FoodDataCentral.from(folder)
            .whileReading(
                foods -> {
                  peak.accumulate(heapMegabytes());
                  return true;
                })
            .read();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(result);
    System.out.printf(
        "%,d foods, %,d MB in %.1f s: %,.0f foods and %,.0f MB per second%n",
        result.foodsRead(),
        bytes / 1_000_000,
        seconds,
        result.foodsRead() / seconds,
        bytes / 1e6 / seconds);
    System.gc();
    System.out.printf(
        "heap: peak %,d MB of at most %,d MB, garbage included; the catalogue keeps %,d MB%n",
        peak.get(), Runtime.getRuntime().maxMemory() / 1_000_000, heapMegabytes());
    long asked = System.nanoTime();
    int found = result.catalogue().search("organic oat drink").size();
    System.out.printf(
        "first search: %,d foods in %.1f s%n", found, (System.nanoTime() - asked) / 1e9);
  }
}
