package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.source.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column of every file is broken once, by its text and by its value. */
class MalformedReleaseTest {
  @TempDir Path temporary;

  /** Each column of the first row of each file. */
  static Stream<Arguments> columns() {
    List<Arguments> columns = new ArrayList<>();
    TestRelease fdc = TestRelease.foodDataCentral();
    for (String file : fdc.names()) {
      String[] names = fdc.text(file).split("\n", 2)[0].replace("\"", "").split(",", -1);
      for (int i = 0; i < names.length; i++) {
        columns.add(Arguments.of(file, i, names[i].toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return columns.stream();
  }

  private void stopsAt(TestRelease release, String place) throws IOException {
    FoodDataCentral reader = FoodDataCentral.from(release.folder(temporary));
    assertThatThrownBy(reader::read).isInstanceOf(IllegalArgumentException.class).hasMessage(place);

    FoodDataCentral.Import counted = reader.countMalformed().read();
    assertThat(counted.malformedLines()).isEqualTo(1);
    assertThat(counted.refused()).extracting(Refusal::toString).containsExactly(place);
  }

  private static String line(String file, int column, String field) {
    String[] fields =
        TestRelease.foodDataCentral().text(file).split("\n", 3)[1].split(",(?=\")", -1);
    fields[column] = field;
    return String.join(",", fields);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_stray_quote_in_any_column_is_told_of(String file, int column, String name)
      throws IOException {
    TestRelease release = TestRelease.foodDataCentral();
    int last = release.text(file).split("\n", -1).length;
    stopsAt(
        release.adding(file, line(file, column, "a\"b")),
        "%s:%d:%d: %s must have its quote at the beginning"
            .formatted(file, last, column + 1, name));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void bad_encoding_in_any_column_is_told_of(String file, int column, String name)
      throws IOException {
    TestRelease release = TestRelease.foodDataCentral();
    int last = release.text(file).split("\n", -1).length;
    stopsAt(
        release.with(
            file,
            release.text(file) + line(file, column, "\u00e9") + "\n",
            StandardCharsets.ISO_8859_1),
        "%s:%d:%d: %s must be UTF-8 text".formatted(file, last, column + 1, name));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_line_that_ends_too_soon_is_told_of(String file, int column, String name)
      throws IOException {
    if (column > 0) {
      TestRelease release = TestRelease.foodDataCentral();
      String text = release.text(file);
      int columns = text.split("\n", 2)[0].split(",", -1).length;
      stopsAt(
          release.adding(file, ",".repeat(column - 1)),
          "%s:%d:%d: %s must be there: the file has %d columns but the line has %d"
              .formatted(file, text.split("\n", -1).length, column + 1, name, columns, column));
    }
  }

  @Test
  void a_line_with_more_columns_is_told_of() throws IOException {
    stopsAt(
        TestRelease.foodDataCentral().adding("measure_unit.csv", "1,cup,x"),
        "measure_unit.csv:4:3: column 3 must not be there: the file has 2 columns but the line"
            + " has 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "food.csv;1x,sr_legacy_food,a,1,;1;fdc_id must be a whole number from 1 to 2147483647 but was \"1x\"",
        "food.csv;173410,sr_legacy_food,a,1,;1;fdc_id must be unique but was \"173410\"",
        "food.csv;9,legacy,a,1,;2;data_type must be a type of food but was \"legacy\"",
        "food.csv;9,sr_legacy_food,a,Cheese,;4;food_category_id must be a whole number from 1 to 2147483647 but was \"Cheese\"",
        "food.csv;9,sr_legacy_food,a,1,4/1/2019;5;publication_date must be a date such as 2024-10-31 but was \"4/1/2019\"",
        "food_nutrient.csv;1,,1178,1,,,,,,,;2;fdc_id must be a whole number from 1 to 2147483647 but was \"\"",
        "food_nutrient.csv;1,5,B12,1,,,,,,,;3;nutrient_id must be a number from 0 to 999999999 but was \"B12\"",
        "food_nutrient.csv;1,5,1178,-1,,,,,,,;4;amount must be a number from 0 to 999999999 but was \"-1\"",
        "food_nutrient.csv;1,5,1246,1000000.1,,,,,,,;4;amount must be at most 1000000 micrograms per 100 g but was \"1000000.1\"",
        "food_nutrient.csv;1,5,1178,1,few,,,,,,;5;data_points must be a number from 0 to 999999999 but was \"few\"",
        "food_nutrient.csv;1,5,1178,1,,A,,,,,;6;derivation_id must be a whole number from 1 to 2147483647 but was \"A\"",
        "food_portion.csv;8,x,1,1,1000,,,10,,,;2;fdc_id must be a whole number from 1 to 2147483647 but was \"x\"",
        "food_portion.csv;8,9,x,1,1000,,,10,,,;3;seq_num must be a whole number from 1 to 2147483647 but was \"x\"",
        "food_portion.csv;8,9,1,one,1000,,,10,,,;4;amount must be a number from 0 to 999999999 but was \"one\"",
        "food_portion.csv;8,9,1,1,cup,,,10,,,;5;measure_unit_id must be a whole number from 1 to 2147483647 but was \"cup\"",
        "food_portion.csv;8,9,1,1,1000,,,10 g,,,;8;gram_weight must be a number from 0 to 999999999 but was \"10 g\"",
        "measure_unit.csv;x,cup;1;id must be a whole number from 1 to 2147483647 but was \"x\"",
        "measure_unit.csv;1,;2;name must not be blank",
        "food_category.csv;x,0100,Cheese;1;id must be a whole number from 1 to 2147483647 but was \"x\"",
        "food_category.csv;7,0100,;3;description must not be blank",
        "wweia_food_category.csv;x,Milk;1;wweia_food_category must be a whole number from 1 to 2147483647 but was \"x\"",
        "wweia_food_category.csv;2,;2;wweia_food_category_description must not be blank",
        "food_nutrient_derivation.csv;x,A,,;1;id must be a whole number from 1 to 2147483647 but was \"x\"",
        "food_nutrient_derivation.csv;2,,,;2;code must not be blank",
        "sr_legacy_food.csv;x,1001;1;fdc_id must be a whole number from 1 to 2147483647 but was \"x\"",
        "sr_legacy_food.csv;2,N1001;2;ndb_number must be a whole number from 1 to 2147483647 but was \"N1001\"",
        "foundation_food.csv;x,1001,;1;fdc_id must be a whole number from 1 to 2147483647 but was \"x\"",
        "foundation_food.csv;2,N1001,;2;ndb_number must be a whole number from 1 to 2147483647 but was \"N1001\"",
        "survey_fndds_food.csv;x,1,1,,;1;fdc_id must be a whole number from 1 to 2147483647 but was \"x\"",
        "survey_fndds_food.csv;2,1,milk,,;3;wweia_category_code must be a whole number from 1 to 2147483647 but was \"milk\"",
        "branded_food.csv;x,,,,,,,1,g,,,,,,,,,,,;1;fdc_id must be a whole number from 1 to 2147483647 but was \"x\"",
        "branded_food.csv;1,,,,,,,big,g,,,,,,,,,,,;8;serving_size must be a number from 0 to 999999999 but was \"big\""
      })
  void a_bad_value_is_told_of(String file, String line, int column, String reason)
      throws IOException {
    TestRelease release = TestRelease.foodDataCentral();
    int last = release.text(file).split("\n", -1).length;
    stopsAt(release.adding(file, line), file + ":" + last + ":" + column + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "FD_GROUP.txt;~x~^~Eggs~;1;fdgrp_cd must be a whole number from 1 to 2147483647 but was \"x\"",
        "FD_GROUP.txt;~0300~^~~;2;fdgrp_desc must not be blank",
        "FOOD_DES.txt;~1002~^~0100~^~a~^^^^^^^^^^^;1;ndb_no must have five digits but was \"1002\"",
        "FOOD_DES.txt;~01001~^~0100~^~a~^^^^^^^^^^^;1;ndb_no must be unique but was \"01001\"",
        "FOOD_DES.txt;~01002~^~D~^~a~^^^^^^^^^^^;2;fdgrp_cd must be a whole number from 1 to 2147483647 but was \"D\"",
        "FOOD_DES.txt;~01002~^~0100~^~~^^^^^^^^^^^;3;long_desc must not be blank",
        "FOOD_DES.txt;~01002~^~0100~^~a~^^^^^^^^^^;14;cho_factor must be there: the file has 14 columns but the line has 13",
        "NUT_DATA.txt;~0100A~^~418~^1^^^^^^^^^^^^^^^;1;ndb_no must be a whole number from 1 to 2147483647 but was \"0100A\"",
        "NUT_DATA.txt;~01002~^~B12~^1^^^^^^^^^^^^^^^;2;nutr_no must be a whole number from 1 to 2147483647 but was \"B12\"",
        "NUT_DATA.txt;~01002~^~418~^x^^^^^^^^^^^^^^^;3;nutr_val must be a number from 0 to 999999999 but was \"x\"",
        "WEIGHT.txt;~x~^1^1^~cup~^10^^;1;ndb_no must be a whole number from 1 to 2147483647 but was \"x\"",
        "WEIGHT.txt;~01001~^x^1^~cup~^10^^;2;seq must be a whole number from 1 to 2147483647 but was \"x\"",
        "WEIGHT.txt;~01001~^3^x^~cup~^10^^;3;amount must be a number from 0 to 999999999 but was \"x\"",
        "WEIGHT.txt;~01001~^3^1^c~up^10^^;4;msre_desc must have its quote at the beginning",
        "WEIGHT.txt;~01001~^3^1^~cup~^x^^;5;gm_wgt must be a number from 0 to 999999999 but was \"x\""
      })
  void a_bad_value_of_the_standard_reference_is_told_of(
      String file, String line, int column, String reason) throws IOException {
    TestRelease release = TestRelease.standardReference();
    int last = release.text(file).split("\n", -1).length;
    stopsAt(
        release.adding(file, line),
        file.toLowerCase(java.util.Locale.ROOT) + ":" + last + ":" + column + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "food.csv;fdc_id,data_type,name;food.csv:1:4: header must have description but has [fdc_id, data_type, name]",
        "food.csv;fdc_id,fdc_id,data_type,description;food.csv:1:2: header must have fdc_id once",
        "food.csv;;food.csv:1:1: column 1 must be there: the file has no header",
        "food.csv;a\"b;food.csv:1:1: column 1 must have its quote at the beginning",
        "food_nutrient.csv;fdc_id,amount;food_nutrient.csv:1:3: header must have nutrient_id but has [fdc_id, amount]",
        "wweia_food_category.csv;a,b;wweia_food_category.csv:1:3: header must have wweia_food_category_code but has [a, b]",
        "survey_fndds_food.csv;fdc_id,b;survey_fndds_food.csv:1:3: header must have wweia_category_number but has [fdc_id, b]"
      })
  void a_bad_header_stops_even_when_lines_are_counted(String file, String header, String message)
      throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral().with(file, header == null ? "" : header + "\n");
    FoodDataCentral reader = FoodDataCentral.from(release.folder(temporary)).countMalformed();
    assertThatThrownBy(reader::read)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void counted_lines_are_left_out_and_the_first_hundred_kept() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .with(
                "measure_unit.csv",
                TestRelease.foodDataCentral().text("measure_unit.csv") + "x,cup\n".repeat(150));
    FoodDataCentral.Import result =
        FoodDataCentral.from(release.folder(temporary)).countMalformed().read();

    assertThat(result.malformedLines()).isEqualTo(150);
    assertThat(result.refused()).hasSize(100);
    assertThat(result.refused().get(99).place()).isEqualTo("measure_unit.csv:103:1");
    assertThat(result.refused().get(99).reason()).startsWith("id must be a whole number");
    assertThat(result.refused().get(99).found()).contains("x");
    assertThat(result.catalogue().size()).isEqualTo(4);
    assertThat(result).asString().endsWith(", 150 malformed lines");
  }

  @Test
  void the_line_is_that_on_which_the_row_begins() throws IOException {
    stopsAt(
        TestRelease.foodDataCentral()
            .replacing("food.csv", "Butter, salted", "Butter,\n\nsalted")
            .adding("food.csv", "9,sr_legacy_food,\"a\n\",1,\"2019\n\""),
        "food.csv:11:5: publication_date must be a date such as 2024-10-31 but was \"2019\"");
  }
}
