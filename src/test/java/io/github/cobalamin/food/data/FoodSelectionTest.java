package io.github.cobalamin.food.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.source.Confirmation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Filtered rows look at no food before they are asked, and at each once. */
class FoodSelectionTest {
  private final List<Integer> made = new ArrayList<>();

  private final FoodRows ten =
      new FoodRows() {
        @Override
        public int size() {
          return 10;
        }

        @Override
        public Food food(int row) {
          made.add(row);
          return Food.builder()
              .id(id(row))
              .name("food " + row)
              .group(FoodGroup.OTHER)
              .counted(row % 2 == 0)
              .content(B12Content.missing())
              .citation(FoodSources.PRODUCT_LABEL.at("back", Confirmation.READ_ONCE))
              .build();
        }

        @Override
        public String id(int row) {
          return "food-" + row;
        }

        @Override
        public String names(int row) {
          return "food " + row;
        }

        @Override
        public Optional<Food> find(String id) {
          return IntStream.range(0, 10)
              .filter(row -> id(row).equals(id))
              .mapToObj(this::food)
              .findAny();
        }
      };

  @Test
  void no_food_is_made_before_it_is_asked_for_and_each_is_looked_at_once() {
    FoodSelection even = FoodSelection.of(ten, Food::counted);
    FoodSelection late = FoodSelection.of(even, food -> food.id().compareTo("food-5") > 0);
    assertThat(made).isEmpty();
    assertThat(late.size()).isEqualTo(2);
    assertThat(late.id(0)).isEqualTo("food-6");
    assertThat(late.names(1)).isEqualTo("food 8");
    assertThat(made).hasSize(10).doesNotHaveDuplicates();
    assertThat(late.food(1)).hasToString("food 8");
    assertThat(made).hasSize(11);
  }

  @Test
  void food_is_found_by_id_without_looking_at_the_others() {
    FoodSelection even = FoodSelection.of(ten, Food::counted);
    assertThat(even.find("food-4")).map(Food::name).contains("food 4");
    assertThat(even.find("food-3")).isEmpty();
    assertThat(even.find("food-11")).isEmpty();
    assertThat(made).containsExactly(4, 3);
  }
}
