package io.github.cobalamin.food.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.FoodTag;
import io.github.cobalamin.food.Portion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of foods, and what is said when a line of it is broken. */
class FoodTableTest {
  private static final String STEW =
      "stew\tstew\tragout|gulash\tmixed-dish\t1.5\t1\t2\tanalysed\tnatural\tcontains-meat"
          + "\t1 bowl=300|1 spoon=15.5\t123456\t01234\tusda-sr-legacy\tApril 2018\tyes\tHot.\n";
  private static final String KELP =
      "kelp\tkelp\t\talgae\t\t\t\tmissing\tnatural\t\t\t\t\tlabel\t\tno\t\n";

  @Test
  void good_row_is_the_food() {
    FoodTable table = table(FoodTable.HEADER + "\n" + STEW + KELP);
    assertThat(table.size()).isEqualTo(2);
    Food stew = table.food(0);
    assertThat(stew.id()).isEqualTo("stew");
    assertThat(stew.synonyms()).containsExactly("ragout", "gulash");
    assertThat(stew.group()).isEqualTo(FoodGroup.MIXED_DISH);
    assertThat(stew.content()).hasToString("1.5 µg per 100 g (analysed, tables from 1 to 2)");
    assertThat(stew.tags()).containsExactly(FoodTag.CONTAINS_MEAT);
    assertThat(stew.portions())
        .containsExactly(
            Portion.of("1 bowl", new BigDecimal("300")),
            Portion.of("1 spoon", new BigDecimal("15.5")));
    assertThat(stew.fdcId()).hasValue(123456);
    assertThat(stew.ndbNumber()).contains("01234");
    assertThat(stew.citation()).hasToString("USDA SR Legacy, April 2018");
    assertThat(stew.counted()).isTrue();
    assertThat(stew.note()).contains("Hot.");
  }

  @Test
  void empty_columns_are_what_is_not_said() {
    Food kelp = table(FoodTable.HEADER + "\n" + KELP).food(0);
    assertThat(kelp.content()).isEqualTo(B12Content.missing());
    assertThat(kelp.synonyms()).isEmpty();
    assertThat(kelp.tags()).isEmpty();
    assertThat(kelp.portions()).isEmpty();
    assertThat(kelp.fdcId()).isEmpty();
    assertThat(kelp.ndbNumber()).isEmpty();
    assertThat(kelp.counted()).isFalse();
    assertThat(kelp.citation()).hasToString("product label, value as on the label");
  }

  @Test
  void rows_are_found_by_id_and_named_by_all_names() {
    FoodTable table = table(FoodTable.HEADER + "\n" + STEW + KELP);
    assertThat(table.find("kelp")).contains(table.food(1));
    assertThat(table.find("kel")).isEmpty();
    assertThat(table.find("kelpy")).isEmpty();
    assertThat(table.find("ragout")).isEmpty();
    assertThat(table.id(0)).isEqualTo("stew");
    assertThat(table.names(0)).isEqualTo("stew|ragout|gulash");
    assertThat(table.names(1)).isEqualTo("kelp");
  }

  @Test
  void food_is_remembered_unless_the_table_is_forgetful() {
    byte[] bytes = (FoodTable.HEADER + "\n" + STEW).getBytes(StandardCharsets.UTF_8);
    FoodTable remembering = new FoodTable("made-up.tsv", bytes);
    assertThat(remembering.food(0)).isSameAs(remembering.food(0));
    FoodTable forgetful = FoodTable.forgetful("made-up.tsv", bytes);
    assertThat(forgetful.food(0)).isNotSameAs(forgetful.food(0)).isEqualTo(remembering.food(0));
  }

  @Test
  void remarks_and_blank_lines_are_left_out_and_still_numbered() {
    FoodTable table =
        table("# remark\n\n" + FoodTable.HEADER + "\n" + STEW + "\n# more\n" + "kelp\n");
    assertThat(table.size()).isEqualTo(2);
    assertThatIllegalStateException()
        .isThrownBy(() -> table.food(1))
        .withMessage("made-up.tsv:7: must have 17 columns but had 1");
    assertThat(table("").size()).isZero();
    assertThat(table("# remark").size()).isZero();
    assertThat(table(FoodTable.HEADER).size()).isZero();
  }

