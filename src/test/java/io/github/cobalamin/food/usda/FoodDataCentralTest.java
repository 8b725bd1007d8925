package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.Portion;
import io.github.cobalamin.food.data.FoodSources;
import io.github.cobalamin.source.Citation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodDataCentralTest {
  @TempDir Path temporary;

  private FoodDataCentral.Import read(TestRelease release) throws IOException {
    return FoodDataCentral.from(release.folder(temporary)).read();
  }

  private Food food(TestRelease release, String id) throws IOException {
    return read(release).catalogue().get(id);
  }

  @Test
  void an_sr_legacy_food_has_its_numbers_and_its_portions_in_order() throws IOException {
    Food butter = food(TestRelease.foodDataCentral(), "fdc-173410");

    assertThat(butter.name()).isEqualTo("Butter, salted");
    assertThat(butter.group()).isEqualTo(FoodGroup.DAIRY_OTHER);
    assertThat(butter.content())
        .isEqualTo(B12Content.of(new BigDecimal("0.17"), B12Content.Basis.ANALYSED));
    assertThat(butter.origin()).isEqualTo(Food.Origin.NATURAL);
    assertThat(butter.note()).isEmpty();
    assertThat(butter.tags()).isEmpty();
    assertThat(butter.counted()).isTrue();
    assertThat(butter.fdcId()).hasValue(173410);
    assertThat(butter.ndbNumber()).contains("01001");
    assertThat(butter.portions())
        .containsExactly(
            Portion.of("0.5 cup", new BigDecimal("113.5")),
            Portion.of("1 tbsp", new BigDecimal("14.2")));
    Citation citation = butter.citation();
    assertThat(citation.source()).isEqualTo(FoodSources.USDA_SR_LEGACY);
    assertThat(citation.locator()).isEqualTo("SR Legacy food 173410, published 2019-04-01");
  }

  @Test
  void the_latest_foundation_food_of_a_description_is_taken_and_comes_last() throws IOException {
    FoodDataCentral.Import result = read(TestRelease.foodDataCentral());

    assertThat(result.catalogue().all())
        .extracting(Food::id)
        .containsExactly("fdc-173410", "fdc-2705385", "fdc-1106032", "fdc-746782");
    Food milk = result.catalogue().get("fdc-746782");
    assertThat(milk.group()).isEqualTo(FoodGroup.MILK);
    assertThat(milk.ndbNumber()).isEmpty();
    assertThat(milk.note()).contains("added B12 not stated");
    assertThat(milk.portions())
        .containsExactly(Portion.of("2 cup, skimmed", new BigDecimal("488")));
    assertThat(milk.citation().source()).isEqualTo(FoodSources.USDA_FOODDATA_CENTRAL);
    assertThat(result.foodsSuperseded()).isEqualTo(1);
  }

  @Test
  void a_foundation_food_with_a_value_is_not_superseded_by_one_without() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .replacing("food_nutrient.csv", "\"746782\",\"1178\"", "\"746782\",\"1093\"");

    assertThat(read(release).catalogue().find("fdc-322892")).isPresent();
    assertThat(
            read(release.adding("food.csv", "1,foundation_food,\"Milk, whole\",1,2023-01-01"))
                .catalogue()
                .find("fdc-322892"))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "4,2019-12-16,fdc-746782",
    "800000,2019-12-16,fdc-800000",
    "4,2019-12-15,fdc-746782",
    "4,2019-12-17,fdc-4",
    "4,,fdc-746782"
  })
  void foundation_foods_of_one_day_are_told_apart_by_number(String id, String date, String taken)
      throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .adding("food_nutrient.csv", "11," + id + ",1178,0.7,1,1,,,,,")
            .adding(
                "food.csv",
                id + ",foundation_food,\"Milk, whole\",1," + (date == null ? "" : date));

    FoodDataCentral.Import result = read(release);
    assertThat(result.catalogue().find(taken)).isPresent();
    assertThat(result.catalogue().size()).isEqualTo(4);
    assertThat(result.foodsSuperseded()).isEqualTo(2);
  }

  @Test
  void fndds_has_older_nutrient_numbers_and_portions_in_words() throws IOException {
    Food soymilk = food(TestRelease.foodDataCentral(), "fdc-2705385");

    assertThat(soymilk.group()).isEqualTo(FoodGroup.PLANT_DRINK);
    assertThat(soymilk.content())
        .isEqualTo(B12Content.of(new BigDecimal("0.9"), B12Content.Basis.CALCULATED));
    assertThat(soymilk.origin()).isEqualTo(Food.Origin.FORTIFIED);
    assertThat(soymilk.portions()).containsExactly(Portion.of("1 cup", new BigDecimal("244")));
  }

  @Test
  void the_category_of_fndds_may_stand_among_the_foods_and_under_other_names() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .replacing("food.csv", "\"Soymilk\",\"\"", "\"Soymilk\",\"1404\"")
            .replacing(
                "wweia_food_category.csv",
                "\"wweia_food_category\"",
                "\"wweia_food_category_code\"")
            .replacing("survey_fndds_food.csv", "wweia_category_code", "wweia_category_number")
            .replacing("survey_fndds_food.csv", "\"1404\"", "\"\"");

    assertThat(food(release, "fdc-2705385").group()).isEqualTo(FoodGroup.PLANT_DRINK);
    assertThat(food(release.replacing("food.csv", "\"1404\"", "\"7\""), "fdc-2705385").group())
        .isEqualTo(FoodGroup.OTHER);
  }

  @Test
  void a_branded_food_has_its_label_its_serving_and_its_brand() throws IOException {
    Food drink = food(TestRelease.foodDataCentral(), "fdc-1106032");

    assertThat(drink.synonyms()).containsExactly("Oat & Co.");
    assertThat(drink.group()).isEqualTo(FoodGroup.PLANT_DRINK);
    assertThat(drink.content())
        .isEqualTo(B12Content.of(new BigDecimal("0.38"), B12Content.Basis.LABEL));
    assertThat(drink.portions()).containsExactly(Portion.of("1 cup", new BigDecimal("240")));
    assertThat(drink.note()).contains("added B12 not stated; per 100 ml");
    assertThat(drink.citation().source()).isEqualTo(FoodSources.USDA_BRANDED);
  }

  @ParameterizedTest
  @CsvSource({
    "240.0,ml,1 cup (240 g)",
    "240.0,MLT,1 cup (240 g)",
    "28,g,1 cup (28 g)",
    "28,GRM,1 cup (28 g)",
    "28,IU,",
    "0,g,",
    "10000.1,g,"
  })
  void a_serving_is_in_grams_or_millilitres(String size, String unit, String portion)
      throws IOException {
    FoodDataCentral.Import result =
        read(
            TestRelease.foodDataCentral()
                .replacing("branded_food.csv", "\"240.0\",\"ml\"", size + "," + unit));

    assertThat(result.catalogue().get("fdc-1106032").portions())
        .extracting(Portion::toString)
        .isEqualTo(portion == null ? List.of() : List.of(portion));
    assertThat(result.portionsLeftOut()).isEqualTo(portion == null ? 3 : 2);
  }

  @Test
  void a_branded_food_may_say_little_of_itself() throws IOException {
    Food drink =
        food(
            TestRelease.foodDataCentral()
                .with("branded_food.csv", "fdc_id,serving_size,serving_size_unit\n1106032,,\n"),
            "fdc-1106032");
    assertThat(drink.portions()).isEmpty();
    assertThat(drink.synonyms()).isEmpty();
    assertThat(drink.group()).isEqualTo(FoodGroup.OTHER);

    TestRelease named =
        TestRelease.foodDataCentral()
            .replacing("branded_food.csv", "\"Oat & Co.\",\"\"", "\"Oat & Co.\",\"Oaty\"")
            .replacing("branded_food.csv", "\"1 cup\",\"Plant Based Milk\"", "\"\",\"\"")
            .replacing("food.csv", "\"OAT DRINK\",\"\"", "\"OAT DRINK\",\"Other Drinks\"");
    drink = food(named, "fdc-1106032");
    assertThat(drink.synonyms()).containsExactly("Oaty");
    assertThat(drink.portions()).extracting(Portion::label).containsExactly("1 serving");
    assertThat(drink.group()).isEqualTo(FoodGroup.BEVERAGE);
  }

  @Test
  void a_food_without_a_value_is_left_out_and_counted_or_kept_as_missing() throws IOException {
    FoodDataCentral.Import result = read(TestRelease.foodDataCentral());
    assertThat(result.catalogue().find("fdc-175178")).isEmpty();
    assertThat(result.foodsRead()).isEqualTo(6);
    assertThat(result.foodsWithoutValue()).isEqualTo(1);
    assertThat(result.portionsLeftOut()).isEqualTo(2);
    assertThat(result)
        .hasToString(
            "4 foods of 6; 1 without a value, 0 without a name, 1 superseded, 2 portions left out, 0 contradictions, 0 malformed"
                + " lines");

    FoodDataCentral.Import kept = FoodDataCentral.from(temporary).keepMissing().read();
    Food cod = kept.catalogue().get("fdc-175178");
    assertThat(cod.content()).isEqualTo(B12Content.missing());
    assertThat(cod.group()).isEqualTo(FoodGroup.FISH);
    assertThat(cod.portions()).containsExactly(Portion.of("1 fillet", new BigDecimal("90")));
    assertThat(cod.ndbNumber()).contains("15020");
    assertThat(cod.note()).isEmpty();
    assertThat(kept.foodsWithoutValue()).isEqualTo(1);
  }

  @Test
  void an_empty_amount_is_missing_and_not_zero() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .replacing("food_nutrient.csv", "\"1178\",\"0.17\"", "\"1178\",\"\"");
    assertThat(read(release).catalogue().find("fdc-173410")).isEmpty();
    assertThat(
            FoodDataCentral.from(temporary)
                .keepMissing()
                .read()
                .catalogue()
                .get("fdc-173410")
                .content())
        .isEqualTo(B12Content.missing());
  }

  @ParameterizedTest
  @CsvSource({
    "0.9,0.81,FORTIFIED",
    "0.9,0.80,MIXED",
    "0.9,0.91,FORTIFIED",
    "0.9,0,NATURAL",
    "0,0,NATURAL"
  })
  void origin_follows_what_was_added(String total, String added, Food.Origin origin)
      throws IOException {
    Food soymilk =
        food(
            TestRelease.foodDataCentral()
                .replacing("food_nutrient.csv", "\"418\",\"0.9\"", "418," + total)
                .replacing("food_nutrient.csv", "\"578\",\"0.85\"", "578," + added),
            "fdc-2705385");
    assertThat(soymilk.origin()).isEqualTo(origin);
    assertThat(soymilk.note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.17,4,,ANALYSED",
    "0.17,0,,CALCULATED",
    "0.17,,,CALCULATED",
    "0.17,4.0,12345,ANALYSED",
    "0.17,4,49,CALCULATED",
    "0.17,0,1,ANALYSED",
    "0,0,50,ASSUMED_ZERO",
    "0.17,0,50,CALCULATED",
    "0.17,0,71,LABEL",
    "0.17,0,72,LABEL",
    "0.17,0,73,ANALYSED",
    "0.17,0,74,ANALYSED"
  })
  void the_basis_follows_the_derivation_or_the_data_points(
      String amount, String points, String derivation, B12Content.Basis basis) throws IOException {
    String row =
        "\"1178\",\"%s\",\"%s\",\"%s\""
            .formatted(amount, points == null ? "" : points, derivation == null ? "" : derivation);
    Food butter =
        food(
            TestRelease.foodDataCentral()
                .replacing("food_nutrient.csv", "\"1178\",\"0.17\",\"4\",\"\"", row),
            "fdc-173410");
    assertThat(butter.content().basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @CsvSource({
    "0.56000000000000005,0.56",
    "0.55999999999999994,0.56",
    "5.6E-1,0.56",
    "56e-2,0.56",
    "8.40,8.4",
    ".5,0.5",
    "1.,1"
  })
  void amounts_lose_the_noise_of_binary_fractions(String text, String value) throws IOException {
    Food butter =
        food(
            TestRelease.foodDataCentral()
                .replacing("food_nutrient.csv", "\"1178\",\"0.17\"", "1178," + text),
            "fdc-173410");
    assertThat(butter.content().microgramsPer100g()).contains(new BigDecimal(value));
  }

  @Test
  void a_line_that_stands_twice_counts_once() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .adding("food_nutrient.csv", "11,173410,1178,0.17,4,,,,,,")
            .adding("food_nutrient.csv", "12,173410,1246,0,0,,,,,,");
    assertThat(read(release).catalogue().size()).isEqualTo(4);
  }

  /** Some branded foods stand twice with different amounts. */
  @ParameterizedTest
  @CsvSource({"0.16, 0.16", "0.18, 0.17"})
  void of_lines_that_contradict_the_smaller_amount_is_taken_and_they_are_counted(
      String another, String taken) throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .adding("food_nutrient.csv", "11,173410,1178," + another + ",4,,,,,,")
            .adding("food_nutrient.csv", "12,173410,1246,0.1,0,,,,,,");
    FoodDataCentral.Import result = read(release);
    assertThat(result.contradictions()).isEqualTo(2);
    assertThat(result).asString().contains(" 2 contradictions, 0 malformed lines");
    Food butter = result.catalogue().get("fdc-173410");
    assertThat(butter.content().microgramsPer100g()).contains(new BigDecimal(taken));
    assertThat(butter.origin()).isEqualTo(Food.Origin.NATURAL);
  }

  @Test
  void the_standard_reference_takes_the_smaller_amount_too() throws IOException {
    TestRelease old =
        TestRelease.standardReference()
            .adding("NUT_DATA.txt", "~01001~^~418~^0.1^^^~1~^^^^^^^^^^^^");
    assertThat(read(old).contradictions()).isEqualTo(1);
    assertThat(read(old).catalogue().get("ndb-01001").content().microgramsPer100g())
        .contains(new BigDecimal("0.1"));
  }

  /** As in line 369960 of food.csv of 30 October 2020. */
  @Test
  void a_food_without_a_description_is_left_out_and_counted() throws IOException {
    FoodDataCentral.Import result =
        read(
            TestRelease.foodDataCentral()
                .adding("food.csv", "\"776874\",\"branded_food\",\"\",\"\",\"2020-02-27\""));
    assertThat(result.foodsWithoutName()).isEqualTo(1);
    assertThat(result.foodsRead()).isEqualTo(read(TestRelease.foodDataCentral()).foodsRead() + 1);
    assertThat(result.catalogue().find("fdc-776874")).isEmpty();
    assertThat(result).asString().contains(", 1 without a name, ");
  }

  /** As FNDDS of 2017 and 2018 has it. */
  @Test
  void a_mass_that_is_written_as_unknown_is_no_portion() throws IOException {
    FoodDataCentral.Import before = read(TestRelease.foodDataCentral());
    FoodDataCentral.Import result =
        read(
            TestRelease.foodDataCentral()
                .adding("food_portion.csv", "8,2705385,3,,9999,Sip,90000,-9,,,"));
    assertThat(result.portionsLeftOut()).isEqualTo(before.portionsLeftOut() + 1);
    assertThat(result.catalogue().get("fdc-2705385").portions())
        .isEqualTo(before.catalogue().get("fdc-2705385").portions());
  }

  /** As in the download of all types of 30 October 2020. */
  @ParameterizedTest
  @CsvSource({
    "1001,DAIRY_OTHER",
    "15001,FISH",
    "11260,VEGETABLE",
    "36601,MIXED_DISH",
    "90001,OTHER"
  })
  void without_a_category_the_first_digits_of_the_ndb_number_tell_the_group(
      String ndb, FoodGroup group) throws IOException {
    Food butter =
        food(
            TestRelease.foodDataCentral()
                .replacing("food.csv", "\"Butter, salted\",\"1\"", "\"Butter, salted\",\"\"")
                .replacing("sr_legacy_food.csv", "\"1001\"", ndb),
            "fdc-173410");
    assertThat(butter.group()).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({"28.350000381469727,g,28.35", "1.7999999523162842,GRM,1.8", "30,GM,30"})
  void sizes_of_branded_foods_lose_the_noise_of_their_seven_digits(
      String size, String unit, String grams) throws IOException {
    Food drink =
        food(
            TestRelease.foodDataCentral()
                .replacing("branded_food.csv", "\"240.0\",\"ml\"", size + "," + unit),
            "fdc-1106032");
    assertThat(drink.usualPortion().orElseThrow().grams()).isEqualByComparingTo(grams);
  }

  @Test
  void a_food_of_which_only_the_added_part_is_known_has_no_value() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral().adding("food_nutrient.csv", "11,175178,1246,0.2,,,,,,,");
    assertThat(read(release).catalogue().find("fdc-175178")).isEmpty();
  }

  @Test
  void only_the_values_and_the_foods_must_be_there() throws IOException {
    TestRelease release = TestRelease.foodDataCentral();
    for (String file : release.names()) {
      if (!file.equals("food.csv") && !file.equals("food_nutrient.csv")) {
        release.without(file);
      }
    }
    release
        .with(
            "food_nutrient.csv", "fdc_id,nutrient_id,amount\n173410,1178,0.17\n746782,1178,0.54\n")
        .with(
            "food.csv",
            "fdc_id,data_type,description\n173410,sr_legacy_food,Butter\n746782,foundation_food,x\n");
    Food butter = food(release, "fdc-173410");
    assertThat(butter.portions()).isEmpty();
    assertThat(butter.group()).isEqualTo(FoodGroup.OTHER);
    assertThat(butter.citation().locator()).isEqualTo("SR Legacy food 173410");
  }

  @Test
  void categories_and_the_analytical_derivation_need_no_file() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .without("food_category.csv")
            .without("food_nutrient_derivation.csv");
    Food milk = food(release, "fdc-746782");
    assertThat(milk.group()).isEqualTo(FoodGroup.MILK);
    assertThat(milk.content().basis()).isEqualTo(B12Content.Basis.ANALYSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1;1000;;;10;1 cup (10 g)",
        "1;1000;heaped;;10;1 cup, heaped (10 g)",
        "1;1000;heaped;hot;10;1 cup, heaped, hot (10 g)",
        "1;;spoon;;10;1 spoon (10 g)",
        "0.25;9999;;slice;10;0.25 slice (10 g)",
        "1;9999;;;10;",
        "1;7777;;hot;10;",
        ";9999;;;10;",
        ";9999;1 bowl;10205;10;1 bowl (10 g)",
        "0;1000;;;10;",
        "1;1000;;;0;",
        "1;1000;;;;",
        "1;1000;;;10000;1 cup (10000 g)",
        "1;1000;;;10000.001;"
      })
  void a_portion_is_named_and_weighed_or_left_out(
      String amount, String unit, String description, String modifier, String grams, String portion)
      throws IOException {
    String line =
        "8,746782,0,%s,%s,%s,%s,%s,,,"
            .formatted(text(amount), text(unit), text(description), text(modifier), text(grams));
    FoodDataCentral.Import result =
        read(TestRelease.foodDataCentral().adding("food_portion.csv", line));

    List<Portion> portions = result.catalogue().get("fdc-746782").portions();
    assertThat(portions).hasSize(portion == null ? 1 : 2);
    assertThat(portions.get(0)).hasToString(portion == null ? "2 cup, skimmed (488 g)" : portion);
    assertThat(result.portionsLeftOut()).isEqualTo(portion == null ? 3 : 2);
  }

  private static String text(String text) {
    return text == null ? "" : "\"" + text + "\"";
  }

  @Test
  void tabs_bars_and_line_ends_in_a_description_do_not_break_the_table() throws IOException {
    Food butter =
        food(
            TestRelease.foodDataCentral()
                .replacing("food.csv", "Butter, salted", " Butter\t\"\"best\"\"|salted\r\nnot\n ")
                .replacing("food_portion.csv", "\"tbsp\"", "\"tbsp|spoon=big\ttab\""),
            "fdc-173410");
    assertThat(butter.name()).isEqualTo("Butter \"best\"/salted  not");
    assertThat(butter.portions().get(1).label()).isEqualTo("1 tbsp/spoon=big tab");
    assertThat(butter.grams("1 tbsp/spoon=big tab")).isEqualByComparingTo("14.2");
  }

  @Test
  void a_zip_with_its_folder_and_byte_order_marks_reads_as_the_folder_does() throws IOException {
    TestRelease release = TestRelease.foodDataCentral();
    List<Food> foods = read(release).catalogue().all();
    for (String file : release.names()) {
      release.with(file, "\uFEFF" + release.text(file).replace("\n", "\r\n"));
    }
    Path zip = release.zip(temporary.resolve("release.zip"), "FoodData_Central_csv_2024-10-31/");

    assertThat(FoodDataCentral.from(zip).read().catalogue().all()).isEqualTo(foods);
  }

  @Test
  void a_folder_within_the_folder_and_other_cases_of_names_are_read() throws IOException {
    TestRelease release = TestRelease.foodDataCentral();
    List<Food> foods = read(release).catalogue().all();
    Path outer = temporary.resolve("outer");
    release.folder(outer.resolve("inner"));
    Files.move(outer.resolve("inner/food.csv"), outer.resolve("inner/FOOD.CSV"));

    assertThat(FoodDataCentral.from(outer).read().catalogue().all()).isEqualTo(foods);
  }

  @Test
  void text_beyond_ascii_is_kept() throws IOException {
    Food butter =
        food(
            TestRelease.foodDataCentral()
                .replacing("food.csv", "Butter, salted", "Crème fraîche 奶"),
            "fdc-173410");
    assertThat(butter.name()).isEqualTo("Crème fraîche 奶");
  }

  @Test
  void foods_so_far_never_fall_and_end_with_all() throws IOException {
    List<Long> foods = new ArrayList<>();
    Path folder = GeneratedRelease.write(temporary.resolve("generated"), 12_000, 50, 7L);
    FoodDataCentral.Import result =
        FoodDataCentral.from(folder)
            .whileReading(
                foodsSoFar -> {
                  foods.add(foodsSoFar);
                  return true;
                })
            .read();

    assertThat(foods).isSorted().hasSizeGreaterThan(20).startsWith(0L).endsWith(12_000L);
    assertThat(foods).filteredOn(each -> each > 0 && each < 12_000).hasSizeGreaterThan(5);
    assertThat(result.foodsRead()).isEqualTo(12_000);
    assertThat(result.cancelled()).isFalse();
  }

  @Test
  void a_cancelled_reading_has_no_foods() throws IOException {
    Path folder = GeneratedRelease.write(temporary.resolve("generated"), 3_000, 50, 7L);
    AtomicInteger asked = new AtomicInteger();
    FoodDataCentral.Import cancelled =
        FoodDataCentral.from(folder).whileReading(foods -> asked.incrementAndGet() <= 9).read();
    assertThat(cancelled.cancelled()).isTrue();
    assertThat(cancelled.catalogue().size()).isZero();
    assertThat(cancelled).asString().startsWith("cancelled; 0 foods of 0");
    assertThat(asked).hasValue(10);

    FoodDataCentral.Import atOnce =
        FoodDataCentral.from(folder).whileReading(foods -> false).read();
    assertThat(atOnce.cancelled()).isTrue();
    assertThat(FoodDataCentral.from(folder).read().cancelled()).isFalse();
    FoodDataCentral.Import late =
        FoodDataCentral.from(folder).whileReading(foods -> foods < 1_000).read();
    assertThat(late.cancelled()).isTrue();
    assertThat(late.foodsRead()).isBetween(1_000L, 2_999L);
  }

  @Test
  void each_step_gives_a_copy() throws IOException {
    Path folder = TestRelease.foodDataCentral().folder(temporary);
    FoodDataCentral reader = FoodDataCentral.from(folder);
    FoodDataCentral kept = reader.keepMissing().countMalformed().whileReading(foods -> true);
    assertThat(kept.read().catalogue().size()).isEqualTo(5);
    assertThat(reader.read().catalogue().size()).isEqualTo(4);
    assertThat(reader).hasToString("reader of " + temporary.getFileName());
  }

  @Test
  void a_catalogue_of_many_tables_finds_every_food() throws IOException {
    Path folder = GeneratedRelease.write(temporary.resolve("generated"), 9_000, 100, 7L);
    FoodCatalogue foods = FoodDataCentral.from(folder).read().catalogue();

    assertThat(foods.size()).isEqualTo(9_000);
    for (int row : new int[] {0, 2047, 2048, 4095, 4096, 8191, 8192, 8999}) {
      Food food = foods.all().get(row);
      assertThat(foods.get(food.id())).isEqualTo(food);
      assertThat(food.fdcId()).isPresent();
      assertThat(foods.byFdcId(food.fdcId().orElseThrow())).contains(food);
      assertThat(foods.search(food.name() + " " + food.synonyms().get(0))).contains(food);
    }
    assertThat(foods.find("fdc-1")).isEmpty();
    assertThat(foods.byFdcId(1)).isEmpty();
  }

  @Test
  void a_catalogue_of_full_tables_has_no_empty_one() throws IOException {
    Path folder = GeneratedRelease.write(temporary.resolve("generated"), 4_096, 100, 7L);
    FoodCatalogue foods = FoodDataCentral.from(folder).read().catalogue();
    assertThat(foods.size()).isEqualTo(4_096);
    assertThat(foods.all().get(4_095).id()).isEqualTo("fdc-1004095");
  }

  @Test
  void very_long_texts_are_kept_whole() throws IOException {
    String brand = "奶".repeat(CsvReader.MOST_CHARACTERS);
    Food drink =
        food(
            TestRelease.foodDataCentral().replacing("branded_food.csv", "Oat & Co.", brand),
            "fdc-1106032");
    assertThat(drink.synonyms()).containsExactly(brand);
    assertThat(drink.portions()).hasSize(1);
    assertThat(drink.group()).isEqualTo(FoodGroup.PLANT_DRINK);
  }

  @Test
  void a_zero_per_100_ml_has_but_that_note() throws IOException {
    Food drink =
        food(
            TestRelease.foodDataCentral()
                .replacing("food_nutrient.csv", "\"1178\",\"0.38\"", "1178,0"),
            "fdc-1106032");
    assertThat(drink.note()).contains("per 100 ml");
  }

  @Test
  void foundation_numbers_of_six_digits_are_not_of_the_standard_reference() throws IOException {
    TestRelease release =
        TestRelease.foodDataCentral()
            .replacing("foundation_food.csv", "\"100079\"", "\"1079\"")
            .adding("foundation_food.csv", "175178,15020,");
    assertThat(food(release, "fdc-746782").ndbNumber()).contains("01079");
  }

  @Test
  void the_same_release_gives_the_same_foods() throws IOException {
    Path one = GeneratedRelease.write(temporary.resolve("one"), 500, 20, 7L);
    Path other = GeneratedRelease.write(temporary.resolve("other"), 500, 20, 7L);
    assertThat(FoodDataCentral.from(one).read().catalogue().all())
        .isEqualTo(FoodDataCentral.from(other).read().catalogue().all())
        .hasSizeBetween(50, 150);
  }

  @Test
  void bytes_can_only_be_limited_further() {
    FoodDataCentral reader = FoodDataCentral.from(temporary);
    assertThatThrownBy(() -> reader.atMostBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bytes must be from 1 to 64000000000 but was 0");
    assertThatThrownBy(() -> reader.atMostBytes(FoodDataCentral.MOST_BYTES + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(reader.atMostBytes(FoodDataCentral.MOST_BYTES)).isNotSameAs(reader);
  }
}
