package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.source.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases that went through other programs, or hold what no food can. */
class OddReleaseTest {
  @TempDir Path temporary;

  private FoodDataCentral.Import one(
      String type, String name, String category, String nutrient, String amount)
      throws IOException {
    boolean branded = type.equals("branded_food");
    TestRelease release =
        new TestRelease()
            .with(
                "food.csv",
                "fdc_id,data_type,description,food_category_id,publication_date\n9.0,"
                    + type
                    + ",\""
                    + name
                    + "\","
                    + (branded ? "" : category)
                    + ",\n")
            .with(
                "food_nutrient.csv",
                "id,fdc_id,nutrient_id,amount\n1,9," + nutrient + "," + amount + "\n");
    if (branded) {
      release.with(
          "branded_food.csv",
          "fdc_id,brand_owner,serving_size,serving_size_unit,branded_food_category\n9,Maker,,,\""
              + category
              + "\"\n");
    }
    return FoodDataCentral.from(release.folder(temporary)).read();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1178", "1178.0", "1178.00", "1.178E3", "418.0"})
  void numbers_are_read_as_other_programs_print_them(String nutrient) throws IOException {
    FoodDataCentral.Import read = one("sr_legacy_food", "Milk", "1.0", nutrient, "0.45");
    assertThat(read.catalogue().get("fdc-9").content())
        .hasToString("0.45 µg per 100 g (calculated)");
    assertThat(read.catalogue().get("fdc-9").group()).isEqualTo(FoodGroup.MILK);
    assertThat(read.foodsWithoutValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1177.0", "1178.5", "11780", "117.8"})
  void another_nutrient_is_another(String nutrient) throws IOException {
    FoodDataCentral.Import read = one("sr_legacy_food", "Milk", "1", nutrient, "0.45");
    assertThat(read.catalogue().all()).isEmpty();
    assertThat(read.foodsWithoutValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "branded_food; MILK; Milk; 380000; 8.06; milk",
        "branded_food; MILK; Milk; 8.07; 8.06; milk",
        "branded_food; YOGURT; Yogurt; 38; 2.8; yogurt",
        "branded_food; OAT DRINK; Plant Based Milk; 380; 2.654; plant drink",
        "branded_food; CHEDDAR; Cheese; 830; 8.2; cheese",
        "branded_food; GROUND BEEF; Beef; 2200; 19.78; meat",
        "branded_food; CORN FLAKES; Cereal; 6000; 41.38; fortified cereal",
        "branded_food; ENERGY DRINK; Soda; 2000; 16.16; beverage",
        "branded_food; GUMMIES; ; 301; 300; other",
        "sr_legacy_food; Egg, whole, raw; 1; 890; 21.02; egg",
        "sr_legacy_food; Beef, liver, raw; 13; 59300; 220; offal"
      })
  void a_content_that_cannot_be_is_counted_and_not_taken(
      String type, String name, String category, String amount, String most, String group)
      throws IOException {
    FoodDataCentral.Import read = one(type, name, category == null ? "" : category, "1178", amount);
    assertThat(read.catalogue().all()).isEmpty();
    assertThat(read.foodsRead()).isEqualTo(1);
    assertThat(read.foodsWithoutValue()).isEqualTo(1);
    assertThat(read.malformedLines()).isEqualTo(1);
    assertThat(read.refused())
        .extracting(Refusal::toString)
        .containsExactly(
            "food.csv:2:3: description must be of a food with at most %s micrograms of vitamin B12 per 100 g, twice the richest known of its group (%s) but was \"%s\""
                .formatted(most, group, amount));
    FoodDataCentral.Import kept =
        FoodDataCentral.from(temporary).keepMissing().countMalformed().read();
    assertThat(kept.catalogue().get("fdc-9").content()).hasToString("not known");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "branded_food; MILK; Milk; 8.06",
        "branded_food; B12 LOZENGES; Vitamins; 380000",
        "branded_food; MULTI; Supplements; 1000000",
        "branded_food; SHOT; Energy, Protein & Muscle Recovery Drinks; 877",
        "branded_food; NUTRITIONAL YEAST; Baking Additives & Extracts; 176",
        "sr_legacy_food; Mollusks, clam, cooked, moist heat; 15; 98.89",
        "sr_legacy_food; Beef, liver, pan-fried; 13; 83.13"
      })
  void a_content_that_can_be_is_taken(String type, String name, String category, String amount)
      throws IOException {
    FoodDataCentral.Import read = one(type, name, category, "1178", amount);
    assertThat(read.catalogue().get("fdc-9").content().microgramsPer100g())
        .contains(new BigDecimal(amount));
    assertThat(read.malformedLines()).isZero();
  }

  @Test
  void more_than_a_gram_is_malformed_of_supplements_too() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one("branded_food", "B12", "Vitamins", "1178", "1000001"))
        .withMessageEndingWith("must be at most 1000000 micrograms per 100 g but was \"1000001\"");
  }