  @Test
  void last_line_needs_no_end() {
    String text = FoodTable.HEADER + "\n" + KELP + STEW;
    FoodTable table = table(text.substring(0, text.length() - 1));
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.find("stew")).contains(table.food(1));
    assertThat(table.food(1).note()).contains("Hot.");
  }

  @Test
  void table_may_be_long() {
    StringBuilder text = new StringBuilder(FoodTable.HEADER).append('\n');
    for (int i = 0; i < 2500; i++) {
      text.append(STEW.replace("stew\tstew", "stew-" + i + "\tstew " + i));
    }
    FoodTable table = table(text.toString());
    assertThat(table.size()).isEqualTo(2500);
    for (int row : new int[] {0, 1023, 1024, 2047, 2048, 2499}) {
      assertThat(table.find("stew-" + row)).contains(table.food(row));
      assertThat(table.food(row)).hasToString("stew " + row);
    }
  }

  @Test
  void other_header_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table("# remark\nid\tname\n" + STEW))
        .withMessage(
            "made-up.tsv:2: must have the header " + FoodTable.HEADER + " but had id\tname");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 16})
  void row_with_too_few_or_too_many_columns_is_refused(int columns) {
    String cut = String.join("\t", Arrays.copyOf(STEW.split("\t", -1), columns));
    assertThatIllegalStateException()
        .isThrownBy(() -> table(FoodTable.HEADER + "\n" + cut + "\n").food(0))
        .withMessage("made-up.tsv:2: must have 17 columns but had " + columns);
    assertThatIllegalStateException()
        .isThrownBy(() -> table(FoodTable.HEADER + "\n\t" + STEW).food(0))
        .withMessage("made-up.tsv:2: must have 17 columns but had 18");
  }

  @ParameterizedTest
  @CsvSource({
    "0, ' ', must have an id and a name",
    "1, '', must have an id and a name",
    "3, gravel, 'group must be one of '",
    "4, much, ''",
    "4, '', ''",
    "4, -1, vitamin B12 must be from 0 to 1000000",
    "4, 1000001, vitamin B12 must be from 0 to 1000000",
    "5, 1.6, value must lie between",
    "5, some, ''",
    "6, 1.4, value must lie between",
    "6, '', ''",
    "7, guessed, 'basis must be one of analysed, calculated, '",
    "7, assumed-zero, a content of 1.5 must not be called assumed zero",
    "7, missing, a content of 1.5 must not be called missing",
    "8, alien, 'origin must be one of '",
    "9, tasty, 'tag must be one of '",
    "9, vegan|contains-meat, must not be vegan",
    "10, 1 bowl, ''",
    "10, 1 bowl=, ''",
    "10, 1 bowl=much, ''",
    "10, 1 bowl=0, mass of a portion must be above 0",
    "10, =5, label of a portion must not be blank",
    "11, many, many",
    "13, hearsay, 'source is not known: \"hearsay\"'",
    "15, maybe, 'counted must be yes or no but was \"maybe\"'",
    "15, '', 'counted must be yes or no but was \"\"'"
  })
  void broken_column_is_named_by_line(int column, String value, String why) {
    String[] columns = STEW.split("\t", -1);
    columns[column] = value;
    FoodTable table = table("# remark\n" + FoodTable.HEADER + "\n" + String.join("\t", columns));
    assertThatIllegalStateException()
        .isThrownBy(() -> table.food(0))
        .withMessageStartingWith("made-up.tsv:3: must be a food but ")
        .withMessageContaining(why)
        .satisfies(e -> assertThat(e.getCause()).isNotNull());
  }

  @Test
  void broken_row_does_not_spoil_the_others() {
    FoodTable table = table(FoodTable.HEADER + "\nbroken\n" + STEW);
    assertThat(table.food(1)).hasToString("stew");
  }

  @Test
  void table_that_is_not_there_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> FoodTable.resource("nothing.tsv"))
        .withMessage("the library must hold nothing.tsv but does not");
  }

  private static FoodTable table(String text) {
    return new FoodTable("made-up.tsv", text.getBytes(StandardCharsets.UTF_8));
  }
}
