package io.github.cobalamin.bench;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A search by one word: the index against a scan of names that are lower-cased beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class FoodBenchmark {
  private static final String WORD = "liver";
  private final FoodCatalogue foods = FoodCatalogue.standard();
  private final List<String> names =
      foods.all().stream().map(food -> food.name().toLowerCase(Locale.ROOT)).toList();

  /** {@return the foods whose names have the word, by a scan} */
  @Benchmark
  public List<Food> foodScan() {
    List<Food> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(WORD)) {
        found.add(foods.all().get(i));
      }
    }
    return found;
  }

  /** {@return the foods that have the word, by the catalogue, best first} */
  @Benchmark
  public List<Food> foodSearch() {
    return foods.search(WORD);
  }
}