  @Test
  void values_of_foods_that_no_file_names_are_counted() throws IOException {
    Path fdc =
        TestRelease.foodDataCentral()
            .adding("food_nutrient.csv", "11,99,1178,1,,,,,,,")
            .adding("food_nutrient.csv", "12,98,1178,1,,,,,,,")
            .adding("food_nutrient.csv", "13,98,1093,1,,,,,,,")
            .adding("food_nutrient.csv", "14,97,1246,1,,,,,,,")
            .folder(temporary.resolve("fdc"));
    assertThat(FoodDataCentral.from(fdc).read().valuesWithoutFood()).isEqualTo(2);
    Path sr28 =
        TestRelease.standardReference()
            .replacing("NUT_DATA.txt", "~16227~^~418~", "~99999~^~418~")
            .folder(temporary.resolve("sr28"));
    assertThat(FoodDataCentral.from(sr28).read().valuesWithoutFood()).isEqualTo(1);
    Path whole = TestRelease.foodDataCentral().folder(temporary.resolve("whole"));
    assertThat(FoodDataCentral.from(whole).read().valuesWithoutFood()).isZero();
  }

  @Test
  void standard_reference_has_the_same_limits() throws IOException {
    Path folder =
        TestRelease.standardReference()
            .replacing("NUT_DATA.txt", "~418~^0.17^", "~418~^170^")
            .folder(temporary);
    FoodDataCentral.Import read = FoodDataCentral.from(folder).read();
    assertThat(read.catalogue().find("ndb-01001")).isEmpty();
    assertThat(read.malformedLines()).isEqualTo(1);
    assertThat(read.foodsWithoutValue()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(FoodGroup.class)
  void no_food_of_the_library_exceeds_the_limit_of_its_group(FoodGroup group) {
    for (Food food : FoodCatalogue.standard().in(group).all()) {
      BigDecimal most =
          food.content()
              .highestMicrogramsPer100g()
              .or(() -> food.content().microgramsPer100g())
              .orElse(BigDecimal.ZERO);
      assertThat(most).as(food.id()).isLessThanOrEqualTo(MostB12.most(group));
      assertThat(MostB12.mayExceed(Billionths.of(MostB12.most(group)) + 1)).isTrue();
    }
  }

  @Test
  void json_is_refused_and_the_csv_download_named() throws IOException {
    String instead = "; take the CSV download of fdc.nal.usda.gov/download-datasets instead";
    Path folder =
        new TestRelease().with("FoodData_Central_foundation_food.JSON", "{}").folder(temporary);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoodDataCentral.from(folder).read())
        .withMessage(
            folder.getFileName()
                + " must hold either food.csv or food_des.txt but holds neither but JSON"
                + instead);
    Path file = Files.writeString(temporary.resolve("foods.json"), "{}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoodDataCentral.from(file).read())
        .withMessage("foods.json must be a folder or a zip but is JSON" + instead);
    Path zip = new TestRelease().with("foods.json", "{}").zip(temporary.resolve("foods.zip"), "a/");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoodDataCentral.from(zip).read())
        .withMessageEndingWith("holds neither but JSON" + instead);
  }

  @Test
  void json_beside_the_files_of_a_release_does_no_harm() throws IOException {
    Path folder = TestRelease.foodDataCentral().with("notes.json", "{}").folder(temporary);
    assertThatNoException().isThrownBy(() -> FoodDataCentral.from(folder).read());
  }
}
