package io.github.cobalamin.bench;

import io.github.cobalamin.food.FoodCatalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The first look-up of a food in a fresh virtual machine, by the catalogue or by hand. */
final class ColdFood {
  private ColdFood() {}

  /**
   * Runs it.
   *
   * @param args "by-hand" to read the same file line by line and split each
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    String found =
        args.length > 0 ? byHand("egg-boiled") : FoodCatalogue.standard().get("egg-boiled").name();
    double millis = (System.nanoTime() - start) / 1e6;
    System.out.println(found + " " + millis);
  }

  private static String byHand(String id) throws IOException {
    Map<String, String[]> rows = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                FoodCatalogue.class.getResourceAsStream("data/foods.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          rows.put(columns[0], columns);
        }
      }
    }
    return rows.get(id)[1];
  }
}
